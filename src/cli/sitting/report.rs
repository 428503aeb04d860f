//! A report that was asked for with a key: it is written beside the seminar while the person goes
//! on, under a name that is free, and then it is said where it is.

use std::path::Path;

use super::{Mail, Sitting};
use crate::app::Screen;
use crate::app::outgoing::Outgoing;
use crate::app::paper::Paper;
use crate::cli::{faults, report};
use crate::domain::guard::Noticed;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::report::{Format, Options, Purpose, Report, names_of};
use crate::say;
use crate::store::Store;

impl Sitting {
    /// Makes a report of what is on the screen and hands it to a thread that writes it. It says
    /// nothing of anybody's name, and nothing private. Where it could tell who somebody is
    /// otherwise than in the places that were `shown`, it is not written: the person looks at
    /// what is given back first.
    pub(super) fn report(&self, paper: Paper, shown: &[Noticed], now: Time) -> Option<Outgoing> {
        let (Screen::Desk(desk), Some((seminar, _))) = (&self.model.screen, &self.open) else {
            return None;
        };
        let words = self.model.words.clone();
        let (purpose, format) = kind(paper);
        let options = Options {
            purpose,
            made: Some(now),
            ..Options::default()
        };
        let mut report = Report::of(desk.session.view().public(), &words, &options);
        let places = report.noticed(&names_of(desk.session.view()));
        if places.iter().any(|place| !shown.contains(place)) {
            return Some(Outgoing { paper, places });
        }
        report.accepted(places.len(), &words);
        let (store, mailbox, seminar) = (self.store.clone(), self.mailbox.clone(), seminar.clone());
        let write = {
            let (mailbox, words) = (mailbox.clone(), words.clone());
            move || {
                let said = write(&store, &seminar, &report, format, &words);
                mailbox.send(Mail::Done(said));
            }
        };
        let begun = std::thread::Builder::new()
            .name("report".to_owned())
            .spawn(write);
        if let Err(error) = begun {
            let text = error.to_string();
            let said = say!(words, "report-unwritten", text = text);
            mailbox.send(Mail::Done(Err(said)));
        }
        None
    }
}

/// Writes it, and says where it is or why not.
fn write(
    store: &Store,
    seminar: &Path,
    report: &Report,
    format: Format,
    words: &Words,
) -> Result<String, String> {
    let told =
        |failure: crate::cli::failure::Failure| format!("{} {}", failure.message(), failure.hint());
    let bytes = match report::written(report, format, words) {
        Ok(bytes) => bytes,
        Err(failure) => return Err(told(failure)),
    };
    let name = (say!(words, "report-file"), format.name());
    match store.put_beside(seminar, (&name.0, name.1), &bytes) {
        Ok(path) => {
            let file = path.to_string_lossy();
            Ok(say!(words, "report-written", file = file.as_ref()))
        }
        Err(fault) => {
            // It is the folder that takes no more: the seminar is as it was.
            let folder = seminar.parent().unwrap_or(seminar);
            let why = told(faults::failure(&fault, folder, words));
            Err(say!(words, "report-not-written", why = why))
        }
    }
}

/// What a paper is, and how it is written.
const fn kind(paper: Paper) -> (Purpose, Format) {
    match paper {
        Paper::Page => (Purpose::Seminar, Format::Html),
        Paper::Document => (Purpose::Seminar, Format::Docx),
        Paper::Plan => (Purpose::Plan, Format::Docx),
        Paper::Sheet => (Purpose::Plan, Format::Xlsx),
        Paper::Chapter => (Purpose::Overview, Format::Docx),
        Paper::Basis => (Purpose::Application, Format::Docx),
        Paper::Poster => (Purpose::Seminar, Format::Svg),
    }
}
