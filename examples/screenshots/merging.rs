//! Merging from the first screen, without files: what the shell would have found.

use std::path::PathBuf;

use oversikt::app::Event;
use oversikt::app::Model;
use oversikt::app::merge::{File, Found};
use oversikt::app::update::update;
use oversikt::domain::brought::{Brings, Held};
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::moment::Time;
use oversikt::domain::outcome::Outcome;
use oversikt::domain::state::Disagreement;
use oversikt::i18n::Lang;

use super::stage::{Size, now, press, start_again};

/// The folder of the groups.
pub(crate) const FOLDER: &str = "/media/kari/USB/gruppefiler";

/// The files in it.
pub(crate) fn groups() -> Vec<PathBuf> {
    (1..=3)
        .map(|nth| PathBuf::from(format!("{FOLDER}/gruppe-{nth}.json")))
        .collect()
}

/// The list of files, with a folder that was named and one that was used before.
pub(crate) fn chosen(lang: Lang, size: Size) -> Model {
    let mut model = start_again(lang, size);
    press(&mut model, &format!("5 tab :{FOLDER} enter"));
    let found = Event::LookedInto(FOLDER.into(), Ok(groups()));
    update(&mut model, found, now());
    press(&mut model, "up space");
    press(&mut model, "home down down down space");
    model
}

/// What they bring.
pub(crate) fn preview(lang: Lang, size: Size) -> Model {
    let mut model = chosen(lang, size);
    press(&mut model, "enter");
    update(&mut model, Event::Gathered(Box::new(found())), now());
    model
}

/// Three group files of one seminar, one damaged, a file of another laptop that began the same
/// seminar, and one that is no seminar file.
pub(crate) fn found() -> Found {
    let seminar = |nth: u8, title: &str| Held {
        id: id(nth),
        title: title.to_owned(),
        date: "2026-01-30".to_owned(),
        municipality: "9901".to_owned(),
    };
    let mut asked = groups();
    asked.push("/home/kari/seminar/fjordvik.json".into());
    let files = asked.iter().enumerate().map(|(nth, path)| File {
        path: path.clone(),
        rescue: false,
        events: [128, 131, 126, 42].get(nth).copied().unwrap_or(0),
        alone: [6, 9, 4, 42].get(nth).copied().unwrap_or(0),
        damaged: usize::from(nth == 1),
        brings: brings(nth),
    });
    Found {
        files: files.collect(),
        asked,
        left_out: vec![
            "/media/kari/USB/gruppefiler/notat.json er ikke en seminarfil, og er ikke rørt."
                .to_owned(),
        ],
        seminars: vec![
            seminar(1, "Oversiktsseminar Fjordvik"),
            seminar(2, "Seminar 30. januar"),
        ],
        alike: vec![(id(1), id(2))],
        events: 183,
        outcome: Outcome {
            duplicates: 4,
            conflicts: 2,
            missing: 3,
            clocks: vec![Disagreement {
                ahead: ReplicaId::new(0x3f2a << 48),
                behind: ReplicaId::new(0x91bc << 48),
                millis: 11 * 60_000,
            }],
            ..Outcome::default()
        },
        name: format!("{FOLDER}/gruppe-1.flettet.json").into(),
    }
}

fn brings(nth: usize) -> Brings {
    let replica = |first: u64, events| (ReplicaId::new(first << 48), events);
    let mut brings = Brings {
        writers: vec![replica(0x3f2a, 122), replica(0x91bc + nth as u64, 6)],
        from: Time::parse("2026-01-30T09:00:00+01:00"),
        to: Time::parse("2026-01-30T14:42:00+01:00"),
        seminars: vec![id(1)],
        ..Brings::default()
    };
    if nth == 2 {
        brings.unknown = 1;
        brings.stubs = 2;
    }
    if nth == 3 {
        brings.writers = (1..=5).map(|nth| replica(0x1000 * nth, 10)).collect();
        brings.seminars = vec![id(2)];
        brings.to = Time::parse("2026-02-02T08:15:00+01:00");
    }
    brings
}

fn id(nth: u8) -> Id {
    let text = format!("{nth:032x}");
    text.parse().unwrap_or_else(|_| unreachable!("it is an id"))
}
