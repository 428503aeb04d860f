//! What is said about whole things: into the basket, out of it, the same as another.

use serde_json::json;

use super::events::{Draft, Planned, Planner, missing, only, text};
use super::value::wrong;
use super::{Members, Refusal};
use crate::domain::event::{Kind, Relation};
use crate::domain::field::{Field, Holds};
use crate::domain::state::Standing;

/// What can be said about a pair.
const RELATIONS: [&str; 3] = ["same", "not_same", "open"];

impl Planner<'_> {
    pub(super) fn remove(&self, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["id", "seminar"])?;
        if let Some(offer) = self.offer(members)? {
            return self.leave(&offer);
        }
        let (id, item) = self.thing(members, "id", None)?;
        let over = self.ids(self.view.everything_seen(item));
        let body = json!({ "item": id });
        let draft = Draft {
            kind: Kind::Removed,
            over,
            body,
        };
        Ok(self.about(item, vec![draft]))
    }

    pub(super) fn restore(&self, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["id", "seminar"])?;
        if let Some(offer) = self.offer(members)? {
            return self.put_back(&offer);
        }
        let id = text(members, "id")?;
        let (id, item) = self.checker(None).known("id", id, None)?;
        // What stays although somebody removed it carries a mark; restoring it says that it is
        // meant to stay.
        let standing = self.view.standing(item);
        if standing == Standing::Present(None) {
            return Err(Refusal::NotInBasket);
        }
        let mut over = self.view.versions(item, Field::Presence).heads;
        over.extend(self.view.undos_in_effect(item));
        let body = json!({ "item": id });
        let draft = Draft {
            kind: Kind::Restored,
            over: self.ids(over),
            body,
        };
        Ok(self.about(item, vec![draft]))
    }

    pub(super) fn relate(&self, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["a", "b", "as", "seminar"])?;
        let (a, first) = self.thing(members, "a", None)?;
        let (b, second) = self.thing(members, "b", None)?;
        if a == b || self.view.item_kind(first) != self.view.item_kind(second) {
            return Err(Refusal::CannotRelate);
        }
        let said = members.get("as").ok_or_else(|| missing("as"))?;
        let relation: Relation = serde_json::from_value(said.clone())
            .map_err(|_| wrong("as", Holds::Choice(&RELATIONS)))?;
        let over = self.ids(self.view.relation_heads(a, b));
        let body = json!({ "a": a, "b": b, "as": relation });
        let private = [first, second]
            .iter()
            .any(|&item| self.view.log().is_private(item));
        let drafts = vec![Draft {
            kind: Kind::Related,
            over,
            body,
        }];
        Ok(Planned {
            drafts,
            private,
            about: Some(a),
        })
    }
}
