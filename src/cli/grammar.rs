//! What can be typed after `oversikt`. The words of the help stand in the languages: [`super::help`].

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Parser, Subcommand};

use super::{
    apply, check, completions, erase, example, experience, list, log, man, merge, municipality,
    new, note, open, replay, report, schema, search, show, verify,
};
use crate::i18n::Lang;

/// A whole command line.
#[derive(Parser, Debug)]
#[command(
    name = "oversikt",
    version,
    propagate_version = true,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Line {
    /// The seminar to open, where no subcommand is named.
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// What every command takes.
    #[command(flatten)]
    pub(crate) common: Common,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// What every command takes.
#[derive(Args, Debug, Clone, Default)]
pub(crate) struct Common {
    /// Where the program keeps its own things, instead of the platform's places.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The language.
    #[arg(long, global = true, value_name = "LANG", value_parser = lang_parser(), hide_possible_values = true)]
    pub(crate) lang: Option<Lang>,
    /// Whether to print what a script reads.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Help.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// The version.
    #[arg(short = 'V', long, global = true, action = ArgAction::Version)]
    version: Option<bool>,
}

impl Common {
    /// Nothing but where the program keeps its own things.
    pub(crate) fn with_data(data: Option<PathBuf>) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }
}

/// The subcommands, with their Norwegian names.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Writes a new seminar file.
    #[command(visible_alias = "ny")]
    New(new::Args),
    /// Opens the terminal interface.
    #[command(visible_alias = "åpne")]
    Open(open::Args),
    /// Replays a seminar.
    #[command(visible_alias = "avspill")]
    Replay(replay::Args),
    /// Writes the example seminars.
    #[command(visible_alias = "eksempel")]
    Example(example::Args),
    /// Lists known and recent seminars.
    #[command(visible_alias = "liste")]
    List(list::Args),
    /// Captures a note.
    #[command(visible_alias = "notat")]
    Note(note::Args),
    /// Reads intents.
    Apply(apply::Args),
    /// Shows the state.
    #[command(visible_alias = "vis")]
    Show(show::Args),
    /// Shows what happened.
    #[command(visible_alias = "logg")]
    Log(log::Args),
    /// Verifies files.
    #[command(visible_alias = "sjekk")]
    Check(check::Args),
    /// Finds text.
    #[command(visible_alias = "søk")]
    Search(search::Args),
    /// Puts files together.
    #[command(visible_alias = "flett")]
    Merge(merge::Args),
    /// Merges into a municipality's running file, and says what is new.
    #[command(visible_alias = "kommune")]
    Municipality(municipality::Args),
    /// Checks the files of a merge.
    Verify(verify::Args),
    /// Looks in many files for who has experience with something.
    #[command(visible_alias = "erfaringer")]
    Experience(experience::Args),
    /// Erases for good.
    #[command(visible_alias = "slett")]
    Erase(erase::Args),
    /// Writes a report.
    #[command(visible_alias = "rapport")]
    Report(report::Args),
    /// Prints the JSON Schema of a seminar file.
    Schema(schema::Args),
    /// Prints a completion script.
    Completions(completions::Args),
    /// Prints the man page.
    Man(man::Args),
}

fn lang_parser() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code))
        .map(|code| code.parse().unwrap_or_default())
}

/// What has to be known before the arguments are understood, so that also a complaint about
/// them is in the right language and form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Early {
    pub(crate) lang: Lang,
    /// Whether somebody asked for it, and not only the locale.
    pub(crate) lang_asked: bool,
    pub(crate) json: bool,
}

/// Looks for `--lang` and `--json`; the language may also stand in the environment:
/// `OVERSIKT_LANG`, then the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`), else bokmål.
pub(crate) fn early(arguments: &[OsString]) -> Early {
    let words = || arguments.iter().skip(1).map(|word| word.to_string_lossy());
    let ours = || words().take_while(|word| word != "--");
    let joined = ours().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let apart = || {
        ours()
            .zip(ours().skip(1))
            .find(|(option, _)| option == "--lang")
            .map(|(_, value)| value.into_owned())
    };
    let said = joined.or_else(apart).and_then(|code| code.parse().ok());
    let variable = |name: &str| std::env::var(name).ok();
    let chosen = || variable("OVERSIKT_LANG").and_then(|code| Lang::from_locale(&code));
    let locale = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| variable(name).filter(|value| !value.is_empty()))
            .and_then(|locale| Lang::from_locale(&locale))
    };
    let asked = said.or_else(chosen);
    Early {
        lang: asked.or_else(locale).unwrap_or_default(),
        lang_asked: asked.is_some(),
        json: ours().any(|word| word == "--json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_grammar_holds_together() {
        Line::command().debug_assert();
    }

    #[test]
    fn the_language_is_known_before_the_rest() {
        let read = |line: &str| {
            let words: Vec<OsString> = line.split(' ').map(Into::into).collect();
            early(&words)
        };
        assert_eq!(read("oversikt show x --lang nn --json").lang, Lang::Nn);
        assert_eq!(read("oversikt --lang=en nonsense").lang, Lang::En);
        assert!(read("oversikt --json show").json);
        assert!(!read("oversikt note x -- --json").json);
    }
}
