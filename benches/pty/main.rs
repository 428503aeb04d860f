//! Our program beside a bare ratatui program, in a real terminal, in the same run.
//!
//! ```text
//! cargo bench --bench pty                              everything, about two minutes
//! cargo bench --bench pty -- --quick                   a fifth of it
//! cargo bench --bench pty -- --gate                    exit code 1 where a bar is missed
//! cargo bench --bench pty -- --events 1000,5000        with files of other sizes
//! cargo bench --bench pty -- --starts 100              starts only, so many of each
//! cargo bench --bench pty -- --ours 'CMD ARG' [--capture n]      with another program
//! cargo bench --bench pty -- --bare 'CMD ARG'
//! ```
//!
//! Programs take turns (A B A B …), so that whatever else the machine does meets all of them. A
//! time ends when the byte is read at the other end of the pseudo-terminal; what the harness adds
//! is the same for all and in all ratios. Where strace is installed a second table says how typing
//! goes on a disk that is 500 ms slower at every sync, beside the disk as it is. The files are made through the program itself, by
//! `new` and `apply`.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot go on says so by panicking"
)]

#[cfg(target_os = "linux")]
#[path = "../../tests/support/pty.rs"]
#[expect(dead_code, reason = "each user takes a part of the harness")]
mod pty;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod measure;
#[cfg(target_os = "linux")]
mod programs;
#[cfg(target_os = "linux")]
mod table;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("This benchmark reads /proc, so it runs on Linux only.");
}
