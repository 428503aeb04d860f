//! The words for persons that are counted: as they are said in bokmål, nynorsk and English.
//!
//! A post is no person one talks about: "to helsesykepleiere" says what a service can do and
//! stands in every budget. So professions are not among them; children, users, patients,
//! families and those who are simply called persons are, and so are deaths.

/// How many a word speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Several, none in particular: "elever". Another number can stand before it.
    Several,
    /// One, or those: "elev", "elevene".
    Others,
}

/// Ends of words that mean several persons; what stands before them says which ("ungdomsskole").
const SEVERAL: [&str; 75] = [
    "elever",
    "elevar",
    "jenter",
    "gutter",
    "gutar",
    "barn",
    "born",
    "personer",
    "personar",
    "mennesker",
    "menneske",
    "brukere",
    "brukarar",
    "pasienter",
    "pasientar",
    "klienter",
    "klientar",
    "ungdommer",
    "ungdomar",
    "ungdommar",
    "foreldre",
    "mødre",
    "mødrer",
    "fedre",
    "fedrar",
    "kvinner",
    "menn",
    "innbyggere",
    "innbyggjarar",
    "deltakere",
    "deltagere",
    "deltakarar",
    "søsken",
    "sysken",
    "flyktninger",
    "flyktningar",
    "studenter",
    "studentar",
    "lærlinger",
    "lærlingar",
    "beboere",
    "bebuarar",
    "naboer",
    "naboar",
    "tenåringer",
    "tenåringar",
    "åringer",
    "åringar",
    "familier",
    "familiar",
    "husstander",
    "husstandar",
    "søstre",
    "systrer",
    "brødre",
    "brør",
    "tvillinger",
    "tvillingar",
    "døtre",
    "sønner",
    "venner",
    "vener",
    "venninner",
    "kamerater",
    "kameratar",
    "medelever",
    "foresatte",
    "føresette",
    "pårørende",
    "pårørande",
    "dødsfall",
    "selvmord",
    "sjølvmord",
    "selvmordsforsøk",
    "sjølvmordsforsøk",
];

/// The same in English, as whole words.
const ENGLISH: [&str; 22] = [
    "pupils",
    "students",
    "persons",
    "people",
    "girls",
    "boys",
    "men",
    "women",
    "children",
    "kids",
    "users",
    "patients",
    "clients",
    "parents",
    "families",
    "youths",
    "adults",
    "teenagers",
    "siblings",
    "residents",
    "participants",
    "deaths",
];

/// Ends of words that mean one person, or certain ones.
const OTHERS: [&str; 69] = [
    "elev",
    "eleven",
    "elevene",
    "elevane",
    "jente",
    "jenta",
    "jentene",
    "gutt",
    "gut",
    "gutten",
    "guten",
    "guttene",
    "gutane",
    "barnet",
    "barna",
    "barnene",
    "borna",
    "person",
    "personen",
    "personene",
    "personane",
    "mennesket",
    "menneskene",
    "menneska",
    "bruker",
    "brukar",
    "brukeren",
    "brukaren",
    "brukerne",
    "brukarane",
    "pasient",
    "pasienten",
    "pasientene",
    "pasientane",
    "klient",
    "klientene",
    "klientane",
    "ungdom",
    "ungdommen",
    "ungdommene",
    "ungdomane",
    "ungdommane",
    "forelder",
    "foreldrene",
    "foreldra",
    "kvinne",
    "kvinnene",
    "mann",
    "mannen",
    "mennene",
    "deltaker",
    "deltakar",
    "deltakerne",
    "deltakarane",
    "flyktning",
    "flyktningene",
    "flyktningane",
    "student",
    "lærling",
    "beboer",
    "beboerne",
    "nabo",
    "tenåring",
    "tenåringene",
    "åringene",
    "åringane",
    "familie",
    "familiene",
    "familiane",
];

const ENGLISH_ONE: [&str; 12] = [
    "pupil", "student", "person", "girl", "boy", "man", "woman", "child", "user", "patient",
    "parent", "family",
];

/// Words that describe persons and stand for them where no noun follows: "3 unge har sagt".
const DESCRIBED: [&str; 19] = [
    "unge",
    "voksne",
    "vaksne",
    "eldre",
    "mindreårige",
    "mindreårige",
    "enslige",
    "einslege",
    "rusavhengige",
    "rusavhengige",
    "arbeidsledige",
    "arbeidslause",
    "ansatte",
    "tilsette",
    "folk",
    "døde",
    "innlagte",
    "utsatte",
    "utsette",
];

/// What a word says of persons, in lower case; `None` for anything else.
pub(super) fn form(word: &str) -> Option<Form> {
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if !is_something_else(word) && ends(&SEVERAL) || ENGLISH.contains(&word) {
        Some(Form::Several)
    } else if !is_something_else(word) && ends(&OTHERS) || ENGLISH_ONE.contains(&word) {
        Some(Form::Others)
    } else {
        None
    }
}

/// Whether a word describes persons and can stand alone for them.
pub(super) fn describes(word: &str) -> bool {
    DESCRIBED.contains(&word)
}

/// Words that end like a person and are a post, or none at all.
fn is_something_else(word: &str) -> bool {
    const POSTS: [&str; 14] = [
        "kontaktperson",
        "ressursperson",
        "nøkkelperson",
        "fagperson",
        "støtteperson",
        "forbruker",
        "forbrukar",
        "talsmann",
        "talemenn",
        "formann",
        "formenn",
        "lensmann",
        "lensmenn",
        "rådmann",
    ];
    const VERBS: [&str; 2] = ["forvenner", "avvenner"];
    let post = POSTS.iter().any(|post| {
        let rest = word.split_once(post).map(|(_, rest)| rest);
        rest.is_some_and(|rest| matches!(rest, "" | "er" | "ar" | "en" | "ene" | "ane" | "e"))
    });
    post || VERBS.contains(&word)
}
