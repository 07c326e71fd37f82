//! The links of the back office: only what the reader's roles may do.

use lotse_model::{lang::Lang, role::Role, route};

use crate::{
    i18n::{Msg, Texts, msg},
    layout::NavItem,
    ui::Icon,
};

/// A place in the back office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    /// Own cases, and everything in a case.
    Cases,
    /// What is due in the plans of own cases.
    Plans,
    /// A new case.
    NewCase,
    /// Figures.
    Figures,
    /// Cases of the team.
    Team,
    /// What persons ask about their data.
    Requests,
    /// What waits for a second person.
    Confirmations,
    /// Staff of a carrier.
    Accounts,
    /// Carriers and rule sets.
    Instance,
    /// The audit log.
    Audit,
    /// One's own account.
    Account,
}

/// A place, who has it, and how its link looks.
struct Link(Desk, &'static [Role], Icon, Msg, &'static str);

const LINKS: [Link; 11] = [
    Link(Desk::Cases, &[Role::Manager], Icon::List, msg::OFFICE_NAV_CASES, route::CASES),
    Link(Desk::Plans, &[Role::Manager], Icon::Clock, msg::OFFICE_NAV_PLANS, route::PLANS),
    Link(Desk::NewCase, &[Role::Manager], Icon::Add, msg::OFFICE_NAV_NEW_CASE, route::CASES_NEW),
    Link(Desk::Figures, &[Role::Coordinator], Icon::Figures, msg::OFFICE_NAV_FIGURES, route::FIGURES),
    Link(Desk::Team, &[Role::Coordinator], Icon::People, msg::OFFICE_NAV_TEAM, route::TEAM),
    Link(Desk::Requests, &[Role::Coordinator], Icon::Question, msg::OFFICE_NAV_REQUESTS, route::REQUESTS),
    Link(Desk::Confirmations, &[Role::Coordinator], Icon::Confirmed, msg::OFFICE_NAV_CONFIRMATIONS, route::CONFIRMATIONS),
    Link(Desk::Accounts, &[Role::CarrierAdmin], Icon::Key, msg::OFFICE_NAV_ACCOUNTS, route::ACCOUNTS),
    Link(Desk::Instance, &[Role::InstanceAdmin], Icon::Instance, msg::OFFICE_NAV_INSTANCE, route::INSTANCE),
    Link(Desk::Audit, &[Role::Auditor], Icon::Scroll, msg::OFFICE_NAV_AUDIT, route::AUDIT),
    Link(Desk::Account, Role::ALL, Icon::Settings, msg::OFFICE_NAV_ACCOUNT, route::OFFICE_ACCOUNT),
];

/// The links for somebody with these roles who is at `place`.
#[must_use]
pub fn links(lang: Lang, roles: &[Role], place: Desk) -> Vec<NavItem> {
    let texts = Texts::new(lang);
    LINKS
        .iter()
        .filter(|Link(desk, may, ..)| *desk == Desk::Account || roles.iter().any(|role| may.contains(role)))
        .map(|Link(desk, _, icon, words, href)| NavItem {
            icon: *icon,
            label: texts.t(*words),
            href: (*href).to_owned(),
            count: None,
            current: *desk == place,
        })
        .collect()
}

/// As what somebody with these roles is signed in, for the head of the page.
#[must_use]
pub fn signed_in_as(lang: Lang, roles: &[Role]) -> String {
    let texts = Texts::new(lang);
    let names: Vec<String> = [Role::Manager, Role::Coordinator, Role::CarrierAdmin, Role::InstanceAdmin, Role::Auditor]
        .iter()
        .filter(|role| roles.contains(role))
        .map(|role| super::parts::role(texts, *role))
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hrefs(roles: &[Role]) -> Vec<String> {
        links(Lang::De, roles, Desk::Account).into_iter().map(|item| item.href).collect()
    }

    #[test]
    fn everybody_sees_what_the_role_may_do() {
        assert_eq!(hrefs(&[]), [route::OFFICE_ACCOUNT]);
        assert_eq!(hrefs(&[Role::Auditor]), [route::AUDIT, route::OFFICE_ACCOUNT]);
        assert_eq!(
            hrefs(&[Role::Coordinator, Role::Manager]),
            [
                route::CASES,
                route::PLANS,
                route::CASES_NEW,
                route::FIGURES,
                route::TEAM,
                route::REQUESTS,
                route::CONFIRMATIONS,
                route::OFFICE_ACCOUNT
            ]
        );
    }
}
