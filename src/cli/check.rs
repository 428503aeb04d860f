//! `oversikt check`: verifies files and changes none.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::layout::cut;
use super::{faults, printer};
use crate::domain::text::clean;
use crate::say;
use crate::store::reading::Shape;
use crate::store::{Access, Looked, Role, Seminar};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// Something to look at: what a script reads, and what a person does.
struct Finding {
    json: Value,
    said: String,
}

/// How much of a damaged line is shown.
const SHOWN: usize = 60;

/// Runs the command.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut unreadable, mut found) = (false, false);
    for path in &args.files {
        match context.store.seminar(path, Access::Read) {
            Ok(seminar) => {
                let findings = findings(&seminar, context);
                found |= !findings.is_empty();
                report(path, &seminar, &findings, context)?;
            }
            Err(fault) => {
                unreadable = true;
                let failure = faults::failure(&fault, path, &context.words);
                not_readable(path, &failure, context)?;
            }
        }
    }
    Ok(if unreadable {
        Exit::Failed
    } else {
        Exit::found(found)
    })
}

fn findings(seminar: &Seminar, context: &Context) -> Vec<Finding> {
    let words = &context.words;
    let mut findings: Vec<Finding> = Vec::new();
    for file in &seminar.files {
        of_file(file, seminar, context, &mut findings);
    }
    for replica in seminar.session.log().replicas() {
        let missing = replica.highest.saturating_sub(replica.count);
        if missing > 0 {
            let id = replica.id.to_string();
            findings.push(Finding {
                said: say!(
                    words,
                    "check-missing",
                    count = missing,
                    replica = id.as_str()
                ),
                json: json!({ "kind": "missing_numbers", "replica": id, "count": missing }),
            });
        }
    }
    findings
}

fn of_file(file: &Looked, seminar: &Seminar, context: &Context, findings: &mut Vec<Finding>) {
    let words = &context.words;
    let path = file.path.to_string_lossy();
    let found = match &file.found {
        Ok(found) => found,
        Err(fault) => {
            findings.push(Finding {
                said: faults::sentence(fault, &file.path, words),
                json: json!({ "kind": "unreadable_file", "file": path }),
            });
            return;
        }
    };
    // In a folder, and beside a seminar, it has to be said which file is meant.
    let named = if file.path == seminar.path {
        String::new()
    } else {
        format!("{}: ", clean(&path))
    };
    if file.role == Role::Rescue {
        findings.push(Finding {
            said: say!(words, "check-rescue", file = path.as_ref()),
            json: json!({ "kind": "rescue", "file": path }),
        });
    }
    if found.version > 1 {
        findings.push(Finding {
            said: format!(
                "{named}{}",
                say!(words, "check-newer", version = found.version.to_string())
            ),
            json: json!({ "kind": "newer", "file": path, "version": found.version }),
        });
    }
    if !matches!(found.shape, Shape::Canonical { .. }) {
        findings.push(Finding {
            said: format!("{named}{}", say!(words, "check-rewrite")),
            json: json!({ "kind": "needs_rewriting", "file": path }),
        });
    }
    for (line, text) in &found.damage {
        let shown = cut(clean(text).as_str(), SHOWN);
        let said = say!(
            words,
            "check-damaged",
            line = line.to_string(),
            text = shown
        );
        findings.push(Finding {
            said: format!("{named}{said}"),
            json: json!({ "kind": "damaged", "file": path, "line": line, "text": text }),
        });
    }
}

fn report(
    path: &Path,
    seminar: &Seminar,
    findings: &[Finding],
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    let file = path.to_string_lossy();
    let log = seminar.session.log();
    if context.json {
        let status = if findings.is_empty() {
            "whole"
        } else {
            "findings"
        };
        let listed: Vec<&Value> = findings.iter().map(|finding| &finding.json).collect();
        return printer::json(&json!({
            "file": file, "status": status, "events": log.len(), "findings": listed,
        }));
    }
    let events = log.len();
    let mut text = if findings.is_empty() {
        say!(words, "check-whole", file = file.as_ref(), count = events)
    } else {
        say!(
            words,
            "check-findings",
            file = file.as_ref(),
            count = events
        )
    };
    text.push('\n');
    for finding in findings {
        let _ = writeln!(text, "  {}", clean(&finding.said));
    }
    printer::text(&text)
}

fn not_readable(path: &Path, failure: &Failure, context: &Context) -> Result<(), Failure> {
    if context.json {
        return printer::json(&json!({
            "file": path.to_string_lossy(), "status": "unreadable", "error": {
                "kind": failure.kind(), "message": failure.message(), "hint": failure.hint(),
            },
        }));
    }
    let said = clean(failure.message()).into_string();
    printer::text(&format!("{said}\n"))
}
