//! What the screens look like: pictures of symbols and of meanings that a person can review
//! (`tests/snapshots`), and what holds on every screen of any size in every language.
//!
//! After a change on purpose: `INSTA_UPDATE=always cargo test --test screens`, then read the
//! difference; and `cargo run --example screenshots` for the pictures in the documents.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::format_collect,
    reason = "a test that cannot go on has failed; a screen is small"
)]

#[expect(
    dead_code,
    reason = "it is a program of its own, and its `main` is not run here"
)]
#[path = "../examples/screenshots.rs"]
mod screenshots;

#[path = "screens/colours.rs"]
mod colours;
#[path = "screens/faces/mod.rs"]
mod faces;
#[path = "screens/grid.rs"]
mod grid;
#[path = "screens/holds.rs"]
mod holds;
#[path = "screens/looks.rs"]
mod looks;
#[path = "screens/people.rs"]
mod people;
#[path = "screens/pointing.rs"]
mod pointing;
#[path = "screens/ways.rs"]
mod ways;

/// The sizes that everything is made for.
const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

#[test]
fn the_pictures_in_the_documents_are_these() {
    for (name, picture) in screenshots::pictures() {
        let path = format!("docs/img/{name}");
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == picture,
            "{path} is not what the program looks like: run `cargo run --example screenshots`"
        );
    }
}
