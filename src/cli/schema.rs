//! `oversikt schema`: the JSON Schema of a seminar file.

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::printer;
use crate::domain::schema;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {}

/// Runs the command.
pub(crate) fn run(_: &Args, _: &Context) -> Result<Exit, Failure> {
    printer::text(&schema::text())?;
    Ok(Exit::Done)
}
