//! Running the real program on real files, each test in a folder of its own.
#![expect(
    dead_code,
    reason = "every test program uses another part of what stands here"
)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot run the program has failed"
)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// A folder with the program's own things in `data`.
pub(crate) struct Place {
    folder: tempfile::TempDir,
}

/// How a run went.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A place with a seminar in `a.json`.
    pub(crate) fn with_seminar() -> Self {
        let place = Self::new();
        let made = ["new", "a.json", "--title", "Prøve", "--date", "2026-01-30"];
        assert_eq!(place.run(made).code, 0);
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, in this folder and independent of the environment.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oversikt"));
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "OVERSIKT_LANG"] {
            command.env_remove(name);
        }
        command
            .current_dir(self.folder.path())
            .arg("--data")
            .arg(self.path("data"));
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Run {
        self.run_with(args, "")
    }

    /// Runs the program with this on standard input.
    pub(crate) fn run_with<S: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
    ) -> Run {
        let mut child = self.start(args);
        // The program may end without reading its input.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        Run::of(child.wait_with_output().unwrap())
    }

    /// Starts the program with pipes at all three ends.
    pub(crate) fn start<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Child {
        self.command()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Carries intents out and gives back the answers.
    pub(crate) fn apply(&self, file: &str, lines: &[Value]) -> Vec<Value> {
        let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
        let input = lines.join("\n");
        self.run_with(["apply", file], input).json_lines()
    }

    /// Carries intents out that must all be accepted, and gives back the ids.
    pub(crate) fn applied(&self, file: &str, lines: &[Value]) -> Vec<String> {
        let answers = self.apply(file, lines);
        assert_eq!(answers.len(), lines.len());
        answers
            .iter()
            .zip(lines)
            .map(|(answer, line)| {
                assert_eq!(answer["ok"], true, "{line} → {answer}");
                answer["id"].as_str().unwrap().to_owned()
            })
            .collect()
    }

    /// The state of a file.
    pub(crate) fn show(&self, file: &str) -> Value {
        let run = self.run(["show", file, "--json"]);
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str(&run.out).unwrap()
    }
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        }
    }

    /// What was printed, each line as JSON.
    pub(crate) fn json_lines(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The error that `--json` printed, behind what else was said.
    pub(crate) fn error(&self) -> Value {
        let last = self.err.lines().last().unwrap_or_default();
        let value: Value = serde_json::from_str(last).unwrap_or_else(|_| panic!("{}", self.err));
        value["error"].clone()
    }
}

/// How often a random case is tried: `OVERSIKT_CASES`, or this.
pub(crate) fn cases(default: u32) -> u32 {
    std::env::var("OVERSIKT_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(default)
}

/// The names in a folder, sorted; none where there is no folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
