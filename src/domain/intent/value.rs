//! Checking the values of fields.

use serde_json::{Map, Value, json};

use super::shape::{as_decimal, evidence, labels, list, pairs, whole, within};
use super::{Expected, Members, Refusal};
use crate::domain::field::{Field, Holds, Spec, field_of};
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Label, STAGE_ALL, Seminar, default_labels};
use crate::domain::log::Slot;
use crate::domain::state::View;

/// What values are checked against: the things that are there, and the words of the seminar.
pub(crate) struct Checker<'a> {
    pub(crate) view: View<'a>,
    pub(crate) seminar: Option<Slot>,
}

impl Checker<'_> {
    /// Checks every member against the fields of a kind of thing and returns them in the order
    /// in which they are shown. Members named in `also` were taken care of elsewhere.
    pub(crate) fn members(
        &self,
        kind: ItemKind,
        members: &Members,
        also: &[&str],
    ) -> Result<Members, Refusal> {
        let mut checked = Members::new();
        for name in members.keys().filter(|name| !also.contains(&name.as_str())) {
            let spec = Field::named(name).and_then(|field| field_of(kind, field));
            let known = spec.filter(|spec| settable(kind, spec.field));
            known.ok_or_else(|| Refusal::UnknownField {
                field: name.clone(),
            })?;
        }
        for spec in crate::domain::field::fields(kind) {
            let name = spec.field.name();
            match members.get(name) {
                None | Some(Value::Null) if spec.required => {
                    return Err(Refusal::Missing {
                        field: name.to_owned(),
                    });
                }
                None | Some(Value::Null) => {}
                Some(value) => {
                    checked.insert(name.to_owned(), self.value(*spec, value)?);
                }
            }
        }
        Ok(checked)
    }

    /// Checks one value and returns it as it is stored.
    pub(crate) fn value(&self, spec: Spec, value: &Value) -> Result<Value, Refusal> {
        let name = spec.field.name();
        let wrong = || wrong(name, spec.holds);
        let string = || value.as_str().ok_or_else(wrong);
        match spec.holds {
            Holds::Line | Holds::Text => {
                let text = string()?;
                if spec.required && text.trim().is_empty() {
                    return Err(Refusal::Missing {
                        field: name.to_owned(),
                    });
                }
                within(name, text)
            }
            Holds::Lines => list(value, wrong, |entry| {
                within(name, entry.as_str().ok_or_else(wrong)?)
            }),
            Holds::Choice(words) => one_of(name, string()?, words.iter().copied()),
            Holds::Stage => self.word(name, string()?, Field::Stages),
            Holds::Stages => self.stages(name, value),
            Holds::Level => self.word(name, string()?, Field::Levels),
            Holds::Date => {
                let date = string()?;
                let read = chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d");
                let plain = date.len() == 10 && read.is_ok();
                plain.then(|| json!(date)).ok_or_else(wrong)
            }
            Holds::Municipality => {
                let code = string()?;
                let digits = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
                digits.then(|| json!(code)).ok_or_else(wrong)
            }
            Holds::Decimal => as_decimal(string()?).map(Value::from).ok_or_else(wrong),
            Holds::Round => whole(value, 99).ok_or_else(wrong),
            Holds::Number => whole(value, u64::from(u32::MAX)).ok_or_else(wrong),
            Holds::Ref(kind) => self
                .thing(name, string()?, Some(kind))
                .map(|(id, _)| json!(id)),
            Holds::AnyRef => self.thing(name, string()?, None).map(|(id, _)| json!(id)),
            Holds::Refs(kind) => list(value, wrong, |entry| {
                let id = entry.as_str().ok_or_else(wrong)?;
                self.thing(name, id, Some(kind)).map(|(id, _)| json!(id))
            }),
            Holds::Comparisons => pairs(value, spec, "area"),
            Holds::Series => pairs(value, spec, "period"),
            Holds::Evidence => evidence(value).ok_or_else(wrong),
            Holds::Labels => labels(value, name).and_then(|list| list.ok_or_else(wrong)),
            Holds::Verdict => self.verdict(value.as_object().ok_or_else(wrong)?),
            Holds::Placement => self.placement(value.as_object().ok_or_else(wrong)?),
        }
    }

    /// The thing that an id names, which must not lie in the basket.
    pub(crate) fn thing(
        &self,
        field: &str,
        id: &str,
        wanted: Option<ItemKind>,
    ) -> Result<(Id, Slot), Refusal> {
        let (id, slot) = self.known(field, id, wanted)?;
        if self.view.standing(slot).is_present() {
            Ok((id, slot))
        } else {
            Err(Refusal::InBasket)
        }
    }

    /// The thing that an id names, in the basket or not.
    pub(crate) fn known(
        &self,
        field: &str,
        id: &str,
        wanted: Option<ItemKind>,
    ) -> Result<(Id, Slot), Refusal> {
        let no_such = || Refusal::NoSuch {
            field: field.to_owned(),
            id: id.to_owned(),
        };
        let id: Id = id.parse().map_err(|_| no_such())?;
        let slot = self.view.find(id).ok_or_else(no_such)?;
        match wanted {
            Some(wanted) if self.view.item_kind(slot) != Some(wanted) => Err(Refusal::WrongKind {
                field: field.to_owned(),
                wanted,
            }),
            _ => Ok((id, slot)),
        }
    }

    /// A verdict with what belongs to it.
    pub(crate) fn verdict(&self, members: &Map<String, Value>) -> Result<Value, Refusal> {
        let mut given = Members::new();
        for (name, value) in members {
            let wrong = || wrong(name, Holds::Verdict);
            let string = || value.as_str().ok_or_else(wrong);
            let checked = match name.as_str() {
                _ if value.is_null() => continue,
                "verdict" => self.word(name, string()?, Field::Verdicts)?,
                "reason" | "decided_by" => within(name, string()?)?,
                "rests_on" => list(value, wrong, |entry| self.evidence_id(name, entry))?,
                _ => {
                    return Err(Refusal::UnknownField {
                        field: name.clone(),
                    });
                }
            };
            given.insert(name.clone(), checked);
        }
        if !given.contains_key("verdict") {
            return Err(Refusal::Missing {
                field: "verdict".to_owned(),
            });
        }
        Ok(Value::Object(given))
    }

    /// A verdict rests on findings, sources and notes.
    fn evidence_id(&self, name: &str, entry: &Value) -> Result<Value, Refusal> {
        let id = entry
            .as_str()
            .ok_or_else(|| wrong(name, Holds::Refs(ItemKind::Finding)))?;
        let (id, slot) = self.thing(name, id, None)?;
        match self.view.item_kind(slot) {
            Some(ItemKind::Finding | ItemKind::Source | ItemKind::Note) => Ok(json!(id)),
            _ => Err(Refusal::WrongKind {
                field: name.to_owned(),
                wanted: ItemKind::Finding,
            }),
        }
    }

    fn placement(&self, members: &Map<String, Value>) -> Result<Value, Refusal> {
        let mut placed = Members::new();
        for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
            let spec = match name.as_str() {
                "stages" | "level" | "effort" => Field::named(name),
                _ => None,
            };
            let spec = spec
                .and_then(|field| field_of(ItemKind::Measure, field))
                .ok_or_else(|| Refusal::UnknownField {
                    field: name.clone(),
                })?;
            placed.insert(name.clone(), self.value(spec, value)?);
        }
        Ok(Value::Object(placed))
    }

    fn stages(&self, name: &str, value: &Value) -> Result<Value, Refusal> {
        let wrong = || wrong(name, Holds::Stages);
        let list = value.as_array().ok_or_else(wrong)?;
        let known = self.labels_of(Field::Stages);
        let mut chosen: Vec<&str> = Vec::new();
        for entry in list {
            let id = entry.as_str().ok_or_else(wrong)?;
            if id == STAGE_ALL {
                chosen.extend(known.iter().map(|label| label.id.as_str()));
            } else {
                self.word(name, id, Field::Stages)?;
                chosen.push(id);
            }
        }
        // In the order of the life course, each once.
        let ordered = known.iter().map(|label| label.id.as_str());
        Ok(ordered
            .filter(|id| chosen.contains(id))
            .map(Value::from)
            .collect())
    }

    /// A word of the seminar: a stage, a level or a verdict.
    fn word(&self, name: &str, id: &str, of: Field) -> Result<Value, Refusal> {
        let known = self.labels_of(of);
        one_of(name, id, known.iter().map(|label| label.id.as_str()))
    }

    /// The words of the seminar, its own or those every seminar starts with.
    pub(crate) fn labels_of(&self, of: Field) -> Vec<Label<'_>> {
        let seminar = self
            .seminar
            .and_then(|slot| self.view.read::<Seminar<'_>>(slot));
        let edited = seminar.and_then(|shown| match of {
            Field::Stages => shown.fields.stages,
            Field::Levels => shown.fields.levels,
            Field::Verdicts => shown.fields.verdicts,
            _ => None,
        });
        edited.unwrap_or_else(|| default_labels(of))
    }
}

/// Whether a field can be set when a thing is added: a verdict and a name have events of their
/// own, a theme's number is given out.
const fn settable(kind: ItemKind, field: Field) -> bool {
    !matches!(
        (kind, field),
        (ItemKind::Measure, Field::Verdict | Field::Placement)
            | (ItemKind::Participant, Field::Name)
            | (ItemKind::Theme, Field::Number)
            | (
                ItemKind::Seminar,
                Field::Stages | Field::Levels | Field::Verdicts
            )
    )
}

fn one_of<'w>(
    name: &str,
    word: &str,
    words: impl Iterator<Item = &'w str> + Clone,
) -> Result<Value, Refusal> {
    if words.clone().any(|known| known == word) {
        return Ok(Value::from(word));
    }
    let expected = Expected::OneOf(words.map(str::to_owned).collect());
    Err(Refusal::Wrong {
        field: name.to_owned(),
        expected,
    })
}

pub(crate) fn wrong(name: &str, holds: Holds) -> Refusal {
    Refusal::Wrong {
        field: name.to_owned(),
        expected: Expected::Value(holds),
    }
}
