//! Text that nobody should have to be afraid of.

/// What a terminal could take for a command, or what hides what a text says: field-notes.md 3.
pub(crate) const CASES: [&str; 20] = [
    "\u{1b}[2J\u{1b}[H alt borte",
    "\u{1b}]0;nytt vindu\u{7}",
    "\u{1b}]52;c;ZWNobyBoZWk=\u{1b}\\",
    "\u{1b}]8;;http://example.org\u{7}lenke\u{1b}]8;;\u{7}",
    "\u{1b}P1$r\u{1b}\\ \u{1b}c \u{1b}[6n \u{1b}[5;5H",
    "C1 \u{9b}31m rød \u{90}x\u{9c} \u{9d}0;t\u{9c} \u{85}",
    "null \u{0} bjelle \u{7} tilbake \u{8}\u{8}\u{8} slett \u{7f}",
    "retur\rover det som sto\u{b}\u{c}",
    "to\nlinjer\r\nog\ttabulator",
    "abc\u{202e}txt.exe\u{202c}",
    "\u{202a}a\u{202b}b\u{202d}c\u{2066}d\u{2067}e\u{2068}f\u{2069}g\u{200e}h\u{200f}i\u{61c}",
    "pass\u{200b}ord\u{2060}\u{feff}\u{ad}\u{180e}",
    "merke\u{e0041}\u{e0042}\u{e007f}",
    "linje\u{2028}skille\u{2029}",
    "\u{fff9}a\u{fffa}b\u{fffb}",
    "\u{206a}\u{206f}\u{2061}",
    "😀 👩‍👩‍👧‍👦 🇳🇴 e\u{301} a\u{30a} ❤\u{fe0f}",
    "日本語 العربية עברית ไทย",
    "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{e}\u{f}\u{10}\u{18}\u{19}\u{1a}\u{1c}\u{1d}\u{1e}\u{1f}x",
    "\u{301}\u{301}\u{300}begynner med et merke",
];

/// The cases, towers of marks, and the big list of naughty strings; none of them blank.
pub(crate) fn all() -> Vec<String> {
    let naughty: Vec<String> =
        serde_json::from_str(include_str!("../data/naughty-strings.json")).unwrap();
    let mut texts: Vec<String> = CASES.map(str::to_owned).into();
    texts.push(format!("tårn a{}", "\u{301}".repeat(5000)));
    texts.push("ord ".repeat(400));
    texts.push("uavbrutt".repeat(200));
    texts.extend(naughty);
    texts.retain(|text| !text.trim().is_empty());
    assert!(texts.len() > 520);
    texts
}
