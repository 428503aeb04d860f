//! Which fields a form has: made of the table in `domain::field`.

use super::{AcceptedGap, Around, Form, FormField, FormKind, Input, Kept, Part, shown};
use crate::app::text_input::TextInput;
use crate::domain::field::{Field, GAPS, Holds, Spec, field_of, fields};
use crate::domain::item::ItemKind;

/// What a new note that stays on the desk says: yes or no.
pub(super) const YES: [&str; 2] = ["yes", "no"];

impl Form {
    /// A form, filled with what is there. `None`: what it is about is not there.
    pub fn made(kind: FormKind, around: &Around<'_>) -> Option<Self> {
        let about = kind.about();
        let around = around.about(about);
        let thing = kind.thing(&around)?;
        let mut form = Self {
            fields: parts(&kind, thing, &around)
                .into_iter()
                .map(|(part, spec)| field(&kind, thing, part, spec, &around))
                .collect(),
            kind,
            thing,
            at: 0,
            revealed: false,
        };
        form.furnish(&around);
        for field in &mut form.fields {
            field.before = Kept::of(&field.input);
        }
        Some(form)
    }

    /// Takes in what is there to choose from now, in the language of now. What is typed and
    /// chosen stays.
    pub fn furnish(&mut self, around: &Around<'_>) {
        let around = around.about(self.kind.about());
        let (kind, thing) = (self.kind.clone(), self.thing);
        for field in &mut self.fields {
            field.furnish(&kind, thing, &around);
        }
    }

    /// The same form with what somebody has said already.
    #[must_use]
    pub fn filled(mut self, with: Vec<(Field, String)>) -> Self {
        self.fill(with);
        self
    }

    /// Fills in what somebody has said already.
    pub(super) fn fill(&mut self, with: Vec<(Field, String)>) {
        for (name, text) in with {
            let part = Part::Field(name);
            if let Some(field) = self.fields.iter_mut().find(|field| field.part == part) {
                match &mut field.input {
                    Input::Text(input) => **input = TextInput::new(&text),
                    Input::Choices(choices) => choices.on = vec![text],
                    Input::Rows(_) => {}
                }
            }
        }
    }

    /// Asks for one more field of the thing, where the form does not ask for it already.
    pub(super) fn also_ask(&mut self, asked: Field, around: &Around<'_>) {
        if self.field(asked).is_none()
            && let Some((part, spec)) = of_field(self.thing, asked)
        {
            let mut field = field(&self.kind, self.thing, part, spec, around);
            field.furnish(&self.kind, self.thing, around);
            self.fields.push(field);
        }
    }
}

impl FormKind {
    /// The thing that a form is about.
    pub const fn about(&self) -> Option<crate::domain::id::Id> {
        match self {
            Self::Finding(id)
            | Self::Edit(id)
            | Self::Verdict { measure: id, .. }
            | Self::Settle { item: id, .. }
            | Self::Accept(AcceptedGap::Measure(id)) => Some(*id),
            Self::Add(_) | Self::Accept(AcceptedGap::Stage(_)) | Self::Labels(_) => None,
        }
    }

    /// The kind of thing whose fields it has.
    fn thing(&self, around: &Around<'_>) -> Option<ItemKind> {
        match self {
            Self::Add(kind) => Some(*kind),
            Self::Finding(_) => Some(ItemKind::Finding),
            Self::Verdict { .. } => Some(ItemKind::Measure),
            Self::Accept(_) => Some(ItemKind::Acceptance),
            Self::Labels(_) => Some(ItemKind::Seminar),
            Self::Edit(id) | Self::Settle { item: id, .. } => {
                let view = around.view?;
                view.item_kind(view.there(Some(*id))?)
            }
        }
    }
}

fn field(
    kind: &FormKind,
    thing: ItemKind,
    part: Part,
    spec: Spec,
    around: &Around<'_>,
) -> FormField {
    let (input, kept) = shown::input(kind, thing, part, spec.holds, around);
    FormField {
        kept,
        part,
        holds: spec.holds,
        required: spec.required,
        heading: heading(kind, thing, part),
        before: Kept::of(&input),
        input,
        wrong: None,
        suggestions: Vec::new(),
        turned: 0,
    }
}

/// What a form asks for, in the order in which it asks.
fn parts(kind: &FormKind, thing: ItemKind, around: &Around<'_>) -> Vec<(Part, Spec)> {
    match kind {
        FormKind::Add(_) | FormKind::Finding(_) => {
            let short = added(thing, around).iter();
            let mut parts: Vec<(Part, Spec)> =
                short.filter_map(|field| of_field(thing, *field)).collect();
            match thing {
                ItemKind::Note => {
                    parts.push((Part::Private, asks(Field::Kind, Holds::Choice(&YES))));
                }
                // Without a title nobody finds the file again.
                ItemKind::Seminar => parts
                    .iter_mut()
                    .take(1)
                    .for_each(|(_, spec)| spec.required = true),
                _ => {}
            }
            parts
        }
        FormKind::Verdict { .. } => said_of_a_measure().collect(),
        FormKind::Edit(_) => fields(thing)
            .iter()
            .filter(|spec| spec.holds != Holds::Labels)
            .flat_map(|spec| whole(*spec))
            .collect(),
        FormKind::Settle { field, .. } => field_of(thing, *field)
            .into_iter()
            .flat_map(whole)
            .collect(),
        FormKind::Accept(_) => of_field(thing, Field::Reason).into_iter().collect(),
        FormKind::Labels(field) => of_field(thing, *field).into_iter().collect(),
    }
}

fn of_field(thing: ItemKind, field: Field) -> Option<(Part, Spec)> {
    field_of(thing, field).map(|spec| (Part::Field(field), spec))
}

const fn asks(field: Field, holds: Holds) -> Spec {
    Spec {
        field,
        holds,
        required: false,
    }
}

/// A field, or what is written together with it, each in a field of its own.
fn whole(spec: Spec) -> Vec<(Part, Spec)> {
    let measure = |field| of_field(ItemKind::Measure, field);
    match spec.holds {
        Holds::Verdict => std::iter::once((Part::Field(Field::Verdict), spec))
            .chain(said_of_a_measure())
            .collect(),
        Holds::Placement => [Field::Stages, Field::Level, Field::Effort]
            .into_iter()
            .filter_map(measure)
            .collect(),
        _ => vec![(Part::Field(spec.field), spec)],
    }
}

/// What goes with the word of a verdict.
fn said_of_a_measure() -> impl Iterator<Item = (Part, Spec)> {
    [
        (Part::Field(Field::Reason), asks(Field::Reason, Holds::Text)),
        (
            Part::RestsOn,
            asks(Field::Verdict, Holds::Refs(ItemKind::Finding)),
        ),
        (Part::DecidedBy, asks(Field::Verdict, Holds::Line)),
    ]
    .into_iter()
}

/// What is asked at once when a thing is added; everything else can be filled in later.
const fn added(thing: ItemKind, around: &Around<'_>) -> &'static [Field] {
    match thing {
        ItemKind::Seminar if around.view.is_none() => {
            &[Field::Title, Field::Municipality, Field::Date]
        }
        ItemKind::Seminar => &[
            Field::Title,
            Field::Municipality,
            Field::Date,
            Field::Place,
            Field::Lang,
            Field::Focus,
            Field::Goals,
            Field::Series,
        ],
        ItemKind::Source => &[Field::Name, Field::Kind, Field::Owner, Field::Period],
        ItemKind::Finding => &[
            Field::Text,
            Field::Value,
            Field::Unit,
            Field::Period,
            Field::Comparisons,
            Field::Polarity,
            Field::Stages,
        ],
        ItemKind::Measure => &[Field::Name],
        ItemKind::Theme => &[
            Field::Question,
            Field::ProposerText,
            Field::Proposer,
            Field::Round,
        ],
        ItemKind::Participant => &[Field::Role, Field::Organisation, Field::Name],
        ItemKind::Group => &[Field::Name, Field::Round, Field::Theme, Field::Participants],
        ItemKind::Note => &[
            Field::Text,
            Field::Kind,
            Field::Theme,
            Field::Group,
            Field::Round,
            Field::Stages,
            Field::About,
            Field::Measure,
            Field::Responsible,
            Field::Deadline,
            Field::Status,
        ],
        ItemKind::Acceptance => &[Field::Reason],
    }
}

/// The message at the head of the group that a field begins, in forms that are long.
fn heading(kind: &FormKind, thing: ItemKind, part: Part) -> Option<&'static str> {
    let long = matches!(kind, FormKind::Edit(_)) || *kind == FormKind::Add(ItemKind::Note);
    let Part::Field(field) = part else {
        return None;
    };
    let heading = match (thing, field) {
        (ItemKind::Measure, Field::Stages) => "form-group-placement",
        (ItemKind::Measure, Field::Target) => "form-group-who",
        (ItemKind::Measure, Field::Goal) => "form-group-plan",
        (ItemKind::Measure, Field::Evidence) => "form-group-evidence",
        (ItemKind::Measure, Field::Verdict) => "form-group-verdict",
        (ItemKind::Finding, Field::Value) => "form-group-figure",
        (ItemKind::Finding, Field::Polarity) => "form-group-meaning",
        (ItemKind::Source, Field::Link) => "form-group-where",
        (ItemKind::Note, Field::Theme) => "form-group-belongs",
        (ItemKind::Note, Field::Measure) => "form-group-carry-out",
        _ => return None,
    };
    long.then_some(heading)
}

impl AcceptedGap {
    /// The kind of gap, by id.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Stage(_) => GAPS[0],
            Self::Measure(_) => GAPS[1],
        }
    }
}
