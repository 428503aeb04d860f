//! A room in which everything was said that can be said: every field of every kind holds a word
//! of its own, two writers disagree, things were removed, noted twice, corrected and accepted.

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::json;

use crate::room::Room;

/// Every text that somebody wrote and that stands in any report of this room, whatever it says
/// of people. Each begins with `ord-`.
pub(crate) struct Full {
    pub(crate) session: Session,
    /// What a report with names says beside that.
    pub(crate) names: [&'static str; 3],
    /// What only private things say.
    pub(crate) private: [&'static str; 2],
}

/// The room.
pub(crate) fn full() -> Full {
    let mut room = Room::new();
    let seminar = room.does(json!({ "do": "add_seminar", "title": "ord-tittel",
        "municipality": "1539", "date": "2026-01-30", "place": "ord-sted", "lang": "nb",
        "focus": "ord-fokus", "goals": ["ord-maal-en", "ord-maal-to"], "series": "ord-serie" }));
    room.does(json!({ "do": "set_levels", "items": [
        { "id": "universell", "label": "ord-nivaa" }, { "id": "selektiv", "label": "selektiv" }] }));
    let person = people(&mut room);
    let (source, finding) = knowledge(&mut room);
    let note = room.does(json!({ "do": "add_note", "text": "ord-erfaring",
        "kind": "experience", "about": finding, "stages": ["ungdom"] }));
    let measure = measure(&mut room, &[finding, source, note]);
    let theme = room.does(json!({ "do": "add_theme", "question": "ord-tema",
        "proposer": person, "proposer_text": "ord-hemmelig-melder", "round": 1 }));
    let group = room.does(json!({ "do": "add_group", "name": "ord-gruppe", "round": 1,
        "theme": theme, "participants": [person] }));
    for kind in ["idea", "thought", "suggestion", "question"] {
        room.does(
            json!({ "do": "add_note", "text": format!("ord-notat-{kind}"), "kind": kind,
            "theme": theme, "group": group, "round": 2, "about": measure }),
        );
    }
    room.does(
        json!({ "do": "add_note", "text": "ord-vedtak", "kind": "decision",
        "measure": measure, "responsible": "ord-ansvarlig", "deadline": "ord-frist",
        "status": "postponed", "theme": theme, "group": group }),
    );
    room.does(json!({ "do": "add_note", "text": "ord-bare-tekst" }));
    room.does(
        json!({ "do": "add_note", "text": "hemmelig-notat", "private": true,
        "theme": theme }),
    );
    twins(&mut room, source);
    basket(&mut room);
    room.does(
        json!({ "do": "accept_gap", "kind": "no_measure", "stage": "eldre",
        "reason": "ord-akseptert" }),
    );
    room.does(
        json!({ "do": "accept_gap", "kind": "no_evidence", "measure": measure,
        "reason": "ord-en-gang" }),
    );
    room.does(
        json!({ "do": "give_verdict", "measure": measure, "verdict": "keep",
        "reason": "ord-ny-grunn", "rests_on": [finding], "decided_by": "ord-plenum" }),
    );
    room.does(
        json!({ "do": "edit", "id": theme, "field": "question", "value": "ord-tema-rettet" }),
    );
    assert!(seminar != theme);
    disagree(&mut room, measure);
    Full {
        session: room.session,
        names: ["Kari Normann", "ord-hemmelig-melder", "ord-rolle"],
        private: ["hemmelig-notat", "hemmelig-melding"],
    }
}

fn people(room: &mut Room) -> Id {
    let person = room.does(json!({ "do": "add_participant", "role": "ord-rolle",
        "organisation": "ord-tjeneste" }));
    room.does(json!({ "do": "set_name", "id": person, "name": "Kari Normann" }));
    room.does(json!({ "do": "add_participant", "organisation": "ord-lag" }));
    person
}

fn knowledge(room: &mut Room) -> (Id, Id) {
    let source = room.does(
        json!({ "do": "add_source", "name": "ord-kilde", "kind": "ord-slag",
        "owner": "ord-utgiver", "period": "ord-periode", "link": "https://ord-lenke.no",
        "table": "ord-tabell", "retrieved": "2026-01-02", "note": "ord-merknad" }),
    );
    let finding = room.does(
        json!({ "do": "add_finding", "source": source, "text": "ord-funn",
        "stages": ["ungdom"], "value": "17.5", "unit": "ord-enhet", "period": "ord-aar",
        "comparisons": [{ "area": "ord-fylket", "value": "11.2" }],
        "series": [{ "period": "ord-foer", "value": "12.3" }], "polarity": "challenge",
        "category": "e", "causes": "ord-aarsak", "consequences": "ord-foelge",
        "caution": "ord-forbehold" }),
    );
    room.does(
        json!({ "do": "add_finding", "source": source, "text": "ord-uten-tall",
        "stages": ["eldre"], "missing": "suppressed", "polarity": "challenge" }),
    );
    (source, finding)
}

fn measure(room: &mut Room, rests_on: &[Id]) -> Id {
    let measure = room.does(json!({ "do": "add_measure", "name": "ord-tiltak",
        "stages": ["ungdom", "barn"], "level": "universell", "effort": "tidlig_innsats",
        "target": "ord-maalgruppe", "owner": "ord-eier", "description": "ord-beskrivelse",
        "goal": "ord-plan-maal", "subgoal": "ord-delmaal", "partners": "ord-partner",
        "deadline": "2026-12-31", "budget": "ord-penger", "indicator": "ord-indikator",
        "status": "ongoing", "evidence": { "level": 3, "year": 2019 },
        "evaluated": "ord-evaluert" }));
    room.does(
        json!({ "do": "give_verdict", "measure": measure, "verdict": "develop",
        "reason": "ord-foerste-grunn", "rests_on": rests_on, "decided_by": "ord-gruppa" }),
    );
    room.does(json!({ "do": "add_measure", "name": "ord-uten-fase" }));
    measure
}

/// A source that was noted twice, and one that was said to be another.
fn twins(room: &mut Room, source: Id) {
    let twin = room.does(json!({ "do": "add_source", "name": "ord-tvilling",
        "owner": "ord-annen-utgiver" }));
    room.does(json!({ "do": "add_finding", "source": twin, "text": "ord-tvillingens-funn" }));
    room.does(json!({ "do": "relate", "a": source, "b": twin, "as": "same" }));
    let other = room.does(json!({ "do": "add_source", "name": "ord-en-annen" }));
    room.does(json!({ "do": "relate", "a": source, "b": other, "as": "not_same" }));
}

/// Things that were removed, and what names them still.
fn basket(room: &mut Room) {
    let source = room.does(json!({ "do": "add_source", "name": "ord-fjernet-kilde" }));
    room.does(json!({ "do": "add_finding", "source": source, "text": "ord-uten-kilde" }));
    let theme = room.does(json!({ "do": "add_theme", "question": "ord-fjernet-tema" }));
    room.does(json!({ "do": "add_note", "text": "ord-uten-tema", "theme": theme }));
    for id in [source, theme] {
        room.does(json!({ "do": "remove", "id": id }));
    }
}

/// Somebody else, who knew nothing of this, wrote another name.
fn disagree(room: &mut Room, measure: Id) {
    let mut other = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(71), ReplicaId::new(72)),
    );
    for slot in room.session.log().slots() {
        other.receive(room.session.log().line(slot));
    }
    let edit = |value: &str| -> Intent {
        let edit = json!({ "do": "edit", "id": measure, "field": "name", "value": value });
        Intent::from_value(edit).unwrap()
    };
    let at = Time::parse("2026-01-30T15:00:00+01:00").unwrap();
    let said = other.perform(&edit("ord-andre-navn"), at).unwrap();
    room.session.perform(&edit("ord-tredje-navn"), at).unwrap();
    for line in said.lines {
        room.session.receive(line.as_bytes());
    }
    let note = json!({ "do": "add_note", "text": "hemmelig-melding", "about": measure,
        "private": true });
    room.does(note);
}

/// The words of every field that somebody wrote in public, but for those that are about people.
pub(crate) fn said_in_public(session: &Session) -> Vec<String> {
    let mut found = Vec::new();
    let log = session.log();
    for slot in log.slots().filter(|&slot| !log.is_private(slot)) {
        let body = String::from_utf8_lossy(log.line(slot)).into_owned();
        for part in body.split('"').filter(|part| part.starts_with("ord-")) {
            let is_of_people = ["ord-hemmelig", "ord-rolle"]
                .iter()
                .any(|known| part.starts_with(known));
            if !is_of_people {
                found.push(part.to_owned());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}
