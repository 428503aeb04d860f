//! What it costs to draw the whole desk at 200 × 60 with every pane full, from the model to the
//! bytes that would go to the terminal.
//!
//! ```text
//! cargo bench --bench draw
//! valgrind --tool=callgrind target/release/deps/draw-… --bench --test      counts instructions
//! ```

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on says so by panicking"
)]

/// The stage of the pictures and of the tests of the screens.
#[path = "../examples/screenshots"]
mod screenshots {
    #![expect(dead_code, reason = "the pictures need more of it")]
    pub(crate) mod stage;
}
#[path = "../tests/screens/people.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod people;

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{Criterion, criterion_group, criterion_main};
use oversikt::app::Model;
use oversikt::i18n::Lang;
use oversikt::ui;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use screenshots::stage::{Size, desk, fjordvik, press};

const SIZE: Size = (200, 60);

/// The time that this thread was given, not the time that went by: on a machine with more to do
/// than processors only this says what drawing costs. Where the system does not tell, all time
/// that goes by is counted.
struct Given(Instant);

impl Given {
    fn now(&self) -> Duration {
        // The system counts when a thread gives way, not when it is asked.
        std::thread::yield_now();
        let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
        let given = told.as_deref().and_then(|text| text.split(' ').next());
        let given = given.and_then(|nanoseconds| nanoseconds.parse().ok());
        given.map_or_else(|| self.0.elapsed(), Duration::from_nanos)
    }
}

impl Measurement for Given {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        self.now()
    }

    fn end(&self, from: Duration) -> Duration {
        self.now().saturating_sub(from)
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    #[expect(clippy::cast_precision_loss, reason = "nanoseconds, not years")]
    fn to_f64(&self, value: &Duration) -> f64 {
        value.as_nanos() as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// A terminal that nobody looks at.
fn terminal() -> Terminal<CrosstermBackend<impl Write>> {
    let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
    let backend = CrosstermBackend::new(std::io::sink());
    Terminal::with_options(backend, TerminalOptions { viewport }).unwrap()
}

/// The desks that are drawn, by name, and the keys that lead to each.
fn desks() -> Vec<(&'static str, Model)> {
    let example = |keys| {
        let mut model = desk(fjordvik(), Lang::Nb, SIZE);
        press(&mut model, keys);
        model
    };
    let crowd = |keys| {
        let mut model = desk(people::crowded(), Lang::Nb, SIZE);
        press(&mut model, keys);
        model
    };
    vec![
        ("example, ribbon", example("down down")),
        ("example, table", example("r down")),
        ("200 measures, ribbon", crowd("pgdn down")),
        ("200 measures, table", crowd("r down down")),
    ]
}

fn redraw(criterion: &mut Criterion<Given>) {
    let mut group = criterion.benchmark_group("redraw 200x60");
    let mut nothing = terminal();
    // What ratatui takes for comparing two screens of which nothing is drawn.
    group.bench_function("nothing", |bencher| {
        bencher.iter(|| {
            nothing.draw(|_| {}).unwrap();
        });
    });
    for (name, model) in desks() {
        let mut terminal = terminal();
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                terminal
                    .draw(|frame| ui::view(black_box(&model), frame))
                    .unwrap();
            });
        });
    }
    group.finish();
}

/// A key and what it changes on the screen: down one row and up again.
fn step(criterion: &mut Criterion<Given>) {
    let mut group = criterion.benchmark_group("step 200x60");
    for (name, mut model) in desks() {
        let mut terminal = terminal();
        let mut down = true;
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                press(&mut model, if down { "down" } else { "up" });
                down = !down;
                terminal
                    .draw(|frame| ui::view(black_box(&model), frame))
                    .unwrap();
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(Given(Instant::now()));
    targets = redraw, step
}
criterion_main!(benches);
