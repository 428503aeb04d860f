//! `oversikt example`: writes the example seminars that are built into the program.

use std::io::ErrorKind;
use std::path::PathBuf;

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, printer};
use crate::say;
use crate::store::Step;
use crate::store::examples::EXAMPLES;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Where examples go when nobody says where: a folder of the program's own.
pub(super) fn folder(context: &Context) -> PathBuf {
    context.store.places.data.join("examples")
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let store = &context.store;
    let folder = args.dir.clone().unwrap_or_else(|| folder(context));
    store.disk.create_folder(&folder).map_err(|error| {
        faults::failure(
            &crate::store::Fault::from_disk(Step::Create, error),
            &folder,
            words,
        )
    })?;
    let mut written = Vec::new();
    let mut kept = Vec::new();
    for (name, bytes) in EXAMPLES {
        let path = folder.join(name);
        match store.write(&path, bytes, false) {
            Ok(()) => written.push(path),
            Err(fault) if fault.is(ErrorKind::AlreadyExists) => kept.push(path),
            Err(fault) => return Err(faults::failure(&fault, &path, words)),
        }
    }
    let names = |paths: &[PathBuf]| -> Vec<String> {
        let names = paths.iter().map(|path| path.to_string_lossy().into_owned());
        names.collect()
    };
    let (written, kept) = (names(&written), names(&kept));
    if context.json {
        printer::json(&json!({ "written": written, "kept": kept }))?;
        return Ok(Exit::Done);
    }
    for file in &written {
        let said = say!(words, "example-written", file = file.as_str());
        printer::text(&format!("{said}\n"))?;
    }
    for file in &kept {
        let said = say!(words, "example-kept", file = file.as_str());
        printer::text(&format!("{said}\n"))?;
    }
    Ok(Exit::Done)
}
