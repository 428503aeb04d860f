//! Whatever keys are pressed at whatever size: the program goes on, and undoing everything gives
//! the start. The same without a terminal, and with everything else that can happen, is in
//! `tests/dice.rs`.

use crate::desk::{Place, cases};
use crate::dice::Dice;
use crate::pty::{
    BACK_TAB, BACKSPACE, DELETE, DOWN, END, ENTER, ESC, F1, F2, HOME, LEFT, PAGE_DOWN, PAGE_UP,
    RIGHT, TAB, UP, ctrl,
};

/// What somebody began with: a few things of every kind.
const START: &str = r#"{"do":"add_source","name":"Ungdata 2025"}
{"do":"add_finding","source":"$1","text":"Flere unge har prøvd cannabis","value":"17","unit":"%","polarity":"challenge","stages":["ungdom"]}
{"do":"add_measure","name":"Unge & Rus","stages":["ungdom"]}
{"do":"add_measure","name":"Ansvarlig vertskap","stages":["unge_voksne","voksne"]}
{"do":"give_verdict","measure":"$4","verdict":"keep","reason":"virker"}
{"do":"add_theme","question":"Hvem eier oppfølgingen?"}
{"do":"add_note","text":"ta det opp i FAU","theme":"$6"}
"#;

/// What stands in front of the text keys, so that commands are met more often.
const COMMANDS: &str = "nnvamsftpg/uUu123?hjklx 0123456789";
const LETTERS: &str = "abcdefghijklmnoprstuvwxyzæøåÆØÅ ABC 0123456789 #:?!+-.,;%«»–e\u{301}👩‍👧日";

/// A key as a terminal sends it. No key that leaves the program.
fn sent(dice: &mut Dice) -> String {
    let special = [
        BACK_TAB, BACKSPACE, DELETE, DOWN, END, ENTER, ENTER, ENTER, ESC, ESC, F1, F2, HOME, LEFT,
        PAGE_DOWN, PAGE_UP, RIGHT, TAB, TAB, UP,
    ];
    match dice.below(10) {
        0..=3 => letter(COMMANDS, dice).to_string(),
        4..=6 => letter(LETTERS, dice).to_string(),
        7 if dice.below(3) == 0 => ctrl(dice.one_of(&['z', 'y', 'w', 'a', 'e', 'k'])),
        _ => dice.one_of(&special).to_owned(),
    }
}

fn letter(all: &str, dice: &mut Dice) -> char {
    all.chars().nth(dice.below(all.chars().count())).unwrap()
}

fn seed() -> u64 {
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    u64::from(now.subsec_nanos())
}

/// Two thousand keys in a real terminal of this size, with windows dragged to other sizes.
fn press_keys_at(columns: u16, rows: u16) {
    let place = Place::new();
    let file = place.new_seminar();
    assert!(place.apply(&file, START).status.success());
    let before = place.show(&file);
    // On another machine, so that undo comes to an end where the person began.
    std::fs::remove_dir_all(place.data()).unwrap();
    let mut person = place.open(&file);
    person.terminal.resize(columns, rows);
    let mut dice = Dice::new(seed());
    let story = format!("seed {} at {columns} × {rows}", dice.seed());
    for nth in 1..=cases(2000) {
        let before = person.terminal.byte_count();
        person.terminal.press(sent(&mut dice));
        if nth % 4 == 0 {
            let moment = std::time::Duration::from_millis(2);
            person.terminal.wait_for_bytes(before, moment);
        }
        if nth % 100 == 0 {
            let (columns, rows) = dice.size(1);
            person.terminal.resize(columns, rows);
        }
        if nth % 100 == 10 {
            person.terminal.resize(columns, rows);
        }
    }
    person.terminal.resize(columns, rows);
    assert!(
        person
            .terminal
            .gone_within(std::time::Duration::ZERO)
            .is_none(),
        "{story}:\n{}",
        person.terminal.picture()
    );
    person.quit_anywhere();
    let after = place.show(&file);
    let steps = after["events"].as_u64().unwrap() - before["events"].as_u64().unwrap();
    assert!(steps > 10, "{story}: nothing happened");
    let undo = "{\"do\":\"undo\"}\n".repeat(usize::try_from(steps).unwrap() + 1);
    assert_eq!(place.apply(&file, &undo).status.code(), Some(3), "{story}");
    let undone = place.show(&file);
    assert_eq!(undone["digest"], before["digest"], "{story}: {undone}");
}

#[test]
fn two_thousand_keys_at_60_by_20() {
    press_keys_at(60, 20);
}

#[test]
fn two_thousand_keys_at_80_by_24() {
    press_keys_at(80, 24);
}

#[test]
fn two_thousand_keys_at_120_by_40() {
    press_keys_at(120, 40);
}

#[test]
fn two_thousand_keys_at_200_by_60() {
    press_keys_at(200, 60);
}
