//! Writing what was put together: the new file, the lines that are no whole events, the receipt.
//! From the command line and from the screen alike.

use std::path::{Path, PathBuf};

use super::{faults, printer};
use crate::app::merge::{File, Found};
use crate::domain::duplicates::duplicates;
use crate::domain::item::ItemKind;
use crate::domain::outcome::Outcome;
use crate::domain::state::View;
use crate::i18n::Words;
use crate::say;
use crate::store::merging::receipt::{Entry, FORMAT, Receipt, relative};
use crate::store::merging::{Gathered, Input, Union, Written};
use crate::store::{Fault, Store};

/// Where what was put together goes.
#[derive(Clone, Copy)]
pub(crate) struct Plan<'a> {
    /// The new file.
    pub(crate) out: &'a Path,
    /// Its receipt, where one is wanted.
    pub(crate) receipt: Option<&'a Path>,
    /// Whether what stands there may be replaced.
    pub(crate) force: bool,
}

/// What was written.
pub(crate) struct Done {
    /// The new file.
    pub(crate) written: Written,
    /// Where the lines are that are no whole events, where there are any.
    pub(crate) damage: Option<PathBuf>,
    /// What somebody should look at.
    pub(crate) outcome: Outcome,
    /// What tells these events from others, in whatever order.
    pub(crate) digest: String,
}

/// What each file brings, as it is shown.
pub(crate) fn found(
    store: &Store,
    gathered: &Gathered,
    asked: Vec<PathBuf>,
    words: &Words,
) -> Found {
    let view = View::new(&gathered.union.log, &gathered.state);
    let alike = duplicates(view.public()).into_iter();
    let alike = alike.filter(|pair| pair.kind == ItemKind::Seminar);
    let inputs = gathered.union.inputs.iter().zip(&gathered.brings);
    let files: Vec<File> = inputs
        .map(|(input, brings)| File {
            path: input.path.clone(),
            rescue: input.rescue,
            events: input.events,
            alone: input.alone,
            damaged: input.damage.len(),
            brings: brings.clone(),
        })
        .collect();
    let left_out = gathered.left_out.iter();
    // Beside the first that was chosen, not the first by name.
    let beside = asked
        .iter()
        .find(|path| files.iter().any(|file| file.path == **path));
    let beside = beside.or(files.first().map(|file| &file.path));
    let name = beside.map_or_else(PathBuf::new, |path| store.free_name(path, "flettet"));
    Found {
        asked,
        left_out: left_out
            .map(|(path, fault)| faults::sentence(fault, path, words))
            .collect(),
        seminars: gathered.seminars.clone(),
        alike: alike.map(|pair| (pair.first, pair.other)).collect(),
        events: gathered.union.log.len(),
        outcome: Outcome::of(view),
        name,
        files,
    }
}

/// Where the receipt of a merged file lies, where nobody says otherwise.
pub(crate) fn receipt_beside(out: &Path) -> PathBuf {
    let mut name = out.file_stem().unwrap_or_default().to_os_string();
    name.push(".kvittering.json");
    out.with_file_name(name)
}

/// Where the lines lie that are no whole events in what was merged into this file.
pub(crate) fn damage_beside(out: &Path) -> PathBuf {
    let mut path = out.to_path_buf().into_os_string();
    path.push(".skadet.txt");
    PathBuf::from(path)
}

/// Writes it. `look` finds out what somebody should look at, while the file is being written;
/// nothing is said of it before the events are safe.
///
/// # Errors
/// The disk refused, or a name is taken: which file, and why. Then nothing new stands there, but
/// for what was replaced.
pub(crate) fn write(
    store: &Store,
    union: &mut Union,
    plan: Plan<'_>,
    words: &Words,
    look: impl FnOnce(&mut Union) -> Outcome,
) -> Result<Done, (PathBuf, Fault)> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        |fault| (path, fault)
    };
    let lines = union.lines();
    let meanwhile = || (look(union), union.digest());
    let written = store.write_lines_and(&lines, plan.out, plan.force, meanwhile);
    let (written, (outcome, digest)) = written.map_err(failed(plan.out))?;
    let mut done = Done {
        written,
        damage: None,
        outcome,
        digest,
    };
    let mut made = vec![plan.out.to_path_buf()];
    let rest = || {
        done.damage = write_damage(store, union, plan, words)?;
        made.extend(done.damage.clone());
        if let Some(path) = plan.receipt {
            let receipt = receipt_of(store, union, &done, plan.out, path);
            let written = store.write(path, &receipt.to_bytes(), plan.force);
            written.map_err(failed(path))?;
        }
        Ok(done)
    };
    rest().inspect_err(|_| {
        // Half a merge would look like a whole one. What was merged is where it was.
        if !plan.force {
            for path in made {
                let _ = store.disk.remove(&path);
            }
        }
    })
}

/// Writes what is no event in any input, where there is such; gives back where.
fn write_damage(
    store: &Store,
    union: &Union,
    plan: Plan<'_>,
    words: &Words,
) -> Result<Option<PathBuf>, (PathBuf, Fault)> {
    let said = |path: &Path, line: usize| {
        let file = printer::place(path);
        say!(
            words,
            "merge-damaged-line",
            file = file,
            line = line.to_string()
        )
    };
    let text = union.damage(&said);
    if text.is_empty() {
        return Ok(None);
    }
    let path = damage_beside(plan.out);
    match store.write(&path, text.as_bytes(), plan.force) {
        Ok(()) => Ok(Some(path)),
        Err(fault) => Err((path, fault)),
    }
}

fn receipt_of(
    store: &Store,
    union: &Union,
    Done {
        written,
        outcome,
        digest,
        ..
    }: &Done,
    out: &Path,
    path: &Path,
) -> Receipt {
    let absolute = |path: &Path| {
        // The file is there by now; its folder is, for a receipt that is not.
        let name = path.file_name().unwrap_or_default();
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = store.disk.canonical(folder.unwrap_or(Path::new(".")));
        folder.map_or_else(|_| path.to_path_buf(), |folder| folder.join(name))
    };
    let receipt = absolute(path);
    let folder = receipt.parent().unwrap_or(&receipt);
    let input = |input: &Input| Entry {
        path: relative(&input.path, folder),
        sha256: input.sha256.clone(),
        bytes: input.bytes,
        events: input.events,
        alone: Some(input.alone),
        damaged: Some(input.damage.len()),
        digest: None,
    };
    Receipt {
        format: FORMAT.to_owned(),
        version: 1,
        program: format!("oversikt {}", env!("CARGO_PKG_VERSION")),
        inputs: union.inputs.iter().map(input).collect(),
        output: Entry {
            path: relative(&absolute(out), folder),
            sha256: written.sha256.clone(),
            bytes: written.bytes,
            events: union.log.len(),
            alone: None,
            damaged: None,
            digest: Some(digest.clone()),
        },
        duplicates: outcome.duplicates,
        conflicts: outcome.conflicts,
        stubs: outcome.stubs,
        unknown_events: outcome.unknown,
        missing_numbers: outcome.missing,
    }
}
