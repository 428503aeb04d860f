//! One stage of life opened large: what we know, what we do, what is missing.

use super::lines::{challenges_first, section};
use super::reader::Reader;
use super::row::Row;
use super::{fields, lines, thing};
use crate::domain::field::Field;
use crate::domain::gaps::{Missing, gaps, labels};
use crate::domain::item::{Finding, Measure, Note, Seminar};
use crate::domain::state::{Shown, View};
use crate::domain::text::Str;
use crate::i18n::capitalised;
use crate::say;

/// The page of a stage, by id. An empty id is no stage: what belongs to none that the seminar
/// has.
pub(super) fn read(reader: &Reader<'_>, id: &str) -> (String, Vec<Row>) {
    let name = if id.is_empty() {
        capitalised(&say!(reader.words, "show-without-stage"))
    } else {
        capitalised(&reader.labels.stage(id))
    };
    let mut head = Row::heading(&name);
    if let Some(ages) = ages(reader, id) {
        head = head.also([Some(ages)]);
    }
    let here = Here { reader, id };
    let mut rows = vec![head];
    rows.extend(here.known());
    rows.extend(here.done());
    rows.extend(here.missing());
    rows.extend(here.said());
    (reader.stage_word(), rows)
}

fn ages(reader: &Reader<'_>, id: &str) -> Option<String> {
    let seminar = reader.view.read::<Seminar<'_>>(reader.seminar?)?;
    let stages = labels(&seminar, Field::Stages);
    let stage = stages.iter().find(|stage| stage.id.as_str() == id)?;
    fields::ages(reader, stage)
}

/// What belongs to one stage.
struct Here<'r, 'a> {
    reader: &'r Reader<'a>,
    id: &'r str,
}

impl<'a> Here<'_, 'a> {
    /// Whether a thing of these stages belongs here.
    fn has(&self, stages: &[Str<'_>]) -> bool {
        if !self.id.is_empty() {
            return stages.iter().any(|stage| stage.as_str() == self.id);
        }
        let known = |stage: &Str<'_>| self.reader.labels.stages().any(|id| id == stage.as_str());
        !stages.iter().any(known)
    }

    fn view(&self) -> View<'a> {
        self.reader.view
    }

    /// A section, or a heading with a sentence under it where there is nothing.
    fn or_nothing(&self, heading: &str, nothing: &str, rows: Vec<Row>) -> Vec<Row> {
        let heading = self.reader.words.get(heading);
        if rows.is_empty() {
            let nothing = self.reader.words.get(nothing);
            return vec![Row::heading(heading), Row::quiet(nothing)];
        }
        section(&heading, rows)
    }

    /// What we know, challenges first.
    fn known(&self) -> Vec<Row> {
        let mut findings: Vec<Shown<Finding<'_>>> = self
            .view()
            .all()
            .filter(|one: &Shown<Finding<'_>>| self.reader.ours(one.slot) && self.has(&one.stages))
            .collect();
        challenges_first(&mut findings);
        let rows = findings.iter();
        let rows = rows.map(|one| lines::finding(self.reader, one, true));
        self.or_nothing("page-known", "page-known-nothing", rows.collect())
    }

    /// What we do.
    fn done(&self) -> Vec<Row> {
        let measures = self
            .view()
            .all()
            .filter(|one: &Shown<Measure<'_>>| self.reader.ours(one.slot) && self.has(&one.stages));
        let rows = measures.map(|one| lines::measure(self.reader, &one));
        self.or_nothing("page-done", "page-done-nothing", rows.collect())
    }

    /// What is missing: the stage without a measure, and verdicts here that rest on nothing.
    fn missing(&self) -> Vec<Row> {
        let view = self.view();
        let seminar = self.reader.seminar.map(|slot| view.log().id(slot));
        let mut rows = Vec::new();
        for gap in gaps(view) {
            if Some(gap.seminar) != seminar {
                continue;
            }
            let (ours, findings) = match &gap.missing {
                Missing::Measure { stage, findings } => (stage == self.id, findings.as_slice()),
                Missing::Evidence { measure } => {
                    let slot = view.find(*measure);
                    let read = slot.and_then(|slot| view.read::<Measure<'_>>(slot));
                    (read.is_some_and(|one| self.has(&one.stages)), &[][..])
                }
            };
            if !ours {
                continue;
            }
            rows.push(lines::gap(self.reader, &gap));
            rows.extend(
                findings
                    .iter()
                    .map(|&id| lines::thing(self.reader, id).inside()),
            );
        }
        self.or_nothing("page-missing", "page-missing-nothing", rows)
    }

    /// What was said about it: decisions, questions, and the rest.
    fn said(&self) -> Vec<Row> {
        if self.id.is_empty() {
            // Most notes are about no stage; they are no trouble.
            return Vec::new();
        }
        let mut notes: Vec<Shown<Note<'_>>> = self
            .view()
            .all()
            .filter(|one: &Shown<Note<'_>>| self.reader.ours(one.slot) && self.has(&one.stages))
            .collect();
        notes.sort_by_key(|note| note.kind.as_deref() != Some("question"));
        let heading = say!(self.reader.words, "page-said");
        thing::decided_and_said(self.reader, notes, &heading, true)
    }
}
