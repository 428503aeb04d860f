//! What is measured, in which order, and the bars.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use crate::measure::{self, Typing};
use crate::programs::{Program, Wishes};
use crate::table::{Bar, Table};

/// How much of everything.
struct Amount {
    starts: usize,
    keys: usize,
    idle: Duration,
}

pub(crate) fn main() -> ExitCode {
    // `cargo test --all-targets` runs benchmarks too, without this.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let wishes = Wishes::from_arguments();
    let amount = if wishes.quick {
        Amount {
            starts: 15,
            keys: 200,
            idle: Duration::from_secs(2),
        }
    } else {
        Amount {
            starts: 41,
            keys: 1000,
            idle: Duration::from_secs(10),
        }
    };
    let amount = Amount {
        starts: wishes.starts.unwrap_or(amount.starts),
        ..amount
    };
    let folder = tempfile::tempdir().expect("a folder for the files");
    let programs = Program::all(&wishes, folder.path());
    let mut table = Table::new(&programs);

    starts(&programs, &amount, &mut table);
    if wishes.starts.is_some() {
        print!("{table}");
        return if wishes.gate && table.missed() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        };
    }
    typing(&programs, &amount, &mut table);
    idle(&programs, &amount, &mut table);

    print!("{table}");
    let missed = slow_disk(folder.path(), amount.keys.min(700)) || table.missed();
    if wishes.gate && missed {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Notes typed on a disk as it is and on a slow one, turn by turn. Whether the slow one made
/// typing stall more often.
fn slow_disk(folder: &Path, keys: usize) -> bool {
    let delay = Duration::from_millis(500);
    let Some(programs) = Program::on_two_disks(1000, folder, delay) else {
        eprintln!("no table for a slow disk: install strace, and run it again");
        return false;
    };
    let mut typists: Vec<_> = programs.iter().map(Typing::begin).collect();
    while typists.iter().any(|typing| typing.keys() < keys) {
        for typing in &mut typists {
            typing.a_note();
        }
    }
    let mut table = Table::new(&programs);
    let of = |look: &dyn Fn(&Typing) -> f64| typists.iter().map(look).collect::<Vec<_>>();
    // Shows that the one disk really is slower.
    table.row(
        "notes on the screen that waited for the disk at the end",
        &of(&Typing::waiting),
        |_| None,
    );
    table.row(
        &format!("keys of {keys} that stalled for more than 16 ms"),
        &of(&|typing| measure::above(&typing.whole[..keys], 16.0)),
        |program| (program.name == programs[1].name).then_some(Bar::TimesBare(1.0)),
    );
    table.row(
        "key → on screen, ms (p50)",
        &of(&|typing| measure::median(&typing.whole)),
        |_| None,
    );
    table.row(
        "key → on screen, ms (p99)",
        &of(&|typing| measure::quantile(&typing.whole, 0.99)),
        |_| None,
    );
    print!("{table}");
    typists.into_iter().for_each(Typing::leave);
    table.missed()
}

fn starts(programs: &[Program], amount: &Amount, table: &mut Table) {
    let mut measured = vec![measure::Starts::default(); programs.len()];
    // The first round fills the caches and does not count.
    for round in 0..=amount.starts {
        for (program, starts) in programs.iter().zip(&mut measured) {
            let start = measure::start(program);
            if round > 0 {
                starts.add(&start);
            }
        }
    }
    let of = |look: fn(&measure::Starts) -> f64| measured.iter().map(look).collect::<Vec<_>>();
    // On a machine that others use too, the quickest start says more than the one in the middle.
    table.row(
        "start → first paint, ms (quickest)",
        &of(|starts| measure::quantile(&starts.first, 0.0)),
        |_| None,
    );
    table.row(
        "start → all on screen, ms (quickest)",
        &of(|starts| measure::quantile(&starts.whole, 0.0)),
        |_| None,
    );
    table.row(
        "start → first paint, ms (median)",
        &of(|starts| measure::median(&starts.first)),
        |program| program.is_empty_file().then_some(Bar::TimesBare(1.3)),
    );
    table.row(
        "start → all on screen, ms (median)",
        &of(|starts| measure::median(&starts.whole)),
        |program| (program.events == Some(5000)).then_some(Bar::TimesBare(2.6)),
    );
    let bar = |program: &Program| {
        let file = program.file_kib()?;
        (program.events >= Some(100_000)).then_some(Bar::BarePlus(2.0 * file))
    };
    table.row(
        "most memory held after start, KiB",
        &of(|starts| measure::median(&starts.memory)),
        bar,
    );
    let searching: Vec<f64> = programs.iter().map(measure::searching).collect();
    table.row("most memory held, searching, KiB", &searching, bar);
    table.row(
        "first picture, bytes",
        &of(|starts| measure::median(&starts.bytes)),
        |_| None,
    );
}

fn typing(programs: &[Program], amount: &Amount, table: &mut Table) {
    let mut typists: Vec<_> = programs.iter().map(Typing::begin).collect();
    while typists.iter().any(|typing| typing.keys() < amount.keys) {
        for typing in &mut typists {
            typing.some_keys();
        }
    }
    let of = |look: &dyn Fn(&Typing) -> f64| typists.iter().map(look).collect::<Vec<_>>();
    table.row(
        "key → on screen, ms (p50)",
        &of(&|typing| measure::median(&typing.whole)),
        |program| program.is_ours().then_some(Bar::TimesBare(1.3)),
    );
    table.row(
        "key → on screen, ms (p99)",
        &of(&|typing| measure::quantile(&typing.whole, 0.99)),
        |_| None,
    );
    table.row(
        "p99 ÷ p50",
        &of(&|typing| measure::quantile(&typing.whole, 0.99) / measure::median(&typing.whole)),
        |program| program.is_ours().then_some(Bar::AtMost(3.0)),
    );
    table.row(
        "key → first byte, ms (p50)",
        &of(&|typing| measure::median(&typing.first)),
        |_| None,
    );
    table.row(
        "bytes a key (median)",
        &of(&|typing| measure::median(&typing.bytes)),
        |program| program.is_ours().then_some(Bar::AtMost(60.0)),
    );
    let long: Vec<f64> = typists
        .iter_mut()
        .map(|typing| measure::median(&typing.long_line(amount.keys / 5)))
        .collect();
    table.row("bytes a key in a line of 300 (median)", &long, |program| {
        program.is_ours().then_some(Bar::AtMost(60.0))
    });
}

fn idle(programs: &[Program], amount: &Amount, table: &mut Table) {
    // All at the same time: idle programs do not disturb each other, or are not idle.
    let rests = measure::rest(programs, amount.idle);
    let seconds = amount.idle.as_secs();
    let bar = |program: &Program| program.is_ours().then_some(Bar::AtMost(0.0));
    let bytes: Vec<f64> = rests.iter().map(|rest| rest.bytes).collect();
    table.row(&format!("bytes in {seconds} s of rest"), &bytes, bar);
    let sleeps: Vec<f64> = rests.iter().map(|rest| rest.sleeps).collect();
    table.row(&format!("wake-ups in {seconds} s of rest"), &sleeps, bar);
}
