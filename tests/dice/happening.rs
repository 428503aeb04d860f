//! What can happen in front of the screen.

use std::sync::OnceLock;

use oversikt::app::command::COMMANDS;
use oversikt::app::keys::{Key, parse};
use oversikt::app::panes::Pane;
use oversikt::app::{Event, KeyPress};
use oversikt::i18n::Words;

use crate::chance::Dice;

const LETTERS: &str = "abcdefghijklmnoprstuvwxyzæøåÆØÅ ABC 0123456789 #:?!+-.,;%«»–e\u{301}👩‍👧日";

/// Keys that every place understands in its own way.
const USUAL: [&str; 22] = [
    "enter",
    "enter",
    "enter",
    "enter",
    "esc",
    "esc",
    "esc",
    "tab",
    "tab",
    "shift+tab",
    "space",
    "up",
    "down",
    "down",
    "left",
    "right",
    "home",
    "end",
    "backspace",
    "ctrl+w",
    "ctrl+left",
    "F5",
];

/// Whole pieces of work, so that there is always something to change, to find and to take back:
/// keys as in the command table, `:text` with `~` for a space, `>name` for a command by its name.
const WORK: &[&str] = &[
    "n :3:~+~ta~det~opp~i~FAU enter",
    "n :?~hvem~eier~dette~#ungdom enter enter",
    "s :Kilde tab :skjema enter",
    "1 f :Flere~har~prøvd tab :17 tab :% tab :2025 enter",
    "m :Et~nytt~tiltak enter 4 enter",
    "t :Hvem~gjør~det? enter",
    "d :lærer tab tab :Kari~Nordmann enter",
    "A :Gruppe tab space right space enter",
    "N :noe~for~oss~selv tab tab tab tab space enter",
    "2 home down v 1 :virker enter",
    "2 end v down down enter :nei enter",
    "2 down down p right space right space enter",
    "1 down x",
    "2 down x K enter",
    "3 up up e :! enter",
    "3 up p down enter",
    "E e :x enter",
    "2 up >relate enter =",
    "2 up >relate enter -",
    "2 home >relate down enter 0",
    "2 home >relate enter shift+tab tab esc esc",
    "W enter j",
    "W end enter esc",
    "F enter down i esc",
    "F i down enter esc",
    "2 home H X j",
    "3 up H X esc esc",
    "S down enter + esc esc",
    "2 home V + esc",
    "m ctrl+w ctrl+w ctrl+w :F ctrl+n right enter",
    "2 home p 0 enter",
    "M i :vi~lever~med~det enter",
    "M w enter",
    ">edit-stages :x tab ctrl+o :y alt+up alt+down enter",
    ">edit-levels down ctrl+d esc",
    "2 home e :Vårt~navn enter",
    "2 home V enter",
    "2 home V w :begge enter",
    "H down enter",
    "Z left left v n N t a p esc",
    "Z home space + - i right s enter esc",
    "Z / :e enter n N M esc esc",
    "Z o down down enter home pgdn pgup",
    "Z left f down enter esc",
];

/// Every key of every command, those that leave the program among them.
pub(crate) fn keys_of_the_table() -> &'static [KeyPress] {
    static KEYS: OnceLock<Vec<KeyPress>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let mut names: Vec<&str> = COMMANDS
            .iter()
            .flat_map(|command| command.keys)
            .copied()
            .collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().map(|name| parse(name).unwrap()).collect()
    })
}

pub(crate) fn key(name: &str) -> Event {
    Event::Key(parse(name).unwrap())
}

pub(crate) fn letters(text: &str) -> impl Iterator<Item = Event> {
    text.chars().map(|point| {
        Event::Key(KeyPress {
            key: Key::Char(point),
            ..KeyPress::default()
        })
    })
}

fn letter(dice: &mut Dice) -> Event {
    let nth = dice.below(LETTERS.chars().count());
    let point = LETTERS.chars().nth(nth).unwrap();
    letters(&point.to_string()).next().unwrap()
}

/// A command looked up by its name and run; those that have no key more often than others.
fn by_name(dice: &mut Dice, words: &Words) -> Vec<Event> {
    let keyless = dice.below(2) == 0;
    let all: Vec<_> = COMMANDS
        .iter()
        .filter(|command| !keyless || command.keys.is_empty())
        .collect();
    let name = all[dice.below(all.len())].name(words);
    let open = dice.one_of(&["ctrl+p", "F1"]);
    let mut events = vec![key(open), Event::Paste(name), key("enter")];
    if keyless {
        // In front of the panes, where most commands work.
        events.splice(0..0, [key("esc"), key("esc"), key("esc")]);
    }
    events
}

/// A piece of work, begun from wherever the person is.
fn work(dice: &mut Dice, words: &Words) -> Vec<Event> {
    let mut events = vec![key("esc"), key("esc"), key("esc")];
    for word in dice.one_of(WORK).split(' ') {
        if let Some(id) = word.strip_prefix('>') {
            let name = words.get(&format!("command-{id}"));
            events.extend([key("ctrl+p"), Event::Paste(name), key("enter")]);
        } else if let Some(text) = word.strip_prefix(':') {
            events.extend(letters(&text.replace('~', " ")));
        } else {
            events.push(key(word));
        }
    }
    events
}

/// Lines on the clipboard, and what is said when they are offered as so many notes.
fn list(dice: &mut Dice) -> Vec<Event> {
    let lines: Vec<&str> = (0..=dice.below(5))
        .map(|_| {
            dice.one_of(&[
                "- ett",
                "to\tting",
                "",
                "3: tre",
                "1. \u{1b}[31mfire",
                "? fem #ungdom",
            ])
        })
        .collect();
    let answer = dice.one_of(&["j", "y", "esc", "enter"]);
    vec![
        Event::Paste(lines.join(dice.one_of(&["\n", "\r\n", "\r"]))),
        key(answer),
    ]
}

/// What a person does next: one thing, or a few that belong together.
pub(crate) fn by_hand(dice: &mut Dice, words: &Words) -> Vec<Event> {
    match dice.below(100) {
        0..46 => {
            let keys = keys_of_the_table();
            vec![Event::Key(keys[dice.below(keys.len())].clone())]
        }
        46..68 => (0..=dice.below(4)).map(|_| letter(dice)).collect(),
        68..86 => vec![key(dice.one_of(&USUAL))],
        86..91 => work(dice, words),
        91..95 => by_name(dice, words),
        95 => list(dice),
        96 => vec![
            key("esc"),
            key("esc"),
            key(dice.one_of(&["P", "E", "H", "V"])),
        ],
        97 => vec![key("F2")],
        98 => vec![key("F3"), key("F1"), key("esc")],
        _ => {
            let over = dice.one_of(&[
                None,
                Some(Pane::Sources),
                Some(Pane::Grid),
                Some(Pane::Notes),
            ]);
            let by = dice.one_of(&[-60, -3, -1, 0, 1, 3, 60]);
            vec![Event::Wheel(over, by)]
        }
    }
}
