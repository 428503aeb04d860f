//! The same with the real program in a real terminal: a seminar in which every text is a note and
//! the name of a source, paged through and searched.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::allowed::assert_allowed;
use crate::pty::{DOWN, ENTER, ESC, Launch, PAGE_UP, ctrl};
use crate::texts;

#[test]
fn the_real_program_sends_nothing_of_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let (file, data) = (folder.path().join("a.json"), folder.path().join("data"));
    let program = env!("CARGO_BIN_EXE_oversikt");
    let command = |name: &str| {
        let mut command = Command::new(program);
        command.arg(name).arg(&file).arg("--data").arg(&data);
        command.stdout(Stdio::null());
        command
    };
    let title = texts::CASES.concat();
    let made = command("new")
        .args(["--title", &title.replace('\0', "")])
        .status();
    assert!(made.unwrap().success());
    let mut applying = command("apply").stdin(Stdio::piped()).spawn().unwrap();
    let mut input = applying.stdin.take().unwrap();
    for text in texts::all() {
        let note = json!({"do": "add_note", "text": text});
        let source = json!({"do": "add_source", "name": text});
        writeln!(input, "{note}\n{source}").unwrap();
    }
    drop(input);
    assert!(applying.wait().unwrap().success());

    let mut terminal = Launch::new(program)
        .args(["open".as_ref(), file.as_os_str(), "--data".as_ref()])
        .arg(&data)
        .args(["--lang", "nb"])
        .start();
    terminal.see("Kunnskapskilder");
    let mut press = |key: &str, times: usize| {
        for _ in 0..times {
            let before = terminal.byte_count();
            terminal.press(key);
            terminal.wait_for_bytes(before, std::time::Duration::from_millis(100));
        }
    };
    press("3", 1);
    press(PAGE_UP, texts::all().len() / 8);
    press("1", 1);
    press(DOWN, 40);
    press("/", 1);
    press("a", 1);
    press(DOWN, 40);
    press(ESC, 1);
    press("n", 1);
    for text in texts::CASES {
        // What ends a paste would end this one too.
        terminal.paste(&text.replace('\u{1b}', ""));
        terminal.press(ENTER);
    }
    terminal.press(ctrl('q'));
    let gone = terminal.gone();
    assert_eq!(gone.code, Some(0), "{gone:?}:\n{}", terminal.picture());
    assert!(terminal.byte_count() > 50_000, "{}", terminal.byte_count());
    assert_allowed(&terminal.bytes(), true, "the terminal");
}
