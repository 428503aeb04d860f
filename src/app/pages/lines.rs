//! Things as lines of a page: what one needs to see of each where it stands among others.

use super::reader::{Reader, who};
use super::row::{Mark, Row};
use crate::app::meaning::Meaning;
use crate::app::panes::{FindingRow, figures, sparkline};
use crate::domain::field::Field;
use crate::domain::gaps::{Gap, Missing, verdict};
use crate::domain::id::Id;
use crate::domain::item::{
    Acceptance, Finding, Group, ItemKind, Measure, Note, Participant, Source, Theme,
};
use crate::domain::state::Shown;
use crate::i18n::{Vocabulary, capitalised, date_text};
use crate::say;

/// Any thing, by its kind. What is not there has a line that says so.
pub(super) fn thing(reader: &Reader<'_>, id: Id) -> Row {
    let view = reader.view;
    let Some(slot) = view.there(Some(id)) else {
        return reader.absent(id);
    };
    let row = match view.item_kind(slot) {
        Some(ItemKind::Source) => view.read(slot).map(|shown| source(reader, &shown)),
        Some(ItemKind::Finding) => view.read(slot).map(|shown| finding(reader, &shown, true)),
        Some(ItemKind::Measure) => view.read(slot).map(|shown| measure(reader, &shown)),
        Some(ItemKind::Theme) => view.read(slot).map(|shown| theme(reader, &shown)),
        Some(ItemKind::Participant) => view.read(slot).map(|shown| participant(reader, &shown)),
        Some(ItemKind::Group) => view.read(slot).map(|shown| group(reader, &shown)),
        Some(ItemKind::Note) => view.read(slot).map(|shown| note(reader, &shown, true)),
        Some(ItemKind::Acceptance) => view.read(slot).map(|shown| acceptance(reader, &shown)),
        Some(ItemKind::Seminar) | None => None,
    };
    row.unwrap_or_else(|| Row::thing(id, reader.name(slot)))
}

/// What a finding says, and under it its figure beside the same figure elsewhere.
pub(super) fn finding(reader: &Reader<'_>, shown: &Shown<Finding<'_>>, with_source: bool) -> Row {
    let read = FindingRow::of(shown);
    let polarity = shown.polarity.as_deref().map(str::to_owned);
    let mut row = Row::thing(shown.id, &*shown.text).marked(Mark::Polarity(polarity));
    let figures = figures(&read, reader.words);
    let source = reader.view.there(shown.source).filter(|_| with_source);
    let behind = [
        sparkline(&read.series),
        source.map(|slot| reader.name(slot)).unwrap_or_default(),
    ];
    let mut before = if figures.is_empty() { "\n" } else { "  " };
    if !figures.is_empty() {
        row = row.saying(format!("\n{figures}"), Meaning::Heading);
    }
    for part in behind.iter().filter(|part| !part.is_empty()) {
        row = row.saying(format!("{before}{part}"), Meaning::Quiet);
        before = "  ";
    }
    row
}

/// A measure: its verdict as sign and word, its level and who answers for it.
pub(super) fn measure(reader: &Reader<'_>, shown: &Shown<Measure<'_>>) -> Row {
    let given = verdict(shown);
    let about = [
        shown.level.as_deref().map(|id| reader.labels.level(id)),
        shown.owner.as_deref().map(str::to_owned),
    ];
    Row::thing(shown.id, &*shown.name)
        .marked(Mark::Verdict(given.to_owned()))
        .beside(reader.labels.short_verdict(given))
        .also(about)
}

/// A note: its kind as a sign, when it was taken, what it decides; elsewhere also where it was
/// said.
pub(super) fn note(reader: &Reader<'_>, shown: &Shown<Note<'_>>, with_place: bool) -> Row {
    let kind = shown.kind.as_deref().unwrap_or("thought");
    let labelled = |field: Field, value: Option<String>| {
        value.map(|value| format!("{}: {value}", reader.field(field)))
    };
    let place = |part: Option<String>| part.filter(|_| with_place);
    let deadline = shown.deadline.as_deref();
    let status = shown.status.as_deref();
    let group = reader.view.there(shown.group);
    let about = [
        labelled(
            Field::Responsible,
            shown.responsible.as_deref().map(str::to_owned),
        ),
        labelled(
            Field::Deadline,
            deadline.map(|date| date_text(reader.words.lang(), date)),
        ),
        status.map(|id| reader.words.label(Vocabulary::Status, id)),
        place(reader.theme_short(shown.theme)),
        place(group.map(|slot| reader.name(slot))),
    ];
    Row::thing(shown.id, &*shown.text)
        .marked(Mark::Note(kind.to_owned()))
        .labelled(reader.time(shown.slot))
        .also(about)
}

/// A source: of what kind, from whom, from when, and how much it says.
pub(super) fn source(reader: &Reader<'_>, shown: &Shown<Source<'_>>) -> Row {
    let kind = shown.kind.as_deref();
    let about = [
        kind.map(|kind| reader.words.label(Vocabulary::SourceKind, kind)),
        shown.owner.as_deref().map(str::to_owned),
        shown.period.as_deref().map(str::to_owned),
    ];
    let findings = reader.view.naming::<Finding<'_>>(shown.slot);
    let own = |finding: &&Shown<Finding<'_>>| finding.source == Some(shown.id);
    let count = findings.iter().filter(own).count();
    Row::thing(shown.id, &*shown.name)
        .beside(say!(reader.words, "findings-count", count = count))
        .also(about)
}

/// A theme: its number and its question.
pub(super) fn theme(reader: &Reader<'_>, shown: &Shown<Theme<'_>>) -> Row {
    let mut numbered = reader.themes.iter();
    let number = numbered.find(|theme| theme.slot == shown.slot);
    Row::thing(shown.id, &*shown.question).labelled(number.map_or("", |theme| &theme.number))
}

/// A group: when it met, what it talked about, how many sat there.
pub(super) fn group(reader: &Reader<'_>, shown: &Shown<Group<'_>>) -> Row {
    let about = [
        shown.round.map(|number| reader.round(number)),
        reader.theme_short(shown.theme),
        Some(seated(reader, &shown.participants)),
    ];
    Row::thing(shown.id, &*shown.name).also(about)
}

/// How many of these are there.
pub(super) fn seated(reader: &Reader<'_>, participants: &[Id]) -> String {
    let there = |id: &&Id| reader.view.there(Some(**id)).is_some();
    let count = participants.iter().filter(there).count();
    say!(reader.words, "page-participants", count = count)
}

/// A group under the heading of its work session, and who sits there, a line for each.
pub(super) fn table(reader: &Reader<'_>, shown: &Shown<Group<'_>>, theme: bool) -> Vec<Row> {
    let view = reader.view;
    let about = Some(seated(reader, &shown.participants));
    let mut row = Row::thing(shown.id, &*shown.name).also([about]);
    let slot = view.there(shown.theme).filter(|_| theme);
    let theme = reader.themes.iter().find(|one| Some(one.slot) == slot);
    if let Some(theme) = theme {
        let said = say!(
            reader.words,
            "theme-is",
            number = theme.number.as_str(),
            question = theme.question.as_str()
        );
        row = row.saying(format!("\n{}", capitalised(&said)), Meaning::Quiet);
    }
    let seats = shown.participants.iter();
    let seats = seats.filter_map(|&id| view.there(Some(id)));
    let people = seats.filter_map(|slot| view.read::<Participant<'_>>(slot));
    let people = people.map(|one| participant(reader, &one).inside());
    std::iter::once(row).chain(people).collect()
}

/// Somebody who was present: a role and a service.
pub(super) fn participant(reader: &Reader<'_>, shown: &Shown<Participant<'_>>) -> Row {
    let name = who(shown);
    let name = if name.is_empty() {
        reader.one(ItemKind::Participant)
    } else {
        name
    };
    Row::thing(shown.id, name)
}

fn acceptance(reader: &Reader<'_>, shown: &Shown<Acceptance<'_>>) -> Row {
    let reason = shown.reason.as_deref().unwrap_or_default().to_owned();
    Row::thing(shown.id, reader.words.label(Vocabulary::Gap, &shown.kind))
        .marked(Mark::Gap)
        .also([Some(reason)])
}

/// A gap, and that the room lives with it where it does.
pub(super) fn gap(reader: &Reader<'_>, gap: &Gap) -> Row {
    let words = reader.words;
    let row = match &gap.missing {
        Missing::Measure { stage, findings } => Row::text(say!(
            words,
            "show-no-measure",
            stage = reader.labels.stage(stage),
            count = findings.len()
        )),
        Missing::Evidence { measure } => {
            let name = reader.view.find(*measure).map(|slot| reader.name(slot));
            let name = name.unwrap_or_default();
            Row::thing(*measure, say!(words, "show-no-evidence", measure = name))
        }
    };
    let accepted = gap.accepted.and_then(|id| reader.view.find(id));
    let accepted = accepted.and_then(|slot| reader.view.read::<Acceptance<'_>>(slot));
    let about = accepted.map(|shown| {
        let word = words.label(Vocabulary::Thing, "acceptance");
        match shown.reason.as_deref() {
            Some(reason) => format!("{word}: {reason}"),
            None => word,
        }
    });
    row.marked(Mark::Gap).also([about])
}

/// A heading with how many things stand under it, and them; nothing where there are none.
pub(super) fn section(heading: &str, rows: Vec<Row>) -> Vec<Row> {
    let count = rows.iter().filter(|row| row.depth == 0).count();
    counted(heading, count, rows)
}

/// The same with a count of its own.
pub(super) fn counted(heading: &str, count: usize, rows: Vec<Row>) -> Vec<Row> {
    if rows.is_empty() {
        return rows;
    }
    let heading = Row::heading(heading).saying(format!(" ({count})"), Meaning::Quiet);
    std::iter::once(heading).chain(rows).collect()
}

/// Challenges first, then resources, then the rest; each as they were added.
pub(super) fn challenges_first(findings: &mut [Shown<Finding<'_>>]) {
    findings.sort_by_key(|finding| match finding.polarity.as_deref() {
        Some("challenge") => 0,
        Some("resource") => 1,
        _ => 2,
    });
}
