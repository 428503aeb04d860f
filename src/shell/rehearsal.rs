//! A hidden way to panic on purpose, so that giving the terminal back can be tested on the real
//! program: `OVERSIKT_TEST_PANIC=1` panics at the second key, `OVERSIKT_TEST_PANIC=thread` lets
//! another thread panic there.

use std::env;
use std::thread;

/// At which key the rehearsed panic comes.
const KEY: u32 = 2;

enum Scene {
    Loop,
    Thread,
}

/// Counts keys towards a rehearsed panic; does nothing unless the environment asks for it.
pub(super) struct Rehearsal {
    scene: Option<Scene>,
    keys: u32,
}

impl Rehearsal {
    pub(super) fn from_environment() -> Self {
        let scene = match env::var("OVERSIKT_TEST_PANIC").as_deref() {
            Ok("1") => Some(Scene::Loop),
            Ok("thread") => Some(Scene::Thread),
            _ => None,
        };
        Self { scene, keys: 0 }
    }

    pub(super) fn key(&mut self) {
        let Some(scene) = &self.scene else { return };
        self.keys += 1;
        if self.keys != KEY {
            return;
        }
        match scene {
            Scene::Loop => rehearsed(),
            Scene::Thread => drop(thread::spawn(rehearsed)),
        }
    }
}

#[expect(clippy::panic, reason = "the panic is what was asked for")]
fn rehearsed() {
    panic!("rehearsed panic (OVERSIKT_TEST_PANIC)");
}
