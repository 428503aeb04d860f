//! The sources and what they say.

use super::page::Page;
use crate::cli::layout::wrapped;
use crate::domain::item::{Finding, Source};
use crate::domain::state::Shown;
use crate::domain::text::clean;
use crate::i18n::joined;
use crate::i18n::{Vocabulary, capitalised, date_text, figure, quantity};
use crate::say;

/// Writes the section.
pub(super) fn write(page: &mut Page<'_>) {
    let view = page.view;
    let sources: Vec<Shown<Source<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    let findings: Vec<Shown<Finding<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    if !sources.is_empty() {
        let heading = page.words.label(Vocabulary::Things, "source");
        page.heading(&heading, Some(sources.len()));
    }
    for shown in &sources {
        source(page, shown);
        let of = |finding: &&Shown<Finding<'_>>| view.there(finding.source) == Some(shown.slot);
        for shown in findings.iter().filter(of) {
            finding(page, shown);
        }
    }
    let without: Vec<_> = findings
        .iter()
        .filter(|finding| view.there(finding.source).is_none())
        .collect();
    if !without.is_empty() {
        let heading = say!(page.words, "show-without-source");
        page.heading(&heading, Some(without.len()));
    }
    for shown in without {
        finding(page, shown);
    }
}

fn source(page: &mut Page<'_>, shown: &Shown<Source<'_>>) {
    wrapped(&mut page.text, "  ", clean(&shown.name).as_str());
    let words = page.words;
    let kind = shown.kind.as_deref();
    let about = joined([
        kind.map(|kind| words.label(Vocabulary::SourceKind, kind)),
        shown.owner.as_deref().map(str::to_owned),
        shown.period.as_deref().map(str::to_owned),
        shown.table.as_deref().map(|table| {
            let name = words.label(Vocabulary::Field, "table");
            format!("{name} {table}")
        }),
        shown.retrieved.as_deref().map(|date| {
            let name = words.label(Vocabulary::Field, "retrieved");
            format!("{name} {}", date_text(words.lang(), date))
        }),
    ]);
    if !about.is_empty() {
        wrapped(&mut page.text, "    ", &about);
    }
    if let Some(link) = shown.link.as_deref() {
        wrapped(&mut page.text, "    ", clean(link).as_str());
    }
    page.labelled_at("    ", "note", shown.note.as_deref());
    page.marks(shown.slot, "    ");
}

fn finding(page: &mut Page<'_>, shown: &Shown<Finding<'_>>) {
    let sign = match shown.polarity.as_deref() {
        Some("challenge") => "    ▲ ",
        Some("resource") => "    ● ",
        _ => "    – ",
    };
    wrapped(&mut page.text, sign, clean(&shown.text).as_str());
    let words = page.words;
    let lang = words.lang();
    let unit = shown.unit.as_deref().unwrap_or_default();
    let figures = shown
        .value
        .as_deref()
        .map(|value| quantity(lang, value, unit));
    let missing = shown.missing.as_deref();
    let compared = shown.comparisons.iter().map(|other| {
        let value = quantity(lang, &other.value, unit);
        Some(format!("{} {value}", other.area.as_str()))
    });
    let said = shown.polarity.as_deref();
    let parts = [
        figures,
        missing.map(|reason| words.label(Vocabulary::Missing, reason)),
    ]
    .into_iter()
    .chain(compared)
    .chain([
        shown.period.as_deref().map(str::to_owned),
        Some(page.labels.stages_of(&shown.stages)),
        said.map(|said| words.label(Vocabulary::Polarity, said)),
        shown.category.as_deref().map(|category| {
            let name = words.label(Vocabulary::Category, category);
            format!("{category}: {name}")
        }),
    ]);
    let about = joined(parts);
    if !about.is_empty() {
        wrapped(&mut page.text, "      ", &about);
    }
    if !shown.series.is_empty() {
        let points: Vec<String> = shown
            .series
            .iter()
            .map(|point| format!("{} {}", clean(&point.period), figure(lang, &point.value)))
            .collect();
        let name = capitalised(&words.label(Vocabulary::Field, "series"));
        let line = format!("{name}: {}", points.join(" → "));
        wrapped(&mut page.text, "      ", clean(&line).as_str());
    }
    page.labelled_at("      ", "causes", shown.causes.as_deref());
    page.labelled_at("      ", "consequences", shown.consequences.as_deref());
    page.labelled_at("      ", "caution", shown.caution.as_deref());
    page.marks(shown.slot, "      ");
}
