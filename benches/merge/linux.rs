//! What is measured, in which order, and the bars.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::files;

/// How many turns of ours there are in each of the other's: it is that much quicker.
const OURS_IN_A_TURN: usize = 3;
/// How often memory is looked at.
const LOOK: Duration = Duration::from_millis(2);
/// The bars: so many times as fast, within so many times the input's size in memory.
const FASTER: f64 = 20.0;
const MEMORY: f64 = 2.0;

/// The union by id, in the order of replay, as one document.
const UNION: &str = "{format:.[0].format,version:1,events:([.[].events[]]|unique_by(.id)\
                     |sort_by([.time,.counter,.replica,.id]))}";

/// How a program went.
struct Went {
    took: Duration,
    /// Most memory at any time, in bytes.
    most: u64,
}

/// What was asked for on the command line.
struct Wishes {
    files: usize,
    turns: usize,
    ours: PathBuf,
    gate: bool,
    only_files: Option<PathBuf>,
}

pub(crate) fn main() -> ExitCode {
    // `cargo test --all-targets` runs benchmarks too, without this.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let wishes = Wishes::from_arguments();
    if let Some(folder) = &wishes.only_files {
        let (events, different) = files::write(folder, wishes.files);
        println!("{events} events, {different} of them different");
        return ExitCode::SUCCESS;
    }
    // Not in the folder for temporary files, which may be in memory.
    let place = tempfile::tempdir_in("target").expect("a folder for the files");
    let folder = place.path().join("inn");
    let (events, different) = files::write(&folder, wishes.files);
    let input: u64 = names(&folder)
        .iter()
        .map(|path| fs::metadata(path).map_or(0, |found| found.len()))
        .sum();
    eprintln!(
        "{} files, {events} events, {different} of them different, {:.0} MB",
        wishes.files,
        megabytes(input)
    );
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..wishes.turns {
        for nth in 0..OURS_IN_A_TURN {
            let out = place.path().join(format!("ut-{turn}-{nth}.json"));
            ours.push(merged(&wishes.ours, &folder, &out));
            assert_eq!(lines(&out), different, "ours");
            fs::remove_file(out).expect("what was written can be taken away");
        }
        let out = place.path().join("jq.json");
        theirs.push(jq(&folder, &out));
        assert_eq!(ids(&out), different, "jq");
        eprintln!(
            "turn {turn}: ours {:.2?}, jq {:.2?}",
            ours.last().map(|went| went.took),
            theirs.last().map(|went| went.took)
        );
    }
    report(&ours, &theirs, input, &wishes)
}

fn report(ours: &[Went], theirs: &[Went], input: u64, wishes: &Wishes) -> ExitCode {
    let [quick, slow] = [ours, theirs].map(|went| {
        let mut times: Vec<f64> = went.iter().map(|went| went.took.as_secs_f64()).collect();
        times.sort_by(f64::total_cmp);
        (times[times.len() / 2], times[0])
    });
    let [little, much] = [ours, theirs].map(|went| {
        let most = went.iter().map(|went| went.most).max().unwrap_or(0);
        (most, ratio(most, input))
    });
    let times = slow.0 / quick.0;
    let sign = |cleared: bool| if cleared { "✓" } else { "✗" };
    println!("| what | ours | {} | ratio | bar |", version());
    println!("|---|---:|---:|---:|---|");
    println!(
        "| merging {} files, {:.0} MB: median (quickest) | {:.2} s ({:.2}) | {:.1} s ({:.1}) | {times:.1} × {} | ≥ {FASTER} × |",
        wishes.files,
        megabytes(input),
        quick.0,
        quick.1,
        slow.0,
        slow.1,
        sign(times >= FASTER),
    );
    println!(
        "| most memory, beside the size of the input | {:.0} MB ({:.2} ×) | {:.0} MB ({:.2} ×) | {:.1} × {} | ≤ {MEMORY} × |",
        megabytes(little.0),
        little.1,
        megabytes(much.0),
        much.1,
        ratio(much.0, little.0),
        sign(little.1 <= MEMORY),
    );
    let cleared = times >= FASTER && little.1 <= MEMORY;
    if wishes.gate && !cleared {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn merged(program: &Path, folder: &Path, out: &Path) -> Went {
    let data = out.with_extension("data");
    let receipt = out.with_extension("kvittering");
    let mut command = Command::new(program);
    command.arg("--data").arg(&data).arg("merge").arg(folder);
    command.arg("-o").arg(out).arg("--receipt").arg(&receipt);
    let child = command.stdout(Stdio::null()).spawn();
    let went = watch(child.expect("the program starts"), &[0, 3]);
    fs::remove_file(receipt).expect("there is a receipt");
    went
}

fn jq(folder: &Path, out: &Path) -> Went {
    let mut command = Command::new("jq");
    command.args(["-c", "-s", UNION]).args(names(folder));
    command.stdout(File::create(out).expect("a file to write to"));
    watch(command.spawn().expect("jq is installed"), &[0])
}

/// Waits for a program and looks at its memory meanwhile.
fn watch(mut child: Child, well: &[i32]) -> Went {
    let began = Instant::now();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            let took = began.elapsed();
            assert!(
                status.code().is_some_and(|code| well.contains(&code)),
                "{status}"
            );
            return Went { took, most };
        }
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
        most = most.max(kilobytes.unwrap_or(0_u64) * 1024);
        std::thread::sleep(LOOK);
    }
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries.map(|entry| entry.expect("a name").path()).collect()
}

/// How many events a file of ours holds: a line for each, and two for the frame.
fn lines(path: &Path) -> usize {
    let bytes = fs::read(path).expect("it was written");
    memchr::memchr_iter(b'\n', &bytes).count() - 2
}

/// How many ids a document holds, however it is laid out.
fn ids(path: &Path) -> usize {
    let bytes = fs::read(path).expect("it was written");
    memchr::memmem::find_iter(&bytes, b"{\"id\":\"").count()
}

fn version() -> String {
    let output = Command::new("jq").arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.unwrap_or_else(|_| panic!("jq is not installed"))
}

#[expect(clippy::cast_precision_loss, reason = "what is shown is rounded")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[expect(clippy::cast_precision_loss, reason = "what is shown is rounded")]
fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other as f64
}

impl Wishes {
    fn from_arguments() -> Self {
        let arguments: Vec<String> = std::env::args().collect();
        let value = |name: &str| {
            let at = arguments.iter().position(|argument| argument == name)?;
            arguments.get(at + 1).cloned()
        };
        let number = |name: &str| value(name).and_then(|value| value.parse().ok());
        let ours = value("--ours").map(PathBuf::from);
        Self {
            files: number("--files").unwrap_or(5_000),
            turns: number("--turns").unwrap_or(5),
            ours: ours.unwrap_or_else(|| env!("CARGO_BIN_EXE_oversikt").into()),
            only_files: value("--only-files").map(PathBuf::from),
            gate: arguments.iter().any(|argument| argument == "--gate"),
        }
    }
}
