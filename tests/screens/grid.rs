//! A screen as two grids of the same size: what stands in each cell, and what it means.

use oversikt::app::Colours;
use oversikt::ui::style::{Look, Meaning};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// A letter for each meaning. A key to press and the frame in focus look the same.
const LETTERS: [(char, Meaning); 10] = [
    ('.', Meaning::Plain),
    ('q', Meaning::Quiet),
    ('h', Meaning::Heading),
    ('k', Meaning::Key),
    ('c', Meaning::Chosen),
    ('g', Meaning::Good),
    ('d', Meaning::Develop),
    ('s', Meaning::Stop),
    ('x', Meaning::Gap),
    ('m', Meaning::Differs),
];

/// The symbols, line by line, without blanks at the ends.
pub(crate) fn symbols(buffer: &Buffer) -> String {
    rows(buffer).map(|row| text(&row)).collect()
}

/// A letter for the meaning of each cell in which something stands.
pub(crate) fn meanings(buffer: &Buffer) -> String {
    rows(buffer)
        .map(|row| {
            let letters: String = row.iter().map(|cell| meaning(cell)).collect();
            format!("{}\n", letters.trim_end())
        })
        .collect()
}

fn meaning(cell: &Cell) -> char {
    let style = style_of(cell);
    let plain = style_of(&Cell::default());
    if cell.symbol() == " " && style == plain {
        return ' ';
    }
    let look = Look::new(Colours::Terminal, false);
    let looks = |styles: &[Meaning]| {
        let mut like = Cell::default();
        for meaning in styles {
            like.set_style(look.of(*meaning));
        }
        style_of(&like) == style
    };
    // What was looked for, in what is chosen and elsewhere.
    let marked = [
        ('M', [Meaning::Chosen, Meaning::Differs]),
        ('m', [Meaning::Quiet, Meaning::Differs]),
    ];
    if let Some((letter, _)) = marked.iter().find(|(_, both)| looks(both)) {
        return *letter;
    }
    let found = LETTERS.iter().find(|(_, meaning)| looks(&[*meaning]));
    found.map_or_else(
        || {
            panic!(
                "{:?} looks like nothing that has a meaning: {style:?}",
                cell.symbol()
            )
        },
        |(letter, _)| *letter,
    )
}

fn style_of(cell: &Cell) -> (Color, Color, Modifier) {
    (cell.fg, cell.bg, cell.modifier)
}

/// The cells of each row, without those that a wide symbol before them covers.
pub(crate) fn rows(buffer: &Buffer) -> impl Iterator<Item = Vec<&Cell>> {
    let wide = usize::from(buffer.area.width).max(1);
    buffer.content().chunks(wide).map(|row| {
        let mut cells = Vec::new();
        let mut at = 0;
        while let Some(cell) = row.get(at) {
            cells.push(cell);
            at += cell.symbol().width().max(1);
        }
        cells
    })
}

fn text(row: &[&Cell]) -> String {
    let text: String = row.iter().map(|cell| cell.symbol()).collect();
    format!("{}\n", text.trim_end())
}
