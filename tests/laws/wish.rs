//! What people want, at random: valid intents about what is there.

use oversikt::domain::item::ItemKind;
use oversikt::domain::log::Slot;
use oversikt::domain::state::{Standing, View};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A wish that becomes an intent when it is known what is there.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) verb: Verb,
    pub(crate) a: usize,
    pub(crate) b: usize,
    pub(crate) c: usize,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Verb {
    AddSeminar,
    AddSource,
    AddFinding,
    AddMeasure,
    AddTheme,
    AddParticipant,
    AddGroup,
    AddNote,
    AcceptGap,
    Verdict,
    Edit,
    Place,
    SetSeminar,
    SetLabels,
    Name,
    Remove,
    Restore,
    Relate,
    Settle,
    Undo,
    Redo,
    TakeBack,
}

/// Random wishes.
pub(crate) fn wishes() -> impl Strategy<Value = Wish> {
    use Verb::{
        AcceptGap, AddFinding, AddGroup, AddMeasure, AddNote, AddParticipant, AddSeminar,
        AddSource, AddTheme, Edit, Name, Place, Redo, Relate, Remove, Restore, SetLabels,
        SetSeminar, Settle, TakeBack, Undo, Verdict,
    };
    let verb = prop_oneof![
        6 => Just(AddNote), 3 => Just(AddMeasure), 2 => Just(AddSource), 3 => Just(AddFinding),
        2 => Just(AddTheme), 2 => Just(AddParticipant), 1 => Just(AddGroup), 1 => Just(AcceptGap),
        1 => Just(AddSeminar), 3 => Just(Verdict), 9 => Just(Edit), 4 => Just(Place),
        1 => Just(SetSeminar), 1 => Just(SetLabels), 2 => Just(Name), 5 => Just(Remove),
        4 => Just(Restore), 4 => Just(Relate), 3 => Just(Settle), 6 => Just(Undo),
        4 => Just(Redo), 3 => Just(TakeBack),
    ];
    let number = || 0..1000_usize;
    (verb, number(), number(), number()).prop_map(|(verb, a, b, c)| Wish { verb, a, b, c })
}

const STAGES: [&str; 4] = ["svangerskap", "barn", "ungdom", "eldre"];
const LEVELS: [&str; 3] = ["universell", "selektiv", "indisert"];
const VERDICTS: [&str; 4] = ["keep", "develop", "stop", "undecided"];

impl Wish {
    /// The intent, where there is something it can be about.
    pub(crate) fn intent(&self, view: View<'_>) -> Option<Value> {
        let (a, b, c) = (self.a, self.b, self.c);
        let text = text(b, c);
        let id = |kind| pick(view, &[kind], a);
        let mut wanted = match self.verb {
            Verb::AddSeminar if a > 100 => return None,
            Verb::AddSeminar => json!({"do": "add_seminar", "title": text}),
            Verb::AddSource => json!({"do": "add_source", "name": text, "owner": "FHI"}),
            Verb::AddFinding => {
                let polarity = ["challenge", "resource"][c % 2];
                json!({"do": "add_finding", "source": id(ItemKind::Source)?, "text": text,
                    "stages": [STAGES[b % 4]], "polarity": polarity})
            }
            Verb::AddMeasure => {
                json!({"do": "add_measure", "name": text, "stages": [STAGES[c % 4]]})
            }
            Verb::AddTheme => json!({"do": "add_theme", "question": text, "round": 1 + a % 3}),
            Verb::AddParticipant => json!({"do": "add_participant", "role": text}),
            Verb::AddGroup => json!({"do": "add_group", "name": text,
                "theme": id(ItemKind::Theme), "participants": [id(ItemKind::Participant)?]}),
            Verb::AddNote => json!({"do": "add_note", "text": text, "private": a % 4 == 0,
                "theme": id(ItemKind::Theme)}),
            Verb::AcceptGap => json!({"do": "accept_gap", "kind": "no_measure",
                "stage": STAGES[c % 4], "reason": text}),
            Verb::Verdict => {
                let rests_on: Vec<String> = (b % 3 == 0)
                    .then(|| pick(view, &[ItemKind::Finding, ItemKind::Source], b))
                    .into_iter()
                    .flatten()
                    .collect();
                json!({"do": "give_verdict", "measure": id(ItemKind::Measure)?,
                    "verdict": VERDICTS[c % 4], "reason": text, "rests_on": rests_on})
            }
            Verb::Edit => {
                let item = any_of(view, &ItemKind::ALL, a)?;
                let kind = view.item_kind(item)?;
                let field = text_fields(kind);
                json!({"do": "edit", "id": view.log().id(item),
                    "field": field[c % field.len()], "value": text})
            }
            Verb::Place => {
                let (field, value) = match b % 3 {
                    0 => ("stages", json!([STAGES[c % 4], STAGES[a % 4]])),
                    1 => ("level", json!(LEVELS[c % 3])),
                    _ => (
                        "placement",
                        json!({"stages": [STAGES[c % 4]], "effort": "ettervern"}),
                    ),
                };
                json!({"do": "edit", "id": id(ItemKind::Measure)?, "field": field, "value": value})
            }
            Verb::SetSeminar => json!({"do": "set_seminar", "title": text, "place": "Ås"}),
            Verb::SetLabels => json!({"do": "set_stages", "items": [
                {"id": "barn", "label": text}, {"id": STAGES[2 + c % 2], "from": c % 90}]}),
            Verb::Name => {
                json!({"do": "set_name", "id": id(ItemKind::Participant)?, "name": text})
            }
            Verb::Remove => json!({"do": "remove",
                "id": pick(view, &ItemKind::ALL[1..], a)?}),
            Verb::Restore => {
                let basket: Vec<Slot> = view.basket().collect();
                let item = *basket.get(a % basket.len().max(1))?;
                json!({"do": "restore", "id": view.log().id(item)})
            }
            Verb::Relate => {
                let kind = ItemKind::ALL[1 + c % 8];
                let said = ["same", "not_same", "open", "same"][(a + b) % 4];
                json!({"do": "relate", "a": pick(view, &[kind], a)?, "b": pick(view, &[kind], b)?,
                    "as": said})
            }
            Verb::Settle => return settling(view, a, &text),
            Verb::Undo => json!({"do": "undo"}),
            Verb::Redo => json!({"do": "redo"}),
            Verb::TakeBack => {
                let steps: Vec<Slot> = view.log().slots().skip(1).collect();
                let step = *steps.get(a % steps.len().max(1))?;
                json!({"do": "undo", "step": view.log().id(step)})
            }
        };
        if wanted.get("participants") == Some(&json!([null])) {
            return None;
        }
        let verb = wanted["do"].as_str().unwrap_or_default();
        let needs_seminar = verb.starts_with("add_") || verb.starts_with("set_");
        if (needs_seminar || verb == "accept_gap") && !matches!(verb, "add_seminar" | "set_name") {
            wanted["seminar"] = json!(pick(view, &[ItemKind::Seminar], a)?);
        }
        Some(wanted)
    }
}

/// A field that holds several versions gets one of them, or a new one.
fn settling(view: View<'_>, a: usize, text: &str) -> Option<Value> {
    let document = oversikt::domain::document::document(view, 0);
    let mut found = Vec::new();
    for list in ["sources", "measures", "themes", "participants", "notes"] {
        for item in document[list].as_array()? {
            for (field, values) in item["conflicts"].as_object().into_iter().flatten() {
                found.push((item["id"].clone(), field.clone(), values.clone()));
            }
        }
    }
    let (id, field, values) = found.get(a % found.len().max(1))?;
    let value = match values[a % 2].clone() {
        Value::Null if matches!(field.as_str(), "text" | "name" | "question") => json!(text),
        value => value,
    };
    Some(json!({"do": "settle", "id": id, "field": field, "value": value}))
}

/// The texts that an intent sets.
pub(crate) fn texts(intent: &Value) -> Vec<String> {
    [
        "text", "name", "question", "role", "title", "value", "reason",
    ]
    .into_iter()
    .filter_map(|member| intent[member].as_str())
    .map(str::to_owned)
    .collect()
}

/// Fields of one line of text, for random edits.
pub(crate) const fn text_fields(kind: ItemKind) -> &'static [&'static str] {
    match kind {
        ItemKind::Seminar => &["title", "place"],
        ItemKind::Source => &["name", "owner"],
        ItemKind::Finding => &["text", "caution"],
        ItemKind::Measure => &["name", "target"],
        ItemKind::Theme => &["question", "proposer_text"],
        ItemKind::Participant => &["role", "organisation"],
        ItemKind::Group => &["name"],
        ItemKind::Note => &["text", "responsible"],
        ItemKind::Acceptance => &["reason"],
    }
}

/// Mostly a text of its own; now and then one of a few, so that people agree by chance.
fn text(b: usize, c: usize) -> String {
    match b % 6 {
        0 => ["enig", "enig ", "på nytt", "pa\u{30a} nytt"][c % 4].to_owned(),
        1 => format!("«{b}» \"x\"\\ \u{1f469}\u{200d}\u{1f467} {c}\nlinje"),
        _ => format!("ord {b}-{c}"),
    }
}

fn any_of(view: View<'_>, kinds: &[ItemKind], number: usize) -> Option<Slot> {
    let there: Vec<Slot> = kinds
        .iter()
        .flat_map(|&kind| view.added(kind))
        .filter(|&slot| matches!(view.standing(slot), Standing::Present(_)))
        .collect();
    there.get(number % there.len().max(1)).copied()
}

fn pick(view: View<'_>, kinds: &[ItemKind], number: usize) -> Option<String> {
    any_of(view, kinds, number).map(|slot| view.log().id(slot).to_string())
}
