//! What things said when they were added, as far as whole lists go by it.
//!
//! A list asks every thing of a kind where it belongs, at every moment anew. What an event says
//! never changes, so it is decoded the first time somebody asks and remembered from then on,
//! whatever the moment: nothing here is of a state, only of the log. What was written since is
//! read each time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::View;
use crate::domain::field::Field;
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
    filings: HashMap<Slot, Filing>,
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

    /// Where each finding that is there stands, in the order in which they were added: what
    /// reading each of them says, too.
    pub fn filings(&self) -> Vec<Filing> {
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
