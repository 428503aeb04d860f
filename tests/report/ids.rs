//! What stands in the state stands in the report, once.

use std::collections::BTreeSet;

use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use oversikt::report::Options;

use crate::full::{full, said_in_public};
use crate::room::{example, report, text};

/// The examples that come with the program.
pub(crate) const EXAMPLES: [&str; 4] = ["fjordvik", "premis", "nordvik", "sorvik"];

/// Everything public of a session, in the basket or not.
pub(crate) fn everything(session: &Session) -> BTreeSet<Id> {
    let view = session.view().public();
    ItemKind::ALL
        .into_iter()
        .flat_map(|kind| view.present(kind))
        .chain(view.basket())
        .map(|slot| view.log().id(slot))
        .collect()
}

/// That every id stands exactly once, and none that is not there.
pub(crate) fn assert_whole(session: &Session) {
    for lang in Lang::ALL {
        let ids = report(session, lang, &Options::default()).ids();
        let once: BTreeSet<Id> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "something stands twice");
        assert_eq!(once, everything(session), "{lang}");
    }
}

#[test]
fn every_example_stands_in_its_report_exactly_once() {
    for name in EXAMPLES {
        assert_whole(&example(name));
    }
}

#[test]
fn a_room_with_everything_stands_in_its_report_exactly_once() {
    assert_whole(&full().session);
}

#[test]
fn nothing_that_somebody_wrote_is_left_out() {
    let full = full();
    let report = report(&full.session, Lang::Nb, &Options::default());
    let text = text(&report);
    let said = said_in_public(&full.session);
    assert!(said.len() > 50, "{said:?}");
    for word in said {
        assert!(text.contains(&word), "{word} is not in\n{text}");
    }
}

#[test]
fn several_seminars_stand_side_by_side() {
    let mut session = example("nordvik");
    let other = example("sorvik");
    for slot in other.log().slots() {
        session.receive(other.log().line(slot));
    }
    assert_whole(&session);
    let report = report(&session, Lang::Nb, &Options::default());
    let parts: Vec<String> = report
        .sections
        .iter()
        .filter(|section| section.level == 2)
        .map(|section| section.heading.plain())
        .collect();
    assert_eq!(
        parts,
        ["Oversiktsseminar Nordvik", "Oversiktsseminar Sørvik"]
    );
}
