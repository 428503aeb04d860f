//! What a person has set or chosen, in the real program: read at the start, remembered at the
//! next, and never in the way.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so by panicking"
)]

#[path = "support/pty.rs"]
#[expect(dead_code, reason = "each test uses its part of the harness")]
mod pty;

use std::fs;
use std::path::PathBuf;

use pty::{DOWN, ENTER, F2, F3, F4, F5, Launch, Terminal, ctrl};
use rustix::process::Signal;
use tempfile::TempDir;

const OVERSIKT: &str = env!("CARGO_BIN_EXE_oversikt");

/// A place of the program's own.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn settings(&self) -> PathBuf {
        self.0.path().join("config/settings.toml")
    }

    fn with_settings(text: impl AsRef<[u8]>) -> Self {
        let home = Self::new();
        fs::create_dir_all(home.settings().parent().unwrap()).unwrap();
        fs::write(home.settings(), text).unwrap();
        home
    }

    /// A terminal that speaks bokmål and promises no more than sixteen colours.
    fn launch(&self) -> Launch {
        Launch::new(OVERSIKT)
            .arg("--data")
            .arg(self.0.path())
            .without_env("COLORTERM")
            .without_env("OVERSIKT_LANG")
            .env("LC_ALL", "nb_NO.UTF-8")
    }

    fn start(&self) -> Terminal {
        self.launch().start()
    }

    fn log(&self) -> String {
        let folder = fs::read_dir(self.0.path().join("state")).unwrap();
        let logs = folder
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "log"));
        logs.map(|path| fs::read_to_string(path).unwrap()).collect()
    }
}

fn leave(mut terminal: Terminal) {
    terminal.press(ctrl('q'));
    assert_eq!(terminal.gone().code, Some(0));
}

/// The paper under the first cell.
fn paper(screen: &vt100::Screen) -> vt100::Color {
    screen.cell(0, 0).expect("a cell").bgcolor()
}

#[test]
fn what_was_chosen_is_there_at_the_next_start() {
    let home = Home::new();
    let mut terminal = home.start();
    terminal.see("O V E R S I K T");
    assert_eq!(terminal.look(paper), vt100::Color::Default);
    terminal.press(F3);
    terminal.see("mørkt på lyst");
    terminal.press(F3);
    terminal.see("lyst på mørkt");
    terminal.press(F2);
    terminal.see("Språk: nynorsk");
    terminal.press(F4);
    terminal.see("Musa er på");
    leave(terminal);

    let terminal = home.start();
    terminal.see("Prøv eit døme");
    assert_eq!(terminal.look(paper), vt100::Color::Idx(0));
    let mouse = terminal.look(vt100::Screen::mouse_protocol_mode);
    assert_eq!(mouse, vt100::MouseProtocolMode::PressRelease);
    leave(terminal);

    // What is said here and now is nearer, and what the terminal can do is its own affair.
    let terminal = home
        .launch()
        .args(["--lang", "en"])
        .env("COLORTERM", "truecolor")
        .start();
    terminal.see("Try an example");
    let paper = terminal.look(paper);
    assert!(matches!(paper, vt100::Color::Rgb(..)), "{paper:?}");
    leave(terminal);
}

#[test]
fn bad_lines_are_named_and_the_rest_counts() {
    let home = Home::with_settings(
        "colour = \"dark\"\ncolours = \"light\"\nlanguage = \"dansk\"\n\
         keys.help = \"F5\"\nkeys.capture = \"v\"\n",
    );
    let mut terminal = home.start();
    for named in ["1, 3, 5", "«colour»", "Linje 3", "«language»", "Linje 5"] {
        terminal.see(named);
    }
    assert_eq!(terminal.look(paper), vt100::Color::Idx(15));
    terminal.press(F5);
    terminal.see("Skriv for å lete");
    leave(terminal);
    let log = home.log();
    for line in ["line=1", "line=3", "line=5", "settings.toml"] {
        assert!(log.contains(line), "{log}");
    }
    // An open seminar says it, too.
    let terminal = home.launch().arg(seminar(&home)).start();
    terminal.see("settings.toml: linjene 1, 3, 5");
    leave(terminal);
}

/// A new seminar file.
fn seminar(home: &Home) -> PathBuf {
    let file = home.0.path().join("seminar.json");
    let made = std::process::Command::new(OVERSIKT)
        .arg("--data")
        .arg(home.0.path())
        .arg("new")
        .arg(&file)
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    file
}

#[test]
fn no_settings_file_stops_the_start() {
    let strange: [Vec<u8>; 4] = [
        vec![b'x'; 1 << 20],
        vec![0; 4096],
        b"\xff\xfe\x00c\x00o\n".repeat(300),
        b"[[[[[[\n\"\"\"\n'''\n".to_vec(),
    ];
    for bytes in strange {
        let home = Home::with_settings(bytes);
        let terminal = home.start();
        terminal.see("O V E R S I K T");
        terminal.see("settings.toml");
        leave(terminal);
    }
    let home = Home::new();
    fs::create_dir_all(home.settings()).unwrap();
    let terminal = home.start();
    terminal.see("O V E R S I K T");
    terminal.see("kan ikke leses");
    leave(terminal);
}

#[test]
fn choices_that_cannot_be_read_or_written_are_no_trouble() {
    let home = Home::new();
    fs::create_dir_all(home.0.path().join("state/choices.json")).unwrap();
    let mut terminal = home.start();
    terminal.see("O V E R S I K T");
    terminal.press(F3);
    terminal.see("mørkt på lyst");
    leave(terminal);
}

#[test]
fn without_colours_what_is_chosen_is_reversed() {
    let home = Home::new();
    let mut terminal = home.launch().env("NO_COLOR", "1").start();
    terminal.see("O V E R S I K T");
    // The choice under the cursor.
    terminal.press(DOWN);
    terminal.wait_until("for a reversed row", |screen| {
        let (rows, columns) = screen.size();
        let mut cells = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (y, x)));
        cells.any(|(y, x)| screen.cell(y, x).is_some_and(vt100::Cell::inverse))
    });
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    for colour in ["\x1b[38;", "\x1b[48;", "\x1b[31m", "\x1b[32m", "\x1b[36m"] {
        assert!(!bytes.contains(colour), "{colour:?}");
    }
    leave(terminal);
}

/// The texts that the terminal was asked to put on its clipboard.
fn clipboard(terminal: &Terminal) -> Vec<String> {
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    let asked = bytes.split("\x1b]52;c;").skip(1);
    asked
        .map(|rest| decoded(rest.split("\x1b\\").next().unwrap()))
        .collect()
}

/// Base64 (RFC 4648), written down a second time so that the one of the program is checked.
fn decoded(text: &str) -> String {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut held, mut bits, mut bytes) = (0_u32, 0, Vec::new());
    for sign in text.trim_end_matches('=').chars() {
        held = held << 6 | u32::try_from(SIGNS.find(sign).unwrap()).unwrap();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).unwrap());
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn what_is_under_the_cursor_is_copied_once_and_harmlessly() {
    let home = Home::new();
    let file = seminar(&home);
    let mut terminal = home.launch().arg(&file).start();
    terminal.see("Kunnskapskilder");
    terminal.press("n");
    // Pasted text may hold what a terminal would obey.
    terminal.paste("hvem eier \u{9b}31moppfølgingen?");
    terminal.see("oppfølgingen?");
    terminal.press(ENTER);
    terminal.see("Lagret");
    terminal.press(pty::ESC);
    terminal.press("3");
    terminal.press(pty::UP);
    terminal.press("c");
    terminal.see("Kopiert");
    let copied = clipboard(&terminal);
    let [copied] = copied.as_slice() else {
        panic!("{copied:?}")
    };
    assert!(!copied.chars().any(char::is_control), "{copied:?}");
    assert!(copied.starts_with("hvem eier ") && copied.ends_with("31moppfølgingen?"));
    terminal.press(DOWN);
    leave(terminal);
}

#[test]
fn the_palette_puts_the_program_aside() {
    let home = Home::new();
    let mut terminal = home.start();
    terminal.see("O V E R S I K T");
    terminal.press(":");
    terminal.type_text("bakgrunnen");
    terminal.see("legg programmet i bakgrunnen");
    terminal.press(ENTER);
    terminal.wait_until_stopped(true);
    assert_eq!(terminal.modes(), terminal.modes_before());
    terminal.wait_until("for the ordinary screen", |screen| {
        !screen.alternate_screen() && !screen.hide_cursor()
    });
    terminal.signal(Signal::CONT);
    terminal.wait_until_stopped(false);
    terminal.see("O V E R S I K T");
    leave(terminal);
}

/// Where a text stands on the screen: column and row from 1, as a mouse reports them.
fn place_of(terminal: &Terminal, text: &str) -> (u16, u16) {
    terminal.see(text);
    let screen = terminal.screen();
    let mut lines = screen.lines().zip(1..);
    let (line, row) = lines.find(|(line, _)| line.contains(text)).unwrap();
    let before = line.split(text).next().unwrap().chars().count();
    (u16::try_from(before).unwrap() + 1, row)
}

/// Whether the cell at a place of the screen is reversed.
fn is_chosen(screen: &vt100::Screen, (column, row): (u16, u16)) -> bool {
    let cell = screen.cell(row - 1, column - 1);
    cell.is_some_and(vt100::Cell::inverse)
}

#[test]
fn the_mouse_chooses_and_the_wheel_can_spin() {
    let home = Home::new();
    let file = home.0.path().join("fjordvik.json");
    fs::copy("sessions/fjordvik.json", &file).unwrap();
    let mut terminal = home.launch().arg(&file).start();
    let place = place_of(&terminal, "Home-Start");
    let (column, row) = place;
    let click = format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m");
    // Off: what a terminal reports all the same chooses nothing.
    terminal.press(&click);
    terminal.press(F4);
    terminal.see("Musen er på");
    assert!(!terminal.look(|screen| is_chosen(screen, place)));
    terminal.press(&click);
    terminal.wait_until("for the row to be chosen", |screen| {
        is_chosen(screen, place)
    });
    // What is chosen already opens.
    terminal.press(&click);
    terminal.see_no_more("Kunnskapskilder");
    terminal.press(pty::ESC);
    terminal.see("Kunnskapskilder");
    // A wheel that is spun and spun, and a pointer that is moved although nobody asked.
    let spin = format!("\x1b[<65;{column};{row}M\x1b[<35;{column};{row}M").repeat(25_000);
    let begun = std::time::Instant::now();
    terminal.press(&spin);
    terminal.press("n");
    terminal.type_text("etterpå");
    terminal.see("etterpå");
    assert!(
        begun.elapsed() < std::time::Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );
    leave(terminal);
}
