//! `oversikt report A B --compare`: which two seminars are meant.

use std::path::{Path, PathBuf};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::domain::carry::{Choice, last_seminar};
use crate::domain::comparison::{in_order, usual_pair};
use crate::domain::id::Id;
use crate::domain::state::View;
use crate::i18n::Words;
use crate::report::{Names, Report};
use crate::say;

/// The comparison of two files, or of the seminars within one. `view` reads them together.
pub(super) fn report(
    files: &[PathBuf],
    view: View<'_>,
    words: &Words,
    names: Names,
    context: &Context,
) -> Result<Report, Failure> {
    let pair = match files {
        [_] => usual_pair(view).map(|pair| pair.map(|slot| view.log().id(slot))),
        [one, other] => {
            let pair = [last_of(one, context)?, last_of(other, context)?];
            let slots = pair.map(|id| view.there(id).map(|slot| view.representative(slot)));
            match slots {
                [Some(one), Some(other)] if one != other => {
                    Some(in_order(view, [one, other]).map(|slot| view.log().id(slot)))
                }
                // Two files of one seminar may hold another one all the same.
                _ => usual_pair(view).map(|pair| pair.map(|slot| view.log().id(slot))),
            }
        }
        _ => return Err(not_two("compare-how-many", context)),
    };
    let report = pair.and_then(|pair| Report::compared(view, pair, words, names));
    report.ok_or_else(|| not_two("compare-only-one", context))
}

/// The seminar that a file is compared by: its last one.
fn last_of(file: &Path, context: &Context) -> Result<Option<Id>, Failure> {
    let opened = opening::open(file, crate::store::Access::Read, context)?;
    match last_seminar(opened.session.view(), None) {
        Choice::One(id) => Ok(Some(id)),
        Choice::None => Ok(None),
        Choice::Which(codes) => {
            let words = &context.words;
            let file = file.to_string_lossy();
            Err(Failure::usage(
                say!(
                    words,
                    "new-from-which",
                    file = file.as_ref(),
                    codes = codes.join(", ")
                ),
                say!(words, "compare-which-hint"),
            ))
        }
    }
}

fn not_two(message: &'static str, context: &Context) -> Failure {
    let words = &context.words;
    Failure::usage(words.get(message), say!(words, "compare-hint"))
}
