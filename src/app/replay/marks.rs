//! What one jumps to in a replay: the next verdict, theme, work session, pause or match.

use std::collections::BTreeMap;

use crate::domain::event::{Kind, Written};
use crate::domain::item::{Group, ItemKind};
use crate::domain::log::Ranks;
use crate::domain::state::View;

/// From how long on nothing happening is a pause, in milliseconds: what comes after it is another
/// part of the programme, as far as events tell.
pub const PAUSE: i64 = 10 * 60_000;

/// What one jumps between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Jump {
    /// Verdicts.
    #[default]
    Verdict,
    /// Themes, as they are raised.
    Theme,
    /// Work sessions, as the first of their groups says something.
    Round,
    /// What comes after a pause.
    Pause,
    /// What a search has found.
    Match,
}

impl Jump {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Verdict,
        Self::Theme,
        Self::Round,
        Self::Pause,
        Self::Match,
    ];

    /// The message that says what the next one is: "neste vurdering".
    pub const fn message(self) -> &'static str {
        match self {
            Self::Verdict => "replay-jump-verdict",
            Self::Theme => "replay-jump-theme",
            Self::Round => "replay-jump-round",
            Self::Pause => "replay-jump-pause",
            Self::Match => "replay-jump-match",
        }
    }
}

/// The moments that one can jump to, each right after an event, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Verdicts that were given.
    pub verdicts: Vec<u32>,
    /// Themes that were raised.
    pub themes: Vec<u32>,
    /// The first that was said in each work session.
    pub rounds: Vec<u32>,
    /// The first that happened after a pause.
    pub pauses: Vec<u32>,
    /// What a search has found.
    pub matches: Vec<u32>,
    /// Notes that were taken.
    pub notes: Vec<u32>,
}

impl Marks {
    /// The marks at these stops. `view` reads everything that may be shown.
    pub(super) fn of(view: View<'_>, ranks: &Ranks, stops: &[u32]) -> Self {
        let mut marks = Self::default();
        let mut before: Option<i64> = None;
        for &stop in stops {
            let nth = (stop as usize).saturating_sub(1);
            let Some(&slot) = ranks.order().get(nth) else {
                continue;
            };
            match view.log().kind(slot) {
                Kind::Written(Written::Judged) => marks.verdicts.push(stop),
                Kind::Added(ItemKind::Theme) => marks.themes.push(stop),
                Kind::Added(ItemKind::Note) => marks.notes.push(stop),
                _ => {}
            }
            let at = ranks.millis(nth);
            if before.is_some_and(|before| at.saturating_sub(before) >= PAUSE) {
                marks.pauses.push(stop);
            }
            before = Some(at);
        }
        marks.rounds = rounds(view, ranks);
        marks
            .rounds
            .retain(|round| stops.binary_search(round).is_ok());
        marks
    }

    /// The marks of one kind.
    pub fn of_kind(&self, kind: Jump) -> &[u32] {
        match kind {
            Jump::Verdict => &self.verdicts,
            Jump::Theme => &self.themes,
            Jump::Round => &self.rounds,
            Jump::Pause => &self.pauses,
            Jump::Match => &self.matches,
        }
    }
}

/// For each work session the moment at which the first of its groups said something; where none
/// did, at which the first of them was formed.
fn rounds(view: View<'_>, ranks: &Ranks) -> Vec<u32> {
    let mut first: BTreeMap<u8, (Option<usize>, usize)> = BTreeMap::new();
    for group in view.added(ItemKind::Group) {
        let Some(round) = view.read::<Group<'_>>(group).and_then(|group| group.round) else {
            continue;
        };
        let said = view.added_naming(group, ItemKind::Note);
        let said = said.map(|note| ranks.rank(note)).min();
        let formed = ranks.rank(group);
        let known = first.entry(round).or_insert((said, formed));
        known.0 = known.0.into_iter().chain(said).min();
        known.1 = known.1.min(formed);
    }
    let mut rounds: Vec<u32> = first
        .into_values()
        .filter_map(|(said, formed)| u32::try_from(said.unwrap_or(formed) + 1).ok())
        .collect();
    rounds.sort_unstable();
    rounds.dedup();
    rounds
}
