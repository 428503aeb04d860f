//! `oversikt open` and the bare command: the terminal interface.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::sitting::{self, Begin};
use crate::app::How;
use crate::i18n::Words;
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE", required = true)]
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) read_only: bool,
}

impl Args {
    /// What `oversikt [FILE]` means.
    pub(crate) fn of(file: Option<PathBuf>) -> Self {
        Self {
            file,
            read_only: false,
        }
    }
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    require_terminal(&context.words)?;
    let begin = match (&args.file, args.read_only) {
        (None, _) => Begin::Start,
        (Some(file), true) => Begin::File(file.clone(), How::Follow),
        (Some(file), false) => Begin::File(file.clone(), How::Write),
    };
    sitting::run(context, begin)
}

/// Where there is no terminal nothing can be drawn: says what to do instead.
pub(super) fn require_terminal(words: &Words) -> Result<(), Failure> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        return Ok(());
    }
    Err(Failure::usage(
        say!(words, "open-no-terminal"),
        say!(words, "open-no-terminal-hint"),
    ))
}
