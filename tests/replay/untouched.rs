//! Whatever is pressed in a replay, nothing is written; and when it is left, everything is as it
//! was, with what others have written meanwhile.

use oversikt::app::command::COMMANDS;
use oversikt::app::keys::{Key, parse};
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, KeyPress};
use oversikt::domain::moment::Time;
use oversikt::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::chance::Dice;
use crate::stage::{desk, now, press};
use crate::{at_desk, later, picture, said, watched};
use oversikt::i18n::Lang;
use serde_json::json;

/// Any key of any command, or a letter.
fn any_key(dice: &mut Dice) -> KeyPress {
    let keys: Vec<&str> = COMMANDS
        .iter()
        .flat_map(|command| command.keys.iter().copied())
        .filter(|key| !matches!(*key, "q" | "ctrl+q"))
        .collect();
    if dice.below(4) == 0 {
        let letters = "abcdefghijklmnoprstuvwxyzæøåABCDEFGHIJKLMNOPRSTUVWXYZ0123456789+-/.,";
        let nth = dice.below(letters.chars().count());
        return KeyPress {
            key: Key::Char(letters.chars().nth(nth).unwrap()),
            ..KeyPress::default()
        };
    }
    parse(keys[dice.below(keys.len())]).unwrap()
}

#[test]
fn ten_thousand_random_keys_in_a_replay_write_nothing() {
    let mut dice = Dice::new(7);
    for (size, keys) in [((60, 20), 10_000), ((120, 40), 1_000)] {
        let mut model = watched("Z", size);
        let before = at_desk(&model).session.log().len();
        let hand = at_desk(&model).session.hand().clone();
        let mut screen = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let (mut moved, mut left) = (0_i64, 0);
        for nth in 0..keys {
            let at = Time::from_millis(1_770_000_000_000 + nth * 200).unwrap();
            let event = match dice.below(50) {
                0 => Event::Paste("en linje\nog en til".to_owned()),
                1..4 => Event::Due,
                _ => Event::Key(any_key(&mut dice)),
            };
            let was = at_desk(&model).replay.as_ref().map(|replay| replay.count());
            for effect in update(&mut model, event, at) {
                let writes = matches!(effect, Effect::Save { .. });
                assert!(!writes, "{nth}: {effect:?}");
            }
            let is = at_desk(&model).replay.as_ref().map(|replay| replay.count());
            moved += i64::from(was != is);
            if is.is_none() {
                left += 1;
                press(&mut model, "esc esc esc Z");
                assert!(at_desk(&model).replay.is_some());
            }
            if nth % 41 == 0 {
                screen.draw(|frame| ui::view(&model, frame)).unwrap();
            }
        }
        assert!(moved * 50 > keys && left > 3, "{moved} moved, {left} left");
        assert_eq!(at_desk(&model).session.log().len(), before);
        assert_eq!(at_desk(&model).session.hand(), &hand);
    }
}

#[test]
fn what_would_write_is_not_offered_and_says_a_kind_sentence() {
    let mut model = watched("Z left", (120, 40));
    let nothing = "I en avspilling kan ingenting endres.";
    for key in ["e", "x", "del", "u", "U", "ctrl+z", "m", "d", "A"] {
        press(&mut model, key);
        assert_eq!(said(&model), nothing, "{key}");
        press(&mut model, "M");
        press(&mut model, key);
        assert_eq!(said(&model), nothing, "{key} on a page");
        press(&mut model, "esc");
    }
    update(&mut model, Event::Paste("limt inn".to_owned()), now());
    assert_eq!(said(&model), nothing);
    // On the page of a thing Enter edits the field under the cursor, but here.
    press(&mut model, "E down down enter");
    assert!(matches!(
        at_desk(&model).mode,
        oversikt::app::mode::Mode::Browsing
    ));
    press(&mut model, "esc ctrl+p :noter");
    let front = model.front.as_ref().unwrap();
    let offered: Vec<&str> = front.found().map(|entry| entry.command.id).collect();
    assert!(!offered.contains(&"capture"), "{offered:?}");
}

#[test]
fn one_comes_back_to_now_exactly_where_one_was() {
    for way in [
        "2 down down",
        "1 right down",
        "3 g g o up",
        "T enter",
        "r right M",
        "2 down H",
    ] {
        for replayed in [
            "",
            "left left left",
            "home v M T",
            "t a / :e enter n N",
            "o down enter",
        ] {
            let mut model = watched(way, (120, 40));
            let before = picture(&model);
            let (chosen, focus) = (at_desk(&model).chosen, at_desk(&model).focus);
            press(&mut model, "Z");
            assert_ne!(picture(&model), before);
            press(&mut model, replayed);
            while at_desk(&model).replay.is_some() {
                press(&mut model, "esc");
            }
            assert!(at_desk(&model).replay.is_none(), "{way} {replayed}");
            model.notice = None;
            assert_eq!(picture(&model), before, "{way} {replayed}");
            assert_eq!(
                (at_desk(&model).chosen, at_desk(&model).focus),
                (chosen, focus)
            );
        }
    }
}

#[test]
fn what_others_write_meanwhile_shows_when_one_is_back() {
    let mut model = watched("3", (120, 40));
    let mut other = at_desk(&model).session.clone();
    other.set_hand(oversikt::domain::session::Hand::new(
        oversikt::domain::id::ReplicaId::new(5),
        oversikt::domain::id::ReplicaId::new(6),
    ));
    let note = serde_json::json!({"do": "add_note", "text": "dette kom mens vi så tilbake"});
    let intent = oversikt::domain::intent::Intent::from_value(note).unwrap();
    let lines = other.perform(&intent, now()).unwrap().lines;
    press(&mut model, "Z");
    let shown = picture(&model);
    update(&mut model, Event::Arrived(lines), now());
    assert_eq!(picture(&model), shown);
    press(&mut model, "end");
    assert!(!picture(&model).join("\n").contains("dette kom mens"));
    press(&mut model, "esc");
    assert!(
        picture(&model)
            .join("\n")
            .contains("dette kom mens vi så tilbake")
    );
}

#[test]
fn what_is_private_is_never_stopped_at_and_never_shown() {
    let secret = json!({"do": "add_note", "text": "hemmelig her", "private": true});
    let after = json!({"do": "add_note", "text": "åpent her"});
    let mut model = desk(later([secret, after]), Lang::Nb, (120, 40));
    press(&mut model, "Z home");
    let log = at_desk(&model).session.log();
    assert!(log.slots().any(|slot| log.is_private(slot)));
    for _ in 0..200 {
        assert!(!picture(&model).join("\n").contains("hemmelig"));
        let event = at_desk(&model).event_shown().unwrap();
        let log = at_desk(&model).session.log();
        assert!(!log.is_private(log.slot(event).unwrap()));
        press(&mut model, "right");
    }
    // Until somebody asks for it.
    press(&mut model, "end P");
    assert!(picture(&model).join("\n").contains("hemmelig"));
}
