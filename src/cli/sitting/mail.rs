//! What other threads send to the sitting, and what it tells the app of it.

use std::path::PathBuf;

use super::merging::Gathering;
use super::opened::Found;
use super::savers::Which;
use super::{Sitting, faults, lock};
use crate::app::merge::{self, Merged};
use crate::app::{Event, How};
use crate::domain::moment::Time;
use crate::shell::Flow;
use crate::store::merging::Gathered;
use crate::store::{Fault, Report};

/// What other threads send to the sitting.
pub(super) enum Mail {
    /// A saver says how it goes.
    Report(Which, Report),
    /// Somebody else wrote these lines.
    Arrived(Vec<String>),
    /// These seminars are not where they were.
    Gone(Vec<PathBuf>),
    /// Something that was asked for is done, or could not be: the words say it.
    Done(Result<String, String>),
    /// A seminar was read, or could not be.
    Found(PathBuf, How, Box<Result<Found, Fault>>),
    /// It was found out which files a path means.
    LookedInto(PathBuf, Result<Vec<PathBuf>, String>),
    /// Files were read together; which time of asking it was.
    Gathered(u64, Box<Gathered>, Box<merge::Found>),
    /// What was read together was written, or not.
    Merged(Result<Box<Merged>, String>),
}

impl Sitting {
    pub(super) fn arrived(&mut self, mail: Mail, now: Time) -> Flow {
        let event = match mail {
            Mail::Report(which, report) => {
                let news = lock(&self.savers).news(which, report, &self.model.words);
                return news.map_or(Flow::Still, |event| self.tell(event, now));
            }
            Mail::Found(path, how, found) => {
                let event = found.map(|found| self.take_up(&path, how, found));
                match event {
                    Ok(event) => event,
                    Err(fault) if self.model.came_from_a_merge() => {
                        Event::Failed(self.in_words(&fault, &path))
                    }
                    Err(fault) => {
                        self.failure = Some(faults::failure(&fault, &path, &self.model.words));
                        return Flow::Quit;
                    }
                }
            }
            Mail::Gathered(nth, gathered, found) => {
                if !self.gathering.took(nth, gathered) {
                    return Flow::Still;
                }
                Event::Gathered(found)
            }
            Mail::Merged(merged) => {
                if merged.is_ok() {
                    self.gathering = Gathering::default();
                }
                Event::Merged(merged)
            }
            Mail::LookedInto(path, found) => Event::LookedInto(path, found),
            Mail::Done(Ok(words)) => Event::Told(words),
            Mail::Done(Err(words)) => Event::Remark(words),
            Mail::Gone(paths) => Event::Gone(paths),
            Mail::Arrived(lines) => Event::Arrived(lines),
        };
        self.tell(event, now)
    }
}
