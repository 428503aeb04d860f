//! Counts from 1 to 4 of persons: "3 elever", "fire av guttene", "1–4 personer".
//!
//! What can concern fewer than about five persons is not anonymous (domain.md 5.1). What is
//! counted must be persons: "3 kommuner", "2 tiltak" and "4. trinn" are none. What is a share and
//! no count stays too: "1 av 5 elever", "3 prosent"; but "2 av 27 elever" says how many.
//! "en elev" is any pupil, "én elev" and "bare en elev" are one.

use std::ops::Range;

use super::persons::{self, Form};
use super::reading::{Gap, Reading};

/// A count of persons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// All of it.
    pub range: Range<usize>,
    /// The number, or both numbers of a range.
    pub number: Range<usize>,
    /// Whether "fewer than 5" can stand where the number stands and the sentence is still one.
    pub fits: bool,
}

/// Every count from 1 to 4 of persons in a text, in reading order.
pub fn counts(text: &str) -> Vec<Count> {
    of(&Reading::of(text))
}

pub(super) fn places(reading: &Reading<'_>) -> Vec<Range<usize>> {
    of(reading).into_iter().map(|count| count.range).collect()
}

fn of(reading: &Reading<'_>) -> Vec<Count> {
    let mut counts = Vec::new();
    let mut index = 0;
    while index < reading.len() {
        match count_at(reading, index) {
            Some((count, next)) => {
                counts.push(count);
                index = next;
            }
            None => index += 1,
        }
    }
    counts
}

/// The count that begins with this word, and the word after it.
fn count_at(reading: &Reading<'_>, index: usize) -> Option<(Count, usize)> {
    let first = number(reading, index)?;
    let last = until(reading, index);
    let high = number(reading, last).unwrap_or(first);
    let small = |number: u8| (1..=4).contains(&number);
    if !small(first) || high > 5 || is_label(reading, index) || is_part_of_number(reading, index) {
        return None;
    }
    let counted = counted(reading, last)?;
    if is_size_of_group(reading, index, counted.last) {
        return None;
    }
    let count = Count {
        range: reading.range(index, counted.last),
        number: reading.range(index, last),
        fits: counted.fits && !is_bound(reading, index),
    };
    Some((count, counted.last + 1))
}

/// What a word says as a number: a digit, or a word up to five.
fn number(reading: &Reading<'_>, index: usize) -> Option<u8> {
    let word = reading.word(index)?;
    if word.is_number {
        return word.lower.parse().ok();
    }
    Some(match word.lower.as_str() {
        "én" | "éin" | "éi" | "ett" | "eitt" | "ène" | "one" => 1,
        "et" | "eit" if reading.lower(index + 1) == "par" => 2,
        "en" | "ein" | "ei" | "et" if is_really_one(reading, index) => 1,
        "to" | "begge" | "two" => 2,
        "tre" | "three" => 3,
        "fire" | "four" => 4,
        "fem" | "five" => 5,
        _ => return None,
    })
}

/// Whether "en" is a number here: after "bare", before "eneste" or "av".
fn is_really_one(reading: &Reading<'_>, index: usize) -> bool {
    let only = ["bare", "kun", "berre", "eneste", "einaste", "minst"];
    let before = reading
        .before(index, 1)
        .is_some_and(|word| only.contains(&word.lower.as_str()));
    let alone = ["eneste", "einaste", "enkelt", "einskild", "av"];
    let range = ["eller", "til"].contains(&reading.lower(index + 1))
        && ["to", "tre"].contains(&reading.lower(index + 2));
    before || range || alone.contains(&reading.lower(index + 1))
}

/// The last word of the number that begins here: "1–4", "to til tre", "én eller to".
fn until(reading: &Reading<'_>, index: usize) -> usize {
    let joined = reading.gap(index) == Gap::Hyphen && number(reading, index + 1).is_some();
    if ["et", "eit"].contains(&reading.lower(index)) && reading.lower(index + 1) == "par" {
        return index + 1;
    }
    let word = ["til", "eller", "og", "to", "or"].contains(&reading.lower(index + 1));
    let spoken = word
        && reading.gap(index) == Gap::Space
        && reading.gap(index + 1) == Gap::Space
        && number(reading, index + 2).is_some();
    match (joined, spoken) {
        (true, _) => index + 1,
        (false, true) => index + 2,
        (false, false) => index,
    }
}

/// What is counted.
struct Counted {
    last: usize,
    fits: bool,
}

/// The words after a number, as far as the persons they tell of.
fn counted(reading: &Reading<'_>, number: usize) -> Option<Counted> {
    let english = ["one", "two", "three", "four"].contains(&reading.lower(number));
    let mut fits = true;
    let mut at = number;
    for _ in 0..4 {
        if reading.gap(at) != Gap::Space {
            return None;
        }
        at += 1;
        let word = reading.lower(at);
        match persons::form(word) {
            Some(form) => {
                let fits = fits && form == Form::Several && !english;
                return Some(Counted { last: at, fits });
            }
            None if persons::describes(word) && stands_alone(reading, at) => {
                return Some(Counted { last: at, fits });
            }
            None => {}
        }
        let after = reading.lower(at + 1);
        match word {
            "av" | "of" if is_share(reading, at + 1) => return None,
            "av" | "of" if ["oss", "us"].contains(&after) || is_of_them(reading, at + 1) => {
                return Some(Counted { last: at + 1, fits });
            }
            "av" | "of" | "til" => {}
            _ if reading.word(at).is_some_and(|word| word.is_number) => {
                // "2 av 27 elever": the second number.
                (at > number + 1).then_some(())?;
            }
            _ if persons::form(after).is_some() || is_describing(word) => {
                fits &= is_describing(word) && !is_definite(word);
                is_describing(word).then_some(())?;
            }
            _ => return None,
        }
    }
    None
}

/// Whether "dem" stands here for persons: who was told of before. "To av dem" may be measures,
/// where no person was.
fn is_of_them(reading: &Reading<'_>, index: usize) -> bool {
    let pronoun = match reading.lower(index) {
        "dem" | "them" => true,
        // An article too: "to av dei tiltaka".
        "dei" | "disse" | "desse" => stands_alone(reading, index),
        _ => false,
    };
    pronoun && (0..index).any(|at| persons::form(reading.lower(at)).is_some())
}

/// Words that may stand between a number and what is counted: of a Norwegian adjective the form
/// for several ends with an e, and one for certain ones too.
fn is_describing(word: &str) -> bool {
    let small = [
        "de", "dei", "den", "våre", "of", "the", "our", "young", "other", "new", "små",
    ];
    let known = ["andre", "ulike", "slike", "mange"];
    let noun = [
        "ene", "ane", "else", "skole", "time", "uke", "veke", "klasse", "ende",
    ];
    let ends = word.ends_with('e') && word.chars().count() >= 3;
    small.contains(&word)
        || known.contains(&word)
        || (ends && !noun.iter().any(|n| word.ends_with(n)))
        || [
            "enkelt",
            "eneste",
            "einskild",
            "ung",
            "eldre",
            "mannlig",
            "kvinnelig",
        ]
        .contains(&word)
}

/// Words after which certain persons are meant, so that another number does not fit.
fn is_definite(word: &str) -> bool {
    [
        "enkelt", "eneste", "einaste", "einskild", "ung", "siste", "første", "fyrste",
    ]
    .contains(&word)
}

/// Whether no noun follows that the word describes: "3 unge har sagt", not "2 eldre bygg".
fn stands_alone(reading: &Reading<'_>, index: usize) -> bool {
    const GOES_ON: [&str; 52] = [
        "har", "hadde", "som", "i", "på", "fra", "frå", "med", "er", "var", "ble", "blei", "vart",
        "og", "til", "under", "over", "mellom", "uten", "utan", "kan", "vil", "får", "fikk",
        "fekk", "bor", "bur", "går", "trenger", "treng", "mangler", "manglar", "døde", "sa",
        "sier", "seier", "av", "hos", "ved", "for", "fordi", "om", "etter", "sist", "siden",
        "sidan", "blir", "må", "skal", "ønsker", "ønskjer", "der",
    ];
    reading.gap(index) != Gap::Space || GOES_ON.contains(&reading.lower(index + 1))
}

/// Whether the number after "av" makes it a share: "1 av 5", "tre av ti".
fn is_share(reading: &Reading<'_>, of: usize) -> bool {
    let word = reading.lower(of);
    let said = [
        "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "tjue", "hundre",
        "tusen",
    ];
    let number = reading.word(of).is_some_and(|word| word.is_number);
    let round = matches!(word.parse(), Ok(2..=10 | 20 | 100 | 1000 | 10_000));
    (number && round) || said.contains(&word)
}

/// Whether the number names something and counts nothing: "uke 3", "gruppe 2", "kl. 3".
fn is_label(reading: &Reading<'_>, index: usize) -> bool {
    const LABELS: [&str; 36] = [
        "uke",
        "veke",
        "trinn",
        "steg",
        "klasse",
        "kl",
        "klokka",
        "klokken",
        "nr",
        "nummer",
        "tabell",
        "figur",
        "kapittel",
        "kap",
        "punkt",
        "pkt",
        "side",
        "s",
        "gruppe",
        "runde",
        "bord",
        "sak",
        "del",
        "fase",
        "nivå",
        "alternativ",
        "spørsmål",
        "vg",
        "mål",
        "tema",
        "vedlegg",
        "sone",
        "rom",
        "etasje",
        "post",
        "bind",
    ];
    let dotted = ["", ".", "§"];
    dotted.contains(&reading.ahead(index).trim())
        && reading
            .before(index, 1)
            .is_some_and(|word| LABELS.contains(&word.lower.as_str()))
}

/// Whether the number is the end of another one: "2,3", "10–3", "vg1", "1 200".
fn is_part_of_number(reading: &Reading<'_>, index: usize) -> bool {
    if reading
        .ahead(index)
        .trim_end()
        .ends_with(['§', '$', '€', '#'])
    {
        return true;
    }
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    let number = reading.word(before).is_some_and(|word| word.is_number);
    let ahead = reading.ahead(index);
    match reading.gap(before) {
        Gap::Touching => true,
        Gap::Hyphen | Gap::Dot | Gap::Mark | Gap::Space => {
            number || (!ahead.contains(char::is_whitespace) && ahead.contains('.'))
        }
        Gap::Other => ahead == "," && number,
    }
}

/// "grupper på 4 personer", "4 elever per lærer": how large a group is, not who is in it.
fn is_size_of_group(reading: &Reading<'_>, first: usize, last: usize) -> bool {
    let on = reading
        .before(first, 1)
        .is_some_and(|word| word.lower == "på");
    let group = reading.is_led_by(first, 2, &["grupp"]);
    let per = ["per", "pr"].contains(&reading.lower(last + 1));
    per || (on && group)
}

/// Whether a word before says that the number is a bound: "minst 3", "mellom 1 og 4".
fn is_bound(reading: &Reading<'_>, index: usize) -> bool {
    const BOUNDS: [&str; 22] = [
        "minst",
        "over",
        "under",
        "mellom",
        "enn",
        "opptil",
        "maks",
        "nøyaktig",
        "de",
        "dei",
        "disse",
        "desse",
        "alle",
        "eneste",
        "den",
        "det",
        "et",
        "eit",
        "least",
        "than",
        "the",
        "between",
    ];
    reading
        .before(index, 1)
        .is_some_and(|word| BOUNDS.contains(&word.lower.as_str()))
        || reading.lower(index) == "begge"
}
