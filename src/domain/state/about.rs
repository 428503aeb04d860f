//! What an event is about, and which events bear on a thing.

use std::collections::HashSet;

use super::View;
use crate::domain::event::{Body, Kind};
use crate::domain::item::ItemKind;
use crate::domain::log::Slot;

/// Through how many takings back of takings back it is asked what was taken back in the end.
const DEEPEST: usize = 16;

impl View<'_> {
    /// The thing that an event is about: the one it adds, writes to, removes or brings back, the
    /// first of two that it compares; of a taking back, what the step that it takes back began
    /// with. Nothing for what this reading does not see, and for what this version does not know.
    pub fn about(&self, event: Slot) -> Option<Slot> {
        let mut event = event;
        for _ in 0..DEEPEST {
            if !self.sees_whole(event) {
                return None;
            }
            if matches!(self.log.kind(event), Kind::Added(_)) {
                return Some(event);
            }
            let thing = match self.log.body(event)? {
                Body::Added(..) => return Some(event),
                Body::Written(write) => write.item,
                Body::Presence(presence) => presence.item,
                Body::Related(related) => related.a,
                Body::Offered(_) => return None,
                Body::TakenBack(taken) => {
                    event = self.log.slot(taken.step)?;
                    continue;
                }
            };
            return self.log.slot(thing);
        }
        None
    }

    /// The events of this reading that bear on a thing: that added it, changed it, put it into
    /// the basket or took it out, said whether it is the same as another, or took such a step
    /// back. In no order.
    pub fn events_about(&self, item: Slot) -> HashSet<Slot> {
        let writes = self.state.writes_to(item).map(|write| write.event);
        let related = self.state.references_to(item);
        let related = related.filter(|&event| self.log.kind(event) == Kind::Related);
        let mut open: Vec<Slot> = std::iter::once(item).chain(writes).chain(related).collect();
        let mut met = HashSet::new();
        while let Some(event) = open.pop() {
            if self.sees(event) && met.insert(event) {
                open.extend(self.undos_of(self.log.record(event).step));
            }
        }
        met
    }

    /// The things that were ever said to have to do with this one, itself among them, whatever
    /// became of them: those whose adding or one of whose fields has named it.
    pub fn ever_naming(&self, item: Slot) -> HashSet<Slot> {
        let naming = self
            .state
            .references_to(item)
            .filter(|&event| self.sees_whole(event))
            .filter_map(|event| self.thing_of(event));
        naming.chain([item]).collect()
    }

    /// The events by which a kind of thing was added that named this one from the beginning, in
    /// no order: the notes of a group, say.
    pub fn added_naming(&self, item: Slot, kind: ItemKind) -> impl Iterator<Item = Slot> + '_ {
        self.state.references_to(item).filter(move |&event| {
            self.log.kind(event) == Kind::Added(kind) && self.sees_whole(event)
        })
    }
}
