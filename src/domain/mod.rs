//! What a seminar is. Nothing here touches a file, a clock, the environment or a terminal:
//! time and random numbers come in as arguments.

pub mod id;
pub mod line;
