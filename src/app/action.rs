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
    /// Show every command, to be found by name.
    Palette,
    /// The next language.
    NextLanguage,
    /// The next colours.
    NextColours,
    /// The mouse on or off.
    Mouse,
    /// Leave the program running and go back to the shell that started it.
    Suspend,
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
    /// Add a note with everything that can be said of one.
    AddNote,
    /// Add a participant.
    AddParticipant,
    /// Add a group.
    AddGroup,
    /// Add a further seminar to this file.
    AddSeminar,
    /// Show another seminar of this file.
    NextSeminar,
    /// Open what is under the cursor, large.
    Open,
    /// Edit it.
    Edit,
    /// Give a verdict on the measure under the cursor.
    Judge,
    /// Place it: a measure in stages, a note under a theme.
    Place,
    /// Put it into the basket.
    Remove,
    /// Show what happened to it.
    History,
    /// Show the versions of it that nobody has chosen between.
    Versions,
    /// Say of it whether it is the same as another.
    Relate,
    /// Copy its text to the clipboard of the terminal.
    Copy,
    /// Show what is private, until the next key.
    ShowPrivate,
    /// File notes under the next theme.
    NextTheme,
    /// File notes under the theme before.
    PreviousTheme,
    /// File notes as the next group's.
    NextGroup,
    /// Give notes the next kind.
    NextKind,
    /// Show the notes of this theme only, or all.
    OnlyTheme,
    /// Show the measures as bars, or as a table.
    Face,
    /// What the rows of the table stand for.
    RowsBy,
    /// Show the themes.
    ThemesPage,
    /// Show participants and groups.
    PeoplePage,
    /// Show the gaps.
    GapsPage,
    /// Show what the last seminar has left open.
    CarriedPage,
    /// Take in what is under the cursor.
    TakeIn,
    /// Leave it.
    LeaveOffer,
    /// Compare this seminar with another.
    Compare,
    /// Show what was removed.
    BasketPage,
    /// Show what somebody should look at.
    ReviewPage,
    /// Show the seminar itself.
    SeminarPage,
    /// Show what happened, the newest first.
    JournalPage,
    /// Show what is new in a municipality's running file.
    NewsPage,
    /// Show what is private, folded.
    PrivatePage,
    /// Edit the life stages.
    EditStages,
    /// Edit the prevention levels.
    EditLevels,
    /// Edit the verdict words.
    EditVerdicts,
    /// Write a report.
    Report,
    /// Take back the step under the cursor.
    TakeBack,
    /// Erase for good what the step under the cursor said.
    Erase,
    /// Yes, erase it.
    EraseNow,
    /// Yes, write the report all the same.
    WriteAnyway,
    /// Take what is under the cursor out of the basket.
    BringBack,
    /// Keep the version under the cursor.
    KeepVersion,
    /// Write a version of one's own.
    WriteVersion,
    /// Keep all versions, one after the other.
    KeepAll,
    /// Say of two things side by side that they are the same.
    SaySame,
    /// Say that they are not.
    SayNotSame,
    /// Leave it open for later.
    SayLater,
    /// The next thing that waits for a decision.
    NextDecision,
    /// The one before.
    PreviousDecision,
    /// Raise a gap as a theme.
    GapToTheme,
    /// Say that the room lives with a gap.
    AcceptGap,
    /// Look for something.
    Search,
    /// Watch how the seminar came about.
    Replay,
    /// Play it, or stand still.
    Play,
    /// Play it faster.
    Faster,
    /// Play it slower.
    Slower,
    /// From which length on pauses are skipped.
    SkipPauses,
    /// To the next of what one jumps between.
    NextStop,
    /// To the one before.
    PreviousStop,
    /// To the next verdict that was given.
    NextVerdict,
    /// To the next theme that was raised.
    NextThemeRaised,
    /// To the next work session.
    NextRound,
    /// To what comes after the next pause.
    NextPause,
    /// Watch only what bears on a theme, a group or a stage.
    Narrow,
    /// Begin a new seminar from the moment that is shown.
    ForkHere,
    /// Show what has changed since the moment that is shown.
    SincePage,

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
    /// Take what is suggested.
    Complete,
    /// The next suggestion.
    NextSuggestion,
    /// Break the line.
    BreakLine,
    /// Move a row of words up.
    RowUp,
    /// Move it down.
    RowDown,
    /// Take it away.
    RemoveRow,
    /// Put an empty one in front of it.
    AddRow,
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
    /// See how a seminar went, event by event.
    ReplaySeminar,
    /// Put several files together into one.
    MergeFiles,
    /// Look at a seminar that somebody else writes to.
    Follow,
    /// Write into a file of one's own beside it.
    WriteBeside,
}
