//! The gaps of the seminar: stages where something worries and nothing is done, with the findings
//! that say so, and verdicts that rest on nothing. What the room lives with stands by itself.

use super::naming::called_by_id;
use super::reader::Reader;
use super::{Mark, PageOf, Row, lines};
use crate::app::desk::Desk;
use crate::domain::gaps::{Gap, Missing, gaps};
use crate::domain::item::Acceptance;
use crate::i18n::Words;
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let (accepted, open): (Vec<Gap>, Vec<Gap>) = of_seminar(desk)
        .into_iter()
        .partition(|gap| gap.accepted.is_some());
    let mut rows = Vec::new();
    if open.is_empty() {
        rows.push(Row::quiet(say!(words, "gaps-none")).passed());
    }
    for gap in &open {
        if !rows.is_empty() {
            rows.push(Row::space());
        }
        rows.extend(of_gap(desk, gap, words));
    }
    if !accepted.is_empty() {
        rows.push(Row::heading(say!(words, "gaps-accepted")));
        for gap in &accepted {
            rows.extend(of_gap(desk, gap, words));
        }
    }
    let title = say!(words, "gaps-title", count = open.len());
    (title, rows)
}

/// The gaps of the seminar on the desk.
pub(crate) fn of_seminar(desk: &Desk) -> Vec<Gap> {
    let seminar = desk.seminar().map(|slot| desk.session.log().id(slot));
    let mut gaps = gaps(desk.view());
    gaps.retain(|gap| Some(gap.seminar) == seminar);
    gaps
}

/// The gap that a line of the page tells of: itself, or for a finding the one above it.
pub(crate) fn under_cursor(desk: &Desk) -> Option<Gap> {
    let page = desk.pages.last().filter(|page| page.of == PageOf::Gaps)?;
    let above = page.rows.get(..=page.at)?;
    let row = above.iter().rev().find(|row| row.mark == Mark::Gap)?;
    of_seminar(desk).into_iter().find(|gap| match &gap.missing {
        Missing::Measure { stage, .. } => row.leads == Some(PageOf::Stage(stage.clone())),
        Missing::Evidence { measure } => row.id == Some(*measure) && row.leads.is_none(),
    })
}

/// What a stage of the seminar is called.
pub(crate) fn stage(desk: &Desk, id: &str) -> String {
    let stages = desk.panes.grid.stages.iter();
    let found = stages.into_iter().find(|head| head.id == id);
    found.map_or_else(|| id.to_owned(), |head| head.label.clone())
}

fn of_gap(desk: &Desk, gap: &Gap, words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    match &gap.missing {
        Missing::Measure {
            stage: id,
            findings,
        } => {
            let name = stage(desk, id);
            let said = say!(
                words,
                "show-no-measure",
                stage = name,
                count = findings.len()
            );
            let row = Row::text(said).marked(Mark::Gap);
            rows.push(row.leading(PageOf::Stage(id.clone())));
            let reader = Reader::new(desk, words, None);
            let findings = findings
                .iter()
                .map(|&id| lines::thing(&reader, id).inside());
            rows.extend(findings);
        }
        Missing::Evidence { measure } => {
            let name = called_by_id(desk, *measure, words);
            let said = say!(words, "show-no-evidence", measure = name);
            rows.push(Row::thing(*measure, said).marked(Mark::Gap));
        }
    }
    rows.extend(reason(desk, gap, words));
    rows
}

/// Why the room lives with a gap.
fn reason(desk: &Desk, gap: &Gap, words: &Words) -> Option<Row> {
    let view = desk.view();
    let accepted = view.there(Some(gap.accepted?))?;
    let reason = view.read::<Acceptance<'_>>(accepted)?.fields.reason?;
    let row = Row::quiet(reason.to_string()).inside().passed();
    Some(row.labelled(words.label(crate::i18n::Vocabulary::Field, "reason")))
}
