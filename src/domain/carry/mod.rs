//! What a new seminar takes over from an old one. Copies are new things with `origin`; what they
//! say of each other they say of the copies.
//!
//! ```text
//! a reading of any moment ─┬─ fork ───────▶ everything public that is there ─┐
//!                          └─ carry_over ─▶ what lasts, and what is open ────┤
//!                                                                            ▼
//!                                      Session::begin ◀── Beginning (no ids of its own yet)
//! ```
//!
//! What is open lies in front of the new seminar as offers ([`Offer`]), each of which is taken in or
//! left. Private things stay where they are, and so do personal names.

mod beginning;
mod carry_over;
mod copied;
mod fork;
mod offer;
mod seminar;
mod unresolved;

pub use beginning::Beginning;
pub use carry_over::carry_over;
pub use copied::Copied;
pub use fork::fork;
pub use offer::{Offer, OfferOf, Offered, Taken};
pub use seminar::{Choice, last_seminar};
pub use unresolved::{Unresolved, unresolved};
