//! `oversikt open` and the bare command: the terminal interface.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE", required = true)]
    file: Option<PathBuf>,
    #[arg(long)]
    read_only: bool,
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
    let words = &context.words;
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::usage(
            say!(words, "open-no-terminal"),
            say!(words, "open-no-terminal-hint"),
        ));
    }
    interface(args, context)
}

// ── The terminal interface comes in here: `crate::shell` with `args.file`, `args.read_only`,
// ── `context.words` and `context.store`. Nothing else in `cli` knows about it.
fn interface(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    tracing::info!(file = ?args.file, read_only = args.read_only, "no interface yet");
    Err(Failure::usage(
        say!(words, "open-no-terminal"),
        say!(words, "open-no-terminal-hint"),
    ))
}
