//! In every colour the same is said, and it can be read.

use oversikt::app::{Colours, Model};
use oversikt::i18n::Lang;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

use crate::SIZES;
use crate::grid::symbols;
use crate::screenshots::stage::{desk, drawn, fjordvik, press};
use crate::ways::WAYS;

/// Every screen of the example, each in one of the languages.
fn screens() -> impl Iterator<Item = (String, Model)> {
    let session = fjordvik();
    let ways = WAYS.iter().flat_map(|keys| SIZES.map(|size| (keys, size)));
    ways.enumerate().map(move |(nth, (keys, size))| {
        // Four sizes, three languages: each way is met in all of them.
        let lang = Lang::ALL[nth % 3];
        let mut model = desk(session.clone(), lang, size);
        press(&mut model, keys);
        (format!("{keys:?}, {lang}, {size:?}"), model)
    })
}

#[test]
fn without_colours_the_same_is_said() {
    for (place, mut model) in screens() {
        let coloured = drawn(&model).buffer;
        model.colours = Colours::Mono;
        let plain = drawn(&model).buffer;
        assert_eq!(symbols(&plain), symbols(&coloured), "{place}");
        let own = plain.content().iter().find(|cell| cell.fg != Color::Reset);
        assert_eq!(own, None, "{place}");
        for (one, other) in plain.content().iter().zip(coloured.content()) {
            assert_eq!(one.modifier, other.modifier, "{place}");
        }
    }
}

#[test]
fn every_theme_carries_the_same_words_and_symbols() {
    for (place, mut model) in screens() {
        let own = symbols(&drawn(&model).buffer);
        for colours in [Colours::Light, Colours::Dark, Colours::Contrast] {
            for rgb in [false, true] {
                (model.colours, model.rgb) = (colours, rgb);
                let buffer = drawn(&model).buffer;
                assert_eq!(symbols(&buffer), own, "{colours:?}, {place}");
                let bare = |cell: &ratatui::buffer::Cell| {
                    cell.fg == Color::Reset || cell.bg == Color::Reset
                };
                let hole = buffer.content().iter().position(bare);
                assert_eq!(hole, None, "{colours:?}, {place}: not painted");
                if rgb {
                    readable(&buffer, &format!("{colours:?}, {place}"));
                }
            }
        }
    }
}

/// The contrast of each cell as it was drawn is that of WCAG 2 for text: at least 4.5 to 1.
fn readable(buffer: &Buffer, place: &str) {
    for cell in buffer.content().iter().filter(|cell| cell.symbol() != " ") {
        let (one, other) = (luminance(cell.fg), luminance(cell.bg));
        let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
        assert!(
            contrast >= 4.5,
            "{place}: {:?} has {contrast:.2}",
            cell.symbol()
        );
        // Nobody knows how a terminal dims.
        assert!(!cell.modifier.contains(Modifier::DIM), "{place}");
    }
}

/// As in <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
fn luminance(colour: Color) -> f64 {
    let Color::Rgb(red, green, blue) = colour else {
        panic!("{colour:?} is not painted")
    };
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
