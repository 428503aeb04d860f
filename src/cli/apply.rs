//! `oversikt apply`: reads intents as lines of JSON and answers each when it is saved.

use std::collections::VecDeque;
use std::io::BufRead;
use std::path::PathBuf;
use std::sync::mpsc::{self, Sender, SyncSender};

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::printer;
use super::writing::{Due, News, Writing};
use crate::domain::id::Id;
use crate::domain::intent::{Intent, Refusal};
use crate::i18n;
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// How many lines may wait for their answers. One sync serves them all; more would only keep
/// the first of them waiting, and a script that never stops would fill the memory.
const AT_A_TIME: usize = 512;

/// What a line will be answered with.
enum Answer {
    /// Refused.
    No(Value),
    /// Carried out; answered when this much is saved.
    Yes(Id, Due),
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let mut writing = Writing::open(&args.file, context)?;
    let (ask, permits) = mpsc::sync_channel(AT_A_TIME);
    read_input(writing.sender(), ask);
    let mut answers: VecDeque<Answer> = VecDeque::new();
    let mut made: Vec<Option<Id>> = Vec::new();
    let mut exit = Exit::Done;
    let mut heard = true;
    while let Ok(news) = writing.next() {
        match news {
            News::Line(line) if line.trim_ascii().is_empty() => {
                made.push(None);
                let _ = permits.try_recv();
            }
            News::Line(line) => match perform(&mut writing, &line, &made) {
                Ok((id, due)) => {
                    made.push(Some(id));
                    answers.push_back(Answer::Yes(id, due));
                }
                Err(refusal) => {
                    made.push(None);
                    exit = Exit::Findings;
                    answers.push_back(Answer::No(refused(&refusal, context)));
                }
            },
            News::End => break,
            News::Report(..) => {}
        }
        let before = answers.len();
        heard = give(&mut answers, &writing, heard).is_ok();
        for _ in answers.len()..before {
            // Each line asked before it came, so that there is something to take.
            let _ = permits.try_recv();
        }
    }
    let closed = writing.close();
    heard = give(&mut answers, &writing, heard).is_ok();
    if !answers.is_empty() {
        exit = Exit::Failed;
        if heard {
            give_up(answers, context)?;
        }
    }
    Ok(if exit == Exit::Done { closed } else { exit })
}

fn perform(
    writing: &mut Writing<'_>,
    line: &[u8],
    made: &[Option<Id>],
) -> Result<(Id, Due), Refusal> {
    let text = std::str::from_utf8(line).map_err(|error| Refusal::NotJson {
        column: error.valid_up_to() + 1,
    })?;
    let mut intent = Intent::parse(text)?;
    intent.resolve(&|number| *made.get(number.checked_sub(1)?)?)?;
    writing.perform(&intent)
}

/// Sends the lines of standard input as they come, each when `ask` has room for it. The thread is never joined: it may wait for
/// a line that never comes, and ends with the process.
fn read_input(to: Sender<News>, ask: SyncSender<()>) {
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        loop {
            let mut line = Vec::new();
            match input.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => break,
                Ok(_) => {
                    if line.last() == Some(&b'\n') {
                        line.pop();
                    }
                    if ask.send(()).is_err() || to.send(News::Line(line)).is_err() {
                        return;
                    }
                }
            }
        }
        // Nobody listens any more when the command has ended before its input.
        let _ = to.send(News::End);
    });
}

/// Prints the answers that may be given, in the order of the input. Where nobody listens any
/// more they are given all the same: what was said is still to be saved.
fn give(answers: &mut VecDeque<Answer>, writing: &Writing<'_>, heard: bool) -> Result<(), Failure> {
    let mut out = String::new();
    while let Some(answer) = answers.front() {
        let value = match answer {
            Answer::No(value) => value.clone(),
            Answer::Yes(id, due) if writing.is_saved(*due) => json!({ "ok": true, "id": id }),
            Answer::Yes(..) => break,
        };
        out.push_str(&printer::in_json(&value));
        out.push('\n');
        answers.pop_front();
    }
    if !heard {
        return Err(Failure::nobody_reads());
    }
    if out.is_empty() {
        return Ok(());
    }
    printer::raw(out.as_bytes())
}

/// Answers what no disk took.
fn give_up(answers: VecDeque<Answer>, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    for answer in answers {
        printer::json(&match answer {
            Answer::No(value) => value,
            Answer::Yes(..) => json!({
                "ok": false,
                "error": say!(words, "write-unsaved"),
                "hint": say!(words, "fault-again-hint"),
                "kind": "unsaved",
            }),
        })?;
    }
    Ok(())
}

fn refused(refusal: &Refusal, context: &Context) -> Value {
    let (error, hint) = i18n::refused(refusal, i18n::FieldNames::Written, &context.words);
    json!({ "ok": false, "error": error, "hint": hint, "kind": refusal.kind() })
}
