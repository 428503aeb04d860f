//! What somebody should look at: found when the state is read, and kept, so that the first line
//! of the screen can say how much there is without looking through everything for every key.

use crate::domain::duplicates::{Suggestion, duplicates};
use crate::domain::event::{Kind, Written};
use crate::domain::id::Id;
use crate::domain::intent::Members;
use crate::domain::log::Slot;
use crate::domain::state::{Disagreement, Mark, View};

/// Something that was seen in the files of a seminar when it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A line that is no whole event. It counts for nothing, and is kept.
    Damaged {
        /// The name of the file.
        file: String,
        /// The line it begins on, from 1.
        line: usize,
        /// Its text as far as it is text, and at most [`Seen::MOST`] characters of it.
        text: String,
    },
    /// A rescue file that was read in as well.
    Rescue {
        /// Its name.
        file: String,
        /// How many events it holds.
        events: usize,
    },
    /// A file that belongs to the seminar and cannot be read.
    Unreadable {
        /// Which and why, in words.
        words: String,
    },
    /// A file that lies beside it since it was merged: nobody has to do anything about it.
    Beside(Beside),
}

/// What a merge leaves beside the file that it makes; each by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The lines that were no whole events in what was merged.
    Damage(String),
    /// The receipt.
    Receipt(String),
}

impl Seen {
    /// How many characters of a damaged line are shown: enough to know it again.
    pub const MOST: usize = 2_000;
}

/// Whether a damaged line is one that everybody may read: what stands before its content is whole
/// and does not say that it is private. Of any other nobody can tell, so it is folded.
pub(crate) fn may_be_read(text: &str) -> bool {
    let Some((envelope, _)) = text.split_once(",\"body\":") else {
        return false;
    };
    let whole = format!("{}}}", envelope.trim_start_matches([',', ' ']));
    let known = |name: &str| {
        let names = [
            "id", "kind", "replica", "number", "counter", "time", "step", "over",
        ];
        names.contains(&name)
    };
    let members: Option<Members> = serde_json::from_str(&whole).ok();
    members.is_some_and(|members| {
        let kind = members.get("kind").and_then(serde_json::Value::as_str);
        let named = kind == Some(Kind::Written(Written::Named).name());
        members.keys().all(|name| known(name)) && kind.is_some() && !named
    })
}

/// What somebody should look at.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// The things that hold several versions or carry a mark, in the order in which they came;
    /// also private ones, which no screen names unless it was asked to.
    pub things: Vec<Slot>,
    /// The public things that may be the same, and that nobody has decided about.
    pub suggested: Vec<Suggestion>,
    /// What was seen in the files.
    pub seen: Vec<Seen>,
    /// The writers whose clocks disagree: found when somebody turns to the page, for that looks
    /// through every event.
    pub clocks: Vec<Disagreement>,
    /// How many of the things wait for a decision.
    waiting: usize,
}

impl Review {
    /// What was seen in the files; the things are read later.
    pub fn new(seen: Vec<Seen>) -> Self {
        Self {
            seen,
            ..Self::default()
        }
    }

    /// Looks through everything.
    pub fn read(&mut self, whole: View<'_>) {
        self.things = whole.to_look_at();
        self.suggested = duplicates(whole.public());
        self.count(whole);
    }

    /// Looks again at one thing that was just changed.
    pub fn look_again(&mut self, whole: View<'_>, id: Id) {
        let Some(slot) = whole.log().slot(id) else {
            return;
        };
        // Of several that are the same the first has the versions of all.
        let shown = whole.representative(slot);
        self.look_at(whole, slot);
        if shown != slot {
            self.look_at(whole, shown);
        }
        self.count(whole);
    }

    fn look_at(&mut self, whole: View<'_>, slot: Slot) {
        let known = self.things.iter().position(|&thing| thing == slot);
        match (known, whole.needs_a_look(slot)) {
            (Some(at), false) => {
                self.things.remove(at);
            }
            (None, true) => {
                self.things.push(slot);
                self.things.sort_unstable();
            }
            (Some(_), true) | (None, false) => {}
        }
    }

    /// Counts what waits for somebody: what can be decided, and what the files had to say. A thing
    /// whose adding was taken back lies in the basket in peace.
    fn count(&mut self, whole: View<'_>) {
        let waits = |&&slot: &&Slot| whole.standing(slot).mark() != Some(Mark::AddTakenBack);
        self.waiting = self.things.iter().filter(waits).count() + self.suggested.len();
    }

    /// Whether a damaged line is folded because it may be private.
    pub(crate) fn may_hide_something(&self) -> bool {
        let folded = |seen: &Seen| match seen {
            Seen::Damaged { text, .. } => !may_be_read(text),
            Seen::Rescue { .. } | Seen::Unreadable { .. } | Seen::Beside(_) => false,
        };
        self.seen.iter().any(folded)
    }

    /// How much waits for somebody.
    pub fn waiting(&self) -> usize {
        let waits = |seen: &&Seen| !matches!(seen, Seen::Beside(_));
        self.waiting + self.seen.iter().filter(waits).count()
    }
}

#[cfg(test)]
mod tests {
    use super::may_be_read;

    #[test]
    fn only_a_damaged_line_that_is_surely_not_private_may_be_read() {
        let start =
            r#"{"id":"00","kind":"note_taken","replica":"a1","number":1,"counter":1,"time":"t""#;
        let line = |more: &str| format!(r#"{start}{more},"body":{{"text":"hemm"#);
        assert!(may_be_read(&line("")));
        assert!(may_be_read(&format!(",{}", line(r#","over":["01"]"#))));
        for more in [
            r#","private":true"#,
            r#","prXvate":true"#,
            r#","private":tru"#,
            r#","priv"#,
            "\0\0\0",
        ] {
            assert!(!may_be_read(&line(more)), "{more}");
        }
        assert!(!may_be_read(r#"ate":true,"body":{"text":"hemm"#));
        assert!(!may_be_read(&line("").replace("note_taken", "name_given")));
        assert!(!may_be_read("hemmelig"));
    }
}
