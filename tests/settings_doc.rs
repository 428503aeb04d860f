//! docs/settings.md lists every setting and every command as the program knows them.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by panicking"
)]

use std::fmt::Write as _;
use std::path::Path;

use oversikt::app::command::COMMANDS;
use oversikt::app::keys::shown;
use oversikt::app::settings::{NAMES, allowed, read};
use oversikt::i18n::{Lang, Words};

fn document() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/settings.md");
    std::fs::read_to_string(path).unwrap()
}

/// Puts a table where the document has a place for it.
fn placed(document: &str, place: &str, table: &str) -> String {
    let begin = format!("<!-- {place} -->\n");
    let (before, rest) = document.split_once(&begin).unwrap();
    let (_, after) = rest.split_once("<!-- end -->").unwrap();
    format!("{before}{begin}{table}<!-- end -->{after}")
}

fn settings() -> String {
    let mut table = "| setting | what it can be |\n|---|---|\n".to_owned();
    for name in NAMES {
        let shown = if name == "keys" { "keys.…" } else { name };
        writeln!(table, "| `{shown}` | `{}` |", allowed(name)).unwrap();
    }
    table
}

fn commands() -> String {
    let words = [Lang::Nb, Lang::Nn, Lang::En].map(Words::new);
    let mut table =
        "| setting | keys | bokmål | nynorsk | English |\n|---|---|---|---|---|\n".to_owned();
    for command in COMMANDS {
        let keys: Vec<String> = command
            .keys
            .iter()
            .map(|key| format!("`{}`", shown(key)))
            .collect();
        let said = words
            .each_ref()
            .map(|words| words.get(&format!("command-{}", command.id)));
        let (keys, said) = (keys.join(" "), said.join(" | "));
        writeln!(table, "| `keys.{}` | {keys} | {said} |", command.id).unwrap();
    }
    table
}

#[test]
fn the_document_lists_what_the_program_knows() {
    let found = document();
    let printed = placed(&found, "settings", &settings());
    let printed = placed(&printed, "commands", &commands());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/settings.md");
        std::fs::write(path, &printed).unwrap();
        return;
    }
    assert!(
        found == printed,
        "docs/settings.md is stale: UPDATE_DOCS=1 cargo test --test settings_doc"
    );
}

#[test]
fn the_example_in_the_document_works() {
    let document = document();
    let example = document.split("```toml\n").nth(1).unwrap();
    let (settings, bad) = read(example.split("```").next().unwrap());
    assert_eq!(bad, []);
    assert_eq!(settings.mouse, Some(true));
    assert_eq!(settings.language, Some(Lang::Nn));
}
