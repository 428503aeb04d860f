//! The list of commands, in front of everything else: the help shows all of them, the palette
//! those that can be used now. Both are searched by typing, and Enter runs what is found.

use super::command::{COMMANDS, Command, Scope};
use super::text_input::TextInput;
use crate::domain::text::fold;
use crate::i18n::Words;

/// The list of commands on the screen.
#[derive(Clone, Debug)]
pub struct Front {
    /// Which list it is.
    pub list: List,
    /// What is looked for.
    pub input: TextInput,
    /// The commands that match, in the order of the table.
    pub found: Vec<&'static Command>,
    /// The one under the cursor.
    pub at: usize,
    /// The scopes in force behind it.
    pub behind: &'static [Scope],
}

/// Which commands are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    /// All.
    Help,
    /// Those that can be used now.
    Palette,
}

impl Front {
    /// A list with nothing looked for yet.
    pub fn new(list: List, behind: &'static [Scope], words: &Words) -> Self {
        let mut front = Self {
            list,
            input: TextInput::default(),
            found: Vec::new(),
            at: 0,
            behind,
        };
        front.find(words);
        front
    }

    /// Finds the commands that match what was typed.
    pub fn find(&mut self, words: &Words) {
        let typed = fold(&self.input.text());
        let matches = |command: &&Command| {
            let name = fold(&words.get(&format!("command-{}", command.id)));
            typed.split_whitespace().all(|word| name.contains(word))
        };
        let listed = |command: &&Command| match self.list {
            List::Help => true,
            List::Palette => self.behind.contains(&command.scope),
        };
        self.found = COMMANDS.iter().filter(listed).filter(matches).collect();
        self.at = 0;
    }

    /// Whether a command can be used in what stands behind the list.
    pub fn can_run(&self, command: &Command) -> bool {
        self.behind.contains(&command.scope)
    }
}
