//! The scribe grammar: `[N:] [?|!|+] text [#stage…]`.
//!
//! It helps the one who types along and never stands in the way: what it does not understand is
//! text.

use super::id::Id;
use super::text::fold;
use super::themes::Numbered;

/// The kind of a note that nobody has said otherwise about.
pub const USUAL_KIND: &str = "thought";

/// What a line is read against.
#[derive(Clone, Copy, Debug)]
pub struct Scribe<'a> {
    /// The themes that are there.
    pub themes: &'a [Numbered],
    /// The stages of the seminar: id and what people read.
    pub stages: &'a [(String, String)],
}

/// What a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scribed {
    /// The words, without the marks in front.
    pub text: String,
    /// The kind of note, where a mark says so.
    pub kind: Option<&'static str>,
    /// The theme it is filed under, where the line says so.
    pub theme: Option<Id>,
    /// Other themes that the same number could mean.
    pub ambiguous: Vec<Id>,
    /// The stages it is tagged with, by id.
    pub stages: Vec<String>,
}

/// The line with another theme number in front; a line without one stays as it is.
pub fn renumbered(line: &str, number: &str) -> String {
    line.split_once(':')
        .map_or_else(|| line.to_owned(), |(_, rest)| format!("{number}:{rest}"))
}

impl Scribe<'_> {
    /// Reads one line.
    pub fn read(&self, line: &str) -> Scribed {
        let line = line.trim();
        let (meant, rest) = self.theme(line);
        let (kind, text) = kind(rest);
        let mut meant = meant.into_iter();
        let theme = meant.next();
        let (theme, ambiguous, kind, text) = if text.is_empty() {
            // Nothing but marks: the line was meant as it stands.
            (None, Vec::new(), None, line)
        } else {
            (theme, meant.collect(), kind, text)
        };
        Scribed {
            text: text.to_owned(),
            kind,
            theme,
            ambiguous,
            stages: self.stages_in(text),
        }
    }

    /// The themes that a number in front means, and what follows; none where there is no such
    /// theme, and then everything is text.
    fn theme<'l>(&self, line: &'l str) -> (Vec<Id>, &'l str) {
        let Some((number, rest)) = line.split_once(':') else {
            return (Vec::new(), line);
        };
        let number = number.trim().to_lowercase();
        let exact = self.themes.iter().filter(|theme| theme.number == number);
        let mut meant: Vec<Id> = exact.map(|theme| theme.id).collect();
        if meant.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !number.is_empty()
        {
            let of_number = |theme: &&Numbered| {
                theme
                    .number
                    .trim_end_matches(|point: char| point.is_ascii_lowercase())
                    == number
            };
            meant.extend(self.themes.iter().filter(of_number).map(|theme| theme.id));
        }
        if meant.is_empty() {
            (meant, line)
        } else {
            (meant, rest.trim_start())
        }
    }

    fn stages_in(&self, text: &str) -> Vec<String> {
        let tags = text
            .split_whitespace()
            .filter_map(|word| word.strip_prefix('#'));
        let mut found: Vec<String> = Vec::new();
        for tag in tags {
            let tag = tag.trim_end_matches(|point: char| point.is_ascii_punctuation());
            if let Some(stage) = self.stage(tag).filter(|stage| !found.contains(stage)) {
                found.push(stage);
            }
        }
        found
    }

    /// The stage whose id or label begins so, where only one does; a whole word is never
    /// ambiguous.
    fn stage(&self, tag: &str) -> Option<String> {
        let tag = fold(tag);
        if tag.is_empty() {
            return None;
        }
        let names = |(id, label): &(String, String)| [fold(id), fold(label)];
        let whole = self.stages.iter().find(|stage| names(stage).contains(&tag));
        if let Some((id, _)) = whole {
            return Some(id.clone());
        }
        let begins =
            |stage: &&(String, String)| names(stage).iter().any(|name| name.starts_with(&tag));
        let mut beginning = self.stages.iter().filter(begins);
        match (beginning.next(), beginning.next()) {
            (Some((id, _)), None) => Some(id.clone()),
            _ => None,
        }
    }
}

fn kind(text: &str) -> (Option<&'static str>, &str) {
    for (mark, kind) in [('?', "question"), ('!', "decision"), ('+', "suggestion")] {
        if let Some(rest) = text.strip_prefix(mark) {
            return (Some(kind), rest.trim_start());
        }
    }
    (None, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(number: &str) -> Numbered {
        let mut log = crate::domain::log::Log::default();
        let mut bytes = [0; 16];
        bytes[..number.len()].copy_from_slice(number.as_bytes());
        let id = Id::from_bytes(bytes);
        Numbered {
            id,
            slot: log.intern(id),
            number: number.into(),
            question: String::new(),
        }
    }

    fn read(line: &str) -> Scribed {
        let stages = [
            ("ungdom", "Ungdom"),
            ("unge_voksne", "Unge voksne"),
            ("smabarn", "Småbarn"),
        ]
        .map(|(id, label)| (id.to_owned(), label.to_owned()));
        let themes = ["1", "3a", "3b", "4"].map(theme);
        Scribe {
            themes: &themes,
            stages: &stages,
        }
        .read(line)
    }

    #[test]
    fn a_line_says_where_it_goes() {
        let line = read("4: + ta det opp i FAU #ungdom");
        assert_eq!(line.text, "ta det opp i FAU #ungdom");
        assert_eq!(
            (line.kind, line.theme),
            (Some("suggestion"), Some(theme("4").id))
        );
        assert_eq!(line.stages, ["ungdom"]);
        assert_eq!(read("? hvem eier det").kind, Some("question"));
        assert_eq!(read("! vi gjør det").kind, Some("decision"));
        assert_eq!(read("bare en tanke").kind, None);
    }

    #[test]
    fn what_is_not_understood_is_text() {
        for text in [
            "9: ukjent tema",
            "kl. 10:45 kom alle",
            "?",
            "1:",
            "#",
            "NB: husk dette",
        ] {
            assert_eq!(read(text).text, text);
            assert_eq!((read(text).theme, read(text).kind), (None, None));
        }
    }

    #[test]
    fn an_ambiguous_number_takes_the_first_and_says_so() {
        let line = read("3: begge");
        assert_eq!(
            (line.theme, line.ambiguous),
            (Some(theme("3a").id), vec![theme("3b").id])
        );
        assert_eq!(read("3B: den andre").theme, Some(theme("3b").id));
    }

    #[test]
    fn a_tag_is_the_shortest_unambiguous_beginning() {
        assert_eq!(read("x #unge").stages, ["unge_voksne"]);
        assert_eq!(read("x #ungd").stages, ["ungdom"]);
        assert!(read("x #ung").stages.is_empty());
        assert_eq!(read("x #SMÅ, og #smabarn").stages, ["smabarn"]);
    }
}
