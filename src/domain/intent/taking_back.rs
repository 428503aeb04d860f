//! Undo and redo: one more event, that names a step.

use serde_json::{Value, json};

use super::events::{Draft, Planned, Planner, only, text};
use super::{Members, Refusal};
use crate::domain::event::{Body, Kind};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::log::Slot;

impl Planner<'_> {
    pub(super) fn undo(&self, members: &Members, own: &[ReplicaId]) -> Result<Planned, Refusal> {
        only(members, &["step", "seminar"])?;
        let step = match members.get("step") {
            None | Some(Value::Null) => self.view.undoable(own),
            Some(_) => {
                let step = self.step(text(members, "step")?)?;
                self.view.step(step).in_effect.then_some(step)
            }
        };
        let step = step.ok_or(Refusal::NothingToUndo)?;
        Ok(self.take_back(Kind::Undone, step, self.view.log().id(step)))
    }

    pub(super) fn redo(&self, members: &Members, own: &[ReplicaId]) -> Result<Planned, Refusal> {
        only(members, &["seminar"])?;
        let undo = self.view.redoable(own).ok_or(Refusal::NothingToRedo)?;
        let about = match self.view.log().body(undo) {
            Some(Body::TakenBack(taken)) => taken.step,
            _ => self.view.log().id(undo),
        };
        Ok(self.take_back(Kind::Redone, undo, about))
    }

    fn take_back(&self, kind: Kind, step: Slot, about: Id) -> Planned {
        let events = self.view.step(step).events;
        let private = events
            .iter()
            .any(|&event| self.view.log().is_private(event));
        let body = json!({ "step": self.view.log().id(step) });
        Planned {
            drafts: vec![Draft {
                kind,
                over: vec![],
                body,
            }],
            private,
            about: Some(about),
        }
    }

    fn step(&self, id: &str) -> Result<Slot, Refusal> {
        let no_such = || Refusal::NoSuch {
            field: "step".to_owned(),
            id: id.to_owned(),
        };
        let id: Id = id.parse().map_err(|_| no_such())?;
        let log = self.view.log();
        let slot = log.slot(id).filter(|_| log.contains(id));
        let slot = slot.ok_or_else(no_such)?;
        Ok(self.view.log().record(slot).step)
    }
}
