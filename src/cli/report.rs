//! `oversikt report`: what the room said, as a document.
//!
//! ```text
//! FILE… ──▶ read ──▶ Report ──▶ bytes ──▶ a new file, or standard output
//! ```

mod compare;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, guarding, opening, printer};
use crate::domain::guard;
use crate::domain::item::Seminar;
use crate::domain::state::{State, View};
use crate::i18n::{Lang, Words};
use crate::report::{Format, Kind, Names, Options, Purpose, Report, Unwritten, names_of, render};
use crate::say;
use crate::store::Fault;

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the command line"
)]
pub(crate) struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "KIND", value_parser = kinds(), default_value = "seminar", hide_default_value = true, hide_possible_values = true)]
    kind: Purpose,
    #[arg(long, value_name = "FORMAT", value_parser = formats(), hide_possible_values = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "NAMES", value_parser = names(), default_value = "roles", hide_default_value = true, hide_possible_values = true)]
    names: Names,
    #[arg(long, conflicts_with_all = ["kind", "trace", "share"])]
    compare: bool,
    #[arg(long)]
    trace: bool,
    #[arg(long, conflicts_with_all = ["kind", "names", "trace", "compare"])]
    share: bool,
    #[arg(long)]
    force: bool,
}

impl Args {
    /// What is asked for, and where it is to go.
    fn wanted(&self) -> Wanted<'_> {
        let (kind, name) = if self.compare {
            (Kind::Comparison, "comparison")
        } else {
            (self.kind.kind(), self.kind.name())
        };
        Wanted {
            kind,
            name,
            format: self.format,
            output: self.output.as_deref(),
            force: self.force,
        }
    }
}

/// A report that somebody wants in a format, and where it is to go.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// Which kind of report.
    pub(super) kind: Kind,
    /// What the command line calls the kind.
    pub(super) name: &'static str,
    /// The format, where one was asked for.
    pub(super) format: Option<Format>,
    /// The new file; standard output where there is none.
    pub(super) output: Option<&'a Path>,
    /// Whether what stands there may be replaced.
    pub(super) force: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let wanted = args.wanted();
    let format = wanted.format(context)?;
    wanted.free(context)?;
    let read = Read::of(&args.files, context)?;
    let options = Options {
        purpose: args.kind,
        names: args.names,
        trace: args.trace,
        made: Some(context.now()),
    };
    let words = spoken(read.view(), context);
    let people = names_of(read.view());
    let mut report = if args.compare {
        compare::report(&args.files, read.view(), &words, args.names, context)?
    } else if args.share {
        Report::shared(read.view(), &words, &options, &people)
    } else {
        Report::of(read.view(), &words, &options)
    };
    // Where names were asked for they are no surprise.
    let unasked = match args.names {
        Names::Keep if !args.share => guard::Names::default(),
        Names::Keep | Names::Roles | Names::None => people,
    };
    let accepted = guarding::guard(&mut report, &unasked, args.force, &words, context)?;
    let bytes = written(&report, format, &context.words)?;
    wanted.deliver(&bytes, format, accepted, context)?;
    Ok(Exit::found(read.damaged() > 0))
}

/// The seminar or seminars that the report is of.
enum Read {
    One(Box<crate::store::Seminar>),
    Several(Box<(crate::store::merging::Union, State)>),
}

impl Read {
    fn of(files: &[PathBuf], context: &Context) -> Result<Self, Failure> {
        if let [only] = files {
            return Ok(Self::One(Box::new(opening::to_read(only, context)?)));
        }
        let mut union = context
            .store
            .union(files)
            .map_err(|(path, fault)| faults::failure(&fault, &path, &context.words))?;
        let state = State::of(&mut union.log);
        let read = Self::Several(Box::new((union, state)));
        let damaged = read.damaged();
        if damaged > 0 {
            context.aside(&say!(context.words, "read-damaged", count = damaged));
        }
        Ok(read)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::One(seminar) => seminar.session.view(),
            Self::Several(several) => View::new(&several.0.log, &several.1),
        }
    }

    /// How many lines of the files are no events.
    fn damaged(&self) -> usize {
        match self {
            Self::One(seminar) => seminar.damaged(),
            Self::Several(several) => {
                let inputs = several.0.inputs.iter();
                inputs.map(|input| input.damage.len()).sum()
            }
        }
    }
}

/// The words of the report: the language that was asked for, else that of the seminar.
fn spoken(view: View<'_>, context: &Context) -> Words {
    let own = view
        .all::<Seminar<'_>>()
        .find_map(|seminar| seminar.lang.as_deref()?.parse::<Lang>().ok());
    match own.filter(|own| !context.lang_asked && *own != context.words.lang()) {
        Some(own) => Words::new(own),
        None => context.words.clone(),
    }
}

impl Wanted<'_> {
    /// The format that was asked for, or that the name of the file asks for. Markdown goes without
    /// saying.
    pub(super) fn format(&self, context: &Context) -> Result<Format, Failure> {
        let words = &context.words;
        let ending = self.output.and_then(Path::extension);
        let by_name = ending
            .and_then(|ending| ending.to_str())
            .map(str::to_lowercase);
        let default = if context.json && self.output.is_none() {
            Format::Json
        } else {
            Format::Markdown
        };
        let exist = || {
            let names: Vec<&str> = Format::of(self.kind).map(Format::name).collect();
            say!(
                words,
                "report-formats",
                kind = self.name,
                formats = names.join(", ")
            )
        };
        let format = match (self.format, by_name) {
            (Some(asked), _) => asked,
            (None, None) => default,
            (None, Some(name)) => name.parse().map_err(|_| {
                let what = say!(words, "report-no-such-format", format = name.as_str());
                Failure::usage(what, exist())
            })?,
        };
        if !format.exists_for(self.kind) {
            let what = say!(
                words,
                "report-not-in-format",
                kind = self.name,
                format = format.name()
            );
            return Err(Failure::usage(what, exist()));
        }
        if self.output.is_none() && is_binary(format) && io::stdout().is_terminal() {
            return Err(Failure::usage(
                say!(words, "report-binary", format = format.name()),
                say!(words, "report-binary-hint", format = format.name()),
            ));
        }
        Ok(format)
    }

    /// Whether the name is free: said before anything is read. A seminar is no report, and is
    /// never written over, whatever somebody asked for.
    pub(super) fn free(&self, context: &Context) -> Result<(), Failure> {
        let Some(path) = self.output else {
            return Ok(());
        };
        if context.store.disk.canonical(path).is_err() {
            return Ok(());
        }
        let words = &context.words;
        let file = printer::named(path);
        if self.force {
            let stands = context.store.read(path);
            return match stands {
                Ok(_) | Err(Fault::Newer(_)) => Err(Failure::new(
                    "exists",
                    say!(words, "report-over-seminar", file = file.as_str()),
                    say!(words, "fault-exists-hint"),
                )),
                Err(Fault::Disk { .. } | Fault::Changed | Fault::Unreadable(_) | Fault::Full) => {
                    Ok(())
                }
            };
        }
        Err(Failure::new(
            "exists",
            say!(words, "fault-exists", file = file.as_str()),
            say!(words, "report-exists-hint"),
        ))
    }

    /// Writes the bytes where they belong, and says so.
    pub(super) fn deliver(
        &self,
        bytes: &[u8],
        format: Format,
        accepted: usize,
        context: &Context,
    ) -> Result<(), Failure> {
        let words = &context.words;
        let Some(path) = self.output else {
            // The formats let nothing through that could command a terminal.
            return printer::raw(bytes);
        };
        context
            .store
            .write(path, bytes, self.force)
            .map_err(|fault| faults::unwritten(&fault, path, words))?;
        let file = path.to_string_lossy();
        if context.json {
            let mut told = json!({
                "ok": true, "file": file, "kind": self.name, "format": format.name(),
            });
            if let Some(told) = told.as_object_mut().filter(|_| accepted > 0) {
                told.insert("accepted".to_owned(), json!(accepted));
            }
            return printer::json(&told);
        }
        let said = say!(words, "report-written", file = printer::named(path));
        printer::text(&format!("{said}\n"))
    }
}

/// Whether a terminal could make nothing of it.
const fn is_binary(format: Format) -> bool {
    matches!(format, Format::Docx | Format::Xlsx)
}

/// The report as bytes.
pub(super) fn written(report: &Report, format: Format, words: &Words) -> Result<Vec<u8>, Failure> {
    render(report, format).map_err(|why| match why {
        Unwritten::NoTable => Failure::new(
            "no_table",
            say!(words, "report-no-table"),
            say!(words, "report-no-table-hint"),
        ),
        other => Failure::new(
            "not_written",
            say!(words, "report-unwritten", text = other.to_string()),
            say!(words, "report-no-table-hint"),
        ),
    })
}

fn kinds() -> impl TypedValueParser<Value = Purpose> {
    let named = |name: String| Purpose::ALL.into_iter().find(|one| one.name() == name);
    PossibleValuesParser::new(Purpose::ALL.map(Purpose::name))
        .map(move |name| named(name).unwrap_or_default())
}

fn names() -> impl TypedValueParser<Value = Names> {
    let named = |name: String| Names::ALL.into_iter().find(|one| one.name() == name);
    PossibleValuesParser::new(Names::ALL.map(Names::name))
        .map(move |name| named(name).unwrap_or_default())
}

pub(super) fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .map(|name| name.parse().unwrap_or(Format::Markdown))
}
