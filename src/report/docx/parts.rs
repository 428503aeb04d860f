//! The parts of a document and how they find each other, packed into one file.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::words::OTHER_RELATIONS;
use super::xml::Xml;
use super::{numbering, styles, tag};
use crate::report::lines::one_line;
use crate::report::{Report, Unwritten};

/// The body of a document, and what its other parts need to know of it.
pub(super) struct Written {
    /// `word/document.xml`.
    pub(super) document: Vec<u8>,
    /// The addresses that it links to.
    pub(super) addresses: Vec<String>,
    /// How many lists with numbers it has.
    pub(super) ordered: usize,
}

/// Speed before size: a report is written while somebody waits.
const EFFORT: i64 = 2;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The page's number and how many there are: fields, which Word counts itself.
const FOOTER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>"#;

/// That it was made for a Word of this century, and in bokmål.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:autoHyphenation/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nb-NO"/></w:settings>"#;

/// Puts all parts into one file. Nothing in it says when.
pub(super) fn pack(report: &Report, body: Written) -> Result<Vec<u8>, Unwritten> {
    let settings = SETTINGS.replace("nb-NO", tag(report.lang));
    let parts: [(&str, Vec<u8>); 8] = [
        ("[Content_Types].xml", TYPES.into()),
        ("_rels/.rels", RELATIONS.into()),
        ("docProps/core.xml", properties(report)?),
        ("word/_rels/document.xml.rels", relations(&body.addresses)?),
        ("word/styles.xml", styles::part(report.lang).into()),
        ("word/numbering.xml", numbering::part(body.ordered).into()),
        ("word/settings.xml", settings.into()),
        ("word/footer1.xml", FOOTER.into()),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(EFFORT))
        .last_modified_time(DateTime::DEFAULT);
    let mut file = ZipWriter::new(Cursor::new(Vec::with_capacity(body.document.len() / 4)));
    let document = ("word/document.xml", body.document);
    for (name, bytes) in parts.into_iter().chain([document]) {
        file.start_file(name, options)?;
        file.write_all(&bytes)?;
    }
    Ok(file.finish()?.into_inner())
}

/// What the document says about itself: its title and language, and nobody's name.
fn properties(report: &Report) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new(1024)?;
    xml.open(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ],
    )?;
    for (name, text) in [
        ("dc:title", one_line(&report.title).as_ref()),
        ("dc:subject", one_line(&report.subtitle).as_ref()),
        ("dc:language", tag(report.lang)),
    ] {
        xml.open(name, &[])?;
        xml.text(text)?;
        xml.close(name)?;
    }
    xml.close("cp:coreProperties")?;
    Ok(xml.into_bytes())
}

/// Where the document finds its other parts, and the addresses that it links to.
fn relations(addresses: &[String]) -> io::Result<Vec<u8>> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut xml = Xml::new(1024)?;
    xml.open(
        "Relationships",
        &[(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships",
        )],
    )?;
    let parts: [(&str, &str); OTHER_RELATIONS] = [
        ("footer", "footer1.xml"),
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
    ];
    let inside = parts.map(|(sort, target)| (sort, target, "Internal"));
    let outside = addresses
        .iter()
        .map(|address| ("hyperlink", address.as_str(), "External"));
    for (number, (sort, target, mode)) in (1..).zip(inside.into_iter().chain(outside)) {
        xml.empty(
            "Relationship",
            &[
                ("Id", &format!("rId{number}")),
                ("Type", &format!("{OFFICE}/{sort}")),
                ("Target", target),
                ("TargetMode", mode),
            ],
        )?;
    }
    xml.close("Relationships")?;
    Ok(xml.into_bytes())
}
