//! Whole numbers one after the other, small ones in one byte: seven bits in each, and whether
//! more follow.

/// Appends a number.
pub(super) fn push(out: &mut Vec<u8>, number: u32) {
    out.extend_from_slice(written(number, &mut [0; LONGEST]));
}

/// The most bytes that a number takes.
pub(super) const LONGEST: usize = 5;
const MORE: u8 = 0x80;

/// The bytes of a number.
pub(super) fn written(number: u32, into: &mut [u8; LONGEST]) -> &[u8] {
    let (mut rest, mut length) = (number, 0);
    for byte in into.iter_mut() {
        length += 1;
        let [low, ..] = rest.to_le_bytes();
        rest >>= 7;
        if rest == 0 {
            *byte = low;
            break;
        }
        *byte = low | MORE;
    }
    into.get(..length).unwrap_or_default()
}

/// How many bytes a number takes.
pub(super) const fn length(number: u32) -> u32 {
    match number {
        0..0x80 => 1,
        0x80..0x4000 => 2,
        0x4000..0x20_0000 => 3,
        0x20_0000..0x1000_0000 => 4,
        _ => 5,
    }
}

/// Reads numbers from bytes.
pub(super) struct Numbers<'a>(pub(super) std::slice::Iter<'a, u8>);

impl Iterator for Numbers<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        let first = *self.0.next()?;
        let mut number = u32::from(first & !MORE);
        if first < MORE {
            return Some(number);
        }
        for shift in [7, 14, 21, 28] {
            let byte = *self.0.next()?;
            number |= u32::from(byte & !MORE) << shift;
            if byte < MORE {
                break;
            }
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let around = (0..32).flat_map(|bit| {
            let power = 1_u32 << bit;
            [power - 1, power, power + 1]
        });
        let numbers: Vec<u32> = around.chain([u32::MAX]).collect();
        let mut bytes = Vec::new();
        for &number in &numbers {
            let before = bytes.len();
            push(&mut bytes, number);
            assert_eq!(bytes.len() - before, length(number) as usize);
        }
        let read: Vec<u32> = Numbers(bytes.iter()).collect();
        assert_eq!(read, numbers);
    }
}
