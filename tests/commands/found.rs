//! Help and palette: every command once, found by its name, by other words and by what it does.

use std::collections::BTreeMap;

use oversikt::app::Screen;
use oversikt::app::command::COMMANDS;
use oversikt::app::front::{Front, List};
use oversikt::app::mode::Mode;
use oversikt::app::text_input::TextInput;
use oversikt::i18n::Lang;

use crate::places::{front, places};
use crate::stage::{desk, fjordvik, press};

fn ids(front: &Front) -> Vec<&'static str> {
    front.found().map(|entry| entry.command.id).collect()
}

#[test]
fn every_command_is_in_the_help_once_wherever_it_is_opened() {
    let mut all: Vec<&str> = COMMANDS.iter().map(|command| command.id).collect();
    all.sort_unstable();
    for model in Lang::ALL.into_iter().flat_map(places) {
        let help = front(List::Help, &model);
        let mut found = ids(&help);
        found.sort_unstable();
        assert_eq!(found, all, "{:?}", model.scopes());
        let headings: Vec<_> = help
            .found()
            .map(oversikt::app::front::Entry::heading)
            .collect();
        let mut once = headings.clone();
        once.dedup();
        let groups = once.len();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), groups, "a group stands in two places");
    }
}

#[test]
fn the_palette_has_what_can_be_used_and_every_command_is_in_one() {
    for lang in Lang::ALL {
        let mut met: BTreeMap<&str, usize> = BTreeMap::new();
        for model in places(lang) {
            let palette = front(List::Palette, &model);
            let mut found = ids(&palette);
            for entry in palette.found() {
                assert!(palette.can_run(entry.command));
            }
            let count = found.len();
            found.sort_unstable();
            found.dedup();
            assert_eq!(found.len(), count, "{:?}", model.scopes());
            for id in found {
                *met.entry(id).or_default() += 1;
            }
        }
        assert_eq!(met.len(), COMMANDS.len(), "{lang}");
    }
}

/// What is typed, and the command that is found first.
const TYPED: [(Lang, &str, &str); 22] = [
    (Lang::Nb, "slett", "remove"),
    (Lang::Nb, "kilde", "add-source"),
    (Lang::Nb, "avslutt", "quit"),
    (Lang::Nb, "lukk", "quit"),
    (Lang::Nb, "språk", "next-language"),
    (Lang::Nb, "SPRAK", "next-language"),
    (Lang::Nb, "tiltak nytt", "add-measure"),
    (Lang::Nb, "angre", "undo"),
    (Lang::Nb, "notat", "capture"),
    (Lang::Nb, "historkk", "history"),
    (Lang::Nb, "ctrl+z", "undo"),
    (Lang::Nb, "redigere", "edit"),
    (Lang::Nb, "angret", "undo"),
    (Lang::Nb, "eksport", ""),
    (Lang::Nn, "slett", "remove"),
    (Lang::Nn, "kilde", "add-source"),
    (Lang::Nn, "kjelde", "add-source"),
    (Lang::Nn, "hol", "gaps-page"),
    (Lang::En, "delete", "remove"),
    (Lang::En, "language", "next-language"),
    (Lang::En, "new measure", "add-measure"),
    (Lang::En, "redo", "redo"),
];

#[test]
fn a_command_is_found_by_the_words_that_people_use() {
    for (lang, typed, meant) in TYPED {
        let model = desk(fjordvik(), lang, (80, 24));
        for list in [List::Palette, List::Help] {
            let mut front = front(list, &model);
            front.input = TextInput::new(typed);
            front.find();
            let first = front.chosen().map_or("", |entry| entry.command.id);
            assert_eq!(
                first,
                meant,
                "{typed:?} in {lang}, {list:?}: {:?}",
                ids(&front)
            );
        }
    }
}

#[test]
fn the_exact_name_beats_a_beginning_beats_an_inside_beats_the_rest() {
    let model = desk(fjordvik(), Lang::Nb, (80, 24));
    let mut front = front(List::Palette, &model);
    front.input = TextInput::new("ned");
    front.find();
    assert_eq!(ids(&front).first(), Some(&"down"), "{:?}", ids(&front));
    front.input = TextInput::new("tema");
    front.find();
    let found = ids(&front);
    let place = |id| found.iter().position(|found| *found == id).unwrap();
    // "temaer" begins so, "nytt tema" has the word in it, "farger" only in other words for it.
    assert!(place("themes-page") < place("add-theme"), "{found:?}");
    assert!(place("add-theme") < place("next-colours"), "{found:?}");
}

#[test]
fn help_closes_and_what_was_typed_is_as_it_was() {
    for open in ["F1", "ctrl+p"] {
        let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
        press(&mut model, "n :halv~setning left left");
        let before = typed(&model.screen);
        press(&mut model, &format!("{open} :slett down up esc"));
        assert!(model.front.is_none());
        assert_eq!(typed(&model.screen), before);
        // What was behind goes on where it was.
        press(&mut model, ":x");
        assert_eq!(typed(&model.screen).unwrap().0, "halv setnix");
    }
}

fn typed(screen: &Screen) -> Option<(String, String)> {
    match screen {
        Screen::Desk(desk) => match &desk.mode {
            Mode::Capturing(input) => Some(input.around_cursor()),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn enter_runs_what_can_be_run_and_says_where_the_rest_works() {
    let mut model = desk(fjordvik(), Lang::Nb, (80, 24));
    press(&mut model, "? :slett enter");
    assert!(model.front.is_none());
    assert!(model.notice.as_ref().unwrap().text.contains("papirkurven"));
    // In a form the commands of the panes do not work, and Enter says where they do.
    press(&mut model, "t :hva~nå F1 :slett enter");
    assert!(model.front.is_some());
    let said = &model.notice.as_ref().unwrap().text;
    assert!(said.contains("I seminaret"), "{said}");
    // What works in the form does so from the list as by its key.
    press(
        &mut model,
        "backspace backspace backspace backspace backspace :skjemaet~side enter",
    );
    assert!(model.front.is_none());
    let Screen::Desk(desk) = &model.screen else {
        panic!("no desk");
    };
    assert!(matches!(desk.mode, Mode::Browsing));
    assert_eq!(desk.aside.forms.len(), 1, "the form is put aside");
}
