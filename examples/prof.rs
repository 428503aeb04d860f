//! x
#[path = "../benches/support/large.rs"]
mod large;
use oversikt::app::keys::*;
use oversikt::app::update::update;
use oversikt::app::*;
use oversikt::domain::id::ReplicaId;
use oversikt::domain::moment::Time;
use oversikt::domain::session::*;
use oversikt::store::{reading, seminar};
use ratatui::{Terminal, backend::TestBackend};
use std::time::Instant;
fn main() {
    let n: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let bytes = large::file(&large::lines(n));
    println!("file {} bytes", bytes.len());
    for _ in 0..3 {
        let b = bytes.clone();
        let t = Instant::now();
        let r = reading::read(b).unwrap();
        println!("reading {:?}", t.elapsed());
        let t = Instant::now();
        let log = seminar::log_of(vec![r]);
        println!("log {:?}", t.elapsed());
        let t = Instant::now();
        let s = Session::new(log, Hand::new(ReplicaId::new(3), ReplicaId::new(4)));
        println!("state {:?}", t.elapsed());
        let t = Instant::now();
        let mut m = Model::start(
            oversikt::i18n::Words::new(oversikt::i18n::Lang::Nb),
            Default::default(),
        );
        println!("words {:?}", t.elapsed());
        let t = Instant::now();
        m.open(Opened {
            session: s,
            name: "x".into(),
            draft: String::new(),
            remarks: vec![],
            read_only: false,
        });
        println!("desk {:?}", t.elapsed());
        m.size = (120, 40);
        let now = Time::parse("2026-01-30T10:41:07+01:00").unwrap();
        let mut term = Terminal::new(TestBackend::new(120, 40)).unwrap();
        let t = Instant::now();
        term.draw(|f| oversikt::ui::view(&m, f)).unwrap();
        println!("first draw {:?}", t.elapsed());
        let t = Instant::now();
        for _ in 0..200 {
            term.draw(|f| oversikt::ui::view(&m, f)).unwrap();
        }
        println!("draw {:?}", t.elapsed() / 200);
        update(
            &mut m,
            Event::Key(KeyPress {
                key: Key::Char('n'),
                ..Default::default()
            }),
            now,
        );
        let k = KeyPress {
            key: Key::Char('x'),
            ..Default::default()
        };
        let t = Instant::now();
        for _ in 0..200 {
            update(&mut m, Event::Key(k.clone()), now);
        }
        println!("key {:?}", t.elapsed() / 200);
        let t = Instant::now();
        for _ in 0..200 {
            term.draw(|f| oversikt::ui::view(&m, f)).unwrap();
        }
        println!("draw capture {:?}", t.elapsed() / 200);
        let t = Instant::now();
        for _ in 0..20 {
            update(&mut m, Event::Key(k.clone()), now);
            update(
                &mut m,
                Event::Key(KeyPress {
                    key: Key::Enter,
                    ..Default::default()
                }),
                now,
            );
        }
        println!("enter {:?}", t.elapsed() / 20);
    }
}
