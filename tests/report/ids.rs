//! What stands in the state stands in the report, once.

use std::collections::BTreeSet;

use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use oversikt::report::Options;

use crate::room::{example, report};

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
