//! A new seminar from the moment that a replay shows.

use super::{Effect, Model, desk, desk_of, in_words, keep_draft, pick, replay};
use crate::app::desk::Desk;
use crate::app::mode::{Pick, Picking};
use crate::domain::carry::{Beginning, fork};
use crate::domain::field::Field;
use crate::i18n::{Words, moment};
use crate::say;

/// Asks whether a new seminar begins here, for it takes the place of this one on the screen.
pub(super) fn ask(model: &mut Model) {
    replay::pause(model);
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk.has_pending() {
        // What is on its way to the disk must not be left behind.
        model.warn(say!(words, "fork-not-saved"));
        return;
    }
    if desk.seminar().is_none() {
        model.warn(say!(words, "fork-no-seminar"));
        return;
    }
    let picking = Picking {
        what: Pick::Fork,
        title: say!(words, "fork-title", time = time(desk, &words)),
        options: vec![
            (say!(words, "fork-begin"), None),
            (say!(words, "fork-not"), None),
        ],
        at: 0,
    };
    pick::begin(model, picking);
}

/// Begins it, where that was the answer. The seminar it comes from stays as it is.
pub(super) fn answered(model: &mut Model, answer: usize) -> Vec<Effect> {
    if answer != 0 {
        return Vec::new();
    }
    let words = model.words.clone();
    let Some(begun) = desk_of(model).and_then(|desk| beginning(desk, &words)) else {
        model.warn(say!(words, "fork-no-seminar"));
        return Vec::new();
    };
    match begun {
        Ok(beginning) => vec![keep_draft(model), Effect::Begin(Box::new(beginning))],
        Err(why) => {
            model.warn(why);
            Vec::new()
        }
    }
}

/// What the new seminar begins with, called so that nobody takes it for the old one.
fn beginning(desk: &Desk, words: &Words) -> Option<Result<Beginning, String>> {
    let view = desk.whole().public();
    let seminar = view.log().id(desk.seminar()?);
    let at = desk.replay.as_ref()?.told.at;
    let begun = fork(view, seminar, at).map(|mut beginning| {
        let (title, time) = (beginning.title().to_owned(), time(desk, words));
        let title = say!(words, "fork-called", title = title, time = time);
        beginning
            .fields
            .insert(Field::Title.name().to_owned(), title.into());
        beginning
    });
    Some(begun.map_err(|refusal| in_words(&refusal, words)))
}

/// The moment that is shown, in words.
fn time(desk: &Desk, words: &Words) -> String {
    let at = desk.replay.as_ref().and_then(|replay| replay.told.at);
    let day = desk.seminar_fields().date;
    let day = day.and_then(|day| day.parse().ok());
    at.map_or_else(String::new, |at| moment(words.lang(), at, day))
}
