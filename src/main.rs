//! Oversikt: overview seminars in Norwegian municipalities.

fn main() {}
