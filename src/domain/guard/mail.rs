//! E-mail addresses, also those written so that machines shall not find them.

use std::ops::Range;

/// How people write the sign.
const SIGNS: [&str; 8] = [
    "@",
    "\u{ff20}",
    "(at)",
    "[at]",
    "{at}",
    "(krøllalfa)",
    " krøllalfa ",
    " alfakrøll ",
];

/// Every address in a text.
pub(super) fn places(text: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for sign in SIGNS {
        for (at, _) in text.match_indices(sign) {
            places.extend(around(text, at, at + sign.len()));
        }
    }
    places.sort_by_key(|place| place.start);
    places
}

/// The address around a sign: a name, at most one blank on each side, and a domain with a dot.
fn around(text: &str, sign: usize, after: usize) -> Option<Range<usize>> {
    let before = text.get(..sign)?;
    let before = before.strip_suffix(' ').unwrap_or(before);
    let name = before.trim_end_matches(is_of_name);
    let rest = text.get(after..)?;
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let domain = domain(rest)?;
    let start = name.len();
    let named = before.get(start..)?.chars().any(char::is_alphanumeric);
    named.then_some(start..text.len() - rest.len() + domain)
}

/// How long the domain is with which a text begins: parts with dots between, of which the last
/// is letters.
fn domain(text: &str) -> Option<usize> {
    let written = text.len() - text.trim_start_matches(is_of_domain).len();
    let domain = text.get(..written)?.trim_end_matches(['.', '-']);
    let (host, top) = domain.rsplit_once('.')?;
    let is_top = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    (is_top && !host.is_empty()).then_some(domain.len())
}

fn is_of_name(point: char) -> bool {
    point.is_alphanumeric() || "._%+-'’!&".contains(point)
}

fn is_of_domain(point: char) -> bool {
    point.is_alphanumeric() || point == '.' || point == '-'
}
