//! What the program is doing, and what a key means. Pure: no terminal, file, clock or chance.
//!
//! ```text
//! key ──> command ──> action ──> update ──> intent ──> session     what is known
//!                                   └─────> effect ──> shell       what is to be done outside
//! ```
//!
//! [`Model`] is everything the screen shows; [`update`](update::update) is the only thing that
//! changes it; the table in [`command`] says which key means what, and the hints, the help page
//! and the documentation are printed from it.

pub mod action;
pub mod colours;
pub mod command;
pub mod desk;
pub mod effect;
pub mod form;
pub mod found;
pub mod front;
pub mod hints;
pub mod keys;
pub mod landing;
pub mod marks;
pub mod meaning;
pub mod merge;
pub mod mode;
pub mod model;
pub mod outgoing;
pub mod pages;
pub mod panes;
pub mod paper;
pub mod pasted;
pub mod paths;
pub mod replay;
pub mod review;
pub mod saving;
pub mod settings;
pub mod start;
pub mod target;
pub mod text_input;
pub mod update;

pub use action::Action;
pub use colours::Colours;
pub use effect::{Choice, Effect, Event, How, Opened, SaveNews};
pub use keys::KeyPress;
pub use model::{Model, Saved, Screen};
