//! Looking on while somebody else writes: what they write arrives here.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Mail;
use crate::domain::id::Id;
use crate::domain::log::Log;
use crate::shell::Mailbox;
use crate::store::{Access, Store};

/// How often the file is looked at. Watching the file system would be quicker where it works,
/// and it does not on a network drive.
const PAUSE: Duration = Duration::from_millis(500);

/// Looks at the seminar from time to time, on a thread of its own, as long as the program runs.
pub(super) fn begin(store: &Store, path: &Path, known: &Log, mailbox: Mailbox<Mail>) {
    let known = known
        .slots()
        .map(|slot| (known.id(slot), known.is_stub(slot)))
        .collect();
    let mut follower = Follower {
        store: store.clone(),
        path: path.to_owned(),
        known,
    };
    let begun = std::thread::Builder::new()
        .name("follow".to_owned())
        .spawn(move || {
            loop {
                std::thread::sleep(PAUSE);
                let lines = follower.look();
                if !lines.is_empty() {
                    mailbox.send(Mail::Arrived(lines));
                }
            }
        });
    if let Err(error) = begun {
        tracing::warn!(%error, "not followed");
    }
}

struct Follower {
    store: Store,
    path: PathBuf,
    /// What was seen already, and whether its content was gone by then.
    known: HashSet<(Id, bool)>,
}

impl Follower {
    /// The lines that have come since the last look. A file that cannot be read just now is
    /// looked at again.
    fn look(&mut self) -> Vec<String> {
        let Ok(seminar) = self.store.seminar(&self.path, Access::Read) else {
            return Vec::new();
        };
        let log = seminar.session.log();
        log.slots()
            .filter(|&slot| self.known.insert((log.id(slot), log.is_stub(slot))))
            .map(|slot| String::from_utf8_lossy(log.line(slot)).into_owned())
            .collect()
    }
}
