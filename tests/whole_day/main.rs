//! A whole seminar by keyboard alone: everything in `examples/sessions/fjordvik.jsonl` (the
//! fictional municipality with its 13 measures, the finding that makes the gap, sources, verdicts
//! with what they rest on, themes with proposers, groups in two rounds, notes) is typed into the
//! real program in a real terminal, and the state equals that of `sessions/fjordvik.json`.
//!
//! The typist looks at what a person would see through a twin: the same program without a
//! terminal, which is told the same keys.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod script;
mod state;
mod twin;
mod typist;

#[expect(dead_code, reason = "this test uses a part of the terminal")]
#[path = "../support/pty.rs"]
mod pty;

use std::path::Path;
use std::process::Command;

use pty::Launch;
use script::script;
use typist::Typist;

fn program() -> &'static str {
    env!("CARGO_BIN_EXE_oversikt")
}

fn show(file: &Path, data: &Path) -> serde_json::Value {
    let mut command = Command::new(program());
    command.args(["show", "--json", "--private", "--data"]);
    let output = command.arg(data).arg(file).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_example_is_entered_by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let terminal = Launch::new(program())
        .args(["--lang", "nb"])
        .arg("--data")
        .arg(&data)
        .start();
    terminal.see("O V E R S I K T");
    let script = script();
    let mut typist = Typist::begin(terminal, &script[0], &data);
    for (nth, line) in script.iter().enumerate().skip(1) {
        typist.carry_out(nth + 1, line, &script);
    }
    let file = typist.leave();
    let entered = state::comparable(show(&file, &data));
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/fjordvik.json");
    let expected = state::comparable(show(&example, &data));
    for (part, expected) in expected.as_object().unwrap() {
        pretty_assert(&entered[part], expected, part);
    }
    assert_eq!(entered, expected);
}

/// Says where two states differ, and not both of them whole.
fn pretty_assert(entered: &serde_json::Value, expected: &serde_json::Value, part: &str) {
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    for (nth, (one, other)) in list(entered).iter().zip(list(expected)).enumerate() {
        assert_eq!(*one, other, "{part}, {nth}");
    }
    assert_eq!(list(entered).len(), list(expected).len(), "{part}");
}
