//! Choosing between versions: the one under the cursor is kept, or a new one is written.

use serde_json::Value;

use super::{Effect, Model, Time, deciding, desk, filling, judge, page, perform, pick, place};
use crate::app::desk::Desk;
use crate::app::form::FormKind;
use crate::app::mode::{Pick, Picking};
use crate::app::pages::PageOf;
use crate::domain::field::{Field, Holds, field_of};
use crate::domain::id::Id;
use crate::domain::intent::{Choosing, Intent};
use crate::i18n::{Vocabulary, value_lines};
use crate::say;

/// Turns to the versions of the thing under the cursor; where several fields hold some, the
/// person picks one.
pub(super) fn open(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let Some(id) = desk.pointed() else {
        model.warn(say!(words, "choose-thing-first"));
        return;
    };
    let view = desk.whole();
    let slot = view.find(id);
    let fields = slot.map_or_else(Vec::new, |slot| view.fields_in_conflict(slot));
    match fields.as_slice() {
        [] => model.say(say!(words, "versions-only-one")),
        [field] => page::open(model, PageOf::Versions(id, *field)),
        _ => {
            let name = |field: &Field| words.label(Vocabulary::Field, field.name());
            let options = fields.iter().map(|field| (name(field), None)).collect();
            let picking = Picking {
                what: Pick::VersionsOf(id, fields),
                title: say!(words, "versions-which"),
                options,
                at: 0,
            };
            pick::begin(model, picking);
        }
    }
}

/// Keeps the version under the cursor.
pub(super) fn keep(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some((id, field, version)) = under_cursor(model) else {
        return Vec::new();
    };
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let log = desk.session.log();
    let versions = log.slot(id).map(|slot| desk.whole().versions(slot, field));
    let showing = versions.unwrap_or_default().showing;
    let chosen = showing
        .iter()
        .find(|(event, _)| Some(log.id(*event)) == version)
        .map(|(_, value)| value.as_ref().map(|value| value.get()));
    let Some(json) = chosen else {
        return Vec::new();
    };
    let value: Value = json
        .and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default();
    match perform(model, settle(id, field, value), now) {
        Ok((_, effects)) => {
            model.say(say!(words, "version-kept"));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

/// Keeps all versions: texts one after the other, of lists everything that is in any of them.
pub(super) fn keep_all(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some((id, field, _)) = under_cursor(model) else {
        return Vec::new();
    };
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let view = desk.whole();
    let slot = view.find(id);
    let holds = slot
        .and_then(|slot| view.item_kind(slot))
        .and_then(|kind| field_of(kind, field))
        .map(|spec| spec.holds);
    let versions = slot.map(|slot| view.versions(slot, field));
    let showing = versions.unwrap_or_default().showing;
    let values = showing.iter().filter_map(|(_, value)| value.as_ref());
    let values: Vec<Value> = values
        .filter_map(|value| serde_json::from_str(value.get()).ok())
        .collect();
    let Some(value) = holds.and_then(|holds| all_of(holds, &values)) else {
        model.warn(say!(words, "versions-cannot-keep-all"));
        return Vec::new();
    };
    match perform(model, settle(id, field, value), now) {
        Ok((_, effects)) => {
            model.say(say!(words, "versions-all-kept"));
            effects
        }
        Err(refused) => {
            model.warn(refused);
            Vec::new()
        }
    }
}

/// Whether the field of the page of versions can hold all of them.
pub(crate) fn can_keep_all(desk: &Desk) -> bool {
    let Some(PageOf::Versions(id, field)) = desk.pages.last().map(|page| page.of.clone()) else {
        return false;
    };
    let view = desk.whole();
    let kind = view.find(id).and_then(|slot| view.item_kind(slot));
    let spec = kind.and_then(|kind| field_of(kind, field));
    spec.is_some_and(|spec| all_of(spec.holds, &[]).is_some())
}

/// Values of a field as one that holds them all; nothing for a field that holds one of something.
fn all_of(holds: Holds, values: &[Value]) -> Option<Value> {
    let texts = |between: &str| {
        let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
        texts.map(|texts| Value::from(texts.join(between)))
    };
    match holds {
        Holds::Text => texts("\n\n"),
        Holds::Line => texts(" / "),
        Holds::Lines | Holds::Stages | Holds::Refs(_) => {
            let mut all: Vec<Value> = Vec::new();
            for value in values.iter().filter_map(Value::as_array).flatten() {
                if !all.contains(value) {
                    all.push(value.clone());
                }
            }
            Some(Value::from(all))
        }
        Holds::Choice(_)
        | Holds::Stage
        | Holds::Level
        | Holds::Date
        | Holds::Municipality
        | Holds::Decimal
        | Holds::Round
        | Holds::Number
        | Holds::Ref(_)
        | Holds::AnyRef
        | Holds::Comparisons
        | Holds::Series
        | Holds::Evidence
        | Holds::Labels
        | Holds::Verdict
        | Holds::Placement => None,
    }
}

/// Begins a version of one's own, with the one that shows to start from. What a form of one field
/// cannot hold is said in the way it is always said.
pub(super) fn write(model: &mut Model) {
    let words = model.words.clone();
    let Some((item, field, _)) = under_cursor(model) else {
        return;
    };
    match field {
        Field::Verdict => return judge::begin(model),
        Field::Placement => return place::begin(model, item),
        _ => {}
    }
    let Some(desk) = desk(model) else { return };
    let view = desk.view();
    let shown = view.find(item).map(|slot| {
        let versions = view.versions(slot, field);
        value_lines(view, slot, field, versions.shown(), &words)
    });
    let text = shown.unwrap_or_default().join("\n");
    let kind = FormKind::Settle { item, field };
    filling::begin_filled(model, kind, vec![(field, text)]);
}

/// What replaces every version of a field.
pub(super) fn settle(item: Id, field: Field, value: Value) -> Intent {
    match Intent::edit(item, field, value) {
        Intent::Edit(members, _) => Intent::Edit(members, Choosing::BetweenVersions),
        other => other,
    }
}

/// Leaves the page of versions when there is nothing left to choose: for the next one, where
/// somebody walks through all that waits.
pub(super) fn leave(model: &mut Model) {
    let Some(desk) = desk(model) else { return };
    let settled = |of: &PageOf| match of {
        PageOf::Versions(id, field) => {
            let view = desk.whole();
            let slot = view.find(*id);
            !slot.is_some_and(|slot| view.versions(slot, *field).in_conflict())
        }
        _ => false,
    };
    let left = desk.pages.last().filter(|page| settled(&page.of));
    if let Some(of) = left.map(|page| page.of.clone()) {
        deciding::go_on(model, &of);
    }
}

/// The field of the page of versions, and the version under the cursor.
fn under_cursor(model: &mut Model) -> Option<(Id, Field, Option<Id>)> {
    let page = desk(model)?.pages.last()?;
    let PageOf::Versions(id, field) = page.of else {
        return None;
    };
    Some((id, field, page.rows.get(page.at).and_then(|row| row.step)))
}
