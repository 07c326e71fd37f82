//! Agreeing: what it means, that it is voluntary, and what was agreed on.

use leptos::prelude::*;
use lotse_model::{date::berlin_date, route};

use super::Mine;
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        notice,
    },
};

/// What she agreed on, always there to read again.
pub(super) fn agreed(mine: Mine<'_>) -> Option<AnyView> {
    let ui = mine.ui;
    let agreement = mine.plan.agreement()?;
    let day = berlin_date(agreement.at);
    let words = ui.both(|texts| texts.with(msg::ME_PLAN_AGREED_ON, &[("date", texts.date(day).into())]));
    let changed = mine.plan.changed_since_agreement().then(|| view! { <p>{ui.say(msg::ME_PLAN_CHANGED_SINCE).view()}</p> });
    let see = button::link(
        Weight::Plain,
        Some(Icon::Scroll),
        ui.say(msg::ME_PLAN_AGREED_SEE),
        &route::agreement(mine.action, agreement.version),
    );
    let tone = if mine.plan.changed_since_agreement() { Tone::Attention } else { Tone::Good };
    Some(notice::notice(tone, Icon::Done, words, view! { {changed}{see} }))
}

/// The button to agree, where there is something new to agree to.
pub(super) fn agree(mine: Mine<'_>) -> Option<AnyView> {
    let ui = mine.ui;
    let is_new = mine.plan.agreement().is_none() || mine.plan.changed_since_agreement();
    (mine.page.may_edit && mine.plan.state.can_agree() && is_new).then(|| {
        view! {
            <section class="card" id="agree">
                <h2 class="card__title">{ui.say(msg::ME_PLAN_AGREE_TITLE).view()}</h2>
                <p>{ui.say(msg::ME_PLAN_AGREE_TEXT).view()}</p>
                <p>{ui.say(msg::ME_PLAN_AGREE_WHAT).view()}</p>
                <form method="post" action=format!("{}/agree", mine.action)>
                    {mine.hidden("agree", &[])}
                    {button::submit(Weight::Main, Some(Icon::Confirmed), ui.say(msg::ME_PLAN_AGREE))}
                </form>
            </section>
        }
        .into_any()
    })
}
