//! What a terminal may be sent, and whether it understands it as it was meant.

use ratatui::buffer::Buffer;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A sequence that begins with ESC: its end, where it is on the allow-list.
fn sequence(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("\u{1b}[")?;
    let end = rest.find(|point: char| !matches!(point, '0'..='9' | ';' | '?' | ':' | '>' | '<'))?;
    let (parameters, last) = (rest.get(..end)?, rest.get(end..=end)?);
    let numbers = parameters
        .chars()
        .all(|point| matches!(point, '0'..='9' | ';' | ':'));
    // The cursor's place, colours and attributes, clearing; then what is switched on and off at
    // the start and at the end; and what the program asks the keyboard for.
    let known = match last {
        "H" | "m" | "J" | "K" => numbers,
        "h" | "l" => matches!(parameters, "?25" | "?1049" | "?2004" | "?2026" | "?7"),
        "u" => parameters.starts_with(['>', '<', '?']),
        _ => false,
    };
    known.then_some("\u{1b}[".len() + end + 1)
}

/// Points that command a terminal, turn the direction of writing, or are not seen.
fn is_harmful(point: char) -> bool {
    let code = u32::from(point);
    code < 0x20
        || (0x7f..=0x9f).contains(&code)
        || matches!(point, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
        || matches!(point, '\u{200b}' | '\u{200e}' | '\u{200f}')
        || matches!(point, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}')
        || matches!(point, '\u{2066}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
        || (0xe0000..=0xe007f).contains(&code)
}

/// Nothing but text and what is on the allow-list. `breaks` where an ordinary screen comes before
/// and after, on which lines are broken.
pub(crate) fn assert_allowed(bytes: &[u8], breaks: bool, what: &str) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    let mut rest = text;
    while let Some(point) = rest.chars().next() {
        let step = match point {
            '\u{1b}' => sequence(rest).unwrap_or_else(|| {
                let sent: String = rest.chars().take(20).collect();
                panic!("{what}: the terminal is sent {sent:?}")
            }),
            '\r' | '\n' if breaks => 1,
            _ => {
                let near: String = rest.chars().take(20).collect();
                assert!(!is_harmful(point), "{what}: the terminal is sent {near:?}");
                point.len_utf8()
            }
        };
        rest = &rest[step..];
    }
    let tower = text.split('\u{1b}').flat_map(|run| run.graphemes(true));
    for grapheme in tower.filter(|grapheme| grapheme.len() > 20) {
        assert!(grapheme.chars().count() <= 20, "{what}: a tower");
    }
}

/// Read back, the bytes are the picture they were made of. Rows with characters about whose width
/// terminals do not agree are left out. How many rows were compared.
pub(crate) fn assert_understood(bytes: &[u8], picture: &Buffer, what: &str) -> usize {
    let area = picture.area;
    let mut parser = vt100::Parser::new(
        area.height.try_into().unwrap(),
        area.width.try_into().unwrap(),
        0,
    );
    parser.process(bytes);
    let screen = parser.screen();
    let certain =
        |y: u16| (0..area.width).all(|x| is_certain(picture.cell((x, y)).unwrap().symbol()));
    // What is taken to be wider than it was meant to be may run over into the next row.
    let rows = (0..area.height).filter(|&y| certain(y) && (y == 0 || certain(y - 1)));
    rows.map(|y| {
        for x in 0..area.width {
            let meant = picture[(x, y)].symbol();
            let seen = screen.cell(y, x).map_or("", |cell| cell.contents());
            // The parser keeps the first marks of a character only.
            let same = seen.trim() == meant.trim() || (meant.len() > 16 && meant.starts_with(seen));
            assert!(same, "{what}: {meant:?} became {seen:?} at {x}, {y}");
        }
    })
    .count()
}

/// Whether every terminal knows how wide this is: one letter, and marks that take no room. The
/// parser leaves out what it takes for bytes that are no text.
fn is_certain(symbol: &str) -> bool {
    let width_of = |point: char| point.width().unwrap_or(0);
    let mut points = symbol.chars();
    let first = points.next().map_or(0, width_of);
    first == symbol.width() && points.all(|point| width_of(point) == 0) && symbol != "\u{fffd}"
}
