//! A person in front of an open seminar: what the shell brings goes to the app, and what the app
//! asks for is carried out with the store.
//!
//! ```text
//! shell ── Input ──▶ update ── Effect ──▶ store, savers
//!       ◀── view ─── Model ◀── Event ──── reports
//! ```

mod erasing;
mod first;
mod follow;
mod mail;
mod making;
mod merging;
mod opened;
mod preferences;
mod press;
mod reading;
mod remember;
mod report;
mod savers;
mod stale;
mod taken_up;
mod waking;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::faults;
use crate::app::start::Start;
use crate::app::update::{keep_draft, update};
use crate::app::{Effect, Event, How, Model, Screen};
use crate::domain::moment::{Moment, Time};
use crate::say;
use crate::shell::{self, Flow, Happening, Input, Mailbox, Options, Program};
use crate::store::Store;
use crate::store::clock::{Clock, SystemClock};
use crate::ui;
use mail::Mail;
use merging::Gathering;
use preferences::Preferences;
use press::press;
use remember::Remembering;
use savers::Savers;
use stale::Stale;
use taken_up::TakenUp;

/// How long typed text may be only in memory before it is handed on to be kept. The saver takes
/// about a second more, so that a crash costs at most two seconds of typing.
const UNKEPT: i64 = 700;
/// How long leaving waits for the disk.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long an end that nobody asked for waits for it.
const LAST_PATIENCE: Duration = Duration::from_millis(250);

/// What a sitting begins with.
pub(super) enum Begin {
    /// The first screen.
    Start,
    /// A seminar file or folder.
    File(PathBuf, How),
    /// The replay of one, at a moment where one was named.
    Replay(PathBuf, Option<Moment>),
}

struct Sitting {
    model: Model,
    store: Store,
    mailbox: Mailbox<Mail>,
    savers: Arc<Mutex<Savers>>,
    stale: Stale,
    /// What was drawn where.
    places: ui::Places,
    /// What the person should know about their settings, until it was said.
    remarks: Vec<String>,
    /// Text for the clipboard of the terminal.
    copied: Option<String>,
    remembering: Remembering,
    /// What was read together, to be merged.
    gathering: Gathering,
    /// Which seminar is on the screen, and how it was opened.
    open: Option<(PathBuf, How)>,
    /// What is still to be done for a seminar that was just opened.
    taken_up: Option<TakenUp>,
    /// The moment that the next replay begins at, where one was named.
    moment: Option<Moment>,
    /// Why the program ends before the seminar was open.
    failure: Option<Failure>,
}

/// Sits down in front of the terminal, until the person leaves.
pub(super) fn run(context: &Context, begin: Begin) -> Result<Exit, Failure> {
    let no_terminal = || {
        let hint = say!(context.words, "open-no-terminal-hint");
        Failure::usage(say!(context.words, "open-no-terminal"), hint)
    };
    let preferences = Preferences::of(context);
    let words = preferences.words.clone();
    let (mailbox, post) = shell::post().map_err(|_| no_terminal())?;
    let model = Model::start(words.clone(), Start::default());
    let mut sitting = Sitting {
        model,
        store: context.store.clone(),
        mailbox,
        savers: Arc::default(),
        stale: Stale::All,
        places: ui::Places::default(),
        remarks: Vec::new(),
        copied: None,
        remembering: Remembering::default(),
        gathering: Gathering::default(),
        open: None,
        taken_up: None,
        moment: None,
        failure: None,
    };
    sitting.begin_with(preferences);
    match begin {
        Begin::Start => {
            // Its first frame has words on it, and the terminal is not taken over yet.
            words.read_ahead();
            let mut start = sitting.start();
            let remarks = std::mem::take(&mut sitting.remarks);
            start.trouble = (!remarks.is_empty()).then(|| remarks.join("\n"));
            sitting.model.screen = Screen::Start(start);
        }
        Begin::File(path, how) => {
            sitting.begin_reading(path, how, context)?;
        }
        Begin::Replay(path, moment) => {
            sitting.moment = moment;
            sitting.begin_reading(path, How::Replay, context)?;
        }
    }
    let savers = Arc::clone(&sitting.savers);
    let options = Options {
        clock: || SystemClock.now(),
        apology: {
            let words = words.clone();
            Box::new(move || say!(words, "panic-apology"))
        },
        last_words: Box::new(move || {
            lock(&savers).close(LAST_PATIENCE);
        }),
    };
    shell::run(&mut sitting, post, options).map_err(|error| {
        tracing::error!(%error, "no terminal");
        no_terminal()
    })?;
    sitting.remembering.wait();
    if let Some(failure) = sitting.failure {
        return Err(failure);
    }
    let unsaved = lock(&sitting.savers).close(PATIENCE);
    if unsaved {
        let hint = say!(words, "left-unsaved-hint");
        return Err(Failure::new("unsaved", say!(words, "left-unsaved"), hint));
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
        self.places = ui::draw(&self.model, frame);
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

    fn mouse(&self) -> bool {
        self.model.mouse
    }

    fn copied(&mut self) -> Option<String> {
        self.copied.take()
    }

    fn shown(&mut self) {
        // While a seminar is being read its frames stand there without words, and this thread has
        // nothing else to do.
        self.model.words.read();
        self.settle_in();
    }

    fn wake(&self, now: DateTime<FixedOffset>) -> Option<Duration> {
        self.due_in(now.timestamp_millis())
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
            Happening::Input(Input::Click(column, row)) => match self.places.at(column, row) {
                Some(target) => self.tell(Event::Click(target), now),
                None => Flow::Still,
            },
            Happening::Input(Input::Wheel(column, row, by)) => {
                let target = self.places.at(column, row);
                let pane = target.and_then(|target| target.pane());
                self.tell(Event::Wheel(pane, by.into()), now)
            }
            Happening::Mail(mail) => self.arrived(mail, now),
            Happening::Woke => self.wake_up(now),
            Happening::Closing(_) => {
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
                self.settle_in();
                lock(&self.savers).save(ticket, &lines);
                return Flow::Still;
            }
            Effect::KeepDraft(text) => {
                self.settle_in();
                lock(&self.savers).draft(&text);
                return Flow::Still;
            }
            Effect::Remember(choice) => {
                self.remembering.begin(&self.store, choice);
                return Flow::Still;
            }
            Effect::Report(paper) => match self.report(paper, &[], now) {
                Some(outgoing) => Event::Outgoing(outgoing),
                None => return Flow::Still,
            },
            Effect::ReportAnyway(shown) => match self.report(shown.paper, &shown.places, now) {
                Some(outgoing) => Event::Outgoing(outgoing),
                None => return Flow::Still,
            },
            Effect::Erase(gone) => self.erase(&gone, now),
            Effect::Copy(text) => {
                self.copied = Some(text);
                return Flow::Still;
            }
            Effect::Suspend if !shell::CAN_SUSPEND => {
                Event::Remark(say!(self.model.words, "suspend-not-here"))
            }
            Effect::Start => Event::Began(Box::new(self.start())),
            Effect::Suspend => return Flow::Suspend,
            Effect::Quit => return Flow::Quit,
            // Its frames are on the screen already.
            Effect::Open(path, how) if matches!(self.model.screen, Screen::Opening(_)) => {
                self.open_meanwhile(path, how);
                return Flow::Draw;
            }
            Effect::Open(path, how) => self.opened(&first::at_home(path), how),
            Effect::LookInto(path) => return self.look_into(path),
            Effect::Gather(paths) => return self.gather(paths),
            Effect::Merge(out) => return self.merge(first::at_home(out)),
            Effect::OpenExample(nth) => self.example(nth),
            Effect::Begin(beginning) => self.begun(&beginning, now),
            Effect::New {
                title,
                municipality,
                date,
            } => self.found(&title, &municipality, &date, now),
        };
        self.tell(event, now)
    }
}

fn lock(savers: &Mutex<Savers>) -> std::sync::MutexGuard<'_, Savers> {
    // A thread that panicked while it held the savers has handed over a message or has not;
    // nothing in them is half done.
    savers.lock().unwrap_or_else(PoisonError::into_inner)
}
