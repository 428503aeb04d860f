//! The smallest program that runs in our shell; the terminal tests can be tried on it.

use std::time::Duration;

use chrono::{DateTime, FixedOffset, Local};
use crossterm::event::{KeyCode, KeyModifiers};
use oversikt::shell::{self, Flow, Happening, Input, Options, Program};
use ratatui::Frame;
use ratatui::widgets::Paragraph;

struct Demo {
    text: String,
    said: String,
}

impl Program for Demo {
    type Mail = ();

    fn handle(&mut self, happening: Happening<()>, _now: DateTime<FixedOffset>) -> Flow {
        match happening {
            Happening::Input(Input::Key(key)) => match key.code {
                KeyCode::Char('q') if key.modifiers == KeyModifiers::CONTROL => return Flow::Quit,
                KeyCode::Char('z') if key.modifiers == KeyModifiers::CONTROL => {
                    return Flow::Suspend;
                }
                KeyCode::Char('b') if key.modifiers == KeyModifiers::CONTROL => loop {
                    std::thread::sleep(Duration::from_mins(1));
                },
                KeyCode::Char(c) if key.modifiers.is_empty() => self.text.push(c),
                _ => self.said = format!("{key:?}"),
            },
            Happening::Input(input) => self.said = format!("{input:?}"),
            Happening::Trouble(words) => self.said = words,
            _ => return Flow::Still,
        }
        Flow::Draw
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let text = format!("klar\n> {}\n{}", self.text, self.said);
        frame.render_widget(Paragraph::new(text), area);
    }

    fn wake(&self, _now: DateTime<FixedOffset>) -> Option<Duration> {
        None
    }
}

fn main() {
    let (_mailbox, post) = shell::post();
    let options = Options {
        mouse: false,
        clock: || Local::now().fixed_offset(),
        apology: "Beklager.".to_owned(),
        last_words: Box::new(|| {
            if let Some(path) = std::env::args().nth(1) {
                let _ = std::fs::write(path, "last words");
            }
        }),
    };
    let mut demo = Demo {
        text: String::new(),
        said: String::new(),
    };
    if let Err(error) = shell::run(&mut demo, post, options) {
        eprintln!("{error}");
        std::process::exit(2);
    }
}
