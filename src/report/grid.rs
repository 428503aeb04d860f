//! The grid of measures for the poster.

use std::collections::HashMap;

use super::book::Book;
use super::gathered::Part;
use super::made_of::{Gap, Grid, GridRow, Placed};
use crate::domain::field::Field;
use crate::domain::gaps::{Missing, labels, verdict};
use crate::domain::item::{Label, default_labels};
use crate::i18n::{capitalised, verdict_sign};
use crate::say;

/// The grid of all seminars: the measures of each by prevention level. `None` where there is
/// neither a measure nor a gap.
pub(super) fn grid(book: &Book<'_, '_>) -> Option<Grid> {
    let mut grid = Grid::default();
    let mut columns: HashMap<String, usize> = HashMap::new();
    for part in &book.all.parts {
        for stage in stages(part) {
            if columns.contains_key(stage.id.as_str()) {
                continue;
            }
            columns.insert(stage.id.to_string(), grid.stages.len());
            grid.stages
                .push((part.labels.stage(&stage.id), ages(book, &stage)));
        }
    }
    for part in &book.all.parts {
        rows(book, part, &columns, &mut grid);
        for gap in part.gaps.iter().filter(|gap| gap.accepted.is_none()) {
            let Missing::Measure { stage, findings } = &gap.missing else {
                continue;
            };
            let words = book.all.terms.words;
            let said = say!(words, "report-gap-short", count = findings.len());
            let stage = columns.get(stage).copied();
            grid.gaps.extend(stage.map(|stage| Gap { stage, said }));
        }
    }
    let something = !grid.rows.is_empty() || !grid.gaps.is_empty();
    something.then_some(grid)
}

fn stages<'a>(part: &Part<'a>) -> Vec<Label<'a>> {
    match &part.seminar {
        Some(seminar) => labels(seminar, Field::Stages),
        None => default_labels(Field::Stages),
    }
}

/// The ages that a stage spans: "6–12 år".
fn ages(book: &Book<'_, '_>, stage: &Label<'_>) -> String {
    let words = book.all.terms.words;
    match (stage.from, stage.to) {
        (Some(from), Some(to)) => say!(
            words,
            "report-ages",
            from = from.to_string(),
            to = to.to_string()
        ),
        (Some(from), None) => say!(words, "report-ages-from", from = from.to_string()),
        (None, Some(to)) => say!(words, "report-ages-to", to = to.to_string()),
        (None, None) => String::new(),
    }
}

/// The measures of a part, a group for each level; those without one come last.
fn rows(book: &Book<'_, '_>, part: &Part<'_>, columns: &HashMap<String, usize>, grid: &mut Grid) {
    let mut of_level: HashMap<Option<&str>, Vec<Placed>> = HashMap::new();
    let mut order: Vec<Option<&str>> = Vec::new();
    let levels = part.seminar.as_ref().map_or_else(
        || default_labels(Field::Levels),
        |seminar| labels(seminar, Field::Levels),
    );
    for measure in &part.measures {
        let level = measure.level.as_deref();
        let mut stages = vec![false; grid.stages.len()];
        for stage in &measure.stages {
            let at = columns.get(stage.as_str());
            if let Some(here) = at.and_then(|&at| stages.get_mut(at)) {
                *here = true;
            }
        }
        let given = verdict(measure);
        let said = format!(
            "{} {}",
            verdict_sign(given),
            part.labels.short_verdict(given)
        );
        let group = of_level.entry(level).or_default();
        if group.is_empty() {
            order.push(level);
        }
        group.push(Placed {
            id: measure.id,
            name: measure.name.trim().to_owned(),
            stages,
            verdict: given.to_owned(),
            said,
        });
    }
    order.sort_by_key(|level| match level {
        Some(id) => levels
            .iter()
            .position(|known| known.id.as_str() == *id)
            .unwrap_or(levels.len()),
        None => usize::MAX,
    });
    for level in order {
        let label = level.map_or_else(
            || book.all.terms.get("report-without-level"),
            |id| capitalised(&part.labels.level(id)),
        );
        let label = if book.all.is_split() {
            format!("{}: {label}", book.title_of(part).plain())
        } else {
            label
        };
        let measures = of_level.remove(&level).unwrap_or_default();
        grid.rows.push(GridRow { label, measures });
    }
}
