//! Everything that is painted can be read: the contrast of each pair of ink and paper, computed
//! as WCAG 2 does (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).

use ratatui::style::Color;

use super::*;

type Rgb = (u8, u8, u8);

/// The sixteen colours as terminals show them unless somebody changed them.
const TERMINALS: [(&str, [u32; 16]); 3] = [
    (
        "xterm",
        [
            0x00_00_00, 0xcd_00_00, 0x00_cd_00, 0xcd_cd_00, 0x00_00_ee, 0xcd_00_cd, 0x00_cd_cd,
            0xe5_e5_e5, 0x7f_7f_7f, 0xff_00_00, 0x00_ff_00, 0xff_ff_00, 0x5c_5c_ff, 0xff_00_ff,
            0x00_ff_ff, 0xff_ff_ff,
        ],
    ),
    (
        "VGA, and the Linux console",
        [
            0x00_00_00, 0xaa_00_00, 0x00_aa_00, 0xaa_55_00, 0x00_00_aa, 0xaa_00_aa, 0x00_aa_aa,
            0xaa_aa_aa, 0x55_55_55, 0xff_55_55, 0x55_ff_55, 0xff_ff_55, 0x55_55_ff, 0xff_55_ff,
            0x55_ff_ff, 0xff_ff_ff,
        ],
    ),
    (
        "Windows, Campbell",
        [
            0x0c_0c_0c, 0xc5_0f_1f, 0x13_a1_0e, 0xc1_9c_00, 0x00_37_da, 0x88_17_98, 0x3a_96_dd,
            0xcc_cc_cc, 0x76_76_76, 0xe7_48_56, 0x16_c6_0c, 0xf9_f1_a5, 0x3b_78_ff, 0xb4_00_9e,
            0x61_d6_d6, 0xf2_f2_f2,
        ],
    ),
];

/// The number of one of the sixteen.
fn number(colour: Color) -> Option<usize> {
    let sixteen = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    sixteen.iter().position(|one| *one == colour)
}

fn rgb(colour: Color, terminal: &[u32; 16]) -> Rgb {
    let Color::Rgb(red, green, blue) = colour else {
        let known = number(colour).map(|number| Color::from_u32(terminal[number]));
        return rgb(known.expect("one of sixteen, or RGB"), terminal);
    };
    (red, green, blue)
}

fn luminance((red, green, blue): Rgb) -> f64 {
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

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Ink and paper as they reach the eye, reversed where they are.
fn pair(style: Style) -> (Color, Color) {
    let (ink, paper) = (style.fg.expect("an ink"), style.bg.expect("a paper"));
    if style.add_modifier.contains(Modifier::REVERSED) {
        (paper, ink)
    } else {
        (ink, paper)
    }
}

#[test]
fn the_measure_itself_is_right() {
    let near = |one: f64, other: f64| (one - other).abs() < 0.01;
    assert!(near(contrast((0, 0, 0), (255, 255, 255)), 21.0));
    // The example of WebAIM: #767676 is the lightest grey that can be read on white.
    assert!(near(contrast((0x76, 0x76, 0x76), (255, 255, 255)), 4.54));
}

#[test]
fn everything_painted_can_be_read() {
    let themes = [
        (Colours::Light, 4.5),
        (Colours::Dark, 4.5),
        (Colours::Contrast, 7.0),
    ];
    for (colours, least) in themes {
        for rgb_known in [false, true] {
            let look = Look::new(colours, rgb_known);
            // What is chosen, or goes wrong, may mean something else as well.
            let over = [Meaning::Plain, Meaning::Chosen, Meaning::Heading];
            for (meaning, over) in Meaning::ALL
                .into_iter()
                .flat_map(|meaning| over.map(|over| (meaning, over)))
            {
                let style = look.page().patch(look.of(meaning)).patch(look.of(over));
                assert!(
                    !style.add_modifier.contains(Modifier::DIM),
                    "{colours:?} {meaning:?}: nobody knows how dim"
                );
                let (ink, paper) = pair(style);
                for (terminal, sixteen) in TERMINALS {
                    let found = contrast(rgb(ink, &sixteen), rgb(paper, &sixteen));
                    assert!(
                        found >= least,
                        "{colours:?} {meaning:?} in {terminal}: {found:.2}"
                    );
                }
            }
        }
    }
}

#[test]
fn only_a_terminal_that_says_so_gets_other_colours_than_its_sixteen() {
    for colours in Colours::ALL {
        let look = Look::new(colours, false);
        for meaning in Meaning::ALL {
            let style = look.page().patch(look.of(meaning));
            for colour in style.fg.into_iter().chain(style.bg) {
                assert!(number(colour).is_some(), "{colours:?} {meaning:?}");
            }
        }
    }
}

#[test]
fn without_colours_there_are_none_and_no_background_is_assumed() {
    for (colours, coloured) in [(Colours::Mono, false), (Colours::Terminal, true)] {
        let look = Look::new(colours, true);
        assert_eq!(look.page(), Style::new());
        let inks = Meaning::ALL.map(|meaning| look.of(meaning));
        assert!(inks.iter().all(|style| style.bg.is_none()));
        assert_eq!(inks.iter().any(|style| style.fg.is_some()), coloured);
    }
}

#[test]
fn each_of_them_shows_what_is_chosen() {
    for colours in Colours::ALL {
        let chosen = Look::new(colours, false).of(Meaning::Chosen);
        assert!(chosen.add_modifier.contains(Modifier::REVERSED));
    }
}
