//! Two seminars side by side: the same measure with the verdicts of both, what only one of them
//! has, and where both have a gap. Each side has a line of its own, so that it reads on a narrow
//! screen as on a wide one.

use super::Row;
use super::reader::Reader;
use super::row::Mark;
use super::{PageOf, lines};
use crate::app::desk::Desk;
use crate::app::meaning::Meaning;
use crate::app::panes::{FindingRow, figures};
use crate::domain::comparison::{
    Between, Comparison, GapPair, Pair, Where, others, verdicts, word,
};
use crate::domain::gaps::Missing;
use crate::domain::id::Id;
use crate::domain::item::{Finding, GivenVerdict};
use crate::domain::log::Slot;
use crate::i18n::{Compared, Labels, Vocabulary, Words, differing, heading_of, sides};
use crate::say;

/// The page of two seminars.
pub(super) fn of(pair: [Id; 2], desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let view = desk.view().public();
    let Some(compared) = Comparison::of(view, pair[0], pair[1]) else {
        return alone(desk, words);
    };
    let sides = sides(view, &compared, words);
    let title = say!(
        words,
        "compare-title",
        one = sides[0].as_str(),
        other = sides[1].as_str()
    );
    let sheet = Sheet {
        labels: compared
            .seminars
            .map(|id| Labels::of(view, view.find(id), words)),
        reader: Reader::of_moment((view, view), view.find(pair[0]), words),
        compared: &compared,
        sides,
        words,
    };
    (title, sheet.rows())
}

/// What stands there where there is only one seminar: how to get another.
pub(super) fn alone(desk: &Desk, words: &Words) -> (String, Vec<Row>) {
    let title = desk.seminar().map(|slot| desk.view().headline(slot));
    let rows = vec![
        Row::text(say!(words, "compare-alone")).passed(),
        Row::space(),
        Row::quiet(say!(words, "compare-alone-merge")).passed(),
        Row::quiet(say!(words, "compare-alone-from")).passed(),
    ];
    (
        say!(
            words,
            "compare-alone-title",
            title = title.unwrap_or_default()
        ),
        rows,
    )
}

/// The other seminars of the file, to be compared with the one on the desk.
pub(crate) fn candidates(desk: &Desk) -> Vec<Slot> {
    let seminar = desk.seminar();
    seminar.map_or_else(Vec::new, |slot| others(desk.view(), slot))
}

/// A comparison that is being put into lines.
struct Sheet<'s> {
    reader: Reader<'s>,
    compared: &'s Comparison,
    labels: [Labels<'s>; 2],
    sides: [String; 2],
    words: &'s Words,
}

impl Sheet<'_> {
    fn rows(&self) -> Vec<Row> {
        let view = self.reader.view;
        let both = |pair: &&Pair| pair.place() == Where::Both;
        let both: Vec<&Pair> = self.compared.measures.iter().filter(both).collect();
        let (alike, differ): (Vec<&Pair>, Vec<&Pair>) = both.into_iter().partition(|pair| {
            let [one, other] = verdicts(view, pair);
            word(one.as_ref()) == word(other.as_ref())
        });
        let [changed, moved] = differing(self.compared, self.words);
        let judged = |pairs: Vec<&Pair>| {
            pairs
                .into_iter()
                .flat_map(|pair| self.judged(pair))
                .collect()
        };
        let mut rows = lines::section(&changed, judged(differ));
        for place in self.places() {
            rows.extend(self.only(Compared::Measures, &self.compared.measures, place));
        }
        for place in [&[Where::Both][..], &self.places()].concat() {
            rows.extend(self.gaps(place));
        }
        let figures = self.compared.moved(view).flat_map(|pair| self.figure(pair));
        rows.extend(lines::section(&moved, figures.collect()));
        for place in self.places() {
            rows.extend(self.only(Compared::Sources, &self.compared.sources, place));
        }
        for place in self.places() {
            rows.extend(self.only(Compared::Themes, &self.compared.themes, place));
        }
        let heading = say!(self.words, "compare-verdicts-alike");
        rows.extend(lines::section(&heading, judged(alike)));
        if rows.is_empty() {
            rows.push(Row::quiet(say!(self.words, "compare-nothing")).passed());
        }
        rows
    }

    /// Of two times what is new comes first.
    const fn places(&self) -> [Where; 2] {
        match self.compared.between {
            Between::Times => [Where::Second, Where::First],
            Between::Municipalities => [Where::First, Where::Second],
        }
    }

    /// A measure of both sides: its name, and a line with the verdict of each.
    fn judged(&self, pair: &Pair) -> Vec<Row> {
        let given = verdicts(self.reader.view, pair);
        let mut rows = vec![Row::text(self.name(pair)).passed()];
        for (side, given) in given.iter().enumerate() {
            rows.extend(pair.sides[side].map(|slot| self.side(side, slot, given.as_ref())));
        }
        rows
    }

    /// A verdict of one side, with its reason.
    fn side(&self, side: usize, slot: Slot, given: Option<&GivenVerdict<'_>>) -> Row {
        let verdict = word(given);
        let said = self.labels[side].verdict(verdict);
        let row = Row::thing(self.reader.view.log().id(slot), self.padded(side))
            .marked(Mark::Verdict(verdict.to_owned()))
            .saying(said, Meaning::Heading)
            .inside();
        let reason = given.and_then(|given| given.reason.as_deref());
        match reason.map(str::trim).filter(|reason| !reason.is_empty()) {
            Some(reason) => row.saying(format!("\n{reason}"), Meaning::Quiet),
            None => row,
        }
    }

    /// The name of a side, as wide as the wider of the two, so that what follows stands in a
    /// column.
    fn padded(&self, side: usize) -> String {
        let wide = |name: &String| name.chars().count();
        let most = self.sides.iter().map(wide).max().unwrap_or(0);
        let name = &self.sides[side];
        format!("{name}{}  ", " ".repeat(most.saturating_sub(wide(name))))
    }

    fn name(&self, pair: &Pair) -> String {
        let slot = pair.named_by();
        slot.map_or_else(String::new, |slot| self.reader.name(slot))
    }

    /// What is only on one side.
    fn only(&self, what: Compared, pairs: &[Pair], place: Where) -> Vec<Row> {
        let side = usize::from(place == Where::Second);
        let here = pairs.iter().filter(|pair| pair.place() == place);
        let rows = here.filter_map(|pair| {
            let slot = pair.named_by()?;
            let row = Row::thing(self.reader.view.log().id(slot), self.name(pair));
            if what != Compared::Measures {
                return Some(row);
            }
            let given = verdicts(self.reader.view, pair);
            let verdict = word(given[side].as_ref());
            let said = self.labels[side].short_verdict(verdict);
            Some(row.marked(Mark::Verdict(verdict.to_owned())).beside(said))
        });
        let heading = heading_of(what, place, self.compared, &self.sides, self.words);
        lines::section(&heading, rows.collect())
    }

    fn gaps(&self, place: Where) -> Vec<Row> {
        let here = self.compared.gaps.iter().filter(|gap| gap.place() == place);
        let heading = heading_of(
            Compared::Gaps,
            place,
            self.compared,
            &self.sides,
            self.words,
        );
        lines::section(&heading, here.flat_map(|gap| self.gap(gap)).collect())
    }

    /// A gap: which stage or measure it is about; where both sides have it, what each knows.
    fn gap(&self, pair: &GapPair) -> Vec<Row> {
        let both = pair.place() == Where::Both;
        let sides = pair.sides.iter().enumerate();
        let mut rows: Vec<Row> = Vec::new();
        for (side, gap) in sides.filter_map(|(side, gap)| Some((side, gap.as_ref()?))) {
            let row = match &gap.missing {
                Missing::Measure { stage, findings } => Row::text(say!(
                    self.words,
                    "show-no-measure",
                    stage = self.labels[side].stage(stage),
                    count = findings.len()
                )),
                Missing::Evidence { measure } => {
                    let slot = self.reader.view.find(*measure);
                    let name = slot.map(|slot| self.reader.name(slot)).unwrap_or_default();
                    Row::thing(
                        *measure,
                        say!(self.words, "show-no-evidence", measure = name),
                    )
                }
            };
            if rows.is_empty() || !both {
                let about = gap.missing.clone();
                let row = row.marked(Mark::Gap);
                rows.push(if both && matches!(about, Missing::Measure { .. }) {
                    Row {
                        text: Row::text(self.stage(&about)).text,
                        ..row
                    }
                    .passed()
                } else {
                    row
                });
            }
            if let Missing::Measure { findings, .. } = &gap.missing {
                rows.extend(findings.iter().map(|&id| self.known(side, id, both)));
            }
        }
        rows
    }

    fn stage(&self, missing: &Missing) -> String {
        match missing {
            Missing::Measure { stage, .. } => self.labels[0].stage(stage),
            Missing::Evidence { .. } => String::new(),
        }
    }

    /// A finding that makes a gap, with its side in front where both have one.
    fn known(&self, side: usize, id: Id, both: bool) -> Row {
        let slot = self.reader.view.find(id);
        let said = slot.map(|slot| self.reader.name(slot)).unwrap_or_default();
        let front = if both {
            self.padded(side)
        } else {
            String::new()
        };
        Row::thing(id, front).saying(said, Meaning::Quiet).inside()
    }

    /// A finding of both sides, and a line with the figure of each.
    fn figure(&self, pair: &Pair) -> Vec<Row> {
        let mut rows = vec![Row::text(self.name(pair)).passed()];
        for (side, slot) in pair.sides.into_iter().enumerate() {
            let finding = slot.and_then(|slot| self.reader.view.read::<Finding<'_>>(slot));
            rows.extend(finding.map(|finding| {
                let read = FindingRow::of(&finding);
                let polarity = finding.polarity.as_deref().map(str::to_owned);
                let figure = match figures(&read, self.words) {
                    none if none.is_empty() => finding.missing.as_deref().map_or_else(
                        || "–".to_owned(),
                        |id| self.words.label(Vocabulary::Missing, id),
                    ),
                    figure => figure,
                };
                Row::thing(finding.id, self.padded(side))
                    .marked(Mark::Polarity(polarity))
                    .saying(figure, Meaning::Heading)
                    .inside()
            }));
        }
        rows
    }
}

/// The page of the seminar on the desk and another.
pub(crate) fn page_of(desk: &Desk, other: Slot) -> Option<PageOf> {
    let view = desk.view();
    let pair = crate::domain::comparison::in_order(view, [desk.seminar()?, other]);
    let [one, other] = pair.map(|slot| view.log().id(slot));
    Some(PageOf::Comparison(one, other))
}
