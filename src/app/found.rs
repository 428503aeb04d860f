//! What a search found: in groups by what it is, and each thing with its context. Only what is
//! on the screen is read.

use super::desk::Desk;
use super::marks::finds;
use super::pages::Mark;
use crate::domain::field::{Field, Holds, fields};
use crate::domain::id::Id;
use crate::domain::item::{
    Acceptance, Finding, Group, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use crate::domain::log::Slot;
use crate::domain::search::Hit;
use crate::domain::state::View;
use crate::domain::text::Str;
use crate::i18n::{Vocabulary, Words, capitalised, date_text, quantity};
use crate::say;

/// A group of things that are looked at together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// Sources and findings.
    Knowledge,
    /// Measures.
    Measures,
    /// Themes.
    Themes,
    /// Notes.
    Notes,
    /// Participants and groups.
    People,
    /// Seminars.
    Seminars,
    /// Gaps that the room lives with.
    Gaps,
}

/// What was found, group by group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// Everything, in the order in which it shows.
    pub all: Vec<Hit>,
    /// The groups, each with how many it has; the one with the best match first.
    pub groups: Vec<(Shelf, usize)>,
}

/// A thing that was found, as it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The sign in front of it.
    pub mark: Mark,
    /// The words by which people know it.
    pub text: String,
    /// Where it belongs; or, where the words that were looked for stand in another field of it,
    /// that field.
    pub context: String,
}

impl Shelf {
    /// Where a kind of thing stands.
    pub const fn of(kind: ItemKind) -> Self {
        match kind {
            ItemKind::Source | ItemKind::Finding => Self::Knowledge,
            ItemKind::Measure => Self::Measures,
            ItemKind::Theme => Self::Themes,
            ItemKind::Note => Self::Notes,
            ItemKind::Participant | ItemKind::Group => Self::People,
            ItemKind::Seminar => Self::Seminars,
            ItemKind::Acceptance => Self::Gaps,
        }
    }

    /// The message at its head.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Knowledge => "search-group-knowledge",
            Self::Measures => "search-group-measures",
            Self::Themes => "search-group-themes",
            Self::Notes => "search-group-notes",
            Self::People => "search-group-people",
            Self::Seminars => "search-group-seminar",
            Self::Gaps => "search-group-gaps",
        }
    }
}

impl Hits {
    /// Puts hits, the best first, into groups.
    pub fn of(mut all: Vec<Hit>) -> Self {
        let mut groups: Vec<(Shelf, usize)> = Vec::new();
        for hit in &all {
            let shelf = Shelf::of(hit.kind);
            match groups.iter_mut().find(|(of, _)| *of == shelf) {
                Some((_, count)) => *count += 1,
                None => groups.push((shelf, 1)),
            }
        }
        let place = |hit: &Hit| groups.iter().position(|(of, _)| *of == Shelf::of(hit.kind));
        all.sort_by_key(place);
        Self { all, groups }
    }
}

impl Found {
    /// Reads what was found. `typed` is what was looked for, folded.
    pub fn read(desk: &Desk, hit: &Hit, typed: &str, words: &Words) -> Self {
        // What is private is not found, so it must not show as the context of something else.
        let view = desk.searched();
        let text = view.headline(hit.slot);
        let missing = typed.split_whitespace().find(|word| !finds(&text, word));
        let elsewhere = missing.and_then(|word| elsewhere(view, hit, word, words));
        let (mark, context) = of_kind(desk, view, hit, words).unwrap_or_default();
        Self {
            mark,
            text: if text.is_empty() {
                capitalised(&words.label(Vocabulary::Thing, hit.kind.name()))
            } else {
                text
            },
            context: elsewhere.unwrap_or(context),
        }
    }
}

/// The field of a thing in which a word stands that is not among the words by which people know
/// it, and what stands there. Only what people wrote is looked at, as the search does.
fn elsewhere(view: View<'_>, hit: &Hit, word: &str, words: &Words) -> Option<String> {
    let (members, _) = view.members(hit.slot, &view.written_fields(hit.slot));
    fields(hit.kind).iter().find_map(|spec| {
        let name = spec.field.name();
        let (_, raw) = members.iter().find(|(member, _)| *member == name)?;
        let (field, text) = match spec.holds {
            Holds::Line | Holds::Text | Holds::Decimal | Holds::Date => (
                name,
                serde_json::from_str::<Str<'_>>(raw.get()).ok()?.to_string(),
            ),
            Holds::Lines => {
                let lines: Vec<Str<'_>> = serde_json::from_str(raw.get()).ok()?;
                let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
                (name, lines.join(" · "))
            }
            Holds::Verdict => {
                let given: serde_json::Value = serde_json::from_str(raw.get()).ok()?;
                let reason = Field::Reason.name();
                (reason, given.get(reason)?.as_str()?.to_owned())
            }
            _ => return None,
        };
        let label = capitalised(&words.label(Vocabulary::Field, field));
        finds(&text, word).then(|| format!("{label}: {text}"))
    })
}

fn of_kind(desk: &Desk, view: View<'_>, hit: &Hit, words: &Words) -> Option<(Mark, String)> {
    let slot = hit.slot;
    let owned = |text: &Option<Str<'_>>| text.as_ref().map(ToString::to_string);
    Some(match hit.kind {
        ItemKind::Source => {
            let source = view.read::<Source<'_>>(slot)?;
            (
                Mark::None,
                joined([owned(&source.owner), owned(&source.period)]),
            )
        }
        ItemKind::Finding => {
            let finding = view.read::<Finding<'_>>(slot)?;
            let unit = finding.unit.as_deref().unwrap_or_default();
            let value = finding.value.as_deref();
            let figure = value.map(|value| quantity(words.lang(), value, unit));
            let context = joined([called(view, finding.source), figure]);
            (Mark::Polarity(owned(&finding.polarity)), context)
        }
        ItemKind::Measure => {
            let measure = view.read::<Measure<'_>>(slot)?;
            let verdict = crate::domain::gaps::verdict(&measure);
            let word = desk.panes.grid.verdict_short(verdict).to_owned();
            (Mark::Verdict(verdict.to_owned()), word)
        }
        ItemKind::Theme => {
            let theme = view.read::<Theme<'_>>(slot)?;
            let proposer = owned(&theme.proposer_text).or_else(|| called(view, theme.proposer));
            (Mark::None, joined([numbered(desk, slot, words), proposer]))
        }
        ItemKind::Note => {
            let note = view.read::<Note<'_>>(slot)?;
            let time = view.log().time(slot);
            let time = time.map(crate::i18n::time_of_day);
            let theme = view.there(note.theme);
            let theme = theme.and_then(|theme| numbered(desk, theme, words));
            let kind = owned(&note.kind).unwrap_or_else(|| "thought".to_owned());
            (
                Mark::Note(kind),
                joined([time, theme, called(view, note.group)]),
            )
        }
        ItemKind::Participant => {
            let participant = view.read::<Participant<'_>>(slot)?;
            (
                Mark::None,
                owned(&participant.organisation).unwrap_or_default(),
            )
        }
        ItemKind::Group => {
            let group = view.read::<Group<'_>>(slot)?;
            let theme = view.there(group.theme);
            let theme = theme.and_then(|theme| numbered(desk, theme, words));
            (Mark::None, theme.unwrap_or_default())
        }
        ItemKind::Seminar => {
            let seminar = view.read::<Seminar<'_>>(slot)?;
            let date = owned(&seminar.date).map(|date| date_text(words.lang(), &date));
            (Mark::None, joined([date, owned(&seminar.place)]))
        }
        ItemKind::Acceptance => {
            let accepted = view.read::<Acceptance<'_>>(slot)?;
            let stage = owned(&accepted.stage);
            let stage = stage.map(|stage| words.label(Vocabulary::Stage, &stage));
            (Mark::Gap, joined([stage, called(view, accepted.measure)]))
        }
    })
}

/// What a thing that is there is called.
fn called(view: View<'_>, id: Option<Id>) -> Option<String> {
    let slot = view.there(id)?;
    Some(view.headline(slot)).filter(|name| !name.is_empty())
}

/// "tema 3".
fn numbered(desk: &Desk, theme: Slot, words: &Words) -> Option<String> {
    let themes = &desk.panes.notes.themes;
    let numbered = themes.iter().find(|numbered| numbered.slot == theme)?;
    Some(say!(
        words,
        "theme-short",
        number = numbered.number.as_str()
    ))
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}
