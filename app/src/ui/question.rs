//! Questions of the catalogue: which inputs a field has follows from its kind.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Basis, FieldId, Kind, List},
    form::FormState,
    value::Answer,
    view::record::{Conflict, ValueRow, ValueState},
};

use super::{
    Icon, Said, Ui,
    conflict::conflict,
    date::{date_parts, dated_choice},
    field::{Choice, Question, TextKind, WaysOut, choice, multi_choice, text_area, text_field_filled, yes_no},
    value::answer_text,
};
use crate::i18n::msg;

/// The answers of a value list.
#[must_use]
pub fn choices(ui: Ui, list: List) -> Vec<Choice> {
    list.codes().iter().map(|code| Choice::new(code, ui.both(|texts| texts.list_text(list, code)))).collect()
}

/// The label of the field that an input belongs to, for an error summary; the name itself for other inputs.
#[must_use]
pub fn label(ui: Ui, input: &str) -> Said {
    match FieldId::parse(input) {
        Some(field) => ui.both(|texts| texts.field_label(field)),
        None => input.into(),
    }
}

/// A question of the record with its label, help, purpose, state, what staff said about it, a conflict if there is one,
/// and its inputs.
#[must_use]
pub fn question(ui: Ui, form: &FormState, row: &ValueRow, conflicts: &[Conflict]) -> AnyView {
    let field = row.field.field();
    let mut question = Question::new(row.field.as_str(), ui.both(|texts| texts.field_label(row.field))).ways_out(ways_out(row));
    question.help = ui.both_maybe(|texts| texts.field_help(row.field));
    if matches!(field.kind, Kind::Note(_)) {
        question = free_text(ui, question);
    }
    if !ui.is_staff() {
        question.why = Some(ui.both(|texts| texts.purpose(field.purpose)));
    }
    question.state = (row.state != ValueState::Open).then_some(row.state);
    question.aside = aside(ui, form, row, conflicts);
    inputs(ui, form, question, row)
}

/// A question that is answered in free words, with the hint on what does not belong there.
#[must_use]
pub fn free_text(ui: Ui, question: Question) -> Question {
    let hint = ui.say(msg::UI_WRITE_NOT);
    let help = match question.help {
        None => hint,
        Some(help) => Said {
            text: format!("{} {}", help.text, hint.text),
            german: help.german.zip(hint.german).map(|(help, hint)| format!("{help} {hint}")),
        },
    };
    Question { help: Some(help), ..question }
}

fn ways_out(row: &ValueRow) -> WaysOut {
    // What needs a consent, or may stay empty anyway: leaving it empty says that nothing is known.
    let field = row.field.field();
    let voluntary = field.optional || field.basis != Basis::Task;
    // An answer that stands here is never lost by saving the page: it has its box, ticked.
    let stands = |answer: &Answer| row.current.as_ref() == Some(answer);
    WaysOut { dont_know: !voluntary || stands(&Answer::DontKnow), not_applicable: stands(&Answer::NotApplicable), later: true }
}

fn aside(ui: Ui, form: &FormState, row: &ValueRow, conflicts: &[Conflict]) -> Option<AnyView> {
    let said = |icon: Icon, text: &str| {
        view! { <p class="remark">{icon.view()}<bdi class="words">{text.to_owned()}</bdi></p> }
    };
    let asked = row.question.as_deref().map(|text| said(Icon::Question, text));
    let refused = row.refused_because.as_deref().map(|text| said(Icon::Alert, text));
    let confirmed = row.confirmed.as_ref().map(|confirmed| {
        let text = answer_text(ui.texts(), row.field, confirmed);
        view! { <p class="remark">{Icon::Confirmed.view()}<bdi class="words">{text}</bdi></p> }
    });
    let conflicts: Vec<_> =
        conflicts.iter().filter(|conflict| conflict.field == row.field).map(|found| conflict(ui, form, found)).collect();
    let any = asked.is_some() || refused.is_some() || confirmed.is_some() || !conflicts.is_empty();
    any.then(|| view! { {asked}{refused}{confirmed}{conflicts} }.into_any())
}

fn inputs(ui: Ui, form: &FormState, question: Question, row: &ValueRow) -> AnyView {
    let text = |question, kind| text_field_filled(ui, form, question, kind, fill(row.field));
    match row.field.field().kind {
        Kind::Name | Kind::OriginalName => text(question, TextKind::Name),
        Kind::Text(_) => text(question, TextKind::Line),
        Kind::Note(_) => text_area(ui, form, question, 4),
        Kind::Code(list) => choice(ui, form, question, choices(ui, list)),
        Kind::Codes(list) => multi_choice(ui, form, question, choices(ui, list)),
        Kind::Dated(list) => {
            let earlier = row.current.as_ref().and_then(Answer::code).is_some();
            dated_choice(ui, form, question, choices(ui, list), earlier)
        }
        Kind::Date => date_parts(ui, form, question, row.field == FieldId::BirthDate),
        Kind::YesNo => yes_no(ui, form, question),
        Kind::Number(..) => text(question, TextKind::Number),
        Kind::Phone => text(question, TextKind::Phone),
        Kind::Email => text(question, TextKind::Email),
        Kind::Digits(_) => text(question, TextKind::Digits),
    }
}

/// What the browser may fill in for a person who enters her own data (WCAG 1.3.5).
const fn fill(field: FieldId) -> Option<&'static str> {
    match field {
        FieldId::FamilyName => Some("family-name"),
        FieldId::GivenNames => Some("given-name"),
        FieldId::CallName => Some("nickname"),
        FieldId::PhoneNumber => Some("tel"),
        FieldId::EmailAddress => Some("email"),
        FieldId::Street => Some("address-line1"),
        FieldId::Postcode => Some("postal-code"),
        FieldId::Town => Some("address-level2"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use lotse_model::{catalogue::FIELDS, entry::FieldState, input, lang::Lang, value::Value};

    use super::*;

    /// Every input that a question renders is one that the form reads, and takes back what was sent.
    #[test]
    fn questions_and_forms_know_the_same_inputs() {
        for lang in [Lang::De, Lang::FaAf] {
            for field in FIELDS {
                let row = ValueRow::new(field.id, 0, &FieldState::default(), &[]);
                let html = question(Ui::new(lang, true), &FormState::default(), &row, &[]).to_html();
                let known: Vec<String> = input::names(field.id).collect();
                for name in html.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                    assert!(known.iter().any(|known| known == name), "{name}");
                }
                assert!(html.contains(&format!(r#"id="{}""#, field.id.as_str())), "{html}");
            }
        }
    }

    #[test]
    fn a_chosen_answer_is_shown_as_chosen() {
        let mut form = FormState::default();
        input::fill(&mut form.raw, FieldId::Wlan, &Answer::Value(Value::YesNo(false)));
        let row = ValueRow::new(FieldId::Wlan, 0, &FieldState::default(), &[]);
        let html = question(Ui::new(Lang::De, false), &form, &row, &[]).to_html();
        assert_eq!(html.matches(" checked").count(), 1, "{html}");
    }
}
