//! Things in words, as every kind of report says them.

use super::book::{Book, labelled, listed, sentences};
use super::gathered::Part;
use super::made_of::{Origin, Piece, Stress, Text};
use super::options::Names;
use crate::domain::field::{Field, Holds, field_of};
use crate::domain::id::Id;
use crate::domain::item::{Finding, GivenVerdict, Measure, Source};
use crate::domain::log::Slot;
use crate::domain::municipality;
use crate::domain::text::Str;
use crate::i18n::{
    Vocabulary, capitalised, date_text, moment, quantity, value_lines, verdict_sign,
};
use crate::say;

impl Book<'_, '_> {
    /// What somebody wrote in a field, where they did.
    pub(super) fn said(text: Option<&Str<'_>>) -> Text {
        Text::said(text.map(|text| text.trim().to_owned()).unwrap_or_default())
    }

    /// The same with the name of the field before it.
    pub(super) fn field(&self, field: Field, text: Option<&Str<'_>>) -> Text {
        labelled(self.all.terms.field(field), Self::said(text))
    }

    /// A date that somebody wrote in a field, as dates are written.
    pub(super) fn date(&self, text: Option<&Str<'_>>) -> Text {
        let lang = self.all.terms.words.lang();
        Text::said(
            text.map(|text| date_text(lang, text.trim()))
                .unwrap_or_default(),
        )
    }

    /// A word of the vocabulary, or what somebody wrote instead of one.
    pub(super) fn word(&self, of: Vocabulary, id: Option<&Str<'_>>) -> Text {
        let Some(id) = id else {
            return Text::default();
        };
        let word = self.all.terms.label(of, id);
        if word == id.as_str() {
            Text::said(word)
        } else {
            Text::ours(word)
        }
    }

    /// The stages of a thing, in words.
    pub(super) fn stages(part: &Part<'_>, ids: &[Str<'_>]) -> Text {
        Text::ours(part.labels.stages_of(ids.iter().map(Str::as_str)))
    }

    /// A municipality by its name, and by its code where that is all that is known.
    pub(super) fn municipality(&self, code: &str) -> String {
        let words = self.all.terms.words;
        match municipality::of_code(code) {
            Some(known) => say!(words, "report-municipality", name = known.name, code = code),
            None => say!(words, "report-municipality-unknown", code = code),
        }
    }

    /// A work session: "arbeidsøkt 1".
    pub(super) fn round(&self, number: u8) -> String {
        let word = self.all.terms.label(Vocabulary::Thing, "round");
        format!("{word} {number}")
    }

    /// When something was written: with the day, where it was not the day of the seminar.
    pub(super) fn when(&self, part: &Part<'_>, slot: Slot) -> String {
        let day = part
            .seminar
            .as_ref()
            .and_then(|seminar| seminar.date.as_deref());
        let day = day.and_then(|day| day.parse().ok()).or_else(|| {
            // Without a day every time needs its own.
            chrono::NaiveDate::from_ymd_opt(1, 1, 1)
        });
        let at = self.all.view.log().time(slot);
        at.map_or_else(String::new, |at| {
            moment(self.all.terms.words.lang(), at, day)
        })
    }

    /// The figure of a finding and when it is from, or why there is none.
    pub(super) fn figure(&self, finding: &Finding<'_>) -> Text {
        let lang = self.all.terms.words.lang();
        let unit = finding.unit.as_deref().unwrap_or_default();
        let value = finding.value.as_deref();
        let value = Text::said(
            value
                .map(|value| quantity(lang, value, unit))
                .unwrap_or_default(),
        );
        let mut missing = self.word(Vocabulary::Missing, finding.missing.as_ref());
        if value.is_empty() && !unit.is_empty() {
            missing = listed([missing, Text::said(unit)], ", ");
        }
        let mut text = listed([value, missing], ", ");
        if let Some(period) = finding
            .period
            .as_deref()
            .filter(|period| !period.is_empty())
        {
            text = if text.is_empty() {
                Text::said(period)
            } else {
                text.and_ours(" (").and_said(period).and_ours(")")
            };
        }
        text
    }

    /// What a finding says, with its figure behind it: "… : 16 % (2025)", or "… (2025)" where
    /// there is none.
    pub(super) fn with_figure(&self, name: Text, finding: &Finding<'_>) -> Text {
        let figure = self.figure(finding);
        if figure.is_empty() {
            return name;
        }
        let known = finding.value.is_some() || finding.missing.is_some() || finding.unit.is_some();
        let mut text = name.and_ours(if known { ": " } else { " (" });
        text.pieces.extend(figure.pieces);
        if known { text } else { text.and_ours(")") }
    }

    /// The same figure elsewhere and at other times.
    pub(super) fn compared(&self, finding: &Finding<'_>) -> Text {
        let lang = self.all.terms.words.lang();
        let unit = finding.unit.as_deref().unwrap_or_default();
        let elsewhere = finding.comparisons.iter().map(|other| {
            let value = quantity(lang, &other.value, unit);
            Text::said(format!("{} {value}", other.area.as_str()))
        });
        let elsewhere = listed(elsewhere, ", ");
        let since = finding.series.iter().map(|point| {
            let value = quantity(lang, &point.value, unit);
            Text::said(format!("{value} ({})", point.period.as_str()))
        });
        let since = labelled(self.all.terms.get("report-over-time"), listed(since, ", "));
        sentences([elsewhere, since])
    }

    /// Challenge or resource, and the category.
    pub(super) fn weighed(&self, finding: &Finding<'_>) -> Text {
        let category = finding.category.as_ref().map(|id| {
            let known = self.word(Vocabulary::Category, Some(id));
            let mut text = Text::ours(format!("{}) ", id.as_str()));
            text.pieces.extend(known.pieces);
            text
        });
        let polarity = self.word(Vocabulary::Polarity, finding.polarity.as_ref());
        listed([polarity, category.unwrap_or_default()], "; ")
    }

    /// Causes, consequences and what speaks against reading too much into it.
    pub(super) fn reasoned(&self, finding: &Finding<'_>) -> Text {
        sentences([
            self.field(Field::Causes, finding.causes.as_ref()),
            self.field(Field::Consequences, finding.consequences.as_ref()),
            self.field(Field::Caution, finding.caution.as_ref()),
        ])
    }

    /// Where a source comes from.
    pub(super) fn provenance(&self, source: &Source<'_>) -> Text {
        let kind = self.word(Vocabulary::SourceKind, source.kind.as_ref());
        let kind = match kind.pieces.first() {
            Some(piece) if piece.origin == Origin::Ours => Text::default().and(Piece {
                text: capitalised(&piece.text),
                ..piece.clone()
            }),
            Some(_) | None => kind,
        };
        let retrieved = self.date(source.retrieved.as_ref());
        sentences([
            kind,
            labelled(
                self.all.terms.get("report-publisher"),
                Self::said(source.owner.as_ref()),
            ),
            self.field(Field::Period, source.period.as_ref()),
            self.field(Field::Table, source.table.as_ref()),
            labelled(self.all.terms.field(Field::Retrieved), retrieved),
            self.field(Field::Link, source.link.as_ref()),
            self.field(Field::Note, source.note.as_ref()),
        ])
    }

    /// The room's verdict on a measure: a sign, the word, and who decided.
    pub(super) fn verdict(&self, part: &Part<'_>, measure: &Measure<'_>) -> Text {
        let bare = GivenVerdict {
            verdict: Str::from("undecided"),
            ..GivenVerdict::default()
        };
        self.given(part, measure.verdict.as_ref().unwrap_or(&bare))
    }

    /// A verdict that was given.
    pub(super) fn given(&self, part: &Part<'_>, given: &GivenVerdict<'_>) -> Text {
        let sign = verdict_sign(&given.verdict);
        let text = Text::ours(format!("{sign} {}", part.labels.verdict(&given.verdict)));
        match self.decided(given) {
            Some(who) => text.and_ours(" (").and_said(who).and_ours(")"),
            None => text,
        }
    }

    /// Who decided, where the report says it.
    pub(super) fn decided(&self, given: &GivenVerdict<'_>) -> Option<String> {
        let who = given.decided_by.as_deref()?.trim();
        match self.all.names {
            Names::Keep | Names::Roles => (!who.is_empty()).then(|| who.to_owned()),
            Names::None => None,
        }
    }

    /// What a verdict rests on, as links; what lies in the basket says so.
    pub(super) fn rests_on(&self, given: Option<&GivenVerdict<'_>>) -> Text {
        let ids = given.map_or(&[][..], |given| given.rests_on.as_slice());
        let named = ids.iter().map(|&id| {
            let here = self.all.there(Some(id));
            let text = self.link(here.unwrap_or(id));
            if text.is_empty() || here.is_some() {
                return text;
            }
            text.and(aside(format!(
                " ({})",
                self.all.terms.get("report-removed")
            )))
        });
        listed(named, "; ")
    }

    /// A value of a field as JSON, in words.
    pub(super) fn value(&self, item: Slot, field: Field, json: Option<&str>) -> Text {
        let kind = self.all.view.item_kind(item);
        let holds = kind
            .and_then(|kind| field_of(kind, field))
            .map(|spec| spec.holds);
        let json = json.filter(|json| *json != "null");
        let (Some(holds), Some(json)) = (holds, json) else {
            return Text::default();
        };
        match holds {
            Holds::Ref(_) | Holds::AnyRef => {
                let id = serde_json::from_str::<Id>(json).ok();
                id.map(|id| self.link(id)).unwrap_or_default()
            }
            Holds::Refs(_) => {
                let ids: Vec<Id> = serde_json::from_str(json).unwrap_or_default();
                self.links(ids)
            }
            _ if matches!(field, Field::Deadline | Field::Retrieved) => {
                let text = serde_json::from_str::<Str<'_>>(json).ok();
                self.date(text.as_ref())
            }
            _ => {
                let shown = self.without_people(field, json);
                let words = self.all.terms.words;
                let lines = value_lines(self.all.view, item, field, Some(&shown), words);
                Text::said(lines.join("; "))
            }
        }
    }

    /// A value without who decided, where the report does not say it.
    fn without_people(&self, field: Field, json: &str) -> String {
        let held_back = matches!(self.all.names, Names::None) && field == Field::Verdict;
        let value = held_back.then(|| serde_json::from_str::<serde_json::Value>(json));
        match value {
            Some(Ok(mut value)) => {
                if let Some(given) = value.as_object_mut() {
                    given.shift_remove("decided_by");
                    // What it rests on may name somebody who took part; the links say it.
                    given.shift_remove("rests_on");
                }
                value.to_string()
            }
            _ => json.to_owned(),
        }
    }
}

/// Words that one may skip.
pub(super) fn aside(text: impl Into<String>) -> Piece {
    Piece::new(text, Origin::Ours).stressed(Stress::Aside)
}
