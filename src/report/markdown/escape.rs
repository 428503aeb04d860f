//! What people typed, as Markdown that shows it and does nothing else.

/// Writes a line so that no sign in it is markup. What stands at the beginning of a paragraph or
/// of a line goes through [`escape_line`].
pub(super) fn escape(line: &str, out: &mut String) {
    let mut written = 0;
    for (at, byte) in line.bytes().enumerate() {
        let instead = match byte {
            b'\\' => r"\\",
            b'`' => r"\`",
            b'*' => r"\*",
            b'_' => r"\_",
            b'[' => r"\[",
            b']' => r"\]",
            b'{' => r"\{",
            b'}' => r"\}",
            b'|' => r"\|",
            b'~' => r"\~",
            b'$' => r"\$",
            b'^' => r"\^",
            b'<' => "&lt;",
            b'&' if is_entity(&line[at..]) => "&amp;",
            _ => continue,
        };
        out.push_str(&line[written..at]);
        out.push_str(instead);
        written = at + 1;
    }
    out.push_str(&line[written..]);
}

/// The same at the beginning of a line, where more signs mean something: headings, quotations,
/// lists, rules and the underlining of headings.
pub(super) fn escape_line(line: &str, out: &mut String) {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (before, mark) = line.split_at(digits);
    // "10.38" is a time, "10. 38" and "10." are entries of a list.
    let ends = mark.len() == 1 || mark.as_bytes().get(1) == Some(&b' ');
    let marked = match mark.as_bytes().first() {
        Some(b'.' | b')') => digits > 0 && ends,
        Some(b'#' | b'>' | b'-' | b'+' | b'=' | b':' | b'%') => digits == 0,
        _ => false,
    };
    if marked {
        out.push_str(before);
        out.push('\\');
    }
    escape(if marked { mark } else { line }, out);
}

/// Whether a text that begins with `&` would be read as a character of its own.
fn is_entity(text: &str) -> bool {
    let rest = text[1..].trim_start_matches('#');
    let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    name > 0 && rest.as_bytes().get(name) == Some(&b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_typed_is_markup() {
        for (typed, written) in [
            ("# Tittel", r"\# Tittel"),
            ("- punkt", r"\- punkt"),
            ("12. desember", r"12\. desember"),
            ("12) to", r"12\) to"),
            ("12.", r"12\."),
            ("10.38 kom", "10.38 kom"),
            ("2024 var året.", "2024 var året."),
            ("*viktig* _ord_ `kode`", r"\*viktig\* \_ord\_ \`kode\`"),
            ("[lenke](javascript:x)", r"\[lenke\](javascript:x)"),
            ("<script>", "&lt;script>"),
            ("a | b", r"a \| b"),
            ("FoU & D; &amp; &#x3c;", "FoU & D; &amp;amp; &amp;#x3c;"),
            ("===", r"\==="),
            ("> sitat", r"\> sitat"),
            ("\\", r"\\"),
            ("    kode", "kode"),
        ] {
            let mut out = String::new();
            escape_line(typed, &mut out);
            assert_eq!(out, written);
        }
    }
}
