//! The first screen: what is on its shelf.

use std::path::{Path, PathBuf};

use super::{Mail, Sitting};
use crate::app::start::{Recent, Start};
use crate::domain::moment::Time;
use crate::store::examples::EXAMPLES;
use crate::store::recent::Entry;

impl Sitting {
    /// The first screen. Whether the seminars are still there is found out on a thread of its
    /// own: one of them may be on a share that takes half a minute to say that it is not.
    pub(super) fn start(&self) -> Start {
        let recent: Vec<Recent> = self.store.recent().load().into_iter().map(known).collect();
        self.look_for(recent.iter().map(|recent| recent.path.clone()).collect());
        let stem = |(name, _): &(&str, _)| name.trim_end_matches(".json").to_owned();
        Start::new(recent, EXAMPLES.iter().map(stem).collect())
    }

    fn look_for(&self, paths: Vec<PathBuf>) {
        if paths.is_empty() {
            return;
        }
        let (disk, mailbox) = (self.store.disk.clone(), self.mailbox.clone());
        let begun = std::thread::Builder::new()
            .name("shelf".to_owned())
            .spawn(move || {
                let mut gone = paths;
                gone.retain(|path| disk.canonical(path).is_err());
                if !gone.is_empty() {
                    mailbox.send(Mail::Gone(gone));
                }
            });
        if let Err(error) = begun {
            tracing::warn!(%error, "recent seminars not looked for");
        }
    }
}

fn known(entry: Entry) -> Recent {
    let file = || entry.path.file_name().unwrap_or_default().to_string_lossy();
    Recent {
        title: if entry.title.is_empty() {
            file().into_owned()
        } else {
            entry.title
        },
        opened: Time::parse(&entry.opened),
        date: entry.date,
        municipality: entry.municipality,
        gone: false,
        rescues: entry.rescues,
        path: entry.path,
    }
}

/// A path that begins in the home folder, as people write it: `~/seminar.json`.
pub(super) fn at_home(path: PathBuf) -> PathBuf {
    let in_home = path.strip_prefix("~").map(Path::to_owned);
    match (in_home, std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path,
    }
}
