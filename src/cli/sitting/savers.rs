//! The savers of a sitting, and what their reports mean on the screen.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::super::faults;
use crate::app::{Event, SaveNews};
use crate::domain::line::claimed_id;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::say;
use crate::store::saver::Closed;
use crate::store::seminar::Pens;
use crate::store::{Fault, Refuge, Report, Saver, Step};

/// One of the two savers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Which {
    /// For what everybody may see, and mostly for everything.
    Public,
    /// For what is private beside a session folder.
    Private,
}

/// The savers, and which tickets they still have to confirm.
#[derive(Default)]
pub(super) struct Savers {
    public: Option<Saver>,
    private: Option<Saver>,
    outstanding: BTreeMap<u64, Which>,
    handed: u64,
    /// The rescue files that are written to instead of a seminar file, and the words that say so:
    /// true until the program ends, whatever else is saved meanwhile.
    rescues: Vec<(Which, PathBuf, String)>,
}

impl Savers {
    /// Starts the savers of these pens.
    pub(super) fn start(
        pens: Pens,
        report: &(impl Fn(Which, Report) + Clone + Send + 'static),
    ) -> Result<Self, Fault> {
        let start = |pen: crate::store::Pen, which| {
            let report = report.clone();
            pen.start(move |said| report(which, said))
                .map_err(|error| Fault::from_disk(Step::Open, error))
        };
        Ok(Self {
            public: Some(start(pens.public, Which::Public)?),
            private: pens
                .private
                .map(|pen| start(pen, Which::Private))
                .transpose()?,
            ..Self::default()
        })
    }

    /// Hands lines over.
    pub(super) fn save(&mut self, ticket: u64, lines: &[String]) {
        let private = lines.first().is_some_and(|line| is_private(line));
        let (which, saver) = match (&self.private, private) {
            (Some(saver), true) => (Which::Private, Some(saver)),
            _ => (Which::Public, self.public.as_ref()),
        };
        self.handed = ticket;
        self.outstanding.insert(ticket, which);
        // What no saver accepts stays outstanding, and the screen never says that it is saved.
        if let Some(Err(refused)) = saver.map(|saver| saver.append(ticket, lines)) {
            tracing::error!(%refused, "lines were not accepted");
        }
    }

    /// Keeps what is being typed.
    pub(super) fn draft(&self, text: &str) {
        if let Some(saver) = &self.public {
            saver.draft(text);
        }
    }

    /// What a report means on the screen; `None`: nothing changes there.
    pub(super) fn news(&mut self, which: Which, report: Report, words: &Words) -> Option<Event> {
        match report {
            Report::Written { .. } => None,
            Report::Saved { ticket, at, file } => {
                self.outstanding
                    .retain(|&pending, of| *of != which || pending > ticket);
                self.rescues
                    .retain(|(of, rescue, _)| *of != which || *rescue == file);
                Some(Event::Saver(self.saved(Time::new(at))))
            }
            Report::Mended(path) => {
                let file = path.to_string_lossy();
                Some(Event::Remark(say!(
                    words,
                    "mended-file",
                    file = file.as_ref()
                )))
            }
            Report::Trouble(trouble) => {
                let what = faults::sentence(&trouble.fault, &trouble.file, words);
                let refuge = match &trouble.refuge {
                    Refuge::File(rescue) => {
                        let rescue = rescue.to_string_lossy();
                        say!(words, "write-rescued", file = rescue.as_ref())
                    }
                    Refuge::Memory => say!(words, "write-memory"),
                };
                let words = format!("{what} {refuge}");
                if let Refuge::File(rescue) = trouble.refuge {
                    self.rescues.push((which, rescue, words.clone()));
                }
                let safe = self.safe();
                Some(Event::Saver(SaveNews::Trouble { words, safe }))
            }
        }
    }

    /// What it means that everything up to here is saved: as long as it is not saved where it
    /// belongs, the person keeps being told.
    fn saved(&self, at: Time) -> SaveNews {
        let safe = self.safe();
        match self.rescues.last() {
            Some((.., words)) => SaveNews::Trouble {
                words: words.clone(),
                safe,
            },
            None => SaveNews::Saved { ticket: safe, at },
        }
    }

    /// The last ticket up to which everything is confirmed.
    fn safe(&self) -> u64 {
        self.outstanding
            .keys()
            .next()
            .map_or(self.handed, |first| first - 1)
    }

    /// Waits for the disk, as long as this, and ends. Whether anything is left unsaved.
    pub(super) fn close(&mut self, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        let savers = [self.public.take(), self.private.take()]
            .into_iter()
            .flatten();
        savers.fold(false, |unsaved, saver| {
            let left = until.saturating_duration_since(Instant::now());
            !matches!(saver.close(left), Closed::Saved(_)) || unsaved
        })
    }
}

/// Whether a line that this program just made is private.
fn is_private(line: &str) -> bool {
    debug_assert!(claimed_id(line.as_bytes()).is_some());
    crate::domain::event::Envelope::read(line.as_bytes()).is_some_and(|envelope| envelope.private)
}
