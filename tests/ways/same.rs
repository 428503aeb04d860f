//! Two things that turn out to be one, and are told apart again.

use oversikt::app::Model;
use oversikt::app::pages::PageOf;
use oversikt::domain::field::Field;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use serde_json::json;

use crate::screenshots::stage::press;
use crate::seminar::*;

#[test]
fn the_likeliest_other_is_offered_first_and_what_is_said_can_be_changed() {
    let mut session = begun();
    let first = done(
        &mut session,
        json!({ "do": "add_source", "name": "Ungdata 2025" }),
    );
    done(
        &mut session,
        json!({ "do": "add_source", "name": "BrukerPlan" }),
    );
    let other = done(
        &mut session,
        json!({ "do": "add_source", "name": "Ungdata, ungdomsskolen 2025" }),
    );
    let mut model = desk(session);
    press(&mut model, "1 home : :er~det~samme enter");
    let shown = screen(&model);
    let at = |text: &str| {
        shown
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{shown}"))
    };
    assert!(at("1  «Ungdata, ungdomsskolen 2025»") < at("2  «BrukerPlan»"));
    press(&mut model, "1");
    assert_eq!(page(&model).of, PageOf::Pair(id(&first), id(&other)));
    press(&mut model, "=");
    assert_eq!(
        said(&model),
        [(first.clone(), other.clone(), "same".to_owned())]
    );
    assert!(notice(&model).contains("den samme"), "{}", notice(&model));
    // Told of each by itself, not of the one that shows.
    assert!(
        notice(&model).contains("ungdomsskolen 2025"),
        "{}",
        notice(&model)
    );
    turn_to(&mut model, PageOf::Thing(id(&other)));
    stand_on(&mut model, "Ungdata, ungdomsskolen 2025 | ulikt");
    press(&mut model, "enter");
    assert!(
        text(&model).contains("Den samme  sagt: her"),
        "{}",
        text(&model)
    );
    press(&mut model, "-");
    assert_eq!(
        said(&model),
        [(first.clone(), other.clone(), "not_same".to_owned())]
    );
    stand_on(&mut model, "Ungdata 2025");
    press(&mut model, "enter");
    assert_eq!(page(&model).of, PageOf::Pair(id(&first), id(&other)));
    press(&mut model, "0");
    assert_eq!(said(&model), []);
}

/// Everything that is said of pairs.
fn said(model: &Model) -> Vec<(String, String, String)> {
    let view = on_desk(model).session.view();
    let said = view.relations().into_iter();
    let of_pair = |(a, b, said)| {
        let slot = |id| view.find(id).unwrap();
        let first = view.added(view.item_kind(slot(a)).unwrap());
        let first = first
            .into_iter()
            .find(|one| [slot(a), slot(b)].contains(one));
        let (a, b) = if first == Some(slot(a)) {
            (a, b)
        } else {
            (b, a)
        };
        let said = serde_json::to_value(said).unwrap();
        (
            a.to_string(),
            b.to_string(),
            said.as_str().unwrap().to_owned(),
        )
    };
    said.map(of_pair).collect()
}

/// The page on top, each row with what stands opposite.
fn text(model: &Model) -> String {
    let rows = page(model).rows.iter().map(|row| {
        let opposite: String = row
            .opposite
            .iter()
            .flat_map(|opposite| &opposite.text)
            .map(|piece| piece.text.as_str())
            .collect();
        format!("{} || {opposite}", line(row))
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// Two groups that noted some of the same on their own machines.
fn two_groups() -> Session {
    let mut session = begun();
    let mut other = elsewhere(&session);
    for (session, name) in [(&mut session, "Ungdata 2025"), (&mut other, "ungdata")] {
        let mut source = json!({ "do": "add_source", "name": name, "owner": "NOVA" });
        if name == "ungdata" {
            source["period"] = json!("2025");
        }
        let source = done(session, source);
        let finding = json!({ "do": "add_finding", "source": source, "text": name });
        done(session, finding);
        done(
            session,
            json!({ "do": "add_measure", "name": "SLT", "owner": format!("rektor {name}") }),
        );
        done(
            session,
            json!({ "do": "add_theme", "question": "Hvem eier det?" }),
        );
    }
    merge(&mut session, &other);
    session
}

#[test]
fn a_person_walks_through_all_suggestions_with_one_key_each() {
    let mut model = desk(two_groups());
    assert!(
        screen(&model).contains("! 3 å se over · S"),
        "{}",
        screen(&model)
    );
    press(&mut model, "S");
    let listed = lines(&model).join("\n");
    assert!(
        listed
            .contains("Kunnskapskilde | «Ungdata 2025» og «ungdata» | samme navn, begge fra 2025"),
        "{listed}"
    );
    assert!(
        listed.contains("Tiltak | «SLT», to ganger | samme navn"),
        "{listed}"
    );
    assert!(
        listed.contains("Tema | «Hvem eier det?», to ganger | samme spørsmål"),
        "{listed}"
    );
    stand_on(&mut model, "«Ungdata 2025» og");
    press(&mut model, "enter");
    assert!(
        page(&model).title.ends_with("1 av 3"),
        "{}",
        page(&model).title
    );
    press(&mut model, "=");
    let shown = text(&model);
    assert!(
        page(&model).title.ends_with("1 av 2"),
        "{}",
        page(&model).title
    );
    assert!(shown.contains("Navn | SLT || SLT"), "{shown}");
    assert!(
        shown.contains("Eier | rektor ‹Ungdata 2025› || rektor ‹ungdata›"),
        "{shown}"
    );
    assert!(
        shown.contains("Lagt til | her · 10:41 || maskin abcd · 10:41"),
        "{shown}"
    );
    press(&mut model, "0");
    assert!(
        text(&model).contains("Hvem eier det? || Hvem eier det?"),
        "{}",
        text(&model)
    );
    assert!(said(&model).len() == 1, "later says nothing");
    press(&mut model, "shift+tab");
    assert!(text(&model).contains("SLT || SLT"), "{}", text(&model));
    press(&mut model, "tab -");
    assert_eq!(page(&model).of, PageOf::Review);
    let relations = said(&model);
    let words: Vec<&str> = relations.iter().map(|(.., said)| said.as_str()).collect();
    assert_eq!(words.len(), 2);
    assert!(words.contains(&"same") && words.contains(&"not_same"));
    assert!(
        screen(&model).contains("! 2 å se over · S"),
        "{}",
        screen(&model)
    );
    // One suggestion is left, and the name that the two sources wrote in two ways.
    // Undoing the last one brings the suggestion back.
    press(&mut model, "u");
    assert!(
        screen(&model).contains("! 3 å se over · S"),
        "{}",
        screen(&model)
    );
}

#[test]
fn what_is_the_same_stands_once_on_every_page_and_differing_fields_are_settled_there() {
    let mut model = desk(two_groups());
    press(&mut model, "S");
    press(&mut model, "enter = = =");
    assert_eq!(said(&model).len(), 3, "{}", notice(&model));
    let themes = &on_desk(&model).panes.notes.themes;
    assert_eq!(themes.len(), 1, "{themes:?}");
    // The owners of the measure differ: the walk goes on with them, and both are kept.
    press(&mut model, "S");
    stand_on(&mut model, "«SLT»: Eier");
    press(&mut model, "enter");
    let shown = lines(&model).join("\n");
    assert!(
        shown.contains("rektor ‹Ungdata 2025›") && shown.contains("rektor ‹ungdata›"),
        "{shown}"
    );
    press(&mut model, "+");
    assert!(notice(&model).contains("beholdt"), "{}", notice(&model));
    press(&mut model, "esc esc esc");
    let rows = &on_desk(&model).panes.grid.rows;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].owner, "rektor Ungdata 2025 / rektor ungdata");
    for (page, once) in [
        (PageOf::Themes, "Hvem eier det?"),
        (PageOf::Stage(String::new()), "SLT"),
    ] {
        turn_to(&mut model, page);
        let all = lines(&model).join("\n");
        assert_eq!(all.matches(once).count(), 1, "{all}");
    }
}

#[test]
fn decisions_of_both_sorts_are_one_walk() {
    let mut session = two_groups();
    let measure = {
        let view = session.view();
        let slot = view.present(ItemKind::Measure).next().unwrap();
        view.log().id(slot)
    };
    let mut other = elsewhere(&session);
    let edit = |goal: &str| json!({ "do": "edit", "id": measure.to_string(), "field": "goal", "value": goal });
    done(&mut session, edit("færre drikker"));
    done(&mut other, edit("ingen drikker"));
    merge(&mut session, &other);
    let mut model = desk(session);
    press(&mut model, "S enter");
    assert!(matches!(page(&model).of, PageOf::Versions(..)));
    press(&mut model, "+");
    assert!(
        matches!(page(&model).of, PageOf::Pair(..)),
        "{:?}",
        page(&model).of
    );
    let shown = on_desk(&model).session.view();
    let goal = shown.versions(shown.find(measure).unwrap(), Field::Goal);
    assert_eq!(goal.shown(), Some("\"ingen drikker\\n\\nfærre drikker\""));
    press(&mut model, "shift+tab");
    assert!(notice(&model).contains("første"), "{}", notice(&model));
    press(&mut model, "tab tab tab");
    assert!(notice(&model).contains("siste"), "{}", notice(&model));
    press(&mut model, "u esc S");
    assert!(
        lines(&model).join("\n").contains("«SLT»: Mål"),
        "{:#?}",
        lines(&model)
    );
}

#[test]
fn a_field_that_holds_one_thing_cannot_keep_both() {
    let mut session = begun();
    let measure = done(&mut session, json!({ "do": "add_measure", "name": "MOT" }));
    let mut other = elsewhere(&session);
    for (session, verdict) in [(&mut session, "keep"), (&mut other, "stop")] {
        done(
            session,
            json!({ "do": "give_verdict", "measure": measure, "verdict": verdict }),
        );
    }
    merge(&mut session, &other);
    let mut model = desk(session);
    press(&mut model, "2 V +");
    assert!(
        notice(&model).contains("bare holde én"),
        "{}",
        notice(&model)
    );
    assert!(matches!(page(&model).of, PageOf::Versions(..)));
}

#[test]
fn what_one_has_just_noted_a_second_time_is_suggested_at_once() {
    let mut session = begun();
    done(
        &mut session,
        json!({ "do": "add_source", "name": "Ungdata" }),
    );
    let mut model = desk(session);
    press(&mut model, "s :UNGDATA enter");
    assert!(
        screen(&model).contains("! 1 å se over"),
        "{}",
        screen(&model)
    );
    press(&mut model, "S enter");
    assert!(
        text(&model).contains("‹Ungdata› || ‹UNGDATA›"),
        "{}",
        text(&model)
    );
    assert!(text(&model).contains("Samme navn"), "{}", text(&model));
}

#[test]
fn of_very_many_things_the_list_finds_what_may_be_the_same() {
    let mut session = begun();
    for nth in 0..1_100 {
        let name = format!("Tiltak {}", nth.min(1_098));
        done(&mut session, json!({ "do": "add_measure", "name": name }));
    }
    let mut model = desk(session);
    assert!(
        !screen(&model).contains("å se over"),
        "not with every change"
    );
    press(&mut model, "S enter");
    assert!(
        text(&model).contains("Tiltak 1098 || Tiltak 1098"),
        "{}",
        text(&model)
    );
    press(&mut model, "=");
    assert!(
        lines(&model)[0].contains("Ingenting"),
        "{:?}",
        lines(&model)
    );
}
