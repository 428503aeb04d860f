//! Which thing of one seminar stands beside which of the other.

use std::collections::{BTreeMap, HashSet};

use super::Pair;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::fold;

/// How long a line of copies of copies is followed.
const LONGEST_LINE: usize = 64;

/// Puts the things of a kind side by side: those that were said to be the same, then copies and
/// what they were copied from, then those of the same name as search reads it. Of several that
/// could be meant the first here stands beside the first there. In the order of the first
/// seminar; what is only in the second one comes last.
pub(super) fn matched(view: View<'_>, seminars: [Slot; 2], kind: ItemKind) -> Vec<Pair> {
    let lists = seminars.map(|seminar| things(view, seminar, kind));
    let mut beside: BTreeMap<usize, usize> = BTreeMap::new();
    let mut taken: HashSet<usize> = HashSet::new();
    let keys: [&dyn Fn(Slot) -> String; 3] = [
        &|slot| view.log().id(view.first_same(slot)).to_string(),
        &|slot| root(view, slot).to_string(),
        &|slot| fold(view.headline(slot).trim()),
    ];
    for key in keys {
        let mut waiting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (nth, &slot) in lists[0].iter().enumerate().rev() {
            if !beside.contains_key(&nth) {
                waiting.entry(key(slot)).or_default().push(nth);
            }
        }
        for (nth, &slot) in lists[1].iter().enumerate() {
            let key = key(slot);
            if taken.contains(&nth) || key.is_empty() {
                continue;
            }
            if let Some(first) = waiting.get_mut(&key).and_then(Vec::pop) {
                beside.insert(first, nth);
                taken.insert(nth);
            }
        }
    }
    let of_first = lists[0].iter().enumerate().map(|(nth, &slot)| {
        let other = beside.get(&nth).and_then(|&nth| lists[1].get(nth).copied());
        Pair {
            sides: [Some(slot), other],
        }
    });
    let rest = lists[1].iter().enumerate();
    let rest = rest.filter(|(nth, _)| !taken.contains(nth));
    let rest = rest.map(|(_, &slot)| Pair {
        sides: [None, Some(slot)],
    });
    of_first.chain(rest).collect()
}

/// The seminar that a thing belongs to; of seminars that are the same, the first.
pub(super) fn seminar(view: View<'_>, thing: Slot) -> Option<Slot> {
    view.seminar_of(thing).map(|slot| view.representative(slot))
}

/// The things of a kind in a seminar, of those that are the same there only the first.
fn things(view: View<'_>, of: Slot, kind: ItemKind) -> Vec<Slot> {
    let mut met = HashSet::new();
    view.present(kind)
        .filter(|&slot| seminar(view, slot) == Some(of))
        .filter(|&slot| met.insert(view.representative(slot)))
        .collect()
}

/// The thing at the beginning of a line of copies, whether or not it is here.
fn root(view: View<'_>, thing: Slot) -> Id {
    let mut at = view.log().id(thing);
    for _ in 0..LONGEST_LINE {
        let slot = view.log().slot(at);
        let Some(origin) = slot.and_then(|slot| view.origin(slot)) else {
            break;
        };
        at = origin;
    }
    at
}
