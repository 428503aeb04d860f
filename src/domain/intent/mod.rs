//! What a person or a script wants: checked here, then it becomes events.
//!
//! The same intents come from keys and, as lines of JSON, from `oversikt apply`.

mod carried;
mod events;
mod refusal;
mod shape;
mod statements;
mod taking_back;
mod value;

pub use refusal::{Expected, Refusal};
pub use shape::as_decimal;

pub(crate) use events::{Draft, Planned, plan};
pub(crate) use value::Checker;

use serde_json::{Map, Value};

use super::field::{Field, Spec, fields};
use super::id::Id;
use super::item::ItemKind;

/// The members of an intent, by name.
pub type Members = Map<String, Value>;

/// Something to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Add a thing: `add_source` and the like, `accept_gap`.
    Add(ItemKind, Members),
    /// Set fields of the seminar.
    SetSeminar(Members),
    /// Give the room's verdict on a measure.
    GiveVerdict(Members),
    /// Set the stages, levels or verdict words of the seminar.
    SetLabels(Field, Members),
    /// Set a participant's personal name.
    SetName(Members),
    /// Set one field; `settle` is refused where there is no conflict.
    Edit(Members, Choosing),
    /// Put a thing in the basket.
    Remove(Members),
    /// Take it out of the basket.
    Restore(Members),
    /// Say whether two things are the same.
    Relate(Members),
    /// Take in what the last seminar has left open.
    TakeIn(Members),
    /// Take back a step: the newest of one's own, or the one named by `step`.
    Undo(Members),
    /// Take back one's newest undo.
    Redo(Members),
}

/// Whether an edit chooses between versions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choosing {
    /// It may.
    Freely,
    /// It must.
    BetweenVersions,
}

/// The names of intents, in the order in which they are documented.
pub const VERBS: [&str; 23] = [
    "set_seminar",
    "add_seminar",
    "add_source",
    "add_finding",
    "add_measure",
    "give_verdict",
    "add_theme",
    "add_participant",
    "set_name",
    "add_group",
    "add_note",
    "accept_gap",
    "set_stages",
    "set_levels",
    "set_verdicts",
    "edit",
    "settle",
    "remove",
    "restore",
    "relate",
    "take_in",
    "undo",
    "redo",
];

impl Intent {
    /// An intent that adds a thing without fields yet.
    pub fn add(kind: ItemKind) -> Self {
        Self::Add(kind, Members::new())
    }

    /// An intent that sets one field of a thing.
    pub fn edit(id: Id, field: Field, value: impl Into<Value>) -> Self {
        let members = [
            ("id".to_owned(), Value::from(id.to_string())),
            ("field".to_owned(), Value::from(field.name())),
            ("value".to_owned(), value.into()),
        ];
        Self::Edit(members.into_iter().collect(), Choosing::Freely)
    }

    /// The same intent with one more member.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Into<Value>) -> Self {
        self.members_mut()
            .insert(field.name().to_owned(), value.into());
        self
    }

    /// The same intent with one more member, by name.
    #[must_use]
    pub fn with_member(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members_mut().insert(name.to_owned(), value.into());
        self
    }

    /// The same intent about a thing.
    #[must_use]
    pub fn on(mut self, id: Id) -> Self {
        self.members_mut()
            .insert("id".to_owned(), Value::from(id.to_string()));
        self
    }

    /// Reads an intent from a JSON object: `{"do":"add_note","text":"…"}`.
    ///
    /// # Errors
    /// Where it is no JSON object or names no intent.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        let value: Value = serde_json::from_str(json).map_err(|error| Refusal::NotJson {
            column: error.column(),
        })?;
        Self::from_value(value)
    }

    /// Reads an intent from a JSON value.
    ///
    /// # Errors
    /// Where it is no object or names no intent.
    pub fn from_value(value: Value) -> Result<Self, Refusal> {
        let Value::Object(mut members) = value else {
            return Err(Refusal::NotAnObject);
        };
        let Some(Value::String(verb)) = members.shift_remove("do") else {
            return Err(Refusal::NoVerb);
        };
        let kind = |kind| Ok(Self::Add(kind, members.clone()));
        match verb.as_str() {
            "set_seminar" => Ok(Self::SetSeminar(members)),
            "add_seminar" => kind(ItemKind::Seminar),
            "add_source" => kind(ItemKind::Source),
            "add_finding" => kind(ItemKind::Finding),
            "add_measure" => kind(ItemKind::Measure),
            "give_verdict" => Ok(Self::GiveVerdict(members)),
            "add_theme" => kind(ItemKind::Theme),
            "add_participant" => kind(ItemKind::Participant),
            "set_name" => Ok(Self::SetName(members)),
            "add_group" => kind(ItemKind::Group),
            "add_note" => kind(ItemKind::Note),
            "accept_gap" => kind(ItemKind::Acceptance),
            "set_stages" => Ok(Self::SetLabels(Field::Stages, members)),
            "set_levels" => Ok(Self::SetLabels(Field::Levels, members)),
            "set_verdicts" => Ok(Self::SetLabels(Field::Verdicts, members)),
            "edit" => Ok(Self::Edit(members, Choosing::Freely)),
            "settle" => Ok(Self::Edit(members, Choosing::BetweenVersions)),
            "remove" => Ok(Self::Remove(members)),
            "restore" => Ok(Self::Restore(members)),
            "relate" => Ok(Self::Relate(members)),
            "take_in" => Ok(Self::TakeIn(members)),
            "undo" => Ok(Self::Undo(members)),
            "redo" => Ok(Self::Redo(members)),
            _ => Err(Refusal::UnknownVerb { verb }),
        }
    }

    /// The members.
    pub const fn members(&self) -> &Members {
        match self {
            Self::Add(_, members)
            | Self::SetSeminar(members)
            | Self::GiveVerdict(members)
            | Self::SetLabels(_, members)
            | Self::SetName(members)
            | Self::Edit(members, _)
            | Self::Remove(members)
            | Self::Restore(members)
            | Self::Relate(members)
            | Self::TakeIn(members)
            | Self::Undo(members)
            | Self::Redo(members) => members,
        }
    }

    fn members_mut(&mut self) -> &mut Members {
        match self {
            Self::Add(_, members)
            | Self::SetSeminar(members)
            | Self::GiveVerdict(members)
            | Self::SetLabels(_, members)
            | Self::SetName(members)
            | Self::Edit(members, _)
            | Self::Remove(members)
            | Self::Restore(members)
            | Self::Relate(members)
            | Self::TakeIn(members)
            | Self::Undo(members)
            | Self::Redo(members) => members,
        }
    }

    /// Puts ids in the place of `"$1"`, `"$2"` … in the members that take ids; text that looks
    /// so stays text.
    ///
    /// # Errors
    /// Where a line is named that made no thing.
    pub fn resolve(&mut self, made: &dyn Fn(usize) -> Option<Id>) -> Result<(), Refusal> {
        let field = self
            .members()
            .get("field")
            .and_then(Value::as_str)
            .map(str::to_owned);
        for (name, value) in self.members_mut() {
            let name = if name == "value" {
                field.as_deref().unwrap_or(name)
            } else {
                name
            };
            if takes_ids(name) {
                resolve_in(value, name, made)?;
            }
        }
        Ok(())
    }
}

/// Whether a member of this name takes ids, in whichever intent it stands.
fn takes_ids(name: &str) -> bool {
    use super::field::Holds;
    let by_name = matches!(
        name,
        "id" | "a" | "b" | "seminar" | "origin" | "rests_on" | "step" | "verdict"
    );
    let holds_ids = |spec: &Spec| {
        spec.field.name() == name
            && matches!(spec.holds, Holds::Ref(_) | Holds::Refs(_) | Holds::AnyRef)
    };
    by_name
        || ItemKind::ALL
            .iter()
            .any(|&kind| fields(kind).iter().any(holds_ids))
}

fn resolve_in(
    value: &mut Value,
    name: &str,
    made: &dyn Fn(usize) -> Option<Id>,
) -> Result<(), Refusal> {
    match value {
        Value::String(text) if name != "verdict" => {
            let line = text.strip_prefix('$');
            let is_number = |line: &&str| line.bytes().all(|byte| byte.is_ascii_digit());
            let Some(line) = line.filter(is_number) else {
                return Ok(());
            };
            // No input has a line with a number that is too great for this machine.
            let line = line.parse().unwrap_or(usize::MAX);
            let id = made(line).ok_or_else(|| Refusal::NoSuch {
                field: name.to_owned(),
                id: text.clone(),
            })?;
            *text = id.to_string();
            Ok(())
        }
        Value::Array(list) => list
            .iter_mut()
            .try_for_each(|value| resolve_in(value, name, made)),
        // A verdict as a whole, in an edit.
        Value::Object(members) => match members.get_mut("rests_on") {
            Some(list) => resolve_in(list, "rests_on", made),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}
