//! `oversikt completions`: a completion script for a shell.

use clap_complete::Shell;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{help, printer};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    let mut command = help::in_words(&context.words);
    clap_complete::generate(args.shell, &mut command, "oversikt", &mut script);
    printer::raw(&script)?;
    Ok(Exit::Done)
}
