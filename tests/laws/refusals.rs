//! A wish that makes no sense is refused, with the reason by name, and changes nothing.

use oversikt::domain::id::Id;
use oversikt::domain::intent::{Intent, Refusal, VERBS};
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::Log;
use oversikt::domain::session::Session;
use serde_json::{Value, json};

use crate::desks::{hand, lines, time};
use crate::reading::both;

/// A session with one thing of each kind, and a note in the basket.
struct Room {
    session: Session,
    made: Vec<(&'static str, String)>,
}

impl Room {
    fn new() -> Self {
        let mut room = Self {
            session: Session::new(Log::default(), hand(1)),
            made: Vec::new(),
        };
        for (name, intent) in [
            ("seminar", json!({"do": "add_seminar", "title": "Prøve"})),
            ("source", json!({"do": "add_source", "name": "Ungdata"})),
            (
                "finding",
                json!({"do": "add_finding", "source": "@source", "text": "f"}),
            ),
            ("measure", json!({"do": "add_measure", "name": "m"})),
            ("theme", json!({"do": "add_theme", "question": "q"})),
            ("participant", json!({"do": "add_participant", "role": "r"})),
            ("group", json!({"do": "add_group", "name": "g"})),
            ("note", json!({"do": "add_note", "text": "n"})),
            ("gone", json!({"do": "add_note", "text": "bort"})),
        ] {
            let id = room.perform(&intent).expect(name);
            room.made.push((name, id.to_string()));
        }
        room.perform(&json!({"do": "remove", "id": "@gone"}))
            .unwrap();
        for (name, what) in [
            ("offer", "question"),
            ("taken", "question"),
            ("left", "decision"),
        ] {
            room.offer(name, what);
        }
        for intent in [
            json!({"do": "take_in", "id": "@taken"}),
            json!({"do": "remove", "id": "@left"}),
        ] {
            room.perform(&intent).unwrap();
        }
        room
    }

    /// What a seminar begins with that carries on from another.
    fn offer(&mut self, name: &'static str, what: &str) {
        let body = self.named(&json!({"seminar": "@seminar", "what": what, "text": name,
            "origin": format!("{:032x}", self.made.len())}));
        let envelope = "\"replica\":\"00000000000000aa\",\"number\":1,\"counter\":1,\"time\":\"\"";
        let line = oversikt::domain::line::seal(&format!(
            "\"kind\":\"offered\",{envelope},\"body\":{body}}}"
        ));
        let slot = match self.session.receive(line.as_bytes()) {
            oversikt::domain::log::Insertion::New(slot) => slot,
            other => unreachable!("{other:?}"),
        };
        let id = self.session.log().id(slot).to_string();
        self.made.push((name, id));
    }

    fn perform(&mut self, intent: &Value) -> Result<Id, Refusal> {
        let intent = Intent::from_value(self.named(intent))?;
        self.session.perform(&intent, time(0)).map(|done| done.id)
    }

    /// `@note` is the id of the note; `@nothing` that of nothing.
    fn named(&self, value: &Value) -> Value {
        let mut text = value.to_string();
        for (name, id) in &self.made {
            text = text.replace(&format!("\"@{name}\""), &format!("\"{id}\""));
        }
        let nothing = format!("\"{}\"", "0".repeat(32));
        serde_json::from_str(&text.replace("\"@nothing\"", &nothing)).unwrap()
    }
}

/// Tries wishes that must be refused: the wish, the kind of refusal, and the field it names.
fn refused(cases: &[(Value, &str, &str)]) {
    let mut room = Room::new();
    let before = (
        both(room.session.view()),
        lines(room.session.log()),
        room.session.hand().clone(),
    );
    for (intent, kind, field) in cases {
        let refusal = room.perform(intent).expect_err(&intent.to_string());
        assert_eq!(refusal.kind(), *kind, "{intent}: {refusal}");
        assert!(refusal.to_string().contains(field), "{intent}: {refusal}");
    }
    let after = (
        both(room.session.view()),
        lines(room.session.log()),
        room.session.hand().clone(),
    );
    assert!(before == after, "a refused wish has changed something");
}

/// For each verb a wish that is granted.
fn granted() -> Vec<Value> {
    vec![
        json!({"do": "set_seminar", "title": "t", "date": "2026-01-30", "lang": "nn",
            "municipality": "3218", "goals": ["a", "b"], "place": null}),
        json!({"do": "add_source", "name": "s", "kind": "k", "owner": "o", "period": "p",
            "link": "l", "table": "t", "retrieved": "r", "note": "n"}),
        json!({"do": "add_finding", "source": "@source", "text": "t", "stages": ["alle"],
            "value": "17,5", "missing": "nil", "unit": "%", "period": "2025",
            "comparisons": [{"area": "Norge", "value": "20"}],
            "series": [{"period": "2019", "value": "1 000"}], "polarity": "challenge",
            "category": "a", "causes": "c", "consequences": "d", "caution": "e"}),
        json!({"do": "add_measure", "name": "m", "stages": ["barn"], "level": "indisert",
            "effort": "ettervern", "target": "t", "owner": "o", "description": "d", "goal": "g",
            "subgoal": "s", "partners": "p", "deadline": "d", "budget": "b", "indicator": "i",
            "status": "ongoing", "evidence": {"level": 3, "year": 2020}, "evaluated": "e"}),
        json!({"do": "give_verdict", "measure": "@measure", "verdict": "keep", "reason": "r",
            "rests_on": ["@finding", "@source", "@note"], "decided_by": "alle"}),
        json!({"do": "add_theme", "question": "q", "proposer": "@participant",
            "proposer_text": "p", "round": 99}),
        json!({"do": "add_participant", "role": "r", "organisation": "o"}),
        json!({"do": "set_name", "id": "@participant", "name": "Kari"}),
        json!({"do": "add_group", "name": "g", "round": 1, "theme": "@theme",
            "participants": ["@participant"]}),
        json!({"do": "add_note", "text": "n", "kind": "idea", "theme": "@theme",
            "group": "@group", "round": 2, "stages": ["eldre"], "about": "@measure",
            "private": false, "measure": "@measure", "responsible": "r", "deadline": "d",
            "status": "done"}),
        json!({"do": "accept_gap", "kind": "no_evidence", "measure": "@measure", "reason": "r"}),
        json!({"do": "set_stages", "items": [{"id": "x", "label": "X", "from": -1, "to": 150}]}),
        json!({"do": "set_levels", "items": [{"id": "x", "label": null}]}),
        json!({"do": "set_verdicts", "items": [{"id": "keep"}]}),
        json!({"do": "edit", "id": "@note", "field": "text", "value": "x"}),
        json!({"do": "remove", "id": "@group"}),
        json!({"do": "restore", "id": "@gone"}),
        json!({"do": "relate", "a": "@gone", "b": "@note", "as": "same"}),
        json!({"do": "take_in", "id": "@offer"}),
        json!({"do": "take_in", "id": "@left"}),
        json!({"do": "undo"}),
        json!({"do": "redo"}),
        json!({"do": "undo", "step": "@note"}),
        json!({"do": "add_seminar", "title": "en til"}),
    ]
}

#[test]
fn every_intent_of_the_contract_is_granted_where_it_makes_sense() {
    let mut room = Room::new();
    let mut verbs: Vec<String> = vec!["settle".into()];
    for intent in granted() {
        let done = room.perform(&intent);
        assert!(done.is_ok(), "{intent}: {done:?}");
        verbs.push(intent["do"].as_str().unwrap().to_owned());
    }
    // `settle` needs two desks and has scenarios of its own.
    for verb in VERBS {
        assert!(
            verbs.iter().any(|tried| tried == verb),
            "{verb} is never tried"
        );
    }
}

#[test]
fn an_unknown_field_is_refused_by_name_in_every_intent() {
    let cases: Vec<(Value, &str, &str)> = granted()
        .into_iter()
        .map(|mut intent| {
            intent["colour"] = json!("red");
            (intent, "unknown_field", "`colour`")
        })
        .chain([
            (json!({"do": "add_measure", "name": "m", "verdict": {}}), "unknown_field", "`verdict`"),
            (json!({"do": "add_measure", "name": "m", "placement": {}}), "unknown_field", "`placement`"),
            (json!({"do": "add_measure", "name": "m", "private": true}), "unknown_field", "`private`"),
            (json!({"do": "add_participant", "name": "Kari"}), "unknown_field", "`name`"),
            (json!({"do": "add_theme", "question": "q", "number": 3}), "unknown_field", "`number`"),
            (json!({"do": "set_seminar", "stages": []}), "unknown_field", "`stages`"),
            (json!({"do": "add_seminar", "verdicts": []}), "unknown_field", "`verdicts`"),
            (json!({"do": "edit", "id": "@note", "field": "colour", "value": 1}), "unknown_field", "`colour`"),
            (json!({"do": "edit", "id": "@note", "field": "name", "value": "x"}), "unknown_field", "`name`"),
            (json!({"do": "edit", "id": "@note", "field": "presence", "value": "x"}), "unknown_field", "`presence`"),
            (json!({"do": "set_stages", "items": [{"id": "x", "colour": "red"}]}), "unknown_field", "`colour`"),
            (json!({"do": "edit", "id": "@measure", "field": "placement", "value": {"name": "x"}}), "unknown_field", "`name`"),
            (json!({"do": "edit", "id": "@measure", "field": "verdict", "value": {"verdict": "keep", "x": 1}}), "unknown_field", "`x`"),
        ])
        .collect();
    // Redo has nothing to redo here; its unknown field is what counts.
    refused(&cases);
}

#[test]
fn what_is_needed_and_missing_is_named() {
    let empty = |verb: &str| json!({"do": verb});
    refused(&[
        (empty("set_seminar"), "missing", "`title`"),
        (empty("add_source"), "missing", "`name`"),
        (
            json!({"do": "add_source", "name": " \n "}),
            "missing",
            "`name`",
        ),
        (
            json!({"do": "add_source", "name": null}),
            "missing",
            "`name`",
        ),
        (
            json!({"do": "add_finding", "text": "t"}),
            "missing",
            "`source`",
        ),
        (
            json!({"do": "add_finding", "source": "@source"}),
            "missing",
            "`text`",
        ),
        (empty("add_measure"), "missing", "`name`"),
        (empty("add_theme"), "missing", "`question`"),
        (empty("add_group"), "missing", "`name`"),
        (empty("add_note"), "missing", "`text`"),
        (empty("accept_gap"), "missing", "`kind`"),
        (
            json!({"do": "accept_gap", "kind": "no_measure", "measure": "@measure"}),
            "missing",
            "`stage`",
        ),
        (
            json!({"do": "accept_gap", "kind": "no_evidence", "stage": "barn"}),
            "missing",
            "`measure`",
        ),
        (
            json!({"do": "give_verdict", "verdict": "keep"}),
            "missing",
            "`measure`",
        ),
        (
            json!({"do": "give_verdict", "measure": "@measure"}),
            "missing",
            "`verdict`",
        ),
        (
            json!({"do": "set_name", "id": "@participant"}),
            "missing",
            "`name`",
        ),
        (json!({"do": "set_name", "name": "x"}), "missing", "`id`"),
        (empty("set_stages"), "missing", "`items`"),
        (empty("set_levels"), "missing", "`items`"),
        (empty("set_verdicts"), "missing", "`items`"),
        (
            json!({"do": "edit", "field": "text", "value": "x"}),
            "missing",
            "`id`",
        ),
        (
            json!({"do": "edit", "id": "@note", "value": "x"}),
            "missing",
            "`field`",
        ),
        (
            json!({"do": "edit", "id": "@note", "field": "text"}),
            "missing",
            "`value`",
        ),
        (
            json!({"do": "edit", "id": "@note", "field": "text", "value": null}),
            "missing",
            "`text`",
        ),
        (
            json!({"do": "edit", "id": "@note", "field": "text", "value": "  "}),
            "missing",
            "`text`",
        ),
        (empty("settle"), "missing", "`id`"),
        (empty("remove"), "missing", "`id`"),
        (empty("restore"), "missing", "`id`"),
        (
            json!({"do": "relate", "b": "@note", "as": "same"}),
            "missing",
            "`a`",
        ),
        (
            json!({"do": "relate", "a": "@note", "as": "same"}),
            "missing",
            "`b`",
        ),
    ]);
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a table, one line for each sort of value"
)]
fn a_value_of_the_wrong_sort_is_refused() {
    let note = |field: &str, value: Value| json!({"do": "add_note", "text": "t", field: value});
    let finding = |field: &str, value: Value| json!({"do": "add_finding", "source": "@source", "text": "t", field: value});
    let measure =
        |field: &str, value: Value| json!({"do": "add_measure", "name": "m", field: value});
    let seminar = |field: &str, value: Value| json!({"do": "set_seminar", field: value});
    let wrong = [
        (note("kind", json!("shout")), "`kind`"),
        (note("text", json!(5)), "`text`"),
        (note("round", json!(0)), "`round`"),
        (note("round", json!(100)), "`round`"),
        (note("round", json!(1.5)), "`round`"),
        (note("round", json!("1")), "`round`"),
        (note("private", json!("yes")), "`private`"),
        (note("theme", json!(3)), "`theme`"),
        (note("stages", json!("barn")), "`stages`"),
        (note("stages", json!(["nowhere"])), "`stages`"),
        (note("status", json!("later")), "`status`"),
        (finding("value", json!(17.5)), "`value`"),
        (finding("value", json!("17.5 %")), "`value`"),
        (finding("value", json!("1.2.3")), "`value`"),
        (finding("missing", json!("unknown")), "`missing`"),
        (finding("polarity", json!("neutral")), "`polarity`"),
        (finding("category", json!("g")), "`category`"),
        (
            finding("comparisons", json!([{"area": "Norge"}])),
            "`comparisons`",
        ),
        (
            finding("comparisons", json!([{"area": "Norge", "value": 3}])),
            "`comparisons`",
        ),
        (finding("series", json!({"2019": "3"})), "`series`"),
        (measure("level", json!("middels")), "`level`"),
        (measure("effort", json!("stor")), "`effort`"),
        (
            measure("evidence", json!({"level": 6, "year": 2020})),
            "`evidence`",
        ),
        (measure("evidence", json!({"level": 3})), "`evidence`"),
        (
            measure("evidence", json!({"level": 3, "year": 2020, "x": 1})),
            "`evidence`",
        ),
        (seminar("date", json!("30.01.2026")), "`date`"),
        (seminar("date", json!("2026-02-30")), "`date`"),
        (seminar("municipality", json!("321")), "`municipality`"),
        (seminar("municipality", json!(3218)), "`municipality`"),
        (seminar("lang", json!("se")), "`lang`"),
        (seminar("goals", json!("ett")), "`goals`"),
        (seminar("goals", json!([1])), "`goals`"),
        (
            json!({"do": "give_verdict", "measure": "@measure", "verdict": "freeze"}),
            "`verdict`",
        ),
        (
            json!({"do": "give_verdict", "measure": "@measure", "verdict": "keep", "rests_on": "@note"}),
            "`rests_on`",
        ),
        (
            json!({"do": "give_verdict", "measure": "@measure", "verdict": "keep", "reason": 3}),
            "`reason`",
        ),
        (json!({"do": "set_stages", "items": []}), "`stages`"),
        (
            json!({"do": "set_stages", "items": [{"id": "x"}, {"id": "x"}]}),
            "`stages`",
        ),
        (
            json!({"do": "set_stages", "items": [{"id": "alle"}]}),
            "`stages`",
        ),
        (
            json!({"do": "set_stages", "items": [{"id": "x", "from": 200}]}),
            "`stages`",
        ),
        (
            json!({"do": "set_stages", "items": [{"label": "x"}]}),
            "`stages`",
        ),
        (
            json!({"do": "set_levels", "items": {"id": "x"}}),
            "`levels`",
        ),
        (
            json!({"do": "edit", "id": "@measure", "field": "placement", "value": []}),
            "`placement`",
        ),
        (
            json!({"do": "edit", "id": "@theme", "field": "number", "value": 0}),
            "`number`",
        ),
        (
            json!({"do": "edit", "id": 3, "field": "text", "value": "x"}),
            "`id`",
        ),
        (json!({"do": "undo", "step": 3}), "`step`"),
        (
            json!({"do": "add_note", "text": "t", "seminar": 3}),
            "`seminar`",
        ),
    ];
    let cases: Vec<(Value, &str, &str)> = wrong
        .into_iter()
        .map(|(intent, field)| (intent, "wrong", field))
        .collect();
    refused(&cases);
}

#[test]
fn a_reference_names_a_thing_of_its_kind_that_is_there() {
    let mut cases = Vec::new();
    let nothing = |intent: Value| (intent, "no_such", "0000");
    let of_kind = |intent: Value| (intent, "wrong_kind", "");
    let basket = |intent: Value| (intent, "in_basket", "");
    for field in ["theme", "group", "measure"] {
        cases.push(nothing(
            json!({"do": "add_note", "text": "t", field: "@nothing"}),
        ));
        cases.push(of_kind(
            json!({"do": "add_note", "text": "t", field: "@note"}),
        ));
        cases.push((
            json!({"do": "add_note", "text": "t", field: "x"}),
            "no_such",
            field,
        ));
    }
    cases.extend([
        nothing(json!({"do": "add_note", "text": "t", "about": "@nothing"})),
        basket(json!({"do": "add_note", "text": "t", "about": "@gone"})),
        nothing(json!({"do": "add_note", "text": "t", "seminar": "@nothing"})),
        of_kind(json!({"do": "add_note", "text": "t", "seminar": "@note"})),
        nothing(json!({"do": "add_finding", "text": "t", "source": "@nothing"})),
        of_kind(json!({"do": "add_finding", "text": "t", "source": "@finding"})),
        of_kind(json!({"do": "add_theme", "question": "q", "proposer": "@group"})),
        of_kind(json!({"do": "add_group", "name": "g", "participants": ["@participant", "@note"]})),
        nothing(json!({"do": "give_verdict", "measure": "@nothing", "verdict": "keep"})),
        of_kind(json!({"do": "give_verdict", "measure": "@note", "verdict": "keep"})),
        of_kind(json!({"do": "give_verdict", "measure": "@measure", "verdict": "keep", "rests_on": ["@theme"]})),
        basket(json!({"do": "give_verdict", "measure": "@measure", "verdict": "keep", "rests_on": ["@gone"]})),
        of_kind(json!({"do": "set_name", "id": "@note", "name": "x"})),
        of_kind(json!({"do": "accept_gap", "kind": "no_evidence", "measure": "@source"})),
        nothing(json!({"do": "edit", "id": "@nothing", "field": "text", "value": "x"})),
        basket(json!({"do": "edit", "id": "@gone", "field": "text", "value": "x"})),
        basket(json!({"do": "settle", "id": "@gone", "field": "text", "value": "x"})),
        (json!({"do": "settle", "id": "@note", "field": "text", "value": "x"}), "no_conflict", ""),
        nothing(json!({"do": "remove", "id": "@nothing"})),
        basket(json!({"do": "remove", "id": "@gone"})),
        nothing(json!({"do": "restore", "id": "@nothing"})),
        (json!({"do": "restore", "id": "@note"}), "not_in_basket", ""),
        nothing(json!({"do": "relate", "a": "@note", "b": "@nothing", "as": "same"})),
        nothing(json!({"do": "take_in", "id": "@nothing"})),
        (json!({"do": "take_in", "id": "@note"}), "no_such", "`id`"),
        (json!({"do": "take_in", "id": "@taken"}), "taken_in", ""),
        (json!({"do": "remove", "id": "@taken"}), "taken_in", ""),
        (json!({"do": "remove", "id": "@left"}), "in_basket", ""),
        (json!({"do": "restore", "id": "@offer"}), "not_in_basket", ""),
        (json!({"do": "edit", "id": "@offer", "field": "text", "value": "x"}), "no_such", "`id`"),
        (json!({"do": "add_note", "text": "t", "origin": "x"}), "wrong", "`origin`"),
        (json!({"do": "relate", "a": "@note", "b": "@note", "as": "same"}), "cannot_relate", ""),
        (json!({"do": "relate", "a": "@note", "b": "@theme", "as": "same"}), "cannot_relate", ""),
        nothing(json!({"do": "undo", "step": "@nothing"})),
        (json!({"do": "redo"}), "nothing_to_redo", ""),
    ]);
    refused(&cases);
}

#[test]
fn what_is_no_intent_is_refused() {
    for (text, kind) in [
        ("", "not_json"),
        ("{\"do\":", "not_json"),
        ("{\"do\":\"undo\"} x", "not_json"),
        ("[]", "not_an_object"),
        ("3", "not_an_object"),
        ("{}", "no_verb"),
        ("{\"do\":3}", "no_verb"),
        ("{\"do\":\"delete\"}", "unknown_verb"),
    ] {
        let refusal = Intent::parse(text).expect_err(text);
        assert_eq!(refusal.kind(), kind, "{text}");
    }
    let mut room = Room::new();
    let long = "å".repeat(200_000);
    let refusal = room
        .perform(&json!({"do": "add_note", "text": long}))
        .unwrap_err();
    assert_eq!(refusal.kind(), "too_long");
}

#[test]
fn the_seminar_must_be_clear() {
    let mut empty = Session::new(Log::default(), hand(1));
    let note = Intent::from_value(json!({"do": "add_note", "text": "t"})).unwrap();
    let refusal = empty.perform(&note, time(0)).unwrap_err();
    assert_eq!(refusal, Refusal::NoSeminar);
    let mut room = Room::new();
    room.perform(&json!({"do": "add_seminar"})).unwrap();
    for intent in granted() {
        let verb = intent["do"].as_str().unwrap();
        let is_about_a_thing = matches!(
            verb,
            "give_verdict"
                | "set_name"
                | "edit"
                | "remove"
                | "restore"
                | "relate"
                | "take_in"
                | "undo"
                | "redo"
                | "add_seminar"
        );
        if !is_about_a_thing {
            assert_eq!(
                room.perform(&intent),
                Err(Refusal::WhichSeminar),
                "{intent}"
            );
            let mut named = intent.clone();
            named["seminar"] = json!("@seminar");
            assert!(room.perform(&named).is_ok(), "{named}");
        }
    }
}

/// `$N` stands for the thing of line N in fields that take ids, and for itself elsewhere.
#[test]
fn dollar_and_a_number_is_the_thing_of_that_line() {
    let ids: Vec<Id> = (1..=9_u8).map(|at| Id::from_bytes([at; 16])).collect();
    let made = |line: usize| ids.get(line.checked_sub(1)?).copied().filter(|_| line != 4);
    let id = |line: usize| json!(ids[line - 1]);
    for (intent, wanted) in [
        (
            json!({"do": "add_finding", "source": "$1", "text": "$1"}),
            json!({"source": id(1), "text": "$1"}),
        ),
        (
            json!({"do": "add_note", "text": "$2", "theme": "$2", "group": "$3", "about": "$5", "measure": "$6", "seminar": "$7"}),
            json!({"text": "$2", "theme": id(2), "group": id(3), "about": id(5), "measure": id(6), "seminar": id(7)}),
        ),
        (
            json!({"do": "add_theme", "question": "$1?", "proposer": "$1"}),
            json!({"question": "$1?", "proposer": id(1)}),
        ),
        (
            json!({"do": "add_group", "name": "$1", "participants": ["$1", "$2"]}),
            json!({"name": "$1", "participants": [id(1), id(2)]}),
        ),
        (
            json!({"do": "give_verdict", "measure": "$1", "verdict": "$2", "reason": "$3", "rests_on": ["$2", "$3"]}),
            json!({"measure": id(1), "verdict": "$2", "reason": "$3", "rests_on": [id(2), id(3)]}),
        ),
        (
            json!({"do": "edit", "id": "$1", "field": "verdict", "value": {"verdict": "$2", "reason": "$3", "rests_on": ["$2"]}}),
            json!({"id": id(1), "field": "verdict", "value": {"verdict": "$2", "reason": "$3", "rests_on": [id(2)]}}),
        ),
        (
            json!({"do": "edit", "id": "$1", "field": "source", "value": "$2"}),
            json!({"id": id(1), "field": "source", "value": id(2)}),
        ),
        (
            json!({"do": "edit", "id": "$1", "field": "text", "value": "$2"}),
            json!({"id": id(1), "field": "text", "value": "$2"}),
        ),
        (
            json!({"do": "edit", "id": "$1", "field": "participants", "value": ["$2", "x"]}),
            json!({"id": id(1), "field": "participants", "value": [id(2), "x"]}),
        ),
        (
            json!({"do": "relate", "a": "$1", "b": "$2", "as": "same"}),
            json!({"a": id(1), "b": id(2), "as": "same"}),
        ),
        (json!({"do": "undo", "step": "$1"}), json!({"step": id(1)})),
        (json!({"do": "remove", "id": " $1"}), json!({"id": " $1"})),
        (json!({"do": "remove", "id": "$+1"}), json!({"id": "$+1"})),
        (json!({"do": "remove", "id": "$1x"}), json!({"id": "$1x"})),
    ] {
        let mut resolved = Intent::from_value(intent.clone()).unwrap();
        resolved.resolve(&made).unwrap();
        assert_eq!(Value::from(resolved.members().clone()), wanted, "{intent}");
    }
    for line in ["$4", "$0", "$10", "$99999999999999999999999"] {
        let mut intent = Intent::from_value(json!({"do": "remove", "id": line})).unwrap();
        let refusal = intent.resolve(&made).map_err(|refusal| refusal.kind());
        assert_eq!(refusal, Err("no_such"), "{line}");
    }
}

#[test]
fn a_private_note_makes_private_statements() {
    let mut room = Room::new();
    let note = room
        .perform(&json!({"do": "add_note", "text": "p", "private": true}))
        .unwrap();
    room.made.push(("mine", note.to_string()));
    let cousins = json!({"do": "relate", "a": "@mine", "b": "@note", "as": "cousins"});
    assert_eq!(
        room.perform(&cousins).map_err(|refusal| refusal.kind()),
        Err("wrong")
    );
    for intent in [
        json!({"do": "edit", "id": "@mine", "field": "text", "value": "q"}),
        json!({"do": "relate", "a": "@mine", "b": "@note", "as": "same"}),
        json!({"do": "undo"}),
        json!({"do": "redo"}),
        json!({"do": "remove", "id": "@mine"}),
        json!({"do": "restore", "id": "@mine"}),
    ] {
        let public = room.session.view().public().events();
        room.perform(&intent).unwrap();
        assert_eq!(room.session.view().public().events(), public, "{intent}");
    }
    let kinds = room.session.view().apart().present(ItemKind::Note);
    assert_eq!(kinds.count(), 2);
}
