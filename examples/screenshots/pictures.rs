//! The pictures in the documents, each in light and in dark.

use std::path::Path;

use oversikt::app::update::update;
use oversikt::app::{Event, Model};
use oversikt::domain::id::ReplicaId;
use oversikt::domain::intent::Intent;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::Lang;
use oversikt::report::{Format, Options, Report, render};
use oversikt::store::{Reading, reading};
use serde_json::json;

use super::stage::{Size, desk, drawn, empty, fjordvik, now, press, start, words};
use super::svg::svg;

/// Where a picture begins.
#[derive(Clone, Copy)]
enum From {
    /// The first screen, the first time.
    Start,
    /// The example seminar.
    Fjordvik,
    /// The same, where two machines have written the same field at once.
    Twice,
    /// The same, with a list pasted into the line that is being written.
    Pasted,
    /// The files of three groups, put together.
    Merged,
}

/// Name, size, where it begins, and the keys that lead there; in the order of a seminar.
const PICTURES: &[(&str, Size, From, &str)] = &[
    ("start", (100, 26), From::Start, ""),
    (
        "new-seminar",
        (100, 20),
        From::Start,
        "1 :Oversiktsseminar~om~rus tab :asker",
    ),
    ("desk", (120, 36), From::Fjordvik, "down down down down"),
    (
        "finding",
        (100, 30),
        From::Fjordvik,
        "1 f :Flere~unge~har~prøvd~cannabis tab :17 tab tab :2025 tab :landet~11 tab space tab \
         right right right space",
    ),
    (
        "placing",
        (120, 30),
        From::Fjordvik,
        "a :Ungdomslos enter right right right right space",
    ),
    ("table", (120, 36), From::Fjordvik, "r down right right"),
    (
        "measure",
        (100, 36),
        From::Fjordvik,
        "down down down down enter",
    ),
    (
        "verdict",
        (100, 34),
        From::Fjordvik,
        "end up v 1 :Lederne~ber~om~hjelp~tidligere tab down down down space",
    ),
    ("themes", (100, 30), From::Fjordvik, "T down"),
    (
        "capture",
        (120, 30),
        From::Fjordvik,
        "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom",
    ),
    ("pasted", (100, 30), From::Pasted, ""),
    ("search", (100, 28), From::Fjordvik, "/ :foreldre"),
    ("gap", (100, 26), From::Fjordvik, "M w"),
    ("versions", (100, 24), From::Twice, "V"),
    ("replay", (120, 36), From::Fjordvik, "Z home v n n n"),
    ("review", (100, 22), From::Merged, "S"),
    ("pair", (100, 22), From::Merged, "S down enter"),
];

/// The list that somebody sent by e-mail.
const LIST: &str = "- Felles foreldremøte på 7. trinn\n\
                    - Ungdomsrådet inviteres til neste møte\n\
                    - Hvem følger opp etter videregående?\n\
                    - Ferietilbud for dem som ikke reiser bort";

/// The pictures in the documents, by file name. `tests/screens.rs` fails when they are not these.
pub(crate) fn pictures() -> Vec<(String, String)> {
    let mut made = Vec::new();
    for &(name, size, from, keys) in PICTURES {
        let mut model = begin(from, size);
        press(&mut model, keys);
        let shot = drawn(&model);
        for (shade, dark) in [("light", false), ("dark", true)] {
            made.push((format!("{name}-{shade}.svg"), svg(&shot, dark)));
        }
    }
    made.push(("poster.svg".to_owned(), poster()));
    made
}

/// The grid of the example as a report draws it, for the wall.
fn poster() -> String {
    let words = words(Lang::Nb);
    let report = Report::of(fjordvik().view(), &words, &Options::default());
    let bytes = render(&report, Format::Svg).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn begin(from: From, size: Size) -> Model {
    match from {
        From::Start => start(Lang::Nb, size),
        From::Fjordvik => desk(fjordvik(), Lang::Nb, size),
        From::Twice => {
            let mut model = desk(written_twice(), Lang::Nb, size);
            press(&mut model, "down down down down");
            model
        }
        From::Merged => desk(three_groups(), Lang::Nb, size),
        From::Pasted => {
            let mut model = desk(fjordvik(), Lang::Nb, size);
            press(&mut model, "n tab");
            update(&mut model, Event::Paste(LIST.to_owned()), now());
            press(&mut model, "enter");
            model
        }
    }
}

/// What three groups wrote, each on a machine of its own.
fn three_groups() -> Session {
    let mut session = empty();
    for group in 1..=3 {
        let name = format!("docs/stories/tre-grupper.in/gruppe-{group}.json");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let read = reading::read(std::fs::read(path).unwrap_or_default());
        for line in read.iter().flat_map(Reading::lines) {
            session.receive(line);
        }
    }
    session
}

/// The example, after two machines described the same measure in their own words.
fn written_twice() -> Session {
    let mut here = fjordvik();
    let mut there = here.clone();
    let machine = |number: u64| ReplicaId::new(number << 48);
    there.set_hand(Hand::new(machine(0x3d20), machine(0x3d21)));
    describe(
        &mut here,
        "Åtte samlinger for elever og foreldre på 7. trinn",
    );
    let lines = describe(
        &mut there,
        "Seks samlinger for elever og foreldre på 7. og 8. trinn",
    );
    for line in lines {
        here.receive(line.as_bytes());
    }
    here
}

/// Describes «Kjærlighet og grenser», and says which lines that wrote.
fn describe(session: &mut Session, text: &str) -> Vec<String> {
    let measure = "78c3875f610dbaeb14cc94e3e1d8b3ec";
    let intent = json!({ "do": "edit", "id": measure, "field": "description", "value": text });
    let done = Intent::from_value(intent)
        .ok()
        .and_then(|intent| session.perform(&intent, now()).ok());
    done.map(|done| done.lines).unwrap_or_default()
}
