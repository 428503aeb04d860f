//! Which colours the screen has. What they are is the business of the screen.

/// The colours a person can choose between.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Colours {
    /// The terminal's own sixteen, on whatever background it has.
    #[default]
    Terminal,
    /// Dark on light, for a bright room.
    Light,
    /// Light on dark.
    Dark,
    /// As much contrast as there is, for a weak projector.
    Contrast,
    /// None: attributes only.
    Mono,
}

impl Colours {
    /// All of them, in the order in which a key cycles them.
    pub const ALL: [Self; 5] = [
        Self::Terminal,
        Self::Light,
        Self::Dark,
        Self::Contrast,
        Self::Mono,
    ];

    /// The name that stands in files, and that messages are named after: `colours-contrast`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }

    /// The colours of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colours| colours.id() == id)
    }

    /// The ones after these.
    #[must_use]
    pub fn next(self) -> Self {
        let all = Self::ALL.into_iter();
        let mut after = all.cycle().skip_while(|colours| *colours != self).skip(1);
        after.next().unwrap_or_default()
    }
}
