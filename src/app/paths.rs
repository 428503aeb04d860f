//! Paths as people give them: typed, pasted, or dropped onto the terminal, one or several.

use std::path::PathBuf;

/// The paths in a text: without the quotation marks, escapes or addresses that a file manager puts
/// around them. A line is one path, unless everything in it that stands between spaces begins as
/// a path does.
pub fn paths_in(text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts = split(line);
        let several = parts.len() > 1 && parts.iter().all(begins_a_path);
        match parts.as_slice() {
            [only] => found.push(PathBuf::from(&only.text)),
            _ if several => found.extend(parts.iter().map(|part| PathBuf::from(&part.text))),
            _ => found.push(PathBuf::from(line)),
        }
    }
    found
}

/// What stands between spaces, or between quotation marks.
struct Part {
    text: String,
    quoted: bool,
}

fn begins_a_path(part: &Part) -> bool {
    let text = part.text.as_bytes();
    let drive = matches!(text, [letter, b':', ..] if letter.is_ascii_alphabetic());
    part.quoted || drive || matches!(text, [b'/' | b'\\' | b'~', ..])
}

fn split(line: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let quoted = matches!(first, '\'' | '"').then(|| rest.get(1..)).flatten();
        let closed = quoted.and_then(|inside| inside.split_once(first));
        // A quotation mark in the middle of a word, or without another, is a letter.
        let closed = closed.filter(|(_, after)| after.is_empty() || after.starts_with(' '));
        if let Some((text, after)) = closed {
            parts.push(Part {
                text: text.to_owned(),
                quoted: true,
            });
            rest = after.trim_start();
            continue;
        }
        let (word, after) = word(rest);
        let text = word
            .strip_prefix("file://")
            .map_or_else(|| word.replace("\\ ", " "), plain);
        let quoted = word.starts_with("file://");
        parts.push(Part { text, quoted });
        rest = after.trim_start();
    }
    parts
}

/// The text up to a space that has no backslash before it.
fn word(text: &str) -> (&str, &str) {
    let ends = |(at, point): &(usize, char)| {
        *point == ' ' && !text.get(..*at).is_some_and(|before| before.ends_with('\\'))
    };
    let at = text
        .char_indices()
        .find(ends)
        .map_or(text.len(), |(at, _)| at);
    text.split_at(at)
}

/// A path out of an address: `%20` is a space.
fn plain(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = after
            .get(if code.is_some() { 2 } else { 0 }..)
            .unwrap_or_default();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_understood_however_it_was_put_there() {
        let one = [
            ("/hjem/kari/Fjordvik.json", "/hjem/kari/Fjordvik.json"),
            ("  /a/b.json\n", "/a/b.json"),
            ("'/a/mitt seminar.json'", "/a/mitt seminar.json"),
            ("\"/a/mitt seminar.json\"", "/a/mitt seminar.json"),
            ("file:///a/bl%C3%A5%20fil.json", "/a/blå fil.json"),
            ("file:///a/100%.json", "/a/100%.json"),
            ("/a/mitt\\ seminar.json", "/a/mitt seminar.json"),
            ("C:\\Mine filer\\a.json", "C:\\Mine filer\\a.json"),
            ("/a/gruppe 1.json", "/a/gruppe 1.json"),
            ("/a/Kari's fil.json", "/a/Kari's fil.json"),
            ("mitt seminar.json", "mitt seminar.json"),
        ];
        for (typed, meant) in one {
            assert_eq!(paths_in(typed), [PathBuf::from(meant)], "{typed:?}");
        }
        assert!(paths_in(" \n ").is_empty());
    }

    #[test]
    fn several_files_dropped_at_once_are_several_paths() {
        let three = ["/a/en.json", "/a/to tre.json", "/b/fire.json"].map(PathBuf::from);
        for dropped in [
            "/a/en.json\n/a/to tre.json\n/b/fire.json\n",
            "'/a/en.json' '/a/to tre.json' '/b/fire.json' ",
            "/a/en.json \"/a/to tre.json\" /b/fire.json",
            "/a/en.json /a/to\\ tre.json /b/fire.json",
            "file:///a/en.json file:///a/to%20tre.json file:///b/fire.json",
            "file:///a/en.json\r\nfile:///a/to%20tre.json\r\nfile:///b/fire.json\r\n",
        ] {
            assert_eq!(paths_in(dropped), three, "{dropped:?}");
        }
    }
}
