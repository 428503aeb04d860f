//! What a seminar has on each of the points.

use crate::domain::field::Field;
use crate::domain::gaps::{Missing, verdict};
use crate::domain::item::Measure;
use crate::domain::state::Shown;
use crate::domain::text::fold;
use crate::i18n::{Vocabulary, capitalised};
use crate::report::book::{Book, labelled, listed, sentences, strong};
use crate::report::gathered::Part;
use crate::report::made_of::{Origin, Text};
use crate::report::seminar::{gap_said, is_decision};

/// Words by which one sees that somebody speaks for young people, users or next of kin (folded).
const VOICES: [&str; 8] = [
    "ungdom",
    "elev",
    "unge",
    "bruker",
    "brukar",
    "erfaring",
    "parorende",
    "parorande",
];

/// Professional approach and measures: what should be developed, and where nothing is done.
pub(super) fn approach(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let developed: Vec<_> = of_verdict(part, "develop").collect();
    let mut entries: Vec<Text> = developed
        .into_iter()
        .map(|measure| {
            let given = measure.verdict.as_ref();
            let reason = Book::said(given.and_then(|given| given.reason.as_ref()));
            let about = sentences([
                Book::said(measure.description.as_ref()),
                Book::stages(part, &measure.stages),
                labelled(capitalised(&part.labels.verdict("develop")), reason),
            ]);
            named(book, measure, about)
        })
        .collect();
    let gaps = part
        .gaps
        .iter()
        .filter(|gap| gap.accepted.is_none() && matches!(gap.missing, Missing::Measure { .. }));
    entries.extend(gaps.map(|gap| gap_said(book, part, &gap.missing)));
    entries
}

/// What promotes health: findings that are resources, and measures that hit well.
pub(super) fn positive(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let resources: Vec<_> = part
        .findings
        .iter()
        .filter(|finding| finding.polarity.as_deref() == Some("resource"))
        .collect();
    let mut entries = Vec::new();
    for finding in resources {
        let source = book.all.there(finding.source).map(|id| book.link(id));
        let field = book.all.terms.field(Field::Source);
        let text = sentences([
            book.with_figure(Text::said(finding.text.trim()), finding),
            labelled(field, source.unwrap_or_default()),
        ]);
        entries.push(book.at(finding.id, text));
    }
    let kept: Vec<_> = of_verdict(part, "keep").collect();
    entries.extend(kept.into_iter().map(|measure| {
        let given = measure.verdict.as_ref();
        let reason = Book::said(given.and_then(|given| given.reason.as_ref()));
        let text = labelled(part.labels.verdict("keep"), reason);
        let text = if text.is_empty() {
            Text::ours(part.labels.verdict("keep"))
        } else {
            text
        };
        named(book, measure, text)
    }));
    entries
}

/// How measures follow from what is known: what each verdict rests on.
pub(super) fn relation(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let label = book.all.terms.label(Vocabulary::Field, "rests_on");
    let mut entries = Vec::new();
    for measure in &part.measures {
        let rests_on = book.rests_on(measure.verdict.as_ref());
        if !rests_on.is_empty() {
            entries.push(named(book, measure, labelled(label.clone(), rests_on)));
        }
    }
    let gaps = part
        .gaps
        .iter()
        .filter(|gap| matches!(gap.missing, Missing::Evidence { .. }));
    entries.extend(gaps.map(|gap| gap_said(book, part, &gap.missing)));
    entries
}

/// Participation: who spoke for young people, users and next of kin, and what they have seen.
pub(super) fn participation(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let speaks = |text: Option<&str>| {
        // A school for the young is not the young.
        let folded = fold(text.unwrap_or_default());
        let folded = folded.replace("ungdomssk", "");
        VOICES.iter().any(|voice| folded.contains(voice))
    };
    let voices: Vec<_> = part
        .participants
        .iter()
        .filter(|one| speaks(one.role.as_deref()) || speaks(one.organisation.as_deref()))
        .collect();
    let mut entries = Vec::new();
    for one in voices {
        let who = book.person_text(one.id);
        entries.push(book.at(one.id, who));
    }
    let sources: Vec<_> = part
        .sources
        .iter()
        .filter(|source| source.kind.as_deref() == Some("users"))
        .collect();
    for source in sources {
        let text = book.source_line(source.id);
        entries.push(book.at(source.id, text));
    }
    let seen = part
        .notes
        .iter()
        .filter(|note| note.kind.as_deref() == Some("experience"));
    entries.extend(seen.map(|note| book.note_entry(part, note)));
    entries
}

/// Cooperation across sectors and with those who know: services, partners, research.
pub(super) fn cooperation(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let mut entries = Vec::new();
    let services = Book::services(part);
    let label = book.all.terms.get("report-services");
    entries.push(labelled(label, services));
    let partners = book.all.terms.field(Field::Partners);
    for measure in &part.measures {
        let with = Book::said(measure.partners.as_ref());
        if !with.is_empty() {
            entries.push(named(book, measure, labelled(partners.clone(), with)));
        }
    }
    let research: Vec<_> = part
        .sources
        .iter()
        .filter(|source| source.kind.as_deref() == Some("research"))
        .collect();
    for source in research {
        let text = book.source_line(source.id);
        entries.push(book.at(source.id, text));
    }
    entries.retain(|entry| !entry.is_empty());
    entries
}

/// Anchoring and organisation: goals, decisions and who carries them out.
pub(super) fn anchoring(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let goals = part.seminar.iter().flat_map(|seminar| &seminar.goals);
    let field = book.all.terms.field(Field::Goal);
    let mut entries: Vec<Text> = goals
        .map(|goal| labelled(field.clone(), Book::said(Some(goal))))
        .collect();
    let decisions = part.notes.iter().filter(|note| is_decision(note));
    entries.extend(decisions.map(|note| book.note_entry(part, note)));
    entries
}

/// What others could take over: what is documented elsewhere.
pub(super) fn transfer(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let label = book.all.terms.field(Field::Evidence);
    let mut entries = Vec::new();
    for measure in &part.measures {
        let evidence = book.evidence(measure);
        if !evidence.is_empty() {
            entries.push(named(book, measure, labelled(label.clone(), evidence)));
        }
    }
    entries
}

/// Money: what measures cost, and what stopping others sets free.
pub(super) fn budget(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let mut entries = Vec::new();
    for measure in &part.measures {
        let money = book.field(Field::Budget, measure.budget.as_ref());
        let stopped = verdict(measure) == "stop";
        if money.is_empty() && !stopped {
            continue;
        }
        let frees = stopped.then(|| Text::ours(book.all.terms.get("report-frees")));
        let about = sentences([frees.unwrap_or_default(), money]);
        entries.push(named(book, measure, about));
    }
    entries
}

/// Risks, hindrances and assurance of quality: cautions, and questions nobody has answered.
pub(super) fn risk(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let mut entries = Vec::new();
    for finding in &part.findings {
        let caution = book.field(Field::Caution, finding.caution.as_ref());
        if !caution.is_empty() {
            let name = Text::said(finding.text.trim());
            let text = listed([name, caution], ". ");
            entries.push(book.at(finding.id, text));
        }
    }
    let questions = part
        .notes
        .iter()
        .filter(|note| note.kind.as_deref() == Some("question"));
    entries.extend(questions.map(|note| book.note_entry(part, note)));
    entries
}

/// Reporting and evaluation: indicators, and what was evaluated.
pub(super) fn evaluation(book: &mut Book<'_, '_>, part: &Part<'_>) -> Vec<Text> {
    let mut entries = Vec::new();
    for measure in &part.measures {
        let about = sentences([
            book.field(Field::Indicator, measure.indicator.as_ref()),
            book.field(Field::Evaluated, measure.evaluated.as_ref()),
        ]);
        if !about.is_empty() {
            entries.push(named(book, measure, about));
        }
    }
    entries
}

fn of_verdict<'p, 'a>(
    part: &'p Part<'a>,
    wanted: &'p str,
) -> impl Iterator<Item = &'p Shown<Measure<'a>>> {
    let measures = part.measures.iter();
    measures.filter(move |measure| verdict(measure) == wanted)
}

/// A measure by its name, and what there is to say of it.
fn named(book: &mut Book<'_, '_>, measure: &Shown<Measure<'_>>, about: Text) -> Text {
    let text = labelled_by(strong(measure.name.trim(), Origin::Said), about);
    book.at(measure.id, text)
}

/// A name and what stands behind it; the name alone where nothing does.
fn labelled_by(name: Text, about: Text) -> Text {
    if about.is_empty() {
        return name;
    }
    let mut text = name.and_ours(": ");
    text.pieces.extend(about.pieces);
    text
}
