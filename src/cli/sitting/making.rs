//! Seminars that did not exist before: a new one, and the copy of the example.

use std::io::ErrorKind;

use super::Sitting;
use crate::app::{Event, How};
use crate::domain::carry::Beginning;
use crate::domain::field::Field;
use crate::domain::id::ReplicaId;
use crate::domain::intent::{Intent, Refusal};
use crate::domain::item::ItemKind;
use crate::domain::moment::Time;
use crate::domain::session::{Done, Session};
use crate::i18n;
use crate::store::examples::EXAMPLES;
use crate::store::{Fault, Step};

impl Sitting {
    /// Opens the copy of an example, which is made on first use.
    pub(super) fn example(&mut self, nth: usize) -> Event {
        let folder = self.store.places.data.join("examples");
        let (name, bytes) = EXAMPLES.get(nth).copied().unwrap_or(EXAMPLES[0]);
        let path = folder.join(name);
        let made = self
            .store
            .disk
            .create_folder(&folder)
            .map_err(|error| Fault::from_disk(Step::Create, error))
            .and_then(|()| self.store.write(&path, bytes, false));
        match made {
            Err(fault) if !fault.is(ErrorKind::AlreadyExists) => {
                Event::Failed(self.in_words(&fault, &path))
            }
            _ => self.opened(&path, How::Write),
        }
    }

    /// Makes a new seminar file in the program's own folder, and opens it.
    pub(super) fn found(
        &mut self,
        title: &str,
        municipality: &str,
        date: &str,
        now: Time,
    ) -> Event {
        let words = self.model.words.clone();
        let mut intent = Intent::add(ItemKind::Seminar)
            .with(Field::Title, title)
            .with(Field::Lang, words.lang().code());
        for (field, value) in [(Field::Municipality, municipality), (Field::Date, date)] {
            if !value.is_empty() {
                intent = intent.with(field, value);
            }
        }
        self.made(title, &|session| session.perform(&intent, now))
    }

    /// Makes a new seminar file that begins like this, in the program's own folder, and opens it.
    pub(super) fn begun(&mut self, beginning: &Beginning, now: Time) -> Event {
        let by = ReplicaId::new(self.store.clock.random());
        let title = beginning.title().to_owned();
        self.made(&title, &|session| session.begin(beginning, by, now))
    }

    /// Makes a seminar file that is named after its title, and opens it.
    fn made(&mut self, title: &str, begin: Begin<'_>) -> Event {
        let words = self.model.words.clone();
        let folder = self.store.places.data.join("seminarer");
        if let Err(error) = self.store.disk.create_folder(&folder) {
            let fault = Fault::from_disk(Step::Create, error);
            return Event::Failed(self.in_words(&fault, &folder));
        }
        for number in 1..100 {
            let path = folder.join(file_name(title, number));
            match self.store.new_seminar(&path, begin) {
                Err(fault) if fault.is(ErrorKind::AlreadyExists) => {}
                Err(fault) => return Event::Failed(self.in_words(&fault, &path)),
                Ok(Err(refusal)) => {
                    let (what, hint) = i18n::refused(&refusal, i18n::FieldNames::Shown, &words);
                    return Event::Failed(format!("{what} {hint}"));
                }
                Ok(Ok(made)) => return self.opened(&made.path, How::Write),
            }
        }
        let fault = Fault::from_disk(Step::Create, ErrorKind::AlreadyExists.into());
        Event::Failed(self.in_words(&fault, &folder))
    }
}

/// What a new seminar says first.
type Begin<'b> = &'b dyn Fn(&mut Session) -> Result<Done, Refusal>;

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
