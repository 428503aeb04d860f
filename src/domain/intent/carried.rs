//! What becomes of an offer: it is taken in, or left.

use serde_json::{Value, json};

use super::events::{Draft, Planned, Planner, missing, only, text};
use super::value::wrong;
use super::{Members, Refusal};
use crate::domain::carry::{Offer, OfferOf, Offered, Taken};
use crate::domain::event::Kind;
use crate::domain::field::{Field, Holds, NOTE_KINDS};
use crate::domain::id::Id;
use crate::domain::item::{GivenVerdict, ItemKind};
use crate::domain::log::Slot;
use crate::domain::state::Standing;
use crate::domain::text::Str;

impl<'a> Planner<'a> {
    /// Takes in an offer: a question is raised as a theme, a decision comes along as a note, a
    /// verdict is given anew. What was taken in and lies in the basket comes out of it.
    pub(super) fn take_in(&self, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["id", "seminar"])?;
        let said = text(members, "id")?;
        let no_such = || Refusal::NoSuch {
            field: "id".to_owned(),
            id: said.to_owned(),
        };
        let offered = self.offer(members)?.ok_or_else(no_such)?;
        if let Taken::As(_) = offered.taken {
            return Err(Refusal::TakenIn);
        }
        if let Some(copy) = self.copy_in_basket(&offered) {
            return self.restore(&named(copy));
        }
        let offer = &offered.offer;
        let seminar = json!(offer.seminar);
        match offer.what {
            // Its copy is there: it is a theme like any other.
            OfferOf::Theme => Err(Refusal::TakenIn),
            OfferOf::Question => self.add(ItemKind::Theme, &as_theme(offer, &seminar)),
            OfferOf::Decision => self.add(ItemKind::Note, &self.as_decision(offer, &seminar)),
            OfferOf::Verdict => self.give_verdict(&self.as_verdict(offer)?),
        }
    }

    /// The offer that `id` names, where it names one.
    pub(super) fn offer(&self, members: &Members) -> Result<Option<Offered<'a>>, Refusal> {
        let Ok(id) = text(members, "id")?.parse::<Id>() else {
            return Ok(None);
        };
        let slot = self.view.log().slot(id);
        let offer = slot.and_then(|slot| self.view.offer(slot));
        let seminar = offer.and_then(|offer| self.view.there(Some(offer.seminar)));
        let offers = seminar.map(|seminar| self.view.offered(seminar));
        Ok(offers
            .into_iter()
            .flatten()
            .find(|offered| offered.id == id))
    }

    /// Leaves an offer: it is put away, and can be taken in all the same.
    pub(super) fn leave(&self, offered: &Offered<'_>) -> Result<Planned, Refusal> {
        match offered.taken {
            Taken::Open => Ok(self.presence(offered, Kind::Removed)),
            Taken::As(_) => Err(Refusal::TakenIn),
            Taken::Left => Err(Refusal::InBasket),
        }
    }

    /// Takes back that an offer was left.
    pub(super) fn put_back(&self, offered: &Offered<'_>) -> Result<Planned, Refusal> {
        if offered.taken != Taken::Left {
            return Err(Refusal::NotInBasket);
        }
        match self.copy_in_basket(offered) {
            Some(copy) => self.restore(&named(copy)),
            None => Ok(self.presence(offered, Kind::Restored)),
        }
    }

    fn presence(&self, offered: &Offered<'_>, kind: Kind) -> Planned {
        let over = self.ids(self.view.presence_heads(offered.slot));
        let body = json!({ "item": offered.id });
        Planned {
            drafts: vec![Draft { kind, over, body }],
            private: false,
            about: Some(offered.id),
        }
    }

    /// What an offer became, where it lies in the basket now.
    fn copy_in_basket(&self, offered: &Offered<'_>) -> Option<Id> {
        let in_basket = |slot: &Slot| matches!(self.view.standing(*slot), Standing::InBasket(_));
        let copy = |slot: &Slot| self.view.origin(*slot) == Some(offered.offer.origin);
        let seminar = self.view.there(Some(offered.offer.seminar));
        let mut copies = self.view.added(offered.offer.what.becomes()).filter(copy);
        let found = copies.find(|slot| in_basket(slot) && self.view.seminar_of(*slot) == seminar);
        found.map(|slot| self.view.log().id(slot))
    }

    fn as_decision(&self, offer: &Offer<'_>, seminar: &Value) -> Members {
        let there = |id: Option<Id>| self.view.there(id).map(|slot| self.view.log().id(slot));
        let kind = NOTE_KINDS.iter().find(|kind| **kind == "decision");
        let fields = [
            (Field::Text, json!(offer.text)),
            (Field::Kind, json!(kind)),
            (Field::Origin, json!(offer.origin)),
            (Field::Theme, json!(there(offer.theme))),
            (Field::Measure, json!(there(offer.measure))),
            (Field::Stages, self.known_stages(offer)),
            (Field::Responsible, json!(offer.responsible)),
            (Field::Deadline, json!(offer.deadline)),
            (Field::Status, json!(offer.status)),
        ];
        members(fields, seminar)
    }

    /// The stages of an offer that the new seminar knows.
    fn known_stages(&self, offer: &Offer<'_>) -> Value {
        let seminar = self.view.there(Some(offer.seminar));
        let checker = self.checker(seminar);
        let known = checker.labels_of(Field::Stages);
        let is_known = |stage: &&Str<'_>| known.iter().any(|label| label.id == **stage);
        offer
            .stages
            .iter()
            .filter(is_known)
            .map(|stage| json!(stage))
            .collect()
    }

    fn as_verdict(&self, offer: &Offer<'_>) -> Result<Members, Refusal> {
        let measure = offer.measure.ok_or_else(|| missing("measure"))?;
        let given = offer.verdict.clone().unwrap_or_else(|| GivenVerdict {
            verdict: "undecided".into(),
            ..GivenVerdict::default()
        });
        let there = |id: &Id| self.view.there(Some(*id)).is_some();
        let rests_on: Vec<Id> = given.rests_on.into_iter().filter(there).collect();
        let mut members = Members::new();
        members.insert("measure".to_owned(), json!(measure));
        members.insert("verdict".to_owned(), json!(given.verdict));
        members.insert("reason".to_owned(), json!(given.reason));
        members.insert("rests_on".to_owned(), json!(rests_on));
        Ok(members)
    }
}

/// A theme's question stands on one line.
fn as_theme(offer: &Offer<'_>, seminar: &Value) -> Members {
    let words: Vec<&str> = offer.text.split_whitespace().collect();
    let fields = [
        (Field::Question, json!(words.join(" "))),
        (Field::Origin, json!(offer.origin)),
    ];
    members(fields, seminar)
}

fn members<const N: usize>(fields: [(Field, Value); N], seminar: &Value) -> Members {
    let mut members = Members::new();
    members.insert("seminar".to_owned(), seminar.clone());
    members.extend(fields.map(|(field, value)| (field.name().to_owned(), value)));
    members
}

fn named(id: Id) -> Members {
    Members::from_iter([("id".to_owned(), json!(id))])
}

/// The thing that a copy is made of. It stands in another seminar, which need not be at hand.
pub(super) fn origin(members: &Members) -> Result<Option<Id>, Refusal> {
    let name = Field::Origin.name();
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(_) => {
            let id = text(members, name)?.parse();
            id.map(Some).map_err(|_| wrong(name, Holds::AnyRef))
        }
    }
}
