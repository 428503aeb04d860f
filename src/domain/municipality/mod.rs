//! The municipalities of Norway, by code and by name. `kommuner.csv` says where it comes from in
//! `ORIGIN.md` beside it.

use std::sync::OnceLock;

use super::text::fold;

/// A municipality, as of 2025 or under a code that was given up since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Four digits.
    pub code: &'static str,
    /// Its Norwegian name.
    pub name: &'static str,
    /// Its county; empty where the code was given up.
    pub county: &'static str,
    /// The code that took the place of this one.
    pub now: Option<&'static str>,
}

/// What a typed text says about a municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One that is known.
    One(Municipality),
    /// Four digits that no municipality has: an invented one, or one of another year.
    UnknownCode(String),
    /// Several have this name.
    Several(Vec<Municipality>),
    /// None has this name.
    None,
}

const LIST: &str = include_str!("kommuner.csv");

/// Codes that were given up since 2018, and what took their place (domain.md 5.5; SSB, Klass 131).
const FORMER: [(&str, &str, &str); 20] = [
    ("1663", "Malvik", "5031"),
    ("1664", "Selbu", "5032"),
    ("1665", "Tydal", "5033"),
    ("1567", "Rindal", "5061"),
    ("1502", "Molde", "1506"),
    ("1543", "Nesset", "1506"),
    ("1545", "Midsund", "1506"),
    ("1548", "Fræna", "1579"),
    ("1551", "Eide", "1579"),
    ("1519", "Volda", "1577"),
    ("1444", "Hornindal", "1577"),
    ("1524", "Norddal", "1578"),
    ("1526", "Stordal", "1578"),
    ("1504", "Ålesund", "1508"),
    ("1507", "Ålesund", "1508"),
    ("1523", "Ørskog", "1508"),
    ("1529", "Skodje", "1508"),
    ("1546", "Sandøy", "1508"),
    ("1534", "Haram", "1580"),
    ("1571", "Halsa", "5055"),
];

/// The municipalities of 2025, by code.
pub fn all() -> &'static [Municipality] {
    static ALL: OnceLock<Vec<Municipality>> = OnceLock::new();
    ALL.get_or_init(|| LIST.lines().skip(1).filter_map(line).collect())
}

fn line(line: &'static str) -> Option<Municipality> {
    // No field of the list holds a comma; a test counts the fields.
    let mut cells = line.split(',');
    let (code, name) = (cells.next()?, cells.next()?);
    Some(Municipality {
        code,
        name,
        county: cells.nth(2)?,
        now: None,
    })
}

/// The municipality with this code, of today or of some years ago.
pub fn of_code(code: &str) -> Option<Municipality> {
    let today = all().iter().find(|known| known.code == code).copied();
    today.or_else(|| {
        let former = FORMER.iter().find(|(former, ..)| *former == code);
        former.map(|&(code, name, now)| Municipality {
            code,
            name,
            county: "",
            now: Some(now),
        })
    })
}

/// Reads what somebody typed: `Rauma`, `1539`, `1539 Rauma`, `Rauma (1539)` or `K-1539`.
pub fn find(typed: &str) -> Found {
    let typed = typed.trim();
    let digits: Vec<&str> = typed
        .split(|point: char| !point.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .collect();
    if let [code] = digits.as_slice() {
        return match (code.len(), of_code(code)) {
            (4, Some(known)) => Found::One(known),
            (4, None) => Found::UnknownCode((*code).to_owned()),
            _ => Found::None,
        };
    }
    if !digits.is_empty() {
        return Found::None;
    }
    let name = fold(typed);
    let name = name.strip_suffix(" kommune").unwrap_or(&name);
    let called = |known: &&Municipality| fold(known.name) == name;
    let found: Vec<Municipality> = all().iter().filter(called).copied().collect();
    match found.as_slice() {
        [one] => Found::One(*one),
        [] => FORMER
            .iter()
            .find(|(_, former, _)| fold(former) == name)
            .and_then(|(code, ..)| of_code(code))
            .map_or(Found::None, Found::One),
        _ => Found::Several(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(all().len(), 357);
        for line in LIST.lines() {
            assert_eq!(line.split(',').count(), 7, "{line}");
        }
        for known in all() {
            assert!(known.code.len() == 4 && known.code.bytes().all(|b| b.is_ascii_digit()));
            assert!(!known.name.is_empty() && !known.county.is_empty());
        }
        for (former, _, now) in FORMER {
            assert!(all().iter().any(|known| known.code == now), "{now}");
            assert!(all().iter().all(|known| known.code != former), "{former}");
        }
    }

    #[test]
    fn a_municipality_is_found_by_name_and_by_code() {
        for typed in [
            "Rauma",
            "rauma",
            "1539",
            "1539 Rauma",
            "Rauma (1539)",
            "K-1539",
            "Rauma kommune",
        ] {
            let Found::One(found) = find(typed) else {
                panic!("{typed}");
            };
            assert_eq!((found.code, found.name), ("1539", "Rauma"), "{typed}");
        }
        assert_eq!(find("0301"), find("Oslo"));
        assert_eq!(find("alesund"), find("1508"));
    }

    #[test]
    fn what_is_not_there_is_not_guessed() {
        assert_eq!(find("Fjordvik"), Found::None);
        assert_eq!(find("153"), Found::None);
        assert_eq!(find("9901"), Found::UnknownCode("9901".to_owned()));
        let Found::Several(found) = find("Herøy") else {
            panic!("there are two");
        };
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn a_code_that_was_given_up_says_what_took_its_place() {
        let Found::One(found) = find("1548") else {
            panic!("it was one until 2019");
        };
        assert_eq!((found.name, found.now), ("Fræna", Some("1579")));
        assert_eq!(find("Fræna"), find("1548"));
    }
}
