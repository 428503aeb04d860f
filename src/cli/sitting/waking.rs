//! What is due without a key: keeping what is being typed, and the next event of a replay that
//! plays. Mostly nothing is, and then nobody wakes.

use std::time::Duration;

use super::{Sitting, UNKEPT};
use crate::app::Event;
use crate::app::update::keep_draft;
use crate::domain::moment::Time;
use crate::shell::Flow;

impl Sitting {
    /// How long until something is due; `now` is in milliseconds since 1970.
    pub(super) fn due_in(&self, now: i64) -> Option<Duration> {
        let kept_at = self.kept_at();
        let at = kept_at.into_iter().chain(self.model.wakes_at()).min()?;
        // Up to the end of that millisecond: before it nothing is due.
        let left = at.saturating_sub(now).saturating_add(1);
        Some(Duration::from_millis(u64::try_from(left).unwrap_or(0)))
    }

    /// When what is being typed is to be kept, in milliseconds since 1970.
    fn kept_at(&self) -> Option<i64> {
        Some(self.model.unkept?.millis().saturating_add(UNKEPT))
    }

    /// Does what was due: keeps what is being typed, shows what a replay comes to.
    pub(super) fn wake_up(&mut self, now: Time) -> Flow {
        let mut flow = Flow::Still;
        if self.kept_at().is_some_and(|at| at <= now.millis()) {
            let effect = keep_draft(&mut self.model);
            flow = flow.max(self.carry_out(effect, now));
        }
        if self.model.wakes_at().is_some_and(|at| at <= now.millis()) {
            flow = flow.max(self.tell(Event::Due, now));
        }
        flow
    }
}
