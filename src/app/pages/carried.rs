//! From last time: what the last seminar has left open, and what became of it here.

use super::Row;
use super::reader::Reader;
use super::row::Mark;
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::domain::carry::{OfferOf, Offered, Taken};
use crate::domain::id::Id;
use crate::i18n::{Vocabulary, Words, date_text};
use crate::say;

pub(super) fn of(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let reader = Reader::new(desk, words, None);
    let offers = offers(desk);
    let open = offers.iter().filter(|one| one.taken == Taken::Open).count();
    let mut rows = Vec::new();
    for sort in OfferOf::ALL {
        let of_sort: Vec<Row> = offers
            .iter()
            .filter(|one| one.offer.what == sort)
            .map(|one| line(&reader, one))
            .collect();
        rows.extend(super::lines::section(&heading(sort, words), of_sort));
    }
    if rows.is_empty() {
        rows.push(Row::quiet(say!(words, "carried-none")).passed());
    }
    (say!(words, "carried-title", count = open), rows)
}

/// What was offered to the seminar on the desk.
pub(crate) fn offers(desk: &Desk) -> Vec<Offered<'_>> {
    let seminar = desk.seminar();
    seminar.map_or_else(Vec::new, |slot| desk.view().offered(slot))
}

/// The offer under the cursor, by the event that makes it.
pub(crate) fn under_cursor(desk: &Desk) -> Option<Offered<'_>> {
    let page = desk.pages.last()?;
    let offer = page.rows.get(page.at)?.step?;
    offers(desk).into_iter().find(|one| one.id == offer)
}

/// What a sort of open things is called.
pub(super) fn heading(sort: OfferOf, words: &Words) -> String {
    match sort {
        OfferOf::Theme => say!(words, "carried-themes"),
        OfferOf::Question => say!(words, "carried-questions"),
        OfferOf::Decision => say!(words, "carried-decisions"),
        OfferOf::Verdict => say!(words, "carried-verdicts"),
    }
}

/// An offer: its words, what belongs to it, and what became of it.
fn line(reader: &Reader<'_>, offered: &Offered<'_>) -> Row {
    let (words, offer) = (reader.words, &offered.offer);
    let given = offer.verdict.as_ref();
    let verdict = given.map_or("undecided", |given| given.verdict.as_str());
    let mark = match offer.what {
        OfferOf::Theme => Mark::None,
        OfferOf::Question | OfferOf::Decision => Mark::Note(offer.what.name().to_owned()),
        OfferOf::Verdict => Mark::Verdict(verdict.to_owned()),
    };
    let own = |text: Option<&str>| text.map(str::to_owned);
    let judged = (offer.what == OfferOf::Verdict).then(|| reader.labels.verdict(verdict));
    let about = [
        judged,
        own(given.and_then(|given| given.reason.as_deref())),
        own(offer.responsible.as_deref()),
        offer
            .deadline
            .as_deref()
            .map(|date| date_text(words.lang(), date)),
        offer
            .status
            .as_deref()
            .map(|id| words.label(Vocabulary::Status, id)),
    ];
    let about: Vec<String> = about.into_iter().flatten().collect();
    let mut row = Row::text(&*offer.text).marked(mark).telling(offered.id);
    row.id = thing(reader, offered);
    if !about.is_empty() {
        row = row.saying(format!("\n{}", about.join(" · ")), Meaning::Quiet);
    }
    match offered.taken {
        Taken::Open if offer.what == OfferOf::Theme => row.beside(say!(words, "carried-is-here")),
        Taken::Open => row,
        Taken::As(_) => row.beside(say!(words, "carried-taken")),
        Taken::Left => row.beside(say!(words, "carried-left")),
    }
}

/// The thing that an offer became, or that it is about.
fn thing(reader: &Reader<'_>, offered: &Offered<'_>) -> Option<Id> {
    let about = match offered.taken {
        Taken::As(id) => Some(id),
        Taken::Open if offered.offer.what == OfferOf::Theme => {
            let copy = |theme: &&crate::domain::themes::Numbered| {
                reader.view.origin(theme.slot) == Some(offered.offer.origin)
            };
            reader.themes.iter().find(copy).map(|theme| theme.id)
        }
        Taken::Open | Taken::Left => offered.offer.measure,
    };
    about.filter(|&id| reader.view.there(Some(id)).is_some())
}
