//! The report itself: headings, paragraphs, lists, in sections upright and across.

use std::io;

use super::parts::Written;
use super::tag;
use super::xml::Xml;
use crate::domain::id::Id;
use crate::i18n::Lang;
use crate::report::columns::is_wide;
use crate::report::outline::{Anchors, about, outline};
use crate::report::{Block, List, Report, Section, Text};

const NAMES: [(&str, &str); 2] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
];

/// A document being written.
pub(super) struct Document {
    pub(super) xml: Xml,
    pub(super) anchors: Anchors,
    /// The language of what people said, where it is not the document's.
    pub(super) said_in: Option<Lang>,
    /// The addresses that are linked to, each once.
    pub(super) addresses: Vec<String>,
    /// How the sheet lies at the moment.
    pub(super) sheet: Sheet,
    /// How many bookmarks and ordered lists there are so far.
    bookmarks: usize,
    ordered: usize,
}

/// How a sheet of A4 lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sheet {
    /// Its short side up, as text is read.
    Upright,
    /// Its long side up, for tables of many columns.
    Across,
}

impl Sheet {
    /// Width and height, in twentieths of a point.
    const fn size(self) -> (usize, usize) {
        match self {
            Self::Upright => (11_906, 16_838),
            Self::Across => (16_838, 11_906),
        }
    }

    /// The margin on each side.
    const fn margin(self) -> usize {
        match self {
            Self::Upright => 1_247,
            Self::Across => 964,
        }
    }

    /// The room between the margins.
    pub(super) const fn room(self) -> usize {
        self.size().0 - 2 * self.margin()
    }

    fn of(section: &Section) -> Self {
        let wide = section.blocks.iter().any(is_wide);
        if wide { Self::Across } else { Self::Upright }
    }
}

/// Writes `word/document.xml`.
pub(super) fn write(report: &Report) -> io::Result<Written> {
    let mut document = Document {
        xml: Xml::new(512 * 1024)?,
        anchors: Anchors::of(report),
        said_in: report.said_in.filter(|lang| *lang != report.lang),
        addresses: Vec::new(),
        sheet: report.sections.first().map_or(Sheet::Upright, Sheet::of),
        bookmarks: 0,
        ordered: 0,
    };
    document.xml.open("w:document", &NAMES)?;
    document.xml.open("w:body", &[])?;
    document.title(report)?;
    for (level, section) in outline(report) {
        document.turn(Sheet::of(section))?;
        document.section(level, section)?;
    }
    document.sheet()?;
    document.xml.close("w:body")?;
    document.xml.close("w:document")?;
    Ok(Written {
        document: document.xml.into_bytes(),
        addresses: document.addresses,
        ordered: document.ordered,
    })
}

impl Document {
    fn title(&mut self, report: &Report) -> io::Result<()> {
        self.line("Title", &report.title)?;
        if !report.subtitle.trim().is_empty() {
            self.line("Subtitle", &report.subtitle)?;
        }
        Ok(())
    }

    /// From here on the sheet lies like this.
    fn turn(&mut self, sheet: Sheet) -> io::Result<()> {
        if sheet != self.sheet {
            self.xml.open("w:p", &[])?;
            self.xml.open("w:pPr", &[])?;
            self.xml.val("w:pStyle", "Between")?;
            self.sheet()?;
            self.xml.close("w:pPr")?;
            self.xml.close("w:p")?;
            self.sheet = sheet;
        }
        Ok(())
    }

    /// Says how the sheets up to here lie.
    fn sheet(&mut self) -> io::Result<()> {
        let (width, height) = self.sheet.size();
        let margin = self.sheet.margin().to_string();
        let (width, height) = (width.to_string(), height.to_string());
        let size = [
            ("w:w", width.as_str()),
            ("w:h", height.as_str()),
            ("w:orient", "landscape"),
        ];
        let upright = self.sheet == Sheet::Upright;
        self.xml.open("w:sectPr", &[])?;
        self.xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "rId1")],
        )?;
        self.xml
            .empty("w:pgSz", if upright { &size[..2] } else { &size })?;
        self.xml.empty(
            "w:pgMar",
            &[
                ("w:top", &margin),
                ("w:right", &margin),
                ("w:bottom", &margin),
                ("w:left", &margin),
                ("w:header", "567"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        )?;
        self.xml.close("w:sectPr")
    }

    fn section(&mut self, level: u8, section: &Section) -> io::Result<()> {
        // The title has a style of its own, so that the chapters are the first level.
        let style = format!("Heading{}", (level - 1).min(6));
        self.begin(&style, None)?;
        self.bookmark(about(section))?;
        self.heading_words(&section.heading)?;
        self.xml.close("w:p")?;
        for block in &section.blocks {
            match block {
                Block::Paragraph(text) => self.paragraph("Normal", text)?,
                Block::List(list) => self.list(list)?,
                Block::Table(table) => self.table(table)?,
            }
        }
        Ok(())
    }

    fn list(&mut self, list: &List) -> io::Result<()> {
        let (style, number) = if list.ordered {
            self.ordered += 1;
            ("ListNumber", Some(super::numbering::ordered(self.ordered)))
        } else {
            ("ListBullet", None)
        };
        for entry in &list.entries {
            self.begin(style, number.as_deref())?;
            self.bookmark(entry.id)?;
            self.words(entry)?;
            self.xml.close("w:p")?;
        }
        Ok(())
    }

    /// A text as a paragraph of its own.
    pub(super) fn paragraph(&mut self, style: &str, text: &Text) -> io::Result<()> {
        self.begin(style, None)?;
        self.bookmark(text.id)?;
        self.words(text)?;
        self.xml.close("w:p")
    }

    /// Begins a paragraph: of a style, and where it is the entry of a numbered list, which.
    pub(super) fn begin(&mut self, style: &str, number: Option<&str>) -> io::Result<()> {
        self.xml.open("w:p", &[])?;
        if style == "Normal" {
            return Ok(());
        }
        self.xml.open("w:pPr", &[])?;
        self.xml.val("w:pStyle", style)?;
        if let Some(number) = number {
            self.xml.open("w:numPr", &[])?;
            self.xml.val("w:ilvl", "0")?;
            self.xml.val("w:numId", number)?;
            self.xml.close("w:numPr")?;
        }
        self.xml.close("w:pPr")
    }

    /// Marks where a thing stands, the first time it does.
    pub(super) fn bookmark(&mut self, id: Option<Id>) -> io::Result<()> {
        let Some(id) = self.anchors.set(id) else {
            return Ok(());
        };
        let number = self.bookmarks.to_string();
        self.bookmarks += 1;
        let name = bookmark_name(id);
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &number), ("w:name", &name)])?;
        self.xml.empty("w:bookmarkEnd", &[("w:id", &number)])
    }
}

/// What the bookmark of a thing is called: a name must begin with a letter.
pub(super) fn bookmark_name(id: Id) -> String {
    format!("id_{id}")
}

/// The language that a run of words is marked with.
pub(super) fn mark(xml: &mut Xml, lang: Lang) -> io::Result<()> {
    xml.val("w:lang", tag(lang))
}
