//! The arrows between the rooms, and what must not be named behind which wall.

use super::files::{Source, sources};

/// A room: a folder of `src`, and the rooms it may name.
struct Room {
    name: &'static str,
    may_name: &'static [&'static str],
}

/// Arrows point downwards only; nobody names the command line, which names everybody.
const ROOMS: [Room; 8] = [
    Room {
        name: "cli",
        may_name: &["domain", "store", "i18n", "report", "app", "ui", "shell"],
    },
    // The terminal knows nothing of seminars; what runs in it is handed in.
    Room {
        name: "shell",
        may_name: &[],
    },
    Room {
        name: "ui",
        may_name: &["app", "domain", "i18n"],
    },
    Room {
        name: "app",
        may_name: &["domain", "i18n"],
    },
    Room {
        name: "report",
        may_name: &["domain", "i18n"],
    },
    Room {
        name: "i18n",
        may_name: &["domain"],
    },
    Room {
        name: "store",
        may_name: &["domain"],
    },
    Room {
        name: "domain",
        may_name: &[],
    },
];

/// A name, the rooms in which it may stand, and why nowhere else.
struct Wall {
    names: &'static [&'static str],
    only_in: &'static [&'static str],
    why: &'static str,
}

const WALLS: [Wall; 14] = [
    Wall {
        names: &["std::fs", "directories"],
        only_in: &["store"],
        why: "one room promises what survives a crash",
    },
    Wall {
        names: &["std::env"],
        only_in: &["store", "cli", "shell", "main.rs"],
        why: "what the environment says comes in as arguments",
    },
    Wall {
        names: &["std::time::Instant", "Instant::now"],
        only_in: &["shell", "store", "cli"],
        why: "only who waits for the world measures how long",
    },
    Wall {
        names: &[
            "SystemTime",
            "Local",
            "Utc::now",
            "getrandom",
            "RandomState",
        ],
        only_in: &["store"],
        why: "store::clock is the only clock and the only dice",
    },
    Wall {
        names: &["std::thread::spawn", "thread::Builder", "std::process"],
        only_in: &["store", "shell", "cli", "i18n", "main.rs"],
        why: "the core, the app and drawing are plain functions; words may be read ahead",
    },
    Wall {
        names: &["crossterm", "signal_hook", "rustix"],
        only_in: &["shell", "store", "cli"],
        why: "the core, the app and drawing know no terminal and no system",
    },
    Wall {
        names: &["ratatui"],
        only_in: &["ui", "shell", "cli"],
        why: "what is known and decided does not depend on how it is drawn",
    },
    Wall {
        names: &["toml"],
        only_in: &["app"],
        why: "one room reads settings",
    },
    Wall {
        names: &["ratatui_textarea"],
        only_in: &["app"],
        why: "one room edits text",
    },
    Wall {
        names: &["clap", "clap_complete", "clap_mangen"],
        only_in: &["cli"],
        why: "one room reads arguments",
    },
    Wall {
        names: &[
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "std::io::stdout",
            "io::stdout",
        ],
        only_in: &["cli", "shell"],
        why: "printing is for the command line and the terminal",
    },
    Wall {
        names: &["std::net", "UnixStream", "TcpStream", "UdpSocket"],
        only_in: &[],
        why: "it works without network and opens no socket",
    },
    Wall {
        names: &["f32", "f64"],
        only_in: &["app", "ui"],
        why: "numbers in events are whole or text; only a sparkline is drawn from floats",
    },
    Wall {
        names: &["set_symbol", "unsafe"],
        only_in: &[],
        why: "text reaches the screen through ui::text, and memory through safe Rust",
    },
];

#[test]
fn every_folder_is_a_room() {
    for source in sources("src") {
        let name = source.room();
        let known =
            ["main.rs", "lib.rs"].contains(&name) || ROOMS.iter().any(|room| room.name == name);
        assert!(
            known,
            "{}: say in tests/tidy/house.rs what it may name",
            source.path
        );
    }
}

#[test]
fn arrows_point_downwards() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let Some(room) = ROOMS.iter().find(|room| room.name == source.room()) else {
            continue;
        };
        for (line, named) in named_rooms(&source) {
            if named != room.name && !room.may_name.contains(&named.as_str()) {
                wrong.push(format!("{}:{line} names {named}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_stands_behind_a_wall_is_not_named_outside() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        for wall in WALLS
            .iter()
            .filter(|wall| !wall.only_in.contains(&source.room()))
        {
            for (line, code) in source.code() {
                let found = wall.names.iter().filter(|name| has_word(code, name));
                wrong.extend(
                    found.map(|name| {
                        format!("{}:{line} names {name}, but {}", source.path, wall.why)
                    }),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// System code stands in few places, so that another system can be added without a search.
#[test]
fn what_depends_on_the_system_stands_where_it_is_looked_for() {
    const SYSTEM: [&str; 2] = ["src/shell/system/", "src/store/real_disk.rs"];
    for source in sources("src") {
        if SYSTEM.iter().any(|place| source.path.starts_with(place)) {
            continue;
        }
        for (line, code) in source.code() {
            let found = ["unix", "windows", "target_os"]
                .iter()
                .find(|name| has_word(code, name));
            let asks = code.contains("cfg") || code.contains("std::os");
            assert!(
                !(asks && found.is_some()),
                "{}:{line} asks which system it runs on",
                source.path
            );
        }
    }
}

/// The rooms that a file names, with the lines on which it does. The macro `say!` stands at the
/// root and belongs to i18n.
fn named_rooms(source: &Source) -> Vec<(usize, String)> {
    let to_the_root = "super::".repeat(source.depth());
    let mut named = Vec::new();
    for (line, code) in source.code() {
        for root in ["crate::", "oversikt::", &to_the_root] {
            for (at, _) in code.match_indices(root) {
                let before = code[..at].chars().next_back();
                if before.is_some_and(|point| point.is_alphanumeric() || "_:".contains(point)) {
                    continue;
                }
                let rest = &code[at + root.len()..];
                assert!(
                    !rest.starts_with('{'),
                    "{}:{line}: name one room in each `use`, so that this test can read it",
                    source.path
                );
                let name: String = rest.chars().take_while(|&point| word(point)).collect();
                match name.as_str() {
                    "say" => named.push((line, "i18n".to_owned())),
                    // More `super` than there are modules is no Rust; fewer stay in the room.
                    "super" | "self" | "" => {}
                    _ => named.push((line, name)),
                }
            }
        }
    }
    named
}

const fn word(point: char) -> bool {
    point.is_ascii_alphanumeric() || point == '_'
}

/// Whether a name stands in a line as a word of its own, or as the beginning of a path.
fn has_word(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + name.len()..].chars().next();
        let whole = !name.ends_with(word) || !after.is_some_and(word);
        whole && !before.is_some_and(|point| word(point) || point == '-')
    })
}

#[test]
fn the_test_sees_what_it_looks_for() {
    let source = Source::new(
        "src/app/update/mod.rs",
        "//! crate::store::Fault\n\
         use super::super::store::Fault;\n\
         let text = \"crate::cli\";\n\
         use crate::ui::view;\n\
         say!(words, \"x\"); crate::say!(words);\n\
         use super::keys;\n",
    );
    let found = named_rooms(&source);
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["store", "ui", "i18n"]);
    assert_eq!(found[0].0, 2);
    assert!(has_word("let x: f64 = 1.0;", "f64"));
    assert!(has_word("use std::fs::File;", "std::fs"));
    assert!(!has_word("use ratatui_textarea::TextArea;", "ratatui"));
    assert!(!has_word("cell.symbol()", "set_symbol"));
}
