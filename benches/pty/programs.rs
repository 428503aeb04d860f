//! Which programs are measured, and on which files.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::pty::{Launch, Terminal};

/// What the command line asks for.
pub(crate) struct Wishes {
    pub(crate) quick: bool,
    pub(crate) gate: bool,
    /// Only starts are measured, so many of each.
    pub(crate) starts: Option<usize>,
    ours: Option<String>,
    bare: Option<String>,
    capture: String,
    events: Vec<u32>,
}

impl Wishes {
    pub(crate) fn from_arguments() -> Self {
        let mut wishes = Self {
            quick: false,
            gate: false,
            starts: None,
            ours: None,
            bare: None,
            capture: "n".to_owned(),
            events: vec![0, 1000, 5000, 100_000],
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().expect("a value after this argument");
            match argument.as_str() {
                "--quick" => wishes.quick = true,
                "--gate" => wishes.gate = true,
                "--starts" => wishes.starts = Some(value().parse().expect("a number")),
                "--ours" => wishes.ours = Some(value()),
                "--bare" => wishes.bare = Some(value()),
                "--capture" => wishes.capture = value(),
                "--events" => {
                    let numbers = value();
                    let numbers = numbers.split(',').map(str::parse);
                    wishes.events = numbers.collect::<Result<_, _>>().expect("numbers");
                }
                // Said by cargo.
                "--bench" => {}
                other => panic!("unknown argument {other}; see benches/pty/main.rs"),
            }
        }
        wishes
    }
}

/// A program that is measured.
pub(crate) struct Program {
    pub(crate) name: String,
    /// How many events its file holds; none for a program without one.
    pub(crate) events: Option<u32>,
    command: Vec<String>,
    file: Option<PathBuf>,
    /// What opens the line in which one types; none for the bare program, which is nothing else.
    capture: Option<String>,
}

impl Program {
    /// The bare program first.
    pub(crate) fn all(wishes: &Wishes, folder: &Path) -> Vec<Self> {
        let words = |line: &String| line.split_whitespace().map(str::to_owned).collect();
        let bare = Self {
            name: "bare".to_owned(),
            events: None,
            command: wishes.bare.as_ref().map_or_else(build_bare, words),
            file: None,
            capture: None,
        };
        let mut programs = vec![bare];
        if let Some(ours) = &wishes.ours {
            programs.push(Self {
                name: "ours".to_owned(),
                events: None,
                command: words(ours),
                file: None,
                capture: Some(wishes.capture.clone()),
            });
        } else {
            let with_file = |events: &u32| Self::ours(*events, folder, &wishes.capture);
            programs.extend(wishes.events.iter().map(with_file));
        }
        programs
    }

    fn ours(events: u32, folder: &Path, capture: &str) -> Self {
        let program = env!("CARGO_BIN_EXE_oversikt");
        let data = folder.join(format!("data-{events}"));
        let file = folder.join(format!("seminar-{events}.json"));
        make_seminar(program, &file, &data, events);
        let text = |path: &Path| path.to_str().expect("a path in UTF-8").to_owned();
        Self {
            name: format!("ours, {events} events"),
            events: Some(events),
            command: vec![
                program.to_owned(),
                "open".to_owned(),
                text(&file),
                "--data".to_owned(),
                text(&data),
            ],
            file: Some(file),
            capture: Some(capture.to_owned()),
        }
    }

    /// Ours on two files of so many events, both with every sync traced, the second one with every
    /// sync delayed by this much. `None` without strace.
    pub(crate) fn on_two_disks(events: u32, folder: &Path, delay: Duration) -> Option<Vec<Self>> {
        let version = Command::new("strace").arg("-V").output();
        version.ok().filter(|output| output.status.success())?;
        let on_disk = |name: &str, delay: Option<Duration>| {
            let folder = folder.join(name);
            std::fs::create_dir(&folder).expect("a folder");
            let mut program = Self::ours(events, &folder, "n");
            let mut command: Vec<String> = ["strace", "-f", "--seccomp-bpf", "-qqq", "-o"]
                .into_iter()
                .chain(["/dev/null", "-e", "trace=fdatasync,fsync"])
                .map(str::to_owned)
                .collect();
            if let Some(delay) = delay {
                let delay = delay.as_micros();
                let inject = format!("inject=fdatasync,fsync:delay_exit={delay}");
                command.extend(["-e".to_owned(), inject]);
            }
            command.append(&mut program.command);
            Self {
                name: format!("ours, {name}"),
                command,
                ..program
            }
        };
        let slow = format!("every sync {} ms slower", delay.as_millis());
        Some(vec![
            on_disk("the disk as it is", None),
            on_disk(&slow, Some(delay)),
        ])
    }

    pub(crate) fn is_ours(&self) -> bool {
        self.capture.is_some()
    }

    /// Ours, with as little to open as possible.
    pub(crate) fn is_empty_file(&self) -> bool {
        self.is_ours() && self.events.unwrap_or(0) == 0
    }

    pub(crate) fn capture(&self) -> Option<&str> {
        self.capture.as_deref()
    }

    #[expect(clippy::cast_precision_loss, reason = "kilobytes, not exabytes")]
    pub(crate) fn file_kib(&self) -> Option<f64> {
        let size = std::fs::metadata(self.file.as_ref()?).ok()?.len();
        Some(size as f64 / 1024.0)
    }

    pub(crate) fn start(&self) -> Terminal {
        let (program, arguments) = self.command.split_first().expect("a command");
        Launch::new(program).args(arguments).start()
    }
}

/// A seminar of so many events, made through the program's own front door.
fn make_seminar(program: &str, file: &Path, data: &Path, events: u32) {
    let mut command = Command::new(program);
    command.arg("new").arg(file).arg("--data").arg(data);
    let made = command.stdout(Stdio::null()).status().expect("the program");
    assert!(made.success(), "{command:?}");
    // Making the seminar is the first event.
    let mut intents = String::new();
    for number in 1..events {
        let text = format!("notat {number}: hvem eier oppfølgingen etter åttende trinn?");
        writeln!(
            intents,
            r#"{{"do":"add_note","text":"{text}","kind":"question"}}"#
        )
        .expect("memory");
    }
    if intents.is_empty() {
        return;
    }
    let mut command = Command::new(program);
    command.arg("apply").arg(file).arg("--data").arg(data);
    let mut applying = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program");
    let mut input = applying.stdin.take().expect("a pipe");
    input.write_all(intents.as_bytes()).expect("it reads");
    drop(input);
    let applied = applying.wait().expect("the program");
    assert!(applied.success(), "{command:?}");
}

/// Builds the bare program, so that nobody has to remember to.
fn build_bare() -> Vec<String> {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--example", "bare"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo");
    assert!(built.success(), "examples/bare.rs could not be built");
    let beside = Path::new(env!("CARGO_BIN_EXE_oversikt")).with_file_name("examples");
    vec![beside.join("bare").to_str().expect("UTF-8").to_owned()]
}
