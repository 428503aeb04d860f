//! `oversikt list`: the seminars that were open lately, and the examples that are there.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::layout::fitted;
use super::{example, printer};
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::moment::Time;
use crate::domain::text::clean;
use crate::i18n::{Vocabulary, capitalised, date};
use crate::say;
use crate::store::Access;
use crate::store::examples::EXAMPLES;
use crate::store::recent::Entry;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {}

/// Runs the command.
pub(crate) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let mut entries = context.store.recent().load();
    for (name, _) in EXAMPLES {
        let path = example::folder(context).join(name);
        let path = context.store.disk.canonical(&path).unwrap_or(path);
        if !entries.iter().any(|entry| entry.path == path)
            && let Some(title) = title(&path, context)
        {
            entries.push(Entry {
                path,
                title,
                date: String::new(),
                municipality: String::new(),
                opened: String::new(),
                rescues: Vec::new(),
            });
        }
    }
    if entries.is_empty() && !context.json {
        printer::text(&format!("{}\n", say!(words, "list-empty")))?;
    }
    for entry in &entries {
        if context.json {
            printer::json(&json!({
                "file": entry.path.to_string_lossy(),
                "title": entry.title,
                "opened": entry.opened,
                "exists": context.store.disk.canonical(&entry.path).is_ok(),
                "rescues": entry.rescues.iter().map(|path| path.to_string_lossy()).collect::<Vec<_>>(),
            }))?;
        } else {
            printer::text(&line(entry, context))?;
        }
    }
    Ok(Exit::Done)
}

/// When it was open last, what it is called, and where it is.
fn line(entry: &Entry, context: &Context) -> String {
    let words = &context.words;
    let opened = Time::parse(&entry.opened);
    let opened = opened.map(|at| date(words.lang(), at.date_in_oslo()));
    let title = if entry.title.is_empty() {
        capitalised(&words.label(Vocabulary::Thing, "seminar"))
    } else {
        entry.title.clone()
    };
    let mut line = format!(
        "{}  {}  {}",
        fitted(&opened.unwrap_or_default(), 11),
        fitted(clean(&title).as_str(), 30),
        clean(&entry.path.to_string_lossy())
    );
    if context.store.disk.canonical(&entry.path).is_err() {
        let _ = write!(line, " ({})", say!(words, "list-gone"));
    }
    line.push('\n');
    line
}

/// The title of the seminar in a file, where there is one.
fn title(path: &Path, context: &Context) -> Option<String> {
    let seminar = context.store.seminar(path, Access::Read).ok()?;
    let view = seminar.session.view();
    let slot = view.present(ItemKind::Seminar).next()?;
    let shown = view.read::<Seminar<'_>>(slot)?;
    Some(shown.title.as_deref().unwrap_or_default().to_owned())
}
