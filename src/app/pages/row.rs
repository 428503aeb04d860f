//! A line of a page.

use super::{Opposite, PageOf};
use crate::app::meaning::Meaning;
use crate::domain::field::Field;
use crate::domain::id::Id;

/// A line of a page. The screen may break it into several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The sign in front of it.
    pub mark: Mark,
    /// A word in front of its text: the name of a field, a time.
    pub label: String,
    /// Its text, in pieces.
    pub text: Vec<Piece>,
    /// What another thing says in the same place, in a column of its own.
    pub opposite: Option<Opposite>,
    /// What stands at its end, to the right.
    pub aside: String,
    /// The thing it is about: Enter opens it.
    pub id: Option<Id>,
    /// The page that Enter turns to, where that is another than the thing's own.
    pub leads: Option<PageOf>,
    /// The step it tells of, or the version it shows, by the id of its event.
    pub step: Option<Id>,
    /// The field it shows: Enter edits it, where the line leads nowhere.
    pub field: Option<Field>,
    /// Whether the cursor may stand on it.
    pub stops: bool,
    /// How far it is moved in, in steps.
    pub depth: u8,
}

/// A piece of text with its meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// What they mean.
    pub meaning: Meaning,
}

/// The sign in front of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// None.
    #[default]
    None,
    /// That of a verdict, by id.
    Verdict(String),
    /// That of a finding: `challenge`, `resource` or nothing.
    Polarity(Option<String>),
    /// That of a kind of note, by id.
    Note(String),
    /// That of a gap.
    Gap,
    /// That of something to look at.
    Look,
}

impl Row {
    /// A heading, with an empty line before it unless it is the first line.
    pub fn heading(text: impl Into<String>) -> Self {
        Self {
            text: vec![Piece {
                text: text.into(),
                meaning: Meaning::Heading,
            }],
            ..Self::default()
        }
    }

    /// A line of text.
    pub fn text(text: impl Into<String>) -> Self {
        let stopping = Self {
            stops: true,
            ..Self::default()
        };
        stopping.saying(text, Meaning::Plain)
    }

    /// A line that may be overlooked.
    pub fn quiet(text: impl Into<String>) -> Self {
        let stopping = Self {
            stops: true,
            ..Self::default()
        };
        stopping.saying(text, Meaning::Quiet)
    }

    /// A line about a thing.
    pub fn thing(id: Id, text: impl Into<String>) -> Self {
        Self {
            id: Some(id),
            ..Self::text(text)
        }
    }

    /// A line that belongs to the one before, where the cursor does not stand.
    pub fn under(text: impl Into<String>) -> Self {
        Self::default().saying(text, Meaning::Quiet)
    }

    /// A field: its name and what is in it.
    pub fn field(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::text(text)
        }
    }

    /// The same line, leading to a page.
    #[must_use]
    pub fn leading(mut self, to: PageOf) -> Self {
        self.leads = Some(to);
        self.stops = true;
        self
    }

    /// The same line, telling of a step or showing a version.
    #[must_use]
    pub fn telling(mut self, step: Id) -> Self {
        self.step = Some(step);
        self
    }

    /// The same line, showing a field.
    #[must_use]
    pub const fn holding(mut self, field: Field) -> Self {
        self.field = Some(field);
        self
    }

    /// The same line, on which the cursor does not stand.
    #[must_use]
    pub fn passed(mut self) -> Self {
        self.stops = false;
        self
    }

    /// Whether this is the same line as it stood there before: what it is about is the same,
    /// whatever it says of it now.
    pub fn is_about(&self, other: &Self) -> bool {
        let about = |row: &Self| (row.id, row.step, row.leads.clone());
        about(self) != (None, None, None) && about(self) == about(other)
    }

    /// An empty line.
    pub fn space() -> Self {
        Self::default()
    }

    /// The same line with a sign in front.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// The same line with something at its end.
    #[must_use]
    pub fn beside(mut self, aside: impl Into<String>) -> Self {
        self.aside = aside.into();
        self
    }

    /// The same line with a word in front of its text.
    #[must_use]
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same line, moved in by a step.
    #[must_use]
    pub fn inside(mut self) -> Self {
        self.depth += 1;
        self
    }

    /// The same line with more text.
    #[must_use]
    pub fn saying(mut self, text: impl Into<String>, meaning: Meaning) -> Self {
        self.text.push(Piece {
            text: text.into(),
            meaning,
        });
        self
    }

    /// The same line with what there is of these behind its text, where it may be overlooked.
    #[must_use]
    pub fn also(self, parts: impl IntoIterator<Item = Option<String>>) -> Self {
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() {
            return self;
        }
        self.saying(format!("  {}", parts.join(" · ")), Meaning::Quiet)
    }

    /// Whether it stands above others: with an empty line before it, and no place for the cursor.
    pub fn is_heading(&self) -> bool {
        let first = self.text.first();
        !self.stops
            && self.opposite.is_none()
            && self.label.is_empty()
            && first.is_some_and(|piece| piece.meaning == Meaning::Heading)
    }

    /// Whether it is an empty line.
    pub fn is_space(&self) -> bool {
        *self == Self::default()
    }

    /// A text that is the matter of a page, in full. What is short is its headline; what is long
    /// is told in parts, so that the cursor can go through it where it is taller than the screen.
    pub fn whole(text: &str, mark: &Mark) -> Vec<Self> {
        let parts = parts(text);
        if let [only] = parts.as_slice() {
            return vec![Self::heading(*only).marked(mark.clone())];
        }
        let mut rows: Vec<Self> = parts
            .into_iter()
            .map(|part| match part {
                "" => Self::space(),
                _ => Self::text(part),
            })
            .collect();
        if let Some(first) = rows.first_mut() {
            first.mark = mark.clone();
        }
        rows
    }
}

/// How many characters a part of a long text has at most: about ten lines of a small screen.
const PART: usize = 400;

/// The lines of a text; what is long is divided between sentences, or else between words.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for line in text.lines() {
        let mut rest = line.trim_end();
        while let Some((most, _)) = rest.char_indices().nth(PART) {
            let head = rest.get(..most).unwrap_or(rest);
            let sentence = head.rfind(". ").map(|at| at + 1);
            let Some(at) = sentence.or_else(|| head.rfind(' ')).filter(|&at| at > 0) else {
                break;
            };
            let (part, after) = rest.split_at(at);
            parts.push(part.trim_end());
            rest = after.trim_start();
        }
        parts.push(rest);
    }
    parts
}
