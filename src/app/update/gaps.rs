//! What is done about a gap: it becomes a theme for the groups, or the room lives with it.

use super::{Effect, Model, Time, desk, filling, perform};
use crate::app::desk::Desk;
use crate::app::form::{AcceptedGap, FormKind};
use crate::app::pages::{gaps, naming};
use crate::domain::field::Field;
use crate::domain::gaps::{Gap, Missing};
use crate::domain::id::Id;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::i18n::Words;
use crate::say;

/// How long a finding may be, in characters, to be mentioned in the question.
const SHORT: usize = 60;
/// How many machines may have accepted the same gap.
const MOST: usize = 100;

/// Begins a theme with a question about the gap.
pub(super) fn to_theme(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let Some(gap) = gaps::under_cursor(desk) else {
        model.say(say!(words, "gap-choose"));
        return;
    };
    let question = question(desk, &gap, &words);
    filling::begin_filled(
        model,
        FormKind::Add(ItemKind::Theme),
        vec![(Field::Question, question)],
    );
}

/// Asks why the room lives with the gap; one that it lives with already is open again.
pub(super) fn accept(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(gap) = gaps::under_cursor(desk) else {
        model.say(say!(words, "gap-choose"));
        return Vec::new();
    };
    if gap.accepted.is_some() {
        return reopen(model, &gap, now);
    }
    let accepted = match gap.missing {
        Missing::Measure { stage, .. } => AcceptedGap::Stage(stage),
        Missing::Evidence { measure } => AcceptedGap::Measure(measure),
    };
    filling::begin(model, FormKind::Accept(accepted));
    Vec::new()
}

/// Takes every acceptance of a gap back: two machines may each have said it.
fn reopen(model: &mut Model, gap: &Gap, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let mut effects = Vec::new();
    let mut accepted = gap.accepted;
    for _ in 0..MOST {
        let Some(id) = accepted else { break };
        match perform(model, Intent::Remove(serde_json::Map::new()).on(id), now) {
            Ok((_, saved)) => effects.extend(saved),
            Err(refused) => {
                model.warn(refused);
                return effects;
            }
        }
        accepted = desk(model).and_then(|desk| still_accepted(desk, gap));
    }
    model.say(say!(words, "gap-reopened"));
    effects
}

fn still_accepted(desk: &Desk, gap: &Gap) -> Option<Id> {
    let now = gaps::of_seminar(desk).into_iter();
    now.filter(|other| is_same(&other.missing, &gap.missing))
        .find_map(|other| other.accepted)
}

fn is_same(one: &Missing, other: &Missing) -> bool {
    match (one, other) {
        (Missing::Measure { stage: one, .. }, Missing::Measure { stage: other, .. }) => {
            one == other
        }
        (Missing::Evidence { measure: one }, Missing::Evidence { measure: other }) => one == other,
        _ => false,
    }
}

/// "Hva gjør vi for eldre?", with the finding where it is short enough to be read aloud.
fn question(desk: &Desk, gap: &Gap, words: &Words) -> String {
    match &gap.missing {
        Missing::Measure { stage, findings } => {
            let stage = gaps::stage(desk, stage).to_lowercase();
            let view = desk.view();
            let finding = match findings.as_slice() {
                [only] => view.find(*only).map(|slot| view.headline(slot)),
                _ => None,
            };
            let short = |text: &String| !text.is_empty() && text.chars().count() <= SHORT;
            match finding.filter(short) {
                Some(finding) => {
                    let finding = finding.trim_end_matches('.');
                    say!(
                        words,
                        "gap-question-about",
                        stage = stage,
                        finding = finding
                    )
                }
                None => say!(words, "gap-question", stage = stage),
            }
        }
        Missing::Evidence { measure } => {
            let measure = naming::called_by_id(desk, *measure, words);
            say!(words, "gap-question-evidence", measure = measure)
        }
    }
}
