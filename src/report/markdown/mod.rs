//! A report as Markdown: reads well as it is, and becomes the same document wherever Markdown is
//! shown. Nothing that people typed becomes markup there.

mod escape;

use std::fmt::Write;

use escape::{escape, escape_line};

use super::lines::{address, lines, one_line};
use super::outline::{Anchors, NOTHING, about, is_blank, outline};
use super::{Block, List, Origin, Piece, Report, Stress, Table, Text};
use crate::domain::id::Id;

/// Writes a report as Markdown.
pub(super) fn render(report: &Report) -> Vec<u8> {
    let mut page = Page {
        anchors: Anchors::of(report),
        out: String::with_capacity(64 * 1024),
    };
    page.title(report);
    for (level, section) in outline(report) {
        page.heading(level, about(section), &section.heading);
        for block in &section.blocks {
            page.block(block);
        }
    }
    page.out.into_bytes()
}

/// How a text goes on in its next line.
#[derive(Clone, Copy)]
enum Breaks {
    /// A new line of the paragraph, indented by this many spaces.
    Lines(usize),
    /// Inside of a cell, where a row must stay one line.
    Cells,
    /// Not at all: a heading is one line.
    None,
}

struct Page {
    anchors: Anchors,
    out: String,
}

impl Page {
    fn title(&mut self, report: &Report) {
        self.out.push_str("# ");
        let title = one_line(&report.title);
        let shown = if title.trim().is_empty() {
            NOTHING
        } else {
            &title
        };
        escape(shown, &mut self.out);
        self.out.push('\n');
        if !report.subtitle.is_empty() {
            self.out.push('\n');
            escape_line(&one_line(&report.subtitle), &mut self.out);
            self.out.push('\n');
        }
    }

    fn heading(&mut self, level: u8, id: Option<Id>, heading: &Text) {
        self.out.push('\n');
        for _ in 0..level.min(6) {
            self.out.push('#');
        }
        self.out.push(' ');
        self.anchor(id);
        if is_blank(heading) {
            self.out.push_str(NOTHING);
        } else {
            self.text(heading, Breaks::None);
            // Number signs at the end of a heading would close it and be gone.
            if self.out.ends_with('#') {
                self.out.insert(self.out.len() - 1, '\\');
            }
        }
        self.out.push('\n');
    }

    fn block(&mut self, block: &Block) {
        self.out.push('\n');
        match block {
            Block::Paragraph(text) => {
                self.anchor(text.id);
                self.text(text, Breaks::Lines(0));
                self.out.push('\n');
            }
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
        }
    }

    fn list(&mut self, list: &List) {
        for (number, entry) in (1..).zip(&list.entries) {
            let start = self.out.len();
            if list.ordered {
                let _ = write!(self.out, "{number}. ");
            } else {
                self.out.push_str("- ");
            }
            let indent = self.out.len() - start;
            self.anchor(entry.id);
            self.text(entry, Breaks::Lines(indent));
            self.out.push('\n');
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let caption = Piece::new(table.caption.as_str(), Origin::Ours);
            let caption = Text::default().and(caption.stressed(Stress::Strong));
            self.text(&caption, Breaks::None);
            self.out.push_str("\n\n");
        }
        for column in &table.columns {
            self.out.push_str("| ");
            escape(&one_line(column), &mut self.out);
            self.out.push(' ');
        }
        self.out.push_str("|\n");
        for _ in &table.columns {
            self.out.push_str("| --- ");
        }
        self.out.push_str("|\n");
        for row in &table.rows {
            for at in 0..table.columns.len() {
                self.out.push_str("| ");
                if at == 0 {
                    self.anchor(row.id);
                }
                if let Some(cell) = row.cells.get(at) {
                    self.anchor(cell.id);
                    self.text(cell, Breaks::Cells);
                }
                self.out.push(' ');
            }
            self.out.push_str("|\n");
        }
    }

    fn anchor(&mut self, id: Option<Id>) {
        if let Some(id) = self.anchors.set(id) {
            let _ = write!(self.out, "<a id=\"{id}\"></a>");
        }
    }

    fn text(&mut self, text: &Text, breaks: Breaks) {
        let begun = self.out.len();
        for piece in &text.pieces {
            self.piece(piece, breaks, begun);
        }
    }

    /// A piece of a text that begins at `begun` of what is written.
    fn piece(&mut self, piece: &Piece, breaks: Breaks, begun: usize) {
        let target = self.anchors.target(piece.to);
        let words = piece.text.trim();
        // White space at the edges stands outside of the marks, or they are none.
        let (before, after) = edges(&piece.text, words);
        self.out.push_str(before);
        if words.is_empty() {
            return;
        }
        if target.is_some() {
            self.out.push('[');
        }
        let marks = marks(piece.stress, words);
        self.out.push_str(marks.0);
        match address(words) {
            Some(address) if target.is_none() => {
                self.out.push('<');
                self.out.push_str(address);
                self.out.push('>');
            }
            _ => self.words(words, breaks, begun),
        }
        self.out.push_str(marks.1);
        if let Some(id) = target {
            let _ = write!(self.out, "](#{id})");
        }
        self.out.push_str(after);
    }

    fn words(&mut self, words: &str, breaks: Breaks, begun: usize) {
        for (number, line) in lines(words).enumerate() {
            let line = line.trim();
            if number > 0 {
                // An empty line would end the paragraph, and with it the entry of a list.
                match breaks {
                    Breaks::Lines(_) if line.is_empty() => continue,
                    Breaks::Lines(indent) => {
                        self.out.push_str("\\\n");
                        self.out.extend(std::iter::repeat_n(' ', indent));
                    }
                    Breaks::Cells => self.out.push_str("<br>"),
                    Breaks::None => self.out.push(' '),
                }
            }
            if number > 0 || self.out.len() == begun {
                escape_line(line, &mut self.out);
            } else {
                escape(line, &mut self.out);
            }
        }
    }
}

/// The white space before and after the words of a text, one space of it at most.
fn edges(text: &str, words: &str) -> (&'static str, &'static str) {
    let blank = |there: bool| if there { " " } else { "" };
    if words.is_empty() {
        return (blank(!text.is_empty()), "");
    }
    (
        blank(text.starts_with(char::is_whitespace)),
        blank(text.ends_with(char::is_whitespace)),
    )
}

/// What stands around words that weigh more. Asterisks beside a sign are taken for asterisks, so
/// that words which begin or end with one get tags.
fn marks(stress: Stress, words: &str) -> (&'static str, &'static str) {
    match stress {
        Stress::Strong => {
            let letters =
                words.starts_with(char::is_alphanumeric) && words.ends_with(char::is_alphanumeric);
            if letters {
                ("**", "**")
            } else {
                ("<strong>", "</strong>")
            }
        }
        Stress::Plain | Stress::Aside => ("", ""),
    }
}
