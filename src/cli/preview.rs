//! `oversikt merge --preview`: what each file brings, without anything being written.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{merging, printer};
use crate::app::merge::{File, Found};
use crate::app::pages::{Mark, Row};
use crate::domain::id::Id;
use crate::domain::moment::Time;
use crate::domain::text::clean;
use crate::store::Fault;

/// Says it.
pub(super) fn run(inputs: &[PathBuf], context: &Context) -> Result<Exit, Failure> {
    let gathered = context.store.gather(inputs);
    let found = merging::found(&context.store, &gathered, inputs.to_vec(), &context.words);
    if context.json {
        printer::json(&in_json(&found, &gathered.left_out))?;
    } else {
        printer::text(&in_lines(&found.rows(&context.words)))?;
    }
    let damaged = |file: &File| file.damaged > 0 || file.events == 0;
    let damaged = found.files.iter().any(damaged);
    let odd = damaged || !found.left_out.is_empty() || found.outcome.any();
    Ok(Exit::found(odd))
}

/// The lines of the screen as text.
fn in_lines(rows: &[Row]) -> String {
    let mut text = String::new();
    for (nth, row) in rows.iter().enumerate() {
        let said: String = row.text.iter().map(|piece| piece.text.as_str()).collect();
        let said = clean(&said).into_string();
        if row.is_heading() {
            let before = if nth == 0 { "" } else { "\n" };
            let _ = writeln!(text, "{before}{said}");
            continue;
        }
        let indent = " ".repeat(2 + 2 * usize::from(row.depth));
        let mark = if row.mark == Mark::Look { "! " } else { "" };
        let aside = match row.aside.as_str() {
            "" => String::new(),
            aside => format!("  ({aside})"),
        };
        let _ = writeln!(text, "{indent}{mark}{said}{aside}");
    }
    text
}

fn in_json(found: &Found, left_out: &[(PathBuf, Fault)]) -> Value {
    let time = |at: Option<Time>| at.map(|at| at.to_string());
    let file = |file: &File| {
        let brings = &file.brings;
        let writers = brings.writers.iter();
        let writers: Vec<Value> = writers
            .map(|(replica, events)| json!({"replica": replica.to_string(), "events": events}))
            .collect();
        let seminars = brings.seminars.iter().map(ToString::to_string);
        json!({
            "file": file.path.to_string_lossy(), "rescue": file.rescue, "events": file.events,
            "alone": file.alone, "damaged": file.damaged, "unknown": brings.unknown,
            "stubs": brings.stubs, "from": time(brings.from), "to": time(brings.to),
            "writers": writers, "seminars": seminars.collect::<Vec<_>>(),
        })
    };
    let seminars = found.seminars.iter().map(|held| {
        json!({
            "id": held.id.to_string(), "title": held.title, "date": held.date,
            "municipality": held.municipality,
        })
    });
    let left_out = left_out.iter().zip(&found.left_out);
    let left_out =
        left_out.map(|((path, _), why)| json!({"file": path.to_string_lossy(), "why": why}));
    let pair = |(one, other): &(Id, Id)| json!([one.to_string(), other.to_string()]);
    json!({
        "ok": true, "files": found.files.iter().map(file).collect::<Vec<_>>(),
        "left_out": left_out.collect::<Vec<_>>(),
        "seminars": seminars.collect::<Vec<_>>(),
        "alike": found.alike.iter().map(pair).collect::<Vec<_>>(),
        "events": found.events, "duplicates": found.outcome.duplicates,
        "conflicts": found.outcome.conflicts, "stubs": found.outcome.stubs,
        "unknown_events": found.outcome.unknown, "missing_numbers": found.outcome.missing,
        "clocks": found.outcome.clocks.len(),
    })
}
