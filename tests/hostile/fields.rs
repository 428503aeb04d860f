//! A seminar that holds a text in every field that a screen can show.

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::{Value, json};

pub(crate) fn now() -> Time {
    Time::parse("2026-01-30T10:41:07+01:00").unwrap()
}

pub(crate) fn empty() -> Session {
    let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
    let mut session = Session::new(Log::default(), hand);
    perform(&mut session, json!({"do": "add_seminar", "title": "Prøve"}));
    session
}

fn perform(session: &mut Session, intent: Value) -> Id {
    let shown = intent.to_string();
    let intent = Intent::from_value(intent).unwrap();
    let done = session.perform(&intent, now());
    done.unwrap_or_else(|refusal| panic!("{refusal:?}: {shown}"))
        .id
}

/// Every kind of thing, with this text in every text field, and the seminar's own words for
/// stages, levels and verdicts.
pub(crate) fn seminar_of(text: &str) -> Session {
    let mut session = empty();
    let mut add = |intent: Value| perform(&mut session, intent).to_string();
    add(
        json!({"do": "set_seminar", "title": text, "place": text, "focus": text, "goals": [text],
        "series": text}),
    );
    let source = add(
        json!({"do": "add_source", "name": text, "kind": text, "owner": text,
        "period": text, "link": text, "table": text, "retrieved": text, "note": text}),
    );
    add(
        json!({"do": "add_finding", "source": source, "text": text, "value": "17.5",
        "unit": text, "period": text, "comparisons": [{"area": text, "value": "1"}],
        "series": [{"period": text, "value": "2"}, {"period": text, "value": "3"}],
        "polarity": "challenge", "causes": text, "consequences": text, "caution": text}),
    );
    let measure = add(
        json!({"do": "add_measure", "name": text, "stages": ["barn", "ungdom"],
        "target": text, "owner": text, "description": text, "goal": text, "subgoal": text,
        "partners": text, "deadline": text, "budget": text, "indicator": text}),
    );
    add(
        json!({"do": "give_verdict", "measure": measure, "verdict": "keep", "reason": text,
        "decided_by": text}),
    );
    let role = add(json!({"do": "add_participant", "role": text, "organisation": text}));
    add(json!({"do": "set_name", "id": role, "name": text}));
    let theme = add(json!({"do": "add_theme", "question": text, "proposer_text": text}));
    add(json!({"do": "add_group", "name": text, "theme": theme, "participants": [role]}));
    add(
        json!({"do": "add_note", "text": text, "theme": theme, "kind": "decision",
        "responsible": text, "deadline": text}),
    );
    add(json!({"do": "add_note", "text": text, "private": true}));
    // A second version of a name, as another machine would have made it.
    add(json!({"do": "edit", "id": measure, "field": "target", "value": text}));
    for (verb, ids) in [
        ("set_stages", ["barn", "ungdom"]),
        ("set_levels", ["universell", "selektiv"]),
        ("set_verdicts", ["keep", "stop"]),
    ] {
        let items = ids.map(|id| json!({"id": id, "label": text}));
        add(json!({"do": verb, "items": items}));
    }
    session
}
