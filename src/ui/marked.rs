//! A text with what was found in it marked, cut so that the first mark is to be seen.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::Span;

use super::text::{clean, fit, width};
use crate::app::marks::marks;

/// The text in pieces, in at most `room` cells, and how many cells it takes. `typed` is what was
/// looked for, folded.
pub(super) fn marked(
    text: &str,
    typed: &str,
    room: usize,
    (plain, found): (Style, Style),
) -> (Vec<Span<'static>>, usize) {
    let text = clean(text).into_string();
    let text = around(&text, marks(&text, typed).first(), room);
    let text = fit(&text, room);
    let mut spans = Vec::new();
    let mut at = 0;
    let mut put = |range: Range<usize>, style| {
        let piece = text.get(range).unwrap_or_default();
        if !piece.is_empty() {
            spans.push(Span::styled(piece.to_owned(), style));
        }
    };
    for mark in marks(&text, typed) {
        put(at..mark.start, plain);
        at = mark.end;
        put(mark, found);
    }
    put(at..text.len(), plain);
    (spans, width(&text))
}

/// The text from shortly before the first mark on, where it would be cut off otherwise.
fn around(text: &str, first: Option<&Range<usize>>, room: usize) -> String {
    let Some(first) = first else {
        return text.to_owned();
    };
    let before = text.get(..first.start).unwrap_or_default();
    let through = text.get(..first.end).map_or(0, width);
    if width(text) <= room || through < room {
        return text.to_owned();
    }
    // A third of the line says what comes before it, from the beginning of a word on.
    let mut kept = before.len();
    let mut at = before.len();
    let mut cells = 0;
    for word in before.split_inclusive(' ').rev() {
        at -= word.len();
        cells += width(word);
        if cells > room / 3 {
            break;
        }
        kept = at;
    }
    format!("…{}", text.get(kept..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, typed: &str, room: usize) -> String {
        let found = Style::new().underlined();
        let (spans, cells) = marked(text, typed, room, (Style::new(), found));
        let text: String = spans.iter().map(|span| span.content.as_ref()).collect();
        assert_eq!(width(&text), cells);
        assert!(cells <= room, "{text:?} in {room}");
        let marks = spans.iter().filter(|span| span.style == found);
        text + " | "
            + &marks
                .map(|span| span.content.as_ref())
                .collect::<Vec<_>>()
                .join(",")
    }

    #[test]
    fn what_was_found_is_on_the_screen() {
        let text = "Hvem eier oppfølgingen etter åttende trinn, når foreldrene ikke kommer?";
        assert_eq!(shown(text, "hvem", 20), "Hvem eier oppfølgin… | Hvem");
        assert_eq!(
            shown(text, "foreldre", 24),
            "…når foreldrene ikke ko… | foreldre"
        );
        assert_eq!(shown("kort", "ort", 10), "kort | ort");
        for room in 0..40 {
            shown(text, "foreldre", room);
            shown("日本語のテキスト foreldre", "foreldre", room);
        }
    }
}
