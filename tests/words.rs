//! The messages of the three languages: complete, used, and in words that a person uses.
//!
//! `say!` checks an id against bokmål while building. What it cannot see is checked here.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read the messages has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use oversikt::i18n::{Lang, Vocabulary};

/// What stands in one language's file: for each message its text as it will be read, and the
/// names of its arguments.
type Messages = BTreeMap<String, Message>;

#[derive(Default, Debug)]
struct Message {
    text: String,
    arguments: BTreeSet<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn messages(lang: Lang) -> Messages {
    let path = root().join(format!("src/i18n/{lang}/oversikt.ftl"));
    let text = fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let mut read = Message::default();
        read.pattern(&message.value.unwrap_or_else(|| panic!("{id} says nothing")));
        assert!(
            message.attributes.is_empty(),
            "{id}: use a message, not an attribute"
        );
        assert!(
            found.insert(id.clone(), read).is_none(),
            "{lang}: {id} twice"
        );
    }
    found
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.text.push(' ');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            // Terms and references to other messages would hide arguments from `say!` and from
            // this test; functions would format figures the English way.
            other => panic!("{other:?}: only arguments and variants are used here"),
        }
    }
}

/// Every Rust file of the program, one after the other.
fn program() -> String {
    fn collect(folder: &Path, into: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                into.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut text = String::new();
    collect(&root().join("src"), &mut text);
    text
}

#[test]
fn the_three_languages_have_the_same_messages_with_the_same_arguments() {
    let bokmål = messages(Lang::Nb);
    for lang in [Lang::Nn, Lang::En] {
        let other = messages(lang);
        let ids = |of: &Messages| of.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = ids(&bokmål).difference(&ids(&other)).cloned().collect();
        let extra: Vec<_> = ids(&other).difference(&ids(&bokmål)).cloned().collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{lang}: missing {missing:?}, extra {extra:?}"
        );
        for (id, message) in &bokmål {
            assert_eq!(
                message.arguments, other[id].arguments,
                "{lang}: arguments of {id}"
            );
        }
    }
}

#[test]
fn no_message_is_left_over() {
    let program = program();
    let listed = listed();
    let unused: Vec<_> = messages(Lang::Nb)
        .into_keys()
        .filter(|id| !listed.contains(id) && !is_named(id, &program))
        .collect();
    assert!(unused.is_empty(), "said nowhere: {unused:#?}");
}

/// The messages that belong to the lists of the vocabulary.
fn listed() -> BTreeSet<String> {
    Vocabulary::ALL
        .iter()
        .flat_map(|list| {
            list.ids()
                .iter()
                .map(|id| format!("{}-{id}", list.prefix()))
        })
        .flat_map(|id| [format!("{id}-short"), id])
        .collect()
}

/// Whether the program has the id as a string, or builds it: `format!("prefix-{…}")`.
fn is_named(id: &str, program: &str) -> bool {
    program.contains(&format!("\"{id}\""))
        || id
            .match_indices('-')
            .any(|(at, _)| program.contains(&format!("\"{}{{", &id[..=at])))
}

#[test]
fn a_message_with_arguments_is_never_said_without_them() {
    // `fl!` checks the arguments that are given, but not that any are.
    let program = program();
    let bokmål = messages(Lang::Nb);
    for said in program.split("say!(").skip(1) {
        let call = &said[..said.find(';').unwrap_or(said.len())];
        let mut parts = call.splitn(3, '"');
        let (Some(_), Some(id), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let ends_here = rest.trim_start_matches([',', ' ', '\n']).starts_with(')');
        let Some(message) = bokmål.get(id) else {
            continue;
        };
        assert!(
            !ends_here || message.arguments.is_empty(),
            "{id} wants {:?}",
            message.arguments
        );
    }
}

#[test]
fn norwegian_messages_use_the_words_of_the_room() {
    // The room would think that it is being recorded, or that it needs a programmer.
    let begins = ["opptak", "buffer", "commit"];
    let whole = [
        "node", "noden", "noder", "event", "eventen", "eventer", "events",
    ];
    for lang in [Lang::Nb, Lang::Nn] {
        for (id, message) in messages(lang) {
            for word in message
                .text
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric())
            {
                let forbidden =
                    begins.iter().any(|start| word.starts_with(start)) || whole.contains(&word);
                assert!(!forbidden, "{lang}: {id} says «{word}»");
            }
        }
    }
}

#[test]
fn nynorsk_is_nynorsk() {
    // The words that slip in most often when a sentence is copied from bokmål.
    let slips = "ikke jeg hva hvem hvor hvordan hvorfor noe noen fra uten videre sammen kilde \
        kilder tjeneste tjenester navn lagret åpne åpnet deltaker deltakere hull være blitt \
        gjøre mye mer hun flere velg skrevet ble disse begge livsfaser kommer";
    let slips: BTreeSet<_> = slips.split_whitespace().collect();
    for (id, message) in messages(Lang::Nn) {
        // What may be typed to find a command is welcome in both.
        if id.starts_with("command-") && id.ends_with("-words") {
            continue;
        }
        for word in message
            .text
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
        {
            assert!(!slips.contains(word), "{id} says «{word}»");
        }
    }
}
