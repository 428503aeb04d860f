//! Files, and everything that can go wrong with them.
//!
//! [`Store`] is what the command line and the shell use: open or make a seminar file, and start
//! the [`Saver`] that lines are handed to. What it promises: **a line that was reported as saved
//! survives** a crash at any moment, any single fault of the disk, a lock that lied, and another
//! program that replaced the file.
//!
//! ```text
//! Store::open ──▶ Opened { reading, rescued, pen }
//!                                             │ start
//!   append(ticket, lines) ──▶ Saver ══ thread ══▶ Keeper ──▶ SessionFile ──▶ Disk
//!   Report::Written, Saved, Trouble ◀═════════════   └─────▶ a rescue file
//! ```
//!
//! An event is an opaque line here. The store looks at nothing in it but its id, and at its
//! replica and number to remember how far this place has come.

pub mod choices;
pub mod clock;
pub mod disk;
pub mod draft;
pub mod durable;
pub mod erasing;
pub mod examples;
pub mod fault;
mod folder;
pub mod journal;
pub mod keeper;
pub mod lock;
pub mod merging;
pub mod open;
pub mod places;
pub mod reading;
pub mod real_disk;
pub mod recent;
pub mod replica;
pub mod rescue;
pub mod saver;
pub mod seminar;
pub mod session_file;
pub mod settings_file;
mod small_file;

pub use fault::{Fault, Step};
pub use keeper::{Refuge, Trouble};
pub use open::{Access, Closed, Opened, Pen, Store};
pub use places::Places;
pub use reading::{Damage, Reading, Unreadable};
pub use saver::{Report, Saver};
pub use seminar::{Looked, Role, Seminar};
