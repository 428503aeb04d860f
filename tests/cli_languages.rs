//! Help and messages in the three languages.

#[path = "cli_support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;

use support::Place;

const COMMANDS: &[&str] = &[
    "new",
    "open",
    "example",
    "list",
    "note",
    "apply",
    "show",
    "log",
    "check",
    "search",
    "merge",
    "municipality",
    "replay",
    "report",
    "verify",
    "experience",
    "erase",
    "schema",
    "completions",
    "man",
];
const ALIASES: &[&str] = &[
    "ny",
    "åpne",
    "eksempel",
    "liste",
    "notat",
    "vis",
    "logg",
    "sjekk",
    "søk",
    "flett",
    "kommune",
    "slett",
    "avspill",
    "rapport",
    "erfaringer",
];

#[test]
fn help_names_every_command_and_its_norwegian_name_in_every_language() {
    let place = Place::new();
    let mut first_lines = BTreeSet::new();
    for lang in ["nb", "nn", "en"] {
        let run = place.run(["--help", "--lang", lang]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        first_lines.insert(run.out.lines().next().map(str::to_owned));
        for command in COMMANDS {
            assert!(
                run.out.contains(&format!("  {command} ")),
                "{lang}: {command}"
            );
        }
        for alias in ALIASES {
            assert!(
                run.out.contains(&format!("[alias: {alias}]")),
                "{lang}: {alias}"
            );
        }
        for option in ["--data", "--lang", "--json", "--help", "--version"] {
            assert!(run.out.contains(option), "{lang}: {option}");
        }
    }
    assert_eq!(first_lines.len(), 3);
}

#[test]
fn help_is_all_words_and_in_no_other_language() {
    let place = Place::new();
    for lang in ["nb", "nn", "en"] {
        for command in COMMANDS {
            let run = place.run([command, "-h", "--lang", lang]);
            assert_eq!(run.code, 0, "{}", run.err);
            assert!(
                !run.out.contains("cmd-"),
                "{lang}: a message is missing: {}",
                run.out
            );
            if lang != "en" {
                for english in [
                    "Usage",
                    "Options",
                    "Arguments",
                    "[OPTIONS]",
                    "Print",
                    "FILE",
                ] {
                    assert!(!run.out.contains(english), "{lang} {command}: {english}");
                }
            }
        }
    }
}

#[test]
fn no_message_of_the_help_is_left_over() {
    let text = fs::read_to_string("src/i18n/nb/oversikt.ftl").unwrap();
    let place = Place::new();
    let mut help = place.run(["--help"]).out;
    for command in COMMANDS {
        help.push_str(&place.run([command, "--help"]).out);
    }
    for line in text.lines().filter(|line| line.starts_with("cmd-")) {
        let (id, said) = line.split_once(" = ").unwrap();
        assert!(help.contains(said), "{id} is said nowhere");
    }
}

#[test]
fn an_alias_does_what_the_command_does() {
    let place = Place::with_seminar();
    for (alias, command) in [("vis", "show"), ("logg", "log"), ("sjekk", "check")] {
        let run = |name| place.run([name, "a.json"]);
        assert_eq!(run(alias).out, run(command).out);
    }
    assert_eq!(
        place.run(["søk", "a.json", "prøve"]).out,
        place.run(["search", "a.json", "prøve"]).out
    );
}

#[test]
fn the_environment_chooses_the_language_and_the_option_overrules_it() {
    let place = Place::new();
    let said = |variables: &[(&str, &str)], args: &[&str]| {
        let mut command = place.command();
        command.args(["show", "nothing.json"]).args(args);
        command.envs(variables.iter().copied());
        String::from_utf8(command.output().unwrap().stderr).unwrap()
    };
    let (nb, nn, en) = ("finnes ikke", "finst ikkje", "does not exist");
    for (variables, args, expected) in [
        (&[][..], &[][..], nb),
        (&[("LANG", "C.UTF-8")], &[], nb),
        (&[("LANG", "nn_NO.UTF-8")], &[], nn),
        (&[("LANG", "en_GB.UTF-8")], &[], en),
        (&[("LC_ALL", "nn_NO"), ("LANG", "en_GB")], &[], nn),
        (&[("OVERSIKT_LANG", "nn"), ("LANG", "en_GB")], &[], nn),
        (&[("OVERSIKT_LANG", "nn")], &["--lang", "en"], en),
        (&[("OVERSIKT_LANG", "nn")], &["--lang=nb"], nb),
    ] {
        let said = said(variables, args);
        assert!(said.contains(expected), "{variables:?} {args:?}: {said}");
    }
}

#[test]
fn completions_and_the_man_page_name_every_command() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = place.run(["completions", shell]);
        assert_eq!(run.code, 0, "{}", run.err);
        for command in COMMANDS {
            assert!(run.out.contains(command), "{shell}: {command}");
        }
    }
    let man = place.run(["man"]);
    assert!(man.out.contains(".TH oversikt"), "{}", man.out);
    for command in COMMANDS {
        let heading = format!(".SH \"OVERSIKT {}\"", command.to_uppercase());
        assert!(man.out.contains(&heading), "{command}");
    }
}
