//! A report that is being written, section by section.

use std::collections::HashSet;

use super::gathered::{Gathered, Part};
use super::made_of::{
    Block, Kind, List, Origin, Piece, Report, Section, Stress, Table, TableRow, Text,
};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::i18n::cut;

/// How many columns of a text stand where it is only named.
const NAMED: usize = 80;

/// A report that is being written.
pub(super) struct Book<'g, 'a> {
    pub(super) all: &'g Gathered<'a>,
    /// The level of the headings that stand right under the title, or under that of a part.
    pub(super) base: u8,
    sections: Vec<Section>,
    placed: HashSet<Id>,
}

impl<'g, 'a> Book<'g, 'a> {
    pub(super) fn new(all: &'g Gathered<'a>) -> Self {
        Self {
            all,
            base: 2,
            sections: Vec::new(),
            placed: HashSet::new(),
        }
    }

    /// Writes each part, under a heading of its own where there are several.
    pub(super) fn in_parts(&mut self, mut write: impl FnMut(&mut Self, &'g Part<'a>)) {
        let all = self.all;
        for part in &all.parts {
            if all.is_split() {
                self.base = 2;
                match &part.seminar {
                    Some(seminar) => {
                        let title = self.title_of(part);
                        self.heading_of(0, seminar.id, title);
                    }
                    None => self.headed(0, "show-without-seminar"),
                }
                self.base = 3;
            }
            write(self, part);
        }
    }

    /// What is written so far.
    pub(super) fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// A heading, so many levels below the base. One under which nothing comes to stand is left
    /// out in the end, unless it is where a thing stands.
    pub(super) fn heading(&mut self, below: u8, heading: Text) {
        self.sections.push(Section {
            id: None,
            level: self.base + below,
            heading,
            blocks: Vec::new(),
        });
    }

    /// A heading in the words of the program.
    pub(super) fn headed(&mut self, below: u8, message: &'static str) {
        let heading = Text::ours(self.all.terms.get(message));
        self.heading(below, heading);
    }

    /// The heading of a thing: it stands here.
    pub(super) fn heading_of(&mut self, below: u8, id: Id, heading: Text) {
        let anchor = self.place(id);
        let heading = if anchor.is_some() {
            heading
        } else {
            linked(heading, id)
        };
        self.heading(below, heading);
        if let Some(section) = self.sections.last_mut() {
            section.id = anchor;
        }
    }

    /// Sentences, where there are any.
    pub(super) fn paragraph(&mut self, text: Text) {
        if !text.is_empty() {
            self.block(Block::Paragraph(text));
        }
    }

    /// A sentence of the program.
    pub(super) fn says(&mut self, sentence: impl Into<String>) {
        self.paragraph(Text::ours(sentence));
    }

    /// A list, where it has entries.
    pub(super) fn list(&mut self, entries: Vec<Text>) {
        if !entries.is_empty() {
            self.block(Block::List(List {
                ordered: false,
                entries,
            }));
        }
    }

    /// A table, where it has rows. Columns in which nothing stands are left out.
    pub(super) fn table(&mut self, mut table: Table) {
        if table.rows.is_empty() {
            return;
        }
        let named_by = table.named_by;
        let kept: Vec<bool> = (0..table.columns.len())
            .map(|at| {
                let says = |row: &TableRow| row.cells.get(at).is_some_and(|cell| !cell.is_empty());
                at == named_by || table.rows.iter().any(says)
            })
            .collect();
        let before = kept.iter().take(named_by).filter(|kept| **kept).count();
        retain(&mut table.columns, &kept);
        for row in &mut table.rows {
            retain(&mut row.cells, &kept);
        }
        table.named_by = before;
        self.block(Block::Table(table));
    }

    /// The same with every column, whatever stands in it.
    pub(super) fn whole_table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.block(Block::Table(table));
        }
    }

    fn block(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    /// The thing comes to stand here, unless it stands somewhere already.
    pub(super) fn place(&mut self, id: Id) -> Option<Id> {
        self.placed.insert(id).then_some(id)
    }

    /// Whether a thing stands somewhere already.
    pub(super) fn stands(&self, id: Id) -> bool {
        self.placed.contains(&id)
    }

    /// Words about a thing: it stands here, or they lead to where it does.
    pub(super) fn at(&mut self, id: Id, text: Text) -> Text {
        match self.place(id) {
            Some(id) => text.at(id),
            None => linked(text, id),
        }
    }

    /// What a thing is called, leading to where it stands. Empty where the report says nothing
    /// of it.
    pub(super) fn link(&self, id: Id) -> Text {
        let Some(title) = self.all.title(id) else {
            return Text::default();
        };
        let said = if title.kind == ItemKind::Participant {
            self.all.person(id)
        } else {
            title.said.trim()
        };
        let first = said.lines().next().unwrap_or_default();
        if first.is_empty() {
            let thing = self.all.terms.thing(title.kind);
            return Text::default().and(Piece::new(thing, Origin::Ours).linked(id));
        }
        Text::default().and(Piece::new(cut(first, NAMED), Origin::Said).linked(id))
    }

    /// The same for several, with a semicolon between.
    pub(super) fn links(&self, ids: impl IntoIterator<Item = Id>) -> Text {
        listed(ids.into_iter().map(|id| self.link(id)), "; ")
    }

    /// The report: headings under which nothing stands are gone, and no link leads nowhere.
    pub(super) fn finish(self, kind: Kind, title: String, subtitle: String) -> Report {
        let mut sections = pruned(self.sections);
        let placed = self.placed;
        for text in sections.iter_mut().flat_map(texts_of) {
            for piece in &mut text.pieces {
                piece.to = piece.to.filter(|id| placed.contains(id));
            }
        }
        Report {
            kind,
            lang: self.all.terms.words.lang(),
            said_in: super::built::said_in(self.all),
            title,
            subtitle,
            sections,
            grid: None,
        }
    }
}

/// Leaves headings out under which nothing stands, neither something of their own nor another
/// heading.
fn pruned(sections: Vec<Section>) -> Vec<Section> {
    let mut kept: Vec<Section> = Vec::with_capacity(sections.len());
    for section in sections.into_iter().rev() {
        let above = kept.last().is_some_and(|next| next.level > section.level);
        if above || section.id.is_some() || !section.blocks.is_empty() {
            kept.push(section);
        }
    }
    kept.reverse();
    kept
}

fn texts_of(section: &mut Section) -> Vec<&mut Text> {
    let mut texts = vec![&mut section.heading];
    for block in &mut section.blocks {
        match block {
            Block::Paragraph(text) => texts.push(text),
            Block::List(list) => texts.extend(&mut list.entries),
            Block::Table(table) => {
                texts.extend(table.rows.iter_mut().flat_map(|row| &mut row.cells));
            }
        }
    }
    texts
}

fn retain<T>(list: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    list.retain(|_| kept.next().is_none_or(|kept| *kept));
}

/// Words whose beginning, the name of a thing, leads to where it stands.
fn linked(mut text: Text, id: Id) -> Text {
    if let Some(name) = text.pieces.first_mut() {
        name.to = name.to.or(Some(id));
    }
    text
}

/// Texts one after the other, with something between; those without words are left out.
pub(super) fn listed(texts: impl IntoIterator<Item = Text>, between: &str) -> Text {
    let mut all = Text::default();
    for text in texts {
        if text.is_empty() {
            continue;
        }
        if !all.is_empty() {
            all = all.and_ours(between);
        }
        all.pieces.extend(text.pieces);
    }
    all
}

/// Words that one looks for.
pub(super) fn strong(text: &str, origin: Origin) -> Text {
    Text::default().and(Piece::new(text, origin).stressed(Stress::Strong))
}

/// A name and what stands behind it: "Frist: 01.05.2026". Empty where nothing does.
pub(super) fn labelled(label: String, text: Text) -> Text {
    if text.is_empty() {
        return text;
    }
    let mut all = Text::ours(label).and_ours(": ");
    all.pieces.extend(text.pieces);
    all
}

/// Facts as sentences, one after the other: those without words are left out.
pub(super) fn sentences(facts: impl IntoIterator<Item = Text>) -> Text {
    let mut all = Text::default();
    for fact in facts {
        let Some(last) = fact.pieces.last() else {
            continue;
        };
        let ended = last.text.trim_end().ends_with(['.', '!', '?', '…']);
        if !all.is_empty() {
            all = all.and_ours(" ");
        }
        all.pieces.extend(fact.pieces);
        if !ended {
            all = all.and_ours(".");
        }
    }
    all
}

/// A message with texts in the place of its arguments: each stands where the mark of its place
/// does.
pub(super) fn woven(message: &str, texts: &[Text]) -> Text {
    let mut all = Text::default();
    let mut ours = String::new();
    for point in message.chars() {
        let nth = (point as u32).checked_sub(MARK as u32);
        match nth.and_then(|nth| texts.get(nth as usize)) {
            Some(text) => {
                all = all.and_ours(std::mem::take(&mut ours));
                all.pieces.extend(text.pieces.iter().cloned());
            }
            None => ours.push(point),
        }
    }
    all.and_ours(ours)
}

/// Where the first text of a message comes to stand, as a point that nobody types; the others
/// follow it.
const MARK: char = '\u{10_f000}';

/// The mark of the place of a text in a message.
pub(super) fn mark(nth: u32) -> String {
    char::from_u32(MARK as u32 + nth).map_or_else(String::new, String::from)
}
