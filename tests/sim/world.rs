//! A store on the simulated disk, and somebody who types.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::line::{claimed_id, seal};
use oversikt::store::clock::Clock;
use oversikt::store::saver::Closed;
use oversikt::store::{Access, Fault, Opened, Places, Reading, Refuge, Report, Saver, Store, open};

use super::SimDisk;
use super::dice::Dice;

/// The seminar of these tests.
pub(crate) const SEMINAR: &str = "/seminar/lia.json";
/// The folders that exist.
pub(crate) const FOLDERS: [&str; 5] = ["/", "/seminar", "/data", "/state", "/tmp"];

struct SimClock {
    dice: Mutex<Dice>,
    seconds: AtomicU64,
}

impl Clock for SimClock {
    fn now(&self) -> DateTime<FixedOffset> {
        let seconds = self.seconds.fetch_add(1, Ordering::Relaxed);
        DateTime::from_timestamp(1_770_000_000 + seconds.cast_signed(), 0)
            .unwrap()
            .fixed_offset()
    }

    fn random(&self) -> u64 {
        self.dice.lock().unwrap().next()
    }
}

pub(crate) fn store(disk: &SimDisk, seed: u64) -> Store {
    Store {
        places: Places {
            data: "/data/oversikt".into(),
            state: "/state/oversikt".into(),
            config: "/config".into(),
            temp: "/tmp".into(),
        },
        disk: Arc::new(disk.clone()),
        clock: Arc::new(SimClock {
            dice: Mutex::new(Dice::new(seed)),
            seconds: AtomicU64::new(0),
        }),
    }
}

pub(crate) fn event(replica: ReplicaId, number: u64, text: &str) -> String {
    seal(&format!(
        r#""kind":"note_taken","replica":"{replica}","number":{number},"counter":{number},"time":"2026-01-30T10:41:07.123+01:00","body":{{"text":"{text}"}}}}"#
    ))
}

/// The ids of some lines.
pub(crate) fn ids<'a>(lines: impl Iterator<Item = &'a [u8]>) -> BTreeSet<Id> {
    lines.filter_map(claimed_id).collect()
}

/// Everything that belongs to an open seminar.
pub(crate) fn all_ids(opened: &Opened) -> BTreeSet<Id> {
    ids(opened.readings().flat_map(Reading::lines))
}

/// Why somebody cannot type.
#[derive(Debug)]
pub(crate) enum NotOpen {
    Fault(Fault),
    NotWritable,
}

/// Somebody who types into a seminar and notes what the screen calls saved.
pub(crate) struct Typist {
    saver: Option<Saver>,
    reports: Receiver<Report>,
    replica: ReplicaId,
    number: u64,
    ticket: u64,
    /// Lines handed over, by ticket.
    handed: Vec<(u64, Id)>,
    pub(crate) saved: BTreeSet<Id>,
    pub(crate) troubles: Vec<Report>,
    pub(crate) in_memory: bool,
}

impl Typist {
    /// Opens the seminar for writing.
    pub(crate) fn open(store: &Store) -> Result<Self, NotOpen> {
        let opened = store
            .open(Path::new(SEMINAR), Access::Write)
            .map_err(NotOpen::Fault)?;
        match &opened.pen {
            Err(open::Closed::NotWritable(_)) => Err(NotOpen::NotWritable),
            _ => Ok(Self::with(opened)),
        }
    }

    /// Starts to write into what was opened.
    pub(crate) fn with(opened: Opened) -> Self {
        let Ok(pen) = opened.pen else {
            panic!("not open for writing");
        };
        let (to, reports) = mpsc::channel();
        let (replica, number) = (pen.public.id, pen.public.number);
        let saver = pen
            .start(move |report| {
                let _ = to.send(report);
            })
            .unwrap();
        Self {
            saver: Some(saver),
            reports,
            replica,
            number,
            ticket: 0,
            handed: Vec::new(),
            saved: BTreeSet::new(),
            troubles: Vec::new(),
            in_memory: false,
        }
    }

    /// Says something without waiting for the disk.
    pub(crate) fn say(&mut self, text: &str) -> Id {
        self.number += 1;
        self.ticket += 1;
        let line = event(self.replica, self.number, text);
        let id = claimed_id(line.as_bytes()).unwrap();
        self.handed.push((self.ticket, id));
        let saver = self.saver.as_ref().unwrap();
        saver.append(self.ticket, &[line]).unwrap();
        id
    }

    /// Waits until everything said so far is saved, or is said to be only in memory.
    pub(crate) fn settle(&mut self) {
        while self
            .handed
            .last()
            .is_some_and(|(_, id)| !self.saved.contains(id))
            && !self.in_memory
        {
            let report = self.reports.recv_timeout(Duration::from_secs(20)).unwrap();
            self.hear(report);
        }
    }

    /// Says something and waits.
    pub(crate) fn say_and_wait(&mut self, text: &str) -> Id {
        let id = self.say(text);
        self.settle();
        id
    }

    /// Keeps a text that is being typed.
    pub(crate) fn draft(&self, text: &str) {
        self.saver.as_ref().unwrap().draft(text);
    }

    pub(crate) fn close(&mut self) -> Closed {
        let closed = self.saver.take().unwrap().close(Duration::from_secs(20));
        while let Ok(report) = self.reports.try_recv() {
            self.hear(report);
        }
        closed
    }

    pub(crate) fn said(&self) -> BTreeSet<Id> {
        self.handed.iter().map(|(_, id)| *id).collect()
    }

    pub(crate) fn hear(&mut self, report: Report) {
        match &report {
            Report::Written { .. } => {}
            Report::Saved { ticket, .. } => {
                let upto = *ticket;
                let saved = self.handed.iter().filter(|(ticket, _)| *ticket <= upto);
                self.saved.extend(saved.map(|(_, id)| *id));
                self.in_memory = false;
            }
            Report::Mended(_) => self.troubles.push(report),
            Report::Trouble(trouble) => {
                self.in_memory = trouble.refuge == Refuge::Memory;
                self.troubles.push(report);
            }
        }
    }
}
