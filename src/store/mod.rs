//! Files, and everything that can go wrong with them.

pub mod clock;
pub mod disk;
pub mod durable;
pub mod fault;
pub mod reading;
pub mod real_disk;
pub mod session_file;
