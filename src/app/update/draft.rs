//! What is being typed, as text that outlives a crash.

use serde::{Deserialize, Serialize};

use crate::app::desk::{Aside, Desk};
use crate::app::form::{Form, FormKind, Input};
use crate::app::mode::Mode;
use crate::app::text_input::TextInput;
use crate::domain::field::Field;

use super::filling;

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    note: String,
    #[serde(default)]
    forms: Vec<KeptForm>,
}

#[derive(Serialize, Deserialize)]
struct KeptForm {
    kind: FormKind,
    /// Field name and text; what was chosen and not typed is chosen again quickly.
    fields: Vec<(String, String)>,
}

/// Everything that is being typed or was put aside; empty where there is nothing.
pub(crate) fn kept(desk: &Desk) -> String {
    let note = match &desk.mode {
        Mode::Capturing(input) => input.text(),
        _ => desk.aside.note.clone(),
    };
    let current = match &desk.mode {
        Mode::Filling(form) => Some(form),
        _ => None,
    };
    let forms: Vec<KeptForm> = desk
        .aside
        .forms
        .iter()
        .chain(current)
        .filter(|form| !form.is_empty())
        .map(keep)
        .collect();
    if note.is_empty() && forms.is_empty() {
        return String::new();
    }
    serde_json::to_string(&Kept { note, forms }).unwrap_or_default()
}

/// What was kept, put aside: it is there when somebody comes back to it. Text that is not ours
/// is taken as a note, so that nothing typed is lost.
pub(crate) fn restore(text: &str) -> Aside {
    let Ok(kept) = serde_json::from_str::<Kept>(text) else {
        return Aside {
            note: text.to_owned(),
            forms: Vec::new(),
        };
    };
    let forms = kept.forms.into_iter().map(|kept| {
        let mut form = Form::new(kept.kind.clone(), filling::fields_of(&kept.kind, &[]));
        for (name, text) in &kept.fields {
            let named = Field::named(name);
            let field = form
                .fields
                .iter_mut()
                .find(|field| Some(field.field) == named);
            if let Some(Input::Text(input)) = field.map(|field| &mut field.input) {
                **input = TextInput::new(text);
            }
        }
        form
    });
    Aside {
        note: kept.note,
        forms: forms.collect(),
    }
}

fn keep(form: &Form) -> KeptForm {
    let typed = form.fields.iter().filter_map(|field| match &field.input {
        Input::Text(input) => Some((field.field.name().to_owned(), input.text())),
        Input::Choice { .. } | Input::Stages { .. } => None,
    });
    KeptForm {
        kind: form.kind.clone(),
        fields: typed.collect(),
    }
}
