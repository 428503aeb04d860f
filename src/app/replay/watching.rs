//! The desk while a replay is watched: what it shows, and the way back.

use super::{Place, Replay, Told};
use crate::app::command::Scope;
use crate::app::desk::Desk;
use crate::app::mode::Mode;
use crate::app::pages::group;
use crate::app::panes::{Column, Pane, Spot};
use crate::domain::field::Field;
use crate::domain::gaps::labels;
use crate::domain::id::Id;
use crate::domain::item::{Acceptance, Finding, ItemKind, Measure};
use crate::domain::log::Slot;
use crate::domain::moment::Moment;
use crate::i18n::{Words, sentence};

/// The scopes in force while a replay is watched, the innermost first.
pub(in crate::app) const fn scopes(on_a_page: bool) -> &'static [Scope] {
    if on_a_page {
        &[
            Scope::Linking,
            Scope::Page,
            Scope::Replay,
            Scope::Look,
            Scope::Everywhere,
        ]
    } else {
        &[
            Scope::ReplayTop,
            Scope::Replay,
            Scope::Panes,
            Scope::Look,
            Scope::Everywhere,
        ]
    }
}

impl Desk {
    /// Begins to watch a replay, standing at its end; `comes_back` says whether there is a desk
    /// to come back to.
    pub fn begin_replay(&mut self, comes_back: bool, words: &Words) {
        let back = comes_back.then(|| Place {
            pages: std::mem::take(&mut self.pages),
            focus: self.focus,
            chosen: self.chosen,
            grid: self.grid.clone(),
            theme: self.theme,
            only: std::mem::take(&mut self.only),
        });
        let replay = Replay::new(self.session.view(), back);
        self.replay = Some(Box::new(replay));
        self.show_moment(words);
    }

    /// Back to now, with everything as it was and what others have written meanwhile. `None`
    /// where there is nothing to come back to.
    pub(in crate::app) fn leave_replay(&mut self, words: &Words) -> Option<()> {
        let back = self.replay.as_mut()?.back.take()?;
        self.replay = None;
        self.mode = Mode::Browsing;
        self.pages = back.pages;
        self.focus = back.focus;
        self.chosen = back.chosen;
        self.grid = back.grid;
        self.theme = back.theme;
        self.only = back.only;
        self.read_all(words);
        Some(())
    }

    /// Goes to a moment of the replay.
    pub fn seek(&mut self, moment: Moment, words: &Words) {
        if let Some(replay) = &mut self.replay {
            replay.seek(moment);
        }
        self.show_moment(words);
    }

    /// Reads the moment that is shown, the cursor on what has just happened, so that the room
    /// sees it.
    pub(in crate::app) fn show_moment(&mut self, words: &Words) {
        let event = self.replay.as_ref().and_then(|replay| replay.event());
        let thing = event.and_then(|event| self.view().about(event));
        if let Some(thing) = thing {
            self.turn_to_seminar_of(thing);
            self.stand_on(thing);
        }
        self.read_all(words);
        if let (Some(thing), Some(page)) = (thing, self.pages.last_mut()) {
            page.stand_on(self.session.log().id(thing));
        }
    }

    /// A file may hold several seminars.
    fn turn_to_seminar_of(&mut self, thing: Slot) {
        let of = self.view().seminar_of(thing);
        if of.is_some() && of != self.seminar() {
            self.chosen.seminar = of.map(|slot| self.session.log().id(slot));
        }
    }

    /// Chooses a thing in the pane that shows its kind; where it is not there any more, only the
    /// pane.
    fn stand_on(&mut self, thing: Slot) {
        let view = self.view();
        let Some(kind) = view.item_kind(thing) else {
            return;
        };
        let there = view.standing(thing).is_present();
        let id = Some(view.log().id(thing)).filter(|_| there);
        let mut chosen = self.chosen;
        let mut grid = None;
        match kind {
            ItemKind::Source if there => (chosen.source, chosen.finding) = (id, None),
            ItemKind::Finding if there => {
                let finding = view.read::<Finding<'_>>(thing);
                chosen.source = finding.and_then(|finding| finding.source);
                chosen.finding = id;
            }
            ItemKind::Measure if there => {
                chosen.measure = id;
                grid = self.first_stage(thing).map(|stage| (stage, Spot::Head));
            }
            ItemKind::Acceptance if there => {
                let accepted = view.read::<Acceptance<'_>>(thing);
                let stage =
                    accepted.and_then(|accepted| Some(accepted.stage.as_ref()?.to_string()));
                if stage.is_some() {
                    chosen.measure = None;
                }
                grid = stage.map(|stage| (stage, Spot::Gaps));
            }
            ItemKind::Note => chosen.note = id,
            ItemKind::Theme | ItemKind::Group | ItemKind::Participant => chosen.note = None,
            ItemKind::Seminar
            | ItemKind::Source
            | ItemKind::Finding
            | ItemKind::Measure
            | ItemKind::Acceptance => {}
        }
        self.chosen = chosen;
        if let Some((stage, spot)) = grid {
            self.grid.column = Column::Stage(stage);
            self.grid.spot = spot;
        }
        if kind != ItemKind::Seminar {
            self.focus = Pane::of(kind);
        }
    }

    /// The first of the seminar's stages that a measure spans.
    fn first_stage(&self, measure: Slot) -> Option<String> {
        let measure = self.view().read::<Measure<'_>>(measure)?;
        let fields = self.seminar_fields();
        let mut stages = labels(&fields, Field::Stages).into_iter();
        let spans = |id: &str| measure.stages.iter().any(|stage| stage.as_str() == id);
        stages
            .find(|stage| spans(&stage.id))
            .map(|stage| stage.id.to_string())
    }

    /// Puts what happened at the moment that is shown into words.
    pub(in crate::app) fn read_told(&mut self, words: &Words) {
        let Some(event) = self.replay.as_ref().map(|replay| replay.event()) else {
            return;
        };
        let told = event.map_or_else(Told::default, |event| {
            let view = self.view();
            Told {
                at: view.log().time(event),
                who: group(self, event).unwrap_or_default(),
                what: sentence(view, event, words),
            }
        });
        if let Some(replay) = &mut self.replay {
            replay.told = told;
        }
    }

    /// The themes, groups and stages that a replay can be about, each with its words. They are
    /// those of the whole seminar, not only of the moment.
    pub(in crate::app) fn bearings(&self, words: &Words) -> Vec<(String, super::Bearing)> {
        super::bearing::offered(self.searched(), self.seminar(), words)
    }

    /// The id of the event that the replay stands at.
    pub fn event_shown(&self) -> Option<Id> {
        let event = self.replay.as_ref()?.event()?;
        Some(self.session.log().id(event))
    }
}
