//! The measures over the stages of life, the room's verdicts, and the gaps.
//!
//! ```text
//!                         Svan Små Barn Ungdom U.voks Voksne Eldre
//!   Tidlig inn            ████ ███                                  ↗ utvikle
//!   Home-Start                 ███                                  ✓ behold
//! ```

use super::page::Page;
use crate::cli::layout::{PAGE, fitted, width, wrapped};
use crate::domain::gaps::{Missing, gaps, verdict};
use crate::domain::item::{Acceptance, Measure};
use crate::domain::state::Shown;
use crate::domain::text::clean;
use crate::i18n::{Vocabulary, date_text, joined, name_of, verdict_sign};
use crate::say;
use std::fmt::Write as _;

/// The narrowest that the column of names becomes.
const NAMES: usize = 18;
/// The room for a sign and a short verdict.
const VERDICTS: usize = 15;

/// Writes the sections.
pub(super) fn write(page: &mut Page<'_>) {
    let view = page.view;
    let measures: Vec<Shown<Measure<'_>>> = view.all().filter(|one| page.has(one.slot)).collect();
    if !measures.is_empty() {
        let heading = say!(page.words, "show-grid");
        page.heading(&heading, Some(measures.len()));
        grid(page, &measures);
    }
    let told: Vec<_> = measures.iter().filter(|one| has_more(page, one)).collect();
    if !told.is_empty() {
        let heading = page.words.label(Vocabulary::Things, "measure");
        page.heading(&heading, None);
        for measure in told {
            details(page, measure);
        }
    }
    holes(page);
}

/// The ribbons: a row for each measure, a bar across the stages it spans.
fn grid(page: &mut Page<'_>, measures: &[Shown<Measure<'_>>]) {
    let stages: Vec<(String, String)> = page
        .labels
        .stages()
        .map(|id| (id.to_owned(), page.labels.short_stage(id)))
        .collect();
    let across: usize = stages.iter().map(|(_, label)| width(label) + 1).sum();
    let names = PAGE.saturating_sub(across + VERDICTS + 3).max(NAMES);
    let mut head = format!("  {}", fitted("", names));
    for (_, label) in &stages {
        head.push(' ');
        head.push_str(label);
    }
    page.text.push_str(head.trim_end());
    page.text.push('\n');
    for measure in measures {
        let mut row = format!("  {}", fitted(clean(&measure.name).as_str(), names));
        let mut before = false;
        for (id, label) in &stages {
            let here = measure.stages.iter().any(|stage| stage.as_str() == id);
            row.push(if here && before { '█' } else { ' ' });
            let sign = if here { "█" } else { " " };
            row.push_str(&sign.repeat(width(label)));
            before = here;
        }
        let given = verdict(measure);
        let _ = write!(
            row,
            "  {} {}",
            verdict_sign(given),
            page.labels.short_verdict(given)
        );
        if measure.stages.is_empty() {
            let _ = write!(row, " ({})", say!(page.words, "show-without-stage"));
        }
        page.text.push_str(row.trim_end());
        page.text.push('\n');
    }
}

fn has_more(page: &Page<'_>, measure: &Shown<Measure<'_>>) -> bool {
    let bare = Measure {
        seminar: measure.seminar,
        name: measure.name.clone(),
        stages: measure.stages.clone(),
        ..Measure::default()
    };
    measure.fields != bare
        || !measure.conflicts.is_empty()
        || page.view.standing(measure.slot).mark().is_some()
}

/// What is known of a measure beside its place in the grid.
fn details(page: &mut Page<'_>, measure: &Shown<Measure<'_>>) {
    let words = page.words;
    wrapped(&mut page.text, "  ", clean(&measure.name).as_str());
    let text = |value: &Option<crate::domain::text::Str<'_>>| value.as_deref().map(str::to_owned);
    let about = joined([
        Some(page.labels.stages_of(&measure.stages)),
        measure.level.as_deref().map(|id| page.labels.level(id)),
        measure
            .effort
            .as_deref()
            .map(|id| words.label(Vocabulary::Effort, id)),
        measure
            .target
            .as_deref()
            .map(|id| words.label(Vocabulary::Target, id)),
        text(&measure.owner),
        measure
            .status
            .as_deref()
            .map(|id| words.label(Vocabulary::Status, id)),
    ]);
    if !about.is_empty() {
        wrapped(&mut page.text, "    ", &about);
    }
    for (field, value) in [
        ("description", &measure.description),
        ("goal", &measure.goal),
        ("subgoal", &measure.subgoal),
        ("partners", &measure.partners),
        ("budget", &measure.budget),
        ("indicator", &measure.indicator),
        ("evaluated", &measure.evaluated),
    ] {
        page.labelled_at("    ", field, value.as_deref());
    }
    let deadline = measure.deadline.as_deref();
    let deadline = deadline.map(|date| date_text(words.lang(), date));
    page.labelled_at("    ", "deadline", deadline.as_deref());
    if let Some(evidence) = measure.evidence {
        let level = evidence.level.to_string();
        let word = words.label(Vocabulary::Evidence, &level);
        let line = format!("{level} {word} ({})", evidence.year);
        page.labelled_at("    ", "evidence", Some(&line));
    }
    judgement(page, measure);
    page.marks(measure.slot, "    ");
}

fn judgement(page: &mut Page<'_>, measure: &Shown<Measure<'_>>) {
    let Some(given) = &measure.verdict else {
        return;
    };
    let word = page.labels.verdict(&given.verdict);
    let decided = given
        .decided_by
        .as_deref()
        .map(|who| clean(who).into_string());
    let reason = given
        .reason
        .as_deref()
        .map(|reason| clean(reason).into_string());
    let mut line = word;
    if let Some(who) = decided {
        let _ = write!(line, " ({who})");
    }
    if let Some(reason) = reason {
        let _ = write!(line, ": {reason}");
    }
    wrapped(
        &mut page.text,
        &format!("    {} ", verdict_sign(&given.verdict)),
        &line,
    );
    let view = page.view;
    let there = given.rests_on.iter().filter_map(|&id| view.there(Some(id)));
    let names: Vec<String> = there.map(|slot| name_of(view, slot)).collect();
    if !names.is_empty() {
        let name = page.words.label(Vocabulary::Field, "rests_on");
        wrapped(
            &mut page.text,
            "      ",
            &format!("{name}: {}", names.join("; ")),
        );
    }
}

/// Where something worrying is known and nothing is done, and verdicts that rest on nothing.
fn holes(page: &mut Page<'_>) {
    let view = page.view;
    let Some(seminar) = page.seminar.map(|slot| view.log().id(slot)) else {
        return;
    };
    let found: Vec<_> = gaps(view)
        .into_iter()
        .filter(|gap| gap.seminar == seminar)
        .collect();
    if found.is_empty() {
        return;
    }
    let words = page.words;
    page.heading(&words.label(Vocabulary::Things, "gap"), Some(found.len()));
    for gap in found {
        let mut line = match &gap.missing {
            Missing::Measure { stage, findings } => say!(
                words,
                "show-no-measure",
                stage = page.labels.stage(stage),
                count = findings.len()
            ),
            Missing::Evidence { measure } => {
                let measure = view.find(*measure);
                let name = measure.map_or_else(String::new, |slot| name_of(view, slot));
                say!(words, "show-no-evidence", measure = name)
            }
        };
        let accepted = gap.accepted.and_then(|id| view.find(id));
        if let Some(accepted) = accepted.and_then(|slot| view.read::<Acceptance<'_>>(slot)) {
            let word = words.label(Vocabulary::Thing, "acceptance");
            let _ = write!(line, " · {word}");
            if let Some(reason) = accepted.reason.as_deref() {
                let _ = write!(line, ": {}", clean(reason));
            }
        }
        wrapped(&mut page.text, "  ! ", &line);
    }
}
