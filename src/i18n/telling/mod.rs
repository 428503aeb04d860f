//! What happened, and what things are called, in sentences: for the command line and the screen.

mod name;
mod news;
mod sentence;
mod sides;
mod value;
mod values;

pub use name::name_of;
pub use news::{NewsLine, NewsSection, news_headline, news_sections};
pub use sentence::sentence;
pub use sides::{Compared, differing, heading_of, sides};
use value::quoted;
pub use value::{cut, joined};
pub use values::value_lines;
