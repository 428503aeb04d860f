//! Search finds what a slow reading of all texts finds, in the same order.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use oversikt::domain::field::{Holds, fields};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::{
    Acceptance, Finding, Group, Item, ItemKind, Measure, Note, Participant, Seminar, Source, Theme,
};
use oversikt::domain::log::{Log, Slot};
use oversikt::domain::search::Index;
use oversikt::domain::session::Session;
use oversikt::domain::state::View;
use oversikt::domain::text::fold;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::desks::{Desks, STORM, hand, histories, lines, time};

/// Every text of every thing, folded, in the order in which they were added; what others called
/// the same thing stands with it.
fn texts(view: View<'_>) -> Vec<(Slot, String)> {
    fn of<'a, T: Item<'a> + Serialize>(view: View<'a>) -> Vec<(Slot, String)> {
        view.all::<T>()
            .map(|shown| {
                let value = serde_json::to_value(&shown.fields).unwrap();
                let mut all = text(T::KIND, &value);
                for other in view.shown_with(shown.slot) {
                    if other != shown.slot && view.standing(other).is_present() {
                        let other = view.apart().read::<T>(other).unwrap();
                        let value = serde_json::to_value(&other.fields).unwrap();
                        all.push_str(&text(T::KIND, &value));
                    }
                }
                (shown.slot, all)
            })
            .collect()
    }
    ItemKind::ALL
        .into_iter()
        .flat_map(|kind| match kind {
            ItemKind::Seminar => of::<Seminar<'_>>(view),
            ItemKind::Source => of::<Source<'_>>(view),
            ItemKind::Finding => of::<Finding<'_>>(view),
            ItemKind::Measure => of::<Measure<'_>>(view),
            ItemKind::Theme => of::<Theme<'_>>(view),
            ItemKind::Participant => of::<Participant<'_>>(view),
            ItemKind::Group => of::<Group<'_>>(view),
            ItemKind::Note => of::<Note<'_>>(view),
            ItemKind::Acceptance => of::<Acceptance<'_>>(view),
        })
        .collect()
}

fn text(kind: ItemKind, thing: &Value) -> String {
    let mut all = String::new();
    let mut add = |value: &Value| {
        let text = fold(value.as_str().unwrap_or_default());
        if !text.is_empty() {
            all.push_str(&text);
            all.push('\n');
        }
    };
    for spec in fields(kind) {
        let value = &thing[spec.field.name()];
        match spec.holds {
            Holds::Line | Holds::Text | Holds::Decimal | Holds::Date => add(value),
            Holds::Lines => value.as_array().into_iter().flatten().for_each(&mut add),
            Holds::Verdict => add(&value["reason"]),
            _ => {}
        }
    }
    all
}

/// How well one word is found in a text: whole, as a beginning, inside; then loosely.
fn points(text: &str, word: &str, loosely: bool) -> Option<i64> {
    let joined = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let plain =
        (0..text.len()).filter(|&at| text.is_char_boundary(at) && text[at..].starts_with(word));
    let ways = plain.map(|at| {
        match (
            joined(text[..at].chars().next_back()),
            joined(text[at + word.len()..].chars().next()),
        ) {
            (false, false) => 1_000,
            (false, true) => 600,
            (true, _) => 300,
        }
    });
    if let Some(best) = ways.max() {
        return Some(best);
    }
    if !loosely || word.chars().count() < 3 {
        return None;
    }
    let matcher = SkimMatcherV2::default().ignore_case();
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|piece| piece.chars().next() == word.chars().next())
        .filter_map(|piece| matcher.fuzzy_match(piece, word))
        .max()
        .map(|points| points.clamp(0, 299) - 1_000_000)
}

/// What a search should find. Loosely only where fewer than `most` are found otherwise.
fn found(texts: &[(Slot, String)], typed: &str, most: usize) -> Vec<(Slot, i64)> {
    let typed = fold(typed);
    let words: Vec<&str> = typed.split_whitespace().collect();
    let find = |loosely| -> Vec<(Slot, i64)> {
        let scored = texts.iter().filter_map(|(slot, text)| {
            let each = words.iter().map(|word| points(text, word, loosely));
            let score: i64 = each.sum::<Option<i64>>()?;
            let length = i64::try_from(text.len().min(999)).unwrap();
            (!words.is_empty()).then_some((*slot, score * 1_000 - length))
        });
        scored.collect()
    };
    let mut found = find(false);
    if found.len() < most {
        found = find(true);
    }
    found.sort_by_key(|&(_, score)| std::cmp::Reverse(score));
    found.truncate(most);
    found
}

/// Something that could be typed: parts of words that are there, in any order, some of them with
/// letters left out or a letter too many.
fn typed(texts: &[(Slot, String)], dice: &[(usize, usize, usize)]) -> String {
    let mut words = Vec::new();
    let dice = if texts.is_empty() { &[] } else { dice };
    for &(which, from, how) in dice {
        let all: Vec<&str> = texts.iter().flat_map(|(_, text)| text.split(' ')).collect();
        let word: Vec<char> = all[which % all.len()].chars().collect();
        let from = if how % 3 == 0 {
            from % word.len().max(1)
        } else {
            0
        };
        let mut part: Vec<char> = word[from..].to_vec();
        match how % 7 {
            0 => part.truncate(1),
            1 => part.truncate(2),
            2 if part.len() > 3 => drop(part.remove(2)),
            3 if part.len() > 4 => drop(part.drain(2..4)),
            4 => part.push('x'),
            _ => {}
        }
        words.push(part.into_iter().collect::<String>());
    }
    words.join(" ")
}

fn check(view: View<'_>, dice: &[(usize, usize, usize)], most: usize) -> Result<(), TestCaseError> {
    let texts = texts(view);
    let typed = typed(&texts, dice);
    let mut index = Index::of(view);
    // As a person types it: what was found for the words before must not change anything.
    for end in (0..=typed.len()).filter(|&end| typed.is_char_boundary(end)) {
        let hits = index.find(&typed[..end], most);
        let hits: Vec<(Slot, i64)> = hits.iter().map(|hit| (hit.slot, hit.score)).collect();
        prop_assert_eq!(
            hits,
            found(&texts, &typed[..end], most),
            "{:?}",
            &typed[..end]
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn search_finds_what_reading_everything_finds(
        history in histories(STORM),
        dice in prop::collection::vec((any::<usize>(), any::<usize>(), any::<usize>()), 1..4),
        most in prop_oneof![Just(usize::MAX), Just(3), Just(1)],
    ) {
        let desks = Desks::after(&history, true);
        for session in &desks.sessions {
            check(session.view(), &dice, most)?;
            check(session.view().public(), &dice, most)?;
        }
    }
}

/// A session with these notes.
fn noted(texts: &[&str]) -> Session {
    let mut session = Session::new(Log::default(), hand(1));
    let seminar = json!({"do": "add_seminar", "title": "Prøve"});
    let notes = texts
        .iter()
        .map(|text| json!({"do": "add_note", "text": text}));
    for wanted in std::iter::once(seminar).chain(notes) {
        let intent = Intent::from_value(wanted).unwrap();
        session.perform(&intent, time(0)).unwrap();
    }
    session
}

#[test]
fn more_words_than_fit_in_one_mark() {
    let all =
        "en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten";
    let session = noted(&[all, "en to tre fire fem seks sju åtte", "elleve ni"]);
    let view = session.view();
    let texts = texts(view);
    let mut index = Index::of(view);
    for typed in [
        all,
        "ni elleve",
        "sytten en to tre fire fem seks sju åtte nii",
        "ell sj ått fir fjrtn tr en to ni ti",
    ] {
        let hits: Vec<(Slot, i64)> = index
            .find(typed, 9)
            .iter()
            .map(|hit| (hit.slot, hit.score))
            .collect();
        assert_eq!(hits, found(&texts, typed, 9), "{typed}");
    }
}

#[test]
fn two_threads_gather_what_one_gathers() {
    let texts: Vec<String> = (0..3_000)
        .map(|nth| format!("felles ord og nummer {nth} {}", nth % 7))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let all = lines(noted(&texts).log());
    let find = |threads| {
        let mut log = Log::default().with_threads(threads);
        for line in &all {
            log.insert(line);
        }
        let session = Session::new(log, hand(1));
        let mut index = Index::of(session.view());
        ["nummer 29", "fel 6 og", "2999", "nmmr 77"].map(|typed| index.find(typed, 50))
    };
    let one = find(1);
    assert!(one.iter().all(|hits| !hits.is_empty()));
    for threads in [2, 3, 8] {
        assert_eq!(find(threads), one, "{threads} threads");
    }
}
