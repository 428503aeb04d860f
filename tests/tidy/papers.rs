//! What is written about the house: dependencies, documents and their links.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::files::{root, sources, text};

/// The names of the crates that Cargo.toml asks for, those for tests too.
fn dependencies() -> BTreeSet<String> {
    let manifest = text("Cargo.toml");
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if inside && let Some((name, _)) = line.split_once('=') {
            found.insert(name.trim().to_owned());
        }
    }
    assert!(found.len() > 20, "{found:?}");
    found
}

#[test]
fn one_of_each_in_the_lock_file() {
    let lock = text("Cargo.lock");
    for name in [
        "ratatui",
        "ratatui-core",
        "ratatui-widgets",
        "crossterm",
        "serde_json",
        "chrono",
    ] {
        let entry = format!("name = \"{name}\"");
        let count = lock.lines().filter(|line| **line == entry).count();
        assert_eq!(count, 1, "{name} in Cargo.lock");
    }
}

#[test]
fn every_dependency_is_used() {
    let mut code = String::new();
    for folder in ["src", "tests", "examples", "benches"] {
        for source in sources(folder) {
            code.extend(source.code().flat_map(|(_, line)| [line, "\n"]));
        }
    }
    for name in dependencies() {
        let path = name.replace('-', "_");
        let named = [format!("{path}::"), format!("use {path};")];
        assert!(
            named.iter().any(|form| code.contains(form)),
            "nobody uses {name}: strike it from Cargo.toml"
        );
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let document = text("docs/architecture.md");
    let table = document
        .split("## Why each dependency")
        .nth(1)
        .and_then(|rest| rest.split("\n## ").next())
        .unwrap_or_default();
    let mut explained = BTreeSet::new();
    for row in table.lines().filter(|line| line.starts_with("| `")) {
        let first = row.split('|').nth(1).unwrap_or_default();
        explained.extend(first.split('`').skip(1).step_by(2).map(str::to_owned));
    }
    assert_eq!(
        explained,
        dependencies(),
        "docs/architecture.md beside Cargo.toml"
    );
}

/// The last column of the glossary says what a word is called in the code.
#[test]
fn the_words_of_the_glossary_are_the_words_of_the_code() {
    let glossary = text("docs/glossary.md");
    let code: String = sources("src")
        .into_iter()
        .map(|source| source.text)
        .collect();
    let words: BTreeSet<&str> = code
        .split(|point: char| !point.is_alphanumeric() && point != '_')
        .collect();
    let mut seen = 0;
    for row in glossary.lines().filter(|line| line.starts_with("| ")) {
        let last = row
            .trim_end_matches([' ', '|'])
            .rsplit('|')
            .next()
            .unwrap_or_default();
        for path in last
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|path| !path.contains('<'))
        {
            for name in path.split("::") {
                seen += 1;
                assert!(words.contains(name), "docs/glossary.md: {path} in {row}");
            }
        }
    }
    assert!(seen > 100, "only {seen} names");
}

/// Every document: the README and what stands in docs.
fn documents() -> Vec<PathBuf> {
    let mut found = vec![root().join("README.md")];
    for folder in ["docs", "docs/decisions"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "md") {
                found.push(path);
            }
        }
    }
    found
}

/// Where the links of a document lead, without those into the world.
fn links(document: &Path) -> Vec<String> {
    let text = fs::read_to_string(document).unwrap();
    let mut found = Vec::new();
    for (before, after) in [("](", ')'), ("src=\"", '"'), ("srcset=\"", '"')] {
        for rest in text.split(before).skip(1) {
            let link = rest.split(after).next().unwrap_or_default();
            let path = link.split('#').next().unwrap_or_default();
            if !path.is_empty() && !link.contains("://") {
                found.push(path.to_owned());
            }
        }
    }
    found
}

#[test]
fn links_lead_somewhere() {
    let mut seen = 0;
    for document in documents() {
        let folder = document.parent().unwrap();
        for link in links(&document) {
            seen += 1;
            assert!(
                folder.join(&link).exists(),
                "{}: {link}",
                document.display()
            );
        }
    }
    assert!(seen > 10, "only {seen} links");
}

/// What a document names as `src/…` or `tests/…` is there.
#[test]
fn paths_in_documents_are_true() {
    for document in documents() {
        let written = fs::read_to_string(&document).unwrap();
        for quoted in written.split('`').skip(1).step_by(2) {
            let ours = [
                "src/",
                "tests/",
                "docs/",
                "benches/",
                "examples/",
                "sessions/",
            ];
            let is_path = ours.iter().any(|folder| quoted.starts_with(folder))
                && !quoted.contains(['*', ' ', '…', '<', '{', '\n']);
            assert!(
                !is_path || root().join(quoted).exists(),
                "{}: there is no {quoted}",
                document.display()
            );
        }
    }
}
