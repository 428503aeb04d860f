//! The lines of a log, held fast: they can be written on another thread while the log goes on.

use std::sync::Arc;

use super::{Log, Ranks};

/// The lines of all events of a log, in the order of replay. The bytes are the log's own; only a
/// log that takes in something new meanwhile copies them first.
#[derive(Clone, Debug)]
pub struct Lines {
    bytes: Arc<Vec<u8>>,
    at: Vec<(u32, u32)>,
}

impl Log {
    /// Its lines as they are now, in this order.
    pub fn lines(&self, ranks: &Ranks) -> Lines {
        let at = ranks.order().iter().map(|&slot| self.record(slot).line);
        Lines {
            bytes: Arc::clone(&self.bytes),
            at: at.collect(),
        }
    }
}

impl Lines {
    /// The lines, byte for byte as they came, without commas and newlines.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.at.iter().map(|&(from, len)| {
            let line = self.bytes.get(from as usize..from as usize + len as usize);
            line.unwrap_or_default()
        })
    }
}
