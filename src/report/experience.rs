//! What municipalities have done about something, for colleagues elsewhere: measures, verdicts,
//! reasons and years, a section for each municipality.
//!
//! It passes the sieve of the report to share: a sentence that tells of somebody is held back, a
//! small count becomes "fewer than 5", and who said something stands nowhere.

use super::book::strong;
use super::made_of::{Block, Kind, List, Origin, Report, Section, Table, TableRow, Text};
use super::share::Sieve;
use crate::domain::experience::{Experience, Judged, Municipality, experience};
use crate::domain::field::Field;
use crate::domain::guard::Names;
use crate::domain::item::{ItemKind, Measure};
use crate::domain::moment::Time;
use crate::domain::municipality::of_code;
use crate::domain::state::View;
use crate::i18n::{Labels, Vocabulary, Words, capitalised, moment, verdict_sign};
use crate::say;

impl Report {
    /// What the municipalities of these seminars have done about what is `sought`. `names` are
    /// those of the participants, which must not be in it; `made` is when it is made.
    pub fn experience(
        view: View<'_>,
        sought: &str,
        words: &Words,
        names: &Names,
        made: Time,
    ) -> Self {
        let found = experience(view, sought);
        let mut writing = Writing {
            view: view.public(),
            words,
            sieve: Sieve::new(names, words),
        };
        let mut sections: Vec<Section> =
            found.with.iter().map(|one| writing.section(one)).collect();
        sections.extend(writing.nothing(&found));
        let mut report = Self {
            kind: Kind::Experience,
            lang: words.lang(),
            said_in: None,
            title: say!(words, "experience-title", what = sought.trim()),
            subtitle: say!(words, "experience-count", count = found.with.len()),
            sections,
            grid: None,
        };
        report.in_method(Text::ours(say!(words, "experience-left-out")), words);
        for said in writing.sieve.told() {
            report.in_method(Text::ours(said), words);
        }
        let day = chrono::NaiveDate::from_ymd_opt(1, 1, 1);
        let when = moment(words.lang(), made, day);
        let said = say!(words, "report-method-made", when = when);
        report.in_method(Text::ours(said), words);
        report
    }
}

/// What a municipality is called: by its name, by its code where that is all that is known, or by
/// the day of its seminar.
pub fn municipality_name(one: &Municipality, words: &Words) -> String {
    code_name(&one.code, words).unwrap_or_else(|| {
        let years = one.years.join(", ");
        say!(words, "experience-unnamed", years = years)
    })
}

fn code_name(code: &str, words: &Words) -> Option<String> {
    if code.is_empty() {
        return None;
    }
    Some(match of_code(code) {
        Some(known) => say!(words, "report-municipality", name = known.name, code = code),
        None => say!(words, "report-municipality-unknown", code = code),
    })
}

/// How many notes, sources and findings speak of it; what is too few to tell is not told exactly.
pub fn counts_told(one: &Municipality, words: &Words) -> Vec<String> {
    let counted = [
        (ItemKind::Note, one.notes),
        (ItemKind::Finding, one.knowledge),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    counted
        .map(|(kind, count)| {
            let things = match kind {
                ItemKind::Finding => say!(words, "experience-knowledge"),
                _ => capitalised(&words.label(Vocabulary::Things, kind.name())),
            };
            let few = || say!(words, "share-few");
            let count = Municipality::told(count).map_or_else(few, |count| count.to_string());
            format!("{things}: {count}")
        })
        .collect()
}

struct Writing<'a> {
    view: View<'a>,
    words: &'a Words,
    sieve: Sieve<'a>,
}

impl Writing<'_> {
    fn section(&mut self, one: &Municipality) -> Section {
        let words = self.words;
        let mut blocks = Vec::new();
        if !one.measures.is_empty() {
            blocks.push(Block::Table(self.table(one)));
        }
        let mut themes = Vec::new();
        for slot in one.themes.iter().filter_map(|&id| self.view.find(id)) {
            let question = self.sieve.passed(self.view.headline(slot).trim());
            if !question.is_empty() {
                themes.push(Text::said(question).at(self.view.log().id(slot)));
            }
        }
        if !themes.is_empty() {
            blocks.push(Block::Paragraph(Text::ours(say!(
                words,
                "experience-themes"
            ))));
            blocks.push(Block::List(List {
                ordered: false,
                entries: themes,
            }));
        }
        let counts = counts_told(one, words).join(". ");
        if !counts.is_empty() {
            blocks.push(Block::Paragraph(Text::ours(format!("{counts}."))));
        }
        Section {
            id: None,
            level: 2,
            heading: Text::ours(municipality_name(one, words)),
            blocks,
        }
    }

    fn table(&mut self, one: &Municipality) -> Table {
        let words = self.words;
        let field = |field: Field| words.label(Vocabulary::Field, field.name());
        let measure = words.label(Vocabulary::Thing, ItemKind::Measure.name());
        let tried = one.measures.iter().flat_map(|tried| &tried.judged);
        let rows = tried.filter_map(|judged| self.row(judged)).collect();
        Table {
            caption: say!(words, "report-measures"),
            columns: vec![
                capitalised(&measure),
                field(Field::Stages),
                field(Field::Verdict),
                field(Field::Reason),
                capitalised(&words.label(Vocabulary::Field, "year")),
            ],
            named_by: 0,
            rows,
        }
    }

    fn row(&mut self, judged: &Judged) -> Option<TableRow> {
        let slot = self.view.find(judged.measure)?;
        let measure = self.view.read::<Measure<'_>>(slot)?;
        let labels = Labels::of(self.view, self.view.seminar_of(slot), self.words);
        let name = self.sieve.name(&measure.name);
        let reason = measure
            .verdict
            .as_ref()
            .and_then(|given| given.reason.as_deref());
        let reason = self.sieve.passed(reason.unwrap_or_default().trim());
        let sign = verdict_sign(&judged.verdict);
        let verdict = format!("{sign} {}", labels.verdict(&judged.verdict));
        Some(TableRow {
            id: Some(judged.measure),
            cells: vec![
                strong(&name, Origin::Said),
                Text::ours(labels.stages_of(&measure.stages)),
                Text::ours(verdict),
                Text::said(reason),
                Text::ours(judged.year.clone()),
            ],
        })
    }

    /// Who has no experience with it, where anybody has none.
    fn nothing(&self, found: &Experience) -> Option<Section> {
        let names: Vec<Text> = found
            .without
            .iter()
            .filter_map(|code| code_name(code, self.words).map(Text::ours))
            .collect();
        let blocks = if names.is_empty() {
            Vec::new()
        } else {
            vec![Block::List(List {
                ordered: false,
                entries: names,
            })]
        };
        let wanted = !blocks.is_empty() || found.with.is_empty();
        wanted.then(|| Section {
            id: None,
            level: 2,
            heading: Text::ours(say!(self.words, "experience-nothing")),
            blocks,
        })
    }
}
