//! Whatever keys are pressed at whatever size: the program goes on, and undoing everything gives
//! the start.

use oversikt::app::update::update;
use oversikt::app::{Effect, Event, KeyPress, Model, Opened, SaveNews, Screen, keys};
use oversikt::domain::document::document;
use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::{Lang, Words};
use oversikt::ui;
use ratatui::Terminal as Screenful;
use ratatui::backend::TestBackend;
use serde_json::Value;

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

/// A seminar that somebody else began, and this person's hand on it.
fn begun() -> Session {
    let hand = |number| Hand::new(ReplicaId::new(number), ReplicaId::new(number + 1));
    let mut session = Session::new(Log::default(), hand(1));
    let seminar = serde_json::json!({"do": "add_seminar", "title": "Prøve"});
    let mut made = Vec::new();
    let mut perform = |intent: Value| {
        let mut intent = Intent::from_value(intent).unwrap();
        intent.resolve(&|nth| made.get(nth - 1).copied()).unwrap();
        let done = session.perform(&intent, now(0)).unwrap();
        made.push(done.id);
    };
    perform(seminar);
    for line in START.lines() {
        // The seminar is the first thing made here.
        let line = (1..7).rev().fold(line.to_owned(), |line, nth| {
            line.replace(&format!("\"${nth}\""), &format!("\"${}\"", nth + 1))
        });
        perform(serde_json::from_str(&line).unwrap());
    }
    session.set_hand(hand(3));
    session
}

fn now(second: usize) -> Time {
    let (minute, second) = (second / 60 % 60, second % 60);
    Time::parse(&format!("2026-01-30T10:{minute:02}:{second:02}+01:00")).unwrap()
}

/// A key as the app is told of it.
fn pressed(dice: &mut Dice) -> KeyPress {
    let named = [
        "enter",
        "enter",
        "enter",
        "esc",
        "esc",
        "tab",
        "shift+tab",
        "space",
        "up",
        "down",
        "left",
        "right",
        "home",
        "end",
        "pgup",
        "pgdn",
        "del",
        "backspace",
        "F1",
        "F2",
        "F5",
        "ctrl+z",
        "ctrl+y",
        "ctrl+w",
        "ctrl+left",
        "ctrl+right",
        "ctrl+backspace",
    ];
    let plain = |point| KeyPress {
        key: keys::Key::Char(point),
        ..KeyPress::default()
    };
    match dice.below(10) {
        0..=3 => plain(letter(COMMANDS, dice)),
        4..=6 => plain(letter(LETTERS, dice)),
        _ => keys::parse(dice.one_of(&named)).unwrap(),
    }
}

/// What happens next.
fn happening(dice: &mut Dice) -> Event {
    match dice.below(200) {
        0 => Event::Paste("to linjer\r\nog et\ttegn \u{1b}[31m".repeat(1 + dice.below(3))),
        1 | 6 => {
            let (columns, rows) = dice.size(0);
            Event::Resized(columns, rows)
        }
        2..4 => Event::Resized(80, 24),
        4 => Event::Remark("Leste også inn en redningsfil".to_owned()),
        5 => Event::Arrived(vec!["ikke en linje".to_owned()]),
        _ => Event::Key(pressed(dice)),
    }
}

fn desk(model: &Model) -> &Session {
    let Screen::Desk(desk) = &model.screen else {
        panic!("the seminar is gone from the screen");
    };
    &desk.session
}

fn draw(model: &Model, screen: &mut Screenful<TestBackend>) {
    let (columns, rows) = model.size;
    if screen.backend().buffer().area.as_size() != model.size.into() {
        screen.backend_mut().resize(columns, rows);
    }
    screen.draw(|frame| ui::view(model, frame)).unwrap();
}

/// The same without a terminal, and with ten thousand keys: every picture can be drawn, at every
/// size from nothing at all.
#[test]
fn ten_thousand_keys_draw_ten_thousand_pictures_and_can_be_undone() {
    let mut dice = Dice::new(seed());
    let story = format!("seed {}", dice.seed());
    let session = begun();
    let before = document(session.view(), 0);
    let opened = Opened {
        session,
        name: "seminar.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(Words::new(Lang::Nb), opened);
    let mut screen = Screenful::new(TestBackend::new(80, 24)).unwrap();
    for nth in 0..cases(10_000) {
        let event = happening(&mut dice);
        for effect in update(&mut model, event, now(nth)) {
            if let Effect::Save { ticket, .. } = effect
                && dice.below(2) == 0
            {
                let at = now(nth);
                update(&mut model, Event::Saver(SaveNews::Saved { ticket, at }), at);
            }
        }
        draw(&model, &mut screen);
    }
    let made = desk(&model).log().len();
    assert!(made > 100, "{story}: only {made} events");

    update(&mut model, Event::Resized(120, 40), now(0));
    for _ in 0..3 {
        let esc = keys::parse("esc").unwrap();
        update(&mut model, Event::Key(esc), now(0));
    }
    for _ in 0..made {
        let undo = keys::parse("u").unwrap();
        update(&mut model, Event::Key(undo), now(0));
    }
    let said = model.notice.as_ref().map(|notice| notice.text.clone());
    let nothing = model.words.get("refused-nothing-to-undo");
    assert_eq!(said, Some(nothing), "{story}");
    let undone = document(desk(&model).view(), 0);
    assert_eq!(undone["digest"], before["digest"], "{story}: {undone}");
}
