//! The store on a simulated disk: crashes, faults, two writers, a slow disk.

mod sim;

#[path = "store/crash.rs"]
mod crash;
#[path = "store/faults.rs"]
mod faults;
#[path = "store/slow.rs"]
mod slow;
#[path = "store/writers.rs"]
mod writers;
