//! A person in front of an open seminar: what the shell brings goes to the app, and what the app
//! asks for is carried out with the store.
//!
//! ```text
//! shell ── Input ──▶ update ── Effect ──▶ store, savers
//!       ◀── view ─── Model ◀── Event ──── reports
//! ```

mod follow;
mod opened;
mod press;
mod savers;
mod stale;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::faults;
use crate::app::start::{Recent, Start};
use crate::app::update::{keep_draft, update};
use crate::app::{Effect, Event, How, Model, Screen};
use crate::domain::field::Field;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::domain::moment::Time;
use crate::i18n;
use crate::say;
use crate::shell::{self, Flow, Happening, Input, Mailbox, Options, Program};
use crate::store::clock::{Clock, SystemClock};
use crate::store::examples::EXAMPLES;
use crate::store::{Access, Report, Step, Store};
use crate::ui;
use opened::Found;
use press::press;
use savers::{Savers, Which};
use stale::Stale;

/// How long typed text may be only in memory before it is handed on to be kept. The saver takes
/// about a second more, so that a crash costs at most two seconds of typing.
const UNKEPT: i64 = 700;
/// How long leaving waits for the disk.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long an end that nobody asked for waits for it.
const LAST_PATIENCE: Duration = Duration::from_millis(250);

/// What other threads send to the sitting.
#[derive(Debug)]
pub(super) enum Mail {
    /// A saver says how it goes.
    Report(Which, Report),
    /// Somebody else wrote these lines.
    Arrived(Vec<String>),
}

/// What a sitting begins with.
pub(super) enum Begin {
    /// The first screen.
    Start,
    /// A seminar file or folder.
    File(PathBuf, How),
}

struct Sitting {
    model: Model,
    store: Store,
    mailbox: Mailbox<Mail>,
    savers: Arc<Mutex<Savers>>,
    stale: Stale,
}

/// Sits down in front of the terminal, until the person leaves.
pub(super) fn run(context: &Context, begin: Begin) -> Result<Exit, Failure> {
    let no_terminal = || {
        let hint = say!(context.words, "open-no-terminal-hint");
        Failure::usage(say!(context.words, "open-no-terminal"), hint)
    };
    context.words.read_ahead();
    let (mailbox, post) = shell::post().map_err(|_| no_terminal())?;
    let model = Model::start(context.words.clone(), Start::default());
    let mut sitting = Sitting {
        model,
        store: context.store.clone(),
        mailbox,
        savers: Arc::default(),
        stale: Stale::All,
    };
    // The informal standard of no-color.org: set and not empty.
    sitting.model.colours = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    match begin {
        Begin::Start => sitting.model.screen = Screen::Start(sitting.start()),
        Begin::File(path, how) => {
            let event = sitting
                .open(&path, how)
                .map_err(|fault| faults::failure(&fault, &path, &context.words))?;
            sitting.tell(event, context.now());
        }
    }
    let savers = Arc::clone(&sitting.savers);
    let options = Options {
        mouse: false,
        clock: || SystemClock.now(),
        apology: say!(context.words, "panic-apology"),
        last_words: Box::new(move || {
            lock(&savers).close(LAST_PATIENCE);
        }),
    };
    shell::run(&mut sitting, post, options).map_err(|error| {
        tracing::error!(%error, "no terminal");
        no_terminal()
    })?;
    let unsaved = lock(&sitting.savers).close(PATIENCE);
    if unsaved {
        let hint = say!(context.words, "left-unsaved-hint");
        return Err(Failure::new(
            "unsaved",
            say!(context.words, "left-unsaved"),
            hint,
        ));
    }
    Ok(Exit::Done)
}

impl Program for Sitting {
    type Mail = Mail;

    fn handle(&mut self, happening: Happening<Mail>, now: DateTime<FixedOffset>) -> Flow {
        let before = match happening {
            Happening::Input(Input::Key(_)) => ui::typing_area(&self.model),
            _ => None,
        };
        let flow = self.take(happening, Time::new(now));
        let stale = match before {
            _ if flow == Flow::Still => Stale::Nothing,
            Some(area) if ui::typing_area(&self.model) == before => Stale::Part(area),
            Some(_) | None => Stale::All,
        };
        self.stale = self.stale.and(stale);
        flow
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        self.stale = Stale::Nothing;
        let area = frame.area();
        self.model.size = (area.width, area.height);
        ui::view(&self.model, frame);
    }

    fn part(&self) -> Option<Rect> {
        match self.stale {
            Stale::Part(area) => Some(area),
            Stale::Nothing | Stale::All => None,
        }
    }

    fn draw_part(&mut self, frame: &mut Frame<'_>) {
        self.stale = Stale::Nothing;
        ui::view_typing(&self.model, frame);
    }

    fn wake(&self, now: DateTime<FixedOffset>) -> Option<Duration> {
        let since = self.model.unkept?.date_time();
        let left = UNKEPT - (now - since).num_milliseconds();
        Some(Duration::from_millis(u64::try_from(left).unwrap_or(0)))
    }
}

impl Sitting {
    fn take(&mut self, happening: Happening<Mail>, now: Time) -> Flow {
        match happening {
            Happening::Input(Input::Key(key)) => match press(key) {
                Some(press) => self.tell(Event::Key(press), now),
                None => Flow::Still,
            },
            Happening::Input(Input::Paste(text)) => self.tell(Event::Paste(text), now),
            Happening::Input(Input::Resized) => Flow::Draw,
            Happening::Input(Input::Mouse(_)) => Flow::Still,
            Happening::Mail(Mail::Report(which, report)) => {
                let news = lock(&self.savers).news(which, report, &self.model.words);
                news.map_or(Flow::Still, |event| self.tell(event, now))
            }
            Happening::Mail(Mail::Arrived(lines)) => self.tell(Event::Arrived(lines), now),
            Happening::Woke | Happening::Closing(_) => {
                let effect = keep_draft(&mut self.model);
                self.carry_out(effect, now)
            }
            Happening::Trouble(details) => {
                tracing::error!(details, "a thread panicked");
                let words = say!(self.model.words, "thread-trouble");
                self.tell(Event::Remark(words), now)
            }
        }
    }

    /// Tells the app what happened and carries out what it asks for.
    fn tell(&mut self, event: Event, now: Time) -> Flow {
        let mut flow = Flow::Draw;
        let effects = update(&mut self.model, event, now);
        if !effects.is_empty() {
            // Something was done, not only typed.
            self.stale = Stale::All;
        }
        for effect in effects {
            flow = flow.max(self.carry_out(effect, now));
        }
        flow
    }

    fn carry_out(&mut self, effect: Effect, now: Time) -> Flow {
        let event = match effect {
            Effect::Save { ticket, lines } => {
                lock(&self.savers).save(ticket, &lines);
                return Flow::Still;
            }
            Effect::KeepDraft(text) => {
                lock(&self.savers).draft(&text);
                return Flow::Still;
            }
            Effect::Quit => return Flow::Quit,
            Effect::Open(path, how) => self.opened(&path, how),
            Effect::OpenExample => self.example(),
            Effect::New {
                title,
                municipality,
                date,
            } => self.found(&title, &municipality, &date, now),
        };
        self.tell(event, now)
    }

    /// Opens a seminar, or says why not.
    fn opened(&mut self, path: &Path, how: How) -> Event {
        self.open(path, how)
            .unwrap_or_else(|fault| Event::Failed(self.in_words(&fault, path)))
    }

    fn open(&mut self, path: &Path, how: How) -> Result<Event, crate::store::Fault> {
        let access = match how {
            How::Write => Access::Write,
            How::Follow => Access::Read,
            How::Beside => Access::Beside,
        };
        let found = opened::open(&self.store, path, access, &self.model.words)?;
        let (opened, pens) = match found {
            Found::Taken(words) => return Ok(Event::Taken(path.to_owned(), words)),
            Found::Seminar(opened, pens) => (opened, pens),
        };
        if let Some(pens) = pens {
            let mailbox = self.mailbox.clone();
            let report = move |which, report| mailbox.send(Mail::Report(which, report));
            *lock(&self.savers) = Savers::start(*pens, &report)?;
        }
        if how == How::Follow {
            follow::begin(
                &self.store,
                path,
                opened.session.log(),
                self.mailbox.clone(),
            );
        }
        opened::remember(&self.store, path, &opened);
        Ok(Event::Opened(opened))
    }

    /// Opens the copy of the example, which is made on first use.
    fn example(&mut self) -> Event {
        let folder = self.store.places.data.join("examples");
        let (name, bytes) = EXAMPLES[0];
        let path = folder.join(name);
        let made = self
            .store
            .disk
            .create_folder(&folder)
            .map_err(|error| crate::store::Fault::from_disk(Step::Create, error))
            .and_then(|()| self.store.write(&path, bytes, false));
        match made {
            Err(fault) if !fault.is(ErrorKind::AlreadyExists) => {
                Event::Failed(self.in_words(&fault, &path))
            }
            _ => self.opened(&path, How::Write),
        }
    }

    /// Makes a new seminar file in the program's own folder, and opens it.
    fn found(&mut self, title: &str, municipality: &str, date: &str, now: Time) -> Event {
        let words = self.model.words.clone();
        let mut intent = Intent::add(ItemKind::Seminar)
            .with(Field::Title, title)
            .with(Field::Lang, words.lang().code());
        for (field, value) in [(Field::Municipality, municipality), (Field::Date, date)] {
            if !value.is_empty() {
                intent = intent.with(field, value);
            }
        }
        let folder = self.store.places.data.join("seminarer");
        if let Err(error) = self.store.disk.create_folder(&folder) {
            let fault = crate::store::Fault::from_disk(Step::Create, error);
            return Event::Failed(self.in_words(&fault, &folder));
        }
        for number in 1..100 {
            let path = folder.join(file_name(title, number));
            match self
                .store
                .new_seminar(&path, |session| session.perform(&intent, now))
            {
                Err(fault) if fault.is(ErrorKind::AlreadyExists) => {}
                Err(fault) => return Event::Failed(self.in_words(&fault, &path)),
                Ok(Err(refusal)) => {
                    let (what, hint) = i18n::refused(&refusal, i18n::FieldNames::Shown, &words);
                    return Event::Failed(format!("{what} {hint}"));
                }
                Ok(Ok(made)) => return self.opened(&made.path, How::Write),
            }
        }
        let fault = crate::store::Fault::from_disk(Step::Create, ErrorKind::AlreadyExists.into());
        Event::Failed(self.in_words(&fault, &folder))
    }

    fn start(&self) -> Start {
        let recent = self.store.recent().load().into_iter().map(|entry| {
            let file = entry
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let title = if entry.title.is_empty() {
                file
            } else {
                format!("{} · {file}", entry.title)
            };
            Recent {
                path: entry.path,
                title,
            }
        });
        Start {
            recent: recent.collect(),
            ..Start::default()
        }
    }

    fn in_words(&self, fault: &crate::store::Fault, path: &Path) -> String {
        let failure = faults::failure(fault, path, &self.model.words);
        format!("{} {}", failure.message(), failure.hint())
    }
}

/// A file name that every system takes, from a title that may hold anything.
fn file_name(title: &str, number: u32) -> String {
    let folded = crate::domain::text::fold(title);
    let words = folded.split(|point: char| !point.is_ascii_alphanumeric());
    let mut stem: String = words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
        .chars()
        .take(60)
        .collect();
    if stem.is_empty() {
        stem.push_str("seminar");
    }
    match number {
        1 => format!("{stem}.json"),
        _ => format!("{stem}-{number}.json"),
    }
}

fn lock(savers: &Mutex<Savers>) -> std::sync::MutexGuard<'_, Savers> {
    // A thread that panicked while it held the savers has handed over a message or has not;
    // nothing in them is half done.
    savers.lock().unwrap_or_else(PoisonError::into_inner)
}
