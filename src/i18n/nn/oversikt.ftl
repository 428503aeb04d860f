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
field-presence = I bruk eller i korga
field-private = Privat
field-proposer = Forslagsstillar
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

## Why something was not done, and what to do
refusal-not-json = Linja er ikkje gyldig JSON (kolonne { $column }).
refusal-not-an-object = Linja er ikkje eit JSON-objekt.
refusal-no-verb = «do» manglar: linja seier ikkje kva som skal gjerast.
refusal-unknown-verb = Ukjent ønske: «{ $verb }».
refusal-unknown-field = Ukjent felt: «{ $field }».
refusal-missing = Feltet «{ $field }» manglar.
refusal-not-one-of = «{ $field }» må vere ein av desse: { $known }.
refusal-wrong = «{ $field }» må vere { $wanted }.
refusal-no-such = «{ $field }»: det finst ikkje noko med id-en { $id }.
refusal-wrong-kind = «{ $field }» må vise til: { $wanted }.
refusal-in-basket = Det ligg i papirkorga.
refusal-not-in-basket = Det ligg ikkje i papirkorga.
refusal-which-seminar = Fila har fleire seminar.
refusal-no-seminar = Fila har ikkje noko seminar enno.
refusal-no-conflict = Her er det ikkje fleire versjonar å velje mellom.
refusal-cannot-relate = Berre to ulike ting av same slag kan vere den same.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjere om igjen.
refusal-too-long = «{ $field }» er for lang (høgst { $most } byte).
refusal-hint-json = Skriv eitt JSON-objekt på kvar linje. Ingenting vart endra.
refusal-hint-verb = Sjå docs/contract.md for det som kan gjerast. Ingenting vart endra.
refusal-hint-field = Rett feltnamnet og prøv igjen. Ingenting vart endra.
refusal-hint-missing = Fyll ut feltet og prøv igjen. Ingenting vart endra.
refusal-hint-value = Rett verdien og prøv igjen. Ingenting vart endra.
refusal-hint-id = Sjå id-ane med «oversikt show --json». Ingenting vart endra.
refusal-hint-basket = Hent det fram igjen først. Ingenting vart endra.
refusal-hint-which-seminar = Sei kva for eit med «seminar». Ingenting vart endra.
refusal-hint-no-seminar = Legg til eit seminar først. Ingenting vart endra.
refusal-hint-nothing = Ingenting vart endra.
wanted-text = tekst
wanted-list = ei liste med tekstar
wanted-date = ein dato, ÅÅÅÅ-MM-DD
wanted-municipality = eit kommunenummer med fire siffer, som tekst
wanted-decimal = eit tal, til dømes 17,5
wanted-number = eit heilt tal frå 1
wanted-id = ein id
wanted-ids = ei liste med id-ar
wanted-comparisons = ei liste med område og verdi
wanted-series = ei liste med periode og verdi
wanted-evidence = nivå 0–5 og årstal
wanted-labels = ei liste med id og namn, kvar id éin gong
wanted-verdict = ei vurdering
wanted-placement = livsfasar, nivå og innsatsområde

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
empty-grid = Ingen tiltak enno. Trykk a og skriv namnet på det første.
empty-notes = Ingen notat enno. Trykk n og skriv.
no-theme = utan tema
theme-is = tema { $number }: { $question }
theme-short = tema { $number }
lands-as = → { $place } · { $kind }
lands-many = → { $count } notat
ambiguous = (tema { $number } finst fleire gonger)
form-source = Ny kunnskapskjelde
form-finding = Nytt funn: { $source }
form-measure = Nytt tiltak
form-theme = Nytt tema, som eit spørsmål
form-reason = { $measure }: { $verdict }. Kvifor?
form-seminar = Nytt seminar
form-comparisons-help = landet 11; fylket 12,5
form-municipality-help = fire siffer, kan stå tom
form-date-help = 30.01.2026, kan stå tom
form-comparisons-wrong = Skriv stad og tal, med semikolon mellom: landet 11; fylket 12,5
form-title-missing = Seminaret må ha eit namn.
form-municipality-wrong = Kommunenummeret har fire siffer.
form-date-wrong = Skriv datoen slik: 30.01.2026
placing-title = Kvar høyrer «{ $measure }» heime?
judging-title = Vurder «{ $measure }»
search-title = Søk
search-empty = Skriv det du leitar etter.
search-nothing = Ingen treff.
help-title = Hjelp: tastar
help-scope-desk = I seminaret
help-scope-start = På den første sida
help-scope-reading = Overalt der du les
help-scope-typing = Når du skriv notat
help-scope-filling = I eit skjema
help-scope-placing = Når eit tiltak blir plassert
help-scope-judging = Når eit tiltak blir vurdert
help-scope-finding = I søket
help-scope-everywhere = Alltid
help-grammar-title = Når du skriv eit notat
help-grammar-theme = 3: tekst  –  kjem under tema 3
help-grammar-kinds = ? spørsmål   ! avgjerd   + forslag
help-grammar-stage = #ungdom  –  merkjer livsfasen
start-subtitle = Kva veit vi? Kva gjer vi? Kva bestemmer vi?
start-recent = Sist brukt
too-small = Vindauget må vere minst 60 × 20 teikn (no { $columns } × { $rows }).
read-only = Seminaret er opna berre for lesing.
choose-source-first = Vel ei kjelde først: 1 og piltastane.
choose-measure-first = Vel eit tiltak først: 2 og piltastane.
removed = Lagt i papirkorga: { $what }. u hentar det fram att.
undone = Angra: { $what }. U gjer det om att.
redone = Gjort om att: { $what }.
placed = Plassert.
saved-it = Lagt til.
language-is = Språk: nynorsk
no-recent = Ingen seminar å opne enno. Vel 1 eller 3.
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
command-example = prøv dømet
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
command-go-there = gå dit
command-hit-up = førre treff
command-hit-down = neste treff
command-leave-search = tilbake
command-leave-help = tilbake
command-next-language = neste språk
command-help = hjelp
command-quit = avslutt
command-quit-anywhere = avslutt, også når du skriv
event-seminar_added = nytt seminar
event-source_added = ny kjelde
event-finding_added = nytt funn
event-measure_added = nytt tiltak
event-theme_proposed = nytt tema
event-participant_added = ny deltakar
event-group_formed = ny gruppe
event-note_taken = notat
event-gap_accepted = akseptert hol
event-verdict_given = vurdering av
event-measure_placed = plassering av
event-edited = endring av
event-name_given = namn
event-removed = i papirkorga:
event-restored = henta fram att:
event-related = om to er den same
event-undone = angra
event-redone = gjort om att
event-erased = sletta for godt
event-unknown = noko frå ein nyare versjon

## More of the screens
not-saved = IKKJE LAGRA
key-space = Mellomrom
versions-mark = versjonar
help-scope-choosing = Når du vel i eit skjema

## Where somebody else writes to the seminar already
help-scope-taken = Når andre skriv i same fil
command-follow = sjå på medan dei skriv
command-write-beside = skriv i ei eiga fil ved sida av
command-leave-taken = tilbake
taken-by = «{ $file }» er open hos nokon andre ({ $who }). To kan ikkje skrive i same fil.
mended-file = Fila var skadd og er skriven på nytt. Den skadde er teken vare på: { $file }
