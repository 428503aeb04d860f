//! Wherever a person types, what is typed stays: through Esc, other sizes, languages and colours,
//! the lists of commands, news of others, and clicks of the mouse.

use oversikt::app::form::Kept;
use oversikt::app::mode::Mode;
use oversikt::app::start::Choosing;
use oversikt::app::target::Target;
use oversikt::app::update::update;
use oversikt::app::{Action, Event, Model, SaveNews, Screen};
use oversikt::i18n::Lang;
use oversikt::ui::{self, Places};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::stage::{desk, fjordvik, now, press, resize, start_again};

/// Every place where a person types at the desk, the lists of commands from the panes and from a
/// form among them: the keys that lead there, and those that lead back after Esc.
const AT_THE_DESK: [(&str, &str); 20] = [
    ("n", "n"),
    ("s", "s"),
    ("1 f", "f"),
    ("m", "m"),
    ("t", "t"),
    ("d", "d"),
    ("A", "A"),
    ("N", "N"),
    ("E e", "e"),
    ("1 e", "e"),
    ("1 right e", "e"),
    ("2 e", "e"),
    ("3 up e", "e"),
    ("2 v 1", "v 1"),
    ("M i", "i"),
    ("ctrl+p :livsfas enter", "ctrl+p :livsfas enter"),
    ("D down e", "e"),
    ("/", "/"),
    ("F1", "F1"),
    ("t :Hvem ctrl+p", "ctrl+p"),
];

/// And on the first screen.
const AT_THE_START: [(&str, &str); 2] = [("1", "1"), ("2 /", "2 /")];

/// Everything that is written where the person types; nothing where nobody does.
fn written(model: &Model) -> Vec<String> {
    if let Some(front) = &model.front {
        return vec![front.input.text()];
    }
    let form = match &model.screen {
        Screen::Desk(desk) => match &desk.mode {
            Mode::Capturing(input) => return vec![input.text()],
            Mode::Searching(searching) => return vec![searching.input.text()],
            Mode::Filling(form) => form,
            _ => return Vec::new(),
        },
        Screen::Start(start) => match &start.mode {
            Choosing::Naming(form) => form,
            Choosing::Path(_) => return vec![start.path.text()],
            _ => return Vec::new(),
        },
        Screen::Taken(_) | Screen::Opening(_) => return Vec::new(),
    };
    let fields = form.fields.iter();
    fields
        .map(|field| format!("{} {:?}", field.part.name(), Kept::of(&field.input)))
        .collect()
}

fn is_form(model: &Model) -> bool {
    match &model.screen {
        Screen::Desk(desk) => matches!(desk.mode, Mode::Filling(_)),
        Screen::Start(start) => matches!(start.mode, Choosing::Naming(_)),
        Screen::Taken(_) | Screen::Opening(_) => false,
    }
}

/// Each of these places with something typed in it: in a form into the nth field.
fn typing(keys: &str, at_the_desk: bool, nth: usize) -> Model {
    let mut model = if at_the_desk {
        desk(fjordvik(), Lang::Nb, (80, 24))
    } else {
        start_again(Lang::Nb, (80, 24))
    };
    press(&mut model, keys);
    if model.front.is_none() && is_form(&model) {
        for _ in 0..nth {
            press(&mut model, "tab");
        }
        // In a field of choices a space chooses and a letter goes to the next one.
        press(&mut model, "space");
    }
    press(&mut model, ":halv~se");
    model
}

/// A place where a person types.
struct Place {
    name: String,
    keys: &'static str,
    back: &'static str,
    at_the_desk: bool,
    nth: usize,
}

impl Place {
    fn model(&self) -> Model {
        typing(self.keys, self.at_the_desk, self.nth)
    }
}

/// The places, by their keys and whether they are at the desk, and in forms every field.
fn everywhere() -> Vec<Place> {
    let desk = AT_THE_DESK.iter().map(|way| (*way, true));
    let start = AT_THE_START.iter().map(|way| (*way, false));
    let mut all = Vec::new();
    for ((keys, back), at_the_desk) in desk.chain(start) {
        let model = typing(keys, at_the_desk, 0);
        let in_form = model.front.is_none() && is_form(&model);
        let fields = if in_form { written(&model).len() } else { 1 };
        for nth in 0..fields {
            let place = Place {
                name: format!("{keys:?}, field {nth}"),
                keys,
                back,
                at_the_desk,
                nth,
            };
            let written = written(&place.model());
            assert!(!written.is_empty(), "{}: nobody types here", place.name);
            all.push(place);
        }
    }
    assert!(all.len() > 80, "{}", all.len());
    all
}

#[test]
fn what_is_typed_survives_esc() {
    for place in everywhere() {
        let mut model = place.model();
        let before = written(&model);
        press(&mut model, "esc");
        assert_ne!(written(&model), before, "{}: Esc leads nowhere", place.name);
        press(&mut model, place.back);
        assert_eq!(written(&model), before, "{}", place.name);
    }
}

/// What can come in between: its name, and how it comes.
type Between = (&'static str, fn(&mut Model));

const BETWEEN: [Between; 12] = [
    ("smaller", |model| resize(model, (60, 20))),
    ("tiny and back", |model| {
        for size in [(0, 0), (7, 3), (250, 80), (80, 24)] {
            resize(model, size);
            picture(model);
        }
    }),
    ("languages", |model| press(model, "F2")),
    ("all languages", |model| press(model, "F2 F2 F2")),
    ("colours", |model| press(model, "F3 F3")),
    ("help", |model| {
        let lists = model.front.is_some();
        press(model, if lists { "F1 ctrl+p F1" } else { "F1 down esc" });
    }),
    ("palette", |model| {
        let lists = model.front.is_some();
        press(model, if lists { "up down" } else { "ctrl+p :farg esc" });
    }),
    ("others", |model| {
        let lines = vec![other(), "ikke en linje".to_owned()];
        update(model, Event::Arrived(lines), now());
    }),
    ("no disk", |model| {
        let words = "Kan ikke lagre".to_owned();
        let news = SaveNews::Trouble { words, safe: 0 };
        update(model, Event::Saver(news), now());
    }),
    ("remarks", |model| {
        update(model, Event::Remark("En ting til".to_owned()), now());
        update(model, Event::Failed("Det gikk ikke".to_owned()), now());
        update(model, Event::Gone(vec!["/borte".into()]), now());
    }),
    ("the wheel", |model| {
        model.mouse = true;
        for by in [-3, 3] {
            update(model, Event::Wheel(None, by), now());
        }
    }),
    ("clicks", |model| {
        model.mouse = true;
        for (_, target) in picture(model).spots() {
            if !matches!(target, Target::Do(_)) {
                update(model, Event::Click(target), now());
            }
        }
    }),
];

#[test]
fn what_is_typed_survives_whatever_comes_in_between() {
    for place in everywhere() {
        let (mut model, name) = (place.model(), &place.name);
        let before = written(&model);
        for (what, happens) in BETWEEN {
            if what == "clicks" && model.front.is_some() {
                // There a second click runs the command, as Enter does.
                continue;
            }
            happens(&mut model);
            picture(&model);
            if written(&model).is_empty() && what == "clicks" && !place.at_the_desk {
                // A click on the list above the path leads into that list.
                press(&mut model, "tab");
            }
            assert_eq!(written(&model), before, "{name} after {what}");
        }
        // And it goes on where it was, but for what is chosen and not typed.
        press(&mut model, ":tn");
        let chosen = before
            .get(place.nth)
            .is_some_and(|field| field.contains(" On("));
        assert_eq!(written(&model) != before, !chosen, "{name}: typing goes on");
    }
}

/// A click on a hint is its key: what is typed is there again, unless it was saved.
#[test]
fn what_is_typed_survives_a_click_on_a_hint() {
    let mut clicked = 0;
    for place in everywhere() {
        let model = place.model();
        let before = written(&model);
        for (_, target) in picture(&model).spots() {
            // Others save, choose or complete what is written: that is what they are for.
            let (Target::Do(Action::Back | Action::Help | Action::NextField), false) =
                (target, model.front.is_some())
            else {
                continue;
            };
            let mut model = place.model();
            model.mouse = true;
            update(&mut model, Event::Click(target), now());
            match model.front {
                Some(_) => press(&mut model, "esc"),
                None if written(&model).is_empty() => press(&mut model, place.back),
                None => {}
            }
            assert_eq!(written(&model), before, "{} after {target:?}", place.name);
            clicked += 1;
        }
    }
    assert!(clicked > 100, "{clicked}");
}

/// A note that somebody else took in the same seminar.
fn other() -> String {
    use oversikt::domain::id::ReplicaId;
    use oversikt::domain::intent::Intent;
    use oversikt::domain::session::Hand;
    let mut session = fjordvik();
    session.set_hand(Hand::new(ReplicaId::new(77), ReplicaId::new(78)));
    let intent = serde_json::json!({"do": "add_note", "text": "fra et annet bord"});
    let done = session.perform(&Intent::from_value(intent).unwrap(), now());
    done.unwrap().lines.remove(0)
}

fn picture(model: &Model) -> Places {
    let backend = TestBackend::new(model.size.0, model.size.1);
    let mut places = Places::default();
    let mut terminal = Terminal::new(backend).unwrap();
    terminal
        .draw(|frame| places = ui::draw(model, frame))
        .unwrap();
    places
}
