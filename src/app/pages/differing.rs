//! Which words of several texts differ.

use similar::{ChangeTag, TextDiff};

/// A run of words of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// The words, with the spaces between them.
    pub(crate) text: String,
    /// Whether another text has something else here.
    pub(crate) differs: bool,
}

/// How long texts may be to be compared word by word; longer ones differ as a whole.
const MOST: usize = 20_000;

/// The runs of each text. The first is compared with all others, the others with the first: it is
/// the one that shows.
pub(crate) fn runs(texts: &[String]) -> Vec<Vec<Run>> {
    let Some(first) = texts.first() else {
        return Vec::new();
    };
    let others = texts.get(1..).unwrap_or_default();
    let mut runs = vec![compared(first, others)];
    let first = std::slice::from_ref(first);
    runs.extend(others.iter().map(|other| compared(other, first)));
    runs
}

fn compared(text: &str, others: &[String]) -> Vec<Run> {
    let mut tokens: Vec<Run> = Vec::new();
    for other in others {
        let told = told_apart(text, other);
        if tokens.is_empty() {
            tokens = told;
            continue;
        }
        for (token, told) in tokens.iter_mut().zip(told) {
            token.differs |= told.differs;
        }
    }
    if others.is_empty() {
        tokens = vec![Run {
            text: text.to_owned(),
            differs: false,
        }];
    }
    joined(tokens)
}

/// Every word of a text, and the spaces between, with whether the other has it, too.
fn told_apart(text: &str, other: &str) -> Vec<Run> {
    if text.len() > MOST || other.len() > MOST {
        return vec![Run {
            text: text.to_owned(),
            differs: text != other,
        }];
    }
    let diff = TextDiff::from_words(other, text);
    diff.iter_all_changes()
        .filter(|change| change.tag() != ChangeTag::Delete)
        .map(|change| Run {
            text: change.value().to_owned(),
            differs: change.tag() == ChangeTag::Insert,
        })
        .collect()
}

/// Words that stand together and differ are one run; a space at its edge does not belong to it,
/// one between two such words does.
fn joined(tokens: Vec<Run>) -> Vec<Run> {
    let is_space = |run: &Run| run.text.trim().is_empty();
    let differing: Vec<bool> = (0..tokens.len())
        .map(|at| {
            let word = |at: Option<usize>| {
                let found = at.and_then(|at| tokens.get(at));
                found.is_some_and(|run| run.differs && !is_space(run))
            };
            match tokens.get(at) {
                Some(run) if is_space(run) && !run.text.contains('\n') => {
                    word(at.checked_sub(1)) && word(Some(at + 1))
                }
                Some(run) => run.differs && !is_space(run),
                None => false,
            }
        })
        .collect();
    let mut runs: Vec<Run> = Vec::new();
    for (token, differs) in tokens.into_iter().zip(differing) {
        match runs.last_mut() {
            Some(run) if run.differs == differs => run.text.push_str(&token.text),
            _ => runs.push(Run {
                text: token.text,
                differs,
            }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(texts: &[&str]) -> Vec<String> {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        let show = |run: Run| {
            if run.differs {
                format!("‹{}›", run.text)
            } else {
                run.text
            }
        };
        let shown = runs(&texts).into_iter();
        shown
            .map(|runs| runs.into_iter().map(show).collect())
            .collect()
    }

    #[test]
    fn words_that_differ_are_marked_in_each_text() {
        assert_eq!(
            marked(&[
                "Halvparten av jordmødrene mangler kurs",
                "Alle mangler kurs"
            ]),
            [
                "‹Halvparten av jordmødrene› mangler kurs",
                "‹Alle› mangler kurs"
            ]
        );
        assert_eq!(marked(&["en to tre", "en tre"]), ["en ‹to› tre", "en tre"]);
    }

    #[test]
    fn of_three_each_is_compared_with_the_one_that_shows() {
        assert_eq!(
            marked(&["rød bil her", "blå bil her", "rød buss her"]),
            ["‹rød bil› her", "‹blå› bil her", "rød ‹buss› her"]
        );
    }

    #[test]
    fn nothing_is_lost_and_equal_texts_have_no_marks() {
        for texts in [["", "ord"], ["å  b\nc", "å b\nc d"], ["lik", "lik"]] {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            let back = runs(&texts).into_iter();
            let back: Vec<String> = back
                .map(|runs| runs.into_iter().map(|run| run.text).collect())
                .collect();
            assert_eq!(back, texts);
        }
        assert_eq!(marked(&["lik tekst", "lik tekst"]), ["lik tekst"; 2]);
    }
}
