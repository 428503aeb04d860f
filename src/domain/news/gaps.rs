//! The gaps of a municipality: those of its seminars that no later seminar has an answer to.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::places::{Place, places};
use crate::domain::gaps::{Gap, Missing, gaps, verdict};
use crate::domain::id::Id;
use crate::domain::item::Measure;
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::fold;

/// Which gap: of a municipality, at a stage or of a measure's verdict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Which {
    municipality: String,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum What {
    /// No measure at this stage.
    Stage(String),
    /// A verdict on a measure of this name that rests on nothing.
    Measure(String),
}

/// A gap that nobody has answered to.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) gap: Gap,
    /// Whether the room lives with it.
    pub(super) accepted: bool,
}

/// The gaps that stand, the newest seminar's where several have the same.
pub(super) fn standing(view: View<'_>) -> BTreeMap<Which, Found> {
    let places = places(view);
    let all = gaps(view);
    let answers = Answers::of(view, &all);
    let mut standing = BTreeMap::new();
    let mut seminars: Vec<(&Slot, &Place)> = places.iter().collect();
    seminars.sort_unstable_by_key(|(slot, place)| (place.date.as_str(), view.log().rank(**slot)));
    for (&seminar, place) in seminars {
        let which = |what: &What| Which {
            municipality: place.municipality.clone(),
            what: what.clone(),
        };
        for what in answers.of_seminar(seminar) {
            standing.remove(&which(what));
        }
        let id = view.log().id(seminar);
        for gap in all.iter().filter(|gap| gap.seminar == id) {
            let found = Found {
                gap: gap.clone(),
                accepted: gap.accepted.is_some(),
            };
            standing.insert(which(&what(view, gap)), found);
        }
    }
    standing
}

/// What each seminar has an answer to.
struct Answers(HashMap<Slot, HashSet<What>>);

impl Answers {
    fn of(view: View<'_>, gaps: &[Gap]) -> Self {
        let on_nothing: HashSet<Id> = gaps
            .iter()
            .filter_map(|gap| match gap.missing {
                Missing::Evidence { measure } => Some(measure),
                Missing::Measure { .. } => None,
            })
            .collect();
        let mut answers: HashMap<Slot, HashSet<What>> = HashMap::new();
        for measure in view.all::<Measure<'_>>() {
            let Some(seminar) = view.seminar_of(measure.slot) else {
                continue;
            };
            let known = answers.entry(seminar).or_default();
            let judged = verdict(&measure);
            if judged != "stop" {
                let stages = measure.stages.iter();
                known.extend(stages.map(|stage| What::Stage(stage.to_string())));
            }
            if judged != "undecided" && !on_nothing.contains(&measure.id) {
                known.insert(What::Measure(fold(measure.name.trim())));
            }
        }
        Self(answers)
    }

    fn of_seminar(&self, seminar: Slot) -> impl Iterator<Item = &What> {
        self.0.get(&seminar).into_iter().flatten()
    }
}

fn what(view: View<'_>, gap: &Gap) -> What {
    match &gap.missing {
        Missing::Measure { stage, .. } => What::Stage(stage.clone()),
        Missing::Evidence { measure } => {
            let slot = view.find(*measure);
            let name = slot.map_or_else(String::new, |slot| view.headline(slot));
            What::Measure(fold(name.trim()))
        }
    }
}
