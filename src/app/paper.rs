//! What a key can write about a seminar: a few documents, each in the format that people ask
//! for. Everything else the command line can do.

/// What can be written about a seminar with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Everything that was said, as a page for the web.
    Page,
    /// The same for Word.
    Document,
    /// The table of the plan, for Word.
    Plan,
    /// The same for Excel.
    Sheet,
    /// A chapter of the overview of public health, for Word.
    Chapter,
    /// The basis of an application, for Word.
    Basis,
    /// The grid of measures, for the wall.
    Poster,
}

impl Paper {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Page,
        Self::Document,
        Self::Plan,
        Self::Sheet,
        Self::Chapter,
        Self::Basis,
        Self::Poster,
    ];

    /// The message that says what it is.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Page => "paper-page",
            Self::Document => "paper-document",
            Self::Plan => "paper-plan",
            Self::Sheet => "paper-sheet",
            Self::Chapter => "paper-chapter",
            Self::Basis => "paper-basis",
            Self::Poster => "paper-poster",
        }
    }
}
