//! Values of fields as a person reads them.

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::text::clean;
use crate::i18n::Words;
use crate::say;

/// The parts that hold something, with a dot between.
pub fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(|part| clean(&part).into_string())
        .collect();
    parts.join(" · ")
}

/// A value of a field as a person reads it.
pub(super) fn quoted(value: &Value, words: &Words) -> String {
    match value {
        Value::String(text) => say!(words, "quoted", text = clean(text).into_string()),
        Value::Null => "–".to_owned(),
        Value::Array(list) => {
            let list: Vec<String> = list.iter().map(|value| quoted(value, words)).collect();
            list.join(", ")
        }
        other => clean(&other.to_string()).into_string(),
    }
}

/// The text in at most `columns`, cut with an ellipsis where it is longer.
pub fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let more = grapheme.width();
        if used + more + 1 > columns {
            break;
        }
        used += more;
        kept.push_str(grapheme);
    }
    kept.truncate(kept.trim_end().len());
    if columns > 0 {
        kept.push('…');
    }
    kept
}
