//! Two seminars side by side: swapping them swaps what is new and what is gone, and everything
//! of both stands in the comparison once.

use std::collections::BTreeSet;

use oversikt::domain::comparison::{Between, Comparison, Where};
use oversikt::domain::gaps::gaps;
use oversikt::domain::item::ItemKind;
use oversikt::domain::log::Slot;
use oversikt::domain::state::{State, View};
use proptest::prelude::*;

use crate::desks::{DESKS, Desks, Happening, STORM, histories, log_of};
use crate::wish::{Verb, Wish};

/// A comparison without the order of its lists, which goes by the first side.
fn unordered(mut comparison: Comparison) -> Comparison {
    comparison.measures.sort();
    comparison.sources.sort();
    comparison.findings.sort();
    comparison.themes.sort();
    comparison
        .gaps
        .sort_by_key(|gap| format!("{:?}", gap.sides));
    comparison
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn swapping_swaps_new_and_gone(mut history in histories(STORM)) {
        // Every desk begins a seminar of its own, and soon knows those of the others.
        for at in 0..DESKS {
            let wish = Wish { verb: Verb::AddSeminar, a: 0, b: at, c: 0 };
            history.insert(0, Happening::Wish(at, wish));
            let to = (at + 1) % DESKS;
            history.insert(2, Happening::Hand { from: at, to, seed: 0, all: true });
        }
        let mut log = log_of(&Desks::after(&history, true).all_lines());
        let state = State::of(&mut log);
        let view = View::new(&log, &state);
        let seminars: Vec<Slot> = view.public().present(ItemKind::Seminar).collect();
        for &one in &seminars {
            for &other in &seminars {
                let [a, b] = [one, other].map(|slot| log.id(slot));
                let compared = Comparison::of(view, a, b);
                let same = view.public().representative(one) == view.public().representative(other);
                prop_assert_eq!(compared.is_none(), same);
                let Some(compared) = compared else { continue };
                let back = Comparison::of(view, b, a).unwrap();
                prop_assert_eq!(unordered(back.swapped()), unordered(compared.clone()));
                everything_stands_once(view, [one, other], &compared)?;
            }
        }
    }
}

/// Every thing of either side stands in the comparison once, on its own side; every gap, too.
fn everything_stands_once(
    view: View<'_>,
    seminars: [Slot; 2],
    compared: &Comparison,
) -> Result<(), TestCaseError> {
    let view = view.public();
    let seminars = seminars.map(|slot| view.representative(slot));
    prop_assert_eq!(
        compared.between,
        Between::Times,
        "nobody has named a municipality"
    );
    for (kind, pairs) in [
        (ItemKind::Measure, &compared.measures),
        (ItemKind::Source, &compared.sources),
        (ItemKind::Finding, &compared.findings),
        (ItemKind::Theme, &compared.themes),
    ] {
        for (side, seminar) in seminars.into_iter().enumerate() {
            let things = view
                .present(kind)
                .filter(|&slot| within(view, slot) == Some(seminar));
            let classes: BTreeSet<Slot> = things.map(|slot| view.representative(slot)).collect();
            let compared = pairs.iter().filter_map(|pair| pair.sides[side]);
            let compared: Vec<Slot> = compared.map(|slot| view.representative(slot)).collect();
            prop_assert_eq!(compared.len(), classes.len());
            prop_assert_eq!(compared.into_iter().collect::<BTreeSet<_>>(), classes);
        }
    }
    for (side, seminar) in seminars.into_iter().enumerate() {
        let own = gaps(view).into_iter().filter(|gap| {
            view.find(gap.seminar).and_then(|slot| within(view, slot)) == Some(seminar)
        });
        // Two gaps of measures that are the same here are one.
        let open = own.map(|gap| match gap.missing {
            oversikt::domain::gaps::Missing::Measure { stage, .. } => stage,
            oversikt::domain::gaps::Missing::Evidence { measure } => {
                format!(
                    "{:?}",
                    view.find(measure).map(|slot| view.representative(slot))
                )
            }
        });
        let open: BTreeSet<String> = open.collect();
        let here = compared.gaps.iter().filter(|gap| gap.sides[side].is_some());
        prop_assert_eq!(here.clone().count(), open.len());
        let places = here.map(|gap| gap.place());
        let wrong = [Where::Second, Where::First][side];
        prop_assert!(!places.into_iter().any(|place| place == wrong));
    }
    Ok(())
}

/// The seminar of a thing; of seminars that are the same, the first.
fn within(view: View<'_>, thing: Slot) -> Option<Slot> {
    view.seminar_of(thing).map(|slot| view.representative(slot))
}
