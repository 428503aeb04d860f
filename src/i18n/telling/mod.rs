//! What happened, and what things are called, in sentences: for the command line and the screen.

mod name;
mod sentence;
mod value;

pub use name::name_of;
pub use sentence::sentence;
pub use value::{cut, joined, quoted};
