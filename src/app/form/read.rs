//! From what stands in a field to what is stored, or what is wrong with it.

use serde_json::{Map, Value, json};

use super::rows::{Rows, id_of};
use super::{Around, FormField, Input, Mistake, Part, date, shown};
use crate::domain::field::{Field, Holds};
use crate::domain::intent::as_decimal;
use crate::domain::municipality::{self, Found};
use crate::domain::text::fold;
use crate::i18n::{Lang, Vocabulary, Words};

impl FormField {
    /// The value as an intent takes it; `None` where the field is empty.
    ///
    /// # Errors
    /// What is wrong with it. What is as it was when the form began is never wrong: it came from
    /// the state.
    pub fn checked(&self, around: &Around<'_>) -> Result<Option<Value>, Mistake> {
        match self.value(around) {
            Ok(None) if self.required => Err(Mistake::Required),
            Err(_) if !self.has_changed() => Ok(None),
            other => other,
        }
    }

    /// The value as an intent takes it; `None` where the field is empty.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn value(&self, around: &Around<'_>) -> Result<Option<Value>, Mistake> {
        match &self.input {
            Input::Text(input) => {
                let text = input.text();
                let text = text.trim();
                if text.is_empty() {
                    return Ok(None);
                }
                self.typed(text, around).map(Some)
            }
            Input::Choices(choices) => {
                if !choices.typed.is_empty() && choices.visible().is_empty() {
                    return Err(Mistake::NothingFits);
                }
                let gone = choices
                    .options
                    .iter()
                    .find(|option| option.gone && choices.is_on(&option.id));
                if let Some(gone) = gone {
                    return Err(Mistake::Gone(gone.label.clone()));
                }
                let chosen = choices.chosen();
                Ok(match chosen.as_slice() {
                    [] => None,
                    _ if choices.many => Some(json!(chosen)),
                    [first, ..] => Some(json!(first)),
                })
            }
            Input::Rows(rows) => labels(rows, self.part, around).map(Some),
        }
    }

    fn typed(&self, text: &str, around: &Around<'_>) -> Result<Value, Mistake> {
        let words = around.words;
        match self.holds {
            Holds::Date => date::read(text).map(Value::from).ok_or(Mistake::Date),
            Holds::Municipality => code(text).map(Value::from),
            Holds::Decimal => {
                let figure = text.trim_end_matches('%').trim_end();
                as_decimal(figure).map(Value::from).ok_or(Mistake::Decimal)
            }
            Holds::Round => whole(text)
                .filter(|round| (1..=99).contains(round))
                .map(Value::from)
                .ok_or(Mistake::Round),
            Holds::Number => whole(text)
                .filter(|number| *number >= 1)
                .map(Value::from)
                .ok_or(Mistake::Number),
            Holds::Comparisons => pairs(text, "area").ok_or(Mistake::Comparisons),
            Holds::Series => pairs(text, "period").ok_or(Mistake::Series),
            Holds::Evidence => evidence(text).ok_or(Mistake::Evidence),
            Holds::Lines => Ok(text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(Value::from)
                .collect()),
            _ => Ok(match self.part {
                Part::Field(Field::Deadline | Field::Retrieved) => {
                    date::read(text).unwrap_or_else(|| text.to_owned()).into()
                }
                Part::Field(Field::Kind) => known(Vocabulary::SourceKind, text, words).into(),
                _ => text.into(),
            }),
        }
    }
}

/// A word of the vocabulary by its id, so that it is read in every language; others as they are.
fn known(list: Vocabulary, text: &str, words: &Words) -> String {
    let typed = fold(text);
    let is = |words: &Words, id: &str| fold(&words.label(list, id)) == typed;
    let ids = || list.ids().iter();
    let own = ids().find(|id| is(words, id));
    let other = || {
        let others = Lang::ALL.into_iter().filter(|lang| *lang != words.lang());
        others
            .map(Words::new)
            .find_map(|words| ids().find(|id| is(&words, id)))
    };
    own.or_else(other)
        .map_or_else(|| text.to_owned(), |id| (*id).to_owned())
}

/// The code of the municipality that somebody means.
fn code(text: &str) -> Result<String, Mistake> {
    match municipality::find(text) {
        Found::One(found) => Ok(found.code.to_owned()),
        Found::UnknownCode(code) => Ok(code),
        Found::Several(found) => {
            let named = |one: &municipality::Municipality| {
                format!("{} ({}, {})", one.code, one.name, one.county)
            };
            let found: Vec<String> = found.iter().map(named).collect();
            Err(Mistake::Municipalities(found.join(", ")))
        }
        Found::None => Err(Mistake::Municipality),
    }
}

fn whole(text: &str) -> Option<u32> {
    text.trim_end_matches('.').trim().parse().ok()
}

/// "nivå 2, 2021", "2 (2021)" or "2/2021": the level and the year of the assessment.
fn evidence(text: &str) -> Option<Value> {
    let numbers: Vec<u32> = text
        .split(|point: char| !point.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    match numbers.as_slice() {
        [level @ 0..=5, year @ 1900..=2200] => Some(json!({ "level": level, "year": year })),
        _ => None,
    }
}

/// "landet 11; fylket 12,5": names, each with its figure.
fn pairs(typed: &str, key: &str) -> Option<Value> {
    typed
        .split([';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let part = part.trim_end_matches('%').trim_end();
            let (name, figure) = part.rsplit_once([' ', '\t', ':'])?;
            let (name, figure) = with_thousands(name.trim_end_matches(':').trim(), figure);
            let value = as_decimal(&figure)?;
            (!name.is_empty()).then(|| json!({ key: name, "value": value }))
        })
        .collect()
}

/// A figure may have spaces between its thousands: "landet 1 234" is 1234 in the country. A year
/// has four digits and stays with the name.
fn with_thousands<'t>(name: &'t str, figure: &str) -> (&'t str, String) {
    let whole = figure.split(',').next().unwrap_or_default();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match name.rsplit_once(' ') {
        Some((rest, group))
            if digits(whole) && whole.len() == 3 && digits(group) && group.len() <= 3 =>
        {
            (rest.trim(), format!("{group}{figure}"))
        }
        _ => (name, figure.to_owned()),
    }
}

/// The words of the seminar as they are stored: a word that the language has is not frozen.
fn labels(rows: &Rows, part: Part, around: &Around<'_>) -> Result<Value, Mistake> {
    let Part::Field(field) = part else {
        return Ok(Value::Null);
    };
    let mut taken: Vec<String> = rows.filled().map(|row| row.id.clone()).collect();
    let mut met: Vec<String> = Vec::new();
    let mut list = Vec::new();
    for row in rows.filled() {
        let label = row.label.trim();
        let usual = shown::word(field, &row.id, around);
        let has_usual = !row.id.is_empty() && usual != row.id;
        if label.is_empty() && !has_usual {
            return Err(Mistake::Nameless);
        }
        let folded = fold(if label.is_empty() { &usual } else { label });
        if met.contains(&folded) {
            return Err(Mistake::Twice(label.to_owned()));
        }
        met.push(folded);
        let id = if row.id.is_empty() {
            id_of(label, &taken)
        } else {
            row.id.clone()
        };
        taken.push(id.clone());
        let mut entry = Map::from_iter([("id".to_owned(), Value::from(id))]);
        let is_usual = label.is_empty() || has_usual && label == usual;
        if !is_usual {
            entry.insert("label".to_owned(), label.into());
        }
        for (name, typed) in [("from", &row.from), ("to", &row.to)] {
            if let Some(age) = age(typed)? {
                entry.insert(name.to_owned(), age.into());
            }
        }
        list.push(Value::Object(entry));
    }
    if list.is_empty() {
        return Err(Mistake::NoRows);
    }
    Ok(Value::Array(list))
}

fn age(typed: &str) -> Result<Option<i64>, Mistake> {
    let typed = typed.trim().replace('−', "-");
    if typed.is_empty() {
        return Ok(None);
    }
    let age = typed.parse().ok().filter(|age| (-1..=150).contains(age));
    age.map(Some).ok_or(Mistake::Age(typed))
}
