//! The guard in front of a report: what in it could tell who somebody is, place by place.
//!
//! Everything that would leave is read, also what the program says around it; but a count of
//! persons that the program itself made (how many took part) is none that somebody told of
//! others.

use std::ops::Range;

use super::made_of::{Block, Grid, Origin, Report, Section, Text};
use crate::domain::field::Field;
use crate::domain::guard::{self, Found, Names, Noticed, Sort, surroundings};
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::state::View;
use crate::i18n::Words;
use crate::say;

/// How many characters of the words around a place are shown on each side.
const AROUND: usize = 32;

/// The names of the participants of a reading, all versions of them. Give it the whole reading:
/// names are private.
pub fn names_of(whole: View<'_>) -> Names {
    let mut names: Vec<String> = Vec::new();
    for participant in whole.added(ItemKind::Participant) {
        let versions = whole.versions(participant, Field::Name);
        names.extend(versions.showing.iter().filter_map(|(_, value)| {
            let name: Option<String> = serde_json::from_str(value.as_ref()?.get()).ok()?;
            name
        }));
    }
    Names::new(names.iter().map(String::as_str))
}

impl Report {
    /// Every place that a person should look at before the report leaves, in reading order.
    /// `names` are those that it must not hold: none where somebody has asked for names.
    pub fn noticed(&self, names: &Names) -> Vec<Noticed> {
        let mut reader = Reader {
            names,
            heading: String::new(),
            about: None,
            noticed: Vec::new(),
        };
        reader.plain(&self.title);
        reader.plain(&self.subtitle);
        for section in &self.sections {
            reader.section(section);
        }
        if let Some(grid) = &self.grid {
            reader.grid(grid);
        }
        reader.noticed
    }

    /// Says in the part on how the report was made that this many places were shown to a person,
    /// who let them stand.
    pub fn accepted(&mut self, places: usize, words: &Words) {
        if places > 0 {
            self.in_method(
                Text::ours(say!(words, "guard-accepted", count = places)),
                words,
            );
        }
    }

    /// Puts a paragraph at the end of the part on how the report was made; where it has none, it
    /// gets one at its end.
    pub(super) fn in_method(&mut self, said: Text, words: &Words) {
        let heading = say!(words, "report-method");
        let is_it = |section: &&mut Section| section.heading.plain() == heading;
        let block = Block::Paragraph(said);
        match self.sections.iter_mut().find(is_it) {
            Some(section) => section.blocks.push(block),
            None => self.sections.push(Section {
                id: None,
                level: 2,
                heading: Text::ours(heading),
                blocks: vec![block],
            }),
        }
    }
}

/// Reads on, and knows where it is.
struct Reader<'n> {
    names: &'n Names,
    heading: String,
    about: Option<Id>,
    noticed: Vec<Noticed>,
}

impl Reader<'_> {
    fn section(&mut self, section: &Section) {
        self.heading = section.heading.plain();
        let about = section.id.or(section.heading.id);
        self.about = about;
        self.text(&section.heading);
        for block in &section.blocks {
            match block {
                Block::Paragraph(text) => self.text(text),
                Block::List(list) => list.entries.iter().for_each(|entry| self.text(entry)),
                Block::Table(table) => {
                    self.plain(&table.caption);
                    table.columns.iter().for_each(|column| self.plain(column));
                    for row in &table.rows {
                        self.about = row.id.or(about);
                        row.cells.iter().for_each(|cell| self.text(cell));
                    }
                    self.about = about;
                }
            }
        }
    }

    fn grid(&mut self, grid: &Grid) {
        self.about = None;
        let stages = grid.stages.iter().map(|(label, _)| label);
        let rows = grid.rows.iter().map(|row| &row.label);
        let gaps = grid.gaps.iter().map(|gap| &gap.said);
        for text in stages.chain(rows).chain(gaps) {
            self.again(text);
        }
        for placed in grid.rows.iter().flat_map(|row| &row.measures) {
            self.about = Some(placed.id);
            self.again(&placed.name);
        }
    }

    /// Reads words whose origin nobody noted: somebody typed them.
    fn plain(&mut self, text: &str) {
        for found in guard::read(text, self.names) {
            self.notice(text, &found, self.about);
        }
    }

    /// The same for words that stand elsewhere too: what was noticed there is not shown twice.
    fn again(&mut self, text: &str) {
        for found in guard::read(text, self.names) {
            let here = text.get(found.range.clone()).unwrap_or_default();
            let known = |noticed: &Noticed| noticed.sort == found.sort && noticed.here == here;
            if !self.noticed.iter().any(known) {
                self.notice(text, &found, self.about);
            }
        }
    }

    fn text(&mut self, text: &Text) {
        let plain = text.plain();
        for found in guard::read(&plain, self.names) {
            if found.sort != Sort::Count || is_said(text, &found.range) {
                let linked = text.pieces.iter().find_map(|piece| piece.to);
                self.notice(&plain, &found, text.id.or(self.about).or(linked));
            }
        }
    }

    fn notice(&mut self, text: &str, found: &Found, about: Option<Id>) {
        let around = surroundings(text, &found.range, AROUND);
        self.noticed.push(Noticed {
            sort: found.sort,
            heading: self.heading.clone(),
            before: around.before,
            here: around.here.to_owned(),
            after: around.after,
            about,
        });
    }
}

/// Whether somebody in the room said what stands at this place, or a part of it.
fn is_said(text: &Text, range: &Range<usize>) -> bool {
    let mut from = 0;
    text.pieces.iter().any(|piece| {
        let place = from..from + piece.text.len();
        from = place.end;
        piece.origin == Origin::Said && place.start < range.end && range.start < place.end
    })
}
