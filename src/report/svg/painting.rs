//! The sheet, drawn.

use std::collections::HashSet;
use std::fmt::Write;

use super::drawing::{Area, Drawing};
use super::lanes::{Lane, Stretch};
use super::page::{Group, HEIGHT, LABELS, MARGIN, SUBTITLE, Sheet, TITLE, WIDTH, class};
use crate::domain::id::Id;
use crate::i18n::capitalised;
use crate::report::Placed;
use crate::say;

const STYLE: &str = include_str!("page.css");

impl Sheet<'_> {
    /// Draws all of it.
    pub(super) fn paint(&self) -> String {
        let height = self.height().max(HEIGHT);
        let mut on = Drawing(String::with_capacity(32 * 1024));
        self.open(&mut on, height);
        let [title, subtitle] = self.title_lines();
        let y = on.words(&title, (MARGIN, MARGIN), TITLE, "head");
        on.words(&subtitle, (MARGIN, y), SUBTITLE, "quiet");
        let head = MARGIN + self.title_height();
        let mut y = head + self.head_height();
        let groups = self.groups.iter().map(|group| self.group_height(group));
        let end = y + groups.sum::<usize>() + self.gaps_height();
        self.stages(&mut on, head, end);
        let mut there = HashSet::new();
        for group in &self.groups {
            self.group(&mut on, y, group, &mut there);
            y += self.group_height(group);
            on.line(MARGIN, WIDTH - MARGIN, y, "column");
        }
        self.missing(&mut on, y);
        self.explained(&mut on, height);
        on.0.push_str("</svg>\n");
        on.0
    }

    fn open(&self, on: &mut Drawing, height: usize) {
        let (lang, whole) = (self.report.lang.code(), height / 10);
        let _ = write!(
            on.0,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
             width=\"{}mm\" height=\"{whole}mm\" viewBox=\"0 0 {WIDTH} {height}\" lang=\"{lang}\" \
             xml:lang=\"{lang}\" role=\"img\" aria-labelledby=\"title description\">\n\
             <title id=\"title\">",
            WIDTH / 10
        );
        on.escaped(&self.report.title);
        on.0.push_str("</title>\n<desc id=\"description\">");
        on.escaped(&self.report.subtitle);
        on.0.push_str("</desc>\n<style>\n");
        on.0.push_str(STYLE);
        on.0.push_str("</style>\n");
        let paper = Area {
            x: 0,
            y: 0,
            width: WIDTH,
            height,
        };
        on.area(paper, "paper", 0);
    }

    /// The life course: a heading for each stage, and lines down to `end` between them.
    fn stages(&self, on: &mut Drawing, top: usize, end: usize) {
        let below = top + self.head_height();
        let band = Area {
            x: MARGIN,
            y: top,
            width: WIDTH - 2 * MARGIN,
            height: below - top,
        };
        on.area(band, "band", 0);
        for (at, (name, ages)) in self.grid.stages.iter().enumerate() {
            let one = (at, at + 1);
            let x = self.across(one).0 + self.pad();
            let name = self.wrapped(&capitalised(name), one, self.name());
            let y = on.words(&name, (x, top + self.pad()), self.name(), "word");
            let ages = self.wrapped(ages, one, self.verdict());
            on.words(&ages, (x, y), self.verdict(), "quiet");
        }
        on.line(MARGIN, WIDTH - MARGIN, below, "rule");
        for at in 0..=self.grid.stages.len() {
            on.upright(self.stage(at), below + 4, end, "column");
        }
    }

    fn group(&self, on: &mut Drawing, top: usize, group: &Group<'_>, there: &mut HashSet<Id>) {
        let mut y = top + 2 * self.space();
        let label = (MARGIN + self.pad(), y + self.pad());
        on.words(&group.label, label, self.name(), "word");
        for lane in &group.lanes {
            self.lane(on, y, lane, there);
            y += self.lane_height(lane) + self.space();
        }
    }

    fn lane(&self, on: &mut Drawing, y: usize, lane: &Lane<'_>, there: &mut HashSet<Id>) {
        let height = self.lane_height(lane);
        for (measure, stretches) in &lane.measures {
            on.0.push_str("<g");
            if there.insert(measure.id) {
                let _ = write!(on.0, " id=\"{}\"", measure.id);
            }
            on.0.push_str(">\n");
            if let (Some(first), Some(last)) = (stretches.first(), stretches.last())
                && stretches.len() > 1
            {
                let (from, to) = (self.across(*first).1, self.across(*last).0);
                on.line(from, to, y + height / 2, "joint");
            }
            for stretch in stretches {
                self.bar(on, y, height, (measure, *stretch));
            }
            if stretches.is_empty() {
                self.nowhere(on, y, measure);
            }
            on.0.push_str("</g>\n");
        }
    }

    fn bar(&self, on: &mut Drawing, y: usize, height: usize, bar: (&Placed, Stretch)) {
        let (measure, stretch) = bar;
        let (from, to) = self.across(stretch);
        let area = Area {
            x: from,
            y,
            width: to - from,
            height,
        };
        on.area(area, class(&measure.verdict), self.space());
        let x = from + self.pad();
        let name = self.wrapped(&measure.name, stretch, self.name());
        let y = on.words(&name, (x, y + self.pad()), self.name(), "word");
        let said = self.wrapped(&measure.said, stretch, self.verdict());
        on.words(&said, (x, y), self.verdict(), "word");
    }

    /// A measure in no stage: its words without a bar.
    fn nowhere(&self, on: &mut Drawing, y: usize, measure: &Placed) {
        let whole = self.whole();
        let x = self.across(whole).0 + self.pad();
        let name = self.wrapped(&measure.name, whole, self.name());
        let y = on.words(&name, (x, y + self.pad()), self.name(), "word");
        let said = format!(
            "{} · {}",
            measure.said,
            say!(self.words, "show-without-stage")
        );
        let said = self.wrapped(&said, whole, self.verdict());
        on.words(&said, (x, y), self.verdict(), "quiet");
    }

    /// The row of gaps.
    fn missing(&self, on: &mut Drawing, top: usize) {
        let gaps = self.gaps();
        if gaps.is_empty() {
            return;
        }
        let y = top + 2 * self.space();
        let label = capitalised(&say!(self.words, "things-gap"));
        let label = self.name().wrap(&label, LABELS - 2 * self.pad(), 2);
        let at = (MARGIN + self.pad(), y + self.pad());
        on.words(&label, at, self.name(), "word");
        for (stage, lines) in gaps {
            let (from, to) = self.across((stage, stage + 1));
            let area = Area {
                x: from,
                y,
                width: to - from,
                height: self.gaps_height() - 4 * self.space(),
            };
            on.area(area, "gap", self.space());
            let at = (from + self.pad(), y + self.pad());
            on.words(&lines, at, self.verdict(), "word");
        }
    }

    /// What the boxes mean, at the foot of the sheet.
    fn explained(&self, on: &mut Drawing, height: usize) {
        let (signs, room) = self.signs();
        let letters = self.verdict();
        for sign in signs {
            let (x, y) = (sign.at.0, height - MARGIN - room + sign.at.1);
            let area = Area {
                x,
                y,
                width: 2 * letters.size,
                height: letters.size,
            };
            on.area(area, sign.class, self.space() / 2);
            let at = (x + 5 * letters.size / 2, y);
            on.words(&[sign.text], at, letters, "word");
        }
    }
}
