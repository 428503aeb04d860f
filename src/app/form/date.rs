//! Dates as Norwegians write them.

use chrono::{Datelike, NaiveDate};

use crate::i18n::Lang;

/// A date as Norwegians write it (30.01.2026, 30.1.26, 30/1-2026), or as machines do
/// (2026-01-30): the last is what stands in files.
pub(super) fn read(typed: &str) -> Option<String> {
    const FORMS: [&str; 6] = [
        "%d.%m.%y", "%d.%m.%Y", "%d/%m-%y", "%d/%m-%Y", "%Y-%m-%d", "%d %b %Y",
    ];
    let plain: String = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.replace(". ", ".");
    FORMS
        .into_iter()
        .find_map(|form| NaiveDate::parse_from_str(&plain, form).ok())
        .filter(|date| (1900..2200).contains(&date.year()))
        .map(|date| date.format("%Y-%m-%d").to_string())
}

/// A date that stands in a file, as it is typed: 30.01.2026. What is no date stays as it is.
pub(super) fn typed(lang: Lang, text: &str) -> String {
    match (lang, NaiveDate::parse_from_str(text, "%Y-%m-%d")) {
        (Lang::Nb | Lang::Nn, Ok(date)) => date.format("%d.%m.%Y").to_string(),
        (Lang::En, _) | (_, Err(_)) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_however_it_is_written() {
        for typed in [
            "30.01.2026",
            "30.1.26",
            "2026-01-30",
            "30. 1. 2026",
            "30/1-26",
            " 30.1.2026 ",
            "30 Jan 2026",
        ] {
            assert_eq!(read(typed).as_deref(), Some("2026-01-30"), "{typed}");
        }
        for typed in [
            "30.02.2026",
            "januar",
            "30.1",
            "2026-13-01",
            "30.1.3026",
            "",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_shown_is_read_again() {
        for lang in Lang::ALL {
            let shown = super::typed(lang, "2026-01-03");
            assert_eq!(read(&shown).as_deref(), Some("2026-01-03"), "{shown}");
        }
        assert_eq!(super::typed(Lang::Nb, "våren 2026"), "våren 2026");
    }
}
