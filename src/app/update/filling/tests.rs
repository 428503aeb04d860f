//! Forms, driven by keys.

mod every_field;
mod hand;
mod kept;
mod mistakes;
mod suggestions;
mod verbs;
mod verdict;
mod words_of_the_seminar;
