//! The fields that things have: one table that intents are checked against, that states are
//! written from, and that the forms on screen are made of.

use super::item::ItemKind;

macro_rules! fields {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// The name of a field, the same in intents, events and the state.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Field {
            $(#[doc = concat!("`", $name, "`")] $variant),*
        }

        impl Field {
            /// The field with this name.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),*
                }
            }
        }
    };
}

fields! {
    About "about", Budget "budget", Category "category", Causes "causes", Caution "caution",
    Comparisons "comparisons", Consequences "consequences", Date "date", Deadline "deadline",
    Description "description", Effort "effort", Evaluated "evaluated", Evidence "evidence",
    Focus "focus", Goal "goal", Goals "goals", Group "group", Indicator "indicator",
    Kind "kind", Lang "lang", Level "level", Levels "levels", Link "link", Measure "measure",
    Missing "missing", Municipality "municipality", Name "name", Note "note", Number "number",
    Organisation "organisation", Origin "origin", Owner "owner", Participants "participants",
    Partners "partners", Period "period", Place "place", Placement "placement",
    Polarity "polarity", Presence "presence", Proposer "proposer",
    ProposerText "proposer_text", Question "question", Reason "reason",
    Responsible "responsible", Retrieved "retrieved", Role "role", Round "round",
    Series "series", Source "source", Stage "stage", Stages "stages", Status "status",
    Subgoal "subgoal", Table "table", Target "target", Text "text", Theme "theme",
    Title "title", Unit "unit", Value "value", Verdict "verdict", Verdicts "verdicts",
}

impl serde::Serialize for Field {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> serde::Deserialize<'de> for Field {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        Self::named(&name).ok_or_else(|| serde::de::Error::custom("no field of this name"))
    }
}

/// What a field holds, as JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// Text of one line.
    Line,
    /// Text, several lines allowed.
    Text,
    /// A list of lines.
    Lines,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A life stage of the seminar, by id.
    Stage,
    /// Life stages of the seminar; `alle` is all of them.
    Stages,
    /// A prevention level of the seminar.
    Level,
    /// A date, `YYYY-MM-DD`.
    Date,
    /// A municipality's four digits, as text.
    Municipality,
    /// A number as text, with a decimal point: "17.5".
    Decimal,
    /// The number of a work session, from 1 to 99.
    Round,
    /// A positive whole number that is given out, not typed.
    Number,
    /// The id of a thing of this kind.
    Ref(ItemKind),
    /// Ids of things of this kind.
    Refs(ItemKind),
    /// The id of anything.
    AnyRef,
    /// A list of `{area, value}`.
    Comparisons,
    /// A list of `{period, value}`.
    Series,
    /// `{level, year}` on the Ungsinn scale, 0 to 5.
    Evidence,
    /// A list of `{id, label, from?, to?}`: stages, levels or verdict words.
    Labels,
    /// `{verdict, reason?, rests_on?, decided_by?}`.
    Verdict,
    /// `{stages?, level?, effort?}`: what can only change together.
    Placement,
}

/// A field of one kind of thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spec {
    /// Its name.
    pub field: Field,
    /// What it holds.
    pub holds: Holds,
    /// Whether a thing cannot be without it.
    pub required: bool,
}

const fn may(field: Field, holds: Holds) -> Spec {
    Spec {
        field,
        holds,
        required: false,
    }
}

const fn must(field: Field, holds: Holds) -> Spec {
    Spec {
        field,
        holds,
        required: true,
    }
}

/// Effort along the chain from prevention to aftercare, and harm reduction (Oslo 2017).
pub const EFFORTS: [&str; 6] = [
    "forebygging",
    "tidlig_innsats",
    "behandling",
    "rehabilitering",
    "ettervern",
    "skadereduksjon",
];
/// Where a measure or a decision stands.
pub const STATUSES: [&str; 5] = ["not_started", "ongoing", "done", "postponed", "ended"];
/// Six kinds of notes.
pub const NOTE_KINDS: [&str; 6] = [
    "idea",
    "thought",
    "suggestion",
    "question",
    "experience",
    "decision",
];
/// The six categories of the regulation on overview of public health, § 3.
pub const CATEGORIES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
/// Why there is no figure, as the statistics offices say it: `.` `..` `:` and `-`.
pub const MISSING: [&str; 4] = ["not_applicable", "not_collected", "suppressed", "nil"];
/// The two poles a finding may have.
pub const POLARITIES: [&str; 2] = ["challenge", "resource"];
/// The languages a seminar may be held in.
pub const LANGS: [&str; 3] = ["nb", "nn", "en"];
/// The two kinds of gaps.
pub const GAPS: [&str; 2] = ["no_measure", "no_evidence"];

const SEMINAR: &[Spec] = &[
    may(Field::Title, Holds::Line),
    may(Field::Municipality, Holds::Municipality),
    may(Field::Date, Holds::Date),
    may(Field::Place, Holds::Line),
    may(Field::Lang, Holds::Choice(&LANGS)),
    may(Field::Focus, Holds::Line),
    may(Field::Goals, Holds::Lines),
    may(Field::Series, Holds::Line),
    may(Field::Stages, Holds::Labels),
    may(Field::Levels, Holds::Labels),
    may(Field::Verdicts, Holds::Labels),
];

const SOURCE: &[Spec] = &[
    must(Field::Name, Holds::Line),
    may(Field::Kind, Holds::Line),
    may(Field::Owner, Holds::Line),
    may(Field::Period, Holds::Line),
    may(Field::Link, Holds::Line),
    may(Field::Table, Holds::Line),
    may(Field::Retrieved, Holds::Line),
    may(Field::Note, Holds::Text),
];

const FINDING: &[Spec] = &[
    must(Field::Source, Holds::Ref(ItemKind::Source)),
    must(Field::Text, Holds::Text),
    may(Field::Stages, Holds::Stages),
    may(Field::Value, Holds::Decimal),
    may(Field::Missing, Holds::Choice(&MISSING)),
    may(Field::Unit, Holds::Line),
    may(Field::Period, Holds::Line),
    may(Field::Comparisons, Holds::Comparisons),
    may(Field::Series, Holds::Series),
    may(Field::Polarity, Holds::Choice(&POLARITIES)),
    may(Field::Category, Holds::Choice(&CATEGORIES)),
    may(Field::Causes, Holds::Text),
    may(Field::Consequences, Holds::Text),
    may(Field::Caution, Holds::Text),
];

const MEASURE: &[Spec] = &[
    must(Field::Name, Holds::Line),
    may(Field::Stages, Holds::Stages),
    may(Field::Level, Holds::Level),
    may(Field::Effort, Holds::Choice(&EFFORTS)),
    may(Field::Target, Holds::Line),
    may(Field::Owner, Holds::Line),
    may(Field::Description, Holds::Text),
    may(Field::Goal, Holds::Text),
    may(Field::Subgoal, Holds::Text),
    may(Field::Partners, Holds::Line),
    may(Field::Deadline, Holds::Line),
    may(Field::Budget, Holds::Line),
    may(Field::Indicator, Holds::Line),
    may(Field::Status, Holds::Choice(&STATUSES)),
    may(Field::Evidence, Holds::Evidence),
    may(Field::Evaluated, Holds::Line),
    may(Field::Verdict, Holds::Verdict),
];

const THEME: &[Spec] = &[
    must(Field::Question, Holds::Line),
    may(Field::Proposer, Holds::Ref(ItemKind::Participant)),
    may(Field::ProposerText, Holds::Line),
    may(Field::Round, Holds::Round),
    may(Field::Number, Holds::Number),
];

const PARTICIPANT: &[Spec] = &[
    may(Field::Role, Holds::Line),
    may(Field::Organisation, Holds::Line),
    may(Field::Name, Holds::Line),
];

const GROUP: &[Spec] = &[
    must(Field::Name, Holds::Line),
    may(Field::Round, Holds::Round),
    may(Field::Theme, Holds::Ref(ItemKind::Theme)),
    may(Field::Participants, Holds::Refs(ItemKind::Participant)),
];

const NOTE: &[Spec] = &[
    must(Field::Text, Holds::Text),
    may(Field::Kind, Holds::Choice(&NOTE_KINDS)),
    may(Field::Theme, Holds::Ref(ItemKind::Theme)),
    may(Field::Group, Holds::Ref(ItemKind::Group)),
    may(Field::Round, Holds::Round),
    may(Field::Stages, Holds::Stages),
    may(Field::About, Holds::AnyRef),
    may(Field::Measure, Holds::Ref(ItemKind::Measure)),
    may(Field::Responsible, Holds::Line),
    may(Field::Deadline, Holds::Line),
    may(Field::Status, Holds::Choice(&STATUSES)),
];

const ACCEPTANCE: &[Spec] = &[
    must(Field::Kind, Holds::Choice(&GAPS)),
    may(Field::Stage, Holds::Stage),
    may(Field::Measure, Holds::Ref(ItemKind::Measure)),
    may(Field::Reason, Holds::Text),
];

/// The fields of a kind of thing, in the order in which they are shown.
pub const fn fields(kind: ItemKind) -> &'static [Spec] {
    match kind {
        ItemKind::Seminar => SEMINAR,
        ItemKind::Source => SOURCE,
        ItemKind::Finding => FINDING,
        ItemKind::Measure => MEASURE,
        ItemKind::Theme => THEME,
        ItemKind::Participant => PARTICIPANT,
        ItemKind::Group => GROUP,
        ItemKind::Note => NOTE,
        ItemKind::Acceptance => ACCEPTANCE,
    }
}

/// The field of that name, where this kind of thing has it.
pub fn field_of(kind: ItemKind, field: Field) -> Option<Spec> {
    if kind == ItemKind::Measure && field == Field::Placement {
        return Some(may(Field::Placement, Holds::Placement));
    }
    fields(kind)
        .iter()
        .copied()
        .find(|spec| spec.field == field)
}

impl Holds {
    /// Whether a value in a file can be read as what the field holds. Tolerant: a stage or a
    /// choice that this version does not know is still a word.
    pub fn reads(self, json: &str) -> bool {
        use super::id::Id;
        use super::item::{Comparison, Evidence, GivenVerdict, Label, Placement, Point};
        use super::text::Str;
        fn is<'a, T: serde::Deserialize<'a>>(json: &'a str) -> bool {
            serde_json::from_str::<T>(json).is_ok()
        }
        if json == "null" {
            return true;
        }
        match self {
            Self::Line
            | Self::Text
            | Self::Choice(_)
            | Self::Stage
            | Self::Level
            | Self::Date
            | Self::Municipality
            | Self::Decimal => is::<Str<'_>>(json),
            Self::Lines | Self::Stages => is::<Vec<Str<'_>>>(json),
            Self::Round => is::<u8>(json),
            Self::Number => is::<u32>(json),
            Self::Ref(_) | Self::AnyRef => is::<Id>(json),
            Self::Refs(_) => is::<Vec<Id>>(json),
            Self::Comparisons => is::<Vec<Comparison<'_>>>(json),
            Self::Series => is::<Vec<Point<'_>>>(json),
            Self::Evidence => is::<Evidence>(json),
            Self::Labels => is::<Vec<Label<'_>>>(json),
            Self::Verdict => is::<GivenVerdict<'_>>(json),
            Self::Placement => is::<Placement<'_>>(json),
        }
    }
}

impl Holds {
    /// What the field takes, in words for other programs.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Line | Self::Text => "text",
            Self::Lines => "a list of texts",
            Self::Choice(_) => "one of the known words",
            Self::Stage => "a life stage",
            Self::Stages => "a list of life stages",
            Self::Level => "a prevention level",
            Self::Date => "a date, YYYY-MM-DD",
            Self::Municipality => "four digits, as text",
            Self::Decimal => "a number as text, such as \"17.5\"",
            Self::Round => "a whole number from 1 to 99",
            Self::Number => "a whole number from 1",
            Self::Ref(_) | Self::AnyRef => "an id",
            Self::Refs(_) => "a list of ids",
            Self::Comparisons => "a list of {area, value}",
            Self::Series => "a list of {period, value}",
            Self::Evidence => "{level 0-5, year}",
            Self::Labels => "a list of {id, label, from?, to?}",
            Self::Verdict => "{verdict, reason?, rests_on?, decided_by?}",
            Self::Placement => "{stages?, level?, effort?}",
        }
    }
}
