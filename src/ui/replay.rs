//! The frame around a replay. Nobody may take it for now: it has a double line all around, which
//! nothing else has, and the word for it in its upper edge.
//!
//! ```text
//! ╔ AVSPILLING ═ Fjordvik · 30.01.2026 ═════════ 30.01.2026 kl. 10:41:07 ═ steg 118 av 131 ╗
//! ║ the desk as it stood then: panes or a page, the notes                                 ║
//! ║ 10:41 Gruppe 2 · noterte «…»                                     what just happened   ║
//! ║ 09:02 ▁▂▁  ✓ ▁▃  ✓✓ ▂█▁▁ ✓                                       15:10                ║
//! ╚ ▶ 60× ═ hopper over pauser fra 5 min ══════════════════════════════ n: neste vurdering ╝
//! ```

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Paragraph};

use super::bars;
use super::places::Places;
use super::style::{Look, Meaning};
use super::text::{clean, fit, width};
use crate::app::Model;
use crate::app::desk::Desk;
use crate::app::replay::{Cell, Replay};
use crate::app::target::Target;
use crate::i18n::{date, lasting, time_of_day, time_of_day_exact};
use crate::say;

/// The sign of the moment that is shown.
const HERE: (&str, Meaning) = ("▼", Meaning::Key);
/// From how many rows on the line has a row for its marks and one for the notes.
const TALL: u16 = 24;

/// Where the desk of a replay is drawn, on a screen without its hints.
pub(super) fn inside(screen: Rect) -> Rect {
    Rect {
        x: screen.x + 1,
        y: screen.y + 1,
        width: screen.width.saturating_sub(2),
        height: screen.height.saturating_sub(2 + below(screen)),
    }
}

/// How many rows stand below the desk, within the frame.
fn below(screen: Rect) -> u16 {
    // What happened, and the line.
    if screen.height + 1 < TALL { 2 } else { 3 }
}

/// Draws the frame, what just happened, and the line.
pub(super) fn view(
    model: &Model,
    desk: &Desk,
    replay: &Replay,
    look: Look,
    screen: Rect,
    places: &mut Places,
    frame: &mut Frame<'_>,
) {
    let wide = usize::from(screen.width).saturating_sub(4);
    let edge = look.of(Meaning::Focus);
    let label = format!(" {} ", say!(model.words, "replay-label"));
    let right = place(model, replay);
    let room = wide.saturating_sub(width(&label) + width(&right) + 4);
    let mut head = vec![Span::styled(label, edge.patch(look.of(Meaning::Chosen)))];
    if room > 12 {
        let seminar = bars::seminar(model, desk, room.saturating_sub(2));
        head.push(Span::styled(
            format!(" {seminar} "),
            look.of(Meaning::Heading),
        ));
    }
    let (pace, jump) = (pace(model, replay), jump(model, replay));
    let rest = wide.saturating_sub(width(&pace) + 2);
    let block = Block::bordered()
        .border_type(BorderType::Double)
        .border_style(edge)
        .title_top(Line::from(head))
        .title_top(Line::styled(right, look.of(Meaning::Heading)).right_aligned())
        .title_bottom(Line::styled(fit(&pace, wide), look.of(Meaning::Key)))
        .title_bottom(
            Line::raw(if width(&jump) <= rest {
                jump
            } else {
                String::new()
            })
            .right_aligned(),
        );
    frame.render_widget(block, screen);
    let upper = inside(screen);
    let told = Rect {
        y: upper.bottom(),
        height: 1,
        ..upper
    };
    frame.render_widget(told_line(replay, look, usize::from(told.width)), told);
    let line = Rect {
        y: told.bottom(),
        height: below(screen) - 1,
        ..upper
    };
    view_line(replay, look, line, places, frame);
}

/// When, and at which step of how many.
fn place(model: &Model, replay: &Replay) -> String {
    let words = &model.words;
    let (at, all) = replay.place();
    let steps = say!(words, "replay-step", at = at, all = all);
    let when = replay.told.at.map(|time| {
        let day = date(words.lang(), time.date_in_oslo());
        say!(
            words,
            "replay-when",
            date = day,
            time = time_of_day_exact(time)
        )
    });
    match when {
        Some(when) => format!(" {when} ═ {steps} "),
        None => format!(" {steps} "),
    }
}

/// Whether it plays, how fast, and what it leaves out.
fn pace(model: &Model, replay: &Replay) -> String {
    let words = &model.words;
    let pace = &replay.pace;
    let mut parts = vec![if pace.plays() {
        format!("▶ {}", say!(words, "replay-plays", speed = pace.speed()))
    } else {
        format!("‖ {}", say!(words, "replay-stands", speed = pace.speed()))
    }];
    match (pace.skipped(), pace.idle()) {
        (Some(skipped), _) => {
            let long = lasting(skipped / 1000, words);
            parts.push(say!(words, "replay-skips", long = long));
        }
        (None, Some(idle)) => {
            let long = lasting(idle.into(), words);
            parts.push(say!(words, "replay-skipping", long = long));
        }
        (None, None) => parts.push(say!(words, "replay-skips-none")),
    }
    if !replay.bearing_words.is_empty() {
        let only = clean(&replay.bearing_words);
        parts.push(say!(words, "replay-only", what = only.into_string()));
    }
    format!(" {} ", parts.join(" ═ "))
}

/// What the key for the next goes to.
fn jump(model: &Model, replay: &Replay) -> String {
    let what = model.words.get(replay.jump.message());
    format!(" {} ", say!(model.words, "replay-jumps", what = what))
}

/// What just happened.
fn told_line(replay: &Replay, look: Look, wide: usize) -> Line<'static> {
    let told = &replay.told;
    let time = told.at.map(time_of_day).unwrap_or_default();
    let who = if told.who.is_empty() {
        String::new()
    } else {
        format!("{} · ", clean(&told.who))
    };
    let rest = wide.saturating_sub(width(&time) + 3);
    Line::from(vec![
        Span::styled(format!(" {time}  "), look.of(Meaning::Quiet)),
        Span::styled(
            fit(&format!("{who}{}", told.what), rest),
            look.of(Meaning::Heading),
        ),
    ])
}

/// The line: the first time, what happened where, the last time.
fn view_line(replay: &Replay, look: Look, area: Rect, places: &mut Places, frame: &mut Frame<'_>) {
    let (from, to) = replay.span().map_or_else(Default::default, |(from, to)| {
        (time_of_day(from), time_of_day(to))
    });
    let sides = width(&from) + width(&to) + 4;
    let cells = usize::from(area.width).saturating_sub(sides);
    let (line, at) = replay.line(cells);
    let most = line.iter().map(|cell| cell.notes).max().unwrap_or(0);
    let style = |nth: usize, meaning| {
        let style = look.of(meaning);
        if nth == at {
            style.patch(look.of(Meaning::Chosen))
        } else {
            style
        }
    };
    let tall = area.height > 1;
    let mut marks = vec![Span::raw(" ".repeat(width(&from) + 2))];
    let mut notes = vec![Span::styled(format!(" {from} "), look.of(Meaning::Quiet))];
    for (nth, cell) in line.iter().enumerate() {
        let (sign, meaning) = if nth == at { HERE } else { sign(cell) };
        let bar = bar(cell.notes, most);
        marks.push(Span::styled(sign, look.of(meaning)));
        let alone = if sign == " " {
            (bar, Meaning::Quiet)
        } else {
            (sign, meaning)
        };
        let (shown, meaning) = if tall { (bar, Meaning::Quiet) } else { alone };
        notes.push(Span::styled(shown, style(nth, meaning)));
    }
    notes.push(Span::styled(format!(" {to} "), look.of(Meaning::Quiet)));
    let lines: Vec<Line<'_>> = if tall {
        vec![Line::from(marks), Line::from(notes)]
    } else {
        vec![Line::from(notes)]
    };
    let begins = area.x + u16::try_from(width(&from) + 2).unwrap_or(0);
    for nth in 0..cells {
        let x = begins.saturating_add(u16::try_from(nth).unwrap_or(u16::MAX));
        let cell = Rect {
            x,
            width: 1,
            ..area
        };
        places.add(cell.intersection(area), Target::Moment(nth, cells));
    }
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Left), area);
}

/// The sign of what stands out in a cell, the rarest first.
const fn sign(cell: &Cell) -> (&'static str, Meaning) {
    if cell.matches > 0 {
        ("◆", Meaning::Key)
    } else if cell.rounds > 0 {
        ("┃", Meaning::Heading)
    } else if cell.themes > 0 {
        ("T", Meaning::Heading)
    } else if cell.verdicts > 0 {
        ("✓", Meaning::Good)
    } else if cell.pauses > 0 {
        ("┊", Meaning::Quiet)
    } else {
        (" ", Meaning::Quiet)
    }
}

/// How many notes there are in a cell, beside the one with most.
fn bar(notes: u32, most: u32) -> &'static str {
    const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
    if notes == 0 {
        return "─";
    }
    let step = (notes * 8).div_ceil(most.max(1)).clamp(1, 8) as usize;
    BARS.get(step - 1).copied().unwrap_or("█")
}
