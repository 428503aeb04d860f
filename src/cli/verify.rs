//! `oversikt verify`: says of each file of a merge whether it is as the receipt says.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{faults, printer};
use crate::domain::text::clean;
use crate::say;
use crate::store::merging::receipt::{Checked, Unusable};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(value_name = "RECEIPT")]
    receipt: PathBuf,
}

/// Runs the command: 0 all agree, 1 one was changed, 3 one is not there.
pub(crate) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let words = &context.words;
    let file = args.receipt.to_string_lossy();
    let checked = context
        .store
        .verify(&args.receipt)
        .map_err(|why| match why {
            Unusable::Fault(fault) => faults::failure(&fault, &args.receipt, words),
            Unusable::NoReceipt => Failure::new(
                "not_a_receipt",
                say!(words, "verify-no-receipt", file = file.as_ref()),
                say!(words, "verify-no-receipt-hint"),
            ),
            Unusable::Changed => Failure::new(
                "receipt_changed",
                say!(words, "verify-receipt-changed", file = file.as_ref()),
                say!(words, "verify-receipt-changed-hint"),
            ),
        })?;
    if context.json {
        let files: Vec<Value> = checked
            .iter()
            .map(|(entry, checked)| json!({ "file": entry.path, "found": checked }))
            .collect();
        printer::json(&json!({ "files": files }))?;
    } else {
        let mut text = String::new();
        for (entry, checked) in &checked {
            let file = clean(&entry.path).into_string();
            let said = match checked {
                Checked::Agrees => say!(words, "verify-agrees", file = file),
                Checked::Changed => say!(words, "verify-changed", file = file),
                Checked::NotHere => say!(words, "verify-not-here", file = file),
            };
            let _ = writeln!(text, "{said}");
        }
        printer::text(&text)?;
    }
    let any = |wanted| checked.iter().any(|(_, found)| *found == wanted);
    Ok(if any(Checked::Changed) {
        Exit::Failed
    } else {
        Exit::found(any(Checked::NotHere))
    })
}
