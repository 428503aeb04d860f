//! A line of a page.

use super::PageOf;
use crate::app::meaning::Meaning;
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
    /// What stands at its end, to the right.
    pub aside: String,
    /// The thing it is about: Enter opens it.
    pub id: Option<Id>,
    /// The page that Enter turns to, where that is another than the thing's own.
    pub leads: Option<PageOf>,
    /// The step it tells of, or the version it shows, by the id of its event.
    pub step: Option<Id>,
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
}
