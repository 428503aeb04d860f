//! A report as JSON, for other programs: what people typed stands as they typed it.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

use super::Report;
use crate::domain::text::is_harmless;

/// Which shape the document has. A member that comes later does not change it.
const VERSION: u32 = 1;

/// Writes a report as JSON. Characters that could do something to a terminal or hide what a text
/// says stand as `\u202e`, which means the same to every reader.
pub(super) fn render(report: &Report) -> Result<Vec<u8>, serde_json::Error> {
    #[derive(Serialize)]
    struct Document<'a> {
        format: &'static str,
        version: u32,
        #[serde(flatten)]
        report: &'a Report,
    }

    let mut out = Vec::with_capacity(64 * 1024);
    let harmless = Harmless(PrettyFormatter::with_indent(b" "));
    let document = Document {
        format: "oversikt-report",
        version: VERSION,
        report,
    };
    document.serialize(&mut Serializer::with_formatter(&mut out, harmless))?;
    out.push(b'\n');
    Ok(out)
}

/// Indented JSON in which every character can be looked at.
struct Harmless(PrettyFormatter<'static>);

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        to: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut written = 0;
        for (at, point) in fragment.char_indices() {
            if !is_harmless(point) {
                to.write_all(&fragment.as_bytes()[written..at])?;
                for unit in point.encode_utf16(&mut [0; 2]) {
                    write!(to, "\\u{unit:04x}")?;
                }
                written = at + point.len_utf8();
            }
        }
        to.write_all(&fragment.as_bytes()[written..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_array(to)
    }

    fn end_array<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array(to)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(to, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array_value(to)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object(to)
    }

    fn end_object<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object(to)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(to, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object_value(to)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object_value(to)
    }
}
