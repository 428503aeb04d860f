//! Pictures for a person to review. They fail whenever a screen looks different, on purpose or not.

use oversikt::app::model::Opening;
use oversikt::app::{Model, Screen};
use oversikt::i18n::Lang;

use crate::SIZES;
use crate::grid::{meanings, symbols};
use crate::people::crowded;
use crate::screenshots::stage::{Size, desk, drawn, empty, fjordvik, press, start};

/// Compares a screen with the one that was last looked at.
fn looks_like(name: &str, model: &Model) {
    let shot = drawn(model);
    let cursor = shot.cursor.map(|(x, y)| format!("cursor {x},{y}\n"));
    let picture = format!(
        "{}\n{}{}",
        symbols(&shot.buffer),
        meanings(&shot.buffer),
        cursor.unwrap_or_default()
    );
    let (columns, rows) = model.size;
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), picture);
    });
}

/// The example after these keys, at this size.
fn example(name: &str, size: Size, keys: &str) {
    let mut model = desk(fjordvik(), Lang::Nb, size);
    press(&mut model, keys);
    looks_like(name, &model);
}

#[test]
fn the_example() {
    for size in SIZES {
        example("example", size, "down down down down");
    }
}

#[test]
fn the_example_as_a_table() {
    for size in SIZES {
        example("table", size, "r right right right");
    }
    for (name, keys) in [
        ("table-effort", "r R"),
        ("table-service", "r R R down down"),
        ("table-verdict", "r R R R end down"),
    ] {
        for size in [SIZES[0], SIZES[3]] {
            example(name, size, keys);
        }
    }
}

#[test]
fn a_seminar_with_nothing_in_it() {
    for size in SIZES {
        looks_like("empty", &desk(empty(), Lang::Nb, size));
    }
}

#[test]
fn two_hundred_measures() {
    for size in SIZES {
        let mut model = desk(crowded(), Lang::Nb, size);
        press(&mut model, "pgdn pgdn down");
        looks_like("crowded", &model);
        press(&mut model, "r");
        looks_like("crowded-table", &model);
    }
}

#[test]
fn the_first_screen() {
    for size in [SIZES[0], SIZES[2]] {
        looks_like("start", &start(Lang::Nb, size));
        let mut model = start(Lang::Nb, size);
        press(
            &mut model,
            "1 :Oversiktsseminar~Fjordvik tab :0000 tab :2026-01-30",
        );
        looks_like("naming", &model);
    }
}

#[test]
fn a_seminar_that_is_being_read() {
    for size in [SIZES[0], SIZES[2]] {
        let mut model = start(Lang::Nb, size);
        model.screen = Screen::Opening(Opening::default());
        looks_like("opening", &model);
    }
}

#[test]
fn the_sources_and_the_notes() {
    for size in [SIZES[0], SIZES[1]] {
        example("sources", size, "1 down");
        example("notes", size, "3 up up g");
    }
}

#[test]
fn capturing() {
    for size in [SIZES[0], SIZES[2]] {
        let keys = "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom";
        example("capturing", size, keys);
    }
}

#[test]
fn adding_a_finding() {
    for size in [SIZES[0], SIZES[2]] {
        let keys =
            "f :Flere~har~prøvd tab :17 tab tab :2025 tab :landet~11 tab right tab right space";
        example("finding", size, keys);
    }
}

#[test]
fn placing_a_measure() {
    for size in [SIZES[0], SIZES[2]] {
        example(
            "placing",
            size,
            "a :Ungdomslos enter right right right right space",
        );
    }
}

#[test]
fn judging_a_measure() {
    for size in [SIZES[0], SIZES[2]] {
        example("judging", size, "v down");
        example("reason", size, "v down enter :Treffer~ikke~dem~det~gjelder");
    }
}

#[test]
fn searching() {
    for size in [SIZES[0], SIZES[2]] {
        example("search", size, "/ :foreldre");
    }
}

#[test]
fn helping() {
    for size in [SIZES[0], SIZES[2]] {
        example("help", size, "?");
    }
}
