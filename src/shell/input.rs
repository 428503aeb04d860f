//! From keys to what a person meant.
//!
//! Terminals without bracketed paste (Windows, old ones) deliver a pasted text as keys that come
//! faster than anybody types. Taken as keys, every line break would run a command. So keys that
//! arrive in a burst become one paste, and Enter in it is a line break. Where the terminal marks
//! pastes, keys are keys however fast they come.

use std::time::{Duration, Instant};

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::system::{self, Arrival, Keyboard, Pastes};

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
    /// The first button was pressed at this column and row, counted from 0.
    Click(u16, u16),
    /// The wheel was turned at this column and row: so many steps down, or up where negative.
    Wheel(u16, u16, i16),
    /// The terminal has another size now.
    Resized,
}

/// What ended a wait for a person.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// In order; empty if it was nothing anybody should see.
    Inputs(Vec<Input>),
    /// Another thread rang the bell.
    Rung,
    /// The time to wait is over.
    Nothing,
    /// The terminal is gone.
    HungUp,
}

/// Waits for a person to do something, at most for the time given.
pub(super) fn listen(keyboard: &mut Keyboard, timeout: Option<Duration>) -> Heard {
    hear(timeout, system::pastes(), |timeout| keyboard.wait(timeout))
}

fn hear(
    timeout: Option<Duration>,
    pastes: Pastes,
    mut wait: impl FnMut(Option<Duration>) -> Arrival,
) -> Heard {
    match wait(timeout) {
        // Where pastes are marked, keys are keys however fast they come: a script, or somebody
        // whose line was slow for a moment, types no paste.
        Arrival::Events(events) if pastes == Pastes::Marked => {
            let mut inputs = Vec::with_capacity(events.len());
            for event in events {
                add(translate(event), &mut inputs);
            }
            Heard::Inputs(inputs)
        }
        Arrival::Events(events) => Heard::Inputs(understand(gather(events, wait))),
        Arrival::Rung => Heard::Rung,
        Arrival::Nothing => Heard::Nothing,
        Arrival::HungUp => Heard::HungUp,
    }
}

/// Waits for the rest of a burst when keys look like the beginning of one.
fn gather(mut batch: Vec<Event>, mut wait: impl FnMut(Option<Duration>) -> Arrival) -> Vec<Event> {
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
            // Whoever rang has left a letter, which the loop looks for in any case.
            Arrival::Rung | Arrival::Nothing => {}
            // The next wait finds it gone as well.
            Arrival::HungUp => break,
        }
    }
    batch
}

fn text_in(events: &[Event]) -> usize {
    events
        .iter()
        .filter(|event| text_of(event).is_some())
        .count()
}

/// What a batch of events means, in order; long runs of text are one paste.
fn understand(batch: Vec<Event>) -> Vec<Input> {
    let mut inputs = Vec::with_capacity(batch.len());
    let mut run = Vec::new();
    for event in batch {
        if is_release(&event) {
            continue;
        }
        if text_of(&event).is_some() {
            run.push(event);
        } else {
            end_run(&mut run, &mut inputs);
            add(translate(event), &mut inputs);
        }
    }
    end_run(&mut run, &mut inputs);
    inputs
}

fn end_run(run: &mut Vec<Event>, inputs: &mut Vec<Input>) {
    if run.len() > BURST {
        let text: String = run.iter().filter_map(text_of).collect();
        run.clear();
        inputs.push(Input::Paste(unix_lines(&text)));
    } else {
        inputs.extend(run.drain(..).filter_map(translate));
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

/// Adds what was meant. Steps of the wheel that come together are one turn: a wheel that spins
/// must not be followed line by line.
fn add(input: Option<Input>, inputs: &mut Vec<Input>) {
    if let (Some(Input::Wheel(column, row, by)), Some(Input::Wheel(x, y, turned))) =
        (&input, inputs.last_mut())
        && (*column, *row) == (*x, *y)
    {
        *turned = turned.saturating_add(*by);
        return;
    }
    inputs.extend(input);
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
        Event::Mouse(mouse) => pointed(mouse),
        Event::Resize(..) => Some(Input::Resized),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// Motion is never asked for, and other buttons mean nothing; a terminal that reports them all
/// the same is not listened to.
fn pointed(mouse: MouseEvent) -> Option<Input> {
    let MouseEvent { column, row, .. } = mouse;
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(column, row)),
        MouseEventKind::ScrollUp => Some(Input::Wheel(column, row, -1)),
        MouseEventKind::ScrollDown => Some(Input::Wheel(column, row, 1)),
        _ => None,
    }
}

fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn a_few_keys_at_once_are_keys() {
        let inputs = understand(typed("et notat\n"));
        assert_eq!(inputs.len(), 9);
        assert!(inputs.iter().all(|input| matches!(input, Input::Key(_))));
    }

    #[test]
    fn a_burst_is_one_paste_and_enter_in_it_a_line_break() {
        let inputs = understand(typed("første linje\nandre linje\n"));
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
        assert_eq!(understand(batch), [paste.clone(), esc, paste]);
    }

    #[test]
    fn carriage_returns_and_line_feeds_of_a_burst_are_single_line_breaks() {
        let mut batch = typed(&"x".repeat(BURST));
        batch.push(key(KeyCode::Enter, KeyModifiers::NONE));
        batch.push(key(KeyCode::Char('j'), KeyModifiers::CONTROL));
        let paste = Input::Paste(format!("{}\n", "x".repeat(BURST)));
        assert_eq!(understand(batch), [paste]);
    }

    #[test]
    fn where_pastes_are_marked_fast_keys_are_keys() {
        let line = "et langt notat som kommer fort\n";
        let heard = hear(None, Pastes::Marked, |_| Arrival::Events(typed(line)));
        let Heard::Inputs(inputs) = heard else {
            panic!("{heard:?}")
        };
        assert_eq!(inputs.len(), line.chars().count());
        let enter = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        assert_eq!(inputs.last(), Some(&Input::Key(enter)));
    }

    #[test]
    fn altgr_is_text_and_control_is_not() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let inputs = understand(vec![key(KeyCode::Char('@'), altgr)]);
        let at = KeyEvent::new(KeyCode::Char('@'), KeyModifiers::NONE);
        assert_eq!(inputs, [Input::Key(at)]);

        let undo = KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL);
        assert_eq!(understand(vec![Event::Key(undo)]), [Input::Key(undo)]);
    }

    #[test]
    fn released_keys_are_not_pressed_again() {
        let mut release = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        release.kind = KeyEventKind::Release;
        assert_eq!(understand(vec![Event::Key(release)]), []);
    }

    /// A keyboard that plays a script; afterwards nothing comes.
    fn played(script: Vec<Vec<Event>>) -> Heard {
        let mut script: VecDeque<_> = script.into();
        hear(None, Pastes::Unmarked, |timeout| match script.pop_front() {
            Some(events) if events.is_empty() => Arrival::Rung,
            Some(events) => Arrival::Events(events),
            None if timeout.is_some() => Arrival::Nothing,
            None => Arrival::HungUp,
        })
    }

    fn mouse(kind: MouseEventKind, column: u16) -> Event {
        Event::Mouse(MouseEvent {
            kind,
            column,
            row: 7,
            modifiers: KeyModifiers::NONE,
        })
    }

    #[test]
    fn a_wheel_that_spins_is_one_turn_for_each_place() {
        let (up, down) = (MouseEventKind::ScrollUp, MouseEventKind::ScrollDown);
        let mut events = vec![mouse(down, 3); 500];
        events.extend([mouse(up, 3), mouse(up, 4)]);
        events.push(mouse(MouseEventKind::Down(MouseButton::Left), 4));
        for (nothing, column) in [
            (MouseEventKind::Moved, 4),
            (MouseEventKind::Up(MouseButton::Left), 4),
            (MouseEventKind::Drag(MouseButton::Left), 4),
            (MouseEventKind::Down(MouseButton::Right), 4),
        ] {
            events.push(mouse(nothing, column));
        }
        events.push(mouse(down, 4));
        let expected = vec![
            Input::Wheel(3, 7, 499),
            Input::Wheel(4, 7, -1),
            Input::Click(4, 7),
            Input::Wheel(4, 7, 1),
        ];
        let marked = hear(None, Pastes::Marked, |_| Arrival::Events(events.clone()));
        assert_eq!(marked, Heard::Inputs(expected.clone()));
        assert_eq!(understand(events), expected);
    }

    #[test]
    fn a_single_key_is_not_held_back() {
        let heard = played(vec![typed("n"), typed("not in this batch")]);
        assert_eq!(heard, Heard::Inputs(understand(typed("n"))));
    }

    #[test]
    fn a_burst_in_pieces_is_gathered_whole_although_the_bell_rings() {
        let heard = played(vec![
            typed("første"),
            typed(" linje\nandre"),
            Vec::new(),
            typed(" linje\n"),
        ]);
        let paste = Input::Paste("første linje\nandre linje\n".to_owned());
        assert_eq!(heard, Heard::Inputs(vec![paste]));
    }
}
