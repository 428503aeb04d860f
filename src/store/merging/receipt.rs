//! The receipt of a merge: what went in, what came out, each with its SHA-256, and a hash of the
//! receipt itself, so that anybody can check years later that nothing was changed.
//!
//! ```text
//! {
//!   "format": "oversikt-receipt",
//!   …
//!   "hash": "…"            SHA-256 of every byte before this line
//! }
//! ```

use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::inputs::hex;
use crate::store::disk::folder_of;
use crate::store::fault::{Fault, Step};
use crate::store::open::Store;
use crate::store::reading::MAX_FILE;

/// What the receipt says it is.
pub const FORMAT: &str = "oversikt-receipt";

/// The receipt of a merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of this format: 1.
    pub version: u64,
    /// The program that merged, with its version.
    pub program: String,
    /// What went in, in the order of the paths.
    pub inputs: Vec<Entry>,
    /// What came out.
    pub output: Entry,
    /// How many pairs of things may be the same.
    pub duplicates: usize,
    /// How many fields hold several versions.
    pub conflicts: usize,
    /// How many events are stubs: their content was erased for good.
    pub stubs: usize,
    /// How many events this version of the program does not understand.
    pub unknown_events: usize,
    /// How many running numbers of writers are missing.
    pub missing_numbers: u64,
}

/// One file of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its path, relative to the folder of the receipt, with `/` between its parts.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// How many events and stubs are in it.
    pub events: usize,
    /// Of an input: how many of them are in no other input.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub alone: Option<usize>,
    /// Of an input: how many pieces of it are no events.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub damaged: Option<usize>,
    /// Of the output: SHA-256 of the ids of its events in order of their bytes, which is the same
    /// for every file that holds the same events.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub digest: Option<String>,
}

/// What became of a file since the receipt was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Checked {
    /// Its bytes are those of the receipt.
    Agrees,
    /// They are others.
    Changed,
    /// It is not where the receipt says.
    NotHere,
}

/// Why a receipt cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The disk refused.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// It is no receipt.
    #[error("not a receipt")]
    NoReceipt,
    /// It was changed after it was written.
    #[error("the receipt was changed")]
    Changed,
}

impl Receipt {
    /// The receipt as the bytes of its file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        // The hash stands last; what is hashed ends with the comma and line break before it.
        let hashed = format!("{},\n", text.trim_end_matches(['}', '\n']));
        let hash = hex(&Sha256::digest(hashed.as_bytes()));
        format!("{hashed}  \"hash\": \"{hash}\"\n}}\n").into_bytes()
    }

    /// Reads a receipt.
    ///
    /// # Errors
    /// The bytes are no receipt, or not as they were written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unusable> {
        let receipt: Self = serde_json::from_slice(bytes).map_err(|_| Unusable::NoReceipt)?;
        if receipt.format != FORMAT {
            return Err(Unusable::NoReceipt);
        }
        let start = memchr::memmem::rfind(bytes, b"  \"hash\": \"").ok_or(Unusable::Changed)?;
        let (hashed, end) = bytes.split_at(start);
        let hash = hex(&Sha256::digest(hashed));
        if end != format!("  \"hash\": \"{hash}\"\n}}\n").as_bytes() {
            return Err(Unusable::Changed);
        }
        Ok(receipt)
    }
}

impl Store {
    /// Checks every file that a receipt names, output first.
    ///
    /// # Errors
    /// The receipt cannot be read, is none, or was changed.
    pub fn verify(&self, receipt: &Path) -> Result<Vec<(Entry, Checked)>, Unusable> {
        let bytes = self.disk.read(receipt, MAX_FILE);
        let bytes = bytes.map_err(|error| Fault::from_disk(Step::Read, error))?;
        let read = Receipt::from_bytes(&bytes)?;
        let folder = folder_of(receipt);
        let entries = std::iter::once(read.output).chain(read.inputs);
        Ok(entries
            .map(|entry| {
                let checked = self.checked(&folder.join(&entry.path), &entry);
                (entry, checked)
            })
            .collect())
    }

    fn checked(&self, path: &Path, entry: &Entry) -> Checked {
        match self.disk.read(path, MAX_FILE) {
            Ok(bytes) if hex(&Sha256::digest(&bytes)) == entry.sha256 => Checked::Agrees,
            Ok(_) => Checked::Changed,
            Err(_) => Checked::NotHere,
        }
    }
}

/// A path as it is reached from a folder; both absolute. Where they share nothing, as two drives
/// of one machine, the path itself.
pub fn relative(path: &Path, folder: &Path) -> String {
    let (mut to, mut from) = (path.components().peekable(), folder.components().peekable());
    let mut shared = 0;
    while to.peek().is_some() && to.peek() == from.peek() {
        to.next();
        from.next();
        shared += 1;
    }
    let up = from.map(|_| Component::ParentDir);
    let parts: PathBuf = if shared == 0 {
        path.to_path_buf()
    } else {
        up.chain(to).collect()
    };
    parts.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str) -> Entry {
        Entry {
            path: path.to_owned(),
            sha256: "ab".to_owned(),
            bytes: 2,
            events: 1,
            alone: Some(1),
            damaged: Some(0),
            digest: None,
        }
    }

    fn receipt() -> Receipt {
        Receipt {
            format: FORMAT.to_owned(),
            version: 1,
            program: "oversikt 0.1.0".to_owned(),
            inputs: vec![entry("a.json"), entry("b/\"c\".json")],
            output: entry("ut.json"),
            duplicates: 2,
            conflicts: 1,
            stubs: 0,
            unknown_events: 0,
            missing_numbers: 0,
        }
    }

    #[test]
    fn every_flipped_bit_of_a_receipt_is_noticed() {
        let bytes = receipt().to_bytes();
        assert_eq!(Receipt::from_bytes(&bytes), Ok(receipt()));
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                assert!(
                    Receipt::from_bytes(&flipped).is_err(),
                    "byte {at}, bit {bit}"
                );
            }
        }
        let longer = [bytes.as_slice(), b"\n"].concat();
        assert_eq!(Receipt::from_bytes(&longer), Err(Unusable::Changed));
    }

    #[test]
    fn paths_lead_from_the_receipt_to_the_file() {
        let relative = |path, folder| relative(Path::new(path), Path::new(folder));
        assert_eq!(relative("/a/b/c.json", "/a/b"), "c.json");
        assert_eq!(relative("/a/x/c.json", "/a/b"), "../x/c.json");
        assert_eq!(relative("/c.json", "/a/b"), "../../c.json");
    }
}
