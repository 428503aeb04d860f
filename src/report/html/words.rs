//! Words of a page: escaped, marked with their language, linked.

use std::fmt::Write;

use super::Page;
use crate::report::lines::{address, lines, one_line};
use crate::report::outline::{NOTHING, is_blank};
use crate::report::{Origin, Piece, Stress, Text};

/// Whether what is named elsewhere is a link. Within a link it is none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// It is.
    Some,
    /// It is not.
    None,
}

impl Page {
    /// A text, its lines below each other.
    pub(super) fn words(&mut self, text: &Text) {
        for piece in &text.pieces {
            self.piece(piece, Links::Some, |page| {
                for (number, line) in lines(&piece.text).enumerate() {
                    if number > 0 {
                        page.out.push_str("<br>\n");
                    }
                    page.escaped(&line);
                }
            });
        }
    }

    /// A heading, on one line and never empty.
    pub(super) fn heading_words(&mut self, heading: &Text, links: Links) {
        if is_blank(heading) {
            self.out.push_str(NOTHING);
            return;
        }
        for piece in &heading.pieces {
            self.piece(piece, links, |page| page.escaped(&one_line(&piece.text)));
        }
    }

    /// A title or a caption: ours, on one line.
    pub(super) fn one_line(&mut self, text: &str) {
        let line = one_line(text);
        let blank = line.trim().is_empty();
        self.escaped(if blank { NOTHING } else { &line });
    }

    /// What `words` writes, within whatever says how a piece is to be taken.
    fn piece(&mut self, piece: &Piece, links: Links, words: impl FnOnce(&mut Self)) {
        let link = self.open_link(piece, links);
        let lang = self.said_in.filter(|_| piece.origin == Origin::Said);
        let tag = match piece.stress {
            Stress::Strong => Some("strong"),
            Stress::Aside => Some("small"),
            Stress::Plain => lang.map(|_| "span"),
        };
        if let Some(tag) = tag {
            self.out.push('<');
            self.out.push_str(tag);
            if let Some(lang) = lang {
                self.out.push_str(" lang=\"");
                self.out.push_str(lang.code());
                self.out.push('"');
            }
            self.out.push('>');
        }
        words(self);
        if let Some(tag) = tag {
            self.out.push_str("</");
            self.out.push_str(tag);
            self.out.push('>');
        }
        if link {
            self.out.push_str("</a>");
        }
    }

    /// Begins a link to what a piece names, or to the address that it is. Says whether it did.
    fn open_link(&mut self, piece: &Piece, links: Links) -> bool {
        if links == Links::None {
            return false;
        }
        if let Some(id) = self.anchors.target(piece.to) {
            let _ = write!(self.out, "<a href=\"#{id}\">");
            return true;
        }
        let Some(address) = address(&piece.text) else {
            return false;
        };
        self.out.push_str("<a rel=\"noreferrer\" href=\"");
        self.escaped(address);
        self.out.push_str("\">");
        true
    }

    /// Text that is text, also between quotation marks.
    pub(super) fn escaped(&mut self, text: &str) {
        let mut written = 0;
        for (at, byte) in text.bytes().enumerate() {
            let instead = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                b'\'' => "&#39;",
                _ => continue,
            };
            self.out.push_str(&text[written..at]);
            self.out.push_str(instead);
            written = at + 1;
        }
        self.out.push_str(&text[written..]);
    }
}
