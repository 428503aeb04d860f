//! What keys become, whatever bytes they come as and wherever those are cut.

use crossterm::event::{KeyEventKind, MouseEventKind};
use proptest::prelude::*;

use super::*;

fn decoded(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(bytes, &mut events);
    events
}

/// Decodes, and then nothing comes for a while.
fn waited(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(bytes, &mut events);
    if decoder.patience().is_some() {
        decoder.give_up(&mut events);
    }
    assert_eq!(decoder.patience(), None);
    events
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn text(text: &str) -> Vec<Event> {
    text.chars()
        .map(|character| keys::plain(KeyCode::Char(character)))
        .collect()
}

#[test]
fn text_is_text_in_any_alphabet() {
    assert_eq!(decoded("blåbær → 🫐".as_bytes()), text("blåbær → 🫐"));
}

#[test]
fn the_keys_of_common_terminals_are_known() {
    let none = KeyModifiers::NONE;
    let control = KeyModifiers::CONTROL;
    let shift = KeyModifiers::SHIFT;
    let cases: [(&[u8], KeyCode, KeyModifiers); 26] = [
        (b"\x1b[A", KeyCode::Up, none),
        (b"\x1bOB", KeyCode::Down, none),
        (b"\x1b[1;5C", KeyCode::Right, control),
        (b"\x1b[1;2D", KeyCode::Left, shift),
        (b"\x1b[H", KeyCode::Home, none),
        (b"\x1b[1~", KeyCode::Home, none),
        (b"\x1bOF", KeyCode::End, none),
        (b"\x1b[3~", KeyCode::Delete, none),
        (b"\x1b[5~", KeyCode::PageUp, none),
        (b"\x1b[6;5~", KeyCode::PageDown, control),
        (b"\x1bOP", KeyCode::F(1), none),
        (b"\x1b[[A", KeyCode::F(1), none),
        (b"\x1b[11~", KeyCode::F(1), none),
        (b"\x1b[15~", KeyCode::F(5), none),
        (b"\x1b[24~", KeyCode::F(12), none),
        (b"\x1b[1;2R", KeyCode::F(3), shift),
        (b"\x1b[Z", KeyCode::BackTab, shift),
        (b"\r", KeyCode::Enter, none),
        (b"\t", KeyCode::Tab, none),
        (b"\x7f", KeyCode::Backspace, none),
        (b"\x1a", KeyCode::Char('z'), control),
        (b"\0", KeyCode::Char(' '), control),
        (b"\x1b[27u", KeyCode::Esc, none),
        (b"\x1b[122;5u", KeyCode::Char('z'), control),
        (b"\x1b[27;5;13~", KeyCode::Enter, control),
        (b"\x1b\xc3\xb8", KeyCode::Char('ø'), KeyModifiers::ALT),
    ];
    for (bytes, code, modifiers) in cases {
        let shown = bytes.escape_ascii();
        assert_eq!(decoded(bytes), [key(code, modifiers)], "{shown}");
    }
}

#[test]
fn escape_alone_is_escape_once_nothing_follows() {
    assert_eq!(decoded(b"\x1b"), []);
    assert_eq!(waited(b"\x1b"), [keys::plain(KeyCode::Esc)]);
    assert_eq!(waited(b"\x1b\x1b").len(), 2);
    let up = key(KeyCode::Up, KeyModifiers::ALT);
    assert_eq!(decoded(b"\x1b\x1b[A"), [up]);
}

#[test]
fn a_late_reply_is_not_typed_into_the_text() {
    let replies: [&[u8]; 8] = [
        b"\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
        b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
        b"\x1bP>|XTerm(390)\x1b\\",
        b"\x1b[?2026;2$y",
        b"\x1b[?62;22;52c",
        b"\x1b[>41;390;0c",
        b"\x1b[24;80R",
        b"\x1b[?997;1n",
    ];
    for reply in replies {
        let bytes = [reply, b"hei u c"].concat();
        let shown = reply.escape_ascii();
        assert_eq!(decoded(&bytes), text("hei u c"), "{shown}");
    }
}

#[test]
fn alt_and_a_bracket_do_not_swallow_what_is_typed_later() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(b"\x1b]", &mut events);
    decoder.give_up(&mut events);
    decoder.feed(b"hei", &mut events);
    assert_eq!(events, text("hei"));
}

#[test]
fn a_paste_is_one_event_whatever_is_in_it() {
    let pasted = "a\r\nb\x1b[Ac\x1b]0;x\x07 blå";
    let bytes = format!("\x1b[200~{pasted}\x1b[201~q");
    let mut expected = vec![Event::Paste(pasted.to_owned())];
    expected.extend(text("q"));
    assert_eq!(decoded(bytes.as_bytes()), expected);
}

#[test]
fn a_paste_that_never_ends_is_handed_on_when_nothing_more_comes() {
    let events = waited(b"\x1b[200~halv");
    assert_eq!(events, [Event::Paste("halv".to_owned())]);
}

#[test]
fn an_old_mouse_report_is_not_text() {
    assert_eq!(decoded(b"\x1b[M !!hei"), text("hei"));
}

#[test]
fn the_wheel_and_a_click_are_understood() {
    let events = decoded(b"\x1b[<64;300;5M\x1b[<0;1;2m");
    let kinds: Vec<_> = events
        .iter()
        .filter_map(Event::as_mouse_event)
        .map(|mouse| (mouse.kind, mouse.column, mouse.row))
        .collect();
    let left = crossterm::event::MouseButton::Left;
    let expected = [
        (MouseEventKind::ScrollUp, 299, 4),
        (MouseEventKind::Up(left), 0, 1),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn a_released_key_is_told_apart() {
    let events = decoded(b"\x1b[97;1:3u");
    let [Event::Key(key)] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!(key.kind, KeyEventKind::Release);
}

proptest! {
    #[test]
    fn where_a_stream_is_cut_does_not_matter(bytes in anything(), cut in 0..64_usize) {
        let (first, second) = bytes.split_at(cut.min(bytes.len()));
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        decoder.feed(first, &mut events);
        decoder.feed(second, &mut events);
        prop_assert_eq!(events, decoded(&bytes));
    }

    #[test]
    fn after_any_noise_and_a_pause_keys_are_keys_again(bytes in anything()) {
        let mut events = waited(&bytes);
        let mut decoder = Decoder::default();
        decoder.feed(&bytes, &mut Vec::new());
        decoder.give_up(&mut Vec::new());
        events.clear();
        decoder.feed("hei på".as_bytes(), &mut events);
        prop_assert_eq!(events, text("hei på"));
    }
}

/// Bytes that sequences are made of, more often than chance would have it.
fn anything() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        proptest::sample::select(b"\x1b\x1b\x1b[[]OPM~u;:<?0127A\x07\\\r".to_vec()),
        any::<u8>(),
    ];
    proptest::collection::vec(byte, 0..64)
}
