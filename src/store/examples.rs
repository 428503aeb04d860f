//! The example seminars that are built into the program.

/// Their file names and their bytes. The first is the one that the start screen offers.
/// `examples/sessions.rs` makes them.
pub const EXAMPLES: [(&str, &[u8]); 4] = [
    (
        "fjordvik.json",
        include_bytes!("../../sessions/fjordvik.json"),
    ),
    ("premis.json", include_bytes!("../../sessions/premis.json")),
    (
        "nordvik.json",
        include_bytes!("../../sessions/nordvik.json"),
    ),
    ("sorvik.json", include_bytes!("../../sessions/sorvik.json")),
];
