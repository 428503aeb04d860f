//! From keys to what a person meant.
//!
//! Terminals without bracketed paste (Windows, old ones) deliver a pasted text as keys that come
//! faster than anybody types. Taken as keys, every line break would run a command. So keys that
//! arrive in a burst become one paste, and Enter in it is a line break.

use std::io;
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEvent, MouseEventKind,
};

use super::panics::ESSENTIAL;
use super::system::{Arrival, Keyboard};

/// More text than this within [`WINDOW`] was not typed.
const BURST: usize = 20;
/// See [`BURST`].
const WINDOW: Duration = Duration::from_millis(10);
/// This many keys at once may be the beginning of a burst; it is worth waiting a moment for more.
/// A single key is never held back.
const SUSPICIOUS: usize = 4;
/// A burst is handed on when it is this long, even if it goes on.
const LONGEST: usize = 1 << 20;

/// What a person did at the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed, or repeats. Text is `KeyCode::Char` without modifiers, also where it was
    /// typed with Shift or `AltGr`.
    Key(KeyEvent),
    /// Text that was pasted, with `\n` between its lines. Anything else may be in it: control
    /// characters too.
    Paste(String),
    /// A click or a turn of the wheel.
    Mouse(MouseEvent),
    /// The terminal has another size now.
    Resized,
}

/// Starts the thread that listens to the keyboard. It calls `deliver` for everything a person
/// does and `hang_up`, once, when the terminal is gone.
pub(super) fn listen(
    deliver: impl Fn(Input) + Send + 'static,
    hang_up: impl FnOnce() + Send + 'static,
) -> io::Result<()> {
    let mut keyboard = Keyboard::open();
    thread::Builder::new()
        .name(format!("{ESSENTIAL}keyboard"))
        .spawn(move || {
            loop {
                let (batch, gone) = gather(|timeout| keyboard.wait(timeout));
                understand(batch, &deliver);
                if gone {
                    return hang_up();
                }
            }
        })
        .map(drop)
}

/// Waits for keys, and for the rest of a burst when they look like one. Also says whether the
/// terminal is gone.
fn gather(mut wait: impl FnMut(Option<Duration>) -> Arrival) -> (Vec<Event>, bool) {
    let mut batch = match wait(None) {
        Arrival::Events(events) => events,
        Arrival::Nothing => return (Vec::new(), false),
        Arrival::HungUp => return (Vec::new(), true),
    };
    let mut text = text_in(&batch);
    let mut until = Instant::now() + WINDOW;
    while (SUSPICIOUS..LONGEST).contains(&text) {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        match wait(Some(left)) {
            Arrival::Events(events) => {
                text += text_in(&events);
                batch.extend(events);
                if text > BURST {
                    until = Instant::now() + WINDOW;
                }
            }
            Arrival::Nothing => {}
            Arrival::HungUp => return (batch, true),
        }
    }
    (batch, false)
}

fn text_in(events: &[Event]) -> usize {
    events
        .iter()
        .filter(|event| text_of(event).is_some())
        .count()
}

/// Delivers a batch of events in order, long runs of text as one paste.
fn understand(batch: Vec<Event>, deliver: &impl Fn(Input)) {
    let mut run = Vec::new();
    for event in batch {
        if is_release(&event) {
            continue;
        }
        if text_of(&event).is_some() {
            run.push(event);
        } else {
            deliver_run(&mut run, deliver);
            translate(event).into_iter().for_each(deliver);
        }
    }
    deliver_run(&mut run, deliver);
}

fn deliver_run(run: &mut Vec<Event>, deliver: &impl Fn(Input)) {
    if run.len() > BURST {
        let text: String = run.iter().filter_map(text_of).collect();
        run.clear();
        deliver(Input::Paste(unix_lines(&text)));
    } else {
        run.drain(..).filter_map(translate).for_each(deliver);
    }
}

/// The character a key would put into a pasted text, if it is such a key. The carriage return is
/// kept, so that `\r\n` becomes one line break.
fn text_of(event: &Event) -> Option<char> {
    let Event::Key(key) = event else { return None };
    if key.kind == KeyEventKind::Release {
        return None;
    }
    match key.code {
        KeyCode::Enter if key.modifiers.is_empty() => Some('\r'),
        KeyCode::Tab if key.modifiers.is_empty() => Some('\t'),
        // A line feed, as crossterm names it in raw mode.
        KeyCode::Char('j') if key.modifiers == KeyModifiers::CONTROL => Some('\n'),
        KeyCode::Char(character) if is_text(*key) => Some(character),
        _ => None,
    }
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::Key(key) if key.kind == KeyEventKind::Release)
}

/// Whether a character key is text. `AltGr` arrives as Ctrl and Alt together on Windows.
fn is_text(key: KeyEvent) -> bool {
    let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let commanding = both | KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META;
    let held = key.modifiers & commanding;
    matches!(key.code, KeyCode::Char(character) if !character.is_control())
        && (held.is_empty() || held == both)
}

/// What one event means; nothing for those nobody should see.
fn translate(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Release => None,
        Event::Key(mut key) => {
            if is_text(key) {
                key.modifiers = KeyModifiers::NONE;
            }
            Some(Input::Key(key))
        }
        Event::Paste(text) => Some(Input::Paste(unix_lines(&text))),
        // Motion is never asked for; a terminal that reports it all the same is not listened to.
        Event::Mouse(mouse) if mouse.kind == MouseEventKind::Moved => None,
        Event::Mouse(mouse) => Some(Input::Mouse(mouse)),
        Event::Resize(..) => Some(Input::Resized),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::VecDeque;

    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(code, modifiers))
    }

    fn typed(text: &str) -> Vec<Event> {
        let code = |character| match character {
            '\n' => KeyCode::Enter,
            character => KeyCode::Char(character),
        };
        text.chars()
            .map(|character| key(code(character), KeyModifiers::NONE))
            .collect()
    }

    fn meant(batch: Vec<Event>) -> Vec<Input> {
        let inputs = RefCell::new(Vec::new());
        understand(batch, &|input| inputs.borrow_mut().push(input));
        inputs.into_inner()
    }

    #[test]
    fn a_few_keys_at_once_are_keys() {
        let inputs = meant(typed("et notat\n"));
        assert_eq!(inputs.len(), 9);
        assert!(inputs.iter().all(|input| matches!(input, Input::Key(_))));
    }

    #[test]
    fn a_burst_is_one_paste_and_enter_in_it_a_line_break() {
        let inputs = meant(typed("første linje\nandre linje\n"));
        let paste = Input::Paste("første linje\nandre linje\n".to_owned());
        assert_eq!(inputs, [paste]);
    }

    #[test]
    fn a_command_key_between_two_bursts_stays_a_key() {
        let long = "x".repeat(BURST + 1);
        let mut batch = typed(&long);
        batch.push(key(KeyCode::Esc, KeyModifiers::NONE));
        batch.extend(typed(&long));
        let paste = Input::Paste(long);
        let esc = Input::Key(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE));
        assert_eq!(meant(batch), [paste.clone(), esc, paste]);
    }

    #[test]
    fn carriage_returns_and_line_feeds_of_a_burst_are_single_line_breaks() {
        let mut batch = typed(&"x".repeat(BURST));
        batch.push(key(KeyCode::Enter, KeyModifiers::NONE));
        batch.push(key(KeyCode::Char('j'), KeyModifiers::CONTROL));
        let paste = Input::Paste(format!("{}\n", "x".repeat(BURST)));
        assert_eq!(meant(batch), [paste]);
    }

    #[test]
    fn altgr_is_text_and_control_is_not() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let inputs = meant(vec![key(KeyCode::Char('@'), altgr)]);
        let at = KeyEvent::new(KeyCode::Char('@'), KeyModifiers::NONE);
        assert_eq!(inputs, [Input::Key(at)]);

        let undo = KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL);
        assert_eq!(meant(vec![Event::Key(undo)]), [Input::Key(undo)]);
    }

    #[test]
    fn released_keys_are_not_pressed_again() {
        let mut release = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        release.kind = KeyEventKind::Release;
        assert_eq!(meant(vec![Event::Key(release)]), []);
    }

    /// A keyboard that plays a script; afterwards nothing comes.
    fn played(script: Vec<Vec<Event>>) -> (Vec<Event>, bool) {
        let mut script: VecDeque<_> = script.into();
        gather(|timeout| match script.pop_front() {
            Some(events) => Arrival::Events(events),
            None if timeout.is_some() => Arrival::Nothing,
            None => Arrival::HungUp,
        })
    }

    #[test]
    fn a_single_key_is_not_held_back() {
        let (batch, _) = played(vec![typed("n"), typed("never seen in this batch")]);
        assert_eq!(batch.len(), 1);
    }

    #[test]
    fn a_burst_in_pieces_is_gathered_whole() {
        let pieces = vec![typed("første"), typed(" linje\nandre"), typed(" linje\n")];
        let (batch, gone) = played(pieces);
        assert!(!gone);
        assert_eq!(meant(batch).len(), 1);
    }
}
