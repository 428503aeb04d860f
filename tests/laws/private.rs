//! What is private never leaves the desk and never decides what is public.

use oversikt::domain::document::{digest, document};
use oversikt::domain::state::{State, View};
use proptest::prelude::*;
use serde_json::Value;

use crate::desks::{Desks, Dice, STORM, Weather, histories, lines, log_of};

const WINDY: Weather = Weather {
    strange: 3,
    erase: 0,
};

fn is_private(line: &[u8]) -> bool {
    let event: Value = serde_json::from_slice(line).unwrap();
    event["private"] == true
}

proptest! {
    #![proptest_config(crate::config())]

    /// Two machines with the same public events and different private ones: the same digest,
    /// the same public document.
    #[test]
    fn private_events_change_nothing_public(history in histories(STORM), seed in any::<u64>()) {
        let all = Desks::after(&history, true).all_lines();
        let mut dice = Dice(seed);
        let mut seen = Vec::new();
        for keep in [0, 1, 2, 4] {
            let some: Vec<Vec<u8>> = all.iter()
                .filter(|line| !is_private(line) || dice.below(4) < keep).cloned().collect();
            let mut log = log_of(&some);
            let state = State::of(&mut log);
            let view = View::new(&log, &state);
            seen.push((digest(view), document(view.public(), 0).to_string()));
        }
        for other in &seen[1..] {
            prop_assert_eq!(other, &seen[0]);
        }
    }

    /// No private text and no private id stands in a public line or in the public document.
    #[test]
    fn nothing_public_speaks_of_what_is_private(history in histories(WINDY)) {
        let desks = Desks::after(&history, true);
        let strangers = |line: &[u8]| {
            line.windows(16).any(|part| part == b"\"00000000000000f")
        };
        for session in &desks.sessions {
            let all = lines(session.log());
            let mut hidden: Vec<String> = Vec::new();
            let mut public = document(session.view().public(), 0).to_string();
            for line in &all {
                let text = String::from_utf8(line.clone()).unwrap();
                if is_private(line) {
                    hidden.push(text[7..39].to_owned());
                } else if !strangers(line) {
                    public.push_str(&text);
                }
            }
            for id in hidden {
                // What a stranger's line says about a private note is not ours to answer for.
                let ours = !all.iter().any(|line| {
                    strangers(line) && String::from_utf8_lossy(line).contains(&id)
                });
                prop_assert!(!ours || !public.contains(&id), "{} is spoken of in {}", id, public);
            }
        }
    }
}
