//! The standard vocabulary of a seminar: values that stand in files as ids and on screens as
//! words. A municipality may add stages, levels and verdicts of its own; those carry their
//! labels with them and are not found here.

use super::Words;

/// A list of ids that have words in every language. The message of an id is
/// `<prefix>-<id>`, and its short form `<prefix>-<id>-short`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Vocabulary {
    /// Life stages, and `alle` for the whole life course. The short form heads the grid.
    Stage,
    /// Prevention levels, with short forms.
    Level,
    /// Efforts, from prevention to aftercare, and harm reduction.
    Effort,
    /// Verdicts. The short form is the word beside the bar.
    Verdict,
    /// Kinds of notes.
    NoteKind,
    /// Challenge and resource.
    Polarity,
    /// The categories a–f of an overview of public health.
    Category,
    /// Where a measure or a decision stands.
    Status,
    /// Why there is no figure.
    Missing,
    /// Kinds of sources; others are kept as they were written.
    SourceKind,
    /// Target groups; others are kept as they were written.
    Target,
    /// The Ungsinn scale, 0 to 5.
    Evidence,
    /// What is said of a pair of things.
    Relation,
    /// Kinds of gaps.
    Gap,
    /// The languages.
    Lang,
    /// Kinds of things, one of them.
    Thing,
    /// Kinds of things, several.
    Things,
    /// Names of fields.
    Field,
}

impl Vocabulary {
    /// Every list.
    pub const ALL: [Self; 18] = [
        Self::Stage,
        Self::Level,
        Self::Effort,
        Self::Verdict,
        Self::NoteKind,
        Self::Polarity,
        Self::Category,
        Self::Status,
        Self::Missing,
        Self::SourceKind,
        Self::Target,
        Self::Evidence,
        Self::Relation,
        Self::Gap,
        Self::Lang,
        Self::Thing,
        Self::Things,
        Self::Field,
    ];

    /// What its messages begin with.
    pub const fn prefix(self) -> &'static str {
        self.entry().0
    }

    /// Its ids, in the order in which they are offered.
    pub const fn ids(self) -> &'static [&'static str] {
        self.entry().1
    }

    /// Whether its ids have short forms.
    pub const fn has_short_forms(self) -> bool {
        matches!(self, Self::Stage | Self::Level | Self::Verdict)
    }

    const fn entry(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Stage => ("stage", &STAGES),
            Self::Level => ("level", &["universell", "selektiv", "indisert"]),
            Self::Effort => ("effort", &EFFORTS),
            Self::Verdict => ("verdict", &["keep", "develop", "stop", "undecided"]),
            Self::NoteKind => ("note-kind", &NOTE_KINDS),
            Self::Polarity => ("polarity", &["challenge", "resource"]),
            Self::Category => ("category", &["a", "b", "c", "d", "e", "f"]),
            Self::Status => ("status", &STATUSES),
            Self::Missing => ("missing", &MISSING),
            Self::SourceKind => ("source-kind", &SOURCE_KINDS),
            Self::Target => ("target", &TARGETS),
            Self::Evidence => ("evidence", &["0", "1", "2", "3", "4", "5"]),
            Self::Relation => ("relation", &["same", "not_same", "open"]),
            Self::Gap => ("gap", &["no_measure", "no_evidence"]),
            Self::Lang => ("lang", &["nb", "nn", "en"]),
            Self::Thing => ("thing", &THINGS),
            Self::Things => ("things", &THINGS),
            Self::Field => ("field", &FIELDS),
        }
    }
}

impl Words {
    /// The word for an id: `label(Vocabulary::Status, "done")` is "gjennomført". What is not in
    /// the list, such as a stage that a seminar added itself, comes back as it is.
    pub fn label(&self, of: Vocabulary, id: &str) -> String {
        self.known(&format!("{}-{id}", of.prefix()))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The short word for an id, or its usual word where there is no short one.
    pub fn short_label(&self, of: Vocabulary, id: &str) -> String {
        self.known(&format!("{}-{id}-short", of.prefix()))
            .unwrap_or_else(|| self.label(of, id))
    }

    fn known(&self, message: &str) -> Option<String> {
        self.has(message).then(|| self.get(message))
    }
}

const STAGES: [&str; 8] = [
    "svangerskap",
    "smabarn",
    "barn",
    "ungdom",
    "unge_voksne",
    "voksne",
    "eldre",
    "alle",
];
const EFFORTS: [&str; 6] = [
    "forebygging",
    "tidlig_innsats",
    "behandling",
    "rehabilitering",
    "ettervern",
    "skadereduksjon",
];
const NOTE_KINDS: [&str; 6] = [
    "idea",
    "thought",
    "suggestion",
    "question",
    "experience",
    "decision",
];
const STATUSES: [&str; 5] = ["not_started", "ongoing", "done", "postponed", "ended"];
const MISSING: [&str; 4] = ["not_applicable", "not_collected", "suppressed", "nil"];
const SOURCE_KINDS: [&str; 9] = [
    "survey",
    "profile",
    "register",
    "mapping",
    "inspection",
    "experience",
    "users",
    "research",
    "plan",
];
const TARGETS: [&str; 13] = [
    "everyone",
    "children",
    "youth",
    "pregnant",
    "parents",
    "young_adults",
    "adults",
    "older",
    "substance_users",
    "next_of_kin",
    "employees",
    "hospitality",
    "volunteers",
];
const THINGS: [&str; 15] = [
    "seminar",
    "source",
    "finding",
    "measure",
    "verdict",
    "theme",
    "participant",
    "group",
    "note",
    "round",
    "stage",
    "level",
    "gap",
    "acceptance",
    "relation",
];
#[rustfmt::skip]
const FIELDS: [&str; 70] = [
    "about", "area", "budget", "category", "causes", "caution", "comparisons", "consequences",
    "date", "deadline", "decided_by", "description", "effort", "evaluated", "evidence", "focus",
    "from", "goal", "goals", "group", "indicator", "kind", "label", "lang", "level", "levels",
    "link", "measure", "missing", "municipality", "name", "note", "number", "organisation",
    "origin", "owner", "participants", "partners", "period", "place", "placement", "polarity",
    "presence", "private", "proposer", "proposer_text", "question", "reason", "responsible",
    "rests_on", "retrieved", "role", "round", "series", "source", "stage", "stages", "status",
    "subgoal", "table", "target", "text", "theme", "title", "to", "unit", "value", "verdict",
    "verdicts", "year",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn every_id_has_its_word_in_every_language() {
        for words in Lang::ALL.map(Words::new) {
            for list in Vocabulary::ALL {
                for id in list.ids() {
                    let message = format!("{}-{id}", list.prefix());
                    assert!(words.has(&message), "{words:?} {message}");
                    let short = words.has(&format!("{message}-short"));
                    assert_eq!(short, list.has_short_forms(), "{words:?} {message}");
                }
            }
        }
    }

    #[test]
    fn the_heads_of_the_grid_fit_in_six_columns_and_are_told_apart() {
        for words in Lang::ALL.map(Words::new) {
            for list in [Vocabulary::Stage, Vocabulary::Level] {
                let mut heads: Vec<_> = list
                    .ids()
                    .iter()
                    .map(|id| words.short_label(list, id))
                    .collect();
                assert!(heads.iter().all(|head| head.width() <= 6), "{heads:?}");
                heads.sort();
                heads.dedup();
                assert_eq!(heads.len(), list.ids().len(), "{words:?}");
            }
        }
    }

    #[test]
    fn what_a_seminar_added_itself_keeps_its_own_name() {
        let words = Words::new(Lang::Nn);
        assert_eq!(words.label(Vocabulary::Stage, "hybel"), "hybel");
        assert_eq!(words.short_label(Vocabulary::Status, "done"), "gjennomført");
        assert_eq!(words.short_label(Vocabulary::Stage, "voksne"), "Vaksne");
    }
}
