# English. The same messages as in nb/oversikt.ftl, in the same order.

## Life stages. The short forms are at most six columns wide: they head the grid.
stage-svangerskap = Pregnancy and infancy
stage-svangerskap-short = Preg
stage-smabarn = Small children
stage-smabarn-short = Small
stage-barn = Children
stage-barn-short = Child
stage-ungdom = Adolescents
stage-ungdom-short = Youth
stage-unge_voksne = Young adults
stage-unge_voksne-short = Y.adlt
stage-voksne = Adults
stage-voksne-short = Adults
stage-eldre = Older people
stage-eldre-short = Older
stage-alle = The whole life course
stage-alle-short = All

## Prevention levels (Meld. St. 30 (2011–2012), box 3.1)
level-universell = universal
level-universell-short = univ.
level-selektiv = selective
level-selektiv-short = select
level-indisert = indicated
level-indisert-short = indic.

## Efforts, along the chain from prevention to aftercare
effort-forebygging = prevention
effort-tidlig_innsats = early intervention
effort-behandling = treatment
effort-rehabilitering = rehabilitation
effort-ettervern = aftercare
effort-skadereduksjon = harm reduction

## Verdicts: what the room says, and the word that fits beside a bar
verdict-keep = hits well
verdict-keep-short = keep
verdict-develop = should be developed
verdict-develop-short = develop
verdict-stop = can be stopped
verdict-stop-short = stop
verdict-undecided = not judged
verdict-undecided-short = not judged

## Kinds of notes
note-kind-idea = idea
note-kind-thought = thought
note-kind-suggestion = suggestion
note-kind-question = question
note-kind-experience = experience
note-kind-decision = decision

## The two poles of a finding
polarity-challenge = challenge
polarity-resource = resource

## The six categories of the regulation on overview of public health, § 3
category-a = composition of the population
category-b = childhood and living conditions
category-c = physical, biological, chemical and social environment
category-d = injuries and accidents
category-e = health-related behaviour
category-f = state of health

## Where a measure or a decision stands
status-not_started = not started
status-ongoing = ongoing
status-done = done
status-postponed = postponed
status-ended = ended

## Why there is no figure
missing-not_applicable = not applicable
missing-not_collected = not collected
missing-suppressed = suppressed
missing-nil = nil, no cases

## Kinds of sources. A seminar may write others.
source-kind-survey = survey
source-kind-profile = profile
source-kind-register = register statistics
source-kind-mapping = mapping of service users
source-kind-inspection = inspection
source-kind-experience = practice knowledge
source-kind-users = users and next of kin
source-kind-research = research
source-kind-plan = plan or resolution

## Target groups (municipal plans; Oslo 2017). A seminar may write others.
target-everyone = the whole population
target-children = children
target-youth = young people
target-pregnant = pregnant women
target-parents = parents and guardians
target-young_adults = young adults
target-adults = adults
target-older = older people
target-substance_users = people with substance problems
target-next_of_kin = next of kin
target-employees = employees
target-hospitality = the licensed trade
target-volunteers = volunteers

## The Ungsinn scale of evidence, 0 to 5
evidence-0 = ineffective
evidence-1 = well described
evidence-2 = theoretically founded
evidence-3 = some documentation
evidence-4 = satisfactory documentation
evidence-5 = strong documentation

## What is said of a pair
relation-same = the same
relation-not_same = not the same
relation-open = undecided

## Gaps
gap-no_measure = finding without a measure
gap-no_evidence = verdict resting on nothing

## Languages, each in its own
lang-nb = bokmål
lang-nn = nynorsk
lang-en = English

## Kinds of things: one of them
thing-seminar = overview seminar
thing-source = source
thing-finding = finding
thing-measure = measure
thing-verdict = verdict
thing-theme = theme
thing-participant = participant
thing-group = group
thing-note = note
thing-round = work session
thing-stage = life stage
thing-level = prevention level
thing-gap = gap
thing-acceptance = accepted gap
thing-relation = relation

## Kinds of things: several
things-seminar = overview seminars
things-source = sources
things-finding = findings
things-measure = measures
things-verdict = verdicts
things-theme = themes
things-participant = participants
things-group = groups
things-note = notes
things-round = work sessions
things-stage = life stages
things-level = prevention levels
things-gap = gaps
things-acceptance = accepted gaps
things-relation = relations

## Fields of things: one message for each name in contract.md
field-about = About
field-area = Area
field-budget = Budget
field-category = Category
field-causes = Causes
field-caution = Caution
field-comparisons = Comparisons
field-consequences = Consequences
field-date = Date
field-deadline = Deadline
field-decided_by = Decided by
field-description = Description
field-effort = Effort
field-evaluated = Evaluated
field-evidence = Evidence
field-focus = Deep-dive
field-from = From age
field-goal = Goal
field-goals = Main goals
field-group = Group
field-indicator = Indicator
field-kind = Kind
field-label = Label
field-lang = Language
field-level = Prevention level
field-levels = Prevention levels
field-link = Link
field-measure = Measure
field-missing = Why there is no figure
field-municipality = Municipality
field-name = Name
field-note = Remark
field-number = Number
field-organisation = Service or organisation
field-origin = Copied from
field-owner = Owner
field-participants = Participants
field-partners = Partners
field-period = Period
field-place = Place
field-placement = Placement
field-polarity = Challenge or resource
field-presence = In use or in the basket
field-private = Private
field-proposer = Proposer (participant)
field-proposer_text = Proposed by
field-question = Question
field-reason = Reason
field-responsible = Responsible
field-rests_on = Rests on
field-retrieved = Retrieved
field-role = Role
field-round = Work session
field-series = Series
field-source = Source
field-stage = Life stage
field-stages = Life stages
field-status = Status
field-subgoal = Subgoal
field-table = Table
field-target = Target group
field-text = Text
field-theme = Theme
field-title = Title
field-to = To age
field-unit = Unit
field-value = Value
field-verdict = Verdict
field-verdicts = Verdict words
field-year = Year

## Time
clock-at = { $time }

## The screens
pane-sources = Knowledge sources
pane-grid = Measures through life
pane-notes = Notes
saved-at = Saved at { $time }
saving = Saving …
saved-all = Everything is saved
shown-read-only = Read only
findings-count = { $count -> 
    [one] { $count } finding
   *[other] { $count } findings
 }
without-source = Without a source
gap-row = Gaps
gap-count = ! { $count } f.
unfounded = { $count -> 
    [one] { $count } verdict without evidence
   *[other] { $count } verdicts without evidence
 }
private-count = Private ({ $count })
versions-count = { $count } versions
empty-sources = No sources yet. Press s.
empty-findings = No findings yet. Press f.
empty-grid = No measures yet. Press m and type the name of the first.
empty-notes = No notes yet. Press n and type.
no-theme = no theme
theme-is = theme { $number }: { $question }
theme-short = theme { $number }
lands-as = → { $place } · { $kind }
lands-many = { $count } lines = { $count } notes
form-finding = New finding: { $source }

ambiguous = (there are several themes { $number })
placing-title = Where does “{ $measure }” belong?
judging-title = Judge “{ $measure }”
leaving-title = Not everything is saved
leaving-unsaved =
    { $count ->
    [one] One thing is only in memory and is lost if you leave now. The program keeps trying to save it as long as it is open.
   *[other] { $count } things are only in memory and are lost if you leave now. The program keeps trying to save them as long as it is open.
    }
search-title = Search
search-empty = Type what you are looking for. Parts of words will do, in any order.
search-nothing = Nothing found for what you typed.
help-title = Help
help-scope-desk = At the three panes
help-scope-start = On the first screen
help-scope-reading = Wherever you read
help-scope-typing = While typing notes
help-scope-filling = In a form
help-scope-placing = While placing a measure
help-scope-judging = While judging a measure
help-scope-leaving = When something is not saved
help-scope-finding = In the search
help-scope-everywhere = Always
help-grammar-title = When you type a note
help-grammar-theme = 3: text
help-grammar-kinds = ?  !  +
help-grammar-stage = #ungdom
start-subtitle = What do we know? What do we do? What do we decide?
start-recent = Last used: { $title }
too-small = The window must be at least 60 × 20 (now { $columns } × { $rows }).
read-only = The seminar is open for reading only.
choose-source-first = Choose a source first: 1 and the arrows.
choose-measure-first = Choose a measure first: 2 and the arrows.
removed = Put in the basket: { $what }. u brings it back.
undone = Undone: { $what }. U does it again.
redone = Done again: { $what }.
placed = Placed.
placed-nowhere = Now without a life stage. p places it.
saved-it = Added.
judged-it = Verdict given.
language-is = Language: English
missing-value-not_applicable = not applicable
missing-value-not_collected = missing
missing-value-suppressed = suppressed
missing-value-nil = nil

## Commands: what the hints and the help call them
command-capture = note
command-judge = judge
command-add = add
command-add-measure = new measure
command-add-source = new source
command-add-finding = new finding of the source
command-add-theme = new theme
command-place = place the measure
command-next-theme = notes under the next theme
command-remove = put in the basket
command-search = search
command-undo = undo
command-redo = redo
command-next-pane = next pane
command-previous-pane = previous pane
command-sources-pane = to the knowledge sources
command-grid-pane = to the measures
command-notes-pane = to the notes
command-new-seminar = new seminar
command-open-seminar = open seminar
command-example = try an example
command-up = up
command-down = down
command-left = left
command-right = right
command-page-up = ten up
command-page-down = ten down
command-first = to the first
command-last = to the last
command-save-note = save
command-back = back
command-save-form = save
command-next-field = next field
command-previous-field = previous field
command-leave-form = back
command-choose-left = previous
command-choose-right = next
command-choose-toggle = on/off
command-move-left = left
command-move-right = right
command-toggle-stage = more stages
command-all-stages = all stages
command-place-here = place here
command-leave-placing = back
command-verdict-up = up
command-verdict-down = down
command-choose-verdict = choose
command-leave-judging = back
command-leave-unsaved = leave all the same
command-stay = stay
command-go-there = go there
command-hit-up = previous match
command-hit-down = next match
command-leave-search = back
command-next-language = language
command-help = help
command-quit = quit

## More of the screens
not-saved = NOT SAVED
saved-elsewhere = Saved in a rescue file
key-space = Space
help-scope-choosing = While choosing in a form

## Where somebody else writes to the seminar already
help-scope-taken = When others write in the same file
command-follow = look on while they write
command-write-beside = write in a file of your own
command-leave-taken = back
taken-since = “{ $file }” is open in another window or with somebody else, since { $since }. Two cannot write in the same file.
mended-file = The file was damaged and has been written anew. The damaged one is kept: { $file }

## The command line: headings and placeholders of the help
cmd-heading-usage = Usage
cmd-heading-commands = Commands
cmd-heading-arguments = Arguments
cmd-heading-options = Options
cmd-heading-common = Options for every command
cmd-value-options = OPTIONS
cmd-value-command = COMMAND
cmd-value-file = FILE
cmd-value-dir = DIR
cmd-value-lang = nb|nn|en
cmd-value-title = TITLE
cmd-value-code = CODE
cmd-value-date = YYYY-MM-DD
cmd-value-text = TEXT
cmd-value-moment = MOMENT
cmd-value-shell = SHELL
cmd-after = FILE is a seminar file or a session folder. Exit codes: 0 done, 1 failed, 2 wrong use, 3 done, with something to look at.

## The command line: commands
cmd-oversikt = Overview seminars in municipalities: what we know, what we do and what we think
cmd-new = Writes a new seminar file
cmd-open = Opens a seminar in the terminal interface
cmd-example = Writes the example seminars that come with the program
cmd-list = Lists known and recent seminars
cmd-note = Captures a note
cmd-apply = Reads intents from a script, one line of JSON at a time
cmd-show = Shows how everything stands
cmd-log = Shows what happened, line by line
cmd-check = Verifies files; changes nothing
cmd-search = Searches the seminar, best match first
cmd-schema = Prints the JSON Schema of seminar files
cmd-completions = Prints a completion script for a shell
cmd-man = Prints the man page

## The command line: arguments, shared ones first
cmd-arg-file = Seminar file or session folder
cmd-arg-data = The folder for the program’s own things
cmd-arg-lang = The language: bokmål, nynorsk or English
cmd-arg-json = Prints what a script can read
cmd-arg-help = Shows this help
cmd-arg-version = Shows the program’s version
cmd-arg-private = Includes what is private
cmd-oversikt-file = The seminar to open; without it the start screen is shown
cmd-new-file = The new file; the name must be free
cmd-new-title = What the seminar is called
cmd-new-municipality = The municipality’s number, four digits
cmd-new-date = The day of the seminar
cmd-open-read_only = Look only, write nothing
cmd-example-dir = Where the examples go; otherwise the program’s own folder
cmd-note-text = The note, as in the room: “3: + text #ungdom”. “-” reads one note per line
cmd-show-at = As it stood then: a number of events, a time of day such as 10:45, or an RFC 3339 time
cmd-check-files = The files to verify
cmd-search-text = What to look for
cmd-completions-shell = bash, zsh, fish, elvish or powershell

## The command line: wrong use
error-line = Error: { $message }
error-no-home = There is no home folder for the program’s own things. Nothing was written.
error-no-home-hint = Choose a folder with --data DIR.
usage-unknown = I do not know { $what }.
usage-missing = Something is missing: { $what }.
usage-missing-value = { $what } needs a value.
usage-value = { $value } does not fit { $what }.
usage-conflict = { $what } cannot be used like this.
usage-other = The command cannot be understood as it is written.
usage-suggest = Perhaps: { $what }.
usage-help = Put --help behind the command to see how it is used.
usage-file-first = { $file } stands before the command.
open-no-terminal = There is no terminal to draw in. Nothing was changed.
open-no-terminal-hint = Start the program in a terminal, or use “oversikt show FILE”, “oversikt note FILE TEXT” or “oversikt --help”.
moment-wrong = { $moment } is not a moment.
moment-wrong-hint = Give a number of events (120), a time of day (10:45) or a point in time (2026-01-30T10:45:00+01:00).
moment-which-day = There are several days here, and { $moment } could be any of them.
moment-which-day-hint = Give the moment with its date: 2026-01-30T10:45:00+01:00.
note-no-text = The note has no text.
note-no-text-hint = Put the text behind the file name, or “-” to read one note per line.

## Files: what went wrong, what is safe, what to do next
fault-not-found = { $file } does not exist.
fault-not-found-hint = Check the name. “oversikt new FILE” makes a new seminar, “oversikt list” shows the known ones.
fault-exists = { $file } exists already and was left as it is.
fault-exists-hint = Choose another name.
fault-denied = The system does not permit it: { $file }. Nothing was written.
fault-denied-hint = Check who owns the file and its folder, or use a copy elsewhere.
fault-not-a-file = { $file } is not a regular file and was left as it is.
fault-not-a-file-hint = Choose a seminar file or a session folder.
fault-not-a-seminar = { $file } is not a seminar file and was left as it is.
fault-not-a-seminar-hint = Choose another file, or fetch it from a backup.
unreadable-not-text = It is not text.
unreadable-not-json = It is not JSON (line { $line }, column { $column }): { $reason }.
unreadable-other-json = It is JSON of another kind.
unreadable-other-format = It says that it is of the format “{ $format }”.
unreadable-too-large = It is larger than a seminar file can become.
fault-newer = { $file } was written by a newer program (version { $version }). It can be read, not written to. Nothing was written.
fault-newer-hint = Use the newer program.
fault-changed = Another program changed { $file }. What stands there was left as it is.
fault-full = { $file } is as large as a seminar file can become.
fault-full-hint = Make a new seminar with “oversikt new”.
fault-no-space = There is no room for more in { $file }: the disk is full.
fault-no-space-hint = Make room on the disk, or choose another place.
fault-nothing-written = Nothing new is written, and the files that were read are as they were.
fault-no-folder = The folder for { $file } does not exist. Nothing is written.
fault-no-folder-hint = Make the folder first, or choose one that exists.
fault-is-a-folder = { $file } is a folder or not a regular file, and is left as it is. Nothing is written.
fault-is-a-folder-hint = Choose a file name in the folder.
fault-disk = The disk did not do as it should for { $file }: { $text }.
fault-again-hint = Try again, or choose another place.
read-rescue = Also read the rescue file { $file }.
read-newer = { $file } was written by a newer program and can only be read.
read-damaged =
    { $count ->
        [one] One line is damaged and does not count.
       *[other] { $count } lines are damaged and do not count.
    } “oversikt check” shows more.
write-beside = { $file } is open elsewhere. What is written now is saved in a file of its own beside it: { $beside }.
write-held = { $file } is open elsewhere. Nothing was written.
write-mended = The file was damaged and was written anew. The damaged one was kept: { $file }.
write-rescued = Everything is saved in a rescue file: { $file }. It is read in when the seminar is opened.
write-memory = No disk takes it right now. It is tried again.
write-unsaved = Not saved: no disk took it.

## Refused: what was wrong with an intent, and what would be right
refused-not-json = The line is not JSON, from column { $column } on.
refused-not-json-hint = Each line is one JSON object with “do” and the fields.
refused-not-an-object = The line is JSON, but not an object.
refused-no-verb = “do” is missing.
refused-unknown-verb = “{ $verb }” is not something that can be done.
refused-verbs = What can be done: { $verbs }.
refused-unknown-field = There is no field “{ $field }” here.
refused-missing = “{ $field }” is missing or empty.
refused-field-hint = The fields are listed in docs/contract.md.
refused-wrong = “{ $field }” holds a value that does not fit.
refused-too-long = “{ $field }” is longer than { $most } bytes.
refused-too-long-hint = Split it into several.
refused-no-such = “{ $field }”: there is nothing with the id { $id }.
refused-wrong-kind = “{ $field }” must be a { $wanted }.
refused-id-hint = “oversikt show FILE --json” shows all ids.
refused-in-basket = It lies in the basket.
refused-in-basket-hint = Take it out with “restore” first.
refused-not-in-basket = It does not lie in the basket.
refused-which-seminar = The file holds several seminars.
refused-which-seminar-hint = Say which one with “seminar”.
refused-no-seminar = The file holds no seminar yet.
refused-no-seminar-hint = Begin with “add_seminar”.
refused-no-conflict = There is only one version here.
refused-no-conflict-hint = Use “edit” to change it.
refused-cannot-relate = Only two different things of one kind can be the same.
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
refused-nothing-hint = Without “step” only what was done from here is taken back. “oversikt log FILE” shows what was done.
expected-one-of = One of: { $words }.
expected-text = A text.
expected-lines = A list of texts.
expected-stage = A life stage, such as “ungdom”.
expected-stages = A list of life stages, such as “ungdom”, or “alle”.
expected-level = A prevention level, such as “selektiv”.
expected-date = A date such as 2026-01-30.
expected-municipality = The municipality’s number, four digits.
expected-decimal = A number as text, such as “17.5”.
expected-round = A whole number from 1 to 99.
expected-number = A whole number from 1.
expected-id = An id, 32 characters.
expected-ids = A list of ids.
expected-comparisons = A list of objects with “area” and “value”.
expected-series = A list of objects with “period” and “value”.
expected-evidence = An object with “level” from 0 to 5 and “year”.
expected-labels = A list of objects with “id”, “label” and perhaps “from” and “to”.
expected-verdict = An object with “verdict” and perhaps “reason”, “rests_on” and “decided_by”.
expected-placement = An object with “stages”, “level” and “effort”.

## What the commands say
new-made = New seminar: { $file }
example-written = Written: { $file }
example-kept = Exists already, left as it is: { $file }
list-empty = No seminars yet. “oversikt new FILE” makes one, “oversikt example” writes examples.
list-gone = not there now
note-saved = Saved { $at }: { $how }
note-ambiguous = The number can mean several themes. The note is under theme { $theme }; it could also be { $others }.

search-no-match = Nothing found.
check-whole =
    { $file }: whole, { $count ->
        [one] one event
       *[other] { $count } events
    }
check-findings =
    { $file }: readable, { $count ->
        [one] one event
       *[other] { $count } events
    }, with something to look at:
check-missing =
    { $count ->
        [one] One event
       *[other] { $count } events
    } of the place { $replica } are missing.
check-rescue = The rescue file { $file } holds something that the seminar file does not. It is moved in when the seminar is next written to.
check-newer = Written by a newer program (version { $version }); it can only be read.
check-rewrite = Is written anew before the next note; nothing is lost.
check-damaged = Line { $line } is not whole and does not count: { $text }
quoted = “{ $text }”

## The state as text
show-at = As it stood after { $count } of { $all } events
show-grid = Measures over the life course
show-without-seminar = Without a seminar
show-without-source = Without a source
show-without-stage = without a life stage
show-without-theme = Without a theme
show-no-measure =
    { $stage }: { $count ->
        [one] one finding without a measure
       *[other] { $count } findings without a measure
    }
show-no-evidence = { $measure }: a verdict that rests on nothing
show-versions = { $count } versions of { $field }
show-edited-while-removed = Removed in one place and edited in another; it stays.
show-add-taken-back = Taken back after others had built on it.
show-basket = Basket
show-private = Private ({ $count }): shown with --private
show-unknown = Events that this program does not know, and keeps: { $count }
show-damaged = Damaged lines: { $count }
show-end =
    { $count ->
        [one] One event
       *[other] { $count } events
    } · digest { $digest }

## What happened, as sentences without subject
log-seminar-added = began the seminar { $what }
log-source-added = added the source { $what }
log-finding-added = added the finding { $what }
log-measure-added = added the measure { $what }
log-measure-placed = placed { $what }: { $place }
log-measure-placed-nowhere = took { $what } out of the life course
log-verdict-given = judged { $what }: { $verdict }
log-theme-proposed = proposed the theme { $what }
log-participant-added = listed the participant { $what }
log-name-given = wrote down the name of the participant { $what }
log-group-formed = formed the group { $what }
log-note-taken = noted { $what }
log-gap-accepted = accepted a gap { $what }
log-edited = changed { $field } of { $what }: { $value }
log-removed = put { $what } in the basket
log-restored = took { $what } out of the basket
log-related = said of { $a } and { $b }: { $said }
log-undone = undid: { $what }
log-redone = redid: { $what }
log-erased = erased something for good in this file
log-stub = (the content was erased for good)
log-unknown = (something this program does not know: { $kind })
log-not-here = (something that is not here)
log-something-private = (something private)
log-private = Private ({ $count }): shown with --private

## At the terminal
panic-apology = Something went wrong in the program. What was marked as saved is safe. Open the seminar again.
left-unsaved = The disk did not answer in time. Some of the latest may not be saved.
left-unsaved-hint = Open the seminar again and see whether the latest is there.
thread-trouble = Something went wrong in the background. Leave and open the seminar again.

## Commands of pages, and what they show
command-open = open large
command-open-linked = open
command-edit = edit
command-add-participant = new participant
command-add-group = new group
command-add-seminar = another seminar in this file
command-next-seminar = next seminar in the file
command-history = history
command-versions = versions
command-relate = is the same as …
command-copy = copy the text
command-show-private = show private until the next key
command-next-group = next group
command-only-theme = this theme's notes only
command-face = life course or table
command-rows-by = what the rows stand for
command-themes-page = themes
command-people-page = participants and groups
command-gaps-page = gaps in the measures
command-review-page = look over
command-basket-page = basket: what was removed
command-journal-page = everything that was done
command-seminar-page = about the seminar
command-edit-stages = edit the life stages
command-edit-levels = edit the prevention levels
command-edit-verdicts = edit the verdict words
command-bring-back = take out of the basket
command-take-back = take this back
command-keep-version = keep this one
command-write-version = write a new one
command-gap-to-theme = make it a theme
command-accept-gap = accept the gap
command-leave-page = back
command-pick = choose
command-pick-up = up the list
command-pick-down = down
command-leave-picking = cancel
command-run-command = run
command-command-up = up the list
command-command-down = down
command-commands-up = a page up
command-commands-down = a page down
command-leave-commands = close
command-palette = find a command
command-next-colours = colours
command-mouse = mouse on or off
command-suspend = put the program in the background
palette-title = Find a command

## What each command does, in a line
command-capture-help = Type what is said. Enter saves, and you go on typing.
command-judge-help = Give the measure under the cursor a verdict, and a reason.
command-add-help = A source, a measure or a theme, depending on where you are.
command-add-measure-help = Type what the measure is called. Then place it in the life course.
command-add-source-help = A survey, a statistic or an experience that you build on.
command-add-finding-help = What the source under the cursor says, with figure and comparison.
command-add-theme-help = A question the room wants to talk about, and who raised it.
command-add-participant-help = Role and organisation. Names are always private.
command-add-group-help = A group that is to talk about a theme, with its participants.
command-open-help = Show what is under the cursor, with everything that bears on it.
command-edit-help = Correct or complete what is under the cursor.
command-place-help = The measure in life stages, or the note under a theme.
command-remove-help = It is not lost: undo, or take it out from there.
command-search-help = In everything here. Order and capitals do not matter.
command-undo-help = The last thing done from here, also after you have been away.
command-redo-help = The last thing that was undone.
command-history-help = Who changed this, when, and what it was before.
command-versions-help = When two wrote differently: see both, and choose one.
command-relate-help = Say that two entries are the same, or that they are not.
command-copy-help = The text under the cursor, to paste somewhere else.
command-show-private-help = Private notes and names are hidden until you ask to see them.
command-next-theme-help = Notes you type now go under the next theme.
command-next-group-help = Notes you type now count as the next group's.
command-only-theme-help = Hide notes on anything but the chosen theme; again shows all.
command-face-help = Bars across the life stages, or a table with a cell for each.
command-rows-by-help = Prevention level, effort, service or verdict, in turn.
command-themes-page-help = All themes, who raised them, and what was said.
command-people-page-help = Who is here, and how they are divided into groups.
command-gaps-page-help = Stages with a challenge but no measure, and unfounded verdicts.
command-review-page-help = Versions, damaged lines and rescue files somebody should look at.
command-basket-page-help = Everything that was removed. It can be taken out again.
command-journal-page-help = The whole seminar from the start, line by line.
command-seminar-page-help = Title, date, place, goals and everything about the seminar itself.
command-edit-stages-help = Give the life stages other words, or add your own.
command-edit-levels-help = Give the levels other words, or add your own.
command-edit-verdicts-help = Give the verdicts the words you use yourselves.
command-add-seminar-help = One more seminar in the same file, to follow up the first.
command-next-seminar-help = When the file holds several: show the next one.
command-next-pane-help = Sources, measures and notes, in turn.
command-previous-pane-help = The same way back.
command-sources-pane-help = What we know: sources and findings.
command-grid-pane-help = What we do: measures through the life course.
command-notes-pane-help = What is said in the room.
command-open-linked-help = Go to what the line is about.
command-bring-back-help = It goes back to where it was.
command-take-back-help = Only this step; what was done since then stays.
command-keep-version-help = The others go, but the history still has them.
command-write-version-help = When none of them is right: write what you mean.
command-gap-to-theme-help = Turn the gap into a question the room can talk about.
command-accept-gap-help = Say that you know about the gap and leave it, with a reason.
command-leave-page-help = Close the page. What was behind is as it was.
command-new-seminar-help = Give it a name and a date, and begin.
command-open-seminar-help = Go on with one used before, or choose a file.
command-example-help = Ready-made seminars to try. Nothing can be broken.
command-start-choice-help = Go on with the choice under the cursor.
command-open-this-help = Open what is under the cursor. A digit opens at once.
command-type-path-help = Type where the file is, or drop it onto the window.
command-leave-shelf-help = To the choices of the first screen.
command-open-path-help = Open the file or folder you have typed.
command-leave-path-help = To the seminars used before. What you typed stays.
command-back-to-choices-help = To the choices of the first screen. What you typed stays.
command-follow-help = You see every note at once, but do not write yourself.
command-write-beside-help = Your own file beside it. The two are read as one later.
command-leave-taken-help = To the first screen, without opening anything.
command-up-help = One line up.
command-down-help = One line down.
command-left-help = To the pane or cell on the left; on a page: back.
command-right-help = To the pane or cell on the right; on a page: open.
command-page-up-help = A screenful up.
command-page-down-help = A screenful down.
command-first-help = The top of the list.
command-last-help = The bottom of the list.
command-save-note-help = The note is safe, and the line is ready for the next.
command-back-help = Stop typing. What is not saved waits for next time.
command-save-form-help = Save what stands in the form.
command-next-field-help = On through the form.
command-previous-field-help = Back through the form.
command-leave-form-help = Put the form aside. What you typed is there next time.
command-choose-left-help = The word on the left.
command-choose-right-help = The word on the right.
command-choose-toggle-help = Take the stage or the word, or leave it.
command-place-here-help = The measure stands at the cursor, or in all that you marked.
command-move-left-help = One life stage earlier.
command-move-right-help = One life stage later.
command-toggle-stage-help = Mark the stage under the cursor, when there are several.
command-all-stages-help = The measure is for every stage of life.
command-leave-placing-help = Leave the measure where it stood.
command-verdict-up-help = The verdict above. A digit chooses at once.
command-verdict-down-help = The verdict below. A digit chooses at once.
command-choose-verdict-help = Give this verdict. Then you can say why.
command-leave-judging-help = Leave the verdict as it was.
command-pick-up-help = The line above.
command-pick-down-help = The line below. A digit chooses at once.
command-pick-help = Take what is under the cursor.
command-leave-picking-help = Nothing is changed.
command-go-there-help = To the place where what you found belongs.
command-hit-up-help = Across the headings, too.
command-hit-down-help = Across the headings, too.
command-hits-up-help = When much was found.
command-hits-down-help = When much was found.
command-leave-search-help = To what was on the screen before you searched.
command-run-command-help = As if you had pressed its key.
command-command-up-help = The command above.
command-command-down-help = The command below.
command-commands-up-help = Faster upwards.
command-commands-down-help = Faster downwards.
command-leave-commands-help = Everything behind is as it was, also what you were typing.
command-leave-unsaved-help = What is not saved is lost.
command-stay-help = Stay here, and let the program try to save again.
command-help-help = All keys and commands. Type to look for one.
command-palette-help = What can be done right now, also what has no key.
command-next-language-help = Bokmål, Nynorsk and English, in turn. What you wrote stays.
command-next-colours-help = Light, dark, high contrast or none. The choice is remembered.
command-mouse-help = Off: the terminal's own copying works. On: click and scroll.
command-suspend-help = Back to the shell. "fg" brings the program back.
command-quit-help = Everything is saved already. If not, you are asked.
command-add-note-help = A note in a form: theme, group, who, until when, private.
command-step-back-help = Out of the findings, back to the sources.
command-under-theme-help = The note goes under the next theme, as with "3:" before it.
command-under-theme-before-help = The note goes under the theme before.
command-of-group-help = The note counts as the next group's.
command-of-kind-help = Thought, suggestion, question, decision, and so on, in turn.
command-add-all-help = Each line of what you pasted becomes a note.
command-add-none-help = What you pasted is still on the line.
command-line-down-help = The next line of the text, the next choice, or the next field.
command-line-up-help = The line above in the text, the choice above, or the field above.
command-break-line-help = In fields that take several lines; Enter alone saves.
command-show-typed-help = A name is hidden as you type it, until you ask to see it.
command-complete-help = What is suggested is put into the field.
command-next-suggestion-help = When the suggestion is not what you mean.
command-row-down-help = Change places with the row below.
command-remove-row-help = The life stage or the word leaves the list.
command-add-row-help = One more life stage or word, at the end of the list.
command-row-up-help = Change places with the row above.
command-private-page-help = Private notes and names in one place, hidden until you ask.

## Other words by which a command is found
command-capture-words = write new note minutes
command-judge-words = verdict assess rate keep develop stop
command-add-words = new create insert
command-add-measure-words = add measure service action
command-add-source-words = add knowledge survey statistics
command-add-finding-words = add figure result challenge
command-add-theme-words = add question propose topic
command-add-participant-words = add person people attendee
command-add-group-words = add table breakout
command-open-words = show details zoom
command-edit-words = change correct
command-place-words = move stage theme
command-remove-words = delete throw away
command-search-words = find look
command-undo-words = back ctrl+z take back
command-redo-words = repeat ctrl+y
command-history-words = changes log who
command-versions-words = conflict disagree differ
command-relate-words = merge duplicate equal double
command-copy-words = clipboard paste
command-show-private-words = secret hidden names
command-next-theme-words = switch theme
command-next-group-words = switch group
command-only-theme-words = filter show
command-face-words = view grid ribbon
command-rows-by-words = sort arrange
command-themes-page-words = show all questions list
command-people-page-words = show all persons list
command-gaps-page-words = missing challenges
command-review-page-words = problems warnings damage conflicts
command-basket-page-words = trash bin deleted restore
command-journal-page-words = log history all changes
command-seminar-page-words = title date municipality place goals settings
command-edit-stages-words = age columns
command-edit-levels-words = universal selective indicated
command-edit-verdicts-words = verdict words
command-new-seminar-words = start begin create
command-open-seminar-words = load file recent
command-example-words = demo practice
command-type-path-words = file folder browse
command-save-note-words = done enter
command-save-form-words = done ok enter
command-leave-form-words = cancel close
command-back-words = cancel close done
command-leave-page-words = close cancel
command-next-language-words = language norwegian bokmål nynorsk english
command-next-colours-words = theme light dark contrast projector colors
command-mouse-words = click scroll wheel
command-suspend-words = background shell pause
command-quit-words = close exit leave stop save
command-help-words = keys shortcuts manual guide
command-palette-words = commands list menu
command-keep-version-words = choose settle conflict
command-bring-back-words = restore undo
command-accept-gap-words = accept leave

## Help and palette
help-scope-work = In the seminar
help-scope-shelf = When you choose what to open
help-scope-page = On a page
help-scope-basket = In the basket
help-scope-history = In the history
help-scope-versions = When there are several versions
help-scope-gaps = On the page of gaps
help-scope-picking = When you pick from a list
help-scope-commands = In the help and the palette
help-first-title = This is all you need
help-first-capture = Type a note. Enter saves it.
help-first-move = Move. Enter opens, Esc goes back.
help-first-add = Add something. Judge a measure.
help-first-undo = Undo. Nothing is lost.
help-first-find = Search everything. This help.
help-grammar-theme-does = goes under theme 3
help-grammar-kinds-do = question, decision, suggestion
help-grammar-stage-does = tags the life stage
help-now = { $place } · now
front-type = Type to look for one
front-nothing = No command is called anything like it.
command-elsewhere = That works elsewhere: { $place }
help-scope-adding = When you have pasted many notes
help-scope-completing = When a form suggests something
help-scope-rows = When you edit a list in a form

## Commands of the first screen and of the search
command-start-choice = choose
command-open-this = open
command-type-path = type a path
command-leave-shelf = back
command-open-path = open
command-leave-path = to the recent ones
command-back-to-choices = back
command-hits-up = a page of hits up
command-hits-down = a page of hits down

## The first screen
start-open = Open a seminar
start-examples = Try an example
start-used = used { $date }
start-none = No seminars have been used here yet.
start-path = Type or paste a path:
start-path-example = for example ~/Documents/fjordvik.json
start-rescue = rescue file: { $file }
example-fjordvik = Oversiktsseminar Fjordvik
example-fjordvik-help = A whole seminar: sources, measures, verdicts, themes and notes.
example-premis = Premis: Selbu, Tydal og Malvik
example-premis-help = Three municipalities looked back on three years together, in 2019.
example-nordvik = Oversiktsseminar Nordvik
example-nordvik-help = In Nynorsk. Nordvik is to merge with Sørvik.
example-sorvik = Oversiktsseminar Sørvik
example-sorvik-help = The other of the two that are to become one.

## The search
search-where = Searched: sources, findings, measures, verdicts, themes, notes, participants and groups. Private things are left out.
search-group-knowledge = Sources and findings
search-group-measures = Measures
search-group-themes = Themes
search-group-notes = Notes
search-group-people = Participants and groups
search-group-seminar = The seminar
search-group-gaps = Accepted gaps

## Private things
private-shown = Private things are shown until the next key.
private-none = There is nothing private in this seminar.

## What happened
history-title = History: { $what }
history-title-nameless = History
journal-title = Everything that was done
history-here = here
history-elsewhere = machine { $place }
history-before = before
history-taken-back = taken back
history-older = … and { $count } older
history-nothing = There is nothing to take back here.
history-beginning = The seminar itself cannot be taken back.
taken-back = Taken back: { $what }. Enter does it again.

## Versions, basket, review, gaps
private-thing = private { $what }
private-folded = Private
private-title = What is private
versions-title = { $field }: { $what }
versions-how = { $count } versions. The words that differ stand in ‹ ›.
versions-only-one = There is only one version here.
version-by = { $number } · { $who } · { $time }
version-shown = shown now
version-kept = Chosen. The other versions stay in the history.
versions-which = Which field?
basket-title = The basket
basket-empty = The basket is empty.
brought-back = Taken out again: { $what }.
review-title = To look at
review-waiting = { $count } to look at · { $key }
review-nothing = Nothing to look at: the files are whole, and no versions wait for a choice.
review-versions = Several versions: choose one
review-marks = Removed or taken back while others worked on it
review-files = The files
review-others = Good to know
review-damaged-line = Line { $line } of { $file } is damaged and does not count:
gaps-accepted = Gaps we live with
gaps-none = No gaps: every challenge has a measure, and every verdict rests on something.
gap-reopened = The gap is open again.
gap-choose = Choose a gap first.
gap-question = What do we do for { $stage }?
gap-question-about = What do we do for { $stage }? ({ $finding })
gap-question-evidence = What do we base our verdict on { $measure } on?
relate-title = What is { $what } the same as?
relate-nothing = There is nothing else of this kind here.
related = { $a } and { $b }: { $said }.
choose-thing-first = Choose something first, with the arrow keys.
mark-title = What shall become of { $what }?
mark-keep = keep it
mark-remove = put it into the basket
mark-open = look at it first
command-private-page = everything private
seminar-stays = The seminar cannot be removed: it is the only one in the file.
gaps-title =
    { $count ->
        [0] No gaps
        [one] One gap
       *[other] { $count } gaps
    }
review-rescue =
    Also read the rescue file { $file }: { $count ->
        [one] one event
       *[other] { $count } events
    }
review-damaged =
    { $count ->
        [one] One line is damaged and does not count.
       *[other] { $count } lines are damaged and do not count.
    } S shows which.

## Colours
colours-terminal = Colours: the terminal's own
colours-light = Colours: dark on light
colours-dark = Colours: light on dark
colours-contrast = Colours: strong contrast
colours-mono = Colours: none

## Settings
settings-unused = { $count ->
    [one] settings.toml: line { $lines } is not used.
   *[other] settings.toml: lines { $lines } are not used.
 }
settings-line = Line { $line }: { $what }
settings-more = … and { $count } more.
settings-no-toml = Write name = value, for instance mouse = true.
settings-heading = Headings in brackets are not used; write keys. in front of the name.
settings-unknown = «{ $name }» is no setting. There are colours, language, mouse, and keys. in front of a command.
settings-twice = «{ $name }» stands twice; the first one counts.
settings-value = «{ $name }» can be { $allowed }.
settings-no-command = No command is called «{ $name }». The names are in docs/settings.md.
settings-no-key = «{ $key }» is no key. Write for instance n, ctrl+n, F5 or pgdn.
settings-no-keys = Every command needs at least one key.
settings-is-text = { $key } is text where the command is used. Choose a function key, or Ctrl and a letter.
settings-is-number = { $key } chooses by number where the command is used.
settings-taken = { $key } is taken by «{ $command }» ({ $id }).
settings-unreadable = { $file } cannot be read and is not used ({ $text }).
mouse-on = The mouse is on: a click chooses, the wheel scrolls. The terminal's own marking is off meanwhile.
mouse-off = The mouse is off: the terminal's own marking works again.
copied = Copied: «{ $what }». The terminal has to allow it.
copy-nothing = There is nothing to copy here.
copy-private = This is private and is not copied.
suspend-not-here = Windows cannot do that: open another window instead.

## Pages of things
page-in-basket = Lies in the basket.
page-gone = This is not here now, or it is private.
page-in-stages = in { $count } stages of life
page-ages = aged { $from }–{ $to }
page-ages-from = from { $from }
page-ages-to = up to { $to }
page-about-measure = About the measure
page-bears-on = What else is known about these stages
page-notes-about = Notes about this
page-decisions = Decisions
page-judged-by = Verdicts that rest on this
page-here = Here
page-over-time = Over time
page-time = Time
page-without-group = Without a group
page-without-round = Without a work session
page-raised = Themes raised
page-by-service = Participants by service
page-known = What we know
page-known-nothing = No findings here yet.
page-done = What we do
page-done-nothing = No measures here yet.
page-missing = What is missing
page-missing-nothing = No gaps here.
page-said = Questions and notes
page-themes-nothing = No themes yet. Press t.
page-people-nothing = No groups or participants yet.
page-participants = { $count -> 
    [one] { $count } participant
   *[other] { $count } participants
 }
page-notes = { $count -> 
    [one] { $count } note
   *[other] { $count } notes
 }
page-more-above = ↑ { $count } more
page-more-below = ↓ { $count } more

## Notes: where they go, and which are shown
no-themes-yet = No themes yet. Press t.
no-groups-yet = No groups yet. D shows participants and groups.
no-group = no group
group-in-round = { $group }, session { $round }
notes-go = New notes: { $place }
notes-from = New notes: { $group } · { $place }
notes-are = New notes: { $kind }
notes-added = { $count } notes added. u undoes them one at a time.
note-elsewhere = Added: { $place }
note-moved = Moved: { $place }
move-note = Move “{ $note }” to
which-theme = Which theme { $number }?
lands-asks = → theme { $themes }? Enter asks
only-these = only { $place } · { $count -> 
    [one] { $count } note
   *[other] { $count } notes
 }
empty-only = No notes here yet. o shows all.
adding-title = Many lines at once
adding-question = Add { $count } notes?
adding-else = Esc leaves the text in the line.
retrieved-on = fetched { $date }
command-under-theme = theme
command-under-theme-before = previous theme
command-of-group = group
command-of-kind = kind
command-add-all = add them all
command-add-none = back
command-step-back = one step back

## Merging files
cmd-merge = Merges files and folders into one new file. None of them is changed.
cmd-merge-inputs = files or folders to merge
cmd-merge-output = the new file
cmd-merge-receipt = write a receipt that "verify" can check
cmd-merge-force = replace the file if it exists; what is not in the new one is kept
cmd-value-in = IN
cmd-value-out = OUT
cmd-value-receipt = RECEIPT
cmd-verify = Says for each file of a receipt whether it is unchanged.
cmd-verify-receipt = the receipt of the merge
merge-exists-hint = Choose another name, or use --force.
merge-empty = There are no events in the file. Perhaps it was not copied in full.
merge-over-input = { $file } is one of the files that are merged. They are never changed, not with --force either. Nothing is written.
merge-receipt-over = { $file } is a seminar file. A receipt is never written over a seminar, not with --force either. Nothing is written.
merge-input = { $file }: { $events } events, { $alone } only here
merge-done = Merged: { $events } events. No file was changed.
merge-duplicates = Possibly the same: { $count } pairs
merge-conflicts = Several versions or marks to look over: { $count }
merge-stubs = Erased for good: { $count }
merge-unknown = From a newer version, kept without being understood: { $count }
merge-missing = Missing running numbers: { $count }. Perhaps a file was left out.
merge-clocks = The clocks disagree: { $ahead } is at least { $minutes } minutes ahead of { $behind }
merge-damage = Lines that are not whole are in { $file }
merge-kept = What stood there before and is not in the new file is in { $file }
merge-damaged-line = { $file }, line { $line }:
verify-agrees = { $file }: unchanged
verify-changed = { $file }: changed since the merge
verify-not-here = { $file }: not here
verify-no-receipt = "{ $file }" is not a receipt.
verify-no-receipt-hint = Choose the receipt that was written when the files were merged.
verify-receipt-changed = The receipt "{ $file }" was changed after it was written, so it cannot be used.
verify-receipt-changed-hint = Get it as it was, or merge the files again.

## Forms: their heads
form-add-seminar = New seminar
form-add-source = New knowledge source
form-add-finding = New finding
form-add-measure = New measure
form-add-theme = New theme, as a question
form-add-participant = New participant
form-add-group = New group
form-add-note = New note
form-add-acceptance = We live with the gap
form-verdict = { $measure }: { $verdict }. Why?
form-edit = Edit: { $what }
form-settle = { $field }: write what is to count
form-accept = Gap: { $what }. Why do we live with it?
form-labels-stages = The life stages of the seminar
form-labels-levels = The prevention levels of the seminar
form-labels-verdicts = The words for verdicts
form-group-placement = Placement
form-group-who = Who and what
form-group-plan = In the plan
form-group-evidence = What is known of its effect
form-group-verdict = The verdict
form-group-figure = The figure
form-group-meaning = What it means
form-group-where = Where it can be found
form-group-belongs = Where it belongs
form-group-carry-out = Follow-up
form-kept = The form is kept. It is here as it was when you come back.
form-above = ↑ { $count } above
form-below = ↓ { $count } more
nothing-changed = Nothing was changed.
changed-it = Changed.
choose-first = Choose what to edit first: 1, 2 or 3 and the arrows.
only-seminar = There is only one seminar in the file.
seminar-is = The seminar is now: { $title }
choice-yes = yes
choice-no = no
choice-gone = { $what } (no longer there)
rests-on-near = Findings in the measure's life stages
rests-on-far = Other findings
rests-on-experience = Experience
rests-on-sources = Sources
rests-on-notes = Other notes
evidence-typed = level { $level }, { $year }

## Forms: what stands in an empty field
help-required = must be filled in
help-comparisons = e.g. country 11; county 12.5
help-series = e.g. 2019 8; 2022 9.5; 2025 11
help-evidence = e.g. level 2, 2021 (Ungsinn, 0–5)
help-municipality = name or number
help-date = e.g. 30.01.2026
help-deadline = e.g. 30.01.2026, or in words
help-value = e.g. 17 or 17.5
help-round = 1, 2 …
help-lines = one on each line, Ctrl+J breaks
help-name = private: hidden on the screen
help-name-kept = a name is kept, not shown; – takes it away
help-reason = Enter without a reason is fine, too
help-choose = → chooses
help-nothing-to-choose = nothing to choose yet
help-mark = space marks
help-find = find: { $typed }
help-new-row = new: type here
help-row-from = from age
help-row-to = to age
help-marked = { $count -> 
    [one] { $count } marked
   *[other] { $count } marked
 }
municipality-former = { $name }, now { $now }
municipality-unknown = unknown number

## Forms: what is wrong, beside the field
wrong-required = This must be filled in.
wrong-date = Write the date like this: 30.01.2026
wrong-decimal = Write a number, such as 17.5
wrong-round = Write a number from 1 to 99
wrong-number = Write a whole number from 1
wrong-comparisons = Write place and figure, with semicolons between: country 11; county 12.5
wrong-series = Write year and figure, with semicolons between: 2019 8; 2022 9.5
wrong-evidence = Write level 0 to 5 and year: level 2, 2021
wrong-municipality = No municipality has that name. Write the name or four digits.
wrong-municipalities = Several have that name. Write the number: { $which }
wrong-nothing-fits = Nothing in the list fits. ⌫ takes the letters away.
wrong-gone = Take the mark away: { $what }
wrong-age = An age is a number from -1 to 150, not “{ $what }”.
wrong-nameless = A row has no words. Ctrl+D takes the row away.
wrong-twice = “{ $what }” is there twice.
wrong-no-rows = At least one row must stay.
wrong-verdict-first = Choose a verdict for the reason.
wrong-who = Write the role or the service.

## Forms: commands
command-add-note = new note with everything
command-line-down = line down
command-line-up = line up
command-break-line = new line
command-show-typed = show the name
command-complete = take the suggestion
command-next-suggestion = next suggestion
command-row-up = move up
command-row-down = move down
command-remove-row = remove row
command-add-row = new row

## The grid of measures
grid-rows-level = rows: prevention level
grid-rows-effort = rows: effort
grid-rows-service = rows: service
grid-rows-verdict = rows: verdict
without-level = no level
without-effort = no effort
without-service = no service
gap-accepted-short = accepted
gap-accepted = The room lives with this gap.
gap-none = no gap here
stage-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
 }

## Damaged lines
review-damaged-folded = The text may be private.
gap-left = The gap stays. b opens it again.

## Erasing for good
cmd-erase = Writes the same file with the content of what was chosen erased for good.
cmd-erase-ids = the ids of what to erase; "search" and "log" show them with --json
cmd-erase-output = the new file
cmd-value-id = ID
erase-done = { $count ->
    [one] One line is without content in "{ $file }".
   *[other] { $count } lines are without content in "{ $file }".
}
erase-copies = The original is unchanged: delete it and other copies yourself. If a copy is merged in again, what was erased stays gone.
erase-no-such = There is nothing with the id "{ $id }" in the file. Nothing was written.
erase-no-such-hint = Find the id with "oversikt search FILE TEXT --json".

## Pages: what was said to be the same
page-differs = differs: { $fields }

## Merging from the first screen
command-replay-seminar = see a replay
command-replay-seminar-help = See how a seminar went, event by event.
command-merge-files = merge files
command-merge-files-help = Put group files or seminars together into one.
command-look-through = see what they bring
command-look-through-help = Reads the files you have ticked. Nothing is written.
command-tick-file = tick
command-tick-file-help = Take the file in, or leave it out.
command-add-file = add a file
command-add-file-help = Type, paste or drop a file or a whole folder.
command-tick-all = tick all
command-tick-all-help = Take in every file of the list, or none.
command-drop-file = take off the list
command-drop-file-help = The file is not taken in. The file itself is not touched.
command-leave-ticking = back
command-leave-ticking-help = To the choices of the first screen.
command-take-path = add
command-take-path-help = Add the file, or every file of the folder, to the list.
hint-look-through = see what they bring
command-to-files = to the files
command-to-files-help = Back to the list. What you typed stays.
command-leave-file-path = back
command-leave-file-path-help = Back to the list. What you typed stays.
command-stop-reading = stop
command-stop-reading-help = Back to the files. Nothing has been written.
command-merge-now = merge
command-merge-now-help = Write the new file. Those you chose are not changed.
command-rename-merged = change the name
command-rename-merged-help = Say where the new file goes, and what it is called.
command-leave-preview = back to the files
command-leave-preview-help = Choose other files. Nothing has been written.
command-merge-named = merge
command-merge-named-help = Write the new file under this name.
command-leave-name = to what they bring
command-leave-name-help = See again what each file brings. The name stays.
command-name-back = back
command-name-back-help = See again what each file brings. The name stays.
merging-title = Merge files
merging-ask = Which files go together? They are not changed.
merging-chosen =
    { $count ->
        [one] one file chosen
       *[other] { $count } files chosen
    }
merging-path = Type, paste or drop a file or a folder:
merging-path-example = for example /media/usb/group-files
merging-empty-list = No files yet.
merging-looking = looking …
merging-gone = That file is not there now.
merging-wait = The files are still being looked for. One moment.
merging-none = Tick at least one file, or type where it is (Tab).
merging-empty = There are no seminar files in { $folder }.
merging-reading =
    { $count ->
        [one] Reading one file …
       *[other] Reading { $count } files …
    }
merging-writing = Writing the new file …
merging-preview =
    { $count ->
        [one] Merge: what the file brings
       *[other] Merge: what { $count } files bring
    }
merging-nothing = None of the files can be read. Nothing has been written.
merging-no-seminar =
    { $count ->
        [one] One file without a seminar
       *[other] { $count } files without a seminar
    }
merging-one-seminar =
    { $count ->
        [one] One file of one seminar
       *[other] { $count } files of the same seminar
    }
merging-seminars = { $count } different seminars
merging-files =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
merging-untitled = seminar without a name
merging-alike = “{ $one }” and “{ $other }” may be one seminar, started twice: same municipality and day. You can say so afterwards.
merging-each = What each file brings
merging-left-out =
    { $count ->
        [one] One file cannot be read and is left out
       *[other] { $count } files cannot be read and are left out
    }
merging-after = After the merge
merging-together =
    { $events ->
        [one] One event altogether
       *[other] { $events } events altogether
    }
merging-unchanged = None of these files is changed.
merging-rescue = rescue file
merging-events =
    { $count ->
        [one] one event
       *[other] { $count } events
    }
merging-alone = { $count } only here
merging-shared = { $count } in others as well
merging-written = written by { $writers }
merging-written-more = written by { $writers } and { $count } more
merging-damaged =
    { $count ->
        [one] one damaged line: it does not count, and is kept
       *[other] { $count } damaged lines: they do not count, and are kept
    }
merging-unknown = { $count } from a newer version, kept without being understood
merging-stubs = { $count } erased for good
merging-where = The new file:
merging-no-name = Type where the new file goes.
merging-done =
    { $count ->
        [one] One file was merged into { $file }.
       *[other] { $count } files were merged into { $file }.
    } None of them was changed.

## Merging from the first screen: more
help-scope-merging = When files are merged
start-replay = See a replay
merging-no-thread = The machine has no room for more right now. Nothing has been written. Try again in a moment.
## Replay
replay-label = REPLAY
replay-step = step { $at } of { $all }
replay-when = { $date } { $time }
replay-plays = playing { $speed }×
replay-stands = paused · { $speed }×
replay-skips = skipping { $long }
replay-skipping = skips breaks from { $long }
replay-skips-none = no breaks skipped
replay-only = only { $what }
replay-jumps = n: { $what }
replay-jump-verdict = next verdict
replay-jump-theme = next theme
replay-jump-round = next work session
replay-jump-pause = after the next break
replay-jump-match = next match
replay-no-next = None further on ({ $what }). Shift+N goes back.
replay-no-previous = None further back ({ $what }). n goes on.
replay-found = { $count } matches. n goes to the next, Shift+N to the one before.
replay-begun = As it is now. ← goes back in time, Esc back to the seminar.
replay-left = Back to the seminar as it is now.
replay-nothing-changes = Nothing can be changed in a replay.
replay-nothing-about = Nothing here is about this: { $what }.
replay-everything = Everything
replay-about-what = Show only what is about
since-title = What has changed since { $time }
since-verdicts = Verdicts
since-new = New: { $what }
since-changed = Changed
since-gone = Removed
since-more = and { $count } more
since-nothing = Nothing has changed since then.
lasts-seconds = { $count } s
lasts-minutes = { $count } min
lasts-hours = { $count } h
lasts-hours-minutes = { $count } h { $minutes } min
lasts-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
help-scope-replay = In a replay
command-replay = replay
command-replay-help = See how the seminar came about, step by step. Nothing changes.
command-replay-words = history time back
command-play = play
command-play-help = Go forward in time, or stand still. At the end: from the start.
hint-stand-still = stand still
command-step-on = on
command-step-on-help = The next thing that happened.
command-step-before = back
command-step-before-help = As it was before the last thing happened.
command-leap-on = far ahead
command-leap-on-help = A twentieth of the way, at least ten steps.
command-leap-before = far back
command-leap-before-help = A twentieth of the way back, at least ten steps.
command-to-beginning = to the beginning
command-to-beginning-help = When the first thing was written.
command-to-end = to the end
command-to-end-help = As it is now.
command-next-verdict = next verdict
command-next-verdict-help = When a measure was given its verdict. Then n and Shift+N.
command-next-theme-raised = next theme
command-next-theme-raised-help = When a theme was raised. Then n and Shift+N.
command-next-round = next work session
command-next-round-help = When the groups began with it. Then n and Shift+N.
command-next-pause = after the next break
command-next-pause-help = When something happened again after ten minutes or more.
command-next-stop = the next one
command-next-stop-help = The next of what you went to last: verdict, theme, match.
command-previous-stop = the one before
command-previous-stop-help = The one before of what you went to last.
command-faster = faster
command-faster-help = More minutes of the day in one second.
command-slower = slower
command-slower-help = Fewer minutes of the day in one second.
command-skip-pauses = skip breaks
command-skip-pauses-help = How long a break must be to be skipped; at last none is.
command-narrow = only what is about …
command-narrow-help = A theme, a group or a life stage: stop only at that.
command-since-page = changed since then
command-since-page-help = What is new, changed and judged from this moment to the end.
command-replay-up = line above
command-replay-up-help = Up in what is shown, without going in time.
command-replay-down = line below
command-replay-down-help = Down in what is shown, without going in time.
command-leave-replay = leave the replay

command-leave-replay-help = Out of the replay. Everything is as you left it.
cmd-replay = Replays how the seminar came about; nothing changes
cmd-replay-at = The moment to begin at: a number of events, a time of day as 10:45 or a point in time after RFC 3339

## The review after a merge
review-damage-beside = Lines that were not whole in what was merged are in { $file }.
review-receipt-beside = This file was merged from several. The receipt is { $file }.

## The preview of a merge
cmd-merge-preview = say what each file brings, and write nothing

## Merging: what a file does not bring
merging-nothing-new = everything is in the others as well
## Reports: words of the page itself
report-contents = Contents
report-to-contents = Skip to the contents

## Carried over from the last seminar
refused-taken-in = This has been taken in already.
log-offered = was left open last time: { $what }
cmd-new-from = Carries on from this seminar: sources, measures and themes come along
cmd-new-at = Begins as that seminar stood at this moment, with everything
carried-open = Left open last time:
carried-nothing = The last seminar left nothing open.
carried-copied = Brought along: { $count } things from { $file }
carried-themes = Themes without a decision
carried-questions = Questions without an answer
carried-decisions = Decisions not carried out
carried-verdicts = Measures to be developed, stopped or judged
new-from-none = There is no seminar in { $file } at that moment.
new-from-none-hint = Choose another file, or a later moment with --at.
new-from-which = { $file } holds seminars of several municipalities: { $codes }.
new-from-which-hint = Say which one is meant with --municipality.
## Reports: the parts that every kind has
report-kind-seminar = Documentation of an overview seminar
report-kind-plan = Action plan on substance use: measures
report-kind-overview = Overview of public health: substance use
report-kind-application = Basis of an application
report-seminars = { $count } overview seminars
report-municipality = { $name } municipality ({ $code })
report-municipality-unknown = Municipality { $code }
report-over-time = Over time
report-publisher = Publisher
report-removed = removed
report-held-back = held back
report-about = About the seminar
report-method = How this was made
report-method-present = { $count -> 
    [one] One participant is listed.
   *[other] { $count } participants are listed.
 }
report-method-notes = Notes: { $notes }. Groups: { $groups }.
report-method-services = Services and organisations: { $list }.
report-method-roles = Participants are named by role and service. Personal names are left out, also in who proposed what.
report-method-keep = Names of participants are included because they were asked for.
report-method-none = Neither names nor roles nor proposers are included, only services.
report-method-private = Private notes are left out.
report-method-unknown = The file also holds something that this program does not know and that is not here: { $count }.
report-method-made = This report was made { $when }.
report-situation = The situation today
report-figure = Figure and period
report-compared = Comparison and trend
report-reasoned = Causes, consequences and cautions
report-measures = Measures over the life course
report-without-stage = Without a life stage
report-without-level = Without a prevention level
report-more-of-measures = More about the measures
report-ages = { $from }–{ $to } years
report-ages-from = { $from } years and older
report-ages-to = up to { $to } years
report-gap-short = { $count -> 
    [one] { $count } finding, no measure
   *[other] { $count } findings, no measure
 }
report-gaps = Gaps
report-gaps-none = No gaps: every life stage with challenges has measures, and every verdict rests on something.
report-gaps-stages = Findings without a measure
report-gaps-verdicts = Verdicts without evidence
report-gaps-accepted = Gaps that are accepted
report-gaps-closed = Accepted earlier
report-without-round = Without a work session
report-without-group = Without a group
report-so-many-seated = { $count -> 
    [one] One participant
   *[other] { $count } participants
 }
report-said = What was said
report-decisions = Decisions
report-decisions-none = No decisions are noted.
report-changes = Changes on the way
report-verdict-history = Verdicts that changed
report-corrections = Corrections
report-basket = Removed
report-removed-at = removed { $when }
report-when = When
report-what = What
report-field = Field
report-before = Before
report-after = After
report-unsettled = Not settled
report-version-shown = Stands in the report
report-versions-other = Other versions
report-twins = Noted more than once
report-twin = { $one } is also noted as { $first } ({ $thing }).
report-differs = Differs
report-apart = Not the same

## Erasing for good, on screen
command-erase-for-good = erase for good
command-erase-for-good-help = The text of this step is then nowhere. Cannot be undone.
command-erase-for-good-words = identity number privacy forget remove
command-erase-now = yes, erase
command-erase-now-help = Writes the file anew without the text.
command-erase-not = leave it
command-erase-not-help = Nothing is erased.
hint-close = close

help-scope-erasing = When something is to be erased for good
erase-title = Erase for good?
erase-title-done = The text is still in other places
erase-title-not = Not erased
erase-asks-thing = This and all that was written about it later goes from the file:
erase-asks-write = What was written in this step goes from the file:
erase-asks-sure = It cannot be undone. Copies on other machines and memory sticks have the text until they are merged with this file.
erase-nothing = There is no text here to erase.
erase-beginning = The seminar itself cannot be erased.
erase-not-saved = Wait until everything is saved, and try again. Nothing was erased.
erase-gone = Erased for good. The file was written anew without the text.
erase-gone-draft = What was begun held the same text and was erased too.
erase-gone-left = The text still stands in { $files }: delete or merge those files too.
erase-not-folder = A session folder has one file for each machine, and none may write into those of others. Nothing was erased. Close the program on all machines and run: { $command }
erase-not-beside = Somebody else writes to the seminar file, and this file is a copy beside it. Nothing was erased. When both are closed, run: { $command }
erase-not-held = Somebody else opened the file just now. Nothing was erased.
erase-not-written = { $why } What could not be written is as it was. Try again, or run: { $command }
erase-stranded = { $why } Everything written so far is saved. Close the program and open the seminar again.

## Reports: the command line
cmd-report = Writes a report: documentation, plan, overview or basis of an application
cmd-report-files = Seminar files or folders; several are read as one
cmd-report-kind = seminar (everything that was said), plan, overview or application
cmd-report-format = md, html, docx, xlsx, csv, json or svg; otherwise by the name of the file
cmd-report-output = The new file; without it the report is printed
cmd-report-names = roles (role and service), keep (names too) or none (services only)
cmd-report-trace = Ends with where each line comes from
cmd-report-force = Writes over a file that exists, and writes although something in the report could tell who somebody is
cmd-value-kind = KIND
cmd-value-format = FORMAT
cmd-value-names = NAMES
report-formats = { $kind } exists as { $formats }.
report-no-such-format = I do not know the format “{ $format }”. Nothing is written.
report-not-in-format = { $kind } does not exist as { $format }. Nothing is written.
report-binary = A terminal cannot show { $format }. Nothing is written.
report-binary-hint = Write the report to a file: -o report.{ $format }
report-exists-hint = Choose another name, or overwrite it with --force.
report-over-seminar = { $file } is a seminar file. A report is never written over a seminar, not with --force either. Nothing is written.
report-no-table = There are no measures or decisions to make a table of. Nothing is written.
report-no-table-hint = Choose another format: md, html, docx or json.
report-unwritten = The report could not be written: { $text }. Nothing is written.
report-not-written = The report is not written. { $why }
report-written = The report is written: { $file }

## Replay: a new seminar from a moment
command-fork-here = new seminar from here
command-fork-here-help = A new seminar that begins as it stood here. This one stays.
fork-title = A new seminar, as it stood { $time }?
fork-begin = Begin the new one. This seminar stays as it is.
fork-not = No, stay here
fork-called = { $title } (from { $time })
fork-no-seminar = There is no seminar here yet. Go a step on.
fork-not-saved = Something is not saved yet. Wait until it says saved, and try again.

## Where nothing is yet, and nothing can be written
empty-sources-yet = No sources yet.
empty-findings-yet = No findings yet.
empty-grid-yet = No measures yet.
empty-notes-yet = No notes yet.

## Reports: plan, overview, application, trace
report-plan-table = Measures and decisions
report-plan-none = No measures or decisions are noted.
report-plan-owner = Responsibility
report-plan-unowned = Decisions without a responsible unit or a deadline:
report-plan-ended = Measures that end
report-plan-candidates = Gaps that new measures could answer
report-plan-suggestions = Suggestions and ideas from the seminar
report-plan-questions = Questions for the strategy
report-overview-nothing = No findings are noted in this category.
report-overview-uncategorised = Without a category
report-overview-challenges = Challenges
report-overview-resources = Resources
report-overview-others = Other findings
report-overview-experience = Knowledge from experience
report-overview-sources = Sources
report-overview-measures = Resources in what the municipality does
report-overview-needs = What has to be planned for
report-overview-no-needs = The seminar has pointed at nothing that has to be planned for.
report-services = Services and organisations
report-frees = Can end and set own effort free
report-point-approach = Professional approach and measures
report-point-approach-missing = The seminar has judged no measure as one to develop and has no gap without a measure.
report-point-positive = Factors that promote health
report-point-positive-missing = No finding is noted as a resource and no measure is judged to hit well.
report-point-relation = How measures follow from the overview
report-point-relation-missing = No verdict on a measure rests on a finding, a source or a note yet.
report-point-participation = Participation
report-point-participation-missing = No participant is listed as young, a user or next of kin, and no experience is noted.
report-point-cooperation = Cooperation across sectors and with centres of knowledge
report-point-cooperation-missing = Neither services nor partners nor research are noted.
report-point-anchoring = Anchoring and organisation
report-point-anchoring-missing = Neither goals nor decisions are noted.
report-point-transfer = Value for others
report-point-transfer-missing = No documented effect is noted for any measure.
report-point-budget = Budget with own effort
report-point-budget-missing = No money is noted for any measure.
report-point-risk = Risks, hindrances and assurance of quality
report-point-risk-missing = Neither cautions nor questions are noted.
report-point-evaluation = Reporting and evaluation
report-point-evaluation-missing = Neither indicators nor evaluations are noted for any measure.
report-trace = Where each line comes from
report-trace-line = Line
report-trace-thing = Comes from
report-trace-place = Written on
report-trace-id = Id
report-trace-unused = Notes that are not used
report-trace-none-unused = All notes are used.

## Reports: with a key
command-report = write a report
command-report-help = Documentation, plan, application or poster, beside the seminar.
paper-title = What should be written?
paper-page = Documentation: everything that was said (web page)
paper-document = Documentation: everything that was said (Word)
paper-plan = Action plan: measures and decisions (Word)
paper-sheet = Action plan: measures and decisions (Excel)
paper-chapter = Overview of public health: chapter (Word)
paper-basis = Basis of an application (Word)
paper-poster = Poster: measures over the life course (SVG)
report-file = report

## The guard, and reports to share
guard-identity = identity number
guard-phone = telephone number
guard-mail = e-mail address
guard-name = name of a participant
guard-count = few persons
guard-hint = Mend it in the seminar, erase it for good with “oversikt erase”, or write the report all the same with --force: it then says that the places were shown and accepted.
share-title = Experience with measures
share-few = fewer than 5
share-held-back = (held back)
share-nothing = No measures have been entered.
share-left-out = The report was made to be shared with other municipalities. Participants, groups, proposers, those responsible, notes and figures are not in it.
cmd-report-share = for colleagues elsewhere: measures, verdicts and reasons, nothing about anybody
guard-found = { $count ->
    [one] One place in the report could tell who somebody is. Nothing was written.
   *[other] { $count } places in the report could tell who somebody is. Nothing was written.
}
guard-accepted = { $count ->
    [one] One place that could tell who somebody is was shown and accepted before the report was written.
   *[other] { $count } places that could tell who somebody is were shown and accepted before the report was written.
}
share-counts = { $count ->
    [one] One count of persons from 1 to 4 is written as “fewer than 5”.
   *[other] { $count } counts of persons from 1 to 4 are written as “fewer than 5”.
}
share-sentences = { $count ->
    [one] One sentence is held back because it could tell who somebody is.
   *[other] { $count } sentences are held back because they could tell who somebody is.
}

## The municipality file
log-stock-taken = noted what the municipality file holds

## The municipality file: what is new
news-all = Everything in the municipality file is new: { $count } entries.
news-none = Nothing new since { $date } at { $clock }.
news-since = New since { $date } at { $clock }: { $count } entries.
news-late = { $count } of them are older than that.
news-new = New { $what }
news-verdicts = Verdicts given or changed
news-verdict-given = { $what }: { $now }
news-verdict-changed = { $what }: { $before } → { $now }
news-gaps-closed = Gaps closed
news-gaps-opened = Gaps opened
news-gaps-accepted = Gaps you live with
news-decisions = Decisions
news-raised-again = raised again
news-people = Who took part
news-changed = Changed
news-restored = Brought back
news-removed = Removed
news-related = Said of two things
news-to-look-at = To look over
news-erased = Erased for good
news-erased-count = { $count } entries have lost their content
cmd-municipality = Merges seminars into the municipality's own file, and says what is new since last time.
cmd-municipality-file = the municipality file; made if it does not exist
cmd-municipality-inputs = seminar files or folders to merge into it; without them only the news is shown
cmd-municipality-since = new since a date, or since the nth time something was merged in (0: everything)
cmd-municipality-private = take private things along, into the file and into what is shown
cmd-municipality-force = merge in seminars of another municipality, too
cmd-value-since = N|DATE
municipality-no-running = Nothing has been merged into this file yet, so everything counts as new.
municipality-other = This is about another municipality than “{ $file }”: { $names }.
municipality-other-hint = Nothing is written. Choose the municipality's own file, or use --force.
municipality-since-hint = Write a date such as 2026-01-30, or a number: 1 is the first time something was merged in.
municipality-held = Somebody else is writing to “{ $file }” now. Nothing is written.
municipality-held-hint = Close it where it is open, and try again.
municipality-input = { $file }: { $events } entries
municipality-damaged = { $count } lines are not whole and were left out
municipality-nothing = { $file } held all of this already, and is unchanged.
municipality-done = Merged into { $file }: { $count } new entries. No other file is changed.
municipality-private = Private, and left out: { $count } (--private takes it along).

## Two seminars side by side
compare-title = Comparison: { $one } and { $other }
compare-kind = Comparison of two seminars
compare-pair = { $one } and { $other }
compare-verdicts-changed = Changed verdicts
compare-verdicts-differ = Same measure, different verdicts
compare-verdicts-alike = Same measure, same verdict
compare-no-evidence = a verdict that rests on nothing
compare-open-which = Open which?
compare-measures-new = New measures
compare-measures-gone = Measures no longer there
compare-measures-only = Measures only in { $side }
compare-gaps-opened = New gaps
compare-gaps-closed = Gaps that were closed
compare-gaps-still = Still gaps
compare-gaps-both = Gaps in both
compare-gaps-only = Gaps only in { $side }
compare-gap = Gap
compare-figures-changed = Figures that have changed
compare-figures-differ = Same finding, different figures
compare-sources-new = New sources
compare-sources-gone = Sources no longer there
compare-sources-only = Sources only in { $side }
compare-themes-new = New themes
compare-themes-gone = Themes no longer there
compare-themes-only = Themes only in { $side }
compare-in-common = In common: { $measures ->
    [one] one measure
   *[other] { $measures } measures
}, { $sources ->
    [one] one source
   *[other] { $sources } sources
} and { $themes ->
    [one] one theme
   *[other] { $themes } themes
}.
compare-common = The seminars
compare-nothing = No differences.

## Comparing on the command line
cmd-report-compare = Compares two files, or two seminars in one file
compare-how-many = I can compare two seminars at a time.
compare-only-one = There is only one seminar here, and it takes two to compare.
compare-hint = Name two seminar files: oversikt report LAST-YEAR.json THIS-YEAR.json --compare
compare-which-hint = Name files that hold the seminars of one municipality each.

## Two things side by side
help-scope-pair = Where two things stand side by side
help-scope-deciding = Where something is to be decided
command-say-same = the same
command-say-same-help = Say that the two are one. It can be said otherwise at any time.
command-say-same-words = merge duplicate equal
command-say-not-same = not the same
command-say-not-same-help = Say that they are two. They are not suggested again.
command-say-not-same-words = different apart
command-say-later = later
command-say-later-help = Leave it open, and go to the next suggestion.
command-say-later-words = open wait postpone skip
command-next-decision = next
command-next-decision-help = Go to the next one without deciding this one.
command-next-decision-words = next suggestion skip
command-previous-decision = previous
command-previous-decision-help = Go back to the previous one.
command-previous-decision-words = previous suggestion back
command-keep-all = keep all
command-keep-all-help = Keep all: texts one after the other, lists put together.
command-keep-all-words = both join together
pair-title = Are these the same?
pair-title-nth = Are these the same? · { $nth } of { $count }
pair-unsaid = Nobody has said anything about them yet.
pair-said-by = said: { $who } · { $time }
pair-added = added
pair-named-by = refer to it
reason-same-day = the same municipality and the same day
reason-same-period = { $what }, both from { $period }
reason-same-round = { $what }, both in session { $round }
reason-same = { $kind ->
    [seminar] the same title
    [finding] the same text
    [theme] the same question
    [participant] the same role and service
   *[other] the same name
 }
review-pairs = Perhaps the same: decide one at a time
review-pair = { $a } and { $b }
review-pair-alike = { $what }, twice
deciding-last = That was the last thing to decide.
deciding-first = This is the first thing to decide.
versions-all-kept = All versions are kept.
versions-cannot-keep-all = This field can hold only one of them. Choose one, or write a new one.

## What is new, on the screen
news-title = New since last time
news-no-running = This is a seminar file and no municipality file: nothing has been merged into it.
news-how = “oversikt municipality FILE SEMINAR…” gathers the municipality's seminars in one file and says what is new.
command-news-page = new in the municipality file
command-news-page-help = Verdicts, gaps, measures and themes that came last.
command-news-page-words = news changes updates

## A report that could tell who somebody is, on screen
command-write-anyway = write all the same
command-write-anyway-help = The report says that the places were shown and accepted.
command-look-first = look at the places
command-look-first-help = The report is not written. Enter opens a place.
help-scope-outgoing = When a report could tell who somebody is
outgoing-asks = { $count ->
    [one] One place in the report could tell who somebody is. The report leaves the room: look at it first.
   *[other] { $count } places in the report could tell who somebody is. The report leaves the room: look at them first.
}
outgoing-title = Could tell who somebody is
outgoing-question = Write the report?
outgoing-none = Nothing waits.
outgoing-hint = Enter opens it. What was edited or removed still stands among the changes: H and X erase for good. W writes the report afterwards.

## From last time, and side by side, on the screen
command-carried-page = from last time
command-carried-page-help = What the last seminar left open.
command-take-in = take in
command-take-in-help = A question becomes a theme, a verdict is given anew.
command-leave-offer = leave
command-leave-offer-help = Leaves it; it can still be taken in later.
command-compare = compare
command-compare-help = Sets two seminars side by side.

help-scope-carried = From last time
carried-title = From last time: { $count } open
carried-none = This seminar does not carry on from another. A new one that does: oversikt new FILE --from LAST
carried-hint = { $count } left open last time. F shows them.
carried-is-here = is here
carried-taken = taken in
carried-left = left
carried-raised = New theme: { $what }
carried-brought = The decision came along: { $what }
carried-confirmed = The verdict still stands: { $what }
carried-left-now = Left: { $what }
compare-with = Compare with
compare-alone-title = Compare { $title }
compare-alone = There is only one seminar here, and it takes two to compare.
compare-alone-merge = Merge this file with last year’s or the neighbour’s: then both stand here.
compare-alone-from = A new seminar that carries on from this one: oversikt new FILE --from THIS

## Experience over many files
cmd-experience = Shows which municipalities have experience with something, from many files.
cmd-experience-text = what is looked for: a measure or a theme
cmd-experience-files = seminar files, municipality files or folders
cmd-experience-format = write a report in this format: md, html, docx or json
cmd-experience-output = the file the report is written to
cmd-experience-force = write also when something could tell who somebody is, and over a file that exists
experience-count =
    { $count ->
        [0] No municipalities
        [one] One municipality
       *[other] { $count } municipalities
    }
experience-title = Experience with “{ $what }”
experience-unnamed = Without a municipality { $years }
experience-themes = Themes about this:
experience-theme = Theme: { $question }
experience-knowledge = Sources and findings
experience-nothing = No experience found
experience-left-out = The report is made to be shared. Participants, groups, proposers, those responsible and what notes say are left out, and counts under five are not given.
