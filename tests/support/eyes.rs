//! What a person sees.

use std::time::{Duration, Instant};

use super::sight::Piece;
use super::{PATIENCE, Terminal};

impl Terminal {
    /// Waits until the text stands on the screen.
    pub(crate) fn see(&self, text: &str) {
        self.wait_until(&format!("to see {text:?}"), |screen| {
            screen.contents().contains(text)
        });
    }

    /// Waits until the text no longer stands on the screen.
    pub(crate) fn see_no_more(&self, text: &str) {
        self.wait_until(&format!("to see {text:?} no more"), |screen| {
            !screen.contents().contains(text)
        });
    }

    /// Waits until the screen is as it should be.
    pub(crate) fn wait_until(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let found = self
            .seen
            .wait(PATIENCE, |sight| is_so(sight.parser.screen()).then_some(()));
        assert!(found.is_some(), "waited {what}:\n{}", self.picture());
    }

    /// What stands on the screen now.
    pub(crate) fn screen(&self) -> String {
        self.seen.state().parser.screen().contents()
    }

    /// Looks at the screen as vt100 understands it: colours, cursor, modes.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.seen.state().parser.screen())
    }

    /// The screen with a frame around it, for failure messages.
    pub(crate) fn picture(&self) -> String {
        let state = self.seen.state();
        let screen = state.parser.screen();
        let width = usize::from(screen.size().1.get());
        let rule = "─".repeat(width);
        let rows: Vec<String> = screen
            .rows(0, screen.size().1.get())
            .map(|row| format!("│{row}"))
            .collect();
        let rows = rows.join("\n");
        let over = if state.over {
            " (nothing more can come)"
        } else {
            ""
        };
        format!("┌{rule}\n{rows}\n└{rule}{over}")
    }

    /// Every byte that has come.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.seen.state().bytes.clone()
    }

    pub(crate) fn byte_count(&self) -> usize {
        self.seen.state().bytes.len()
    }

    /// When which bytes came.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        self.seen.state().pieces.clone()
    }

    /// Waits for more than so many bytes, and says when they came; `None` if they did not.
    pub(crate) fn wait_for_bytes(&self, more_than: usize, limit: Duration) -> Option<Instant> {
        self.seen.wait(limit, |sight| {
            let at = sight.pieces.partition_point(|piece| piece.to <= more_than);
            sight.pieces.get(at).map(|piece| piece.at)
        })
    }

    /// Waits until nothing has come for so long, and says when the last byte came.
    pub(crate) fn wait_for_silence(&self, silence: Duration) -> Option<Instant> {
        loop {
            let count = self.byte_count();
            if self.wait_for_bytes(count, silence).is_none() {
                return self.pieces().last().map(|piece| piece.at);
            }
        }
    }
}
