//! What a report says of people, and that nothing private stands in any.

use oversikt::i18n::Lang;
use oversikt::report::{Format, Names, Options, Purpose, render};

use crate::full::full;
use crate::room::{report, text};

/// Every report that can be made of the room, in every language, with this said of people.
fn every_report(names: Names) -> Vec<(Purpose, String)> {
    let full = full();
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for purpose in Purpose::ALL {
            for trace in [false, true] {
                let options = Options {
                    purpose,
                    names,
                    trace,
                    made: None,
                };
                let report = report(&full.session, lang, &options);
                let json = render(&report, Format::Json).unwrap();
                found.push((purpose, String::from_utf8(json).unwrap()));
            }
        }
    }
    found
}

#[test]
fn nothing_private_stands_in_any_report() {
    for names in Names::ALL {
        for (purpose, report) in every_report(names) {
            for word in full().private {
                assert!(!report.contains(word), "{purpose:?} {names:?}: {word}");
            }
        }
    }
}

#[test]
fn a_name_stands_only_where_it_was_asked_for() {
    let [name, proposer, _] = full().names;
    for (purpose, report) in every_report(Names::Roles) {
        assert!(!report.contains(name), "{purpose:?}");
        assert!(!report.contains(proposer), "{purpose:?}");
    }
    let options = Options {
        names: Names::Keep,
        ..Options::default()
    };
    let kept = text(&report(&full().session, Lang::Nb, &options));
    assert!(
        kept.contains("Kari Normann, ord-rolle, ord-tjeneste"),
        "{kept}"
    );
    assert!(kept.contains(proposer), "{kept}");
    assert!(kept.contains("fordi det er bedt om"), "{kept}");
}

#[test]
fn without_names_there_is_neither_a_role_nor_a_proposer() {
    for (purpose, report) in every_report(Names::None) {
        for word in full().names {
            assert!(!report.contains(word), "{purpose:?}: {word}");
        }
        for decided in ["ord-plenum", "ord-gruppa"] {
            assert!(!report.contains(decided), "{purpose:?}: {decided}");
        }
    }
    let options = Options {
        names: Names::None,
        ..Options::default()
    };
    let said = text(&report(&full().session, Lang::Nb, &options));
    assert!(said.contains("Verken navn, roller"), "{said}");
    assert!(said.contains("ord-tjeneste"), "{said}");
}

#[test]
fn roles_say_who_was_there_and_who_proposed() {
    let said = text(&report(&full().session, Lang::Nb, &Options::default()));
    assert!(said.contains("ord-rolle, ord-tjeneste"), "{said}");
    assert!(said.contains("Deltakere er nevnt med rolle"), "{said}");
    assert!(said.contains("Private notater er ikke med."), "{said}");
}
