//! The messages of one language, ready to be said.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, LanguageLoader};

use super::Lang;

/// The words of one language. Cloning one is cheap; every clone shares the messages.
#[derive(Clone)]
pub struct Words(Arc<Shared>);

struct Shared {
    lang: Lang,
    /// Read when the first message is asked for: a command that says nothing reads none.
    own: OnceLock<FluentLanguageLoader>,
    /// Bokmål, for a message that this language lacks. `tests/words.rs` sees to it that none
    /// does, so this is read only when somebody builds a half-finished translation.
    fallback: OnceLock<FluentLanguageLoader>,
}

impl Words {
    /// The words of `lang`. Its messages are read when the first one is asked for, those of other
    /// languages never.
    pub fn new(lang: Lang) -> Self {
        Self(Arc::new(Shared {
            lang,
            own: OnceLock::new(),
            fallback: OnceLock::new(),
        }))
    }

    /// Reads the messages, if nobody has asked for one yet.
    pub fn read(&self) {
        self.own();
    }

    /// Reads the messages on a thread of their own, while something else is done.
    pub fn read_ahead(&self) {
        let words = self.clone();
        // Where no thread can be had they are read when they are needed.
        let _ = std::thread::Builder::new()
            .name("words".to_owned())
            .spawn(move || words.read());
    }

    fn own(&self) -> &FluentLanguageLoader {
        self.0.own.get_or_init(|| load(self.0.lang))
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.loader_of(id).has(id)
    }

    /// The message with an id that comes from a table. A message that does not exist gives its
    /// id. Where the id is known when writing the program, [`say!`](crate::say) is safer.
    pub fn get(&self, id: &str) -> String {
        let loader = self.loader_of(id);
        if loader.has(id) {
            loader.get(id)
        } else {
            id.to_owned()
        }
    }

    /// The loader that has this message: what [`say!`](crate::say) asks.
    #[doc(hidden)]
    pub fn loader_of(&self, id: &str) -> &FluentLanguageLoader {
        if self.own().has(id) {
            self.own()
        } else {
            self.0.fallback.get_or_init(|| load(Lang::default()))
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.0.lang)
    }
}

/// One language's file, under whatever name the loader asks for it. Being compiled in as text,
/// it is the same in tests and in the shipped program, and cargo notices when it changes.
struct Messages(&'static str);

impl I18nAssets for Messages {
    fn get_files(&self, _: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

fn load(lang: Lang) -> FluentLanguageLoader {
    let messages = Messages(match lang {
        Lang::Nb => include_str!("nb/oversikt.ftl"),
        Lang::Nn => include_str!("nn/oversikt.ftl"),
        Lang::En => include_str!("en/oversikt.ftl"),
    });
    // The loader's own fallback is the language itself, so that it parses one file and not two.
    let language: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let loader = FluentLanguageLoader::new("oversikt", language.clone());
    if let Err(error) = loader.load_languages(&messages, &[language]) {
        tracing::error!(%lang, %error, "the messages could not be read");
    }
    // The invisible marks around arguments would count as columns and be copied into reports.
    loader.set_use_isolating(false);
    loader
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_its_own_words() {
        let said = Lang::ALL.map(|lang| Words::new(lang).get("note-kind-decision"));
        assert_eq!(said, ["beslutning", "avgjerd", "decision"]);
    }

    #[test]
    fn a_message_that_does_not_exist_gives_its_id() {
        let words = Words::new(Lang::En);
        assert!(!words.has("no-such-message"));
        assert_eq!(words.get("no-such-message"), "no-such-message");
    }

    #[test]
    fn arguments_stand_without_invisible_marks() {
        let words = Words::new(Lang::Nb);
        let said = crate::say!(words, "clock-at", time = "10:41:07");
        assert_eq!(said, "kl. 10:41:07");
    }

    #[test]
    fn words_can_be_sent_to_another_thread() {
        let words = Words::new(Lang::Nn);
        let there = words.clone();
        let said = std::thread::spawn(move || there.get("thing-gap")).join();
        assert_eq!(said.unwrap(), words.get("thing-gap"));
    }
}
