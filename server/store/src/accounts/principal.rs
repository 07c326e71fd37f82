//! Who is signed in and what she was granted: one statement at the beginning of every request.

use lotse_model::{
    catalogue::Section,
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, GrantId, HelpId, InvitationId, PersonId, TeamId},
    lang::Lang,
    role::Role,
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use crate::{
    Tx,
    error::{InconsistentRow, Result},
    grants::Grant,
    help::read_sections,
    sql::{in_force, params},
};

/// Which information a person was given, in which language, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Information {
    /// Version of the text.
    pub version: String,
    /// Its language.
    pub lang: Lang,
    /// When.
    pub at: Millis,
}

/// A card that was redeemed and of which the person has not yet taken note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardNotice {
    /// The card.
    pub invitation: InvitationId,
    /// Who printed it; `None` for the command line.
    pub printed_by: Option<AccountId>,
    /// When it was printed.
    pub printed_at: Millis,
    /// When it was redeemed.
    pub redeemed_at: Option<Millis>,
}

/// What a helper's account is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helping {
    /// The leave.
    pub help: HelpId,
    /// The case.
    pub case: CaseId,
    /// Its carrier.
    pub carrier: CarrierId,
    /// Its number.
    pub number: String,
    /// Who let her.
    pub granted_by: AccountId,
    /// Into which parts she may enter.
    pub sections: Vec<Section>,
    /// When her time is up.
    pub until: Millis,
    /// Whether it was ended before.
    pub ended: bool,
}

/// An account with the grants in force on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The account.
    pub account: AccountId,
    /// The person, for a refugee.
    pub person: Option<PersonId>,
    /// The carrier, for staff.
    pub carrier: Option<CarrierId>,
    /// For a helper: whom she helps.
    pub helping: Option<Helping>,
    /// Language of the pages.
    pub lang: Lang,
    /// Whether the account may not act.
    pub locked: bool,
    /// Whether a sign-in name is set.
    pub has_sign_in: bool,
    /// Whether a second factor is set.
    pub has_second_factor: bool,
    /// The information given at the first sign-in.
    pub information: Option<Information>,
    /// The notice of a redeemed card.
    pub card_notice: Option<CardNotice>,
    /// The page whose form waits for her, the newest one.
    pub draft: Option<String>,
    /// Grants in force and not revoked, unconfirmed ones included.
    pub grants: Vec<Grant>,
}

#[derive(FromQueryResult)]
struct Row {
    person_id: Option<Uuid>,
    carrier_id: Option<Uuid>,
    lang: String,
    locked: bool,
    has_sign_in: bool,
    has_second_factor: bool,
    info_version: Option<String>,
    info_lang: Option<String>,
    info_at: Option<i64>,
    card_notice: Option<Uuid>,
    printed_by: Option<Uuid>,
    printed_at: Option<i64>,
    redeemed_at: Option<i64>,
    draft: Option<String>,
    grant_id: Option<Uuid>,
    grant_carrier: Option<Uuid>,
    role: Option<String>,
    team_id: Option<Uuid>,
    valid_from: Option<Date>,
    valid_until: Option<Date>,
    granted_by: Option<Uuid>,
    granted_at: Option<i64>,
    confirmed_by: Option<Uuid>,
    confirmed_at: Option<i64>,
    help_id: Option<Uuid>,
    help_case: Option<Uuid>,
    help_carrier: Option<Uuid>,
    help_number: Option<String>,
    help_by: Option<Uuid>,
    help_sections: Option<String>,
    help_until: Option<i64>,
    help_ended: Option<i64>,
}

/// The account with its grants in force on a business date, in one statement.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn principal(tx: &Tx, account: AccountId, on: Date) -> Result<Option<Principal>> {
    let in_force = in_force("g", "$2");
    let sql = format!(
        "SELECT a.person_id, a.carrier_id, a.lang, a.locked, a.sign_in_hash IS NOT NULL AS has_sign_in,
                a.totp_sealed IS NOT NULL AS has_second_factor, a.info_version, a.info_lang, a.info_at,
                a.card_notice, i.printed_by, i.printed_at, i.redeemed_at,
                (SELECT d.path FROM draft d WHERE d.account_id = a.id AND d.expires_at > $3 ORDER BY d.at DESC, d.id LIMIT 1) AS draft,
                g.id AS grant_id, g.carrier_id AS grant_carrier, g.role, g.team_id, g.valid_from, g.valid_until,
                g.granted_by, g.granted_at, g.confirmed_by, g.confirmed_at,
                h.id AS help_id, h.case_id AS help_case, h.carrier_id AS help_carrier, c.number AS help_number, h.granted_by AS help_by,
                h.sections AS help_sections, h.until AS help_until, h.ended_at AS help_ended
         FROM account a
         LEFT JOIN invitation i ON i.id = a.card_notice
         LEFT JOIN help h ON h.account_id = a.id
         LEFT JOIN cases c ON c.id = h.case_id
         LEFT JOIN account_grant g ON g.account_id = a.id AND g.revoked_at IS NULL AND {in_force}
         WHERE a.id = $1
         ORDER BY g.granted_at, g.id"
    );
    let rows: Vec<Row> = tx.all(sql, params![account, on, tx.store().now()]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let read_lang = |tag: &str, column| InconsistentRow::unless(Lang::by_tag(tag), "account", column, account.uuid());
    let information = match (&first.info_version, &first.info_lang, first.info_at) {
        (Some(version), Some(tag), Some(at)) => {
            Some(Information { version: version.clone(), lang: read_lang(tag, "info_lang")?, at })
        }
        _ => None,
    };
    let card_notice = first.card_notice.zip(first.printed_at).map(|(card, printed_at)| CardNotice {
        invitation: InvitationId::from_uuid(card),
        printed_by: first.printed_by.map(AccountId::from_uuid),
        printed_at,
        redeemed_at: first.redeemed_at,
    });
    Ok(Some(Principal {
        account,
        person: first.person_id.map(PersonId::from_uuid),
        carrier: first.carrier_id.map(CarrierId::from_uuid),
        helping: helping(first)?,
        lang: read_lang(&first.lang, "lang")?,
        locked: first.locked,
        has_sign_in: first.has_sign_in,
        has_second_factor: first.has_second_factor,
        information,
        card_notice,
        draft: first.draft.clone(),
        grants: rows.iter().filter_map(|row| grant(account, row).transpose()).collect::<Result<_>>()?,
    }))
}

fn helping(row: &Row) -> Result<Option<Helping>> {
    let (Some(id), Some(case), Some(carrier)) = (row.help_id, row.help_case, row.help_carrier) else { return Ok(None) };
    let (Some(by), Some(until)) = (row.help_by, row.help_until) else { return Ok(None) };
    Ok(Some(Helping {
        help: HelpId::from_uuid(id),
        case: CaseId::from_uuid(case),
        carrier: CarrierId::from_uuid(carrier),
        number: row.help_number.clone().unwrap_or_default(),
        granted_by: AccountId::from_uuid(by),
        sections: read_sections(id, row.help_sections.as_deref().unwrap_or_default())?,
        until,
        ended: row.help_ended.is_some(),
    }))
}

fn grant(account: AccountId, row: &Row) -> Result<Option<Grant>> {
    let (Some(id), Some(role), Some(valid_from), Some(granted_at)) = (row.grant_id, &row.role, row.valid_from, row.granted_at)
    else {
        return Ok(None);
    };
    Ok(Some(Grant {
        id: GrantId::from_uuid(id),
        account,
        carrier: row.grant_carrier.map(CarrierId::from_uuid),
        role: InconsistentRow::unless(Role::from_code(role), "account_grant", "role", id)?,
        team: row.team_id.map(TeamId::from_uuid),
        valid_from,
        valid_until: row.valid_until,
        granted_by: row.granted_by.map(AccountId::from_uuid),
        granted_at,
        confirmed_by: row.confirmed_by.map(AccountId::from_uuid),
        confirmed_at: row.confirmed_at,
        revoked_at: None,
    }))
}
