//! Two people answered the same question at the same time: both answers stay, one is chosen.

use leptos::prelude::*;
use lotse_model::{form::FormState, view::record::Conflict};

use super::{
    Icon, Ui,
    field::{Choice, radios},
    value::answer_text,
};
use crate::i18n::msg;

/// The choice between mine and theirs, with what stood there before; sends `<name>.pick` as `mine` or `theirs`.
#[must_use]
pub fn conflict(ui: Ui, form: &FormState, conflict: &Conflict) -> AnyView {
    let show = |texts: crate::i18n::Texts, answer: &Option<_>| match answer {
        Some(answer) => answer_text(texts, conflict.field, answer),
        None => texts.t(msg::UI_NO_ANSWER),
    };
    let texts = ui.texts();
    let mine =
        Choice { value: "mine".to_owned(), label: show(texts, &conflict.mine).into(), hint: Some(ui.say(msg::UI_CONFLICT_MINE)) };
    let theirs = Choice {
        value: "theirs".to_owned(),
        label: show(texts, &conflict.theirs).into(),
        hint: Some(ui.both(|texts| {
            let (who, time) = (texts.role(conflict.by), texts.date_time(conflict.at));
            texts.with(msg::UI_CONFLICT_THEIRS, &[("who", who.into()), ("time", time.into())])
        })),
    };
    let before = ui.both(|texts| texts.with(msg::UI_CONFLICT_BEFORE, &[("value", show(texts, &conflict.before).into())]));
    let options = radios(form, &format!("{}.pick", conflict.field.as_str()), vec![mine, theirs]);
    view! {
        <div class="conflict">
            <fieldset>
                <legend class="label">{Icon::Alert.view()}<span>{ui.say(msg::UI_CONFLICT).view()}</span></legend>
                {options}
                <p class="help">{before.view()}</p>
            </fieldset>
        </div>
    }
    .into_any()
}
