//! What a piece of the screen means. How it looks is the business of the screen.

/// What a piece of the screen means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Meaning {
    /// Text.
    #[default]
    Plain,
    /// What may be overlooked.
    Quiet,
    /// A heading.
    Heading,
    /// The frame of the pane that keys go to.
    Focus,
    /// What is chosen.
    Chosen,
    /// A key to press.
    Key,
    /// A measure that hits well, a resource, something that is safe.
    Good,
    /// A measure that should be developed, a challenge.
    Develop,
    /// A measure that can be stopped, something that goes wrong.
    Stop,
    /// A gap.
    Gap,
    /// What one version says and another does not.
    Differs,
}

impl Meaning {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Plain,
        Self::Quiet,
        Self::Heading,
        Self::Focus,
        Self::Chosen,
        Self::Key,
        Self::Good,
        Self::Develop,
        Self::Stop,
        Self::Gap,
        Self::Differs,
    ];
}
