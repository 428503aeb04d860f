//! Headings, paragraphs, lists and tables of a page.

use std::fmt::Write;

use super::Page;
use super::words::Links;
use crate::domain::id::Id;
use crate::report::columns::is_wide;
use crate::report::outline::about;
use crate::report::{Block, List, Section, Table, TableRow, Text};

impl Page {
    /// A section: the `number`th of the page, with a heading of this level.
    pub(super) fn section(&mut self, number: usize, level: u8, section: &Section) {
        let level = level.min(6);
        let across = section.blocks.iter().any(is_wide);
        if across {
            self.out.push_str("<div class=\"across\">\n");
        }
        let _ = write!(self.out, "<h{level}");
        match self.anchors.set(about(section)) {
            // Chapters are linked to, also those that are about no thing.
            None if level == 2 => {
                let _ = write!(self.out, " id=\"s{number}\"");
            }
            id => self.id(id),
        }
        self.out.push('>');
        self.heading_words(&section.heading, Links::Some);
        let _ = writeln!(self.out, "</h{level}>");
        for block in &section.blocks {
            match block {
                Block::Paragraph(text) => {
                    self.element("p", text);
                    self.out.push('\n');
                }
                Block::List(list) => self.list(list),
                Block::Table(table) => self.table(table),
            }
        }
        if across {
            self.out.push_str("</div>\n");
        }
    }

    fn list(&mut self, list: &List) {
        // A list without entries is an error to some readers, and nothing to all of them.
        if list.entries.is_empty() {
            return;
        }
        let tag = if list.ordered { "ol" } else { "ul" };
        let _ = writeln!(self.out, "<{tag}>");
        for entry in &list.entries {
            self.element("li", entry);
            self.out.push('\n');
        }
        let _ = writeln!(self.out, "</{tag}>");
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let name = format!("t{}", self.tables);
        // What scrolls must be reachable without a mouse, and then it needs a name.
        let _ = write!(
            self.out,
            "<div class=\"table\" role=\"group\" aria-labelledby=\"{name}\" \
             tabindex=\"0\">\n<table>\n<caption id=\"{name}\">"
        );
        self.one_line(&table.caption);
        self.out.push_str("</caption>\n<thead>\n<tr>");
        for column in &table.columns {
            if column.trim().is_empty() {
                self.out.push_str("<td></td>");
            } else {
                self.out.push_str("<th scope=\"col\">");
                self.one_line(column);
                self.out.push_str("</th>");
            }
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.row(table, row);
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, table: &Table, row: &TableRow) {
        self.out.push_str("<tr");
        let id = self.anchors.set(row.id);
        self.id(id);
        self.out.push('>');
        for at in 0..table.columns.len() {
            let tag = if at == table.named_by {
                "th scope=\"row\""
            } else {
                "td"
            };
            match row.cells.get(at) {
                Some(cell) => self.element(tag, cell),
                None => self.element(tag, &Text::default()),
            }
        }
        self.out.push_str("</tr>\n");
    }

    /// An element around a text. `tag` may bring attributes of its own.
    fn element(&mut self, tag: &str, text: &Text) {
        self.out.push('<');
        self.out.push_str(tag);
        let id = self.anchors.set(text.id);
        self.id(id);
        self.out.push('>');
        self.words(text);
        self.out.push_str("</");
        self.out.push_str(tag.split(' ').next().unwrap_or(tag));
        self.out.push('>');
    }

    fn id(&mut self, id: Option<Id>) {
        if let Some(id) = id {
            let _ = write!(self.out, " id=\"{id}\"");
        }
    }
}
