//! Pages around accounts: sessions, cards, first steps.

use crate::{
    entry::Millis,
    form::FormState,
    ids::{AccountId, AuditId, CarrierId, CaseId, GrantId, SessionRef, SubmissionId, TeamId},
    lang::Lang,
    role::{Action, Relation, Role},
};

/// One session of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// How it is named in the form that ends it.
    pub session: SessionRef,
    /// Family of the browser, as "Chrome, Android".
    pub agent: String,
    /// When it began.
    pub created_at: Millis,
    /// When it was last used.
    pub last_seen: Millis,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// `/me/more` and `/office/account`: language, secret, sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountPage {
    /// Language of the pages.
    pub lang: Lang,
    /// Sessions, the current one first.
    pub sessions: Vec<SessionLine>,
    /// Form to change the secret.
    pub form: FormState,
    /// Recovery codes that are left, for staff.
    pub recovery_left: Option<usize>,
    /// Whether the secret was just changed.
    pub changed: bool,
}

/// A printed card. The code exists in this page only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPage {
    /// Name of the person or member of staff.
    pub name: String,
    /// The carrier that hands it over.
    pub carrier: String,
    /// The code in groups of four.
    pub code: String,
    /// The address in the QR code.
    pub url: String,
    /// Last day on which it works, as dd.mm.yyyy.
    pub valid_until: String,
    /// Language of the second column.
    pub lang: Lang,
    /// Where "back" leads.
    pub back: String,
}

/// The first page after a card was opened: what the data are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WelcomePage {
    /// The carrier that is responsible for the data.
    pub carrier: String,
    /// Whether it is a member of staff's card.
    pub staff: bool,
}

/// The second one: sign-in number and secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretPage {
    /// The number with which the person signs in from now on.
    pub sign_in: String,
    /// Whether a second factor is set up next.
    pub staff: bool,
    /// The form.
    pub form: FormState,
    /// For staff: the secret of the second factor as `otpauth:` address and in letters.
    pub totp: Option<(String, String)>,
}

/// A member of staff on the administrator's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffLine {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// Roles with their state.
    pub grants: Vec<GrantLine>,
    /// Whether the card was redeemed.
    pub active: bool,
    /// Whether the account is locked.
    pub locked: bool,
}

/// A dated role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantLine {
    /// The grant.
    pub grant: GrantId,
    /// The role.
    pub role: Role,
    /// The team, where it has one.
    pub team: Option<String>,
    /// Whether it waits for a coordinator's confirmation.
    pub pending: bool,
    /// First day, dd.mm.yyyy.
    pub from: String,
    /// First day on which it no longer holds.
    pub until: Option<String>,
}

/// `/office/accounts`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountsPage {
    /// The carrier.
    pub carrier: String,
    /// Its teams.
    pub teams: Vec<(TeamId, String)>,
    /// Its staff.
    pub staff: Vec<StaffLine>,
    /// Form for a new account.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// Something that waits for a coordinator's confirmation (architecture.md A16).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingLine {
    /// The grant.
    pub grant: GrantId,
    /// Whose.
    pub name: String,
    /// Which role.
    pub role: Role,
    /// Who asked for it.
    pub granted_by: Option<String>,
    /// When.
    pub granted_at: Millis,
    /// Whether the reader holds or gave it: nobody confirms her own, so it has no button for her.
    pub mine: bool,
}

/// A card that was printed and redeemed for a person, on the coordinator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedeemedLine {
    /// Number of the case.
    pub number: String,
    /// The case.
    pub case: CaseId,
    /// Who printed it.
    pub printed_by: String,
    /// When it was redeemed.
    pub redeemed_at: Millis,
}

/// `/office/confirmations`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationsPage {
    /// Roles that wait.
    pub pending: Vec<PendingLine>,
    /// Cards redeemed in the last 30 days.
    pub redeemed: Vec<RedeemedLine>,
}

/// `/office/instance`: carriers and rule sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstancePage {
    /// Carriers with their kind.
    pub carriers: Vec<(CarrierId, String, String)>,
    /// Rule set in force as TOML text, with the day from which it holds.
    pub rules: Vec<(String, String)>,
    /// Forms for a new carrier and a new rule set.
    pub form: FormState,
    /// What the reader of the rule set says is wrong with the text at `rules`, in English and with the line.
    pub problem: Option<String>,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// A line of the audit log: no names, no case numbers (architecture.md A15, A20).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// When.
    pub at: Millis,
    /// What was done.
    pub action: Action,
    /// As what.
    pub role: Role,
    /// In which relation to the case.
    pub relation: Relation,
    /// Code of the page, for reads.
    pub page: Option<String>,
    /// Whether a reason was given.
    pub has_reason: bool,
    /// Whether its details were taken out.
    pub redacted: bool,
}

/// `/office/audit`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditPage {
    /// The carrier; `None` for what belongs to the instance.
    pub carrier: Option<String>,
    /// Lines, newest first.
    pub lines: Vec<AuditLine>,
    /// Whether the chain of entries fits together; computed on the first page only.
    pub intact: Option<bool>,
    /// Where the page with older lines starts.
    pub older: Option<(Millis, AuditId)>,
}
