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
field-proposer = Proposer
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

## Why something was not done, and what to do
refusal-not-json = The line is not valid JSON (column { $column }).
refusal-not-an-object = The line is not a JSON object.
refusal-no-verb = “do” is missing: the line does not say what to do.
refusal-unknown-verb = Unknown intent: “{ $verb }”.
refusal-unknown-field = Unknown field: “{ $field }”.
refusal-missing = The field “{ $field }” is missing.
refusal-not-one-of = “{ $field }” must be one of: { $known }.
refusal-wrong = “{ $field }” must be { $wanted }.
refusal-no-such = “{ $field }”: there is nothing with the id { $id }.
refusal-wrong-kind = “{ $field }” must refer to: { $wanted }.
refusal-in-basket = It lies in the basket.
refusal-not-in-basket = It does not lie in the basket.
refusal-which-seminar = The file holds several seminars.
refusal-no-seminar = The file holds no seminar yet.
refusal-no-conflict = There are no versions to choose between here.
refusal-cannot-relate = Only two different things of the same kind can be the same.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-too-long = “{ $field }” is too long (at most { $most } bytes).
refusal-hint-json = Write one JSON object on each line. Nothing was changed.
refusal-hint-verb = See docs/contract.md for what can be done. Nothing was changed.
refusal-hint-field = Correct the field’s name and try again. Nothing was changed.
refusal-hint-missing = Fill the field in and try again. Nothing was changed.
refusal-hint-value = Correct the value and try again. Nothing was changed.
refusal-hint-id = See the ids with “oversikt show --json”. Nothing was changed.
refusal-hint-basket = Take it out of the basket first. Nothing was changed.
refusal-hint-which-seminar = Say which with “seminar”. Nothing was changed.
refusal-hint-no-seminar = Add a seminar first. Nothing was changed.
refusal-hint-nothing = Nothing was changed.
wanted-text = text
wanted-list = a list of texts
wanted-date = a date, YYYY-MM-DD
wanted-municipality = a municipality’s four digits, as text
wanted-decimal = a number, such as 17.5
wanted-number = a whole number from 1
wanted-id = an id
wanted-ids = a list of ids
wanted-comparisons = a list of area and value
wanted-series = a list of period and value
wanted-evidence = level 0–5 and a year
wanted-labels = a list of id and label, each id once
wanted-verdict = a verdict
wanted-placement = life stages, level and effort

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
empty-grid = No measures yet. Press a and type the name of the first.
empty-notes = No notes yet. Press n and type.
no-theme = no theme
theme-is = theme { $number }: { $question }
theme-short = theme { $number }
lands-as = → { $place } · { $kind }
lands-many = → { $count } notes
ambiguous = (there are several themes { $number })
form-source = New knowledge source
form-finding = New finding: { $source }
form-measure = New measure
form-theme = New theme, as a question
form-reason = { $measure }: { $verdict }. Why?
form-seminar = New seminar
form-comparisons-help = country 11; county 12.5
form-municipality-help = four digits, may be empty
form-date-help = 30.01.2026, may be empty
form-comparisons-wrong = Write place and figure, with semicolons between: country 11; county 12.5
form-title-missing = The seminar needs a name.
form-municipality-wrong = A municipality’s number has four digits.
form-date-wrong = Write the date like this: 30.01.2026
placing-title = Where does “{ $measure }” belong?
judging-title = Judge “{ $measure }”
search-title = Search
search-empty = Type what you are looking for.
search-nothing = Nothing found.
help-title = Help: keys
help-scope-desk = In the seminar
help-scope-start = On the first screen
help-scope-reading = Wherever you read
help-scope-typing = While typing notes
help-scope-filling = In a form
help-scope-placing = While placing a measure
help-scope-judging = While judging a measure
help-scope-finding = In the search
help-scope-everywhere = Always
help-grammar-title = When you type a note
help-grammar-theme = 3: text  –  goes under theme 3
help-grammar-kinds = ? question   ! decision   + suggestion
help-grammar-stage = #ungdom  –  tags the life stage
start-subtitle = What do we know? What do we do? What do we decide?
start-recent = Used before
too-small = The window must be at least 60 × 20 characters (now { $columns } × { $rows }).
read-only = The seminar is open for reading only.
choose-source-first = Choose a source first: 1 and the arrows.
choose-measure-first = Choose a measure first: 2 and the arrows.
removed = Put in the basket: { $what }. u brings it back.
undone = Undone: { $what }. U does it again.
redone = Done again: { $what }.
placed = Placed.
saved-it = Added.
language-is = Language: English
no-recent = No seminars to open yet. Choose 1 or 3.
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
command-example = try the example
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
command-go-there = go there
command-hit-up = previous match
command-hit-down = next match
command-leave-search = back
command-leave-help = back
command-next-language = next language
command-help = help
command-quit = quit
command-quit-anywhere = quit, also while typing
event-seminar_added = new seminar
event-source_added = new source
event-finding_added = new finding
event-measure_added = new measure
event-theme_proposed = new theme
event-participant_added = new participant
event-group_formed = new group
event-note_taken = note
event-gap_accepted = accepted gap
event-verdict_given = verdict on
event-measure_placed = placing of
event-edited = change of
event-name_given = name
event-removed = into the basket:
event-restored = taken out again:
event-related = whether two are the same
event-undone = undone
event-redone = redone
event-erased = erased for good
event-unknown = something from a newer version

## More of the screens
not-saved = NOT SAVED
key-space = Space
versions-mark = versions
help-scope-choosing = While choosing in a form

## Where somebody else writes to the seminar already
help-scope-taken = When others write in the same file
command-follow = look on while they write
command-write-beside = write in a file of your own beside it
command-leave-taken = back
taken-by = “{ $file }” is open with somebody else ({ $who }). Two cannot write in the same file.
mended-file = The file was damaged and has been written anew. The damaged one is kept: { $file }
