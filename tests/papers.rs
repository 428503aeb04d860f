//! Reports, read again by parsers that are not ours; and what can be told of them by looking at
//! their bytes.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a report that cannot be read has failed"
)]

#[path = "papers/contrast.rs"]
mod contrast;
#[path = "papers/reading.rs"]
mod reading;
#[path = "papers/sample.rs"]
mod sample;

use oversikt::i18n::Lang;
use oversikt::report::{Format, Kind, Report, Unwritten, render};
use reading::Papers;

/// The reports that every format for documents must carry.
fn documents() -> Vec<Report> {
    let strings = sample::naughty();
    let mut all = vec![
        sample::seminar(Lang::Nb, None),
        sample::seminar(Lang::Nn, Some(Lang::Nb)),
        sample::seminar(Lang::En, Some(Lang::Nn)),
        sample::plan(Lang::En),
        sample::hostile(Kind::Seminar, &strings),
    ];
    all.extend(strings.iter().map(|text| sample::about(text)));
    all
}

/// The reports that every format for tables must carry.
fn tables() -> Vec<Report> {
    let strings = sample::naughty();
    vec![
        sample::plan(Lang::Nb),
        sample::hostile(Kind::Plan, &strings),
    ]
}

fn read_again(reports: &[Report], format: Format, script: &str) {
    let mut papers = Papers::new();
    for report in reports {
        papers.add(report, format);
    }
    papers.read_by(script);
}

#[test]
fn a_page_is_read_by_html5lib() {
    read_again(&documents(), Format::Html, "html_page.py");
}

#[test]
fn a_document_is_read_by_python_docx() {
    read_again(&documents(), Format::Docx, "docx_document.py");
}

#[test]
fn markdown_is_read_by_markdown_it() {
    read_again(&documents(), Format::Markdown, "markdown_text.py");
}

#[test]
fn a_poster_is_read_by_elementtree() {
    let grids: Vec<_> = documents()
        .into_iter()
        .filter(|report| report.grid.is_some())
        .collect();
    read_again(&grids, Format::Svg, "svg_poster.py");
}

#[test]
fn a_workbook_is_read_by_openpyxl() {
    read_again(&tables(), Format::Xlsx, "xlsx_book.py");
}

#[test]
fn csv_is_read_by_python() {
    read_again(&tables(), Format::Csv, "csv_table.py");
}

#[test]
fn json_is_read_by_python() {
    read_again(&documents(), Format::Json, "json_report.py");
}

#[test]
fn the_same_report_is_the_same_bytes() {
    for report in [sample::seminar(Lang::Nb, None), sample::plan(Lang::Nb)] {
        for format in Format::of(report.kind) {
            let (once, again) = (render(&report, format), render(&report, format));
            assert_eq!(once.unwrap(), again.unwrap(), "{format}");
        }
    }
}

#[test]
fn what_does_not_exist_is_not_written() {
    let seminar = sample::seminar(Lang::Nb, None);
    for format in [Format::Csv, Format::Xlsx] {
        let refused = render(&seminar, format);
        assert!(matches!(refused, Err(Unwritten::NotForKind(said)) if said == format));
    }
    let without_grid = Report {
        grid: None,
        ..seminar
    };
    assert!(matches!(
        render(&without_grid, Format::Svg),
        Err(Unwritten::NoGrid)
    ));
    let without_table = Report {
        sections: Vec::new(),
        ..sample::plan(Lang::Nb)
    };
    assert!(matches!(
        render(&without_table, Format::Csv),
        Err(Unwritten::NoTable)
    ));
    for format in Format::ALL {
        assert_eq!(format.to_string().parse(), Ok(format));
    }
}

/// Writes the samples where somebody can look at them:
/// `OVERSIKT_LOOK=/tmp/look cargo test --test papers -- --ignored`.
#[test]
#[ignore = "for people who want to see what the formats look like"]
fn samples_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("OVERSIKT_LOOK").unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let reports = [
        ("seminar", sample::seminar(Lang::Nb, None)),
        ("plan", sample::plan(Lang::Nb)),
    ];
    for (name, report) in reports {
        for format in
            Format::of(report.kind).filter(|format| *format != Format::Svg || report.grid.is_some())
        {
            let path = folder.join(name).with_extension(format.name());
            std::fs::write(path, render(&report, format).unwrap()).unwrap();
        }
    }
}
