//! Runs of words: their weight, their language, where they lead.

use std::io;

use super::document::{Document, bookmark_name, mark};
use crate::i18n::Lang;
use crate::report::lines::{address, lines, one_line};
use crate::report::outline::{NOTHING, is_blank};
use crate::report::{Origin, Piece, Stress, Text};

/// The relations of the document before those to addresses: its footer and its other parts.
pub(super) const OTHER_RELATIONS: usize = 4;

impl Document {
    /// A text, its lines below each other.
    pub(super) fn words(&mut self, text: &Text) -> io::Result<()> {
        for piece in &text.pieces {
            let link = self.open_link(piece)?;
            self.run(piece, link, false)?;
            if link {
                self.xml.close("w:hyperlink")?;
            }
        }
        Ok(())
    }

    /// A heading, on one line and never empty.
    pub(super) fn heading_words(&mut self, heading: &Text) -> io::Result<()> {
        if is_blank(heading) {
            return self.plain(NOTHING);
        }
        for piece in &heading.pieces {
            self.run(piece, false, true)?;
        }
        Ok(())
    }

    /// A paragraph of our words on one line.
    pub(super) fn line(&mut self, style: &str, text: &str) -> io::Result<()> {
        self.begin(style, None)?;
        let line = one_line(text);
        let blank = line.trim().is_empty();
        self.plain(if blank { NOTHING } else { &line })?;
        self.xml.close("w:p")
    }

    fn plain(&mut self, line: &str) -> io::Result<()> {
        self.xml.open("w:r", &[])?;
        self.letters(line)?;
        self.xml.close("w:r")
    }

    fn run(&mut self, piece: &Piece, link: bool, on_one_line: bool) -> io::Result<()> {
        if piece.text.is_empty() {
            return Ok(());
        }
        self.xml.open("w:r", &[])?;
        self.properties(piece, link)?;
        if on_one_line {
            self.letters(&one_line(&piece.text))?;
        } else {
            for (number, line) in lines(&piece.text).enumerate() {
                if number > 0 {
                    self.xml.empty("w:br", &[])?;
                }
                self.letters(&line)?;
            }
        }
        self.xml.close("w:r")
    }

    fn properties(&mut self, piece: &Piece, link: bool) -> io::Result<()> {
        let lang: Option<Lang> = self.said_in.filter(|_| piece.origin == Origin::Said);
        let style = match piece.stress {
            _ if link => Some("Hyperlink"),
            Stress::Strong => Some("Strong"),
            Stress::Aside => Some("Aside"),
            Stress::Plain => None,
        };
        if style.is_none() && lang.is_none() {
            return Ok(());
        }
        self.xml.open("w:rPr", &[])?;
        if let Some(style) = style {
            self.xml.val("w:rStyle", style)?;
        }
        if link && piece.stress == Stress::Strong {
            self.xml.empty("w:b", &[])?;
        }
        if let Some(lang) = lang {
            mark(&mut self.xml, lang)?;
        }
        self.xml.close("w:rPr")
    }

    fn letters(&mut self, line: &str) -> io::Result<()> {
        if line.is_empty() {
            return Ok(());
        }
        let edges = line.starts_with(' ') || line.ends_with(' ') || line.contains("  ");
        let preserve: &[_] = if edges || line.contains(|c: char| c != ' ' && c.is_whitespace()) {
            &[("xml:space", "preserve")]
        } else {
            &[]
        };
        self.xml.open("w:t", preserve)?;
        self.xml.text(line)?;
        self.xml.close("w:t")
    }

    /// Begins a link to what a piece names, or to the address that it is. Says whether it did.
    fn open_link(&mut self, piece: &Piece) -> io::Result<bool> {
        if let Some(id) = self.anchors.target(piece.to) {
            let name = bookmark_name(id);
            self.xml
                .open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")])?;
            return Ok(true);
        }
        let Some(address) = address(&piece.text) else {
            return Ok(false);
        };
        let relation = self.relation(address);
        self.xml
            .open("w:hyperlink", &[("r:id", &relation), ("w:history", "1")])?;
        Ok(true)
    }

    /// The name of the relation to an address.
    fn relation(&mut self, address: &str) -> String {
        let known = self.addresses.iter().position(|known| known == address);
        let at = known.unwrap_or_else(|| {
            self.addresses.push(address.to_owned());
            self.addresses.len() - 1
        });
        format!("rId{}", OTHER_RELATIONS + 1 + at)
    }
}
