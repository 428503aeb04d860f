//! Finding the way on the screen: what happened, what differs, what was removed, what to look at,
//! and what is private. Driven by keys, seen as a person sees it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

#[expect(
    dead_code,
    reason = "it is a program of its own; of its stage a part is needed here"
)]
#[path = "../examples/screenshots.rs"]
mod screenshots;

#[path = "ways/basket.rs"]
mod basket;
#[path = "ways/gaps.rs"]
mod gaps;
#[path = "ways/history.rs"]
mod history;
#[path = "ways/private.rs"]
mod private;
#[path = "ways/report.rs"]
mod report;
#[path = "ways/review.rs"]
mod review;
#[path = "ways/same.rs"]
mod same;
#[path = "ways/seminar.rs"]
mod seminar;
#[path = "ways/versions.rs"]
mod versions;
