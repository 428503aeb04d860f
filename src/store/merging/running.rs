//! A municipality's running file, into which each seminar is merged. Whatever is merged in is left
//! as it is; the file is replaced whole, by one that holds everything it held, everything that
//! came, and a stock: what it holds now ([`crate::domain::stock`]).

use std::path::{Path, PathBuf};

use super::{Input, Union, Written};
use crate::domain::intent::Refusal;
use crate::domain::log::{Insertion, Log, Ranks};
use crate::domain::moment::Time;
use crate::domain::session::{Hand, Session};
use crate::domain::state::View;
use crate::domain::stock;
use crate::store::disk::folder_of;
use crate::store::fault::{Fault, Step};
use crate::store::open::{Access, Closed, Pen, Store};
use crate::store::replica::Replicas;
use crate::store::seminar::{hand_of_pen, log_of};

/// A running file that things are merged into.
pub struct Running {
    path: PathBuf,
    session: Session,
    writer: Writer,
    stocks: Vec<String>,
}

/// Who writes the file.
enum Writer {
    /// It is there already.
    Pen(Box<Pen>),
    /// It is made.
    New(Box<Replicas>),
}

/// What came of merging files in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The files.
    pub inputs: Vec<Input>,
    /// How many events the running file did not hold.
    pub new: usize,
    /// How many private events were left out.
    pub private: usize,
}

/// Why a running file cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotRunning {
    /// A file cannot be read or written.
    #[error("{1}")]
    Fault(PathBuf, Fault),
    /// Somebody else writes to it, or it may not be written to.
    #[error("not to be written to")]
    Closed(Closed),
    /// It holds more than a stock can tell of.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl Store {
    /// Opens a running file, or begins one where there is no file of this name. Nothing is written
    /// before [`Store::write_running`].
    ///
    /// # Errors
    /// The file cannot be read, is no seminar file, or must not be written to.
    pub fn running(&self, path: &Path) -> Result<Running, NotRunning> {
        let failed = |fault| NotRunning::Fault(path.to_path_buf(), fault);
        if self.disk.canonical(path).is_ok() {
            let opened = self.open(path, Access::Write).map_err(failed)?;
            let pen = opened.pen.map_err(NotRunning::Closed)?;
            let rescued = opened.rescued.into_iter();
            let readings = std::iter::once(opened.reading)
                .chain(rescued.filter_map(|rescued| rescued.reading.ok()));
            return Ok(Running {
                session: Session::new(log_of(readings.collect()), hand_of_pen(&pen)),
                path: opened.path,
                writer: Writer::Pen(Box::new(pen)),
                stocks: Vec::new(),
            });
        }
        let folder = self.disk.canonical(folder_of(path));
        let folder = folder.map_err(Step::Create.failed()).map_err(failed)?;
        let path = folder.join(path.file_name().unwrap_or_default());
        let mut random = || self.clock.random();
        let (disk, data) = (self.disk.clone(), &self.places.data);
        let replicas = Replicas::resume(disk, data, &path, &[], &mut random);
        let hand = Hand {
            own: replicas.own().to_vec(),
            ..Hand::new(replicas.public().id, replicas.private().id)
        };
        Ok(Running {
            session: Session::new(Log::default(), hand),
            path,
            writer: Writer::New(Box::new(replicas)),
            stocks: Vec::new(),
        })
    }

    /// Writes a running file. When this returns, it survives a crash. What stood there and cannot
    /// be taken along (damaged lines, or what somebody wrote meanwhile) is kept beside it; the path
    /// says where.
    ///
    /// # Errors
    /// The disk refused. The old file or the new one stands there whole.
    pub fn write_running(
        &self,
        running: &mut Running,
    ) -> Result<(Written, Option<PathBuf>), NotRunning> {
        let (path, stocks) = (running.path.as_path(), &running.stocks);
        let failed = |fault| NotRunning::Fault(path.to_path_buf(), fault);
        let log = running.session.log();
        let replace = matches!(running.writer, Writer::Pen(_));
        let kept = if replace {
            self.keep_unless_in(log, path).map_err(failed)?
        } else {
            None
        };
        let written = self.write_lines(&log.lines(&Ranks::of(log)), path, replace);
        let written = written.map_err(failed)?;
        let nonce = self.clock.random();
        match &mut running.writer {
            Writer::Pen(pen) => pen.wrote(stocks, nonce),
            Writer::New(replicas) => {
                for line in stocks {
                    replicas.saved(line.as_bytes());
                }
                // A place that cannot remember its replicas draws new ones next time.
                let _ = replicas.remember(nonce);
            }
        }
        Ok((written, kept))
    }
}

impl Running {
    /// What it holds now.
    pub const fn view(&self) -> View<'_> {
        self.session.view()
    }

    /// Where it is, canonical.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Merges files in, and takes stock: of what stood there, where nobody had done that, and of
    /// what stands there now. Where they bring nothing new, nothing is changed.
    ///
    /// # Errors
    /// It holds more than a stock can tell of.
    pub fn take_in(&mut self, union: Union, private: bool, now: Time) -> Result<TakenIn, Refusal> {
        let log = &union.log;
        let wanted = |slot: &_| private || !log.is_private(*slot);
        let (wanted, left): (Vec<_>, Vec<_>) = log.slots().partition(wanted);
        let held = self.session.log();
        let brings = wanted.iter().any(|&slot| {
            let known = held
                .slot(log.id(slot))
                .filter(|_| held.contains(log.id(slot)));
            known.is_none_or(|known| log.is_stub(slot) && !held.is_stub(known))
        });
        let mut taken = TakenIn {
            inputs: union.inputs,
            new: 0,
            private: left.len(),
        };
        if !brings {
            return Ok(taken);
        }
        if !held.is_empty() && !stock::is_running(held) {
            self.stocks.extend(self.session.take_stock(now)?.lines);
        }
        for slot in wanted {
            let inserted = self.session.receive(log.line(slot));
            taken.new += usize::from(matches!(
                inserted,
                Insertion::New(_) | Insertion::Stubbed(_)
            ));
        }
        self.stocks.extend(self.session.take_stock(now)?.lines);
        Ok(taken)
    }
}
