//! One of a few words, or some of a list.

use crate::app::action::Action;
use crate::app::keys::{Key, KeyPress, typed};
use crate::domain::text::fold;

/// What can be chosen in a field, and what is.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// What there is.
    pub options: Vec<Offer>,
    /// What is chosen, by id.
    pub on: Vec<String>,
    /// Whether several may be.
    pub many: bool,
    /// Whether they stand under one another, and not in a line.
    pub listed: bool,
    /// The option under the cursor.
    pub at: usize,
    /// Letters typed to find one.
    pub typed: String,
}

/// Something that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// What is written.
    pub id: String,
    /// What people read.
    pub label: String,
    /// The same in short, for a line that has little room.
    pub short: String,
    /// What stands over those that belong together.
    pub group: String,
    /// Whether it is there no more: it stays until somebody takes it away.
    pub gone: bool,
}

impl Choices {
    /// Whether an option is chosen.
    pub fn is_on(&self, id: &str) -> bool {
        self.on.iter().any(|on| on == id)
    }

    /// What a key does among the choices. `false`: it is not meant for them.
    pub fn key(&mut self, press: &KeyPress, action: Option<Action>) -> bool {
        match action {
            Some(Action::Left) => self.turn(false),
            Some(Action::Right) => self.turn(true),
            Some(Action::Toggle) => self.toggle(),
            Some(Action::Down) => return self.listed && self.step(true),
            Some(Action::Up) => return self.listed && self.step(false),
            Some(_) => return false,
            None => match (typed(press), press.key) {
                (Some(letter), _) => self.find(|typed| typed.push(letter)),
                (None, Key::Backspace) => self.find(|typed| {
                    typed.pop();
                }),
                _ => return false,
            },
        }
        true
    }

    /// The options that what was typed lets through: all of its words, in any order.
    pub fn visible(&self) -> Vec<usize> {
        let typed = fold(&self.typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let fits = |option: &Offer| {
            let label = fold(&option.label);
            words.iter().all(|word| label.contains(word))
        };
        (0..self.options.len())
            .filter(|&at| self.options.get(at).is_some_and(fits))
            .collect()
    }

    /// Moves the cursor by one option. `false`: there is none further that way.
    pub fn step(&mut self, forward: bool) -> bool {
        let visible = self.visible();
        let at = visible.iter().position(|&option| option == self.at);
        let next = match (at, forward) {
            (Some(at), true) => visible.get(at + 1),
            (Some(at), false) => at.checked_sub(1).and_then(|at| visible.get(at)),
            (None, _) => visible.first(),
        };
        if let Some(&next) = next {
            self.at = next;
        }
        next.is_some()
    }

    /// The key that goes left or right: along a line, or to another choice.
    pub fn turn(&mut self, forward: bool) {
        let last = self.options.len().saturating_sub(1);
        if self.many {
            self.at = if forward {
                (self.at + 1).min(last)
            } else {
                self.at.saturating_sub(1)
            };
            return;
        }
        let chosen = self
            .options
            .iter()
            .position(|option| self.is_on(&option.id));
        let next = match (chosen, forward) {
            (None, true) => Some(0),
            (None, false) => self.options.len().checked_sub(1),
            (Some(at), true) => Some(at + 1).filter(|&at| at <= last),
            (Some(at), false) => at.checked_sub(1),
        };
        self.choose(next);
    }

    fn choose(&mut self, at: Option<usize>) {
        self.on = at
            .and_then(|at| self.options.get(at))
            .map(|option| option.id.clone())
            .into_iter()
            .collect();
        self.at = at.unwrap_or(self.at);
    }

    /// Switches the option under the cursor on or off. Where only one may be chosen it stays on:
    /// whoever goes there with an arrow and confirms with the space bar means it. Going back past
    /// the first, or taking letters back, chooses nothing.
    pub fn toggle(&mut self) {
        let Some(option) = self.options.get(self.at) else {
            return;
        };
        let id = option.id.clone();
        match (self.is_on(&id), self.many) {
            (true, true) => self.on.retain(|on| *on != id),
            (true, false) => {}
            (false, true) => self.on.push(id),
            (false, false) => self.on = vec![id],
        }
    }

    /// A letter is typed, or taken back: the first option it lets through is under the cursor,
    /// and chosen where only one may be.
    pub fn find(&mut self, change: impl FnOnce(&mut String)) {
        change(&mut self.typed);
        let visible = self.visible();
        if self.typed.is_empty() || visible.contains(&self.at) && self.many {
            return;
        }
        match visible.first() {
            Some(&first) if self.many => self.at = first,
            first => self.choose(first.copied()),
        }
    }

    /// What is chosen, in the order in which it is offered.
    pub fn chosen(&self) -> Vec<&str> {
        let offered = self.options.iter().map(|option| option.id.as_str());
        offered.filter(|id| self.is_on(id)).collect()
    }

    /// Takes in what there is to choose now. The cursor stays on its option; what is chosen and
    /// not offered stays, too, as what `lost` makes of it.
    pub fn furnish(&mut self, options: Vec<Offer>, lost: impl Fn(&str) -> Offer) {
        let under = self.options.get(self.at).map(|option| option.id.clone());
        self.options = options;
        for id in &self.on {
            if !self.options.iter().any(|option| option.id == *id) {
                self.options.push(lost(id));
            }
        }
        let same = |option: &Offer| Some(&option.id) == under.as_ref();
        let at = self.options.iter().position(same);
        self.at = at.unwrap_or(0);
    }
}
