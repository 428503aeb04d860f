//! Boxes and words, written as SVG.

use std::fmt::Write;

use super::letters::Type;
use crate::report::lines::one_line;

/// A rectangle, in tenths of a millimetre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) width: usize,
    pub(super) height: usize,
}

/// What has been drawn.
pub(super) struct Drawing(pub(super) String);

impl Drawing {
    /// A box.
    pub(super) fn area(&mut self, area: Area, class: &str, round: usize) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let _ = writeln!(
            self.0,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
             rx=\"{round}\"/>"
        );
    }

    /// A line from left to right.
    pub(super) fn line(&mut self, from: usize, to: usize, y: usize, class: &str) {
        let _ = writeln!(self.0, "<path class=\"{class}\" d=\"M{from} {y}H{to}\"/>");
    }

    /// A line from top to bottom.
    pub(super) fn upright(&mut self, x: usize, from: usize, to: usize, class: &str) {
        let _ = writeln!(self.0, "<path class=\"{class}\" d=\"M{x} {from}V{to}\"/>");
    }

    /// Lines of words, the first one's top at `y`. Says where the next line would begin.
    pub(super) fn words(
        &mut self,
        lines: &[String],
        (x, mut y): (usize, usize),
        letters: Type,
        class: &str,
    ) -> usize {
        for line in lines {
            let weight = if letters.bold { " b" } else { "" };
            // The letters stand on a line four fifths down.
            let base = y + letters.size * 95 / 100;
            let _ = write!(
                self.0,
                "<text class=\"{class}{weight}\" x=\"{x}\" y=\"{base}\" font-size=\"{}\">",
                letters.size
            );
            self.escaped(line);
            self.0.push_str("</text>\n");
            y += letters.line();
        }
        y
    }

    /// Text as text.
    pub(super) fn escaped(&mut self, text: &str) {
        for part in one_line(text).split_inclusive(['&', '<', '>']) {
            let (words, sign) = match part.char_indices().next_back() {
                Some((at, '&')) => (&part[..at], "&amp;"),
                Some((at, '<')) => (&part[..at], "&lt;"),
                Some((at, '>')) => (&part[..at], "&gt;"),
                _ => (part, ""),
            };
            self.0.push_str(words);
            self.0.push_str(sign);
        }
    }
}
