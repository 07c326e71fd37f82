//! The policy: one readable table. What no line allows is denied.
//!
//! Every cell of action × role × relation × state is also replayed over HTTP (`server/tests/policy.rs`).

use lotse_model::role::{Action, CaseState, Relation, Role};

/// One line of the policy.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// What may be done.
    pub action: Action,
    /// By whom.
    pub role: Role,
    /// In which relation to the case; `None` for actions on no case.
    pub relations: &'static [Relation],
    /// In which states of the case; ignored for actions on no case.
    pub states: &'static [CaseState],
}

use Action as A;
use CaseState as S;
use Relation as R;

const ANY: &[CaseState] = CaseState::ALL;
const LIVE: &[CaseState] = &[S::Invited, S::Open];
const READABLE: &[CaseState] = &[S::Invited, S::Open, S::Closed, S::HandedOver];
const ONESELF: &[Relation] = &[R::Own, R::Custody, R::Guardian];
const IN_CHARGE: &[Relation] = &[R::Assigned, R::StandIn];
const IN_SCOPE: &[Relation] = &[R::Team, R::Carrier];
const NO_CASE: &[Relation] = &[R::None];

const fn line(action: Action, role: Role, relations: &'static [Relation], states: &'static [CaseState]) -> Line {
    Line { action, role, relations, states }
}

/// The table.
pub const TABLE: &[Line] = &[
    line(A::ReadOwnRecord, Role::Refugee, ONESELF, ANY),
    line(A::EditOwnRecord, Role::Refugee, ONESELF, LIVE),
    line(A::ReadOwnLog, Role::Refugee, ONESELF, ANY),
    line(A::TakeOwnCopy, Role::Refugee, ONESELF, ANY),
    line(A::ReadOwnPlan, Role::Refugee, ONESELF, ANY),
    line(A::EditOwnPlan, Role::Refugee, ONESELF, LIVE),
    line(A::GiveOwnConsent, Role::Refugee, ONESELF, LIVE),
    line(A::WithdrawOwnConsent, Role::Refugee, ONESELF, ANY),
    line(A::MakeOwnRequest, Role::Refugee, ONESELF, ANY),
    line(A::LetHelp, Role::Refugee, ONESELF, LIVE),
    line(A::EndHelp, Role::Refugee, ONESELF, ANY),
    line(A::ReadHelped, Role::Helper, &[R::Helper], LIVE),
    line(A::EditHelped, Role::Helper, &[R::Helper], LIVE),
    line(A::ReadReleased, Role::Refugee, &[R::Household], LIVE),
    line(A::ListCases, Role::Manager, NO_CASE, ANY),
    line(A::ReadCase, Role::Manager, IN_CHARGE, READABLE),
    line(A::EditCase, Role::Manager, IN_CHARGE, LIVE),
    line(A::ReadPlan, Role::Manager, IN_CHARGE, READABLE),
    line(A::EditPlan, Role::Manager, IN_CHARGE, LIVE),
    line(A::ReadDocument, Role::Manager, IN_CHARGE, READABLE),
    line(A::EditDocument, Role::Manager, IN_CHARGE, LIVE),
    line(A::RecordConsent, Role::Manager, IN_CHARGE, LIVE),
    line(A::CreateCase, Role::Manager, NO_CASE, ANY),
    line(A::PrintCard, Role::Manager, IN_CHARGE, LIVE),
    line(A::CloseCase, Role::Manager, IN_CHARGE, LIVE),
    line(A::GrantStandIn, Role::Manager, &[R::Assigned], LIVE),
    line(A::ReadFigures, Role::Coordinator, NO_CASE, ANY),
    line(A::AssignCase, Role::Coordinator, IN_SCOPE, LIVE),
    line(A::ShowName, Role::Coordinator, IN_SCOPE, LIVE),
    line(A::ListRequests, Role::Coordinator, NO_CASE, ANY),
    line(A::ReadRequest, Role::Coordinator, IN_SCOPE, ANY),
    line(A::AnswerRequest, Role::Coordinator, IN_SCOPE, ANY),
    line(A::ConfirmGrant, Role::Coordinator, NO_CASE, ANY),
    line(A::ManageAccounts, Role::CarrierAdmin, NO_CASE, ANY),
    line(A::ManageInstance, Role::InstanceAdmin, NO_CASE, ANY),
    line(A::ReadAudit, Role::Auditor, NO_CASE, ANY),
];

/// Whether the table allows it.
#[must_use]
pub fn allows(action: Action, role: Role, relation: Relation, state: Option<CaseState>) -> bool {
    TABLE.iter().any(|line| {
        line.action == action
            && line.role == role
            && line.relations.contains(&relation)
            && state.is_none_or(|state| line.states.contains(&state))
    })
}

/// Roles that one account may not hold together: administrators have no case roles, auditors nothing else (A13).
#[must_use]
pub fn may_hold_together(one: Role, other: Role) -> bool {
    let case_role = |role| matches!(role, Role::Manager | Role::Coordinator);
    let admin = |role| matches!(role, Role::CarrierAdmin | Role::InstanceAdmin);
    if one == other {
        return true;
    }
    match (one, other) {
        (Role::Auditor | Role::Refugee | Role::Helper, _) | (_, Role::Auditor | Role::Refugee | Role::Helper) => false,
        (one, other) => !(case_role(one) && admin(other) || admin(one) && case_role(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_role_reads_a_case_without_a_relation_to_it() {
        for role in Role::ALL {
            for relation in [R::None, R::Other, R::Carrier, R::Team, R::Household] {
                for state in CaseState::ALL {
                    for action in [
                        A::ReadCase,
                        A::EditCase,
                        A::PrintCard,
                        A::ReadOwnRecord,
                        A::EditOwnRecord,
                        A::ReadPlan,
                        A::EditPlan,
                        A::ReadOwnPlan,
                        A::EditOwnPlan,
                        A::ReadDocument,
                        A::EditDocument,
                    ] {
                        assert!(!allows(action, *role, relation, Some(*state)), "{action:?} {role:?} {relation:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_helper_reads_and_enters_what_she_was_let_and_nothing_else() {
        let hers = |line: &&Line| line.role == Role::Helper;
        let actions: Vec<Action> = TABLE.iter().filter(hers).map(|line| line.action).collect();
        assert_eq!(actions, [A::ReadHelped, A::EditHelped]);
        for line in TABLE.iter().filter(hers) {
            assert_eq!((line.relations, line.states), (&[R::Helper][..], LIVE));
        }
    }

    #[test]
    fn those_who_live_together_read_what_is_released_and_nothing_else() {
        for action in Action::ALL.iter().filter(|action| **action != A::ReadReleased) {
            assert!(!allows(*action, Role::Refugee, R::Household, Some(S::Open)), "{action:?}");
        }
        assert!(!allows(A::ReadReleased, Role::Refugee, R::Household, Some(S::Closed)), "it ends with the case");
    }

    #[test]
    fn after_the_end_a_person_reads_and_does_not_write() {
        for state in [S::Closed, S::HandedOver, S::Restricted] {
            assert!(allows(A::ReadOwnRecord, Role::Refugee, R::Own, Some(state)));
            assert!(!allows(A::EditOwnRecord, Role::Refugee, R::Own, Some(state)));
            assert!(!allows(A::EditCase, Role::Manager, R::Assigned, Some(state)));
        }
    }

    #[test]
    fn administrators_hold_no_case_roles_and_auditors_nothing_else() {
        assert!(may_hold_together(Role::Manager, Role::Coordinator));
        assert!(!may_hold_together(Role::Manager, Role::CarrierAdmin));
        assert!(may_hold_together(Role::InstanceAdmin, Role::CarrierAdmin));
        for role in Role::ALL.iter().filter(|role| **role != Role::Auditor) {
            assert!(!may_hold_together(Role::Auditor, *role));
        }
    }
}
