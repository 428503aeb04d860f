//! `oversikt municipality`: merges seminars into a municipality's running file, and says what is
//! new in it since the last time.

mod telling;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, opening};
use crate::domain::item::Seminar;
use crate::domain::moment::Time;
use crate::domain::municipality::of_code;
use crate::domain::news::today;
use crate::domain::state::View;
use crate::domain::stock::{Since, is_running};
use crate::i18n::{self, Words};
use crate::say;
use crate::store::merging::{NotRunning, Running, TakenIn};
use crate::store::open::Closed;
use chrono::NaiveDate;
use telling::{Brought, tell};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "IN")]
    inputs: Vec<PathBuf>,
    #[arg(long, value_name = "SINCE")]
    since: Option<String>,
    #[arg(long)]
    private: bool,
    #[arg(long)]
    force: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let since = since(args, context)?;
    if args.inputs.is_empty() {
        let seminar = opening::to_read(&args.file, context)?;
        let view = seen(seminar.session.view(), args);
        if !is_running(view.log()) {
            context.aside(&say!(context.words, "municipality-no-running"));
        }
        let to_look_at = tell(view, since, None, context)?;
        return Ok(Exit::found(to_look_at));
    }
    let (mut running, taken) = merged_in(args, context)?;
    if taken.new > 0 {
        let written = context.store.write_running(&mut running);
        let (_, kept) = written.map_err(|why| match why {
            NotRunning::Fault(path, fault) => faults::unwritten(&fault, &path, &context.words),
            other => failure(other, &args.file, &context.words),
        })?;
        if let Some(kept) = kept {
            let file = kept.to_string_lossy();
            context.aside(&say!(context.words, "merge-kept", file = file.as_ref()));
        }
    }
    let view = seen(running.view(), args);
    let brought = Brought {
        file: &args.file,
        running: &running,
        taken: &taken,
    };
    let to_look_at = tell(view, since, Some(&brought), context)?;
    let damaged = taken
        .inputs
        .iter()
        .any(|input| !input.damage.is_empty() || input.events == 0);
    Ok(Exit::found(damaged || to_look_at))
}

/// The running file with everything in it, in memory.
fn merged_in(args: &Args, context: &Context) -> Result<(Running, TakenIn), Failure> {
    let (words, store) = (&context.words, &context.store);
    let union = store
        .union(&args.inputs)
        .map_err(|(path, fault)| faults::failure(&fault, &path, words))?;
    let running = store.running(&args.file);
    let mut running = running.map_err(|why| failure(why, &args.file, words))?;
    let own = municipalities(running.view());
    let taken = running.take_in(union, args.private, context.now());
    let taken = taken.map_err(|why| failure(why.into(), &args.file, words))?;
    let all = municipalities(running.view());
    // A new file is that of the one municipality that comes; what names none is at home anywhere.
    let strangers = match own.len() {
        0 if all.len() < 2 => Vec::new(),
        0 => all.into_iter().collect(),
        _ => all.difference(&own).cloned().collect(),
    };
    if !strangers.is_empty() {
        let names: Vec<String> = strangers.iter().map(|code| called(code)).collect();
        let (names, file) = (names.join(", "), args.file.to_string_lossy());
        let said = say!(
            words,
            "municipality-other",
            names = names,
            file = file.as_ref()
        );
        if !args.force {
            let hint = say!(words, "municipality-other-hint");
            return Err(Failure::new("other_municipality", said, hint));
        }
        context.aside(&said);
    }
    Ok((running, taken))
}

/// What may be told: everything but what is private, unless it was asked for.
fn seen<'a>(view: View<'a>, args: &Args) -> View<'a> {
    if args.private { view } else { view.public() }
}

/// The codes of the municipalities that a file tells of, as they are today.
fn municipalities(view: View<'_>) -> BTreeSet<String> {
    let seminars = view.public().all::<Seminar<'_>>();
    let codes = seminars.filter_map(|seminar| seminar.municipality.as_deref().map(today));
    codes.filter(|code| !code.is_empty()).collect()
}

fn called(code: &str) -> String {
    let name = of_code(code).map(|known| known.name);
    name.map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
}

fn since(args: &Args, context: &Context) -> Result<Since, Failure> {
    let Some(said) = &args.since else {
        return Ok(Since::LastTime);
    };
    let nth = said.parse().ok().map(Since::Nth);
    let date = said.parse::<NaiveDate>().ok();
    let at = date.and_then(|date| Time::in_oslo(date, "23:59:59"));
    nth.or(at.map(Since::At)).ok_or_else(|| {
        let words = &context.words;
        Failure::usage(
            say!(
                words,
                "usage-value",
                value = said.as_str(),
                what = "--since"
            ),
            say!(words, "municipality-since-hint"),
        )
    })
}

fn failure(why: NotRunning, file: &Path, words: &Words) -> Failure {
    match why {
        NotRunning::Fault(path, fault) => faults::failure(&fault, &path, words),
        NotRunning::Refused(refusal) => {
            let (error, hint) = i18n::refused(&refusal, i18n::FieldNames::Written, words);
            Failure::new(refusal.kind(), error, hint)
        }
        NotRunning::Closed(Closed::Newer(version)) => {
            faults::failure(&crate::store::Fault::Newer(version), file, words)
        }
        NotRunning::Closed(Closed::NotWritable(error)) => {
            let step = crate::store::Step::Open;
            faults::failure(&crate::store::Fault::Disk { step, error }, file, words)
        }
        NotRunning::Closed(Closed::Held(_) | Closed::Asked) => {
            let file = file.to_string_lossy();
            Failure::new(
                "held",
                say!(words, "municipality-held", file = file.as_ref()),
                say!(words, "municipality-held-hint"),
            )
        }
    }
}
