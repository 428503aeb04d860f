//! What has changed since the moment that is shown.

use oversikt::domain::item::ItemKind;
use oversikt::domain::state::View;
use oversikt::i18n::Lang;
use serde_json::json;

use crate::stage::{desk, fjordvik, press};
use crate::{at_desk, later, picture, replay, watched};

fn lines(model: &oversikt::app::Model) -> Vec<String> {
    let page = at_desk(model).pages.last().unwrap();
    let text = |row: &oversikt::app::pages::Row| {
        let pieces = row.text.iter().map(|piece| piece.text.as_str());
        format!("{} {}", row.label, pieces.collect::<String>())
    };
    page.rows.iter().map(text).collect()
}

#[test]
fn what_is_new_what_changed_and_what_is_gone_is_told() {
    let session = fjordvik();
    let view = session.view();
    let measures = view.present(ItemKind::Measure);
    let ids: Vec<String> = measures
        .map(|slot| view.log().id(slot).to_string())
        .collect();
    let session = later([
        json!({"do": "remove", "id": ids[1]}),
        json!({"do": "edit", "id": ids[0], "field": "name", "value": "Nytt navn"}),
        json!({"do": "give_verdict", "measure": ids[2], "verdict": "stop", "reason": "nå"}),
        json!({"do": "add_note", "text": "helt til slutt"}),
    ]);
    let mut model = desk(session, Lang::Nb, (120, 40));
    // Back to before all that.
    press(&mut model, "Z left left left left s");
    let told = lines(&model).join("\n");
    for part in [
        "Nytt: Notater (1)",
        "kan slutte med",
        "helt til slutt",
        "Fjernet (1)",
        "Vurderinger (1)",
        "treffer godt → kan slutte med",
    ] {
        assert!(told.contains(part), "{part} in\n{told}");
    }
    assert!(told.contains("Nytt navn"), "{told}");
    // Enter goes to where it happened.
    press(&mut model, "enter");
    assert!(at_desk(&model).pages.is_empty());
    assert!(picture(&model)[0].contains("steg"));
    press(&mut model, "end s");
    assert_eq!(
        lines(&model).join("").trim(),
        "Ingenting er endret siden dette."
    );
}

#[test]
fn new_and_gone_are_the_difference_of_the_two_states_at_every_moment() {
    let mut model = watched("2 home down x u 2 down x Z home", (120, 40));
    let all = replay(&model).ranks().len();
    let there = |view: View<'_>| -> Vec<_> {
        ItemKind::ALL
            .into_iter()
            .flat_map(|kind| view.present(kind))
            .collect()
    };
    loop {
        let desk = at_desk(&model);
        let replay = replay(&model);
        let end = desk.searched();
        let changes = oversikt::domain::changes::Changes::between(
            desk.view(),
            end,
            replay.later().iter().copied(),
        );
        let (then, now) = (there(desk.view()), there(end));
        let mut new: Vec<_> = now
            .iter()
            .filter(|slot| !then.contains(slot))
            .copied()
            .collect();
        let mut gone: Vec<_> = then
            .iter()
            .filter(|slot| !now.contains(slot))
            .copied()
            .collect();
        let sorted = |list: &[oversikt::domain::log::Slot]| {
            let mut list = list.to_vec();
            list.sort_unstable();
            list
        };
        new.sort_unstable();
        gone.sort_unstable();
        assert_eq!(sorted(&changes.new), new);
        assert_eq!(sorted(&changes.gone), gone);
        if replay.count() == all {
            break;
        }
        let at = replay.place();
        press(&mut model, if at.0 == at.1 { "end" } else { "right" });
    }
}

#[test]
fn what_was_said_to_be_the_same_is_new_once() {
    let session = later([
        json!({"do": "add_source", "name": "Skjenkekontroll høst"}),
        json!({"do": "add_source", "name": "Skjenkekontroll høsten"}),
    ]);
    let view = session.view();
    let added: Vec<String> = view
        .present(ItemKind::Source)
        .filter(|&slot| view.headline(slot).starts_with("Skjenkekontroll høst"))
        .map(|slot| view.log().id(slot).to_string())
        .collect();
    let mut apart = desk(session, Lang::Nb, (120, 40));
    press(&mut apart, "Z left left s");
    assert!(
        lines(&apart)
            .join("\n")
            .contains("Nytt: Kunnskapskilder (2)")
    );

    // The same events have the same ids every time.
    let session = later([
        json!({"do": "add_source", "name": "Skjenkekontroll høst"}),
        json!({"do": "add_source", "name": "Skjenkekontroll høsten"}),
        json!({"do": "relate", "a": added[0], "b": added[1], "as": "same"}),
    ]);
    let mut one = desk(session, Lang::Nb, (120, 40));
    press(&mut one, "Z left left left s");
    let told = lines(&one).join("\n");
    assert!(told.contains("Nytt: Kunnskapskilder (1)"), "{told}");
}

#[test]
fn a_source_that_is_not_there_yet_says_nothing() {
    let mut model = watched("s :Ny~kilde enter Z", (120, 40));
    assert!(picture(&model).join("\n").contains("── Ny kilde "));
    press(&mut model, "home");
    let shown = picture(&model).join("\n");
    assert!(!shown.contains("Ny kilde"), "{shown}");
    assert!(!shown.contains("Ingen funn ennå"), "{shown}");
}
