//! The list of commands, in front of everything else: the help shows all of them, the palette
//! those that can be used now. Both are searched by typing, and Enter runs what is found.

mod rank;

use super::command::{COMMANDS, Command, Keymap, Scope};
use super::text_input::TextInput;
use crate::domain::text::fold;
use crate::i18n::Words;
use rank::Sought;

/// The list of commands on the screen.
#[derive(Clone, Debug)]
pub struct Front {
    /// Which list it is.
    pub list: List,
    /// What is looked for.
    pub input: TextInput,
    /// The one under the cursor, among those found. None: the help is being read from its top.
    pub at: Option<usize>,
    /// Whether what is typed is what was looked for last: the next letter begins anew.
    pub recalled: bool,
    /// The scopes in force behind it.
    pub behind: &'static [Scope],
    entries: Vec<Entry>,
    /// Places among the entries, in the order in which they show.
    found: Vec<usize>,
}

/// A command with its words, read once: the list is searched with every key.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The command.
    pub command: &'static Command,
    /// What it is called.
    pub name: String,
    /// What it does, in a line.
    pub help: String,
    /// Its keys, as a person reads them.
    pub keys: String,
    sought: Sought,
}

/// Which commands are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    /// All, by where they work.
    Help,
    /// Those that can be used now.
    Palette,
}

/// What a newcomer needs: the commands whose keys to press, and the message that says why.
pub const FIRST: [(&[&str], &str); 5] = [
    (&["capture"], "help-first-capture"),
    (&["up", "down", "next-pane"], "help-first-move"),
    (&["add", "judge"], "help-first-add"),
    (&["undo"], "help-first-undo"),
    (&["search", "help"], "help-first-find"),
];

/// What a scribe may type: the messages of an example and of what becomes of it.
pub const GRAMMAR: [(&str, &str); 3] = [
    ("help-grammar-theme", "help-grammar-theme-does"),
    ("help-grammar-kinds", "help-grammar-kinds-do"),
    ("help-grammar-stage", "help-grammar-stage-does"),
];

/// How far the list's own commands stand behind all others: more than any match is worth.
const OWN: i64 = 1_000_000;

impl Front {
    /// A list with nothing looked for yet.
    pub fn new(list: List, behind: &'static [Scope], keymap: &Keymap, words: &Words) -> Self {
        let mut front = Self {
            list,
            input: TextInput::default(),
            at: None,
            recalled: false,
            behind,
            entries: Vec::new(),
            found: Vec::new(),
        };
        front.read(keymap, words);
        front
    }

    /// Reads the words of all commands, in this language.
    pub fn read(&mut self, keymap: &Keymap, words: &Words) {
        let listed = |command: &&Command| self.list == List::Help || self.can_run(command);
        let mut listed: Vec<&Command> = COMMANDS.iter().filter(listed).collect();
        // What is in force comes first, the innermost before the rest.
        listed.sort_by_key(|command| self.distance(command));
        self.entries = listed
            .into_iter()
            .map(|command| Entry::read(command, keymap.shown(command, self.behind, words), words))
            .collect();
        self.find();
    }

    /// Finds the commands that match what was typed: best first; in the help the groups stay
    /// together, the one with the best match first.
    pub fn find(&mut self) {
        let typed = self.input.text();
        let mut ranked: Vec<(usize, i64)> = (0..)
            .zip(&self.entries)
            .filter_map(|(nth, entry)| {
                // Who types "lukk" wants to close the program and not this list.
                let own = i64::from(entry.command.scope == Scope::Commands);
                Some((nth, entry.sought.rank(&fold(&typed))? - own * OWN))
            })
            .collect();
        if !typed.trim().is_empty() {
            ranked.sort_by_key(|&(_, rank)| std::cmp::Reverse(rank));
        }
        self.found = ranked.into_iter().map(|(nth, _)| nth).collect();
        if self.list == List::Help {
            self.group();
        }
        let reading = self.list == List::Help && typed.trim().is_empty();
        self.at = (!reading && !self.found.is_empty()).then_some(0);
    }

    fn group(&mut self) {
        let mut order: Vec<&str> = Vec::new();
        for entry in self.found() {
            if !order.contains(&entry.heading()) {
                order.push(entry.heading());
            }
        }
        let place = |nth: &usize| {
            let heading = self.entries.get(*nth).map(Entry::heading);
            order.iter().position(|of| Some(*of) == heading)
        };
        let mut found = self.found.clone();
        found.sort_by_key(place);
        self.found = found;
    }

    /// What was found, in the order in which it shows.
    pub fn found(&self) -> impl Iterator<Item = &Entry> {
        self.found.iter().filter_map(|&nth| self.entries.get(nth))
    }

    /// What is under the cursor.
    pub fn chosen(&self) -> Option<&Entry> {
        self.found().nth(self.at?)
    }

    /// Moves the cursor. From the first command of the help it goes back to its top.
    pub fn step(&mut self, by: isize) {
        let last = self.found.len().checked_sub(1);
        let reading = self.list == List::Help && self.input.is_empty();
        self.at = match (self.at, last) {
            (_, None) => None,
            (None, Some(_)) if by < 0 => None,
            (None, Some(last)) => Some(last.min(by.unsigned_abs() - 1)),
            (Some(0), Some(_)) if by < 0 && reading => None,
            (Some(at), Some(last)) => Some(at.saturating_add_signed(by).min(last)),
        };
    }

    /// Whether a command can be used in what stands behind the list, or in the list itself.
    pub fn can_run(&self, command: &Command) -> bool {
        command.scope == Scope::Commands || self.behind.contains(&command.scope)
    }

    /// How far a command is from the place behind the list: what works there in the order of its
    /// scopes, then the list's own, then the rest.
    fn distance(&self, command: &Command) -> usize {
        let near = self.behind.iter().position(|scope| *scope == command.scope);
        let of_seminar = |scope: &Scope| {
            matches!(
                scope,
                Scope::Desk | Scope::Panes | Scope::Work | Scope::Look
            )
        };
        match (near, command.scope) {
            // What is done in the seminar and what is shown of it stand among each other, in the
            // order of the table.
            (Some(near), scope) if of_seminar(&scope) => {
                self.behind.iter().rposition(of_seminar).unwrap_or(near)
            }
            (Some(near), _) => near,
            (None, Scope::Commands) => self.behind.len(),
            (None, _) => self.behind.len() + 1,
        }
    }
}

impl Entry {
    fn read(command: &'static Command, keys: String, words: &Words) -> Self {
        let (name, help) = (command.name(words), command.help(words));
        Self {
            sought: Sought::of(&name, &command.synonyms(words), &help, &keys),
            command,
            name,
            help,
            keys,
        }
    }

    /// The message under which it stands in the help.
    pub const fn heading(&self) -> &'static str {
        heading(self.command.scope)
    }
}

/// The message that says where a scope is in force.
pub const fn heading(scope: Scope) -> &'static str {
    match scope {
        Scope::Everywhere => "help-scope-everywhere",
        Scope::Reading => "help-scope-reading",
        Scope::Desk | Scope::Panes => "help-scope-desk",
        Scope::Work | Scope::Look => "help-scope-work",
        Scope::Page | Scope::Linking => "help-scope-page",
        Scope::Replay | Scope::ReplayTop => "help-scope-replay",
        Scope::Basket => "help-scope-basket",
        Scope::History => "help-scope-history",
        Scope::Versions => "help-scope-versions",
        Scope::Pair => "help-scope-pair",
        Scope::Deciding => "help-scope-deciding",
        Scope::Gaps => "help-scope-gaps",
        Scope::Carried => "help-scope-carried",
        Scope::Picking => "help-scope-picking",
        Scope::Commands => "help-scope-commands",
        Scope::Start => "help-scope-start",
        Scope::Shelf | Scope::Path => "help-scope-shelf",
        Scope::Ticking | Scope::FilePath | Scope::Waiting | Scope::Preview | Scope::FileName => {
            "help-scope-merging"
        }
        Scope::Taken => "help-scope-taken",
        Scope::Typing => "help-scope-typing",
        Scope::Adding => "help-scope-adding",
        Scope::Completing | Scope::Suggested => "help-scope-completing",
        Scope::Rows => "help-scope-rows",
        Scope::Filling => "help-scope-filling",
        Scope::Choosing => "help-scope-choosing",
        Scope::Placing => "help-scope-placing",
        Scope::Judging => "help-scope-judging",
        Scope::Finding => "help-scope-finding",
        Scope::Erasing => "help-scope-erasing",
        Scope::Outgoing => "help-scope-outgoing",
        Scope::Leaving => "help-scope-leaving",
    }
}
