//! What is suggested, and what is not.

use super::*;
use crate::domain::id::ReplicaId;
use crate::domain::intent::Intent;
use crate::domain::log::Log;
use crate::domain::moment::Time;
use crate::domain::session::{Hand, Session};
use serde_json::{Value, json};

struct Room(Session);

impl Room {
    fn new() -> Self {
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        Self(Session::new(Log::default(), hand))
    }

    fn does(&mut self, intent: Value) -> String {
        let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
        let intent = Intent::from_value(intent).unwrap();
        self.0.perform(&intent, now).unwrap().id.to_string()
    }

    fn pairs(&self) -> Vec<(String, String, Reason)> {
        duplicates(self.0.view())
            .into_iter()
            .map(|pair| (pair.first.to_string(), pair.other.to_string(), pair.reason))
            .collect()
    }
}

#[test]
fn a_source_noted_twice_is_suggested_until_somebody_decides_and_after_they_reopen_it() {
    let mut room = Room::new();
    room.does(json!({"do": "add_seminar", "title": "A"}));
    let a = room.does(json!({"do": "add_source", "name": "Ungdata", "period": "2025"}));
    let b = room.does(json!({"do": "add_source", "name": "UNGDATA", "period": "2025"}));
    room.does(json!({"do": "add_source", "name": "Ungdata", "period": "2022"}));
    let pair = vec![(a.clone(), b.clone(), Reason::SameNameAndPeriod)];
    assert_eq!(room.pairs(), pair);
    for said in ["same", "not_same"] {
        room.does(json!({"do": "relate", "a": a, "b": b, "as": said}));
        assert_eq!(room.pairs(), vec![], "{said}");
        room.does(json!({"do": "relate", "a": a, "b": b, "as": "open"}));
        assert_eq!(room.pairs(), pair, "{said}");
    }
}

#[test]
fn measures_of_two_municipalities_are_never_suggested_and_those_of_one_are() {
    for (code, expected) in [("1539", 1), ("1515", 0)] {
        let mut room = Room::new();
        let one = room.does(json!({"do": "add_seminar", "municipality": "1539"}));
        let two = room.does(json!({"do": "add_seminar", "municipality": code}));
        room.does(json!({"do": "add_measure", "name": "SLT", "seminar": one}));
        room.does(json!({"do": "add_measure", "name": "SLT", "seminar": two}));
        assert_eq!(room.pairs().len(), expected, "{code}");
    }
}

#[test]
fn two_laptops_that_began_the_same_seminar_are_suggested_as_one() {
    let mut room = Room::new();
    let begun = json!({"do": "add_seminar", "municipality": "1539", "date": "2026-01-30"});
    let one = room.does(begun.clone());
    let two = room.does(begun);
    room.does(json!({"do": "add_seminar", "municipality": "1539", "date": "2027-01-30"}));
    assert_eq!(room.pairs(), vec![(one, two, Reason::SameDay)]);
}

#[test]
fn seminars_of_one_title_are_suggested_unless_day_or_place_tell_them_apart() {
    for (other, expected) in [
        (json!({}), 1),
        (json!({"date": "2026-01-30"}), 1),
        (json!({"date": "2027-01-30"}), 0),
        (json!({"municipality": "1515"}), 0),
        (json!({"title": "Oversikt over Volda"}), 0),
    ] {
        let mut room = Room::new();
        room.does(
            json!({"do": "add_seminar", "title": "Oversikt", "date": "2026-01-30",
            "municipality": "1539"}),
        );
        let mut begun = json!({"do": "add_seminar", "title": "OVERSIKT"});
        let more = other.as_object().unwrap().clone();
        begun.as_object_mut().unwrap().extend(more);
        room.does(begun);
        let pairs = room.pairs();
        assert_eq!(pairs.len(), expected, "{other}");
        assert!(pairs.iter().all(|pair| pair.2 == Reason::SameName));
    }
}

#[test]
fn things_of_two_seminars_that_are_the_same_are_suggested() {
    let mut room = Room::new();
    let one = room.does(json!({"do": "add_seminar", "title": "Her"}));
    let two = room.does(json!({"do": "add_seminar", "title": "Der"}));
    let a = room.does(json!({"do": "add_measure", "name": "SLT", "seminar": one}));
    let b = room.does(json!({"do": "add_measure", "name": "SLT", "seminar": two}));
    assert_eq!(room.pairs(), vec![]);
    room.does(json!({"do": "relate", "a": one, "b": two, "as": "same"}));
    assert_eq!(room.pairs(), vec![(a, b, Reason::SameName)]);
}

#[test]
fn a_year_in_the_name_is_the_period_and_what_has_none_may_be_of_that_year() {
    let mut room = Room::new();
    room.does(json!({"do": "add_seminar", "title": "A"}));
    let a = room.does(json!({"do": "add_source", "name": "Ungdata 2025"}));
    let b = room.does(json!({"do": "add_source", "name": "Ungdata", "period": "2025"}));
    let c = room.does(json!({"do": "add_source", "name": "Ungdata"}));
    room.does(json!({"do": "add_source", "name": "Ungdata 2022", "period": "2022"}));
    let dated = (a.clone(), b.clone(), Reason::SameNameAndPeriod);
    assert_eq!(room.pairs(), vec![dated, (a.clone(), c, Reason::SameName)]);
    room.does(json!({"do": "relate", "a": a, "b": b, "as": "same"}));
    assert_eq!(room.pairs().len(), 1);
}

#[test]
fn three_of_a_kind_are_two_decisions() {
    let mut room = Room::new();
    room.does(json!({"do": "add_seminar", "title": "A"}));
    let ids: Vec<String> = (0..3)
        .map(|_| room.does(json!({"do": "add_theme", "question": "Hvem eier det?"})))
        .collect();
    let pair = |a: usize, b: usize| (ids[a].clone(), ids[b].clone(), Reason::SameName);
    assert_eq!(room.pairs(), vec![pair(0, 1), pair(0, 2)]);
    room.does(json!({"do": "relate", "a": ids[0], "b": ids[1], "as": "same"}));
    assert_eq!(room.pairs(), vec![pair(0, 2)]);
    room.does(json!({"do": "relate", "a": ids[0], "b": ids[2], "as": "not_same"}));
    assert_eq!(room.pairs(), vec![pair(1, 2)]);
}

#[test]
fn what_was_carried_over_from_last_year_is_no_question() {
    let mut room = Room::new();
    let place = |year: &str| {
        json!({
            "do": "add_seminar", "title": year, "municipality": "1539",
            "date": format!("{year}-01-30"),
        })
    };
    let [first, second, third] = ["2025", "2026", "2027"].map(|year| room.does(place(year)));
    let measure = |seminar: &str, origin: Option<&str>| {
        let mut measure = json!({"do": "add_measure", "name": "SLT", "seminar": seminar});
        if let Some(origin) = origin {
            measure["origin"] = json!(origin);
        }
        measure
    };
    let a = room.does(measure(&first, None));
    let b = room.does(measure(&second, Some(&a)));
    room.does(measure(&third, Some(&b)));
    assert_eq!(room.pairs(), []);
    // What somebody noted anew is one.
    let new = room.does(measure(&third, None));
    assert_eq!(room.pairs(), [(a, new, Reason::SameName)]);
}
