//! Names that do not fit, cut so that they stay told apart.
//!
//! ```text
//! Kjærlighet og grenser       Kjærlighet…     cut at the end, where that says enough
//! Tiltak nummer 17            Tilt…mer 17     in the middle, where two would look the same
//! Møte for 7. trinn i mai     Møte…7. trin…   at what differs, where the ends are the same, too
//! ```

use std::collections::{BTreeMap, HashMap, HashSet};

use unicode_segmentation::UnicodeSegmentation;

use super::text::{end, fit, start, width};

/// Names on at most `tall` lines of `most` cells each. Two names that differ look different, as
/// long as there is room for a number.
pub(super) fn told_apart(names: &[&str], most: usize, tall: usize) -> Vec<Vec<String>> {
    let mut looks: Vec<Look> = names.iter().map(|name| lay(name, most, tall)).collect();
    if looks.iter().all(|look| look.whole) {
        return looks.into_iter().map(|look| look.lines).collect();
    }
    for again in [ends, difference] {
        for alike in alike(names, &looks) {
            let shared = shared(alike.iter().filter_map(|&at| looks.get(at)));
            for at in alike {
                if let Some(look) = looks.get_mut(at).filter(|look| !look.whole) {
                    look.end_in(again(&look.rest, most, shared));
                }
            }
        }
    }
    number(names, &mut looks, most);
    looks.into_iter().map(|look| look.lines).collect()
}

/// A name on the screen.
struct Look {
    lines: Vec<String>,
    /// What should stand on the last line.
    rest: String,
    /// Whether nothing is missing.
    whole: bool,
}

impl Look {
    fn end_in(&mut self, line: String) {
        if let Some(last) = self.lines.last_mut() {
            *last = line;
        }
    }
}

/// A name in lines, broken between words. A word that is wider than a line is cut.
fn lay(name: &str, most: usize, tall: usize) -> Look {
    if tall <= 1 || width(name) <= most {
        let line = fit(name, most);
        return Look {
            whole: line == name,
            lines: vec![line],
            rest: name.to_owned(),
        };
    }
    let mut lines = Vec::new();
    let mut rest = name.trim_start();
    while lines.len() + 1 < tall && width(rest) > most {
        let (line, after) = break_line(rest, most);
        if after.is_empty() {
            break;
        }
        lines.push(line);
        rest = after;
    }
    lines.push(fit(rest, most));
    Look {
        whole: lines.iter().all(|line| !line.ends_with('…')),
        lines,
        rest: rest.to_owned(),
    }
}

/// As many whole words as a line has room for, or a part of the first, and what comes after. A
/// word may be broken behind a hyphen.
fn break_line(text: &str, most: usize) -> (String, &str) {
    let mut end = 0;
    for word in text.split_inclusive([' ', '-']) {
        let to = end + word.len();
        let fits = text
            .get(..to)
            .is_some_and(|part| width(part.trim_end()) <= most);
        if !fits {
            break;
        }
        end = to;
    }
    if end == 0 {
        end = text.find([' ', '-']).map_or(text.len(), |space| space + 1);
    }
    let (line, after) = text.split_at(end);
    (fit(line.trim_end(), most), after.trim_start())
}

/// The names that differ and look the same, by number.
fn alike(names: &[&str], looks: &[Look]) -> Vec<Vec<usize>> {
    let mut first: HashMap<&[String], usize> = HashMap::with_capacity(looks.len());
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, look) in looks.iter().enumerate() {
        let first = *first.entry(&look.lines).or_insert(at);
        if first != at {
            groups.entry(first).or_insert_with(|| vec![first]).push(at);
        }
    }
    let differ = |alike: &Vec<usize>| {
        let mut names = alike.iter().filter_map(|&at| names.get(at));
        let first = names.next();
        names.any(|name| Some(name) != first)
    };
    groups.into_values().filter(differ).collect()
}

/// How many characters these begin with together.
fn shared<'a>(looks: impl Iterator<Item = &'a Look>) -> usize {
    let mut rests = looks.map(|look| look.rest.as_str());
    let Some(first) = rests.next() else { return 0 };
    rests.fold(usize::MAX, |shared, rest| {
        let pairs = first.graphemes(true).zip(rest.graphemes(true));
        shared.min(pairs.take_while(|(one, other)| one == other).count())
    })
}

/// Cut in the middle: as much of the end as of the beginning.
fn ends(text: &str, most: usize, _shared: usize) -> String {
    joined(text, end(text, most.saturating_sub(1).div_ceil(2)), most)
}

/// Cut before what tells it from those that look like it.
fn difference(text: &str, most: usize, shared: usize) -> String {
    let rest: String = text.graphemes(true).skip(shared).collect();
    let head = most.saturating_sub(1) / 3;
    joined(text, &fit(&rest, most.saturating_sub(head + 1)), most)
}

fn joined(text: &str, tail: &str, most: usize) -> String {
    let room = most.saturating_sub(width(tail) + 1);
    let head = start(text, room);
    format!("{}…{}", head.trim_end(), tail.trim_start())
}

/// What still looks the same is numbered.
fn number(names: &[&str], looks: &mut [Look], most: usize) {
    let alike = alike(names, looks);
    if alike.is_empty() {
        return;
    }
    let mut taken: HashSet<Vec<String>> = looks.iter().map(|look| look.lines.clone()).collect();
    for group in alike {
        let mut given: HashMap<&str, Vec<String>> = HashMap::new();
        let mut numbers = 1..=names.len() + 1;
        for at in group {
            let (Some(name), Some(look)) = (names.get(at), looks.get_mut(at)) else {
                continue;
            };
            if let Some(lines) = given.get(name) {
                look.lines.clone_from(lines);
                continue;
            }
            // There are fewer names than numbers, so one is free before the room is gone.
            for number in numbers.by_ref() {
                let number = number.to_string();
                look.end_in(joined(&look.rest, &number, most));
                if taken.insert(look.lines.clone()) {
                    break;
                }
            }
            given.insert(name, look.lines.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(names: &[&str], most: usize) -> Vec<String> {
        let looks = told_apart(names, most, 1);
        looks.into_iter().map(|lines| lines.concat()).collect()
    }

    #[test]
    fn what_would_look_the_same_is_cut_where_it_differs() {
        assert_eq!(
            cut(&["Kjærlighet og grenser", "SLT"], 10),
            ["Kjærlighe…", "SLT"]
        );
        assert_eq!(
            cut(&["Tiltak nummer 17", "Tiltak nummer 18"], 10),
            ["Tilt…er 17", "Tilt…er 18"]
        );
        assert_eq!(
            cut(
                &["Foreldremøte 7. trinn vår", "Foreldremøte 8. trinn vår"],
                10
            ),
            ["For…7. tr…", "For…8. tr…"]
        );
        assert_eq!(
            cut(&["Ettervern i kommunen", "Ettervern i kommunen"], 8),
            ["Etterve…", "Etterve…"]
        );
    }

    #[test]
    fn names_take_the_lines_there_are() {
        assert_eq!(
            told_apart(&["Kjærlighet og grenser", "SLT"], 10, 3),
            [vec!["Kjærlighet", "og grenser"], vec!["SLT"]]
        );
        assert_eq!(
            told_apart(&["Skilsmissegrupper (PIS) i skolen"], 10, 2),
            [["Skilsmiss…", "(PIS) i s…"]]
        );
        // A single word that does not fit takes no second, empty line.
        assert_eq!(told_apart(&["Ruskontrakt"], 7, 2), [["Ruskon…"]]);
        // One with a hyphen is broken there.
        assert_eq!(told_apart(&["FACT-team"], 7, 2), [["FACT-", "team"]]);
        assert_eq!(
            told_apart(&["Akan-avtale i kommunen"], 8, 2),
            [["Akan-", "avtale …"]]
        );
    }

    /// Hard names: long common beginnings, common ends, wide and combining characters.
    fn hard() -> Vec<String> {
        let numbered = (1..=120).map(|number| format!("Tiltak nummer {number}"));
        let between = (1..=60).map(|number| format!("Samarbeidsmøte {number} for foreldre i mai"));
        let wide = (1..=30).map(|number| format!("日本語の対策 {number} についての長い名前"));
        let combined = (1..=30).map(|number| format!("A\u{30a}pent hus {number} pa\u{30a} skolen"));
        let all = numbered.chain(between).chain(wide).chain(combined);
        all.collect()
    }

    #[test]
    fn no_two_names_look_the_same_however_narrow() {
        let names = hard();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for most in 5..40 {
            for tall in 1..=3 {
                let looks = told_apart(&names, most, tall);
                let mut met = HashSet::new();
                for (name, lines) in names.iter().zip(&looks) {
                    assert!(lines.len() <= tall);
                    let wide = lines.iter().map(|line| width(line)).max();
                    assert!(wide <= Some(most), "{lines:?} in {most}");
                    assert!(met.insert(lines), "{name}: {lines:?} in {most}");
                }
            }
        }
    }
}
