//! From a form that is filled in to what is to be done.

use serde_json::{Map, Value, json};

use super::{AcceptedGap, Around, Form, FormField, FormKind, Part};
use crate::domain::field::{Field, Holds};
use crate::domain::id::Id;
use crate::domain::intent::{Choosing, Intent};
use crate::domain::item::ItemKind;

/// One thing to be done, and the field that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The field, where it is one.
    pub at: Option<usize>,
    /// What is to be done.
    pub intent: Intent,
    /// Whether it is about what the step before has made.
    pub of_new: bool,
}

impl Step {
    const fn whole(intent: Intent) -> Self {
        Self {
            at: None,
            intent,
            of_new: false,
        }
    }
}

/// A dash in the field of a personal name takes the name away.
const NO_NAME: [&str; 3] = ["-", "–", "—"];

impl Form {
    /// What saving it does, in order; nothing where nothing was changed. The fields were checked.
    pub fn intents(&self, around: &Around<'_>) -> Vec<Step> {
        match &self.kind {
            FormKind::Add(kind) => self.added(Intent::add(*kind), around),
            FormKind::Finding(source) => self.added(
                Intent::add(ItemKind::Finding).with(Field::Source, source.to_string()),
                around,
            ),
            FormKind::Accept(gap) => {
                let intent = Intent::add(ItemKind::Acceptance).with(Field::Kind, gap.kind());
                let intent = match gap {
                    AcceptedGap::Stage(stage) => intent.with(Field::Stage, stage.as_str()),
                    AcceptedGap::Measure(measure) => {
                        intent.with(Field::Measure, measure.to_string())
                    }
                };
                self.added(intent, around)
            }
            FormKind::Verdict { measure, verdict } => {
                let given = Intent::GiveVerdict(self.verdict(around))
                    .with(Field::Measure, measure.to_string())
                    .with(Field::Verdict, verdict.as_str());
                vec![Step::whole(given)]
            }
            FormKind::Labels(field) => self
                .fields
                .iter()
                .filter(|form_field| form_field.has_changed())
                .filter_map(|form_field| value(form_field, around))
                .map(|items| {
                    let members = Map::from_iter([("items".to_owned(), items)]);
                    Step::whole(Intent::SetLabels(*field, members))
                })
                .collect(),
            FormKind::Settle { item, field } => {
                let value = self.settled(*field, around);
                let Intent::Edit(members, _) = Intent::edit(*item, *field, value) else {
                    return Vec::new();
                };
                vec![Step::whole(Intent::Edit(
                    members,
                    Choosing::BetweenVersions,
                ))]
            }
            FormKind::Edit(id) => self.edited(*id, around),
        }
    }

    /// A new thing with everything that was filled in, and then its private name.
    fn added(&self, intent: Intent, around: &Around<'_>) -> Vec<Step> {
        let has_figure = self
            .field(Field::Value)
            .is_some_and(|field| !field.is_empty());
        let mut filled = intent;
        let mut named = None;
        for (at, field) in self.fields.iter().enumerate() {
            let Some(value) = value(field, around) else {
                continue;
            };
            match field.part {
                // A unit alone, as the form suggests it, is no figure.
                Part::Field(Field::Unit) if !has_figure && !field.has_changed() => {}
                Part::Private => {
                    if value == json!("yes") {
                        filled = filled.with_member("private", true);
                    }
                }
                Part::Field(Field::Name) if self.thing == ItemKind::Participant => {
                    let name = Intent::SetName(Map::new()).with(Field::Name, value);
                    named = Some(Step {
                        at: Some(at),
                        intent: name,
                        of_new: true,
                    });
                }
                part => filled = filled.with_member(part.name(), value),
            }
        }
        std::iter::once(Step::whole(filled)).chain(named).collect()
    }

    /// One edit for each field that was changed. The fields of the seminar are set together.
    fn edited(&self, id: Id, around: &Around<'_>) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut seminar = Map::new();
        let mut judged = false;
        for (at, field) in self
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.has_changed())
        {
            let value = value(field, around).unwrap_or_default();
            let intent = match field.part {
                part if is_of_verdict(self.thing, part) => {
                    if std::mem::replace(&mut judged, true) {
                        continue;
                    }
                    Intent::edit(id, Field::Verdict, self.settled(Field::Verdict, around))
                }
                Part::Field(Field::Name) if self.thing == ItemKind::Participant => {
                    let is_dash = value.as_str().is_some_and(|name| NO_NAME.contains(&name));
                    let name = if is_dash { Value::Null } else { value };
                    Intent::SetName(Map::new()).on(id).with(Field::Name, name)
                }
                Part::Field(name) if self.thing == ItemKind::Seminar => {
                    seminar.insert(name.name().to_owned(), value);
                    continue;
                }
                Part::Field(name) => Intent::edit(id, name, value),
                Part::RestsOn | Part::DecidedBy | Part::Private => continue,
            };
            steps.push(Step {
                at: Some(at),
                intent,
                of_new: false,
            });
        }
        if !seminar.is_empty() {
            let set = Intent::SetSeminar(seminar).with_member("seminar", id.to_string());
            steps.push(Step::whole(set));
        }
        steps
    }

    /// A field as a whole, put together of its parts where the form has it in several.
    fn settled(&self, field: Field, around: &Around<'_>) -> Value {
        match field {
            Field::Verdict => {
                let word = self
                    .field(Field::Verdict)
                    .and_then(|field| value(field, around));
                let Some(word) = word else {
                    return Value::Null;
                };
                let mut whole = Map::from_iter([("verdict".to_owned(), word)]);
                whole.extend(self.verdict(around));
                Value::Object(whole)
            }
            Field::Placement => {
                let parts = [Field::Stages, Field::Level, Field::Effort].into_iter();
                let placed = parts.filter_map(|part| {
                    let value = value(self.field(part)?, around)?;
                    Some((part.name().to_owned(), value))
                });
                Value::Object(placed.collect())
            }
            _ => self
                .field(field)
                .and_then(|field| value(field, around))
                .unwrap_or_default(),
        }
    }

    /// What goes with the word of a verdict.
    fn verdict(&self, around: &Around<'_>) -> Map<String, Value> {
        [Part::Field(Field::Reason), Part::RestsOn, Part::DecidedBy]
            .into_iter()
            .filter_map(|part| {
                let value = value(self.field(part)?, around)?;
                Some((part.name().to_owned(), value))
            })
            .collect()
    }
}

/// What is in a field, where it is right.
fn value(field: &FormField, around: &Around<'_>) -> Option<Value> {
    field.value(around).ok().flatten()
}

pub(super) const fn is_of_verdict(thing: ItemKind, part: Part) -> bool {
    matches!(thing, ItemKind::Measure)
        && matches!(
            part,
            Part::Field(Field::Verdict | Field::Reason) | Part::RestsOn | Part::DecidedBy
        )
}

impl FormField {
    /// Whether several of these may be broken into lines.
    pub const fn has_lines(&self) -> bool {
        matches!(self.holds, Holds::Text | Holds::Lines)
    }
}
