//! Two seminars side by side: the same measure with the verdicts of both, what only one of them
//! has, and where both have a gap. Each side has a column; on a narrow screen they stand one under
//! the other, each with its name.

use super::Row;
use super::reader::Reader;
use super::row::{Mark, Piece};
use super::{Opposite, PageOf, lines};
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

/// What one side says of something.
struct Said {
    id: Id,
    mark: Mark,
    text: Vec<Piece>,
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
            let rows = pairs.into_iter().map(|pair| self.judged(pair));
            rows.collect::<Vec<Row>>()
        };
        let mut rows = self.columns(&changed, judged(differ));
        for place in self.places() {
            rows.extend(self.only(Compared::Measures, &self.compared.measures, place));
        }
        for place in [&[Where::Both][..], &self.places()].concat() {
            rows.extend(self.gaps(place));
        }
        let figures = self.compared.moved(view).map(|pair| self.figure(pair));
        rows.extend(self.columns(&moved, figures.collect()));
        for place in self.places() {
            rows.extend(self.only(Compared::Sources, &self.compared.sources, place));
        }
        for place in self.places() {
            rows.extend(self.only(Compared::Themes, &self.compared.themes, place));
        }
        let heading = say!(self.words, "compare-verdicts-alike");
        rows.extend(self.columns(&heading, judged(alike)));
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

    /// A measure with the verdict of each side, or of the one that has it.
    fn judged(&self, pair: &Pair) -> Row {
        let given = verdicts(self.reader.view, pair);
        let [one, other] = [0, 1].map(|side| {
            let slot = pair.sides[side]?;
            Some(self.verdict(side, slot, given[side].as_ref()))
        });
        self.row(self.name(pair), one, other)
    }

    /// A verdict of one side, with its reason.
    fn verdict(&self, side: usize, slot: Slot, given: Option<&GivenVerdict<'_>>) -> Said {
        let verdict = word(given);
        let mut text = vec![Piece {
            text: self.labels[side].verdict(verdict),
            meaning: Meaning::Heading,
        }];
        let reason = given.and_then(|given| given.reason.as_deref());
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        text.extend(reason.map(|reason| Piece {
            text: format!("\n{reason}"),
            meaning: Meaning::Quiet,
        }));
        Said {
            id: self.reader.view.log().id(slot),
            mark: Mark::Verdict(verdict.to_owned()),
            text,
        }
    }

    /// A line with what each side says.
    fn row(&self, label: String, one: Option<Said>, other: Option<Said>) -> Row {
        let ids = [&one, &other].map(|said| said.as_ref().map(|said| said.id));
        let parts = [one, other].map(|said| said.map(|said| (said.mark, said.text)));
        let [one, other] = parts.map(Option::unwrap_or_default);
        Row {
            label,
            text: one.1,
            // What only the other side has is what Enter opens.
            id: ids[0].or(ids[1]),
            opposite: Some(Opposite {
                text: other.1,
                id: ids[0].and(ids[1]),
                marks: [one.0, other.0],
                names: self.sides.clone(),
                heads: false,
            }),
            stops: true,
            ..Row::default()
        }
    }

    /// A section under the names of the two columns.
    fn columns(&self, heading: &str, rows: Vec<Row>) -> Vec<Row> {
        // What a side knows besides stands under the first of it, without a name of its own.
        let count = rows.iter().filter(|row| !row.label.is_empty()).count();
        let mut rows = lines::counted(heading, count, rows);
        if !rows.is_empty() {
            let [one, other] = self.sides.each_ref().map(|name| {
                vec![Piece {
                    text: name.clone(),
                    meaning: Meaning::Key,
                }]
            });
            let head = Row {
                text: one,
                opposite: Some(Opposite {
                    heads: true,
                    ..Opposite::says(other)
                }),
                ..Row::default()
            };
            rows.insert(1, head);
        }
        rows
    }

    fn name(&self, pair: &Pair) -> String {
        let slot = pair.named_by();
        slot.map_or_else(String::new, |slot| self.reader.name(slot))
    }

    /// What is only on one side: of measures the verdict in its column.
    fn only(&self, what: Compared, pairs: &[Pair], place: Where) -> Vec<Row> {
        let here = || pairs.iter().filter(|pair| pair.place() == place);
        let heading = heading_of(what, place, self.compared, &self.sides, self.words);
        if what == Compared::Measures {
            return self.columns(&heading, here().map(|pair| self.judged(pair)).collect());
        }
        let rows = here().filter_map(|pair| {
            let id = self.reader.view.log().id(pair.named_by()?);
            Some(Row::thing(id, self.name(pair)))
        });
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
        self.columns(&heading, here.flat_map(|gap| self.gap(gap)).collect())
    }

    /// A gap: which stage or measure it is about, and what each side knows.
    fn gap(&self, pair: &GapPair) -> Vec<Row> {
        let about = pair.sides.iter().enumerate();
        let about = about.filter_map(|(side, gap)| Some(self.about(side, &gap.as_ref()?.missing)));
        let mut label = about.into_iter().next().unwrap_or_default();
        let known = |side: usize| {
            let gap = pair.sides[side].as_ref();
            let said = gap.map(|gap| self.known(&gap.missing));
            said.unwrap_or_default().into_iter()
        };
        let (mut one, mut other) = (known(0), known(1));
        let mut rows = Vec::new();
        loop {
            let (one, other) = (one.next(), other.next());
            if one.is_none() && other.is_none() {
                break;
            }
            rows.push(self.row(std::mem::take(&mut label), one, other));
        }
        if let Some(first) = rows.first_mut() {
            first.mark = Mark::Gap;
        }
        rows
    }

    fn about(&self, side: usize, missing: &Missing) -> String {
        match missing {
            Missing::Measure { stage, .. } => self.labels[side].stage(stage),
            Missing::Evidence { measure } => {
                let slot = self.reader.view.find(*measure);
                slot.map(|slot| self.reader.name(slot)).unwrap_or_default()
            }
        }
    }

    /// What one side knows of a gap: the findings that nothing is done about, or that a verdict
    /// rests on none.
    fn known(&self, missing: &Missing) -> Vec<Said> {
        let said = |id: Id, text: String| Said {
            id,
            mark: Mark::None,
            text: vec![Piece {
                text,
                meaning: Meaning::Plain,
            }],
        };
        match missing {
            Missing::Measure { findings, .. } => {
                let known = findings.iter().map(|&id| {
                    let slot = self.reader.view.find(id);
                    said(
                        id,
                        slot.map(|slot| self.reader.name(slot)).unwrap_or_default(),
                    )
                });
                known.collect()
            }
            Missing::Evidence { measure } => {
                vec![said(*measure, say!(self.words, "compare-no-evidence"))]
            }
        }
    }

    /// A finding of both sides, with the figure of each.
    fn figure(&self, pair: &Pair) -> Row {
        let [one, other] = pair.sides.map(|slot| {
            let finding = self.reader.view.read::<Finding<'_>>(slot?)?;
            let figure = match figures(&FindingRow::of(&finding), self.words) {
                none if none.is_empty() => finding.missing.as_deref().map_or_else(
                    || "–".to_owned(),
                    |id| self.words.label(Vocabulary::Missing, id),
                ),
                figure => figure,
            };
            Some(Said {
                id: finding.id,
                mark: Mark::Polarity(finding.polarity.as_deref().map(str::to_owned)),
                text: vec![Piece {
                    text: figure,
                    meaning: Meaning::Heading,
                }],
            })
        });
        self.row(self.name(pair), one, other)
    }
}

/// The page of the seminar on the desk and another.
pub(crate) fn page_of(desk: &Desk, other: Slot) -> Option<PageOf> {
    let view = desk.view();
    let pair = crate::domain::comparison::in_order(view, [desk.seminar()?, other]);
    let [one, other] = pair.map(|slot| view.log().id(slot));
    Some(PageOf::Comparison(one, other))
}
