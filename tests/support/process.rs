//! What the system knows about the program.

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Pid;

use super::launch::modes;
use super::{Gone, PATIENCE, Terminal};

impl Terminal {
    /// When the program was started.
    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    pub(crate) fn process(&self) -> Pid {
        let number = self.child.process_id().expect("a process");
        Pid::from_raw(number.cast_signed()).expect("a process")
    }

    /// The modes of the terminal as they are, in words that can be compared.
    pub(crate) fn modes(&self) -> String {
        modes(&self.line.as_ref().expect("the line is open").far_end)
    }

    /// The modes of the terminal as they were before the program was started.
    pub(crate) fn modes_before(&self) -> &str {
        &self.modes_before
    }

    /// Waits for the program to end, and for its last bytes.
    pub(crate) fn gone(&mut self) -> Gone {
        self.gone_within(PATIENCE)
            .unwrap_or_else(|| panic!("waited for the program to end:\n{}", self.picture()))
    }

    /// The same, or `None` if it is still there after the time given.
    pub(crate) fn gone_within(&mut self, limit: Duration) -> Option<Gone> {
        let until = Instant::now() + limit;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                break status;
            }
            if Instant::now() >= until {
                return None;
            }
            thread::sleep(Duration::from_millis(1));
        };
        self.wait_for_silence(Duration::from_millis(50));
        let signal = status.signal().map(str::to_owned);
        let code = signal.is_none().then(|| status.exit_code());
        Some(Gone { code, signal })
    }

    /// How often any thread of the program has gone to sleep of its own accord, and so been woken.
    pub(crate) fn sleeps(&self) -> u64 {
        let tasks = format!("/proc/{}/task", self.process());
        std::fs::read_dir(tasks)
            .expect("the program is there")
            .filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("status")).ok())
            .filter_map(|status| field(&status, "voluntary_ctxt_switches:"))
            .sum()
    }

    /// The most memory the program has held so far, in KiB.
    pub(crate) fn peak_memory_kib(&self) -> u64 {
        let status = format!("/proc/{}/status", self.process());
        let status = std::fs::read_to_string(status).expect("the program is there");
        field(&status, "VmHWM:").expect("a peak")
    }

    /// Waits until the program is stopped, as by Ctrl+Z, or runs again.
    pub(crate) fn wait_until_stopped(&self, stopped: bool) {
        let until = Instant::now() + PATIENCE;
        let stat = format!("/proc/{}/stat", self.process());
        while Instant::now() < until {
            let text = std::fs::read_to_string(&stat).expect("the program is there");
            let state = text
                .rsplit(") ")
                .next()
                .and_then(|rest| rest.chars().next());
            if (state == Some('T')) == stopped {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!(
            "waited for the program to stop or go on:\n{}",
            self.picture()
        );
    }
}

/// The number behind a name at the beginning of a line of `/proc/…/status`.
fn field(status: &str, name: &str) -> Option<u64> {
    let rest = status.lines().find_map(|line| line.strip_prefix(name))?;
    rest.split_whitespace().next()?.parse().ok()
}
