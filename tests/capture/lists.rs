//! A list that is pasted is as many notes.

use oversikt::app::mode::Mode;
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, Model};
use oversikt::i18n::Lang;

use crate::stage::{desk, fjordvik, now, press};
use crate::{desk_of, last_note, notes, screen, sees};

fn example() -> Model {
    desk(fjordvik(), Lang::Nb, (80, 24))
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    update(model, Event::Paste(text.to_owned()), now())
}

fn texts(model: &Model, last: usize) -> Vec<String> {
    let notes = notes(model);
    let texts = notes.iter().map(|note| note["text"].as_str().unwrap());
    texts.skip(notes.len() - last).map(str::to_owned).collect()
}

#[test]
fn a_pasted_list_is_offered_and_saved_without_its_bullets() {
    for list in [
        "• Foreldremøte\n• Ta det opp i FAU\n• Åpen kafé\n",
        "- Foreldremøte\r\n- Ta det opp i FAU\r\n\r\n- Åpen kafé",
        "1. Foreldremøte\n2. Ta det opp i FAU\n3. Åpen kafé",
        "a) Foreldremøte\nb) Ta det opp i FAU\nc) Åpen kafé",
    ] {
        let mut model = example();
        let before = notes(&model).len();
        press(&mut model, "g");
        paste(&mut model, list);
        assert!(
            sees(&model, "3 linjer = 3 notater → tema 1"),
            "{:#?}",
            screen(&model)
        );
        press(&mut model, "enter");
        assert_eq!(notes(&model).len(), before + 3, "{list:?}");
        assert_eq!(
            texts(&model, 3),
            ["Foreldremøte", "Ta det opp i FAU", "Åpen kafé"]
        );
        assert!(sees(&model, "3 notater er lagt til"));
    }
}

#[test]
fn every_line_of_a_list_has_its_own_theme_and_kind() {
    let mut model = example();
    paste(&mut model, "2: ? Hvem eier det\n+ Spør alle\nbare tekst");
    assert!(sees(&model, "3 linjer = 3 notater"));
    assert!(!sees(&model, "3 notater →"));
    press(&mut model, "enter");
    let all = notes(&model);
    let kinds: Vec<_> = all[all.len() - 3..].iter().map(|n| &n["kind"]).collect();
    assert_eq!(kinds, ["question", "suggestion", "thought"]);
    assert_eq!(texts(&model, 3)[0], "Hvem eier det");
}

fn long(lines: usize) -> String {
    let lines = (1..=lines).map(|nth| format!("- innspill nr. {nth}"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn three_hundred_lines_are_asked_about_and_then_added_together() {
    let mut model = example();
    let before = notes(&model).len();
    paste(&mut model, &long(312));
    assert!(
        sees(&model, "Legge til 312 notater?"),
        "{:#?}",
        screen(&model)
    );
    for key in ["enter", "n", "space", "x", "down"] {
        press(&mut model, key);
        assert!(sees(&model, "Legge til 312 notater?"), "after {key}");
    }
    assert_eq!(notes(&model).len(), before);
    let key = oversikt::app::keys::parse("j").unwrap();
    let effects = update(&mut model, Event::Key(key), now());
    let saves: Vec<usize> = effects
        .iter()
        .map(|effect| match effect {
            Effect::Save { lines, .. } => lines.len(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(saves, [312], "one batch for the disk");
    assert_eq!(notes(&model).len(), before + 312);
    assert_eq!(last_note(&model)["text"], "innspill nr. 312");
    assert!(sees(&model, "312 notater er lagt til"));
    press(&mut model, "esc u u");
    assert_eq!(notes(&model).len(), before + 310);
}

#[test]
fn esc_leaves_a_long_list_in_the_line_and_enter_asks_again() {
    let mut model = example();
    let before = notes(&model).len();
    press(&mut model, "n :Først~");
    paste(&mut model, &long(60));
    press(&mut model, "esc");
    assert!(
        sees(&model, "60 linjer = 60 notater"),
        "{:#?}",
        screen(&model)
    );
    press(&mut model, ":og~mer enter");
    assert!(sees(&model, "Legge til 61 notater?"));
    press(&mut model, "esc esc");
    assert_eq!(notes(&model).len(), before);
    press(&mut model, "n enter y");
    assert_eq!(notes(&model).len(), before + 61);
    assert_eq!(last_note(&model)["text"], "og mer");
    assert!(texts(&model, 61)[0].starts_with("Først innspill nr. 1"));
}

#[test]
fn a_list_behind_a_list_is_no_continuation_of_its_last_line() {
    let mut model = example();
    paste(&mut model, "en\nto");
    paste(&mut model, "tre\nfire");
    press(&mut model, "enter");
    assert_eq!(texts(&model, 4), ["en", "to", "tre", "fire"]);
}

#[test]
fn what_is_in_a_pasted_list_reaches_no_terminal() {
    let mut model = example();
    paste(
        &mut model,
        "- \u{1b}]0;tittel\u{7}en\n- \u{1b}[31mto\u{202e}\n- tre\u{0}",
    );
    let harmful = |row: &String| {
        row.chars()
            .any(|point| point.is_control() || point == '\u{202e}')
    };
    assert!(!screen(&model).iter().any(harmful));
    press(&mut model, "enter");
    assert!(!screen(&model).iter().any(harmful));
    assert_eq!(texts(&model, 3)[1], "\u{1b}[31mto\u{202e}");
}

#[test]
fn what_is_refused_stays_in_the_line_with_what_comes_after_it() {
    let mut model = example();
    let before = notes(&model).len();
    let too_long = "x".repeat(300_000);
    paste(&mut model, &format!("en\n{too_long}\ntre"));
    press(&mut model, "j");
    assert_eq!(notes(&model).len(), before + 1);
    assert_eq!(last_note(&model)["text"], "en");
    let last = screen(&model).pop().unwrap();
    assert!(last.contains("! "), "it says why: {last}");
    let Mode::Capturing(input) = &desk_of(&model).mode else {
        panic!("the line is gone");
    };
    assert_eq!(input.text(), format!("{too_long}\ntre"));
}
