//! Things that may be the same: noted by two groups, or by two laptops that both began "the same"
//! seminar. The program suggests, a person decides.

use std::collections::{HashMap, HashSet};

use super::id::Id;
use super::item::{Finding, Group, ItemKind, Measure, Participant, Seminar, Source, Theme};
use super::log::Slot;
use super::state::View;
use super::text::{Str, fold};

/// Two things that may be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What kind of thing both are.
    pub kind: ItemKind,
    /// The one that was added first.
    pub first: Id,
    /// The other.
    pub other: Id,
    /// Why.
    pub reason: Reason,
}

/// Why two things may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The same name, question or text.
    SameName,
    /// The same name and the same period.
    SameNameAndPeriod,
    /// Two seminars of one municipality on one day.
    SameDay,
}

/// What two things have in common that may be the same.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Likeness {
    place: Place,
    kind: ItemKind,
    name: String,
    period: String,
}

/// Where things are looked for that may be the same: in one seminar, or in the seminars of one
/// municipality. Measures of two municipalities are compared, and never the same.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Place {
    Seminar(Slot),
    Municipality(String),
    Anywhere,
}

/// How many times a thing may have been carried over: nobody holds more seminars on end, and a
/// file that says it was its own copy ends nowhere.
const GENERATIONS: usize = 64;

/// Something that may have been noted twice.
struct Noted {
    slot: Slot,
    likeness: Likeness,
}

/// The pairs that may be the same and that nobody has decided about, in the order in which their
/// first ones were added, kind by kind.
pub fn duplicates(view: View<'_>) -> Vec<Suggestion> {
    let noted = noted(view);
    let mut alike: HashMap<&Likeness, Vec<Slot>> = HashMap::new();
    for one in &noted {
        alike.entry(&one.likeness).or_default().push(one.slot);
    }
    let open = Open::of(view);
    let mut found: Vec<(Slot, Suggestion)> = Vec::new();
    for (likeness, slots) in alike.iter().filter(|(_, slots)| slots.len() > 1) {
        let reason = match likeness.kind {
            ItemKind::Seminar => Reason::SameDay,
            _ if likeness.period.is_empty() => Reason::SameName,
            _ => Reason::SameNameAndPeriod,
        };
        open.pairs(slots, |_, _| true, likeness.kind, reason, &mut found);
    }
    undated(&noted, &open, &mut found);
    seminars_of_one_title(view, &open, &mut found);
    let by_kind = |kind| ItemKind::ALL.iter().position(|known| *known == kind);
    found.sort_by_key(|(first, suggestion)| {
        (
            by_kind(suggestion.kind),
            view.log().rank(*first),
            suggestion.other,
        )
    });
    // One thing is one question at a time, whatever makes it look like another.
    let mut met = HashSet::new();
    found.retain(|(_, suggestion)| met.insert(suggestion.other));
    found
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .collect()
}

/// What somebody noted without saying of when it is may be what another noted with a year.
fn undated(noted: &[Noted], open: &Open<'_>, found: &mut Vec<(Slot, Suggestion)>) {
    let mut of_name: HashMap<Likeness, Vec<(Slot, bool)>> = HashMap::new();
    let has_period = |kind| matches!(kind, ItemKind::Source | ItemKind::Finding);
    for one in noted.iter().filter(|one| has_period(one.likeness.kind)) {
        let mut likeness = one.likeness.clone();
        likeness.period.clear();
        let dated = !one.likeness.period.is_empty();
        of_name.entry(likeness).or_default().push((one.slot, dated));
    }
    for (likeness, slots) in of_name {
        let (dated, undated): (Vec<_>, Vec<_>) = slots.into_iter().partition(|(_, dated)| *dated);
        let dated: Vec<Slot> = dated.into_iter().map(|(slot, _)| slot).collect();
        for (slot, _) in undated {
            let pair = open.first_of(&dated, slot);
            found.extend(pair.map(|pair| open.suggested(pair, likeness.kind, Reason::SameName)));
        }
    }
}

/// Two laptops may have begun the same seminar before anybody had filled in where and when.
fn seminars_of_one_title(view: View<'_>, open: &Open<'_>, found: &mut Vec<(Slot, Suggestion)>) {
    let mut of_title: HashMap<String, Vec<Slot>> = HashMap::new();
    let mut known: HashMap<Slot, [String; 2]> = HashMap::new();
    for shown in view.apart().all::<Seminar<'_>>() {
        let title = fold(&text(shown.title.as_ref()));
        if title.trim().is_empty() {
            continue;
        }
        let when_and_where = [text(shown.date.as_ref()), text(shown.municipality.as_ref())];
        known.insert(shown.slot, when_and_where);
        of_title.entry(title).or_default().push(shown.slot);
    }
    let fits = |a: Slot, b: Slot| match (known.get(&a), known.get(&b)) {
        (Some(a), Some(b)) => a
            .iter()
            .zip(b)
            .all(|(a, b)| a.is_empty() || b.is_empty() || a == b),
        _ => false,
    };
    for slots in of_title.values().filter(|slots| slots.len() > 1) {
        open.pairs(slots, fits, ItemKind::Seminar, Reason::SameName, found);
    }
}

/// Everything that may have been noted twice, in the order in which it was added, kind by kind.
fn noted(view: View<'_>) -> Vec<Noted> {
    let places = places(view);
    let mut noted = Vec::new();
    each(view.apart(), &mut |slot, kind, name, period| {
        let place = match kind {
            ItemKind::Seminar => Some(Place::Anywhere),
            // Two seminars that are the same are one place.
            _ => view
                .seminar_of(slot)
                .and_then(|seminar| places.get(&seminar).cloned()),
        };
        let (name, period) = (fold(name), fold(period));
        let (Some(place), false) = (place, name.trim().is_empty()) else {
            return;
        };
        let (name, period) = match kind {
            ItemKind::Source => year_apart(&name, &period),
            _ => (name, period),
        };
        let likeness = Likeness {
            place,
            kind,
            name,
            period,
        };
        noted.push(Noted { slot, likeness });
    });
    noted
}

/// "ungdata 2025" is "ungdata" of 2025.
fn year_apart(name: &str, period: &str) -> (String, String) {
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year = match name.rsplit_once(' ') {
        Some((rest, last)) if is_year(last) && (period.is_empty() || period == last) => {
            Some((rest.trim().to_owned(), last.to_owned()))
        }
        _ => None,
    };
    year.unwrap_or_else(|| (name.to_owned(), period.to_owned()))
}

/// Where the things of each seminar are looked for.
fn places(view: View<'_>) -> HashMap<Slot, Place> {
    view.all::<Seminar<'_>>()
        .map(|seminar| {
            let code = seminar
                .municipality
                .as_ref()
                .filter(|code| !code.is_empty());
            let place = code.map_or(Place::Seminar(seminar.slot), |code| {
                Place::Municipality(code.to_string())
            });
            (seminar.slot, place)
        })
        .collect()
}

fn text(of: Option<&Str<'_>>) -> String {
    of.map(ToString::to_string).unwrap_or_default()
}

/// Calls `found` with everything that may have been noted twice: its slot, its kind, what it is
/// called, and when it is from. Notes are left out: two may well say the same.
fn each(view: View<'_>, found: &mut dyn FnMut(Slot, ItemKind, &str, &str)) {
    for shown in view.all::<Seminar<'_>>() {
        // The day and the municipality make it likely; without them the title has to.
        let (date, code) = (text(shown.date.as_ref()), text(shown.municipality.as_ref()));
        if !date.is_empty() && !code.is_empty() {
            found(shown.slot, ItemKind::Seminar, &code, &date);
        }
    }
    for shown in view.all::<Source<'_>>() {
        let period = text(shown.period.as_ref());
        found(shown.slot, ItemKind::Source, &shown.name, &period);
    }
    for shown in view.all::<Finding<'_>>() {
        let period = text(shown.period.as_ref());
        found(shown.slot, ItemKind::Finding, &shown.text, &period);
    }
    for shown in view.all::<Measure<'_>>() {
        found(shown.slot, ItemKind::Measure, &shown.name, "");
    }
    for shown in view.all::<Theme<'_>>() {
        found(shown.slot, ItemKind::Theme, &shown.question, "");
    }
    for shown in view.all::<Participant<'_>>() {
        let parts = [text(shown.role.as_ref()), text(shown.organisation.as_ref())];
        found(shown.slot, ItemKind::Participant, &parts.join(" "), "");
    }
    for shown in view.all::<Group<'_>>() {
        let round = shown
            .round
            .map(|round| round.to_string())
            .unwrap_or_default();
        found(shown.slot, ItemKind::Group, &shown.name, &round);
    }
}

/// What nobody has decided yet.
struct Open<'a> {
    view: View<'a>,
    said: HashSet<(Id, Id)>,
}

impl<'a> Open<'a> {
    fn of(view: View<'a>) -> Self {
        let relations = view.relations().into_iter();
        let said = relations.map(|(a, b, _)| (a, b)).collect();
        Self { view, said }
    }

    /// For each of these things that is not yet the same as an earlier one, the earliest one that
    /// `fits` and about which nothing was said.
    fn pairs(
        &self,
        slots: &[Slot],
        fits: impl Fn(Slot, Slot) -> bool,
        kind: ItemKind,
        reason: Reason,
        found: &mut Vec<(Slot, Suggestion)>,
    ) {
        let id = |slot: Slot| self.view.log().id(slot);
        let mut classes = HashSet::new();
        for (nth, &other) in slots.iter().enumerate() {
            if !classes.insert(self.view.first_same(other)) {
                continue;
            }
            let before = slots.get(..nth).unwrap_or_default();
            if self.is_copy_of_one(before, other) {
                continue;
            }
            let unsaid = |slot: &&Slot| {
                let (a, b) = (id(**slot), id(other));
                fits(**slot, other) && !self.said.contains(&(a.min(b), a.max(b)))
            };
            if let Some(&first) = before.iter().find(unsaid) {
                found.push(self.suggested((first, other), kind, reason));
            }
        }
    }

    /// One of these things and this one, the earlier first; none where it is the same as any of
    /// them already.
    fn first_of(&self, things: &[Slot], one: Slot) -> Option<(Slot, Slot)> {
        let first = self.view.first_same(one);
        if things
            .iter()
            .any(|&thing| self.view.first_same(thing) == first)
            || self.is_copy_of_one(things, one)
        {
            return None;
        }
        let log = self.view.log();
        let said = |thing: &&Slot| {
            let (a, b) = (log.id(**thing), log.id(one));
            self.said.contains(&(a.min(b), a.max(b)))
        };
        let other = *things.iter().find(|thing| !said(thing))?;
        Some(if log.rank(one) < log.rank(other) {
            (one, other)
        } else {
            (other, one)
        })
    }

    /// Whether a thing was carried over from one of these, at once or by way of others: then
    /// everybody knows what it is, and nobody has to say so every year.
    fn is_copy_of_one(&self, things: &[Slot], one: Slot) -> bool {
        let mut at = one;
        for _ in 0..GENERATIONS {
            let origin = self.view.origin(at);
            let Some(origin) = origin.and_then(|id| self.view.log().slot(id)) else {
                return false;
            };
            if things.contains(&origin) {
                return true;
            }
            at = origin;
        }
        false
    }

    fn suggested(
        &self,
        (first, other): (Slot, Slot),
        kind: ItemKind,
        reason: Reason,
    ) -> (Slot, Suggestion) {
        let suggestion = Suggestion {
            kind,
            first: self.view.log().id(first),
            other: self.view.log().id(other),
            reason,
        };
        (first, suggestion)
    }
}

#[cfg(test)]
mod tests;
