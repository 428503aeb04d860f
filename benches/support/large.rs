//! Seminars of any size, made through the library as a long day would make them: mostly notes,
//! some measures, findings, verdicts and corrections.

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::json;

/// Words that stand in every sentence, the most frequent first.
const SMALL: [&str; 40] = [
    "og", "i", "på", "det", "er", "som", "til", "for", "med", "at", "av", "en", "vi", "ikke", "de",
    "har", "om", "må", "kan", "flere", "fra", "etter", "skal", "mer", "hva", "hvem", "blir", "så",
    "når", "der", "seg", "dem", "alle", "trenger", "før", "hos", "uten", "mange", "får", "bør",
];
/// What a day like this is about; two of them and an ending are a word.
const STEMS: [&str; 60] = [
    "foreldre",
    "ungdoms",
    "helse",
    "skole",
    "barnehage",
    "familie",
    "rus",
    "kommune",
    "politi",
    "nærmiljø",
    "fritids",
    "idretts",
    "barnevern",
    "lærer",
    "rektor",
    "elev",
    "forebyggings",
    "oppfølgings",
    "samtale",
    "møte",
    "tjeneste",
    "sårbarhets",
    "psykisk",
    "livs",
    "mestrings",
    "skolehelse",
    "jordmor",
    "bruker",
    "erfarings",
    "kunnskaps",
    "tiltaks",
    "tilbuds",
    "åpen",
    "trygghets",
    "utenforskaps",
    "alkohol",
    "hasj",
    "snus",
    "overdose",
    "ettervern",
    "bolig",
    "arbeids",
    "aktivitets",
    "klubb",
    "nattevakt",
    "ute",
    "team",
    "koordinator",
    "nettverks",
    "gruppe",
    "vertskaps",
    "skjenke",
    "kontroll",
    "undersøkelses",
    "statistikk",
    "utdannings",
    "språk",
    "økonomi",
    "fattigdoms",
    "frivillig",
];
const ENDINGS: [&str; 12] = [
    "arbeid",
    "arbeidet",
    "møte",
    "møter",
    "møtene",
    "tilbud",
    "tiltak",
    "kontakt",
    "kontakten",
    "gruppa",
    "samarbeid",
    "plan",
];
/// What may cling to a word.
const SIGNS: [&str; 12] = ["", "", "", "", "", "", "", "", ",", ",", ".", "?"];

/// The lines of a seminar of about this many events.
pub(crate) fn lines(events: usize) -> Vec<String> {
    let mut session = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
    );
    let mut made = Made {
        lines: Vec::new(),
        at: 0,
    };
    made.perform(
        &mut session,
        json!({"do": "add_seminar", "title": "En lang dag"}),
    );
    let source = made.perform(
        &mut session,
        json!({"do": "add_source", "name": "Ungdata 2025"}),
    );
    let mut themes: Vec<Id> = Vec::new();
    let mut measures: Vec<Id> = Vec::new();
    let mut notes: Vec<Id> = Vec::new();
    let mut nth = 0;
    while made.lines.len() < events {
        nth += 1;
        let text = text(nth);
        let last = |ids: &[Id]| ids.get(nth * 7 % ids.len().max(1)).copied();
        match nth % 100 {
            1 if themes.len() < 40 => {
                themes.push(made.perform(&mut session, json!({"do": "add_theme", "question": text})));
            }
            2 if measures.len() < 400 => measures.push(made.perform(
                &mut session,
                json!({"do": "add_measure", "name": text, "stages": ["barn", "ungdom"], "level": "selektiv", "owner": "skole"}),
            )),
            3 => {
                made.perform(
                    &mut session,
                    json!({"do": "add_finding", "source": source, "text": text, "value": "17.5", "unit": "%", "stages": ["ungdom"], "polarity": "challenge"}),
                );
            }
            4 if !measures.is_empty() => {
                made.perform(
                    &mut session,
                    json!({"do": "give_verdict", "measure": last(&measures), "verdict": "develop", "reason": text, "rests_on": [source]}),
                );
            }
            5..=8 if !notes.is_empty() => {
                made.perform(
                    &mut session,
                    json!({"do": "edit", "id": last(&notes), "field": "text", "value": text}),
                );
            }
            _ => notes.push(made.perform(
                &mut session,
                json!({"do": "add_note", "text": text, "kind": "suggestion", "theme": last(&themes)}),
            )),
        }
    }
    made.lines
}

/// The seminar file of these lines.
pub(crate) fn file(lines: &[String]) -> Vec<u8> {
    let mut bytes = b"{\"format\":\"oversikt\",\"version\":1,\"events\":[\n".to_vec();
    bytes.extend_from_slice(lines.join("\n,").as_bytes());
    bytes.extend_from_slice(b"\n]}\n");
    bytes
}

struct Made {
    lines: Vec<String>,
    at: i64,
}

impl Made {
    fn perform(&mut self, session: &mut Session, intent: serde_json::Value) -> Id {
        self.at += 1;
        let now = chrono::DateTime::from_timestamp_millis(1_769_763_600_000 + self.at * 350);
        let now = Time::new(now.unwrap_or_default().fixed_offset());
        let done = Intent::from_value(intent)
            .and_then(|intent| session.perform(&intent, now))
            .expect("what is made here is valid");
        self.lines.extend(done.lines);
        done.id
    }
}

/// A line as somebody might say it: few words often and many words seldom, as in every language
/// (the second most frequent half as often as the first, the third a third as often, …).
pub(crate) fn text(nth: usize) -> String {
    let mut dice = Dice(nth as u64);
    let words = (0..8 + nth % 9).map(|_| word(&mut dice));
    format!("{} {nth}", words.collect::<Vec<_>>().join(" "))
}

fn word(dice: &mut Dice) -> String {
    let all = SMALL.len() + STEMS.len() * STEMS.len() * ENDINGS.len();
    // An even number of octaves makes the distribution; within one all are alike.
    let octave = dice.below(all.ilog2() as usize + 1);
    let rank = (1 << octave) + dice.below(1 << octave) - 1;
    let sign = SIGNS[dice.below(SIGNS.len())];
    if let Some(small) = SMALL.get(rank) {
        return format!("{small}{sign}");
    }
    // Far apart, so that words of one frequency are not all of one stem.
    let rank = rank * 7919;
    let [one, two] = [rank, rank / STEMS.len()].map(|rank| STEMS[rank % STEMS.len()]);
    let ending = ENDINGS[rank / STEMS.len() / STEMS.len() % ENDINGS.len()];
    let word = format!("{one}{two}{ending}{sign}");
    if dice.below(10) == 0 {
        let first = word.chars().next().map(char::to_uppercase);
        return first
            .into_iter()
            .flatten()
            .chain(word.chars().skip(1))
            .collect();
    }
    word
}

/// The same numbers every time.
struct Dice(u64);

impl Dice {
    /// A number below this.
    fn below(&mut self, most: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % most.max(1) as u64).unwrap_or(0)
    }
}
