//! What two seminars are called that stand side by side, and what their lists are called.

use crate::domain::comparison::{Between, Comparison, Where};
use crate::domain::item::Seminar;
use crate::domain::municipality;
use crate::domain::state::View;
use crate::domain::text::clean;
use crate::i18n::{Vocabulary, Words, capitalised, date_text};
use crate::say;

/// A list of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compared {
    /// Measures.
    Measures,
    /// Gaps.
    Gaps,
    /// Knowledge sources.
    Sources,
    /// Themes.
    Themes,
}

/// What the two sides are called, in few words: their municipalities, or their years, or else
/// whatever tells them apart.
pub fn sides(view: View<'_>, compared: &Comparison, words: &Words) -> [String; 2] {
    let seminars = compared.seminars.map(|id| {
        view.find(id)
            .and_then(|slot| view.read::<Seminar<'_>>(slot))
    });
    let each = |name: &dyn Fn(&Seminar<'_>) -> Option<String>| {
        let [one, other] = seminars.each_ref().map(|shown| {
            let name = shown.as_ref().and_then(|shown| name(&shown.fields));
            name.filter(|name| !name.trim().is_empty())
        });
        match (one, other) {
            (Some(one), Some(other)) if one != other => Some(apart(one, other)),
            _ => None,
        }
    };
    let text = |text: Option<&str>| text.map(|text| clean(text.trim()).into_string());
    let municipality = |seminar: &Seminar<'_>| {
        let known = municipality::of_code(seminar.municipality.as_deref()?);
        known.map(|known| known.name.to_owned())
    };
    let title = |seminar: &Seminar<'_>| text(seminar.title.as_deref());
    let year = |seminar: &Seminar<'_>| {
        let date = seminar.date.as_deref()?;
        date.split_once('-').map(|(year, _)| year.to_owned())
    };
    let date = |seminar: &Seminar<'_>| Some(date_text(words.lang(), seminar.date.as_deref()?));
    let found = match compared.between {
        Between::Municipalities => each(&municipality).or_else(|| each(&title)),
        Between::Times => each(&year).or_else(|| each(&date)).or_else(|| each(&title)),
    };
    let numbered = || {
        let word = capitalised(&words.label(Vocabulary::Thing, "seminar"));
        [1, 2].map(|nth| format!("{word} {nth}"))
    };
    found.unwrap_or_else(numbered)
}

/// Two names without the words that both begin with: "Oversiktsseminar Nordvik" is "Nordvik"
/// beside "Oversiktsseminar Sørvik".
fn apart(one: String, other: String) -> [String; 2] {
    let words = |name: &String| name.split_whitespace().map(str::to_owned).collect();
    let [first, second]: [Vec<String>; 2] = [words(&one), words(&other)];
    let shared = first
        .iter()
        .zip(&second)
        .take_while(|(a, b)| a == b)
        .count();
    let rest = [&first, &second].map(|words| words.get(shared..).unwrap_or_default().join(" "));
    if rest.iter().any(String::is_empty) {
        return [one, other];
    }
    rest.map(|name| capitalised(&name))
}

/// What a list of things is called that are only on one side, or of gaps that are on both.
pub fn heading_of(
    what: Compared,
    place: Where,
    compared: &Comparison,
    sides: &[String; 2],
    words: &Words,
) -> String {
    let [first, second] = sides;
    let side = match place {
        Where::Second => second.as_str(),
        Where::First | Where::Both => first.as_str(),
    };
    let times = compared.between == Between::Times;
    match (what, place) {
        (Compared::Measures, Where::Second) if times => say!(words, "compare-measures-new"),
        (Compared::Measures, _) if times => say!(words, "compare-measures-gone"),
        (Compared::Measures, _) => say!(words, "compare-measures-only", side = side),
        (Compared::Gaps, Where::Both) if times => say!(words, "compare-gaps-still"),
        (Compared::Gaps, Where::Both) => say!(words, "compare-gaps-both"),
        (Compared::Gaps, Where::Second) if times => say!(words, "compare-gaps-opened"),
        (Compared::Gaps, Where::First) if times => say!(words, "compare-gaps-closed"),
        (Compared::Gaps, _) => say!(words, "compare-gaps-only", side = side),
        (Compared::Sources, Where::Second) if times => say!(words, "compare-sources-new"),
        (Compared::Sources, _) if times => say!(words, "compare-sources-gone"),
        (Compared::Sources, _) => say!(words, "compare-sources-only", side = side),
        (Compared::Themes, Where::Second) if times => say!(words, "compare-themes-new"),
        (Compared::Themes, _) if times => say!(words, "compare-themes-gone"),
        (Compared::Themes, _) => say!(words, "compare-themes-only", side = side),
    }
}

/// What the list of measures is called on whose verdicts the sides differ, and that of the
/// findings with other figures.
pub fn differing(compared: &Comparison, words: &Words) -> [String; 2] {
    match compared.between {
        Between::Times => [
            say!(words, "compare-verdicts-changed"),
            say!(words, "compare-figures-changed"),
        ],
        Between::Municipalities => [
            say!(words, "compare-verdicts-differ"),
            say!(words, "compare-figures-differ"),
        ],
    }
}
