//! `/office/accounts`: accounts, roles and teams of a carrier, by its administrator, who sees no case.

use std::collections::HashMap;

use lotse_model::{
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, GrantId, SubmissionId, TeamId},
    lang::Lang,
    role::Role,
    route,
    share::Fte,
    view::account::{AccountsPage, GrantLine, StaffLine},
};
use lotse_store::{
    CarrierScope, WriteTx,
    accounts::{self, StaffAccount},
    carriers, employment, grants, sessions, submissions, teams,
};
use time::Date;

use super::{needs_confirmation, read_day, read_name};
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ManageAccounts, policy},
    account::card::{german_date, staff_of},
};

/// Roles that an administrator of a carrier may give.
const GIVEN: [Role; 4] = [Role::Manager, Role::Coordinator, Role::CarrierAdmin, Role::Auditor];
/// A whole post, in hundredths.
const WHOLE_POST: u32 = 100;

/// A change that was not made.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// Something typed is wrong: the page again with everything typed.
    #[error("invalid form")]
    Invalid(Box<AccountsPage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for AccountsError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the page.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal) -> Result<AccountsPage, Failure> {
    let permit = Permit::<ManageAccounts>::for_carrier(who)?;
    let scope = permit.scope()?;
    let tx = core.store.read();
    let today = core.clock.business_date();
    let carrier = carriers::by_id(&tx, scope.carrier()).await?.ok_or(Failure::NotFound)?;
    let teams: Vec<(TeamId, String)> =
        teams::of_carrier(&tx, scope).await?.into_iter().map(|team| (team.id, team.name)).collect();
    let mut held: HashMap<AccountId, Vec<GrantLine>> = HashMap::new();
    for grant in grants::of_carrier(&tx, scope).await? {
        if grant.revoked_at.is_none() && grant.valid_until.is_none_or(|until| until > today) {
            held.entry(grant.account).or_default().push(line(&grant, &teams));
        }
    }
    let line = |member: StaffAccount| StaffLine {
        grants: held.remove(&member.id).unwrap_or_default(),
        account: member.id,
        name: member.name,
        active: member.has_sign_in,
        locked: member.locked,
    };
    let staff = accounts::staff(&tx, scope).await?.into_iter().map(line).collect();
    Ok(AccountsPage { carrier: carrier.name, teams, staff, form: FormState::default(), submission: core.submission() })
}

fn line(grant: &grants::Grant, teams: &[(TeamId, String)]) -> GrantLine {
    GrantLine {
        grant: grant.id,
        role: grant.role,
        team: grant.team.and_then(|team| teams.iter().find(|(id, _)| *id == team)).map(|(_, name)| name.clone()),
        pending: !grant.is_confirmed(),
        from: german_date(grant.valid_from),
        until: grant.valid_until.map(german_date),
    }
}

/// What the forms for a new account and for one more role have in common.
struct Roles {
    roles: Vec<Role>,
    team: Option<TeamId>,
    from: Date,
    until: Option<Date>,
}

/// Reads `role` (several), `team`, `from.*`, `until.*` (the last day).
fn read_roles(page: &mut AccountsPage, today: Date) -> Roles {
    let form = &mut page.form;
    let sent: Vec<Option<Role>> =
        form.raw.all("role").iter().map(|code| Role::from_code(code).filter(|role| GIVEN.contains(role))).collect();
    let mut roles: Vec<Role> = sent.iter().copied().flatten().collect();
    roles.sort_unstable();
    roles.dedup();
    let exclude = roles.iter().any(|one| roles.iter().any(|other| !policy::may_hold_together(*one, *other)));
    if sent.is_empty() {
        form.error("role", FieldError::Required);
    } else if exclude || sent.contains(&None) {
        form.error("role", FieldError::UnknownChoice);
    }
    let team = form.raw.one("team").to_owned();
    let found = team.parse().ok().filter(|team| page.teams.iter().any(|(id, _)| id == team));
    if !team.is_empty() && found.is_none() {
        form.error("team", FieldError::UnknownChoice);
    }
    let from = read_day(form, "from").unwrap_or(today);
    let until = read_day(form, "until").and_then(Date::next_day);
    if until.is_some_and(|until| until <= from || until <= today) {
        form.error("until", FieldError::DateOutOfRange);
    }
    Roles { roles, team: found, from, until }
}

impl Roles {
    async fn give(
        &self,
        core: &Core,
        tx: &WriteTx,
        scope: CarrierScope,
        by: &Principal,
        account: AccountId,
    ) -> Result<(), Failure> {
        let at = core.clock.now();
        for role in &self.roles {
            let case_role = matches!(role, Role::Manager | Role::Coordinator);
            let grant = grants::Grant {
                id: GrantId::from_random(core.random.bytes()),
                account,
                carrier: Some(scope.carrier()),
                role: *role,
                team: self.team.filter(|_| case_role),
                valid_from: self.from,
                valid_until: self.until,
                granted_by: Some(by.account()),
                granted_at: at,
                confirmed_by: None,
                confirmed_at: (!needs_confirmation(*role)).then_some(at),
                revoked_at: None,
            };
            grants::insert(tx, &grant).await?;
        }
        Ok(())
    }

    fn codes(&self) -> String {
        self.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(" ")
    }
}

/// Creates an account. The inputs: `submission`, `name`, `lang`, `role` (several), `team`, `from.*`, `until.*` (the last
/// day), `fte` and `coordination` as shares of a post. Roles in cases wait for a coordinator.
///
/// # Errors
/// See [`AccountsError`].
pub async fn create(core: &Core, who: &Principal, raw: &RawForm) -> Result<String, AccountsError> {
    let mut page = filled(core, who, raw).await?;
    let roles = read_roles(&mut page, core.clock.business_date());
    let name = read_name(&mut page.form, "name");
    let lang = match raw.one("lang") {
        "" => Some(Lang::De),
        tag => Lang::by_tag(tag).filter(|lang| Lang::OFFICE.contains(lang)),
    };
    if lang.is_none() {
        page.form.error("lang", FieldError::UnknownChoice);
    }
    let posts = [(false, read_share(&mut page.form, "fte")), (true, read_share(&mut page.form, "coordination"))];
    let all: u32 = posts.iter().map(|(_, share)| share.hundredths()).sum();
    if all > WHOLE_POST {
        page.form.error("coordination", FieldError::OutOfRange(0, 1));
    }
    if all > 0 && !roles.roles.iter().any(|role| matches!(role, Role::Manager | Role::Coordinator)) {
        page.form.error("fte", FieldError::UnknownChoice);
    }
    let (Some(name), Some(lang), false) = (name, lang, page.form.is_bad()) else {
        return Err(AccountsError::Invalid(Box::new(page)));
    };

    let (tx, permit) = begin(core, who, page.submission).await?;
    let scope = permit.scope()?;
    let at = core.clock.now();
    let id = AccountId::from_random(core.random.bytes());
    let new = accounts::NewAccount { id, person: None, carrier: Some(scope.carrier()), name: Some(name), lang };
    accounts::insert(&tx, &new, at).await?;
    roles.give(core, &tx, scope, who, id).await?;
    for (coordination, fte) in posts.into_iter().filter(|(_, share)| share.hundredths() > 0) {
        let post = employment::Employment { account: id, fte, coordination, valid_from: roles.from, valid_until: roles.until };
        employment::insert(&tx, scope, &post, at).await?;
    }
    let details = [("what", "create"), ("account", &*id.to_string()), ("roles", &roles.codes())];
    finish(core, tx, &permit, page.submission, &details).await
}

/// Gives one more role to an account. The inputs: `submission`, `role`, `team`, `from.*`, `until.*`. Nobody gives herself
/// one.
///
/// # Errors
/// See [`AccountsError`].
pub async fn grant(core: &Core, who: &Principal, account: AccountId, raw: &RawForm) -> Result<String, AccountsError> {
    let mut page = filled(core, who, raw).await?;
    let today = core.clock.business_date();
    let roles = read_roles(&mut page, today);
    let (tx, permit) = begin(core, who, page.submission).await?;
    let scope = permit.scope()?;
    staff_of(core, &tx, who, &permit, account).await?;
    if account == who.account() {
        return Err(Failure::Forbidden.into());
    }
    let held = grants::of_account(&tx, account).await?;
    let mut held = held.iter().filter(|grant| grant.revoked_at.is_none() && grant.valid_until.is_none_or(|until| until > today));
    if held.any(|grant| roles.roles.iter().any(|role| *role == grant.role || !policy::may_hold_together(*role, grant.role))) {
        page.form.error("role", FieldError::UnknownChoice);
    }
    if page.form.is_bad() {
        return Err(AccountsError::Invalid(Box::new(page)));
    }
    roles.give(core, &tx, scope, who, account).await?;
    let details = [("what", "grant"), ("account", &*account.to_string()), ("roles", &roles.codes())];
    finish(core, tx, &permit, page.submission, &details).await
}

/// Creates a team. The inputs: `submission`, `team_name`.
///
/// # Errors
/// See [`AccountsError`].
pub async fn create_team(core: &Core, who: &Principal, raw: &RawForm) -> Result<String, AccountsError> {
    let mut page = filled(core, who, raw).await?;
    let name = read_name(&mut page.form, "team_name");
    if name.as_ref().is_some_and(|name| page.teams.iter().any(|(_, known)| known == name)) {
        page.form.error("team_name", FieldError::Taken);
    }
    let (Some(name), false) = (name, page.form.is_bad()) else { return Err(AccountsError::Invalid(Box::new(page))) };
    let (tx, permit) = begin(core, who, page.submission).await?;
    teams::insert(&tx, permit.scope()?, TeamId::from_random(core.random.bytes()), &name).await?;
    finish(core, tx, &permit, page.submission, &[("what", "team")]).await
}

/// Takes a role back, from this moment on. Nobody takes her own.
///
/// # Errors
/// When the policy says no, there is no such role in the carrier, or the database fails.
pub async fn revoke(core: &Core, who: &Principal, id: GrantId) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ManageAccounts>::for_carrier(who)?;
    let found = grants::by_id(&tx, id).await?.ok_or(Failure::NotFound)?;
    if found.carrier != Some(permit.scope()?.carrier()) {
        return Err(Failure::NotFound);
    }
    if found.account == who.account() {
        return Err(Failure::Forbidden);
    }
    let at = core.clock.now();
    if grants::revoke(&tx, id, at).await? {
        let audit = permit.audit(at).with_detail("what", "revoke").with_detail("account", found.account.to_string());
        tx.commit(audit.with_detail("roles", found.role.code())).await?;
    }
    Ok(())
}

/// Locks an account and ends its sessions. Nobody locks her own.
///
/// # Errors
/// When the policy says no, there is no such account in the carrier, or the database fails.
pub async fn lock(core: &Core, who: &Principal, account: AccountId) -> Result<(), Failure> {
    set_locked(core, who, account, true).await
}

/// Unlocks an account.
///
/// # Errors
/// As [`lock`].
pub async fn unlock(core: &Core, who: &Principal, account: AccountId) -> Result<(), Failure> {
    set_locked(core, who, account, false).await
}

async fn set_locked(core: &Core, who: &Principal, account: AccountId, locked: bool) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ManageAccounts>::for_carrier(who)?;
    staff_of(core, &tx, who, &permit, account).await?;
    if account == who.account() {
        return Err(Failure::Forbidden);
    }
    accounts::set_locked(&tx, account, locked).await?;
    if locked {
        sessions::end_all(&tx, account, None).await?;
    }
    let audit = permit.audit(core.clock.now()).with_detail("what", if locked { "lock" } else { "unlock" });
    tx.commit(audit.with_detail("account", account.to_string())).await?;
    Ok(())
}

async fn filled(core: &Core, who: &Principal, raw: &RawForm) -> Result<AccountsPage, Failure> {
    let mut page = page(core, who).await?;
    page.submission = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    page.form = FormState::prefilled(raw.clone());
    Ok(page)
}

async fn begin(core: &Core, who: &Principal, submission: SubmissionId) -> Result<(WriteTx, Permit<ManageAccounts>), Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ManageAccounts>::for_carrier(who)?;
    match submissions::find(&tx, who.account(), submission).await? {
        Some(location) => Err(Failure::Repeated(location)),
        None => Ok((tx, permit)),
    }
}

async fn finish(
    core: &Core,
    tx: WriteTx,
    permit: &Permit<ManageAccounts>,
    submission: SubmissionId,
    details: &[(&'static str, &str)],
) -> Result<String, AccountsError> {
    let at = core.clock.now();
    let location = route::ACCOUNTS.to_owned();
    submissions::record(&tx, permit.account(), submission, &location, at).await?;
    tx.commit(details.iter().fold(permit.audit(at), |audit, (name, code)| audit.with_detail(name, *code))).await?;
    Ok(location)
}

/// Reads a share of a post, as "0,75" or "0.75"; nothing is none.
fn read_share(form: &mut FormState, input: &str) -> Fte {
    match parse_share(form.raw.one(input)) {
        Ok(share) => share,
        Err(error) => {
            form.error(input, error);
            Fte::default()
        }
    }
}

fn parse_share(typed: &str) -> Result<Fte, FieldError> {
    let typed = lotse_model::name::to_latin_digits(typed.trim()).replace(',', ".");
    if typed.is_empty() {
        return Ok(Fte::default());
    }
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let is_number = |text: &str, most: usize| text.len() <= most && text.chars().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !is_number(whole, 3) || !is_number(part, 2) {
        return Err(FieldError::NotANumber);
    }
    let hundredths: u32 = format!("{whole}{part:0<2}").parse().map_err(|_| FieldError::NotANumber)?;
    if hundredths > WHOLE_POST { Err(FieldError::OutOfRange(0, 1)) } else { Ok(Fte::from_hundredths(hundredths)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_a_post_are_read_with_comma_and_point() {
        for (typed, hundredths) in [("", 0), ("1", 100), ("0,75", 75), ("0.5", 50), (" ٠,٢٥ ", 25), ("0", 0)] {
            assert_eq!(parse_share(typed), Ok(Fte::from_hundredths(hundredths)), "{typed}");
        }
        for (typed, error) in [
            ("1,01", FieldError::OutOfRange(0, 1)),
            ("75", FieldError::OutOfRange(0, 1)),
            ("0,755", FieldError::NotANumber),
            ("-1", FieldError::NotANumber),
            (",5", FieldError::NotANumber),
            ("half", FieldError::NotANumber),
        ] {
            assert_eq!(parse_share(typed), Err(error), "{typed}");
        }
    }
}
