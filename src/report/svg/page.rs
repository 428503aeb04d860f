//! The sheet: how large its letters are, and how much room everything takes.

use super::lanes::{Lane, Stretch, lanes};
use super::letters::Type;
use crate::i18n::{Words, capitalised};
use crate::report::lines::one_line;
use crate::report::{Grid, Placed, Report};

/// A3 across, in tenths of a millimetre.
pub(super) const WIDTH: usize = 4200;
pub(super) const HEIGHT: usize = 2970;
pub(super) const MARGIN: usize = 130;
/// The column of what the groups have in common.
pub(super) const LABELS: usize = 470;
/// The largest and the smallest size of a measure's name.
const LARGEST: usize = 84;
const SMALLEST: usize = 28;
/// Below this size a word is rather broken than set still smaller.
const BREAKS: usize = 48;
/// The letters of the title, and of the line under it.
pub(super) const TITLE: Type = Type::bold(120);
pub(super) const SUBTITLE: Type = Type::plain(58);
/// The most lines of a measure's name, and of what is said of a gap.
const MOST: usize = 7;

/// Draws the poster of a grid.
pub(super) fn draw(report: &Report, grid: &Grid, words: &Words) -> String {
    let sheet = (SMALLEST..=LARGEST)
        .rev()
        .step_by(2)
        .map(|size| Sheet::of(report, grid, words, size))
        .find(|sheet| sheet.height() <= HEIGHT && (sheet.size <= BREAKS || sheet.words_are_whole()))
        .unwrap_or_else(|| Sheet::of(report, grid, words, SMALLEST));
    sheet.spread().paint()
}

/// A poster with letters of a certain size.
pub(super) struct Sheet<'a> {
    pub(super) report: &'a Report,
    pub(super) grid: &'a Grid,
    pub(super) words: &'a Words,
    size: usize,
    /// What every lane is higher than it must be.
    more: usize,
    /// The groups of measures with their lanes.
    pub(super) groups: Vec<Group<'a>>,
}

/// Measures that have something in common.
pub(super) struct Group<'a> {
    /// What that is, in lines.
    pub(super) label: Vec<String>,
    /// The measures.
    pub(super) lanes: Vec<Lane<'a>>,
}

impl<'a> Sheet<'a> {
    fn of(report: &'a Report, grid: &'a Grid, words: &'a Words, size: usize) -> Self {
        let letters = Type::bold(size);
        let groups = grid
            .rows
            .iter()
            .filter(|row| !row.measures.is_empty())
            .map(|row| Group {
                label: letters.wrap(&capitalised(&row.label), LABELS - size, MOST),
                lanes: lanes(row, grid),
            })
            .collect();
        Self {
            report,
            grid,
            words,
            size,
            more: 0,
            groups,
        }
    }

    pub(super) const fn name(&self) -> Type {
        Type::bold(self.size)
    }

    pub(super) const fn verdict(&self) -> Type {
        Type::plain(self.size * 86 / 100)
    }

    pub(super) const fn pad(&self) -> usize {
        self.size / 3
    }

    pub(super) const fn space(&self) -> usize {
        self.size * 2 / 5
    }

    /// Where a stage begins, and where the last one ends.
    pub(super) fn stage(&self, at: usize) -> usize {
        let room = WIDTH - 2 * MARGIN - LABELS;
        MARGIN + LABELS + room * at / self.grid.stages.len().max(1)
    }

    /// The room of stages that follow each other, from left to right.
    pub(super) fn across(&self, (from, to): Stretch) -> (usize, usize) {
        let space = self.space() / 2;
        (self.stage(from) + space, self.stage(to) - space)
    }

    pub(super) fn wrapped(&self, text: &str, stretch: Stretch, letters: Type) -> Vec<String> {
        let (from, to) = self.across(stretch);
        letters.wrap(text, (to - from).saturating_sub(2 * self.pad()), MOST)
    }

    /// A measure that is in no stage lies across all of them.
    pub(super) fn whole(&self) -> Stretch {
        (0, self.grid.stages.len())
    }

    /// Whether no name of a measure or stage is broken within a word.
    fn words_are_whole(&self) -> bool {
        let room = |stretch| {
            let (from, to) = self.across(stretch);
            (to - from).saturating_sub(2 * self.pad())
        };
        let stages = self.grid.stages.iter().enumerate();
        let names = stages.map(|(at, (name, _))| (name.as_str(), (at, at + 1)));
        let lanes = self.groups.iter().flat_map(|group| &group.lanes);
        let bars = lanes.flat_map(|lane| &lane.measures);
        let bars = bars.flat_map(|(measure, stretches)| {
            stretches
                .iter()
                .map(|stretch| (measure.name.as_str(), *stretch))
        });
        names
            .chain(bars)
            .all(|(name, stretch)| self.name().keeps_words(name, room(stretch)))
    }

    pub(super) fn bar_height(&self, measure: &Placed, stretch: Stretch) -> usize {
        let name = self.wrapped(&measure.name, stretch, self.name()).len();
        let said = self.wrapped(&measure.said, stretch, self.verdict()).len();
        name * self.name().line() + said * self.verdict().line() + 2 * self.pad()
    }

    pub(super) fn lane_height(&self, lane: &Lane<'_>) -> usize {
        lane.measures
            .iter()
            .flat_map(|(measure, stretches)| {
                let nowhere = stretches.is_empty().then(|| self.whole());
                let all = stretches.iter().copied().chain(nowhere);
                all.map(|stretch| self.bar_height(measure, stretch))
            })
            .max()
            .unwrap_or(0)
            + self.more
    }

    /// The same sheet with the room that is left given to its lanes, within reason.
    fn spread(self) -> Self {
        let lanes: usize = self.groups.iter().map(|group| group.lanes.len()).sum();
        let left = HEIGHT.saturating_sub(self.height()) / lanes.max(1);
        Self {
            more: left.min(self.size),
            ..self
        }
    }

    pub(super) fn group_height(&self, group: &Group<'_>) -> usize {
        let bars: usize = group
            .lanes
            .iter()
            .map(|lane| self.lane_height(lane) + self.space())
            .sum();
        let label = group.label.len() * self.name().line() + 2 * self.pad();
        bars.max(label) + 3 * self.space()
    }

    pub(super) fn head_height(&self) -> usize {
        let stages = self.grid.stages.iter().enumerate();
        let most = stages.map(|(at, (name, ages))| {
            let one = (at, at + 1);
            let name = self.wrapped(&capitalised(name), one, self.name()).len();
            let ages = self.wrapped(ages, one, self.verdict()).len();
            name * self.name().line() + ages * self.verdict().line()
        });
        most.max().unwrap_or(0) + 2 * self.pad()
    }

    /// What is missing, by stage.
    pub(super) fn gaps(&self) -> Vec<(usize, Vec<String>)> {
        let stages = 0..self.grid.stages.len();
        stages
            .filter_map(|stage| {
                let there = self.grid.gaps.iter().filter(|gap| gap.stage == stage);
                let said: Vec<_> = there.map(|gap| gap.said.trim()).collect();
                let all = said.join(" · ");
                let lines = self.wrapped(&all, (stage, stage + 1), self.verdict());
                (!lines.is_empty()).then_some((stage, lines))
            })
            .collect()
    }

    pub(super) fn gaps_height(&self) -> usize {
        let lines = self.gaps().iter().map(|(_, lines)| lines.len()).max();
        lines.map_or(0, |lines| {
            lines * self.verdict().line() + 2 * self.pad() + 4 * self.space()
        })
    }

    pub(super) fn title_lines(&self) -> [Vec<String>; 2] {
        let room = WIDTH - 2 * MARGIN;
        [
            TITLE.wrap(&self.report.title, room, 2),
            SUBTITLE.wrap(&self.report.subtitle, room, 2),
        ]
    }

    pub(super) fn title_height(&self) -> usize {
        let [title, subtitle] = self.title_lines();
        title.len() * TITLE.line() + subtitle.len() * SUBTITLE.line() + 50
    }

    /// How high the sheet must be for everything to fit.
    pub(super) fn height(&self) -> usize {
        let groups: usize = self
            .groups
            .iter()
            .map(|group| self.group_height(group))
            .sum();
        let signs = self.signs().1 + 3 * self.space();
        2 * MARGIN
            + self.title_height()
            + self.head_height()
            + self.space()
            + groups
            + self.gaps_height()
            + signs
    }

    /// The signs that are on the sheet, each with the class of its box and where it stands, seen
    /// from the lower left; and how high all of them are.
    pub(super) fn signs(&self) -> (Vec<Sign>, usize) {
        let mut said: Vec<(&str, String)> = Vec::new();
        let measures = self.grid.rows.iter().flat_map(|row| &row.measures);
        for measure in measures {
            if said.iter().all(|(_, known)| *known != measure.said) {
                said.push((&measure.verdict, measure.said.clone()));
            }
        }
        said.sort_by_key(|(verdict, _)| {
            let known = KNOWN.iter().position(|known| known == verdict);
            known.unwrap_or(KNOWN.len())
        });
        if !self.grid.gaps.is_empty() {
            said.push(("gap", self.words.get("gap-no_measure")));
        }
        let letters = self.verdict();
        let (mut x, mut y) = (MARGIN, 0);
        let mut signs = Vec::new();
        for (verdict, words) in said {
            let text = one_line(&words).into_owned();
            let width = 3 * letters.size + letters.width(&text);
            if x > MARGIN && x + width > WIDTH - MARGIN {
                x = MARGIN;
                y += letters.line() * 3 / 2;
            }
            signs.push(Sign {
                class: class(verdict),
                text,
                at: (x, y),
            });
            x += width + letters.size;
        }
        (signs, y + letters.line() * 3 / 2)
    }
}

/// What a box looks like means this.
pub(super) struct Sign {
    /// The class of its box.
    pub(super) class: &'static str,
    /// The sign and the word.
    pub(super) text: String,
    /// Where it stands.
    pub(super) at: (usize, usize),
}

/// The verdicts that have a look of their own, in the order in which they are explained.
const KNOWN: [&str; 3] = ["keep", "develop", "stop"];

/// The class of a verdict's box. Verdicts that a seminar made itself have their word.
pub(super) fn class(verdict: &str) -> &'static str {
    match verdict {
        "keep" => "keep",
        "develop" => "develop",
        "stop" => "stop",
        "gap" => "gap",
        _ => "undecided",
    }
}
