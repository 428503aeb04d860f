//! Which language.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the program, and of a seminar. What people typed is never translated.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    /// All three, in the order in which a key cycles them.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// `nb`, `nn` or `en`: what `--lang` takes and what stands in a page's `lang` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language that a locale asks for, as in `LANG` or `LANGUAGE`: `nn_NO.UTF-8`, `no`,
    /// `nn:nb:en`. Of several the first that the program speaks; `None` for all others, also
    /// for `C`, so that the caller can go on to its next source.
    pub fn from_locale(locale: &str) -> Option<Self> {
        locale.split(':').find_map(|one| {
            let language = one.split(['_', '-', '.', '@']).next().unwrap_or_default();
            match language.to_ascii_lowercase().as_str() {
                "nb" | "no" | "nob" => Some(Self::Nb),
                "nn" | "nno" => Some(Self::Nn),
                "en" | "eng" => Some(Self::En),
                _ => None,
            }
        })
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, NotALanguage> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == text)
            .ok_or(NotALanguage)
    }
}

/// The text is not `nb`, `nn` or `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of this program: nb, nn or en")]
pub struct NotALanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_read_as_it_is_written_also_in_json() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
            let json = serde_json::to_string(&lang).unwrap();
            assert_eq!(json, format!("\"{lang}\""));
            assert_eq!(serde_json::from_str::<Lang>(&json).unwrap(), lang);
        }
        assert_eq!("no".parse::<Lang>(), Err(NotALanguage));
        assert_eq!(Lang::default(), Lang::Nb);
    }

    #[test]
    fn a_locale_says_which_language() {
        for (locale, lang) in [
            ("nn_NO.UTF-8", Some(Lang::Nn)),
            ("nb_NO", Some(Lang::Nb)),
            ("no", Some(Lang::Nb)),
            ("NN-no", Some(Lang::Nn)),
            ("en_GB.UTF-8@euro", Some(Lang::En)),
            ("se_NO:nn:nb", Some(Lang::Nn)),
            ("C.UTF-8", None),
            ("nds_DE", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_locale(locale), lang, "{locale}");
        }
    }
}
