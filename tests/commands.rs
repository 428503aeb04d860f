//! The table of commands, and what is printed from it: no key means two things, every command
//! is found once in help and palette in every language, and the papers say what the table says.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "commands/found.rs"]
mod found;
#[path = "commands/kept.rs"]
mod kept;
#[path = "commands/places.rs"]
mod places;
#[path = "commands/table.rs"]
mod table;
#[path = "commands/typing.rs"]
mod typing;

#[expect(
    dead_code,
    reason = "it is a program of its own, and its `main` is not run here"
)]
#[path = "../examples/keys.rs"]
mod keys;

#[expect(dead_code, reason = "the pictures need more of it")]
#[path = "../examples/screenshots/stage.rs"]
mod stage;

#[test]
fn the_paper_of_the_keys_is_printed_from_the_table() {
    let kept = std::fs::read_to_string("docs/keys.md").unwrap_or_default();
    assert!(
        kept == keys::paper(),
        "docs/keys.md is not what the table says: run `cargo run --example keys`"
    );
}
