//! What a report is made of: sections of paragraphs, lists and tables, in no format yet.

use serde::Serialize;

use crate::domain::id::Id;
use crate::i18n::Lang;

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Which of the kinds.
    pub kind: Kind,
    /// The language of everything that is ours in it.
    pub lang: Lang,
    /// The language in which people wrote, where the seminar says it.
    pub said_in: Option<Lang>,
    /// What stands over it.
    pub title: String,
    /// A line under the title: municipality, day, place.
    pub subtitle: String,
    /// Its sections in reading order. The level of a heading is at most one more than that of the
    /// heading before.
    pub sections: Vec<Section>,
    /// The grid of measures, for the poster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grid: Option<Grid>,
}

/// What a report is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Everything that was said, for those who were there and the archive.
    Seminar,
    /// The table of an action plan on substance use.
    Plan,
    /// A chapter of the overview of public health.
    Overview,
    /// The basis of an application.
    Application,
    /// What differs between two seminars.
    Comparison,
    /// What municipalities have done about something.
    Experience,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The thing the section is about, where it is about one: its anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// From 2 on; the title is 1.
    pub level: u8,
    /// The heading.
    pub heading: Text,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// Something under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Sentences.
    Paragraph(Text),
    /// One thing after the other.
    List(List),
    /// Rows and columns.
    Table(Table),
}

/// One thing after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct List {
    /// Whether the order counts, so that the entries have numbers.
    pub ordered: bool,
    /// The entries.
    pub entries: Vec<Text>,
}

/// Rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows: its caption, and the name of its sheet.
    pub caption: String,
    /// What stands over each column.
    pub columns: Vec<String>,
    /// Which column names the row: its cells are the headings of the rows.
    pub named_by: usize,
    /// The rows; each has a cell for every column.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TableRow {
    /// The thing it is about, where it is about one: its anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// A cell for each column.
    pub cells: Vec<Text>,
}

/// Words, and the things they tell of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The thing that stands here and nowhere before: its anchor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The words.
    pub pieces: Vec<Piece>,
}

/// Words of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words. What people typed stands as they typed it: a format makes it harmless.
    pub text: String,
    /// Whose words they are.
    pub origin: Origin,
    /// How much they weigh.
    pub stress: Stress,
    /// The thing they name, where that stands elsewhere in the report: a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Id>,
}

/// Whose words something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The program's, in the language of the report.
    Ours,
    /// Somebody's in the room: never translated.
    Said,
}

/// How much words weigh.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stress {
    /// As everything else.
    #[default]
    Plain,
    /// What one looks for.
    Strong,
    /// What one may skip.
    Aside,
}

/// The grid of measures by life stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Grid {
    /// The stages: what each is called, and the ages it spans, where they are known.
    pub stages: Vec<(String, String)>,
    /// The measures, in groups.
    pub rows: Vec<GridRow>,
    /// What is missing.
    pub gaps: Vec<Gap>,
}

/// A group of measures: those of a prevention level.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GridRow {
    /// What they have in common.
    pub label: String,
    /// The measures.
    pub measures: Vec<Placed>,
}

/// A measure in the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// The measure.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// For each stage whether it is there.
    pub stages: Vec<bool>,
    /// The id of the verdict, `undecided` where there is none.
    pub verdict: String,
    /// The sign and the word for it: what is said without colour.
    pub said: String,
}

/// A stage in which something is known and nothing done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// Which of the stages.
    pub stage: usize,
    /// What is known, in a few words.
    pub said: String,
}

impl Text {
    /// Words of the program.
    pub fn ours(text: impl Into<String>) -> Self {
        Self::default().and_ours(text)
    }

    /// Words of somebody in the room.
    pub fn said(text: impl Into<String>) -> Self {
        Self::default().and_said(text)
    }

    /// These words are where a thing stands.
    #[must_use]
    pub fn at(self, id: Id) -> Self {
        Self {
            id: Some(id),
            ..self
        }
    }

    /// And then words of the program.
    #[must_use]
    pub fn and_ours(self, text: impl Into<String>) -> Self {
        self.and(Piece::new(text, Origin::Ours))
    }

    /// And then words of somebody in the room.
    #[must_use]
    pub fn and_said(self, text: impl Into<String>) -> Self {
        self.and(Piece::new(text, Origin::Said))
    }

    /// And then these.
    #[must_use]
    pub fn and(mut self, piece: Piece) -> Self {
        if !piece.text.is_empty() {
            self.pieces.push(piece);
        }
        self
    }

    /// The words without anything about them.
    pub fn plain(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect()
    }

    /// Whether there are no words.
    pub const fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}

impl Piece {
    /// Plain words.
    pub fn new(text: impl Into<String>, origin: Origin) -> Self {
        Self {
            text: text.into(),
            origin,
            stress: Stress::Plain,
            to: None,
        }
    }

    /// The same, weighing this much.
    #[must_use]
    pub fn stressed(self, stress: Stress) -> Self {
        Self { stress, ..self }
    }

    /// The same, naming a thing that stands elsewhere.
    #[must_use]
    pub fn linked(self, to: Id) -> Self {
        Self {
            to: Some(to),
            ..self
        }
    }
}

impl Report {
    /// All tables, in reading order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.sections
            .iter()
            .flat_map(|section| &section.blocks)
            .filter_map(|block| match block {
                Block::Table(table) => Some(table),
                Block::Paragraph(_) | Block::List(_) => None,
            })
    }

    /// Every text of it in reading order, each with its address for a person: the heading it
    /// stands under. The title and the captions of tables are ours and not among them.
    pub fn texts(&self) -> impl Iterator<Item = (&Text, &Text)> {
        self.sections.iter().flat_map(|section| {
            let texts = section.blocks.iter().flat_map(Block::texts);
            std::iter::once(&section.heading)
                .chain(texts)
                .map(move |text| (&section.heading, text))
        })
    }

    /// The things that stand in it, in reading order.
    pub fn ids(&self) -> Vec<Id> {
        self.sections
            .iter()
            .flat_map(|section| {
                let own = section.id.or(section.heading.id);
                own.into_iter()
                    .chain(section.blocks.iter().flat_map(Block::ids))
            })
            .collect()
    }
}

impl Block {
    /// Every text of it.
    fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Paragraph(text) => vec![text],
            Self::List(list) => list.entries.iter().collect(),
            Self::Table(table) => table.rows.iter().flat_map(|row| &row.cells).collect(),
        }
    }

    fn ids(&self) -> Vec<Id> {
        match self {
            Self::Paragraph(text) => text.id.into_iter().collect(),
            Self::List(list) => list.entries.iter().filter_map(|entry| entry.id).collect(),
            Self::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| {
                    row.id
                        .into_iter()
                        .chain(row.cells.iter().filter_map(|cell| cell.id))
                })
                .collect(),
        }
    }
}
