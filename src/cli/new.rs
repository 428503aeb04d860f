//! `oversikt new`: writes a new seminar file.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, printer};
use crate::domain::intent::Intent;
use crate::i18n;
use crate::say;
use crate::store::recent::Called;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    #[arg(long, value_name = "CODE")]
    municipality: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let mut intent = json!({ "do": "add_seminar", "lang": words.lang() });
    if let Some(title) = &args.title {
        intent["title"] = json!(title);
    }
    if let Some(code) = &args.municipality {
        if code.len() != 4 || !code.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(wrong(
                "--municipality",
                code,
                &say!(words, "expected-municipality"),
                context,
            ));
        }
        intent["municipality"] = json!(code);
    }
    if let Some(date) = &args.date {
        if NaiveDate::parse_from_str(date, "%Y-%m-%d").is_err() {
            return Err(wrong(
                "--date",
                date,
                &say!(words, "expected-date"),
                context,
            ));
        }
        intent["date"] = json!(date);
    }
    let refused = |refusal| {
        let (error, hint) = i18n::refused(&refusal, i18n::FieldNames::Written, words);
        Failure::new(refusal.kind(), error, hint)
    };
    let intent = Intent::from_value(intent).map_err(refused)?;
    let made = context
        .store
        .new_seminar(&args.file, |session| {
            session.perform(&intent, context.now())
        })
        .map_err(|fault| faults::failure(&fault, &args.file, words))?
        .map_err(refused)?;
    let called = Called {
        title: args.title.as_deref().unwrap_or_default(),
        date: args.date.as_deref(),
        municipality: args.municipality.as_deref(),
    };
    let (path, at) = (made.path, context.now().to_string());
    let nonce = context.store.clock.random();
    // A list that cannot be written keeps nobody from their seminar.
    let _ = context.store.recent().opened(&path, called, &at, nonce);
    if context.json {
        printer::json(&json!({ "ok": true, "id": made.id, "file": path.to_string_lossy() }))?;
    } else {
        let file = args.file.to_string_lossy();
        let said = say!(words, "new-made", file = file.as_ref());
        printer::text(&format!("{said}\n"))?;
    }
    Ok(Exit::Done)
}

fn wrong(option: &str, value: &str, expected: &str, context: &Context) -> Failure {
    let words = &context.words;
    Failure::usage(
        say!(words, "usage-value", value = value, what = option),
        expected.to_owned(),
    )
}
