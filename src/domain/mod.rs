//! What a seminar is. Nothing here touches a file, a clock, the environment or a terminal:
//! time and random numbers come in as arguments.
//!
//! In reading order: an event is a [`mod@line`] with an [`id`]; what it says is in [`event`]; the
//! [`log`] is a set of them and the [`state`] an index into it, through which the things of
//! [`item`] are read; an [`intent`] becomes events in a [`session`].

pub mod brought;
pub mod carry;
pub mod catalogue;
pub mod changes;
pub mod comparison;
pub mod document;
pub mod duplicates;
pub mod event;
pub mod experience;
pub mod field;
pub mod gaps;
pub mod guard;
pub mod id;
pub mod intent;
pub mod item;
pub mod line;
pub mod log;
mod members;
pub mod moment;
pub mod municipality;
pub mod news;
pub mod outcome;
pub mod schema;
pub mod scribe;
pub mod search;
pub mod session;
pub mod state;
pub mod stock;
pub mod text;
pub mod themes;
