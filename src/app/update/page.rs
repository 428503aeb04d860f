//! Pages: turning to one, moving on it, going back.

use super::{Effect, Model, Time, asking, compare, desk, filling, judge, replay, review, work};
use crate::app::action::Action;
use crate::app::pages::{Page, PageOf};
use crate::domain::field::Field;

/// How far a page key moves.
const SCREENFUL: isize = 10;

/// Turns to a page, in front of what is there.
pub(super) fn open(model: &mut Model, of: PageOf) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if desk.pages.last().is_some_and(|page| page.of == of) {
        return;
    }
    if of == PageOf::Review {
        desk.review.clocks = desk.whole().clock_disagreements();
        let mut review = std::mem::take(&mut desk.review);
        review.suggest(desk.whole());
        desk.review = review;
    }
    let page = Page::read(of, desk, &words);
    desk.pages.push(page);
}

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    if action == Some(Action::Open) && replay::closed(model).is_none() && review::ask(model) {
        return Vec::new();
    }
    if matches!(action, Some(Action::Open | Action::Right)) && compare::ask(model) {
        return Vec::new();
    }
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let Some(page) = desk.pages.last_mut() else {
        return Vec::new();
    };
    match action {
        Some(Action::Up) => page.step(-1),
        Some(Action::Down) => page.step(1),
        Some(Action::PageUp) => page.step(-SCREENFUL),
        Some(Action::PageDown) => page.step(SCREENFUL),
        Some(Action::First) => page.step(isize::MIN),
        Some(Action::Last) => page.step(isize::MAX),
        Some(Action::Back | Action::Left) => {
            desk.pages.pop();
            desk.read_page(&words);
        }
        Some(Action::Open | Action::Right) => {
            let row = page.rows.get(page.at);
            let leads = row.and_then(|row| row.leads.clone().or(row.id.map(PageOf::Thing)));
            let field = row.and_then(|row| row.field);
            match (leads.filter(|of| *of != page.of), field) {
                (Some(of), _) => open(model, of),
                (None, Some(Field::Verdict)) => judge::begin(model),
                (None, Some(field)) => {
                    asking::begin(model, Action::Edit);
                    filling::go_to(model, field);
                }
                (None, None) => {}
            }
        }
        Some(action) => return work::act(model, action, now),
        None => {}
    }
    Vec::new()
}
