//! What the rules mean: scenarios that a person can read, in tests/scenarios.
//!
//! A scenario is a JSON file: what it is `about`, and `steps`. Every desk named in it starts with
//! the same seminar, `$seminar`. A step is one of
//!
//! ```text
//! {"at": "A", "do": {an intent}, "as": "name"}         "$name" is the thing's id from here on
//! {"at": "A", "do": {an intent}, "refused": "kind"}
//! {"at": "A", "gets": {"kind": …, "body": …}, "as": …} a line that no session would write
//! {"at": "A", "erases": "$name"}                       its line becomes a stub
//! {"exchange": ["A", "B"]}                             both get all lines of both
//! {"share": ["A", "B"]}                                the same through a folder: no private ones
//! {"at": "A", "clock": "2016-01-30T10:00:00+01:00"}
//! {"at": "A", "restart": true}
//! {"at": "A", "sees": {…}, "private": true, "after": 3}
//! {"at": "A", "numbers": ["1", "2a", "2b"]}            the numbers of the themes
//! {"at": "A", "class": ["$x", "$y"], "under": "$x"}    things that are shown as one
//! {"at": "A", "lists": {"source": ["$x"]}}              what lists show of each kind
//! {"at": "A", "reads": "$x", "holds": {"name": ["…"]}} the versions of each of these fields
//! {"agree": ["A", "B"]}                                the same public document, to the byte
//! ```
//!
//! What is seen is compared with the document as far as it is written down: an object must hold
//! the members given (null: must not hold it), a list must hold exactly the entries given.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says by panicking that something is not as it should be"
)]

use std::collections::BTreeMap;
use std::path::Path;

use oversikt::domain::document::document;
use oversikt::domain::field::Field;
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::line;
use oversikt::domain::log::{Log, Ranks};
use oversikt::domain::moment::{Moment, Time};
use oversikt::domain::session::{Hand, Session};
use oversikt::domain::state::View;
use oversikt::domain::themes::numbered;
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    about: String,
    steps: Vec<Value>,
}

/// One scenario as it runs.
struct Run {
    desks: BTreeMap<String, Desk>,
    names: BTreeMap<String, String>,
}

struct Desk {
    session: Session,
    clock: chrono::DateTime<chrono::FixedOffset>,
}

impl Run {
    fn new(steps: &[Value]) -> Self {
        let mut names: Vec<&str> = steps
            .iter()
            .flat_map(|step| {
                let lists = ["exchange", "share", "agree"].map(|key| step[key].as_array());
                let lists = lists.into_iter().flatten().flatten();
                lists.chain([&step["at"]]).filter_map(Value::as_str)
            })
            .collect();
        names.sort_unstable();
        names.dedup();
        let mut run = Self {
            desks: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for (nth, name) in (0..).zip(names) {
            let hand = Hand::new(ReplicaId::new(0xa0 + nth), ReplicaId::new(0xb0 + nth));
            let clock = "2026-01-30T09:00:00+01:00".parse().expect("a time");
            let session = Session::new(Log::default(), hand);
            run.desks.insert(name.to_owned(), Desk { session, clock });
        }
        let all: Vec<String> = run.desks.keys().cloned().collect();
        let seminar = json!({"do": "add_seminar", "title": "Prøve"});
        let id = run.intent(&all[0], seminar).expect("a seminar");
        run.names.insert("seminar".to_owned(), id);
        run.exchange(&all, true);
        run
    }

    fn step(&mut self, step: &Value) -> Result<(), String> {
        let names = |key: &str| -> Vec<String> {
            let list = step[key].as_array().into_iter().flatten();
            list.map(|name| name.as_str().expect("a desk").to_owned())
                .collect()
        };
        if step.get("exchange").is_some() {
            self.exchange(&names("exchange"), true);
            return Ok(());
        }
        if step.get("share").is_some() {
            self.exchange(&names("share"), false);
            return Ok(());
        }
        if step.get("agree").is_some() {
            return self.agree(&names("agree"));
        }
        let at = step["at"].as_str().ok_or("where?")?.to_owned();
        let members = step.as_object().ok_or("no object")?;
        let known = |known: &[&str]| members.keys().all(|name| known.contains(&name.as_str()));
        if known(&["at", "do", "as", "refused"]) {
            self.wish(&at, step)
        } else if known(&["at", "gets", "as"]) {
            self.gets(&at, step)
        } else if known(&["at", "erases"]) {
            self.erases(&at, &step["erases"])
        } else if known(&["at", "clock"]) {
            let clock = step["clock"].as_str().ok_or("no clock")?;
            self.desk(&at).clock = clock.parse().map_err(|_| "no time")?;
            Ok(())
        } else if known(&["at", "restart"]) {
            self.restart(&at);
            Ok(())
        } else if known(&["at", "sees", "private", "after"]) {
            self.sees(&at, step)
        } else if known(&["at", "numbers"]) {
            let session = &self.desks[&at].session;
            let numbers = numbered(session.view(), None).into_iter();
            let numbers: Vec<String> = numbers.map(|theme| theme.number).collect();
            matches("numbers", &json!(numbers), &step["numbers"])
        } else if known(&["at", "class", "under"]) {
            self.class(&at, step)
        } else if known(&["at", "lists"]) {
            self.lists(&at, &self.named(&step["lists"]))
        } else if known(&["at", "reads", "holds"]) {
            self.reads(&at, step)
        } else {
            Err("a step that this runner does not know".to_owned())
        }
    }

    fn desk(&mut self, name: &str) -> &mut Desk {
        self.desks.get_mut(name).expect("a desk")
    }

    fn wish(&mut self, at: &str, step: &Value) -> Result<(), String> {
        let done = self.intent(at, self.named(&step["do"]));
        match (done, step.get("refused").map(|kind| kind.as_str())) {
            (Ok(id), None) => {
                if let Some(name) = step["as"].as_str() {
                    self.names.insert(name.to_owned(), id);
                }
                Ok(())
            }
            (Err(kind), Some(wanted)) if Some(kind) == wanted => Ok(()),
            (done, _) => Err(format!("it was {done:?}")),
        }
    }

    fn intent(&mut self, at: &str, intent: Value) -> Result<String, &'static str> {
        let intent = Intent::from_value(intent).map_err(|refusal| refusal.kind())?;
        let desk = self.desk(at);
        desk.clock += chrono::Duration::seconds(1);
        let done = desk.session.perform(&intent, Time::new(desk.clock));
        done.map(|done| done.id.to_string())
            .map_err(|refusal| refusal.kind())
    }

    /// A line from nowhere, made of what the step says.
    fn gets(&mut self, at: &str, step: &Value) -> Result<(), String> {
        let mut event = Map::new();
        let given = self.named(&step["gets"]);
        let given = given.as_object().ok_or("no event")?;
        let number = self.names.len();
        let envelope = json!({"kind": "", "replica": "00000000000000ff", "number": number,
            "counter": number, "time": "2026-01-30T09:00:00.000+01:00"});
        event.extend(envelope.as_object().into_iter().flatten().map(pair));
        event.extend(given.iter().map(pair));
        let text = Value::Object(event).to_string();
        let line = line::seal(&text[1..]);
        self.desk(at).session.receive(line.as_bytes());
        if let Some(name) = step["as"].as_str() {
            self.names.insert(name.to_owned(), line[7..39].to_owned());
        }
        Ok(())
    }

    fn erases(&mut self, at: &str, name: &Value) -> Result<(), String> {
        let id: Id = self
            .named(name)
            .as_str()
            .ok_or("no name")?
            .parse()
            .map_err(|_| "no id")?;
        let session = &mut self.desk(at).session;
        let slot = session.log().slot(id).ok_or("it is not here")?;
        let line = String::from_utf8_lossy(session.log().line(slot)).into_owned();
        let (envelope, _) = line.split_once(",\"body\":").ok_or("no content")?;
        let stub = format!("{envelope},\"erased\":true}}");
        session.receive(stub.as_bytes());
        Ok(())
    }

    fn restart(&mut self, at: &str) {
        let desk = self.desk(at);
        let mut log = Log::default();
        for line in lines(desk.session.log(), true) {
            log.insert(&line);
        }
        desk.session = Session::new(log, desk.session.hand().clone());
    }

    fn exchange(&mut self, desks: &[String], private: bool) {
        let all: Vec<Vec<u8>> = desks
            .iter()
            .flat_map(|desk| lines(self.desks[desk].session.log(), private))
            .collect();
        for desk in desks {
            for line in all.iter().rev() {
                self.desk(desk).session.receive(line);
            }
        }
    }

    fn agree(&self, desks: &[String]) -> Result<(), String> {
        let public = |desk: &String| document(self.desks[desk].session.view().public(), 0);
        let bytes = |desk: &String| public(desk).to_string();
        let first = bytes(&desks[0]);
        match desks.iter().find(|desk| bytes(desk) != first) {
            Some(other) => Err(format!("{other} shows {:#}", public(other))),
            None => Ok(()),
        }
    }

    fn sees(&self, at: &str, step: &Value) -> Result<(), String> {
        let log = self.desks[at].session.log();
        let ranks = Ranks::of(log);
        let view: View<'_> = self.desks[at].session.view();
        let view = if step["private"] == true {
            view
        } else {
            view.public()
        };
        let view = match &step["after"] {
            Value::Null => view,
            Value::String(time) => {
                let time = Time::parse(time).ok_or("no time")?;
                view.until(&ranks, ranks.count(Moment::At(time)))
            }
            count => {
                let count = count.as_u64().and_then(|count| usize::try_from(count).ok());
                view.until(&ranks, count.ok_or("no count")?)
            }
        };
        let shown = document(view, 0);
        matches("", &shown, &self.named(&step["sees"])).map_err(|why| format!("{why}\n{shown:#}"))
    }

    fn class(&self, at: &str, step: &Value) -> Result<(), String> {
        let view = self.desks[at].session.view();
        let wanted = self.named(&step["class"]);
        let of = wanted[0].as_str().and_then(|id| id.parse().ok());
        let item = of.and_then(|id| view.find(id)).ok_or("not here")?;
        let class = view.same_as(item).into_iter();
        let class: Vec<String> = class.map(|slot| view.log().id(slot).to_string()).collect();
        matches("class", &json!(class), &wanted)?;
        let under = view.log().id(view.representative(item)).to_string();
        matches("under", &json!(under), &self.named(&step["under"]))
    }

    fn lists(&self, at: &str, wanted: &Value) -> Result<(), String> {
        let view = self.desks[at].session.view();
        let wanted = wanted.as_object().ok_or("no kinds")?;
        wanted.iter().try_for_each(|(name, wanted)| {
            let mut kinds = ItemKind::ALL.into_iter();
            let kind = kinds.find(|kind| kind.name() == name).ok_or("no kind")?;
            let ids = view.present(kind).map(|slot| view.log().id(slot));
            let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
            matches(name, &json!(ids), wanted)
        })
    }

    fn reads(&self, at: &str, step: &Value) -> Result<(), String> {
        let view = self.desks[at].session.view();
        let of = self.named(&step["reads"]);
        let of = of.as_str().and_then(|id| id.parse().ok());
        let item = of.and_then(|id| view.find(id)).ok_or("not here")?;
        let wanted = self.named(&step["holds"]);
        let wanted = wanted.as_object().ok_or("no fields")?;
        wanted.iter().try_for_each(|(name, wanted)| {
            let field = Field::named(name).ok_or("no field")?;
            let held = view.versions(item, field).showing.into_iter();
            let read = |raw: &serde_json::value::RawValue| serde_json::from_str(raw.get());
            let held = held.map(|(_, raw)| raw.map_or(Ok(Value::Null), |raw| read(&raw)));
            let held: Result<Vec<Value>, _> = held.collect();
            matches(name, &json!(held.map_err(|_| "no JSON")?), wanted)
        })
    }

    /// The same JSON with ids in the place of names.
    fn named(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(name) => json!(self.names.get(name).expect(name)),
                None => value.clone(),
            },
            Value::Array(list) => list.iter().map(|value| self.named(value)).collect(),
            Value::Object(members) => {
                let named = members.iter();
                named
                    .map(|(key, value)| (key.clone(), self.named(value)))
                    .collect()
            }
            other => other.clone(),
        }
    }
}

fn pair((key, value): (&String, &Value)) -> (String, Value) {
    (key.clone(), value.clone())
}

fn lines(log: &Log, private: bool) -> Vec<Vec<u8>> {
    log.slots()
        .filter(|&slot| private || !log.is_private(slot))
        .map(|slot| log.line(slot).to_vec())
        .collect()
}

/// Whether what is shown holds what was wanted.
fn matches(path: &str, shown: &Value, wanted: &Value) -> Result<(), String> {
    match (shown, wanted) {
        (Value::Object(shown), Value::Object(wanted)) => {
            wanted.iter().try_for_each(|(key, value)| {
                let found = shown.get(key).unwrap_or(&Value::Null);
                matches(&format!("{path}.{key}"), found, value)
            })
        }
        (Value::Array(shown), Value::Array(wanted)) if shown.len() == wanted.len() => {
            let mut both = (0..).zip(shown.iter().zip(wanted));
            both.try_for_each(|(at, (shown, wanted)): (usize, _)| {
                matches(&format!("{path}[{at}]"), shown, wanted)
            })
        }
        (shown, wanted) if shown == wanted => Ok(()),
        (shown, wanted) => Err(format!("{path} is {shown} and should be {wanted}")),
    }
}

fn run(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let text = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("its file");
    let scenario: Scenario = serde_json::from_str(&text).expect("a scenario");
    let mut run = Run::new(&scenario.steps);
    for (nth, step) in (1..).zip(&scenario.steps) {
        if let Err(why) = run.step(step) {
            panic!("{}\nstep {nth}: {step}\n{why}", scenario.about);
        }
    }
}

/// A test for each file, and a test that no file was forgotten.
macro_rules! scenarios {
    ($($name:ident),* $(,)?) => {
        $(#[test]
        fn $name() {
            run(stringify!($name));
        })*

        #[test]
        fn every_file_is_run() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
            let mut files: Vec<String> = std::fs::read_dir(folder).expect("the folder")
                .map(|entry| entry.expect("a file").path())
                .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
                .collect();
            files.sort();
            let mut run = vec![$(stringify!($name).to_owned()),*];
            run.sort();
            assert_eq!(files, run);
        }
    };
}

scenarios! {
    a_class_is_shown_once,
    a_class_reads_as_one,
    a_measure_stands_in_one_place,
    a_name_is_private,
    a_private_note_stays_at_its_desk,
    a_redo_after_a_merge,
    a_removed_source_keeps_its_findings,
    a_restored_thing_is_there,
    a_stage_is_taken_away,
    a_verdict_changed_twice,
    a_wrong_clock_decides_nothing,
    an_accepted_gap,
    an_add_that_nobody_built_on_is_gone,
    an_add_that_others_built_on_goes_to_the_basket,
    an_edit_beats_a_removal,
    an_erased_edit_keeps_its_place,
    an_undone_edit_does_not_beat_a_removal,
    any_version_can_be_chosen,
    exactly_four_gaps,
    four_texts_settled_twice,
    numbers_of_themes_survive_a_merge,
    redo_of_each_of_three_writes,
    settled_on_a_third_machine,
    somebody_elses_step_is_taken_back,
    statements_about_a_pair,
    the_middle_of_three_writes_is_undone,
    the_same_in_two_seminars,
    the_past_is_seen_as_it_was,
    the_same_value_is_no_conflict,
    two_laptops_that_began_one_seminar,
    two_of_three_writes_are_undone,
    two_remove_and_one_restores,
    two_seminars_in_one_file,
    verdicts_that_disagree,
    what_a_newer_program_wrote,
    what_makes_no_sense_does_nothing,
}
