//! Others who write to the same seminar meanwhile, and have not seen what is written here.

use oversikt::domain::id::{Id, ReplicaId};
use oversikt::domain::intent::Intent;
use oversikt::domain::item::ItemKind;
use oversikt::domain::moment::Time;
use oversikt::domain::session::{Hand, Session};
use serde_json::json;

use crate::chance::Dice;

/// A colleague at another table.
pub(crate) struct Colleague {
    session: Session,
    /// What is on its way.
    under_way: Vec<String>,
}

impl Colleague {
    /// Somebody who begins with the same seminar.
    pub(crate) fn of(session: &Session) -> Self {
        let mut session = session.clone();
        session.set_hand(Hand::new(ReplicaId::new(77), ReplicaId::new(78)));
        let under_way = Vec::new();
        Self { session, under_way }
    }

    /// Does something.
    pub(crate) fn do_something(&mut self, dice: &mut Dice, now: Time) {
        if dice.below(10) == 0 {
            return self.offer(dice);
        }
        let mut one = |kind| self.one(kind, dice);
        let (measure, note) = (one(ItemKind::Measure), one(ItemKind::Note));
        let (other, theme) = (one(ItemKind::Measure), one(ItemKind::Theme));
        let any = [measure, note, theme][dice.below(3)];
        let intent = match dice.below(9) {
            0 => json!({"do": "add_note", "text": "fra et annet bord", "theme": theme}),
            1 => json!({"do": "add_measure", "name": "Deres tiltak", "stages": ["ungdom"]}),
            2 => json!({"do": "edit", "id": measure, "field": "name", "value": "Nytt navn"}),
            3 => json!({"do": "edit", "id": note, "field": "text", "value": "omskrevet"}),
            4 => {
                json!({"do": "give_verdict", "measure": measure, "verdict": "stop", "reason": "nei"})
            }
            5 => json!({"do": "remove", "id": any}),
            6 => json!({"do": "relate", "a": measure, "b": other, "as": "same"}),
            7 => json!({"do": "add_source", "name": "Deres kilde"}),
            _ => json!({"do": "undo"}),
        };
        // What is refused there never gets here.
        if let Ok(intent) = Intent::from_value(intent)
            && let Ok(done) = self.session.perform(&intent, now)
        {
            self.under_way.extend(done.lines);
        }
    }

    /// Something that a last seminar has left open.
    fn offer(&mut self, dice: &mut Dice) {
        let seminar = self.one(ItemKind::Seminar, dice);
        let (measure, theme) = (
            self.one(ItemKind::Measure, dice),
            self.one(ItemKind::Theme, dice),
        );
        let what = ["question", "decision", "verdict", "theme"][dice.below(4)];
        let body = json!({
            "seminar": seminar, "what": what, "origin": format!("{:032x}", dice.below(1 << 20)),
            "text": "fra i fjor", "measure": measure, "theme": theme,
            "verdict": {"verdict": "develop", "reason": "som i fjor"},
        });
        let number = self.session.log().highest() + 1;
        let line = oversikt::domain::line::seal(&format!(
            "\"kind\":\"offered\",\"replica\":\"00000000000000aa\",\"number\":{number},\"counter\":{number},\"time\":\"2026-01-30T09:00:00.000+01:00\",\"body\":{body}}}"
        ));
        self.session.receive(line.as_bytes());
        self.under_way.push(line);
    }

    fn one(&self, kind: ItemKind, dice: &mut Dice) -> Option<Id> {
        let view = self.session.view();
        let there: Vec<Id> = view.present(kind).map(|slot| view.log().id(slot)).collect();
        (!there.is_empty()).then(|| there[dice.below(there.len())])
    }

    /// What arrives now: everything on its way or some of it, in any order, some of it twice.
    pub(crate) fn arriving(&mut self, dice: &mut Dice) -> Vec<String> {
        let mut lines = Vec::new();
        while !self.under_way.is_empty() && dice.below(8) > 0 {
            let line = self.under_way.swap_remove(dice.below(self.under_way.len()));
            if dice.below(4) == 0 {
                lines.push(line.clone());
            }
            lines.push(line);
        }
        lines
    }
}
