//! The Rust files of the house, with what is said in them and what is done.

use std::fs;
use std::path::Path;

/// A Rust file.
pub(crate) struct Source {
    /// Its path from the root, with `/` on every system.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
    /// The same without comments, what stands in quotation marks and tests, line by line.
    code: Vec<String>,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        // Tests at the end of a file of the program may do what tests do.
        let own = match text.split_once("#[cfg(test)]\nmod tests {") {
            Some((own, _)) if path.starts_with("src/") => own,
            _ => text,
        };
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code: own.lines().map(bare).collect(),
        }
    }

    /// The folder of `src` in which it stands, or its own name where it stands in none.
    pub(crate) fn room(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default()
    }

    /// How many modules deep it is: as many `super::` lead to the root.
    pub(crate) fn depth(&self) -> usize {
        let names = self.path.split('/').count() - 1;
        if self.path.ends_with("/mod.rs") {
            names - 1
        } else {
            names
        }
    }

    /// The lines that do something, counted from 1.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.code.iter().enumerate();
        lines.map(|(at, line)| (at + 1, line.as_str()))
    }
}

/// A line without its comment and without what stands in quotation marks. Text that goes on for
/// several lines is taken for code; that makes the tests stricter, never looser.
fn bare(line: &str) -> String {
    let (mut out, mut quoted, mut escaped, mut last) = (String::new(), false, false, ' ');
    for point in line.chars() {
        match point {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            // The character '"' opens no text.
            '"' if last != '\'' => quoted = !quoted,
            '/' if !quoted && last == '/' => {
                out.pop();
                break;
            }
            _ if !quoted => out.push(point),
            _ => {}
        }
        last = point;
    }
    out
}

/// Every Rust file in a folder, in the order of their paths.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort_by(|one: &Source, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "{folder} holds no Rust file");
    found
}

fn collect(folder: &Path, into: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // What a crate of its own was built into is not ours.
        let built = path.file_name().is_some_and(|name| name == "target");
        if path.is_dir() && !built {
            collect(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let inside = path.strip_prefix(root()).unwrap();
            let name = inside.to_string_lossy().replace('\\', "/");
            into.push(Source::new(&name, &fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The folder of the house.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the house, as text.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Everything that is written in Rust here.
fn everything() -> Vec<Source> {
    ["src", "tests", "examples", "benches"]
        .into_iter()
        .flat_map(sources)
        .collect()
}

/// Files that may be longer than [`LONGEST`], and why.
const LONG: [(&str, &str); 1] = [(
    "tests/laws/refusals.rs",
    "a table: a refusal for each rule of each intent",
)];

/// How many lines a file of the program may have, and one of tests, which are lists of cases.
const LONGEST: (usize, usize) = (400, 500);

#[test]
fn files_are_short() {
    for source in everything() {
        let lines = source.text.lines().count();
        let longest = if source.path.starts_with("tests/") {
            LONGEST.1
        } else {
            LONGEST.0
        };
        let excused = LONG.iter().any(|(path, _)| *path == source.path);
        assert!(
            lines <= longest || excused,
            "{} has {lines} lines: look for the noun that hides in it",
            source.path
        );
        assert!(
            lines > longest || !excused,
            "{} is short again: strike it from the list",
            source.path
        );
    }
}

#[test]
fn every_file_begins_with_what_it_is() {
    for source in everything() {
        let first = source.text.lines().next().unwrap_or_default();
        assert!(
            first
                .strip_prefix("//! ")
                .is_some_and(|words| words.len() > 10),
            "{} does not say what it is",
            source.path
        );
    }
}

#[test]
fn no_lint_is_silenced_without_a_reason() {
    for source in everything() {
        for (line, code) in source.code() {
            let silenced = code.contains("#[allow(") || code.contains("#![allow(");
            assert!(
                !silenced,
                "{}:{line}: use #[expect(…, reason = …)]",
                source.path
            );
        }
        for expect in source.text.split("[expect(").skip(1) {
            let attribute = expect.split(")]").next().unwrap_or_default();
            // The test that looks for the word names it too.
            let own = source.path.starts_with("tests/tidy/");
            assert!(
                own || attribute.contains("reason ="),
                "{}: an #[expect] without a reason",
                source.path
            );
        }
    }
}

#[test]
fn nothing_is_left_for_later() {
    let left = ["TODO", "FIXME", "XXX", "HACK"];
    for source in everything()
        .iter()
        .filter(|source| !source.path.starts_with("tests/tidy/"))
    {
        for (at, line) in source.text.lines().enumerate() {
            let found = left.iter().find(|word| line.contains(**word));
            assert!(found.is_none(), "{}:{}: {line}", source.path, at + 1);
        }
    }
}

#[test]
fn comments_and_quotations_are_no_code() {
    assert_eq!(bare("let a = 1; // crate::store"), "let a = 1; ");
    assert_eq!(bare("say(\"// crate::ui \\\" more\") + b"), "say() + b");
    assert_eq!(
        bare("if point == '\"' { std::fs }"),
        "if point == '\"' { std::fs }"
    );
}
