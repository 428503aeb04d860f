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
use crate::domain::experience::{Experience, Judged, Municipality, Tried, experience};
use crate::domain::id::Id;
use crate::domain::item::Measure;
use crate::domain::state::{State, View};
use crate::domain::text::clean;
use crate::i18n::{Labels, Words};
use crate::report::{Format, Kind, Report, Sieve, counts_told, municipality_name, names_of};
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
    let names = names_of(view);
    if let Some(format) = format {
        let mut report = Report::experience(view, &args.text, words, &names, context.now());
        let accepted = guarding::guard(&mut report, &names, args.force, words, context)?;
        let bytes = written(&report, format, words)?;
        wanted.deliver(&bytes, format, accepted, context)?;
    } else {
        let found = experience(view, &args.text);
        let mut telling = Telling {
            view: view.public(),
            words,
            sieve: Sieve::new(&names, words),
        };
        if context.json {
            printer::json(&telling.in_json(&found))?;
        } else {
            printer::text(&telling.in_words(&found))?;
        }
    }
    Ok(Exit::found(damaged > 0))
}

/// What was found, on its way out. What people wrote passes the sieve of the report to share,
/// whichever way it is told: whoever asks reads of other municipalities.
struct Telling<'a> {
    view: View<'a>,
    words: &'a Words,
    sieve: Sieve<'a>,
}

impl Telling<'_> {
    fn in_words(&mut self, found: &Experience) -> String {
        let words = self.words;
        let mut text = String::new();
        for one in &found.with {
            if !text.is_empty() {
                text.push('\n');
            }
            let name = clean(&municipality_name(one, words)).into_string();
            let _ = writeln!(text, "{name}");
            for tried in &one.measures {
                self.measure(&mut text, tried);
            }
            for &id in &one.themes {
                let question = self.question(id).unwrap_or_default();
                let question = clean(&question).into_string();
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
        for (nth, said) in self.sieve.told().iter().enumerate() {
            let before = if nth == 0 { "\n" } else { "" };
            let _ = writeln!(text, "{before}{said}");
        }
        text
    }

    /// A measure, and under it what was said of it, the newest first.
    fn measure(&mut self, text: &mut String, tried: &Tried) {
        for (nth, judged) in tried.judged.iter().enumerate() {
            let slot = self.view.find(judged.measure);
            let shown = slot.and_then(|slot| self.view.read::<Measure<'_>>(slot));
            let Some(shown) = shown else { continue };
            let labels = Labels::of(self.view, self.view.seminar_of(shown.slot), self.words);
            if nth == 0 {
                let stages = labels.stages_of(&shown.stages);
                let between = if stages.is_empty() { "" } else { " · " };
                let name = clean(&self.sieve.name(&shown.name)).into_string();
                wrapped(text, "  ", &format!("{name}{between}{stages}"));
            }
            let reason = clean(&self.reason(&shown)).into_string();
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

    /// Why a measure was judged as it was.
    fn reason(&mut self, measure: &Measure<'_>) -> String {
        let given = measure.verdict.as_ref();
        let reason = given.and_then(|given| given.reason.as_deref());
        self.sieve.passed(reason.unwrap_or_default().trim())
    }

    fn question(&mut self, theme: Id) -> Option<String> {
        let slot = self.view.find(theme)?;
        Some(self.sieve.name(&self.view.headline(slot)))
    }

    fn in_json(&mut self, found: &Experience) -> Value {
        let with: Vec<Value> = found.with.iter().map(|one| self.of_one(one)).collect();
        let held = self.sieve.held();
        json!({
            "municipalities": with, "without": found.without,
            "held_back": {"counts": held.counts, "sentences": held.sentences},
        })
    }

    fn of_one(&mut self, one: &Municipality) -> Value {
        let judged = one.measures.iter().flat_map(|tried| &tried.judged);
        let measures: Vec<Value> = judged
            .filter_map(|judged| self.of_measure(judged))
            .collect();
        let themes: Vec<Value> = one
            .themes
            .iter()
            .filter_map(|&id| Some(json!({ "id": id, "question": self.question(id)? })))
            .collect();
        // A count that says something of single persons is null.
        json!({
            "municipality": one.code, "seminar": one.seminar, "years": one.years,
            "measures": measures, "themes": themes,
            "notes": Municipality::told(one.notes), "knowledge": Municipality::told(one.knowledge),
        })
    }

    fn of_measure(&mut self, judged: &Judged) -> Option<Value> {
        let slot = self.view.find(judged.measure)?;
        let measure = self.view.read::<Measure<'_>>(slot)?;
        let reason = Some(self.reason(&measure)).filter(|reason| !reason.is_empty());
        Some(json!({
            "id": judged.measure, "name": self.sieve.name(&measure.name),
            "stages": measure.stages, "verdict": judged.verdict, "reason": reason,
            "year": judged.year,
        }))
    }
}
