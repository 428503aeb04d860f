//! Writing into a seminar from the command line: intents become events, the saver saves them,
//! and every one is answered when the disk has it.
//!
//! ```text
//! input thread ─ Line ─▶ ┐                     ┌─▶ Saver (public) ─┐
//!                        ├ channel ─▶ Writing ─┤                   ├─ Report ─▶ channel
//!                        ┘                     └─▶ Saver (private) ┘
//! ```

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvError, Sender};
use std::time::Duration;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, opening};
use crate::domain::id::Id;
use crate::domain::intent::{Intent, Refusal};
use crate::domain::item::{ItemKind, Seminar as SeminarItem};
use crate::domain::line::claimed_id;
use crate::domain::session::Session;
use crate::say;
use crate::store::open::Closed;
use crate::store::{Access, Refuge, Report, Saver, Seminar};

/// How long the disk may take to say yes to what is still under way at the end.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a command that writes waits for.
pub(crate) enum News {
    /// A line of the input, without its line break.
    Line(Vec<u8>),
    /// There is no more input.
    End,
    /// A saver says how it goes.
    Report(Which, Report),
}

/// One of the two savers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Which {
    /// For what everybody may see, and mostly for everything.
    Public,
    /// For what is private beside a session folder.
    Private,
}

/// What has to be saved before an answer may be given: the last ticket of each saver.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Due {
    public: u64,
    private: u64,
}

/// A seminar that is being written to.
pub(crate) struct Writing<'c> {
    context: &'c Context,
    session: Session,
    path: PathBuf,
    public: Option<Saver>,
    private: Option<Saver>,
    handed: Due,
    saved: Due,
    to: Sender<News>,
    from: Receiver<News>,
    exit: Exit,
}

impl<'c> Writing<'c> {
    /// Opens a seminar for writing. Where somebody else writes to it, a file of one's own beside
    /// it is written, which is said.
    pub(crate) fn open(path: &Path, context: &'c Context) -> Result<Self, Failure> {
        let mut seminar = opening::open(path, Access::Write, context)?;
        let mut exit = Exit::Done;
        if matches!(seminar.pens, Err(Closed::Held(_))) {
            seminar = opening::open(path, Access::Beside, context)?;
            exit = Exit::Findings;
        }
        if seminar.pens.is_ok() {
            opening::mention(&seminar, context);
        }
        let Seminar {
            path,
            session,
            pens,
            ..
        } = seminar;
        let pens = pens.map_err(|closed| why_closed(&closed, &path, context))?;
        if exit == Exit::Findings {
            let (file, beside) = (path.to_string_lossy(), pens.public.path.to_string_lossy());
            context.aside(&say!(
                context.words,
                "write-beside",
                file = file.as_ref(),
                beside = beside.as_ref()
            ));
        }
        let (to, from) = mpsc::channel();
        let start = |which: Which, pen: crate::store::Pen| {
            let to = to.clone();
            // Nobody listens any more once the command has ended.
            pen.start(move |report| drop(to.send(News::Report(which, report))))
                .map_err(|error| {
                    let fault = crate::store::Fault::from_disk(crate::store::Step::Open, error);
                    faults::failure(&fault, &path, &context.words)
                })
        };
        let public = Some(start(Which::Public, pens.public)?);
        let private = pens
            .private
            .map(|pen| start(Which::Private, pen))
            .transpose()?;
        Ok(Self {
            context,
            session,
            path,
            public,
            private,
            handed: Due::default(),
            saved: Due::default(),
            to,
            from,
            exit,
        })
    }

    /// The session.
    pub(crate) const fn session(&self) -> &Session {
        &self.session
    }

    /// Where others send what they have to say.
    pub(crate) fn sender(&self) -> Sender<News> {
        self.to.clone()
    }

    /// Waits for the next news. Reports have had their effect when this returns.
    pub(crate) fn next(&mut self) -> Result<News, RecvError> {
        let news = self.from.recv()?;
        self.take_note(&news);
        Ok(news)
    }

    /// Carries an intent out and hands its lines to the disk. What it made is saved when
    /// [`Self::is_saved`] says so.
    pub(crate) fn perform(&mut self, intent: &Intent) -> Result<(Id, Due), Refusal> {
        let done = self.session.perform(intent, self.context.now())?;
        let private = done.lines.first().is_some_and(|line| self.is_private(line));
        let saver = match &self.private {
            Some(saver) if private => {
                self.handed.private += 1;
                Some((saver, self.handed.private))
            }
            _ => {
                self.handed.public += 1;
                self.public
                    .as_ref()
                    .map(|saver| (saver, self.handed.public))
            }
        };
        let accepted = saver.map(|(saver, ticket)| saver.append(ticket, &done.lines));
        if let Some(Ok(())) = accepted {
            return Ok((done.id, self.handed));
        }
        // The session refuses what no file can hold, so this means that the saver is gone. What
        // it did not take must never count as saved.
        tracing::error!(?accepted, "lines were not accepted");
        let never = Due {
            public: u64::MAX,
            private: u64::MAX,
        };
        Ok((done.id, never))
    }

    /// Whether the disk has everything up to here.
    pub(crate) const fn is_saved(&self, due: Due) -> bool {
        self.saved.public >= due.public && self.saved.private >= due.private
    }

    /// Waits for the disk, checks that everything is where it belongs, and gives the lock back.
    pub(crate) fn close(&mut self) -> Exit {
        for saver in [self.public.take(), self.private.take()]
            .into_iter()
            .flatten()
        {
            saver.close(PATIENCE);
        }
        while let Ok(news) = self.from.try_recv() {
            self.take_note(&news);
        }
        self.remember();
        self.exit
    }

    fn take_note(&mut self, news: &News) {
        let News::Report(which, report) = news else {
            return;
        };
        let words = &self.context.words;
        match report {
            Report::Saved { ticket, .. } => match which {
                Which::Public => self.saved.public = self.saved.public.max(*ticket),
                Which::Private => self.saved.private = self.saved.private.max(*ticket),
            },
            Report::Mended(kept) => {
                self.exit = Exit::Findings;
                let kept = kept.to_string_lossy();
                self.context
                    .aside(&say!(words, "write-mended", file = kept.as_ref()));
            }
            Report::Trouble(trouble) => {
                self.exit = Exit::Findings;
                self.context
                    .aside(&faults::sentence(&trouble.fault, &trouble.file, words));
                self.context.aside(&match &trouble.refuge {
                    Refuge::File(rescue) => {
                        let rescue = rescue.to_string_lossy();
                        say!(words, "write-rescued", file = rescue.as_ref())
                    }
                    Refuge::Memory => say!(words, "write-memory"),
                });
            }
            Report::Written { .. } => {}
        }
    }

    fn is_private(&self, line: &str) -> bool {
        let log = self.session.log();
        claimed_id(line.as_bytes())
            .and_then(|id| log.slot(id))
            .is_some_and(|slot| log.is_private(slot))
    }

    /// Puts the seminar first among the recent ones.
    fn remember(&self) {
        let view = self.session.view();
        let seminar = view.present(ItemKind::Seminar).next();
        let seminar = seminar.and_then(|slot| view.read::<SeminarItem<'_>>(slot));
        let title = seminar.and_then(|shown| shown.title.as_deref().map(str::to_owned));
        let store = &self.context.store;
        let at = self.context.now().to_string();
        let nonce = store.clock.random();
        let title = title.unwrap_or_default();
        if let Err(fault) = store.recent().opened(&self.path, &title, &at, nonce) {
            tracing::warn!(%fault, "recent list not written");
        }
    }
}

fn why_closed(closed: &Closed, path: &Path, context: &Context) -> Failure {
    let words = &context.words;
    let fault = match closed {
        Closed::Newer(version) => crate::store::Fault::Newer(*version),
        Closed::NotWritable(error) => crate::store::Fault::Disk {
            step: crate::store::Step::Open,
            error: error.clone(),
        },
        Closed::Held(_) | Closed::Asked => {
            let file = path.to_string_lossy();
            return Failure::new(
                "held",
                say!(words, "write-held", file = file.as_ref()),
                say!(words, "fault-again-hint"),
            );
        }
    };
    faults::failure(&fault, path, words)
}
