//! Renders screens to SVG, from the same buffer that goes to the terminal.
//!
//! ```sh
//! cargo run --example screenshots             # the pictures of the README, into docs/img
//! cargo run --example screenshots -- DIR all  # every screen at every size, to look at
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use oversikt::app::keys::{Key, KeyPress, parse};
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, Model, Opened, SaveNews};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::Lang;
use oversikt::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The pictures in the documentation: name, size, and the keys that lead there.
const PICTURES: [(&str, (u16, u16), &str); 3] = [
    ("desk", (120, 36), "down down down down g g"),
    (
        "placing",
        (120, 36),
        "a :Ungdomslos enter right right right",
    ),
    (
        "capture",
        (100, 30),
        "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom",
    ),
];

/// More of them, to look at while working.
const SCREENS: [(&str, &str); 8] = [
    ("desk", "down down"),
    ("sources", "1 down"),
    ("notes", "3 up up"),
    (
        "capture",
        "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom",
    ),
    (
        "finding",
        "f :Flere~unge~har~prøvd~cannabis tab :17 tab tab :2025 tab :landet~11 tab right tab right space",
    ),
    ("judging", "v down"),
    ("search", "/ :foreldre"),
    ("help", "?"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "docs/img".to_owned()));
    std::fs::create_dir_all(&folder)?;
    if arguments.next().as_deref() != Some("all") {
        for (name, size, keys) in PICTURES {
            for dark in [false, true] {
                let shade = if dark { "dark" } else { "light" };
                let picture = svg(&screen(example()?, Lang::Nb, size, keys)?, dark)?;
                std::fs::write(folder.join(format!("{name}-{shade}.svg")), picture)?;
            }
        }
        return Ok(());
    }
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        for (name, keys) in SCREENS {
            let buffer = screen(example()?, Lang::Nn, size, keys)?;
            save(&folder, &format!("{name}-{}x{}", size.0, size.1), &buffer)?;
        }
        let empty = Session::new(
            Log::default(),
            Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
        );
        save(
            &folder,
            &format!("empty-{}x{}", size.0, size.1),
            &screen(empty, Lang::Nb, size, "")?,
        )?;
        let start = Model::start(Lang::Nb, oversikt::app::start::Start::default());
        save(
            &folder,
            &format!("start-{}x{}", size.0, size.1),
            &drawn(&start, size)?,
        )?;
    }
    Ok(())
}

fn save(folder: &Path, name: &str, buffer: &Buffer) -> Result<(), Box<dyn Error>> {
    Ok(std::fs::write(
        folder.join(format!("{name}.svg")),
        svg(buffer, true)?,
    )?)
}

fn example() -> Result<Session, Box<dyn Error>> {
    let mut session = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(1), ReplicaId::new(2)),
    );
    let mut made = Vec::new();
    for line in std::fs::read_to_string("examples/sessions/fjordvik.jsonl")?.lines() {
        let mut value: serde_json::Value = serde_json::from_str(line)?;
        let at = Time::parse(value["at"].as_str().unwrap()).unwrap();
        let mut intent = oversikt::domain::intent::Intent::from_value(value["do"].take())?;
        intent.resolve(&|n| made.get(n - 1).copied())?;
        made.push(
            session
                .perform(&intent, at)
                .map_err(|e| format!("{e} {line}"))?
                .id,
        );
    }
    Ok(session)
}

/// The screen after these keys: names of keys, and `:text` to type, with `~` for a space.
fn screen(
    session: Session,
    lang: Lang,
    size: (u16, u16),
    keys: &str,
) -> Result<Buffer, Box<dyn Error>> {
    let now = Time::parse("2026-01-30T10:41:07+01:00").ok_or("no time")?;
    let opened = Opened {
        session,
        name: "fjordvik.json".to_owned(),
        draft: String::new(),
        remarks: Vec::new(),
        read_only: false,
    };
    let mut model = Model::desk(lang, opened);
    update(&mut model, Event::Resized(size.0, size.1), now);
    update(
        &mut model,
        Event::Saver(SaveNews::Saved { ticket: 0, at: now }),
        now,
    );
    for word in keys.split(' ').filter(|word| !word.is_empty()) {
        let presses: Vec<KeyPress> = match word.strip_prefix(':').filter(|text| !text.is_empty()) {
            Some(text) => text
                .chars()
                .map(|point| if point == '~' { ' ' } else { point })
                .map(typed)
                .collect(),
            None => parse(word).into_iter().collect(),
        };
        for press in presses {
            for effect in update(&mut model, Event::Key(press), now) {
                if let Effect::Save { ticket, .. } = effect {
                    update(
                        &mut model,
                        Event::Saver(SaveNews::Saved { ticket, at: now }),
                        now,
                    );
                }
            }
        }
    }
    drawn(&model, size)
}

fn typed(point: char) -> KeyPress {
    KeyPress {
        key: Key::Char(point),
        ..KeyPress::default()
    }
}

fn drawn(model: &Model, (columns, rows): (u16, u16)) -> Result<Buffer, Box<dyn Error>> {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows))?;
    terminal.draw(|frame| ui::view(model, frame))?;
    Ok(terminal.backend().buffer().clone())
}

const CELL: (f32, f32) = (8.4, 18.0);

fn svg(buffer: &Buffer, dark: bool) -> Result<String, std::fmt::Error> {
    let (paper, ink) = if dark {
        ("#1e1e24", "#e6e6e6")
    } else {
        ("#ffffff", "#1c1c1c")
    };
    let (wide, high) = (
        f32::from(buffer.area.width) * CELL.0,
        f32::from(buffer.area.height) * CELL.1,
    );
    let mut out = String::new();
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>"
    )?;
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let Some(cell) = buffer.cell((x, y)) else {
                break;
            };
            let wide = u16::try_from(cell.symbol().width().max(1)).unwrap_or(1);
            let (left, top) = (f32::from(x) * CELL.0, f32::from(y) * CELL.1);
            let mut front = hex(cell.fg, dark).unwrap_or(ink);
            let mut back = hex(cell.bg, dark);
            if cell.modifier.contains(Modifier::REVERSED) {
                (front, back) = (back.unwrap_or(paper), Some(front));
            }
            if let Some(back) = back {
                writeln!(
                    out,
                    "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{}\" fill=\"{back}\"/>",
                    f32::from(wide) * CELL.0 + 0.3,
                    CELL.1
                )?;
            }
            if cell.symbol() != " " {
                let bold = if cell.modifier.contains(Modifier::BOLD) {
                    " font-weight=\"bold\""
                } else {
                    ""
                };
                let dim = if cell.modifier.contains(Modifier::DIM) {
                    " opacity=\"0.65\""
                } else {
                    ""
                };
                let text = cell.symbol().replace('&', "&amp;").replace('<', "&lt;");
                writeln!(
                    out,
                    "<text x=\"{left:.1}\" y=\"{:.1}\" fill=\"{front}\"{bold}{dim}>{text}</text>",
                    top + 13.5
                )?;
            }
            x += wide;
        }
    }
    out.push_str("</svg>\n");
    Ok(out)
}

fn hex(colour: Color, dark: bool) -> Option<&'static str> {
    Some(match (colour, dark) {
        (Color::Green, true) => "#7ec97e",
        (Color::Green, false) => "#1a7f37",
        (Color::Yellow, true) => "#e5c07b",
        (Color::Yellow, false) => "#8a6100",
        (Color::Red, true) => "#f07178",
        (Color::Red, false) => "#b42318",
        (Color::Cyan, true) => "#6cc7d9",
        (Color::Cyan, false) => "#0b6e83",
        (Color::Magenta, true) => "#d69ae0",
        (Color::Magenta, false) => "#8a2a9b",
        _ => return None,
    })
}
