//! `oversikt show`: the state, as text or as JSON.

mod grid;
mod knowledge;
pub(super) mod moment;
mod page;
mod talk;

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{labels, opening, printer};
use crate::domain::document::document;
use crate::domain::log::Ranks;
use crate::say;

pub(crate) use page::private_things;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
    #[arg(long)]
    private: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let seminar = opening::to_read(&args.file, context)?;
    let session = &seminar.session;
    let ranks = args.at.as_ref().map(|_| Ranks::of(session.log()));
    let mut view = session.view();
    let mut heading = String::new();
    if let (Some(said), Some(ranks)) = (&args.at, &ranks) {
        let moment = moment::parse(said, session.view(), words)?;
        let count = ranks.count(moment);
        view = view.until(ranks, count);
        let all = session.log().len();
        heading = format!("{}\n\n", say!(words, "show-at", count = count, all = all));
    }
    let folded = private_things(view);
    let damaged = seminar.damaged();
    if !args.private {
        view = view.public();
    }
    if context.json {
        let mut document = document(view, damaged);
        labels::fill_in(&mut document, words);
        printer::json(&document)?;
        return Ok(Exit::Done);
    }
    let facts = page::Facts {
        damaged,
        folded: if args.private { 0 } else { folded },
    };
    let page = page::page(view, words, facts);
    printer::text(&format!("{heading}{page}"))?;
    Ok(Exit::Done)
}
