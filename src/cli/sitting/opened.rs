//! Opening a seminar for the screen: what is in it, who writes, and what the person should know.

use std::path::{Path, PathBuf};

use super::super::{faults, merging};
use crate::app::review::{Beside, Seen};
use crate::app::{How, Opened};
use crate::domain::item::ItemKind;
use crate::domain::item::Seminar as Fields;
use crate::domain::moment::Time;
use crate::i18n::Words;
use crate::say;
use crate::store::open::Closed;
use crate::store::recent::Called;
use crate::store::seminar::{Pens, Role, Seminar};
use crate::store::{Access, Fault, Store};

/// What was found at a path.
pub(super) enum Found {
    /// Somebody else writes to it; who, in words.
    Taken(String),
    /// A seminar, and what it is written with.
    Seminar(Box<Opened>, Option<Box<Pens>>),
}

/// Opens a seminar in this way.
pub(super) fn open(store: &Store, path: &Path, how: How, words: &Words) -> Result<Found, Fault> {
    let access = match how {
        How::Write => Access::Write,
        How::Follow | How::Replay => Access::Read,
        How::Beside => Access::Beside,
    };
    let mut seminar = store.seminar(path, access)?;
    let mut remarks = remarks(&seminar, words);
    let mut seen = seen(&seminar, words);
    seen.extend(beside(store, &seminar.path));
    let draft = match &mut seminar.pens {
        Ok(pens) => std::mem::take(&mut pens.public.draft),
        Err(_) => String::new(),
    };
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let pens = match seminar.pens {
        Ok(pens) => Some(Box::new(pens)),
        Err(Closed::Held(holder)) => {
            let since = Time::parse(&holder.since)
                .map(|since| words.at_clock(since.date_time().time()))
                .unwrap_or(holder.since);
            return Ok(Found::Taken(say!(
                words,
                "taken-since",
                file = name,
                since = since
            )));
        }
        Err(Closed::Asked) => None,
        Err(Closed::Newer(version)) => {
            remarks.push(faults::sentence(&Fault::Newer(version), path, words));
            None
        }
        Err(Closed::NotWritable(error)) => {
            let fault = Fault::Disk {
                step: crate::store::Step::Open,
                error,
            };
            remarks.push(faults::sentence(&fault, path, words));
            None
        }
    };
    let opened = Opened {
        session: seminar.session,
        name,
        draft,
        remarks,
        seen,
        read_only: pens.is_none(),
    };
    Ok(Found::Seminar(Box::new(opened), pens))
}

/// What the list of recent seminars says of one.
#[derive(Debug, Default)]
pub(super) struct Known {
    title: String,
    date: String,
    municipality: String,
}

/// What the list of recent ones will say of a seminar.
pub(super) fn known(opened: &Opened) -> Known {
    let view = opened.session.view();
    let seminar = view.present(ItemKind::Seminar).next();
    let fields = seminar.and_then(|slot| view.read::<Fields<'_>>(slot));
    let fields = fields.map(|shown| shown.fields).unwrap_or_default();
    let [title, date, municipality] = [&fields.title, &fields.date, &fields.municipality]
        .map(|field| field.as_ref().map(ToString::to_string).unwrap_or_default());
    Known {
        title,
        date,
        municipality,
    }
}

/// Puts the seminar first among the recent ones, on a thread of its own: nobody waits for that.
pub(super) fn remember(store: &Store, path: &Path, known: Known) {
    let (store, path) = (store.clone(), path.to_owned());
    let begun = std::thread::Builder::new()
        .name("recent".to_owned())
        .spawn(move || {
            let path = store.disk.canonical(&path).unwrap_or(path);
            let at = store.clock.now().to_rfc3339();
            let called = Called {
                title: &known.title,
                date: Some(&known.date),
                municipality: Some(&known.municipality),
            };
            let nonce = store.clock.random();
            if let Err(fault) = store.recent().opened(&path, called, &at, nonce) {
                tracing::warn!(%fault, "recent list not written");
            }
        });
    if let Err(error) = begun {
        tracing::warn!(%error, "recent list not written");
    }
}

/// What the person should know about the files that were read.
fn remarks(seminar: &Seminar, words: &Words) -> Vec<String> {
    let mut remarks = Vec::new();
    for file in &seminar.files {
        let path = file.path.to_string_lossy();
        match &file.found {
            Ok(_) if file.role == Role::Rescue => {
                remarks.push(say!(words, "read-rescue", file = path.as_ref()));
            }
            Ok(_) => {}
            Err(fault) => remarks.push(faults::sentence(fault, &file.path, words)),
        }
    }
    let damaged = seminar.damaged();
    if damaged > 0 {
        remarks.push(say!(words, "review-damaged", count = damaged));
    }
    remarks
}

/// What a merge has left beside a seminar file.
fn beside(store: &Store, path: &Path) -> Vec<Seen> {
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let there = |path: &PathBuf| store.disk.canonical(path).is_ok();
    let damage = Some(merging::damage_beside(path)).filter(there);
    let receipt = Some(merging::receipt_beside(path)).filter(there);
    let damage = damage.map(|path| Beside::Damage(name(&path)));
    let receipt = receipt.map(|path| Beside::Receipt(name(&path)));
    let found = [damage, receipt].into_iter().flatten();
    found.map(Seen::Beside).collect()
}

/// What somebody may want to look at in the files that were read: the damaged lines themselves,
/// and which files came to the seminar's own.
fn seen(seminar: &Seminar, words: &Words) -> Vec<Seen> {
    let mut seen = Vec::new();
    for looked in &seminar.files {
        let name = looked.path.file_name().unwrap_or_default();
        let file = name.to_string_lossy().into_owned();
        let found = match &looked.found {
            Ok(found) => found,
            Err(fault) => {
                let words = faults::sentence(fault, &looked.path, words);
                seen.push(Seen::Unreadable { words });
                continue;
            }
        };
        if looked.role == Role::Rescue {
            let events = found.events;
            seen.push(Seen::Rescue {
                file: file.clone(),
                events,
            });
        }
        seen.extend(found.damage.iter().map(|(line, text)| Seen::Damaged {
            file: file.clone(),
            line: *line,
            text: text.chars().take(Seen::MOST).collect(),
        }));
    }
    seen
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::pages::{Page, PageOf};
    use crate::app::{Model, Screen};
    use crate::i18n::Lang;
    use crate::store::clock::SystemClock;
    use crate::store::examples::EXAMPLES;
    use crate::store::places::Places;
    use crate::store::real_disk::RealDisk;

    /// The example in a folder of its own, after `change` was done to its text.
    fn example(change: impl FnOnce(String) -> String) -> (tempfile::TempDir, Store, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store {
            places: Places::in_folder(&folder.path().join("data")),
            disk: Arc::new(RealDisk),
            clock: Arc::new(SystemClock),
        };
        let text = String::from_utf8(EXAMPLES[0].1.to_vec()).unwrap();
        let path = folder.path().join("fjordvik.json");
        std::fs::write(&path, change(text)).unwrap();
        (folder, store, path)
    }

    /// What stands on the page of what to look at, when this file is opened.
    fn review(store: &Store, path: &Path) -> (usize, String) {
        let words = Words::new(Lang::Nb);
        let Ok(Found::Seminar(opened, _)) = open(store, path, How::Write, &words) else {
            unreachable!("it opens");
        };
        let model = Model::desk(words.clone(), *opened);
        let Screen::Desk(desk) = &model.screen else {
            unreachable!("it is on the desk");
        };
        let page = Page::read(PageOf::Review, desk, &words);
        let pieces = page.rows.iter().flat_map(|row| &row.text);
        let said: Vec<&str> = pieces.map(|piece| piece.text.as_str()).collect();
        (desk.review.waiting(), said.join("\n"))
    }

    #[test]
    fn damaged_lines_of_a_file_are_shown_with_their_number_and_their_text() {
        let (_folder, store, path) = example(|text| text);
        assert_eq!(review(&store, &path).0, 0);

        let (_folder, store, path) = example(|text| {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[4] = lines[4].replacen("\"body\":{\"", "\"body\":{\"\u{1b}[31m", 1);
            lines[9].truncate(60);
            lines.join("\n") + "\n"
        });
        let (waiting, said) = review(&store, &path);
        assert_eq!(waiting, 2, "{said}");
        for part in [
            "Linje 5 i fjordvik.json",
            "Linje 10 i fjordvik.json",
            "[31m",
        ] {
            assert!(said.contains(part), "{part} in {said}");
        }
        assert!(!said.contains('\u{1b}'));
    }

    #[test]
    fn a_rescue_file_that_was_read_in_is_named_with_how_much_it_holds() {
        let (folder, store, path) = example(|text| text);
        let whole = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = whole.lines().collect();
        let last = lines.len() - 2;
        // The last event is in the rescue file only.
        let kept = [&lines[..last], &lines[last + 1..]].concat().join("\n") + "\n";
        let first = lines[last].trim_start_matches(',');
        let rescue = [lines[0], first, "]}"].join("\n") + "\n";
        std::fs::write(&path, kept).unwrap();
        let name = "fjordvik.redning-00000000000000a1.json";
        std::fs::write(folder.path().join(name), rescue).unwrap();
        let (waiting, said) = review(&store, &path);
        assert_eq!(waiting, 1, "{said}");
        assert!(said.contains(&format!("{name}: én hendelse")), "{said}");
    }
}
