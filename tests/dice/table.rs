//! A person at a screen to whom things happen, and what has to hold when they have.

use std::collections::{HashSet, VecDeque};

use oversikt::app::action::Action;
use oversikt::app::command::{COMMANDS, Scope};
use oversikt::app::mode::Mode;
use oversikt::app::outgoing::Outgoing;
use oversikt::app::update::{keep_draft, update};
use oversikt::app::{Effect, Event, Model, Opened, SaveNews, Screen};
use oversikt::domain::document::document;
use oversikt::domain::event::{Body, Kind};
use oversikt::domain::guard::{Noticed, Sort};
use oversikt::domain::id::Id;
use oversikt::domain::intent::Intent;
use oversikt::domain::moment::Time;
use oversikt::domain::session::Session;
use oversikt::i18n::Lang;
use oversikt::ui::{self, Places};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Rect;
use serde_json::{Value, json};

use crate::chance::Dice;
use crate::happening::{by_hand, key};
use crate::others::Colleague;
use crate::stage::{desk, fjordvik};

/// Every how many happenings the screen is drawn: drawing takes longer than everything else.
const DRAWN: usize = 4;

pub(crate) struct Table {
    dice: Dice,
    story: String,
    size: (u16, u16),
    model: Model,
    /// What belongs to something that has begun.
    next: VecDeque<Event>,
    happened: usize,
    screen: Terminal<TestBackend>,
    places: Places,
    colleague: Colleague,
    /// The seminar as it was, and what others wrote since.
    without: Session,
    /// What was asked for, by key and by name.
    asked: HashSet<Action>,
    /// The last batch that somebody has to save.
    ticket: u64,
}

pub(crate) fn now(second: usize) -> Time {
    let (hour, minute, second) = (10 + second / 3600 % 10, second / 60 % 60, second % 60);
    Time::parse(&format!("2026-01-30T{hour}:{minute:02}:{second:02}+01:00")).unwrap()
}

/// Everything but how often something happened.
fn said(session: &Session) -> Value {
    let mut said = document(session.view(), 0);
    for count in ["events", "unknown_events"] {
        said[count] = Value::Null;
    }
    said
}

/// Where two documents are not the same, and how.
fn difference(at: &str, before: &Value, after: &Value) -> Option<String> {
    let parts: Vec<(String, &Value, &Value)> = match (before, after) {
        (Value::Object(one), Value::Object(other)) if one.keys().eq(other.keys()) => {
            let keys = one
                .iter()
                .map(|(key, value)| (key.clone(), value, &other[key]));
            keys.collect()
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let pairs = one.iter().zip(other).enumerate();
            pairs
                .map(|(nth, (one, other))| (nth.to_string(), one, other))
                .collect()
        }
        _ => return (before != after).then(|| format!("{at}: {before} became {after}")),
    };
    let mut deeper = parts.into_iter();
    deeper.find_map(|(key, before, after)| difference(&format!("{at}/{key}"), before, after))
}

impl Table {
    /// The example on the desk of somebody who was not there when it was written.
    pub(crate) fn laid(dice: Dice, size: (u16, u16)) -> Self {
        let session = fjordvik();
        Self {
            story: format!("OVERSIKT_SEED={} at {size:?}", dice.seed()),
            dice,
            size,
            colleague: Colleague::of(&session),
            without: session.clone(),
            model: desk(session, Lang::Nb, size),
            next: VecDeque::new(),
            happened: 0,
            screen: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
            places: Places::default(),
            asked: HashSet::new(),
            ticket: 0,
        }
    }

    /// Something happens.
    pub(crate) fn happen(&mut self) {
        let event = self.next_event();
        self.happened += 1;
        if std::env::var_os("OVERSIKT_TELL").is_some() {
            eprintln!("{} {event:?}", self.happened);
        }
        self.note_asked(&event);
        let effects = update(&mut self.model, event, now(self.happened));
        for effect in effects {
            self.carry_out(&effect);
        }
        if self.happened.is_multiple_of(DRAWN) {
            self.draw();
        }
    }

    /// Which command this is, if it is one.
    fn note_asked(&mut self, event: &Event) {
        let Event::Key(press) = event else { return };
        let action = self.model.keymap.meaning(press, self.model.scopes());
        let front = self
            .model
            .front
            .as_ref()
            .filter(|_| action == Some(Action::Accept));
        let by_name = front.and_then(|front| {
            let command = front.chosen()?.command;
            front.can_run(command).then_some(command.action)
        });
        self.asked.extend(by_name.or(action));
    }

    fn next_event(&mut self) -> Event {
        if let Some(event) = self.next.pop_front() {
            return event;
        }
        if self.model.size != self.size && self.dice.below(12) == 0 {
            return Event::Resized(self.size.0, self.size.1);
        }
        match self.dice.below(100) {
            0..85 => {
                self.next.extend(by_hand(&mut self.dice, &self.model.words));
                self.next.pop_front().unwrap()
            }
            85..93 => self.click(),
            93 => {
                let (columns, rows) = self.dice.size(0);
                Event::Resized(columns, rows)
            }
            94..97 => self.arrived(),
            97 | 98 => Event::Saver(self.news()),
            _ => match self.dice.below(4) {
                3 => Event::Due,
                0 => Event::Remark("Leste også inn en redningsfil".to_owned()),
                1 => Event::Failed("Filen kan ikke åpnes".to_owned()),
                _ => Event::Gone(vec!["/borte".into()]),
            },
        }
    }

    /// The mouse, on something that was drawn or anywhere.
    fn click(&mut self) -> Event {
        if !self.model.mouse {
            return key("F4");
        }
        let spots: Vec<(Rect, _)> = self.places.spots().collect();
        let dice = &mut self.dice;
        let (columns, rows) = (usize::from(self.size.0), usize::from(self.size.1));
        let (mut x, mut y) = (dice.below(columns), dice.below(rows));
        if !spots.is_empty() && dice.below(3) > 0 {
            let (area, _) = spots[dice.below(spots.len())];
            x = usize::from(area.x) + dice.below(usize::from(area.width));
            y = usize::from(area.y) + dice.below(usize::from(area.height));
        }
        let at = self.places.at(x.try_into().unwrap(), y.try_into().unwrap());
        // Where nothing was drawn the shell says nothing.
        at.map_or_else(|| key("esc"), Event::Click)
    }

    /// Lines of others, and among them some that are none.
    fn arrived(&mut self) -> Event {
        for _ in 0..self.dice.below(3) {
            self.colleague
                .do_something(&mut self.dice, now(self.happened));
        }
        let mut lines = self.colleague.arriving(&mut self.dice);
        for line in &lines {
            self.without.receive(line.as_bytes());
        }
        if self.dice.below(4) == 0 {
            lines.push("ikke en linje".to_owned());
        }
        Event::Arrived(lines)
    }

    fn news(&mut self) -> SaveNews {
        let ticket = self.ticket.saturating_sub(self.dice.below(3) as u64);
        if self.dice.below(4) == 0 {
            let words = "Kan ikke lagre: disken er full.".to_owned();
            return SaveNews::Trouble {
                words,
                safe: ticket,
            };
        }
        let at = now(self.happened);
        SaveNews::Saved { ticket, at }
    }

    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::Save { ticket, .. } => {
                self.ticket = *ticket;
                if self.dice.below(2) == 0 {
                    let news = self.news();
                    update(&mut self.model, Event::Saver(news), now(self.happened));
                }
            }
            Effect::Quit => self.come_back(),
            // As the guard finds it: the person is asked first.
            Effect::Report(paper) => {
                let outgoing = Outgoing {
                    paper: *paper,
                    places: vec![telephone()],
                };
                let event = Event::Outgoing(outgoing);
                update(&mut self.model, event, now(self.happened));
            }
            // The clipboard, the settings and the shell have tests of their own.
            _ => {}
        }
    }

    /// Leaves the program and starts it again.
    fn come_back(&mut self) {
        let Effect::KeepDraft(draft) = keep_draft(&mut self.model) else {
            panic!("{}: no draft", self.story);
        };
        let opened = Opened {
            session: self.desk().clone(),
            name: "fjordvik.json".to_owned(),
            draft,
            remarks: Vec::new(),
            seen: Vec::new(),
            read_only: false,
        };
        let words = self.model.words.clone();
        let mut again = Model::desk(words, opened);
        again.size = self.model.size;
        again.mouse = self.model.mouse;
        self.model = again;
        self.ticket = 0;
    }

    fn draw(&mut self) {
        let (columns, rows) = self.model.size;
        if self.screen.backend().buffer().area.as_size() != self.model.size.into() {
            self.screen.backend_mut().resize(columns, rows);
        }
        let mut places = Places::default();
        let drawn = self
            .screen
            .draw(|frame| places = ui::draw(&self.model, frame));
        drawn.unwrap();
        self.places = places;
    }

    fn desk(&self) -> &Session {
        let Screen::Desk(desk) = &self.model.screen else {
            panic!("{}: the seminar is gone from the screen", self.story);
        };
        &desk.session
    }

    /// Takes back every step of one's own, with the key for it.
    pub(crate) fn take_everything_back(mut self) {
        self.everything_was_asked_for();
        let made = self.desk().log().len() - self.without.log().len();
        assert!(made > 100, "{}: only {made} events", self.story);
        self.back_to_the_panes();
        self.press_until("u", "refused-nothing-to-undo");
        self.give_back();
        // Also what is private, and everything else that was said.
        let (undone, before) = (said(self.desk()), said(&self.without));
        let differs = difference("", &before, &undone);
        assert_eq!(differs, None, "{}", self.story);
    }

    /// Chance alone would leave out what is deep inside; some of that it may.
    fn everything_was_asked_for(&self) {
        let here = |scope| {
            !matches!(
                scope,
                Scope::Start
                    | Scope::Shelf
                    | Scope::Path
                    | Scope::Taken
                    | Scope::Ticking
                    | Scope::FilePath
                    | Scope::Waiting
                    | Scope::Preview
                    | Scope::FileName
            )
        };
        let mut never: Vec<&str> = COMMANDS
            .iter()
            .filter(|command| here(command.scope) && !self.asked.contains(&command.action))
            .map(|command| command.id)
            .collect();
        never.dedup();
        assert!(never.len() < 8, "{}: nobody ever did {never:?}", self.story);
        if std::env::var_os("OVERSIKT_TELL").is_some() {
            eprintln!("{} never {never:?}", self.story);
        }
    }

    /// In the history a person takes back what others did, too, and has it again there.
    fn give_back(&mut self) {
        while let Some(undo) = self.taken_from_others() {
            let intent = Intent::from_value(json!({"do": "undo", "step": undo})).unwrap();
            let Screen::Desk(desk) = &mut self.model.screen else {
                unreachable!("it was there");
            };
            desk.session.perform(&intent, now(0)).unwrap();
        }
    }

    fn taken_from_others(&self) -> Option<Id> {
        let (view, own) = (self.desk().view(), &self.desk().hand().own);
        let log = view.log();
        let is_own = |slot| log.replica(slot).is_some_and(|of| own.contains(&of));
        let mut undos = log.slots().filter(|&slot| {
            log.kind(slot) == Kind::Undone && is_own(slot) && view.step(slot).in_effect
        });
        let undo = undos.find(|&slot| match log.body(slot) {
            Some(Body::TakenBack(taken)) => !is_own(log.slot(taken.step).unwrap()),
            _ => false,
        });
        undo.map(|slot| log.id(slot))
    }

    /// Presses a key until there is nothing more for it to do.
    fn press_until(&mut self, name: &str, said: &str) {
        let nothing = self.model.words.get(said);
        for _ in 0..=self.desk().log().len() {
            update(&mut self.model, key(name), now(0));
            let said = self.model.notice.as_ref().map(|notice| &notice.text);
            if said == Some(&nothing) {
                return;
            }
        }
        panic!("{}: {name} never ends", self.story);
    }

    /// However deep somebody is in something, Esc leads out of it.
    fn back_to_the_panes(&mut self) {
        update(&mut self.model, Event::Resized(120, 40), now(0));
        for _ in 0..1000 {
            let Screen::Desk(desk) = &self.model.screen else {
                panic!("{}: no desk", self.story);
            };
            let out = matches!(desk.mode, Mode::Browsing)
                && desk.pages.is_empty()
                && desk.replay.is_none();
            if out && self.model.front.is_none() {
                return;
            }
            update(&mut self.model, key("esc"), now(0));
        }
        panic!("{}: Esc does not lead out", self.story);
    }
}

/// A place in a report that somebody has to look at.
fn telephone() -> Noticed {
    Noticed {
        sort: Sort::Phone,
        heading: "Gruppe 1".to_owned(),
        before: "Ring ".to_owned(),
        here: "912 34 567".to_owned(),
        after: String::new(),
        about: None,
    }
}
