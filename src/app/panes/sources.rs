//! The pane of the knowledge sources and what the chosen one says.

use std::collections::HashMap;

use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind, Source};
use crate::domain::log::Slot;
use crate::domain::state::{Shown, View};
use crate::domain::text::Str;

/// The knowledge sources, and the findings of the chosen one.
#[derive(Clone, Debug, Default)]
pub struct SourcesPane {
    /// The sources, in the order in which they were added.
    pub rows: Vec<SourceRow>,
    /// The findings of the chosen source, all of them.
    pub found: Vec<Id>,
    /// Those of them that are on the screen or near it, read.
    pub findings: Vec<(Id, FindingRow)>,
    /// The place of the first that is read among all.
    pub from: usize,
    /// Where the chosen source comes from.
    pub origin: Option<Origin>,
}

/// Where a source comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What sort of source it is, by id or in words of its own.
    pub kind: Option<String>,
    /// Who publishes it.
    pub owner: Option<String>,
    /// The time it speaks of.
    pub period: Option<String>,
    /// When it was fetched.
    pub retrieved: Option<String>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// The source; `None`: findings whose source is not there.
    pub id: Option<Id>,
    /// Its name; empty for findings without a source.
    pub name: String,
    /// How many findings it has.
    pub findings: usize,
    /// How many others were said to be the same: they are shown under this one.
    pub same: usize,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindingRow {
    /// What it says.
    pub text: String,
    /// `challenge`, `resource`, or nothing.
    pub polarity: Option<String>,
    /// The figure, as a decimal string.
    pub value: Option<String>,
    /// Why there is none.
    pub missing: Option<String>,
    /// The unit of the figure.
    pub unit: Option<String>,
    /// The year of the figure.
    pub period: Option<String>,
    /// The same figure elsewhere: area and decimal string.
    pub comparisons: Vec<(String, String)>,
    /// The same figure over time, oldest first.
    pub series: Vec<f64>,
    /// The first and the last year of that.
    pub span: Option<(String, String)>,
}

/// How many findings are read at once: more than any screen shows. A source with more turns at
/// their ends.
const BLOCK: usize = 64;

impl SourcesPane {
    /// Reads the sources of a seminar, and the findings of the chosen one: those around `finding`,
    /// or the first.
    pub fn read(
        view: View<'_>,
        seminar: Option<Slot>,
        chosen: Option<Id>,
        finding: Option<Id>,
    ) -> Self {
        let ours = |slot| seminar.is_none() || view.seminar_of(slot) == seminar;
        let in_seminar = seminar.map(|slot| view.log().id(slot));
        let mut counts: HashMap<Option<Slot>, usize> = HashMap::new();
        // Sources are few and findings may be many: each source is looked up once.
        let mut there: HashMap<Option<Id>, Option<Slot>> = HashMap::new();
        let mut found = Vec::new();
        let chosen_slot = view.there(chosen);
        // A source that is chosen and gone has nothing to say; what has no source does.
        let is_shown =
            |source: Option<Slot>| source == chosen_slot && (source.is_some() || chosen.is_none());
        let filings = view.filings();
        for of_source in filings.chunk_by(|one, other| one.source == other.source) {
            let named = of_source.first().and_then(|first| first.source);
            let source = *there.entry(named).or_insert_with(|| view.there(named));
            let ours = of_source.iter();
            let ours = ours.filter(|filed| in_seminar.is_none() || filed.seminar == in_seminar);
            let ours: Vec<Slot> = ours.map(|filed| filed.slot).collect();
            if !ours.is_empty() {
                *counts.entry(source).or_default() += ours.len();
            }
            if is_shown(source) {
                found.extend(ours);
            }
        }
        let finding = finding.and_then(|id| view.log().slot(id));
        let at = found.iter().position(|&slot| Some(slot) == finding);
        let from = at.unwrap_or(0) / BLOCK * BLOCK;
        let near = found.iter().skip(from).take(BLOCK);
        let findings = near
            .filter_map(|&slot| view.read::<Finding<'_>>(slot))
            .map(|finding| (finding.id, FindingRow::of(&finding)))
            .collect();
        let mut rows: Vec<SourceRow> = view
            .all::<Source<'_>>()
            .filter(|source| ours(source.slot))
            .map(|source| SourceRow {
                same: others(view, source.slot),
                id: Some(source.id),
                name: source.name.to_string(),
                findings: counts.get(&Some(source.slot)).copied().unwrap_or(0),
            })
            .collect();
        if let Some(&orphans) = counts.get(&None) {
            rows.push(SourceRow {
                id: None,
                name: String::new(),
                findings: orphans,
                same: 0,
            });
        }
        let origin = chosen_slot.and_then(|slot| {
            let source: Shown<Source<'_>> = view.read(slot)?;
            Some(Origin::of(&source))
        });
        Self {
            rows,
            found: found.into_iter().map(|slot| view.log().id(slot)).collect(),
            findings,
            from,
            origin,
        }
    }

    /// Whether anything of this kind shows in this pane.
    pub fn shows(kind: ItemKind) -> bool {
        matches!(kind, ItemKind::Source | ItemKind::Finding)
    }
}

/// How many other things that are there were said to be the same as this one.
pub(super) fn others(view: View<'_>, slot: Slot) -> usize {
    let same = view.shown_with(slot).into_iter();
    same.filter(|&other| other != slot && view.standing(other).is_present())
        .count()
}

fn owned(text: Option<&Str<'_>>) -> Option<String> {
    text.map(ToString::to_string)
}

impl Origin {
    fn of(source: &Source<'_>) -> Self {
        Self {
            kind: owned(source.kind.as_ref()),
            owner: owned(source.owner.as_ref()),
            period: owned(source.period.as_ref()),
            retrieved: owned(source.retrieved.as_ref()),
        }
    }
}

impl FindingRow {
    /// A finding as the pane and the pages show it.
    pub fn of(finding: &Finding<'_>) -> Self {
        Self {
            text: finding.text.to_string(),
            polarity: owned(finding.polarity.as_ref()),
            value: owned(finding.value.as_ref()),
            missing: owned(finding.missing.as_ref()),
            unit: owned(finding.unit.as_ref()),
            period: owned(finding.period.as_ref()),
            comparisons: finding
                .comparisons
                .iter()
                .map(|other| (other.area.to_string(), other.value.to_string()))
                .collect(),
            series: finding
                .series
                .iter()
                .filter_map(|point| point.value.parse().ok())
                .collect(),
            span: finding
                .series
                .first()
                .zip(finding.series.last())
                .map(|(first, last)| (first.period.to_string(), last.period.to_string())),
        }
    }
}
