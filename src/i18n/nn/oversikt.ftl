# Nynorsk. The same messages as in nb/oversikt.ftl, in the same order.

## Life stages. The short forms are at most six columns wide: they head the grid.
stage-svangerskap = Svangerskap og spedbarn
stage-svangerskap-short = Svan
stage-smabarn = Småbarn
stage-smabarn-short = Små
stage-barn = Barn
stage-barn-short = Barn
stage-ungdom = Ungdom
stage-ungdom-short = Ungdom
stage-unge_voksne = Unge vaksne
stage-unge_voksne-short = U.vaks
stage-voksne = Vaksne
stage-voksne-short = Vaksne
stage-eldre = Eldre
stage-eldre-short = Eldre
stage-alle = Heile livsløpet
stage-alle-short = Alle

## Prevention levels (Meld. St. 30 (2011–2012), box 3.1)
level-universell = universell
level-universell-short = univ.
level-selektiv = selektiv
level-selektiv-short = selek.
level-indisert = indisert
level-indisert-short = indis.

## Efforts, along the chain from prevention to aftercare
effort-forebygging = førebygging
effort-tidlig_innsats = tidleg innsats
effort-behandling = behandling
effort-rehabilitering = rehabilitering
effort-ettervern = ettervern
effort-skadereduksjon = skadereduksjon

## Verdicts: what the room says, and the word that fits beside a bar
verdict-keep = treffer godt
verdict-keep-short = behald
verdict-develop = bør utviklast vidare
verdict-develop-short = utvikle
verdict-stop = kan slutte med
verdict-stop-short = avslutt
verdict-undecided = ikkje vurdert
verdict-undecided-short = ikkje vurdert

## Kinds of notes
note-kind-idea = idé
note-kind-thought = tanke
note-kind-suggestion = forslag
note-kind-question = spørsmål
note-kind-experience = erfaring
note-kind-decision = avgjerd

## The two poles of a finding
polarity-challenge = utfordring
polarity-resource = ressurs

## The six categories of the regulation on overview of public health, § 3
category-a = samansetjinga av befolkninga
category-b = oppvekst- og levekårsforhold
category-c = fysisk, biologisk, kjemisk og sosialt miljø
category-d = skadar og ulykker
category-e = helserelatert åtferd
category-f = helsetilstand

## Where a measure or a decision stands
status-not_started = ikkje starta
status-ongoing = pågår
status-done = gjennomført
status-postponed = utsett
status-ended = avslutta

## Why there is no figure
missing-not_applicable = kan ikkje førekome
missing-not_collected = manglar
missing-suppressed = skjerma
missing-nil = null, ingen tilfelle

## Kinds of sources. A seminar may write others.
source-kind-survey = spørjeundersøking
source-kind-profile = profil
source-kind-register = registerstatistikk
source-kind-mapping = kartlegging
source-kind-inspection = kontroll og tilsyn
source-kind-experience = erfaringskunnskap
source-kind-users = brukarar og pårørande
source-kind-research = forsking
source-kind-plan = plan eller vedtak

## Target groups (municipal plans; Oslo 2017). A seminar may write others.
target-everyone = heile befolkninga
target-children = barn
target-youth = unge
target-pregnant = gravide
target-parents = foreldre og føresette
target-young_adults = unge vaksne
target-adults = vaksne
target-older = eldre
target-substance_users = personar med rusproblem
target-next_of_kin = pårørande
target-employees = tilsette
target-hospitality = skjenkebransjen
target-volunteers = frivillige

## The Ungsinn scale of evidence, 0 to 5
evidence-0 = utan verknad
evidence-1 = godt beskrive
evidence-2 = teoretisk grunngitt
evidence-3 = noko dokumentasjon
evidence-4 = tilfredsstillande dokumentasjon
evidence-5 = sterk dokumentasjon

## What is said of a pair
relation-same = den same
relation-not_same = ikkje den same
relation-open = ikkje avgjort

## Gaps
gap-no_measure = funn utan tiltak
gap-no_evidence = vurdering utan kunnskapsgrunnlag

## Languages, each in its own
lang-nb = bokmål
lang-nn = nynorsk
lang-en = English

## Kinds of things: one of them
thing-seminar = oversiktsseminar
thing-source = kunnskapskjelde
thing-finding = funn
thing-measure = tiltak
thing-verdict = vurdering
thing-theme = tema
thing-participant = deltakar
thing-group = gruppe
thing-note = notat
thing-round = arbeidsøkt
thing-stage = livsfase
thing-level = førebyggingsnivå
thing-gap = hol
thing-acceptance = akseptert hol
thing-relation = samanheng

## Kinds of things: several
things-seminar = oversiktsseminar
things-source = kunnskapskjelder
things-finding = funn
things-measure = tiltak
things-verdict = vurderingar
things-theme = tema
things-participant = deltakarar
things-group = grupper
things-note = notat
things-round = arbeidsøkter
things-stage = livsfasar
things-level = førebyggingsnivå
things-gap = hol
things-acceptance = aksepterte hol
things-relation = samanhengar

## Fields of things: one message for each name in contract.md
field-about = Gjeld
field-area = Område
field-budget = Økonomi
field-category = Kategori
field-causes = Årsaker
field-caution = Atterhald
field-comparisons = Samanlikning
field-consequences = Konsekvensar
field-date = Dato
field-deadline = Frist
field-decided_by = Vurdert av
field-description = Omtale
field-effort = Innsatsområde
field-evaluated = Evaluert
field-evidence = Dokumentert verknad
field-focus = Fordjuping
field-from = Frå alder
field-goal = Mål
field-goals = Hovudmål
field-group = Gruppe
field-indicator = Indikator
field-kind = Type
field-label = Namn på valet
field-lang = Målform
field-level = Førebyggingsnivå
field-levels = Førebyggingsnivå
field-link = Lenkje
field-measure = Tiltak
field-missing = Kvifor talet manglar
field-municipality = Kommune
field-name = Namn
field-note = Merknad
field-number = Nummer
field-organisation = Teneste eller organisasjon
field-origin = Kopiert frå
field-owner = Eigar
field-participants = Deltakarar
field-partners = Samarbeidspartnarar
field-period = Periode
field-place = Stad
field-placement = Plassering
field-polarity = Utfordring eller ressurs
field-presence = I bruk eller i papirkorga
field-private = Privat
field-proposer = Forslagsstillar (deltakar)
field-proposer_text = Føreslått av
field-question = Spørsmål
field-reason = Grunngiving
field-responsible = Ansvarleg
field-rests_on = Byggjer på
field-retrieved = Henta
field-role = Rolle
field-round = Arbeidsøkt
field-series = Serie
field-source = Kunnskapskjelde
field-stage = Livsfase
field-stages = Livsfasar
field-status = Status
field-subgoal = Delmål
field-table = Tabell
field-target = Målgruppe
field-text = Tekst
field-theme = Tema
field-title = Tittel
field-to = Til alder
field-unit = Eining
field-value = Verdi
field-verdict = Vurdering
field-verdicts = Vurderingsord
field-year = År

## Time
clock-at = kl. { $time }

## The screens
pane-sources = Kunnskapskjelder
pane-grid = Tiltak i livsløpet
pane-notes = Notat
saved-at = Lagra kl. { $time }
saving = Lagrar …
saved-all = Alt er lagra
shown-read-only = Berre lesing
findings-count = { $count -> 
    [one] { $count } funn
   *[other] { $count } funn
 }
without-source = Utan kjelde
gap-row = Hol
gap-count = ! { $count } funn
unfounded = { $count -> 
    [one] { $count } vurdering utan grunnlag
   *[other] { $count } vurderingar utan grunnlag
 }
private-count = Privat ({ $count })
versions-count = { $count } versjonar
empty-sources = Ingen kjelder enno. Trykk s.
empty-findings = Ingen funn enno. Trykk f.
empty-grid = Ingen tiltak enno. Trykk m og skriv namnet på det første.
empty-notes = Ingen notat enno. Trykk n og skriv.
no-theme = utan tema
theme-is = tema { $number }: { $question }
theme-short = tema { $number }
lands-as = → { $place } · { $kind }
lands-many = { $count } linjer = { $count } notat
form-finding = Nytt funn: { $source }

ambiguous = (tema { $number } finst fleire gonger)
placing-title = Kvar høyrer «{ $measure }» heime?
judging-title = Vurder «{ $measure }»
leaving-title = Ikkje alt er lagra
leaving-unsaved =
    { $count ->
    [one] Éin ting er berre i minnet og går tapt om du avsluttar no. Programmet prøver å lagre så lenge det er ope.
   *[other] { $count } ting er berre i minnet og går tapt om du avsluttar no. Programmet prøver å lagre så lenge det er ope.
    }
search-title = Søk
search-empty = Skriv det du leitar etter. Delar av ord held, i den rekkjefølgja du vil.
search-nothing = Ingen treff på det du har skrive.
help-title = Hjelp
help-scope-desk = Framfor dei tre felta
help-scope-start = På det første skjermbiletet
help-scope-reading = Overalt der du les
help-scope-typing = Når du skriv notat
help-scope-filling = I eit skjema
help-scope-placing = Når eit tiltak blir plassert
help-scope-judging = Når eit tiltak blir vurdert
help-scope-leaving = Når noko ikkje er lagra
help-scope-finding = I søket
help-scope-everywhere = Alltid
help-grammar-title = Når du skriv eit notat
help-grammar-theme = 3: tekst
help-grammar-kinds = ?  !  +
help-grammar-stage = #ungdom
start-subtitle = Kva veit vi? Kva gjer vi? Kva bestemmer vi?
start-recent = Sist brukt: { $title }
too-small = Vindauget må vere minst 60 × 20 (no { $columns } × { $rows }).
read-only = Seminaret er opna berre for lesing.
choose-source-first = Vel ei kjelde først: 1 og piltastane.
choose-measure-first = Vel eit tiltak først: 2 og piltastane.
removed = Lagt i papirkorga: { $what }. u hentar det fram att.
undone = Angra: { $what }. U gjer det om att.
redone = Gjort om att: { $what }.
placed = Plassert.
placed-nowhere = No utan livsfase. p plasserer det.
saved-it = Lagt til.
judged-it = Vurdert.
language-is = Språk: nynorsk
missing-value-not_applicable = ikkje aktuelt
missing-value-not_collected = manglar
missing-value-suppressed = skjerma
missing-value-nil = null

## Commands: what the hints and the help call them
command-capture = notat
command-judge = vurder
command-add = legg til
command-add-measure = nytt tiltak
command-add-source = ny kjelde
command-add-finding = nytt funn av kjelda
command-add-theme = nytt tema
command-place = plasser tiltaket
command-next-theme = notat under neste tema
command-remove = legg i papirkorga
command-search = søk
command-undo = angre
command-redo = gjer om att
command-next-pane = neste felt på skjermen
command-previous-pane = førre felt på skjermen
command-sources-pane = til kunnskapskjeldene
command-grid-pane = til tiltaka
command-notes-pane = til notata
command-new-seminar = nytt seminar
command-open-seminar = opne seminar
command-example = prøv eit døme
command-up = opp
command-down = ned
command-left = venstre
command-right = høgre
command-page-up = ti opp
command-page-down = ti ned
command-first = til den første
command-last = til den siste
command-save-note = lagre
command-back = tilbake
command-save-form = lagre
command-next-field = neste felt
command-previous-field = førre felt
command-leave-form = tilbake
command-choose-left = førre
command-choose-right = neste
command-choose-toggle = av/på
command-move-left = venstre
command-move-right = høgre
command-toggle-stage = fleire livsfasar
command-all-stages = heile livsløpet
command-place-here = plasser her
command-leave-placing = tilbake
command-verdict-up = opp
command-verdict-down = ned
command-choose-verdict = vel
command-leave-judging = tilbake
command-leave-unsaved = avslutt likevel
command-stay = bli
command-go-there = gå dit
command-hit-up = førre treff
command-hit-down = neste treff
command-leave-search = tilbake
command-next-language = språk
command-help = hjelp
command-quit = avslutt

## More of the screens
not-saved = IKKJE LAGRA
saved-elsewhere = Lagra i ei redningsfil
key-space = Mellomrom
help-scope-choosing = Når du vel i eit skjema

## Where somebody else writes to the seminar already
help-scope-taken = Når andre skriv i same fil
command-follow = sjå på medan dei skriv
command-write-beside = skriv i ei eiga fil
command-leave-taken = tilbake
taken-since = «{ $file }» er open i eit anna vindauge eller hos nokon andre, sidan { $since }. To kan ikkje skrive i same fil.
mended-file = Fila var skadd og er skriven på nytt. Den skadde er teken vare på: { $file }

## The command line: headings and placeholders of the help
cmd-heading-usage = Bruk
cmd-heading-commands = Kommandoar
cmd-heading-arguments = Argument
cmd-heading-options = Val
cmd-heading-common = Val for alle kommandoar
cmd-value-options = VAL
cmd-value-command = KOMMANDO
cmd-value-file = FIL
cmd-value-dir = MAPPE
cmd-value-lang = nb|nn|en
cmd-value-title = TITTEL
cmd-value-code = NUMMER
cmd-value-date = ÅÅÅÅ-MM-DD
cmd-value-text = TEKST
cmd-value-moment = TIDSPUNKT
cmd-value-shell = SKAL
cmd-after = FIL er ei seminarfil eller ei seminarmappe. Sluttkode: 0 gjort, 1 mislukkast, 2 feil bruk, 3 gjort, men noko bør sjåast på.

## The command line: commands
cmd-oversikt = Oversiktsseminar i kommunane: kva vi veit, kva vi gjer og kva vi meiner
cmd-new = Lagar ei ny seminarfil
cmd-open = Opnar eit seminar på skjermen
cmd-example = Skriv eksempla som følgjer med programmet
cmd-list = Viser kjende og nyleg brukte seminar
cmd-note = Skriv eit notat
cmd-apply = Les handlingar frå eit skript, éi JSON-linje om gongen
cmd-show = Viser korleis alt står
cmd-log = Viser kva som har hendt, linje for linje
cmd-check = Undersøkjer om filer er heile; endrar ingenting
cmd-search = Søkjer i seminaret, beste treff først
cmd-schema = Skriv ut JSON-skjemaet for seminarfiler
cmd-completions = Skriv ut eit fullføringsskript for eit skal
cmd-man = Skriv ut manualsida

## The command line: arguments, shared ones first
cmd-arg-file = Seminarfil eller seminarmappe
cmd-arg-data = Mappa der programmet har sine eigne ting
cmd-arg-lang = Språket: bokmål, nynorsk eller engelsk
cmd-arg-json = Skriv det eit skript kan lese
cmd-arg-help = Viser denne hjelpa
cmd-arg-version = Viser versjonen av programmet
cmd-arg-private = Tek med det som er privat
cmd-oversikt-file = Seminaret som blir opna; utan det får du startbiletet
cmd-new-file = Den nye fila; namnet må vere ledig
cmd-new-title = Kva seminaret heiter
cmd-new-municipality = Kommunenummeret, fire siffer
cmd-new-date = Dagen seminaret blir halde
cmd-open-read_only = Berre sjå, ikkje skrive
cmd-example-dir = Kvar eksempla skal liggje; elles i mappa til programmet
cmd-note-text = Notatet, som i rommet: «3: + tekst #ungdom». «-» les eitt notat per linje
cmd-show-at = Slik det stod då: eit tal på hendingar, eit klokkeslett som 10:45 eller eit tidspunkt etter RFC 3339
cmd-check-files = Filene som blir undersøkte
cmd-search-text = Det som skal finnast
cmd-completions-shell = bash, zsh, fish, elvish eller powershell

## The command line: wrong use
error-line = Feil: { $message }
error-no-home = Programmet finn inga heimemappe å leggje sine eigne ting i. Ingenting er skrive.
error-no-home-hint = Vel ei mappe med --data MAPPE.
usage-unknown = Eg kjenner ikkje { $what }.
usage-missing = Det manglar noko: { $what }.
usage-missing-value = { $what } manglar ein verdi.
usage-value = { $value } passar ikkje for { $what }.
usage-conflict = { $what } kan ikkje brukast slik.
usage-other = Kommandoen kan ikkje forståast slik han er skriven.
usage-suggest = Kanskje: { $what }.
usage-help = Med --help bak kommandoen ser du korleis han blir brukt.
usage-file-first = { $file } står framfor kommandoen.
open-no-terminal = Her er det ingen terminal å teikne i. Ingenting er endra.
open-no-terminal-hint = Start programmet i ein terminal, eller bruk «oversikt show FIL», «oversikt note FIL TEKST» eller «oversikt --help».
moment-wrong = { $moment } er ikkje eit tidspunkt.
moment-wrong-hint = Skriv eit tal på hendingar (120), eit klokkeslett (10:45) eller eit tidspunkt (2026-01-30T10:45:00+01:00).
moment-which-day = Her er det fleire dagar, og { $moment } kan vere kven som helst av dei.
moment-which-day-hint = Skriv tidspunktet med dato: 2026-01-30T10:45:00+01:00.
note-no-text = Notatet har ingen tekst.
note-no-text-hint = Skriv teksten bak filnamnet, eller «-» for å lese eitt notat per linje.

## Files: what went wrong, what is safe, what to do next
fault-not-found = { $file } finst ikkje.
fault-not-found-hint = Sjå etter om namnet er rett. «oversikt new FIL» lagar eit nytt seminar, «oversikt list» viser dei kjende.
fault-exists = { $file } finst frå før og er ikkje rørt.
fault-exists-hint = Vel eit anna namn.
fault-denied = Systemet gir ikkje lov: { $file }. Ingenting er skrive.
fault-denied-hint = Sjå etter kven som eig fila og mappa, eller bruk ein kopi ein annan stad.
fault-not-a-file = { $file } er ikkje ei vanleg fil, og er ikkje rørt.
fault-not-a-file-hint = Vel ei seminarfil eller ei seminarmappe.
fault-not-a-seminar = { $file } er ikkje ei seminarfil, og er ikkje rørt.
fault-not-a-seminar-hint = Vel ei anna fil, eller hent ho frå ein tryggingskopi.
unreadable-not-text = Ho er ikkje tekst.
unreadable-not-json = Ho er ikkje JSON (linje { $line }, kolonne { $column }): { $reason }.
unreadable-other-json = Ho er JSON, men av eit anna slag.
unreadable-other-format = Ho seier at ho er av slaget «{ $format }».
unreadable-too-large = Ho er større enn ei seminarfil kan bli.
fault-newer = { $file } er skriven av eit nyare program (versjon { $version }). Ho kan lesast, men ikkje skrivast til. Ingenting er skrive.
fault-newer-hint = Bruk det nyare programmet.
fault-changed = Eit anna program har endra { $file }. Det som står der, er ikkje rørt.
fault-full = { $file } er så stor som ei seminarfil kan bli.
fault-full-hint = Lag eit nytt seminar med «oversikt new».
fault-no-space = Det er ikkje plass til meir i { $file }: disken er full.
fault-no-space-hint = Rydd plass på disken, eller vel ein annan stad.
fault-nothing-written = Ingenting nytt er skrive, og filene som vart lesne, er som dei var.
fault-no-folder = Mappa for { $file } finst ikkje. Ingenting er skrive.
fault-no-folder-hint = Lag mappa først, eller vel ei som finst.
fault-is-a-folder = { $file } er ei mappe eller ikkje ei vanleg fil, og er ikkje rørt. Ingenting er skrive.
fault-is-a-folder-hint = Vel eit filnamn i mappa.
fault-disk = Disken svarte ikkje som han skulle for { $file }: { $text }.
fault-again-hint = Prøv igjen, eller vel ein annan stad.
read-rescue = Las òg inn redningsfila { $file }.
read-newer = { $file } er skriven av eit nyare program og kan berre lesast.
read-damaged =
    { $count ->
        [one] Éi linje er skadd og blir ikkje rekna med.
       *[other] { $count } linjer er skadde og blir ikkje rekna med.
    } «oversikt check» viser resten.
write-beside = { $file } er open ein annan stad. Det som blir skrive no, blir lagra i ei eiga fil ved sida av: { $beside }.
write-held = { $file } er open ein annan stad. Ingenting er skrive.
write-mended = Fila var skadd og er skriven på nytt. Den skadde er teken vare på: { $file }.
write-rescued = Alt er lagra i ei redningsfil: { $file }. Ho blir lesen med når seminaret blir opna.
write-memory = Ingen disk tek imot akkurat no. Det blir prøvd igjen.
write-unsaved = Ikkje lagra: ingen disk tok imot.

## Refused: what was wrong with an intent, and what would be right
refused-not-json = Linja er ikkje JSON, frå kolonne { $column }.
refused-not-json-hint = Kvar linje er eitt JSON-objekt med «do» og felta.
refused-not-an-object = Linja er JSON, men ikkje eit objekt.
refused-no-verb = «do» manglar.
refused-unknown-verb = «{ $verb }» er ikkje noko som kan gjerast.
refused-verbs = Det som kan gjerast: { $verbs }.
refused-unknown-field = Feltet «{ $field }» finst ikkje her.
refused-missing = «{ $field }» manglar eller er tom.
refused-field-hint = Felta står i docs/contract.md.
refused-wrong = «{ $field }» har ein verdi som ikkje passar.
refused-too-long = «{ $field }» er lengre enn { $most } byte.
refused-too-long-hint = Del det i fleire.
refused-no-such = «{ $field }»: det finst ingenting med id { $id }.
refused-wrong-kind = «{ $field }» må vere: { $wanted }.
refused-id-hint = «oversikt show FIL --json» viser alle id-ar.
refused-in-basket = Det ligg i papirkorga.
refused-in-basket-hint = Ta det fram att med «restore» først.
refused-not-in-basket = Det ligg ikkje i papirkorga.
refused-which-seminar = Fila har fleire seminar.
refused-which-seminar-hint = Sei kva for eit med «seminar».
refused-no-seminar = Fila har ikkje noko seminar enno.
refused-no-seminar-hint = Begynn med «add_seminar».
refused-no-conflict = Her er det berre éin versjon.
refused-no-conflict-hint = Bruk «edit» for å endre.
refused-cannot-relate = Berre to ulike ting av same slag kan vere den same.
refused-nothing-to-undo = Det er ingenting å angre.
refused-nothing-to-redo = Det er ingenting å gjere om att.
refused-nothing-hint = Berre det som er gjort herifrå, blir angra når «step» manglar. «oversikt log FIL» viser kva som er gjort.
expected-one-of = Ein av: { $words }.
expected-text = Ein tekst.
expected-lines = Ei liste med tekstar.
expected-stage = Ein livsfase, som «ungdom».
expected-stages = Ei liste med livsfasar, som «ungdom», eller «alle».
expected-level = Eit førebyggingsnivå, som «selektiv».
expected-date = Ein dato som 2026-01-30.
expected-municipality = Kommunenummeret, fire siffer.
expected-decimal = Eit tal som tekst, som «17.5».
expected-round = Eit heilt tal frå 1 til 99.
expected-number = Eit heilt tal frå 1.
expected-id = Ein id, 32 teikn.
expected-ids = Ei liste med id-ar.
expected-comparisons = Ei liste av objekt med «area» og «value».
expected-series = Ei liste av objekt med «period» og «value».
expected-evidence = Eit objekt med «level» frå 0 til 5 og «year».
expected-labels = Ei liste av objekt med «id», «label» og eventuelt «from» og «to».
expected-verdict = Eit objekt med «verdict» og eventuelt «reason», «rests_on» og «decided_by».
expected-placement = Eit objekt med «stages», «level» og «effort».

## What the commands say
new-made = Nytt seminar: { $file }
example-written = Skrive: { $file }
example-kept = Finst frå før, ikkje rørt: { $file }
list-empty = Ingen seminar enno. «oversikt new FIL» lagar eit nytt, «oversikt example» skriv eksempel.
list-gone = finst ikkje no
note-saved = Lagra { $at }: { $how }
note-ambiguous = Talet kan bety fleire tema. Notatet ligg under tema { $theme }; det kunne òg vore { $others }.

search-no-match = Ingen treff.
check-whole =
    { $file }: heil, { $count ->
        [one] éi hending
       *[other] { $count } hendingar
    }
check-findings =
    { $file }: lesbar, { $count ->
        [one] éi hending
       *[other] { $count } hendingar
    }, og noko bør sjåast på:
check-missing =
    Det manglar { $count ->
        [one] éi hending
       *[other] { $count } hendingar
    } frå staden { $replica }.
check-rescue = Redningsfila { $file } har noko som seminarfila ikkje har. Ho blir flytta inn neste gong seminaret blir skrive til.
check-newer = Skriven av eit nyare program (versjon { $version }); kan berre lesast.
check-rewrite = Blir skriven på nytt før neste notat; ingenting går tapt.
check-damaged = Linje { $line } er ikkje heil og blir ikkje rekna med: { $text }
quoted = «{ $text }»

## The state as text
show-at = Slik det stod etter { $count } av { $all } hendingar
show-grid = Tiltak i livsløpet
show-without-seminar = Utan seminar
show-without-source = Utan kjelde
show-without-stage = utan livsfase
show-without-theme = Utan tema
show-no-measure =
    { $stage }: { $count ->
        [one] eitt funn utan tiltak
       *[other] { $count } funn utan tiltak
    }
show-no-evidence = { $measure }: vurdering utan kunnskapsgrunnlag
show-versions = { $count } versjonar av { $field }
show-edited-while-removed = Fjerna ein stad og endra ein annan; det står her framleis.
show-add-taken-back = Angra etter at andre hadde bygt vidare på det.
show-basket = Papirkorg
show-private = Privat ({ $count }): blir vist med --private
show-unknown = Hendingar som dette programmet ikkje kjenner, og tek vare på: { $count }
show-damaged = Skadde linjer: { $count }
show-end =
    { $count ->
        [one] Éi hending
       *[other] { $count } hendingar
    } · kontrollsum { $digest }

## What happened, as sentences without subject
log-seminar-added = byrja seminaret { $what }
log-source-added = la til kunnskapskjelda { $what }
log-finding-added = la til funnet { $what }
log-measure-added = la til tiltaket { $what }
log-measure-placed = plasserte { $what }: { $place }
log-measure-placed-nowhere = tok { $what } ut av livsløpet
log-verdict-given = vurderte { $what }: { $verdict }
log-theme-proposed = foreslo temaet { $what }
log-participant-added = førte opp deltakaren { $what }
log-name-given = skreiv namnet på deltakaren { $what }
log-group-formed = sette saman gruppa { $what }
log-note-taken = noterte { $what }
log-gap-accepted = aksepterte eit hol { $what }
log-edited = endra { $field } for { $what }: { $value }
log-removed = la { $what } i papirkorga
log-restored = tok { $what } opp av papirkorga
log-related = sa om { $a } og { $b }: { $said }
log-undone = angra: { $what }
log-redone = gjorde om att: { $what }
log-erased = sletta noko for godt i denne fila
log-stub = (innhaldet er sletta for godt)
log-unknown = (noko dette programmet ikkje kjenner: { $kind })
log-not-here = (noko som ikkje er her)
log-something-private = (noko privat)
log-private = Privat ({ $count }): blir vist med --private

## At the terminal
panic-apology = Noko gjekk gale i programmet. Det som var merkt som lagra, er trygt. Opne seminaret på nytt.
left-unsaved = Disken svarte ikkje i tide. Noko av det siste er kanskje ikkje lagra.
left-unsaved-hint = Opne seminaret igjen og sjå om det siste er der.
thread-trouble = Noko gjekk gale i bakgrunnen. Avslutt og opne seminaret på nytt.

## Commands of pages, and what they show
command-open = opne stort
command-open-linked = opne
command-edit = rediger
command-add-participant = ny deltakar
command-add-group = ny gruppe
command-add-seminar = nytt seminar i denne fila
command-next-seminar = neste seminar i fila
command-history = historikk
command-versions = versjonar
command-relate = er det same som …
command-copy = kopier teksten
command-show-private = vis private ting til neste tast
command-next-group = neste gruppe
command-only-theme = berre notata til dette temaet
command-face = livsløp eller tabell
command-rows-by = kva radene står for
command-themes-page = tema
command-people-page = deltakarar og grupper
command-gaps-page = hol i tiltaka
command-review-page = sjå over
command-basket-page = korg: det som er fjerna
command-journal-page = alt som er gjort
command-seminar-page = om seminaret
command-edit-stages = endre livsfasane
command-edit-levels = endre førebyggingsnivåa
command-edit-verdicts = endre vurderingsorda
command-bring-back = ta ut av korga
command-take-back = angre dette
command-keep-version = behald denne
command-write-version = skriv ein ny
command-gap-to-theme = gjer til tema
command-accept-gap = lat holet stå
command-leave-page = tilbake
command-pick = vel
command-pick-up = opp i lista
command-pick-down = ned
command-leave-picking = avbryt
command-run-command = utfør
command-command-up = opp i lista
command-command-down = ned
command-commands-up = ei side opp
command-commands-down = ei side ned
command-leave-commands = lukk
command-palette = finn ein kommando
command-next-colours = fargar
command-mouse = mus av eller på
command-suspend = legg programmet i bakgrunnen
palette-title = Finn ein kommando

## What each command does, in a line
command-capture-help = Skriv det som blir sagt. Enter lagrar, og du skriv vidare.
command-judge-help = Gi tiltaket under markøren ei vurdering, og ein grunn om du vil.
command-add-help = Ei kjelde, eit tiltak eller eit tema, etter kvar du står.
command-add-measure-help = Skriv kva tiltaket heiter. Så plasserer du det i livsløpet.
command-add-source-help = Ei undersøking, ein statistikk eller ei erfaring de byggjer på.
command-add-finding-help = Kva kjelda under markøren seier, med tal og samanlikning.
command-add-theme-help = Eit spørsmål som rommet vil snakke om, og kven som reiste det.
command-add-participant-help = Rolle og verksemd. Namn er alltid private.
command-add-group-help = Ei gruppe som skal snakke om eit tema, med sine deltakarar.
command-open-help = Vis det som er under markøren, med alt som heng i hop med det.
command-edit-help = Rett eller fyll ut det som er under markøren.
command-place-help = Tiltaket i livsfasar, eller notatet under eit tema.
command-remove-help = Det går ikkje tapt: angre, eller hent det fram att derifrå.
command-search-help = I alt her. Rekkjefølgje og store bokstavar tyder ingenting.
command-undo-help = Det siste som vart gjort herifrå, også etter at du har vore ute.
command-redo-help = Det siste som vart angra.
command-history-help = Kven som endra dette, når, og kva det var før.
command-versions-help = Når to har skrive ulikt: sjå båe, og vel éin.
command-relate-help = Sei at to oppføringar er den same, eller at dei ikkje er det.
command-copy-help = Teksten under markøren, til å lime inn ein annan stad.
command-show-private-help = Private notat og namn er gøymde til du bed om å sjå dei.
command-next-theme-help = Notat du skriv no, blir lagde under neste tema.
command-next-group-help = Notat du skriv no, står som neste gruppe sine.
command-only-theme-help = Gøym notat om anna enn temaet som er valt; igjen viser alle.
command-face-help = Søyler over livsfasane, eller ein tabell med ei rute for kvar.
command-rows-by-help = Førebyggingsnivå, innsats, teneste eller vurdering, etter tur.
command-themes-page-help = Alle tema, kven som reiste dei, og kva som er sagt.
command-people-page-help = Kven som er her, og korleis dei er delte i grupper.
command-gaps-page-help = Livsfasar med utfordring og ingen tiltak, og lause vurderingar.
command-review-page-help = Versjonar, skadde linjer og redningsfiler som nokon bør sjå på.
command-basket-page-help = Alt som er fjerna. Herifrå kan det hentast fram att.
command-journal-page-help = Heile seminaret frå byrjinga, linje for linje.
command-seminar-page-help = Tittel, dato, stad, mål og alt anna om seminaret sjølv.
command-edit-stages-help = Gi livsfasane andre ord, eller legg til eigne.
command-edit-levels-help = Gi nivåa andre ord, eller legg til eigne.
command-edit-verdicts-help = Gi vurderingane dei orda de bruker sjølve.
command-add-seminar-help = Eit seminar til i same fil, som oppfølging av det første.
command-next-seminar-help = Når fila har fleire: vis det neste.
command-next-pane-help = Kjelder, tiltak og notat, etter tur.
command-previous-pane-help = Same veg tilbake.
command-sources-pane-help = Det vi veit: kjelder og funn.
command-grid-pane-help = Det vi gjer: tiltak gjennom livsløpet.
command-notes-pane-help = Det som blir sagt i rommet.
command-open-linked-help = Gå til det som linja handlar om.
command-bring-back-help = Det blir lagt tilbake der det var.
command-take-back-help = Berre dette steget; det som er gjort sidan, blir ståande.
command-keep-version-help = Dei andre går ut, men kan hentast fram i historikken.
command-write-version-help = Når ingen av dei er rett: skriv det de meiner.
command-gap-to-theme-help = Gjer holet til eit spørsmål som rommet kan snakke om.
command-accept-gap-help = Sei at de veit om holet og lèt det vere, gjerne med ein grunn.
command-leave-page-help = Lukk sida. Det som var bak, er som det var.
command-new-seminar-help = Gi det eit namn og ein dato, og byrj.
command-open-seminar-help = Gå vidare med eit du har brukt før, eller vel ei fil.
command-example-help = Ferdige seminar å øve på. Ingenting kan øydeleggjast.
command-start-choice-help = Gå vidare med valet under markøren.
command-open-this-help = Opne det som er under markøren. Eit siffer opnar direkte.
command-type-path-help = Skriv kvar fila ligg, eller slepp ho på vindauget.
command-leave-shelf-help = Til vala på første side.
command-open-path-help = Opne fila eller mappa du har skrive.
command-leave-path-help = Til seminara du har brukt før. Det du skreiv, blir ståande.
command-back-to-choices-help = Til vala på første side. Det du skreiv, blir ståande.
command-follow-help = Du ser kvart notat med ein gong, men skriv ikkje sjølv.
command-write-beside-help = Di eiga fil ved sida av. Dei to blir seinare lesne som éi.
command-leave-taken-help = Til det første skjermbiletet. Ingenting blir opna.
command-up-help = Éi linje opp.
command-down-help = Éi linje ned.
command-left-help = Til feltet eller ruta til venstre; på ei side: tilbake.
command-right-help = Til feltet eller ruta til høgre; på ei side: opne.
command-page-up-help = Eit skjermbilete opp.
command-page-down-help = Eit skjermbilete ned.
command-first-help = Øvst i lista.
command-last-help = Nedst i lista.
command-save-note-help = Notatet er trygt, og linja er klar for det neste.
command-back-help = Slutt å skrive. Det som ikkje er lagra, ventar til neste gong.
command-save-form-help = Lagre det som står i skjemaet.
command-next-field-help = Vidare i skjemaet.
command-previous-field-help = Tilbake i skjemaet.
command-leave-form-help = Legg skjemaet til side. Det du skreiv, står der neste gong.
command-choose-left-help = Ordet til venstre.
command-choose-right-help = Ordet til høgre.
command-choose-toggle-help = Ta med livsfasen eller ordet, eller lat det vere.
command-place-here-help = Tiltaket står der markøren er, eller i alle du har merkt.
command-move-left-help = Ein livsfase tidlegare.
command-move-right-help = Ein livsfase seinare.
command-toggle-stage-help = Merk livsfasen under markøren, når tiltaket gjeld fleire.
command-all-stages-help = Tiltaket gjeld alle livsfasar, frå vogge til grav.
command-leave-placing-help = Lat tiltaket stå der det stod.
command-verdict-up-help = Vurderinga over. Eit siffer vel direkte.
command-verdict-down-help = Vurderinga under. Eit siffer vel direkte.
command-choose-verdict-help = Gi denne vurderinga. Så kan du skrive kvifor.
command-leave-judging-help = Lat vurderinga vere som ho var.
command-pick-up-help = Linja over.
command-pick-down-help = Linja under. Eit siffer vel direkte.
command-pick-help = Ta det som er under markøren.
command-leave-picking-help = Ingenting blir endra.
command-go-there-help = Til staden der det du fann, høyrer heime.
command-hit-up-help = Også over overskriftene.
command-hit-down-help = Også over overskriftene.
command-hits-up-help = Når det er mange treff.
command-hits-down-help = Når det er mange treff.
command-leave-search-help = Til det som stod på skjermen før du søkte.
command-run-command-help = Som om du trykte på tasten hennar.
command-command-up-help = Kommandoen over.
command-command-down-help = Kommandoen under.
command-commands-up-help = Raskare oppover.
command-commands-down-help = Raskare nedover.
command-leave-commands-help = Alt bak er som det var, også det du heldt på å skrive.
command-leave-unsaved-help = Det som ikkje er lagra, går tapt.
command-stay-help = Bli her, og lat programmet prøve å lagre på nytt.
command-help-help = Alle tastar og kommandoar. Skriv for å leite.
command-palette-help = Det som kan gjerast akkurat no, også det som ikkje har tast.
command-next-language-help = Bokmål, nynorsk, engelsk. Det de har skrive, er som før.
command-next-colours-help = Lyst, mørkt, sterk kontrast eller ingen fargar. Valet blir hugsa.
command-mouse-help = Av: kopieringa i terminalen verkar. På: klikk og rull.
command-suspend-help = Tilbake til skalet. «fg» hentar programmet fram att.
command-quit-help = Alt er lagra frå før. Er det ikkje det, blir du spurd.
command-add-note-help = Eit notat i eit skjema: tema, gruppe, ansvarleg, frist, privat.
command-step-back-help = Ut av funna, tilbake til kjeldene.
command-under-theme-help = Notatet kjem under neste tema, som med «3:» framfor teksten.
command-under-theme-before-help = Notatet kjem under temaet før.
command-of-group-help = Notatet står som neste gruppe sitt.
command-of-kind-help = Tanke, forslag, spørsmål, avgjerd, idé, erfaring, etter tur.
command-add-all-help = Kvar linje i det du limte inn, blir eit notat.
command-add-none-help = Det du limte inn, står framleis på linja.
command-line-down-help = Neste linje i teksten, neste val, eller neste felt.
command-line-up-help = Linja over i teksten, valet over, eller feltet over.
command-break-line-help = I felt med plass til fleire linjer; Enter åleine lagrar.
command-show-typed-help = Eit namn er gøymt mens du skriv det, til du bed om å sjå det.
command-complete-help = Det som er føreslått, blir ståande i feltet.
command-next-suggestion-help = Når forslaget ikkje er det du meiner.
command-row-down-help = Byt plass med rada under.
command-remove-row-help = Livsfasen eller ordet går ut av lista.
command-add-row-help = Ein livsfase eller eit ord til, nedst i lista.
command-row-up-help = Byt plass med rada over.
command-private-page-help = Private notat og namn på éin stad, gøymde til du bed om dei.

## Other words by which a command is found
command-capture-words = skriv nytt notat referat notere innspel
command-judge-words = vurdering behald utvikle avslutt røyste døm
command-add-words = ny nytt opprett set inn
command-add-measure-words = legg til tiltak tilbod
command-add-source-words = legg til kunnskapskjelde kilde undersøking statistikk kjelder
command-add-finding-words = legg til tal resultat utfordring
command-add-theme-words = legg til spørsmål føreslå
command-add-participant-words = legg til person deltakarar deltaker folk
command-add-group-words = legg til gruppearbeid bord
command-open-words = vis detaljar forstørr
command-edit-words = endre rett skriv om redigere
command-place-words = flytt livsfase tema
command-remove-words = slett fjern stryk kast
command-search-words = finn leit let
command-undo-words = tilbake ctrl+z ombestem
command-redo-words = gjenopprett ctrl+y
command-history-words = endringar logg kven
command-versions-words = konflikt usamd ulike
command-relate-words = slå i hop duplikat like dobbelt
command-copy-words = utklipp lim
command-show-private-words = hemmeleg gøymt namn
command-next-theme-words = byt tema
command-next-group-words = byt gruppe
command-only-theme-words = filter filtrer vis
command-face-words = vising rutenett band
command-rows-by-words = sorter grupper rader
command-themes-page-words = vis alle spørsmål liste
command-people-page-words = vis alle personar liste
command-gaps-page-words = manglar utfordringar hull
command-review-page-words = problem åtvaringar skade konfliktar
command-basket-page-words = søppel sletta fjerna gjenopprett
command-journal-page-words = logg historikk alle endringar
command-seminar-page-words = tittel dato kommune stad mål innstillingar
command-edit-stages-words = alder aldersgruppe kolonnar
command-edit-levels-words = universell selektiv indisert
command-edit-verdicts-words = vurdering ord
command-new-seminar-words = start byrj opprett
command-open-seminar-words = hent last inn fil siste
command-example-words = demo øv prøv
command-type-path-words = fil mappe bla
command-save-note-words = ferdig enter
command-save-form-words = ferdig ok enter
command-leave-form-words = avbryt lukk
command-back-words = avbryt lukk ferdig
command-leave-page-words = lukk avbryt
command-next-language-words = språk bokmål nynorsk engelsk norsk english
command-next-colours-words = fargeval tema lys mørk kontrast projektor
command-mouse-words = mus klikk rull kopier
command-suspend-words = bakgrunn skal pause
command-quit-words = lukk exit stopp ut ferdig lagre
command-help-words = hjelp tastar hurtigtastar rettleiing manual
command-palette-words = kommandoar liste meny
command-keep-version-words = vel løys konflikt
command-bring-back-words = gjenopprett angre hent
command-accept-gap-words = aksepter godta

## Help and palette
help-scope-work = I seminaret
help-scope-shelf = Når du vel kva som skal opnast
help-scope-page = På ei side
help-scope-basket = I papirkorga
help-scope-history = I historikken
help-scope-versions = Når det finst fleire versjonar
help-scope-gaps = På sida med hol
help-scope-picking = Når du vel frå ei liste
help-scope-commands = I hjelpa og kommandolista
help-first-title = Dette er alt du treng
help-first-capture = Skriv eit notat. Enter lagrar det.
help-first-move = Flytt. Enter opnar, Esc går tilbake.
help-first-add = Legg til noko. Vurder eit tiltak.
help-first-undo = Angre. Ingenting går tapt.
help-first-find = Søk i alt. Denne hjelpa.
help-grammar-theme-does = blir lagt under tema 3
help-grammar-kinds-do = spørsmål, avgjerd, forslag
help-grammar-stage-does = merkjer livsfasen
help-now = { $place } · no
front-type = Skriv for å leite
front-nothing = Ingen kommando heiter noko slikt.
command-elsewhere = Det verkar ein annan stad: { $place }
help-scope-adding = Når du har limt inn mange notat
help-scope-completing = Når eit skjema føreslår noko
help-scope-rows = Når du endrar ei liste i eit skjema

## Commands of the first screen and of the search
command-start-choice = vel
command-open-this = opne
command-type-path = skriv ein sti
command-leave-shelf = tilbake
command-open-path = opne
command-leave-path = til dei sist brukte
command-back-to-choices = tilbake
command-hits-up = ei side treff opp
command-hits-down = ei side treff ned

## The first screen
start-open = Opne seminar
start-examples = Prøv eit døme
start-used = brukt { $date }
start-none = Ingen seminar er brukte her enno.
start-path = Skriv eller lim inn ein sti:
start-path-example = til dømes ~/Dokument/fjordvik.json
start-rescue = redningsfil: { $file }
example-fjordvik = Oversiktsseminar Fjordvik
example-fjordvik-help = Eit heilt seminar: kjelder, tiltak, vurderingar, tema og notat.
example-premis = Premis: Selbu, Tydal og Malvik
example-premis-help = Tre kommunar såg tilbake på tre års samarbeid, i 2019.
example-nordvik = Oversiktsseminar Nordvik
example-nordvik-help = På nynorsk. Nordvik skal slå seg i hop med Sørvik.
example-sorvik = Oversiktsseminar Sørvik
example-sorvik-help = Den andre av dei to som skal bli éin kommune.

## The search
search-where = Det blir leitt i kjelder, funn, tiltak, vurderingar, tema, notat, deltakarar og grupper. Private ting er ikkje med.
search-group-knowledge = Kjelder og funn
search-group-measures = Tiltak
search-group-themes = Tema
search-group-notes = Notat
search-group-people = Deltakarar og grupper
search-group-seminar = Seminaret
search-group-gaps = Aksepterte hol

## Private things
private-shown = Det private blir vist til neste tast.
private-none = Det er ikkje noko privat i seminaret.

## What happened
history-title = Historikk: { $what }
history-title-nameless = Historikk
journal-title = Alt som er gjort
history-here = her
history-elsewhere = maskin { $place }
history-before = før
history-taken-back = angra
history-older = … og { $count } eldre
history-nothing = Her er det ingenting å angre.
history-beginning = Seminaret sjølv kan ikkje angrast.
taken-back = Angra: { $what }. Enter gjer det om att.

## Versions, basket, review, gaps
private-thing = privat { $what }
private-folded = Privat
private-title = Det som er privat
versions-title = { $field }: { $what }
versions-how = { $count } versjonar. Orda som skil dei, står i ‹ ›.
versions-only-one = Her er det berre éin versjon.
version-by = { $number } · { $who } · { $time }
version-shown = viser no
version-kept = Vald. Dei andre versjonane står i historikken.
versions-which = Kva felt?
basket-title = Papirkorga
basket-empty = Papirkorga er tom.
brought-back = Teke fram att: { $what }.
review-title = Å sjå over
review-waiting = { $count } å sjå over · { $key }
review-nothing = Ingenting å sjå over: filene er heile, og ingen versjonar ventar på eit val.
review-versions = Fleire versjonar: vel éin
review-marks = Fjerna eller angra medan andre arbeidde med det
review-files = Filene
review-others = Godt å vite
review-damaged-line = Linje { $line } i { $file } er skadd og blir ikkje rekna med:
gaps-accepted = Hol vi lever med
gaps-none = Ingen hol: alle utfordringar har tiltak, og alle vurderingar byggjer på noko.
gap-reopened = Holet er opna att.
gap-choose = Vel eit hol først.
gap-question = Kva gjer vi for { $stage }?
gap-question-about = Kva gjer vi for { $stage }? ({ $finding })
gap-question-evidence = Kva byggjer vi vurderinga av { $measure } på?
relate-title = Kva er { $what } det same som?
relate-nothing = Det er ikkje noko anna av same slag her.
related = { $a } og { $b }: { $said }.
choose-thing-first = Vel noko først, med piltastane.
mark-title = Kva skal skje med { $what }?
mark-keep = behald det
mark-remove = legg det i papirkorga
mark-open = sjå på det først
command-private-page = alt som er privat
seminar-stays = Seminaret kan ikkje fjernast: det er det einaste i fila.
gaps-title =
    { $count ->
        [0] Ingen hol
        [one] Eitt hol
       *[other] { $count } hol
    }
review-rescue =
    Las òg inn redningsfila { $file }: { $count ->
        [one] éi hending
       *[other] { $count } hendingar
    }
review-damaged =
    { $count ->
        [one] Éi linje er skadd og blir ikkje rekna med.
       *[other] { $count } linjer er skadde og blir ikkje rekna med.
    } S viser kva for nokre.

## Colours
colours-terminal = Fargar: dei terminalen har sjølv
colours-light = Fargar: mørkt på lyst
colours-dark = Fargar: lyst på mørkt
colours-contrast = Fargar: sterk kontrast
colours-mono = Fargar: ingen

## Settings
settings-unused = { $count ->
    [one] settings.toml: linje { $lines } er ikkje teken i bruk.
   *[other] settings.toml: linjene { $lines } er ikkje tekne i bruk.
 }
settings-line = Linje { $line }: { $what }
settings-more = … og { $count } til.
settings-no-toml = Skriv namn = verdi, til dømes mouse = true.
settings-heading = Overskrifter i klammer blir ikkje brukte; skriv keys. framfor namnet.
settings-unknown = «{ $name }» er inga innstilling. Desse finst: colours, language, mouse og keys. framfor ein kommando.
settings-twice = «{ $name }» står to gonger; den første gjeld.
settings-value = «{ $name }» kan vere { $allowed }.
settings-no-command = Ingen kommando heiter «{ $name }». Namna står i docs/settings.md.
settings-no-key = «{ $key }» er ingen tast. Skriv til dømes n, ctrl+n, F5 eller pgdn.
settings-no-keys = Kvar kommando må ha minst éin tast.
settings-is-text = { $key } er tekst der kommandoen blir brukt. Vel ein F-tast, eller Ctrl og ein bokstav.
settings-is-number = { $key } vel etter nummer der kommandoen blir brukt.
settings-taken = { $key } er teken av «{ $command }» ({ $id }).
settings-unreadable = { $file } kan ikkje lesast og er ikkje teken i bruk ({ $text }).
mouse-on = Musa er på: klikk vel, hjulet blar. Merkinga til terminalen er av så lenge.
mouse-off = Musa er av: merkinga til terminalen verkar att.
copied = Kopiert: «{ $what }». Terminalen må tillate det.
copy-nothing = Her er det ikkje noko å kopiere.
copy-private = Dette er privat og blir ikkje kopiert.
suspend-not-here = Det går ikkje i Windows: opne eit vindauge til i staden.

## Pages of things
page-in-basket = Ligg i papirkorga.
page-gone = Dette er ikkje her no, eller det er privat.
page-in-stages = i { $count } livsfasar
page-ages = { $from }–{ $to } år
page-ages-from = frå { $from } år
page-ages-to = til { $to } år
page-about-measure = Om tiltaket
page-bears-on = Meir vi veit om dei same livsfasane
page-notes-about = Notat om dette
page-decisions = Avgjerder
page-judged-by = Vurderingar som byggjer på dette
page-here = Her
page-over-time = Over tid
page-time = Tidspunkt
page-without-group = Utan gruppe
page-without-round = Utan arbeidsøkt
page-raised = Føreslegne tema
page-by-service = Deltakarar etter teneste
page-known = Det vi veit
page-known-nothing = Ingen funn her enno.
page-done = Det vi gjer
page-done-nothing = Ingen tiltak her enno.
page-missing = Det som manglar
page-missing-nothing = Ingen hol her.
page-said = Spørsmål og notat
page-themes-nothing = Ingen tema enno. Trykk t.
page-people-nothing = Ingen grupper eller deltakarar enno.
page-participants = { $count -> 
    [one] { $count } deltakar
   *[other] { $count } deltakarar
 }
page-notes = { $count } notat
page-more-above = ↑ { $count } til
page-more-below = ↓ { $count } til

## Notes: where they go, and which are shown
no-themes-yet = Ingen tema enno. Trykk t.
no-groups-yet = Ingen grupper enno. D viser deltakarar og grupper.
no-group = utan gruppe
group-in-round = { $group }, økt { $round }
notes-go = Nye notat: { $place }
notes-from = Nye notat: { $group } · { $place }
notes-are = Nye notat: { $kind }
notes-added = { $count } notat er lagde til. u angrar eitt om gongen.
note-elsewhere = Lagt til: { $place }
note-moved = Flytta: { $place }
move-note = Flytt «{ $note }» til
which-theme = Kva for eit tema { $number }?
lands-asks = → tema { $themes }? Enter spør
only-these = berre { $place } · { $count } notat
empty-only = Ingen notat her enno. o viser alle.
adding-title = Mange linjer på éin gong
adding-question = Leggje til { $count } notat?
adding-else = Esc lèt teksten stå i linja.
retrieved-on = henta { $date }
command-under-theme = tema
command-under-theme-before = førre tema
command-of-group = gruppe
command-of-kind = type
command-add-all = legg til alle
command-add-none = tilbake
command-step-back = eitt steg tilbake

## Merging files
cmd-merge = Flettar filer og mapper til éi ny fil. Ingen av dei blir endra.
cmd-merge-inputs = filer eller mapper som skal flettast
cmd-merge-output = den nye fila
cmd-merge-receipt = skriv ei kvittering som «verify» kan kontrollere
cmd-merge-force = skriv over fila om ho finst; det som ikkje er med i den nye, blir teke vare på
cmd-value-in = INN
cmd-value-out = UT
cmd-value-receipt = KVITTERING
cmd-verify = Seier for kvar fil i ei kvittering om ho er uendra.
cmd-verify-receipt = kvitteringa frå flettinga
merge-exists-hint = Vel eit anna namn, eller bruk --force.
merge-empty = Det er ingen hendingar i fila. Kanskje vart ho ikkje kopiert heilt.
merge-over-input = { $file } er ei av filene som blir fletta. Dei blir aldri endra, heller ikkje med --force. Ingenting er skrive.
merge-receipt-over = { $file } er ei seminarfil. Ei kvittering blir aldri skriven over eit seminar, heller ikkje med --force. Ingenting er skrive.
merge-input = { $file }: { $events } hendingar, { $alone } berre her
merge-done = Fletta: { $events } hendingar. Inga fil er endra.
merge-duplicates = Kanskje det same: { $count } par
merge-conflicts = Fleire versjonar eller merke å sjå over: { $count }
merge-stubs = Sletta for godt: { $count }
merge-unknown = Frå ein nyare versjon, teke vare på utan å bli forstått: { $count }
merge-missing = Manglar i rekka av løpenummer: { $count }. Kanskje er ei fil ikkje med.
merge-clocks = Klokkene er ikkje samde: { $ahead } går minst { $minutes } minutt før { $behind }
merge-damage = Linjer som ikkje er heile, står i { $file }
merge-kept = Det som stod der før og ikkje er med i den nye fila, ligg i { $file }
merge-damaged-line = { $file }, linje { $line }:
verify-agrees = { $file }: uendra
verify-changed = { $file }: endra sidan flettinga
verify-not-here = { $file }: finst ikkje her
verify-no-receipt = «{ $file }» er inga kvittering.
verify-no-receipt-hint = Vel kvitteringa som vart skriven då filene vart fletta.
verify-receipt-changed = Kvitteringa «{ $file }» er endra etter at ho vart skriven, så ho kan ikkje brukast.
verify-receipt-changed-hint = Hent ho slik ho var, eller flett filene på nytt.

## Forms: their heads
form-add-seminar = Nytt seminar
form-add-source = Ny kunnskapskjelde
form-add-finding = Nytt funn
form-add-measure = Nytt tiltak
form-add-theme = Nytt tema, som eit spørsmål
form-add-participant = Ny deltakar
form-add-group = Ny gruppe
form-add-note = Nytt notat
form-add-acceptance = Vi lever med holet
form-verdict = { $measure }: { $verdict }. Kvifor?
form-edit = Endre: { $what }
form-settle = { $field }: skriv det som skal gjelde
form-accept = Hol: { $what }. Kvifor lever vi med det?
form-labels-stages = Livsfasane i seminaret
form-labels-levels = Førebyggingsnivåa i seminaret
form-labels-verdicts = Orda for vurderingar
form-group-placement = Plassering
form-group-who = Kven og kva
form-group-plan = I planen
form-group-evidence = Kva vi veit om verknaden
form-group-verdict = Vurderinga
form-group-figure = Talet
form-group-meaning = Kva det tyder
form-group-where = Kvar det finst
form-group-belongs = Kvar det høyrer heime
form-group-carry-out = Oppfølging
form-kept = Skjemaet er teke vare på. Det står her slik det var når du kjem tilbake.
form-above = ↑ { $count } over
form-below = ↓ { $count } til
nothing-changed = Ingenting vart endra.
changed-it = Endra.
choose-first = Vel det du vil endre først: 1, 2 eller 3 og piltastane.
only-seminar = Det er berre eitt seminar i fila.
seminar-is = Seminaret er no: { $title }
choice-yes = ja
choice-no = nei
choice-gone = { $what } (finst ikkje lenger)
rests-on-near = Funn i livsfasane til tiltaket
rests-on-far = Andre funn
rests-on-experience = Erfaring
rests-on-sources = Kjelder
rests-on-notes = Andre notat
evidence-typed = nivå { $level }, { $year }

## Forms: what stands in an empty field
help-required = må fyllast ut
help-comparisons = t.d. landet 11; fylket 12,5
help-series = t.d. 2019 8; 2022 9,5; 2025 11
help-evidence = t.d. nivå 2, 2021 (Ungsinn, 0–5)
help-municipality = namn eller nummer
help-date = t.d. 30.01.2026
help-deadline = t.d. 30.01.2026, eller med ord
help-value = t.d. 17 eller 17,5
help-round = 1, 2 …
help-lines = ein på kvar linje, Ctrl+J bryt
help-name = privat: skjult på skjermen
help-name-kept = eit namn er lagra, blir ikkje vist; – tek det bort
help-reason = Enter utan grunn går òg bra
help-choose = → vel
help-nothing-to-choose = ingenting å velje enno
help-mark = mellomrom merkar
help-find = søk: { $typed }
help-new-row = ny: skriv her
help-row-from = frå år
help-row-to = til år
help-marked = { $count -> 
    [one] { $count } merkt
   *[other] { $count } merkte
 }
municipality-former = { $name } til { $now }
municipality-unknown = ukjent nummer

## Forms: what is wrong, beside the field
wrong-required = Dette må fyllast ut.
wrong-date = Skriv datoen slik: 30.01.2026
wrong-decimal = Skriv eit tal, til dømes 17,5
wrong-round = Skriv eit tal frå 1 til 99
wrong-number = Skriv eit heilt tal frå 1
wrong-comparisons = Skriv stad og tal, med semikolon mellom: landet 11; fylket 12,5
wrong-series = Skriv år og tal, med semikolon mellom: 2019 8; 2022 9,5
wrong-evidence = Skriv nivå frå 0 til 5 og år: nivå 2, 2021
wrong-municipality = Ingen kommune heiter det. Skriv namnet eller fire siffer.
wrong-municipalities = Fleire heiter det. Skriv nummeret: { $which }
wrong-nothing-fits = Ingenting i lista passar. ⌫ tek bort bokstavane.
wrong-gone = Ta bort merket: { $what }
wrong-age = Ein alder er eit tal frå -1 til 150, ikkje «{ $what }».
wrong-nameless = Ei rad manglar ord. Ctrl+D tek bort rada.
wrong-twice = «{ $what }» står der to gonger.
wrong-no-rows = Minst éi rad må bli att.
wrong-verdict-first = Vel ei vurdering til grunngjevinga.
wrong-who = Skriv rolla eller tenesta.

## Forms: commands
command-add-note = nytt notat med alt
command-line-down = linje ned
command-line-up = linje opp
command-break-line = ny linje
command-show-typed = vis namnet
command-complete = ta forslaget
command-next-suggestion = neste forslag
command-row-up = flytt opp
command-row-down = flytt ned
command-remove-row = ta bort rad
command-add-row = ny rad

## The grid of measures
grid-rows-level = rader: førebyggingsnivå
grid-rows-effort = rader: innsats
grid-rows-service = rader: teneste
grid-rows-verdict = rader: vurdering
without-level = utan nivå
without-effort = utan innsats
without-service = utan teneste
gap-accepted-short = godteke
gap-accepted = Holet får stå.
gap-none = ingen hol her
stage-measures = { $count } tiltak

## Damaged lines
review-damaged-folded = Teksten kan vere privat.
gap-left = Holet får stå. b opnar det att.

## Erasing for good
cmd-erase = Skriv den same fila med innhaldet i det valde sletta for godt.
cmd-erase-ids = id-ane til det som skal slettast; «søk» og «logg» viser dei med --json
cmd-erase-output = den nye fila
cmd-value-id = ID
erase-done = { $count ->
    [one] Éi linje er utan innhald i «{ $file }».
   *[other] { $count } linjer er utan innhald i «{ $file }».
}
erase-copies = Originalen er ikkje endra: slett han og andre kopiar sjølv. Blir ein kopi fletta inn att, blir det sletta borte.
erase-no-such = Det finst ikkje noko med id «{ $id }» i fila. Ingenting er skrive.
erase-no-such-hint = Finn id-en med «oversikt søk FIL TEKST --json».

## Pages: what was said to be the same
page-differs = ulikt: { $fields }

## Merging from the first screen
command-replay-seminar = sjå ei avspeling
command-replay-seminar-help = Sjå korleis eit seminar gjekk, hending for hending.
command-merge-files = flett filer
command-merge-files-help = Set gruppefiler eller seminar saman til eitt.
command-look-through = sjå kva dei bringar
command-look-through-help = Les filene du har kryssa av. Ingenting blir skrive.
command-tick-file = kryss av
command-tick-file-help = Ta fila med, eller la henne vere.
command-add-file = legg til ei fil
command-add-file-help = Skriv, lim inn eller slepp ei fil eller ei heil mappe.
command-tick-all = kryss av alle
command-tick-all-help = Ta med alle filene i lista, eller ingen.
command-drop-file = ta bort frå lista
command-drop-file-help = Fila blir ikkje med. Sjølve fila blir ikkje rørt.
command-leave-ticking = tilbake
command-leave-ticking-help = Til vala på første side.
command-take-path = legg til
command-take-path-help = Legg fila, eller kvar fil i mappa, til lista.
hint-look-through = sjå kva dei bringar
command-to-files = til filene
command-to-files-help = Tilbake til lista. Det du skreiv, blir ståande.
command-leave-file-path = tilbake
command-leave-file-path-help = Tilbake til lista. Det du skreiv, blir ståande.
command-stop-reading = avbryt
command-stop-reading-help = Tilbake til filene. Ingenting er skrive.
command-merge-now = flett
command-merge-now-help = Skriv den nye fila. Dei du valde, blir ikkje endra.
command-rename-merged = endre namnet
command-rename-merged-help = Sei kvar den nye fila skal ligge, og kva ho skal heite.
command-leave-preview = tilbake til filene
command-leave-preview-help = Vel andre filer. Ingenting er skrive.
command-merge-named = flett
command-merge-named-help = Skriv den nye fila under dette namnet.
command-leave-name = til oversikta
command-leave-name-help = Sjå igjen kva kvar fil bringar. Namnet blir ståande.
command-name-back = tilbake
command-name-back-help = Sjå igjen kva kvar fil bringar. Namnet blir ståande.
merging-title = Flett filer
merging-ask = Kva filer skal saman? Dei blir ikkje endra.
merging-chosen =
    { $count ->
        [one] éi fil er vald
       *[other] { $count } filer er valde
    }
merging-path = Skriv, lim inn eller slepp ei fil eller ei mappe:
merging-path-example = til dømes /media/usb/gruppefiler
merging-empty-list = Ingen filer enno.
merging-looking = leitar …
merging-gone = Den fila finst ikkje no.
merging-wait = Det blir framleis leita etter filene. Vent ein augneblink.
merging-none = Kryss av minst éi fil, eller skriv kvar ho ligg (Tab).
merging-empty = Det er ingen seminarfiler i { $folder }.
merging-reading =
    { $count ->
        [one] Les éi fil …
       *[other] Les { $count } filer …
    }
merging-writing = Skriv den nye fila …
merging-preview =
    { $count ->
        [one] Flett: kva fila bringar
       *[other] Flett: kva { $count } filer bringar
    }
merging-nothing = Ingen av filene kan lesast. Ingenting er skrive.
merging-no-seminar =
    { $count ->
        [one] Éi fil utan seminar
       *[other] { $count } filer utan seminar
    }
merging-one-seminar =
    { $count ->
        [one] Éi fil av eitt seminar
       *[other] { $count } filer av same seminar
    }
merging-seminars = { $count } ulike seminar
merging-files =
    { $count ->
        [one] éi fil
       *[other] { $count } filer
    }
merging-untitled = seminar utan namn
merging-alike = «{ $one }» og «{ $other }» kan vere same seminar, starta to gonger: same kommune og dag. Du kan seie frå etterpå.
merging-each = Kva kvar fil bringar
merging-left-out =
    { $count ->
        [one] Éi fil kan ikkje lesast og blir ikkje med
       *[other] { $count } filer kan ikkje lesast og blir ikkje med
    }
merging-after = Etter flettinga
merging-together =
    { $events ->
        [one] Éi hending til saman
       *[other] { $events } hendingar til saman
    }
merging-unchanged = Ingen av desse filene blir endra.
merging-rescue = redningsfil
merging-events =
    { $count ->
        [one] éi hending
       *[other] { $count } hendingar
    }
merging-alone = { $count } berre her
merging-shared = { $count } også i andre
merging-written = skrive av { $writers }
merging-written-more = skrive av { $writers } og { $count } til
merging-damaged =
    { $count ->
        [one] éi skadd linje: ho blir ikkje rekna med, men blir teken vare på
       *[other] { $count } skadde linjer: dei blir ikkje rekna med, men blir tekne vare på
    }
merging-unknown = { $count } frå ein nyare versjon, tekne vare på utan å bli forstått
merging-stubs = { $count } sletta for godt
merging-where = Den nye fila:
merging-no-name = Skriv kvar den nye fila skal ligge.
merging-done =
    { $count ->
        [one] Éi fil er fletta til { $file }.
       *[other] { $count } filer er fletta til { $file }.
    } Ingen av dei er endra.

## Merging from the first screen: more
help-scope-merging = Når filer blir fletta
start-replay = Sjå ei avspeling
merging-no-thread = Maskina har ikkje plass til meir akkurat no. Ingenting er skrive. Prøv igjen om litt.
## Replay
replay-label = AVSPELING
replay-step = steg { $at } av { $all }
replay-when = { $date } kl. { $time }
replay-plays = spelar { $speed }×
replay-stands = står stille · { $speed }×
replay-skips = hoppar over { $long }
replay-skipping = hoppar over pausar frå { $long }
replay-skips-none = alle pausar med
replay-only = berre { $what }
replay-jumps = n: { $what }
replay-jump-verdict = neste vurdering
replay-jump-theme = neste tema
replay-jump-round = neste arbeidsøkt
replay-jump-pause = etter neste pause
replay-jump-match = neste treff
replay-no-next = Ingen fleire framover ({ $what }). Shift+N går bakover.
replay-no-previous = Ingen fleire bakover ({ $what }). n går framover.
replay-found = { $count } treff. n går til neste, Shift+N til det førre.
replay-begun = Slik det er no. ← går bakover i tid, Esc tilbake til seminaret.
replay-left = Tilbake til seminaret slik det er no.
replay-nothing-changes = I ei avspeling kan ingenting endrast.
replay-nothing-about = Ingenting her handlar om dette: { $what }.
replay-everything = Alt
replay-about-what = Vis berre det som gjeld
since-title = Kva som er endra sidan { $time }
since-verdicts = Vurderingar
since-new = Nytt: { $what }
since-changed = Endra
since-gone = Fjerna
since-more = og { $count } til
since-nothing = Ingenting er endra sidan dette.
lasts-seconds = { $count } s
lasts-minutes = { $count } min
lasts-hours = { $count } t
lasts-hours-minutes = { $count } t { $minutes } min
lasts-days =
    { $count ->
        [one] éin dag
       *[other] { $count } dagar
    }
help-scope-replay = I ei avspeling
command-replay = spel av
command-replay-help = Sjå korleis seminaret vart til, steg for steg.
command-replay-words = avspeling tilbake tid historie
command-play = spel
command-play-help = Gå framover i tid, eller stå stille. På slutten: frå starten.
hint-stand-still = stå stille
command-step-on = fram
command-step-on-help = Det neste som hende.
command-step-before = tilbake
command-step-before-help = Slik det var før det siste hende.
command-leap-on = langt fram
command-leap-on-help = Ein tjuedel av vegen, minst ti steg.
command-leap-before = langt tilbake
command-leap-before-help = Ein tjuedel av vegen bakover, minst ti steg.
command-to-beginning = til starten
command-to-beginning-help = Då det første vart skrive.
command-to-end = til slutten
command-to-end-help = Slik det er no.
command-next-verdict = neste vurdering
command-next-verdict-help = Då eit tiltak fekk si vurdering. Så n og Shift+N.
command-next-theme-raised = neste tema
command-next-theme-raised-help = Då eit tema vart reist. Så n og Shift+N.
command-next-round = neste arbeidsøkt
command-next-round-help = Då gruppene tok til med henne. Så n og Shift+N.
command-next-pause = etter neste pause
command-next-pause-help = Då noko hende att etter minst ti minutt. Så n og Shift+N.
command-next-stop = den neste
command-next-stop-help = Neste av det du sist gjekk til: vurdering, tema, økt eller treff.
command-previous-stop = den førre
command-previous-stop-help = Førre av det du sist gjekk til.
command-faster = fortare
command-faster-help = Fleire minutt av dagen på eitt sekund.
command-slower = saktare
command-slower-help = Færre minutt av dagen på eitt sekund.
command-skip-pauses = hopp over pausar
command-skip-pauses-help = Kor lang ein pause må vere for å bli hoppa over; til slutt ingen.
command-narrow = berre det som gjeld …
command-narrow-help = Eit tema, ei gruppe eller ein livsfase: stopp berre ved det.
command-since-page = endra sidan då
command-since-page-help = Kva som er nytt, endra og vurdert frå denne stunda til slutt.
command-replay-up = linja over
command-replay-up-help = Opp i det som er vist, utan å gå i tid.
command-replay-down = linja under
command-replay-down-help = Ned i det som er vist, utan å gå i tid.
command-leave-replay = ut av avspelinga

command-leave-replay-help = Ut av avspelinga. Alt er slik du gjekk frå det.
cmd-replay = Spelar av korleis seminaret vart til; ingenting blir endra
cmd-replay-at = Stunda å byrje ved: eit tal hendingar, eit klokkeslett som 10:45 eller eit tidspunkt etter RFC 3339

## The review after a merge
review-damage-beside = Linjer som ikkje var heile i det som vart fletta, står i { $file }.
review-receipt-beside = Fila er fletta av fleire. Kvitteringa er { $file }.

## The preview of a merge
cmd-merge-preview = sei kva kvar fil bringar, og skriv ingenting

## Merging: what a file does not bring
merging-nothing-new = alt finst også i dei andre
## Reports: words of the page itself
report-contents = Innhald
report-to-contents = Gå til innhaldet

## Carried over from the last seminar
refused-taken-in = Dette er alt teke med.
log-offered = stod ope frå førre gong: { $what }
cmd-new-from = Byrjar der dette seminaret slapp: kjelder, tiltak og tema blir med
cmd-new-at = Byrjar slik det seminaret stod i dette augneblinken, med alt
carried-open = Frå førre gong står dette ope:
carried-nothing = Førre seminar lét ikkje noko stå ope.
carried-copied = Teke med: { $count } ting frå { $file }
carried-themes = Tema utan avgjerd
carried-questions = Spørsmål utan svar
carried-decisions = Avgjerder som ikkje er gjennomførte
carried-verdicts = Tiltak som skulle utviklast, avsluttast eller vurderast
new-from-none = Det er ikkje noko seminar i { $file } på det tidspunktet.
new-from-none-hint = Vel ei anna fil, eller eit seinare tidspunkt med --at.
new-from-which = { $file } har seminar frå fleire kommunar: { $codes }.
new-from-which-hint = Sei kva for ein det gjeld med --municipality.
## Reports: the parts that every kind has
report-kind-seminar = Dokumentasjon frå oversiktsseminar
report-kind-plan = Rusmiddelpolitisk handlingsplan: tiltak
report-kind-overview = Folkehelseoversikt: rusmiddel
report-kind-application = Grunnlag for søknad
report-seminars = { $count } oversiktsseminar
report-municipality = { $name } kommune ({ $code })
report-municipality-unknown = Kommune { $code }
report-over-time = Over tid
report-publisher = Utgjevar
report-removed = fjerna
report-held-back = ikkje teke med
report-about = Om seminaret
report-method = Slik vart dokumentasjonen til
report-method-present = { $count -> 
    [one] Éin deltakar er ført opp.
   *[other] { $count } deltakarar er førte opp.
 }
report-method-notes = Notat: { $notes }. Grupper: { $groups }.
report-method-services = Tenester og organisasjonar: { $list }.
report-method-roles = Deltakarar er nemnde med rolle og teneste. Namn er ikkje tekne med, heller ikkje i kven som foreslo kva.
report-method-keep = Namn på deltakarar er tekne med fordi det er bede om.
report-method-none = Verken namn, roller eller forslagsstillarar er tekne med, berre tenester.
report-method-private = Private notat er ikkje med.
report-method-unknown = Fila har også noko som dette programmet ikkje kjenner, og som ikkje står her: { $count }.
report-method-made = Rapporten vart laga { $when }.
report-situation = Situasjonen i dag
report-figure = Tal og periode
report-compared = Samanlikning og utvikling
report-reasoned = Årsaker, konsekvensar og atterhald
report-measures = Tiltak i livsløpet
report-without-stage = Utan livsfase
report-without-level = Utan førebyggingsnivå
report-more-of-measures = Meir om tiltaka
report-ages = { $from }–{ $to } år
report-ages-from = { $from } år og eldre
report-ages-to = til { $to } år
report-gap-short = { $count } funn, ingen tiltak
report-gaps = Hol
report-gaps-none = Ingen hol: kvar livsfase med utfordringar har tiltak, og kvar vurdering byggjer på noko.
report-gaps-stages = Funn utan tiltak
report-gaps-verdicts = Vurderingar utan kunnskapsgrunnlag
report-gaps-accepted = Hol som er aksepterte
report-gaps-closed = Akseptert tidlegare
report-without-round = Utan arbeidsøkt
report-without-group = Utan gruppe
report-so-many-seated = { $count -> 
    [one] Éin deltakar
   *[other] { $count } deltakarar
 }
report-said = Det som vart sagt
report-decisions = Avgjerder
report-decisions-none = Ingen avgjerder er førte.
report-changes = Endringar undervegs
report-verdict-history = Vurderingar som vart endra
report-corrections = Rettingar
report-basket = Fjerna
report-removed-at = fjerna { $when }
report-when = Når
report-what = Gjeld
report-field = Felt
report-before = Før
report-after = Etter
report-unsettled = Ikkje avklart
report-version-shown = Står i rapporten
report-versions-other = Andre versjonar
report-twins = Ført fleire gonger
report-twin = { $one } er ført også som { $first } ({ $thing }).
report-differs = Ulikt
report-apart = Ikkje det same

## Erasing for good, on screen
command-erase-for-good = visk ut for godt
command-erase-for-good-help = Teksten i dette steget er då borte for alltid. Kan ikkje angrast.
command-erase-for-good-words = slett fødselsnummer personvern gløym fjern stryk
command-erase-now = ja, visk ut
command-erase-now-help = Skriv fila på nytt utan teksten.
command-erase-not = la stå
command-erase-not-help = Ingenting blir sletta.
hint-close = lukk

help-scope-erasing = Når noko skal slettast for godt
erase-title = Slette for godt?
erase-title-done = Teksten står framleis andre stader
erase-title-not = Ikkje sletta
erase-asks-thing = Dette og alt som er skrive om det seinare, forsvinn frå fila:
erase-asks-write = Det som vart skrive i dette steget, forsvinn frå fila:
erase-asks-sure = Det kan ikkje angrast. Kopiar på andre maskiner og minnepinnar har teksten til dei blir fletta med denne fila.
erase-nothing = Her står det ingen tekst som kan slettast.
erase-beginning = Seminaret sjølv kan ikkje slettast.
erase-not-saved = Vent til alt er lagra, og prøv igjen. Ingenting er sletta.
erase-gone = Sletta for godt. Fila er skriven på nytt utan teksten.
erase-gone-draft = Det som var påbyrja, hadde same tekst og er òg sletta.
erase-gone-left = Teksten står framleis i { $files }: slett eller flett dei filene òg.
erase-not-folder = Ei seminarmappe har éi fil for kvar maskin, og ingen kan skrive i dei andre sine. Ingenting er sletta. Lukk programmet på alle maskinene og køyr: { $command }
erase-not-beside = Ein annan skriv i seminarfila, og denne fila er ein kopi ved sida av. Ingenting er sletta. Når båe er lukka, køyr: { $command }
erase-not-held = Ein annan opna fila akkurat no. Ingenting er sletta.
erase-not-written = { $why } Det som ikkje kunne skrivast, er som det var. Prøv igjen, eller køyr: { $command }
erase-stranded = { $why } Alt som er skrive til no, er lagra. Lukk programmet og opne seminaret igjen.

## Reports: the command line
cmd-report = Skriv ein rapport: dokumentasjon, plan, oversikt eller søknadsgrunnlag
cmd-report-files = Seminarfiler eller mapper; fleire blir lesne som eitt
cmd-report-kind = seminar (alt som vart sagt), plan, overview (folkehelseoversikt) eller application (søknad)
cmd-report-format = md, html, docx, xlsx, csv, json eller svg; elles etter namnet på fila
cmd-report-output = Den nye fila; utan den blir rapporten skriven ut
cmd-report-names = roles (rolle og teneste), keep (også namn) eller none (berre tenester)
cmd-report-trace = Seier til slutt kvar kvar linje kjem frå
cmd-report-force = Skriv over ei fil som finst frå før, og skriv sjølv om noko i rapporten kan seie kven nokon er
cmd-value-kind = SLAG
cmd-value-format = FORMAT
cmd-value-names = NAMN
report-formats = { $kind } finst som { $formats }.
report-no-such-format = Eg kjenner ikkje formatet «{ $format }». Ingenting er skrive.
report-not-in-format = { $kind } finst ikkje som { $format }. Ingenting er skrive.
report-binary = Ein terminal kan ikkje vise { $format }. Ingenting er skrive.
report-binary-hint = Skriv rapporten til ei fil: -o rapport.{ $format }
report-exists-hint = Vel eit anna namn, eller skriv over ho med --force.
report-over-seminar = { $file } er ei seminarfil. Ein rapport blir aldri skriven over eit seminar, heller ikkje med --force. Ingenting er skrive.
report-no-table = Her er ingen tiltak eller avgjerder å lage ein tabell av. Ingenting er skrive.
report-no-table-hint = Vel eit anna format: md, html, docx eller json.
report-unwritten = Rapporten kunne ikkje skrivast: { $text }. Ingenting er skrive.
report-not-written = Rapporten er ikkje skriven. { $why }
report-written = Rapporten er skriven: { $file }

## Replay: a new seminar from a moment
command-fork-here = nytt seminar herfrå
command-fork-here-help = Eit nytt seminar som byrjar slik det stod her. Dette står urørt.
fork-title = Eit nytt seminar, slik det stod { $time }?
fork-begin = Byrj på det nye. Dette seminaret står urørt.
fork-not = Nei, ver her
fork-called = { $title } (frå { $time })
fork-no-seminar = Her er det ikkje noko seminar enno. Gå eit steg fram.
fork-not-saved = Noko er ikkje lagra enno. Vent til det står «Lagra», og prøv igjen.

## Where nothing is yet, and nothing can be written
empty-sources-yet = Ingen kjelder enno.
empty-findings-yet = Ingen funn enno.
empty-grid-yet = Ingen tiltak enno.
empty-notes-yet = Ingen notat enno.

## Reports: plan, overview, application, trace
report-plan-table = Tiltak og avgjerder
report-plan-none = Ingen tiltak eller avgjerder er førte.
report-plan-owner = Ansvar
report-plan-unowned = Avgjerder som manglar ansvarleg eller frist:
report-plan-ended = Tiltak som blir avslutta
report-plan-candidates = Hol som nye tiltak kan svare på
report-plan-suggestions = Forslag og idear frå seminaret
report-plan-questions = Spørsmål til strategien
report-overview-nothing = Ingen funn er førte i denne kategorien.
report-overview-uncategorised = Utan kategori
report-overview-challenges = Utfordringar
report-overview-resources = Ressursar
report-overview-others = Andre funn
report-overview-experience = Erfaringskunnskap
report-overview-sources = Kjelder
report-overview-measures = Ressursar i det kommunen gjer
report-overview-needs = Planbehov
report-overview-no-needs = Seminaret har ikkje peikt på planbehov.
report-services = Tenester og organisasjonar
report-frees = Kan avsluttast og frigjere eigeninnsats
report-point-approach = Fagleg tilnærming og tiltak
report-point-approach-missing = Seminaret har ikkje vurdert at noko tiltak bør utviklast, og har ingen hol utan tiltak.
report-point-positive = Helsefremjande og positive faktorar
report-point-positive-missing = Ingen funn er førte som ressurs, og ingen tiltak er vurderte til å treffe godt.
report-point-relation = Samanheng mellom tiltak og oversiktsarbeid
report-point-relation-missing = Inga vurdering av tiltak byggjer på eit funn, ei kjelde eller eit notat enno.
report-point-participation = Medverknad
report-point-participation-missing = Ingen deltakar er ført opp som ungdom, brukar eller pårørande, og inga erfaring er notert.
report-point-cooperation = Tverrsektorielt samarbeid og tilknyting til kunnskapsmiljø
report-point-cooperation-missing = Verken tenester, samarbeidspartnarar eller forsking er ført.
report-point-anchoring = Forankring og organisering
report-point-anchoring-missing = Verken hovudmål eller avgjerder er førte.
report-point-transfer = Overføringsverdi
report-point-transfer-missing = Dokumentert verknad er ikkje ført for noko tiltak.
report-point-budget = Budsjett med eigeninnsats
report-point-budget-missing = Økonomi er ikkje ført for noko tiltak.
report-point-risk = Risiko, hindringar og kvalitetssikring
report-point-risk-missing = Verken atterhald eller spørsmål er førte.
report-point-evaluation = Rapportering og evaluering
report-point-evaluation-missing = Verken indikatorar eller evalueringar er førte for noko tiltak.
report-trace = Kvar kvar linje kjem frå
report-trace-line = Linje
report-trace-thing = Kjem frå
report-trace-place = Skrive på
report-trace-id = Id
report-trace-unused = Notat som ikkje er brukte
report-trace-none-unused = Alle notat er brukte.

## Reports: with a key
command-report = skriv ein rapport
command-report-help = Dokumentasjon, plan, søknad eller plakat, ved sida av seminaret.
paper-title = Kva skal skrivast?
paper-page = Dokumentasjon: alt som vart sagt (nettside)
paper-document = Dokumentasjon: alt som vart sagt (Word)
paper-plan = Handlingsplan: tiltak og avgjerder (Word)
paper-sheet = Handlingsplan: tiltak og avgjerder (Excel)
paper-chapter = Folkehelseoversikt: kapittel (Word)
paper-basis = Grunnlag for søknad (Word)
paper-poster = Plakat: tiltak i livsløpet (SVG)
report-file = rapport

## The guard, and reports to share
guard-identity = fødselsnummer
guard-phone = telefonnummer
guard-mail = e-postadresse
guard-name = namn på ein deltakar
guard-count = få personar
guard-hint = Rett det i seminaret, slett det for godt med «oversikt erase», eller skriv rapporten likevel med --force: då står det i han at stadene vart viste og godtekne.
share-title = Erfaringar med tiltak
share-few = færre enn 5
share-held-back = (halde tilbake)
share-nothing = Ingen tiltak er lagde inn.
share-left-out = Rapporten er laga for å delast med andre kommunar. Deltakarar, grupper, forslagsstillarar, ansvarlege, notat og tal er ikkje med.
cmd-report-share = for kollegaer andre stader: tiltak, vurderingar og grunnar, ingenting om nokon
guard-found = { $count ->
    [one] Éin stad i rapporten kan seie kven nokon er. Ingenting er skrive.
   *[other] { $count } stader i rapporten kan seie kven nokon er. Ingenting er skrive.
}
guard-accepted = { $count ->
    [one] Éin stad som kan seie kven nokon er, vart vist og godteken før rapporten vart skriven.
   *[other] { $count } stader som kan seie kven nokon er, vart viste og godtekne før rapporten vart skriven.
}
share-counts = { $count ->
    [one] Eitt tal på personar frå 1 til 4 er skrive som «færre enn 5».
   *[other] { $count } tal på personar frå 1 til 4 er skrivne som «færre enn 5».
}
share-sentences = { $count ->
    [one] Éi setning er halden tilbake fordi ho kunne seie kven nokon er.
   *[other] { $count } setningar er haldne tilbake fordi dei kunne seie kven nokon er.
}

## The municipality file
log-stock-taken = noterte kva kommunefila inneheld

## The municipality file: what is new
news-all = Alt i kommunefila er nytt: { $count } hendingar.
news-none = Ingenting nytt sidan { $date } kl. { $clock }.
news-since = Nytt sidan { $date } kl. { $clock }: { $count } hendingar.
news-late = { $count } av dei er eldre enn det.
news-new = Nye { $what }
news-verdicts = Vurderingar gitt eller endra
news-verdict-given = { $what }: { $now }
news-verdict-changed = { $what }: { $before } → { $now }
news-gaps-closed = Hol som er tetta
news-gaps-opened = Hol som har opna seg
news-gaps-accepted = Hol de lever med
news-decisions = Avgjerder
news-raised-again = teke opp att
news-people = Kven som var med
news-changed = Endra
news-restored = Henta fram att
news-removed = Fjerna
news-related = Sagt om to ting
news-to-look-at = Å sjå over
news-erased = Sletta for godt
news-erased-count = { $count } innslag har mista innhaldet sitt
cmd-municipality = Flettar seminar inn i fila til kommunen, og seier kva som er nytt sidan sist.
cmd-municipality-file = kommunefila; ho blir laga om ho ikkje finst
cmd-municipality-inputs = seminarfiler eller mapper som skal inn i ho; utan dei blir berre det nye vist
cmd-municipality-since = nytt sidan ein dato, eller sidan gong nummer n noko vart fletta inn (0: alt)
cmd-municipality-private = ta med det som er privat, både i fila og i det som blir vist
cmd-municipality-force = flett inn også seminar frå ein annan kommune
cmd-value-since = N|DATO
municipality-no-running = Ingenting er fletta inn i denne fila enno, så alt blir rekna som nytt.
municipality-other = Dette gjeld ein annan kommune enn «{ $file }»: { $names }.
municipality-other-hint = Ingenting er skrive. Vel fila til kommunen, eller bruk --force.
municipality-since-hint = Skriv ein dato som 2026-01-30, eller eit tal: 1 er den første gongen noko vart fletta inn.
municipality-held = Nokon andre skriv i «{ $file }» no. Ingenting er skrive.
municipality-held-hint = Lukk ho der ho er open, og prøv igjen.
municipality-input = { $file }: { $events } hendingar
municipality-damaged = { $count } linjer er ikkje heile og vart ikkje med
municipality-nothing = { $file } hadde alt dette frå før, og er ikkje endra.
municipality-done = Fletta inn i { $file }: { $count } nye hendingar. Inga anna fil er endra.
municipality-private = Privat, og ikkje teke med: { $count } (--private tek det med).

## Two seminars side by side
compare-title = Samanlikning: { $one } og { $other }
compare-kind = Samanlikning av to seminar
compare-pair = { $one } og { $other }
compare-verdicts-changed = Endra vurderingar
compare-verdicts-differ = Same tiltak, ulik vurdering
compare-verdicts-alike = Same tiltak, lik vurdering
compare-no-evidence = vurdering utan kunnskapsgrunnlag
compare-open-which = Opne kva for ein?
compare-measures-new = Nye tiltak
compare-measures-gone = Tiltak som ikkje er med lenger
compare-measures-only = Tiltak berre i { $side }
compare-gaps-opened = Nye hol
compare-gaps-closed = Hol som er tetta
compare-gaps-still = Framleis hol
compare-gaps-both = Hol båe stader
compare-gaps-only = Hol berre i { $side }
compare-gap = Hol
compare-figures-changed = Tal som har endra seg
compare-figures-differ = Same funn, ulike tal
compare-sources-new = Nye kjelder
compare-sources-gone = Kjelder som ikkje er med lenger
compare-sources-only = Kjelder berre i { $side }
compare-themes-new = Nye tema
compare-themes-gone = Tema som ikkje er med lenger
compare-themes-only = Tema berre i { $side }
compare-in-common = Felles: { $measures } tiltak, { $sources ->
    [one] éi kjelde
   *[other] { $sources } kjelder
} og { $themes } tema.
compare-common = Seminara
compare-nothing = Ingen skilnader.

## Comparing on the command line
cmd-report-compare = Samanliknar to filer, eller to seminar i éi fil
compare-how-many = Eg kan samanlikne to seminar om gongen.
compare-only-one = Her er berre eitt seminar, og det trengst to for å samanlikne.
compare-hint = Oppgi to seminarfiler: oversikt report I-FJOR.json I-ÅR.json --compare
compare-which-hint = Oppgi filer med seminar frå éin kommune kvar.

## Two things side by side
help-scope-pair = Når to ting står side om side
help-scope-deciding = Når noko skal avgjerast
command-say-same = den same
command-say-same-help = Sei at dei to er éin. Det kan seiast om att når som helst.
command-say-same-words = slå saman duplikat lik
command-say-not-same = ikkje den same
command-say-not-same-help = Sei at dei er to. Då blir dei ikkje føreslått igjen.
command-say-not-same-words = ulike forskjellige skilje
command-say-later = seinare
command-say-later-help = La det stå ope, og gå til neste forslag.
command-say-later-words = open vent utset hopp over
command-next-decision = neste
command-next-decision-help = Gå til det neste utan å avgjere dette.
command-next-decision-words = neste forslag hopp
command-previous-decision = førre
command-previous-decision-help = Gå tilbake til det førre.
command-previous-decision-words = førre forslag tilbake
command-keep-all = behald alle
command-keep-all-help = Behald alle: tekstar etter kvarandre, lister lagde saman.
command-keep-all-words = begge samle saman
pair-title = Er dette den same?
pair-title-nth = Er dette den same? · { $nth } av { $count }
pair-unsaid = Ingen har sagt noko om dei enno.
pair-said-by = sagt: { $who } · { $time }
pair-added = lagt til
pair-named-by = viser hit
reason-same-day = same kommune og same dag
reason-same-period = { $what }, båe frå { $period }
reason-same-round = { $what }, båe i økt { $round }
reason-same = { $kind ->
    [seminar] same tittel
    [finding] same tekst
    [theme] same spørsmål
    [participant] same rolle og teneste
   *[other] same namn
 }
review-pairs = Kanskje den same: avgjer éin om gongen
review-pair = { $a } og { $b }
review-pair-alike = { $what }, to gonger
deciding-last = Det var det siste som skal avgjerast.
deciding-first = Dette er det første som skal avgjerast.
versions-all-kept = Alle versjonane er behaldne.
versions-cannot-keep-all = Dette feltet kan berre halde éin av dei. Vel éin, eller skriv ein ny.

## What is new, on the screen
news-title = Nytt sidan sist
news-no-running = Dette er ei seminarfil, ikkje ei kommunefil: ingenting er fletta inn i ho.
news-how = «oversikt kommune FIL SEMINAR…» samlar seminara til kommunen i éi fil og seier kva som er nytt.
command-news-page = nytt sidan sist i kommunefila
command-news-page-help = Vurderingar, hol, tiltak og tema som kom til sist.
command-news-page-words = kommune nyhende endringar

## A report that could tell who somebody is, on screen
command-write-anyway = skriv likevel
command-write-anyway-help = Det står i rapporten at stadene vart viste og godtekne.
command-look-first = sjå på stadene
command-look-first-help = Rapporten blir ikkje skriven. Enter opnar ein stad.
help-scope-outgoing = Når ein rapport kan seie kven nokon er
outgoing-asks = { $count ->
    [one] Éin stad i rapporten kan seie kven nokon er. Rapporten går ut av rommet: sjå på han først.
   *[other] { $count } stader i rapporten kan seie kven nokon er. Rapporten går ut av rommet: sjå på dei først.
}
outgoing-title = Kan seie kven nokon er
outgoing-question = Skrive rapporten?
outgoing-none = Ingenting ventar.
outgoing-hint = Enter opnar det. Det som er retta eller fjerna, står framleis mellom endringane: H og X slettar for godt. W skriv rapporten etterpå.

## From last time, and side by side, on the screen
command-carried-page = frå førre gong
command-carried-page-help = Det førre seminar lét stå ope.
command-take-in = ta med
command-take-in-help = Spørsmålet blir tema, avgjerda blir med, vurderinga blir gitt no.

command-leave-offer = la liggje
command-leave-offer-help = Lèt det liggje; det kan takast med seinare likevel.
command-compare = samanlikne
command-compare-help = Set to seminar ved sida av kvarandre.
help-scope-carried = Frå førre gong
carried-title = Frå førre gong: { $count } opne
carried-none = Dette seminaret held ikkje fram frå eit anna. Eit nytt som gjer det: oversikt new FIL --from FØRRE
carried-hint = Frå førre gong står { $count } opne. F viser dei.
carried-is-here = er med
carried-taken = teke med
carried-left = late liggje
carried-raised = Nytt tema: { $what }
carried-brought = Avgjerda er med: { $what }
carried-confirmed = Vurderinga står framleis: { $what }
carried-left-now = Late liggje: { $what }
compare-with = Samanlikne med
compare-alone-title = Samanlikne { $title }
compare-alone = Her er berre eitt seminar, og det trengst to for å samanlikne.
compare-alone-merge = Flett fila med den frå i fjor eller frå nabokommunen: då står båe her.
compare-alone-from = Eit nytt seminar som held fram frå dette: oversikt new FIL --from DENNE

## Experience over many files
cmd-experience = Viser kva kommunar som har erfaring med noko, frå mange filer.
cmd-experience-text = det det blir leitt etter: eit tiltak eller eit tema
cmd-experience-files = seminarfiler, kommunefiler eller mapper
cmd-experience-format = skriv ein rapport i dette formatet: md, html, docx eller json
cmd-experience-output = fila rapporten blir skriven til
cmd-experience-force = skriv òg når noko kan fortelje kven nokon er, og over ei fil som finst
experience-count =
    { $count ->
        [0] Ingen kommunar
        [one] Éin kommune
       *[other] { $count } kommunar
    }
experience-title = Erfaringar med «{ $what }»
experience-unnamed = Utan kommune { $years }
experience-themes = Tema om dette:
experience-theme = Tema: { $question }
experience-knowledge = Kjelder og funn
experience-nothing = Ingen erfaringar funne
experience-left-out = Rapporten er laga for å delast. Deltakarar, grupper, forslagsstillarar, ansvarlege og det som er sagt i notat, er ikkje med, og tal under fem er ikkje oppgjevne.
