//! Which wishes are granted, and why others are not.

use super::*;

fn wish(command: &str, keys: &[&str]) -> Binding {
    Binding {
        command: command.to_owned(),
        keys: keys.iter().map(ToString::to_string).collect(),
    }
}

const PANES: &[Scope] = &[
    Scope::Desk,
    Scope::Panes,
    Scope::Work,
    Scope::Look,
    Scope::Reading,
    Scope::Everywhere,
];

fn press(key: &str) -> KeyPress {
    keys::parse(key).unwrap()
}

#[test]
fn a_wish_takes_the_place_of_the_table() {
    let (keymap, refused) = Keymap::with(&[wish("capture", &["F5", "å"])]);
    assert_eq!(refused, []);
    assert_eq!(keymap.meaning(&press("F5"), PANES), Some(Action::Capture));
    assert_eq!(keymap.meaning(&press("å"), PANES), Some(Action::Capture));
    assert_eq!(keymap.meaning(&press("n"), PANES), None);
    let capture = COMMANDS.iter().find(|command| command.id == "capture");
    assert_eq!(keymap.key(capture.unwrap()), "F5");
    // Without wishes everything is as in the table.
    let table = Keymap::default();
    for command in COMMANDS {
        assert!(table.keys(command).eq(command.keys.iter().copied()));
    }
}

#[test]
fn a_key_that_would_mean_two_things_is_refused_and_the_table_stays() {
    let taken = |key: &str, by| Refused::Taken(key.to_owned(), by);
    for (command, key, why) in [
        ("capture", "v", taken("v", "judge")),
        // The help works wherever nobody types.
        ("capture", "?", taken("?", "help")),
        ("capture", "ctrl+Q", taken("ctrl+q", "quit")),
        // Placing and quitting with a character are never in force together; with Ctrl they are.
        ("leave-placing", "ctrl+q", taken("ctrl+q", "quit")),
        ("help", "enter", taken("enter", "open")),
    ] {
        let (keymap, refused) = Keymap::with(&[wish(command, &[key])]);
        assert_eq!(refused, [(0, why)], "{command} {key}");
        assert!(keymap.own.is_empty());
    }
    let (_, refused) = Keymap::with(&[wish("leave-placing", &["q"])]);
    assert_eq!(refused, []);
}

#[test]
fn two_commands_can_change_keys() {
    let (keymap, refused) = Keymap::with(&[wish("capture", &["v"]), wish("judge", &["n"])]);
    assert_eq!(refused, []);
    assert_eq!(keymap.meaning(&press("v"), PANES), Some(Action::Capture));
    assert_eq!(keymap.meaning(&press("n"), PANES), Some(Action::Judge));
}

#[test]
fn of_two_wishes_for_one_key_the_first_is_granted() {
    let wishes = [wish("capture", &["F5"]), wish("judge", &["F5"])];
    let (keymap, refused) = Keymap::with(&wishes);
    assert_eq!(refused, [(1, Refused::Taken("F5".into(), "capture"))]);
    assert_eq!(keymap.meaning(&press("F5"), PANES), Some(Action::Capture));
    assert_eq!(keymap.meaning(&press("v"), PANES), Some(Action::Judge));
}

#[test]
fn a_wish_that_leans_on_a_refused_one_is_refused_with_it() {
    // The place of `n` is free only if capture moves away from it, and that it cannot.
    let wishes = [wish("judge", &["n"]), wish("capture", &["u"])];
    let (keymap, refused) = Keymap::with(&wishes);
    let both = [
        (0, Refused::Taken("n".into(), "capture")),
        (1, Refused::Taken("u".into(), "undo")),
    ];
    assert_eq!(refused, both);
    assert!(keymap.own.is_empty());
}

#[test]
fn what_is_text_stays_text() {
    for command in [
        "save-note",
        "save-form",
        "go-there",
        "run-command",
        "choose-left",
    ] {
        for key in ["x", "7", "space", "ø"] {
            let (_, refused) = Keymap::with(&[wish(command, &[key])]);
            assert_eq!(refused, [(0, Refused::IsText(key.into()))], "{command}");
        }
        let (_, refused) = Keymap::with(&[wish(command, &["F9"])]);
        assert_eq!(refused, [], "{command}");
    }
    let (_, refused) = Keymap::with(&[wish("leave-judging", &["4"])]);
    assert_eq!(refused, [(0, Refused::IsNumber("4".into()))]);
}

#[test]
fn what_does_not_exist_is_named() {
    let refusal = |command, keys: &[&str]| Keymap::with(&[wish(command, keys)]).1;
    assert_eq!(
        refusal("captur", &["n"]),
        [(0, Refused::NoCommand("captur".into()))]
    );
    for key in [
        "",
        "hyper+x",
        "F0",
        "F25",
        "ctrl+i",
        "ctrl+1",
        "xx",
        "ctrl+alt+e",
    ] {
        let expected = [(0, Refused::NoKey(key.into()))];
        assert_eq!(refusal("capture", &["F5", key]), expected);
    }
    assert_eq!(refusal("capture", &[]), [(0, Refused::NoKeys)]);
}

#[test]
fn no_two_scopes_that_are_looked_up_together_are_missing_here() {
    for command in COMMANDS {
        assert!(
            TOGETHER
                .iter()
                .any(|scopes| scopes.contains(&command.scope)),
            "{:?}",
            command.scope
        );
    }
}
