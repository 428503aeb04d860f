//! Two seminars side by side: on which measures their verdicts differ, what only one of them
//! has, and where both have a gap.

use super::book::{Book, listed, strong};
use super::gathered::{Gathered, Part};
use super::made_of::{Kind, Origin, Report, Table, TableRow, Text};
use super::options::Names;
use super::seminar::gap_said;
use crate::domain::comparison::{self, Between, Comparison, Pair, Where, verdicts, word};
use crate::domain::gaps::{Gap, Missing};
use crate::domain::id::Id;
use crate::domain::item::{Finding, GivenVerdict, ItemKind, Source};
use crate::domain::log::Slot;
use crate::domain::state::View;
use crate::i18n::{Compared, Vocabulary, Words, capitalised, differing, heading_of, sides};
use crate::say;

impl Report {
    /// What differs between two seminars of a reading, and what they have in common. `None` where
    /// there are no two. What is private counts for nothing.
    pub fn compared(view: View<'_>, pair: [Id; 2], words: &Words, names: Names) -> Option<Self> {
        let compared = Comparison::of(view, pair[0], pair[1])?;
        let all = Gathered::of(view, words, names);
        let mut book = Book::new(&all);
        let [one, other] = sides(all.view, &compared, words);
        write(&mut book, &compared);
        let title = say!(words, "compare-pair", one = one, other = other);
        let subtitle = say!(words, "compare-kind");
        Some(book.finish(Kind::Comparison, title, subtitle))
    }
}

/// Where a report is of two municipalities: what their last seminars have in common, in a part
/// of its own behind theirs.
pub(super) fn write_beside(book: &mut Book<'_, '_>) {
    let view = book.all.view;
    let Some([one, other]) = comparison::usual_pair(view) else {
        return;
    };
    let compared = Comparison::of(view, view.log().id(one), view.log().id(other));
    let Some(compared) = compared.filter(|of| of.between == Between::Municipalities) else {
        return;
    };
    let words = book.all.terms.words;
    let [one, other] = sides(view, &compared, words);
    let heading = say!(words, "compare-title", one = one, other = other);
    book.heading(0, Text::ours(heading));
    book.base += 1;
    write(book, &compared);
    book.base -= 1;
}

/// A comparison that is being written.
struct Writing<'w, 'a> {
    view: View<'a>,
    compared: &'w Comparison,
    sides: [String; 2],
    parts: [&'w Part<'a>; 2],
}

fn write<'a>(book: &mut Book<'_, 'a>, compared: &Comparison) {
    let all = book.all;
    let parts = compared.seminars.map(|id| {
        let of = |part: &&Part<'a>| part.seminar.as_ref().is_some_and(|shown| shown.id == id);
        all.parts.iter().find(of)
    });
    let [Some(one), Some(other)] = parts else {
        return;
    };
    let writing = Writing {
        view: all.view,
        compared,
        sides: sides(all.view, compared, all.terms.words),
        parts: [one, other],
    };
    writing.common(book);
    writing.measures(book);
    writing.gaps(book);
    writing.figures(book);
    let lists = [
        (Compared::Sources, &compared.sources),
        (Compared::Themes, &compared.themes),
    ];
    for (what, pairs) in lists {
        for place in writing.places() {
            writing.only(book, what, pairs, place);
        }
    }
}

impl<'a> Writing<'_, 'a> {
    /// Which seminars these are, and how much there is on both sides.
    fn common(&self, book: &mut Book<'_, 'a>) {
        book.headed(0, "compare-common");
        let seminars = self.parts.map(|part| {
            let place = Text::said(book.place_of(part));
            let title = book.title_of(part);
            let text = listed([title, place], " · ");
            let id = part.seminar.as_ref().map(|shown| shown.id);
            id.map_or_else(Text::default, |id| book.at(id, text))
        });
        book.list(seminars.into());
        let both = |pairs: &[Pair]| {
            let both = |pair: &&Pair| pair.place() == Where::Both;
            pairs.iter().filter(both).count()
        };
        let said = say!(
            book.all.terms.words,
            "compare-in-common",
            measures = both(&self.compared.measures),
            sources = both(&self.compared.sources),
            themes = both(&self.compared.themes)
        );
        book.says(said);
    }

    /// Of two times what is new comes before what is gone; of two municipalities neither comes
    /// first, so they come in their order.
    const fn places(&self) -> [Where; 2] {
        match self.compared.between {
            Between::Times => [Where::Second, Where::First],
            Between::Municipalities => [Where::First, Where::Second],
        }
    }

    fn measures(&self, book: &mut Book<'_, 'a>) {
        let both = |pair: &&Pair| pair.place() == Where::Both;
        let both = self.compared.measures.iter().filter(both);
        let (alike, differ): (Vec<Pair>, Vec<Pair>) = both.partition(|pair| {
            let [one, other] = verdicts(self.view, pair);
            word(one.as_ref()) == word(other.as_ref())
        });
        let [changed, _] = differing(self.compared, book.all.terms.words);
        self.judged(book, changed, &differ);
        for place in self.places() {
            self.only(book, Compared::Measures, &self.compared.measures, place);
        }
        let heading = book.all.terms.get("compare-verdicts-alike");
        self.judged(book, heading, &alike);
    }

    /// A table of measures with the verdict of each side.
    fn judged(&self, book: &mut Book<'_, 'a>, heading: String, pairs: &[Pair]) {
        let rows = pairs.iter().filter_map(|pair| {
            let given = verdicts(self.view, pair);
            let [one, other] = [0, 1].map(|side| self.given(book, side, given[side].as_ref()));
            self.row(book, pair, one, other)
        });
        let rows = rows.collect();
        let first = capitalised(&book.all.terms.thing(ItemKind::Measure));
        self.table(book, heading, first, rows);
    }

    /// A verdict with its reason, in the words of its own seminar.
    fn given(&self, book: &Book<'_, 'a>, side: usize, given: Option<&GivenVerdict<'_>>) -> Text {
        let part = self.parts[side];
        let bare = GivenVerdict {
            verdict: "undecided".into(),
            ..GivenVerdict::default()
        };
        let reason = given.and_then(|given| given.reason.as_ref());
        let said = book.given(part, given.unwrap_or(&bare));
        listed([said, Book::said(reason)], ": ")
    }

    /// A row about a thing of both sides: it is named as on the first, and what the second side
    /// says is where its thing stands.
    fn row(
        &self,
        book: &mut Book<'_, 'a>,
        pair: &Pair,
        one: Text,
        other: Text,
    ) -> Option<TableRow> {
        let [first, second] = pair.sides;
        let [first, second] = [self.view.log().id(first?), self.view.log().id(second?)];
        let anchor = book.place(first);
        let name = match anchor {
            Some(_) => strong(self.view.headline(pair.named_by()?).trim(), Origin::Said),
            None => book.link(first),
        };
        let other = if book.stands(second) {
            other
        } else {
            book.at(second, other)
        };
        Some(TableRow {
            id: anchor,
            cells: vec![name, one, other],
        })
    }

    fn table(&self, book: &mut Book<'_, 'a>, heading: String, first: String, rows: Vec<TableRow>) {
        book.heading(0, Text::ours(heading.clone()));
        let [one, other] = self.sides.clone();
        book.table(Table {
            caption: heading,
            columns: vec![first, one, other],
            named_by: 0,
            rows,
        });
    }

    /// A list of what is only on one side.
    fn only(&self, book: &mut Book<'_, 'a>, what: Compared, pairs: &[Pair], place: Where) {
        let words = book.all.terms.words;
        let heading = heading_of(what, place, self.compared, &self.sides, words);
        book.heading(0, Text::ours(heading));
        let here = pairs.iter().filter(|pair| pair.place() == place);
        let entries = here.filter_map(|pair| {
            let slot = pair.named_by()?;
            let about = match what {
                Compared::Measures => {
                    let side = usize::from(place == Where::Second);
                    self.given(book, side, verdicts(self.view, pair)[side].as_ref())
                }
                Compared::Sources => {
                    let period = self.view.read::<Source<'_>>(slot)?.fields.period;
                    Book::said(period.as_ref())
                }
                Compared::Gaps | Compared::Themes => Text::default(),
            };
            Some(self.entry(book, slot, about))
        });
        let entries = entries.collect();
        book.list(entries);
    }

    /// What a thing is called, and what is said of it here.
    fn entry(&self, book: &mut Book<'_, 'a>, slot: Slot, about: Text) -> Text {
        let id = self.view.log().id(slot);
        if book.stands(id) {
            return listed([book.link(id), about], ": ");
        }
        let name = Text::said(self.view.headline(slot).trim());
        let text = listed([name, about], ": ");
        match book.place(id) {
            Some(id) => text.at(id),
            None => text,
        }
    }

    fn gaps(&self, book: &mut Book<'_, 'a>) {
        let words = book.all.terms.words;
        for place in [&[Where::Both][..], &self.places()].concat() {
            let heading = heading_of(Compared::Gaps, place, self.compared, &self.sides, words);
            let here = self.compared.gaps.iter().filter(|gap| gap.place() == place);
            if place == Where::Both {
                let rows = here.filter_map(|pair| {
                    let [Some(one), Some(other)] = &pair.sides else {
                        return None;
                    };
                    let cells = vec![
                        self.gap_name(book, one),
                        gap_said(book, self.parts[0], &one.missing),
                        gap_said(book, self.parts[1], &other.missing),
                    ];
                    Some(TableRow { id: None, cells })
                });
                let rows = rows.collect();
                let first = book.all.terms.get("compare-gap");
                self.table(book, heading, first, rows);
                continue;
            }
            let side = usize::from(place == Where::Second);
            let entries = here.filter_map(|pair| {
                let gap = pair.sides[side].as_ref()?;
                Some(gap_said(book, self.parts[side], &gap.missing))
            });
            let entries = entries.collect();
            book.heading(0, Text::ours(heading));
            book.list(entries);
        }
    }

    /// What a gap that both sides have is about.
    fn gap_name(&self, book: &Book<'_, 'a>, gap: &Gap) -> Text {
        match &gap.missing {
            Missing::Measure { stage, .. } => Text::ours(self.parts[0].labels.stage(stage)),
            Missing::Evidence { measure } => book.link(*measure),
        }
    }

    /// The findings that both sides have with other figures.
    fn figures(&self, book: &mut Book<'_, 'a>) {
        let [_, heading] = differing(self.compared, book.all.terms.words);
        let moved: Vec<Pair> = self.compared.moved(self.view).copied().collect();
        let rows = moved.iter().filter_map(|pair| {
            let [one, other] = pair.sides.map(|slot| {
                let finding = self.view.read::<Finding<'_>>(slot?)?;
                let polarity = book.word(Vocabulary::Polarity, finding.polarity.as_ref());
                Some(listed([book.figure(&finding), polarity], ", "))
            });
            self.row(book, pair, one?, other?)
        });
        let rows = rows.collect();
        let first = capitalised(&book.all.terms.thing(ItemKind::Finding));
        self.table(book, heading, first, rows);
    }
}
