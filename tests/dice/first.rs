//! The same on the first screen, while a seminar is being read, and where somebody else writes to
//! it already.

use std::collections::VecDeque;
use std::path::Path;

use oversikt::app::keys::parse;
use oversikt::app::merge::{Found, Merged};
use oversikt::app::model::Opening;
use oversikt::app::update::update;
use oversikt::app::{Effect, Event, Model, Opened, Screen};
use oversikt::i18n::Lang;
use oversikt::ui::{self, Places};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::happening::by_hand;
use crate::merging::found;
use crate::stage::{fjordvik, start_again};
use crate::table::now;
use crate::{cases, dice};

/// What the shell answers when it is asked to open or to make a seminar.
fn answer(effect: &Effect, kind: usize, model: &mut Model) -> Option<Event> {
    let opens = match effect {
        Effect::Open(..) | Effect::OpenExample(_) | Effect::New { .. } => true,
        Effect::LookInto(path) => return Some(looked_into(path, kind)),
        Effect::Gather(asked) => {
            let asked = asked.clone();
            let found = Found { asked, ..found() };
            return (kind > 0).then(|| Event::Gathered(Box::new(found)));
        }
        Effect::Merge(out) if kind > 0 => {
            let path = out.clone();
            let merged = Merged {
                path,
                ..Merged::default()
            };
            return Some(Event::Merged(Ok(Box::new(merged))));
        }
        Effect::Merge(_) => return Some(Event::Merged(Err("Disken er full.".to_owned()))),
        _ => false,
    };
    if !opens {
        return None;
    }
    match kind {
        0 => Some(Event::Failed("Den filen finnes ikke.".to_owned())),
        1 => Some(Event::Taken(
            "/seminar.json".into(),
            "Kari skriver her.".to_owned(),
        )),
        2 => {
            model.screen = Screen::Opening(Opening::default());
            None
        }
        _ => None,
    }
}

/// A folder with several files, an empty one, or nothing at all.
fn looked_into(path: &Path, kind: usize) -> Event {
    let files = match kind {
        0 => Err("Den mappen finnes ikke.".to_owned()),
        1 => Ok(Vec::new()),
        _ => Ok((0..30)
            .map(|nth| path.join(format!("{nth}.json")))
            .collect()),
    };
    Event::LookedInto(path.to_owned(), files)
}

#[test]
fn whatever_happens_before_a_seminar_is_open_can_be_drawn() {
    let mut dice = dice();
    let story = format!("OVERSIKT_SEED={}", dice.seed());
    let (mut opened, mut drawn, mut merged) = (0, 0, 0);
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        let mut model = start_again(Lang::Nb, size);
        let mut screen = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let mut places = Places::default();
        let mut happened = 0;
        while happened < cases(2_000) {
            let mut events = match dice.below(30) {
                0 => {
                    let (columns, rows) = dice.size(0);
                    vec![Event::Resized(columns, rows)]
                }
                1..4 => vec![Event::Resized(size.0, size.1)],
                4..7 => {
                    let spots: Vec<_> = places.spots().collect();
                    let nth = dice.below(spots.len().max(1));
                    spots
                        .get(nth)
                        .map(|(_, target)| Event::Click(*target))
                        .into_iter()
                        .collect()
                }
                7 => ["5", "1", "enter", "enter"]
                    .into_iter()
                    .filter_map(|key| Some(Event::Key(parse(key)?)))
                    .collect(),
                _ => by_hand(&mut dice, &model.words),
            };
            if matches!(model.screen, Screen::Opening(_)) && dice.below(10) == 0 {
                let again = Opened {
                    session: fjordvik(),
                    name: "fjordvik.json".to_owned(),
                    draft: String::new(),
                    remarks: Vec::new(),
                    seen: Vec::new(),
                    read_only: true,
                };
                events.push(Event::Opened(Box::new(again)));
            }
            for event in events {
                happened += 1;
                let mut asked = VecDeque::from(update(&mut model, event, now(happened)));
                while let Some(effect) = asked.pop_front() {
                    merged += usize::from(matches!(effect, Effect::Merge(_)));
                    if let Some(event) = answer(&effect, dice.below(3), &mut model) {
                        asked.extend(update(&mut model, event, now(happened)));
                    }
                }
            }
            if screen.backend().buffer().area.as_size() != model.size.into() {
                screen.backend_mut().resize(model.size.0, model.size.1);
            }
            screen
                .draw(|frame| places = ui::draw(&model, frame))
                .unwrap();
            drawn += 1;
            if matches!(model.screen, Screen::Desk(_)) {
                opened += 1;
                model = start_again(Lang::Nb, size);
                model.mouse = true;
            }
        }
    }
    assert!(
        drawn > 1000 && opened > 0 && merged > 0,
        "{story}: {drawn} drawn, {opened} opened, {merged} merged"
    );
}
