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
field-presence = I bruk eller i papirkurven
field-private = Privat
field-proposer = Forslagsstiller (deltaker)
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

## The screens
pane-sources = Kunnskapskilder
pane-grid = Tiltak i livsløpet
pane-notes = Notater
saved-at = Lagret kl. { $time }
saving = Lagrer …
saved-all = Alt er lagret
shown-read-only = Bare lesing
findings-count = { $count -> 
    [one] { $count } funn
   *[other] { $count } funn
 }
without-source = Uten kilde
gap-row = Hull
gap-count = ! { $count } funn
unfounded = { $count -> 
    [one] { $count } vurdering uten grunnlag
   *[other] { $count } vurderinger uten grunnlag
 }
private-count = Privat ({ $count })
versions-count = { $count } versjoner
empty-sources = Ingen kilder ennå. Trykk s.
empty-findings = Ingen funn ennå. Trykk f.
empty-grid = Ingen tiltak ennå. Trykk m og skriv navnet på det første.
empty-notes = Ingen notater ennå. Trykk n og skriv.
no-theme = uten tema
theme-is = tema { $number }: { $question }
theme-short = tema { $number }
lands-as = → { $place } · { $kind }
lands-many = { $count } linjer = { $count } notater
form-finding = Nytt funn: { $source }

ambiguous = (tema { $number } finnes flere ganger)
placing-title = Hvor hører «{ $measure }» hjemme?
judging-title = Vurder «{ $measure }»
leaving-title = Ikke alt er lagret
leaving-unsaved =
    { $count ->
    [one] Én ting er bare i minnet og går tapt hvis du avslutter nå. Programmet prøver å lagre så lenge det er åpent.
   *[other] { $count } ting er bare i minnet og går tapt hvis du avslutter nå. Programmet prøver å lagre så lenge det er åpent.
    }
search-title = Søk
search-empty = Skriv det du leter etter. Deler av ord holder, i hvilken rekkefølge som helst.
search-nothing = Ingen treff på det du har skrevet.
help-title = Hjelp
help-scope-desk = Foran de tre feltene
help-scope-start = På det første skjermbildet
help-scope-reading = Overalt der du leser
help-scope-typing = Når du skriver notater
help-scope-filling = I et skjema
help-scope-placing = Når et tiltak plasseres
help-scope-judging = Når et tiltak vurderes
help-scope-leaving = Når noe ikke er lagret
help-scope-finding = I søket
help-scope-everywhere = Alltid
help-grammar-title = Når du skriver et notat
help-grammar-theme = 3: tekst
help-grammar-kinds = ?  !  +
help-grammar-stage = #ungdom
start-subtitle = Hva vet vi? Hva gjør vi? Hva bestemmer vi?
start-recent = Sist brukt: { $title }
too-small = Vinduet må være minst 60 × 20 (nå { $columns } × { $rows }).
read-only = Seminaret er åpnet bare for lesing.
choose-source-first = Velg en kilde først: 1 og piltastene.
choose-measure-first = Velg et tiltak først: 2 og piltastene.
removed = Lagt i papirkurven: { $what }. u henter det fram igjen.
undone = Angret: { $what }. U gjør det om igjen.
redone = Gjort om igjen: { $what }.
placed = Plassert.
placed-nowhere = Nå uten livsfase. p plasserer det.
saved-it = Lagt til.
judged-it = Vurdert.
language-is = Språk: bokmål
missing-value-not_applicable = ikke aktuelt
missing-value-not_collected = mangler
missing-value-suppressed = skjermet
missing-value-nil = null

## Commands: what the hints and the help call them
command-capture = notat
command-judge = vurder
command-add = legg til
command-add-measure = nytt tiltak
command-add-source = ny kilde
command-add-finding = nytt funn av kilden
command-add-theme = nytt tema
command-place = plasser tiltaket
command-next-theme = notater under neste tema
command-remove = legg i papirkurven
command-search = søk
command-undo = angre
command-redo = gjør om igjen
command-next-pane = neste felt på skjermen
command-previous-pane = forrige felt på skjermen
command-sources-pane = til kunnskapskildene
command-grid-pane = til tiltakene
command-notes-pane = til notatene
command-new-seminar = nytt seminar
command-open-seminar = åpne seminar
command-example = prøv et eksempel
command-up = opp
command-down = ned
command-left = venstre
command-right = høyre
command-page-up = ti opp
command-page-down = ti ned
command-first = til den første
command-last = til den siste
command-save-note = lagre
command-back = tilbake
command-save-form = lagre
command-next-field = neste felt
command-previous-field = forrige felt
command-leave-form = tilbake
command-choose-left = forrige
command-choose-right = neste
command-choose-toggle = av/på
command-move-left = venstre
command-move-right = høyre
command-toggle-stage = flere livsfaser
command-all-stages = hele livsløpet
command-place-here = plasser her
command-leave-placing = tilbake
command-verdict-up = opp
command-verdict-down = ned
command-choose-verdict = velg
command-leave-judging = tilbake
command-leave-unsaved = avslutt likevel
command-stay = bli
command-go-there = gå dit
command-hit-up = forrige treff
command-hit-down = neste treff
command-leave-search = tilbake
command-next-language = språk
command-help = hjelp
command-quit = avslutt

## More of the screens
not-saved = IKKE LAGRET
saved-elsewhere = Lagret i en redningsfil
key-space = Mellomrom
help-scope-choosing = Når du velger i et skjema

## Where somebody else writes to the seminar already
help-scope-taken = Når andre skriver i samme fil
command-follow = se på mens de skriver
command-write-beside = skriv i en egen fil
command-leave-taken = tilbake
taken-since = «{ $file }» er åpen i et annet vindu eller hos noen andre, siden { $since }. To kan ikke skrive i samme fil.
mended-file = Filen var skadet og er skrevet på nytt. Den skadede er tatt vare på: { $file }

## The command line: headings and placeholders of the help
cmd-heading-usage = Bruk
cmd-heading-commands = Kommandoer
cmd-heading-arguments = Argumenter
cmd-heading-options = Valg
cmd-heading-common = Valg for alle kommandoer
cmd-value-options = VALG
cmd-value-command = KOMMANDO
cmd-value-file = FIL
cmd-value-dir = MAPPE
cmd-value-lang = nb|nn|en
cmd-value-title = TITTEL
cmd-value-code = NUMMER
cmd-value-date = ÅÅÅÅ-MM-DD
cmd-value-text = TEKST
cmd-value-moment = TIDSPUNKT
cmd-value-shell = SKALL
cmd-after = FIL er en seminarfil eller en seminarmappe. Sluttkode: 0 gjort, 1 mislyktes, 2 feil bruk, 3 gjort, men noe bør ses på.

## The command line: commands
cmd-oversikt = Oversiktsseminarer i kommunene: hva vi vet, hva vi gjør og hva vi mener
cmd-new = Lager en ny seminarfil
cmd-open = Åpner et seminar på skjermen
cmd-example = Skriver eksemplene som følger med programmet
cmd-list = Viser kjente og nylig brukte seminarer
cmd-note = Skriver et notat
cmd-apply = Leser handlinger fra et skript, én JSON-linje om gangen
cmd-show = Viser hvordan alt står
cmd-log = Viser hva som har skjedd, linje for linje
cmd-check = Undersøker om filer er hele; endrer ingenting
cmd-search = Søker i seminaret, beste treff først
cmd-schema = Skriver ut JSON-skjemaet for seminarfiler
cmd-completions = Skriver ut et fullføringsskript for et skall
cmd-man = Skriver ut manualsiden

## The command line: arguments, shared ones first
cmd-arg-file = Seminarfil eller seminarmappe
cmd-arg-data = Mappen der programmet har sine egne ting
cmd-arg-lang = Språket: bokmål, nynorsk eller engelsk
cmd-arg-json = Skriver det et skript kan lese
cmd-arg-help = Viser denne hjelpen
cmd-arg-version = Viser programmets versjon
cmd-arg-private = Tar med det som er privat
cmd-oversikt-file = Seminaret som åpnes; uten det vises startbildet
cmd-new-file = Den nye filen; navnet må være ledig
cmd-new-title = Hva seminaret heter
cmd-new-municipality = Kommunenummeret, fire sifre
cmd-new-date = Dagen seminaret holdes
cmd-open-read_only = Bare se, ikke skrive
cmd-example-dir = Hvor eksemplene skal ligge; ellers i programmets egen mappe
cmd-note-text = Notatet, som i rommet: «3: + tekst #ungdom». «-» leser ett notat per linje
cmd-show-at = Slik det sto da: et antall hendelser, et klokkeslett som 10:45 eller et tidspunkt etter RFC 3339
cmd-check-files = Filene som undersøkes
cmd-search-text = Det som skal finnes
cmd-completions-shell = bash, zsh, fish, elvish eller powershell

## The command line: wrong use
error-line = Feil: { $message }
error-no-home = Programmet finner ingen hjemmemappe å legge sine egne ting i. Ingenting er skrevet.
error-no-home-hint = Velg en mappe med --data MAPPE.
usage-unknown = Jeg kjenner ikke { $what }.
usage-missing = Det mangler noe: { $what }.
usage-missing-value = { $what } mangler en verdi.
usage-value = { $value } passer ikke for { $what }.
usage-conflict = { $what } kan ikke brukes slik.
usage-other = Kommandoen kan ikke forstås slik den er skrevet.
usage-suggest = Kanskje: { $what }.
usage-help = Med --help bak kommandoen vises hvordan den brukes.
usage-file-first = { $file } står foran kommandoen.
open-no-terminal = Her er ingen terminal å tegne i. Ingenting er endret.
open-no-terminal-hint = Start programmet i en terminal, eller bruk «oversikt show FIL», «oversikt note FIL TEKST» eller «oversikt --help».
moment-wrong = { $moment } er ikke et tidspunkt.
moment-wrong-hint = Skriv et antall hendelser (120), et klokkeslett (10:45) eller et tidspunkt (2026-01-30T10:45:00+01:00).
moment-which-day = Her er flere dager, og { $moment } kan være hvilken som helst av dem.
moment-which-day-hint = Skriv tidspunktet med dato: 2026-01-30T10:45:00+01:00.
note-no-text = Notatet har ingen tekst.
note-no-text-hint = Skriv teksten bak filnavnet, eller «-» for å lese ett notat per linje.

## Files: what went wrong, what is safe, what to do next
fault-not-found = { $file } finnes ikke.
fault-not-found-hint = Se etter om navnet er rett. «oversikt new FIL» lager et nytt seminar, «oversikt list» viser de kjente.
fault-exists = { $file } finnes fra før og er ikke rørt.
fault-exists-hint = Velg et annet navn.
fault-denied = Systemet gir ikke lov: { $file }. Ingenting er skrevet.
fault-denied-hint = Se etter hvem som eier filen og mappen, eller bruk en kopi et annet sted.
fault-not-a-file = { $file } er ikke en vanlig fil, og er ikke rørt.
fault-not-a-file-hint = Velg en seminarfil eller en seminarmappe.
fault-not-a-seminar = { $file } er ikke en seminarfil, og er ikke rørt.
fault-not-a-seminar-hint = Velg en annen fil, eller hent den fra en sikkerhetskopi.
unreadable-not-text = Den er ikke tekst.
unreadable-not-json = Den er ikke JSON (linje { $line }, kolonne { $column }): { $reason }.
unreadable-other-json = Den er JSON, men av et annet slag.
unreadable-other-format = Den sier at den er av slaget «{ $format }».
unreadable-too-large = Den er større enn en seminarfil kan bli.
fault-newer = { $file } er skrevet av et nyere program (versjon { $version }). Den kan leses, men ikke skrives til. Ingenting er skrevet.
fault-newer-hint = Bruk det nyere programmet.
fault-changed = Et annet program har endret { $file }. Det som står der, er ikke rørt.
fault-full = { $file } er så stor som en seminarfil kan bli.
fault-full-hint = Lag et nytt seminar med «oversikt new».
fault-no-space = Det er ikke plass til mer i { $file }: disken er full.
fault-no-space-hint = Rydd plass på disken, eller velg et annet sted.
fault-nothing-written = Ingenting nytt er skrevet, og filene som ble lest, er som de var.
fault-no-folder = Mappen for { $file } finnes ikke. Ingenting er skrevet.
fault-no-folder-hint = Lag mappen først, eller velg en som finnes.
fault-is-a-folder = { $file } er en mappe eller ikke en vanlig fil, og er ikke rørt. Ingenting er skrevet.
fault-is-a-folder-hint = Velg et filnavn i mappen.
fault-disk = Disken svarte ikke som den skulle for { $file }: { $text }.
fault-again-hint = Prøv igjen, eller velg et annet sted.
read-rescue = Leste også inn redningsfilen { $file }.
read-newer = { $file } er skrevet av et nyere program og kan bare leses.
read-damaged =
    { $count ->
        [one] Én linje er skadet og regnes ikke med.
       *[other] { $count } linjer er skadet og regnes ikke med.
    } «oversikt check» viser mer.
write-beside = { $file } er åpen et annet sted. Det som skrives nå, lagres i en egen fil ved siden av: { $beside }.
write-held = { $file } er åpen et annet sted. Ingenting er skrevet.
write-mended = Filen var skadet og er skrevet på nytt. Den skadede er tatt vare på: { $file }.
write-rescued = Alt er lagret i en redningsfil: { $file }. Den leses med når seminaret åpnes.
write-memory = Ingen disk tar imot akkurat nå. Det prøves igjen.
write-unsaved = Ikke lagret: ingen disk tok imot.

## Refused: what was wrong with an intent, and what would be right
refused-not-json = Linjen er ikke JSON, fra kolonne { $column }.
refused-not-json-hint = Hver linje er ett JSON-objekt med «do» og feltene.
refused-not-an-object = Linjen er JSON, men ikke et objekt.
refused-no-verb = «do» mangler.
refused-unknown-verb = «{ $verb }» er ikke noe som kan gjøres.
refused-verbs = Det som kan gjøres: { $verbs }.
refused-unknown-field = Feltet «{ $field }» finnes ikke her.
refused-missing = «{ $field }» mangler eller er tom.
refused-field-hint = Feltene står i docs/contract.md.
refused-wrong = «{ $field }» har en verdi som ikke passer.
refused-too-long = «{ $field }» er lengre enn { $most } byte.
refused-too-long-hint = Del det i flere.
refused-no-such = «{ $field }»: det finnes ingenting med id { $id }.
refused-wrong-kind = «{ $field }» må være: { $wanted }.
refused-id-hint = «oversikt show FIL --json» viser alle id-er.
refused-in-basket = Det ligger i papirkurven.
refused-in-basket-hint = Ta det fram igjen med «restore» først.
refused-not-in-basket = Det ligger ikke i papirkurven.
refused-which-seminar = Filen har flere seminarer.
refused-which-seminar-hint = Si hvilket med «seminar».
refused-no-seminar = Filen har ikke noe seminar ennå.
refused-no-seminar-hint = Begynn med «add_seminar».
refused-no-conflict = Her er det bare én versjon.
refused-no-conflict-hint = Bruk «edit» for å endre.
refused-cannot-relate = Bare to ulike ting av samme slag kan være den samme.
refused-nothing-to-undo = Det er ingenting å angre.
refused-nothing-to-redo = Det er ingenting å gjøre om igjen.
refused-nothing-hint = Bare det som er gjort herfra, angres uten «step». «oversikt log FIL» viser hva som er gjort.
expected-one-of = En av: { $words }.
expected-text = En tekst.
expected-lines = En liste med tekster.
expected-stage = En livsfase, som «ungdom».
expected-stages = En liste med livsfaser, som «ungdom», eller «alle».
expected-level = Et forebyggingsnivå, som «selektiv».
expected-date = En dato som 2026-01-30.
expected-municipality = Kommunenummeret, fire sifre.
expected-decimal = Et tall som tekst, som «17.5».
expected-round = Et helt tall fra 1 til 99.
expected-number = Et helt tall fra 1.
expected-id = En id, 32 tegn.
expected-ids = En liste med id-er.
expected-comparisons = En liste av objekter med «area» og «value».
expected-series = En liste av objekter med «period» og «value».
expected-evidence = Et objekt med «level» fra 0 til 5 og «year».
expected-labels = En liste av objekter med «id», «label» og eventuelt «from» og «to».
expected-verdict = Et objekt med «verdict» og eventuelt «reason», «rests_on» og «decided_by».
expected-placement = Et objekt med «stages», «level» og «effort».

## What the commands say
new-made = Nytt seminar: { $file }
example-written = Skrevet: { $file }
example-kept = Finnes fra før, ikke rørt: { $file }
list-empty = Ingen seminarer ennå. «oversikt new FIL» lager et nytt, «oversikt example» skriver eksempler.
list-gone = finnes ikke nå
note-saved = Lagret { $at }: { $how }
note-ambiguous = Tallet kan bety flere temaer. Notatet ligger under tema { $theme }; det kunne også vært { $others }.

search-no-match = Ingen treff.
check-whole =
    { $file }: hel, { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    }
check-findings =
    { $file }: lesbar, { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    }, og noe bør ses på:
check-missing =
    Det mangler { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    } fra stedet { $replica }.
check-rescue = Redningsfilen { $file } har noe som seminarfilen ikke har. Den flyttes inn neste gang seminaret skrives til.
check-newer = Skrevet av et nyere program (versjon { $version }); kan bare leses.
check-rewrite = Skrives på nytt før neste notat; ingenting går tapt.
check-damaged = Linje { $line } er ikke hel og regnes ikke med: { $text }
quoted = «{ $text }»

## The state as text
show-at = Slik det sto etter { $count } av { $all } hendelser
show-grid = Tiltak i livsløpet
show-without-seminar = Uten seminar
show-without-source = Uten kilde
show-without-stage = uten livsfase
show-without-theme = Uten tema
show-no-measure =
    { $stage }: { $count ->
        [one] ett funn uten tiltak
       *[other] { $count } funn uten tiltak
    }
show-no-evidence = { $measure }: vurdering uten kunnskapsgrunnlag
show-versions = { $count } versjoner av { $field }
show-edited-while-removed = Fjernet ett sted og endret et annet; det står her fortsatt.
show-add-taken-back = Angret etter at andre hadde bygd videre på det.
show-basket = Papirkurv
show-private = Privat ({ $count }): vises med --private
show-unknown = Hendelser som dette programmet ikke kjenner, og tar vare på: { $count }
show-damaged = Skadede linjer: { $count }
show-end =
    { $count ->
        [one] Én hendelse
       *[other] { $count } hendelser
    } · kontrollsum { $digest }

## What happened, as sentences without subject
log-seminar-added = begynte seminaret { $what }
log-source-added = la til kunnskapskilden { $what }
log-finding-added = la til funnet { $what }
log-measure-added = la til tiltaket { $what }
log-measure-placed = plasserte { $what }: { $place }
log-measure-placed-nowhere = tok { $what } ut av livsløpet
log-verdict-given = vurderte { $what }: { $verdict }
log-theme-proposed = foreslo temaet { $what }
log-participant-added = førte opp deltakeren { $what }
log-name-given = skrev navnet på deltakeren { $what }
log-group-formed = satte sammen gruppen { $what }
log-note-taken = noterte { $what }
log-gap-accepted = aksepterte et hull { $what }
log-edited = endret { $field } for { $what }: { $value }
log-removed = la { $what } i papirkurven
log-restored = tok { $what } opp av papirkurven
log-related = sa om { $a } og { $b }: { $said }
log-undone = angret: { $what }
log-redone = gjorde om igjen: { $what }
log-erased = slettet noe for godt i denne filen
log-stub = (innholdet er slettet for godt)
log-unknown = (noe dette programmet ikke kjenner: { $kind })
log-not-here = (noe som ikke er her)
log-something-private = (noe privat)
log-private = Privat ({ $count }): vises med --private

## At the terminal
panic-apology = Noe gikk galt i programmet. Det som var merket som lagret, er trygt. Åpne seminaret på nytt.
left-unsaved = Disken svarte ikke i tide. Noe av det siste er kanskje ikke lagret.
left-unsaved-hint = Åpne seminaret igjen og se om det siste er der.
thread-trouble = Noe gikk galt i bakgrunnen. Avslutt og åpne seminaret på nytt.

## Commands of pages, and what they show
command-open = åpne stort
command-open-linked = åpne
command-edit = rediger
command-add-participant = ny deltaker
command-add-group = ny gruppe
command-add-seminar = nytt seminar i denne filen
command-next-seminar = neste seminar i filen
command-history = historikk
command-versions = versjoner
command-relate = er det samme som …
command-copy = kopier teksten
command-show-private = vis private ting til neste tast
command-next-group = neste gruppe
command-only-theme = bare dette temaets notater
command-face = livsløp eller tabell
command-rows-by = hva radene står for
command-themes-page = temaer
command-people-page = deltakere og grupper
command-gaps-page = hull i tiltakene
command-review-page = se over
command-basket-page = kurv: det som er fjernet
command-journal-page = alt som er gjort
command-seminar-page = om seminaret
command-edit-stages = endre livsfasene
command-edit-levels = endre forebyggingsnivåene
command-edit-verdicts = endre vurderingsordene
command-bring-back = ta ut av kurven
command-take-back = angre dette
command-keep-version = behold denne
command-write-version = skriv en ny
command-gap-to-theme = gjør til tema
command-accept-gap = la hullet stå
command-leave-page = tilbake
command-pick = velg
command-pick-up = opp i listen
command-pick-down = ned
command-leave-picking = avbryt
command-run-command = utfør
command-command-up = opp i listen
command-command-down = ned
command-commands-up = en side opp
command-commands-down = en side ned
command-leave-commands = lukk
command-palette = finn en kommando
command-next-colours = farger
command-mouse = mus av eller på
command-suspend = legg programmet i bakgrunnen
palette-title = Finn en kommando

## What each command does, in a line
command-capture-help = Skriv det som blir sagt. Enter lagrer, og du skriver videre.
command-judge-help = Gi tiltaket under markøren en vurdering, og en grunn om du vil.
command-add-help = En kilde, et tiltak eller et tema, etter hvor du står.
command-add-measure-help = Skriv hva tiltaket heter. Så plasserer du det i livsløpet.
command-add-source-help = En undersøkelse, en statistikk eller en erfaring dere bygger på.
command-add-finding-help = Hva kilden under markøren sier, med tall og sammenligning.
command-add-theme-help = Et spørsmål som rommet vil snakke om, og hvem som reiste det.
command-add-participant-help = Rolle og virksomhet. Navn er alltid private.
command-add-group-help = En gruppe som skal snakke om et tema, med sine deltakere.
command-open-help = Vis det som er under markøren, med alt som henger sammen med det.
command-edit-help = Rett eller utfyll det som er under markøren.
command-place-help = Tiltaket i livsfaser, eller notatet under et tema.
command-remove-help = Det går ikke tapt: angre, eller hent det fram igjen derfra.
command-search-help = I alt her. Rekkefølge og store bokstaver betyr ingenting.
command-undo-help = Det siste som ble gjort herfra, også etter at du har vært ute.
command-redo-help = Det siste som ble angret.
command-history-help = Hvem som endret dette, når, og hva det var før.
command-versions-help = Når to har skrevet ulikt: se begge, og velg én.
command-relate-help = Si at to oppføringer er den samme, eller at de ikke er det.
command-copy-help = Teksten under markøren, til å lime inn et annet sted.
command-show-private-help = Private notater og navn er skjult til du ber om å se dem.
command-next-theme-help = Notater du skriver nå, legges under neste tema.
command-next-group-help = Notater du skriver nå, står som neste gruppes.
command-only-theme-help = Skjul notater om annet enn temaet som er valgt; igjen viser alle.
command-face-help = Søyler over livsfasene, eller en tabell med én rute for hver.
command-rows-by-help = Forebyggingsnivå, innsats, tjeneste eller vurdering, etter tur.
command-themes-page-help = Alle temaer, hvem som reiste dem, og hva som er sagt.
command-people-page-help = Hvem som er her, og hvordan de er delt i grupper.
command-gaps-page-help = Livsfaser med en utfordring uten tiltak, og løse vurderinger.
command-review-page-help = Versjoner, skadede linjer og redningsfiler som noen bør se på.
command-basket-page-help = Alt som er fjernet. Herfra kan det hentes fram igjen.
command-journal-page-help = Hele seminaret fra begynnelsen, linje for linje.
command-seminar-page-help = Tittel, dato, sted, mål og alt annet om seminaret selv.
command-edit-stages-help = Gi livsfasene andre ord, eller legg til egne.
command-edit-levels-help = Gi nivåene andre ord, eller legg til egne.
command-edit-verdicts-help = Gi vurderingene de ordene dere bruker selv.
command-add-seminar-help = Et seminar til i samme fil, som oppfølging av det første.
command-next-seminar-help = Når filen har flere: vis det neste.
command-next-pane-help = Kilder, tiltak og notater, etter tur.
command-previous-pane-help = Samme vei tilbake.
command-sources-pane-help = Det vi vet: kilder og funn.
command-grid-pane-help = Det vi gjør: tiltak gjennom livsløpet.
command-notes-pane-help = Det som blir sagt i rommet.
command-open-linked-help = Gå til det som linjen handler om.
command-bring-back-help = Det kommer tilbake dit det var.
command-take-back-help = Bare dette skrittet; det som er gjort siden, blir stående.
command-keep-version-help = De andre går ut, men kan hentes fram fra historikken.
command-write-version-help = Når ingen av dem er rett: skriv det dere mener.
command-gap-to-theme-help = Gjør hullet til et spørsmål som rommet kan snakke om.
command-accept-gap-help = Si at dere vet om hullet og lar det være, gjerne med en grunn.
command-leave-page-help = Lukk siden. Det som var bak, er som det var.
command-new-seminar-help = Gi det et navn og en dato, og begynn.
command-open-seminar-help = Gå videre med et du har brukt før, eller velg en fil.
command-example-help = Ferdige seminarer å øve på. Ingenting kan ødelegges.
command-start-choice-help = Gå videre med valget under markøren.
command-open-this-help = Åpne det som er under markøren. Et siffer åpner direkte.
command-type-path-help = Skriv hvor filen ligger, eller slipp den på vinduet.
command-leave-shelf-help = Til valgene på første side.
command-open-path-help = Åpne filen eller mappen du har skrevet.
command-leave-path-help = Til seminarene du har brukt før. Det du skrev, blir stående.
command-back-to-choices-help = Til valgene på første side. Det du skrev, blir stående.
command-follow-help = Du ser hvert notat med en gang, men skriver ikke selv.
command-write-beside-help = Din egen fil ved siden av. De to leses senere som én.
command-leave-taken-help = Til det første skjermbildet, uten å åpne noe.
command-up-help = Én linje opp.
command-down-help = Én linje ned.
command-left-help = Til feltet eller ruten til venstre; på en side: tilbake.
command-right-help = Til feltet eller ruten til høyre; på en side: åpne.
command-page-up-help = Et skjermbilde opp.
command-page-down-help = Et skjermbilde ned.
command-first-help = Øverst i listen.
command-last-help = Nederst i listen.
command-save-note-help = Notatet er trygt, og linjen er klar for det neste.
command-back-help = Slutt å skrive. Det som ikke er lagret, venter til neste gang.
command-save-form-help = Lagre det som står i skjemaet.
command-next-field-help = Videre i skjemaet.
command-previous-field-help = Tilbake i skjemaet.
command-leave-form-help = Legg skjemaet til side. Det du skrev, står der neste gang.
command-choose-left-help = Ordet til venstre.
command-choose-right-help = Ordet til høyre.
command-choose-toggle-help = Ta med livsfasen eller ordet, eller la det være.
command-place-here-help = Tiltaket står der markøren er, eller i alle du har merket.
command-move-left-help = En livsfase tidligere.
command-move-right-help = En livsfase senere.
command-toggle-stage-help = Merk livsfasen under markøren, når tiltaket gjelder flere.
command-all-stages-help = Tiltaket gjelder alle livsfaser, fra vugge til grav.
command-leave-placing-help = La tiltaket stå der det stod.
command-verdict-up-help = Vurderingen over. Et siffer velger direkte.
command-verdict-down-help = Vurderingen under. Et siffer velger direkte.
command-choose-verdict-help = Gi denne vurderingen. Så kan du skrive hvorfor.
command-leave-judging-help = La vurderingen være som den var.
command-pick-up-help = Linjen over.
command-pick-down-help = Linjen under. Et siffer velger direkte.
command-pick-help = Ta det som er under markøren.
command-leave-picking-help = Ingenting blir endret.
command-go-there-help = Til stedet der det du fant, hører hjemme.
command-hit-up-help = Også over overskriftene.
command-hit-down-help = Også over overskriftene.
command-hits-up-help = Når det er mange treff.
command-hits-down-help = Når det er mange treff.
command-leave-search-help = Til det som sto på skjermen før du søkte.
command-run-command-help = Som om du trykket på tasten dens.
command-command-up-help = Kommandoen over.
command-command-down-help = Kommandoen under.
command-commands-up-help = Raskere oppover.
command-commands-down-help = Raskere nedover.
command-leave-commands-help = Alt bak er som det var, også det du holdt på å skrive.
command-leave-unsaved-help = Det som ikke er lagret, går tapt.
command-stay-help = Bli her, og la programmet prøve å lagre igjen.
command-help-help = Alle taster og kommandoer. Skriv for å lete.
command-palette-help = Det som kan gjøres akkurat nå, også det som ikke har noen tast.
command-next-language-help = Bokmål, nynorsk, engelsk. Det dere har skrevet, endres ikke.
command-next-colours-help = Lyst, mørkt, sterk kontrast eller uten farger. Valget huskes.
command-mouse-help = Av: terminalens egen kopiering virker. På: klikk og rull.
command-suspend-help = Tilbake til skallet. «fg» henter programmet fram igjen.
command-quit-help = Alt er lagret allerede. Er det ikke det, blir du spurt.
command-add-note-help = Et notat i et skjema: tema, gruppe, ansvarlig, frist, privat.
command-step-back-help = Ut av funnene, tilbake til kildene.
command-under-theme-help = Notatet legges under neste tema, som med «3:» foran teksten.
command-under-theme-before-help = Notatet legges under temaet før.
command-of-group-help = Notatet står som neste gruppes.
command-of-kind-help = Tanke, forslag, spørsmål, beslutning, idé, erfaring, etter tur.
command-add-all-help = Hver linje i det du limte inn, blir et notat.
command-add-none-help = Det du limte inn, står fortsatt på linjen.
command-line-down-help = Neste linje i teksten, neste valg, eller neste felt.
command-line-up-help = Linjen over i teksten, valget over, eller feltet over.
command-break-line-help = I felt som tar flere linjer; Enter alene lagrer.
command-show-typed-help = Et navn er skjult mens du skriver det, til du ber om å se det.
command-complete-help = Det som er foreslått, blir stående i feltet.
command-next-suggestion-help = Når forslaget ikke er det du mener.
command-row-down-help = Bytt plass med raden under.
command-remove-row-help = Livsfasen eller ordet går ut av listen.
command-add-row-help = En livsfase eller et ord til, nederst i listen.
command-row-up-help = Bytt plass med raden over.
command-private-page-help = Private notater og navn på ett sted, skjult til du ber om dem.

## Other words by which a command is found
command-capture-words = skriv nytt notat referat notere innspill
command-judge-words = vurdering verdict behold utvikle avslutt stemme bedøm
command-add-words = ny nytt opprett sett inn
command-add-measure-words = legg til tiltak tilbud
command-add-source-words = legg til kunnskapskilde undersøkelse statistikk kilder
command-add-finding-words = legg til tall resultat utfordring
command-add-theme-words = legg til spørsmål foreslå
command-add-participant-words = legg til person deltakere folk
command-add-group-words = legg til gruppearbeid bord
command-open-words = vis detaljer forstørr
command-edit-words = endre rett skriv om
command-place-words = flytt livsfase tema
command-remove-words = slett fjern stryk kast
command-search-words = finn let
command-undo-words = tilbake ctrl+z ombestem
command-redo-words = gjenopprett ctrl+y
command-history-words = endringer logg hvem
command-versions-words = konflikt uenig ulike
command-relate-words = slå sammen duplikat like dobbelt
command-copy-words = utklipp lim
command-show-private-words = hemmelig skjult navn
command-next-theme-words = bytt tema
command-next-group-words = bytt gruppe
command-only-theme-words = filter filtrer vis
command-face-words = visning rutenett bånd
command-rows-by-words = sorter grupper rader
command-themes-page-words = vis alle spørsmål liste
command-people-page-words = vis alle personer liste
command-gaps-page-words = mangler utfordringer uten tiltak
command-review-page-words = problemer advarsler skade konflikter
command-basket-page-words = søppel slettet fjernede gjenopprett
command-journal-page-words = logg historikk alle endringer
command-seminar-page-words = tittel dato kommune sted mål innstillinger
command-edit-stages-words = alder aldersgruppe kolonner
command-edit-levels-words = universell selektiv indisert
command-edit-verdicts-words = vurdering ord
command-new-seminar-words = start begynn opprett
command-open-seminar-words = hent last inn fil siste
command-example-words = demo øv prøv
command-type-path-words = fil mappe bla
command-save-note-words = ferdig enter
command-save-form-words = ferdig ok enter
command-leave-form-words = avbryt lukk
command-back-words = avbryt lukk ferdig
command-leave-page-words = lukk avbryt
command-next-language-words = språk bokmål nynorsk engelsk norsk english
command-next-colours-words = fargevalg tema lys mørk kontrast projektor
command-mouse-words = mus klikk rull kopier
command-suspend-words = bakgrunn skall pause
command-quit-words = lukk exit stopp ut ferdig lagre
command-help-words = hjelp taster hurtigtaster bruksanvisning manual
command-palette-words = kommandoer liste meny
command-keep-version-words = velg løs konflikt
command-bring-back-words = gjenopprett angre hent
command-accept-gap-words = aksepter godta

## Help and palette
help-scope-work = I seminaret
help-scope-shelf = Når du velger hva som skal åpnes
help-scope-page = På en side
help-scope-basket = I papirkurven
help-scope-history = I historikken
help-scope-versions = Når noe har flere versjoner
help-scope-gaps = På siden med hull
help-scope-picking = Når du velger fra en liste
help-scope-commands = I hjelpen og kommandolisten
help-first-title = Dette er alt du trenger
help-first-capture = Skriv et notat. Enter lagrer det.
help-first-move = Flytt. Enter åpner, Esc går tilbake.
help-first-add = Legg til noe. Vurder et tiltak.
help-first-undo = Angre. Ingenting går tapt.
help-first-find = Søk i alt. Denne hjelpen.
help-grammar-theme-does = legges under tema 3
help-grammar-kinds-do = spørsmål, beslutning, forslag
help-grammar-stage-does = merker livsfasen
help-now = { $place } · nå
front-type = Skriv for å lete
front-nothing = Ingen kommando heter noe slikt.
command-elsewhere = Det virker et annet sted: { $place }
help-scope-adding = Når du har limt inn mange notater
help-scope-completing = Når et skjema foreslår noe
help-scope-rows = Når du endrer en liste i et skjema

## Commands of the first screen and of the search
command-start-choice = velg
command-open-this = åpne
command-type-path = skriv en sti
command-leave-shelf = tilbake
command-open-path = åpne
command-leave-path = til de sist brukte
command-back-to-choices = tilbake
command-hits-up = en side treff opp
command-hits-down = en side treff ned

## The first screen
start-open = Åpne seminar
start-examples = Prøv et eksempel
start-used = brukt { $date }
start-none = Ingen seminarer er brukt her ennå.
start-path = Skriv eller lim inn en sti:
start-path-example = for eksempel ~/Dokumenter/fjordvik.json
start-rescue = redningsfil: { $file }
example-fjordvik = Oversiktsseminar Fjordvik
example-fjordvik-help = Et helt seminar: kilder, tiltak, vurderinger, temaer og notater.
example-premis = Premis: Selbu, Tydal og Malvik
example-premis-help = Tre kommuner så tilbake på tre års samarbeid, i 2019.
example-nordvik = Oversiktsseminar Nordvik
example-nordvik-help = På nynorsk. Nordvik skal slås sammen med Sørvik.
example-sorvik = Oversiktsseminar Sørvik
example-sorvik-help = Den andre av de to som skal bli én kommune.

## The search
search-where = Det letes i kilder, funn, tiltak, vurderinger, temaer, notater, deltakere og grupper. Private ting er ikke med.
search-group-knowledge = Kilder og funn
search-group-measures = Tiltak
search-group-themes = Temaer
search-group-notes = Notater
search-group-people = Deltakere og grupper
search-group-seminar = Seminaret
search-group-gaps = Aksepterte hull

## Private things
private-shown = Det private vises til neste tast.
private-none = Det er ikke noe privat i seminaret.

## What happened
history-title = Historikk: { $what }
history-title-nameless = Historikk
journal-title = Alt som er gjort
history-here = her
history-elsewhere = maskin { $place }
history-before = før
history-taken-back = angret
history-older = … og { $count } eldre
history-nothing = Her er det ingenting å angre.
history-beginning = Seminaret selv kan ikke angres.
taken-back = Angret: { $what }. Enter gjør det om igjen.

## Versions, basket, review, gaps
private-thing = privat { $what }
private-folded = Privat
private-title = Det som er privat
versions-title = { $field }: { $what }
versions-how = { $count } versjoner. Ordene som skiller dem, står i ‹ ›.
versions-only-one = Her er det bare én versjon.
version-by = { $number } · { $who } · { $time }
version-shown = vises nå
version-kept = Valgt. De andre versjonene står i historikken.
versions-which = Hvilket felt?
basket-title = Papirkurven
basket-empty = Papirkurven er tom.
brought-back = Tatt fram igjen: { $what }.
review-title = Å se over
review-waiting = { $count } å se over · { $key }
review-nothing = Ingenting å se over: filene er hele, og ingen versjoner venter på et valg.
review-versions = Flere versjoner: velg én
review-marks = Fjernet eller angret mens andre arbeidet med det
review-files = Filene
review-others = Godt å vite
review-damaged-line = Linje { $line } i { $file } er skadet og regnes ikke med:
gaps-accepted = Hull vi lever med
gaps-none = Ingen hull: alle utfordringer har tiltak, og alle vurderinger bygger på noe.
gap-reopened = Hullet er åpnet igjen.
gap-choose = Velg et hull først.
gap-question = Hva gjør vi for { $stage }?
gap-question-about = Hva gjør vi for { $stage }? ({ $finding })
gap-question-evidence = Hva bygger vi vurderingen av { $measure } på?
relate-title = Hva er { $what } det samme som?
relate-nothing = Det er ikke noe annet av samme slag her.
related = { $a } og { $b }: { $said }.
choose-thing-first = Velg noe først, med piltastene.
mark-title = Hva skal skje med { $what }?
mark-keep = behold det
mark-remove = legg det i papirkurven
mark-open = se på det først
command-private-page = alt som er privat
seminar-stays = Seminaret kan ikke fjernes: det er det eneste i filen.
gaps-title =
    { $count ->
        [0] Ingen hull
        [one] Ett hull
       *[other] { $count } hull
    }
review-rescue =
    Leste også inn redningsfilen { $file }: { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    }
review-damaged =
    { $count ->
        [one] Én linje er skadet og regnes ikke med.
       *[other] { $count } linjer er skadet og regnes ikke med.
    } S viser hvilke.

## Colours
colours-terminal = Farger: terminalens egne
colours-light = Farger: mørkt på lyst
colours-dark = Farger: lyst på mørkt
colours-contrast = Farger: sterk kontrast
colours-mono = Farger: ingen

## Settings
settings-unused = { $count ->
    [one] settings.toml: linje { $lines } er ikke tatt i bruk.
   *[other] settings.toml: linjene { $lines } er ikke tatt i bruk.
 }
settings-line = Linje { $line }: { $what }
settings-more = … og { $count } til.
settings-no-toml = Skriv navn = verdi, for eksempel mouse = true.
settings-heading = Overskrifter i klammer brukes ikke; skriv keys. foran navnet.
settings-unknown = «{ $name }» er ingen innstilling. Disse finnes: colours, language, mouse og keys. foran en kommando.
settings-twice = «{ $name }» står to ganger; den første gjelder.
settings-value = «{ $name }» kan være { $allowed }.
settings-no-command = Ingen kommando heter «{ $name }». Navnene står i docs/settings.md.
settings-no-key = «{ $key }» er ingen tast. Skriv for eksempel n, ctrl+n, F5 eller pgdn.
settings-no-keys = Hver kommando må ha minst én tast.
settings-is-text = { $key } er tekst der kommandoen brukes. Velg en F-tast, eller Ctrl og en bokstav.
settings-is-number = { $key } velger etter nummer der kommandoen brukes.
settings-taken = { $key } er tatt av «{ $command }» ({ $id }).
settings-unreadable = { $file } kan ikke leses og er ikke tatt i bruk ({ $text }).
mouse-on = Musen er på: klikk velger, hjulet blar. Terminalens egen merking er av så lenge.
mouse-off = Musen er av: terminalens egen merking virker igjen.
copied = Kopiert: «{ $what }». Terminalen må tillate det.
copy-nothing = Her er det ikke noe å kopiere.
copy-private = Dette er privat og blir ikke kopiert.
suspend-not-here = Det går ikke i Windows: åpne et vindu til i stedet.

## Pages of things
page-in-basket = Ligger i papirkurven.
page-gone = Dette er ikke her nå, eller det er privat.
page-in-stages = i { $count } livsfaser
page-ages = { $from }–{ $to } år
page-ages-from = fra { $from } år
page-ages-to = til { $to } år
page-about-measure = Om tiltaket
page-bears-on = Mer vi vet om de samme livsfasene
page-notes-about = Notater om dette
page-decisions = Beslutninger
page-judged-by = Vurderinger som bygger på dette
page-here = Her
page-over-time = Over tid
page-time = Tidspunkt
page-without-group = Uten gruppe
page-without-round = Uten arbeidsøkt
page-raised = Foreslåtte temaer
page-by-service = Deltakere etter tjeneste
page-known = Det vi vet
page-known-nothing = Ingen funn her ennå.
page-done = Det vi gjør
page-done-nothing = Ingen tiltak her ennå.
page-missing = Det som mangler
page-missing-nothing = Ingen hull her.
page-said = Spørsmål og notater
page-themes-nothing = Ingen temaer ennå. Trykk t.
page-people-nothing = Ingen grupper eller deltakere ennå.
page-participants = { $count -> 
    [one] { $count } deltaker
   *[other] { $count } deltakere
 }
page-notes = { $count -> 
    [one] { $count } notat
   *[other] { $count } notater
 }
page-more-above = ↑ { $count } til
page-more-below = ↓ { $count } til

## Notes: where they go, and which are shown
no-themes-yet = Ingen temaer ennå. Trykk t.
no-groups-yet = Ingen grupper ennå. D viser deltakere og grupper.
no-group = uten gruppe
group-in-round = { $group }, økt { $round }
notes-go = Nye notater: { $place }
notes-from = Nye notater: { $group } · { $place }
notes-are = Nye notater: { $kind }
notes-added = { $count } notater er lagt til. u angrer ett om gangen.
note-elsewhere = Lagt til: { $place }
note-moved = Flyttet: { $place }
move-note = Flytt «{ $note }» til
which-theme = Hvilket tema { $number }?
lands-asks = → tema { $themes }? Enter spør
only-these = bare { $place } · { $count -> 
    [one] { $count } notat
   *[other] { $count } notater
 }
empty-only = Ingen notater her ennå. o viser alle.
adding-title = Mange linjer på én gang
adding-question = Legge til { $count } notater?
adding-else = Esc lar teksten stå i linja.
retrieved-on = hentet { $date }
command-under-theme = tema
command-under-theme-before = forrige tema
command-of-group = gruppe
command-of-kind = type
command-add-all = legg til alle
command-add-none = tilbake
command-step-back = ett steg tilbake

## Merging files
cmd-merge = Fletter filer og mapper til én ny fil. Ingen av dem endres.
cmd-merge-inputs = filer eller mapper som skal flettes
cmd-merge-output = den nye filen
cmd-merge-receipt = skriv en kvittering som «verify» kan kontrollere
cmd-merge-force = skriv over filen hvis den finnes; det som ikke er med i den nye, blir tatt vare på
cmd-value-in = INN
cmd-value-out = UT
cmd-value-receipt = KVITTERING
cmd-verify = Sier for hver fil i en kvittering om den er uendret.
cmd-verify-receipt = kvitteringen fra flettingen
merge-exists-hint = Velg et annet navn, eller bruk --force.
merge-empty = Det er ingen hendelser i filen. Kanskje ble den ikke kopiert helt.
merge-over-input = { $file } er en av filene som flettes. De blir aldri endret, heller ikke med --force. Ingenting er skrevet.
merge-receipt-over = { $file } er en seminarfil. En kvittering skrives aldri over et seminar, heller ikke med --force. Ingenting er skrevet.
merge-input = { $file }: { $events } hendelser, { $alone } bare her
merge-done = Flettet: { $events } hendelser. Ingen fil er endret.
merge-duplicates = Kanskje det samme: { $count } par
merge-conflicts = Flere versjoner eller merker å se over: { $count }
merge-stubs = Slettet for godt: { $count }
merge-unknown = Fra en nyere versjon, tatt vare på uten å forstås: { $count }
merge-missing = Mangler i rekken av løpenumre: { $count }. Kanskje er en fil ikke med.
merge-clocks = Klokkene er ikke enige: { $ahead } går minst { $minutes } minutter foran { $behind }
merge-damage = Linjer som ikke er hele, står i { $file }
merge-kept = Det som sto der før og ikke er med i den nye filen, ligger i { $file }
merge-damaged-line = { $file }, linje { $line }:
verify-agrees = { $file }: uendret
verify-changed = { $file }: endret siden flettingen
verify-not-here = { $file }: finnes ikke her
verify-no-receipt = «{ $file }» er ingen kvittering.
verify-no-receipt-hint = Velg kvitteringen som ble skrevet da filene ble flettet.
verify-receipt-changed = Kvitteringen «{ $file }» er endret etter at den ble skrevet, så den kan ikke brukes.
verify-receipt-changed-hint = Hent den slik den var, eller flett filene på nytt.

## Forms: their heads
form-add-seminar = Nytt seminar
form-add-source = Ny kunnskapskilde
form-add-finding = Nytt funn
form-add-measure = Nytt tiltak
form-add-theme = Nytt tema, som et spørsmål
form-add-participant = Ny deltaker
form-add-group = Ny gruppe
form-add-note = Nytt notat
form-add-acceptance = Vi lever med hullet
form-verdict = { $measure }: { $verdict }. Hvorfor?
form-edit = Endre: { $what }
form-settle = { $field }: skriv det som skal gjelde
form-accept = Hull: { $what }. Hvorfor lever vi med det?
form-labels-stages = Livsfasene i seminaret
form-labels-levels = Forebyggingsnivåene i seminaret
form-labels-verdicts = Ordene for vurderinger
form-group-placement = Plassering
form-group-who = Hvem og hva
form-group-plan = I planen
form-group-evidence = Hva vi vet om virkningen
form-group-verdict = Vurderingen
form-group-figure = Tallet
form-group-meaning = Hva det betyr
form-group-where = Hvor det finnes
form-group-belongs = Hvor det hører hjemme
form-group-carry-out = Oppfølging
form-kept = Skjemaet er tatt vare på. Det står her slik det var når du kommer tilbake.
form-above = ↑ { $count } over
form-below = ↓ { $count } til
nothing-changed = Ingenting ble endret.
changed-it = Endret.
choose-first = Velg det du vil endre først: 1, 2 eller 3 og piltastene.
only-seminar = Det er bare ett seminar i fila.
seminar-is = Seminaret er nå: { $title }
choice-yes = ja
choice-no = nei
choice-gone = { $what } (finnes ikke lenger)
rests-on-near = Funn i tiltakets livsfaser
rests-on-far = Andre funn
rests-on-experience = Erfaring
rests-on-sources = Kilder
rests-on-notes = Andre notater
evidence-typed = nivå { $level }, { $year }

## Forms: what stands in an empty field
help-required = må fylles ut
help-comparisons = f.eks. landet 11; fylket 12,5
help-series = f.eks. 2019 8; 2022 9,5; 2025 11
help-evidence = f.eks. nivå 2, 2021 (Ungsinn, 0–5)
help-municipality = navn eller nummer
help-date = f.eks. 30.01.2026
help-deadline = f.eks. 30.01.2026, eller med ord
help-value = f.eks. 17 eller 17,5
help-round = 1, 2 …
help-lines = en på hver linje, Ctrl+J bryter
help-name = privat: skjult på skjermen
help-name-kept = et navn er lagret, vises ikke; – tar det bort
help-reason = Enter uten grunn går også bra
help-choose = → velger
help-nothing-to-choose = ingenting å velge ennå
help-mark = mellomrom merker
help-find = søk: { $typed }
help-new-row = ny: skriv her
help-row-from = fra år
help-row-to = til år
help-marked = { $count -> 
    [one] { $count } merket
   *[other] { $count } merket
 }
municipality-former = { $name } til { $now }
municipality-unknown = ukjent nummer

## Forms: what is wrong, beside the field
wrong-required = Dette må fylles ut.
wrong-date = Skriv datoen slik: 30.01.2026
wrong-decimal = Skriv et tall, for eksempel 17,5
wrong-round = Skriv et tall fra 1 til 99
wrong-number = Skriv et helt tall fra 1
wrong-comparisons = Skriv sted og tall, med semikolon mellom: landet 11; fylket 12,5
wrong-series = Skriv år og tall, med semikolon mellom: 2019 8; 2022 9,5
wrong-evidence = Skriv nivå fra 0 til 5 og år: nivå 2, 2021
wrong-municipality = Ingen kommune heter det. Skriv navnet eller fire sifre.
wrong-municipalities = Flere heter det. Skriv nummeret: { $which }
wrong-nothing-fits = Ingenting i lista passer. ⌫ tar bort bokstavene.
wrong-gone = Ta bort merket: { $what }
wrong-age = En alder er et tall fra -1 til 150, ikke «{ $what }».
wrong-nameless = En rad mangler ord. Ctrl+D tar bort raden.
wrong-twice = «{ $what }» står der to ganger.
wrong-no-rows = Minst én rad må bli igjen.
wrong-verdict-first = Velg en vurdering til begrunnelsen.
wrong-who = Skriv rollen eller tjenesten.

## Forms: commands
command-add-note = nytt notat med alt
command-line-down = linje ned
command-line-up = linje opp
command-break-line = ny linje
command-show-typed = vis navnet
command-complete = ta forslaget
command-next-suggestion = neste forslag
command-row-up = flytt opp
command-row-down = flytt ned
command-remove-row = ta bort rad
command-add-row = ny rad

## The grid of measures
grid-rows-level = rader: forebyggingsnivå
grid-rows-effort = rader: innsats
grid-rows-service = rader: tjeneste
grid-rows-verdict = rader: vurdering
without-level = uten nivå
without-effort = uten innsats
without-service = uten tjeneste
gap-accepted-short = godtatt
gap-accepted = Hullet får stå.
gap-none = ingen hull her
stage-measures = { $count } tiltak

## Damaged lines
review-damaged-folded = Teksten kan være privat.
gap-left = Hullet får stå. b åpner det igjen.

## Erasing for good
cmd-erase = Skriver den samme filen med innholdet i det valgte slettet for godt.
cmd-erase-ids = id-ene til det som skal slettes; «søk» og «logg» viser dem med --json
cmd-erase-output = den nye filen
cmd-value-id = ID
erase-done = { $count ->
    [one] Én linje er uten innhold i «{ $file }».
   *[other] { $count } linjer er uten innhold i «{ $file }».
}
erase-copies = Originalen er ikke endret: slett den og andre kopier selv. Flettes en kopi inn igjen, blir det slettede borte.
erase-no-such = Det finnes ikke noe med id «{ $id }» i filen. Ingenting er skrevet.
erase-no-such-hint = Finn id-en med «oversikt søk FIL TEKST --json».

## Pages: what was said to be the same
page-differs = ulikt: { $fields }

## Merging from the first screen
command-replay-seminar = se en avspilling
command-replay-seminar-help = Se hvordan et seminar gikk, hendelse for hendelse.
command-merge-files = flett filer
command-merge-files-help = Sett gruppefiler eller seminarer sammen til ett.
command-look-through = se hva de bringer
command-look-through-help = Leser filene du har krysset av. Ingenting skrives.
command-tick-file = kryss av
command-tick-file-help = Ta filen med, eller la den være.
command-add-file = legg til en fil
command-add-file-help = Skriv, lim inn eller slipp en fil eller en hel mappe.
command-tick-all = kryss av alle
command-tick-all-help = Ta med alle filene i listen, eller ingen.
command-drop-file = ta bort fra listen
command-drop-file-help = Filen blir ikke med. Selve filen røres ikke.
command-leave-ticking = tilbake
command-leave-ticking-help = Til valgene på første side.
command-take-path = legg til
command-take-path-help = Legg filen, eller hver fil i mappen, til listen.
hint-look-through = se hva de bringer
command-to-files = til filene
command-to-files-help = Tilbake til listen. Det du skrev, blir stående.
command-leave-file-path = tilbake
command-leave-file-path-help = Tilbake til listen. Det du skrev, blir stående.
command-stop-reading = avbryt
command-stop-reading-help = Tilbake til filene. Ingenting er skrevet.
command-merge-now = flett
command-merge-now-help = Skriv den nye filen. De du valgte, blir ikke endret.
command-rename-merged = endre navnet
command-rename-merged-help = Si hvor den nye filen skal ligge, og hva den skal hete.
command-leave-preview = tilbake til filene
command-leave-preview-help = Velg andre filer. Ingenting er skrevet.
command-merge-named = flett
command-merge-named-help = Skriv den nye filen under dette navnet.
command-leave-name = til oversikten
command-leave-name-help = Se igjen hva hver fil bringer. Navnet blir stående.
command-name-back = tilbake
command-name-back-help = Se igjen hva hver fil bringer. Navnet blir stående.
merging-title = Flett filer
merging-ask = Hvilke filer skal sammen? De blir ikke endret.
merging-chosen =
    { $count ->
        [one] én fil er valgt
       *[other] { $count } filer er valgt
    }
merging-path = Skriv, lim inn eller slipp en fil eller en mappe:
merging-path-example = for eksempel /media/usb/gruppefiler
merging-empty-list = Ingen filer ennå.
merging-looking = leter …
merging-gone = Den filen finnes ikke nå.
merging-wait = Det letes ennå etter filene. Vent et øyeblikk.
merging-none = Kryss av minst én fil, eller skriv hvor den ligger (Tab).
merging-empty = Det er ingen seminarfiler i { $folder }.
merging-reading =
    { $count ->
        [one] Leser én fil …
       *[other] Leser { $count } filer …
    }
merging-writing = Skriver den nye filen …
merging-preview =
    { $count ->
        [one] Flett: hva filen bringer
       *[other] Flett: hva { $count } filer bringer
    }
merging-nothing = Ingen av filene kan leses. Ingenting er skrevet.
merging-no-seminar =
    { $count ->
        [one] Én fil uten seminar
       *[other] { $count } filer uten seminar
    }
merging-one-seminar =
    { $count ->
        [one] Én fil av ett seminar
       *[other] { $count } filer av samme seminar
    }
merging-seminars = { $count } forskjellige seminarer
merging-files =
    { $count ->
        [one] én fil
       *[other] { $count } filer
    }
merging-untitled = seminar uten navn
merging-alike = «{ $one }» og «{ $other }» kan være samme seminar, startet to ganger: samme kommune og dag. Du kan si fra etterpå.
merging-each = Hva hver fil bringer
merging-left-out =
    { $count ->
        [one] Én fil kan ikke leses og blir ikke med
       *[other] { $count } filer kan ikke leses og blir ikke med
    }
merging-after = Etter flettingen
merging-together =
    { $events ->
        [one] Én hendelse til sammen
       *[other] { $events } hendelser til sammen
    }
merging-unchanged = Ingen av disse filene blir endret.
merging-rescue = redningsfil
merging-events =
    { $count ->
        [one] én hendelse
       *[other] { $count } hendelser
    }
merging-alone = { $count } bare her
merging-shared = { $count } også i andre
merging-written = skrevet av { $writers }
merging-written-more = skrevet av { $writers } og { $count } til
merging-damaged =
    { $count ->
        [one] én skadet linje: den regnes ikke med, men blir tatt vare på
       *[other] { $count } skadde linjer: de regnes ikke med, men blir tatt vare på
    }
merging-unknown = { $count } fra en nyere versjon, tatt vare på uten å forstås
merging-stubs = { $count } slettet for godt
merging-where = Den nye filen:
merging-no-name = Skriv hvor den nye filen skal ligge.
merging-done =
    { $count ->
        [one] Én fil er flettet til { $file }.
       *[other] { $count } filer er flettet til { $file }.
    } Ingen av dem er endret.

## Merging from the first screen: more
help-scope-merging = Når filer flettes
start-replay = Se en avspilling
merging-no-thread = Maskinen har ikke plass til mer akkurat nå. Ingenting er skrevet. Prøv igjen om litt.
## Replay
replay-label = AVSPILLING
replay-step = steg { $at } av { $all }
replay-when = { $date } kl. { $time }
replay-plays = spiller { $speed }×
replay-stands = står stille · { $speed }×
replay-skips = hopper over { $long }
replay-skipping = hopper over pauser fra { $long }
replay-skips-none = alle pauser med
replay-only = bare { $what }
replay-jumps = n: { $what }
replay-jump-verdict = neste vurdering
replay-jump-theme = neste tema
replay-jump-round = neste arbeidsøkt
replay-jump-pause = etter neste pause
replay-jump-match = neste treff
replay-no-next = Ingen flere framover ({ $what }). Shift+N går bakover.
replay-no-previous = Ingen flere bakover ({ $what }). n går framover.
replay-found = { $count } treff. n går til neste, Shift+N til det forrige.
replay-begun = Slik det er nå. ← går bakover i tid, Esc tilbake til seminaret.
replay-left = Tilbake til seminaret slik det er nå.
replay-nothing-changes = I en avspilling kan ingenting endres.
replay-nothing-about = Ingenting her handler om dette: { $what }.
replay-everything = Alt
replay-about-what = Vis bare det som gjelder
since-title = Hva som er endret siden { $time }
since-verdicts = Vurderinger
since-new = Nytt: { $what }
since-changed = Endret
since-gone = Fjernet
since-more = og { $count } til
since-nothing = Ingenting er endret siden dette.
lasts-seconds = { $count } s
lasts-minutes = { $count } min
lasts-hours = { $count } t
lasts-hours-minutes = { $count } t { $minutes } min
lasts-days =
    { $count ->
        [one] én dag
       *[other] { $count } dager
    }
help-scope-replay = I en avspilling
command-replay = spill av
command-replay-help = Se hvordan seminaret ble til, steg for steg. Ingenting endres.
command-replay-words = avspilling tilbake tid historie
command-play = spill
command-play-help = Gå framover i tid, eller stå stille. På slutten: fra begynnelsen.
hint-stand-still = stå stille
command-step-on = fram
command-step-on-help = Det neste som skjedde.
command-step-before = tilbake
command-step-before-help = Slik det var før det siste skjedde.
command-leap-on = langt fram
command-leap-on-help = En tjuedel av veien, minst ti steg.
command-leap-before = langt tilbake
command-leap-before-help = En tjuedel av veien bakover, minst ti steg.
command-to-beginning = til begynnelsen
command-to-beginning-help = Da det første ble skrevet.
command-to-end = til slutten
command-to-end-help = Slik det er nå.
command-next-verdict = neste vurdering
command-next-verdict-help = Da et tiltak fikk sin vurdering. Så n og Shift+N.
command-next-theme-raised = neste tema
command-next-theme-raised-help = Da et tema ble reist. Så n og Shift+N.
command-next-round = neste arbeidsøkt
command-next-round-help = Da gruppene tok til med den. Så n og Shift+N.
command-next-pause = etter neste pause
command-next-pause-help = Da noe skjedde igjen etter minst ti minutter. Så n og Shift+N.
command-next-stop = den neste
command-next-stop-help = Neste av det du sist gikk til: vurdering, tema, økt eller treff.
command-previous-stop = den forrige
command-previous-stop-help = Forrige av det du sist gikk til.
command-faster = fortere
command-faster-help = Flere minutter av dagen på ett sekund.
command-slower = saktere
command-slower-help = Færre minutter av dagen på ett sekund.
command-skip-pauses = hopp over pauser
command-skip-pauses-help = Hvor lang en pause må være for å hoppes over; til slutt ingen.
command-narrow = bare det som gjelder …
command-narrow-help = Et tema, en gruppe eller en livsfase: stopp bare ved det.
command-since-page = endret siden da
command-since-page-help = Hva som er nytt, endret og vurdert fra dette øyeblikket til slutt.
command-replay-up = linjen over
command-replay-up-help = Opp i det som vises, uten å gå i tid.
command-replay-down = linjen under
command-replay-down-help = Ned i det som vises, uten å gå i tid.
command-leave-replay = ut av avspillingen

command-leave-replay-help = Ut av avspillingen. Alt er slik du gikk fra det.
cmd-replay = Spiller av hvordan seminaret ble til; ingenting endres
cmd-replay-at = Øyeblikket å begynne ved: et antall hendelser, et klokkeslett som 10:45 eller et tidspunkt etter RFC 3339

## The review after a merge
review-damage-beside = Linjer som ikke var hele i det som ble flettet, står i { $file }.
review-receipt-beside = Filen er flettet av flere. Kvitteringen er { $file }.

## The preview of a merge
cmd-merge-preview = si hva hver fil bringer, og skriv ingenting

## Merging: what a file does not bring
merging-nothing-new = alt finnes også i de andre
## Reports: words of the page itself
report-contents = Innhold
report-to-contents = Gå til innholdet

## Carried over from the last seminar
refused-taken-in = Dette er allerede tatt med.
log-offered = sto åpent fra forrige gang: { $what }
cmd-new-from = Begynner der dette seminaret slapp: kilder, tiltak og tema blir med
cmd-new-at = Begynner som det seminaret sto i dette øyeblikket, med alt
carried-open = Fra forrige gang står dette åpent:
carried-nothing = Forrige seminar etterlot ingenting åpent.
carried-copied = Tatt med: { $count } ting fra { $file }
carried-themes = Tema uten beslutning
carried-questions = Spørsmål uten svar
carried-decisions = Beslutninger som ikke er gjennomført
carried-verdicts = Tiltak som skulle utvikles, avsluttes eller vurderes
new-from-none = Det er ikke noe seminar i { $file } på det tidspunktet.
new-from-none-hint = Velg en annen fil, eller et senere tidspunkt med --at.
new-from-which = { $file } har seminarer fra flere kommuner: { $codes }.
new-from-which-hint = Si hvilken det gjelder med --municipality.
## Reports: the parts that every kind has
report-kind-seminar = Dokumentasjon fra oversiktsseminar
report-kind-plan = Rusmiddelpolitisk handlingsplan: tiltak
report-kind-overview = Folkehelseoversikt: rusmidler
report-kind-application = Grunnlag for søknad
report-seminars = { $count } oversiktsseminarer
report-municipality = { $name } kommune ({ $code })
report-municipality-unknown = Kommune { $code }
report-over-time = Over tid
report-publisher = Utgiver
report-removed = fjernet
report-held-back = ikke tatt med
report-about = Om seminaret
report-method = Slik ble dokumentasjonen til
report-method-present = { $count -> 
    [one] Én deltaker er ført opp.
   *[other] { $count } deltakere er ført opp.
 }
report-method-notes = Notater: { $notes }. Grupper: { $groups }.
report-method-services = Tjenester og organisasjoner: { $list }.
report-method-roles = Deltakere er nevnt med rolle og tjeneste. Navn er ikke tatt med, heller ikke i hvem som foreslo hva.
report-method-keep = Navn på deltakere er tatt med fordi det er bedt om.
report-method-none = Verken navn, roller eller forslagsstillere er tatt med, bare tjenester.
report-method-private = Private notater er ikke med.
report-method-unknown = Filen har også noe som dette programmet ikke kjenner, og som ikke står her: { $count }.
report-method-made = Rapporten ble laget { $when }.
report-situation = Situasjonen i dag
report-figure = Tall og periode
report-compared = Sammenligning og utvikling
report-reasoned = Årsaker, konsekvenser og forbehold
report-measures = Tiltak i livsløpet
report-without-stage = Uten livsfase
report-without-level = Uten forebyggingsnivå
report-more-of-measures = Mer om tiltakene
report-ages = { $from }–{ $to } år
report-ages-from = { $from } år og eldre
report-ages-to = til { $to } år
report-gap-short = { $count } funn, ingen tiltak
report-gaps = Hull
report-gaps-none = Ingen hull: hver livsfase med utfordringer har tiltak, og hver vurdering bygger på noe.
report-gaps-stages = Funn uten tiltak
report-gaps-verdicts = Vurderinger uten kunnskapsgrunnlag
report-gaps-accepted = Hull som er akseptert
report-gaps-closed = Akseptert tidligere
report-without-round = Uten arbeidsøkt
report-without-group = Uten gruppe
report-so-many-seated = { $count -> 
    [one] Én deltaker
   *[other] { $count } deltakere
 }
report-said = Det som ble sagt
report-decisions = Beslutninger
report-decisions-none = Ingen beslutninger er ført.
report-changes = Endringer underveis
report-verdict-history = Vurderinger som ble endret
report-corrections = Rettelser
report-basket = Fjernet
report-removed-at = fjernet { $when }
report-when = Når
report-what = Gjelder
report-field = Felt
report-before = Før
report-after = Etter
report-unsettled = Ikke avklart
report-version-shown = Står i rapporten
report-versions-other = Andre versjoner
report-twins = Ført flere ganger
report-twin = { $one } er ført også som { $first } ({ $thing }).
report-differs = Ulikt
report-apart = Ikke det samme

## Erasing for good, on screen
command-erase-for-good = visk ut for godt
command-erase-for-good-help = Teksten i dette trinnet finnes da ikke noe sted. Kan ikke angres.
command-erase-for-good-words = slett fødselsnummer personvern glem fjern stryk
command-erase-now = ja, visk ut
command-erase-now-help = Skriver filen på nytt uten teksten.
command-erase-not = la stå
command-erase-not-help = Ingenting slettes.
hint-close = lukk

help-scope-erasing = Når noe skal slettes for godt
erase-title = Slette for godt?
erase-title-done = Teksten står fortsatt andre steder
erase-title-not = Ikke slettet
erase-asks-thing = Dette og alt som er skrevet om det senere, forsvinner fra filen:
erase-asks-write = Det som ble skrevet i dette trinnet, forsvinner fra filen:
erase-asks-sure = Det kan ikke angres. Kopier på andre maskiner og minnepinner har teksten til de flettes med denne filen.
erase-nothing = Her står det ingen tekst som kan slettes.
erase-beginning = Seminaret selv kan ikke slettes.
erase-not-saved = Vent til alt er lagret, og prøv igjen. Ingenting er slettet.
erase-gone = Slettet for godt. Filen er skrevet på nytt uten teksten.
erase-gone-draft = Det som var påbegynt, hadde samme tekst og er også slettet.
erase-gone-left = Teksten står fortsatt i { $files }: slett eller flett de filene også.
erase-not-folder = En seminarmappe har én fil for hver maskin, og ingen kan skrive i de andres. Ingenting er slettet. Lukk programmet på alle maskinene og kjør: { $command }
erase-not-beside = En annen skriver i seminarfilen, og denne filen er en kopi ved siden av. Ingenting er slettet. Når begge er lukket, kjør: { $command }
erase-not-held = En annen åpnet filen akkurat nå. Ingenting er slettet.
erase-not-written = { $why } Det som ikke kunne skrives, er som det var. Prøv igjen, eller kjør: { $command }
erase-stranded = { $why } Alt som er skrevet til nå, er lagret. Lukk programmet og åpne seminaret igjen.

## Reports: the command line
cmd-report = Skriver en rapport: dokumentasjon, plan, oversikt eller søknadsgrunnlag
cmd-report-files = Seminarfiler eller mapper; flere leses som ett
cmd-report-kind = seminar (alt som ble sagt), plan, overview (folkehelseoversikt) eller application (søknad)
cmd-report-format = md, html, docx, xlsx, csv, json eller svg; ellers etter navnet på filen
cmd-report-output = Den nye filen; uten den skrives rapporten ut
cmd-report-names = roles (rolle og tjeneste), keep (også navn) eller none (bare tjenester)
cmd-report-trace = Sier til slutt hvor hver linje kommer fra
cmd-report-force = Skriver over en fil som finnes fra før, og skriver selv om noe i rapporten kan si hvem noen er
cmd-value-kind = SLAG
cmd-value-format = FORMAT
cmd-value-names = NAVN
report-formats = { $kind } finnes som { $formats }.
report-no-such-format = Jeg kjenner ikke formatet «{ $format }». Ingenting er skrevet.
report-not-in-format = { $kind } finnes ikke som { $format }. Ingenting er skrevet.
report-binary = En terminal kan ikke vise { $format }. Ingenting er skrevet.
report-binary-hint = Skriv rapporten til en fil: -o rapport.{ $format }
report-exists-hint = Velg et annet navn, eller skriv over den med --force.
report-over-seminar = { $file } er en seminarfil. En rapport skrives aldri over et seminar, heller ikke med --force. Ingenting er skrevet.
report-no-table = Her er ingen tiltak eller beslutninger å lage en tabell av. Ingenting er skrevet.
report-no-table-hint = Velg et annet format: md, html, docx eller json.
report-unwritten = Rapporten kunne ikke skrives: { $text }. Ingenting er skrevet.
report-not-written = Rapporten er ikke skrevet. { $why }
report-written = Rapporten er skrevet: { $file }

## Replay: a new seminar from a moment
command-fork-here = nytt seminar herfra
command-fork-here-help = Et nytt seminar som begynner slik det sto her. Dette står urørt.
fork-title = Et nytt seminar, slik det sto { $time }?
fork-begin = Begynn det nye. Dette seminaret står urørt.
fork-not = Nei, bli her
fork-called = { $title } (fra { $time })
fork-no-seminar = Her er det ikke noe seminar ennå. Gå et steg fram.
fork-not-saved = Noe er ikke lagret ennå. Vent til det står «Lagret», og prøv igjen.

## Where nothing is yet, and nothing can be written
empty-sources-yet = Ingen kilder ennå.
empty-findings-yet = Ingen funn ennå.
empty-grid-yet = Ingen tiltak ennå.
empty-notes-yet = Ingen notater ennå.

## Reports: plan, overview, application, trace
report-plan-table = Tiltak og beslutninger
report-plan-none = Ingen tiltak eller beslutninger er ført.
report-plan-owner = Ansvar
report-plan-unowned = Beslutninger som mangler ansvarlig eller frist:
report-plan-ended = Tiltak som avsluttes
report-plan-candidates = Hull som nye tiltak kan svare på
report-plan-suggestions = Forslag og ideer fra seminaret
report-plan-questions = Spørsmål til strategien
report-overview-nothing = Ingen funn er ført i denne kategorien.
report-overview-uncategorised = Uten kategori
report-overview-challenges = Utfordringer
report-overview-resources = Ressurser
report-overview-others = Andre funn
report-overview-experience = Erfaringskunnskap
report-overview-sources = Kilder
report-overview-measures = Ressurser i det kommunen gjør
report-overview-needs = Planbehov
report-overview-no-needs = Seminaret har ikke pekt på planbehov.
report-services = Tjenester og organisasjoner
report-frees = Kan avsluttes og frigjøre egeninnsats
report-point-approach = Faglig tilnærming og tiltak
report-point-approach-missing = Seminaret har ikke vurdert at noe tiltak bør utvikles, og har ingen hull uten tiltak.
report-point-positive = Helsefremmende og positive faktorer
report-point-positive-missing = Ingen funn er ført som ressurs, og ingen tiltak er vurdert til å treffe godt.
report-point-relation = Sammenheng mellom tiltak og oversiktsarbeid
report-point-relation-missing = Ingen vurdering av tiltak bygger på et funn, en kilde eller et notat ennå.
report-point-participation = Medvirkning
report-point-participation-missing = Ingen deltaker er ført opp som ungdom, bruker eller pårørende, og ingen erfaring er notert.
report-point-cooperation = Tverrsektorielt samarbeid og tilknytning til kunnskapsmiljø
report-point-cooperation-missing = Verken tjenester, samarbeidspartnere eller forskning er ført.
report-point-anchoring = Forankring og organisering
report-point-anchoring-missing = Verken hovedmål eller beslutninger er ført.
report-point-transfer = Overføringsverdi
report-point-transfer-missing = Dokumentert virkning er ikke ført for noe tiltak.
report-point-budget = Budsjett med egeninnsats
report-point-budget-missing = Økonomi er ikke ført for noe tiltak.
report-point-risk = Risiko, hindringer og kvalitetssikring
report-point-risk-missing = Verken forbehold eller spørsmål er ført.
report-point-evaluation = Rapportering og evaluering
report-point-evaluation-missing = Verken indikatorer eller evalueringer er ført for noe tiltak.
report-trace = Hvor hver linje kommer fra
report-trace-line = Linje
report-trace-thing = Kommer fra
report-trace-place = Skrevet på
report-trace-id = Id
report-trace-unused = Notater som ikke er brukt
report-trace-none-unused = Alle notater er brukt.

## Reports: with a key
command-report = skriv en rapport
command-report-help = Dokumentasjon, plan, søknad eller plakat, ved siden av seminaret.
paper-title = Hva skal skrives?
paper-page = Dokumentasjon: alt som ble sagt (nettside)
paper-document = Dokumentasjon: alt som ble sagt (Word)
paper-plan = Handlingsplan: tiltak og beslutninger (Word)
paper-sheet = Handlingsplan: tiltak og beslutninger (Excel)
paper-chapter = Folkehelseoversikt: kapittel (Word)
paper-basis = Grunnlag for søknad (Word)
paper-poster = Plakat: tiltak i livsløpet (SVG)
report-file = rapport

## The guard, and reports to share
guard-identity = fødselsnummer
guard-phone = telefonnummer
guard-mail = e-postadresse
guard-name = navn på en deltaker
guard-count = få personer
guard-hint = Rett det i seminaret, slett det for godt med «oversikt erase», eller skriv rapporten likevel med --force: da står det i den at stedene ble vist og godtatt.
share-title = Erfaringer med tiltak
share-few = færre enn 5
share-held-back = (holdt tilbake)
share-nothing = Ingen tiltak er lagt inn.
share-left-out = Rapporten er laget for å deles med andre kommuner. Deltakere, grupper, forslagsstillere, ansvarlige, notater og tall er ikke med.
cmd-report-share = for kolleger andre steder: tiltak, vurderinger og grunner, ingenting om noen
guard-found = { $count ->
    [one] Ett sted i rapporten kan si hvem noen er. Ingenting er skrevet.
   *[other] { $count } steder i rapporten kan si hvem noen er. Ingenting er skrevet.
}
guard-accepted = { $count ->
    [one] Ett sted som kan si hvem noen er, ble vist og godtatt før rapporten ble skrevet.
   *[other] { $count } steder som kan si hvem noen er, ble vist og godtatt før rapporten ble skrevet.
}
share-counts = { $count ->
    [one] Ett antall personer fra 1 til 4 er skrevet som «færre enn 5».
   *[other] { $count } antall personer fra 1 til 4 er skrevet som «færre enn 5».
}
share-sentences = { $count ->
    [one] Én setning er holdt tilbake fordi den kunne si hvem noen er.
   *[other] { $count } setninger er holdt tilbake fordi de kunne si hvem noen er.
}

## The municipality file
log-stock-taken = noterte hva kommunefilen inneholder

## The municipality file: what is new
news-all = Alt i kommunefilen er nytt: { $count } hendelser.
news-none = Ingenting nytt siden { $date } kl. { $clock }.
news-since = Nytt siden { $date } kl. { $clock }: { $count } hendelser.
news-late = { $count } av dem er eldre enn det.
news-new = Nye { $what }
news-verdicts = Vurderinger gitt eller endret
news-verdict-given = { $what }: { $now }
news-verdict-changed = { $what }: { $before } → { $now }
news-gaps-closed = Hull som er tettet
news-gaps-opened = Hull som har åpnet seg
news-gaps-accepted = Hull dere lever med
news-decisions = Beslutninger
news-raised-again = tatt opp igjen
news-people = Hvem som var med
news-changed = Endret
news-restored = Hentet fram igjen
news-removed = Fjernet
news-related = Sagt om to ting
news-to-look-at = Å se over
news-erased = Slettet for godt
news-erased-count = { $count } innslag har mistet innholdet sitt
cmd-municipality = Fletter seminarer inn i kommunens egen fil, og sier hva som er nytt siden sist.
cmd-municipality-file = kommunefilen; den lages hvis den ikke finnes
cmd-municipality-inputs = seminarfiler eller mapper som skal inn i den; uten dem vises bare det som er nytt
cmd-municipality-since = nytt siden en dato, eller siden gang nummer n noe ble flettet inn (0: alt)
cmd-municipality-private = ta med det som er privat, både i filen og i det som vises
cmd-municipality-force = flett inn også seminarer fra en annen kommune
cmd-value-since = N|DATO
municipality-no-running = Ingenting er flettet inn i denne filen ennå, så alt regnes som nytt.
municipality-other = Dette gjelder en annen kommune enn «{ $file }»: { $names }.
municipality-other-hint = Ingenting er skrevet. Velg kommunens egen fil, eller bruk --force.
municipality-since-hint = Skriv en dato som 2026-01-30, eller et tall: 1 er den første gangen noe ble flettet inn.
municipality-held = Noen andre skriver i «{ $file }» nå. Ingenting er skrevet.
municipality-held-hint = Lukk den der den er åpen, og prøv igjen.
municipality-input = { $file }: { $events } hendelser
municipality-damaged = { $count } linjer er ikke hele og ble ikke med
municipality-nothing = { $file } hadde alt dette fra før, og er ikke endret.
municipality-done = Flettet inn i { $file }: { $count } nye hendelser. Ingen annen fil er endret.
municipality-private = Privat, og ikke tatt med: { $count } (--private tar det med).

## Two seminars side by side
compare-title = Sammenligning: { $one } og { $other }
compare-kind = Sammenligning av to seminarer
compare-pair = { $one } og { $other }
compare-verdicts-changed = Endrede vurderinger
compare-verdicts-differ = Samme tiltak, ulik vurdering
compare-verdicts-alike = Samme tiltak, lik vurdering
compare-no-evidence = vurdering uten kunnskapsgrunnlag
compare-open-which = Åpne hvilken?
compare-measures-new = Nye tiltak
compare-measures-gone = Tiltak som ikke er med lenger
compare-measures-only = Tiltak bare i { $side }
compare-gaps-opened = Nye hull
compare-gaps-closed = Hull som er tettet
compare-gaps-still = Fortsatt hull
compare-gaps-both = Hull begge steder
compare-gaps-only = Hull bare i { $side }
compare-gap = Hull
compare-figures-changed = Tall som har endret seg
compare-figures-differ = Samme funn, ulike tall
compare-sources-new = Nye kilder
compare-sources-gone = Kilder som ikke er med lenger
compare-sources-only = Kilder bare i { $side }
compare-themes-new = Nye tema
compare-themes-gone = Tema som ikke er med lenger
compare-themes-only = Tema bare i { $side }
compare-in-common = Felles: { $measures } tiltak, { $sources ->
    [one] én kilde
   *[other] { $sources } kilder
} og { $themes } tema.
compare-common = Seminarene
compare-nothing = Ingen forskjeller.

## Comparing on the command line
cmd-report-compare = Sammenligner to filer, eller to seminarer i én fil
compare-how-many = Jeg kan sammenligne to seminarer om gangen.
compare-only-one = Her er bare ett seminar, og det trengs to for å sammenligne.
compare-hint = Oppgi to seminarfiler: oversikt report I-FJOR.json I-ÅR.json --compare
compare-which-hint = Oppgi filer med seminarer fra én kommune hver.

## Two things side by side
help-scope-pair = Når to ting står side om side
help-scope-deciding = Når noe skal avgjøres
command-say-same = den samme
command-say-same-help = Si at de to er én. Det kan sies om igjen når som helst.
command-say-same-words = slå sammen duplikat lik
command-say-not-same = ikke den samme
command-say-not-same-help = Si at de er to. Da blir de ikke foreslått igjen.
command-say-not-same-words = ulike forskjellige skille
command-say-later = senere
command-say-later-help = La det stå åpent, og gå til neste forslag.
command-say-later-words = åpen vent utsett hopp over
command-next-decision = neste
command-next-decision-help = Gå til det neste uten å avgjøre dette.
command-next-decision-words = neste forslag hopp
command-previous-decision = forrige
command-previous-decision-help = Gå tilbake til det forrige.
command-previous-decision-words = forrige forslag tilbake
command-keep-all = behold alle
command-keep-all-help = Behold alle: tekster etter hverandre, lister lagt sammen.
command-keep-all-words = begge samle sammen
pair-title = Er dette den samme?
pair-title-nth = Er dette den samme? · { $nth } av { $count }
pair-unsaid = Ingen har sagt noe om dem ennå.
pair-said-by = sagt: { $who } · { $time }
pair-added = lagt til
pair-named-by = viser hit
reason-same-day = samme kommune og samme dag
reason-same-period = { $what }, begge fra { $period }
reason-same-round = { $what }, begge i økt { $round }
reason-same = { $kind ->
    [seminar] samme tittel
    [finding] samme tekst
    [theme] samme spørsmål
    [participant] samme rolle og tjeneste
   *[other] samme navn
 }
review-pairs = Kanskje den samme: avgjør én om gangen
review-pair = { $a } og { $b }
review-pair-alike = { $what }, to ganger
deciding-last = Det var det siste som skal avgjøres.
deciding-first = Dette er det første som skal avgjøres.
versions-all-kept = Alle versjonene er beholdt.
versions-cannot-keep-all = Dette feltet kan bare holde én av dem. Velg én, eller skriv en ny.

## What is new, on the screen
news-title = Nytt siden sist
news-no-running = Dette er en seminarfil, ikke en kommunefil: ingenting er flettet inn i den.
news-how = «oversikt kommune FIL SEMINAR…» samler kommunens seminarer i én fil og sier hva som er nytt.
command-news-page = nytt siden sist i kommunefilen
command-news-page-help = Vurderinger, hull, tiltak og temaer som kom til sist.
command-news-page-words = kommune nyheter endringer

## A report that could tell who somebody is, on screen
command-write-anyway = skriv likevel
command-write-anyway-help = Det står i rapporten at stedene ble vist og godtatt.
command-look-first = se på stedene
command-look-first-help = Rapporten blir ikke skrevet. Enter åpner et sted.
help-scope-outgoing = Når en rapport kan si hvem noen er
outgoing-asks = { $count ->
    [one] Ett sted i rapporten kan si hvem noen er. Rapporten går ut av rommet: se på det først.
   *[other] { $count } steder i rapporten kan si hvem noen er. Rapporten går ut av rommet: se på dem først.
}
outgoing-title = Kan si hvem noen er
outgoing-question = Skrive rapporten?
outgoing-none = Ingenting venter.
outgoing-hint = Enter åpner det. Det som er rettet eller fjernet, står fortsatt blant endringene: H og X sletter for godt. W skriver rapporten etterpå.

## From last time, and side by side, on the screen
command-carried-page = fra forrige gang
command-carried-page-help = Det forrige seminar lot stå åpent.
command-take-in = ta med
command-take-in-help = Spørsmålet blir tema, beslutningen blir med, vurderingen gis nå.

command-leave-offer = la ligge
command-leave-offer-help = Lar det ligge; det kan tas med senere likevel.
command-compare = sammenligne
command-compare-help = Setter to seminarer ved siden av hverandre.
help-scope-carried = Fra forrige gang
carried-title = Fra forrige gang: { $count } åpne
carried-none = Dette seminaret fortsetter ikke fra et annet. Et nytt som gjør det: oversikt new FIL --from FORRIGE
carried-hint = Fra forrige gang står { $count } åpne. F viser dem.
carried-is-here = er med
carried-taken = tatt med
carried-left = latt ligge
carried-raised = Nytt tema: { $what }
carried-brought = Beslutningen er med: { $what }
carried-confirmed = Vurderingen står fortsatt: { $what }
carried-left-now = Latt ligge: { $what }
compare-with = Sammenligne med
compare-alone-title = Sammenligne { $title }
compare-alone = Her er bare ett seminar, og det trengs to for å sammenligne.
compare-alone-merge = Flett filen med fjorårets eller nabokommunens: da står begge her.
compare-alone-from = Et nytt seminar som fortsetter fra dette: oversikt new FIL --from DENNE

## Experience over many files
cmd-experience = Viser hvilke kommuner som har erfaring med noe, fra mange filer.
cmd-experience-text = det det letes etter: et tiltak eller et tema
cmd-experience-files = seminarfiler, kommunefiler eller mapper
cmd-experience-format = skriv en rapport i dette formatet: md, html, docx eller json
cmd-experience-output = filen rapporten skrives til
cmd-experience-force = skriv også når noe kan fortelle hvem noen er, og over en fil som finnes
experience-count =
    { $count ->
        [0] Ingen kommuner
        [one] Én kommune
       *[other] { $count } kommuner
    }
experience-title = Erfaringer med «{ $what }»
experience-unnamed = Uten kommune { $years }
experience-themes = Temaer om dette:
experience-theme = Tema: { $question }
experience-knowledge = Kilder og funn
experience-nothing = Ingen erfaringer funnet
experience-left-out = Rapporten er laget for å deles. Deltakere, grupper, forslagsstillere, ansvarlige og det som er sagt i notater, er ikke med, og tall under fem er ikke oppgitt.
