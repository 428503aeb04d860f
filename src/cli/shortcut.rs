//! The command lines that people start the program with, read without building the grammar of
//! all commands: that takes a tenth of the time until the first frame.
//!
//! ```text
//! oversikt                    oversikt FILE                    oversikt open FILE [--read-only]
//! each with or without --data DIR
//! ```
//!
//! Everything else is left to the grammar, and whatever is read here it reads in the same way.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use super::grammar::{Command, Common, Line};
use super::open;

/// Reads such a command line, the program's own name first. `None` says nothing about it but
/// that it looks otherwise.
pub(crate) fn read(arguments: &[OsString]) -> Option<Line> {
    let mut rest = arguments.get(1..)?;
    let (mut data, mut opens, mut read_only) = (None, false, false);
    let mut file: Option<PathBuf> = None;
    while let [first, others @ ..] = rest {
        rest = others;
        match first.to_str() {
            Some("open") if file.is_none() && !opens => opens = true,
            Some("--read-only") if opens && !read_only => read_only = true,
            Some("--data") if data.is_none() => {
                let [folder, others @ ..] = rest else {
                    return None;
                };
                if looks_like_an_option(folder) || folder.is_empty() {
                    return None;
                }
                data = Some(PathBuf::from(folder));
                rest = others;
            }
            _ if file.is_none() && is_a_file(first, opens) => file = Some(first.into()),
            _ => return None,
        }
    }
    let common = Common::with_data(data);
    let (file, command) = match (opens, file) {
        (true, None) => return None,
        (true, file) => {
            let command = Command::Open(open::Args { file, read_only });
            (None, Some(command))
        }
        (false, file) => (file, None),
    };
    Some(Line {
        file,
        common,
        command,
    })
}

/// Whether it can only be a file. A command has neither a dot nor a slash in its name.
fn is_a_file(argument: &OsStr, opens: bool) -> bool {
    let bytes = argument.as_encoded_bytes();
    let named = opens || bytes.iter().any(|byte| matches!(byte, b'.' | b'/'));
    named && !bytes.is_empty() && !looks_like_an_option(argument)
}

fn looks_like_an_option(argument: &OsStr) -> bool {
    argument.as_encoded_bytes().starts_with(b"-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{CommandFactory, FromArgMatches};

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(Into::into).collect()
    }

    fn by_grammar(arguments: &[OsString]) -> Result<String, clap::Error> {
        let matches = Line::command().try_get_matches_from(arguments)?;
        let line = Line::from_arg_matches(&matches)?;
        Ok(format!("{line:?}"))
    }

    #[test]
    fn how_people_start_the_program() {
        for line in [
            "oversikt",
            "oversikt møte.json",
            "oversikt --data d møte.json",
            "oversikt open møte --data d",
            "oversikt --data d open a/b",
            "oversikt open --read-only x.json",
        ] {
            let arguments = words(line);
            let read = read(&arguments).map(|line| format!("{line:?}"));
            assert_eq!(read, by_grammar(&arguments).ok(), "{line}");
            assert!(read.is_some(), "{line}");
        }
    }

    /// Every line of up to four of these: what is read here the grammar reads in the same way.
    #[test]
    fn the_grammar_agrees() {
        const NOTHING: &str = "";
        const WORDS: [&str; 14] = [
            NOTHING,
            "open",
            "åpne",
            "show",
            "help",
            "x.json",
            "./x",
            "x",
            "--data",
            "--data=d",
            "--read-only",
            "--json",
            "--",
            "-x",
        ];
        let mut read_too = 0;
        for number in 0..WORDS.len().pow(4) {
            let digits = std::iter::successors(Some(number), |rest| Some(rest / WORDS.len()));
            let chosen = digits.take(4).map(|digit| WORDS[digit % WORDS.len()]);
            let mut arguments = vec![OsString::from("oversikt")];
            arguments.extend(chosen.filter(|&word| word != NOTHING).map(OsString::from));
            let Some(line) = read(&arguments) else {
                continue;
            };
            read_too += 1;
            let grammar = by_grammar(&arguments);
            let grammar = grammar.unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
            assert_eq!(format!("{line:?}"), grammar, "{arguments:?}");
        }
        assert!(read_too > 300, "{read_too}");
    }
}
