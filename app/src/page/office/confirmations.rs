//! `/office/confirmations`.

use leptos::prelude::*;
use lotse_model::{route, view::account::ConfirmationsPage};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Tone,
        button::{self, Weight},
        notice,
        table::{Column, Narrow, table},
    },
};

/// What takes effect only when a second person says so, and cards that were redeemed.
#[must_use]
pub fn confirmations(ctx: PageContext, page: ConfirmationsPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let title = ui.t(msg::OFFICE_CONFIRMATIONS_TITLE);
    let pending = if page.pending.is_empty() {
        notice::line(Tone::Good, Icon::Done, ui.say(msg::OFFICE_CONFIRMATIONS_NONE))
    } else {
        let columns = [msg::OFFICE_NAME, msg::OFFICE_ROLE, msg::OFFICE_ASKED_BY, msg::OFFICE_WHEN, msg::OFFICE_TO_DO];
        let rows = page
            .pending
            .into_iter()
            .map(|line| {
                let act = if line.mine {
                    view! { <span class="muted">{ui.t(msg::OFFICE_CONFIRMATIONS_MINE)}</span> }.into_any()
                } else {
                    let words = ui.say(msg::BUTTON_CONFIRM);
                    button::post(
                        Weight::Plain,
                        Some(Icon::Confirmed),
                        words,
                        route::CONFIRMATIONS,
                        &[("grant", &line.grant.to_string())],
                    )
                };
                vec![
                    view! { <bdi>{line.name}</bdi> }.into_any(),
                    parts::role(texts, line.role).into_any(),
                    line.granted_by.map_or_else(|| "–".into_any(), |name| view! { <bdi>{name}</bdi> }.into_any()),
                    texts.date_time(line.granted_at).into_any(),
                    act,
                ]
            })
            .collect();
        let columns = columns.into_iter().map(|head| Column::text(ui.t(head))).collect();
        table(ui, &ui.t(msg::OFFICE_CONFIRMATIONS_PENDING), Narrow::Blocks, columns, rows)
    };
    let redeemed = if page.redeemed.is_empty() {
        view! { <p class="muted">{ui.t(msg::OFFICE_REDEEMED_NONE)}</p> }.into_any()
    } else {
        let columns = [msg::OFFICE_NUMBER, msg::OFFICE_PRINTED_BY, msg::OFFICE_REDEEMED_AT];
        let rows = page
            .redeemed
            .into_iter()
            .map(|line| {
                vec![
                    view! { <bdi dir="ltr">{line.number}</bdi> }.into_any(),
                    view! { <bdi>{line.printed_by}</bdi> }.into_any(),
                    texts.date_time(line.redeemed_at).into_any(),
                ]
            })
            .collect();
        let columns = columns.into_iter().map(|head| Column::text(ui.t(head))).collect();
        table(ui, &ui.t(msg::OFFICE_REDEEMED), Narrow::Blocks, columns, rows)
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_CONFIRMATIONS_LEAD)}</p>
        {flash_line(flash)}
        {pending}
        <h2>{ui.t(msg::OFFICE_REDEEMED)}</h2>
        <p>{ui.t(msg::OFFICE_REDEEMED_LEAD)}</p>
        {redeemed}
    };
    document(&ctx, &title, body)
}
