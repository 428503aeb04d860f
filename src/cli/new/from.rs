//! `oversikt new FILE --from OLD`: what a new seminar takes over, and what is said about it.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{opening, show};
use crate::domain::carry::{Beginning, Choice, OfferOf, carry_over, fork, last_seminar};
use crate::domain::document;
use crate::domain::field::Field;
use crate::domain::item::Seminar;
use crate::domain::log::Ranks;
use crate::domain::moment::Moment;
use crate::domain::state::View;
use crate::domain::text::clean;
use crate::i18n::{Vocabulary, Words, date_text};
use crate::say;

/// What a new seminar takes over from the one in a file: with a moment everything that was there
/// then, else what lasts and what was left open.
pub(super) fn beginning(
    old: &Path,
    at: Option<&str>,
    municipality: Option<&str>,
    context: &Context,
) -> Result<Beginning, Failure> {
    let words = &context.words;
    let opened = opening::to_read(old, context)?;
    let session = &opened.session;
    let ranks = at.map(|_| Ranks::of(session.log()));
    let mut view = session.view().public();
    let mut moment = None;
    if let (Some(said), Some(ranks)) = (at, &ranks) {
        let meant = show::moment::parse(said, view, words)?;
        view = view.until(ranks, ranks.count(meant));
        moment = match meant {
            Moment::At(time) => Some(time),
            Moment::Count(_) => None,
        };
    }
    let file = old.to_string_lossy();
    let seminar = match last_seminar(view, municipality) {
        Choice::One(id) => id,
        Choice::None => return Err(no_seminar(&file, words)),
        Choice::Which(codes) => {
            return Err(Failure::usage(
                say!(
                    words,
                    "new-from-which",
                    file = file.as_ref(),
                    codes = codes.join(", ")
                ),
                say!(words, "new-from-which-hint"),
            ));
        }
    };
    let beginning = match at {
        Some(_) => fork(view, seminar, moment),
        None => carry_over(view, seminar),
    };
    let beginning = beginning.map_err(|_| no_seminar(&file, words))?;
    // Its documents stay in the language of the old one, unless somebody asks for another.
    let slot = view.find(seminar);
    let lang = slot.and_then(|slot| view.read::<Seminar<'_>>(slot)?.fields.lang);
    Ok(if context.lang_asked || lang.is_none() {
        beginning.with(Field::Lang, words.lang().code())
    } else {
        beginning
    })
}

fn no_seminar(file: &str, words: &Words) -> Failure {
    Failure::new(
        "no_seminar",
        say!(words, "new-from-none", file = file),
        say!(words, "new-from-none-hint"),
    )
}

/// What was left open, for a script.
pub(super) fn in_json(view: View<'_>) -> Value {
    let mut offers = Vec::new();
    for seminar in view.all::<Seminar<'_>>() {
        offers.extend(view.offered(seminar.slot).iter().map(document::offered));
    }
    json!(offers)
}

/// What was left open, for a person: a line each, under the sort of thing it is.
pub(super) fn in_words(view: View<'_>, words: &Words) -> String {
    let mut text = String::new();
    for seminar in view.all::<Seminar<'_>>() {
        let offers = view.offered(seminar.slot);
        let labels = crate::i18n::Labels::of(view, Some(seminar.slot), words);
        for sort in OfferOf::ALL {
            let of_sort = offers.iter().filter(|offered| offered.offer.what == sort);
            let lines: Vec<String> = of_sort
                .map(|offered| {
                    let offer = &offered.offer;
                    let verdict = offer
                        .verdict
                        .as_ref()
                        .map(|given| labels.verdict(&given.verdict));
                    let unjudged = || labels.verdict("undecided");
                    let verdict =
                        (sort == OfferOf::Verdict).then(|| verdict.unwrap_or_else(unjudged));
                    let reason = offer
                        .verdict
                        .as_ref()
                        .and_then(|given| given.reason.as_deref());
                    let deadline = offer
                        .deadline
                        .as_deref()
                        .map(|date| date_text(words.lang(), date));
                    let status = offer
                        .status
                        .as_deref()
                        .map(|id| words.label(Vocabulary::Status, id));
                    let about = [
                        verdict,
                        reason.map(str::to_owned),
                        offer.responsible.as_deref().map(str::to_owned),
                        deadline,
                        status,
                    ];
                    let about: Vec<String> = about.into_iter().flatten().collect();
                    let about = if about.is_empty() {
                        String::new()
                    } else {
                        format!(" · {}", about.join(" · "))
                    };
                    let line = format!("{}{about}", offer.text.trim());
                    format!("  {}\n", clean(&line).as_str())
                })
                .collect();
            if !lines.is_empty() {
                let heading = heading(sort, words);
                let _ = write!(text, "\n{heading} ({})\n{}", lines.len(), lines.concat());
            }
        }
    }
    if text.is_empty() {
        return format!("{}\n", say!(words, "carried-nothing"));
    }
    format!("{}\n{text}", say!(words, "carried-open"))
}

/// What a sort of open things is called.
fn heading(sort: OfferOf, words: &Words) -> String {
    match sort {
        OfferOf::Theme => say!(words, "carried-themes"),
        OfferOf::Question => say!(words, "carried-questions"),
        OfferOf::Decision => say!(words, "carried-decisions"),
        OfferOf::Verdict => say!(words, "carried-verdicts"),
    }
}
