//! Whole numbers one after the other, small ones in one byte: seven bits in each, and whether
//! more follow.

/// Says that more bytes follow.
const MORE: u8 = 0x80;

/// Appends a number.
pub(super) fn push(out: &mut Vec<u8>, number: u32) {
    let mut rest = number;
    loop {
        let [low, ..] = rest.to_le_bytes();
        rest >>= 7;
        if rest == 0 {
            return out.push(low);
        }
        out.push(low | MORE);
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
            push(&mut bytes, number);
        }
        let read: Vec<u32> = Numbers(bytes.iter()).collect();
        assert_eq!(read, numbers);
    }
}
