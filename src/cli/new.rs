//! `oversikt new`: writes a new seminar file, empty or carrying on from another.

mod from;

use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, printer};
use crate::domain::carry::Beginning;
use crate::domain::id::ReplicaId;
use crate::domain::intent::{Intent, Members, Refusal};
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::session::{Done, Session};
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
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[arg(long, value_name = "MOMENT", requires = "from")]
    at: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let fields = fields(args, context)?;
    let begins = match &args.from {
        None => Begins::Empty(fields),
        Some(old) => {
            let (at, code) = (args.at.as_deref(), args.municipality.as_deref());
            let beginning = from::beginning(old, at, code, context)?;
            Begins::From(Box::new(Beginning {
                fields: joined(&beginning.fields, fields),
                ..beginning
            }))
        }
    };
    let mut said = Said::default();
    let made = context
        .store
        .new_seminar(&args.file, |session| {
            let done = begin(session, &begins, context)?;
            said = Said::of(session, context);
            Ok(done)
        })
        .map_err(|fault| faults::failure(&fault, &args.file, words))?
        .map_err(|refusal| {
            let (error, hint) = i18n::refused(&refusal, i18n::FieldNames::Written, words);
            Failure::new(refusal.kind(), error, hint)
        })?;
    let called = Called {
        title: &said.title,
        date: said.date.as_deref(),
        municipality: said.municipality.as_deref(),
    };
    let (path, at) = (made.path, context.now().to_string());
    let nonce = context.store.clock.random();
    // A list that cannot be written keeps nobody from their seminar.
    let _ = context.store.recent().opened(&path, called, &at, nonce);
    let carried = args.at.is_none() && args.from.is_some();
    if context.json {
        let mut answer = json!({ "ok": true, "id": made.id, "file": path.to_string_lossy() });
        if carried {
            answer["offers"] = said.offers;
        }
        printer::json(&answer)?;
    } else {
        let file = args.file.to_string_lossy();
        let mut text = format!("{}\n", say!(words, "new-made", file = file.as_ref()));
        if let Begins::From(beginning) = &begins {
            let old = args.from.as_deref().unwrap_or(&args.file).to_string_lossy();
            let count = beginning.things.len();
            let line = say!(words, "carried-copied", count = count, file = old.as_ref());
            text.push_str(&line);
            text.push('\n');
        }
        if carried {
            text.push_str(&said.words);
        }
        printer::text(&text)?;
    }
    Ok(Exit::Done)
}

/// What a new seminar begins with.
enum Begins {
    /// With these fields and nothing else.
    Empty(Members),
    /// With what it takes over.
    From(Box<Beginning>),
}

fn begin(session: &mut Session, begins: &Begins, context: &Context) -> Result<Done, Refusal> {
    let now = context.now();
    match begins {
        Begins::Empty(fields) => {
            let mut fields = fields.clone();
            let lang = context.words.lang().code();
            fields.insert("lang".to_owned(), json!(lang));
            session.perform(&Intent::Add(ItemKind::Seminar, fields), now)
        }
        Begins::From(beginning) => {
            let by = ReplicaId::new(context.store.clock.random());
            session.begin(beginning, by, now)
        }
    }
}

/// What is said about a seminar that was just made.
#[derive(Default)]
struct Said {
    title: String,
    date: Option<String>,
    municipality: Option<String>,
    offers: Value,
    words: String,
}

impl Said {
    fn of(session: &Session, context: &Context) -> Self {
        let view = session.view();
        let seminar = view.all::<Seminar<'_>>().next();
        let fields = seminar.map(|shown| shown.fields).unwrap_or_default();
        let own = |text: &Option<crate::domain::text::Str<'_>>| text.as_deref().map(str::to_owned);
        Self {
            title: own(&fields.title).unwrap_or_default(),
            date: own(&fields.date),
            municipality: own(&fields.municipality),
            offers: from::in_json(view),
            words: from::in_words(view, &context.words),
        }
    }
}

fn joined(first: &Members, others: Members) -> Members {
    let mut joined = first.clone();
    joined.extend(others);
    joined
}

/// The fields that were given on the command line.
fn fields(args: &Args, context: &Context) -> Result<Members, Failure> {
    let words = &context.words;
    let mut fields = Members::new();
    if let Some(title) = &args.title {
        fields.insert("title".to_owned(), json!(title));
    }
    if let Some(code) = &args.municipality {
        if code.len() != 4 || !code.bytes().all(|digit| digit.is_ascii_digit()) {
            let expected = say!(words, "expected-municipality");
            return Err(wrong("--municipality", code, &expected, context));
        }
        fields.insert("municipality".to_owned(), json!(code));
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
        fields.insert("date".to_owned(), json!(date));
    }
    Ok(fields)
}

fn wrong(option: &str, value: &str, expected: &str, context: &Context) -> Failure {
    let words = &context.words;
    Failure::usage(
        say!(words, "usage-value", value = value, what = option),
        expected.to_owned(),
    )
}
