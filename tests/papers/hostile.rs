//! Reports of everything that is hard to write down.

use oversikt::i18n::Lang;
use oversikt::report::{
    Block, Kind, List, Origin, Piece, Report, Section, Stress, Table, TableRow, Text,
};

use super::sample::{grid, id};

/// The strings that have broken many a program (minimaxir/big-list-of-naughty-strings, MIT), and
/// some that break documents.
pub(crate) fn naughty() -> Vec<String> {
    let list = include_str!("../data/naughty-strings.json");
    let mut strings: Vec<String> = serde_json::from_str(list).unwrap();
    for own in [
        "\u{0}\u{1}\u{8}\u{b}\u{c}\u{1b}[31m\u{7f}\u{85}\u{9b}",
        "\u{fffe}\u{ffff}\u{1ffff}\u{fdd0}",
        "filen er \u{202e}cod.exe",
        "]]></w:t><w:p/>",
        "_x0041_ _x000D_",
        "--><!--",
        "# en\n\n## to\n- tre\n\n    fire\n***",
        "\t=1+1",
        "\r\n@SUM(A1:A9)",
        "＝cmd|' /C calc'!A0",
        "a | b \\| c\n| --- | --- |",
        "[x]: javascript:alert(1) \"t\"\n\n[x]",
        "![bilde](https://example.org/x.png)",
        "<https://example.org> &lt;b&gt; &amp;amp;",
        "https://example.org/a?b=c&d=(e)",
        "| --- |\n===\n---\n12. tolv\n> sitat\n```\n~~~",
        "to  \nmellomrom\\\nog strek #",
        "{{ 7*7 }} ${7*7} {#id .class}",
        "'; style='x' onmouseover='alert(1)",
    ] {
        strings.push(own.to_owned());
    }
    strings
}

/// Every naughty string as heading, paragraph, entry, cell and link; in a table for the formats
/// that have only that.
pub(crate) fn hostile(kind: Kind, strings: &[String]) -> Report {
    let mut n = 1000;
    let mut next = || {
        n += 1;
        id(n)
    };
    let sections = strings.chunks(40).map(|some| Section {
        id: Some(next()),
        level: 2,
        heading: Text::said(&some[0]),
        blocks: Vec::new(),
    });
    let mut sections: Vec<Section> = sections.collect();
    for (section, some) in sections.iter_mut().zip(strings.chunks(40)) {
        section.blocks = vec![
            Block::List(List {
                ordered: some.len() % 2 == 0,
                entries: some
                    .iter()
                    .map(|text| Text::said(text).at(next()))
                    .collect(),
            }),
            Block::Table(Table {
                caption: some[0].clone(),
                columns: vec![
                    some[0].clone(),
                    "b".to_owned(),
                    some[some.len() - 1].clone(),
                ],
                named_by: 1,
                rows: some
                    .iter()
                    .map(|text| TableRow {
                        id: Some(next()),
                        cells: vec![
                            Text::said(text),
                            Text::ours("x").and_said(text),
                            strong(text),
                        ],
                    })
                    .collect(),
            }),
        ];
        section.blocks.extend(some.iter().map(|text| {
            Block::Paragraph(
                Text::said(text)
                    .and_ours(" ")
                    .and(Piece::new(text, Origin::Said).linked(id(1001))),
            )
        }));
    }
    let headings = strings.iter().map(|text| Section {
        id: None,
        level: 9,
        heading: Text::said(text),
        blocks: Vec::new(),
    });
    let headings: Vec<_> = headings.collect();
    sections.extend(headings);
    Report {
        kind,
        lang: Lang::Nn,
        said_in: Some(Lang::Nb),
        title: "Alt som er vanskelig".to_owned(),
        subtitle: strings.concat(),
        sections,
        grid: None,
    }
}

fn strong(text: &str) -> Text {
    Text::default().and(Piece::new(text, Origin::Said).stressed(Stress::Strong))
}

/// A small report about one string, in every place that holds one.
pub(crate) fn about(text: &str) -> Report {
    let mut grid = grid();
    text.clone_into(&mut grid.gaps[0].said);
    grid.stages[2] = (text.to_owned(), text.to_owned());
    text.clone_into(&mut grid.rows[0].label);
    text.clone_into(&mut grid.rows[1].measures[1].name);
    text.clone_into(&mut grid.rows[1].measures[1].said);
    text.clone_into(&mut grid.rows[1].measures[1].verdict);
    Report {
        kind: Kind::Seminar,
        lang: Lang::Nb,
        said_in: None,
        title: text.to_owned(),
        subtitle: text.to_owned(),
        sections: vec![Section {
            id: Some(id(1)),
            level: 2,
            heading: Text::said(text),
            blocks: vec![Block::Paragraph(strong(text))],
        }],
        grid: Some(grid),
    }
}
