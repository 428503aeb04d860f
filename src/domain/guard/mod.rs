//! The guard: what in a text could tell who somebody is.
//!
//! It reads whatever is about to leave the room: a report, and later the wall. It decides nothing;
//! it shows each place, and a person says what becomes of it. It would rather show a place too
//! many than one too few, but years, amounts, bank accounts and other numbers of an office are
//! none of its business: who is asked about everything answers yes to everything.
//!
//! Why these five: domain.md 5.1 (Helsedirektoratet, "Særlig om anonyme drøftelser", 2021: what
//! can concern fewer than about five persons is not anonymous; personal data, GDPR art. 4).

mod account;
mod counts;
mod identity;
mod mail;
mod names;
mod noticed;
mod persons;
mod phone;
mod place;
mod reading;

use std::ops::Range;

pub use counts::{Count, counts};
pub use names::Names;
pub use noticed::Noticed;
pub use place::{Surroundings, surroundings};
use reading::Reading;

/// A sort of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// A national identity number: eleven digits whose control digits agree.
    Identity,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Mail,
    /// The name of somebody on the list of participants.
    Name,
    /// A count of persons from 1 to 4.
    Count,
}

/// A place in a text, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub sort: Sort,
    /// Where it stands, in bytes; both ends lie between characters.
    pub range: Range<usize>,
}

impl Sort {
    /// All sorts, in the order in which they claim a place.
    pub const ALL: [Self; 5] = [
        Self::Identity,
        Self::Mail,
        Self::Phone,
        Self::Name,
        Self::Count,
    ];

    /// Its name in what scripts read, and in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Name => "name",
            Self::Count => "count",
        }
    }
}

/// Every place in `text` that a person should look at before it leaves, in reading order. Places
/// do not overlap: a name within an e-mail address is a part of the address. `names` are those of
/// the participants.
pub fn read(text: &str, names: &Names) -> Vec<Found> {
    let reading = Reading::of(text);
    let digits = reading.digit_count();
    let mut found: Vec<Found> = Vec::new();
    for sort in Sort::ALL {
        let places = match sort {
            Sort::Identity | Sort::Phone if digits < 8 => continue,
            Sort::Identity => identity::places(&reading),
            Sort::Phone => phone::places(&reading),
            Sort::Mail => mail::places(text),
            Sort::Name => names.places(&reading),
            Sort::Count => counts::places(&reading),
        };
        for range in places {
            let taken = |had: &Found| had.range.start < range.end && range.start < had.range.end;
            if !found.iter().any(taken) {
                found.push(Found { sort, range });
            }
        }
    }
    found.sort_by_key(|found| found.range.start);
    found
}
