//! Which measures lie beside each other: as many in a lane as there is room for along the life
//! course.

use crate::report::{Grid, GridRow, Placed};

/// Measures that lie beside each other.
pub(super) struct Lane<'a> {
    /// The measures, and for each the stretches of stages in which it is.
    pub(super) measures: Vec<(&'a Placed, Vec<Stretch>)>,
}

/// Stages that follow each other: from one up to and without another.
pub(super) type Stretch = (usize, usize);

/// The lanes of a group of measures, in the order of the group as far as there is room.
pub(super) fn lanes<'a>(row: &'a GridRow, grid: &Grid) -> Vec<Lane<'a>> {
    let mut lanes: Vec<(Vec<bool>, Lane<'a>)> = Vec::new();
    for measure in &row.measures {
        let stretches = stretches(measure, grid.stages.len());
        // Nothing lies between two stretches of a measure, so that they are seen to belong
        // together. A measure that is nowhere needs all the room to say so.
        let from = stretches.first().map_or(0, |first| first.0);
        let to = stretches.last().map_or(grid.stages.len(), |last| last.1);
        let free = lanes
            .iter()
            .position(|(taken, _)| taken[from..to].iter().all(|taken| !taken));
        let at = free.unwrap_or_else(|| {
            let lane = Lane {
                measures: Vec::new(),
            };
            lanes.push((vec![false; grid.stages.len()], lane));
            lanes.len() - 1
        });
        if let Some((taken, lane)) = lanes.get_mut(at) {
            taken[from..to].fill(true);
            lane.measures.push((measure, stretches));
        }
    }
    lanes.into_iter().map(|(_, lane)| lane).collect()
}

/// Where a measure is, as stretches without a hole.
fn stretches(measure: &Placed, stages: usize) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (at, there) in measure.stages.iter().take(stages).enumerate() {
        match found.last_mut() {
            Some(last) if *there && last.1 == at => last.1 = at + 1,
            _ if *there => found.push((at, at + 1)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    fn placed(stages: &[u8]) -> Placed {
        Placed {
            id: Id::from_bytes([0; 16]),
            name: String::new(),
            stages: stages.iter().map(|&there| there == 1).collect(),
            verdict: "keep".to_owned(),
            said: String::new(),
        }
    }

    #[test]
    fn what_fits_beside_each_other_lies_beside_each_other() {
        let grid = Grid {
            stages: vec![Default::default(); 4],
            ..Grid::default()
        };
        let row = GridRow {
            label: String::new(),
            measures: vec![
                placed(&[1, 0, 1, 0]),
                placed(&[0, 1, 0, 0]),
                placed(&[0, 0, 0, 1]),
                placed(&[0, 0, 0, 0]),
            ],
        };
        let lanes = lanes(&row, &grid);
        let held: Vec<_> = lanes
            .iter()
            .map(|lane| lane.measures.iter().map(|(_, at)| at.clone()).collect())
            .collect::<Vec<Vec<_>>>();
        assert_eq!(
            held,
            [
                vec![vec![(0, 1), (2, 3)], vec![(3, 4)]],
                vec![vec![(1, 2)]],
                vec![vec![]],
            ]
        );
    }
}
