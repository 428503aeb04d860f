//! Filling in a form.

use super::replay::closed;
use super::{Effect, KeyPress, Model, Time, attempt, desk, in_words, place};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::form::{Around, Form, FormKind, Input, Part};
use crate::app::mode::Mode;
use crate::app::panes::Pane;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::intent::{Intent, Refusal};
use crate::domain::item::ItemKind;
use crate::i18n::Words;
use crate::say;

/// Begins a form, or goes on with one that was put aside.
pub(super) fn begin(model: &mut Model, kind: FormKind) {
    let Some((desk, words)) = writable(model) else {
        return;
    };
    let aside = desk.aside.forms.iter().rposition(|form| form.kind == kind);
    let again = aside.and_then(|at| desk.aside.forms[at].again(&desk.around(&words)));
    if let (Some(at), Some(_)) = (aside, &again) {
        desk.aside.forms.remove(at);
    }
    let form = again.or_else(|| Form::made(kind, &desk.around(&words)));
    put(desk, form);
}

/// Begins a form with something filled in. One that was put aside stays there.
pub(super) fn begin_filled(model: &mut Model, kind: FormKind, with: Vec<(Field, String)>) {
    if let Some((desk, words)) = writable(model) {
        let form = Form::made(kind, &desk.around(&words));
        let form = form.map(|form| {
            let mut form = form.filled(with);
            form.furnish(&desk.around(&words));
            form
        });
        put(desk, form);
    }
}

/// Puts the cursor of the form on the screen on a field, where the form asks for it.
pub(super) fn go_to(model: &mut Model, field: Field) {
    if let Some(Mode::Filling(form)) = desk(model).map(|desk| &mut desk.mode) {
        let mut fields = form.fields.iter();
        form.at = fields
            .position(|asked| asked.part == Part::Field(field))
            .unwrap_or(form.at);
    }
}

fn writable(model: &mut Model) -> Option<(&mut Desk, Words)> {
    let words = model.words.clone();
    if let Some(why) = closed(model) {
        model.warn(why);
        return None;
    }
    Some((desk(model)?, words))
}

fn put(desk: &mut Desk, form: Option<Form>) {
    if let Some(form) = form {
        desk.mode = Mode::Filling(form);
    }
}

pub(super) fn key(
    model: &mut Model,
    press: &KeyPress,
    action: Option<Action>,
    now: Time,
) -> Vec<Effect> {
    match action {
        Some(Action::Accept) => return save(model, now),
        Some(Action::Back) => leave(model),
        _ => with_form(model, |form, around| fill(form, press, action, around)),
    }
    Vec::new()
}

/// Lets something be done to the form on the screen, with what is around it.
fn with_form(model: &mut Model, change: impl FnOnce(&mut Form, &Around<'_>)) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    match std::mem::take(&mut desk.mode) {
        Mode::Filling(mut form) => {
            change(&mut form, &desk.around(&words));
            desk.mode = Mode::Filling(form);
        }
        mode => desk.mode = mode,
    }
}

/// Puts the form aside. It is there again when somebody comes back to it.
fn leave(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let Mode::Filling(form) = std::mem::take(&mut desk.mode) else {
        return;
    };
    if let Some(kept) = form.keep() {
        desk.aside.forms.push(kept);
        model.say(say!(words, "form-kept"));
    }
}

/// What a key does inside of a form, here and on the first screen.
pub(super) fn fill(form: &mut Form, press: &KeyPress, action: Option<Action>, around: &Around<'_>) {
    form.revealed = action == Some(Action::ShowPrivate);
    if let (Some(Action::NextField | Action::PreviousField), Some(field)) =
        (action, form.current_mut())
        && let Input::Rows(rows) = &mut field.input
    {
        rows.tab(action == Some(Action::NextField));
        return;
    }
    match action {
        Some(Action::NextField) => form.step(true, around),
        Some(Action::PreviousField) => form.step(false, around),
        Some(Action::Complete) if form.complete(around) => {}
        Some(Action::NextSuggestion) => form.next_suggestion(),
        Some(Action::BreakLine) if !form.current().is_some_and(has_lines) => {}
        _ => {
            let meant = form
                .current_mut()
                .is_some_and(|field| field.input.key(press, action));
            match (meant, action) {
                (true, _) => {
                    if let Some(field) = form.current_mut() {
                        field.wrong = None;
                        field.turned = 0;
                    }
                }
                (false, Some(Action::Down)) => form.step(true, around),
                (false, Some(Action::Up)) => form.step(false, around),
                (false, _) => {}
            }
        }
    }
}

fn has_lines(field: &crate::app::form::FormField) -> bool {
    field.has_lines()
}

/// Text that was pasted into a form.
pub(super) fn paste(form: &mut Form, text: &str) {
    if let Some(field) = form.current_mut() {
        let lines = field.has_lines();
        match &mut field.input {
            Input::Text(input) => input.paste(text, lines),
            Input::Rows(rows) => rows.paste(text),
            Input::Choices(_) => {}
        }
    }
}

fn save(model: &mut Model, now: Time) -> Vec<Effect> {
    let mut steps = Vec::new();
    with_form(model, |form, around| {
        if form.check(around) {
            steps = form.intents(&around.about(form.kind.about()));
        }
    });
    let Some(Mode::Filling(form)) = desk(model).map(|desk| &desk.mode) else {
        return Vec::new();
    };
    if form.fields.iter().any(|field| field.wrong.is_some()) {
        return Vec::new();
    }
    let kind = form.kind.clone();
    let mut effects = Vec::new();
    let mut made = None;
    let wrote = !steps.is_empty();
    for step in steps {
        let intent = match made.filter(|_| step.of_new) {
            Some(new) => step.intent.on(new),
            None => step.intent,
        };
        match attempt(model, intent.clone(), now) {
            Ok((id, saved)) => {
                effects.extend(saved);
                made = made.or(Some(id));
            }
            Err(refusal) => {
                refuse(model, step.at, &refusal, &intent);
                return effects;
            }
        }
    }
    saved(model, &kind, made, wrote);
    effects
}

/// Says beside its field what the seminar would not take.
fn refuse(model: &mut Model, at: Option<usize>, refusal: &Refusal, intent: &Intent) {
    let sentence = in_words(refusal, &model.words);
    with_form(model, |form, _| {
        let named = about(refusal);
        let is_named = |part: Part| named == Some(part.name());
        // In an edit of a whole verdict the part that is wrong is named.
        let by_name = form.fields.iter().position(|field| is_named(field.part));
        let of_edit = matches!(intent, Intent::Edit(..)).then_some(at).flatten();
        form.refuse(by_name.or(of_edit).or(at).unwrap_or(form.at), sentence);
    });
}

/// The member that a refusal is about.
fn about(refusal: &Refusal) -> Option<&str> {
    match refusal {
        Refusal::UnknownField { field }
        | Refusal::Missing { field }
        | Refusal::Wrong { field, .. }
        | Refusal::NoSuch { field, .. }
        | Refusal::WrongKind { field, .. }
        | Refusal::TooLong { field, .. } => Some(field),
        _ => None,
    }
}

/// What comes after a form was saved: what was made is chosen, and a measure is placed.
fn saved(model: &mut Model, kind: &FormKind, made: Option<Id>, wrote: bool) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    desk.mode = Mode::Browsing;
    if let (FormKind::Add(kind), Some(id)) = (kind, made) {
        choose(desk, *kind, id, &words);
        if *kind == ItemKind::Measure {
            place::begin(model, id);
            return;
        }
    }
    model.say(match kind {
        FormKind::Edit(_) | FormKind::Labels(_) if !wrote => say!(words, "nothing-changed"),
        FormKind::Edit(_) | FormKind::Labels(_) | FormKind::Settle { .. } => {
            say!(words, "changed-it")
        }
        FormKind::Accept(_) => say!(words, "gap-left"),
        FormKind::Add(_) | FormKind::Finding(_) => say!(words, "saved-it"),
        FormKind::Verdict { .. } => say!(words, "judged-it"),
    });
}

/// What was made is under the cursor.
fn choose(desk: &mut Desk, kind: ItemKind, id: Id, words: &Words) {
    match kind {
        ItemKind::Source => {
            desk.chosen.source = Some(id);
            desk.focus = Pane::Sources;
            desk.read_sources();
        }
        ItemKind::Measure => {
            desk.chosen.measure = Some(id);
            desk.focus = Pane::Grid;
        }
        ItemKind::Theme => {
            desk.theme = Some(id);
            desk.focus = Pane::Notes;
        }
        ItemKind::Seminar => {
            desk.turn_to(id);
            desk.read_all(words);
        }
        ItemKind::Finding
        | ItemKind::Participant
        | ItemKind::Group
        | ItemKind::Note
        | ItemKind::Acceptance => {}
    }
}

#[cfg(test)]
mod tests;
