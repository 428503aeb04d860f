//! What can be done with a key.

/// One thing that a key, or later the palette or a click, can ask for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Leave it although something is not saved.
    LeaveUnsaved,
    /// Show the keys.
    Help,
    /// The next language.
    NextLanguage,
    /// Take back the newest step of this place.
    Undo,
    /// Take back the newest undo of this place.
    Redo,

    /// One up.
    Up,
    /// One down.
    Down,
    /// One to the left.
    Left,
    /// One to the right.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// The pane after this one.
    NextPane,
    /// The pane before this one.
    PreviousPane,
    /// The pane of the knowledge sources.
    SourcesPane,
    /// The pane of the measures.
    GridPane,
    /// The pane of the notes.
    NotesPane,

    /// Write notes.
    Capture,
    /// Add what the pane in focus holds.
    Add,
    /// Add a knowledge source.
    AddSource,
    /// Add a finding of the chosen source.
    AddFinding,
    /// Add a measure.
    AddMeasure,
    /// Raise a theme.
    AddTheme,
    /// Give a verdict on the chosen measure.
    Judge,
    /// Place the chosen measure.
    Place,
    /// File notes under the next theme.
    NextTheme,
    /// Put what is chosen into the basket.
    Remove,
    /// Look for something.
    Search,

    /// Say yes to what is shown.
    Accept,
    /// One step back.
    Back,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// Switch something on or off.
    Toggle,
    /// Choose by number, from 1.
    Choose(u8),
    /// Choose everything.
    ChooseAll,

    /// Start a new seminar.
    NewSeminar,
    /// Open a seminar that was used before.
    OpenSeminar,
    /// Try the example.
    Example,
    /// Look at a seminar that somebody else writes to.
    Follow,
    /// Write into a file of one's own beside it.
    WriteBeside,
}
