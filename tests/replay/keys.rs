//! What the keys do, and that nobody can take a replay for now.

use oversikt::app::Effect;
use oversikt::app::hints::hints;
use oversikt::app::panes::Pane;
use oversikt::app::update::update;
use oversikt::app::{Event, KeyPress, Opened};
use oversikt::domain::event::{Kind, Written};
use oversikt::domain::id::Id;
use oversikt::domain::item::{Group, ItemKind, Note};
use oversikt::domain::moment::{Moment, Time};
use oversikt::i18n::Lang;

use crate::stage::{fjordvik, now, press, start};
use crate::{at_desk, picture, replay, said, watched};

/// The kind of the event that the replay stands at.
fn kind(model: &oversikt::app::Model) -> Kind {
    let desk = at_desk(model);
    let log = desk.session.log();
    log.kind(log.slot(desk.event_shown().unwrap()).unwrap())
}

#[test]
fn a_replay_has_a_frame_and_a_word_that_nothing_else_has() {
    for (lang, word) in [
        (Lang::Nb, "AVSPILLING"),
        (Lang::Nn, "AVSPELING"),
        (Lang::En, "REPLAY"),
    ] {
        for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
            let mut model = crate::stage::desk(fjordvik(), lang, size);
            let now = picture(&model);
            assert!(!now.iter().any(|line| line.contains(['╔', '║', '╚'])));
            for keys in ["Z", "home", "v", "T", "esc s", "esc / :a", "esc o"] {
                press(&mut model, keys);
                let shown = picture(&model);
                let (last, framed) = shown.split_last().unwrap();
                assert!(
                    framed[0].starts_with('╔') && framed[0].ends_with('╗'),
                    "{keys}"
                );
                assert!(framed[0].contains(word), "{keys} {size:?}: {}", framed[0]);
                let sides = &framed[1..framed.len() - 1];
                for line in sides {
                    assert!(
                        line.starts_with('║') && line.ends_with('║'),
                        "{keys}: {line}"
                    );
                }
                assert!(framed.last().unwrap().starts_with('╚'), "{keys}");
                assert!(!last.starts_with('║'));
            }
        }
    }
}

#[test]
fn there_are_at_most_six_hints_and_they_are_of_the_replay() {
    let model = watched("Z", (120, 40));
    let hints = hints(&model);
    assert!(hints.len() <= 6, "{}", hints.len());
    assert_eq!(hints[0].name, "spill");
    assert_eq!(hints.last().unwrap().key, "?");
}

#[test]
fn the_hints_say_what_space_does_while_it_plays_and_how_a_page_is_left() {
    let named = |model: &oversikt::app::Model, key: &str| {
        let hints = hints(model).into_iter().find(|hint| hint.key == key);
        hints.map(|hint| hint.name).unwrap_or_default()
    };
    let mut model = watched("Z home space", (120, 40));
    assert_eq!(named(&model, "Mellomrom"), "stå stille");
    press(&mut model, "space");
    assert_eq!(named(&model, "Mellomrom"), "spill");
    press(&mut model, "s");
    assert_eq!(named(&model, "Esc"), "tilbake");
    press(&mut model, "esc");
    assert_eq!(named(&model, "Esc"), "ut av avspillingen");
}

#[test]
fn the_clock_the_step_and_what_happened_are_shown_with_the_cursor_on_it() {
    let mut model = watched("Z home", (120, 40));
    let mut verdicts = 0;
    while verdicts < 3 {
        press(&mut model, "v");
        assert_eq!(kind(&model), Kind::Written(Written::Judged));
        verdicts += 1;
        let desk = at_desk(&model);
        let event = desk
            .session
            .log()
            .slot(desk.event_shown().unwrap())
            .unwrap();
        let measure = desk.view().about(event).unwrap();
        assert_eq!(desk.chosen.measure, Some(desk.session.log().id(measure)));
        assert_eq!(desk.focus, Pane::Grid);
        let name = desk.view().headline(measure);
        let shown = picture(&model).join("\n");
        let time = desk.session.log().time(event).unwrap();
        let clock = oversikt::i18n::time_of_day_exact(time);
        let (at, all) = replay(&model).place();
        for part in [
            format!("kl. {clock}"),
            format!("steg {at} av {all}"),
            format!("«{name}»"),
        ] {
            assert!(shown.contains(&part), "{part} in\n{shown}");
        }
    }
}

#[test]
fn the_cursor_follows_a_note_a_finding_and_a_theme_to_their_panes() {
    let mut model = watched("Z home", (120, 40));
    let mut met = [false; 3];
    for _ in 0..130 {
        press(&mut model, "right");
        let desk = at_desk(&model);
        let event = desk.event_shown().unwrap();
        match kind(&model) {
            Kind::Added(ItemKind::Note) => {
                met[0] = true;
                assert_eq!((desk.focus, desk.chosen.note), (Pane::Notes, Some(event)));
                assert!(desk.panes.notes.rows.iter().any(|row| row.id == event));
            }
            Kind::Added(ItemKind::Finding) => {
                met[1] = true;
                assert_eq!(
                    (desk.focus, desk.chosen.finding),
                    (Pane::Sources, Some(event))
                );
            }
            Kind::Added(ItemKind::Theme) => {
                met[2] = true;
                assert_eq!(desk.focus, Pane::Notes);
            }
            _ => {}
        }
    }
    assert_eq!(met, [true; 3]);
}

#[test]
fn one_jumps_between_verdicts_themes_work_sessions_and_pauses_both_ways() {
    let is_theme = |kind| kind == Kind::Added(ItemKind::Theme);
    let is_verdict = |kind| kind == Kind::Written(Written::Judged);
    for (key, fits) in [
        ("v", &is_verdict as &dyn Fn(Kind) -> bool),
        ("t", &is_theme),
    ] {
        let mut model = watched("Z home", (120, 40));
        let log = at_desk(&model).session.log();
        let all = log.slots().filter(|&slot| fits(log.kind(slot))).count();
        let mut met = Vec::new();
        press(&mut model, key);
        while said(&model).is_empty() {
            assert!(fits(kind(&model)));
            met.push(at_desk(&model).event_shown().unwrap());
            press(&mut model, "n");
        }
        assert_eq!(met.len(), all, "{key}");
        let mut back = Vec::new();
        model.notice = None;
        press(&mut model, "N");
        while said(&model).is_empty() {
            back.push(at_desk(&model).event_shown().unwrap());
            press(&mut model, "N");
        }
        back.reverse();
        assert_eq!(back, met[..met.len() - 1], "{key}");
    }
}

#[test]
fn a_work_session_begins_with_the_first_that_one_of_its_groups_says() {
    let mut model = watched("Z home", (120, 40));
    for round in [1, 2] {
        press(&mut model, "a");
        let desk = at_desk(&model);
        let view = desk.session.view();
        let of_round = |slot| {
            let group = view.there(view.read::<Note<'_>>(slot)?.group)?;
            view.read::<Group<'_>>(group)?.round
        };
        let ranks = replay(&model).ranks();
        let notes = view
            .present(ItemKind::Note)
            .filter(|&slot| of_round(slot) == Some(round));
        let first = notes.min_by_key(|&slot| ranks.rank(slot)).unwrap();
        assert_eq!(desk.event_shown(), Some(view.log().id(first)), "{round}");
    }
    press(&mut model, "a");
    assert!(
        said(&model).contains("Ingen flere framover"),
        "{}",
        said(&model)
    );
}

#[test]
fn after_a_pause_the_next_thing_is_at_least_ten_minutes_later() {
    let mut model = watched("Z home", (120, 40));
    let mut pauses = 0;
    loop {
        press(&mut model, "p");
        if !said(&model).is_empty() {
            break;
        }
        pauses += 1;
        let here = replay(&model).told.at.unwrap().millis();
        press(&mut model, "left");
        let before = replay(&model).told.at.unwrap().millis();
        assert!(here - before >= 10 * 60_000, "{}", here - before);
        press(&mut model, "right");
    }
    assert!(pauses > 1, "{pauses}");
}

#[test]
fn a_search_finds_what_comes_later_and_goes_to_when_it_was_said() {
    let mut model = watched("Z home / :apoteket enter", (120, 40));
    let desk = at_desk(&model);
    let event = desk
        .session
        .log()
        .slot(desk.event_shown().unwrap())
        .unwrap();
    assert!(desk.view().headline(event).contains("apoteket"));
    let there = replay(&model).count();
    press(&mut model, "home / :foreldre enter");
    let mut met = 1;
    press(&mut model, "home");
    model.notice = None;
    press(&mut model, "n");
    while said(&model).is_empty() {
        met += 1;
        press(&mut model, "n");
    }
    assert!(met > 2 && there > 0, "{met}");
}

#[test]
fn only_what_bears_on_a_group_is_stopped_at() {
    let mut model = watched("Z o", (120, 40));
    let oversikt::app::mode::Mode::Picking(picking) = &at_desk(&model).mode else {
        panic!("nothing is asked");
    };
    let group = picking
        .options
        .iter()
        .position(|(said, _)| said.starts_with("Gruppe 2"))
        .unwrap();
    let (_, before) = replay(&model).place();
    press(&mut model, &"down ".repeat(group));
    press(&mut model, "enter home");
    let (_, all) = replay(&model).place();
    assert!(all > 3 && all < before, "{all} of {before}");
    let shown = picture(&model).join("\n");
    assert!(shown.contains("bare Gruppe 2"), "{shown}");
    // Every stop is about the group, or about something that names it.
    let oversikt::app::replay::Bearing::Thing(group) = replay(&model).bearing else {
        panic!("it is about a group");
    };
    for _ in 0..all {
        let desk = at_desk(&model);
        let slot = desk
            .session
            .log()
            .slot(desk.event_shown().unwrap())
            .unwrap();
        let thing = desk.session.view().about(slot).unwrap();
        let log = desk.session.log();
        let names = |id: Id| log.body_text(thing).contains(&id.to_string());
        assert!(log.id(thing) == group || names(group));
        press(&mut model, "right");
    }
    press(&mut model, "o 1");
    assert_eq!(replay(&model).place().1, before);
}

#[test]
fn a_file_is_opened_at_its_beginning_or_at_a_moment_and_left_for_the_first_screen() {
    let opened = || {
        Box::new(Opened {
            session: fjordvik(),
            name: "fjordvik.json".to_owned(),
            draft: String::new(),
            remarks: Vec::new(),
            seen: Vec::new(),
            read_only: true,
        })
    };
    let mut model = start(Lang::Nb, (120, 40));
    update(&mut model, Event::Replayed(opened(), None), now());
    assert_eq!(replay(&model).place().0, 1);
    update(
        &mut model,
        Event::Replayed(opened(), Some(Moment::Count(40))),
        now(),
    );
    assert_eq!(replay(&model).count(), 40);
    let noon = Time::parse("2026-01-30T12:00:00+01:00").unwrap();
    update(
        &mut model,
        Event::Replayed(opened(), Some(Moment::At(noon))),
        now(),
    );
    assert!(replay(&model).told.at.unwrap().millis() <= noon.millis());
    let esc = KeyPress {
        key: oversikt::app::keys::Key::Esc,
        ..KeyPress::default()
    };
    let effects = update(&mut model, Event::Key(esc), now());
    assert_eq!(effects, vec![Effect::Start]);
}

#[test]
fn a_new_seminar_begins_as_it_stood_and_says_from_when() {
    let mut model = watched("Z home v v", (120, 40));
    let desk = at_desk(&model);
    let seminar = desk.session.log().id(desk.seminar().unwrap());
    let measures = desk.panes.grid.rows.len();
    press(&mut model, "f");
    let enter = oversikt::app::keys::parse("enter").unwrap();
    let effects = update(&mut model, Event::Key(enter), now());
    let begun = effects.iter().find_map(|effect| match effect {
        Effect::Begin(beginning) => Some(beginning),
        _ => None,
    });
    let begun = begun.unwrap();
    assert!(
        begun.title().starts_with("Oversiktsseminar Fjordvik (fra "),
        "{}",
        begun.title()
    );
    assert_eq!(begun.at, replay(&model).told.at);
    let mut session = crate::stage::empty();
    let by = oversikt::domain::id::ReplicaId::new(77);
    session.begin(begun, by, now()).unwrap();
    let view = session.view();
    assert_eq!(view.present(ItemKind::Measure).count(), measures);
    let new = view.present(ItemKind::Seminar).next().unwrap();
    assert!(session.log().body_text(new).contains(&seminar.to_string()));
    // And nothing at all where the answer is no.
    press(&mut model, "f down");
    let enter = oversikt::app::keys::parse("enter").unwrap();
    assert!(update(&mut model, Event::Key(enter), now()).is_empty());
}
