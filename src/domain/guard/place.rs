//! A place as a person is shown it: what stands there, and a few words around.

use std::ops::Range;

/// The words around a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings<'t> {
    /// What stands before it, `…` for what was left out.
    pub before: String,
    /// What stands there.
    pub here: &'t str,
    /// What stands after it.
    pub after: String,
}

/// What stands in `text` at `range`, and at most about `width` characters on each side, cut
/// between words where there is a blank.
pub fn surroundings<'t>(text: &'t str, range: &Range<usize>, width: usize) -> Surroundings<'t> {
    let before = text.get(..range.start).unwrap_or("");
    let after = text.get(range.end..).unwrap_or("");
    Surroundings {
        before: tail(before, width),
        here: text.get(range.clone()).unwrap_or(""),
        after: head(after, width),
    }
}

fn tail(text: &str, width: usize) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(width) else {
        return text.to_owned();
    };
    let rest = text.get(cut..).unwrap_or("");
    let word = rest.find(char::is_whitespace).unwrap_or(0);
    format!("…{}", rest.get(word..).unwrap_or(rest).trim_start())
}

fn head(text: &str, width: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(width) else {
        return text.to_owned();
    };
    let rest = text.get(..cut).unwrap_or("");
    let word = rest.rfind(char::is_whitespace).unwrap_or(rest.len());
    format!("{}…", rest.get(..word).unwrap_or(rest).trim_end())
}
