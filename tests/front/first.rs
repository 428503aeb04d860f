//! The first screen.

use oversikt::app::keys::parse;
use oversikt::app::start::{Choosing, Errand};
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, How, Model, Screen};
use oversikt::i18n::Lang;

use crate::screen;
use crate::stage::{now, press, start, start_again};

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

/// What the last key asks for.
fn effects(model: &mut Model, key: &str) -> Vec<Effect> {
    update(model, Event::Key(parse(key).unwrap()), now())
}

fn choosing(model: &Model) -> &Choosing {
    match &model.screen {
        Screen::Start(start) => &start.mode,
        _ => panic!("not the first screen"),
    }
}

#[test]
fn whoever_comes_back_presses_enter_twice() {
    let mut model = start_again(Lang::Nb, (80, 24));
    assert!(screen(&model).contains("Sist brukt: Oversiktsseminar Fjordvik"));
    assert_eq!(effects(&mut model, "enter"), []);
    let path = "/home/kari/seminar/fjordvik.json".into();
    assert_eq!(
        effects(&mut model, "enter"),
        [Effect::Open(path, How::Write)]
    );
}

#[test]
fn whoever_is_here_for_the_first_time_begins_a_seminar_or_tries_an_example() {
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, "enter");
    assert!(matches!(choosing(&model), Choosing::Naming(_)));
    press(&mut model, "esc 3");
    assert_eq!(effects(&mut model, "enter"), [Effect::OpenExample(0)]);
    assert_eq!(effects(&mut model, "4"), [Effect::OpenExample(3)]);
    assert_eq!(effects(&mut model, "5"), []);
    // The arrows lead there, too.
    press(&mut model, "esc up up down down enter down");
    assert!(
        matches!(choosing(&model), Choosing::Example(1)),
        "{:?}",
        choosing(&model)
    );
}

#[test]
fn a_digit_opens_a_seminar_of_the_list() {
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "2");
    let opened = effects(&mut model, "3");
    let path = "/media/kari/USB/nordvik.json".into();
    assert_eq!(opened, [Effect::Open(path, How::Write)]);
    assert_eq!(effects(&mut model, "4"), []);
}

#[test]
fn a_path_is_typed_or_pasted_and_stays_when_somebody_looks_elsewhere() {
    let open = |path: &str| vec![Effect::Open(path.into(), How::Write)];
    // Without seminars used before the line for a path is where one begins.
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, "2 :/tmp/q?u:1.json");
    assert_eq!(effects(&mut model, "enter"), open("/tmp/q?u:1.json"));
    // With some, it is below the last; a slash begins it from anywhere in the list.
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "2 down down down :a/b up");
    assert!(matches!(
        choosing(&model),
        Choosing::Seminar(Errand::Open, 2)
    ));
    press(&mut model, "esc 2 tab :.json");
    assert_eq!(effects(&mut model, "enter"), open("a/b.json"));
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "2 / :x");
    assert_eq!(effects(&mut model, "enter"), open("/x"));
    // A file dropped onto the window is a path, wherever one is.
    let mut model = start_again(Lang::Nb, (80, 24));
    update(
        &mut model,
        Event::Paste("'/tmp/mitt seminar.json' ".to_owned()),
        now(),
    );
    assert_eq!(effects(&mut model, "enter"), open("/tmp/mitt seminar.json"));
}

#[test]
fn what_is_known_of_a_seminar_stands_in_the_list() {
    for size in SIZES {
        for lang in Lang::ALL {
            let seen = screen(&start(lang, size));
            assert!(!seen.contains('…'), "cut at {size:?}\n{seen}");
        }
        let mut model = start_again(Lang::Nb, size);
        press(&mut model, "2");
        let seen = screen(&model);
        for words in [
            "Oversiktsseminar Fjordvik",
            "30.01.2026",
            "fjordvik.json",
            "fjordvik.redning-3f2a.json",
            "brukt 05.11.2025",
            "finnes ikke nå",
            "Skriv eller lim inn en sti",
        ] {
            assert!(seen.contains(words), "{words} at {size:?}\n{seen}");
        }
    }
}

#[test]
fn what_is_gone_is_said_when_that_is_known() {
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "2");
    assert_eq!(screen(&model).matches("finnes ikke nå").count(), 1);
    let path = "/home/kari/seminar/fjordvik.json".into();
    update(&mut model, Event::Gone(vec![path]), now());
    assert_eq!(screen(&model).matches("finnes ikke nå").count(), 2);
}

#[test]
fn a_long_list_shows_the_one_under_the_cursor() {
    for size in SIZES {
        let mut model = start_again(Lang::Nb, size);
        let Screen::Start(start) = &mut model.screen else {
            panic!("not the first screen");
        };
        let first = start.recent[0].clone();
        for nth in 0..47 {
            let mut other = first.clone();
            other.title = format!("Seminar nummer {nth}.");
            start.recent.push(other);
        }
        press(&mut model, "2");
        for nth in 0..47 {
            press(&mut model, "down");
            if nth >= 2 {
                let title = format!("Seminar nummer {}.", nth - 2);
                let seen = screen(&model);
                assert!(seen.contains(&title), "{title} at {size:?}\n{seen}");
            }
        }
    }
}

#[test]
fn language_and_help_work_before_anything_is_open() {
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, "f2");
    press(&mut model, "F2 a");
    assert!(
        screen(&model).contains("Nytt seminar"),
        "{}",
        screen(&model)
    );
    assert!(
        screen(&model).contains("Opne seminar"),
        "{}",
        screen(&model)
    );
    press(&mut model, "? :øv enter");
    assert!(
        matches!(choosing(&model), Choosing::Example(0)),
        "{:?}",
        choosing(&model)
    );
}
