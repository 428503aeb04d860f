//! The colours behind the themes. A test computes that each can be read on its background: the
//! RGB ones as they are, the sixteen of a terminal as xterm, VGA and Windows show them.

use ratatui::style::Color;

use crate::app::colours::Colours;

/// What is painted with: a colour for each kind of emphasis. `None` is the colour of the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    /// Ink and paper of the whole screen; none: those of the terminal, whatever they are.
    pub(super) page: Option<(Color, Color)>,
    /// What may be overlooked. Where there is none it is dimmed instead, unless the page is
    /// painted: nobody knows how a terminal dims, and a projector shows less than a screen.
    pub(super) quiet: Option<Color>,
    /// The pane in focus, and keys to press.
    pub(super) accent: Option<Color>,
    /// What hits well.
    pub(super) good: Option<Color>,
    /// What should be developed.
    pub(super) develop: Option<Color>,
    /// What can be stopped.
    pub(super) stop: Option<Color>,
    /// Gaps.
    pub(super) gap: Option<Color>,
}

impl Palette {
    /// The palette of these colours, on a terminal that takes any colour or only sixteen.
    pub(super) const fn of(colours: Colours, rgb: bool) -> &'static Self {
        match (colours, rgb) {
            (Colours::Terminal, _) => &TERMINAL,
            (Colours::Light, false) => &LIGHT,
            (Colours::Light, true) => &LIGHT_RGB,
            (Colours::Dark, false) => &DARK,
            (Colours::Dark, true) => &DARK_RGB,
            (Colours::Contrast, false) => &CONTRAST,
            (Colours::Contrast, true) => &CONTRAST_RGB,
            (Colours::Mono, _) => &MONO,
        }
    }
}

const TERMINAL: Palette = Palette {
    page: None,
    quiet: None,
    accent: Some(Color::Cyan),
    good: Some(Color::Green),
    develop: Some(Color::Yellow),
    stop: Some(Color::Red),
    gap: Some(Color::Magenta),
};

const MONO: Palette = Palette {
    page: None,
    quiet: None,
    accent: None,
    good: None,
    develop: None,
    stop: None,
    gap: None,
};

/// Of the sixteen only black, blue, red and magenta can be read on white.
const LIGHT: Palette = Palette {
    page: Some((Color::Black, Color::White)),
    quiet: None,
    accent: Some(Color::Blue),
    good: Some(Color::Blue),
    develop: Some(Color::Magenta),
    stop: Some(Color::Red),
    gap: Some(Color::Red),
};

const LIGHT_RGB: Palette = Palette {
    page: Some((Color::from_u32(0x1c_1c_1e), Color::from_u32(0xfb_fa_f7))),
    quiet: Some(Color::from_u32(0x55_5b_63)),
    accent: Some(Color::from_u32(0x00_57_8a)),
    good: Some(Color::from_u32(0x1a_6b_2f)),
    develop: Some(Color::from_u32(0x8a_50_00)),
    stop: Some(Color::from_u32(0xb3_26_1e)),
    gap: Some(Color::from_u32(0x86_19_8f)),
};

/// The light magenta of Windows cannot be read on black.
const DARK: Palette = Palette {
    page: Some((Color::White, Color::Black)),
    quiet: Some(Color::Gray),
    accent: Some(Color::LightCyan),
    good: Some(Color::LightGreen),
    develop: Some(Color::LightYellow),
    stop: Some(Color::LightRed),
    gap: Some(Color::LightYellow),
};

const DARK_RGB: Palette = Palette {
    page: Some((Color::from_u32(0xec_ec_e8), Color::from_u32(0x16_1a_1f))),
    quiet: Some(Color::from_u32(0xa9_b1_ba)),
    accent: Some(Color::from_u32(0x6c_c7_d9)),
    good: Some(Color::from_u32(0x7e_c9_7e)),
    develop: Some(Color::from_u32(0xe5_c0_7b)),
    stop: Some(Color::from_u32(0xf7_8c_8c)),
    gap: Some(Color::from_u32(0xd8_a3_e6)),
};

/// Red and magenta are too dark on black for this one: what can be stopped is said in white.
const CONTRAST: Palette = Palette {
    page: Some((Color::White, Color::Black)),
    quiet: None,
    accent: Some(Color::LightCyan),
    good: Some(Color::LightGreen),
    develop: Some(Color::LightYellow),
    stop: None,
    gap: Some(Color::LightYellow),
};

const CONTRAST_RGB: Palette = Palette {
    page: Some((Color::from_u32(0xff_ff_ff), Color::from_u32(0x00_00_00))),
    quiet: Some(Color::from_u32(0xdc_dc_dc)),
    accent: Some(Color::from_u32(0x7f_e3_ff)),
    good: Some(Color::from_u32(0x6d_ff_8d)),
    develop: Some(Color::from_u32(0xff_d8_4d)),
    stop: Some(Color::from_u32(0xff_9d_94)),
    gap: Some(Color::from_u32(0xf5_b0_ff)),
};
