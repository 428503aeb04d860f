//! What the last seminar left open, gone through with one key each; and two seminars side by
//! side, on the smallest screen, too.

use oversikt::app::Event;
use oversikt::app::effect::Opened;
use oversikt::app::pages::PageOf;
use oversikt::app::update::update;
use oversikt::app::{Model, Screen};
use oversikt::domain::carry::carry_over;
use oversikt::domain::id::ReplicaId;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use serde_json::json;

use crate::screenshots::stage::{self, now, press};
use crate::seminar::*;

/// A seminar that carries on from the example.
fn carried_on() -> Session {
    let old = stage::fjordvik();
    let view = old.view();
    let seminar = view.present(ItemKind::Seminar).next().unwrap();
    let beginning = carry_over(view, view.log().id(seminar)).unwrap();
    let mut session = stage::empty();
    session.begin(&beginning, ReplicaId::new(9), now()).unwrap();
    session
}

fn opened(session: Session) -> Event {
    Event::Opened(Box::new(Opened {
        session,
        name: "i-aar.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        seen: Vec::new(),
        read_only: false,
    }))
}

#[test]
fn a_seminar_that_carries_on_opens_with_what_was_left_open() {
    let mut model = stage::start(Lang::Nb, (80, 24));
    update(&mut model, opened(carried_on()), now());
    assert_eq!(page(&model).of, PageOf::Carried);
    assert!(
        page(&model).title.contains("16 åpne"),
        "{}",
        page(&model).title
    );
    // Once something has been decided it is only said how much is left.
    press(&mut model, "down down down down enter");
    let session = match model.screen {
        Screen::Desk(desk) => desk.session,
        _ => panic!("no desk"),
    };
    let mut again = stage::start(Lang::Nb, (80, 24));
    update(&mut again, opened(session), now());
    assert!(on_desk(&again).pages.is_empty());
    assert!(notice(&again).contains("15"), "{}", notice(&again));
    press(&mut again, "F");
    assert_eq!(page(&again).of, PageOf::Carried);
    // A seminar that carries on from nothing says nothing of it.
    let mut other = stage::start(Lang::Nb, (80, 24));
    update(&mut other, opened(stage::fjordvik()), now());
    assert!(on_desk(&other).pages.is_empty() && notice(&other).is_empty());
}

#[test]
fn one_key_takes_each_in_and_one_leaves_it() {
    let mut model = desk(carried_on());
    press(&mut model, "F");
    let before = state(&model);
    stand_on(&mut model, "Hvem eier oppfølgingen etter 8. trinn?");
    press(&mut model, "enter");
    assert!(notice(&model).contains("Nytt tema"), "{}", notice(&model));
    // The cursor has gone on to the next one.
    press(&mut model, "i");
    stand_on(&mut model, "avtaler første møte før utskriving");
    press(&mut model, "enter");
    stand_on(&mut model, "Ettervern");
    press(&mut model, "enter");
    stand_on(&mut model, "SLT");
    press(&mut model, "x");
    let became = |text: &str| {
        lines(&model)
            .into_iter()
            .find(|line| line.contains(text))
            .unwrap()
    };
    assert!(became("Hvem eier oppfølgingen").ends_with("tatt med"));
    assert!(became("Kan barnehagen minne").ends_with("latt ligge"));
    assert!(became("avtaler første møte").ends_with("tatt med"));
    assert!(became("Ettervern").ends_with("tatt med"));
    assert!(became("SLT").ends_with("latt ligge"));
    let after = state(&model);
    let last = after["themes"].as_array().unwrap().last().unwrap();
    assert_eq!(last["question"], "Hvem eier oppfølgingen etter 8. trinn?");
    assert_eq!(after["notes"][0]["kind"], "decision");
    let measures = after["measures"].as_array().unwrap();
    let of = |name: &str| measures.iter().find(|one| one["name"] == name).unwrap();
    assert_eq!(of("Ettervern")["verdict"]["verdict"], "develop");
    assert!(
        of("SLT").get("verdict").is_none(),
        "x leaves the offer and not the measure"
    );
    // Everything can be taken back.
    press(&mut model, "u u u u u");
    assert_eq!(state(&model), before);
}

#[test]
fn what_was_taken_in_is_opened_and_what_nobody_judged_asks_for_a_verdict() {
    let mut model = desk(carried_on());
    press(&mut model, "F");
    stand_on(&mut model, "Akan-avtale");
    press(&mut model, "enter");
    assert!(matches!(
        on_desk(&model).mode,
        oversikt::app::mode::Mode::Judging(_)
    ));
    press(&mut model, "esc");
    stand_on(&mut model, "Hvem eier oppfølgingen etter 8. trinn?");
    press(&mut model, "enter");
    stand_on(&mut model, "Hvem eier oppfølgingen etter 8. trinn?");
    press(&mut model, "enter");
    assert!(matches!(page(&model).of, PageOf::Thing(_)));
    press(&mut model, "esc");
    // A theme is there already: Enter opens it, and leaving it puts it into the basket.
    stand_on(&mut model, "Hvordan får vi med foreldregruppa?");
    press(&mut model, "enter");
    assert!(matches!(page(&model).of, PageOf::Thing(_)));
    press(&mut model, "esc i K");
    assert!(
        lines(&model)
            .iter()
            .any(|line| line.contains("foreldregruppa"))
    );
}

/// The lines of a section of the page on top.
fn section(model: &Model, heading: &str) -> Vec<String> {
    let lines = lines(model);
    let from = lines.iter().position(|line| line.starts_with(heading));
    let from = from.unwrap_or_else(|| panic!("{heading} in {lines:#?}"));
    let rows = page(model).rows.iter().zip(lines.clone()).skip(from + 1);
    let rows = rows.take_while(|(row, _)| !row.is_heading());
    rows.map(|(_, line)| line).collect()
}

#[test]
fn two_municipalities_side_by_side_show_both_columns_and_what_only_one_has() {
    let mut model = desk(stage::two_municipalities());
    press(&mut model, "J");
    assert_eq!(page(&model).title, "Sammenligning: Nordvik og Sørvik");
    let shown = screen(&model);
    let of = |name: &str| {
        let line = shown.lines().find(|line| line.contains(name));
        line.unwrap_or_else(|| panic!("{name} in {shown}"))
    };
    let at = |line: &str, text: &str| line.find(text).map(|at| line[..at].chars().count());
    // Each side has a column, under its name.
    let names = of("Nordvik     ");
    let [left, right] = ["Nordvik", "Sørvik"].map(|name| at(names, name).unwrap());
    assert!(left < right, "{names}");
    for (measure, verdicts) in [
        (
            "Kjærlighet og grenser",
            ["✓ treffer godt", "✕ kan slutte med"],
        ),
        ("SLT ", ["✓ treffer godt", "↗ bør utvikles videre"]),
    ] {
        let line = of(measure);
        assert_eq!(at(line, verdicts[0]), Some(left), "{shown}");
        assert_eq!(at(line, verdicts[1]), Some(right), "{shown}");
    }
    let only = of("Tidlig inn");
    assert_eq!(at(only, "↗ bør utvikles videre"), Some(left), "{shown}");
    assert_eq!(at(only, "–"), Some(right), "{shown}");
    let both = section(&model, "Hull begge steder");
    assert!(both[1].starts_with("Eldre"), "{both:#?}");
    // Each side leads to its own measure.
    for (key, reason) in [
        ("1", "Foreldra møter fram"),
        ("2", "Foreldrene kommer ikke"),
    ] {
        stand_on(&mut model, "Kjærlighet og grenser");
        press(&mut model, "enter");
        assert!(screen(&model).contains("Åpne hvilken?"));
        press(&mut model, key);
        let shown = lines(&model).join("\n");
        assert!(shown.contains(reason), "{shown}");
        press(&mut model, "esc");
    }
    // What only one has is opened at once.
    stand_on(&mut model, "Home-Start");
    press(&mut model, "enter");
    assert!(matches!(page(&model).of, PageOf::Thing(_)));
}

#[test]
fn the_comparison_reads_on_the_smallest_screen() {
    for lang in Lang::ALL {
        let mut model = stage::desk(stage::two_municipalities(), lang, (60, 20));
        press(&mut model, "J");
        let shown = screen(&model);
        let of = |text: &str| {
            let line = shown.lines().find(|line| line.contains(text));
            line.unwrap_or_else(|| panic!("{text} in {shown}"))
        };
        let (keep, stop) = (of("Nordvik  ✓ "), of("Sørvik   ✕ "));
        let column = |line: &str, name: &str| line.find(name).map(|at| line[..at].chars().count());
        assert_eq!(column(keep, "Nordvik"), column(stop, "Sørvik"), "{shown}");
    }
}

#[test]
fn with_one_seminar_it_is_said_how_to_get_another_and_of_several_one_is_picked() {
    let mut model = desk(stage::fjordvik());
    press(&mut model, "J");
    let shown = lines(&model).join("\n");
    assert!(
        shown.contains("Flett") && shown.contains("--from"),
        "{shown}"
    );
    let mut session = stage::two_municipalities();
    done(
        &mut session,
        json!({"do": "add_seminar", "title": "Tredje", "date": "2027-01-01"}),
    );
    let mut model = desk(session);
    press(&mut model, "J");
    let asked = screen(&model);
    assert!(
        asked.contains("Sammenligne med") && asked.contains("Tredje"),
        "{asked}"
    );
    press(&mut model, "down enter");
    assert!(matches!(page(&model).of, PageOf::Comparison(..)));
}
