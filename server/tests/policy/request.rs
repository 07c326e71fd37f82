//! The request that stands for each action.

use lotse_core::clock::Clock;
use lotse_model::{
    ids::{CaseId, DocumentId, GrantId, HelpId, RequestId},
    role::{Action, Relation},
    route,
};

use crate::{
    common::{Actor, Answer},
    world::{Carrier, World},
};

/// What is sent.
pub struct Request {
    pub path: String,
    /// `None` for a page that is asked for.
    pub form: Option<Vec<(&'static str, String)>>,
    /// A file that comes with the form.
    pub file: Option<Vec<u8>>,
}

impl Request {
    const fn page(path: String) -> Self {
        Self { path, form: None, file: None }
    }

    const fn form(path: String, fields: Vec<(&'static str, String)>) -> Self {
        Self { path, form: Some(fields), file: None }
    }

    fn with_file(path: String, fields: Vec<(&'static str, String)>) -> Self {
        Self { file: Some(picture()), ..Self::form(path, fields) }
    }

    pub async fn send(&self, actor: &mut Actor<'_>) -> Answer {
        match &self.form {
            None => actor.get(&self.path).await,
            Some(form) => {
                let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
                match &self.file {
                    None => actor.post_form(&self.path, &fields).await,
                    Some(file) => actor.post_file(&self.path, &fields, file).await,
                }
            }
        }
    }
}

/// What a request is about.
pub struct Subject<'a> {
    pub world: &'a World,
    pub relation: Relation,
    pub case: CaseId,
    /// The carrier in which the actor works.
    pub carrier: &'a Carrier,
    /// The role that is to be confirmed.
    pub waiting: GrantId,
    /// Told apart from all requests before.
    pub number: usize,
}

/// The document that each case has.
pub fn document_of(case: CaseId) -> DocumentId {
    DocumentId::from_uuid(case.uuid())
}

/// The question that the person of each case asks.
pub fn question_of(case: CaseId) -> RequestId {
    RequestId::from_uuid(case.uuid())
}

/// The help that somebody was let give with each case and has not begun.
pub fn help_of(case: CaseId) -> HelpId {
    HelpId::from_uuid(case.uuid())
}

/// A picture of one point.
pub fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode_image(&image::RgbImage::new(1, 1)).expect("a JPEG");
    bytes
}

/// Whole forms throughout, so that nothing but a denial stands between them and success.
pub fn requests(action: Action, subject: &Subject<'_>) -> Vec<Request> {
    let Subject { world, case, carrier, number, .. } = *subject;
    let record = if subject.relation == Relation::Own { route::ME.to_owned() } else { route::child(case) };
    let submission = || ("submission", world.app.core.submission().to_string());
    let typed = |text: &str| vec![submission(), ("base", "0".to_owned()), ("contact.care_of", format!("{text} {number}"))];
    match action {
        Action::ReadOwnRecord => {
            let mut requests: Vec<_> = ["", "/contact", "/documents", "/consents", "/helpers", "/held", "/copy", "/requests"]
                .map(|rest| Request::page(format!("{record}{rest}")))
                .into();
            requests.push(Request::page(route::document(&record, document_of(case))));
            requests.push(Request::page(route::document_file(&record, document_of(case))));
            requests
        }
        Action::EditOwnRecord => {
            let path = format!("{record}/contact/address");
            let document = vec![submission(), ("kind", "lease".to_owned())];
            vec![
                Request::page(path.clone()),
                Request::form(path, typed("bei Haddad")),
                Request::with_file(route::documents(&record), document),
            ]
        }
        Action::MakeOwnRequest => {
            let [deletion, restriction] = ["deletion", "restriction"].map(|kind| format!("{record}/requests/{kind}"));
            let mut requests =
                vec![Request::page(deletion), Request::form(restriction, vec![submission(), ("words", "Bitte".to_owned())])];
            // Who answers for a person does not take back what she asked herself.
            if !matches!(subject.relation, Relation::Custody | Relation::Guardian) {
                let taken_back = vec![("request", question_of(case).to_string())];
                requests.push(Request::form(format!("{record}/requests"), taken_back));
            }
            requests
        }
        Action::ReadOwnLog => vec![Request::page(format!("{record}/log"))],
        Action::TakeOwnCopy => vec![Request::page(route::copy_page(&record)), Request::page(route::copy_file(&record))],
        Action::ReadOwnPlan => vec![Request::page(route::my_plan(&record))],
        Action::EditOwnPlan => {
            let form = [("base", "0"), ("do", "wish"), ("wish", "Ein Praktikum")];
            let mut form: Vec<_> = form.map(|(name, value)| (name, value.to_owned())).into();
            form.push(submission());
            vec![Request::form(route::my_plan(&record), form)]
        }
        Action::ReadPlan => vec![Request::page(route::plan(case)), Request::page(route::plan_history(case))],
        Action::EditPlan => {
            let form = [("base", "0"), ("do", "add"), ("kind", "goal"), ("phrase", "flat")];
            let mut form: Vec<_> = form.map(|(name, value)| (name, value.to_owned())).into();
            form.push(submission());
            vec![Request::form(route::plan(case), form)]
        }
        Action::LetHelp => {
            let form = [("do", "let"), ("called", "Ruth"), ("span", "d1"), ("sections", "contact")];
            let mut form: Vec<_> = form.map(|(name, value)| (name, value.to_owned())).into();
            form.push(submission());
            vec![Request::form(route::helpers(&record), form)]
        }
        // Ending is done as often as it is sent.
        Action::EndHelp => {
            let form = vec![("do", "end".to_owned()), ("help", help_of(case).to_string())];
            vec![Request::form(route::helpers(&record), form)]
        }
        Action::ReadHelped => {
            ["/contact", "/contact/address"].map(|rest| Request::page(format!("{}{rest}", route::HELPING))).into()
        }
        Action::EditHelped => vec![Request::form(format!("{}/contact/address", route::HELPING), typed("bei Öz"))],
        Action::ListCases => [route::CASES, route::PLANS].map(|path| Request::page(path.to_owned())).into(),
        Action::ReadCase => {
            ["", "/consents", "/documents"].map(|rest| Request::page(format!("{}{rest}", route::case(case)))).into()
        }
        Action::ReadDocument => vec![Request::page(route::document_file(&route::case(case), document_of(case)))],
        Action::EditDocument => {
            let form = vec![submission(), ("kind", "passport".to_owned()), ("seen", "yes".to_owned())];
            vec![Request::with_file(route::documents(&route::case(case)), form)]
        }
        Action::GiveOwnConsent => {
            let path = format!("{record}/consents/c9");
            let form = vec![submission(), ("answer", "yes".to_owned())];
            vec![Request::page(path.clone()), Request::form(path, form)]
        }
        Action::ReadReleased => {
            let start = route::released(case);
            vec![Request::page(start.clone()), Request::page(format!("{start}/contact"))]
        }
        // Taking back is done as often as it is sent.
        Action::WithdrawOwnConsent => vec![Request::form(format!("{record}/consents/c9/withdraw"), Vec::new())],
        Action::EditCase => {
            let mut fields = typed("bei Vogt");
            fields.push(("source", "person".to_owned()));
            let ask =
                [("do", "ask"), ("field", "person.family_name"), ("item", "0"), ("words", "Ist das richtig?"), ("base", "0")];
            let mut ask: Vec<_> = ask.map(|(name, value)| (name, value.to_owned())).into();
            ask.push(submission());
            let path = format!("{}/contact/address", route::case(case));
            vec![Request::page(path.clone()), Request::form(path, fields), Request::form(route::case_answer(case), ask)]
        }
        Action::RecordConsent => {
            let fields = [("kind", "c9"), ("answer", "no"), ("lang", "ar")];
            let mut form: Vec<_> = fields.map(|(name, value)| (name, value.to_owned())).into();
            form.push(submission());
            vec![Request::form(route::consents(&route::case(case)), form)]
        }
        Action::CreateCase => {
            let form =
                [("members", "1"), ("lang", "ar"), ("another", "yes"), ("1.family_name", "Haddad"), ("1.given_names", "Amal")];
            let mut form: Vec<_> = form.map(|(name, value)| (name, value.to_owned())).into();
            form.push(submission());
            vec![Request::page(route::CASES_NEW.to_owned()), Request::form(route::CASES_NEW.to_owned(), form)]
        }
        Action::PrintCard => vec![Request::form(route::case_card(case), Vec::new())],
        Action::GrantStandIn => {
            let until = world.app.clock.business_date() + time::Duration::days(7);
            let form = vec![
                submission(),
                ("account", carrier.colleague.to_string()),
                ("reason", "Urlaub".to_owned()),
                ("until.day", until.day().to_string()),
                ("until.month", u8::from(until.month()).to_string()),
                ("until.year", until.year().to_string()),
            ];
            vec![Request::page(route::case_stand_in(case)), Request::form(route::case_stand_in(case), form)]
        }
        Action::ReadFigures => vec![Request::page(route::FIGURES.to_owned()), Request::page(route::TEAM.to_owned())],
        Action::AssignCase => {
            let form = vec![submission(), ("account", carrier.clerk.to_string())];
            vec![Request::form(route::assign(case), form)]
        }
        Action::ShowName => vec![Request::form(route::show_name(case), vec![("reason", "Rückfrage".to_owned())])],
        Action::ListRequests => vec![Request::page(route::REQUESTS.to_owned())],
        Action::ReadRequest => vec![Request::page(route::request(question_of(case)))],
        Action::AnswerRequest => {
            let form = vec![submission(), ("reason", "So war es.".to_owned())];
            vec![Request::form(route::request(question_of(case)), form)]
        }
        Action::ConfirmGrant => vec![
            Request::page(route::CONFIRMATIONS.to_owned()),
            Request::form(route::CONFIRMATIONS.to_owned(), vec![("grant", subject.waiting.to_string())]),
        ],
        Action::ManageAccounts => {
            let form = vec![("do", "team".to_owned()), submission(), ("team_name", format!("Team {number}"))];
            vec![Request::page(route::ACCOUNTS.to_owned()), Request::form(route::ACCOUNTS.to_owned(), form)]
        }
        Action::ManageInstance => {
            let (name, kind) = (format!("Stadt {number}"), "city".to_owned());
            let form = vec![("do", "carrier".to_owned()), submission(), ("carrier_name", name), ("carrier_kind", kind)];
            vec![Request::page(route::INSTANCE.to_owned()), Request::form(route::INSTANCE.to_owned(), form)]
        }
        Action::ReadAudit => vec![Request::page(route::AUDIT.to_owned())],
        // To end it would leave nothing to replay; `http/end_of_care.rs` does.
        Action::CloseCase => vec![Request::page(route::case_close(case))],
        Action::RedeemCard | Action::RedeemHelp | Action::EditOwnAccount | Action::EndRequest | Action::ExpireData => Vec::new(),
    }
}
