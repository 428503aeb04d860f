//! The help texts in the language of the reader.
//!
//! The message of a command is `cmd-<name>`, that of an argument `cmd-<name>-<argument>` or,
//! where several commands share it, `cmd-arg-<argument>`, and that of a placeholder
//! `cmd-value-<placeholder>`. So a new argument needs words and nothing else.

use clap::builder::Str;
use clap::{Arg, Command, CommandFactory};
use std::fmt::Write as _;

use super::grammar::Line;
use crate::i18n::Words;
use crate::say;

/// The grammar, with its help in these words.
pub(crate) fn in_words(words: &Words) -> Command {
    let root = Line::command();
    let names: Vec<String> = root
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    let root = worded(root, "oversikt", words)
        .subcommand_help_heading(say!(words, "cmd-heading-commands"))
        .override_usage(root_usage(words))
        .help_template(template(words, true));
    names.into_iter().fold(root, |root, name| {
        root.mut_subcommand(&name, |command| {
            let command = worded(command, &name, words);
            let usage = usage(&command, &name, words);
            command
                .override_usage(usage)
                .help_template(template(words, false))
        })
    })
}

fn template(words: &Words, root: bool) -> String {
    let usage = say!(words, "cmd-heading-usage");
    let after = if root { "{after-help}" } else { "" };
    format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{after}\n")
}

/// A command with its own and its arguments' words.
fn worded(command: Command, name: &str, words: &Words) -> Command {
    let about = words.get(&format!("cmd-{name}"));
    let command = command
        .about(about)
        .long_about(None::<&'static str>)
        .after_help(say!(words, "cmd-after"));
    command.mut_args(|arg| {
        let id = arg.get_id().as_str().to_owned();
        let own = format!("cmd-{name}-{id}");
        let help = if words.has(&own) {
            words.get(&own)
        } else {
            words.get(&format!("cmd-arg-{id}"))
        };
        let heading = if arg.is_global_set() {
            say!(words, "cmd-heading-common")
        } else if arg.is_positional() {
            say!(words, "cmd-heading-arguments")
        } else {
            say!(words, "cmd-heading-options")
        };
        let placeholder = placeholder(&arg, words);
        let arg = arg
            .help(help)
            .long_help(None::<&'static str>)
            .help_heading(heading);
        match placeholder {
            Some(placeholder) => arg.value_name(placeholder),
            None => arg,
        }
    })
}

/// What stands for the value of an argument: `FILE`, in the reader's language.
fn placeholder(arg: &Arg, words: &Words) -> Option<Str> {
    let name = arg.get_value_names()?.first()?.to_lowercase();
    Some(words.get(&format!("cmd-value-{name}")).into())
}

fn root_usage(words: &Words) -> String {
    let (options, command) = (
        say!(words, "cmd-value-options"),
        say!(words, "cmd-value-command"),
    );
    let file = words.get("cmd-value-file");
    format!("oversikt [{options}] [{file}]\n       oversikt [{options}] {command} …")
}

/// How a command is used, on one line.
fn usage(command: &Command, name: &str, words: &Words) -> String {
    let mut usage = format!("oversikt {name} [{}]", say!(words, "cmd-value-options"));
    for arg in command.get_positionals() {
        let names = arg.get_value_names().unwrap_or_default();
        let value = names.first().cloned().unwrap_or_default();
        let dots = if arg.get_num_args().is_some_and(|n| n.max_values() > 1) {
            "…"
        } else {
            ""
        };
        let (open, close) = if arg.is_required_set() {
            ('<', '>')
        } else {
            ('[', ']')
        };
        let _ = write!(usage, " {open}{value}{close}{dots}");
    }
    usage
}
