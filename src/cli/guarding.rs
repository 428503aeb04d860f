//! The guard on the command line: lists what could tell who somebody is, and lets nothing leave
//! until somebody says `--force`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::context::Context;
use super::failure::Failure;
use crate::domain::guard::{Names, Noticed};
use crate::i18n::{Words, personal_data};
use crate::report::Report;
use crate::say;

/// Reads a report before it is written. Where there is something to look at, it is not to be
/// written, unless `force` says that somebody has looked: then the report says so itself, and how
/// many places it were is given back. `words` are those of the report.
pub(super) fn guard(
    report: &mut Report,
    names: &Names,
    force: bool,
    words: &Words,
    context: &Context,
) -> Result<usize, Failure> {
    let noticed = report.noticed(names);
    if noticed.is_empty() {
        return Ok(0);
    }
    if force {
        if !context.json {
            context.aside(&list(&noticed, &context.words));
        }
        report.accepted(noticed.len(), words);
        return Ok(noticed.len());
    }
    let places = Value::Array(noticed.iter().map(place).collect());
    let words = &context.words;
    let mut message = say!(words, "guard-found", count = noticed.len());
    if !context.json {
        message = format!("{message}\n{}", list(&noticed, words));
    }
    let hint = say!(words, "guard-hint");
    Err(Failure::new("personal_data", message, hint).with("places", places))
}

/// The places, a line for each, under the headings of the report.
fn list(noticed: &[Noticed], words: &Words) -> String {
    let mut text = String::new();
    let mut heading = None;
    for one in noticed {
        if heading != Some(&one.heading) {
            heading = Some(&one.heading);
            let _ = writeln!(text, "{}", one.heading);
        }
        let sort = personal_data(one.sort, words);
        let _ = writeln!(text, "  {sort}: {}[{}]{}", one.before, one.here, one.after);
    }
    text.trim_end().to_owned()
}

fn place(noticed: &Noticed) -> Value {
    json!({
        "sort": noticed.sort.id(),
        "heading": noticed.heading,
        "before": noticed.before,
        "text": noticed.here,
        "after": noticed.after,
        "id": noticed.about.map(|id| id.to_string()),
    })
}
