//! Every intent of the contract can be reached on screen.

use super::hand::room;
use crate::domain::intent::VERBS;

/// For each intent: the keys that lead to it from the desk, and the kind of event that comes of
/// it.
const REACHED: [(&str, &str, &str); 22] = [
    ("set_seminar", "E e :x enter", "edited"),
    (
        "add_seminar",
        "palette:add-seminar :Ny enter",
        "seminar_added",
    ),
    ("add_source", "s :Ungdata enter", "source_added"),
    ("add_finding", "f :Flere enter", "finding_added"),
    ("add_measure", "m :Slt enter", "measure_added"),
    ("give_verdict", "2 v 1 enter", "verdict_given"),
    ("add_theme", "t :Hvem enter", "theme_proposed"),
    ("add_participant", "d :lærer enter", "participant_added"),
    ("set_name", "d :lærer tab tab :Kari enter", "name_given"),
    ("add_group", "A :To enter", "group_formed"),
    ("add_note", "n :noe enter", "note_taken"),
    ("set_stages", "palette:edit-stages :x enter", "edited"),
    ("set_levels", "palette:edit-levels :x enter", "edited"),
    ("set_verdicts", "palette:edit-verdicts :x enter", "edited"),
    ("edit", "2 e :x enter", "edited"),
    ("remove", "2 x", "removed"),
    ("undo", "u", "undone"),
    ("redo", "u U", "redone"),
    ("accept_gap", "2 v 1 enter M i :fordi enter", "gap_accepted"),
    ("restore", "2 x K enter", "restored"),
    (
        "relate",
        "s :To enter palette:relate enter enter =",
        "related",
    ),
    ("settle", "2 V w :x enter", "edited"),
];

#[test]
fn every_intent_can_be_reached_by_keys() {
    for verb in VERBS {
        let row = REACHED.iter().find(|(known, ..)| *known == verb);
        let Some((_, keys, kind)) = row else {
            panic!("{verb} cannot be reached");
        };
        let mut room = room();
        if verb == "settle" {
            room.disagree();
        }
        // Something to take back.
        room.press("n :ett enter esc");
        for key in keys.split_whitespace() {
            if let Some(command) = key.strip_prefix("palette:") {
                let name = room.model.words.get(&format!("command-{command}"));
                let name = name.replace(' ', "~");
                room.press(&format!("ctrl+p :{name} enter"));
            } else {
                room.press(key);
            }
        }
        assert_eq!(room.newest(), *kind, "{verb}");
    }
}
