//! Watching a replay: through time with the arrows, and nothing that could write.

use super::{Effect, KeyPress, Model, Time, browse, desk, page, pick, replay_fork, work};
use crate::app::action::Action;
use crate::app::command::Scope;
use crate::app::desk::Desk;
use crate::app::effect::Opened;
use crate::app::mode::{Mode, Pick, Picking};
use crate::app::pages::PageOf;
use crate::app::replay::{Jump, Replay};
use crate::domain::log::Slot;
use crate::domain::moment::Moment;
use crate::say;

/// Opens a replay of a file, at its first moment or at this one.
pub(super) fn open(model: &mut Model, opened: Opened, at: Option<Moment>) {
    model.open(opened);
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    desk.begin_replay(false, &words);
    if let Some(replay) = &mut desk.replay {
        match at {
            Some(moment) => replay.seek(moment),
            None => replay.first(),
        }
    }
    desk.show_moment(&words);
}

/// Begins a replay of the seminar on the desk, standing at now.
pub(super) fn begin(model: &mut Model) {
    let words = model.words.clone();
    if let Some(desk) = desk(model) {
        desk.begin_replay(true, &words);
    }
    model.say(say!(words, "replay-begun"));
}

/// Why nothing can be written on this desk; nothing where it can. Whoever is about to write, or
/// to ask for what would be written, asks here.
pub(super) fn closed(model: &Model) -> Option<String> {
    let desk = super::desk_of(model)?;
    if desk.replay.is_some() {
        return Some(say!(model.words, "replay-nothing-changes"));
    }
    (!desk.writes()).then(|| say!(model.words, "read-only"))
}

/// What is said to a key that means nothing here, and would write on the desk.
pub(super) fn refuse(model: &mut Model, press: &KeyPress) {
    const WRITES: [Scope; 7] = [
        Scope::Work,
        Scope::Desk,
        Scope::Basket,
        Scope::History,
        Scope::Versions,
        Scope::Gaps,
        Scope::Carried,
    ];
    let watches = super::desk_of(model)
        .is_some_and(|desk| desk.replay.is_some() && matches!(desk.mode, Mode::Browsing));
    let writes = |scope| model.keymap.meaning(press, &[scope]).is_some();
    if watches && model.front.is_none() && WRITES.into_iter().any(writes) {
        model.say(say!(model.words, "replay-nothing-changes"));
    }
}

/// Shows what is due, where a replay plays.
pub(super) fn tick(model: &mut Model, now: Time) -> Vec<Effect> {
    let words = model.words.clone();
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    let moved = desk
        .replay
        .as_mut()
        .is_some_and(|replay| replay.tick(now.millis()));
    if moved {
        desk.show_moment(&words);
    }
    Vec::new()
}

pub(super) fn act(model: &mut Model, action: Option<Action>, now: Time) -> Vec<Effect> {
    let Some(action) = action else {
        return Vec::new();
    };
    match action {
        Action::Left => go(model, |replay| replay.step(-1)),
        Action::Right => go(model, |replay| replay.step(1)),
        Action::PageUp => go(model, |replay| replay.leap(false)),
        Action::PageDown => go(model, |replay| replay.leap(true)),
        Action::First => go(model, Replay::first),
        Action::Last => go(model, Replay::last),
        Action::NextVerdict => jump_to(model, Jump::Verdict),
        Action::NextThemeRaised => jump_to(model, Jump::Theme),
        Action::NextRound => jump_to(model, Jump::Round),
        Action::NextPause => jump_to(model, Jump::Pause),
        Action::NextStop => jump(model, true),
        Action::PreviousStop => jump(model, false),
        Action::Play => change(model, |replay| {
            if replay.pace.plays() {
                replay.pace.pause();
            } else {
                replay.play(now.millis());
            }
        }),
        Action::Faster => change(model, |replay| replay.change_speed(true, now.millis())),
        Action::Slower => change(model, |replay| replay.change_speed(false, now.millis())),
        Action::SkipPauses => change(model, |replay| replay.change_idle(now.millis())),
        Action::Narrow => ask_what_about(model),
        Action::ForkHere => replay_fork::ask(model),
        Action::SincePage => {
            pause(model);
            page::open(model, PageOf::Since);
        }
        Action::Search => {
            pause(model);
            return work::act(model, action, now);
        }
        Action::Open if go_to_change(model) => {}
        Action::Back if desk(model).is_some_and(|desk| desk.pages.is_empty()) => {
            return leave(model);
        }
        _ => return look(model, action, now),
    }
    Vec::new()
}

/// What can be shown as on the desk: the cursor, the panes, the pages.
fn look(model: &mut Model, action: Action, now: Time) -> Vec<Effect> {
    let on_a_page = desk(model).is_some_and(|desk| !desk.pages.is_empty());
    if on_a_page {
        page::act(model, Some(action), now)
    } else {
        browse::act(model, Some(action), now)
    }
}

/// Back to the desk at now; where only the replay was opened, to the first screen.
fn leave(model: &mut Model) -> Vec<Effect> {
    let words = model.words.clone();
    let left = desk(model).and_then(|desk| desk.leave_replay(&words));
    match left {
        Some(()) => {
            model.say(say!(words, "replay-left"));
            Vec::new()
        }
        None => vec![Effect::Start],
    }
}

/// Goes somewhere by hand: then it plays no more.
fn go(model: &mut Model, to: impl FnOnce(&mut Replay)) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if let Some(replay) = &mut desk.replay {
        replay.pace.pause();
        to(replay);
    }
    desk.show_moment(&words);
}

/// To the moment at a cell of the line, where somebody clicked on it.
pub(super) fn go_to_cell(model: &mut Model, cell: usize, cells: usize) {
    let browses = |desk: &Desk| matches!(desk.mode, Mode::Browsing);
    if super::desk_of(model).is_some_and(browses) {
        go(model, |replay| replay.seek_cell(cell, cells));
    }
}

/// Changes how it plays, and nothing of what is shown.
fn change(model: &mut Model, how: impl FnOnce(&mut Replay)) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let Some(replay) = &mut desk.replay else {
        return;
    };
    let before = replay.count();
    how(replay);
    if replay.count() != before {
        desk.show_moment(&words);
    }
}

pub(super) fn pause(model: &mut Model) {
    change(model, |replay| replay.pace.pause());
}

/// To the next of a kind, which is what one jumps between from now on.
fn jump_to(model: &mut Model, kind: Jump) {
    change(model, |replay| replay.jump = kind);
    jump(model, true);
}

fn jump(model: &mut Model, forward: bool) {
    let mut there = None;
    go(model, |replay| {
        let found = replay.jump(forward);
        there = (!found).then_some(replay.jump);
    });
    if let Some(kind) = there {
        let what = model.words.get(kind.message());
        model.say(if forward {
            say!(model.words, "replay-no-next", what = what)
        } else {
            say!(model.words, "replay-no-previous", what = what)
        });
    }
}

/// Goes to what a search has found, and makes all of it something to jump between.
pub(super) fn found(model: &mut Model, all: &[Slot], chosen: Slot) {
    let of_kind = all.iter().copied();
    go(model, |replay| replay.found(of_kind, chosen));
    let words = say!(model.words, "replay-found", count = all.len());
    model.say(words);
}

/// From the page of what has changed to the moment at which this did. Whether one was there.
fn go_to_change(model: &mut Model) -> bool {
    let Some(desk) = desk(model) else {
        return false;
    };
    let Some(page) = desk.pages.last().filter(|page| page.of == PageOf::Since) else {
        return false;
    };
    let thing = page.pointed().and_then(|id| desk.session.log().slot(id));
    let Some(replay) = &desk.replay else {
        return false;
    };
    let whole = desk.searched();
    let about = |event: &&Slot| thing.is_some() && whole.about(**event) == thing;
    let Some(&event) = replay.later().iter().find(about) else {
        return true;
    };
    let count = replay.ranks().rank(event) + 1;
    desk.pages.pop();
    go(model, |replay| replay.seek(Moment::Count(count)));
    true
}

fn ask_what_about(model: &mut Model) {
    let words = model.words.clone();
    pause(model);
    let Some(desk) = desk(model) else { return };
    let (options, bearings): (Vec<_>, Vec<_>) = desk
        .bearings(&words)
        .into_iter()
        .map(|(said, bearing)| ((said, None), bearing))
        .unzip();
    let now = desk.replay.as_ref().map(|replay| &replay.bearing);
    let at = bearings.iter().position(|bearing| Some(bearing) == now);
    let picking = Picking {
        what: Pick::Bearing(bearings),
        title: say!(words, "replay-about-what"),
        options,
        at: at.unwrap_or(0),
    };
    pick::begin(model, picking);
}

/// The replay is about what was picked.
pub(super) fn narrowed(model: &mut Model, picking: &Picking) {
    let Pick::Bearing(bearings) = &picking.what else {
        return;
    };
    let (Some(bearing), Some((said, _))) =
        (bearings.get(picking.at), picking.options.get(picking.at))
    else {
        return;
    };
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    if narrow(desk, bearing.clone(), said.clone()) {
        desk.show_moment(&words);
    } else {
        model.say(say!(words, "replay-nothing-about", what = said.as_str()));
    }
}

fn narrow(desk: &mut Desk, bearing: crate::app::replay::Bearing, said: String) -> bool {
    let Some(replay) = &mut desk.replay else {
        return false;
    };
    let narrowed = replay.narrow(desk.session.view().public(), bearing);
    if narrowed {
        replay.bearing_words = said;
        replay.step(0);
    }
    narrowed
}
