//! What is new in a municipality's running file: what stands there now and did not stand there
//! when stock was taken. Told in things and not in events, and of the municipality, not of one
//! seminar: a measure that last year's seminar knew is not new because this year's notes it again.
//!
//! ```text
//!   known events ──▶ View "then" ─╮
//!                                 ├─▶ News
//!   all events ────▶ View "now" ──╯
//! ```

mod gaps;
mod met;
mod places;

pub use places::today;
pub(crate) use places::{Place, places};

use std::collections::{BTreeMap, HashSet};

use super::event::{Kind, Relation};
use super::field::Field;
use super::gaps::{Gap, verdict};
use super::id::Id;
use super::item::{ItemKind, Measure, Note};
use super::log::{Ranks, Slot};
use super::moment::Time;
use super::state::{Standing, View};
use super::stock::{Known, Since, base};
use met::Met;

/// The order in which what was known comes first, and how many events that is.
#[derive(Debug)]
pub struct Before {
    ranks: Ranks,
    count: usize,
    stubs: usize,
    at: Option<Time>,
}

/// What is new, each list in the order in which its things were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// When stock was taken before; nothing where everything is new.
    pub since: Option<Time>,
    /// How many events came since.
    pub events: usize,
    /// How many of them were made before that time: a file that came late.
    pub late: usize,
    /// Seminars.
    pub seminars: Vec<Id>,
    /// Sources that the municipality had not named before.
    pub sources: Vec<Id>,
    /// Findings that it had not noted before.
    pub findings: Vec<Id>,
    /// Measures that it had not named before.
    pub measures: Vec<Id>,
    /// Verdicts that were given, or are others now.
    pub verdicts: Vec<Judged>,
    /// Themes that nobody had raised before.
    pub themes: Vec<Id>,
    /// Themes that were raised again, in another seminar.
    pub raised_again: Vec<Id>,
    /// Notes that say what was decided.
    pub decisions: Vec<Id>,
    /// All other notes.
    pub notes: Vec<Id>,
    /// Groups.
    pub groups: Vec<Id>,
    /// Participants.
    pub participants: Vec<Id>,
    /// Things that were there, and what of them is another now.
    pub changed: Vec<(Id, Vec<Field>)>,
    /// Gaps that stand open now and did not then.
    pub gaps_opened: Vec<Gap>,
    /// Gaps that stood open then and do not now.
    pub gaps_closed: Vec<Gap>,
    /// Gaps that stood open then and with which the room lives now.
    pub gaps_accepted: Vec<Gap>,
    /// Things that were there and are in the basket, or were taken back.
    pub removed: Vec<Id>,
    /// Things that lay in the basket and are there.
    pub restored: Vec<Id>,
    /// What is said of pairs now and was not then.
    pub related: Vec<(Id, Id, Relation)>,
    /// Things that somebody should look at now and did not have to then.
    pub to_look_at: Vec<Id>,
    /// How many events lost their content for good.
    pub erased: usize,
}

/// A verdict that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The measure.
    pub measure: Id,
    /// The id of the verdict that stood before: on this measure, or on the one of that name in an
    /// earlier seminar of the municipality. Nothing where nobody had given one.
    pub before: Option<String>,
    /// The id of the verdict that stands now.
    pub now: String,
}

impl Before {
    /// What was known at that time.
    pub fn of(view: View<'_>, since: Since) -> Self {
        let log = view.log();
        let stocks = base(log, since);
        let known = Known::of(log, &stocks);
        let (ranks, count) = Ranks::known_first(log, |slot| known.contains(slot));
        Self {
            ranks,
            count,
            stubs: usize::try_from(known.stubs).unwrap_or(usize::MAX),
            at: known.at,
        }
    }

    /// The state as it was known then.
    pub fn view<'a>(&'a self, now: View<'a>) -> View<'a> {
        now.until(&self.ranks, self.count)
    }
}

impl News {
    /// What is new in `now` since `before`.
    pub fn of(now: View<'_>, before: &Before) -> Self {
        let then = before.view(now);
        let mut news = Self {
            since: before.at,
            ..Self::default()
        };
        news.count_events(now, before);
        let met = Met::of(then, now);
        news.things(now, then, &met);
        news.verdicts(now, then, &met);
        news.changes(now, then);
        news.gaps(now, then);
        let related: HashSet<_> = then.relations().into_iter().map(comparable).collect();
        news.related = now.relations();
        news.related
            .retain(|said| !related.contains(&comparable(*said)));
        let looked: HashSet<Slot> = then.to_look_at().into_iter().collect();
        let to_look_at = now.to_look_at().into_iter();
        news.to_look_at = to_look_at
            .filter(|slot| !looked.contains(slot))
            .map(|slot| now.log().id(slot))
            .collect();
        news
    }

    /// Whether nothing came since.
    pub const fn is_empty(&self) -> bool {
        self.events == 0
    }

    fn count_events(&mut self, now: View<'_>, before: &Before) {
        let log = now.log();
        let came = before.ranks.order().get(before.count..).unwrap_or_default();
        for &slot in came {
            if !now.sees(slot) || log.kind(slot) == Kind::StockTaken {
                continue;
            }
            self.events += 1;
            let earlier = log.time(slot).zip(before.at);
            self.late += usize::from(earlier.is_some_and(|(made, at)| made < at));
        }
        let stubs = log
            .slots()
            .filter(|&slot| log.is_stub(slot) && now.sees(slot));
        self.erased = stubs.count().saturating_sub(before.stubs);
    }

    fn things(&mut self, now: View<'_>, then: View<'_>, met: &Met) {
        for kind in ItemKind::ALL {
            for slot in now.added(kind) {
                let (was, is) = (then.standing(slot), now.standing(slot));
                let id = now.log().id(slot);
                match (was, is) {
                    (Standing::Absent, Standing::Present(_)) => self.added(now, slot, met),
                    (Standing::InBasket(_), Standing::Present(_)) => self.restored.push(id),
                    (Standing::Present(_), Standing::InBasket(_)) => self.removed.push(id),
                    // What was erased is no thing any more, and is counted.
                    (Standing::Present(_), Standing::Absent) if !now.log().is_stub(slot) => {
                        self.removed.push(id);
                    }
                    _ => {}
                }
            }
        }
    }

    fn added(&mut self, now: View<'_>, slot: Slot, met: &Met) {
        let id = now.log().id(slot);
        let again = met.again(now, slot);
        match now.item_kind(slot) {
            Some(ItemKind::Seminar) => self.seminars.push(id),
            Some(ItemKind::Source) if !again => self.sources.push(id),
            Some(ItemKind::Finding) if !again => self.findings.push(id),
            Some(ItemKind::Measure) if !again => self.measures.push(id),
            Some(ItemKind::Theme) if again => self.raised_again.push(id),
            Some(ItemKind::Theme) => self.themes.push(id),
            Some(ItemKind::Participant) => self.participants.push(id),
            Some(ItemKind::Group) => self.groups.push(id),
            Some(ItemKind::Note) => {
                let note = now.read::<Note<'_>>(slot);
                let decides = note.is_some_and(|note| note.kind.as_deref() == Some("decision"));
                let list = if decides {
                    &mut self.decisions
                } else {
                    &mut self.notes
                };
                list.push(id);
            }
            // An acceptance shows in the gap that it is about; the others were met before.
            Some(
                ItemKind::Acceptance | ItemKind::Source | ItemKind::Finding | ItemKind::Measure,
            )
            | None => {}
        }
    }

    fn verdicts(&mut self, now: View<'_>, then: View<'_>, met: &Met) {
        let judged = |view: View<'_>, slot| {
            let measure = view.read::<Measure<'_>>(slot)?;
            measure.verdict.as_ref()?;
            Some(verdict(&measure).to_owned())
        };
        for slot in now.present(ItemKind::Measure) {
            let Some(given) = judged(now, slot) else {
                continue;
            };
            let known = then.standing(slot).is_present();
            let earlier = if known {
                Some(slot)
            } else {
                met.before(now, slot)
            };
            let before = earlier.and_then(|slot| judged(then, slot));
            if before.as_ref() != Some(&given) {
                self.verdicts.push(Judged {
                    measure: now.log().id(slot),
                    before,
                    now: given,
                });
            }
        }
    }

    fn changes(&mut self, now: View<'_>, then: View<'_>) {
        let judged: HashSet<Id> = self.verdicts.iter().map(|judged| judged.measure).collect();
        for kind in ItemKind::ALL {
            for slot in now.present(kind) {
                if !then.standing(slot).is_present() {
                    continue;
                }
                let id = now.log().id(slot);
                let mut fields = now.written_fields(slot);
                fields.retain(|&field| {
                    let told = field == Field::Verdict && judged.contains(&id);
                    let [was, is] = [then, now].map(|view| view.versions(slot, field));
                    !told && was.shown() != is.shown()
                });
                if !fields.is_empty() {
                    self.changed.push((id, fields));
                }
            }
        }
    }

    fn gaps(&mut self, now: View<'_>, then: View<'_>) {
        let (mut is, was) = (gaps::standing(now), gaps::standing(then));
        let open = |gaps: &BTreeMap<gaps::Which, gaps::Found>, which: &gaps::Which| {
            gaps.get(which).is_some_and(|found| !found.accepted)
        };
        for (which, found) in &was {
            if found.accepted || open(&is, which) {
                continue;
            }
            match is.remove(which) {
                Some(lived_with) => self.gaps_accepted.push(lived_with.gap),
                None => self.gaps_closed.push(found.gap.clone()),
            }
        }
        let opened = is.into_iter();
        let opened = opened.filter(|(which, found)| !found.accepted && !open(&was, which));
        self.gaps_opened = opened.map(|(_, found)| found.gap).collect();
    }
}

fn comparable((a, b, said): (Id, Id, Relation)) -> (Id, Id, u8) {
    (a, b, said as u8)
}
