//! A measure opened large: the verdict and what it rests on, what it is, and what else is known
//! about the stages of life it is for.

use super::lines::{challenges_first, section};
use super::reader::Reader;
use super::row::{Mark, Row};
use super::{lines, thing};
use crate::app::meaning::Meaning;
use crate::domain::field::Field;
use crate::domain::gaps::{Missing, gaps, verdict};
use crate::domain::item::{Finding, Measure};
use crate::domain::log::Slot;
use crate::domain::state::Shown;
use crate::i18n::Vocabulary;
use crate::say;

/// The lines of the page.
pub(super) fn rows(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let Some(shown) = reader.view.read::<Measure<'_>>(slot) else {
        return Vec::new();
    };
    let mut rows = thing::head(reader, slot, &Mark::None);
    rows.push(Row::space());
    rows.extend(judgement(reader, &shown));
    rows.extend(rests_on(reader, &shown));
    rows.extend(about(reader, slot));
    rows.extend(bears_on(reader, &shown));
    rows.extend(thing::notes_about(reader, slot));
    rows
}

/// The fields, under a heading of their own: the verdict stands before them.
fn about(reader: &Reader<'_>, slot: Slot) -> Vec<Row> {
    let fields = super::fields::rows(reader, slot, &[Field::Name, Field::Verdict]);
    if fields.is_empty() {
        return fields;
    }
    let heading = Row::heading(say!(reader.words, "page-about-measure"));
    std::iter::once(heading).chain(fields).collect()
}

/// The verdict in words, why, and who decided.
fn judgement(reader: &Reader<'_>, shown: &Shown<Measure<'_>>) -> Vec<Row> {
    let given = verdict(shown);
    let says = meaning(given);
    let line = Row {
        text: Vec::new(),
        ..Row::text("")
    };
    let line = line
        .saying(reader.labels.verdict(given), says)
        .marked(Mark::Verdict(given.to_owned()));
    let mut rows = vec![line];
    if let Some(given) = &shown.verdict {
        let reason = given.reason.as_deref();
        rows.extend(reason.map(Row::text));
        let decided = given.decided_by.as_deref();
        rows.extend(decided.map(|who| {
            Row::quiet(format!(
                "{}: {who}",
                reader.words.label(Vocabulary::Field, "decided_by")
            ))
        }));
    }
    let rows = rows.into_iter();
    rows.map(|row| row.holding(Field::Verdict)).collect()
}

/// What the words of a verdict mean on the screen.
fn meaning(verdict: &str) -> Meaning {
    match verdict {
        "keep" => Meaning::Good,
        "develop" => Meaning::Develop,
        "stop" => Meaning::Stop,
        "undecided" => Meaning::Quiet,
        _ => Meaning::Heading,
    }
}

/// The findings, sources and notes that the verdict rests on; where it rests on nothing that is
/// there, that is a gap.
fn rests_on(reader: &Reader<'_>, shown: &Shown<Measure<'_>>) -> Vec<Row> {
    let named = shown.verdict.iter().flat_map(|given| &given.rests_on);
    let mut rows: Vec<Row> = named.map(|&id| lines::thing(reader, id)).collect();
    let unfounded = |missing: &Missing| matches!(missing, Missing::Evidence { measure } if *measure == shown.id);
    let gap = gaps(reader.view)
        .into_iter()
        .find(|gap| unfounded(&gap.missing));
    rows.extend(gap.map(|gap| {
        let mut row = lines::gap(reader, &gap);
        // It is this measure: there is nowhere to go.
        row.id = None;
        row
    }));
    section(&reader.words.label(Vocabulary::Field, "rests_on"), rows)
}

/// What is known about its stages although the verdict does not rest on it.
fn bears_on(reader: &Reader<'_>, shown: &Shown<Measure<'_>>) -> Vec<Row> {
    let rests_on = shown
        .verdict
        .as_ref()
        .map(|given| given.rests_on.as_slice());
    let rests_on = rests_on.unwrap_or_default();
    let in_stage = |finding: &Shown<Finding<'_>>| {
        let stages = finding.stages.iter();
        stages.clone().any(|stage| shown.stages.contains(stage))
    };
    let mut findings: Vec<Shown<Finding<'_>>> = reader
        .view
        .all()
        .filter(|finding: &Shown<Finding<'_>>| reader.ours(finding.slot) && in_stage(finding))
        .filter(|finding| !rests_on.contains(&finding.id))
        .collect();
    challenges_first(&mut findings);
    let rows = findings.iter();
    let rows = rows.map(|finding| lines::finding(reader, finding, true));
    section(&say!(reader.words, "page-bears-on"), rows.collect())
}
