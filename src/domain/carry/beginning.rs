//! What a new seminar begins with, and how it is written: in one go, by a hand of its own, so
//! that the first `u` of the day does not take the last copied note away again.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::copied::{Copied, named, translated};
use super::offer::Offer;
use crate::domain::event::{Kind, MAX_COUNTER, Relation, Written};
use crate::domain::field::{Field, Holds, Spec};
use crate::domain::id::{Id, ReplicaId};
use crate::domain::intent::{Checker, Draft, Members, Refusal};
use crate::domain::item::{GivenVerdict, ItemKind};
use crate::domain::line;
use crate::domain::log::Slot;
use crate::domain::moment::Time;
use crate::domain::session::{Done, Hand, Session};
use crate::domain::state::View;

/// What a new seminar begins with. It names the things of the old one by their ids; those of the
/// new one are given when it is written ([`Session::begin`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The seminar itself.
    pub seminar: Copied,
    /// The moment of the old seminar as which it begins, where it is a fork.
    pub at: Option<Time>,
    /// The other things, each kind in the order in which its things were added.
    pub things: Vec<Copied>,
    /// What was said about pairs of them.
    pub relations: Vec<(Id, Id, Relation)>,
    /// What the old seminar has left open.
    pub offers: Vec<Offer<'static>>,
    /// Things of the old seminar that are the same as others, and those others.
    pub stands_for: Vec<(Id, Id)>,
    /// Fields of the new seminar that are to be others than those of the old one.
    pub fields: Members,
}

/// A value that is longer than this is written by itself, so that no line grows too long.
const LONG: usize = 32 * 1024;

impl Beginning {
    /// A beginning with nothing but a seminar.
    pub(super) fn of(seminar: Copied) -> Self {
        Self {
            seminar,
            at: None,
            things: Vec::new(),
            relations: Vec::new(),
            offers: Vec::new(),
            stands_for: Vec::new(),
            fields: Members::new(),
        }
    }

    /// Lets the first of things that are the same stand for all of them.
    pub(super) fn stand_for(&mut self, view: View<'_>, thing: Slot) {
        let first = view.log().id(thing);
        let others = view
            .same_as(thing)
            .into_iter()
            .filter(|&other| other != thing);
        self.stands_for
            .extend(others.map(|other| (view.log().id(other), first)));
    }

    /// What the new seminar is called; empty where it has no title.
    pub fn title(&self) -> &str {
        let given = self.fields.get(Field::Title.name());
        let copied = self.seminar.fields.iter();
        let mut copied = copied.filter(|(spec, _)| spec.field == Field::Title);
        let copied = || {
            copied
                .next()
                .and_then(|(_, versions)| versions.first()?.as_ref())
        };
        given
            .or_else(copied)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The same beginning with another value in a field of the seminar.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Into<Value>) -> Self {
        self.fields.insert(field.name().to_owned(), value.into());
        self
    }
}

impl Session {
    /// Writes a beginning: its events are in the log and the state when this returns, and their
    /// lines are to be saved. `by` is the writer; drawn for this, it writes nothing else.
    ///
    /// # Errors
    /// A refused beginning changes nothing.
    pub fn begin(
        &mut self,
        beginning: &Beginning,
        by: ReplicaId,
        now: Time,
    ) -> Result<Done, Refusal> {
        let checker = Checker {
            view: self.view(),
            seminar: None,
        };
        let fields = checker.members(ItemKind::Seminar, &beginning.fields, &[])?;
        let before = self.hand().clone();
        self.set_hand(Hand::new(by, by));
        let mut copying = Copying::new(self, beginning, now);
        let seminar = copying.all(&fields);
        let lines = std::mem::take(&mut copying.lines);
        self.set_hand(before);
        if lines.iter().any(|line| line.len() > line::LONGEST) {
            return Err(Refusal::TooLong {
                field: "from".to_owned(),
                most: line::LONGEST,
            });
        }
        for line in &lines {
            self.take(line.as_bytes());
        }
        Ok(Done { id: seminar, lines })
    }
}

/// A beginning while it is written.
struct Copying<'s> {
    session: &'s mut Session,
    beginning: &'s Beginning,
    now: Time,
    lines: Vec<String>,
    /// The new things, by what they were copied from.
    made: HashMap<Id, Id>,
    /// What is yet to be copied.
    coming: HashSet<Id>,
    stands_for: HashMap<Id, Id>,
    /// Fields that are written when everything has been added.
    later: Vec<Later>,
}

/// A field that is written when everything has been added.
struct Later {
    item: Id,
    spec: Spec,
    value: Option<Value>,
    /// Whether it takes the place of what the thing was added with, or stands beside it.
    replaces: bool,
}

impl<'s> Copying<'s> {
    fn new(session: &'s mut Session, beginning: &'s Beginning, now: Time) -> Self {
        let things = std::iter::once(&beginning.seminar).chain(&beginning.things);
        Self {
            session,
            beginning,
            now,
            lines: Vec::new(),
            made: HashMap::new(),
            coming: things.map(|copied| copied.origin).collect(),
            stands_for: beginning.stands_for.iter().copied().collect(),
            later: Vec::new(),
        }
    }

    /// Writes everything. The id of the new seminar.
    fn all(&mut self, fields: &Members) -> Id {
        let beginning = self.beginning;
        let seminar = self.seminar(fields);
        for copied in &beginning.things {
            let body = json!({ "seminar": seminar, "origin": copied.origin });
            self.add(copied, body, &copied.fields);
        }
        for later in std::mem::take(&mut self.later) {
            self.write(&later);
        }
        for (a, b, relation) in &beginning.relations {
            let pair = (self.new_id(*a), self.new_id(*b));
            if let (Some(a), Some(b)) = pair
                && a != b
            {
                let body = json!({ "a": a, "b": b, "as": relation });
                self.seal(Kind::Related, vec![], body, None);
            }
        }
        for offer in &beginning.offers {
            self.offer(offer, seminar);
        }
        seminar
    }

    fn seminar(&mut self, given: &Members) -> Id {
        let copied = &self.beginning.seminar;
        let mut fields = copied.fields.clone();
        fields.retain(|(spec, _)| !given.contains_key(spec.field.name()));
        for spec in crate::domain::field::fields(ItemKind::Seminar) {
            let value = given.get(spec.field.name());
            fields.extend(value.map(|value| (*spec, vec![Some(value.clone())])));
        }
        let mut body = json!({ "origin": copied.origin });
        if let Some(at) = self.beginning.at {
            body["origin_at"] = json!(at.to_string());
        }
        self.add(copied, body, &fields)
    }

    /// Adds a thing with what can be said of it already, and puts the rest off.
    fn add(
        &mut self,
        copied: &Copied,
        mut body: Value,
        fields: &[(Spec, Vec<Option<Value>>)],
    ) -> Id {
        let mut later: Vec<(Spec, Option<Value>, bool)> = Vec::new();
        for (spec, versions) in fields {
            // Of several versions the one that shows first is written last.
            let Some((base, others)) = versions.split_last() else {
                continue;
            };
            match base {
                Some(value) if self.waits(*spec, value) => {
                    later.push((*spec, Some(value.clone()), true));
                }
                Some(value) => self.put(&mut body, *spec, value),
                None => {}
            }
            let others = others.iter().rev();
            later.extend(others.map(|value| (*spec, value.clone(), false)));
        }
        let item = self.seal(Kind::Added(copied.kind), vec![], body, None);
        self.made.insert(copied.origin, item);
        self.later
            .extend(later.into_iter().map(|(spec, value, replaces)| Later {
                item,
                spec,
                value,
                replaces,
            }));
        item
    }

    /// Puts a value into what a thing is added with.
    fn put(&self, body: &mut Value, spec: Spec, value: &Value) {
        let Some(value) = translated(value, spec.holds, &|id| self.new_id(id)) else {
            return;
        };
        match (spec.holds, value) {
            (Holds::Placement, Value::Object(mut parts)) => {
                // Only what says where it stands: a file may hold anything beside it.
                for part in [Field::Stages, Field::Level, Field::Effort] {
                    if let Some(value) = parts.remove(part.name()) {
                        body[part.name()] = value;
                    }
                }
            }
            (_, value) => body[spec.field.name()] = value,
        }
    }

    /// Whether a value is written by itself: a verdict always is, what refers to something that
    /// has not been added yet must be, and what is long had better be.
    fn waits(&self, spec: Spec, value: &Value) -> bool {
        let to_come = |id: &Id| {
            let id = self.first(*id);
            self.coming.contains(&id) && !self.made.contains_key(&id)
        };
        spec.holds == Holds::Verdict
            || (!spec.required && value.to_string().len() > LONG)
            || named(value, spec.holds).iter().any(to_come)
    }

    fn write(&mut self, later: &Later) {
        let value = later.value.as_ref();
        let value =
            value.and_then(|value| translated(value, later.spec.holds, &|id| self.new_id(id)));
        let written = match later.spec.holds {
            Holds::Verdict => Written::Judged,
            Holds::Placement => Written::Placed,
            _ => Written::Edited,
        };
        let over = if later.replaces {
            vec![later.item]
        } else {
            vec![]
        };
        let body = json!({
            "item": later.item, "field": later.spec.field.name(), "value": value,
        });
        self.seal(Kind::Written(written), over, body, Some(later.item));
    }

    fn offer(&mut self, offer: &Offer<'static>, seminar: Id) {
        let to_copy = |id: Option<Id>| id.and_then(|id| self.new_id(id));
        let verdict = offer.verdict.clone().map(|given| GivenVerdict {
            rests_on: given
                .rests_on
                .iter()
                .filter_map(|&id| self.new_id(id))
                .collect(),
            ..given
        });
        let offer = Offer {
            seminar,
            theme: to_copy(offer.theme),
            measure: to_copy(offer.measure),
            verdict,
            ..offer.clone()
        };
        self.seal(Kind::Offered, vec![], json!(offer), Some(seminar));
    }

    /// The thing that stands for another of the old seminar.
    fn first(&self, id: Id) -> Id {
        self.stands_for.get(&id).copied().unwrap_or(id)
    }

    /// What stands in the new seminar for a thing of the old one.
    fn new_id(&self, id: Id) -> Option<Id> {
        self.made.get(&self.first(id)).copied()
    }

    fn seal(&mut self, kind: Kind, over: Vec<Id>, body: Value, step: Option<Id>) -> Id {
        let draft = Draft { kind, over, body };
        let counter = self.session.log().highest() + 1 + self.lines.len() as u64;
        let counter = counter.min(MAX_COUNTER);
        let line = self.session.seal(&draft, false, step, counter, self.now);
        // A sealed line begins with its id.
        let id = line::claimed_id(line.as_bytes()).unwrap_or(Id::from_bytes([0; 16]));
        self.lines.push(line);
        id
    }
}
