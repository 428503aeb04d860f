//! Prints docs/keys.md from the command table.
//!
//! ```sh
//! cargo run --example keys
//! ```

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use oversikt::app::command::{COMMANDS, Command, Keymap};
use oversikt::app::front::{FIRST, GRAMMAR, heading};
use oversikt::i18n::{Lang, Words, capitalised};

fn main() -> Result<(), Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keys.md");
    Ok(std::fs::write(path, paper())?)
}

/// The paper: in bokmål with everything, in nynorsk and English with keys and names.
/// `tests/commands.rs` fails when docs/keys.md is not this.
pub(crate) fn paper() -> String {
    let mut out = String::from(
        "<!-- Printed from src/app/command/table.rs: cargo run --example keys -->\n\
         # Taster og kommandoer\n\n\
         `?` eller F1 viser det samme i programmet, og `:` finner en kommando etter navnet, også \
         de som ikke har noen tast. Mens du skriver, er hvert tegn tekst: da virker bare F-tastene, \
         Ctrl sammen med en bokstav, og tastene uten tegn. Ingen kommando trenger AltGr. Andre \
         taster kan velges i [innstillingene](settings.md).\n\n\
         [Nynorsk](#nynorsk) · [English](#english)\n\n",
    );
    let words = Words::new(Lang::Nb);
    first(&mut out, &words);
    for (place, commands) in groups(&words) {
        let _ = writeln!(
            out,
            "## {place}\n\n| Tast | Kommando | Hva den gjør |\n|---|---|---|"
        );
        for command in commands {
            let (keys, name) = row(command, &words);
            let _ = writeln!(out, "| {keys} | {name} | {} |", cell(&command.help(&words)));
        }
        out.push('\n');
    }
    for (lang, title, head) in [
        (Lang::Nn, "Nynorsk", "| Tast | Kommando |"),
        (Lang::En, "English", "| Key | Command |"),
    ] {
        let words = Words::new(lang);
        let _ = writeln!(out, "## {title}\n");
        for (place, commands) in groups(&words) {
            let _ = writeln!(out, "**{place}**\n\n{head}\n|---|---|");
            for command in commands {
                let (keys, name) = row(command, &words);
                let _ = writeln!(out, "| {keys} | {name} |");
            }
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// What a newcomer needs, and what a scribe may type.
fn first(out: &mut String, words: &Words) {
    let _ = writeln!(
        out,
        "## {}\n\n| | |\n|---|---|",
        words.get("help-first-title")
    );
    let keymap = Keymap::default();
    for (ids, why) in &FIRST {
        let commands = ids
            .iter()
            .filter_map(|id| COMMANDS.iter().find(|of| of.id == *id));
        let keys = commands.map(|command| keymap.key(command));
        let keys: Vec<String> = keys.map(|key| code(key, words)).collect();
        let _ = writeln!(out, "| {} | {} |", keys.join(" "), words.get(why));
    }
    let _ = writeln!(
        out,
        "\n## {}\n\n| | |\n|---|---|",
        words.get("help-grammar-title")
    );
    for (example, does) in GRAMMAR {
        let _ = writeln!(out, "| `{}` | {} |", words.get(example), words.get(does));
    }
    out.push('\n');
}

/// The commands by where they work, in the order of the table.
fn groups(words: &Words) -> Vec<(String, Vec<&'static Command>)> {
    let mut met = BTreeSet::new();
    let places = COMMANDS.iter().map(|command| heading(command.scope));
    let places: Vec<&str> = places.filter(|place| met.insert(*place)).collect();
    let inside = |place: &str| {
        let here = COMMANDS
            .iter()
            .filter(|command| heading(command.scope) == place);
        (words.get(place), here.collect())
    };
    places.into_iter().map(inside).collect()
}

fn row(command: &Command, words: &Words) -> (String, String) {
    let keymap = Keymap::default();
    let keys: Vec<String> = keymap.keys(command).map(|key| code(key, words)).collect();
    (keys.join(" "), cell(&capitalised(&command.name(words))))
}

fn code(key: &str, words: &Words) -> String {
    format!("`{}`", oversikt::app::command::key_name(key, words))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
