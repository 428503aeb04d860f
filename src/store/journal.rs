//! What went wrong, for whoever looks into it later: a log in the state folder.
//!
//! The file is made when there is something to say; each week has its own. None is taken away:
//! looking for old ones, the library prints to the terminal what it cannot read, over the screen.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// From now on warnings and errors go to a log in this folder. Said twice in a process, it keeps
/// the first folder.
pub fn begin(state: &Path) {
    let journal = Journal {
        folder: state.to_path_buf(),
        file: None,
    };
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_ansi(false)
        .with_writer(Mutex::new(journal))
        .try_init();
}

/// The log, opened when the first line is written.
struct Journal {
    folder: PathBuf,
    file: Option<RollingFileAppender>,
}

impl Journal {
    fn file(&mut self) -> Option<&mut RollingFileAppender> {
        if self.file.is_none() {
            let weekly = RollingFileAppender::builder()
                .rotation(Rotation::WEEKLY)
                .filename_prefix("oversikt")
                .filename_suffix("log");
            self.file = weekly.build(&self.folder).ok();
        }
        self.file.as_mut()
    }
}

/// A log that cannot be written says nothing: there is a screen in front of forty people, and
/// what matters to them is said there.
impl Write for Journal {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Some(file) = self.file() {
            let _ = file.write_all(line);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            let _ = file.flush();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_is_made_when_there_is_something_to_say() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let mut journal = Journal {
            folder: state.clone(),
            file: None,
        };
        journal.flush().unwrap();
        assert!(!state.exists());
        journal.write_all(b"a draft was not kept\n").unwrap();
        let entry = std::fs::read_dir(&state).unwrap().next().unwrap().unwrap();
        let kept = std::fs::read_to_string(entry.path()).unwrap();
        assert_eq!(kept, "a draft was not kept\n");
    }

    #[test]
    fn a_log_that_cannot_be_written_says_nothing() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut journal = Journal {
            folder: file.path().join("state"),
            file: None,
        };
        journal.write_all(b"there is no such folder\n").unwrap();
    }
}
