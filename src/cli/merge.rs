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
use crate::store::Fault;
use crate::store::merging::{Input, Union};

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
    free(args, output, context)?;
    let mut union = context
        .store
        .union(&args.inputs)
        .map_err(|(path, fault)| faults::failure(&fault, &path, words))?;
    let read = union.inputs.iter().map(|input| input.path.as_path());
    for path in std::iter::once(output).chain(args.receipt.as_deref()) {
        if read.clone().any(|input| is_same(input, path, context)) {
            let file = printer::named(path);
            let said = say!(words, "merge-over-input", file = file.as_str());
            return Err(never(said, context));
        }
    }
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
    let done = done.map_err(|(path, fault)| faults::unwritten(&fault, &path, words))?;
    let damaged = |input: &Input| !input.damage.is_empty() || input.events == 0;
    let damaged = union.inputs.iter().any(damaged);
    report(&union, &done, kept.as_deref(), context)?;
    Ok(Exit::found(damaged || done.outcome.any()))
}

/// Whether the names are free, or may be taken: a receipt never takes the place of a seminar,
/// that of its own merge least of all.
fn free(args: &Args, output: &Path, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    let receipt = args.receipt.as_deref();
    for path in std::iter::once(output).chain(receipt) {
        if !args.force && context.store.disk.canonical(path).is_ok() {
            let file = printer::named(path);
            return Err(Failure::new(
                "exists",
                say!(words, "fault-exists", file = file.as_str()),
                say!(words, "merge-exists-hint"),
            ));
        }
    }
    let over = |path: &&Path| {
        is_same(path, output, context)
            || matches!(context.store.read(path), Ok(_) | Err(Fault::Newer(_)))
    };
    match receipt.filter(over) {
        Some(path) => {
            let file = printer::named(path);
            let said = say!(words, "merge-receipt-over", file = file.as_str());
            Err(never(said, context))
        }
        None => Ok(()),
    }
}

/// Whether two paths are of one file, which need not be there.
fn is_same(one: &Path, other: &Path, context: &Context) -> bool {
    let whole = |path: &Path| {
        let disk = &context.store.disk;
        disk.canonical(path).ok().or_else(|| {
            let folder = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            let folder = disk.canonical(folder.unwrap_or(Path::new("."))).ok()?;
            Some(folder.join(path.file_name()?))
        })
    };
    one == other || whole(one).is_some_and(|one| whole(other) == Some(one))
}

/// A name that must not be taken, whatever somebody asked for.
fn never(said: String, context: &Context) -> Failure {
    Failure::new("exists", said, say!(context.words, "fault-exists-hint"))
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
        .map_err(|fault| faults::unwritten(&fault, output, words))
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
        if input.events == 0 {
            let _ = writeln!(text, "  ! {}", say!(words, "merge-empty"));
        }
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
