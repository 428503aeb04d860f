//! What can be done wherever a thing is under the cursor, in a pane or on a page.

use super::{
    Effect, Model, Time, asking, basket, capture, carried, compare, copy, deciding, desk, erase,
    filing, gaps, history, judge, page, perform, place, relate, replay, report, reveal, search,
    versions,
};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::pages::PageOf;
use crate::app::panes::Pane;
use crate::domain::event::Relation;
use crate::domain::intent::Intent;
use crate::domain::item::ItemKind;
use crate::say;

pub(super) fn act(model: &mut Model, action: Action, now: Time) -> Vec<Effect> {
    let Some(desk) = desk(model) else {
        return Vec::new();
    };
    match action {
        Action::SourcesPane => go_to(desk, Pane::Sources),
        Action::GridPane => go_to(desk, Pane::Grid),
        Action::NotesPane => go_to(desk, Pane::Notes),
        Action::Capture => capture::begin(model),
        Action::Add
        | Action::AddSource
        | Action::AddFinding
        | Action::AddMeasure
        | Action::AddTheme
        | Action::AddNote
        | Action::AddParticipant
        | Action::AddGroup
        | Action::AddSeminar
        | Action::Edit
        | Action::EditStages
        | Action::EditLevels
        | Action::EditVerdicts => asking::begin(model, action),
        Action::NextSeminar => asking::next_seminar(model),
        Action::Judge => judge::begin(model),
        Action::Copy => return copy::begin(model),
        Action::Place => match desk.pointed_as(ItemKind::Note) {
            Some(note) => filing::move_note(model, note),
            None => place::begin_on_chosen(model),
        },
        // On the page of what was left open nobody means the copy itself.
        Action::Remove if carried::is_open(desk) => return carried::leave(model, now),
        Action::Remove => return basket::remove(model, now),
        Action::BringBack => return basket::bring_back(model, now),
        Action::Versions => versions::open(model),
        Action::KeepVersion => return versions::keep(model, now),
        Action::WriteVersion => versions::write(model),
        Action::KeepAll => return versions::keep_all(model, now),
        Action::SaySame => return relate::say_here(model, Relation::Same, now),
        Action::SayNotSame => return relate::say_here(model, Relation::NotSame, now),
        Action::SayLater => return relate::say_here(model, Relation::Open, now),
        Action::NextDecision => deciding::step(model, true),
        Action::PreviousDecision => deciding::step(model, false),
        Action::GapToTheme => gaps::to_theme(model),
        Action::AcceptGap => return gaps::accept(model, now),
        Action::Relate => relate::begin(model),
        Action::PrivatePage => page::open(model, PageOf::Private),
        Action::Report => report::ask(model),
        Action::Search => search::begin(model),
        Action::Replay => replay::begin(model),
        Action::Undo => return undo(model, now, true),
        Action::Redo => return undo(model, now, false),
        Action::ThemesPage => page::open(model, PageOf::Themes),
        Action::PeoplePage => page::open(model, PageOf::People),
        Action::GapsPage => page::open(model, PageOf::Gaps),
        Action::BasketPage => page::open(model, PageOf::Basket),
        Action::CarriedPage => carried::open(model),
        Action::TakeIn => return carried::take_in(model, now),
        Action::LeaveOffer => return carried::leave(model, now),
        Action::Compare => compare::begin(model),
        Action::ReviewPage => page::open(model, PageOf::Review),
        Action::NewsPage => page::open(model, PageOf::News),
        Action::JournalPage => page::open(model, PageOf::Journal(0)),
        Action::SeminarPage => {
            let seminar = desk.seminar().map(|slot| desk.session.log().id(slot));
            if let Some(seminar) = seminar {
                page::open(model, PageOf::Thing(seminar));
            }
        }
        Action::ShowPrivate => reveal::show(model),
        Action::TakeBack => return history::take_back(model, now),
        Action::Erase => return erase::ask(model),
        Action::History => {
            if let Some(id) = desk.pointed() {
                page::open(model, PageOf::History(id));
            }
        }
        _ => {}
    }
    Vec::new()
}

/// To a pane, and away from every page.
fn go_to(desk: &mut Desk, pane: Pane) {
    desk.pages.clear();
    desk.focus = pane;
}

fn undo(model: &mut Model, now: Time, back: bool) -> Vec<Effect> {
    let words = model.words.clone();
    let members = serde_json::Map::new();
    let intent = if back {
        Intent::Undo(members)
    } else {
        Intent::Redo(members)
    };
    match perform(model, intent, now) {
        Ok((step, effects)) => {
            let what = history::told(model, step);
            model.say(if back {
                say!(words, "undone", what = what)
            } else {
                say!(words, "redone", what = what)
            });
            effects
        }
        Err(refused) => {
            model.say(refused);
            Vec::new()
        }
    }
}
