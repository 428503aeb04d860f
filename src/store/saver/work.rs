//! What happens on the saver's thread.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::{Closed, Message, Report};
use crate::store::clock::Clock;
use crate::store::disk::Lock;
use crate::store::draft::Draft;
use crate::store::keeper::{Keeper, Kept, Refuge, Trouble};
use crate::store::recent::Recent;
use crate::store::replica::Replicas;

/// How long after the last append the file is read again and compared, once.
const IDLE: Duration = Duration::from_secs(3);
/// How long a text that is being typed may be only in memory.
const DRAFT: Duration = Duration::from_secs(1);
/// How soon saving is tried again, and how far apart the tries may become.
const RETRY: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));

/// Everything a saver works with.
pub struct Outfit {
    /// Holds the lines and the file.
    pub keeper: Keeper,
    /// Who writes; remembered at the first use and at close.
    pub replicas: Replicas,
    /// Where the text goes that is being typed.
    pub draft: Draft,
    /// Where a rescue file is remembered.
    pub recent: Recent,
    /// The seminar file, canonical.
    pub seminar: PathBuf,
    /// The time and the dice.
    pub clock: Arc<dyn Clock>,
    /// Held until the saver ends.
    pub lock: Option<Lock>,
}

/// The state of the thread.
pub(super) struct Work {
    outfit: Outfit,
    from: Receiver<Message>,
    report: Box<dyn FnMut(Report) + Send>,
    /// The newest ticket that was accepted.
    ticket: u64,
    /// Entries that wait, for the replicas' memory.
    unsaved: Vec<u8>,
    draft: Option<String>,
    /// The title under which the seminar goes into the recent list, which has time.
    opened: Option<String>,
    last_trouble: Option<Trouble>,
    verify_at: Option<Instant>,
    draft_at: Option<Instant>,
    retry_at: Option<Instant>,
    pause: Duration,
}

impl Work {
    pub(super) fn new(
        outfit: Outfit,
        from: Receiver<Message>,
        report: Box<dyn FnMut(Report) + Send>,
    ) -> Self {
        Self {
            outfit,
            from,
            report,
            ticket: 0,
            unsaved: Vec::new(),
            draft: None,
            opened: None,
            last_trouble: None,
            verify_at: None,
            draft_at: None,
            retry_at: None,
            pause: RETRY.0,
        }
    }

    /// Works until it is told to close, or nobody is left who could tell.
    pub(super) fn run(mut self) {
        // What was found in rescue files waits from the start.
        self.save();
        loop {
            let mut closing = None;
            let mut ended = false;
            match self.next() {
                Ok(message) => {
                    closing = self.accept(message);
                    // All that came while the disk was busy shares one write and one sync.
                    while closing.is_none()
                        && let Ok(message) = self.from.try_recv()
                    {
                        closing = self.accept(message);
                    }
                    self.save();
                    self.list();
                }
                Err(RecvTimeoutError::Timeout) => self.on_time(),
                Err(RecvTimeoutError::Disconnected) => ended = true,
            }
            if ended || closing.is_some() {
                let closed = self.close();
                drop(self.outfit.lock.take());
                if let Some(answer) = closing {
                    // Whoever asked may have stopped waiting.
                    let _ = answer.send(closed);
                }
                return;
            }
        }
    }

    /// Waits for a message, and no longer than until something is due.
    fn next(&self) -> Result<Message, RecvTimeoutError> {
        let due = [self.verify_at, self.draft_at, self.retry_at];
        match due.into_iter().flatten().min() {
            Some(at) => self
                .from
                .recv_timeout(at.saturating_duration_since(Instant::now())),
            None => self.from.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn accept(&mut self, message: Message) -> Option<Sender<Closed>> {
        match message {
            Message::Lines { ticket, entries } => {
                self.ticket = ticket;
                self.outfit.keeper.accept(&entries);
                self.unsaved.extend_from_slice(&entries);
            }
            Message::Draft(text) => {
                let now = Instant::now();
                let due = if text.is_empty() { now } else { now + DRAFT };
                self.draft_at = Some(self.draft_at.map_or(due, |before| before.min(due)));
                self.draft = Some(text);
            }
            Message::Opened { title } => self.opened = Some(title),
            Message::Close(answer) => return Some(answer),
        }
        None
    }

    /// Does what is due.
    fn on_time(&mut self) {
        let now = Instant::now();
        let due = |at: &mut Option<Instant>| at.take_if(|at| *at <= now).is_some();
        if due(&mut self.retry_at) {
            self.save();
        }
        if due(&mut self.draft_at) {
            self.keep_draft();
        }
        if due(&mut self.verify_at) {
            let kept = self.outfit.keeper.verify();
            self.tell(kept);
        }
    }

    fn save(&mut self) {
        if self.outfit.keeper.waiting() == 0 {
            return;
        }
        let (ticket, report) = (self.ticket, &mut self.report);
        let kept = self
            .outfit
            .keeper
            .save(&mut || report(Report::Written { ticket }));
        self.tell(kept);
        if self.outfit.keeper.waiting() > 0 {
            return;
        }
        let (ticket, at) = (self.ticket, self.outfit.clock.now());
        let file = self.outfit.keeper.path().to_path_buf();
        (self.report)(Report::Saved { ticket, at, file });
        self.verify_at = Some(Instant::now() + IDLE);
        let saved = std::mem::take(&mut self.unsaved);
        for line in saved.split(|&byte| byte == b'\n') {
            let line = line.strip_prefix(b",").unwrap_or(line);
            self.outfit.replicas.saved(line);
        }
        let nonce = self.outfit.clock.random();
        // A place that cannot remember its replicas draws new ones next time, and nothing is lost.
        if let Err(fault) = self.outfit.replicas.remember_ids(nonce) {
            tracing::warn!(%fault, "replica memory not written");
        }
    }

    /// Passes on what happened, the same trouble only once.
    fn tell(&mut self, kept: Kept) {
        match kept {
            Kept::Saved => self.calm(),
            Kept::Mended(path) => {
                self.calm();
                (self.report)(Report::Mended(path));
            }
            Kept::Trouble(trouble) => {
                match &trouble.refuge {
                    Refuge::File(path) => {
                        let path = path.clone();
                        self.calm();
                        self.remember_rescue(&path);
                    }
                    Refuge::Memory => {
                        self.retry_at = Some(Instant::now() + self.pause);
                        self.pause = (self.pause * 2).min(RETRY.1);
                    }
                }
                if self.last_trouble.as_ref() != Some(&trouble) {
                    tracing::error!(?trouble, "not saved as it should be");
                    self.last_trouble = Some(trouble.clone());
                    (self.report)(Report::Trouble(trouble));
                }
            }
        }
    }

    /// Everything is saved: the next trouble is a new one.
    fn calm(&mut self) {
        self.retry_at = None;
        self.pause = RETRY.0;
        self.last_trouble = None;
    }

    fn list(&mut self) {
        let Some(title) = self.opened.take() else {
            return;
        };
        let (at, nonce) = (self.outfit.clock.now(), self.outfit.clock.random());
        let (recent, seminar) = (&self.outfit.recent, &self.outfit.seminar);
        if let Err(fault) = recent.opened(seminar, &title, &at.to_rfc3339(), nonce) {
            tracing::warn!(%fault, "recent list not written");
        }
    }

    fn remember_rescue(&self, path: &std::path::Path) {
        let nonce = self.outfit.clock.random();
        let seminar = &self.outfit.seminar;
        if let Err(fault) = self.outfit.recent.add_rescue(seminar, path, nonce) {
            tracing::warn!(%fault, "rescue file not remembered");
        }
    }

    fn keep_draft(&mut self) {
        self.draft_at = None;
        let Some(text) = self.draft.take() else {
            return;
        };
        let nonce = self.outfit.clock.random();
        if let Err(fault) = self.outfit.draft.store(&text, nonce) {
            tracing::warn!(%fault, "draft not kept");
        }
    }

    fn close(&mut self) -> Closed {
        self.save();
        let kept = self.outfit.keeper.verify();
        self.tell(kept);
        self.keep_draft();
        let nonce = self.outfit.clock.random();
        if let Err(fault) = self.outfit.replicas.remember(nonce) {
            tracing::warn!(%fault, "replica memory not written");
        }
        match self.outfit.keeper.waiting() {
            0 => Closed::Saved(self.outfit.keeper.path().to_path_buf()),
            bytes => Closed::Unsaved(bytes),
        }
    }
}
