//! The stories in `docs/stories`: what is typed there is run, and what is printed compared.
//!
//! `TRYCMD=overwrite cargo test --test stories` writes what is printed now into them.

#[test]
fn stories_happen_as_they_are_told() {
    let home = tempfile::tempdir().unwrap();
    trycmd::TestCases::new()
        .env("OVERSIKT_LANG", "nb")
        .env("XDG_DATA_HOME", home.path().join("data").to_string_lossy())
        .env(
            "XDG_STATE_HOME",
            home.path().join("state").to_string_lossy(),
        )
        .env(
            "XDG_CONFIG_HOME",
            home.path().join("config").to_string_lossy(),
        )
        .case("docs/stories/*.md");
}
