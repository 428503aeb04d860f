//! What is new in a municipality's running file since the last time something was merged in.

use super::{Mark, PageOf, Row};
use crate::app::desk::Desk;
use crate::domain::news::{Before, News};
use crate::domain::stock::{Since, is_running};
use crate::i18n::{NewsLine, Words, news_headline, news_sections};
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let title = say!(words, "news-title");
    let now = desk.view();
    if !is_running(now.log()) {
        let said = [say!(words, "news-no-running"), say!(words, "news-how")];
        let rows = said.map(|said| Row::quiet(said).passed());
        return (title, rows.into());
    }
    let before = Before::of(now, Since::LastTime);
    let news = News::of(now, &before);
    let mut rows = vec![Row::quiet(news_headline(&news, words)).passed()];
    for section in news_sections(now, before.view(now), &news, words) {
        let count = section.lines.len();
        rows.push(Row::heading(format!("{} ({count})", section.heading)));
        rows.extend(section.lines.iter().flat_map(line));
    }
    (title, rows)
}

fn line(line: &NewsLine) -> Vec<Row> {
    let row = Row::text(&line.text).beside(&line.of);
    let row = match &line.verdict {
        Some(verdict) => row.marked(Mark::Verdict(verdict.clone())),
        None if line.gap => row.marked(Mark::Gap),
        None => row,
    };
    let row = Row { id: line.id, ..row };
    let under = (!line.under.is_empty()).then(|| Row::under(&line.under).inside());
    std::iter::once(row).chain(under).collect()
}

/// A line that leads here, where there is something to lead to.
pub(super) fn hint(desk: &Desk, words: &Words) -> Option<Row> {
    let leads = || Row::text(say!(words, "news-title")).leading(PageOf::News);
    is_running(desk.session.log()).then(leads)
}
