//! `oversikt erase`: writes the same file with the content of chosen things gone for good.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, opening, printer};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::log::Ranks;
use crate::domain::state::erased;
use crate::say;
use crate::store::merging::Union;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let seminar = opening::to_read(&args.file, context)?;
    let view = seminar.session.view();
    let mut gone = BTreeSet::new();
    for id in &args.ids {
        let events = id.parse().ok().and_then(|id: Id| view.content_of(id));
        gone.extend(events.ok_or_else(|| {
            Failure::new(
                "no_such_thing",
                say!(words, "erase-no-such", id = id.as_str()),
                say!(words, "erase-no-such-hint"),
            )
        })?);
    }
    let writer = ReplicaId::new(context.store.clock.random());
    let log = erased(seminar.session.log(), &gone, writer, context.now());
    let union = Union {
        ranks: Ranks::of(&log),
        log,
        inputs: Vec::new(),
    };
    context
        .store
        .write_lines(&union.lines(), &args.output, false)
        .map_err(|fault| faults::unwritten(&fault, &args.output, words))?;
    let file = args.output.to_string_lossy();
    if context.json {
        printer::json(&json!({ "ok": true, "file": file, "erased": gone.len() }))?;
    } else {
        let said = say!(
            words,
            "erase-done",
            count = gone.len(),
            file = printer::named(&args.output)
        );
        printer::text(&format!("{said}\n{}\n", say!(words, "erase-copies")))?;
    }
    Ok(Exit::Done)
}
