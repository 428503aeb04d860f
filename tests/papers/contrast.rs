//! The contrasts of the page and the poster, computed from the colours that stand in them as
//! WCAG 2.1 says (1.4.3: at least 4.5 to 1 between words and what is behind them).

use std::collections::{BTreeMap, BTreeSet};

use oversikt::i18n::Lang;
use oversikt::report::{Format, render};

use super::sample;

/// The relative luminance of `#rrggbb`.
fn luminance(colour: &str) -> f64 {
    let hex = colour.strip_prefix('#').unwrap();
    assert_eq!(hex.len(), 6, "{colour}");
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_reckoned_as_wcag_does() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

/// The declarations of a stylesheet, in order: what is said, of what, and whether it says it in
/// another theme, which begins at every `:root`.
fn declarations(style: &str) -> Vec<(usize, String, String)> {
    let mut theme = 0;
    let mut found = Vec::new();
    for rule in style.split('}') {
        let Some((selectors, body)) = rule.rsplit_once('{') else {
            continue;
        };
        theme += usize::from(selectors.contains(":root"));
        let at = if selectors.contains(":root") {
            theme
        } else {
            0
        };
        for declaration in body.split(';') {
            if let Some((name, value)) = declaration.split_once(':') {
                found.push((at, name.trim().to_owned(), value.trim().to_owned()));
            }
        }
    }
    found
}

#[test]
fn words_of_the_page_can_be_read_in_every_theme() {
    let page = render(&sample::seminar(Lang::Nb, None), Format::Html).unwrap();
    let page = String::from_utf8(page).unwrap();
    let style = page
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    let all = declarations(style);
    // The words' colours and what they may stand on, by the names they are used under.
    let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (theme, name, value) in &all {
        let is_colour = ["color", "background", "background-color"].contains(&name.as_str());
        if *theme == 0 && is_colour && value != "inherit" {
            let variable = value
                .strip_prefix("var(--")
                .and_then(|rest| rest.strip_suffix(')'));
            let variable = variable.unwrap_or_else(|| panic!("{name}: {value} is no variable"));
            let of = if name == "color" { "words" } else { "behind" };
            used.entry(of).or_default().insert(variable);
        }
    }
    assert!(
        used["words"].len() >= 3 && used["behind"].len() >= 2,
        "{used:?}"
    );
    // A later theme changes what it names and leaves the rest of the first.
    let mut themes: BTreeMap<usize, BTreeMap<&str, &str>> = BTreeMap::new();
    for (theme, name, value) in all.iter().filter(|(theme, ..)| *theme > 0) {
        if let Some(name) = name.strip_prefix("--") {
            themes.entry(*theme).or_default().insert(name, value);
        }
    }
    assert_eq!(themes.len(), 3, "light, dark and printed");
    let light = themes[&1].clone();
    for (number, theme) in themes {
        let colour = |name: &str| {
            theme
                .get(name)
                .or_else(|| light.get(name))
                .copied()
                .unwrap()
        };
        for words in &used["words"] {
            for behind in &used["behind"] {
                let reached = contrast(colour(words), colour(behind));
                assert!(
                    reached >= 4.5,
                    "theme {number}: {words} on {behind}: {reached:.2}"
                );
            }
        }
    }
}

#[test]
fn words_of_the_poster_can_be_read_in_every_box() {
    let poster = render(&sample::seminar(Lang::Nb, None), Format::Svg).unwrap();
    let poster = String::from_utf8(poster).unwrap();
    let style = poster
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    let fill = |class: &str| {
        let rule = style.split(&format!("\n{class} {{")).nth(1).unwrap();
        let value = rule
            .split('}')
            .next()
            .unwrap()
            .split("fill: ")
            .nth(1)
            .unwrap();
        value.split(';').next().unwrap().to_owned()
    };
    for words in ["text", ".quiet", ".head"] {
        for behind in [
            ".paper",
            ".band",
            ".keep",
            ".develop",
            ".stop",
            ".undecided",
            ".gap",
        ] {
            let reached = contrast(&fill(words), &fill(behind));
            assert!(reached >= 4.5, "{words} on {behind}: {reached:.2}");
        }
    }
}
