//! `/office/audit`.

use leptos::prelude::*;
use lotse_model::{
    role::Relation,
    route,
    view::account::{AuditLine, AuditPage},
};

use super::parts;
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui, notice,
        table::{Column, Narrow, pagination, table},
    },
};

/// The audit log for data protection: what was done, as what, in which relation. No names and no case numbers.
#[must_use]
pub fn audit(ctx: PageContext, page: AuditPage) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_AUDIT_TITLE);
    let of = page.carrier.unwrap_or_else(|| ui.t(msg::OFFICE_AUDIT_INSTANCE));
    let chain = page.intact.map(|intact| {
        if intact {
            notice::line(Tone::Good, Icon::Safe, ui.say(msg::OFFICE_AUDIT_INTACT))
        } else {
            notice::line(Tone::Danger, Icon::Warning, ui.say(msg::OFFICE_AUDIT_BROKEN))
        }
    });
    let older = page.older.map(|(at, entry)| format!("{}?before={at}&entry={entry}", route::AUDIT));
    let list = if page.lines.is_empty() {
        notice::empty_state(Icon::Scroll, ui.say(msg::OFFICE_AUDIT_EMPTY), ())
    } else {
        let columns =
            [msg::OFFICE_WHEN, msg::OFFICE_AUDIT_ACTION, msg::OFFICE_ROLE, msg::OFFICE_AUDIT_RELATION, msg::OFFICE_AUDIT_NOTES];
        let rows = page.lines.into_iter().map(|line| row(ui, line)).collect();
        table(ui, &title, Narrow::Blocks, columns.into_iter().map(|head| Column::text(ui.t(head))).collect(), rows)
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="muted">{of}</p>
        <p>{ui.t(msg::OFFICE_AUDIT_LEAD)}</p>
        {chain}
        {list}
        {pagination(ui, None, older.as_deref())}
    };
    document(&ctx, &title, body)
}

fn row(ui: Ui, line: AuditLine) -> Vec<AnyView> {
    let texts = ui.texts();
    let notes = [
        line.page.map(|page| texts.with(msg::OFFICE_AUDIT_PAGE, &[("page", page.into())])),
        line.has_reason.then(|| ui.t(msg::OFFICE_AUDIT_REASON)),
        line.redacted.then(|| ui.t(msg::OFFICE_AUDIT_REDACTED)),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let relation = match line.relation {
        Relation::None => "–".to_owned(),
        relation => texts.id(&format!("office-relation-{}", relation.code().replace('_', "-"))),
    };
    vec![
        texts.date_time(line.at).into_any(),
        texts.action(line.action).into_any(),
        parts::role(texts, line.role).into_any(),
        relation.into_any(),
        if notes.is_empty() { "–".to_owned() } else { notes.join(" · ") }.into_any(),
    ]
}
