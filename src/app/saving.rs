//! What is done on the desk, and how far it has come on its way to the disk.

use std::collections::VecDeque;

use super::desk::Desk;
use super::effect::Effect;
use super::model::Saved;
use crate::domain::id::Id;
use crate::domain::intent::{Intent, Refusal};
use crate::domain::item::ItemKind;
use crate::domain::moment::Time;
use crate::domain::session::Done;
use crate::i18n::Words;

/// What is on its way to the disk.
#[derive(Clone, Debug, Default)]
pub struct Saving {
    tickets: u64,
    /// Batches whose safety the disk has not confirmed: ticket and the thing they are about.
    pending: VecDeque<(u64, Id)>,
    /// What the status line says.
    pub status: Saved,
}

impl Saving {
    /// Notes that everything so far is on the disk. The tickets go on, so that a late report of
    /// a saver that has ended says nothing about what comes.
    pub(super) fn settle(&mut self, status: Saved) {
        self.pending.clear();
        self.status = status;
    }
}

impl Desk {
    /// Carries out an intent and says what has to be saved.
    ///
    /// # Errors
    /// A refused intent changes nothing.
    pub fn perform(
        &mut self,
        intent: Intent,
        now: Time,
        words: &Words,
    ) -> Result<(Id, Effect), Refusal> {
        let intent = self.in_this_seminar(intent);
        let Done { id, lines } = self.session.perform(&intent, now)?;
        let ticket = self.next_ticket();
        self.saving.pending.push_back((ticket, id));
        let kind = self
            .session
            .log()
            .slot(id)
            .and_then(|slot| self.session.view().item_kind(slot));
        match (&intent, kind) {
            (Intent::Add(ItemKind::Note, _), _) => self.read_notes(),
            // What is the same now, or not any more, may stand anywhere.
            (Intent::Undo(_) | Intent::Redo(_) | Intent::Relate(_), _) | (_, None) => {
                self.read_all(words);
            }
            (_, Some(kind)) => self.read_pane(kind, words),
        }
        self.review.look_again(self.session.view(), id);
        self.read_page(words);
        Ok((id, Effect::Save { ticket, lines }))
    }

    /// Adds many notes, each a step of its own, and reads the panes again when all are there.
    /// Stops at the first that is refused and says why; those before it are added.
    pub fn add_notes(
        &mut self,
        notes: impl Iterator<Item = Intent>,
        now: Time,
        words: &Words,
    ) -> (usize, Option<Effect>, Option<Refusal>) {
        let ticket = self.next_ticket();
        let (mut added, mut lines, mut refused) = (0, Vec::new(), None);
        for note in notes {
            let note = self.in_this_seminar(note);
            match self.session.perform(&note, now) {
                Ok(done) => {
                    self.saving.pending.push_back((ticket, done.id));
                    lines.extend(done.lines);
                    added += 1;
                }
                Err(refusal) => {
                    refused = Some(refusal);
                    break;
                }
            }
        }
        self.read_notes();
        self.read_page(words);
        let effect = (added > 0).then_some(Effect::Save { ticket, lines });
        (added, effect, refused)
    }

    fn next_ticket(&mut self) -> u64 {
        self.saving.tickets += 1;
        self.saving.tickets
    }

    /// Takes in lines that the file turned out not to hold, and says that they are to be saved.
    pub(super) fn save_again(&mut self, lines: Vec<String>) -> Effect {
        for line in &lines {
            self.session.receive(line.as_bytes());
        }
        let ticket = self.next_ticket();
        Effect::Save { ticket, lines }
    }

    /// Takes in what others wrote.
    pub fn receive(&mut self, lines: &[String], words: &Words) {
        for line in lines {
            self.session.receive(line.as_bytes());
        }
        self.read_all(words);
    }

    /// Notes that everything up to a ticket is safe.
    pub fn safe_up_to(&mut self, ticket: u64) {
        while self
            .saving
            .pending
            .front()
            .is_some_and(|&(pending, _)| pending <= ticket)
        {
            self.saving.pending.pop_front();
        }
    }

    /// Whether the disk has not yet confirmed something about this thing.
    pub fn is_pending(&self, id: Id) -> bool {
        self.saving
            .pending
            .iter()
            .any(|&(_, pending)| pending == id)
    }

    /// How much is in memory only, where no disk takes anything at the moment.
    pub fn unsaved(&self) -> usize {
        match self.saving.status {
            Saved::Trouble(_) => self.saving.pending.len(),
            Saved::Unchanged | Saved::At(_) => 0,
        }
    }

    /// Whether anything is on its way to the disk.
    pub fn has_pending(&self) -> bool {
        !self.saving.pending.is_empty()
    }

    /// An intent that adds something, or sets words, does so in the seminar on the desk, also
    /// where the file holds several.
    fn in_this_seminar(&self, intent: Intent) -> Intent {
        let is_one_of_several = self.view().present(ItemKind::Seminar).nth(1).is_some();
        let names_one = intent.members().contains_key("seminar");
        match (&intent, self.seminar()) {
            (Intent::Add(..) | Intent::SetLabels(..) | Intent::SetSeminar(_), Some(seminar))
                if is_one_of_several && !names_one =>
            {
                let id = self.session.log().id(seminar).to_string();
                intent.with_member("seminar", id)
            }
            _ => intent,
        }
    }
}
