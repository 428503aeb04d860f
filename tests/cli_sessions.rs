//! The example seminars are what their scripts make.

#[expect(
    dead_code,
    reason = "it is a program of its own, and its `main` is not run here"
)]
#[path = "../examples/sessions.rs"]
mod sessions;

#[test]
fn sessions_are_what_their_scripts_make() {
    let scripts = sessions::scripts().unwrap();
    assert!(scripts.len() >= 3, "{scripts:?}");
    for script in scripts {
        let made = script.made().unwrap();
        let kept = std::fs::read(&script.target).unwrap_or_default();
        assert!(
            made == kept,
            "{} is not what its script makes: run `cargo run --example sessions`",
            script.target.display()
        );
    }
}
