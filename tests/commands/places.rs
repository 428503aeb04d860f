//! Everywhere a person can be: each screen, mode and page once, and the scopes in force there.

use oversikt::app::command::Scope;
use oversikt::app::form::{Around, Form, FormKind};
use oversikt::app::found::Hits;
use oversikt::app::front::{Front, List};
use oversikt::app::mode::{Adding, Judging, Mode, Pick, Picking, Placing, Searching};
use oversikt::app::model::{Opening, Taken};
use oversikt::app::pages::{Page, PageOf};
use oversikt::app::start::{Choosing, Start};
use oversikt::app::text_input::TextInput;
use oversikt::app::{Model, Screen};
use oversikt::domain::field::Field;
use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::domain::search::Index;
use oversikt::i18n::{Lang, Words};

use crate::stage::{desk, empty, start};

fn id() -> Id {
    Id::from_bytes([1; 16])
}

/// Each mode once. A new one does not build until it is told here what it is like.
fn modes() -> Vec<Mode> {
    let kinds = [
        Mode::Browsing,
        Mode::Capturing(Box::default()),
        Mode::Filling(form(FormKind::Add(ItemKind::Seminar), 0)),
        Mode::Filling(form(FormKind::Add(ItemKind::Note), 1)),
        Mode::Filling(form(FormKind::Labels(Field::Stages), 0)),
        Mode::Filling(suggesting()),
        Mode::Placing(Placing {
            measure: id(),
            at: 0,
            on: vec![false],
            switched: false,
        }),
        Mode::Judging(Judging {
            measure: id(),
            words: vec!["keep".to_owned()],
            at: 0,
        }),
        Mode::Picking(Picking {
            what: Pick::ThemeOf(id()),
            title: String::new(),
            options: Vec::new(),
            at: 0,
        }),
        Mode::Searching(Box::new(Searching {
            input: TextInput::default(),
            index: Index::default(),
            hits: Hits::default(),
            at: 0,
            recalled: false,
        })),
        Mode::Adding(Adding { notes: 2 }),
        Mode::Leaving,
    ];
    for mode in &kinds {
        match mode {
            Mode::Browsing
            | Mode::Capturing(_)
            | Mode::Adding(_)
            | Mode::Filling(_)
            | Mode::Placing(_)
            | Mode::Judging(_)
            | Mode::Picking(_)
            | Mode::Searching(_)
            | Mode::Leaving => {}
        }
    }
    kinds.into()
}

/// A form with the cursor in this field.
fn form(kind: FormKind, at: usize) -> Form {
    let words = Words::new(Lang::Nb);
    let form = Form::made(kind, &Around::nothing(&words)).unwrap();
    Form { at, ..form }
}

/// A form that suggests what may be meant.
fn suggesting() -> Form {
    let typed = vec![(Field::Name, "Kjær".to_owned())];
    form(FormKind::Add(ItemKind::Measure), 0).filled(typed)
}

/// Each page once. A new one does not build until it stands here.
fn pages() -> Vec<PageOf> {
    let kinds = [
        PageOf::Thing(id()),
        PageOf::Stage("ungdom".to_owned()),
        PageOf::Themes,
        PageOf::People,
        PageOf::Gaps,
        PageOf::Basket,
        PageOf::Review,
        PageOf::Private,
        PageOf::History(id()),
        PageOf::Journal(0),
        PageOf::Versions(id(), Field::Title),
    ];
    for page in &kinds {
        match page {
            PageOf::Thing(_)
            | PageOf::Stage(_)
            | PageOf::Themes
            | PageOf::People
            | PageOf::Gaps
            | PageOf::Basket
            | PageOf::Review
            | PageOf::Private
            | PageOf::History(_)
            | PageOf::Journal(_)
            | PageOf::Versions(..) => {}
        }
    }
    kinds.into()
}

fn choices() -> Vec<Choosing> {
    let kinds = [
        Choosing::Task(0),
        Choosing::Seminar(0),
        Choosing::Path,
        Choosing::Example(0),
        Choosing::Naming(form(FormKind::Add(ItemKind::Seminar), 0)),
    ];
    for choice in &kinds {
        match choice {
            Choosing::Task(_)
            | Choosing::Seminar(_)
            | Choosing::Path
            | Choosing::Example(_)
            | Choosing::Naming(_) => {}
        }
    }
    kinds.into()
}

/// Every place, with nothing in front of it.
pub(crate) fn places(lang: Lang) -> Vec<Model> {
    let fresh = || desk(empty(), lang, (80, 24));
    let mut all = Vec::new();
    for mode in modes() {
        let mut model = fresh();
        if let Screen::Desk(desk) = &mut model.screen {
            desk.mode = mode;
        }
        all.push(model);
    }
    for of in pages() {
        let mut model = fresh();
        let words = model.words.clone();
        if let Screen::Desk(desk) = &mut model.screen {
            let page = Page::read(of, desk, &words);
            desk.pages.push(page);
        }
        all.push(model);
    }
    let mut screens: Vec<Screen> = choices()
        .into_iter()
        .map(|mode| {
            Screen::Start(Start {
                mode,
                ..Start::default()
            })
        })
        .collect();
    screens.push(Screen::Opening(Opening::default()));
    screens.push(Screen::Taken(Taken {
        path: "/a".into(),
        words: String::new(),
        start: Box::default(),
    }));
    for screen in screens {
        match &screen {
            Screen::Start(_) | Screen::Taken(_) | Screen::Opening(_) | Screen::Desk(_) => {}
        }
        let mut model = start(lang, (80, 24));
        model.screen = screen;
        all.push(model);
    }
    all
}

/// The list of commands, in front of a place.
pub(crate) fn front(list: List, model: &Model) -> Front {
    Front::new(list, model.scopes(), &model.keymap, &model.words)
}

/// The scopes that are in force together, in every place and in the lists in front of it.
pub(crate) fn in_force() -> Vec<&'static [Scope]> {
    let mut sets: Vec<&[Scope]> = Vec::new();
    for mut model in places(Lang::Nb) {
        sets.push(model.scopes());
        model.front = Some(Box::new(front(List::Help, &model)));
        sets.push(model.scopes());
    }
    sets.sort_by_key(|scopes| format!("{scopes:?}"));
    sets.dedup();
    assert!(sets.len() > 12, "{sets:?}");
    sets
}
