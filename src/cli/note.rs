//! `oversikt note`: captures a note with the scribe grammar.

use std::io::{BufRead, IsTerminal};
use std::path::PathBuf;

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::printer;
use super::writing::{Due, Writing};
use crate::domain::id::Id;
use crate::domain::intent::{Intent, Refusal};
use crate::domain::item::ItemKind;
use crate::domain::scribe::{Scribe, Scribed, USUAL_KIND};
use crate::domain::themes::{Numbered, numbered};
use crate::i18n;
use crate::i18n::Labels;
use crate::i18n::Vocabulary;
use crate::i18n::joined;
use crate::say;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
}

/// A note that was carried out, and how it was understood.
struct Taken {
    id: Id,
    due: Due,
    understood: String,
    theme: Option<String>,
    others: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let from_input = match args.text.as_slice() {
        [] if std::io::stdin().is_terminal() => {
            return Err(Failure::usage(
                say!(words, "note-no-text"),
                say!(words, "note-no-text-hint"),
            ));
        }
        [] => true,
        [one] => one == "-",
        _ => false,
    };
    if !from_input {
        let mut writing = Writing::open(&args.file, context)?;
        let taken = take(&mut writing, &args.text.join(" "), context)
            .map_err(|refusal| failure(&refusal, context))?;
        let closed = writing.close();
        tell(&taken, &writing, context)?;
        return Ok(closed);
    }
    let mut writing = Writing::open(&args.file, context)?;
    let mut taken = Vec::new();
    let mut refused_some = false;
    for line in std::io::stdin().lock().split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        match take(&mut writing, &line, context) {
            Ok(one) => taken.push(one),
            Err(refusal) => {
                refused_some = true;
                let (error, hint) = i18n::refused(&refusal, i18n::FieldNames::Written, words);
                context.aside(&format!("{error} {hint}"));
            }
        }
    }
    let closed = writing.close();
    for one in &taken {
        tell(one, &writing, context)?;
    }
    Ok(if refused_some { Exit::Findings } else { closed })
}

/// Reads a line as the scribe's grammar has it and carries it out.
fn take(writing: &mut Writing<'_>, line: &str, context: &Context) -> Result<Taken, Refusal> {
    let words = &context.words;
    let view = writing.session().view();
    let themes = numbered(view, None);
    let seminars: Vec<_> = view.present(ItemKind::Seminar).collect();
    let labels = Labels::of(view, seminars.first().copied(), words);
    let stages: Vec<(String, String)> = labels
        .stages()
        .map(|id| (id.to_owned(), labels.stage(id)))
        .collect();
    let scribe = Scribe {
        themes: &themes,
        stages: &stages,
    };
    let scribed = scribe.read(line);
    let mut intent = json!({ "do": "add_note", "text": scribed.text, "kind": scribed.kind.unwrap_or(USUAL_KIND) });
    if !scribed.stages.is_empty() {
        intent["stages"] = json!(scribed.stages);
    }
    if let Some(theme) = scribed.theme {
        intent["theme"] = json!(theme);
        // Where the file holds several seminars, the theme says which one is meant.
        let seminar = view.find(theme).and_then(|slot| view.seminar_of(slot));
        if let Some(seminar) = seminar {
            intent["seminar"] = json!(view.log().id(seminar));
        }
    }
    let understood = understood(&scribed, &themes, &labels, context);
    let numbers = |ids: &[Id]| -> Vec<String> {
        let of = |id: &Id| themes.iter().find(|theme| theme.id == *id);
        ids.iter()
            .filter_map(|id| Some(of(id)?.number.clone()))
            .collect()
    };
    let theme = scribed.theme.and_then(|id| numbers(&[id]).pop());
    let others = numbers(&scribed.ambiguous);
    let (id, due) = writing.perform(&Intent::from_value(intent)?)?;
    Ok(Taken {
        id,
        due,
        understood,
        theme,
        others,
    })
}

/// How a line was understood, in words.
fn understood(
    scribed: &Scribed,
    themes: &[Numbered],
    labels: &Labels<'_>,
    context: &Context,
) -> String {
    let words = &context.words;
    let theme = themes.iter().find(|theme| Some(theme.id) == scribed.theme);
    let theme = theme.map(|theme| {
        let word = words.label(Vocabulary::Thing, "theme");
        format!("{word} {}", theme.number)
    });
    joined([
        Some(words.label(Vocabulary::NoteKind, scribed.kind.unwrap_or(USUAL_KIND))),
        theme,
        Some(labels.stages_of(&scribed.stages)),
    ])
}

/// Says that a note is saved, and where it landed.
fn tell(taken: &Taken, writing: &Writing<'_>, context: &Context) -> Result<(), Failure> {
    let words = &context.words;
    if !writing.is_saved(taken.due) {
        return Err(Failure::new(
            "unsaved",
            say!(words, "write-unsaved"),
            say!(words, "fault-again-hint"),
        ));
    }
    if let (Some(theme), false) = (&taken.theme, taken.others.is_empty()) {
        let others = taken.others.join(", ");
        context.aside(&say!(
            words,
            "note-ambiguous",
            theme = theme.as_str(),
            others = others
        ));
    }
    if context.json {
        let mut answer = json!({ "ok": true, "id": taken.id });
        if let Some(theme) = &taken.theme {
            answer["theme"] = json!(theme);
        }
        if !taken.others.is_empty() {
            answer["ambiguous"] = json!(taken.others);
        }
        return printer::json(&answer);
    }
    let at = words.at_clock(context.store.clock.now().time());
    let said = say!(
        words,
        "note-saved",
        at = at,
        how = taken.understood.as_str()
    );
    printer::text(&format!("{said}\n"))
}

fn failure(refusal: &Refusal, context: &Context) -> Failure {
    let (error, hint) = i18n::refused(refusal, i18n::FieldNames::Written, &context.words);
    Failure::new(refusal.kind(), error, hint)
}
