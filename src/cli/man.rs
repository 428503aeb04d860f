//! `oversikt man`: the man page, with a section for each subcommand.

use std::io::{self, Write};

use clap_mangen::Man;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{help, printer};

/// What can be said on the command line.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {}

/// Runs the command.
pub(crate) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let command = help::in_words(&context.words);
    let mut page = Vec::new();
    // Writing into memory does not fail.
    let _ = write_page(&command, &mut page);
    printer::raw(&page)?;
    Ok(Exit::Done)
}

fn write_page(command: &clap::Command, page: &mut Vec<u8>) -> io::Result<()> {
    let root = Man::new(command.clone());
    root.render_title(page)?;
    root.render_name_section(page)?;
    root.render_synopsis_section(page)?;
    root.render_description_section(page)?;
    root.render_options_section(page)?;
    for subcommand in command.get_subcommands() {
        let name = subcommand.get_name().to_uppercase();
        writeln!(page, ".SH \"OVERSIKT {name}\"")?;
        let man = Man::new(subcommand.clone());
        let mut section = Vec::new();
        man.render_description_section(&mut section)?;
        man.render_synopsis_section(&mut section)?;
        man.render_options_section(&mut section)?;
        // One page holds them all, so that their headings stand one level lower.
        let section = String::from_utf8_lossy(&section).replace(".SH ", ".SS ");
        page.extend_from_slice(section.as_bytes());
    }
    root.render_version_section(page)
}
