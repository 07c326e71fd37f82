//! Prints a card: the only way into an account, handed over in person (architecture.md A17).

use lotse_model::{
    case_number::CardCode,
    catalogue::FieldId,
    completion::Record,
    date::berlin_date,
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, InvitationId},
    lang::Lang,
    role::Role,
    route,
    value::{Answer, Value},
    view::account::CardPage,
};
use lotse_store::{
    WriteTx, accounts, carriers, entries, grants,
    invitations::{self, Invitation},
};
use time::Date;

use super::redeem::code_hash;
use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{ManageAccounts, PrintCard},
    },
    names::display_name,
};

/// How long a card can be redeemed: 14 days.
const VALID_FOR: Millis = 14 * 24 * 60 * 60 * 1000;
/// Age from which somebody may have a sign-in of her own (architecture.md A14).
const OWN_SIGN_IN_FROM: u8 = 14;

/// A card that was not printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The person is a child, or her age is not known: her parents or guardian sign in.
    #[error("too young for a sign-in of her own")]
    TooYoung,
    /// Denied, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for PrintError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Prints a card for the person of a case. Cards that were printed for her before open nothing any more.
///
/// # Errors
/// See [`PrintError`].
pub async fn print_for_case(core: &Core, who: &Principal, case: CaseId) -> Result<CardPage, PrintError> {
    // The name is read first: its record of access is a transaction of its own.
    let tx = core.store.read();
    let permit = Permit::<PrintCard>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx).await?;
    let record = Record::new(entries::of_case(&tx, permit.scope(), &key).await?);
    let carrier = carriers::by_id(&tx, permit.target().carrier).await?.ok_or(Failure::NotFound)?;

    let tx = core.store.write().await?;
    let permit = Permit::<PrintCard>::for_case(core, &tx, who, case).await?;
    let at = core.clock.now();
    let known = accounts::of_person(&tx, permit.target().person).await?.into_iter().next();
    let (account, lang) = match known {
        Some(account) => {
            let stored = accounts::principal(&tx, account, core.clock.business_date()).await?.ok_or(Failure::NotFound)?;
            if stored.locked {
                return Err(Failure::Forbidden.into());
            }
            (account, stored.lang)
        }
        None if is_old_enough(&record, core.clock.business_date()) => {
            let id = AccountId::from_random(core.random.bytes());
            let new =
                accounts::NewAccount { id, person: Some(permit.target().person), carrier: None, name: None, lang: Lang::De };
            accounts::insert(&tx, &new, at).await?;
            (id, Lang::De)
        }
        None => return Err(PrintError::TooYoung),
    };
    let card = Card { carrier: Some(carrier.id), account, case: Some(case), printed_by: Some(who.account()) };
    let printed = card.print(core, &tx, at).await?;
    tx.commit(permit.audit(at)).await?;
    Ok(printed.page(core, display_name(&record), carrier.name, lang, route::case(case)))
}

/// Prints a card for a member of staff. If she had a sign-in before, redeeming it lets her roles wait for a coordinator
/// again: otherwise whoever prints could enter in her place.
///
/// # Errors
/// When the policy says no, the account is none of the carrier's staff, or the database fails.
pub async fn print_for_staff(core: &Core, who: &Principal, account: AccountId) -> Result<CardPage, Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ManageAccounts>::for_carrier(who)?;
    let stored = staff_of(core, &tx, who, &permit, account).await?;
    if stored.locked {
        return Err(Failure::Forbidden);
    }
    let carrier = carriers::by_id(&tx, permit.scope()?.carrier()).await?.ok_or(Failure::NotFound)?;
    let name = accounts::staff_name(&tx, account).await?.unwrap_or_default();
    let at = core.clock.now();
    let card = Card { carrier: Some(carrier.id), account, case: None, printed_by: Some(who.account()) };
    let printed = card.print(core, &tx, at).await?;
    tx.commit(permit.audit(at).with_detail("what", "card").with_detail("account", account.to_string())).await?;
    Ok(printed.page(core, name, carrier.name, stored.lang, route::ACCOUNTS.to_owned()))
}

/// A member of staff whom an administrator of her carrier may deal with. Administrators of the whole instance are left
/// to their like, or else a carrier's administrator could become one.
///
/// # Errors
/// [`Failure::NotFound`], [`Failure::Forbidden`], a failing database.
pub(crate) async fn staff_of(
    core: &Core,
    tx: &lotse_store::Tx,
    who: &Principal,
    permit: &Permit<ManageAccounts>,
    account: AccountId,
) -> Result<accounts::Principal, Failure> {
    let carrier = permit.scope()?.carrier();
    let stored = accounts::principal(tx, account, core.clock.business_date()).await?.ok_or(Failure::NotFound)?;
    if stored.carrier != Some(carrier) || stored.person.is_some() {
        return Err(Failure::NotFound);
    }
    let held = grants::of_account(tx, account).await?;
    let above = held.iter().any(|grant| grant.role == Role::InstanceAdmin && grant.revoked_at.is_none());
    if above && !who.has(Role::InstanceAdmin) { Err(Failure::Forbidden) } else { Ok(stored) }
}

/// For whom a card is.
pub(crate) struct Card {
    pub(crate) carrier: Option<CarrierId>,
    pub(crate) account: AccountId,
    pub(crate) case: Option<CaseId>,
    /// `None` for the command line.
    pub(crate) printed_by: Option<AccountId>,
}

/// A card with its code, which is known here and on paper only.
pub(crate) struct Printed {
    pub(crate) code: CardCode,
    expires_at: Millis,
}

impl Card {
    /// Writes it and takes the open ones back.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn print(self, core: &Core, tx: &WriteTx, at: Millis) -> Result<Printed, Failure> {
        invitations::revoke_others(tx, self.account, None, at).await?;
        let code = CardCode::from_random(core.random.bytes());
        let expires_at = at.saturating_add(VALID_FOR);
        let new = Invitation {
            id: InvitationId::from_random(core.random.bytes()),
            carrier: self.carrier,
            account: self.account,
            case: self.case,
            printed_by: self.printed_by,
            printed_at: at,
            expires_at,
            redeemed_at: None,
            revoked_at: None,
        };
        invitations::insert(tx, &new, &code_hash(core, &code)).await?;
        Ok(Printed { code, expires_at })
    }
}

impl Printed {
    /// The address in the QR code.
    pub(crate) fn url(&self, core: &Core) -> String {
        format!("{}{}/{}", core.public_url, route::CARD, self.code.reveal())
    }

    fn page(&self, core: &Core, name: String, carrier: String, lang: Lang, back: String) -> CardPage {
        let valid_until = german_date(berlin_date(self.expires_at - 1));
        CardPage { name, carrier, code: self.code.reveal(), url: self.url(core), valid_until, lang, back }
    }
}

/// A day as dd.mm.yyyy.
pub(crate) fn german_date(date: Date) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), u8::from(date.month()), date.year())
}

fn is_old_enough(record: &Record, today: Date) -> bool {
    match record.current(FieldId::BirthDate, 0).and_then(Answer::value) {
        Some(Value::Date(birth)) => birth.age_on(today).0 >= OWN_SIGN_IN_FROM,
        _ => false,
    }
}
