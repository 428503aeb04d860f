//! What there is to choose from: words of the language, words of the seminar, things.

use super::choices::Offer;
use super::suggest::suggestions;
use super::{Around, FormField, FormKind, Input, Part};
use crate::app::panes::grid::stage_heads;
use crate::domain::field::{Field, Holds};
use crate::domain::gaps::labels;
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind, Measure, Note, Participant, Source};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::domain::text::{Str, fold};
use crate::domain::themes::numbered;
use crate::i18n::{Vocabulary, capitalised};
use crate::say;

/// Up to so many choices stand in a line beside one another.
const IN_A_LINE: usize = 3;

/// Of notes, which may be very many, the newest are offered.
const NOTES: usize = 200;

impl FormField {
    /// Takes in what there is to choose from now.
    pub(super) fn furnish(&mut self, kind: &FormKind, thing: ItemKind, around: &Around<'_>) {
        if let Input::Choices(choices) = &mut self.input {
            let offered = offered(kind, thing, self.part, self.holds, around);
            choices.listed = choices.many && self.holds != Holds::Stages
                || !choices.many && offered.len() > IN_A_LINE
                || matches!(self.holds, Holds::Ref(_) | Holds::AnyRef);
            choices.furnish(offered, |id| gone(id, around));
        } else {
            self.suggestions = suggestions(thing, self.part, self.holds, around);
        }
    }
}

/// A choice that is not offered: one that is there no more, or one that is private and stays.
fn gone(id: &str, around: &Around<'_>) -> Offer {
    let known = id.parse().ok().and_then(|id: Id| around.slot(Some(id)));
    let known = known.zip(around.view);
    if known.is_some_and(|(slot, view)| view.log().is_private(slot)) {
        return offer(id, around.words.label(Vocabulary::Field, "private"));
    }
    let called = known.map(|(slot, view)| view.headline_ever(slot));
    let called = called.filter(|called| !called.is_empty());
    let what = called.unwrap_or_else(|| id.to_owned());
    Offer {
        gone: true,
        ..offer(id, say!(around.words, "choice-gone", what = what))
    }
}

fn offered(
    kind: &FormKind,
    thing: ItemKind,
    part: Part,
    holds: Holds,
    around: &Around<'_>,
) -> Vec<Offer> {
    let things = Things { around };
    match (part, holds) {
        (Part::RestsOn, _) => rests_on(&things, kind.about()),
        (Part::Private, Holds::Choice(words)) => words
            .iter()
            .map(|id| offer(id, around.words.get(&format!("choice-{id}"))))
            .collect(),
        (_, Holds::Choice(words)) => words
            .iter()
            .map(|id| offer(id, choice_label(thing, part, id, around)))
            .collect(),
        (_, Holds::Stage | Holds::Stages) => stage_heads(&around.seminar_fields(), around.words)
            .into_iter()
            .map(|head| Offer {
                short: head.short,
                ..offer(&head.id, head.label)
            })
            .collect(),
        (_, Holds::Level) => words_of(Field::Levels, Vocabulary::Level, around),
        (_, Holds::Verdict) => words_of(Field::Verdicts, Vocabulary::Verdict, around),
        (_, Holds::Ref(kind) | Holds::Refs(kind)) => things.of(kind),
        (_, Holds::AnyRef) => anything(&things),
        _ => Vec::new(),
    }
}

fn offer(id: &str, label: String) -> Offer {
    Offer {
        id: id.to_owned(),
        short: label.clone(),
        label,
        ..Offer::default()
    }
}

/// The word of the language for a choice.
fn choice_label(thing: ItemKind, part: Part, id: &str, around: &Around<'_>) -> String {
    let Part::Field(field) = part else {
        return id.to_owned();
    };
    let list = match (thing, field) {
        (ItemKind::Note, Field::Kind) => Vocabulary::NoteKind,
        (_, Field::Kind) => Vocabulary::Gap,
        (_, Field::Status) => Vocabulary::Status,
        (_, Field::Missing) => Vocabulary::Missing,
        (_, Field::Polarity) => Vocabulary::Polarity,
        (_, Field::Category) => Vocabulary::Category,
        (_, Field::Effort) => Vocabulary::Effort,
        (_, Field::Lang) => Vocabulary::Lang,
        _ => return id.to_owned(),
    };
    around.words.label(list, id)
}

/// Words that the seminar may have replaced by its own.
fn words_of(field: Field, list: Vocabulary, around: &Around<'_>) -> Vec<Offer> {
    labels(&around.seminar_fields(), field)
        .into_iter()
        .map(|label| {
            let own = label.label.as_ref().map(ToString::to_string);
            let words = own.unwrap_or_else(|| around.words.label(list, &label.id));
            offer(&label.id, words)
        })
        .collect()
}

/// The things of the seminar. What is private is never offered: the list is on the screen.
struct Things<'a> {
    around: &'a Around<'a>,
}

impl Things<'_> {
    fn of(&self, kind: ItemKind) -> Vec<Offer> {
        let Some(view) = self.around.view else {
            return Vec::new();
        };
        if kind == ItemKind::Theme {
            return numbered(view, self.around.seminar)
                .into_iter()
                .map(|theme| {
                    offer(
                        &theme.id.to_string(),
                        format!("{} · {}", theme.number, line(&theme.question)),
                    )
                })
                .collect();
        }
        let most = if kind == ItemKind::Note {
            NOTES
        } else {
            usize::MAX
        };
        let mut slots: Vec<Slot> = self.slots(view, kind).rev().take(most).collect();
        slots.reverse();
        slots
            .into_iter()
            .map(|slot| offer(&view.log().id(slot).to_string(), called(view, slot, kind)))
            .collect()
    }

    fn slots<'v>(
        &self,
        view: View<'v>,
        kind: ItemKind,
    ) -> impl DoubleEndedIterator<Item = Slot> + use<'v> {
        let seminar = self.around.seminar;
        view.present(kind).filter(move |&slot| {
            !view.log().is_private(slot) && (seminar.is_none() || view.seminar_of(slot) == seminar)
        })
    }

    fn grouped(offers: Vec<Offer>, group: String) -> impl Iterator<Item = Offer> {
        offers.into_iter().map(move |offer| Offer {
            group: group.clone(),
            ..offer
        })
    }
}

/// On one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a thing is called in a list.
fn called(view: View<'_>, slot: Slot, kind: ItemKind) -> String {
    let joined = |one: String, other: String| match (one.is_empty(), other.is_empty()) {
        (false, false) => format!("{one} · {other}"),
        _ => one + &other,
    };
    let plain = |text: &Option<Str<'_>>| text.as_ref().map(|text| line(text)).unwrap_or_default();
    match kind {
        ItemKind::Participant => view
            .read::<Participant<'_>>(slot)
            .map(|who| joined(plain(&who.role), plain(&who.organisation)))
            .unwrap_or_default(),
        ItemKind::Finding => {
            let source = view
                .read::<Finding<'_>>(slot)
                .and_then(|finding| view.there(finding.source));
            let source = source.map(|source| line(&view.headline(source)));
            joined(line(&view.headline(slot)), source.unwrap_or_default())
        }
        _ => line(&view.headline(slot)),
    }
}

/// Everything that a note may be about, by kind.
fn anything(things: &Things<'_>) -> Vec<Offer> {
    [
        ItemKind::Measure,
        ItemKind::Theme,
        ItemKind::Source,
        ItemKind::Finding,
        ItemKind::Group,
        ItemKind::Participant,
        ItemKind::Note,
        ItemKind::Acceptance,
        ItemKind::Seminar,
    ]
    .into_iter()
    .flat_map(|kind| {
        let group = capitalised(&things.around.words.label(Vocabulary::Things, kind.name()));
        Things::grouped(things.of(kind), group)
    })
    .filter(|offer| !offer.label.is_empty())
    .collect()
}

/// What a verdict may rest on: the findings about the measure's stages first, then all others,
/// what people have experienced, and the sources as a whole.
fn rests_on(things: &Things<'_>, measure: Option<Id>) -> Vec<Offer> {
    let Some(view) = things.around.view else {
        return Vec::new();
    };
    let words = things.around.words;
    let measure = things.around.slot(measure);
    let stages: Vec<String> = measure
        .and_then(|slot| view.read::<Measure<'_>>(slot))
        .map(|measure| measure.stages.iter().map(ToString::to_string).collect())
        .unwrap_or_default();
    let (near, far): (Vec<Slot>, Vec<Slot>) =
        things.slots(view, ItemKind::Finding).partition(|&slot| {
            let finding = view.read::<Finding<'_>>(slot);
            let here = |stage: &Str<'_>| stages.iter().any(|known| known == stage.as_str());
            finding.is_some_and(|finding| finding.stages.iter().any(here))
        });
    let experience: Vec<Slot> = things
        .slots(view, ItemKind::Source)
        .filter(|&slot| is_experience(view, slot))
        .chain(
            things
                .slots(view, ItemKind::Note)
                .filter(|&slot| is_experience(view, slot)),
        )
        .collect();
    let others: Vec<Slot> = things
        .slots(view, ItemKind::Source)
        .filter(|slot| !experience.contains(slot))
        .collect();
    let mut notes: Vec<Slot> = things
        .slots(view, ItemKind::Note)
        .rev()
        .filter(|slot| !experience.contains(slot))
        .take(NOTES)
        .collect();
    notes.reverse();
    [
        (near, say!(words, "rests-on-near")),
        (far, say!(words, "rests-on-far")),
        (experience, say!(words, "rests-on-experience")),
        (others, say!(words, "rests-on-sources")),
        (notes, say!(words, "rests-on-notes")),
    ]
    .into_iter()
    .flat_map(|(slots, group)| {
        let offers = slots.into_iter().filter_map(|slot| {
            let kind = view.item_kind(slot)?;
            Some(offer(
                &view.log().id(slot).to_string(),
                called(view, slot, kind),
            ))
        });
        Things::grouped(offers.collect(), group)
    })
    .collect()
}

/// Whether a source or a note is about what people have experienced.
fn is_experience(view: View<'_>, slot: Slot) -> bool {
    let says = |kind: &Option<Str<'_>>| {
        kind.as_ref()
            .is_some_and(|kind| matches!(fold(kind), kind if kind.contains("experience") || kind.contains("erfaring")))
    };
    match view.item_kind(slot) {
        Some(ItemKind::Source) => view
            .read::<Source<'_>>(slot)
            .is_some_and(|source| says(&source.kind)),
        Some(ItemKind::Note) => view
            .read::<Note<'_>>(slot)
            .is_some_and(|note| says(&note.kind)),
        _ => false,
    }
}
