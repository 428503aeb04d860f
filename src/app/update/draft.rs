//! What is being typed, as text that outlives a crash.

use serde::{Deserialize, Serialize};

use crate::app::desk::{Aside, Desk};
use crate::app::form::KeptForm;
use crate::app::mode::Mode;

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    note: String,
    #[serde(default)]
    forms: Vec<KeptForm>,
}

/// Everything that is being typed or was put aside; empty where there is nothing.
pub(crate) fn kept(desk: &Desk) -> String {
    let note = match &desk.mode {
        Mode::Capturing(input) => input.text(),
        _ => desk.aside.note.clone(),
    };
    let current = match &desk.mode {
        Mode::Filling(form) => form.keep(),
        _ => None,
    };
    let forms: Vec<KeptForm> = desk.aside.forms.iter().cloned().chain(current).collect();
    if note.is_empty() && forms.is_empty() {
        return String::new();
    }
    serde_json::to_string(&Kept { note, forms }).unwrap_or_default()
}

/// What was kept, put aside: it is there when somebody comes back to it. Text that is not ours
/// is taken as a note, so that nothing typed is lost.
pub(crate) fn restore(text: &str) -> Aside {
    match serde_json::from_str::<Kept>(text) {
        Ok(Kept { note, forms }) => Aside { note, forms },
        Err(_) => Aside {
            note: text.to_owned(),
            forms: Vec::new(),
        },
    }
}
