//! The pane of the knowledge sources and what the chosen one says.

use std::collections::HashMap;

use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind, Source};
use crate::domain::log::Slot;
use crate::domain::state::View;

/// The knowledge sources, and the findings of the chosen one.
#[derive(Clone, Debug, Default)]
pub struct SourcesPane {
    /// The sources, in the order in which they were added.
    pub rows: Vec<SourceRow>,
    /// The findings of the chosen source.
    pub findings: Vec<FindingRow>,
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
}

impl SourcesPane {
    /// Reads the sources of a seminar, and the findings of the chosen one.
    pub fn read(view: View<'_>, seminar: Option<Slot>, chosen: Option<Id>) -> Self {
        let ours = |slot| seminar.is_none() || view.seminar_of(slot) == seminar;
        let mut counts: HashMap<Option<Slot>, usize> = HashMap::new();
        let mut findings = Vec::new();
        let chosen_slot = view.there(chosen);
        for finding in view
            .all::<Finding<'_>>()
            .filter(|finding| ours(finding.slot))
        {
            let source = view.there(finding.source);
            *counts.entry(source).or_default() += 1;
            if source == chosen_slot {
                findings.push(FindingRow::of(&finding));
            }
        }
        let mut rows: Vec<SourceRow> = view
            .all::<Source<'_>>()
            .filter(|source| ours(source.slot))
            .map(|source| SourceRow {
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
            });
        }
        Self { rows, findings }
    }

    /// Whether anything of this kind shows in this pane.
    pub fn shows(kind: ItemKind) -> bool {
        matches!(kind, ItemKind::Source | ItemKind::Finding)
    }
}

impl FindingRow {
    /// A finding as the pane and the pages show it.
    pub fn of(finding: &Finding<'_>) -> Self {
        let owned =
            |text: &Option<crate::domain::text::Str<'_>>| text.as_ref().map(ToString::to_string);
        Self {
            text: finding.text.to_string(),
            polarity: owned(&finding.polarity),
            value: owned(&finding.value),
            missing: owned(&finding.missing),
            unit: owned(&finding.unit),
            period: owned(&finding.period),
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
        }
    }
}
