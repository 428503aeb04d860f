//! Words that a seminar may replace by its own: life stages, prevention levels, verdicts.

use serde::{Deserialize, Serialize};

use crate::domain::field::Field;
use crate::domain::text::Str;

/// One life stage, prevention level or verdict word. Without a label the language has one.
#[derive(Deserialize, Serialize, schemars::JsonSchema, Clone, Debug, Default, PartialEq, Eq)]
pub struct Label<'a> {
    /// What events refer to.
    #[serde(borrow)]
    pub id: Str<'a>,
    /// What people read, where somebody has edited it.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Str<'a>>,
    /// The age a stage begins at, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    /// The age a stage ends at, in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
}

/// In an intent, all life stages.
pub const STAGE_ALL: &str = "alle";

/// Stages as domain.md 4.1 recommends them; pregnancy begins before the first birthday.
const STAGES: [(&str, Option<i32>, Option<i32>); 7] = [
    ("svangerskap", None, Some(1)),
    ("smabarn", Some(1), Some(5)),
    ("barn", Some(6), Some(12)),
    ("ungdom", Some(13), Some(19)),
    ("unge_voksne", Some(20), Some(29)),
    ("voksne", Some(30), Some(66)),
    ("eldre", Some(67), None),
];
/// Meld. St. 30 (2011–2012), box 3.1.
const LEVELS: [&str; 3] = ["universell", "selektiv", "indisert"];
const VERDICTS: [&str; 4] = ["keep", "develop", "stop", "undecided"];

/// The words a seminar starts with, for `stages`, `levels`, `efforts` or `verdicts`.
pub fn default_labels(field: Field) -> Vec<Label<'static>> {
    let bare = |id: &&'static str| Label {
        id: Str::from(*id),
        ..Label::default()
    };
    match field {
        Field::Stages => STAGES
            .iter()
            .map(|&(id, from, to)| Label {
                id: Str::from(id),
                label: None,
                from,
                to,
            })
            .collect(),
        Field::Levels => LEVELS.iter().map(bare).collect(),
        Field::Effort => crate::domain::field::EFFORTS.iter().map(bare).collect(),
        Field::Verdicts => VERDICTS.iter().map(bare).collect(),
        _ => Vec::new(),
    }
}
