//! Pages of things opened large: what stands on them, what must not, and how they are drawn.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[expect(
    dead_code,
    reason = "it is a program of its own, and its `main` is not run here"
)]
#[path = "../examples/screenshots.rs"]
mod screenshots;

#[path = "pages/drawn.rs"]
mod drawn;
#[path = "pages/everything.rs"]
mod everything;
#[path = "pages/fields.rs"]
mod fields;
#[path = "pages/private.rs"]
mod private;
#[path = "pages/room.rs"]
mod room;
#[path = "pages/stages.rs"]
mod stages;
#[path = "pages/versions.rs"]
mod versions;
#[path = "pages/ways.rs"]
mod ways;
