//! `oversikt replay`: how a seminar came about, on the screen.

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::sitting::{self, Begin};
use super::{opening, show};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    super::open::require_terminal(&context.words)?;
    // A moment that nobody can read is said before there is a frame.
    let moment = match &args.at {
        None => None,
        Some(said) => {
            let seminar = opening::to_read(&args.file, context)?;
            let view = seminar.session.view().public();
            Some(show::moment::parse(said, view, &context.words)?)
        }
    };
    sitting::run(context, Begin::Replay(args.file.clone(), moment))
}
