//! One line for each thing that is new.

use std::collections::BTreeMap;

use super::NewsLine;
use crate::domain::event::Relation;
use crate::domain::field::Field;
use crate::domain::gaps::{Gap, Missing};
use crate::domain::id::Id;
use crate::domain::item::{Finding, ItemKind, Measure, Note, Seminar};
use crate::domain::log::Slot;
use crate::domain::municipality;
use crate::domain::news::{Judged, News};
use crate::domain::state::View;
use crate::domain::text::clean;
use crate::i18n::{Labels, Vocabulary, Words, capitalised, date_text, joined, name_of};
use crate::say;

pub(super) struct Teller<'a> {
    pub(super) now: View<'a>,
    pub(super) then: View<'a>,
    pub(super) words: &'a Words,
    /// Whether the file holds more than one seminar.
    pub(super) several: bool,
}

impl Teller<'_> {
    /// A line that says what a thing is called.
    pub(super) fn named(&self, id: Id) -> NewsLine {
        let Some(slot) = self.now.log().slot(id) else {
            return NewsLine::default();
        };
        NewsLine {
            id: Some(id),
            text: self.called(self.now, slot),
            of: self.seminar(self.now, slot),
            ..NewsLine::default()
        }
    }

    fn called(&self, view: View<'_>, slot: Slot) -> String {
        let name = name_of(view, slot);
        if !name.is_empty() {
            return name;
        }
        let kind = view.item_kind(slot).map_or("", ItemKind::name);
        capitalised(&self.words.label(Vocabulary::Thing, kind))
    }

    /// By what people know the seminar of a thing: its date, or its title.
    fn seminar(&self, view: View<'_>, slot: Slot) -> String {
        if !self.several {
            return String::new();
        }
        let seminar = view.seminar_of(slot);
        let shown = seminar.and_then(|seminar| view.read::<Seminar<'_>>(seminar));
        let said = shown.and_then(|shown| {
            let date = shown
                .date
                .as_deref()
                .map(|date| date_text(self.words.lang(), date));
            date.or_else(|| shown.title.as_deref().map(str::to_owned))
        });
        clean(&said.unwrap_or_default()).into_string()
    }

    pub(super) fn seminars(&self, ids: &[Id]) -> Vec<NewsLine> {
        let line = |&id: &Id| {
            let slot = self.now.find(id)?;
            let shown = self.now.read::<Seminar<'_>>(slot)?;
            let municipality = shown.municipality.as_deref().map(|code| {
                municipality::of_code(code)
                    .map_or_else(|| code.to_owned(), |known| known.name.to_owned())
            });
            let date = shown.date.as_deref();
            let date = date.map(|date| date_text(self.words.lang(), date));
            let place = shown.place.as_deref().map(str::to_owned);
            Some(NewsLine {
                of: String::new(),
                under: clean(&joined([municipality, date, place])).into_string(),
                ..self.named(id)
            })
        };
        ids.iter().filter_map(line).collect()
    }

    pub(super) fn verdicts(&self, verdicts: &[Judged]) -> Vec<NewsLine> {
        let line = |judged: &Judged| {
            let slot = self.now.find(judged.measure)?;
            let labels = Labels::of(self.now, self.now.seminar_of(slot), self.words);
            let now = labels.verdict(&judged.now);
            let name = self.called(self.now, slot);
            let text = match &judged.before {
                Some(before) => {
                    let before = labels.verdict(before);
                    say!(
                        self.words,
                        "news-verdict-changed",
                        what = name,
                        before = before,
                        now = now
                    )
                }
                None => say!(self.words, "news-verdict-given", what = name, now = now),
            };
            let measure = self.now.read::<Measure<'_>>(slot)?;
            let reason = measure
                .verdict
                .as_ref()
                .and_then(|given| given.reason.as_deref());
            Some(NewsLine {
                text,
                verdict: Some(judged.now.clone()),
                under: clean(reason.unwrap_or_default().trim()).into_string(),
                ..self.named(judged.measure)
            })
        };
        verdicts.iter().filter_map(line).collect()
    }

    pub(super) fn gaps(&self, view: View<'_>, gaps: &[Gap], open: bool) -> Vec<NewsLine> {
        let line = |gap: &Gap| {
            let seminar = view.find(gap.seminar);
            let labels = Labels::of(view, seminar, self.words);
            let (id, text) = match &gap.missing {
                Missing::Measure { stage, findings } => {
                    let stage = capitalised(&labels.stage(stage));
                    let count = findings.len();
                    let said = say!(self.words, "show-no-measure", stage = stage, count = count);
                    (None, said)
                }
                Missing::Evidence { measure } => {
                    let slot = view.find(*measure);
                    let name = slot.map_or_else(String::new, |slot| self.called(view, slot));
                    let said = say!(self.words, "show-no-evidence", measure = name);
                    (Some(*measure), said)
                }
            };
            NewsLine {
                id,
                gap: open,
                text,
                of: seminar.map_or_else(String::new, |slot| self.seminar(view, slot)),
                ..NewsLine::default()
            }
        };
        gaps.iter().map(line).collect()
    }

    pub(super) fn decisions(&self, ids: &[Id]) -> Vec<NewsLine> {
        let line = |&id: &Id| {
            let note = self.now.read::<Note<'_>>(self.now.find(id)?)?;
            let responsible = note.responsible.as_deref().map(str::to_owned);
            let deadline = note.deadline.as_deref();
            let deadline = deadline.map(|date| date_text(self.words.lang(), date));
            Some(NewsLine {
                under: clean(&joined([responsible, deadline])).into_string(),
                ..self.named(id)
            })
        };
        ids.iter().filter_map(line).collect()
    }

    pub(super) fn measures(&self, ids: &[Id]) -> Vec<NewsLine> {
        let line = |&id: &Id| {
            let slot = self.now.find(id)?;
            let measure = self.now.read::<Measure<'_>>(slot)?;
            let labels = Labels::of(self.now, self.now.seminar_of(slot), self.words);
            Some(NewsLine {
                under: labels.stages_of(&measure.stages),
                ..self.named(id)
            })
        };
        ids.iter().filter_map(line).collect()
    }

    pub(super) fn findings(&self, ids: &[Id]) -> Vec<NewsLine> {
        let line = |&id: &Id| {
            let finding = self.now.read::<Finding<'_>>(self.now.find(id)?)?;
            let source = self.now.there(finding.source);
            Some(NewsLine {
                under: source.map_or_else(String::new, |slot| self.called(self.now, slot)),
                ..self.named(id)
            })
        };
        ids.iter().filter_map(line).collect()
    }

    /// How many notes there are under each theme: a file has thousands.
    pub(super) fn notes(&self, ids: &[Id]) -> Vec<NewsLine> {
        let mut counts: BTreeMap<Option<Slot>, usize> = BTreeMap::new();
        for &id in ids {
            let note = self
                .now
                .find(id)
                .and_then(|slot| self.now.read::<Note<'_>>(slot));
            let theme = note.and_then(|note| self.now.there(note.theme));
            *counts.entry(theme).or_default() += 1;
        }
        let line = |(theme, count): (Option<Slot>, usize)| {
            let said = say!(self.words, "page-notes", count = count);
            match theme {
                Some(slot) => NewsLine {
                    under: said,
                    ..self.named(self.now.log().id(slot))
                },
                None => NewsLine {
                    text: say!(self.words, "show-without-theme"),
                    under: said,
                    ..NewsLine::default()
                },
            }
        };
        counts.into_iter().map(line).collect()
    }

    /// How many groups and participants there are: who they are is nobody's news.
    pub(super) fn people(&self, news: &News) -> Vec<NewsLine> {
        let counted = [
            (ItemKind::Group, news.groups.len()),
            (ItemKind::Participant, news.participants.len()),
        ];
        counted
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| {
                let things = self.words.label(Vocabulary::Things, kind.name());
                NewsLine {
                    text: format!("{}: {count}", capitalised(&things)),
                    ..NewsLine::default()
                }
            })
            .collect()
    }

    pub(super) fn changed(&self, news: &News) -> Vec<NewsLine> {
        let line = |(id, fields): &(Id, Vec<_>)| {
            let fields: Vec<String> = fields
                .iter()
                .map(|field: &Field| self.words.label(Vocabulary::Field, field.name()))
                .collect();
            NewsLine {
                under: fields.join(", "),
                ..self.named(*id)
            }
        };
        news.changed.iter().map(line).collect()
    }

    pub(super) fn removed(&self, ids: &[Id]) -> Vec<NewsLine> {
        let line = |&id: &Id| {
            let slot = self.then.find(id)?;
            Some(NewsLine {
                text: self.called(self.then, slot),
                of: self.seminar(self.then, slot),
                ..self.named(id)
            })
        };
        ids.iter().filter_map(line).collect()
    }

    pub(super) fn related(&self, news: &News) -> Vec<NewsLine> {
        let line = |&(a, b, said): &(Id, Id, Relation)| {
            let said = match said {
                Relation::Same => "same",
                Relation::NotSame => "not_same",
                Relation::Open => "open",
            };
            let (one, other) = (self.named(a), self.named(b));
            NewsLine {
                text: format!("{} – {}", one.text, other.text),
                under: self.words.label(Vocabulary::Relation, said),
                ..one
            }
        };
        news.related.iter().map(line).collect()
    }

    pub(super) fn erased(&self, count: usize) -> Vec<NewsLine> {
        let line = NewsLine {
            text: say!(self.words, "news-erased-count", count = count),
            ..NewsLine::default()
        };
        (count > 0).then_some(line).into_iter().collect()
    }
}
