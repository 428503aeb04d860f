//! Somebody who enters a seminar by keyboard.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use oversikt::app::KeyPress;
use oversikt::app::keys::Key;
use oversikt::domain::id::Id;
use oversikt::domain::item::ItemKind;
use serde_json::Value;

use crate::pty::{BACKSPACE, DOWN, END, ENTER, ESC, HOME, LEFT, RIGHT, TAB, Terminal, UP, ctrl};
use crate::script::{number, typed};
use crate::twin::{Twin, key};

/// The fields that a new measure is not asked for at once, or that stand in another list.
const NOT_IN_FORMS: [&str; 2] = ["do", "measure"];

pub(crate) struct Typist {
    terminal: Terminal,
    twin: Twin,
    file: PathBuf,
    /// The twin's things, by the line of the script that made them.
    made: HashMap<usize, Id>,
}

impl Typist {
    /// Begins the seminar of the first line on the first screen.
    pub(crate) fn begin(mut terminal: Terminal, seminar: &Value, data: &Path) -> Self {
        let text = |field: &str| seminar[field].as_str().unwrap();
        terminal.press("1");
        terminal.see("Kommune");
        terminal.type_text(text("title"));
        terminal.press(TAB);
        terminal.type_text(text("municipality"));
        terminal.press(TAB);
        terminal.type_text(text("date"));
        terminal.press(ENTER);
        terminal.see("Kunnskapskilder");
        let folder = data.join("seminarer");
        let file = std::fs::read_dir(folder)
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path();
        let twin = Twin::of(&file);
        let mut typist = Self {
            terminal,
            twin,
            file,
            made: HashMap::new(),
        };
        // What the first screen does not ask for.
        typist.text("E");
        typist.text("e");
        typist.fill(seminar, &["title", "municipality", "date"]);
        typist.save();
        typist.text("1");
        typist
    }

    /// Leaves when everything is saved; where the file is.
    pub(crate) fn leave(mut self) -> PathBuf {
        self.terminal.wait_until("until it is saved", |screen| {
            let words = screen.contents();
            words.contains("● Lagret kl.") && !words.contains('◌')
        });
        self.terminal.press("q");
        assert_eq!(self.terminal.gone().code, Some(0));
        self.file
    }

    /// Does what a line of the script says. `nth` counts from 1.
    pub(crate) fn carry_out(&mut self, nth: usize, line: &Value, script: &[Value]) {
        assert!(self.twin.is_browsing(), "line {nth}: {line}");
        // Said only where the test fails: what was being entered.
        println!("line {nth}: {line}");
        let (way, kind) = match line["do"].as_str().unwrap() {
            "add_participant" => ("d", ItemKind::Participant),
            "add_source" => ("s", ItemKind::Source),
            "add_finding" => ("f", ItemKind::Finding),
            "add_theme" => ("t", ItemKind::Theme),
            "add_group" => ("A", ItemKind::Group),
            "add_note" => ("N", ItemKind::Note),
            "add_measure" => return self.add_measure(nth, line),
            "give_verdict" => return self.judge(line),
            "set_name" => return self.edit(line, &[("name", &line["name"])]),
            "edit" => {
                let field = line["field"].as_str().unwrap();
                return self.edit(line, &[(field, &line["value"])]);
            }
            "remove" => {
                self.go_to(number(&line["id"]));
                return self.text("x");
            }
            "undo" => return self.take_back(nth, script),
            other => panic!("nobody has shown me how to {other}"),
        };
        self.text(way);
        let left = self.fill(line, &[]);
        self.save();
        self.remember(nth, kind);
        if !left.is_empty() {
            self.go_to(nth);
            self.text("e");
            self.fill_these(&left);
            self.save();
        }
        self.home();
    }

    fn add_measure(&mut self, nth: usize, line: &Value) {
        self.text("m");
        self.text(line["name"].as_str().unwrap());
        self.key(ENTER, "enter");
        self.remember(nth, ItemKind::Measure);
        let stages = self.twin.desk().panes.grid.stages.clone();
        assert_eq!(self.twin.placing().on.len(), stages.len());
        for stage in line["stages"].as_array().unwrap() {
            let at = stages.iter().position(|head| *stage == *head.id).unwrap();
            self.text(&(at + 1).to_string());
        }
        self.key(ENTER, "enter");
        let more: Vec<(&str, &Value)> = line
            .as_object()
            .unwrap()
            .iter()
            .map(|(field, value)| (field.as_str(), value))
            .filter(|(field, _)| !["do", "name", "stages"].contains(field))
            .collect();
        if !more.is_empty() {
            self.text("e");
            self.fill_these(&more);
            self.save();
        }
    }

    fn judge(&mut self, line: &Value) {
        self.go_to(number(&line["measure"]));
        self.text("v");
        let verdicts = &self.twin.desk().panes.grid.verdicts;
        let at = verdicts.iter().position(|word| line["verdict"] == *word.id);
        self.text(&(at.unwrap() + 1).to_string());
        self.fill(line, &["verdict"]);
        self.save();
    }

    fn edit(&mut self, line: &Value, fields: &[(&str, &Value)]) {
        self.go_to(number(&line["id"]));
        self.text("e");
        self.fill_these(fields);
        self.save();
        self.home();
    }

    /// Back to where the script stood before the line above: a person presses undo until what was
    /// added is gone.
    fn take_back(&mut self, nth: usize, script: &[Value]) {
        let undone = nth - 1;
        assert!(
            script[undone - 1]["do"]
                .as_str()
                .unwrap()
                .starts_with("add_")
        );
        let added = self.made[&undone];
        for _ in 0..10 {
            if !self.twin.is_there(added) {
                return;
            }
            self.text("u");
        }
        panic!("ten times undo, and it is still there");
    }

    /// Fills in what a line says; gives back the fields that this form does not ask for.
    fn fill<'l>(&mut self, line: &'l Value, but: &[&str]) -> Vec<(&'l str, &'l Value)> {
        let members = line.as_object().unwrap().iter();
        let wanted: Vec<(&str, &Value)> = members
            .map(|(field, value)| (field.as_str(), value))
            .filter(|(field, _)| !but.contains(field) && !NOT_IN_FORMS.contains(field))
            .chain(
                line.get("measure")
                    .filter(|_| line["do"] == "add_note")
                    .map(|of| ("measure", of)),
            )
            .collect();
        let asked = |field: &str| {
            let mut fields = self.twin.form().fields.iter();
            fields.any(|asked| asked.part.name() == field)
        };
        let (here, left): (Vec<_>, Vec<_>) =
            wanted.into_iter().partition(|(field, _)| asked(field));
        self.fill_these(&here);
        left
    }

    fn fill_these(&mut self, wanted: &[(&str, &Value)]) {
        for (field, value) in wanted {
            let fields = self.twin.form().fields.len();
            for _ in 0..fields {
                if self.twin.field() == *field {
                    break;
                }
                self.key(TAB, "tab");
            }
            assert_eq!(self.twin.field(), *field, "{:?}", self.twin.form().kind);
            match self.twin.choices().map(|choices| choices.many) {
                None => self.write(field, value),
                Some(false) => self.choose(&self.id_of(field, value)),
                Some(true) => {
                    for one in value.as_array().unwrap() {
                        self.mark(&self.id_of(field, one));
                    }
                }
            }
        }
    }

    /// Types into the field under the cursor, in place of what stands there.
    fn write(&mut self, field: &str, value: &Value) {
        self.key(END, "end");
        for _ in 0..self.twin.text().chars().count() {
            self.key(BACKSPACE, "backspace");
        }
        for (nth, line) in typed(field, value).split('\n').enumerate() {
            if nth > 0 {
                self.key(&ctrl('j'), "ctrl+j");
            }
            self.text(line);
        }
    }

    /// Makes this the one that is chosen.
    fn choose(&mut self, id: &str) {
        let count = self.twin.choices().unwrap().options.len();
        for _ in 0..=count {
            if self.twin.choices().unwrap().is_on(id) {
                return;
            }
            self.key(RIGHT, "right");
        }
        panic!("{id} cannot be chosen");
    }

    /// Marks one of several.
    fn mark(&mut self, id: &str) {
        let choices = self.twin.choices().unwrap();
        let wanted = choices.options.iter().position(|option| option.id == id);
        let wanted = wanted.unwrap_or_else(|| panic!("{id} is not offered"));
        while self.twin.choices().unwrap().at != wanted {
            let choices = self.twin.choices().unwrap();
            let (back, listed) = (choices.at > wanted, choices.listed);
            match (back, listed) {
                (true, true) => self.key(UP, "up"),
                (false, true) => self.key(DOWN, "down"),
                (true, false) => self.key(LEFT, "left"),
                (false, false) => self.key(RIGHT, "right"),
            }
        }
        if !self.twin.choices().unwrap().is_on(id) {
            self.text(" ");
        }
    }

    /// What a form calls a value: the id of a thing or a word.
    fn id_of(&self, field: &str, value: &Value) -> String {
        match value {
            Value::String(text) if text.starts_with('$') => self.made[&number(value)].to_string(),
            Value::String(text) => text.clone(),
            Value::Bool(true) => "yes".to_owned(),
            other => panic!("{field}: {other}"),
        }
    }

    fn save(&mut self) {
        self.key(ENTER, "enter");
        assert!(
            self.twin.is_browsing(),
            "not saved: {:?} {:?}",
            self.twin.form().kind,
            self.twin
                .form()
                .fields
                .iter()
                .filter_map(|field| field.wrong.as_ref())
                .collect::<Vec<_>>()
        );
    }

    fn remember(&mut self, nth: usize, kind: ItemKind) {
        self.made.insert(nth, self.twin.newest(kind).unwrap());
    }

    /// Turns to the thing of a line: on the page of the people, or in its pane.
    fn go_to(&mut self, line: usize) {
        let id = self.made[&line];
        let kind = {
            let view = self.twin.desk().session.view();
            view.item_kind(view.find(id).unwrap()).unwrap()
        };
        match kind {
            ItemKind::Participant | ItemKind::Group => {
                self.home();
                self.text("D");
            }
            ItemKind::Theme => {
                self.home();
                self.text("T");
            }
            ItemKind::Measure => self.text("2"),
            ItemKind::Note => self.text("3"),
            ItemKind::Source => self.text("1"),
            ItemKind::Finding => {
                self.text("1");
                if self.twin.desk().chosen.finding.is_none() {
                    self.key(RIGHT, "right");
                }
            }
            other => panic!("where is a {other:?}?"),
        }
        for (press, name) in [(HOME, "home"), (DOWN, "down")] {
            for _ in 0..400 {
                if self.twin.desk().pointed() == Some(id) {
                    return;
                }
                self.key(press, name);
                if name == "home" {
                    break;
                }
            }
        }
        panic!("line {line} is not where I look for it");
    }

    /// Away from every page.
    fn home(&mut self) {
        while !self.twin.desk().pages.is_empty() {
            self.key(ESC, "esc");
        }
    }

    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            self.twin.press(KeyPress {
                key: Key::Char(letter),
                ..KeyPress::default()
            });
        }
        self.terminal.press(text);
    }

    fn key(&mut self, bytes: &str, name: &str) {
        self.twin.press(key(name));
        self.terminal.press(bytes);
    }
}
