//! A report as one page for the web, and for the printer.
//!
//! No script and nothing from elsewhere; what it may do is said in its own policy. It is meant to
//! stand on a municipality's pages, which the law holds to WCAG 2.1 AA: language marks, headings
//! in order, tables with headings for columns and rows, nothing said by colour alone.
//! `tests/papers.rs` reads it again and computes the contrasts.

mod body;
mod words;

use std::fmt::Write;

use words::Links;

use super::columns::is_wide;
use super::outline::{Anchors, about, outline};
use super::{Report, Section};
use crate::i18n::{Lang, Words};
use crate::say;

const STYLE: &str = include_str!("page.css");

/// From how many chapters on the page begins with a list of them.
const CHAPTERS: usize = 4;

/// Writes a report as a page.
pub(super) fn render(report: &Report) -> Vec<u8> {
    let mut page = Page {
        anchors: Anchors::of(report),
        said_in: report.said_in.filter(|lang| *lang != report.lang),
        tables: 0,
        out: String::with_capacity(128 * 1024),
    };
    let ours = Words::new(report.lang);
    page.head(report);
    page.out
        .push_str("<body>\n<a class=\"skip\" href=\"#main\">");
    page.escaped(&say!(ours, "report-to-contents"));
    page.out.push_str("</a>\n");
    page.title(report);
    page.out.push_str("<div class=\"page\">\n");
    page.chapters(report, &ours);
    page.out.push_str("<main id=\"main\" tabindex=\"-1\">\n");
    for (number, (level, section)) in outline(report).enumerate() {
        page.section(number, level, section);
    }
    page.out.push_str("</main>\n</div>\n</body>\n</html>\n");
    page.out.into_bytes()
}

/// A page being written.
struct Page {
    anchors: Anchors,
    /// The language of what people said, where it is not the page's.
    said_in: Option<Lang>,
    /// How many tables there are so far.
    tables: usize,
    out: String,
}

impl Page {
    fn head(&mut self, report: &Report) {
        self.out.push_str("<!DOCTYPE html>\n<html lang=\"");
        self.out.push_str(report.lang.code());
        self.out.push_str(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
             form-action 'none'\">\n<meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\">\n<title>",
        );
        self.one_line(&report.title);
        self.out.push_str("</title>\n<style>\n");
        self.out.push_str(STYLE);
        self.out.push_str("</style>\n</head>\n");
    }

    fn title(&mut self, report: &Report) {
        // On paper the title lies as the sheet that it begins.
        let first = report.sections.first();
        let across = first.is_some_and(|section| section.blocks.iter().any(is_wide));
        let class = if across { " class=\"across\"" } else { "" };
        let _ = write!(self.out, "<header{class}>\n<h1>");
        self.one_line(&report.title);
        self.out.push_str("</h1>\n");
        if !report.subtitle.trim().is_empty() {
            self.out.push_str("<p class=\"subtitle\">");
            self.one_line(&report.subtitle);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("</header>\n");
    }

    /// The chapters, as links, where there are enough of them to get lost among.
    fn chapters(&mut self, report: &Report, ours: &Words) {
        let chapters = || {
            outline(report)
                .enumerate()
                .filter(|(_, (level, _))| *level == 2)
        };
        if chapters().count() < CHAPTERS {
            return;
        }
        self.out
            .push_str("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        self.escaped(&say!(ours, "report-contents"));
        self.out.push_str("</h2>\n<ol>\n");
        for (number, (_, section)) in chapters() {
            self.out.push_str("<li><a href=\"#");
            self.out.push_str(&place(number, section));
            self.out.push_str("\">");
            self.heading_words(&section.heading, Links::None);
            self.out.push_str("</a></li>\n");
        }
        self.out.push_str("</ol>\n</nav>\n");
    }
}

/// Where a section stands: its thing's id, or its number.
fn place(number: usize, section: &Section) -> String {
    about(section).map_or_else(|| format!("s{number}"), |id| id.to_string())
}
