//! `oversikt search`: a line for each match, best first.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::layout::{cut, fitted};
use super::{opening, printer};
use crate::domain::search::Index;
use crate::i18n::Vocabulary;
use crate::i18n::name_of;
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
    #[arg(long)]
    private: bool,
}

/// The room for the kind of thing.
const KINDS: usize = 16;
/// How many columns of a text are shown.
const SHOWN: usize = 100;

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let seminar = opening::to_read(&args.file, context)?;
    let mut view = seminar.session.view();
    if !args.private {
        view = view.public();
    }
    let hits = Index::of(view).find(&args.text.join(" "), usize::MAX);
    if hits.is_empty() {
        context.aside(&say!(words, "search-no-match"));
    }
    let mut out = String::new();
    for hit in hits {
        let id = view.log().id(hit.slot);
        let name = name_of(view, hit.slot);
        if context.json {
            let found = json!({ "kind": hit.kind.name(), "id": id, "text": name });
            out.push_str(&printer::in_json(&found));
        } else {
            let kind = words.label(Vocabulary::Thing, hit.kind.name());
            let kind = fitted(&kind, KINDS);
            let _ = write!(out, "{kind}  {}", cut(&name, SHOWN));
        }
        out.push('\n');
    }
    printer::lines(&out, context.json)?;
    Ok(Exit::Done)
}
