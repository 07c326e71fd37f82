//! Redeems cards as their holders would.

use data_encoding::BASE32_NOPAD;
use lotse_model::{form::RawForm, lang::Lang, role::Role};

use super::{DemoError, carrier::Crew, case::Listed};
use crate::{
    Core,
    account::{card, first_page, notice, redeem},
    admin::bootstrap::PrintedCard,
    clock::ManualClock,
    demo::{
        account::{DemoAccount, secret},
        dice::Dice,
    },
};

/// A member of staff sets secret and second factor.
pub(super) async fn staff(core: &Core, dice: &mut Dice, printed: &PrintedCard) -> Result<DemoAccount, DemoError> {
    let role = [Role::InstanceAdmin, Role::Coordinator].into_iter().find(|role| printed.roles.contains(role));
    let role = role.or_else(|| printed.roles.first().copied()).unwrap_or(Role::Manager);
    with_card(core, dice, &printed.code, Lang::De, role, printed.name.clone()).await
}

/// The manager prints a card, and the person redeems it and takes note of it.
pub(super) async fn refugee(
    core: &Core,
    clock: &ManualClock,
    dice: &mut Dice,
    crew: &Crew,
    person: &Listed,
) -> Result<DemoAccount, DemoError> {
    clock.set(person.printed_at);
    let manager = crew.managers.get(person.manager).copied().ok_or(DemoError::Account("no manager"))?;
    let who = core.principal(manager, None).await?.ok_or(DemoError::Account("the manager can't act"))?;
    let card = card::print_for_case(core, &who, person.case).await.map_err(|_| DemoError::Account("a card was not printed"))?;
    clock.set(person.redeemed_at);
    let account = with_card(core, dice, &card.code, person.lang, Role::Refugee, person.name.clone()).await?;
    if let Some(who) = core.principal(person.account, None).await? {
        notice::tick(core, &who).await?;
    }
    Ok(account)
}

async fn with_card(
    core: &Core,
    dice: &mut Dice,
    code: &str,
    lang: Lang,
    role: Role,
    name: String,
) -> Result<DemoAccount, DemoError> {
    let page = redeem::begin(core, code).await.map_err(|_| DemoError::Account("a card does not open"))?;
    let secret = secret(dice);
    let mut raw = RawForm::default();
    raw.set("sign_in", page.sign_in.clone());
    raw.set("secret", secret.clone());
    raw.set("secret_again", secret.clone());
    let totp_secret = page.totp.map(|(_, letters)| letters);
    if let Some(letters) = &totp_secret {
        raw.set("totp", second_factor(core, letters)?);
    }
    let redeemed = redeem::finish(core, code, lang, &raw).await.map_err(|_| DemoError::Account("a card was not redeemed"))?;
    let who = core.principal(redeemed.account, None).await?.ok_or(DemoError::Account("an account is gone"))?;
    Ok(DemoAccount {
        role: role.code().to_owned(),
        name,
        login: page.sign_in,
        secret,
        totp_secret,
        home: first_page(&who).to_owned(),
    })
}

/// The six digits of the moment.
fn second_factor(core: &Core, letters: &str) -> Result<String, DemoError> {
    const BROKEN: DemoError = DemoError::Account("second factor");
    let secret: [u8; 20] = BASE32_NOPAD.decode(letters.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(BROKEN)?;
    let totp: totp_rs::Totp = totp_rs::Builder::new().with_secret(secret).build().map_err(|_| BROKEN)?;
    Ok(totp.generate(u64::try_from(core.clock.now() / 1000).map_err(|_| BROKEN)?).to_string())
}
