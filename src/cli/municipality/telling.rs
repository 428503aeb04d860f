//! What is new, as text and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::layout::wrapped;
use crate::cli::printer;
use crate::domain::gaps::{Gap, Missing};
use crate::domain::id::Id;
use crate::domain::news::{Before, News};
use crate::domain::state::View;
use crate::domain::stock::Since;
use crate::i18n::{self, Words, news_headline, news_sections};
use crate::say;
use crate::store::merging::{Running, TakenIn};

/// What a merge into the file brought.
pub(super) struct Brought<'a> {
    pub(super) file: &'a Path,
    pub(super) running: &'a Running,
    pub(super) taken: &'a TakenIn,
}

/// Says what is new; whether something of it should be looked at.
pub(super) fn tell(
    view: View<'_>,
    since: Since,
    brought: Option<&Brought<'_>>,
    context: &Context,
) -> Result<bool, Failure> {
    let words = &context.words;
    let before = Before::of(view, since);
    let news = News::of(view, &before);
    if context.json {
        let mut said = in_json(view, &news);
        if let Some(brought) = brought {
            said["merged"] = merged_in_json(brought);
        }
        printer::json(&said)?;
        return Ok(!news.to_look_at.is_empty());
    }
    let mut text = String::new();
    if let Some(brought) = brought {
        say_brought(&mut text, brought, words);
    }
    wrapped(&mut text, "", &news_headline(&news, words));
    for section in news_sections(view, before.view(view), &news, words) {
        let _ = writeln!(text, "\n{} ({})", section.heading, section.lines.len());
        for line in &section.lines {
            let of = if line.of.is_empty() {
                String::new()
            } else {
                format!(" · {}", line.of)
            };
            wrapped(&mut text, "  ", &format!("{}{of}", line.text));
            if !line.under.is_empty() {
                wrapped(&mut text, "      ", &line.under);
            }
        }
    }
    printer::text(&text)?;
    Ok(!news.to_look_at.is_empty())
}

fn say_brought(text: &mut String, brought: &Brought<'_>, words: &Words) {
    for input in &brought.taken.inputs {
        let file = printer::place(&input.path);
        let events = input.events;
        let _ = writeln!(
            text,
            "{}",
            say!(words, "municipality-input", file = file, events = events)
        );
        if input.events == 0 {
            let _ = writeln!(text, "  ! {}", say!(words, "merge-empty"));
        }
        if !input.damage.is_empty() {
            let count = input.damage.len();
            let _ = writeln!(
                text,
                "  {}",
                say!(words, "municipality-damaged", count = count)
            );
        }
    }
    let file = printer::place(brought.file);
    let new = brought.taken.new;
    let said = if new == 0 {
        say!(words, "municipality-nothing", file = file)
    } else {
        say!(words, "municipality-done", file = file, count = new)
    };
    let _ = writeln!(text, "{said}");
    if brought.taken.private > 0 {
        let count = brought.taken.private;
        let _ = writeln!(
            text,
            "{}",
            say!(words, "municipality-private", count = count)
        );
    }
    text.push('\n');
}

fn merged_in_json(brought: &Brought<'_>) -> Value {
    let taken = brought.taken;
    let inputs: Vec<Value> = taken
        .inputs
        .iter()
        .map(|input| {
            json!({
                "file": input.path.to_string_lossy(), "events": input.events,
                "damaged": input.damage.len(), "sha256": input.sha256,
            })
        })
        .collect();
    json!({
        "file": brought.running.path().to_string_lossy(), "inputs": inputs, "new": taken.new,
        "private_left_out": taken.private, "written": taken.new > 0,
    })
}

fn in_json(view: View<'_>, news: &News) -> Value {
    let thing = |id: &Id| {
        let slot = view.log().slot(*id);
        json!({ "id": id, "name": slot.map(|slot| i18n::name_of(view, slot)) })
    };
    let things = |ids: &[Id]| ids.iter().map(thing).collect::<Vec<Value>>();
    let lists: BTreeMap<&str, &Vec<Id>> = BTreeMap::from([
        ("seminars", &news.seminars),
        ("sources", &news.sources),
        ("findings", &news.findings),
        ("measures", &news.measures),
        ("themes", &news.themes),
        ("themes_again", &news.raised_again),
        ("decisions", &news.decisions),
        ("notes", &news.notes),
        ("groups", &news.groups),
        ("participants", &news.participants),
        ("restored", &news.restored),
        ("removed", &news.removed),
        ("to_look_at", &news.to_look_at),
    ]);
    let mut said = json!({
        "since": news.since.map(|at| at.to_string()),
        "events": news.events,
        "late": news.late,
    });
    for (name, ids) in lists {
        said[name] = things(ids).into();
    }
    let verdicts = news.verdicts.iter().map(|judged| {
        let mut said = thing(&judged.measure);
        said["before"] = json!(judged.before);
        said["now"] = json!(judged.now);
        said
    });
    said["verdicts"] = verdicts.collect();
    let changed = news.changed.iter().map(|(id, fields)| {
        let mut said = thing(id);
        said["fields"] = fields.iter().map(|field| field.name()).collect();
        said
    });
    said["changed"] = changed.collect();
    let related = news
        .related
        .iter()
        .map(|(a, b, said)| json!({ "a": a, "b": b, "as": said }));
    said["related"] = related.collect();
    for (name, gaps) in [
        ("gaps_opened", &news.gaps_opened),
        ("gaps_closed", &news.gaps_closed),
        ("gaps_accepted", &news.gaps_accepted),
    ] {
        said[name] = gaps.iter().map(gap).collect();
    }
    said["erased"] = json!(news.erased);
    said
}

fn gap(gap: &Gap) -> Value {
    match &gap.missing {
        Missing::Measure { stage, findings } => json!({
            "kind": "no_measure", "seminar": gap.seminar, "stage": stage, "findings": findings,
        }),
        Missing::Evidence { measure } => json!({
            "kind": "no_evidence", "seminar": gap.seminar, "measure": measure,
        }),
    }
}
