//! What a replay is about: everything, or what bears on a theme, a group or a life stage.

use std::collections::HashSet;

use serde_json::Value;

use crate::app::panes::GroupRow;
use crate::app::panes::grid::stage_heads;
use crate::domain::event::Kind;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::log::{Ranks, Slot};
use crate::domain::state::View;
use crate::domain::themes::numbered;
use crate::i18n::{Words, capitalised};
use crate::say;

/// What a replay is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Bearing {
    /// Everything.
    #[default]
    Everything,
    /// A theme or a group, and everything that was ever said to have to do with it.
    Thing(Id),
    /// A life stage, by id: the findings, measures, notes and gaps that were ever placed in it.
    Stage(String),
}

impl Bearing {
    /// The moments right after each event that bears on it, in order. What the view does not
    /// show is none.
    pub(super) fn stops(&self, view: View<'_>, ranks: &Ranks) -> Vec<u32> {
        let about = match self {
            Self::Everything => None,
            Self::Thing(id) => {
                let thing = view.log().slot(*id);
                let things = thing
                    .map(|thing| view.ever_naming(thing))
                    .unwrap_or_default();
                Some(things)
            }
            Self::Stage(stage) => Some(placed_in(view, stage)),
        };
        let count = |rank: usize| u32::try_from(rank + 1).unwrap_or(u32::MAX);
        let Some(things) = about else {
            let order = ranks.order().iter().enumerate();
            let seen = order.filter(|&(_, &slot)| view.sees(slot));
            return seen.map(|(rank, _)| count(rank)).collect();
        };
        let events: HashSet<Slot> = things
            .into_iter()
            .flat_map(|thing| view.events_about(thing))
            .collect();
        let mut stops: Vec<u32> = events
            .into_iter()
            .map(|event| count(ranks.rank(event)))
            .collect();
        stops.sort_unstable();
        stops
    }
}

/// What a replay can be about, with its words: everything, the themes by number, the groups by
/// work session, and the stages of a seminar.
pub(super) fn offered(
    view: View<'_>,
    seminar: Option<Slot>,
    words: &Words,
) -> Vec<(String, Bearing)> {
    let themes = numbered(view, seminar).into_iter().map(|theme| {
        let (number, question) = (theme.number.as_str(), theme.question.as_str());
        let said = say!(words, "theme-is", number = number, question = question);
        (capitalised(&said), Bearing::Thing(theme.id))
    });
    let groups = GroupRow::all(view, seminar).into_iter().map(|group| {
        let name = match group.round.filter(|_| group.twin) {
            Some(round) => say!(words, "group-in-round", group = group.name, round = round),
            None => group.name,
        };
        (name, Bearing::Thing(group.id))
    });
    let fields = seminar.and_then(|slot| view.read::<Seminar<'_>>(slot));
    let fields = fields.map(|shown| shown.fields).unwrap_or_default();
    let stages = stage_heads(&fields, words).into_iter();
    let stages = stages.map(|stage| (stage.label, Bearing::Stage(stage.id)));
    std::iter::once((say!(words, "replay-everything"), Bearing::Everything))
        .chain(themes)
        .chain(groups)
        .chain(stages)
        .collect()
}

/// The things that were ever placed in a stage.
fn placed_in(view: View<'_>, stage: &str) -> HashSet<Slot> {
    const KINDS: [ItemKind; 4] = [
        ItemKind::Finding,
        ItemKind::Measure,
        ItemKind::Note,
        ItemKind::Acceptance,
    ];
    let log = view.log();
    let quoted = Value::from(stage).to_string();
    let names = |slot: &Slot| {
        let text = log.body_text(*slot);
        text.contains(&quoted) && serde_json::from_str(text).is_ok_and(|body| places(&body, stage))
    };
    let added = KINDS
        .into_iter()
        .flat_map(|kind| view.added(kind))
        .filter(names);
    let written = log
        .slots()
        .filter(|&slot| matches!(log.kind(slot), Kind::Written(_)) && names(&slot))
        .filter_map(|slot| view.about(slot))
        .filter(|&thing| {
            view.item_kind(thing)
                .is_some_and(|kind| KINDS.contains(&kind))
        });
    added.chain(written).collect()
}

/// Whether what an event says has a stage where stages stand: in a list of them, as the one of a
/// gap, or in either within what a field was given.
fn places(body: &Value, stage: &str) -> bool {
    let names = |value: &Value| match value {
        Value::String(one) => one == stage,
        Value::Array(list) => list.iter().any(|one| one == stage),
        _ => false,
    };
    let direct = |value: &Value| names(&value["stages"]) || names(&value["stage"]);
    let field = body["field"].as_str();
    direct(body)
        || direct(&body["value"])
        || (matches!(field, Some("stages" | "stage")) && names(&body["value"]))
}
