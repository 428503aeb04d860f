//! What things said when they were added, as far as whole lists go by it.
//!
//! A list asks every thing of a kind where it belongs, at every moment anew. What an event says
//! never changes, so it is decoded the first time somebody asks and remembered from then on,
//! whatever the moment: nothing here is of a state, only of the log. What was written since is
//! read each time.

use std::collections::HashSet;
use std::sync::Arc;

use super::View;
use super::slots::PerSlot;
use crate::domain::event::Body;
use crate::domain::field::{Field, field_of};
use crate::domain::id::Id;
use crate::domain::item::{Filed, ItemKind};
use crate::domain::log::{Log, Slot};
use crate::domain::members::member;

/// Where a finding stands: what lists count and gaps follow from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// The finding.
    pub slot: Slot,
    /// The seminar it belongs to.
    pub seminar: Option<Id>,
    /// The source that says so.
    pub source: Option<Id>,
    /// What it is about.
    pub about: Arc<About>,
}

/// What a finding is about.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct About {
    /// The life stages, by id.
    pub stages: Vec<Arc<str>>,
    /// Whether it is something worrying.
    pub challenge: bool,
}

/// What was decoded so far.
#[derive(Default, Debug)]
pub(super) struct Births {
    /// For each slot the seminar that the thing there named: a slot, [`NOWHERE`] or [`UNREAD`].
    seminars: Vec<u32>,
    filings: PerSlot<Filing>,
    /// Whether a write holds what its field can hold.
    sensible: PerSlot<bool>,
    /// Findings are many, and what they are about is not: kept once.
    abouts: HashSet<Arc<About>>,
}

/// The seminar of what names none.
const NOWHERE: u32 = u32::MAX - 1;
/// The seminar of what was not asked yet.
const UNREAD: u32 = u32::MAX;

impl Births {
    /// The seminar that the event in a slot names.
    fn seminar(&mut self, log: &Log, slot: Slot) -> Option<Slot> {
        let at = slot.index();
        if self.seminars.len() <= at {
            self.seminars.resize(at + 1, UNREAD);
        }
        let known = self.seminars.get_mut(at)?;
        if *known == UNREAD {
            let named = member(log.body_text(slot), "seminar");
            let named = named.and_then(|json| serde_json::from_str::<Id>(json.get()).ok());
            *known = match named.map(|id| log.slot(id)) {
                None => NOWHERE,
                Some(Some(seminar)) => seminar.0,
                // Nobody has met that id yet, and somebody may.
                Some(None) => return None,
            };
        }
        (*known != NOWHERE).then_some(Slot(*known))
    }

    /// What the adding of a finding said.
    fn filing(&mut self, log: &Log, slot: Slot) -> Option<&Filing> {
        if !self.filings.contains_key(&slot) {
            let filed: Filed<'_> = serde_json::from_str(log.body_text(slot)).ok()?;
            let filing = self.file(slot, &filed);
            self.filings.insert(slot, filing);
        }
        self.filings.get(&slot)
    }

    fn file(&mut self, slot: Slot, filed: &Filed<'_>) -> Filing {
        let about = About {
            stages: filed.stages.iter().map(|id| Arc::from(&**id)).collect(),
            challenge: filed.polarity.as_deref() == Some("challenge"),
        };
        let about = self.abouts.get(&about).cloned().unwrap_or_else(|| {
            let about = Arc::new(about);
            self.abouts.insert(Arc::clone(&about));
            about
        });
        Filing {
            slot,
            seminar: filed.seminar,
            source: filed.source,
            about,
        }
    }
}

impl View<'_> {
    /// The seminar that the adding of a thing names, whether or not it is there.
    pub(super) fn seminar_at_birth(&self, item: Slot) -> Option<Slot> {
        self.births(|births| births.seminar(self.log, item))
    }

    /// Whether a write to a field of such a thing holds what the field can hold.
    pub(super) fn is_sensible(&self, kind: ItemKind, write: Slot, field: Field) -> bool {
        if let Some(known) = self.births(|births| births.sensible.get(&write).copied()) {
            return known;
        }
        let sensible = match (field_of(kind, field), self.log.body(write)) {
            (Some(spec), Some(Body::Written(write))) => spec.holds.reads(write.value.get()),
            _ => false,
        };
        self.births(|births| births.sensible.insert(write, sensible));
        sensible
    }

    /// Where each finding that is there stands, in the order in which they were added: what
    /// reading each of them says, too.
    pub fn filings(&self) -> Arc<[Filing]> {
        if self.apart {
            return self.found_filings().into();
        }
        // Several parts of a screen go by them.
        if let Some(known) = self.memo(|memo| memo.filings.clone()) {
            return known;
        }
        let filings: Arc<[Filing]> = self.found_filings().into();
        self.memo(|memo| memo.filings = Some(Arc::clone(&filings)));
        filings
    }

    fn found_filings(&self) -> Vec<Filing> {
        let changed = |slot| self.is_refiled(slot) || self.class(slot).is_some();
        let findings = self.present(ItemKind::Finding);
        // What was written since is read before the births are looked into: reading asks them.
        let findings: Vec<_> = findings
            .map(|slot| (slot, changed(slot).then(|| self.read::<Filed<'_>>(slot))))
            .collect();
        let mut filings: Vec<Filing> = self.births(|births| {
            let each = findings.into_iter();
            let each = each.filter_map(|(slot, changed)| match changed {
                Some(read) => Some(births.file(slot, &read?.fields)),
                None => births.filing(self.log, slot).cloned(),
            });
            each.collect()
        });
        if !self.knows_no_classes() {
            for filing in &mut filings {
                let named = filing.seminar.iter_mut().chain(&mut filing.source);
                named.for_each(|id| self.name_shown(id));
            }
        }
        filings
    }

    /// Whether anybody ever wrote where a finding stands, at this moment or at another.
    fn is_refiled(&self, finding: Slot) -> bool {
        let mut writes = self.state.writes_to(finding);
        writes.any(|write| matches!(write.field, Field::Source | Field::Stages | Field::Polarity))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ReplicaId;
    use crate::domain::intent::Intent;
    use crate::domain::log::Ranks;
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};
    use serde_json::{Value, json};

    fn does(session: &mut Session, intent: Value) -> String {
        let at = 1_769_763_600_000 + 1_000 * i64::try_from(session.log().len()).unwrap();
        let at = chrono::DateTime::from_timestamp_millis(at).unwrap();
        let intent = Intent::from_value(intent).unwrap();
        let done = session.perform(&intent, Time::new(at.fixed_offset()));
        done.unwrap().id.to_string()
    }

    /// Findings of two seminars that turn out to be one, of two sources that do, and changed,
    /// put away and taken back in every way that matters to a list.
    fn told() -> Session {
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        let mut session = Session::new(Log::default(), hand);
        let s = &mut session;
        let seminars =
            ["A", "B"].map(|title| does(s, json!({"do": "add_seminar", "title": title})));
        let sources = ["Ungdata", "ungdata 2025", "Folkehelseprofil"].map(|name| {
            let seminar = &seminars[0];
            does(
                s,
                json!({"do": "add_source", "name": name, "seminar": seminar}),
            )
        });
        let findings: Vec<String> = (0..12)
            .map(|nth| {
                let (seminar, source) = (&seminars[usize::from(nth == 7)], &sources[nth % 3]);
                let polarity = ["challenge", "resource"][nth % 2];
                let finding = json!({"do": "add_finding", "seminar": seminar, "source": source,
                    "text": nth.to_string(), "stages": ["barn"], "polarity": polarity});
                does(s, finding)
            })
            .collect();
        let mut edit = |nth: usize, field: &str, value: Value| {
            let id = &findings[nth];
            does(
                s,
                json!({"do": "edit", "id": id, "field": field, "value": value}),
            );
        };
        edit(0, "stages", json!(["ungdom", "voksne"]));
        edit(1, "polarity", json!("challenge"));
        edit(2, "source", json!(sources[0]));
        edit(3, "text", json!("noe annet"));
        edit(4, "polarity", json!(null));
        edit(5, "stages", json!([]));
        does(s, json!({"do": "undo"}));
        does(s, json!({"do": "remove", "id": findings[6]}));
        does(s, json!({"do": "remove", "id": sources[2]}));
        for [a, b] in [
            [&sources[0], &sources[1]],
            [&seminars[0], &seminars[1]],
            [&findings[8], &findings[10]],
        ] {
            does(s, json!({"do": "relate", "a": a, "b": b, "as": "same"}));
        }
        session
    }

    /// A finding, its seminar and source, its stages, whether it worries.
    type Stands = (Slot, Option<Id>, Option<Id>, Vec<String>, bool);

    /// What reading each finding says.
    fn read(view: View<'_>) -> Vec<Stands> {
        let each = view.all::<Filed<'_>>().map(|filed| {
            let stages = filed.stages.iter().map(ToString::to_string).collect();
            let challenge = filed.polarity.as_deref() == Some("challenge");
            (filed.slot, filed.seminar, filed.source, stages, challenge)
        });
        each.collect()
    }

    #[test]
    fn what_is_remembered_is_what_reading_says_at_every_moment() {
        let session = told();
        let ranks = Ranks::of(session.log());
        let everything = session.view();
        let mut differing = 0;
        // Backwards, too: what was decoded later must not show earlier.
        for count in (0..=ranks.len()).chain((0..=ranks.len()).rev()) {
            let view = everything.until(&ranks, count);
            let remembered = view.filings();
            let remembered = remembered.iter().map(|filing| {
                let stages = filing.about.stages.iter().map(ToString::to_string);
                let (stages, about) = (stages.collect(), &filing.about);
                (
                    filing.slot,
                    filing.seminar,
                    filing.source,
                    stages,
                    about.challenge,
                )
            });
            let remembered: Vec<_> = remembered.collect();
            assert_eq!(remembered, read(view), "{count}");
            for slot in view
                .added(ItemKind::Finding)
                .filter(|&slot| view.sees(slot))
            {
                let filed: Filed<'_> = serde_json::from_str(view.log.body_text(slot)).unwrap();
                let named = view.log.slot(filed.seminar.unwrap()).unwrap();
                assert_eq!(view.seminar_of(slot), Some(view.representative(named)));
                differing += usize::from(view.representative(named) != named);
            }
        }
        assert!(differing > 0, "the second seminar never became the first");
    }

    #[test]
    fn what_was_erased_is_not_remembered() {
        let mut session = told();
        let _ = session.view().filings();
        let slot = session.view().added(ItemKind::Finding).nth(3).unwrap();
        assert!(
            session
                .view()
                .births(|births| births.filings.contains_key(&slot))
        );
        let stub = super::super::stub_of(session.log().line(slot)).unwrap();
        session.receive(stub.as_bytes());
        session.view().births(|births| {
            assert!(births.filings.is_empty() && births.seminars.is_empty());
            assert!(births.abouts.is_empty());
        });
        assert!(
            session
                .view()
                .filings()
                .iter()
                .all(|filing| filing.slot != slot)
        );
    }
}
