//! The words of a seminar where scripts and pages need more than a sentence does.

use crate::i18n::{Vocabulary, Words};

/// Fills the labels of a document in where nobody has edited them: what `show --json` prints.
pub(crate) fn fill_in(document: &mut serde_json::Value, words: &Words) {
    let lists = [
        ("stages", Vocabulary::Stage),
        ("levels", Vocabulary::Level),
        ("efforts", Vocabulary::Effort),
        ("verdicts", Vocabulary::Verdict),
    ];
    let seminars = document["seminars"].as_array_mut();
    for seminar in seminars.into_iter().flatten() {
        for (name, of) in lists {
            for label in seminar[name].as_array_mut().into_iter().flatten() {
                let Some(id) = label["id"].as_str().map(str::to_owned) else {
                    continue;
                };
                if label["label"].is_null() {
                    label["label"] = words.label(of, &id).into();
                }
            }
        }
    }
}
