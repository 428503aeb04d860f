//! How wide words are, and where they are broken.
//!
//! Nobody knows which letters a poster will be drawn with. Those of Arial and of its look-alikes
//! (Helvetica, Liberation Sans) are as wide as the table says, and a little room is kept for
//! others.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The widths of the signs from the space to the tilde, in thousandths of the size.
const WIDTHS: [usize; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
    278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
];

/// A word may be broken after one of these.
const PARTS: [char; 6] = ['-', '/', '–', '_', '.', '@'];

/// Letters and how they are set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Type {
    /// Their size, in tenths of a millimetre.
    pub(super) size: usize,
    /// Whether they are bold, and so a little wider.
    pub(super) bold: bool,
}

impl Type {
    /// Letters of this size.
    pub(super) const fn plain(size: usize) -> Self {
        Self { size, bold: false }
    }

    /// Bold letters of this size.
    pub(super) const fn bold(size: usize) -> Self {
        Self { size, bold: true }
    }

    /// From one line to the next.
    pub(super) const fn line(self) -> usize {
        self.size * 122 / 100
    }

    /// How wide a text is at most, in tenths of a millimetre.
    pub(super) fn width(self, text: &str) -> usize {
        let thousandths: usize = text.chars().map(width).sum();
        let room = if self.bold { 112 } else { 105 };
        thousandths * self.size * room / 100_000
    }

    /// The lines of a text that fit into a width: at most `most`, the last of which then says
    /// that it goes on.
    pub(super) fn wrap(self, text: &str, room: usize, most: usize) -> Vec<String> {
        let mut lines = Lines {
            done: Vec::new(),
            line: String::new(),
            letters: self,
            room,
        };
        for word in text.split_whitespace() {
            lines.word(word);
            if lines.done.len() > most {
                break;
            }
        }
        let Lines { mut done, line, .. } = lines;
        if !line.is_empty() {
            done.push(line);
        }
        if done.len() > most {
            done.truncate(most);
            if let Some(last) = done.last_mut() {
                self.cut(last, room);
            }
        }
        done
    }

    /// Whether every word fits into a width, if need be in two parts with a hyphen between.
    pub(super) fn keeps_words(self, text: &str, room: usize) -> bool {
        text.split_whitespace()
            .flat_map(|word| word.split_inclusive(PARTS))
            .all(|part| self.width(part) <= room)
    }

    /// Shortens a line until a sign that it goes on fits after it.
    fn cut(self, line: &mut String, room: usize) {
        while self.width(line) + self.width("…") > room {
            let Some((at, _)) = line.grapheme_indices(true).next_back() else {
                break;
            };
            line.truncate(at);
        }
        line.push('…');
    }
}

struct Lines {
    done: Vec<String>,
    line: String,
    letters: Type,
    room: usize,
}

impl Lines {
    fn word(&mut self, word: &str) {
        if !self.line.is_empty() {
            let with = self.letters.width(&self.line) + self.letters.width(" ");
            if with + self.letters.width(word) <= self.room {
                self.line.push(' ');
                self.line.push_str(word);
                return;
            }
            self.done.push(std::mem::take(&mut self.line));
        }
        if self.letters.width(word) <= self.room {
            self.line.push_str(word);
            return;
        }
        self.long(word);
    }

    /// A word that is wider than a line: broken after a hyphen or a stroke if there is one, else
    /// anywhere.
    fn long(&mut self, word: &str) {
        for part in word.split_inclusive(PARTS) {
            let joined = self.letters.width(&self.line) + self.letters.width(part);
            if joined > self.room && !self.line.is_empty() {
                self.done.push(std::mem::take(&mut self.line));
            }
            for grapheme in part.graphemes(true) {
                let joined = self.letters.width(&self.line) + self.letters.width(grapheme);
                if joined > self.room && !self.line.is_empty() {
                    self.done.push(std::mem::take(&mut self.line));
                }
                self.line.push_str(grapheme);
            }
        }
    }
}

/// The width of a sign, in thousandths of the size.
fn width(point: char) -> usize {
    if let Some(width) = (point as usize)
        .checked_sub(0x20)
        .and_then(|at| WIDTHS.get(at))
    {
        return *width;
    }
    match point.width() {
        None | Some(0) => 0,
        Some(1) if point.is_lowercase() => {
            if point == 'æ' {
                889
            } else {
                600
            }
        }
        Some(1) if matches!(point, 'Æ' | '—' | '…') => 1000,
        Some(1) => 780,
        Some(_) => 1100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_broken_where_they_must_be() {
        let letters = Type::plain(100);
        let wrapped = letters.wrap("Foreldremøter på ungdomstrinnet", 900, 9);
        assert_eq!(wrapped, ["Foreldremøter på", "ungdomstrinnet"]);
        for line in letters.wrap(&"å".repeat(100), 300, 99) {
            assert!(letters.width(&line) <= 300, "{line}");
        }
        assert_eq!(
            letters.wrap("rus-konsulent", 400, 9),
            ["rus-", "konsule", "nt"]
        );
        assert!(letters.wrap("", 300, 3).is_empty());
    }

    #[test]
    fn what_is_cut_says_so_and_fits() {
        let letters = Type::bold(60);
        let wrapped = letters.wrap("et to tre fire fem seks sju åtte ni ti", 200, 2);
        assert_eq!(wrapped.len(), 2);
        let last = wrapped.last().unwrap();
        assert!(last.ends_with('…') && letters.width(last) <= 200, "{last}");
    }
}
