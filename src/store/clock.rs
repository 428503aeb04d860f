//! The time and the dice, which everything else in the program gets handed in.

use std::hash::{BuildHasher, Hasher};

use chrono::{DateTime, FixedOffset, Local};

/// Where the time and random numbers come from.
pub trait Clock: Send + Sync {
    /// The time on the wall, with its offset.
    fn now(&self) -> DateTime<FixedOffset>;

    /// 64 random bits.
    fn random(&self) -> u64;
}

/// The clock and the random numbers of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    fn random(&self) -> u64 {
        // std seeds its hash maps from the same source and keeps what it once got, so that a
        // machine without random numbers right now can still name a replica.
        getrandom::u64().unwrap_or_else(|_| {
            let mut hasher = std::hash::RandomState::new().build_hasher();
            hasher.write_i64(Local::now().timestamp_micros());
            hasher.write_u32(std::process::id());
            hasher.finish()
        })
    }
}
