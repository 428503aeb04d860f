//! From a buffer of cells to an SVG picture that looks the same everywhere.
//!
//! Frames and bars are drawn as shapes, so that they have no seams in any font; text is set in
//! runs, each stretched to exactly the cells it takes. All coordinates are whole numbers, so the
//! same screen gives the same bytes.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

use super::stage::Shot;

/// The width and height of a cell. Both can be halved and the height divided by eight.
const CELL: (u32, u32) = (20, 40);
/// How far below the top of a cell its text stands.
const BASELINE: u32 = 30;
/// How large the text is, so that the usual fonts need not be stretched.
const FONT: u32 = 33;

/// Ink, paper and the colours of the terminal, for a light or a dark page.
struct Palette {
    paper: Hex,
    ink: Hex,
    colours: [(Color, Hex); 16],
}

/// A colour as SVG writes it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Hex(u32);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

const LIGHT: Palette = Palette {
    paper: Hex(0xff_ff_ff),
    ink: Hex(0x1f_23_28),
    colours: [
        (Color::Green, Hex(0x1a_7f_37)),
        (Color::Yellow, Hex(0x8a_61_00)),
        (Color::Red, Hex(0xb4_23_18)),
        (Color::Cyan, Hex(0x0b_6e_83)),
        (Color::Magenta, Hex(0x8a_2a_9b)),
        (Color::Black, Hex(0x00_00_00)),
        (Color::Blue, Hex(0x00_00_ee)),
        (Color::Gray, Hex(0xe5_e5_e5)),
        (Color::DarkGray, Hex(0x7f_7f_7f)),
        (Color::LightRed, Hex(0xff_00_00)),
        (Color::LightGreen, Hex(0x00_ff_00)),
        (Color::LightYellow, Hex(0xff_ff_00)),
        (Color::LightBlue, Hex(0x5c_5c_ff)),
        (Color::LightMagenta, Hex(0xff_00_ff)),
        (Color::LightCyan, Hex(0x00_ff_ff)),
        (Color::White, Hex(0xff_ff_ff)),
    ],
};

const DARK: Palette = Palette {
    paper: Hex(0x1b_1b_20),
    ink: Hex(0xe6_e6_e6),
    colours: [
        (Color::Green, Hex(0x7e_c9_7e)),
        (Color::Yellow, Hex(0xe5_c0_7b)),
        (Color::Red, Hex(0xf0_71_78)),
        (Color::Cyan, Hex(0x6c_c7_d9)),
        (Color::Magenta, Hex(0xd6_9a_e0)),
        (Color::Black, Hex(0x00_00_00)),
        (Color::Blue, Hex(0x00_00_ee)),
        (Color::Gray, Hex(0xe5_e5_e5)),
        (Color::DarkGray, Hex(0x7f_7f_7f)),
        (Color::LightRed, Hex(0xff_00_00)),
        (Color::LightGreen, Hex(0x00_ff_00)),
        (Color::LightYellow, Hex(0xff_ff_00)),
        (Color::LightBlue, Hex(0x5c_5c_ff)),
        (Color::LightMagenta, Hex(0xff_00_ff)),
        (Color::LightCyan, Hex(0x00_ff_ff)),
        (Color::White, Hex(0xff_ff_ff)),
    ],
};

/// How a run of cells is painted.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Paint {
    front: Hex,
    back: Option<Hex>,
    bold: bool,
    dim: bool,
    underlined: bool,
}

impl Palette {
    fn paint(&self, cell: &Cell) -> Paint {
        let named = |colour: Color| {
            if let Color::Rgb(red, green, blue) = colour {
                return Some(Hex(u32::from_be_bytes([0, red, green, blue])));
            }
            let found = self.colours.iter().find(|(known, _)| *known == colour);
            found.map(|(_, hex)| *hex)
        };
        let (mut front, mut back) = (named(cell.fg).unwrap_or(self.ink), named(cell.bg));
        if cell.modifier.contains(Modifier::REVERSED) {
            (front, back) = (back.unwrap_or(self.paper), Some(front));
        }
        Paint {
            front,
            back,
            bold: cell.modifier.contains(Modifier::BOLD),
            dim: cell.modifier.contains(Modifier::DIM),
            underlined: cell.modifier.contains(Modifier::UNDERLINED),
        }
    }
}

/// Neighbouring cells of a row that are painted alike.
struct Run {
    x: u32,
    y: u32,
    cells: u32,
    text: String,
    paint: Paint,
}

/// The picture.
pub(crate) fn svg(shot: &Shot, dark: bool) -> String {
    let palette = if dark { DARK } else { LIGHT };
    let (columns, rows) = (shot.buffer.area.width, shot.buffer.area.height);
    let (wide, high) = (u32::from(columns) * CELL.0, u32::from(rows) * CELL.1);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" \
         viewBox=\"0 0 {wide} {high}\" font-size=\"{FONT}\" font-family=\"'DejaVu Sans Mono', \
         Menlo, Consolas, 'Liberation Mono', monospace\">\n\
         <rect width=\"{wide}\" height=\"{high}\" rx=\"12\" fill=\"{}\"/>\n",
        wide / 2,
        high / 2,
        palette.paper,
    );
    for y in 0..rows {
        for run in runs(&shot.buffer, y, &palette) {
            paint(&mut out, &run);
        }
    }
    if let Some((x, y)) = shot.cursor {
        let (x, y) = (u32::from(x) * CELL.0, u32::from(y) * CELL.1);
        rect(&mut out, (x, y + 2, CELL.0, CELL.1 - 4), palette.ink, "");
    }
    out.push_str("</svg>\n");
    out
}

/// Whether a symbol is drawn and not written.
fn is_shape(symbol: &str) -> bool {
    symbol
        .chars()
        .all(|point| ('\u{2500}'..='\u{259f}').contains(&point))
}

/// The runs of a row: of one shape repeated, or of text up to where two spaces stand.
fn runs(buffer: &Buffer, y: u16, palette: &Palette) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0;
    while let Some(cell) = buffer.cell((x, y)).filter(|_| x < buffer.area.width) {
        let symbol = cell.symbol();
        let cells = u16::try_from(symbol.width().max(1)).unwrap_or(1);
        let painted = palette.paint(cell);
        match runs.last_mut() {
            Some(run) if run.paint == painted && goes_on(run, symbol) => {
                run.text.push_str(symbol);
                run.cells += u32::from(cells);
            }
            _ => runs.push(Run {
                x: u32::from(x) * CELL.0,
                y: u32::from(y) * CELL.1,
                cells: u32::from(cells),
                text: symbol.to_owned(),
                paint: painted,
            }),
        }
        x += cells;
    }
    runs
}

fn goes_on(run: &Run, symbol: &str) -> bool {
    if is_shape(symbol) || is_shape(&run.text) {
        return run.text.ends_with(symbol);
    }
    let (blank, ends_blank) = (symbol == " ", run.text.ends_with(' '));
    let all_blank = run.text.trim().is_empty();
    // One space stays inside of a run of text; two end it, and blanks are a run of their own.
    if all_blank {
        blank
    } else {
        !(blank && ends_blank)
    }
}

fn paint(out: &mut String, run: &Run) {
    let Paint {
        front,
        back,
        bold,
        dim,
        underlined,
    } = run.paint;
    let (x, y, wide) = (run.x, run.y, run.cells * CELL.0);
    if let Some(back) = back {
        rect(out, (x, y, wide, CELL.1), back, "");
    }
    if run.text.trim().is_empty() {
        return;
    }
    let faint = if dim { " opacity=\"0.65\"" } else { "" };
    if is_shape(&run.text) {
        let symbol = run.text.chars().next().unwrap_or(' ');
        return shape(out, symbol, (x, y), wide, front, faint);
    }
    let bold = if bold { " font-weight=\"bold\"" } else { "" };
    let line = if underlined {
        " text-decoration=\"underline\""
    } else {
        ""
    };
    // A space at the end would be left out when the run is stretched to its cells.
    let text = run.text.trim_end();
    let blanks = u32::try_from(run.text.len() - text.len()).unwrap_or(0);
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{}\" textLength=\"{}\" fill=\"{front}\"{bold}{line}{faint}>{text}</text>",
        y + BASELINE,
        wide - blanks * CELL.0,
    );
}

/// Frames and bars.
fn shape(out: &mut String, symbol: char, (x, y): (u32, u32), wide: u32, ink: Hex, faint: &str) {
    let (half_wide, half_high) = (CELL.0 / 2, CELL.1 / 2);
    let (middle, centre) = (x + half_wide, y + half_high);
    let (right, bottom) = (x + wide, y + CELL.1);
    let eighths = |symbol: char| CELL.1 / 8 * (u32::from(symbol) - 0x2580);
    let (path, stroke) = match symbol {
        '█' => return rect(out, (x, y + 3, wide, CELL.1 - 6), ink, faint),
        // Blocks that fill so many eighths of the cell, from the left.
        '▉'..='▏' => {
            let part = CELL.0 * (0x2590 - u32::from(symbol)) / 8;
            return rect(out, (x, y + 3, part, CELL.1 - 6), ink, faint);
        }
        '▒' => return rect(out, (x, y + 3, wide, CELL.1 - 6), ink, " opacity=\"0.45\""),
        '░' => return rect(out, (x, y + 3, wide, CELL.1 - 6), ink, " opacity=\"0.25\""),
        '┄' => (format!("M{x} {centre}H{right}\" stroke-dasharray=\"2 2"), 2),
        '▁'..='▇' => {
            let high = eighths(symbol);
            return rect(out, (x, bottom - high, wide, high), ink, faint);
        }
        '─' => (format!("M{x} {centre}H{right}"), 2),
        '━' => (format!("M{x} {centre}H{right}"), 4),
        '│' => (format!("M{middle} {y}V{bottom}"), 2),
        '┃' => (format!("M{middle} {y}V{bottom}"), 4),
        '╭' => (
            format!("M{middle} {bottom}Q{middle} {centre} {right} {centre}"),
            2,
        ),
        '╮' => (
            format!("M{x} {centre}Q{middle} {centre} {middle} {bottom}"),
            2,
        ),
        '╰' => (
            format!("M{middle} {y}Q{middle} {centre} {right} {centre}"),
            2,
        ),
        '╯' => (format!("M{x} {centre}Q{middle} {centre} {middle} {y}"), 2),
        '┏' => (format!("M{middle} {bottom}V{centre}H{right}"), 4),
        '┓' => (format!("M{x} {centre}H{middle}V{bottom}"), 4),
        '┗' => (format!("M{middle} {y}V{centre}H{right}"), 4),
        '┛' => (format!("M{x} {centre}H{middle}V{y}"), 4),
        '┊' => (
            format!("M{middle} {y}V{bottom}\" stroke-dasharray=\"3 3"),
            2,
        ),
        '═' | '║' | '╔' | '╗' | '╚' | '╝' => (double(symbol, (x, y), wide), 2),
        other => unreachable!("nothing on our screens is drawn with {other}"),
    };
    let _ = writeln!(
        out,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{stroke}\"{faint}/>"
    );
}

/// The frame of a replay: two lines beside each other, the outer one around the corner.
fn double(symbol: char, (x, y): (u32, u32), wide: u32) -> String {
    const APART: u32 = 2;
    let (middle, centre) = (x + CELL.0 / 2, y + CELL.1 / 2);
    let (right, bottom) = (x + wide, y + CELL.1);
    let (left_line, right_line) = (middle - APART, middle + APART);
    let (upper, lower) = (centre - APART, centre + APART);
    match symbol {
        '═' => format!("M{x} {upper}H{right}M{x} {lower}H{right}"),
        '║' => format!("M{left_line} {y}V{bottom}M{right_line} {y}V{bottom}"),
        '╔' => {
            format!("M{left_line} {bottom}V{upper}H{right}M{right_line} {bottom}V{lower}H{right}")
        }
        '╗' => format!("M{x} {upper}H{right_line}V{bottom}M{x} {lower}H{left_line}V{bottom}"),
        '╚' => format!("M{left_line} {y}V{lower}H{right}M{right_line} {y}V{upper}H{right}"),
        _ => format!("M{x} {lower}H{right_line}V{y}M{x} {upper}H{left_line}V{y}"),
    }
}

fn rect(out: &mut String, (x, y, wide, high): (u32, u32, u32, u32), fill: Hex, more: &str) {
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"{fill}\"{more}/>"
    );
}
