//! Oversikt: overview seminars in Norwegian municipalities.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(oversikt::cli::run(std::env::args_os().collect()))
}
