//! The command line: one file for each subcommand, and what they share.
//!
//! ```text
//! arguments ─▶ grammar ─▶ a subcommand ─▶ Printer ─▶ standard output
//!                 │            │
//!                 ╰─▶ Failure ◀╯  what happened, what is safe, what to do next
//! ```
//!
//! What scripts may rely on stands in `docs/contract.md`.

mod context;
mod exit;
mod failure;
mod faults;
mod grammar;
mod guarding;
mod help;
mod labels;
mod layout;
mod opening;
mod preview;
mod printer;
mod shortcut;
mod usage;
mod writing;

mod apply;
mod check;
mod completions;
mod erase;
mod example;
mod experience;
mod list;
mod log;
mod man;
mod merge;
mod merging;
mod municipality;
mod new;
mod note;
mod open;
mod replay;
mod report;
mod schema;
mod search;
mod show;
mod sitting;
mod verify;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches};

use crate::i18n::Words;
use context::Context;
use exit::Exit;
use failure::Failure;
use grammar::{Command, Line};

/// Runs the program with these arguments, the program's own name first, and gives back its exit
/// code: 0 done, 1 failed, 2 wrong use, 3 done with conflicts or findings to look at.
pub fn run(arguments: Vec<OsString>) -> u8 {
    let early = grammar::early(&arguments);
    let words = Words::new(early.lang);
    let outcome = parse(arguments, &words).and_then(|line| {
        let Some(line) = line else {
            return Ok(Exit::Done);
        };
        let context = Context::new(words.clone(), early.lang_asked, &line.common)?;
        carry_out(line, &context)
    });
    match outcome {
        Ok(exit) => exit.code(),
        Err(failure) => {
            failure.print(&words, early.json);
            failure.exit().code()
        }
    }
}

/// Reads the arguments. `None`: they asked for help or the version, which is printed.
fn parse(arguments: Vec<OsString>, words: &Words) -> Result<Option<Line>, Failure> {
    if let Some(line) = shortcut::read(&arguments) {
        return Ok(Some(line));
    }
    // Most of the time nobody asks for help, and the words of the help are many: they are put in
    // only when clap has something to say.
    let plain = Line::command().try_get_matches_from(arguments.clone());
    if let Ok(line) = plain.and_then(|matches| Line::from_arg_matches(&matches)) {
        return Ok(Some(line));
    }
    let read = help::in_words(words)
        .try_get_matches_from(arguments)
        .and_then(|matches| Line::from_arg_matches(&matches));
    match read {
        Ok(line) => Ok(Some(line)),
        Err(error) if !error.use_stderr() => {
            let text = error.render().to_string();
            printer::raw(format!("{}\n", text.trim_end()).as_bytes())?;
            Ok(None)
        }
        Err(error) => Err(usage::failure(&error, words)),
    }
}

fn carry_out(line: Line, context: &Context) -> Result<Exit, Failure> {
    match (line.command, line.file) {
        (None, file) => open::run(&open::Args::of(file), context),
        (Some(_), Some(file)) => Err(usage::file_before_command(&file, &context.words)),
        (Some(command), None) => match command {
            Command::New(args) => new::run(&args, context),
            Command::Open(args) => open::run(&args, context),
            Command::Replay(args) => replay::run(&args, context),
            Command::Example(args) => example::run(&args, context),
            Command::List(args) => list::run(&args, context),
            Command::Note(args) => note::run(&args, context),
            Command::Apply(args) => apply::run(&args, context),
            Command::Show(args) => show::run(&args, context),
            Command::Log(args) => log::run(&args, context),
            Command::Check(args) => check::run(&args, context),
            Command::Search(args) => search::run(&args, context),
            Command::Merge(args) => merge::run(&args, context),
            Command::Municipality(args) => municipality::run(&args, context),
            Command::Verify(args) => verify::run(&args, context),
            Command::Experience(args) => experience::run(&args, context),
            Command::Erase(args) => erase::run(&args, context),
            Command::Report(args) => report::run(&args, context),
            Command::Schema(args) => schema::run(&args, context),
            Command::Completions(args) => completions::run(&args, context),
            Command::Man(args) => man::run(&args, context),
        },
    }
}
