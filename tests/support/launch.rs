//! Starting a program in a terminal of its own.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::termios::tcgetattr;

use super::sight::{Seen, watch};
use super::{Line, Terminal};

/// A program about to be started in a terminal of its own.
pub(crate) struct Launch {
    program: PathBuf,
    arguments: Vec<OsString>,
    environment: Vec<(String, Option<OsString>)>,
    folder: Option<PathBuf>,
    columns: u16,
    rows: u16,
}

impl Launch {
    /// In a terminal of 120 × 40 that calls itself xterm-256color, without `NO_COLOR`.
    pub(crate) fn new(program: impl AsRef<Path>) -> Self {
        let launch = Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            environment: Vec::new(),
            folder: None,
            columns: 120,
            rows: 40,
        };
        launch
            .env("TERM", "xterm-256color")
            .without_env("NO_COLOR")
            .without_env("RUST_BACKTRACE")
    }

    pub(crate) fn args<S: Into<OsString>>(
        mut self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    pub(crate) fn arg(self, argument: impl Into<OsString>) -> Self {
        self.args([argument.into()])
    }

    pub(crate) fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.environment.push((name.to_owned(), Some(value.into())));
        self
    }

    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.environment.push((name.to_owned(), None));
        self
    }

    pub(crate) fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    fn command(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new(&self.program);
        command.args(&self.arguments);
        for (name, value) in &self.environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            }
        }
        // The crate would start it at home.
        let here = std::env::current_dir().expect("a current folder");
        command.cwd(self.folder.as_ref().unwrap_or(&here));
        command
    }

    /// Opens the terminal and starts the program in it.
    pub(crate) fn start(self) -> Terminal {
        let size = pty_size(self.columns, self.rows);
        let pair = native_pty_system().openpty(size).expect("a pty");
        let tty = pair.master.tty_name().expect("the name of the pty");
        // Held open, so that the modes of the terminal outlive the program.
        let far_end = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(rustix::fs::OFlags::NOCTTY.bits().cast_signed())
            .open(tty)
            .expect("the other end of the pty");
        let modes_before = modes(&far_end);
        let seen = Arc::new(Seen::new(self.columns, self.rows));
        let closing = Arc::new(AtomicBool::new(false));
        let reader = pair.master.try_clone_reader().expect("a reader");
        let watcher = watch(reader, Arc::clone(&seen), Arc::clone(&closing));
        let writer = pair.master.take_writer().expect("a writer");
        let started = Instant::now();
        let child = pair
            .slave
            .spawn_command(self.command())
            .unwrap_or_else(|error| panic!("{}: {error}", self.program.display()));
        Terminal {
            child,
            started,
            modes_before,
            seen,
            line: Some(Line {
                master: pair.master,
                writer,
                watcher,
                closing,
                far_end,
            }),
        }
    }
}

/// The modes of a terminal, in words that can be compared.
pub(super) fn modes(terminal: &File) -> String {
    format!("{:?}", tcgetattr(terminal).expect("a terminal has modes"))
}

pub(super) fn pty_size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
