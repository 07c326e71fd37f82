//! Imprint, privacy notice and accessibility statement, from what the instance was told about its operator.

use leptos::prelude::*;

use super::{bare, legal_words, part, welcome, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{Ui, listen, value::pairs},
};

/// The day of the accessibility statement, renewed with every review.
const STATEMENT_OF: &str = "23.11.2026";

/// Who runs the instance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Name of the organisation.
    pub operator: String,
    /// Postal address, one line each.
    pub address: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// How the data protection officer is reached.
    pub privacy_officer: String,
    /// Where barriers are reported.
    pub accessibility_contact: String,
}

/// The imprint.
#[must_use]
pub fn imprint(ctx: PageContext, site: Site) -> String {
    let ctx = bare(ctx);
    let ui = legal_words(&ctx);
    let body = view! {
        <h1>{ui.say(msg::UI_IMPRINT).view()}</h1>
        <h2>{ui.say(msg::PUBLIC_IMPRINT_OPERATOR).view()}</h2>
        {operator(ui, &site)}
        {words(ui.say(msg::PUBLIC_IMPRINT_SOFTWARE))}
    };
    document(&ctx, &ui.t(msg::UI_IMPRINT), body)
}

/// Name, address and ways to reach the operator.
fn operator(ui: Ui, site: &Site) -> AnyView {
    let lines = site.address.join("\n");
    let mut known = Vec::new();
    if !lines.is_empty() {
        known.push((ui.say(msg::PUBLIC_IMPRINT_ADDRESS), view! { <bdi class="words">{lines}</bdi> }.into_any()));
    }
    if let Some(email) = site.email.clone() {
        let href = format!("mailto:{email}");
        known.push((ui.say(msg::PUBLIC_IMPRINT_EMAIL), view! { <a href=href dir="ltr">{email}</a> }.into_any()));
    }
    if let Some(phone) = site.phone.clone() {
        let href = format!("tel:{}", phone.replace(' ', ""));
        known.push((ui.say(msg::PUBLIC_IMPRINT_PHONE), view! { <a href=href dir="ltr">{phone}</a> }.into_any()));
    }
    view! { <p><strong><bdi>{site.operator.clone()}</bdi></strong></p>{pairs(known)} }.into_any()
}

/// The privacy notice: in short first, then by the law.
#[must_use]
pub fn privacy(ctx: PageContext, site: Site) -> String {
    let ctx = bare(ctx);
    let ui = legal_words(&ctx);
    let body = view! {
        <h1>{ui.say(msg::UI_PRIVACY).view()}</h1>
        {part(ui, msg::PUBLIC_WELCOME_WHO, ui.say(msg::PUBLIC_PRIVACY_CARRIER))}
        {operator(ui, &site)}
        {welcome::answers(ui)}
        {part(ui, msg::PUBLIC_PRIVACY_DEVICE, ui.say(msg::PUBLIC_PRIVACY_DEVICE_TEXT))}
        {part(ui, msg::PUBLIC_PRIVACY_LOGS, ui.say(msg::PUBLIC_PRIVACY_LOGS_TEXT))}
        {part(ui, msg::PUBLIC_PRIVACY_BASIS, ui.say(msg::PUBLIC_PRIVACY_BASIS_TEXT))}
        {part(ui, msg::PUBLIC_PRIVACY_RIGHTS, ui.say(msg::PUBLIC_PRIVACY_RIGHTS_TEXT))}
        {words(ui.say(msg::PUBLIC_PRIVACY_AUTHORITY))}
        <h2>{ui.say(msg::PUBLIC_PRIVACY_OFFICER).view()}</h2>
        <p><bdi class="words">{site.privacy_officer}</bdi></p>
        {listen::button(ui)}
    };
    document(&ctx, &ui.t(msg::UI_PRIVACY), body)
}

/// The accessibility statement (L-BGG-DVO §§ 3–8).
#[must_use]
pub fn accessibility(ctx: PageContext, site: Site) -> String {
    let ctx = bare(ctx);
    let ui = legal_words(&ctx);
    let body = view! {
        <h1>{ui.say(msg::UI_ACCESSIBILITY).view()}</h1>
        <p class="lead">{ui.say(msg::PUBLIC_ACCESS_LEAD).view()}</p>
        {part(ui, msg::PUBLIC_ACCESS_STATE, ui.say(msg::PUBLIC_ACCESS_STATE_TEXT))}
        {part(ui, msg::PUBLIC_ACCESS_GAPS, ui.say(msg::PUBLIC_ACCESS_GAPS_TEXT))}
        {part(ui, msg::PUBLIC_ACCESS_REPORT, ui.say(msg::PUBLIC_ACCESS_REPORT_TEXT))}
        <p><bdi class="words">{site.accessibility_contact}</bdi></p>
        {words(ui.say(msg::PUBLIC_ACCESS_ENFORCE))}
        <p class="muted">{ui.say_with(msg::PUBLIC_ACCESS_DATE, &[("date", STATEMENT_OF.into())]).view()}</p>
        {listen::button(ui)}
    };
    document(&ctx, &ui.t(msg::UI_ACCESSIBILITY), body)
}
