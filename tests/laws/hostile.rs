//! Applying never fails, whatever is applied.

use oversikt::domain::line;
use oversikt::domain::log::{Insertion, Log};
use oversikt::domain::session::Session;
use oversikt::domain::state::{State, View};
use proptest::prelude::*;

use crate::desks::{Desks, STORM, hand, histories, log_of};
use crate::reading::both;

/// JSON of any shape, with the names that events have.
fn anything() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        Just("1e999".to_owned()),
        Just("\"\\ud800\"".to_owned()),
        "[a-zæøå]{0,6}".prop_map(|text| format!("\"{text}\"")),
        (0..6_u32).prop_map(|id| format!("\"{id:032x}\"")),
        (0..20_u32).prop_map(|id| format!("\"$ID{id}\"")),
    ];
    leaf.prop_recursive(3, 12, 4, |inside| {
        prop_oneof![
            proptest::collection::vec(inside.clone(), 0..4)
                .prop_map(|list| format!("[{}]", list.join(","))),
            proptest::collection::vec((name(), inside), 0..5).prop_map(|members| {
                let members: Vec<String> = members
                    .into_iter()
                    .map(|(name, value)| format!("\"{name}\":{value}"))
                    .collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

fn name() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "item", "field", "value", "step", "a", "b", "as", "seminar", "text", "name", "source",
        "stages", "verdict", "rests_on", "about", "kind", "stage", "measure", "number", "x",
    ])
}

/// A sealed line of a kind that exists, with content that may be anything.
fn nonsense() -> impl Strategy<Value = (String, String, u64, bool, bool, u32)> {
    let kinds: Vec<String> = oversikt::domain::event::Kind::all()
        .map(|(name, _)| name.to_owned())
        .collect();
    let body = prop_oneof![
        2 => anything(),
        // Half-way sensible: the members an edit, a statement and an undo have.
        3 => (0..20_u32, name(), anything(), 0..20_u32).prop_map(|(one, field, value, two)| format!(
            "{{\"item\":\"$ID{one}\",\"field\":\"{field}\",\"value\":{value},\"step\":\"$ID{two}\",\
             \"a\":\"$ID{one}\",\"b\":\"$ID{two}\",\"as\":\"same\",\"seminar\":\"$ID0\",\
             \"text\":\"t\",\"name\":\"n\",\"kind\":\"idea\"}}"
        )),
    ];
    (
        proptest::sample::select(kinds),
        body,
        prop_oneof![0..50_u64, Just((1 << 53) - 1), any::<u64>()],
        any::<bool>(),
        any::<bool>(),
        0..20_u32,
    )
}

proptest! {
    #![proptest_config(crate::config())]

    /// Lines of sense and nonsense that name each other at will: the log takes them or rejects
    /// them, and reading never panics; the order makes no difference even here.
    #[test]
    fn nonsense_does_nothing(parts in proptest::collection::vec(nonsense(), 1..40)) {
        let mut ids: Vec<String> = Vec::new();
        let mut lines: Vec<Vec<u8>> = Vec::new();
        for (nth, (kind, body, counter, private, in_step, over)) in parts.into_iter().enumerate() {
            let known = |number: usize| ids.get(number % ids.len().max(1)).cloned()
                .unwrap_or_else(|| format!("{number:032x}"));
            let mut body = body;
            for number in (0..20).rev() {
                body = body.replace(&format!("$ID{number}"), &known(number));
            }
            let step = if in_step { format!(",\"step\":\"{}\"", known(over as usize)) } else { String::new() };
            let rest = format!(
                "\"kind\":\"{kind}\",\"replica\":\"{:016x}\",\"number\":{nth},\"counter\":{counter},\
                 \"time\":\"x\"{step},\"private\":{private},\"over\":[\"{}\"],\"body\":{body}}}",
                nth % 3, known(over as usize * 3),
            );
            let line = line::seal(&rest);
            ids.push(line[7..39].to_owned());
            lines.push(line.into_bytes());
        }
        let mut session = Session::new(Log::default(), hand(1));
        for line in &lines {
            let inserted = session.receive(line);
            prop_assert!(!matches!(inserted, Insertion::Stubbed(_)));
        }
        let forward = both(session.view());
        lines.reverse();
        let mut log = log_of(&lines);
        let state = State::of(&mut log);
        prop_assert_eq!(both(View::new(&log, &state)), forward);
    }

    /// A line with a byte changed anywhere is no event; neither is rubbish.
    #[test]
    fn damaged_lines_are_no_events(
        history in histories(STORM), at in any::<usize>(), bit in 0..8_u8, rubbish in any::<Vec<u8>>(),
    ) {
        let desks = Desks::after(&history, true);
        let mut all = desks.all_lines();
        let mut log = log_of(&all);
        let before = log.len();
        let which = at % all.len();
        let line = &mut all[which];
        if String::from_utf8_lossy(line).contains("\"erased\":true") {
            return Ok(());
        }
        let byte = (at / 7) % line.len();
        line[byte] ^= 1 << bit;
        prop_assert_eq!(log.insert(line), Insertion::Rejected);
        prop_assert_eq!(log.insert(&rubbish), Insertion::Rejected);
        prop_assert_eq!(log.len(), before);
        let state = State::of(&mut log);
        let _ = both(View::new(&log, &state));
    }
}
