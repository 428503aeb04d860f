//! An open seminar on the facilitator's desk.

use super::command::Scope;
use super::effect::Opened;
use super::form::{Around, KeptForm};
use super::mode::Mode;
use super::outgoing::Outgoing;
use super::pages::{Page, PageOf};
use super::panes::{GridPane, GroupRow, NotesPane, Only, Pane, Panes, Sight, SourcesPane};
use super::replay::{self, Replay};
use super::review::Review;
use super::saving::Saving;
use crate::domain::field::Field;
use crate::domain::id::Id;
use crate::domain::item::{ItemKind, Seminar};
use crate::domain::log::Slot;
use crate::domain::scribe::USUAL_KIND;
use crate::domain::session::Session;
use crate::domain::state::View;
use crate::domain::themes::Numbered;
use crate::i18n::Words;

/// An open seminar.
#[derive(Debug)]
pub struct Desk {
    /// Its events and state.
    pub session: Session,
    /// The name of its file.
    pub name: String,
    /// Whether nothing can be written.
    pub read_only: bool,
    /// The replay that is watched, where one is.
    pub replay: Option<Box<Replay>>,
    /// Whether private things show: until the next key.
    pub revealed: bool,
    /// What a person is in the middle of.
    pub mode: Mode,
    /// The pages in front of the panes, the last one on top.
    pub pages: Vec<Page>,
    /// The pane that keys go to.
    pub focus: Pane,
    /// What is chosen in each pane, by id: an event that arrives moves no cursor.
    pub chosen: Chosen,
    /// How the grid is looked at, and where its cursor is beside the chosen measure.
    pub grid: Sight,
    /// The theme that notes are filed under.
    pub theme: Option<Id>,
    /// The group that says them.
    pub group: Option<Id>,
    /// Their kind, where no mark in front says another.
    pub kind: &'static str,
    /// Whether only the notes of that theme and group are shown.
    pub only: bool,
    /// What the panes show.
    pub panes: Panes,
    /// What somebody should look at.
    pub review: Review,
    /// What somebody began to type and has put aside.
    pub aside: Aside,
    /// A report that waits for somebody to look at places in it.
    pub outgoing: Option<Outgoing>,
    /// What was looked for last.
    pub sought: String,
    /// What is on its way to the disk.
    pub saving: Saving,
}

/// What is chosen in each pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Of the seminars in the file; none: the first.
    pub seminar: Option<Id>,
    /// In the sources; none: the findings whose source is gone.
    pub source: Option<Id>,
    /// In its findings, where the cursor has gone into them.
    pub finding: Option<Id>,
    /// In the grid.
    pub measure: Option<Id>,
    /// In the notes; none: the newest are shown.
    pub note: Option<Id>,
}

/// What somebody began to type and left with Esc: it is there again when they come back.
#[derive(Clone, Debug, Default)]
pub struct Aside {
    /// A note.
    pub note: String,
    /// Forms.
    pub forms: Vec<KeptForm>,
}

impl Desk {
    /// A desk with a seminar on it.
    pub fn new(opened: Opened, words: &Words) -> Self {
        let Opened {
            session,
            name,
            draft,
            seen,
            read_only,
            ..
        } = opened;
        let aside = super::update::draft::restore(&draft);
        let mut desk = Self {
            session,
            name,
            read_only,
            replay: None,
            revealed: false,
            mode: Mode::default(),
            pages: Vec::new(),
            focus: Pane::default(),
            chosen: Chosen::default(),
            grid: Sight::default(),
            theme: None,
            group: None,
            kind: USUAL_KIND,
            only: false,
            panes: Panes::default(),
            review: Review::new(seen),
            aside,
            outgoing: None,
            sought: String::new(),
            saving: Saving::default(),
        };
        desk.read_all(words);
        desk.choose_first();
        desk
    }

    /// Puts the cursor on the first source and the first measure.
    pub fn choose_first(&mut self) {
        self.chosen.source = self.panes.sources.rows.first().and_then(|row| row.id);
        self.chosen.measure = self.panes.grid.rows.first().map(|row| row.id);
        self.read_sources();
    }

    /// The state that is shown: without anything private, unless somebody has just asked for it.
    /// Whatever is read for a screen is read through this, so that nothing private gets there by
    /// mistake: not as a thing, not as what another refers to.
    pub fn view(&self) -> View<'_> {
        if self.revealed {
            self.whole()
        } else {
            self.whole().public()
        }
    }

    /// The same with what is private, for counting what is folded and for what is only asked. In a
    /// replay it is the state of the moment that is shown: here, and nowhere else, a moment is
    /// applied.
    pub fn whole(&self) -> View<'_> {
        let view = self.session.view();
        match &self.replay {
            Some(replay) => view.until(replay.ranks(), replay.count()),
            None => view,
        }
    }

    /// What a search looks through: everything that is not private; in a replay also what comes
    /// later than the moment, so that one can go to where it was said.
    pub fn searched(&self) -> View<'_> {
        let view = self.session.view().public();
        match &self.replay {
            Some(replay) => view.until(replay.ranks(), replay.ranks().len()),
            None => view,
        }
    }

    /// Whether anything can be written here now.
    pub const fn writes(&self) -> bool {
        !self.read_only && self.replay.is_none()
    }

    /// The seminar on the desk: the one that was turned to, or the first one in the file.
    pub fn seminar(&self) -> Option<Slot> {
        let chosen = self.view().there(self.chosen.seminar);
        chosen.or_else(|| self.view().present(ItemKind::Seminar).next())
    }

    /// Puts another seminar of the file on the desk.
    pub fn turn_to(&mut self, seminar: Id) {
        self.chosen = Chosen {
            seminar: Some(seminar),
            ..Chosen::default()
        };
        self.theme = None;
    }

    /// What forms are filled in from: everything, for what is private can be edited, too. What a
    /// form offers never is.
    pub fn around<'a>(&'a self, words: &'a Words) -> Around<'a> {
        Around {
            view: Some(self.session.view()),
            seminar: self.seminar(),
            words,
        }
    }

    /// The fields of the seminar on the desk.
    pub fn seminar_fields(&self) -> Seminar<'_> {
        let seminar = self
            .seminar()
            .and_then(|slot| self.view().read::<Seminar<'_>>(slot));
        seminar.map(|shown| shown.fields).unwrap_or_default()
    }

    /// Reads everything that is shown again.
    pub fn read_all(&mut self, words: &Words) {
        self.read_sources();
        self.read_grid(words);
        self.read_notes();
        self.read_review();
        self.read_told(words);
        self.read_page(words);
        self.read_form(words);
    }

    /// Looks again for what somebody should look at. A replay asks for that only where it shows.
    fn read_review(&mut self) {
        let shows = matches!(self.pages.last().map(|page| &page.of), Some(PageOf::Review));
        if self.replay.is_none() || shows {
            let mut review = std::mem::take(&mut self.review);
            review.read(self.whole());
            self.review = review;
        }
    }

    /// Takes in what there is to choose from in the form on the screen; what is typed stays.
    fn read_form(&mut self, words: &Words) {
        match std::mem::take(&mut self.mode) {
            Mode::Filling(mut form) => {
                form.furnish(&self.around(words));
                self.mode = Mode::Filling(form);
            }
            mode => self.mode = mode,
        }
    }

    /// Reads the page on top again.
    pub fn read_page(&mut self, words: &Words) {
        if let Some(mut page) = self.pages.pop() {
            page.read_again(self, words);
            self.pages.push(page);
        }
    }

    /// Whether keys go to a pane: no page stands in front of it.
    pub fn has_focus(&self, pane: Pane) -> bool {
        self.pages.is_empty() && self.focus == pane
    }

    /// The thing that keys are about: under the cursor on the page on top, or chosen in the pane.
    pub fn pointed(&self) -> Option<Id> {
        match (self.pages.last(), self.focus) {
            (Some(page), _) => page.pointed(),
            (None, Pane::Sources) => self.chosen.finding.or(self.chosen.source),
            (None, Pane::Grid) => self.chosen.measure,
            (None, Pane::Notes) => self.chosen.note,
        }
    }

    /// The same, where it is a thing of this kind.
    pub fn pointed_as(&self, kind: ItemKind) -> Option<Id> {
        let id = self.pointed()?;
        let slot = self.view().there(Some(id))?;
        (self.view().item_kind(slot) == Some(kind)).then_some(id)
    }

    /// The measure that keys are about; in front of the panes the chosen one.
    pub fn pointed_measure(&self) -> Option<Id> {
        let on_desk = self.chosen.measure.filter(|_| self.pages.is_empty());
        self.pointed_as(ItemKind::Measure).or(on_desk)
    }

    /// The scopes in which keys are looked up now, the innermost first.
    pub fn scopes(&self) -> &'static [Scope] {
        match (&self.mode, self.pages.last()) {
            (Mode::Browsing, page) if self.replay.is_some() => replay::scopes(page.is_some()),
            (Mode::Browsing, Some(page)) => page.of.scopes(),
            (mode, _) => mode.scopes(),
        }
    }

    /// Reads the panes again that show a kind of thing. A finding may open or close a gap.
    pub(super) fn read_pane(&mut self, kind: ItemKind, words: &Words) {
        match kind {
            ItemKind::Source | ItemKind::Finding => {
                self.read_sources();
                self.read_grid(words);
            }
            ItemKind::Measure | ItemKind::Acceptance => self.read_grid(words),
            ItemKind::Note | ItemKind::Theme | ItemKind::Group | ItemKind::Participant => {
                self.read_notes();
            }
            ItemKind::Seminar => self.read_all(words),
        }
    }

    /// Reads the sources again, and the findings of the chosen one.
    pub fn read_sources(&mut self) {
        self.chosen.source = self.shown_for(self.chosen.source);
        self.panes.sources = SourcesPane::read(self.view(), self.seminar(), self.chosen.source);
        // Out of the findings, where the one under the cursor is no longer among them.
        let mut findings = self.panes.sources.findings.iter();
        if !findings.any(|(id, _)| Some(*id) == self.chosen.finding) {
            self.chosen.finding = None;
        }
    }

    /// Reads the grid again.
    pub fn read_grid(&mut self, words: &Words) {
        self.chosen.measure = self.shown_for(self.chosen.measure);
        self.panes.grid = GridPane::read(self.view(), self.seminar(), self.grid.by, words);
    }

    /// What a list shows for a thing: of several that were said to be the same, the first.
    fn shown_for(&self, thing: Option<Id>) -> Option<Id> {
        let view = self.view();
        view.there(thing)
            .map_or(thing, |slot| Some(view.log().id(slot)))
    }

    /// Reads the notes again.
    pub fn read_notes(&mut self) {
        let chosen = self.chosen.note;
        self.panes.notes = NotesPane::read(self.view(), self.seminar(), chosen, self.notes_shown());
    }

    /// Which notes are shown, where not all are.
    fn notes_shown(&self) -> Option<Only> {
        self.only.then_some(Only {
            theme: self.theme,
            group: self.group,
        })
    }

    /// The oldest of the notes that are shown, or the newest.
    pub fn note_at_end(&self, newest: bool) -> Option<Id> {
        NotesPane::end(self.view(), self.seminar(), self.notes_shown(), newest)
    }

    /// The stages of the seminar as the scribe knows them: id and label.
    pub fn stage_names(&self) -> Vec<(String, String)> {
        let stages = self.panes.grid.stages.iter();
        stages
            .map(|stage| (stage.id.clone(), stage.label.clone()))
            .collect()
    }

    /// The theme that notes are filed under, where it is there.
    pub fn theme_chosen(&self) -> Option<&Numbered> {
        let mut themes = self.panes.notes.themes.iter();
        themes.find(|theme| Some(theme.id) == self.theme)
    }

    /// The group that says the notes, where it is there.
    pub fn group_chosen(&self) -> Option<&GroupRow> {
        let mut groups = self.panes.notes.groups.iter();
        groups.find(|group| Some(group.id) == self.group)
    }

    /// The verdict words of the seminar, by id.
    pub fn verdict_words(&self) -> Vec<String> {
        crate::domain::gaps::labels(&self.seminar_fields(), Field::Verdicts)
            .into_iter()
            .map(|label| label.id.to_string())
            .collect()
    }
}
