//! Merging from the first screen.

use std::path::PathBuf;

use oversikt::app::keys::parse;
use oversikt::app::merge::{Merged, Merging, Step};
use oversikt::app::pages::PageOf;
use oversikt::app::start::Choosing;
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, How, Model, Opened, Screen};
use oversikt::i18n::Lang;

use crate::merging::{FOLDER, chosen, found, groups, preview};
use crate::stage::{fjordvik, now, press, start, start_again};
use crate::{desk_of, screen};

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

/// What the last key asks for.
fn effects(model: &mut Model, key: &str) -> Vec<Effect> {
    update(model, Event::Key(parse(key).unwrap()), now())
}

fn merging(model: &Model) -> &Merging {
    match &model.screen {
        Screen::Start(start) => match &start.mode {
            Choosing::Merging(merging) => merging,
            other => panic!("not merging: {other:?}"),
        },
        _ => panic!("not the first screen"),
    }
}

fn ticked(model: &Model) -> Vec<PathBuf> {
    let ticked = merging(model).ticked();
    ticked.map(|file| file.path.clone()).collect()
}

fn fjord() -> PathBuf {
    "/home/kari/seminar/fjordvik.json".into()
}

#[test]
fn a_folder_is_all_its_files_and_each_can_be_left_out_again() {
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, &format!("5 :{FOLDER}"));
    let asked = effects(&mut model, "enter");
    assert_eq!(asked, [Effect::LookInto(FOLDER.into())]);
    assert!(screen(&model).contains("leter"), "{}", screen(&model));
    let answer = Event::LookedInto(FOLDER.into(), Ok(groups()));
    assert_eq!(update(&mut model, answer, now()), []);
    assert_eq!(ticked(&model), groups());
    assert!(screen(&model).contains("3 filer er valgt"));
    press(&mut model, "up home down x");
    let [one, _, three] = <[PathBuf; 3]>::try_from(groups()).unwrap();
    assert_eq!(ticked(&model), [one.clone(), three.clone()]);
    assert_eq!(merging(&model).files.len(), 2);
    assert_eq!(
        effects(&mut model, "enter"),
        [Effect::Gather(vec![one, three])]
    );
}

#[test]
fn a_file_used_before_is_ticked_by_space_or_number_and_one_that_is_gone_is_not() {
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "5 space");
    assert_eq!(ticked(&model), [fjord()]);
    press(&mut model, "2");
    assert_eq!(ticked(&model).len(), 2);
    press(&mut model, "2");
    assert_eq!(ticked(&model), [fjord()]);
    // The third is on a stick that is not there.
    press(&mut model, "3");
    assert_eq!(ticked(&model), [fjord()]);
    assert!(screen(&model).contains("finnes ikke nå"));
    press(&mut model, "a");
    assert_eq!(ticked(&model).len(), 2);
    press(&mut model, "a");
    assert!(ticked(&model).is_empty());
    assert_eq!(effects(&mut model, "enter"), []);
    assert!(screen(&model).contains("Kryss av minst én fil"));
    // What goes is said by the shell later, and is no longer chosen.
    press(&mut model, "1");
    update(&mut model, Event::Gone(vec![fjord()]), now());
    assert!(ticked(&model).is_empty());
}

#[test]
fn files_that_are_dropped_at_once_are_all_taken() {
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "5");
    let dropped = "'/a/en.json' '/a/to.json'";
    let asked = update(&mut model, Event::Paste(dropped.to_owned()), now());
    let [one, two] = ["/a/en.json", "/a/to.json"].map(PathBuf::from);
    assert_eq!(
        asked,
        [Effect::LookInto(one.clone()), Effect::LookInto(two.clone())]
    );
    for path in [&one, &two] {
        let answer = Event::LookedInto(path.clone(), Ok(vec![path.clone()]));
        update(&mut model, answer, now());
    }
    assert_eq!(ticked(&model), [one, two]);
}

#[test]
fn what_is_not_there_is_said_and_can_be_mended_where_it_was_typed() {
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, "5 :/tmp/grupe enter");
    // Whoever is quicker than the disk is told so.
    press(&mut model, "enter");
    assert!(screen(&model).contains("Det letes ennå"));
    let answer = Event::LookedInto("/tmp/grupe".into(), Err("Finnes ikke: grupe".to_owned()));
    update(&mut model, answer, now());
    assert!(screen(&model).contains("Finnes ikke: grupe"));
    assert_eq!(merging(&model).path.text(), "/tmp/grupe");
    assert!(merging(&model).files.is_empty());
    let answer = Event::LookedInto("/tmp".into(), Ok(Vec::new()));
    press(
        &mut model,
        "backspace backspace backspace backspace backspace backspace enter",
    );
    update(&mut model, answer, now());
    assert!(screen(&model).contains("ingen seminarfiler i /tmp"));
}

#[test]
fn what_each_file_brings_shows_before_anything_is_written() {
    for size in SIZES {
        let mut model = preview(Lang::Nb, size);
        let seen = screen(&model);
        for words in [
            "2 forskjellige seminarer",
            "Oversiktsseminar Fjordvik",
            "kan være samme",
        ] {
            assert!(seen.contains(words), "{words} at {size:?}\n{seen}");
        }
        let mut all = seen;
        for _ in 0..20 {
            press(&mut model, "down");
            all.push_str(&screen(&model));
        }
        for words in [
            "gruppe-2.json",
            "131 hendelser",
            "9 bare her · 122 også i andre",
            "30.01.2026 09:00–14:42",
            "3f2a (122), 91bd (6)",
            "én skadet linje",
            "1 fra en nyere versjon",
            "2 slettet for godt",
            "30.01.2026 09:00 – 02.02.2026 08:15",
            "og 2 til",
            "notat.json er ikke en seminarfil",
            "Kanskje det samme: 4 par",
            "3f2a går minst 11",
            "Ingen av disse filene blir endret",
            "/media/kari/USB/gruppefiler/gruppe-1.flettet.json",
        ] {
            let squeezed = |text: &str| {
                text.replace(['┃', '▌'], "")
                    .split_whitespace()
                    .collect::<String>()
            };
            assert!(
                squeezed(&all).contains(&squeezed(words)),
                "{words} at {size:?}\n{all}"
            );
        }
    }
}

#[test]
fn the_new_file_gets_the_name_that_is_typed_and_its_ending() {
    let mut model = preview(Lang::Nb, (80, 24));
    let suggested = PathBuf::from(format!("{FOLDER}/gruppe-1.flettet.json"));
    assert_eq!(effects(&mut model, "enter"), [Effect::Merge(suggested)]);
    let mut model = preview(Lang::Nb, (80, 24));
    press(&mut model, "tab home");
    let Step::Name(named) = &merging(&model).step else {
        panic!("no name is typed");
    };
    let letters = named.name.text().chars().count();
    for _ in 0..letters {
        press(&mut model, "del");
    }
    assert_eq!(effects(&mut model, "enter"), []);
    assert!(screen(&model).contains("Skriv hvor den nye filen skal ligge"));
    press(&mut model, ":/tmp/felles");
    assert_eq!(
        effects(&mut model, "enter"),
        [Effect::Merge("/tmp/felles.json".into())]
    );
    // The disk refuses: it is said where the name can be changed, and nothing is lost.
    let refused = Err("Disken er full.".to_owned());
    assert_eq!(update(&mut model, Event::Merged(refused), now()), []);
    assert!(screen(&model).contains("Disken er full."));
    press(&mut model, ":2");
    assert!(screen(&model).contains("/tmp/felles2"));
}

#[test]
fn esc_goes_back_a_step_and_nothing_that_was_chosen_is_lost() {
    let mut model = preview(Lang::Nb, (80, 24));
    let before = ticked(&model);
    press(&mut model, "tab :x esc");
    assert!(matches!(merging(&model).step, Step::Preview(_)));
    press(&mut model, "esc");
    assert!(matches!(merging(&model).step, Step::Files));
    assert_eq!(ticked(&model), before);
    // What was being read and is no longer asked for does not jump in.
    press(&mut model, "enter esc");
    update(&mut model, Event::Gathered(Box::new(found())), now());
    assert!(matches!(merging(&model).step, Step::Files));
    let mut model = chosen(Lang::Nb, (80, 24));
    press(&mut model, "space enter");
    update(&mut model, Event::Gathered(Box::new(found())), now());
    assert!(
        matches!(merging(&model).step, Step::Reading),
        "of other files"
    );
}

#[test]
fn what_was_merged_opens_in_front_of_what_there_is_to_look_at() {
    let mut model = preview(Lang::Nb, (80, 24));
    press(&mut model, "enter");
    let out = PathBuf::from(format!("{FOLDER}/gruppe-1.flettet.json"));
    let merged = Merged {
        path: out.clone(),
        files: 4,
        events: 183,
        left_out: vec!["notat.json er ikke en seminarfil.".to_owned()],
        ..Merged::default()
    };
    let asked = update(&mut model, Event::Merged(Ok(Box::new(merged))), now());
    assert_eq!(asked, [Effect::Open(out, How::Write)]);
    assert!(matches!(model.screen, Screen::Opening(_)));
    let opened = Opened {
        session: fjordvik(),
        name: "gruppe-1.flettet.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    };
    update(&mut model, Event::Opened(Box::new(opened)), now());
    assert_eq!(desk_of(&model).pages.last().unwrap().of, PageOf::Review);
    let seen = screen(&model);
    assert!(
        seen.contains("4 filer er flettet til gruppe-1.flettet.json"),
        "{seen}"
    );
    assert!(seen.contains("notat.json er ikke en seminarfil"), "{seen}");
}

#[test]
fn the_seminar_that_most_files_are_of_is_the_one_to_begin_with() {
    let mut found = found();
    let [first, second] = [0, 1].map(|nth| found.seminars[nth].id);
    assert_eq!(found.main_seminar(), Some(first));
    found.files.truncate(1);
    found.files[0].brings.seminars = vec![first, second];
    assert_eq!(
        found.main_seminar(),
        Some(first),
        "of two the one begun first"
    );
    found.files[0].brings.seminars = vec![second];
    assert_eq!(found.main_seminar(), Some(second));
    found.seminars.clear();
    assert_eq!(found.main_seminar(), None);
}

#[test]
fn what_was_merged_and_cannot_be_opened_leads_back_to_the_first_screen() {
    let mut model = preview(Lang::Nb, (80, 24));
    press(&mut model, "enter");
    let merged = Box::new(Merged::default());
    update(&mut model, Event::Merged(Ok(merged)), now());
    update(
        &mut model,
        Event::Failed("Minnet er fullt.".to_owned()),
        now(),
    );
    assert!(matches!(model.screen, Screen::Start(_)));
    assert!(screen(&model).contains("Minnet er fullt."));
}

#[test]
fn a_seminar_is_chosen_for_a_replay_as_it_is_chosen_to_be_opened() {
    let mut model = start_again(Lang::Nb, (80, 24));
    press(&mut model, "4");
    assert!(screen(&model).contains("Se en avspilling"));
    assert_eq!(
        effects(&mut model, "enter"),
        [Effect::Open(fjord(), How::Replay)]
    );
    press(&mut model, "tab :/a/b.json");
    let asked = effects(&mut model, "enter");
    assert_eq!(asked, [Effect::Open("/a/b.json".into(), How::Replay)]);
    press(&mut model, "esc");
    let Screen::Start(start) = &model.screen else {
        panic!("elsewhere")
    };
    assert!(matches!(start.mode, Choosing::Task(3)));
}

#[test]
fn the_hint_says_what_enter_does_on_the_line_for_paths() {
    let enter = |model: &Model| {
        let hints = oversikt::app::hints::hints(model).into_iter();
        let enter = hints.into_iter().find(|hint| hint.key == "Enter");
        enter.map(|hint| hint.name).unwrap()
    };
    let mut model = start(Lang::Nb, (80, 24));
    press(&mut model, &format!("5 :{FOLDER}"));
    assert_eq!(enter(&model), "legg til");
    press(&mut model, "enter");
    update(
        &mut model,
        Event::LookedInto(FOLDER.into(), Ok(groups())),
        now(),
    );
    assert_eq!(enter(&model), "se hva de bringer");
    assert_eq!(effects(&mut model, "enter"), [Effect::Gather(groups())]);
}
