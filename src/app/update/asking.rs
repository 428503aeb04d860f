//! Which form a command begins, wherever the cursor is.

use super::{Model, desk, filling};
use crate::app::action::Action;
use crate::app::desk::Desk;
use crate::app::form::FormKind;
use crate::app::pages::PageOf;
use crate::app::panes::Pane;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::say;

/// Begins the form that an action asks for, or says what has to be chosen first.
pub(super) fn begin(model: &mut Model, action: Action) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let action = match action {
        Action::Add => fitting(desk),
        other => other,
    };
    let kind = match action {
        Action::AddSource => FormKind::Add(ItemKind::Source),
        Action::AddMeasure => FormKind::Add(ItemKind::Measure),
        Action::AddTheme => FormKind::Add(ItemKind::Theme),
        Action::AddNote => FormKind::Add(ItemKind::Note),
        Action::AddParticipant => FormKind::Add(ItemKind::Participant),
        Action::AddGroup => FormKind::Add(ItemKind::Group),
        Action::AddSeminar => FormKind::Add(ItemKind::Seminar),
        Action::AddFinding => match source(desk) {
            Some(source) => FormKind::Finding(source),
            None => return model.warn(say!(words, "choose-source-first")),
        },
        Action::Edit => match edited(desk) {
            Some(kind) => kind,
            None => return model.warn(say!(words, "choose-first")),
        },
        Action::EditStages => FormKind::Labels(Field::Stages),
        Action::EditLevels => FormKind::Labels(Field::Levels),
        Action::EditVerdicts => FormKind::Labels(Field::Verdicts),
        _ => return,
    };
    filling::begin(model, kind);
}

/// What is added where the cursor is.
fn fitting(desk: &Desk) -> Action {
    let kind = desk.pointed().and_then(|id| kind_of(desk, id));
    match (desk.pages.last().map(|page| &page.of), kind) {
        (None, _) => match desk.focus {
            Pane::Sources => Action::AddSource,
            Pane::Grid => Action::AddMeasure,
            Pane::Notes => Action::AddTheme,
        },
        (Some(PageOf::Themes), _) | (_, Some(ItemKind::Theme)) => Action::AddTheme,
        (_, Some(ItemKind::Group)) => Action::AddGroup,
        (Some(PageOf::People), _) | (_, Some(ItemKind::Participant)) => Action::AddParticipant,
        (_, Some(ItemKind::Source | ItemKind::Finding)) => Action::AddFinding,
        (_, Some(ItemKind::Note)) => Action::AddNote,
        _ => Action::AddMeasure,
    }
}

fn kind_of(desk: &Desk, id: Id) -> Option<ItemKind> {
    let slot = desk.view().there(Some(id))?;
    desk.view().item_kind(slot)
}

/// The source that a finding is added to: the one under the cursor, that of the finding under
/// the cursor, or the one chosen in its pane.
fn source(desk: &Desk) -> Option<Id> {
    let of_finding = || {
        let finding = desk.view().there(desk.pointed_as(ItemKind::Finding))?;
        let finding = desk
            .view()
            .read::<crate::domain::item::Finding<'_>>(finding)?;
        finding.source
    };
    desk.pointed_as(ItemKind::Source)
        .or_else(of_finding)
        .or(desk.chosen.source)
        .filter(|&source| kind_of(desk, source) == Some(ItemKind::Source))
}

/// What is edited: the thing under the cursor; on the page of a life stage the stages.
fn edited(desk: &Desk) -> Option<FormKind> {
    let pointed = desk.pointed().filter(|&id| kind_of(desk, id).is_some());
    match (pointed, desk.pages.last().map(|page| &page.of)) {
        (Some(id), _) => Some(FormKind::Edit(id)),
        (None, Some(PageOf::Stage(_))) => Some(FormKind::Labels(Field::Stages)),
        (None, _) => None,
    }
}

/// Puts the next seminar of the file on the desk.
pub(super) fn next_seminar(model: &mut Model) {
    let words = model.words.clone();
    let Some(desk) = desk(model) else { return };
    let seminars: Vec<_> = desk.view().present(ItemKind::Seminar).collect();
    let at = seminars
        .iter()
        .position(|slot| Some(*slot) == desk.seminar());
    let next = seminars.get((at.map_or(0, |at| at + 1)) % seminars.len().max(1));
    let Some(&slot) = next.filter(|_| seminars.len() > 1) else {
        return model.say(say!(words, "only-seminar"));
    };
    desk.turn_to(desk.session.log().id(slot));
    desk.pages.clear();
    desk.read_all(&words);
    desk.choose_first();
    let title = desk.view().headline(slot);
    model.say(say!(words, "seminar-is", title = title));
}
