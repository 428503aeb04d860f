//! What the last seminar has left open, as it lies in front of the next one.
//!
//! An offer is an event of the new file, so that the old one need not be at hand. It is no thing:
//! it becomes one when somebody takes it in. What became of it is read from what is there: a
//! theme or a note with its origin, a verdict on the copied measure, or that it was put away.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::seminar::belongs;
use crate::domain::event::{Body, Kind};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{GivenVerdict, Group, ItemKind, Measure, Note};
use crate::domain::log::Slot;
use crate::domain::members::member;
use crate::domain::state::View;
use crate::domain::text::Str;

/// Something that the last seminar has left open.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    /// The seminar that it is offered to.
    pub seminar: Id,
    /// What sort of thing it is.
    pub what: OfferOf,
    /// The thing in the last seminar.
    pub origin: Id,
    /// Its words: the question, the decision, the name of the measure.
    #[serde(borrow)]
    pub text: Str<'a>,
    /// The copy of the theme that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Id>,
    /// The copy of the measure that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Id>,
    /// The life stages it is about.
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Str<'a>>,
    /// The last verdict on the measure.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<GivenVerdict<'a>>,
    /// Who was to carry a decision out.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Str<'a>>,
    /// Until when.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Str<'a>>,
    /// How far it has come.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Str<'a>>,
}

/// What sort of thing was left open.
#[derive(
    Deserialize,
    Serialize,
    schemars::JsonSchema,
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
)]
#[serde(rename_all = "snake_case")]
pub enum OfferOf {
    /// A theme without a decision; its copy is there already.
    Theme,
    /// A question without an answer: it can be raised as a theme.
    Question,
    /// A decision that is not carried out: it can be brought along.
    Decision,
    /// A verdict that asks for something: it can be given anew.
    Verdict,
}

/// An offer that is there, and what became of it.
#[derive(Clone, Debug)]
pub struct Offered<'a> {
    /// The event that offers it.
    pub id: Id,
    /// Where it stands in the log.
    pub slot: Slot,
    /// What is offered.
    pub offer: Offer<'a>,
    /// What became of it.
    pub taken: Taken,
}

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nothing yet.
    Open,
    /// It was taken in, and is this thing now.
    As(Id),
    /// It was left.
    Left,
}

impl OfferOf {
    /// All sorts, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Theme, Self::Question, Self::Decision, Self::Verdict];

    /// Its name, as scripts and messages know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Question => "question",
            Self::Decision => "decision",
            Self::Verdict => "verdict",
        }
    }

    /// The kind of thing it becomes, or bears on.
    pub const fn becomes(self) -> ItemKind {
        match self {
            Self::Theme | Self::Question => ItemKind::Theme,
            Self::Decision => ItemKind::Note,
            Self::Verdict => ItemKind::Measure,
        }
    }
}

impl<'a> View<'a> {
    /// What was offered to a seminar, sort by sort, each in the order in which it was offered.
    pub fn offered(&self, seminar: Slot) -> Vec<Offered<'a>> {
        let mut slots: Vec<Slot> = self.state.offers.clone();
        slots.retain(|&slot| self.in_effect(slot));
        slots.sort_unstable_by_key(|&slot| self.log().rank(slot));
        let to = self.representative(seminar);
        let offers: Vec<(Slot, Offer<'a>)> = slots
            .into_iter()
            .filter_map(|slot| Some((slot, self.offer(slot)?)))
            .filter(|(_, offer)| {
                self.there(Some(offer.seminar))
                    .map(|slot| self.representative(slot))
                    == Some(to)
            })
            .collect();
        if offers.is_empty() {
            return Vec::new();
        }
        let copies = self.copies(seminar);
        let mut found: Vec<Offered<'a>> = offers
            .into_iter()
            .map(|(slot, offer)| Offered {
                id: self.log().id(slot),
                slot,
                taken: self.became_of(slot, &offer, &copies),
                offer,
            })
            .collect();
        found.sort_by_key(|offered| offered.offer.what);
        found
    }

    /// The offer that an event makes.
    pub fn offer(&self, slot: Slot) -> Option<Offer<'a>> {
        match self.log().body(slot) {
            Some(Body::Offered(offer)) if self.sees_whole(slot) => Some(*offer),
            _ => None,
        }
    }

    /// The thing that another was copied from.
    pub fn origin(&self, slot: Slot) -> Option<Id> {
        let origin = member(self.log().body_text(slot), Field::Origin.name())?;
        serde_json::from_str(origin.get()).ok()
    }

    /// What was copied into a seminar, by what it was copied from.
    fn copies(&self, seminar: Slot) -> HashMap<(ItemKind, Id), Vec<Slot>> {
        let mut found: HashMap<(ItemKind, Id), Vec<Slot>> = HashMap::new();
        for kind in [ItemKind::Theme, ItemKind::Note, ItemKind::Measure] {
            for slot in self
                .added(kind)
                .filter(|&slot| self.find(self.log().id(slot)).is_some())
            {
                let origin = self.origin(slot).filter(|_| belongs(*self, slot, seminar));
                if let Some(origin) = origin {
                    found.entry((kind, origin)).or_default().push(slot);
                }
            }
        }
        found
    }

    fn became_of(
        &self,
        slot: Slot,
        offer: &Offer<'_>,
        copies: &HashMap<(ItemKind, Id), Vec<Slot>>,
    ) -> Taken {
        let copies = copies.get(&(offer.what.becomes(), offer.origin));
        let copies = copies.map_or(&[][..], Vec::as_slice);
        let there = copies
            .iter()
            .copied()
            .find(|&copy| self.standing(copy).is_present());
        let still_open = match (there, offer.what) {
            (Some(copy), OfferOf::Theme) => !self.is_worked_on(copy),
            (Some(copy), OfferOf::Verdict) => !self.is_judged(copy),
            (Some(_), OfferOf::Question | OfferOf::Decision) => false,
            (None, _) => copies.is_empty(),
        };
        match there {
            _ if still_open && !self.put_away(slot) => Taken::Open,
            Some(copy) if !still_open => Taken::As(self.log().id(copy)),
            // Put away, or taken in and put into the basket since.
            _ => Taken::Left,
        }
    }

    /// Whether an offer was put away, and nobody has taken that back. Where one puts it away and
    /// another takes it out again, it is there.
    fn put_away(&self, offer: Slot) -> bool {
        let heads = self.presence_heads(offer);
        !heads.is_empty()
            && heads
                .iter()
                .all(|&write| self.log().kind(write) == Kind::Removed)
    }

    /// Whether anything was said under a theme, or a group was formed for it.
    fn is_worked_on(&self, theme: Slot) -> bool {
        let id = Some(self.log().id(theme));
        self.naming::<Note<'_>>(theme)
            .iter()
            .any(|note| note.theme == id || note.about == id)
            || self
                .naming::<Group<'_>>(theme)
                .iter()
                .any(|group| group.theme == id)
    }

    fn is_judged(&self, measure: Slot) -> bool {
        let measure = self.read::<Measure<'_>>(measure);
        measure.is_some_and(|shown| shown.verdict.is_some())
    }
}
