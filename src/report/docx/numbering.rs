//! `word/numbering.xml`: the signs and numbers before the entries of lists.

use std::fmt::Write;

/// The signs and numbers themselves; the lists that use them come after.
const LEVELS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>
<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr><w:rPr><w:color w:val="0B5559"/></w:rPr>
</w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/>
<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="510" w:hanging="397"/></w:pPr><w:rPr><w:color w:val="0B5559"/></w:rPr>
</w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"#;

/// The lists before the first one with numbers: those of the two styles.
const OF_STYLES: usize = 2;

/// The name of the `n`th list with numbers, from 1 on.
pub(super) fn ordered(n: usize) -> String {
    (OF_STYLES + n).to_string()
}

/// The part, for so many lists with numbers: each begins with 1 again.
pub(super) fn part(lists: usize) -> String {
    let mut xml = LEVELS.to_owned();
    for n in 1..=lists {
        let _ = writeln!(
            xml,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>\
             <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            ordered(n)
        );
    }
    xml.push_str("</w:numbering>");
    xml
}
