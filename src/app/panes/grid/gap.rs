//! What is missing in each stage.

use super::StageHead;
use crate::domain::gaps::{Missing, gaps_beside};
use crate::domain::id::Id;
use crate::domain::item::{Acceptance, Finding, Measure};
use crate::domain::state::{Shown, View};
use crate::domain::text::clean;

/// More letters than any screen has room for on a line.
const WIDEST: usize = 1_000;

/// What is missing in a stage: findings that are challenges, and no measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageGap {
    /// How many findings there are; none: there is no gap.
    pub count: usize,
    /// What the first of them say, printable: as many as a line has room for, and more.
    pub findings: Vec<String>,
    /// Why the room lives with it, where it has said that it does; the reason may be empty.
    pub accepted: Option<String>,
}

impl StageGap {
    /// Whether there is a gap that nobody has accepted.
    pub fn is_open(&self) -> bool {
        self.count > 0 && self.accepted.is_none()
    }
}

/// The gaps of a seminar, one for each stage, and how many verdicts rest on nothing.
pub(super) fn read(
    view: View<'_>,
    seminar: Option<Id>,
    stages: &[StageHead],
    measures: &[Shown<Measure<'_>>],
) -> (Vec<StageGap>, usize) {
    let mut by_stage = vec![StageGap::default(); stages.len()];
    let mut unfounded = 0;
    let ours = gaps_beside(view, measures)
        .into_iter()
        .filter(|gap| Some(gap.seminar) == seminar);
    for gap in ours {
        match gap.missing {
            Missing::Measure { stage, findings } => {
                let column = stages.iter().position(|head| head.id == stage);
                if let Some(place) = column.and_then(|column| by_stage.get_mut(column)) {
                    place.count = findings.len();
                    place.findings = first_say(view, &findings);
                    place.accepted = gap.accepted.map(|id| reason(view, id));
                }
            }
            Missing::Evidence { .. } => unfounded += usize::from(gap.accepted.is_none()),
        }
    }
    (by_stage, unfounded)
}

/// What the first of many findings say: of some more than fill a line nobody sees anything.
fn first_say(view: View<'_>, findings: &[Id]) -> Vec<String> {
    let mut line = 0;
    let mut say = Vec::new();
    for &finding in findings {
        if line > WIDEST {
            break;
        }
        let says = says(view, finding);
        // What stands between two counts, too.
        line += says.chars().count() + 2;
        say.push(says);
    }
    say
}

fn says(view: View<'_>, finding: Id) -> String {
    view.find(finding)
        .and_then(|slot| view.read::<Finding<'_>>(slot))
        .map(|finding| clean(&finding.text).into_string())
        .unwrap_or_default()
}

fn reason(view: View<'_>, acceptance: Id) -> String {
    view.find(acceptance)
        .and_then(|slot| view.read::<Acceptance<'_>>(slot))
        .and_then(|accepted| {
            let reason = accepted.fields.reason.as_deref()?;
            Some(clean(reason).into_string())
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::panes::{GridPane, RowsBy};
    use crate::domain::id::ReplicaId;
    use crate::domain::intent::Intent;
    use crate::domain::item::ItemKind;
    use crate::domain::log::Log;
    use crate::domain::moment::Time;
    use crate::domain::session::{Hand, Session};
    use crate::i18n::{Lang, Words};
    use serde_json::json;

    #[test]
    fn of_many_findings_all_are_counted_and_as_many_said_as_fill_a_line() {
        let hand = Hand::new(ReplicaId::new(1), ReplicaId::new(2));
        let mut session = Session::new(Log::default(), hand);
        let at = Time::from_millis(1_769_763_600_000).unwrap();
        let mut perform = |intent| {
            let intent = Intent::from_value(intent).unwrap();
            session.perform(&intent, at).unwrap().id
        };
        perform(json!({"do": "add_seminar", "title": "A"}));
        let source = perform(json!({"do": "add_source", "name": "Ungdata"}));
        for nth in 0..400 {
            let text = format!("noe som uroer oss, nummer {nth}");
            perform(
                json!({"do": "add_finding", "source": source, "text": text, "stages": ["barn"],
                "polarity": "challenge"}),
            );
        }
        perform(
            json!({"do": "add_finding", "source": source, "text": "få", "stages": ["ungdom"],
            "polarity": "challenge"}),
        );
        let view = session.view();
        let seminar = view.present(ItemKind::Seminar).next();
        let words = Words::new(Lang::Nb);
        let pane = GridPane::read(view, seminar, RowsBy::default(), &words);
        let gap = |id: &str| {
            let at = pane.stages.iter().position(|stage| stage.id == id);
            &pane.gaps[at.unwrap()]
        };
        let many = gap("barn");
        assert_eq!(many.count, 400);
        assert!(many.findings.join("; ").chars().count() + 2 > WIDEST);
        assert!(many.findings.len() < 50, "{}", many.findings.len());
        assert_eq!(many.findings[30], "noe som uroer oss, nummer 30");
        assert_eq!(
            (gap("ungdom").count, &*gap("ungdom").findings),
            (1, &["få".to_owned()][..])
        );
        assert_eq!(gap("voksne"), &StageGap::default());
    }
}
