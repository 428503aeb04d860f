//! The groups that notes come from.

use std::collections::HashMap;

use crate::domain::id::Id;
use crate::domain::item::Group;
use crate::domain::log::Slot;
use crate::domain::state::View;

/// A group at its table in one work session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// The group.
    pub id: Id,
    /// Where it stands in the log.
    pub slot: Slot,
    /// What it is called.
    pub name: String,
    /// The work session, from 1.
    pub round: Option<u8>,
    /// What it talks about.
    pub theme: Option<Id>,
    /// Whether another group is called the same, so that only the work session tells them apart.
    pub twin: bool,
}

impl GroupRow {
    /// The groups of a seminar by work session, in the order in which they were formed.
    pub fn all(view: View<'_>, seminar: Option<Slot>) -> Vec<Self> {
        let mut groups: Vec<Self> = view
            .all::<Group<'_>>()
            .filter(|group| seminar.is_none() || view.seminar_of(group.slot) == seminar)
            .map(|group| Self {
                id: group.id,
                slot: group.slot,
                name: group.name.to_string(),
                round: group.round,
                theme: group.theme,
                twin: false,
            })
            .collect();
        groups.sort_by_key(|group| group.round);
        let mut called: HashMap<String, usize> = HashMap::new();
        for group in &groups {
            *called.entry(group.name.clone()).or_default() += 1;
        }
        for group in &mut groups {
            group.twin = called.get(&group.name).is_some_and(|&count| count > 1);
        }
        groups
    }
}
