//! Exit codes.

/// How a command went, for the shell that called it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Exit {
    /// Done.
    #[default]
    Done,
    /// Failed, and nothing was written.
    Failed,
    /// The command was used wrongly.
    WrongUse,
    /// Done, with conflicts or findings to look at.
    Findings,
}

impl Exit {
    /// The number that the shell sees.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::WrongUse => 2,
            Self::Findings => 3,
        }
    }

    /// `Findings` if there are any, else `Done`.
    pub(crate) const fn found(any: bool) -> Self {
        if any { Self::Findings } else { Self::Done }
    }
}
