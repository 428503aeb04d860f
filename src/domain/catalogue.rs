//! Measures and sources that are met again and again in Norwegian municipalities, so that nobody
//! has to type them whole.
//!
//! The measures are those of municipal plans and of the programmes' own pages, read in 2025 and
//! 2026 (domain.md 4.2 names a source for each; levels after Ungsinn and Meld. St. 30
//! (2011–2012), left open where a programme has several). The sources are the register of
//! domain.md 3.1. A name here says nothing about whether a measure works.

/// A measure that is known by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownMeasure {
    /// What it is called.
    pub name: &'static str,
    /// Its prevention level, by id, where it has one.
    pub level: Option<&'static str>,
    /// Who it is for, by id of the vocabulary.
    pub target: Option<&'static str>,
    /// The local unit that usually answers for it.
    pub owner: Option<&'static str>,
}

/// A source that is known by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownSource {
    /// What it is called.
    pub name: &'static str,
    /// What sort of source it is, by id of the vocabulary.
    pub kind: &'static str,
    /// Who publishes it.
    pub owner: &'static str,
}

const fn measure(
    name: &'static str,
    level: Option<&'static str>,
    target: Option<&'static str>,
    owner: Option<&'static str>,
) -> KnownMeasure {
    KnownMeasure {
        name,
        level,
        target,
        owner,
    }
}

const UNIVERSAL: Option<&str> = Some("universell");
const SELECTIVE: Option<&str> = Some("selektiv");
const INDICATED: Option<&str> = Some("indisert");

/// The measures, along the life course.
pub const MEASURES: [KnownMeasure; 36] = [
    measure("Tidlig inn", None, Some("pregnant"), Some("helsestasjon")),
    measure(
        "Rusfri start",
        UNIVERSAL,
        Some("pregnant"),
        Some("helsestasjon"),
    ),
    measure(
        "Home-Start Familiekontakten",
        SELECTIVE,
        Some("parents"),
        Some("frivilligsentral"),
    ),
    measure("ICDP", None, Some("parents"), Some("helsestasjon")),
    measure(
        "PIS – samtalegrupper",
        SELECTIVE,
        Some("children"),
        Some("helsestasjon"),
    ),
    measure(
        "Skilsmissegrupper (PIS)",
        SELECTIVE,
        Some("children"),
        Some("helsestasjon"),
    ),
    measure("BAPP", SELECTIVE, Some("children"), Some("helsestasjon")),
    measure(
        "Kjærlighet og grenser",
        UNIVERSAL,
        Some("youth"),
        Some("rektor"),
    ),
    measure("Unge & Rus", UNIVERSAL, Some("youth"), Some("rektor")),
    measure(
        "MOT – Robust ungdom",
        UNIVERSAL,
        Some("youth"),
        Some("rektor"),
    ),
    measure(
        "Foreldre er viktige (Örebro)",
        UNIVERSAL,
        Some("parents"),
        Some("rektor"),
    ),
    measure("Natteravn", UNIVERSAL, Some("youth"), None),
    measure(
        "Helsestasjon for ungdom",
        None,
        Some("youth"),
        Some("helsestasjon"),
    ),
    measure("Ungdomsklubb", UNIVERSAL, Some("youth"), None),
    measure("Utekontakt", SELECTIVE, Some("youth"), None),
    measure("SLT", None, None, Some("SLT-koordinator")),
    measure("Ruskontrakt", INDICATED, Some("youth"), None),
    measure("Ungdomskontrakt", INDICATED, Some("youth"), None),
    measure(
        "HAP – hasjavvenning",
        INDICATED,
        Some("substance_users"),
        None,
    ),
    measure("Rask psykisk helsehjelp", None, Some("adults"), None),
    measure("IPS – individuell jobbstøtte", INDICATED, None, Some("NAV")),
    measure("FACT-team", INDICATED, Some("substance_users"), None),
    measure("FACT ung", INDICATED, Some("young_adults"), None),
    measure("ROP", INDICATED, Some("substance_users"), None),
    measure("LAR", INDICATED, Some("substance_users"), None),
    measure("Akan", None, Some("employees"), None),
    measure("Ansvarlig vertskap", UNIVERSAL, Some("hospitality"), None),
    measure("Skjenkekontroll", UNIVERSAL, Some("hospitality"), None),
    measure("BTI – bedre tverrfaglig innsats", None, None, None),
    measure("Overdosearbeid", INDICATED, Some("substance_users"), None),
    measure("Ettervern", INDICATED, Some("substance_users"), None),
    measure("Gatelaget", INDICATED, Some("substance_users"), None),
    measure("Aldring, alkohol og legemidler", None, Some("older"), None),
    measure("AV-OG-TIL", UNIVERSAL, Some("everyone"), None),
    measure(
        "Det er mitt valg",
        UNIVERSAL,
        Some("children"),
        Some("rektor"),
    ),
    measure("Steg for steg", UNIVERSAL, Some("children"), Some("rektor")),
];

const fn source(name: &'static str, kind: &'static str, owner: &'static str) -> KnownSource {
    KnownSource { name, kind, owner }
}

/// The sources.
pub const SOURCES: [KnownSource; 16] = [
    source("Ungdata", "survey", "NOVA/OsloMet og KORUS"),
    source("Ungdata junior", "survey", "NOVA/OsloMet og KORUS"),
    source("Folkehelseprofil", "profile", "Helsedirektoratet"),
    source("Oppvekstprofil", "profile", "Helsedirektoratet"),
    source("KOSTRA", "register", "SSB"),
    source("BrukerPlan", "mapping", "KORFOR"),
    source("IS-24/8", "survey", "Helsedirektoratet"),
    source(
        "HKH – hurtig kartlegging og handling",
        "mapping",
        "KORUS Bergen",
    ),
    source("Føre var", "mapping", "KORUS Bergen"),
    source("Skjenkekontroll", "inspection", ""),
    source("STRASAK", "register", "politiet"),
    source("KPR", "register", "Helsedirektoratet"),
    source("HUNT", "survey", "NTNU"),
    source("Folkehelseundersøkelsen", "survey", "FHI"),
    source("Elevundersøkelsen", "survey", "Udir"),
    source("Ungsinn", "research", "RKBU Nord, UiT"),
];

/// The measure of this name.
pub fn measure_named(name: &str) -> Option<&'static KnownMeasure> {
    MEASURES.iter().find(|known| known.name == name)
}

/// The source of this name.
pub fn source_named(name: &str) -> Option<&'static KnownSource> {
    SOURCES.iter().find(|known| known.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;
    use crate::domain::item::default_labels;
    use std::collections::HashSet;

    #[test]
    fn names_are_met_once_and_levels_are_levels() {
        let names: HashSet<&str> = MEASURES.iter().map(|known| known.name).collect();
        assert_eq!(names.len(), MEASURES.len());
        let names: HashSet<&str> = SOURCES.iter().map(|known| known.name).collect();
        assert_eq!(names.len(), SOURCES.len());
        let levels = default_labels(Field::Levels);
        for known in MEASURES {
            let is_level = |id: &str| levels.iter().any(|level| level.id.as_str() == id);
            assert!(known.level.is_none_or(is_level), "{}", known.name);
        }
    }
}
