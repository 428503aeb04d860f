//! A sentence for each kind of event.

use serde_json::Value;

use super::{cut, joined, name_of, quoted};
use crate::domain::event::{Body, Kind, Related, Relation, TakenBack, Write, Written};
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{GivenVerdict, ItemKind, Placement};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::clean;
use crate::i18n::Labels;
use crate::i18n::{Vocabulary, Words, date_text};
use crate::say;

/// How many columns of a text stand in a sentence.
const QUOTE: usize = 100;
/// How many steps of taking back and taking back the taking back are told.
const DEEPEST: usize = 3;

/// What happened, as a sentence without subject: "noterte: …".
pub fn sentence(view: View<'_>, slot: Slot, words: &Words) -> String {
    // What somebody did to one of several that are the same now is told by its own name.
    let view = view.apart();
    Teller { view, words }.sentence(slot, 0)
}

struct Teller<'a> {
    view: View<'a>,
    words: &'a Words,
}

impl Teller<'_> {
    fn sentence(&self, slot: Slot, depth: usize) -> String {
        let words = self.words;
        let log = self.view.log();
        if log.body_text(slot).is_empty() {
            return say!(words, "log-stub");
        }
        match (log.kind(slot), log.body(slot)) {
            (Kind::Added(kind), _) => self.added(slot, kind),
            (Kind::Written(written), Some(Body::Written(write))) => self.written(written, &write),
            (Kind::Removed, Some(Body::Presence(gone))) => {
                say!(words, "log-removed", what = self.thing(gone.item))
            }
            (Kind::Restored, Some(Body::Presence(back))) => {
                say!(words, "log-restored", what = self.thing(back.item))
            }
            (Kind::Related, Some(Body::Related(pair))) => self.related(pair),
            (Kind::Offered, Some(Body::Offered(offer))) => {
                let what = say!(words, "quoted", text = short(&offer.text));
                say!(words, "log-offered", what = what)
            }
            (Kind::Undone, Some(Body::TakenBack(taken))) => {
                say!(words, "log-undone", what = self.step(taken, depth))
            }
            (Kind::Redone, Some(Body::TakenBack(taken))) => {
                say!(words, "log-redone", what = self.step(taken, depth))
            }
            (Kind::Erased, _) => say!(words, "log-erased"),
            (Kind::StockTaken, _) => say!(words, "log-stock-taken"),
            _ => {
                let kind = log
                    .envelope(slot)
                    .map(|envelope| envelope.kind.into_owned());
                let kind = kind.unwrap_or_default();
                let kind = clean(&kind).into_string();
                say!(words, "log-unknown", kind = kind)
            }
        }
    }

    fn added(&self, slot: Slot, kind: ItemKind) -> String {
        let words = self.words;
        let what = self.name_at_first(slot);
        match kind {
            ItemKind::Seminar => say!(words, "log-seminar-added", what = what),
            ItemKind::Source => say!(words, "log-source-added", what = what),
            ItemKind::Finding => say!(words, "log-finding-added", what = what),
            ItemKind::Measure => say!(words, "log-measure-added", what = what),
            ItemKind::Theme => say!(words, "log-theme-proposed", what = what),
            ItemKind::Participant => say!(words, "log-participant-added", what = what),
            ItemKind::Group => say!(words, "log-group-formed", what = what),
            ItemKind::Note => say!(words, "log-note-taken", what = what),
            ItemKind::Acceptance => say!(words, "log-gap-accepted", what = what),
        }
    }

    /// What a thing was called when it was added, whatever became of it since.
    fn name_at_first(&self, slot: Slot) -> String {
        let body: Value = serde_json::from_str(self.view.log().body_text(slot)).unwrap_or_default();
        let part = |name: &str| body[name].as_str();
        let name = ["title", "name", "question", "text", "reason"]
            .into_iter()
            .find_map(part)
            .map_or_else(
                || {
                    let parts = ["role", "organisation"].into_iter().filter_map(part);
                    parts.collect::<Vec<_>>().join(", ")
                },
                str::to_owned,
            );
        if name.trim().is_empty() {
            return String::new();
        }
        say!(self.words, "quoted", text = short(&name))
    }

    fn written(&self, written: Written, write: &Write<'_>) -> String {
        let words = self.words;
        let what = self.thing(write.item);
        let item = self.view.find(write.item);
        let seminar = item.and_then(|slot| self.view.seminar_of(slot));
        let labels = Labels::of(self.view, seminar, words);
        let json = write.value.get();
        match written {
            Written::Judged => {
                let given: GivenVerdict<'_> = serde_json::from_str(json).unwrap_or_default();
                let verdict = labels.verdict(&given.verdict);
                let said = say!(words, "log-verdict-given", what = what, verdict = verdict);
                let reason = given.reason.as_deref().map(short);
                reason.map_or_else(|| said.clone(), |reason| format!("{said}. {reason}"))
            }
            Written::Placed => {
                let placed: Placement<'_> = serde_json::from_str(json).unwrap_or_default();
                let stages = labels.stages_of(&placed.stages);
                let level = placed.level.as_deref().map(|id| labels.level(id));
                let effort = placed.effort.as_deref();
                let effort = effort.map(|id| words.label(Vocabulary::Effort, id));
                let place = joined([Some(stages), level, effort]);
                if place.is_empty() {
                    return say!(words, "log-measure-placed-nowhere", what = what);
                }
                say!(words, "log-measure-placed", what = what, place = place)
            }
            Written::Named => say!(words, "log-name-given", what = what),
            Written::Edited => {
                let field = Field::named(&write.field).map_or("", Field::name);
                let field = words.label(Vocabulary::Field, field);
                let value = self.value(Field::named(&write.field), json, &labels);
                say!(
                    words,
                    "log-edited",
                    what = what,
                    field = field,
                    value = value
                )
            }
        }
    }

    /// The value that a field was given, as a person reads it.
    fn value(&self, field: Option<Field>, json: &str, labels: &Labels<'_>) -> String {
        let value: Value = serde_json::from_str(json).unwrap_or_default();
        let words = self.words;
        let list = match field {
            Some(Field::Status) => Vocabulary::Status,
            Some(Field::Polarity) => Vocabulary::Polarity,
            Some(Field::Category) => Vocabulary::Category,
            Some(Field::Missing) => Vocabulary::Missing,
            Some(Field::Lang) => Vocabulary::Lang,
            Some(Field::Kind) => Vocabulary::NoteKind,
            Some(Field::Stages) => {
                let ids = value.as_array().into_iter().flatten();
                return labels.stages_of(ids.filter_map(Value::as_str));
            }
            Some(Field::Date | Field::Deadline | Field::Retrieved) => {
                let date = value.as_str().unwrap_or("–");
                return short(&date_text(words.lang(), date));
            }
            _ => return short(&quoted(&value, words)),
        };
        value.as_str().map_or_else(
            || short(&quoted(&value, words)),
            |id| short(&words.label(list, id)),
        )
    }

    fn related(&self, pair: Related) -> String {
        let words = self.words;
        let said = match pair.r#as {
            Relation::Same => "same",
            Relation::NotSame => "not_same",
            Relation::Open => "open",
        };
        let said = words.label(Vocabulary::Relation, said);
        let (a, b) = (self.thing(pair.a), self.thing(pair.b));
        say!(words, "log-related", a = a, b = b, said = said)
    }

    /// What a step did, told by its first event.
    fn step(&self, taken: TakenBack, depth: usize) -> String {
        let first = self.view.log().slot(taken.step);
        let log = self.view.log();
        let first = first.filter(|&slot| log.contains(log.id(slot)));
        let folded = |slot: Slot| log.is_private(slot) && !self.view.shows_private();
        match first {
            Some(slot) if folded(slot) => say!(self.words, "log-something-private"),
            Some(slot) if depth < DEEPEST => self.sentence(slot, depth + 1),
            Some(_) => "…".to_owned(),
            None => say!(self.words, "log-not-here"),
        }
    }

    /// What a thing is called now; its kind where it has no name.
    fn thing(&self, id: Id) -> String {
        let offer = self
            .view
            .log()
            .slot(id)
            .and_then(|slot| self.view.offer(slot));
        if let Some(offer) = offer {
            return say!(self.words, "quoted", text = short(&offer.text));
        }
        let Some(slot) = self.view.find(id) else {
            return say!(self.words, "log-not-here");
        };
        let name = name_of(self.view, slot);
        let kind = self.view.item_kind(slot).map_or("", ItemKind::name);
        if name.is_empty() {
            return self.words.label(Vocabulary::Thing, kind);
        }
        say!(self.words, "quoted", text = short(&name))
    }
}

fn short(text: &str) -> String {
    cut(clean(text.trim()).as_str(), QUOTE)
}
