//! What is private shows until the next key, and is folded away before that key does anything:
//! so whatever the key leads to is read without it.

use super::{Model, desk};
use crate::say;

/// Shows what is private.
pub(super) fn show(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let log = desk.session.log();
    let damaged = desk.review.may_hide_something();
    if !damaged && !log.slots().any(|slot| log.is_private(slot)) {
        model.say(say!(words, "private-none"));
        return;
    }
    desk.revealed = true;
    desk.read_all(&words);
    model.warn(say!(words, "private-shown"));
}

/// Folds it away. Whether it was on the screen.
pub(super) fn fold(model: &mut Model) -> bool {
    let words = model.words.clone();
    let Some(desk) = desk(model).filter(|desk| desk.revealed) else {
        return false;
    };
    desk.revealed = false;
    desk.read_all(&words);
    true
}
