# Bokmål: the fallback, so it is complete. Everybody adds messages to a section of their own;
# tests/words.rs checks that all three languages have the same messages and arguments.

## Life stages. The short forms are at most six columns wide: they head the grid.
stage-svangerskap = Svangerskap og spedbarn
stage-svangerskap-short = Svan
stage-smabarn = Småbarn
stage-smabarn-short = Små
stage-barn = Barn
stage-barn-short = Barn
stage-ungdom = Ungdom
stage-ungdom-short = Ungdom
stage-unge_voksne = Unge voksne
stage-unge_voksne-short = U.voks
stage-voksne = Voksne
stage-voksne-short = Voksne
stage-eldre = Eldre
stage-eldre-short = Eldre
stage-alle = Hele livsløpet
stage-alle-short = Alle

## Prevention levels (Meld. St. 30 (2011–2012), box 3.1)
level-universell = universell
level-universell-short = univ.
level-selektiv = selektiv
level-selektiv-short = selek.
level-indisert = indisert
level-indisert-short = indis.

## Efforts, along the chain from prevention to aftercare
effort-forebygging = forebygging
effort-tidlig_innsats = tidlig innsats
effort-behandling = behandling
effort-rehabilitering = rehabilitering
effort-ettervern = ettervern
effort-skadereduksjon = skadereduksjon

## Verdicts: what the room says, and the word that fits beside a bar
verdict-keep = treffer godt
verdict-keep-short = behold
verdict-develop = bør utvikles videre
verdict-develop-short = utvikle
verdict-stop = kan slutte med
verdict-stop-short = avslutt
verdict-undecided = ikke vurdert
verdict-undecided-short = ikke vurdert

## Kinds of notes
note-kind-idea = idé
note-kind-thought = tanke
note-kind-suggestion = forslag
note-kind-question = spørsmål
note-kind-experience = erfaring
note-kind-decision = beslutning

## The two poles of a finding
polarity-challenge = utfordring
polarity-resource = ressurs

## The six categories of the regulation on overview of public health, § 3
category-a = befolkningssammensetning
category-b = oppvekst- og levekårsforhold
category-c = fysisk, biologisk, kjemisk og sosialt miljø
category-d = skader og ulykker
category-e = helserelatert atferd
category-f = helsetilstand

## Where a measure or a decision stands
status-not_started = ikke startet
status-ongoing = pågår
status-done = gjennomført
status-postponed = utsatt
status-ended = avsluttet

## Why there is no figure
missing-not_applicable = kan ikke forekomme
missing-not_collected = mangler
missing-suppressed = skjermet
missing-nil = null, ingen tilfeller

## Kinds of sources. A seminar may write others.
source-kind-survey = spørreundersøkelse
source-kind-profile = profil
source-kind-register = registerstatistikk
source-kind-mapping = kartlegging
source-kind-inspection = kontroll og tilsyn
source-kind-experience = erfaringskunnskap
source-kind-users = brukere og pårørende
source-kind-research = forskning
source-kind-plan = plan eller vedtak

## Target groups (municipal plans; Oslo 2017). A seminar may write others.
target-everyone = hele befolkningen
target-children = barn
target-youth = unge
target-pregnant = gravide
target-parents = foreldre og foresatte
target-young_adults = unge voksne
target-adults = voksne
target-older = eldre
target-substance_users = personer med rusproblem
target-next_of_kin = pårørende
target-employees = ansatte
target-hospitality = skjenkebransjen
target-volunteers = frivillige

## The Ungsinn scale of evidence, 0 to 5
evidence-0 = uvirksomt
evidence-1 = godt beskrevet
evidence-2 = teoretisk begrunnet
evidence-3 = noe dokumentasjon
evidence-4 = tilfredsstillende dokumentasjon
evidence-5 = sterk dokumentasjon

## What is said of a pair
relation-same = den samme
relation-not_same = ikke den samme
relation-open = ikke avgjort

## Gaps
gap-no_measure = funn uten tiltak
gap-no_evidence = vurdering uten kunnskapsgrunnlag

## Languages, each in its own
lang-nb = bokmål
lang-nn = nynorsk
lang-en = English

## Kinds of things: one of them
thing-seminar = oversiktsseminar
thing-source = kunnskapskilde
thing-finding = funn
thing-measure = tiltak
thing-verdict = vurdering
thing-theme = tema
thing-participant = deltaker
thing-group = gruppe
thing-note = notat
thing-round = arbeidsøkt
thing-stage = livsfase
thing-level = forebyggingsnivå
thing-gap = hull
thing-acceptance = akseptert hull
thing-relation = sammenheng

## Kinds of things: several
things-seminar = oversiktsseminarer
things-source = kunnskapskilder
things-finding = funn
things-measure = tiltak
things-verdict = vurderinger
things-theme = temaer
things-participant = deltakere
things-group = grupper
things-note = notater
things-round = arbeidsøkter
things-stage = livsfaser
things-level = forebyggingsnivåer
things-gap = hull
things-acceptance = aksepterte hull
things-relation = sammenhenger

## Fields of things: one message for each name in contract.md
field-about = Gjelder
field-area = Område
field-budget = Økonomi
field-category = Kategori
field-causes = Årsaker
field-caution = Forbehold
field-comparisons = Sammenligning
field-consequences = Konsekvenser
field-date = Dato
field-deadline = Frist
field-decided_by = Vurdert av
field-description = Beskrivelse
field-effort = Innsatsområde
field-evaluated = Evaluert
field-evidence = Dokumentert virkning
field-focus = Fordypning
field-from = Fra alder
field-goal = Mål
field-goals = Hovedmål
field-group = Gruppe
field-indicator = Indikator
field-kind = Type
field-label = Navn på valget
field-lang = Målform
field-level = Forebyggingsnivå
field-levels = Forebyggingsnivåer
field-link = Lenke
field-measure = Tiltak
field-missing = Hvorfor tallet mangler
field-municipality = Kommune
field-name = Navn
field-note = Merknad
field-number = Nummer
field-organisation = Tjeneste eller organisasjon
field-origin = Kopiert fra
field-owner = Eier
field-participants = Deltakere
field-partners = Samarbeidspartnere
field-period = Periode
field-place = Sted
field-placement = Plassering
field-polarity = Utfordring eller ressurs
field-presence = I bruk eller i kurven
field-private = Privat
field-proposer = Forslagsstiller
field-proposer_text = Foreslått av
field-question = Spørsmål
field-reason = Begrunnelse
field-responsible = Ansvarlig
field-rests_on = Bygger på
field-retrieved = Hentet
field-role = Rolle
field-round = Arbeidsøkt
field-series = Serie
field-source = Kunnskapskilde
field-stage = Livsfase
field-stages = Livsfaser
field-status = Status
field-subgoal = Delmål
field-table = Tabell
field-target = Målgruppe
field-text = Tekst
field-theme = Tema
field-title = Tittel
field-to = Til alder
field-unit = Enhet
field-value = Verdi
field-verdict = Vurdering
field-verdicts = Vurderingsord
field-year = År

## Time
clock-at = kl. { $time }

## Why something was not done, and what to do
refusal-not-json = Linjen er ikke gyldig JSON (kolonne { $column }).
refusal-not-an-object = Linjen er ikke et JSON-objekt.
refusal-no-verb = «do» mangler: linjen sier ikke hva som skal gjøres.
refusal-unknown-verb = Ukjent ønske: «{ $verb }».
refusal-unknown-field = Ukjent felt: «{ $field }».
refusal-missing = Feltet «{ $field }» mangler.
refusal-not-one-of = «{ $field }» må være en av disse: { $known }.
refusal-wrong = «{ $field }» må være { $wanted }.
refusal-no-such = «{ $field }»: det finnes ikke noe med id-en { $id }.
refusal-wrong-kind = «{ $field }» må vise til: { $wanted }.
refusal-in-basket = Det ligger i papirkurven.
refusal-not-in-basket = Det ligger ikke i papirkurven.
refusal-which-seminar = Filen har flere seminarer.
refusal-no-seminar = Filen har ikke noe seminar ennå.
refusal-no-conflict = Her er det ikke flere versjoner å velge mellom.
refusal-cannot-relate = Bare to ulike ting av samme slag kan være den samme.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-nothing-to-redo = Det er ingenting å gjøre om igjen.
refusal-too-long = «{ $field }» er for lang (høyst { $most } byte).
refusal-hint-json = Skriv ett JSON-objekt på hver linje. Ingenting ble endret.
refusal-hint-verb = Se docs/contract.md for det som kan gjøres. Ingenting ble endret.
refusal-hint-field = Rett feltnavnet og prøv igjen. Ingenting ble endret.
refusal-hint-missing = Fyll ut feltet og prøv igjen. Ingenting ble endret.
refusal-hint-value = Rett verdien og prøv igjen. Ingenting ble endret.
refusal-hint-id = Se id-ene med «oversikt show --json». Ingenting ble endret.
refusal-hint-basket = Hent det fram igjen først. Ingenting ble endret.
refusal-hint-which-seminar = Si hvilket med «seminar». Ingenting ble endret.
refusal-hint-no-seminar = Legg til et seminar først. Ingenting ble endret.
refusal-hint-nothing = Ingenting ble endret.
wanted-text = tekst
wanted-list = en liste med tekster
wanted-date = en dato, ÅÅÅÅ-MM-DD
wanted-municipality = et kommunenummer med fire sifre, som tekst
wanted-decimal = et tall, for eksempel 17,5
wanted-number = et helt tall fra 1
wanted-id = en id
wanted-ids = en liste med id-er
wanted-comparisons = en liste med område og verdi
wanted-series = en liste med periode og verdi
wanted-evidence = nivå 0–5 og årstall
wanted-labels = en liste med id og navn, hver id én gang
wanted-verdict = en vurdering
wanted-placement = livsfaser, nivå og innsatsområde
