//! `oversikt merge` and `oversikt verify`, with real files.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "cli_support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use oversikt::store::clock::SystemClock;
use oversikt::store::merging::receipt::Checked;
use oversikt::store::real_disk::RealDisk;
use oversikt::store::{Places, Store};
use serde_json::{Value, json};
use support::Place;

/// A facilitator's file, and the files of two groups that began as copies of it.
fn three_files() -> (Place, Value) {
    let place = Place::with_seminar();
    let theme = place.applied(
        "a.json",
        &[json!({"do": "add_theme", "question": "Hvem eier oppfølgingen?"})],
    );
    let theme = Value::from(theme[0].as_str());
    for group in ["gruppe1.json", "gruppe2.json"] {
        fs::copy(place.path("a.json"), place.path(group)).unwrap();
        place.applied(
            group,
            &[
                json!({"do": "add_note", "text": format!("fra {group}"), "theme": theme}),
                json!({"do": "add_source", "name": "Ungdata 2025"}),
            ],
        );
    }
    (place, theme)
}

const THREE: [&str; 3] = ["a.json", "gruppe1.json", "gruppe2.json"];

fn shown(place: &Place, file: &str) -> Value {
    let run = place.run(["show", "--json", file]);
    run.json_lines()[0].clone()
}

#[test]
fn copies_of_one_session_come_together_as_one_whatever_their_order() {
    let (place, theme) = three_files();
    let before = THREE.map(|name| fs::read(place.path(name)).unwrap());
    let run = place.run([
        "merge",
        "a.json",
        "gruppe1.json",
        "gruppe2.json",
        "-o",
        "ut.json",
    ]);
    // The source that both groups noted is suggested as one.
    assert_eq!(run.code, 3, "{}{}", run.out, run.err);
    assert!(run.out.contains("Kanskje det samme: 1 par"), "{}", run.out);
    let run = place.run([
        "flett",
        "gruppe2.json",
        "a.json",
        "gruppe1.json",
        "--output",
        "igjen.json",
    ]);
    assert_eq!(run.code, 3);
    let bytes = fs::read(place.path("ut.json")).unwrap();
    assert_eq!(bytes, fs::read(place.path("igjen.json")).unwrap());
    assert_eq!(
        before,
        THREE.map(|name| fs::read(place.path(name)).unwrap())
    );

    let state = shown(&place, "ut.json");
    assert_eq!(state["seminars"].as_array().unwrap().len(), 1);
    let notes: Vec<_> = state["notes"].as_array().unwrap().iter().collect();
    let texts = notes.iter().map(|note| note["text"].as_str().unwrap());
    // Two who write at the same time have no order but that of their random names.
    let texts: BTreeSet<_> = texts.collect();
    assert_eq!(
        texts,
        BTreeSet::from(["fra gruppe1.json", "fra gruppe2.json"])
    );
    assert!(notes.iter().all(|note| note["theme"] == theme));
}

#[test]
fn a_folder_is_its_files_and_json_says_what_each_brought() {
    let (place, _) = three_files();
    fs::create_dir(place.path("mappe")).unwrap();
    for name in THREE {
        fs::copy(place.path(name), place.path("mappe").join(name)).unwrap();
    }
    let run = place.run(["merge", "mappe", "-o", "ut.json", "--json"]);
    let said = &run.json_lines()[0];
    let alone: Vec<_> = said["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|input| input["alone"].as_u64().unwrap())
        .collect();
    assert_eq!(alone, [0, 2, 2]);
    assert_eq!(said["events"], 6);
    assert_eq!(said["duplicates"], 1);
}

#[test]
fn a_copy_that_came_to_nothing_is_said() {
    let (place, _) = three_files();
    let header = &fs::read(place.path("gruppe1.json")).unwrap()[..30];
    for cut in [&b""[..], header] {
        fs::write(place.path("gruppe1.json"), cut).unwrap();
        for words in [
            "merge a.json gruppe1.json --preview",
            "merge a.json gruppe1.json -o ut.json --force",
            "municipality kommune.json a.json gruppe1.json",
        ] {
            let run = place.run(words.split(' '));
            assert_eq!(run.code, 3, "{words}: {}", run.out);
            assert!(
                run.out.contains("ikke kopiert helt"),
                "{words}: {}",
                run.out
            );
        }
        let _ = fs::remove_file(place.path("kommune.json"));
    }
}

#[test]
fn what_stands_there_is_never_lost() {
    let (place, _) = three_files();
    fs::write(place.path("ut.json"), "et brev").unwrap();
    let refused = place.run(["merge", "a.json", "-o", "ut.json"]);
    assert_eq!(refused.code, 1);
    assert_eq!(
        fs::read_to_string(place.path("ut.json")).unwrap(),
        "et brev"
    );
    let forced = place.run(["merge", "a.json", "-o", "ut.json", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.err);
    assert_eq!(
        fs::read_to_string(place.path("ut.forrige.json")).unwrap(),
        "et brev"
    );
    // What is in the new file need not be kept beside it.
    let again = place.run([
        "merge",
        "a.json",
        "gruppe1.json",
        "-o",
        "ut.json",
        "--force",
    ]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(!place.path("ut.forrige-2.json").exists());
}

#[test]
fn what_is_merged_is_never_written_over_nor_any_seminar_by_a_receipt() {
    let (place, _) = three_files();
    let before = fs::read(place.path("a.json")).unwrap();
    fs::create_dir(place.path("mappe")).unwrap();
    for (words, said) in [
        (
            "merge a.json gruppe1.json -o a.json --force",
            "a.json er en av filene",
        ),
        (
            "merge a.json gruppe1.json -o mappe/../a.json --force",
            "er en av filene",
        ),
        (
            "merge gruppe1.json -o ut.json --receipt a.json --force",
            "a.json er en seminarfil",
        ),
        (
            "merge a.json -o ut.json --receipt mappe/../ut.json --force",
            "er en seminarfil",
        ),
        ("merge a.json -o borte/ut.json", "Mappen for borte/ut.json"),
        ("merge a.json -o mappe --force", "mappe er en mappe"),
        (
            "merge a.json -o ut.json --receipt borte/k.json",
            "Mappen for",
        ),
    ] {
        let run = place.run(words.split(' '));
        assert_eq!(run.code, 1, "{words}: {}", run.err);
        assert!(run.err.contains(said), "{words}: {}", run.err);
        assert_eq!(fs::read(place.path("a.json")).unwrap(), before, "{words}");
        assert!(!place.path("ut.json").exists(), "{words}");
    }
}

#[test]
fn lines_that_are_not_whole_stand_in_a_file_of_their_own() {
    let (place, _) = three_files();
    let whole = fs::read_to_string(place.path("gruppe1.json")).unwrap();
    fs::write(
        place.path("gruppe1.json"),
        whole.replace("fra gruppe1", "FRA gruppe1"),
    )
    .unwrap();
    let run = place.run(["merge", "a.json", "gruppe1.json", "-o", "ut.json"]);
    assert_eq!(run.code, 3);
    let damage = fs::read_to_string(place.path("ut.json.skadet.txt")).unwrap();
    assert!(
        damage.contains("FRA gruppe1") && damage.contains("gruppe1.json"),
        "{damage}"
    );
    assert!(
        !fs::read_to_string(place.path("ut.json"))
            .unwrap()
            .contains("FRA")
    );
}

#[test]
fn one_flipped_byte_fails_verification_and_a_missing_file_is_named() {
    let (place, _) = three_files();
    let merge = [
        "merge",
        "a.json",
        "gruppe1.json",
        "-o",
        "ut.json",
        "--receipt",
        "kvittering.json",
    ];
    assert_eq!(place.run(merge).code, 0);
    let verify = || place.run(["verify", "kvittering.json"]);
    assert_eq!(verify().code, 0);
    for name in ["a.json", "gruppe1.json", "ut.json", "kvittering.json"] {
        let whole = fs::read(place.path(name)).unwrap();
        for at in [0, whole.len() / 2, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            fs::write(place.path(name), flipped).unwrap();
            assert_eq!(verify().code, 1, "{name}, byte {at}");
        }
        fs::write(place.path(name), &whole).unwrap();
    }
    assert_eq!(verify().code, 0);
    fs::remove_file(place.path("gruppe1.json")).unwrap();
    let run = verify();
    assert_eq!(run.code, 3);
    assert!(
        run.out.contains("gruppe1.json: finnes ikke her"),
        "{}",
        run.out
    );
}

#[test]
fn every_byte_of_an_input_the_output_and_the_receipt_counts() {
    let (place, _) = three_files();
    let merge = "merge a.json gruppe1.json gruppe2.json -o ut.json --receipt kvittering.json";
    assert_eq!(place.run(merge.split(' ')).code, 3);
    // What the command does, without a process for each of thousands of bytes.
    let store = Store {
        places: Places::in_folder(&place.path("eget")),
        disk: Arc::new(RealDisk),
        clock: Arc::new(SystemClock),
    };
    let receipt = place.path("kvittering.json");
    let whole = || match store.verify(&receipt) {
        Ok(files) => files.iter().all(|(_, found)| *found == Checked::Agrees),
        Err(_) => false,
    };
    assert!(whole());
    let mut flipped = 0;
    for name in [&THREE[..], &["ut.json", "kvittering.json"]].concat() {
        let path = place.path(name);
        let mut bytes = fs::read(&path).unwrap();
        for at in 0..bytes.len() {
            // Every byte of it, and of the eight bits another one each time.
            bytes[at] ^= 1 << (at % 8);
            fs::write(&path, &bytes).unwrap();
            assert!(!whole(), "{name}, byte {at}");
            bytes[at] ^= 1 << (at % 8);
            flipped += 1;
        }
        fs::write(&path, &bytes).unwrap();
        assert!(whole(), "{name} is as it was");
    }
    assert!(flipped > 5_000, "{flipped} bytes");
}

#[test]
fn a_receipt_goes_with_its_files_to_another_place() {
    let (place, _) = three_files();
    for folder in ["inn", "ut", "flyttet"] {
        fs::create_dir(place.path(folder)).unwrap();
    }
    fs::rename(place.path("a.json"), place.path("inn/a.json")).unwrap();
    let merge = [
        "merge",
        "inn/a.json",
        "-o",
        "ut/alt.json",
        "--receipt",
        "ut/kvittering.json",
    ];
    assert_eq!(place.run(merge).code, 0);
    for folder in ["inn", "ut"] {
        fs::rename(place.path(folder), place.path("flyttet").join(folder)).unwrap();
    }
    assert_eq!(place.run(["verify", "flyttet/ut/kvittering.json"]).code, 0);
}

#[test]
fn a_file_that_is_none_stops_the_merge_before_anything_is_written() {
    let (place, _) = three_files();
    fs::write(place.path("brev.txt"), "Kjære alle").unwrap();
    for bad in ["brev.txt", "borte.json"] {
        let run = place.run(["merge", "a.json", bad, "-o", "ut.json"]);
        assert_eq!(run.code, 1, "{bad}");
        assert!(run.err.contains(bad), "{}", run.err);
        assert!(!place.path("ut.json").exists());
    }
}

#[test]
fn a_preview_says_what_each_file_brings_and_writes_nothing() {
    let (place, _) = three_files();
    fs::write(place.path("brev.json"), "Kjære alle").unwrap();
    let before = fs::read_dir(place.path(".")).unwrap().count();
    let inputs = ["a.json", "gruppe1.json", "gruppe2.json", "brev.json"];
    let run = place.run([&["merge", "--preview"], &inputs[..]].concat());
    assert_eq!(run.code, 3, "{}{}", run.out, run.err);
    for words in [
        "3 filer av samme seminar",
        "gruppe1.json  (",
        "2 bare her · 2 også i andre",
        "alt finnes også i de andre",
        "brev.json er ikke en seminarfil",
        "Kanskje det samme: 1 par",
    ] {
        assert!(run.out.contains(words), "{words} in {}", run.out);
    }
    let run = place.run([&["merge", "--preview", "--json"], &inputs[..]].concat());
    let said = run.json_lines()[0].clone();
    let alone = |nth: usize| said["files"][nth]["alone"].as_u64();
    assert_eq!([alone(0), alone(1), alone(2)], [Some(0), Some(2), Some(2)]);
    assert_eq!(said["files"][1]["writers"].as_array().unwrap().len(), 2);
    assert_eq!(said["left_out"].as_array().unwrap().len(), 1);
    assert_eq!(said["seminars"][0]["title"], "Prøve");
    assert_eq!(fs::read_dir(place.path(".")).unwrap().count(), before);
    // Either a preview or a new file.
    let run = place.run(["merge", "a.json", "--preview", "-o", "ut.json"]);
    assert_eq!(run.code, 2, "{}{}", run.out, run.err);
    assert_eq!(place.run(["merge", "a.json"]).code, 2);
}

#[test]
fn two_laptops_that_began_the_same_seminar_show_in_the_preview() {
    let place = Place::new();
    for file in ["a.json", "b.json"] {
        let made = ["new", file, "--title", "Fjordvik", "--municipality", "1539"];
        let made = place.run([&made[..], &["--date", "2026-01-30"]].concat());
        assert_eq!(made.code, 0, "{}", made.err);
    }
    let run = place.run(["merge", "--preview", "a.json", "b.json"]);
    assert!(run.out.contains("2 forskjellige seminarer"), "{}", run.out);
    assert!(run.out.contains("kan være samme seminar"), "{}", run.out);
    let run = place.run(["merge", "--preview", "--json", "a.json", "b.json"]);
    assert_eq!(run.json_lines()[0]["alike"].as_array().unwrap().len(), 1);
}

#[test]
fn a_merge_that_cannot_be_finished_leaves_nothing() {
    let (place, _) = three_files();
    let spoilt = fs::read_to_string(place.path("gruppe1.json")).unwrap();
    let spoilt = spoilt.replace("fra gruppe1", "fra grøppe1");
    fs::write(place.path("gruppe1.json"), spoilt).unwrap();
    let listed = || {
        let entries = fs::read_dir(place.path(".")).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name())
            .collect::<BTreeSet<_>>()
    };
    // Where the damaged lines would go, something stands already.
    fs::create_dir(place.path("ut.json.skadet.txt")).unwrap();
    let before = listed();
    let merge = ["merge", "a.json", "gruppe1.json", "-o", "ut.json"];
    let run = place.run([&merge[..], &["--receipt", "r.json"]].concat());
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.err.contains("ut.json.skadet.txt"), "{}", run.err);
    assert_eq!(listed(), before);
    fs::remove_dir(place.path("ut.json.skadet.txt")).unwrap();
    // The receipt cannot be written: its folder is not there.
    let before = listed();
    let run = place.run([&merge[..], &["--receipt", "nei/r.json"]].concat());
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert_eq!(listed(), before);
    // The new file itself cannot be: what would be its folder is a file.
    let run = place.run(["merge", "a.json", "gruppe1.json", "-o", "a.json/ut.json"]);
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert_eq!(listed(), before);
}

#[test]
fn a_receipt_in_a_folder_is_not_in_the_way_of_a_merge() {
    let (place, _) = three_files();
    fs::create_dir(place.path("mappe")).unwrap();
    for file in THREE {
        fs::copy(place.path(file), place.path("mappe").join(file)).unwrap();
    }
    let merge = |out| ["merge", "mappe", "-o", out, "--receipt", "mappe/r.json"];
    assert_eq!(place.run(merge("mappe/ut.json")).code, 3);
    let run = place.run(["merge", "mappe", "-o", "igjen.json"]);
    assert_eq!(run.code, 3, "{}{}", run.out, run.err);
    let [one, two] = ["mappe/ut.json", "igjen.json"].map(|file| fs::read(place.path(file)));
    assert_eq!(one.unwrap(), two.unwrap());
    // Named by itself it is no seminar.
    assert_eq!(
        place.run(["merge", "mappe/r.json", "-o", "nei.json"]).code,
        1
    );
}
