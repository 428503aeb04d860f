//! `oversikt merge`: puts the events of many files into one new file, and says what each brought.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, printer};
use crate::domain::duplicates::duplicates;
use crate::domain::state::{Disagreement, State, View};
use crate::domain::text::clean;
use crate::i18n::Words;
use crate::say;
use crate::store::merging::receipt::{Entry, FORMAT, Receipt, relative};
use crate::store::merging::{Input, Union, Written};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "IN", required = true)]
    inputs: Vec<PathBuf>,
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    #[arg(long, value_name = "RECEIPT")]
    receipt: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// What somebody should look at in a merged file.
struct Findings {
    duplicates: usize,
    conflicts: usize,
    stubs: usize,
    unknown: usize,
    missing: u64,
    clocks: Vec<Disagreement>,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    // Before anything is read: a long merge must not end with this.
    for path in std::iter::once(&args.output).chain(&args.receipt) {
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
        keep_what_stands_there(&union, &args.output, context)?
    } else {
        None
    };
    let written = context
        .store
        .write_union(&union, &args.output, args.force)
        .map_err(|fault| faults::failure(&fault, &args.output, words))?;
    let damage = write_damage(&union, args, context)?;
    // Only now, when everything is safe, is it looked at what came of it.
    let state = State::of(&mut union.log);
    let findings = Findings::of(&union, View::new(&union.log, &state));
    if let Some(path) = &args.receipt {
        write_receipt(path, &union, &written, &findings, args, context)?;
    }
    let damaged: usize = union.inputs.iter().map(|input| input.damage.len()).sum();
    report(
        &union,
        &written,
        &findings,
        damage.as_deref(),
        kept.as_deref(),
        context,
    )?;
    Ok(Exit::found(damaged > 0 || findings.any()))
}

impl Findings {
    fn of(union: &Union, view: View<'_>) -> Self {
        let missing =
            |replica: &crate::domain::log::Replica| replica.highest.saturating_sub(replica.count);
        Self {
            duplicates: duplicates(view).len(),
            conflicts: view.to_look_at().len(),
            stubs: union
                .log
                .slots()
                .filter(|&slot| union.log.is_stub(slot))
                .count(),
            unknown: view.unknown_events(),
            missing: union.log.replicas().iter().map(missing).sum(),
            clocks: view.clock_disagreements(&union.ranks),
        }
    }

    fn any(&self) -> bool {
        self.duplicates + self.conflicts + self.stubs + self.unknown > 0
            || self.missing > 0
            || !self.clocks.is_empty()
    }
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

/// Writes what is no event in any input, where there is such; gives back where.
fn write_damage(union: &Union, args: &Args, context: &Context) -> Result<Option<PathBuf>, Failure> {
    let words = &context.words;
    let said = |path: &Path, line: usize| {
        let file = clean(&path.to_string_lossy()).into_string();
        say!(
            words,
            "merge-damaged-line",
            file = file,
            line = line.to_string()
        )
    };
    let text = union.damage(&said);
    if text.is_empty() {
        return Ok(None);
    }
    let mut path = args.output.clone().into_os_string();
    path.push(".skadet.txt");
    let path = PathBuf::from(path);
    context
        .store
        .write(&path, text.as_bytes(), args.force)
        .map_err(|fault| faults::failure(&fault, &path, words))?;
    Ok(Some(path))
}

fn write_receipt(
    path: &Path,
    union: &Union,
    written: &Written,
    findings: &Findings,
    args: &Args,
    context: &Context,
) -> Result<(), Failure> {
    let disk = &context.store.disk;
    let absolute = |path: &Path| {
        // The file is there by now; its folder is, for a receipt that is not.
        let name = path.file_name().unwrap_or_default();
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = disk.canonical(folder.unwrap_or(Path::new(".")));
        folder.map_or_else(|_| path.to_path_buf(), |folder| folder.join(name))
    };
    let receipt = absolute(path);
    let folder = receipt.parent().unwrap_or(&receipt);
    let input = |input: &Input| Entry {
        path: relative(&input.path, folder),
        sha256: input.sha256.clone(),
        bytes: input.bytes,
        events: input.events,
        alone: Some(input.alone),
        damaged: Some(input.damage.len()),
        digest: None,
    };
    let receipt = Receipt {
        format: FORMAT.to_owned(),
        version: 1,
        program: format!("oversikt {}", env!("CARGO_PKG_VERSION")),
        inputs: union.inputs.iter().map(input).collect(),
        output: Entry {
            path: relative(&absolute(&args.output), folder),
            sha256: written.sha256.clone(),
            bytes: written.bytes,
            events: union.log.len(),
            alone: None,
            damaged: None,
            digest: Some(union.digest()),
        },
        duplicates: findings.duplicates,
        conflicts: findings.conflicts,
        stubs: findings.stubs,
        unknown_events: findings.unknown,
        missing_numbers: findings.missing,
    };
    context
        .store
        .write(path, &receipt.to_bytes(), args.force)
        .map_err(|fault| faults::failure(&fault, path, &context.words))
}

fn report(
    union: &Union,
    written: &Written,
    findings: &Findings,
    damage: Option<&Path>,
    kept: Option<&Path>,
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    let shown = |path: &Path| clean(&path.to_string_lossy()).into_string();
    if context.json {
        return printer::json(&in_json(union, written, findings, damage, kept));
    }
    let mut text = String::new();
    for input in &union.inputs {
        let said = say!(
            words,
            "merge-input",
            file = shown(&input.path),
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
    for said in in_words(findings, words) {
        let _ = writeln!(text, "  {said}");
    }
    if let Some(path) = damage {
        let _ = writeln!(
            text,
            "  {}",
            say!(words, "merge-damage", file = shown(path))
        );
    }
    if let Some(path) = kept {
        let _ = writeln!(text, "  {}", say!(words, "merge-kept", file = shown(path)));
    }
    printer::text(&text)
}

/// What somebody should look at, in sentences.
fn in_words(findings: &Findings, words: &Words) -> Vec<String> {
    let missing = findings.missing.to_string();
    let counted = [
        (
            findings.duplicates,
            say!(words, "merge-duplicates", count = findings.duplicates),
        ),
        (
            findings.conflicts,
            say!(words, "merge-conflicts", count = findings.conflicts),
        ),
        (
            findings.stubs,
            say!(words, "merge-stubs", count = findings.stubs),
        ),
        (
            findings.unknown,
            say!(words, "merge-unknown", count = findings.unknown),
        ),
        (
            usize::from(findings.missing > 0),
            say!(words, "merge-missing", count = missing),
        ),
    ];
    let clocks = findings.clocks.iter().map(|clocks| {
        let (ahead, behind) = (clocks.ahead.to_string(), clocks.behind.to_string());
        let minutes = (clocks.millis / 60_000).to_string();
        say!(
            words,
            "merge-clocks",
            ahead = ahead,
            behind = behind,
            minutes = minutes
        )
    });
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    counted.map(|(_, said)| said).chain(clocks).collect()
}

fn in_json(
    union: &Union,
    written: &Written,
    findings: &Findings,
    damage: Option<&Path>,
    kept: Option<&Path>,
) -> Value {
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
    let clocks: Vec<Value> = findings
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
        "digest": union.digest(), "duplicates": findings.duplicates,
        "conflicts": findings.conflicts, "stubs": findings.stubs,
        "unknown_events": findings.unknown, "missing_numbers": findings.missing,
        "clocks": clocks, "damaged_lines": damage.map(Path::to_string_lossy),
        "kept": kept.map(Path::to_string_lossy),
    })
}
