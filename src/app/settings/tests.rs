//! What a settings file may hold, and every way in which a line can be wrong.

use super::*;
use crate::app::Action;
use crate::app::command::{Refused, Scope};
use crate::app::keys::parse;
use crate::i18n::Words;

fn wrong(text: &str) -> Vec<(usize, Wrong)> {
    let (_, bad) = read(text);
    bad.into_iter().map(|bad| (bad.line, bad.wrong)).collect()
}

#[test]
fn everything_can_be_set() {
    let text = "\u{feff}# Mine\r\n\r\ncolours = \"contrast\" # a weak projector\r\n  language=\"nn\"\r\n\
        mouse = true\nkeys.capture = [\"n\", \"F5\"]\nkeys.judge = 'F6'";
    let (settings, bad) = read(text);
    assert_eq!(bad, []);
    assert_eq!(settings.colours, Some(Colours::Contrast));
    assert_eq!(settings.language, Some(Lang::Nn));
    assert_eq!(settings.mouse, Some(true));
    for (key, action) in [
        ("n", Some(Action::Capture)),
        ("F5", Some(Action::Capture)),
        ("F6", Some(Action::Judge)),
        ("v", None),
    ] {
        let scopes = [Scope::Work, Scope::Reading];
        let found = settings.keymap.meaning(&parse(key).unwrap(), &scopes);
        assert_eq!(found, action, "{key}");
    }
}

#[test]
fn an_empty_file_sets_nothing() {
    let (settings, bad) = read("");
    assert_eq!(bad, []);
    assert_eq!(settings.colours, None);
    assert_eq!(settings.language, None);
    assert_eq!(settings.mouse, None);
}

#[test]
fn a_bad_line_costs_nothing_but_itself() {
    let text = "colour = \"dark\"\ncolours = \"dark\"\nlanguage = \"dansk\"\nmouse = true\n\
        keys.capture = \"v\"\n";
    let taken = Wrong::Keys(Refused::Taken("v".to_owned(), "judge"));
    let expected = [
        (1, Wrong::Unknown("colour".to_owned())),
        (3, Wrong::Value("language")),
        (5, taken),
    ];
    assert_eq!(wrong(text), expected);
    let (settings, _) = read(text);
    assert_eq!(settings.colours, Some(Colours::Dark));
    assert_eq!(settings.mouse, Some(true));
    assert_eq!(settings.language, None);
}

#[test]
fn every_way_to_be_wrong_is_named() {
    let deep = format!("{} = 1", vec!["a"; 100_000].join("."));
    for (line, expected) in [
        ("mouse", Wrong::NoToml),
        ("colours = dark", Wrong::NoToml),
        ("mouse = true false", Wrong::NoToml),
        ("mouse = tr\0ue", Wrong::NoToml),
        ("\0\0\0\0", Wrong::NoToml),
        ("keys.capture = [\"n\",", Wrong::NoToml),
        (deep.as_str(), Wrong::NoToml),
        ("[keys]", Wrong::Heading),
        ("mouse = \"true\"", Wrong::Value("mouse")),
        ("colours = \"pink\"", Wrong::Value("colours")),
        ("keys = 3", Wrong::Value("keys")),
        ("keys.capture = 3", Wrong::Value("keys")),
        ("keys.capture = [3]", Wrong::Value("keys")),
        ("keys.capture = []", Wrong::Keys(Refused::NoKeys)),
        (
            "keys.captur = \"n\"",
            Wrong::Keys(Refused::NoCommand("captur".to_owned())),
        ),
        (
            "keys.capture = \"\"",
            Wrong::Keys(Refused::NoKey(String::new())),
        ),
    ] {
        assert_eq!(wrong(line), [(1, expected)], "{line:.40}");
    }
    let twice = "mouse = true\nmouse = false\nkeys.add = \"F5\"\nkeys.add = \"F6\"";
    let expected = [
        (2, Wrong::Twice("mouse".to_owned())),
        (4, Wrong::Twice("keys.add".to_owned())),
    ];
    assert_eq!(wrong(twice), expected);
    assert_eq!(read(twice).0.mouse, Some(true));
}

#[test]
fn a_sentence_names_the_line_and_what_is_allowed() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let said = |text: &str| read(text).1[0].sentence(&words);
        let value = said("\n\ncolours = \"pink\"");
        assert!(
            value.contains('3') && value.contains("\"contrast\""),
            "{value}"
        );
        let unknown = said("colour = 1");
        assert!(unknown.contains("«colour»") && unknown.contains("colours"));
        let taken = said("keys.capture = \"v\"");
        assert!(taken.contains(&words.get("command-judge")), "{taken}");
        // What somebody wrote is repeated harmlessly, and not at length.
        let long = said(&format!("\"\\u001b[31m{}\" = 1", "x".repeat(500)));
        assert!(
            !long.contains('\u{1b}') && long.chars().count() < 200,
            "{long}"
        );
    }
}
