//! `oversikt experience`: which municipality has experience with something, over many files.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::layout::wrapped;
use super::report::{Wanted, written};
use super::{faults, guarding, printer};
use crate::domain::experience::{Experience, Municipality, Tried, experience};
use crate::domain::item::Measure;
use crate::domain::state::{State, View};
use crate::domain::text::clean;
use crate::i18n::{Labels, Words};
use crate::report::{Format, Kind, Report, counts_told, municipality_name, names_of};
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "TEXT")]
    text: String,
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = super::report::formats(), hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let wanted = Wanted {
        kind: Kind::Experience,
        name: "experience",
        format: args.format,
        output: args.output.as_deref(),
        force: args.force,
    };
    let as_report = args.format.is_some() || args.output.is_some();
    let format = if as_report {
        Some(wanted.format(context)?)
    } else {
        None
    };
    wanted.free(context)?;
    let mut union = context
        .store
        .union(&args.files)
        .map_err(|(path, fault)| faults::failure(&fault, &path, words))?;
    let damaged: usize = union.inputs.iter().map(|input| input.damage.len()).sum();
    if damaged > 0 {
        context.aside(&say!(words, "read-damaged", count = damaged));
    }
    let state = State::of(&mut union.log);
    let view = View::new(&union.log, &state);
    if let Some(format) = format {
        let names = names_of(view);
        let mut report = Report::experience(view, &args.text, words, &names, context.now());
        let accepted = guarding::guard(&mut report, &names, args.force, words, context)?;
        let bytes = written(&report, format, words)?;
        wanted.deliver(&bytes, format, accepted, context)?;
    } else {
        let found = experience(view, &args.text);
        if context.json {
            printer::json(&in_json(view.public(), &found))?;
        } else {
            printer::text(&in_words(view.public(), &found, words))?;
        }
    }
    Ok(Exit::found(damaged > 0))
}

fn in_words(view: View<'_>, found: &Experience, words: &Words) -> String {
    let mut text = String::new();
    for one in &found.with {
        if !text.is_empty() {
            text.push('\n');
        }
        let name = clean(&municipality_name(one, words)).into_string();
        let _ = writeln!(text, "{name}");
        for tried in &one.measures {
            measure(&mut text, view, tried, words);
        }
        for &id in &one.themes {
            let question = view.find(id).map(|slot| view.headline(slot));
            let question = clean(question.unwrap_or_default().trim()).into_string();
            let said = say!(words, "experience-theme", question = question);
            wrapped(&mut text, "  ", &said);
        }
        for said in counts_told(one, words) {
            wrapped(&mut text, "  ", &said);
        }
    }
    if found.with.is_empty() {
        let _ = writeln!(text, "{}", say!(words, "experience-nothing"));
    }
    text
}

/// A measure, and under it what was said of it, the newest first.
fn measure(text: &mut String, view: View<'_>, tried: &Tried, words: &Words) {
    for (nth, judged) in tried.judged.iter().enumerate() {
        let slot = view.find(judged.measure);
        let shown = slot.and_then(|slot| view.read::<Measure<'_>>(slot));
        let Some(shown) = shown else { continue };
        let labels = Labels::of(view, view.seminar_of(shown.slot), words);
        if nth == 0 {
            let stages = labels.stages_of(&shown.stages);
            let between = if stages.is_empty() { "" } else { " · " };
            let name = clean(shown.name.trim()).into_string();
            wrapped(text, "  ", &format!("{name}{between}{stages}"));
        }
        let given = shown
            .verdict
            .as_ref()
            .and_then(|given| given.reason.as_deref());
        let reason = clean(given.unwrap_or_default().trim()).into_string();
        let verdict = labels.verdict(&judged.verdict);
        let year = if judged.year.is_empty() {
            "–"
        } else {
            &judged.year
        };
        let between = if reason.is_empty() { "" } else { ". " };
        wrapped(
            text,
            "      ",
            &format!("{year}: {verdict}{between}{reason}"),
        );
    }
}

fn in_json(view: View<'_>, found: &Experience) -> Value {
    let with: Vec<Value> = found.with.iter().map(|one| of_one(view, one)).collect();
    json!({ "municipalities": with, "without": found.without })
}

fn of_one(view: View<'_>, one: &Municipality) -> Value {
    let measures: Vec<Value> = one
        .measures
        .iter()
        .flat_map(|tried| &tried.judged)
        .filter_map(|judged| {
            let measure = view.read::<Measure<'_>>(view.find(judged.measure)?)?;
            let reason = measure
                .verdict
                .as_ref()
                .and_then(|given| given.reason.as_deref());
            Some(json!({
                "id": judged.measure, "name": measure.name, "stages": measure.stages,
                "verdict": judged.verdict, "reason": reason, "year": judged.year,
            }))
        })
        .collect();
    let themes = one.themes.iter().filter_map(|&id| {
        let question = view.headline(view.find(id)?);
        Some(json!({ "id": id, "question": question }))
    });
    // A count that says something of single persons is null.
    json!({
        "municipality": one.code, "seminar": one.seminar, "years": one.years,
        "measures": measures, "themes": themes.collect::<Vec<Value>>(),
        "notes": Municipality::told(one.notes), "knowledge": Municipality::told(one.knowledge),
    })
}
