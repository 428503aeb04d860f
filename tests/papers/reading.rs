//! Handing what we wrote to readers that are not ours: scripts in Python, each with parsers that
//! know nothing of this program.

use std::path::{Path, PathBuf};
use std::process::Command;

use oversikt::report::{Format, Report, render};

/// A folder of reports, each in one format beside what it holds, as JSON.
pub(crate) struct Papers {
    folder: tempfile::TempDir,
    written: usize,
}

impl Papers {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            written: 0,
        }
    }

    /// Writes a report, and beside it what a reader must find in it.
    pub(crate) fn add(&mut self, report: &Report, format: Format) {
        let path = self.folder.path().join(format!("{:05}", self.written));
        self.written += 1;
        let bytes = render(report, format).unwrap();
        std::fs::write(path.with_extension(format.name()), bytes).unwrap();
        let said = serde_json::to_vec(report).unwrap();
        std::fs::write(path.with_extension("expected"), said).unwrap();
    }

    /// Has a script of `tests/papers` read all of them. Where there is no Python with what the
    /// script needs, this says so and that is all; `.ci/run` sees to it that there is.
    pub(crate) fn read_by(&self, script: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/papers")
            .join(script);
        let run = Command::new(python())
            .arg(path)
            .arg(self.folder.path())
            .output();
        let no_skip = std::env::var_os("OVERSIKT_NO_SKIP").is_some();
        match run {
            Ok(run) if run.status.success() => {
                let read = String::from_utf8_lossy(&run.stdout);
                let said = format!("read {}", self.written);
                assert_eq!(read.trim(), said, "{script} did not read all of them");
            }
            Ok(run) if run.status.code() == Some(MISSING) && !no_skip => {
                eprintln!("skipped: {}", String::from_utf8_lossy(&run.stderr));
            }
            Ok(run) => panic!("{script}:\n{}", String::from_utf8_lossy(&run.stderr)),
            Err(error) if !no_skip => eprintln!("skipped: no Python: {error}"),
            Err(error) => panic!("no Python: {error}"),
        }
    }
}

/// What a script says when a package is not there.
const MISSING: i32 = 77;

fn python() -> PathBuf {
    std::env::var_os("OVERSIKT_PYTHON").map_or_else(|| "python3".into(), PathBuf::from)
}
