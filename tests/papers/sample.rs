//! Reports made by hand: one as a seminar would give it, and one of everything that is hard to
//! write down.

use oversikt::domain::id::Id;
use oversikt::i18n::Lang;
use oversikt::report::{
    Block, Gap, Grid, GridRow, Kind, List, Origin, Piece, Placed, Report, Section, Stress, Table,
    TableRow, Text,
};

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

/// The id of the `n`th thing.
pub(crate) fn id(n: u64) -> Id {
    let mut bytes = [0xab; 16];
    bytes[8..].copy_from_slice(&n.to_be_bytes());
    Id::from_bytes(bytes)
}

/// A report as a seminar gives it: chapters with paragraphs, lists, tables, links, two languages.
pub(crate) fn seminar(lang: Lang, said_in: Option<Lang>) -> Report {
    Report {
        kind: Kind::Seminar,
        lang,
        said_in,
        title: "Oversiktsseminar Fjordvik".to_owned(),
        subtitle: "Fjordvik kommune · 30. januar 2026 · Kommunestyresalen".to_owned(),
        sections: vec![situation(), measures(), themes(), notes(), nothing()],
        grid: Some(grid()),
    }
}

fn situation() -> Section {
    let finding = |n: u64, said: &str, mark: &str| {
        Text::default()
            .and(Piece::new(mark, Origin::Ours).stressed(Stress::Strong))
            .and_ours(" ")
            .and_said(said)
            .and(Piece::new(" (Ungdata 2025)", Origin::Ours).stressed(Stress::Aside))
            .at(id(n))
    };
    Section {
        id: None,
        level: 2,
        heading: Text::ours("Situasjonen i dag"),
        blocks: vec![
            Block::Paragraph(Text::ours(
                "Det som er kjent om rus og levekår i kommunen, med kilde og år. \
                 Tall under fem vises ikke.",
            )),
            Block::List(List {
                ordered: false,
                entries: vec![
                    finding(
                        1,
                        "17,5 % av ungdommene har vært tydelig beruset",
                        "▲ utfordring",
                    ),
                    finding(
                        2,
                        "Foreldrene samarbeider godt på ungdomstrinnet",
                        "● ressurs",
                    ),
                    Text::said("Kilden: ")
                        .and(Piece::new("https://www.ungdata.no/?a=1&b=2", Origin::Said)),
                ],
            }),
        ],
    }
}

fn measures() -> Section {
    let row = |n: u64, cells: [&str; 5]| TableRow {
        id: Some(id(n)),
        cells: cells
            .into_iter()
            .enumerate()
            .map(|(at, cell)| match at {
                0 | 4 => Text::said(cell),
                _ => Text::ours(cell),
            })
            .collect(),
    };
    let columns = ["Tiltak", "Livsfaser", "Nivå", "Vurdering", "Begrunnelse"];
    Section {
        id: None,
        level: 2,
        heading: Text::ours("Tiltak i livsløpet"),
        blocks: vec![Block::Table(Table {
            caption: "Tiltakene med vurdering og begrunnelse".to_owned(),
            columns: columns.map(str::to_owned).into(),
            named_by: 0,
            rows: vec![
                row(
                    10,
                    [
                        "Tidlig inn",
                        "svangerskap, småbarn",
                        "selektiv",
                        "↗ bør utvikles videre",
                        "Halvparten av jordmødrene mangler kurs",
                    ],
                ),
                row(
                    11,
                    [
                        "Home-Start",
                        "småbarn",
                        "selektiv",
                        "✓ treffer godt",
                        "Stabil ordning, kort ventetid",
                    ],
                ),
                row(
                    12,
                    [
                        "Kjærlighet og grenser",
                        "barn, ungdom",
                        "universell",
                        "✕ kan slutte med",
                        "Foreldreoppmøte fallende;\nUngsinn nivå 0 (2021)",
                    ],
                ),
                row(
                    13,
                    [
                        "Akan-avtale i kommunen",
                        "voksne",
                        "universell",
                        "· ikke vurdert",
                        "",
                    ],
                ),
            ],
        })],
    }
}

fn themes() -> Section {
    Section {
        id: Some(id(20)),
        level: 2,
        heading: Text::ours("Tema 3: ").and_said("Hvordan får vi med foreldregruppa?"),
        blocks: vec![
            Block::Paragraph(
                Text::ours("Foreslått av rektor. Se ")
                    .and(Piece::new("Home-Start", Origin::Said).linked(id(11)))
                    .and_ours(" og ")
                    .and(Piece::new("noe som ikke er her", Origin::Said).linked(id(999)))
                    .and_ours("."),
            ),
            Block::List(List {
                ordered: true,
                entries: vec![
                    Text::said("Foreldremøte sammen med idrettslaget").at(id(21)),
                    Text::said("ta det opp i FAU #ungdom\nog spør dem som ikke kommer").at(id(22)),
                ],
            }),
        ],
    }
}

fn notes() -> Section {
    Section {
        id: None,
        level: 3,
        heading: Text::ours("Gruppe 2"),
        blocks: vec![Block::List(List {
            ordered: true,
            entries: vec![
                Text::ours("10.38 ")
                    .and_said("Hvem eier oppfølgingen etter 8. trinn?")
                    .at(id(30)),
            ],
        })],
    }
}

fn nothing() -> Section {
    Section {
        id: None,
        level: 2,
        heading: Text::ours("Uten tema"),
        blocks: vec![Block::Paragraph(Text::ours("Ingenting."))],
    }
}

/// The grid of the fictional municipality Fjordvik.
pub(crate) fn grid() -> Grid {
    let stage = |name: &str, ages: &str| (name.to_owned(), ages.to_owned());
    let placed = |n: u64, name: &str, stages: &[usize], verdict: &str| Placed {
        id: id(n),
        name: name.to_owned(),
        stages: (0..7).map(|at| stages.contains(&at)).collect(),
        verdict: verdict.to_owned(),
        said: match verdict {
            "keep" => "✓ treffer godt",
            "develop" => "↗ bør utvikles videre",
            "stop" => "✕ kan slutte med",
            _ => "· ikke vurdert",
        }
        .to_owned(),
    };
    let row = |label: &str, measures| GridRow {
        label: label.to_owned(),
        measures,
    };
    Grid {
        stages: vec![
            stage("svangerskap", ""),
            stage("småbarn", "0–5 år"),
            stage("barn", "6–12 år"),
            stage("ungdom", "13–19 år"),
            stage("unge voksne", "20–29 år"),
            stage("voksne", "30–66 år"),
            stage("eldre", "67 år og eldre"),
        ],
        rows: vec![
            row(
                "universell",
                vec![
                    placed(12, "Kjærlighet og grenser", &[2, 3], "stop"),
                    placed(40, "Unge & Rus", &[3], "develop"),
                    placed(41, "SLT", &[2, 3, 4], "develop"),
                    placed(42, "Ansvarlig vertskap", &[4, 5], "keep"),
                    placed(13, "Akan-avtale i kommunen", &[5], "undecided"),
                ],
            ),
            row(
                "selektiv",
                vec![
                    placed(10, "Tidlig inn", &[0, 1], "develop"),
                    placed(11, "Home-Start", &[1], "keep"),
                    placed(43, "Skilsmissegrupper (PIS)", &[2], "keep"),
                    placed(44, "BAPP", &[2, 3], "develop"),
                ],
            ),
            row(
                "indisert",
                vec![
                    placed(45, "Ruskontrakt", &[3], "keep"),
                    placed(46, "HAP", &[3, 4], "develop"),
                    placed(47, "FACT-team", &[4, 5], "keep"),
                    placed(48, "Ettervern", &[3, 5], "develop"),
                    placed(49, "Kommunepsykolog", &[], "undecided"),
                ],
            ),
        ],
        gaps: vec![Gap {
            stage: 6,
            said: "Alkohol og legemidler hos hjemmeboende eldre".to_owned(),
        }],
    }
}

/// A plan: one table of many columns.
pub(crate) fn plan(lang: Lang) -> Report {
    let columns = [
        "Mål",
        "Delmål",
        "Tiltak",
        "Målgruppe",
        "Forebyggingsnivå",
        "Ansvar",
        "Samarbeidspartnere",
        "Frist",
        "Økonomi",
        "Indikator",
        "Status",
    ];
    let row = |n: u64, cells: [&str; 11]| TableRow {
        id: Some(id(n)),
        cells: cells.into_iter().map(Text::said).collect(),
    };
    let table = Table {
        caption: "Handlingsplan: tiltak/ansvar [2026]".to_owned(),
        columns: columns.map(str::to_owned).into(),
        named_by: 2,
        rows: vec![
            row(
                60,
                [
                    "Færre ungdommer drikker",
                    "Foreldre setter grenser",
                    "Unge & Rus",
                    "ungdom",
                    "universell",
                    "ungdomsskolen",
                    "FAU; politiet",
                    "1. juni 2027",
                    "innen ramme",
                    "17,5 % → 12 %",
                    "pågår",
                ],
            ),
            row(
                61,
                [
                    "=1+1",
                    "-2",
                    "FACT-team",
                    "voksne",
                    "indisert",
                    "DPS + kommune",
                    "@nav",
                    "2027",
                    "+400 000 kr",
                    "",
                    "ikke startet",
                ],
            ),
        ],
    };
    Report {
        kind: Kind::Plan,
        lang,
        said_in: Some(Lang::Nb),
        title: "Rusmiddelpolitisk handlingsplan".to_owned(),
        subtitle: "Fjordvik kommune".to_owned(),
        sections: vec![
            Section {
                id: None,
                level: 2,
                heading: Text::ours("Tiltak"),
                blocks: vec![
                    Block::Paragraph(Text::ours("Laget i seminaret 30. januar 2026.")),
                    Block::Table(table),
                ],
            },
            Section {
                id: None,
                level: 2,
                heading: Text::ours("Slik ble planen laget"),
                blocks: vec![Block::Paragraph(Text::ours("I ett møte."))],
            },
        ],
        grid: None,
    }
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
    grid.gaps[0].said = text.to_owned();
    grid.stages[2] = (text.to_owned(), text.to_owned());
    grid.rows[0].label = text.to_owned();
    grid.rows[1].measures[1].name = text.to_owned();
    grid.rows[1].measures[1].said = text.to_owned();
    grid.rows[1].measures[1].verdict = text.to_owned();
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
