//! While a person types every printable character is text, and nothing else.

use oversikt::app::form::Input;
use oversikt::app::front::List;
use oversikt::app::keys::{Key, KeyPress};
use oversikt::app::mode::Mode;
use oversikt::app::start::Choosing;
use oversikt::app::update::update;
use oversikt::app::{Event, Model, Screen};
use oversikt::i18n::Lang;

use crate::places::{front, places};
use crate::stage::now;

/// What is being typed; `None` where nothing is.
fn typed(model: &Model) -> Option<String> {
    if let Some(front) = &model.front {
        return Some(front.input.text());
    }
    let form = match &model.screen {
        Screen::Start(start) => match &start.mode {
            Choosing::Naming(form) => form,
            Choosing::Path(_) => return Some(start.path.text()),
            _ => return None,
        },
        Screen::Desk(desk) => match &desk.mode {
            Mode::Capturing(input) => return Some(input.text()),
            Mode::Searching(searching) => return Some(searching.input.text()),
            Mode::Filling(form) => form,
            _ => return None,
        },
        Screen::Taken(_) | Screen::Opening(_) => return None,
    };
    match &form.fields.get(form.at)?.input {
        Input::Text(input) => Some(input.text()),
        _ => None,
    }
}

/// Every character that a key of some keyboard types, in the ways it arrives: plainly, with
/// Shift, and with `AltGr` as Ctrl and Alt.
fn presses() -> Vec<(char, KeyPress)> {
    let ascii = (' '..='~').chain("æøåÆØÅéüßçñ§½€£¤µ«»–—…·אж你👋".chars());
    let press = |point: char, shift: bool, altgr: bool| KeyPress {
        key: Key::Char(point),
        shift,
        ctrl: altgr,
        alt: altgr,
    };
    ascii
        .flat_map(|point| {
            [(false, false), (true, false), (false, true)]
                .map(|(shift, altgr)| (point, press(point, shift, altgr)))
        })
        .collect()
}

#[test]
fn every_printable_character_is_text_while_a_person_types() {
    let mut met = Vec::new();
    let mut all = places(Lang::Nb);
    for list in [List::Help, List::Palette] {
        for mut model in places(Lang::Nb) {
            model.front = Some(Box::new(front(list, &model)));
            all.push(model);
        }
    }
    for mut model in all {
        let kind = (
            std::mem::discriminant(&model.screen),
            model.front.as_ref().map(|front| front.list == List::Help),
            model.scopes(),
        );
        if typed(&model).is_none() || met.contains(&kind) {
            continue;
        }
        met.push(kind);
        for (point, press) in presses() {
            let before = typed(&model).unwrap();
            let scopes = model.scopes();
            let effects = update(&mut model, Event::Key(press.clone()), now());
            assert_eq!(effects, [], "{press:?} in {scopes:?}");
            assert_eq!(
                typed(&model),
                Some(format!("{before}{point}")),
                "{press:?} in {scopes:?}"
            );
        }
    }
    // Notes, search, path, forms here and there, and two lists of commands over four screens.
    assert!(met.len() >= 13, "{met:?}");
}
