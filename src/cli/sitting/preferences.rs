//! What a sitting begins with: what the command line and the environment say, else what was
//! chosen with a key the last time, else what the settings file says.

use std::path::Path;

use super::super::context::Context;
use super::Sitting;
use crate::app::Colours;
use crate::app::command::Keymap;
use crate::app::settings::{self, BadLine, Settings};
use crate::i18n::{Lang, Words};
use crate::say;
use crate::store::choices::Chosen;
use crate::store::disk::DiskError;
use crate::store::settings_file;

/// More bad lines than this are counted, and not each said on the screen.
const MOST_SAID: usize = 5;
/// More than this are not each named by their number.
const MOST_NUMBERED: usize = 10;
/// More than this are not each written to the log either.
const MOST_LOGGED: usize = 100;

/// What a sitting begins with.
#[derive(Debug)]
pub(super) struct Preferences {
    pub(super) words: Words,
    colours: Colours,
    /// Whether the terminal takes any colour.
    rgb: bool,
    mouse: bool,
    keymap: Keymap,
    /// What the person should know about their settings.
    remarks: Vec<String>,
}

/// What the environment says of colours.
#[derive(Clone, Copy, Default)]
struct Environment {
    /// `NO_COLOR` is set and not empty (no-color.org).
    no_color: bool,
    /// `COLORTERM` says that the terminal takes any colour.
    rgb: bool,
}

impl Environment {
    fn of_this_process() -> Self {
        let variable = |name: &str| std::env::var_os(name).unwrap_or_default();
        let colorterm = variable("COLORTERM");
        Self {
            no_color: !variable("NO_COLOR").is_empty(),
            rgb: colorterm == "truecolor" || colorterm == "24bit",
        }
    }
}

impl Preferences {
    /// What this process begins with.
    pub(super) fn of(context: &Context) -> Self {
        let store = &context.store;
        let file = settings_file::path(&store.places.config);
        // Where there is no file, looking for it is all that happens.
        let (settings, bad, unread) = match settings_file::read(&*store.disk, &file) {
            Ok(None) => (Settings::default(), Vec::new(), None),
            Ok(Some(text)) => {
                let (settings, bad) = settings::read(&text);
                (settings, bad, None)
            }
            Err(error) => (Settings::default(), Vec::new(), Some(error)),
        };
        let environment = Environment::of_this_process();
        let chosen = store.choices().load();
        let asked = context.lang_asked.then(|| context.words.lang());
        let system = context.words.lang();
        let mut preferences = Self::choose(asked, system, environment, &chosen, settings);
        let words = &preferences.words;
        preferences.remarks = match unread {
            Some(error) => vec![unreadable(&error, &file, words)],
            None => remarks(&bad, &file, words),
        };
        preferences
    }

    /// Who is listened to first. `asked` is the language that was asked for here and now,
    /// `system` the one that the system speaks.
    fn choose(
        asked: Option<Lang>,
        system: Lang,
        environment: Environment,
        chosen: &Chosen,
        settings: Settings,
    ) -> Self {
        let language = || chosen.language.as_ref().and_then(|code| code.parse().ok());
        let colours = || chosen.colours.as_deref().and_then(Colours::named);
        let lang = asked.or_else(language).or(settings.language);
        Self {
            words: Words::new(lang.unwrap_or(system)),
            colours: environment
                .no_color
                .then_some(Colours::Mono)
                .or_else(colours)
                .or(settings.colours)
                .unwrap_or_default(),
            rgb: environment.rgb,
            mouse: chosen.mouse.or(settings.mouse).unwrap_or_default(),
            keymap: settings.keymap,
            remarks: Vec::new(),
        }
    }
}

impl Sitting {
    /// Puts the preferences where the screen finds them.
    pub(super) fn begin_with(&mut self, preferences: Preferences) {
        let Preferences {
            words,
            colours,
            rgb,
            mouse,
            keymap,
            remarks,
        } = preferences;
        let model = &mut self.model;
        model.words = words;
        model.colours = colours;
        model.rgb = rgb;
        model.mouse = mouse;
        model.keymap = keymap;
        self.remarks = remarks;
    }
}

/// The file is there and cannot be read.
fn unreadable(error: &DiskError, file: &Path, words: &Words) -> String {
    tracing::warn!(file = %file.display(), %error, "settings not read");
    let file = file.to_string_lossy();
    let (file, text) = (file.as_ref(), error.text.as_str());
    say!(words, "settings-unreadable", file = file, text = text)
}

/// What is said about bad lines: how many there are, and what is wrong with the first few.
fn remarks(bad: &[BadLine], file: &Path, words: &Words) -> Vec<String> {
    if bad.is_empty() {
        return Vec::new();
    }
    for bad in bad.iter().take(MOST_LOGGED) {
        let sentence = bad.sentence(words);
        tracing::warn!(file = %file.display(), line = bad.line, sentence, "settings");
    }
    let mut lines: Vec<String> = bad
        .iter()
        .take(MOST_NUMBERED)
        .map(|bad| bad.line.to_string())
        .collect();
    if bad.len() > MOST_NUMBERED {
        lines.push("…".to_owned());
    }
    let lines = lines.join(", ");
    let mut remarks = vec![say!(
        words,
        "settings-unused",
        count = bad.len(),
        lines = lines
    )];
    let said = bad.iter().take(MOST_SAID);
    remarks.extend(said.map(|bad| bad.sentence(words)));
    if bad.len() > MOST_SAID {
        let more = bad.len() - MOST_SAID;
        remarks.push(say!(words, "settings-more", count = more));
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Chosen {
        Chosen {
            colours: Some("dark".to_owned()),
            language: Some("nn".to_owned()),
            mouse: Some(false),
        }
    }

    fn set() -> Settings {
        let text = "colours = \"contrast\"\nlanguage = \"en\"\nmouse = true";
        settings::read(text).0
    }

    /// Language, colours and mouse that come of it, where the system speaks bokmål.
    fn comes(
        asked: Option<Lang>,
        no_color: bool,
        chosen: &Chosen,
        settings: Settings,
    ) -> (Lang, Colours, bool) {
        let environment = Environment {
            no_color,
            rgb: false,
        };
        let of = Preferences::choose(asked, Lang::Nb, environment, chosen, settings);
        (of.words.lang(), of.colours, of.mouse)
    }

    #[test]
    fn the_nearest_wish_counts() {
        let nothing = Chosen::default();
        for (found, expected) in [
            (
                comes(None, false, &nothing, Settings::default()),
                (Lang::Nb, Colours::Terminal, false),
            ),
            (
                comes(None, false, &nothing, set()),
                (Lang::En, Colours::Contrast, true),
            ),
            (
                comes(None, false, &chosen(), set()),
                (Lang::Nn, Colours::Dark, false),
            ),
            (
                comes(Some(Lang::Nb), true, &chosen(), set()),
                (Lang::Nb, Colours::Mono, false),
            ),
        ] {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_choice_of_another_version_is_no_choice() {
        let strange = Chosen {
            colours: Some("plaid".to_owned()),
            language: Some("fi".to_owned()),
            mouse: None,
        };
        let found = comes(None, false, &strange, set());
        assert_eq!(found, (Lang::En, Colours::Contrast, true));
    }

    #[test]
    fn many_bad_lines_are_said_in_few() {
        let words = Words::new(Lang::En);
        let (_, bad) = settings::read(&"nonsense\n".repeat(1000));
        let said = remarks(&bad, Path::new("settings.toml"), &words);
        assert_eq!(said.len(), 1 + MOST_SAID + 1);
        assert!(said[0].contains("9, 10, …"), "{said:?}");
        assert!(said[6].contains("995"), "{said:?}");
    }
}
