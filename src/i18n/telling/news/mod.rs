//! What is new in a municipality's file, in words: sections of lines, for the command line and
//! the screen.

mod teller;

use crate::domain::id::Id;
use crate::domain::item::ItemKind;
use crate::domain::news::News;
use crate::domain::state::View;
use crate::i18n::{Vocabulary, Words, capitalised, date, time_of_day};
use crate::say;
use teller::Teller;

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsSection {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<NewsLine>,
}

/// One thing that is new. All of it is printable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsLine {
    /// The thing it is about.
    pub id: Option<Id>,
    /// What stands in front: the verdict, by id.
    pub verdict: Option<String>,
    /// Whether it is a gap that stands open.
    pub gap: bool,
    /// What it is.
    pub text: String,
    /// What more there is to say of it; empty mostly.
    pub under: String,
    /// The seminar it is of, where the file holds several; empty otherwise.
    pub of: String,
}

/// How much is new since when, in a sentence.
pub fn news_headline(news: &News, words: &Words) -> String {
    let Some(since) = news.since else {
        return say!(words, "news-all", count = news.events);
    };
    let day = date(words.lang(), since.date_in_oslo());
    let clock = time_of_day(since);
    if news.is_empty() {
        return say!(words, "news-none", date = day, clock = clock);
    }
    let said = say!(
        words,
        "news-since",
        count = news.events,
        date = day,
        clock = clock
    );
    let late = say!(words, "news-late", count = news.late);
    if news.late > 0 {
        format!("{said} {late}")
    } else {
        said
    }
}

/// What is new, section by section; empty ones are left out. `then` is the reading of what was
/// known before.
pub fn news_sections(
    now: View<'_>,
    then: View<'_>,
    news: &News,
    words: &Words,
) -> Vec<NewsSection> {
    let teller = Teller {
        now,
        then,
        words,
        several: now.present(ItemKind::Seminar).nth(1).is_some(),
    };
    let plain = |ids: &[Id]| ids.iter().map(|&id| teller.named(id)).collect::<Vec<_>>();
    let things = |kind: ItemKind| {
        let word = words.label(Vocabulary::Things, kind.name());
        say!(words, "news-new", what = word)
    };
    let mut themes = plain(&news.themes);
    themes.extend(news.raised_again.iter().map(|&id| NewsLine {
        under: say!(words, "news-raised-again"),
        ..teller.named(id)
    }));
    let sections = [
        (things(ItemKind::Seminar), teller.seminars(&news.seminars)),
        (
            say!(words, "news-verdicts"),
            teller.verdicts(&news.verdicts),
        ),
        (
            say!(words, "news-gaps-closed"),
            teller.gaps(then, &news.gaps_closed, false),
        ),
        (
            say!(words, "news-gaps-opened"),
            teller.gaps(now, &news.gaps_opened, true),
        ),
        (
            say!(words, "news-gaps-accepted"),
            teller.gaps(now, &news.gaps_accepted, false),
        ),
        (
            say!(words, "news-decisions"),
            teller.decisions(&news.decisions),
        ),
        (things(ItemKind::Measure), teller.measures(&news.measures)),
        (things(ItemKind::Source), plain(&news.sources)),
        (things(ItemKind::Finding), teller.findings(&news.findings)),
        (things(ItemKind::Theme), themes),
        (things(ItemKind::Note), teller.notes(&news.notes)),
        (say!(words, "news-people"), teller.people(news)),
        (say!(words, "news-changed"), teller.changed(news)),
        (say!(words, "news-restored"), plain(&news.restored)),
        (say!(words, "news-removed"), teller.removed(&news.removed)),
        (say!(words, "news-related"), teller.related(news)),
        (say!(words, "news-to-look-at"), plain(&news.to_look_at)),
        (say!(words, "news-erased"), teller.erased(news.erased)),
    ];
    sections
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| NewsSection {
            heading: capitalised(&heading),
            lines,
        })
        .collect()
}
