//! Two things that may be the same, side by side: what each says, the words that differ marked,
//! who said it and when, and what somebody has said of the two.

use super::differing::{Run, runs};
use super::history::{day_and_time, who};
use super::{Mark, Opposite, Piece, Row};
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::domain::duplicates::{Reason, Suggestion};
use crate::domain::event::Relation;
use crate::domain::field::{Field, fields};
use crate::domain::id::Id;
use crate::domain::item::{Finding, Group, ItemKind, Measure, Note, Source, Theme};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::i18n::{Vocabulary, Words, capitalised, date_text, value_lines};
use crate::say;

/// What stands around words that differ, where neither colour nor line is seen.
const AROUND: [&str; 2] = ["‹", "›"];
/// What stands where one of them says nothing.
const NOTHING: &str = "–";

pub(super) fn of(a: Id, b: Id, desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let suggested = &desk.review.suggested;
    let nth = suggested.iter().position(|pair| is_of(pair, a, b));
    let title = match nth {
        Some(nth) => {
            let (nth, count) = (nth + 1, suggested.len());
            say!(words, "pair-title-nth", nth = nth, count = count)
        }
        None => say!(words, "pair-title"),
    };
    // Each by itself: as one they would say the same.
    let view = desk.view().apart();
    let kind = |slot: Slot| view.item_kind(slot);
    let (Some(one), Some(other)) = (view.find(a), view.find(b)) else {
        return (title, vec![Row::quiet(say!(words, "page-gone"))]);
    };
    let Some(kind) = kind(one).filter(|_| kind(one) == kind(other)) else {
        return (title, vec![Row::quiet(say!(words, "page-gone"))]);
    };
    let both = Both {
        desk,
        view,
        words,
        kind,
        slots: [one, other],
    };
    let why = nth.and_then(|nth| suggested.get(nth));
    let why = why.map(|pair| reason(view, pair, words));
    let heading = why.unwrap_or_else(|| words.label(Vocabulary::Thing, kind.name()));
    let mut rows = vec![Row::heading(capitalised(&heading)), both.said(a, b)];
    rows.push(Row::space());
    rows.push(both.added());
    rows.extend(both.seminars());
    rows.extend(both.fields());
    rows.extend(both.named_by());
    (title, rows)
}

/// Whether a suggestion is about these two.
pub(crate) fn is_of(pair: &Suggestion, a: Id, b: Id) -> bool {
    (pair.first, pair.other) == (a, b) || (pair.first, pair.other) == (b, a)
}

/// Why two things may be the same, in words: "samme navn, begge fra 2025".
pub(crate) fn reason(view: View<'_>, pair: &Suggestion, words: &Words) -> String {
    let same = say!(words, "reason-same", kind = pair.kind.name());
    match pair.reason {
        Reason::SameDay => say!(words, "reason-same-day"),
        Reason::SameName => same,
        Reason::SameNameAndPeriod => match period(view, pair) {
            Some(When::Period(period)) => {
                say!(words, "reason-same-period", what = same, period = period)
            }
            Some(When::Round(round)) => {
                say!(words, "reason-same-round", what = same, round = round)
            }
            None => same,
        },
    }
}

enum When {
    Period(String),
    Round(u8),
}

/// When both are from; a source may have it in its name.
fn period(view: View<'_>, pair: &Suggestion) -> Option<When> {
    let view = view.apart();
    let slots = [pair.first, pair.other];
    let mut slots = slots.iter().filter_map(|&id| view.find(id));
    slots.find_map(|slot| match pair.kind {
        ItemKind::Source => {
            let period = view.read::<Source<'_>>(slot)?.fields.period?;
            Some(When::Period(period.to_string()))
        }
        ItemKind::Finding => {
            let period = view.read::<Finding<'_>>(slot)?.fields.period?;
            Some(When::Period(period.to_string()))
        }
        ItemKind::Group => view.read::<Group<'_>>(slot)?.round.map(When::Round),
        ItemKind::Seminar
        | ItemKind::Measure
        | ItemKind::Theme
        | ItemKind::Participant
        | ItemKind::Note
        | ItemKind::Acceptance => None,
    })
}

/// What a field holds, line by line, in words also where a file says it shorter: the sort of a
/// source, a date.
pub(super) fn told(
    view: View<'_>,
    slot: Slot,
    field: Field,
    json: Option<&str>,
    words: &Words,
) -> String {
    let said = value_lines(view, slot, field, json, words).join("\n");
    match (view.item_kind(slot), field) {
        (Some(ItemKind::Source), Field::Kind) => words.label(Vocabulary::SourceKind, &said),
        (Some(ItemKind::Measure), Field::Target) => words.label(Vocabulary::Target, &said),
        (_, Field::Deadline | Field::Retrieved) => date_text(words.lang(), &said),
        _ => said,
    }
}

/// Two things of a kind, each by itself.
struct Both<'a> {
    desk: &'a Desk,
    view: View<'a>,
    words: &'a Words,
    kind: ItemKind,
    slots: [Slot; 2],
}

impl Both<'_> {
    /// What somebody has said of the two, who and when.
    fn said(&self, a: Id, b: Id) -> Row {
        let words = self.words;
        let Some((event, said)) = self.view.relation(a, b) else {
            return Row::quiet(say!(words, "pair-unsaid"));
        };
        let word = match said {
            Relation::Same => "same",
            Relation::NotSame => "not_same",
            Relation::Open => "open",
        };
        let said = capitalised(&words.label(Vocabulary::Relation, word));
        let by = who(self.desk, event, words);
        let at = day_and_time(self.desk, event, words);
        Row::text(said).also([Some(say!(words, "pair-said-by", who = by, time = at))])
    }

    /// Who added each, and when.
    fn added(&self) -> Row {
        let told = self.slots.map(|slot| {
            let by = who(self.desk, slot, self.words);
            format!("{by} · {}", day_and_time(self.desk, slot, self.words))
        });
        self.plain("pair-added", told)
    }

    /// Of which seminar each is, where those are two.
    fn seminars(&self) -> Option<Row> {
        let seminars = self.slots.map(|slot| self.view.seminar_of(slot));
        if self.kind == ItemKind::Seminar || seminars[0] == seminars[1] {
            return None;
        }
        let label = self
            .words
            .label(Vocabulary::Thing, ItemKind::Seminar.name());
        let told = seminars.map(|slot| {
            let title = slot.map(|slot| self.view.headline(slot));
            let date = slot.and_then(|slot| self.value(slot, Field::Date));
            let parts = [title, date];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            parts.join(" · ")
        });
        Some(compared(capitalised(&label), &told))
    }

    /// Every field that either of them fills.
    fn fields(&self) -> Vec<Row> {
        let rows = fields(self.kind).iter().filter_map(|spec| {
            let [one, other] = self.slots.map(|slot| self.value(slot, spec.field));
            let told = [one.unwrap_or_default(), other.unwrap_or_default()];
            let filled = told.iter().any(|text| !text.is_empty());
            let label = self.words.label(Vocabulary::Field, spec.field.name());
            filled.then(|| compared(label, &told))
        });
        rows.collect()
    }

    /// What a field of one of them holds, line by line.
    fn value(&self, slot: Slot, field: Field) -> Option<String> {
        let (members, _) = self.view.members(slot, &self.view.written_fields(slot));
        let (_, raw) = members.iter().find(|(name, _)| name == field.name())?;
        Some(told(self.view, slot, field, Some(raw.get()), self.words))
    }

    /// How much there is that names each.
    fn named_by(&self) -> Option<Row> {
        let told = self.slots.map(|slot| self.counts(slot));
        let any = told.iter().any(|told| !told.is_empty());
        any.then(|| self.plain("pair-named-by", told))
    }

    fn counts(&self, slot: Slot) -> String {
        let view = self.view;
        let kinds = [
            ItemKind::Source,
            ItemKind::Finding,
            ItemKind::Measure,
            ItemKind::Theme,
            ItemKind::Group,
            ItemKind::Note,
        ];
        let counts = kinds.into_iter().filter_map(|kind| {
            let count = match (self.kind, kind) {
                (ItemKind::Seminar, _) => {
                    let own = |&thing: &Slot| view.seminar_of(thing) == Some(slot);
                    view.present(kind).filter(own).count()
                }
                (_, ItemKind::Source) => 0,
                (_, ItemKind::Finding) => view.naming::<Finding<'_>>(slot).len(),
                (_, ItemKind::Measure) => view.naming::<Measure<'_>>(slot).len(),
                (_, ItemKind::Theme) => view.naming::<Theme<'_>>(slot).len(),
                (_, ItemKind::Group) => view.naming::<Group<'_>>(slot).len(),
                _ => view.naming::<Note<'_>>(slot).len(),
            };
            let of = if count == 1 {
                Vocabulary::Thing
            } else {
                Vocabulary::Things
            };
            let word = self.words.label(of, kind.name());
            (count > 0).then(|| format!("{count} {word}"))
        });
        counts.collect::<Vec<String>>().join(" · ")
    }

    /// A row that is not compared: it differs by nature.
    fn plain(&self, label: &str, told: [String; 2]) -> Row {
        let [one, other] = told.map(|text| {
            let text = if text.is_empty() {
                NOTHING.to_owned()
            } else {
                text
            };
            let meaning = Meaning::Plain;
            vec![Piece { text, meaning }]
        });
        Row {
            label: capitalised(&self.words.get(label)),
            text: one,
            opposite: Some(Opposite::says(other)),
            stops: true,
            ..Row::default()
        }
    }
}

/// A row with the words that differ marked; what only one of them says does not differ.
fn compared(label: String, told: &[String; 2]) -> Row {
    let says_both = told.iter().all(|text| !text.is_empty());
    let mut columns = if says_both {
        runs(told).iter().map(|runs| pieces(runs)).collect()
    } else {
        let column = |text: &String| {
            let (text, meaning) = if text.is_empty() {
                (NOTHING.to_owned(), Meaning::Quiet)
            } else {
                (text.clone(), Meaning::Plain)
            };
            vec![Piece { text, meaning }]
        };
        told.iter().map(column).collect::<Vec<Vec<Piece>>>()
    };
    let other = columns.pop();
    Row {
        mark: if says_both && told[0] != told[1] {
            Mark::Look
        } else {
            Mark::None
        },
        label,
        text: columns.pop().unwrap_or_default(),
        opposite: other.map(Opposite::says),
        stops: true,
        ..Row::default()
    }
}

/// Runs of words as pieces of a row.
pub(super) fn pieces(runs: &[Run]) -> Vec<Piece> {
    let piece = |run: &Run| {
        let [before, behind] = AROUND;
        if run.differs {
            Piece {
                text: format!("{before}{}{behind}", run.text),
                meaning: Meaning::Differs,
            }
        } else {
            Piece {
                text: run.text.clone(),
                meaning: Meaning::Plain,
            }
        }
    };
    runs.iter().map(piece).collect()
}
