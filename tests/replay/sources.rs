//! The findings in the pane of the sources are counted and listed from what is remembered of them:
//! it shows what reading each of them says.

use oversikt::app::panes::SourcesPane;
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::Finding;
use oversikt::domain::log::{Log, Ranks, Slot};
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::domain::state::View;
use serde_json::json;

use crate::chance::Dice;

/// Two seminars, the sources of the first, one of which is put away in the end, and findings that
/// go from one source to another.
fn day(dice: &mut Dice) -> (Session, Vec<Id>, Vec<Id>) {
    let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
    let mut session = Session::new(Log::default(), hand);
    let mut second = 0;
    let mut perform = |intent| {
        second += 1;
        let begun = Time::parse("2026-01-30T09:00:00+01:00").unwrap();
        let at = Time::new(begun.date_time() + chrono::TimeDelta::seconds(second));
        let intent = Intent::from_value(intent).unwrap();
        session.perform(&intent, at).unwrap().id
    };
    let seminars: Vec<Id> = ["Første", "Andre"]
        .map(|title| perform(json!({"do": "add_seminar", "title": title})))
        .into();
    let sources: Vec<Id> = ["Ungdata", "Folkehelseprofil", "Barnehagen"]
        .map(|name| perform(json!({"do": "add_source", "name": name, "seminar": seminars[0]})))
        .into();
    let mut findings = Vec::new();
    for nth in 0..150 {
        let (seminar, source) = (seminars[dice.below(5) / 4], sources[dice.below(3)]);
        let text = nth.to_string();
        findings.push(perform(
            json!({"do": "add_finding", "seminar": seminar, "source": source, "text": text}),
        ));
        let some = findings[dice.below(findings.len())];
        if dice.below(3) == 0 {
            perform(json!({"do": "edit", "id": some, "field": "source", "value": source}));
        }
    }
    perform(json!({"do": "remove", "id": sources[1]}));
    (session, seminars, sources)
}

/// The findings of a source in a seminar, each read; without one, those whose source is not there.
fn of_source(view: View<'_>, seminar: Id, source: Option<Slot>) -> Vec<Id> {
    let all = view.all::<Finding<'_>>();
    let ours = all.filter(|finding| finding.seminar == Some(seminar));
    let ours = ours.filter(|finding| view.there(finding.source) == source);
    ours.map(|finding| finding.id).collect()
}

#[test]
fn the_sources_have_the_findings_that_name_them() {
    let mut dice = Dice::new(5);
    let (session, seminars, sources) = day(&mut dice);
    let ranks = Ranks::of(session.log());
    let mut orphans = 0;
    for nth in 0..200 {
        let count = ranks.len() - dice.below(ranks.len()) * (nth % 2);
        let view = session.view().until(&ranks, count).public();
        let id = seminars[usize::from(nth % 5 == 0)];
        let Some(seminar) = view.there(Some(id)) else {
            continue;
        };
        let chosen = sources.get(dice.below(4)).copied();
        let pane = SourcesPane::read(view, Some(seminar), chosen, None);
        for row in &pane.rows {
            let wanted = of_source(view, id, row.id.and_then(|id| view.there(Some(id))));
            assert_eq!(row.findings, wanted.len(), "{nth}: {row:?}");
        }
        let slot = view.there(chosen);
        if chosen.is_none() || slot.is_some() {
            assert_eq!(pane.found, of_source(view, id, slot), "{nth}: {count}");
        } else {
            assert!(pane.found.is_empty(), "{nth}: {count}");
        }
        let without = of_source(view, id, None).len();
        let row = pane.rows.iter().find(|row| row.id.is_none());
        assert_eq!(row.map_or(0, |row| row.findings), without, "{nth}: {count}");
        orphans += without;
    }
    assert!(orphans > 0, "no source was ever put away");
}
