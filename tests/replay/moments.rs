//! The state shown at a moment is the fold of the events up to it: forwards, backwards, at once.

use oversikt::app::Event;
use oversikt::app::Model;
use oversikt::app::Screen;
use oversikt::app::update::update;
use oversikt::domain::document::document;
use oversikt::domain::id::ReplicaId;
use oversikt::domain::log::Log;
use oversikt::domain::moment::Moment;
use oversikt::domain::session::{Hand, Session};
use oversikt::i18n::Lang;

use crate::chance::Dice;
use crate::stage::{desk, fjordvik, now, press, words};
use crate::{at_desk, replay, watched};

/// A session of the first so many events, in the order of replay, as if nothing had come after.
fn fresh(model: &Model, count: usize) -> Session {
    let desk = at_desk(model);
    let order = replay(model).ranks().order();
    let mut session = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(8), ReplicaId::new(9)),
    );
    for &slot in &order[..count] {
        session.receive(desk.session.log().line(slot));
    }
    session
}

/// Everything that the panes show, and the document of it, of a desk with this cursor.
fn shown(model: &Model) -> String {
    let desk = at_desk(model);
    let document = document(desk.view(), 0);
    // Where something stands in a log is not what is shown of it.
    let panes = format!("{:#?}", desk.panes);
    let mut in_slot = false;
    let panes: Vec<&str> = panes
        .lines()
        .filter(|line| !std::mem::replace(&mut in_slot, line.trim() == "slot: Slot("))
        .collect();
    format!("{}\n{document}", panes.join("\n"))
}

/// Two texts are the same, or the first line is told in which they differ.
fn same(one: &str, other: &str, told: &str) {
    if one != other {
        let lines = one.lines().zip(other.lines());
        let differ = lines.enumerate().find(|(_, (one, other))| one != other);
        panic!("{told}: {differ:?}");
    }
}

/// The desk of that session, its cursor where the replay has it.
fn fresh_desk(model: &Model) -> Model {
    let mut other = desk(fresh(model, replay(model).count()), Lang::Nb, model.size);
    let chosen = at_desk(model).chosen;
    let Screen::Desk(desk) = &mut other.screen else {
        panic!("no desk");
    };
    desk.chosen = chosen;
    desk.read_all(&words(Lang::Nb));
    other
}

#[test]
fn each_moment_shows_what_a_desk_with_only_these_events_shows_forwards_and_backwards() {
    let mut model = watched("Z home", (120, 40));
    let all = replay(&model).ranks().len();
    let mut forwards = vec![shown(&model)];
    let mut counts = vec![replay(&model).count()];
    loop {
        same(&shown(&model), &shown(&fresh_desk(&model)), "");
        press(&mut model, "right");
        if Some(&replay(&model).count()) == counts.last() {
            break;
        }
        counts.push(replay(&model).count());
        forwards.push(document(at_desk(&model).view(), 0).to_string());
    }
    assert!(
        counts.len() > 100 && counts.len() <= all,
        "{}",
        counts.len()
    );
    // And the same way back.
    for (count, was) in counts.iter().zip(&forwards).skip(1).rev() {
        assert_eq!(replay(&model).count(), *count);
        assert_eq!(&document(at_desk(&model).view(), 0).to_string(), was);
        press(&mut model, "left");
    }
    assert_eq!(replay(&model).count(), counts[0]);
}

/// A thousand moments in any order, over a day in which several wrote, removed, took back and kept
/// things to themselves.
#[test]
fn a_thousand_random_moments_show_the_fold_of_the_events_before_them() {
    let mut dice = Dice::new(20_261_122);
    let mut model = busy(&mut dice);
    press(&mut model, "Z");
    let all = replay(&model).ranks().len();
    assert!(all > 180, "{all}");
    for nth in 0..1_000 {
        let count = dice.below(all + 1);
        let words = model.words.clone();
        let Screen::Desk(desk) = &mut model.screen else {
            panic!("no desk");
        };
        desk.seek(Moment::Count(count), &words);
        let then = fresh(&model, count);
        let desk = at_desk(&model);
        let (public, whole) = (desk.whole().public(), desk.whole());
        assert_eq!(
            document(whole, 0),
            document(then.view(), 0),
            "{nth}: {count}"
        );
        assert_eq!(
            document(public, 0),
            document(then.view().public(), 0),
            "{nth}: {count}"
        );
        if nth % 10 == 0 {
            same(
                &shown(&model),
                &shown(&fresh_desk(&model)),
                &format!("{nth}: {count}"),
            );
        }
    }
}

/// The example, with an afternoon of corrections on it.
fn busy(dice: &mut Dice) -> Model {
    const WORK: [&str; 12] = [
        "n :noe~ble~sagt enter esc",
        "3 up up e :~nytt enter",
        "2 home down v 1 :grunn enter",
        "2 down v 3 enter :annen enter",
        "2 down x",
        "u",
        "U",
        "N :for~oss~selv tab tab tab tab space enter",
        "t :Hvem~da enter",
        "1 down f :funn enter",
        "2 down p right space enter",
        "3 up p down enter",
    ];
    let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
    for _ in 0..100 {
        press(&mut model, WORK[dice.below(WORK.len())]);
        press(&mut model, "esc esc esc");
    }
    // Somebody else's clock is wrong, and what they wrote comes late.
    let mut other = Session::new(
        Log::default(),
        Hand::new(ReplicaId::new(3), ReplicaId::new(4)),
    );
    let log = at_desk(&model).session.log();
    let known: Vec<Vec<u8>> = log.slots().map(|slot| log.line(slot).to_vec()).collect();
    for line in &known {
        other.receive(line);
    }
    let early = oversikt::domain::moment::Time::parse("2026-01-30T09:30:00+01:00").unwrap();
    let mut lines = Vec::new();
    for nth in 0..20 {
        let note = serde_json::json!({"do": "add_note", "text": format!("annet {nth}")});
        let intent = oversikt::domain::intent::Intent::from_value(note).unwrap();
        lines.extend(other.perform(&intent, early).unwrap().lines);
    }
    update(&mut model, Event::Arrived(lines), now());
    model
}
