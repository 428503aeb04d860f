//! What each file brings, as lines to read before anything is written.

use std::path::{Path, PathBuf};

use crate::app::action::Action;
use crate::app::pages::{Mark, Row};
use crate::app::text_input::TextInput;
use crate::domain::brought::{Brings, Held};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::moment::Time;
use crate::domain::municipality;
use crate::domain::outcome::Outcome;
use crate::domain::text::fold;
use crate::i18n::{Words, date, date_text, outcome, time_of_day};
use crate::say;

/// How far a page key moves.
const SCREENFUL: usize = 10;

/// Files that were read together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What was asked for.
    pub asked: Vec<PathBuf>,
    /// The files that were read, in the order of their paths.
    pub files: Vec<File>,
    /// Those that cannot be read and are left out: each in a sentence.
    pub left_out: Vec<String>,
    /// The seminars in them.
    pub seminars: Vec<Held>,
    /// The pairs of seminars that look as if they were one.
    pub alike: Vec<(Id, Id)>,
    /// How many events there are together.
    pub events: usize,
    /// What somebody should look at afterwards.
    pub outcome: Outcome,
    /// Where the new file may go: nothing has that name yet.
    pub name: PathBuf,
}

/// A file that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it is a rescue file, which came with its seminar.
    pub rescue: bool,
    /// How many events are in it.
    pub events: usize,
    /// How many of them are in no other file.
    pub alone: usize,
    /// How many pieces of it are no whole events.
    pub damaged: usize,
    /// What it brings.
    pub brings: Brings,
}

/// What each file brings, on the screen.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// The files.
    pub found: Found,
    /// What is said of them.
    pub rows: Vec<Row>,
    /// The line under the cursor.
    pub at: usize,
    /// Where the new file goes.
    pub name: TextInput,
}

impl Preview {
    /// What is said of these files, the cursor on the first of them.
    pub fn new(found: Found, words: &Words) -> Self {
        let mut preview = Self {
            name: TextInput::new(&found.name.to_string_lossy()),
            found,
            ..Self::default()
        };
        preview.read(words);
        preview.at = preview.rows.iter().position(|row| row.stops).unwrap_or(0);
        preview
    }

    /// Moves the cursor among the lines where it may stand.
    pub fn step(&mut self, action: Action) {
        let stops = |row: &Row| row.stops;
        let stops: Vec<usize> = (0..self.rows.len())
            .filter(|&at| self.rows.get(at).is_some_and(stops))
            .collect();
        let last = stops.len().saturating_sub(1);
        let nth = stops
            .iter()
            .position(|&stop| stop >= self.at)
            .unwrap_or(last);
        let nth = match action {
            Action::Up => nth.saturating_sub(1),
            Action::Down => (nth + 1).min(last),
            Action::PageUp => nth.saturating_sub(SCREENFUL),
            Action::PageDown => (nth + SCREENFUL).min(last),
            Action::First => 0,
            Action::Last => last,
            _ => nth,
        };
        self.at = stops.get(nth).copied().unwrap_or(self.at);
    }

    /// Says it in this language.
    pub fn read(&mut self, words: &Words) {
        self.rows = self.found.rows(words);
    }

    /// What stands at its head.
    pub fn title(&self, words: &Words) -> String {
        say!(words, "merging-preview", count = self.found.files.len())
    }

    /// Where the new file goes: what was typed, with the ending of a seminar file.
    pub fn out(&self) -> Option<PathBuf> {
        let typed = crate::app::paths::paths_in(&self.name.text());
        let mut out = typed.into_iter().next()?;
        if out
            .extension()
            .is_none_or(|ending| !ending.eq_ignore_ascii_case("json"))
        {
            out.as_mut_os_string().push(".json");
        }
        Some(out)
    }
}

impl Found {
    /// What is said of the files.
    pub fn rows(&self, words: &Words) -> Vec<Row> {
        let mut rows = vec![Row::heading(self.headline(words))];
        rows.extend(self.seminars.iter().map(|held| self.seminar(held, words)));
        for (one, other) in &self.alike {
            let (one, other) = (self.title(*one, words), self.title(*other, words));
            let alike = say!(words, "merging-alike", one = one, other = other);
            rows.push(Row::text(alike).marked(Mark::Look));
        }
        if !self.files.is_empty() {
            rows.push(Row::heading(say!(words, "merging-each")));
        }
        for file in &self.files {
            self.file(file, words, &mut rows);
        }
        if !self.left_out.is_empty() {
            let count = self.left_out.len();
            rows.push(Row::heading(say!(words, "merging-left-out", count = count)));
            let left_out = self.left_out.iter();
            rows.extend(left_out.map(|said| Row::text(said).marked(Mark::Look)));
        }
        rows.push(Row::heading(say!(words, "merging-after")));
        rows.push(Row::text(say!(
            words,
            "merging-together",
            events = self.events
        )));
        let said = outcome(&self.outcome, words).into_iter();
        rows.extend(said.map(|said| Row::text(said).marked(Mark::Look)));
        rows.push(Row::quiet(say!(words, "merging-unchanged")));
        rows
    }

    /// Whether they are copies of one seminar, or several of them.
    fn headline(&self, words: &Words) -> String {
        let (files, seminars) = (self.files.len(), self.seminars.len());
        match seminars {
            _ if files == 0 => say!(words, "merging-nothing"),
            0 => say!(words, "merging-no-seminar", count = files),
            1 => say!(words, "merging-one-seminar", count = files),
            _ => say!(words, "merging-seminars", count = seminars),
        }
    }

    fn seminar(&self, held: &Held, words: &Words) -> Row {
        let about = [date_text(words.lang(), &held.date), place(held)];
        let files = self.files.iter();
        let files = files.filter(|file| file.brings.seminars.contains(&held.id));
        let files = say!(words, "merging-files", count = files.count());
        let row = Row::text(self.title(held.id, words)).also(about.map(Some));
        row.beside(files)
    }

    /// The seminar that most of the files are of, and of several the first: who has merged group
    /// files wants to see theirs, and not one that was begun by mistake.
    pub fn main_seminar(&self) -> Option<Id> {
        let files = |held: &Held| {
            let of_it = |file: &&File| file.brings.seminars.contains(&held.id);
            self.files.iter().filter(of_it).count()
        };
        let by_files = self.seminars.iter().rev().max_by_key(|held| files(held));
        by_files.map(|held| held.id)
    }

    fn title(&self, id: Id, words: &Words) -> String {
        let held = self.seminars.iter().find(|held| held.id == id);
        let title = held.map(|held| held.title.as_str()).unwrap_or_default();
        if title.is_empty() {
            say!(words, "merging-untitled")
        } else {
            title.to_owned()
        }
    }

    fn file(&self, file: &File, words: &Words, rows: &mut Vec<Row>) {
        let events = say!(words, "merging-events", count = file.events);
        let row = Row::text(called(&file.path)).beside(events);
        let row = if file.rescue {
            row.also([Some(say!(words, "merging-rescue"))])
        } else {
            row
        };
        rows.push(row);
        let mut under = |text: String| rows.push(Row::under(text).inside());
        let shared = file.events.saturating_sub(file.alone);
        let mut first = match (file.alone, shared) {
            (0, 0) => Vec::new(),
            (0, 1..) => vec![say!(words, "merging-nothing-new")],
            (alone, 0) => vec![say!(words, "merging-alone", count = alone)],
            (alone, shared) => vec![
                say!(words, "merging-alone", count = alone),
                say!(words, "merging-shared", count = shared),
            ],
        };
        first.extend(span(&file.brings, words));
        if !first.is_empty() {
            under(first.join(" · "));
        }
        if !file.brings.writers.is_empty() {
            under(written_by(&file.brings, words));
        }
        if self.seminars.len() > 1 {
            let seminars = file.brings.seminars.iter();
            let seminars: Vec<String> = seminars.map(|id| self.title(*id, words)).collect();
            under(seminars.join(" · "));
        }
        let (damaged, brings) = (file.damaged, &file.brings);
        // A file that was begun has an event: a copy that came to nothing looks like this.
        let empty = usize::from(file.events == 0 && damaged == 0);
        let odd = [
            (empty, say!(words, "merge-empty")),
            (damaged, say!(words, "merging-damaged", count = damaged)),
            (
                brings.unknown,
                say!(words, "merging-unknown", count = brings.unknown),
            ),
            (
                brings.stubs,
                say!(words, "merging-stubs", count = brings.stubs),
            ),
        ];
        let odd = odd.into_iter().filter(|(count, _)| *count > 0);
        rows.extend(odd.map(|(_, said)| Row::under(said).inside().marked(Mark::Look)));
    }
}

/// The municipality of a seminar, unless its title says it already.
fn place(held: &Held) -> String {
    let known = municipality::of_code(&held.municipality);
    let name = known.map(|known| known.name.to_owned()).unwrap_or_default();
    if fold(&held.title).contains(&fold(&name)) {
        String::new()
    } else {
        name
    }
}

/// A file by its name: its folder stands in the list where it was chosen.
fn called(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// From when to when: the day once where both are on it.
fn span(brings: &Brings, words: &Words) -> Option<String> {
    let (from, to) = (brings.from?, brings.to?);
    let day = |at: Time| date(words.lang(), at.date_in_oslo());
    let moment = |at: Time| format!("{} {}", day(at), time_of_day(at));
    let (begins, ends) = (moment(from), moment(to));
    if begins == ends {
        return Some(begins);
    }
    if day(from) == day(to) {
        return Some(format!("{begins}–{}", time_of_day(to)));
    }
    Some(format!("{begins} – {ends}"))
}

/// How many writers are named; of more, only how many there are.
const WRITERS: usize = 3;

/// By whom: writers are known by the beginning of their random names.
fn written_by(brings: &Brings, words: &Words) -> String {
    let name = |(replica, events): &(ReplicaId, usize)| format!("{} ({events})", replica.short());
    let named: Vec<String> = brings.writers.iter().take(WRITERS).map(name).collect();
    let named = named.join(", ");
    match brings.writers.len().checked_sub(WRITERS) {
        None | Some(0) => say!(words, "merging-written", writers = named),
        Some(more) => say!(words, "merging-written-more", writers = named, count = more),
    }
}
