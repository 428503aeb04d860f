//! `oversikt log`: what happened, a line for each event, in the order of replay.

use std::path::PathBuf;

use chrono_tz::Europe::Oslo;
use serde_json::value::RawValue;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{opening, printer};
use crate::domain::log::{Ranks, Slot};
use crate::domain::moment::Time;
use crate::domain::state::View;
use crate::domain::text::clean;
use crate::i18n::{Words, clock, date, sentence};
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    private: bool,
}

/// How many lines are printed at a time.
const AT_A_TIME: usize = 1_000;

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let seminar = opening::to_read(&args.file, context)?;
    let mut view = seminar.session.view();
    if !args.private {
        view = view.public();
    }
    let log = view.log();
    let ranks = Ranks::of(log);
    let (shown, folded): (Vec<Slot>, Vec<Slot>) = ranks
        .order()
        .iter()
        .partition(|&&slot| args.private || !log.is_private(slot));
    for some in shown.chunks(AT_A_TIME) {
        let mut out = String::new();
        for &slot in some {
            if context.json {
                let line = std::str::from_utf8(log.line(slot)).unwrap_or_default();
                // It was parsed when it was read, so that it is JSON.
                if let Ok(event) = serde_json::from_str::<&RawValue>(line) {
                    out.push_str(&printer::in_json(event));
                }
            } else {
                out.push_str(&line(view, slot, words));
            }
            out.push('\n');
        }
        printer::lines(&out, context.json)?;
    }
    if !folded.is_empty() && !context.json {
        let said = say!(words, "log-private", count = folded.len());
        printer::text(&format!("{said}\n"))?;
    }
    Ok(Exit::Done)
}

/// When, who and what.
fn line(view: View<'_>, slot: Slot, words: &Words) -> String {
    let log = view.log();
    let at = log.time(slot);
    let at = at.map_or_else(|| " ".repeat(19), |at| time(at, words));
    let replica = log.replica(slot).map(|replica| replica.to_string());
    let replica = replica.unwrap_or_default();
    let short: String = replica.chars().take(4).collect();
    let said = sentence(view, slot, words);
    format!("{at}  {short}  {}", clean(&said))
}

/// Date and time in Oslo, always equally wide.
fn time(at: Time, words: &Words) -> String {
    let there = at.date_time().with_timezone(&Oslo);
    let day = date(words.lang(), there.date_naive());
    format!("{day:>11} {}", clock(there.time()))
}
