//! `oversikt merge`: puts the events of many files into one new file, and says what each brought.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::merging::{self, Done, Plan};
use super::{faults, preview, printer};
use crate::domain::outcome::Outcome;
use crate::domain::state::{State, View};
use crate::i18n::outcome;
use crate::say;
use crate::store::merging::Union;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "IN", required = true)]
    inputs: Vec<PathBuf>,
    #[arg(short, long, value_name = "OUT", required_unless_present = "preview")]
    output: Option<PathBuf>,
    /// Says what each file brings, and writes nothing.
    #[arg(long, conflicts_with_all = ["output", "receipt", "force"])]
    preview: bool,
    #[arg(long, value_name = "RECEIPT")]
    receipt: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    // Without a preview the grammar asks for a new file.
    let Some(output) = args.output.as_deref().filter(|_| !args.preview) else {
        return preview::run(&args.inputs, context);
    };
    // Before anything is read: a long merge must not end with this.
    for path in std::iter::once(output).chain(args.receipt.as_deref()) {
        if !args.force && context.store.disk.canonical(path).is_ok() {
            let file = path.to_string_lossy();
            return Err(Failure::new(
                "exists",
                say!(words, "fault-exists", file = file.as_ref()),
                say!(words, "merge-exists-hint"),
            ));
        }
    }
    let mut union = context
        .store
        .union(&args.inputs)
        .map_err(|(path, fault)| faults::failure(&fault, &path, words))?;
    let kept = if args.force {
        keep_what_stands_there(&union, output, context)?
    } else {
        None
    };
    let plan = Plan {
        out: output,
        receipt: args.receipt.as_deref(),
        force: args.force,
    };
    // What came of it is told only when everything is safe.
    let look = |union: &mut Union| {
        let state = State::of(&mut union.log);
        Outcome::of(View::new(&union.log, &state))
    };
    let done = merging::write(&context.store, &mut union, plan, words, look);
    let done = done.map_err(|(path, fault)| faults::failure(&fault, &path, words))?;
    let damaged: usize = union.inputs.iter().map(|input| input.damage.len()).sum();
    report(&union, &done, kept.as_deref(), context)?;
    Ok(Exit::found(damaged > 0 || done.outcome.any()))
}

/// Keeps what `--force` is about to replace, unless every event of it is in the union.
fn keep_what_stands_there(
    union: &Union,
    output: &Path,
    context: &Context,
) -> Result<Option<PathBuf>, Failure> {
    let words = &context.words;
    context
        .store
        .keep_unless_in(&union.log, output)
        .map_err(|fault| faults::failure(&fault, output, words))
}

fn report(
    union: &Union,
    done: &Done,
    kept: Option<&Path>,
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    if context.json {
        return printer::json(&in_json(union, done, kept));
    }
    let mut text = String::new();
    for input in &union.inputs {
        let said = say!(
            words,
            "merge-input",
            file = printer::place(&input.path),
            events = input.events,
            alone = input.alone
        );
        let _ = writeln!(text, "{said}");
    }
    let _ = writeln!(
        text,
        "{}",
        say!(words, "merge-done", events = union.log.len())
    );
    for said in outcome(&done.outcome, words) {
        let _ = writeln!(text, "  {said}");
    }
    if let Some(path) = &done.damage {
        let _ = writeln!(
            text,
            "  {}",
            say!(words, "merge-damage", file = printer::place(path))
        );
    }
    if let Some(path) = kept {
        let _ = writeln!(
            text,
            "  {}",
            say!(words, "merge-kept", file = printer::place(path))
        );
    }
    printer::text(&text)
}

fn in_json(union: &Union, done: &Done, kept: Option<&Path>) -> Value {
    let Done {
        written,
        damage,
        outcome,
        digest,
    } = done;
    let inputs: Vec<Value> = union
        .inputs
        .iter()
        .map(|input| {
            json!({
                "file": input.path.to_string_lossy(), "events": input.events,
                "alone": input.alone, "damaged": input.damage.len(), "sha256": input.sha256,
            })
        })
        .collect();
    let clocks: Vec<Value> = outcome
        .clocks
        .iter()
        .map(|clocks| {
            json!({
                "ahead": clocks.ahead.to_string(), "behind": clocks.behind.to_string(),
                "millis": clocks.millis,
            })
        })
        .collect();
    json!({
        "ok": true, "inputs": inputs, "events": union.log.len(), "sha256": written.sha256,
        "digest": digest, "duplicates": outcome.duplicates,
        "conflicts": outcome.conflicts, "stubs": outcome.stubs,
        "unknown_events": outcome.unknown, "missing_numbers": outcome.missing,
        "clocks": clocks, "damaged_lines": damage.as_deref().map(Path::to_string_lossy),
        "kept": kept.map(Path::to_string_lossy),
    })
}
