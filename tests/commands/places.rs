//! Everywhere a person can be: each screen, mode and page once, and the scopes in force there.

use std::sync::OnceLock;

use oversikt::app::command::Scope;
use oversikt::app::form::{Around, Form, FormKind};
use oversikt::app::found::Hits;
use oversikt::app::front::{Front, List};
use oversikt::app::merge::{Found, Merging, Preview, Step};
use oversikt::app::mode::{
    Adding, Erasing, Judging, Mode, Pick, Picking, Placing, Searching, ToErase,
};
use oversikt::app::model::{Opening, Taken};
use oversikt::app::pages::{Page, PageOf};
use oversikt::app::start::{Choosing, Errand, Start};
use oversikt::app::text_input::TextInput;
use oversikt::app::{Model, Screen};
use oversikt::domain::field::Field;
use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::domain::search::Index;
use oversikt::i18n::Lang;

use crate::stage::{desk, empty, fjordvik, press, start, words};

fn id() -> Id {
    Id::from_bytes([1; 16])
}

/// Each mode once, but for forms. A new one does not build until it is told here what it is like.
fn modes() -> Vec<Mode> {
    let kinds = [
        Mode::Browsing,
        Mode::Capturing(Box::default()),
        Mode::Adding(Adding { notes: 2 }),
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
        Mode::Erasing(Erasing::Asked(ToErase {
            step: id(),
            whole: true,
            gone: vec![id()],
        })),
        Mode::Outgoing,
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
            | Mode::Erasing(_)
            | Mode::Outgoing
            | Mode::Leaving => {}
        }
    }
    kinds.into()
}

/// Forms with the cursor in each of their fields, empty and with a letter typed: one for each
/// set of scopes that comes of it.
fn forms(lang: Lang) -> Vec<Model> {
    let session = fjordvik();
    let at = |keys: &str| {
        let mut model = desk(session.clone(), lang, (80, 24));
        press(&mut model, keys);
        model
    };
    let ways = form_ways().iter();
    ways.map(|keys| at(keys)).collect()
}

/// The keys that lead to them.
fn form_ways() -> &'static [String] {
    static WAYS: OnceLock<Vec<String>> = OnceLock::new();
    WAYS.get_or_init(|| {
        let session = fjordvik();
        let mut met: Vec<&[Scope]> = Vec::new();
        let mut ways = Vec::new();
        for begin in [
            "s",
            "m",
            "t",
            "d",
            "A",
            "N",
            "E e",
            "1 e",
            "2 e",
            ": :indi enter",
        ] {
            let mut model = desk(session.clone(), Lang::Nb, (80, 24));
            let mut way = String::new();
            for keys in begin
                .split(' ')
                .chain(["tab", ":o"].into_iter().cycle().take(40))
            {
                press(&mut model, keys);
                way = format!("{way} {keys}");
                if fills(&model) && !met.contains(&model.scopes()) {
                    met.push(model.scopes());
                    ways.push(way.clone());
                }
            }
        }
        ways
    })
}

fn fills(model: &Model) -> bool {
    match &model.screen {
        Screen::Desk(desk) => matches!(desk.mode, Mode::Filling(_)) && model.front.is_none(),
        _ => false,
    }
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
        PageOf::News,
        PageOf::Private,
        PageOf::History(id()),
        PageOf::Journal(0),
        PageOf::Since,
        PageOf::Outgoing,
        PageOf::Versions(id(), Field::Title),
        PageOf::Pair(id(), id()),
        PageOf::Carried,
        PageOf::Comparison(id(), id()),
        PageOf::Alone,
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
            | PageOf::News
            | PageOf::Private
            | PageOf::History(_)
            | PageOf::Journal(_)
            | PageOf::Outgoing
            | PageOf::Since
            | PageOf::Versions(..)
            | PageOf::Pair(..)
            | PageOf::Carried
            | PageOf::Comparison(..)
            | PageOf::Alone => {}
        }
    }
    kinds.into()
}

fn naming(lang: Lang) -> Form {
    let words = words(lang);
    Form::made(FormKind::Add(ItemKind::Seminar), &Around::nothing(&words)).unwrap()
}

fn choices(lang: Lang) -> Vec<Choosing> {
    let kinds = [
        Choosing::Task(0),
        Choosing::Seminar(Errand::Open, 0),
        Choosing::Path(Errand::Open),
        Choosing::Example(0),
        Choosing::Naming(naming(lang)),
    ];
    let kinds = kinds.into_iter().chain(merging(lang));
    let kinds: Vec<Choosing> = kinds.collect();
    for choice in &kinds {
        match choice {
            Choosing::Task(_)
            | Choosing::Seminar(..)
            | Choosing::Path(_)
            | Choosing::Example(_)
            | Choosing::Naming(_)
            | Choosing::Merging(_) => {}
        }
    }
    kinds
}

/// Every step of a merge.
fn merging(lang: Lang) -> impl Iterator<Item = Choosing> {
    let preview = || Box::new(Preview::new(Found::default(), &words(lang)));
    let steps = [
        Step::Files,
        Step::Path,
        Step::Reading,
        Step::Preview(preview()),
        Step::Name(preview()),
        Step::Writing(preview()),
    ];
    steps.into_iter().map(|step| {
        match &step {
            Step::Files
            | Step::Path
            | Step::Reading
            | Step::Preview(_)
            | Step::Name(_)
            | Step::Writing(_) => {}
        }
        Choosing::Merging(Box::new(Merging {
            step,
            ..Merging::default()
        }))
    })
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
    all.extend(forms(lang));
    for of in pages() {
        let mut model = fresh();
        let words = model.words.clone();
        if let Screen::Desk(desk) = &mut model.screen {
            let page = Page::read(of, desk, &words);
            desk.pages.push(page);
        }
        all.push(model);
    }
    all.extend(["Z", "Z T", "Z o", "Z s"].map(|keys| {
        let mut model = desk(fjordvik(), lang, (80, 24));
        press(&mut model, keys);
        model
    }));
    let mut screens: Vec<Screen> = choices(lang)
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
