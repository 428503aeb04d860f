//! What is missing: a stage in which something worrying is known and nothing is done, and
//! verdicts that rest on nothing; with what the room has said that it lives with.

use crate::domain::gaps::Missing;
use crate::domain::id::Id;
use crate::domain::item::Acceptance;
use crate::domain::state::Shown;
use crate::i18n::Vocabulary;
use crate::report::book::{Book, labelled, mark, woven};
use crate::report::gathered::Part;
use crate::report::made_of::Text;
use crate::say;

/// Writes the sections.
pub(super) fn write(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(0, "report-gaps");
    let open = |accepted: Option<Id>| accepted.is_none();
    let mut stages = Vec::new();
    let mut verdicts = Vec::new();
    let mut accepted = Vec::new();
    for gap in &part.gaps {
        let text = said(book, part, &gap.missing);
        match (&gap.missing, gap.accepted) {
            (Missing::Measure { .. }, None) => stages.push(text),
            (Missing::Evidence { .. }, None) => verdicts.push(text),
            (_, Some(id)) => accepted.push((id, text)),
        }
    }
    let all_open = part.gaps.iter().filter(|gap| open(gap.accepted)).count();
    if all_open == 0 && (!part.measures.is_empty() || !part.findings.is_empty()) {
        let none = book.all.terms.get("report-gaps-none");
        book.says(none);
    }
    book.headed(1, "report-gaps-stages");
    book.list(stages);
    book.headed(1, "report-gaps-verdicts");
    book.list(verdicts);
    book.headed(1, "report-gaps-accepted");
    let accepted = accepted.into_iter().map(|(id, text)| {
        let reason = part.acceptances.iter().find(|known| known.id == id);
        let reason = Book::said(reason.and_then(|known| known.reason.as_ref()));
        let mut text = text;
        if !reason.is_empty() {
            text = text.and_ours(". ");
            text.pieces.extend(
                labelled(
                    book.all.terms.field(crate::domain::field::Field::Reason),
                    reason,
                )
                .pieces,
            );
        }
        book.at(id, text)
    });
    let accepted = accepted.collect();
    book.list(accepted);
    closed(book, part);
}

/// A gap in words.
pub(in crate::report) fn said(book: &Book<'_, '_>, part: &Part<'_>, missing: &Missing) -> Text {
    let words = book.all.terms.words;
    match missing {
        Missing::Measure { stage, findings } => {
            let said = say!(
                words,
                "show-no-measure",
                stage = part.labels.stage(stage),
                count = findings.len()
            );
            let here = findings.iter().filter_map(|&id| book.all.there(Some(id)));
            labelled(said, book.links(here))
        }
        Missing::Evidence { measure } => {
            let said = say!(words, "show-no-evidence", measure = mark(0));
            let measure = book.all.there(Some(*measure)).unwrap_or(*measure);
            woven(&said, &[book.link(measure)])
        }
    }
}

/// What was accepted and is no gap any more, or was accepted more than once.
fn closed(book: &mut Book<'_, '_>, part: &Part<'_>) {
    book.headed(1, "report-gaps-closed");
    let left = part.acceptances.iter().filter(|one| !book.stands(one.id));
    let left: Vec<(Id, Text)> = left
        .map(|one| (one.id, acceptance(book, part, one)))
        .collect();
    let entries = left.into_iter().map(|(id, text)| book.at(id, text));
    let entries = entries.collect();
    book.list(entries);
}

fn acceptance(book: &Book<'_, '_>, part: &Part<'_>, one: &Shown<Acceptance<'_>>) -> Text {
    let kind = book.all.terms.label(Vocabulary::Gap, &one.kind);
    let stage = one
        .stage
        .as_deref()
        .map(|id| Text::ours(part.labels.stage(id)));
    let measure = one.measure.map(|id| book.link(id));
    let place = stage.or(measure).unwrap_or_default();
    let mut text = labelled(kind.clone(), place);
    if text.is_empty() {
        text = Text::ours(kind);
    }
    let reason = Book::said(one.reason.as_ref());
    if !reason.is_empty() {
        text = text.and_ours(". ");
        let field = book.all.terms.field(crate::domain::field::Field::Reason);
        text.pieces.extend(labelled(field, reason).pieces);
    }
    text
}
