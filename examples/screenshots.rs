//! Renders screens to SVG, from the same buffer that goes to the terminal.
//!
//! ```sh
//! cargo run --example screenshots             # the pictures of the documents, into docs/img
//! cargo run --example screenshots -- DIR      # every screen at every size, to look at
//! cargo run --example screenshots -- DIR light    # the same in these colours
//! ```

#[path = "screenshots/merging.rs"]
pub(crate) mod merging;
#[path = "screenshots/pictures.rs"]
mod pictures;
#[path = "screenshots/stage.rs"]
pub(crate) mod stage;
#[path = "screenshots/svg.rs"]
mod svg;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use oversikt::app::{Colours, Model};
use oversikt::i18n::Lang;
pub(crate) use pictures::pictures;
use stage::{Size, desk, drawn, fjordvik, press, start, start_again};
use svg::svg;

/// Every screen, to look at while working.
const SCREENS: &[(&str, &str)] = &[
    ("desk", "down down"),
    ("ribbon-gap", "end down right right right right right right"),
    ("table", "r down down right right right"),
    ("table-effort", "r R right right right"),
    ("table-service", "r R R right right"),
    ("table-verdict", "r R R R end right"),
    (
        "table-gap",
        "r end down right right right right right right",
    ),
    ("sources", "1 down"),
    ("notes", "3 up up"),
    (
        "placing",
        "a :Ungdomslos enter right right right right space",
    ),
    (
        "capture",
        "n :3:~+~foreldremøte~sammen~med~idrettslaget~#ungdom",
    ),
    (
        "finding",
        "f :Flere~unge~har~prøvd~cannabis tab :17 tab tab :2025 tab :landet~11 tab right tab right space",
    ),
    ("judging", "v down"),
    ("search", "/ :foreldre"),
    ("search-nothing", "/ :xyzzy"),
    ("search-many", "/ :e pgdn down"),
    ("help", "?"),
    ("measure", "down down down down enter"),
    ("measure-end", "down down down down enter end"),
    (
        "page-finding",
        "1 right down down down down down down down enter",
    ),
    ("themes", "T"),
    ("theme", "T down enter"),
    ("people", "D"),
    ("pair", "1 : :er~det~same enter 1"),
    ("review", "s :Ungdata enter S"),
    ("seminar", "E"),
    ("note", "3 up enter"),
    ("help-down", "? pgdn pgdn"),
    ("help-typed", "? :slett"),
    ("palette", ": :tema"),
    ("replay", "Z home v n n n"),
    ("replay-note", "Z home a right right"),
    ("replay-page", "Z home v M"),
    ("replay-since", "Z home v n n s"),
    ("replay-about", "Z o"),
    ("replay-search", "Z home / :foreldre"),
    ("erasing", "2 down H down X"),
    ("report", "W down"),
];

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) {
        let colours = std::env::args().nth(2);
        let colours = colours.and_then(|colours| Colours::named(&colours));
        return all(&folder, colours);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/img");
    fs::create_dir_all(&folder)?;
    for (name, picture) in pictures() {
        fs::write(folder.join(name), picture)?;
    }
    Ok(())
}

fn all(folder: &Path, colours: Option<Colours>) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let save = |name: &str, size: Size, model: &mut Model| {
        if let Some(colours) = colours {
            (model.colours, model.rgb) = (colours, true);
        }
        let path = folder.join(format!("{name}-{}x{}.svg", size.0, size.1));
        fs::write(path, svg(&drawn(model), colours != Some(Colours::Light)))
    };
    for size in [(60, 20), (80, 24), (120, 40), (200, 60)] {
        for (name, keys) in SCREENS {
            let mut model = desk(fjordvik(), Lang::Nn, size);
            press(&mut model, keys);
            save(name, size, &mut model)?;
        }
        let mut compared = desk(stage::two_municipalities(), Lang::Nn, size);
        press(&mut compared, "J down");
        save("compared", size, &mut compared)?;
        save("empty", size, &mut desk(stage::empty(), Lang::Nb, size))?;
        save("start", size, &mut start(Lang::Nb, size))?;
        for (name, keys) in [
            ("again", ""),
            ("seminars", "2 down"),
            ("path", "2 / :home/kari"),
            ("examples", "3"),
        ] {
            let mut model = start_again(Lang::Nb, size);
            press(&mut model, keys);
            save(name, size, &mut model)?;
        }
        for (lang, name) in [(Lang::Nb, "nb"), (Lang::Nn, "nn")] {
            let mut model = merging::preview(lang, size);
            save(&format!("merge-preview-{name}"), size, &mut model)?;
            press(&mut model, "end tab");
            save(&format!("merge-name-{name}"), size, &mut model)?;
            let mut model = merging::chosen(lang, size);
            save(&format!("merge-files-{name}"), size, &mut model)?;
        }
    }
    for (colours, rgb) in Colours::ALL
        .into_iter()
        .flat_map(|one| [(one, false), (one, true)])
    {
        for (name, keys) in [
            ("desk", "down down"),
            ("face", "r right"),
            ("judging", "v down"),
        ] {
            let mut model = desk(fjordvik(), Lang::Nb, (120, 40));
            press(&mut model, keys);
            (model.colours, model.rgb) = (colours, rgb);
            let deep = if rgb { "rgb" } else { "16" };
            let picture = svg(&drawn(&model), colours != Colours::Light);
            fs::write(
                folder.join(format!("{name}-{}-{deep}.svg", colours.id())),
                picture,
            )?;
        }
    }
    Ok(())
}
