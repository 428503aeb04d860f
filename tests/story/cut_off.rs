//! The power fails: what the screen said is saved is there, and so is what was being typed.

use std::time::Duration;

use crate::desk::{Person, Place, cases, saved_notes};
use crate::dice::Dice;
use crate::pty::{ENTER, ESC};

#[test]
fn a_half_typed_note_is_kept_by_esc_and_through_a_power_cut() {
    let place = Place::new();
    let file = place.new_seminar();
    let mut person = place.open(&file);
    person.key("n");
    person.type_text("hvem eier");
    person.key(ESC);
    person.terminal.see_no_more("› hvem");
    person.key("n");
    person.terminal.see("› hvem eier");
    person.type_text(" oppfølgingen");
    // Two seconds after the last key it is kept. A machine that is busy with other things may be
    // late once; a program that is late is late every time.
    let kept = (0..3).any(|_| {
        std::thread::sleep(Duration::from_secs(2));
        person.terminal.kill();
        person = place.open(&file);
        person.key("n");
        person.terminal.see("›");
        let kept = person
            .terminal
            .screen()
            .contains("› hvem eier oppfølgingen");
        if !kept {
            person.type_text("hvem eier oppfølgingen");
        }
        kept
    });
    assert!(kept, "{}", person.terminal.picture());
    // Saved, it is no draft any more.
    person.note("?", "hvem eier oppfølgingen?");
    person.key(ESC);
    person.quit();
    let mut person = place.open(&file);
    person.key("n");
    person.terminal.see("›");
    assert!(!person.terminal.screen().contains("› hvem"));
    person.quit_anywhere();
}

/// Types notes for a while, until the power fails. Which notes the screen said are saved.
fn type_until_the_power_fails(person: &mut Person, case: usize, dice: &mut Dice) -> Vec<String> {
    let mut typed = Vec::new();
    let mut keys = dice.below(80);
    person.key("n");
    'typing: for nth in 0.. {
        let text = format!("s{case}n{nth} {}", "ord ".repeat(dice.below(5)));
        let text = text.trim_end();
        typed.push(text.to_owned());
        for letter in text.chars() {
            if keys == 0 {
                break 'typing;
            }
            keys -= 1;
            person.type_text(&letter.to_string());
        }
        person.terminal.press(ENTER);
    }
    // Somewhere between the last key and the disk's answer to it, and mostly early.
    let wait = dice.below(5).pow(4) * 40;
    std::thread::sleep(Duration::from_micros(wait as u64));
    person.terminal.kill();
    let screen = person.terminal.screen();
    let rows: Vec<&str> = saved_notes(&screen).collect();
    typed.retain(|text| {
        let word = text.split(' ').next().unwrap();
        let mut words = rows.iter().flat_map(|row| row.split(' '));
        words.any(|shown| shown == word)
    });
    typed
}

#[test]
fn what_the_screen_said_is_saved_survives_a_power_cut() {
    let place = Place::new();
    let file = place.new_seminar();
    let seed = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let mut dice = Dice::new(seed.subsec_nanos().into());
    let mut said = 0;
    for case in 0..cases(20) {
        let mut person = place.open(&file);
        let saved = type_until_the_power_fails(&mut person, case, &mut dice);
        said += saved.len();
        let shown = place.show(&file);
        let notes = shown["notes"].as_array().unwrap();
        for text in saved {
            assert!(
                notes.iter().any(|note| note["text"] == text.as_str()),
                "{text:?} is lost; seed {}:\n{}",
                dice.seed(),
                person.terminal.picture()
            );
        }
    }
    assert!(said > 0, "nothing was ever shown as saved");
}
