//! Three desks that write, undo, remove, disagree and exchange in disorder, until everybody has
//! everything: then all three are the same, to the byte.

use oversikt::domain::document::{digest, document};
use proptest::prelude::*;

use crate::desks::{CALM, Desks, STORM, Weather, histories, ids};
use crate::reading::{both, file, steps};

fn agree(history: &[crate::desks::Happening]) -> Result<(), TestCaseError> {
    let mut desks = Desks::after(history, true);
    desks.hand_all();
    let [a, b, c] = [0, 1, 2].map(|at| &desks.sessions[at]);
    for other in [b, c] {
        prop_assert_eq!(ids(a.log()), ids(other.log()));
        prop_assert_eq!(both(a.view()), both(other.view()));
        prop_assert_eq!(steps(a.view()), steps(other.view()));
        prop_assert_eq!(file(a.log()), file(other.log()));
    }
    Ok(())
}

/// Mostly strange lines and erasing.
const HURRICANE: Weather = Weather {
    strange: 20,
    erase: 8,
};

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn three_desks_agree_when_all_is_exchanged(history in histories(STORM)) {
        agree(&history)?;
    }

    #[test]
    fn also_when_most_lines_are_strange(history in histories(HURRICANE)) {
        agree(&history)?;
    }

    /// With a shared folder private lines stay at their desk; all that is public agrees.
    #[test]
    fn three_desks_of_a_folder_agree_on_what_is_public(history in histories(CALM)) {
        let mut desks = Desks::after(&history, false);
        desks.hand_all();
        let [a, b, c] = [0, 1, 2].map(|at| desks.sessions[at].view());
        for other in [b, c] {
            prop_assert_eq!(digest(a), digest(other));
            prop_assert_eq!(
                document(a.public(), 0).to_string(),
                document(other.public(), 0).to_string()
            );
        }
    }

    /// Whoever goes on after a merge builds on what all three had: nothing is in conflict that
    /// was settled there.
    #[test]
    fn what_is_edited_after_a_merge_is_settled(history in histories(CALM)) {
        let mut desks = Desks::after(&history, true);
        desks.hand_all();
        let open = conflicts(&desks, 2);
        for (id, field, value) in open {
            let settle = serde_json::json!({"do": "settle", "id": id, "field": field, "value": value});
            let intent = oversikt::domain::intent::Intent::from_value(settle).unwrap();
            // A placement names each of its parts; the first settles all of them.
            desks.perform(2, &intent);
        }
        prop_assert_eq!(conflicts(&desks, 2), vec![]);
        desks.hand_all();
        prop_assert_eq!(conflicts(&desks, 0), vec![]);
    }
}

/// Every field that holds several versions, with the one that shows.
fn conflicts(desks: &Desks, at: usize) -> Vec<(String, String, serde_json::Value)> {
    let document = document(desks.sessions[at].view(), 0);
    let mut found = Vec::new();
    for (list, items) in document.as_object().unwrap() {
        if matches!(list.as_str(), "basket" | "relations" | "gaps") {
            continue;
        }
        for item in items.as_array().into_iter().flatten() {
            let inside = item["findings"].as_array().into_iter().flatten();
            for item in std::iter::once(item).chain(inside) {
                for (field, values) in item["conflicts"].as_object().into_iter().flatten() {
                    let value = values
                        .as_array()
                        .unwrap()
                        .iter()
                        .find(|value| !value.is_null());
                    found.push((
                        item["id"].as_str().unwrap().to_owned(),
                        field.clone(),
                        value.cloned().unwrap_or_default(),
                    ));
                }
            }
        }
    }
    found
}
