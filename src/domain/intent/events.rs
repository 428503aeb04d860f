//! From an intent to the events that say what it means.

use serde_json::{Value, json};

use super::carried::origin;
use super::value::{Checker, wrong};
use super::{Choosing, Intent, Members, Refusal};
use crate::domain::event::{Kind, Written};
use crate::domain::field::{Field, Holds, field_of};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::item::{ItemKind, Measure, Theme};
use crate::domain::log::Slot;
use crate::domain::state::View;

/// An event that has no envelope yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) kind: Kind,
    pub(crate) over: Vec<Id>,
    pub(crate) body: Value,
}

/// The events of one step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) private: bool,
    /// What the answer names; `None`: the thing that the first event makes.
    pub(crate) about: Option<Id>,
}

/// Turns an intent into events, or says why not.
pub(crate) fn plan(intent: &Intent, view: View<'_>, own: &[ReplicaId]) -> Result<Planned, Refusal> {
    let mut planned = drafted(intent, &Planner { view }, own)?;
    if !planned.private {
        // An event that everybody sees does not speak of what is private.
        let is_private = |id: &Id| {
            let slot = view.log().slot(*id);
            slot.is_some_and(|slot| view.log().is_private(slot))
        };
        for draft in &mut planned.drafts {
            draft.over.retain(|id| !is_private(id));
        }
    }
    Ok(planned)
}

fn drafted(intent: &Intent, planner: &Planner<'_>, own: &[ReplicaId]) -> Result<Planned, Refusal> {
    match intent {
        Intent::Add(kind, members) => planner.add(*kind, members),
        Intent::SetSeminar(members) => planner.set_seminar(members),
        Intent::GiveVerdict(members) => planner.give_verdict(members),
        Intent::SetLabels(field, members) => planner.set_labels(*field, members),
        Intent::SetName(members) => planner.set_name(members),
        Intent::Edit(members, choosing) => planner.edit(members, *choosing),
        Intent::Remove(members) => planner.remove(members),
        Intent::Restore(members) => planner.restore(members),
        Intent::Relate(members) => planner.relate(members),
        Intent::TakeIn(members) => planner.take_in(members),
        Intent::Undo(members) => planner.undo(members, own),
        Intent::Redo(members) => planner.redo(members, own),
    }
}

pub(super) struct Planner<'a> {
    pub(super) view: View<'a>,
}

impl<'a> Planner<'a> {
    pub(super) fn add(&self, kind: ItemKind, members: &Members) -> Result<Planned, Refusal> {
        let mut body = Members::new();
        let mut private = false;
        let mut also = vec!["seminar", "origin"];
        let seminar = if kind == ItemKind::Seminar {
            None
        } else {
            Some(self.seminar(members)?)
        };
        if let Some(seminar) = seminar {
            body.insert("seminar".to_owned(), json!(self.view.log().id(seminar)));
        }
        if let Some(origin) = origin(members)? {
            body.insert(Field::Origin.name().to_owned(), json!(origin));
        }
        if kind == ItemKind::Note {
            also.push("private");
            private = flag(members, "private")?;
        }
        let checker = self.checker(seminar);
        body.extend(checker.members(kind, members, &also)?);
        match kind {
            ItemKind::Theme => {
                let next = self.next_theme_number(seminar);
                body.insert(Field::Number.name().to_owned(), json!(next));
            }
            ItemKind::Acceptance => accepts_something(&body)?,
            _ => {}
        }
        let draft = Draft {
            kind: Kind::Added(kind),
            over: vec![],
            body: Value::Object(body),
        };
        Ok(Planned {
            drafts: vec![draft],
            private,
            about: None,
        })
    }

    fn set_seminar(&self, members: &Members) -> Result<Planned, Refusal> {
        let seminar = self.seminar(members)?;
        let checker = self.checker(Some(seminar));
        let also = |name: &str| name == "seminar";
        let mut drafts = Vec::new();
        for (name, value) in members.iter().filter(|(name, _)| !also(name)) {
            let field = Field::named(name)
                .filter(|field| !matches!(field, Field::Stages | Field::Levels | Field::Verdicts));
            let spec = field.and_then(|field| field_of(ItemKind::Seminar, field));
            let spec = spec.ok_or_else(|| Refusal::UnknownField {
                field: name.clone(),
            })?;
            let value = if value.is_null() {
                Value::Null
            } else {
                checker.value(spec, value)?
            };
            drafts.push(self.write(Written::Edited, seminar, spec.field, &value));
        }
        if drafts.is_empty() {
            return Err(Refusal::Missing {
                field: Field::Title.name().to_owned(),
            });
        }
        Ok(self.about(seminar, drafts))
    }

    pub(super) fn give_verdict(&self, members: &Members) -> Result<Planned, Refusal> {
        let (_, measure) = self.thing(members, "measure", Some(ItemKind::Measure))?;
        let mut given = members.clone();
        given.shift_remove("measure");
        given.shift_remove("seminar");
        let value = self.checker(self.seminar_of(measure)).verdict(&given)?;
        let draft = self.write(Written::Judged, measure, Field::Verdict, &value);
        Ok(self.about(measure, vec![draft]))
    }

    fn set_labels(&self, field: Field, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["items", "seminar"])?;
        let seminar = self.seminar(members)?;
        let spec = field_of(ItemKind::Seminar, field).ok_or_else(|| unknown(field.name()))?;
        let items = members.get("items").ok_or_else(|| missing("items"))?;
        let value = self.checker(Some(seminar)).value(spec, items)?;
        let draft = self.write(Written::Edited, seminar, field, &value);
        Ok(self.about(seminar, vec![draft]))
    }

    fn set_name(&self, members: &Members) -> Result<Planned, Refusal> {
        only(members, &["id", "name", "seminar"])?;
        let (_, participant) = self.thing(members, "id", Some(ItemKind::Participant))?;
        let spec = field_of(ItemKind::Participant, Field::Name).ok_or_else(|| unknown("name"))?;
        let value = match members.get("name") {
            None => return Err(missing("name")),
            Some(Value::Null) => Value::Null,
            Some(value) => self
                .checker(self.seminar_of(participant))
                .value(spec, value)?,
        };
        let draft = self.write(Written::Named, participant, Field::Name, &value);
        Ok(Planned {
            private: true,
            ..self.about(participant, vec![draft])
        })
    }

    fn edit(&self, members: &Members, choosing: Choosing) -> Result<Planned, Refusal> {
        only(members, &["id", "field", "value", "seminar"])?;
        let (_, item) = self.thing(members, "id", None)?;
        let kind = self.view.item_kind(item).ok_or_else(|| missing("id"))?;
        let name = text(members, "field")?;
        let value = members.get("value").ok_or_else(|| missing("value"))?;
        let spec = Field::named(name)
            .and_then(|field| field_of(kind, field))
            .ok_or_else(|| unknown(name))?;
        let settles = choosing == Choosing::BetweenVersions;
        let checked = match value {
            Value::Null if spec.required => return Err(missing(name)),
            Value::Null => Value::Null,
            // What somebody has said may be chosen, also where the words of the seminar have
            // changed since, or what it refers to lies in the basket.
            _ if settles && self.is_a_version(item, kind, spec.field, value) => value.clone(),
            _ => self.checker(self.seminar_of(item)).value(spec, value)?,
        };
        let field = written(kind, spec.field);
        if settles && !self.view.versions(item, field).in_conflict() {
            return Err(Refusal::NoConflict);
        }
        if spec.field == Field::Name && kind == ItemKind::Participant {
            let named = [("id", members.get("id").cloned()), ("name", Some(checked))];
            let named = named
                .into_iter()
                .filter_map(|(key, value)| Some((key.to_owned(), value?)));
            return self.set_name(&named.collect());
        }
        let draft = self.edited(item, kind, spec.field, &checked);
        Ok(self.about(item, vec![draft]))
    }

    /// A write to a field. Where a measure stands is written as a whole, so that nobody's stages
    /// are mixed with somebody else's row.
    fn edited(&self, item: Slot, kind: ItemKind, field: Field, value: &Value) -> Draft {
        match written(kind, field) {
            Field::Placement if field == Field::Placement => {
                self.write(Written::Placed, item, field, value)
            }
            Field::Placement => {
                let mut placed = self.placement(item);
                placed.shift_remove(field.name());
                if !value.is_null() {
                    placed.insert(field.name().to_owned(), value.clone());
                }
                self.write(
                    Written::Placed,
                    item,
                    Field::Placement,
                    &Value::Object(placed),
                )
            }
            Field::Verdict => self.write(Written::Judged, item, field, value),
            _ => self.write(Written::Edited, item, field, value),
        }
    }

    /// Whether this is one of the values that a field holds, or that this part of it holds.
    fn is_a_version(&self, item: Slot, kind: ItemKind, field: Field, value: &Value) -> bool {
        let whole = written(kind, field);
        let versions = self.view.versions(item, whole);
        let read = |json: &str| serde_json::from_str::<Value>(json).ok();
        versions.showing.iter().any(|(_, version)| {
            let version = version.as_ref().and_then(|version| read(version.get()));
            match &version {
                Some(Value::Object(parts)) if whole != field => {
                    parts.get(field.name()) == Some(value)
                }
                version => version.as_ref() == Some(value),
            }
        })
    }

    fn placement(&self, measure: Slot) -> Members {
        let Some(shown) = self.view.read::<Measure<'_>>(measure) else {
            return Members::new();
        };
        let mut placed = Members::new();
        placed.insert("stages".to_owned(), json!(shown.stages));
        if let Some(level) = &shown.level {
            placed.insert("level".to_owned(), json!(level));
        }
        if let Some(effort) = &shown.effort {
            placed.insert("effort".to_owned(), json!(effort));
        }
        placed
    }

    fn write(&self, written: Written, item: Slot, field: Field, value: &Value) -> Draft {
        let over = self.ids(self.view.replaced_by_writing(item, field));
        let body = json!({
            "item": self.view.log().id(item), "field": field.name(), "value": value,
        });
        Draft {
            kind: Kind::Written(written),
            over,
            body,
        }
    }

    pub(super) fn ids(&self, slots: Vec<Slot>) -> Vec<Id> {
        slots
            .into_iter()
            .map(|slot| self.view.log().id(slot))
            .collect()
    }

    /// Events about a thing: private where the thing is.
    pub(super) fn about(&self, item: Slot, drafts: Vec<Draft>) -> Planned {
        Planned {
            drafts,
            private: self.view.log().is_private(item),
            about: Some(self.view.log().id(item)),
        }
    }

    /// The thing that a member names, which must be there and not in the basket.
    pub(super) fn thing(
        &self,
        members: &Members,
        name: &str,
        wanted: Option<ItemKind>,
    ) -> Result<(Id, Slot), Refusal> {
        self.checker(None).thing(name, text(members, name)?, wanted)
    }

    /// The seminar that an intent is about: the one it names, or the only one there is.
    fn seminar(&self, members: &Members) -> Result<Slot, Refusal> {
        if let Some(value) = members.get("seminar").filter(|value| !value.is_null()) {
            let id = value
                .as_str()
                .ok_or_else(|| wrong("seminar", Holds::AnyRef))?;
            let kind = Some(ItemKind::Seminar);
            return self
                .checker(None)
                .thing("seminar", id, kind)
                .map(|(_, slot)| slot);
        }
        let mut present = self.view.present(ItemKind::Seminar);
        match (present.next(), present.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(Refusal::NoSeminar),
            (Some(_), Some(_)) => Err(Refusal::WhichSeminar),
        }
    }

    fn seminar_of(&self, item: Slot) -> Option<Slot> {
        self.view.seminar_of(item)
    }

    pub(super) fn checker(&self, seminar: Option<Slot>) -> Checker<'a> {
        Checker {
            view: self.view,
            seminar,
        }
    }

    /// One more than the highest number that any theme of the seminar ever had here, so that a
    /// number said aloud in the room means one theme all day.
    fn next_theme_number(&self, seminar: Option<Slot>) -> u32 {
        let seminar = seminar.map(|seminar| self.view.representative(seminar));
        let themes = self.view.added(ItemKind::Theme);
        let numbers = themes
            .filter(|&theme| self.view.seminar_of(theme) == seminar)
            .filter_map(|theme| self.view.apart().read::<Theme<'_>>(theme)?.number);
        numbers.max().unwrap_or(0).saturating_add(1)
    }
}

/// The field that is written when this one is edited: where a measure stands is written as a
/// whole.
const fn written(kind: ItemKind, field: Field) -> Field {
    match (kind, field) {
        (ItemKind::Measure, Field::Stages | Field::Level | Field::Effort) => Field::Placement,
        _ => field,
    }
}

/// A gap is a stage without a measure, or a measure whose verdict rests on nothing.
fn accepts_something(body: &Members) -> Result<(), Refusal> {
    let needed = match body.get("kind").and_then(Value::as_str) {
        Some("no_measure") => Field::Stage,
        _ => Field::Measure,
    };
    body.contains_key(needed.name())
        .then_some(())
        .ok_or_else(|| missing(needed.name()))
}

fn flag(members: &Members, name: &str) -> Result<bool, Refusal> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(_) => Err(wrong(name, Holds::Choice(&["true", "false"]))),
    }
}

pub(super) fn text<'m>(members: &'m Members, name: &str) -> Result<&'m str, Refusal> {
    match members.get(name) {
        None | Some(Value::Null) => Err(missing(name)),
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(wrong(name, Holds::Line)),
    }
}

pub(super) fn only(members: &Members, known: &[&str]) -> Result<(), Refusal> {
    let unknown = members.keys().find(|name| !known.contains(&name.as_str()));
    unknown.map_or(Ok(()), |field| {
        Err(Refusal::UnknownField {
            field: field.clone(),
        })
    })
}

pub(super) fn missing(field: &str) -> Refusal {
    Refusal::Missing {
        field: field.to_owned(),
    }
}

fn unknown(field: &str) -> Refusal {
    Refusal::UnknownField {
        field: field.to_owned(),
    }
}
