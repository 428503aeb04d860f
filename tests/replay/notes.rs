//! The notes on the screen are found from the chosen one to both sides: they are the same as if
//! all notes of the day had been laid out.

use oversikt::app::panes::{NotesPane, Only};
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::{ItemKind, Note};
use oversikt::domain::log::{Log, Ranks, Slot};
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::domain::state::View;
use serde_json::{Value, json};

use crate::chance::Dice;

/// As many as a screen is read for.
const WINDOW: usize = 120;

fn perform(session: &mut Session, minute: usize, intent: Value) -> Option<Id> {
    let begun = Time::parse("2026-01-30T09:00:00+01:00").unwrap();
    let after = chrono::TimeDelta::minutes(i64::try_from(minute).unwrap());
    let at = Time::new(begun.date_time() + after);
    let intent = Intent::from_value(intent).unwrap();
    session.perform(&intent, at).ok().map(|done| done.id)
}

/// Two seminars in one file, and a long day in which notes are taken, put away and moved. Somebody's
/// clock goes wrong now and then.
fn day(dice: &mut Dice) -> (Session, [Id; 2], Id) {
    let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
    let mut session = Session::new(Log::default(), hand);
    let seminars = ["Første", "Andre"].map(|title| {
        let seminar = json!({"do": "add_seminar", "title": title});
        perform(&mut session, 0, seminar).unwrap()
    });
    let theme = json!({"do": "add_theme", "question": "Hvem?", "seminar": seminars[0]});
    let theme = perform(&mut session, 1, theme).unwrap();
    let mut notes: Vec<Id> = Vec::new();
    for nth in 2..900 {
        let minute = if dice.below(9) == 0 {
            dice.below(900)
        } else {
            nth
        };
        let some = notes.get(dice.below(notes.len().max(1))).copied();
        let intent = match (dice.below(10), some) {
            (0, Some(id)) => json!({"do": "remove", "id": id}),
            (1, Some(id)) => json!({"do": "edit", "id": id, "field": "theme", "value": theme}),
            (2, _) => json!({"do": "undo"}),
            (which, _) => {
                let seminar = seminars[usize::from(which > 7)];
                let theme = (which == 3).then_some(theme);
                json!({"do": "add_note", "text": nth.to_string(), "seminar": seminar, "theme": theme})
            }
        };
        let is_note = intent["do"] == "add_note";
        let done = perform(&mut session, minute, intent);
        notes.extend(done.filter(|_| is_note));
    }
    (session, seminars, theme)
}

/// The window, with all notes laid out: which notes, and whether there are older and newer ones.
fn laid_out(
    view: View<'_>,
    seminar: Option<Slot>,
    chosen: Option<Id>,
    only: Option<Only>,
) -> (Vec<Id>, (bool, bool)) {
    let chosen = view.there(chosen);
    let lets = |slot: Slot| {
        let note = view.read::<Note<'_>>(slot).unwrap();
        Some(slot) == chosen || only.is_none_or(|only| note.theme == only.theme)
    };
    let notes = view.present(ItemKind::Note);
    let notes: Vec<Slot> = notes
        .filter(|&slot| view.seminar_of(slot) == seminar && lets(slot))
        .collect();
    // The chosen one in the middle, as far as there are notes on both sides of it.
    let at = chosen.and_then(|chosen| notes.iter().position(|&slot| slot == chosen));
    let at = at.map_or(notes.len(), |at| at + 1);
    let end = (at + WINDOW / 2).max(WINDOW).min(notes.len());
    let from = end.saturating_sub(WINDOW);
    let rows = notes[from..end].iter().map(|&slot| view.log().id(slot));
    (rows.collect(), (from > 0, end < notes.len()))
}

#[test]
fn the_notes_around_the_chosen_one_are_those_of_all() {
    let mut dice = Dice::new(3);
    let (session, seminars, theme) = day(&mut dice);
    let ranks = Ranks::of(session.log());
    let all: Vec<Id> = session
        .view()
        .added(ItemKind::Note)
        .map(|slot| session.log().id(slot))
        .collect();
    assert!(all.len() > 2 * WINDOW);
    let mut both = 0;
    for nth in 0..600 {
        let count = ranks.len() - dice.below(ranks.len()) * dice.below(2);
        let view = session.view().until(&ranks, count).public();
        let seminar = view.there(Some(seminars[usize::from(nth % 5 == 0)]));
        let chosen = (nth % 7 > 0).then(|| all[dice.below(all.len())]);
        let only = (nth % 4 == 0).then_some(Only {
            theme: Some(theme),
            group: None,
        });
        let in_seminar = |id: &Id| {
            view.there(Some(*id))
                .is_some_and(|slot| view.seminar_of(slot) == seminar)
        };
        let Some(seminar) =
            seminar.filter(|_| chosen.is_none() || chosen.as_ref().is_some_and(in_seminar))
        else {
            continue;
        };
        let pane = NotesPane::read(view, Some(seminar), chosen, only);
        let rows: Vec<Id> = pane.rows.iter().map(|row| row.id).collect();
        let wanted = laid_out(view, Some(seminar), chosen, only);
        assert_eq!((rows, pane.beyond), wanted, "{nth}: {count}");
        both += usize::from(pane.beyond == (true, true));
    }
    assert!(both > 50, "the chosen one is seldom in the middle: {both}");
}
