//! Questions: a label, a line of help, why we ask, what is wrong, the inputs, and two quiet ways out.
//!
//! The id of the first input is the name of the question, so that an error summary can lead there.

use leptos::prelude::*;
use lotse_model::{form::FormState, view::record::ValueState};

use super::{Icon, Said, Ui, chip};
use crate::i18n::msg;

/// What stands around the inputs of a question.
#[derive(Debug)]
pub struct Question {
    /// Name of the input, such as `housing.kind`.
    pub name: String,
    /// The question.
    pub label: Said,
    /// One line of help in plain words.
    pub help: Option<Said>,
    /// Why we ask; opens in place.
    pub why: Option<Said>,
    /// State of what stands here now.
    pub state: Option<ValueState>,
    /// Which answers there are besides a value.
    pub ways_out: WaysOut,
    /// What else stands above the inputs: a question of staff, a conflict.
    pub aside: Option<AnyView>,
}

/// Answers besides a value: check boxes named `<name>.answer`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WaysOut {
    /// "I don't know".
    pub dont_know: bool,
    /// "Doesn't apply to me".
    pub not_applicable: bool,
    /// "Later: ask me at the next appointment".
    pub later: bool,
}

impl WaysOut {
    /// The usual ones: "I don't know" and "ask me at the next appointment".
    pub const USUAL: Self = Self { dont_know: true, not_applicable: false, later: true };
    /// All three.
    pub const ALL: Self = Self { dont_know: true, not_applicable: true, later: true };
}

impl Question {
    /// A question with nothing but its label.
    #[must_use]
    pub fn new(name: &str, label: impl Into<Said>) -> Self {
        Self {
            name: name.to_owned(),
            label: label.into(),
            help: None,
            why: None,
            state: None,
            ways_out: WaysOut::default(),
            aside: None,
        }
    }

    /// With a line of help.
    #[must_use]
    pub fn help(self, help: impl Into<Said>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// With why we ask.
    #[must_use]
    pub fn why(self, why: impl Into<Said>) -> Self {
        Self { why: Some(why.into()), ..self }
    }

    /// With the state of what stands here.
    #[must_use]
    pub fn state(self, state: ValueState) -> Self {
        Self { state: Some(state), ..self }
    }

    /// With answers besides a value.
    #[must_use]
    pub fn ways_out(self, ways_out: WaysOut) -> Self {
        Self { ways_out, ..self }
    }

    /// With something above the inputs.
    #[must_use]
    pub fn aside(self, aside: AnyView) -> Self {
        Self { aside: Some(aside), ..self }
    }

    /// Ids of help and error for `aria-describedby`.
    pub(super) fn described_by(&self, form: &FormState) -> Option<String> {
        let mut ids = Vec::new();
        if self.help.is_some() {
            ids.push(format!("{}-help", self.name));
        }
        if form.error_at(&self.name).is_some() {
            ids.push(format!("{}-error", self.name));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The question around one input that its label belongs to.
    pub(super) fn around_input(self, ui: Ui, form: &FormState, input: AnyView) -> AnyView {
        let bad = form.error_at(&self.name).is_some();
        let id = self.name.clone();
        let chip = self.state.map(|state| chip::state(ui, state));
        let before = before(ui, form, &self.name, self.help, self.aside);
        let after = after(ui, form, &self.name, self.ways_out, self.why);
        view! {
            <div class=class(bad)>
                <div class="question__head"><label class="label" for=id>{self.label.view()}</label>{chip}</div>
                {before}{input}{after}
            </div>
        }
        .into_any()
    }

    /// The question around several inputs.
    pub(super) fn around_group(self, ui: Ui, form: &FormState, inputs: AnyView) -> AnyView {
        let bad = form.error_at(&self.name).is_some();
        let described = self.described_by(form);
        let chip = self.state.map(|state| chip::state(ui, state));
        let before = before(ui, form, &self.name, self.help, self.aside);
        let after = after(ui, form, &self.name, self.ways_out, self.why);
        view! {
            <fieldset class=class(bad) aria-describedby=described>
                <legend class="question__head"><span class="label">{self.label.view()}</span>{chip}</legend>
                {before}{inputs}{after}
            </fieldset>
        }
        .into_any()
    }
}

const fn class(bad: bool) -> &'static str {
    if bad { "question question--bad" } else { "question" }
}

/// `aria-invalid` for the inputs of a question.
pub(super) fn invalid(form: &FormState, name: &str) -> Option<&'static str> {
    form.error_at(name).map(|_| "true")
}

fn before(ui: Ui, form: &FormState, name: &str, help: Option<Said>, aside: Option<AnyView>) -> AnyView {
    let help = help.map(|help| view! { <p class="help" id=format!("{name}-help")>{help.view()}</p> });
    let error = form.error_at(name).map(|error| {
        let text = ui.both(|texts| texts.error(&error)).view();
        view! { <p class="error" id=format!("{name}-error")>{Icon::Alert.view()}<span>{text}</span></p> }
    });
    view! { {help}{aside}{error} }.into_any()
}

fn after(ui: Ui, form: &FormState, name: &str, ways_out: WaysOut, why: Option<Said>) -> AnyView {
    let name = format!("{name}.answer");
    let ticked = form.raw.all(&name).to_vec();
    let boxes = [
        (ways_out.dont_know, "dont_know", msg::ANSWER_DONT_KNOW),
        (ways_out.not_applicable, "not_applicable", msg::ANSWER_NOT_APPLICABLE),
        (ways_out.later, "later", msg::ANSWER_LATER),
    ]
    .into_iter()
    .filter(|(offered, _, _)| *offered)
    .map(|(_, value, words)| {
        let checked = ticked.iter().any(|ticked| ticked == value);
        view! {
            <label class="tick tick--quiet">
                <input type="checkbox" name=name.clone() value=value checked=checked/>
                <span>{ui.say(words).view()}</span>
            </label>
        }
    })
    .collect_view();
    let why = why.map(|why| why_we_ask(ui, why));
    let any = ways_out != WaysOut::default() || why.is_some();
    any.then(|| view! { <div class="question__foot">{boxes}{why}</div> }).into_any()
}

/// "Why do we ask?", opening in place.
#[must_use]
pub fn why_we_ask(ui: Ui, why: Said) -> AnyView {
    view! { <details class="why"><summary>{ui.say(msg::WHY_WE_ASK).view()}</summary><p>{why.view()}</p></details> }.into_any()
}

/// What an input of one line is for; decides on keyboard, direction and what the browser may fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A name in any script.
    Name,
    /// Any line of text.
    Line,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Digits of a number that is no amount, such as a postcode.
    Digits,
    /// A whole number.
    Number,
    /// A code of letters and digits, such as the one on a card.
    Code,
    /// The number with which somebody signs in.
    SignIn,
    /// The secret to sign in with; never sent back.
    Secret,
    /// A new secret; never sent back.
    NewSecret,
    /// Six digits of the second factor; never sent back.
    OneTimeCode,
    /// Words to search for.
    Search,
}

struct Traits {
    kind: &'static str,
    mode: Option<&'static str>,
    dir: &'static str,
    /// Whether spelling is checked and letters are changed.
    prose: bool,
    fill: &'static str,
    class: &'static str,
    secret: bool,
}

impl TextKind {
    const fn traits(self) -> Traits {
        const LINE: Traits =
            Traits { kind: "text", mode: None, dir: "auto", prose: true, fill: "off", class: "input", secret: false };
        const EXACT: Traits = Traits { dir: "ltr", prose: false, ..LINE };
        const SECRET: Traits = Traits { kind: "password", fill: "current-password", secret: true, ..EXACT };
        match self {
            Self::Name => Traits { prose: false, ..LINE },
            Self::Line => LINE,
            Self::Phone => Traits { kind: "tel", class: "input input--medium", ..EXACT },
            Self::Email => Traits { kind: "email", ..EXACT },
            Self::Digits => Traits { mode: Some("numeric"), class: "input input--medium", ..EXACT },
            Self::Number => Traits { mode: Some("numeric"), class: "input input--short", ..EXACT },
            Self::Code => Traits { class: "input input--medium input--code", ..EXACT },
            Self::SignIn => Traits { mode: Some("numeric"), fill: "username", class: "input input--medium input--code", ..EXACT },
            Self::Secret => SECRET,
            Self::NewSecret => Traits { fill: "new-password", ..SECRET },
            Self::OneTimeCode => Traits {
                kind: "text",
                mode: Some("numeric"),
                fill: "one-time-code",
                class: "input input--short input--code",
                ..SECRET
            },
            Self::Search => Traits { kind: "search", ..LINE },
        }
    }
}

/// One line of text.
#[must_use]
pub fn text_field(ui: Ui, form: &FormState, question: Question, kind: TextKind) -> AnyView {
    text_field_filled(ui, form, question, kind, None)
}

/// As [`text_field`], with what the browser may fill in (a token of HTML's `autocomplete`). For staff it fills in nothing
/// of a person's.
#[must_use]
pub fn text_field_filled(ui: Ui, form: &FormState, question: Question, kind: TextKind, fill: Option<&'static str>) -> AnyView {
    let input = text_input(ui, form, &question, kind, fill);
    question.around_input(ui, form, input)
}

fn text_input(ui: Ui, form: &FormState, question: &Question, kind: TextKind, fill: Option<&'static str>) -> AnyView {
    let traits = kind.traits();
    let fill = fill.filter(|_| !ui.is_staff()).unwrap_or(traits.fill);
    let name = question.name.clone();
    let value = if traits.secret { String::new() } else { form.raw.one(&name).to_owned() };
    let (spelling, capitals) = if traits.prose { (None, None) } else { (Some("false"), Some("none")) };
    let capitals = if kind == TextKind::Name { Some("words") } else { capitals };
    let value = Some(value).filter(|value| !value.is_empty());
    view! {
        <input class=traits.class id=name.clone() name=name.clone() type=traits.kind inputmode=traits.mode dir=traits.dir
            value=value autocomplete=fill spellcheck=spelling autocapitalize=capitals
            aria-describedby=question.described_by(form) aria-invalid=invalid(form, &name)/>
    }
    .into_any()
}

/// Several lines of text.
#[must_use]
pub fn text_area(ui: Ui, form: &FormState, question: Question, rows: u8) -> AnyView {
    let name = question.name.clone();
    let input = view! {
        <textarea class="input" id=name.clone() name=name.clone() rows=rows.to_string() dir="auto"
            aria-describedby=question.described_by(form) aria-invalid=invalid(form, &name)
            inner_html=escaped(form.raw.one(&name))></textarea>
    }
    .into_any();
    question.around_input(ui, form, input)
}

/// Text as content of `<textarea>`, which the framework writes as it is. A first line break would be swallowed by the
/// browser, so one more goes before it.
pub(crate) fn escaped(text: &str) -> String {
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: Said,
    /// One line of help.
    pub hint: Option<Said>,
}

impl Choice {
    /// An answer without help.
    #[must_use]
    pub fn new(value: &str, label: impl Into<Said>) -> Self {
        Self { value: value.to_owned(), label: label.into(), hint: None }
    }
}

/// Up to this many answers stand below each other; more become a list to open.
const MAX_RADIOS: usize = 6;
/// Up to this many boxes stand below each other; more are folded.
const MAX_BOXES: usize = 12;

/// One of several answers.
#[must_use]
pub fn choice(ui: Ui, form: &FormState, question: Question, choices: Vec<Choice>) -> AnyView {
    if choices.len() <= MAX_RADIOS {
        let inputs = radios(form, &question.name, choices);
        return question.around_group(ui, form, inputs);
    }
    let input = select(ui, form, &question.name, choices, question.described_by(form), None);
    question.around_input(ui, form, input)
}

/// Answers below each other, each as a large box.
pub(crate) fn radios(form: &FormState, name: &str, choices: Vec<Choice>) -> AnyView {
    let chosen = form.raw.one(name);
    let boxes = choices.into_iter().enumerate().map(|(index, choice)| {
        let checked = choice.value == chosen;
        option("radio", index, name, choice, checked)
    });
    view! { <div class="options">{boxes.collect_view()}</div> }.into_any()
}

/// A box with an input and its label. The first one carries the name of the question as its id.
fn option(kind: &'static str, index: usize, name: &str, choice: Choice, checked: bool) -> AnyView {
    let id = (index == 0).then(|| name.to_owned());
    let hint = choice.hint.map(|hint| view! { <span class="help">{hint.view()}</span> });
    view! {
        <label class="option">
            <input type=kind id=id name=name.to_owned() value=choice.value checked=checked/>
            <span>{choice.label.view()}{hint}</span>
        </label>
    }
    .into_any()
}

/// A list to open, with nothing chosen at first. `label` where no `<label>` belongs to it.
pub(super) fn select(
    ui: Ui,
    form: &FormState,
    name: &str,
    choices: Vec<Choice>,
    described: Option<String>,
    label: Option<String>,
) -> AnyView {
    let chosen = form.raw.one(name);
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label.line()}</option> }
        })
        .collect_view();
    view! {
        <select class="input" id=name.to_owned() name=name.to_owned() aria-describedby=described aria-label=label
            aria-invalid=invalid(form, name)>
            <option value="">{ui.say(msg::ANSWER_CHOOSE).line()}</option>
            {options}
        </select>
    }
    .into_any()
}

/// Any of several answers. A long list is folded; what is ticked stands above it.
#[must_use]
pub fn multi_choice(ui: Ui, form: &FormState, question: Question, choices: Vec<Choice>) -> AnyView {
    let name = question.name.clone();
    let ticked = form.raw.all(&name).to_vec();
    let is_ticked = |choice: &Choice| ticked.contains(&choice.value);
    let boxes = |choices: Vec<Choice>, first: usize| {
        choices
            .into_iter()
            .enumerate()
            .map(|(index, choice)| {
                let checked = is_ticked(&choice);
                option("checkbox", index + first, &name, choice, checked)
            })
            .collect_view()
    };
    let inputs = if choices.len() <= MAX_BOXES {
        view! { <div class="options">{boxes(choices, 0)}</div> }.into_any()
    } else {
        let (top, rest): (Vec<_>, Vec<_>) = choices.into_iter().partition(is_ticked);
        let has_top = !top.is_empty();
        let words = if has_top { msg::UI_CHOICES_MORE } else { msg::UI_CHOICES_SHOW };
        let open = !has_top && form.error_at(&name).is_some();
        let first = usize::from(has_top);
        view! {
            {has_top.then(|| view! { <div class="options">{boxes(top, 0)}</div> })}
            <details class="fold" open=open>
                <summary>{ui.say(words).view()}</summary>
                <div class="options options--columns">{boxes(rest, first)}</div>
            </details>
        }
        .into_any()
    };
    question.around_group(ui, form, inputs)
}

/// Yes or no as two large buttons; sends `yes` or `no`.
#[must_use]
pub fn yes_no(ui: Ui, form: &FormState, question: Question) -> AnyView {
    let name = question.name.clone();
    let chosen = form.raw.one(&name);
    let answer = |index: usize, value: &'static str, words| {
        option("radio", index, &name, Choice::new(value, ui.say(words)), chosen == value)
    };
    let inputs = view! {
        <div class="options options--pair">
            {answer(0, "yes", msg::ANSWER_YES)}{answer(1, "no", msg::ANSWER_NO)}
        </div>
    }
    .into_any();
    question.around_group(ui, form, inputs)
}

/// One box to tick, such as an agreement; sends `yes`.
#[must_use]
pub fn tick(form: &FormState, name: &str, label: impl Into<Said>) -> AnyView {
    let checked = !form.raw.one(name).is_empty();
    option("checkbox", 0, name, Choice::new("yes", label), checked)
}

#[cfg(test)]
mod tests {
    use lotse_model::{
        form::{FieldError, FormState, RawForm},
        lang::Lang,
    };

    use super::*;

    fn html(view: AnyView) -> String {
        view.to_html()
    }

    fn filled(name: &str, value: &str) -> FormState {
        FormState::prefilled(RawForm::from_pairs([(name.to_owned(), value.to_owned())]))
    }

    #[test]
    fn nothing_typed_becomes_markup() {
        let ui = Ui::new(Lang::De, false);
        let bad = "\"><b>&amp;</textarea><script>";
        let form = filled("note", bad);
        let fields = [
            text_field(ui, &form, Question::new("note", "x"), TextKind::Line),
            text_area(ui, &form, Question::new("note", bad), 3),
        ];
        for field in fields {
            let html = html(field);
            assert!(!html.contains("<b>") && !html.contains("<script"), "{html}");
        }
    }

    #[test]
    fn secrets_are_never_sent_back() {
        let ui = Ui::new(Lang::De, false);
        for kind in [TextKind::Secret, TextKind::NewSecret, TextKind::OneTimeCode] {
            let html = html(text_field(ui, &filled("secret", "kamel-lampe"), Question::new("secret", "x"), kind));
            assert!(!html.contains("kamel"), "{html}");
        }
    }

    #[test]
    fn help_and_error_belong_to_the_input() {
        let ui = Ui::new(Lang::De, false);
        let mut form = FormState::default();
        form.error("contact.phone", FieldError::NotAPhone);
        let html = html(text_field(ui, &form, Question::new("contact.phone", "x").help("y"), TextKind::Phone));
        assert!(html.contains(r#"aria-describedby="contact.phone-help contact.phone-error""#), "{html}");
        assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    }

    #[test]
    fn the_first_input_has_the_name_as_its_id() {
        let ui = Ui::new(Lang::De, false);
        let choices = |count: usize| (0..count).map(|number| Choice::new(&number.to_string(), "x")).collect::<Vec<_>>();
        for html in [
            html(choice(ui, &FormState::default(), Question::new("a.b", "x"), choices(3))),
            html(choice(ui, &FormState::default(), Question::new("a.b", "x"), choices(20))),
            html(multi_choice(ui, &FormState::default(), Question::new("a.b", "x"), choices(20))),
            html(multi_choice(ui, &filled("a.b", "7"), Question::new("a.b", "x"), choices(20))),
            html(yes_no(ui, &FormState::default(), Question::new("a.b", "x"))),
        ] {
            assert_eq!(html.matches(r#"id="a.b""#).count(), 1, "{html}");
        }
    }
}
