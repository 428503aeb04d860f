//! Writing what was put together: one thread puts the file together and hashes it, one hands it to
//! the disk, and whoever asked does something else meanwhile.

use std::path::Path;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::ScopedJoinHandle;

use sha2::{Digest, Sha256};

use super::inputs::hex;
use crate::domain::log::Lines;
use crate::store::durable::{self, CHUNK};
use crate::store::fault::Fault;
use crate::store::open::Store;
use crate::store::reading::{CLOSING, HEADER, MAX_FILE};

/// How many chunks of a file may be put together and not written yet: about as many as the disk is
/// at work on at once, and few enough that they are still near the processor.
const AHEAD: usize = 16;

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How many bytes it has.
    pub bytes: u64,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
}

impl Store {
    /// Writes these lines as a seminar file. When this returns, it survives a crash.
    ///
    /// # Errors
    /// The name is taken and `replace` does not say that it may be; or the disk refused.
    pub fn write_lines(&self, lines: &Lines, path: &Path, replace: bool) -> Result<Written, Fault> {
        let written = self.write_lines_and(lines, path, replace, || ());
        written.map(|(written, ())| written)
    }

    /// Writes these lines, and does something else meanwhile. When this returns, the file survives
    /// a crash.
    ///
    /// # Errors
    /// As [`Self::write_lines`].
    pub fn write_lines_and<T>(
        &self,
        lines: &Lines,
        path: &Path,
        replace: bool,
        meanwhile: impl FnOnce() -> T,
    ) -> Result<(Written, T), Fault> {
        let size: usize = pieces(lines).map(<[u8]>::len).sum();
        if size as u64 > MAX_FILE {
            return Err(Fault::Full);
        }
        let (disk, nonce) = (&*self.disk, self.clock.random());
        let (sender, put_together) = mpsc::sync_channel(AHEAD);
        std::thread::scope(|scope| {
            let hash = scope.spawn(move || hashed(lines, &sender));
            let write = scope.spawn(move || {
                let chunks = all_of(size, &put_together);
                if replace {
                    durable::replace_from(disk, path, chunks, nonce)
                } else {
                    durable::put_from(disk, path, chunks, nonce)
                }
            });
            let done = meanwhile();
            joined(write)?;
            let written = Written {
                bytes: size as u64,
                sha256: joined(hash),
            };
            Ok((written, done))
        })
    }
}

/// What a thread has come to; where it panicked, so does this one.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    match thread.join() {
        Ok(done) => done,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// SHA-256 of the bytes of a file, in hexadecimal. They are handed on in chunks that are worth it.
fn hashed(lines: &Lines, to: &SyncSender<Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    let mut pieces = pieces(lines).peekable();
    while pieces.peek().is_some() {
        let mut chunk = Vec::with_capacity(CHUNK + CHUNK / 8);
        while chunk.len() < CHUNK
            && let Some(piece) = pieces.next()
        {
            chunk.extend_from_slice(piece);
        }
        hash.update(&chunk);
        if to.send(chunk).is_err() {
            // It could not be written: nobody asks for the hash of the rest.
            break;
        }
    }
    hex(&hash.finalize())
}

/// The chunks of a file of this size. A file of which only a part was put together, because that
/// thread panicked, must not look whole.
fn all_of(size: usize, chunks: &Receiver<Vec<u8>>) -> impl Iterator<Item = Vec<u8>> {
    let mut left = size;
    std::iter::from_fn(move || {
        let chunk = chunks.recv().ok();
        left -= chunk.as_ref().map_or(0, Vec::len);
        assert!(chunk.is_some() || left == 0, "{left} bytes did not come");
        chunk
    })
}

/// The bytes of a file, piece by piece.
fn pieces(lines: &Lines) -> impl Iterator<Item = &[u8]> {
    let entries = lines.iter().enumerate().flat_map(|(nth, line)| {
        let comma: &[u8] = if nth == 0 { b"" } else { b"," };
        [comma, line, b"\n"]
    });
    std::iter::once(HEADER)
        .chain(entries)
        .chain(std::iter::once(CLOSING))
}
