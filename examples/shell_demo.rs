//! The smallest program that runs in our shell and keeps notes, so that the terminal tests can be
//! tried on it: `shell_demo open FILE --data DIR`.

use std::fs::OpenOptions;
use std::io::Write;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, Local};
use crossterm::event::{KeyCode, KeyModifiers};
use oversikt::shell::{self, Flow, Happening, Input, Options, Program};
use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::widgets::{Paragraph, Wrap};

enum Order {
    Note(String),
    Flush(Sender<()>),
}

struct Demo {
    capture: Option<String>,
    notes: Vec<String>,
    saved: usize,
    said: String,
    saver: Sender<Order>,
}

impl Program for Demo {
    type Mail = usize;

    fn handle(&mut self, happening: Happening<usize>, _now: DateTime<FixedOffset>) -> Flow {
        match happening {
            Happening::Input(Input::Key(key)) => {
                if key.code == KeyCode::Char('q') && key.modifiers == KeyModifiers::CONTROL {
                    return Flow::Quit;
                }
                match (&mut self.capture, key.code) {
                    (None, KeyCode::Char('n')) => self.capture = Some(String::new()),
                    (None, KeyCode::Char('q')) => return Flow::Quit,
                    (Some(text), KeyCode::Char(letter)) => text.push(letter),
                    (Some(text), KeyCode::Enter) => {
                        let text = std::mem::take(text);
                        let _ = self.saver.send(Order::Note(text.clone()));
                        self.notes.push(text);
                    }
                    (Some(text), KeyCode::Backspace) => drop(text.pop()),
                    (_, KeyCode::Esc) => self.capture = None,
                    _ => self.said = format!("{key:?}"),
                }
            }
            Happening::Input(input) => self.said = format!("{input:?}"),
            Happening::Mail(saved) => self.saved = saved,
            Happening::Trouble(words) => self.said = words,
            Happening::Woke | Happening::Closing(_) => return Flow::Still,
        }
        Flow::Draw
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let saved = if self.saved == self.notes.len() {
            "Lagret kl. 10:41:07"
        } else {
            "lagrer"
        };
        let mut text = format!("Kunnskapskilder\n{saved}\n{}\n", self.said);
        for note in &self.notes {
            text.push_str(note);
            text.push('\n');
        }
        let area = frame.area();
        let dots = "·".repeat(area.width.into());
        let rows = vec![dots; area.height.into()];
        frame.render_widget(Paragraph::new(rows.join("\n")), area);
        if let Some(capture) = &self.capture {
            text.push_str("> ");
            text.push_str(capture);
            let column = u16::try_from(capture.chars().count() + 2).unwrap_or(u16::MAX);
            let row = u16::try_from(self.notes.len() + 3).unwrap_or(u16::MAX);
            frame.set_cursor_position(Position::new(column.min(area.width), row.min(area.height)));
        }
        frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: false }), area);
    }

    fn wake(&self, _now: DateTime<FixedOffset>) -> Option<Duration> {
        None
    }
}

fn main() {
    let path = std::env::args().nth(2).unwrap_or_default();
    let mut file = match OpenOptions::new().append(true).create(true).open(path) {
        Ok(file) => file,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    let Ok((mailbox, post)) = shell::post() else {
        std::process::exit(1);
    };
    let (saver, orders) = channel();
    let slow = std::env::var("OVERSIKT_TEST_SAVE_MS").ok();
    let slow = slow.and_then(|text| text.parse().ok()).unwrap_or(0);
    std::thread::spawn(move || {
        let mut count = 0;
        for order in orders {
            match order {
                Order::Note(text) => {
                    std::thread::sleep(Duration::from_millis(slow));
                    let _ = writeln!(file, "{text}").and_then(|()| file.sync_data());
                    count += 1;
                    mailbox.send(count);
                }
                Order::Flush(done) => drop(done.send(())),
            }
        }
    });
    let last = saver.clone();
    let options = Options {
        mouse: false,
        clock: || Local::now().fixed_offset(),
        apology: "Oversikt stoppet uventet. Det som var lagret, er trygt.".to_owned(),
        last_words: Box::new(move || {
            let (done, wait) = channel();
            let _ = last.send(Order::Flush(done));
            let _ = wait.recv();
        }),
    };
    let mut demo = Demo {
        capture: None,
        notes: Vec::new(),
        saved: 0,
        said: String::new(),
        saver,
    };
    if let Err(error) = shell::run(&mut demo, post, options) {
        eprintln!("{error}");
        std::process::exit(2);
    }
}
