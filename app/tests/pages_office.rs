//! Renders every page of the back office from hand-made view models, in German and in English, to `target/gallery`, and
//! checks what holds for each: no text is missing, no id stands twice, no name stands in a title or an address.
#![cfg(feature = "ssr")]

#[path = "sample_documents/mod.rs"]
mod sample_documents;
#[path = "sample_requests/mod.rs"]
mod sample_requests;

use std::{collections::BTreeSet, fs, path::Path};

use leptos::prelude::*;
use lotse_app::{
    island::{CaseFilter, CaseLine, CaseList as IslandList, CaseWords},
    layout::{AssetNames, Nav, PageContext},
    page::office::{
        self, CaseProblem, TeamVisit,
        nav::{Desk, links},
    },
};
use lotse_model::{
    catalogue::{FieldId, Group, Section},
    completion::Completion,
    date::PartialDate,
    document::{DocumentKind, Due},
    entry::Source,
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, AuditId, CarrierId, CaseId, DocumentId, EntryId, GrantId, SessionRef, SubmissionId, TeamId},
    input,
    lang::Lang,
    request::{RequestKind, RequestState},
    role::{Action, CaseState, Relation, Role},
    route,
    rules::{HousingGroup, Responsible, StatusBucket},
    share::{Cents, Fte, share_1dec},
    value::{Answer, Code, How, Value},
    view::{
        account::{
            AccountPage, AccountsPage, AuditLine, AuditPage, ConfirmationsPage, GrantLine, InstancePage, PendingLine,
            RedeemedLine, SessionLine, StaffLine,
        },
        document::{CaseDocuments, CaseDocumentsLine, DueLine},
        figures::{
            AnswerFigures, DistrictFigures, FiguresPage, FundingFigures, ManagerLoad, SectionFigures, StaffFigures, StatusCount,
            TeamCase, TeamPage,
        },
        office::{
            CaseGroupPage, CaseHead, CaseList, CaseOrder, CasePage, CaseRow, CaseSection, ClosePage, HouseholdLine, NewCasePage,
            StandInPage,
        },
        record::{Conflict, GroupForm, GroupValues, ValueRow, ValueState},
        release::ReleaseLine,
        request::{CarrierRequestsPage, CaseRequests, RequestPage, RequestRow},
    },
};
use time::{Date, macros::date};

/// 27.04.2018, 10:42 in Berlin.
const NOW: i64 = 1_524_818_520_000;
const DAY: i64 = 86_400_000;
const TODAY: Date = date!(2018 - 04 - 27);
const FAMILY_NAMES: [&str; 8] =
    ["Haddad", "Tesfay", "Ahmadi", "Müller-Osman", "Sow", "Nikolaishvili", "Al Khatib", "Gebremedhin"];
const GIVEN_NAMES: [&str; 7] = ["Amal", "Selam", "Mohammad Reza", "Fatou", "Nino", "Yusuf", "Hewan"];

fn case_id(number: u8) -> CaseId {
    CaseId::from_random([number; 16])
}

fn context(lang: Lang, place: Desk, roles: &[Role]) -> PageContext {
    PageContext {
        lang,
        german_beside: false,
        keys: true,
        assets: AssetNames { css: "lotse.css".to_owned(), script: Some("islands.js".to_owned()), ..AssetNames::default() },
        signed_in_until: Some("11:02".to_owned()),
        nav: Nav::Office(links(lang, roles, place), "Sabine Krämer".to_owned()),
        demo_banner: Some("Vorführung mit erfundenen Menschen. Stichtag: 27.04.2018".to_owned()),
        path: route::CASES.to_owned(),
    }
}

fn case_row(number: u8) -> CaseRow {
    let index = usize::from(number);
    let status = StatusBucket::ALL[index % 7];
    let housing = HousingGroup::ALL[(index / 2) % 4];
    CaseRow {
        case: case_id(number),
        number: format!("7K2M-{number:02}QX"),
        name: format!("{}, {}", FAMILY_NAMES[index % 8], GIVEN_NAMES[index % 7]),
        district: ["mitte", "west", "eglosheim"].get(index % 4).map(|code| (*code).to_owned()),
        status: (index % 5 != 4).then_some(status),
        housing: (index % 5 != 4).then_some(housing),
        responsible: if index % 5 == 4 { Responsible::ToClarify } else { Responsible::IntegrationManagement },
        state: if index % 9 == 8 { CaseState::Invited } else { CaseState::Open },
        answered: u16::from(number) % 7,
        sections: 6,
        proposals: if index % 3 == 0 { u16::from(number) % 4 + 1 } else { 0 },
        questions: u16::from(index % 6 == 5),
        set_aside: u16::from(index % 7 == 2) * 2,
        waits_since: (index % 3 == 0).then(|| NOW - i64::from(number) * DAY),
        changed_at: NOW - i64::from(number) * DAY,
        stand_in: index == 3,
        due: (index == 1).then(|| due(5)),
    }
}

fn case_list(count: u8) -> CaseList {
    CaseList {
        rows: (0..count).map(case_row).collect(),
        order: CaseOrder::New,
        district: None,
        waiting: false,
        search: String::new(),
        districts: vec!["mitte".to_owned(), "west".to_owned(), "eglosheim".to_owned()],
        total: usize::from(count),
        today: TODAY,
    }
}

fn head() -> CaseHead {
    CaseHead {
        case: case_id(1),
        number: "7K2M-94QX".to_owned(),
        state: CaseState::Open,
        name: "Haddad, Amal".to_owned(),
        call_name: Some("Amal".to_owned()),
        original_name: Some("أمل حداد".to_owned()),
        talk_language: Some("ar".to_owned()),
        interpreter: Some("always".to_owned()),
        status: Some((StatusBucket::Refugee, date!(2017 - 03 - 09))),
        housing: Some((HousingGroup::Municipal, date!(2017 - 06 - 01))),
        district: Some("eglosheim".to_owned()),
        responsible: Responsible::IntegrationManagement,
        safe_contact: true,
        signed_up: true,
        manager: Some("Sabine Krämer".to_owned()),
        relation: Relation::Assigned,
        may_edit: true,
    }
}

fn value_row(field: FieldId, state: ValueState, current: Option<Answer>) -> ValueRow {
    let by = if state == ValueState::Confirmed { Role::Manager } else { Role::Refugee };
    let waits = current.is_some() && matches!(state, ValueState::Waiting | ValueState::Stated);
    ValueRow {
        field,
        item: 0,
        by: current.is_some().then_some(by),
        helper: None,
        source: current.is_some().then_some(if by == Role::Manager { Source::Document } else { Source::Person }),
        at: current.is_some().then_some(NOW - DAY),
        entry: current.is_some().then(|| EntryId::from_random([9; 16])),
        proposal: waits.then(|| EntryId::from_random([9; 16])),
        current,
        confirmed: None,
        state,
        refused_because: None,
        refused_answer: None,
        question: None,
        reply: None,
    }
}

fn text(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Text(text.to_owned())))
}

fn code(code: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Code(Code::new(code))))
}

fn status_answer() -> Option<Answer> {
    let since = PartialDate::new(2017, Some(3), Some(9), false).ok();
    since.map(|since| Answer::Value(Value::Dated { code: Code::new("fluechtl"), since, how: How::Changed }))
}

fn group(group: Group, rows: Vec<ValueRow>) -> GroupValues {
    GroupValues { group, asked: true, withheld: false, items: vec![(0, rows)] }
}

fn case_page() -> CasePage {
    let mut status = value_row(FieldId::ResidenceStatus, ValueState::Waiting, status_answer());
    status.confirmed = PartialDate::new(2016, Some(1), Some(20), false)
        .ok()
        .map(|since| Answer::Value(Value::Dated { code: Code::new("gest"), since, how: How::Changed }));
    let mut phone = value_row(FieldId::PhoneNumber, ValueState::Question, text("0170 1234567"));
    phone.question = Some("Unter dieser Nummer ist niemand zu erreichen. Haben Sie eine neue?".to_owned());
    let mut birth_name = value_row(FieldId::BirthName, ValueState::Refused, None);
    birth_name.refused_because = Some("Auf dem Reiseausweis steht ein anderer Name.".to_owned());
    birth_name.refused_answer = text("Chaddad");
    let completion = |answered, applicable, confirmed, to_confirm, proposals| Completion {
        applicable,
        answered,
        to_confirm,
        confirmed,
        proposals,
        ..Completion::default()
    };
    let birth = PartialDate::new(1990, Some(5), Some(17), false).ok().map(|day| Answer::Value(Value::Date(day)));
    CasePage {
        head: head(),
        requests: CaseRequests { open: vec![(RequestKind::Restriction, TODAY)], deleted_on: Some(TODAY) },
        sections: vec![
            CaseSection {
                section: Section::Person,
                completion: completion(9, 14, 1, 4, 2),
                groups: vec![
                    group(
                        Group::Names,
                        vec![
                            value_row(FieldId::FamilyName, ValueState::Waiting, text("Haddad")),
                            value_row(FieldId::GivenNames, ValueState::Waiting, text("Amal")),
                            birth_name,
                        ],
                    ),
                    group(
                        Group::OwnName,
                        vec![
                            value_row(FieldId::OriginalName, ValueState::Stated, text("أمل حداد")),
                            value_row(FieldId::CallName, ValueState::Open, None),
                        ],
                    ),
                    group(Group::Birth, vec![value_row(FieldId::BirthDate, ValueState::Confirmed, birth)]),
                    GroupValues { asked: true, withheld: false, group: Group::Papers, items: Vec::new() },
                ],
            },
            CaseSection {
                section: Section::Contact,
                completion: completion(2, 6, 0, 0, 0),
                groups: vec![
                    group(Group::Phone, vec![phone, value_row(FieldId::EmailAddress, ValueState::Open, None)]),
                    group(
                        Group::SafeContact,
                        vec![value_row(FieldId::NoCalls, ValueState::Stated, Some(Answer::Value(Value::YesNo(true))))],
                    ),
                ],
            },
            CaseSection {
                section: Section::Residence,
                completion: completion(1, 5, 1, 2, 1),
                groups: vec![group(Group::Status, vec![status])],
            },
            CaseSection {
                section: Section::Language,
                completion: completion(1, 4, 0, 0, 0),
                groups: vec![group(
                    Group::Speaking,
                    vec![
                        value_row(FieldId::TalkLanguage, ValueState::Stated, code("ar")),
                        value_row(FieldId::InterpreterNeed, ValueState::Open, Some(Answer::Later)),
                    ],
                )],
            },
        ],
        helps: Vec::new(),
        helpers: Vec::new(),
        released: vec![ReleaseLine { sections: vec![Section::Contact, Section::Work], until: Some(date!(2018 - 07 - 27)) }],
        documents: CaseDocumentsLine { count: 4, waiting: 1, due: vec![due(-3), due(0), due(20)] },
        set_aside: vec![(FieldId::InterpreterNeed, 0)],
        household: vec![
            HouseholdLine { case: case_id(2), number: "3F9T-52MK".to_owned(), name: Some("Haddad, Yusuf".to_owned()) },
            HouseholdLine { case: case_id(3), number: "8R4V-07HD".to_owned(), name: None },
        ],
        answering: None,
        submission: SubmissionId::from_random([4; 16]),
        base: 17,
        today: TODAY,
    }
}

fn due(days: i64) -> DueLine {
    let kind = DocumentKind::Duldung;
    DueLine { id: DocumentId::from_random([1; 16]), kind, due: Due { days, step: 7, urgent: days < 7 } }
}

fn case_documents(bad: bool) -> CaseDocuments {
    let rows = sample_documents::rows();
    let answering = bad.then(|| {
        let mut form = FormState::default();
        form.error("words", FieldError::ReasonRequired);
        (rows[1].document.id, form)
    });
    let submission = SubmissionId::from_random([7; 16]);
    CaseDocuments { head: head(), rows, form: FormState::default(), submission, answering, outdated: false }
}

fn no_requests() -> CarrierRequestsPage {
    CarrierRequestsPage { open: Vec::new(), in_force: Vec::new(), answered: Vec::new(), today: TODAY }
}

fn request_row(number: u8, kind: RequestKind, state: RequestState) -> RequestRow {
    let line = sample_requests::request(number, kind, state);
    let number = "LB-1234".to_owned();
    RequestRow { id: line.id, number, kind, state, made_on: line.made_on, due_on: line.due_on, ends_on: line.ends_on }
}

fn requests_page() -> CarrierRequestsPage {
    use RequestKind::{Deletion, Question, Restriction};
    use RequestState::{Answered, Ended, Granted, Open, Refused};
    let rows = |kinds: &[(RequestKind, RequestState)]| {
        kinds.iter().zip(1..).map(|((kind, state), number)| request_row(number, *kind, *state)).collect()
    };
    CarrierRequestsPage {
        open: rows(&[(Deletion, Open), (Question, Open)]),
        in_force: rows(&[(Deletion, Granted), (Restriction, Granted)]),
        answered: rows(&[(Question, Answered), (Deletion, Refused), (Restriction, Ended)]),
        today: TODAY,
    }
}

fn request_page(kind: RequestKind, state: RequestState) -> RequestPage {
    RequestPage {
        number: "LB-1234".to_owned(),
        request: sample_requests::request(1, kind, state),
        form: FormState::default(),
        submission: SubmissionId::from_random([7; 16]),
        outdated: false,
        today: TODAY,
    }
}

fn bad_request() -> RequestPage {
    let mut page = request_page(RequestKind::Restriction, RequestState::Open);
    page.form.error("decision", FieldError::Required);
    page.form.error("reason", FieldError::ReasonRequired);
    page
}

fn outdated_request() -> RequestPage {
    let mut page = request_page(RequestKind::Restriction, RequestState::Granted);
    page.request.ends_on = None;
    page.form.raw.set("reason", "Das <b>geht</b> nicht.");
    RequestPage { outdated: true, ..page }
}

fn answering() -> CasePage {
    let mut form = FormState::prefilled(RawForm::from_pairs([
        ("words".to_owned(), "<b>\"Zu kurz\"</b>".to_owned()),
        ("do".to_owned(), "refuse".to_owned()),
    ]));
    form.error("words", FieldError::ReasonRequired);
    CasePage { answering: Some((FieldId::FamilyName, 0, form)), ..case_page() }
}

fn group_page() -> CaseGroupPage {
    let mut raw = RawForm::default();
    input::fill(&mut raw, FieldId::FamilyName, &Answer::Value(Value::Text("Haddad".to_owned())));
    let mut form = FormState::prefilled(raw);
    form.error("source", FieldError::Required);
    let conflict = Conflict {
        field: FieldId::GivenNames,
        mine: text("Amal"),
        theirs: text("Amal Maria"),
        before: None,
        by: Role::Refugee,
        at: NOW,
    };
    CaseGroupPage {
        head: head(),
        form: GroupForm {
            group: Group::Names,
            item: 0,
            questions: vec![
                value_row(FieldId::FamilyName, ValueState::Waiting, text("Haddad")),
                value_row(FieldId::GivenNames, ValueState::Waiting, text("Amal")),
                value_row(FieldId::BirthName, ValueState::Open, None),
            ],
            form,
            base: 17,
            submission: SubmissionId::from_random([4; 16]),
            conflicts: vec![conflict],
        },
    }
}

fn new_case_page() -> NewCasePage {
    let mut form = FormState::prefilled(RawForm::from_pairs([
        ("1.family_name".to_owned(), "Haddad".to_owned()),
        ("1.given_names".to_owned(), "Amal".to_owned()),
        ("2.kind".to_owned(), "child".to_owned()),
    ]));
    form.error("2.family_name", FieldError::Required);
    form.error("lang", FieldError::UnknownChoice);
    NewCasePage {
        form,
        members: 2,
        submission: SubmissionId::from_random([4; 16]),
        similar: vec![(case_id(7), "3F9T-52MK".to_owned(), "Chaddad, Amal".to_owned())],
    }
}

fn close_page(plan_goes_on: bool) -> ClosePage {
    let mut form = FormState::default();
    form.error("last", FieldError::DateRequired);
    ClosePage {
        head: head(),
        plan_goes_on,
        no_documents_from: date!(2018 - 10 - 28),
        no_file_from: date!(2022 - 01 - 01),
        form,
        submission: SubmissionId::from_random([4; 16]),
    }
}

fn stand_in_page() -> StandInPage {
    StandInPage {
        head: head(),
        colleagues: vec![
            (AccountId::from_random([1; 16]), "Jonas Weber".to_owned()),
            (AccountId::from_random([2; 16]), "Miriam Öztürk".to_owned()),
        ],
        current: vec![("Jonas Weber".to_owned(), TODAY, Some(date!(2018 - 05 - 12)))],
        form: FormState::default(),
        submission: SubmissionId::from_random([4; 16]),
    }
}

fn loads() -> Vec<ManagerLoad> {
    [("Jonas Weber", 100, 72), ("Miriam Öztürk", 75, 64), ("Sabine Krämer", 100, 80)]
        .into_iter()
        .enumerate()
        .map(|(index, (name, post, cases))| {
            let post = Fte::from_hundredths(post);
            let account = AccountId::from_random([u8::try_from(index).unwrap_or(0); 16]);
            ManagerLoad { account, name: name.to_owned(), post, cases, capacity: post.capacity(80) }
        })
        .collect()
}

fn figures_page() -> FiguresPage {
    let posts = Fte::from_hundredths(575);
    let counts = [
        (StatusBucket::Refugee, 110),
        (StatusBucket::Subsidiary, 52),
        (StatusBucket::Asylum, 3),
        (StatusBucket::OtherPermit, 29),
        (StatusBucket::Family, 16),
        (StatusBucket::Gestattung, 92),
        (StatusBucket::Duldung, 37),
    ];
    FiguresPage {
        carrier: "Stadt Ludwigsburg".to_owned(),
        as_of: TODAY,
        known_on: None,
        form: FormState::default(),
        rules: "lb-2018".to_owned(),
        follow_up: 339,
        permit_gestattung_duldung: (210, 92, 37),
        status: counts.into_iter().map(|(bucket, count)| StatusCount { bucket, count, share: share_1dec(count, 339) }).collect(),
        responsible: vec![
            (HousingGroup::Provisional, Responsible::CountyService, 61),
            (HousingGroup::ProvisionalOverdue, Responsible::IntegrationManagement, 56),
            (HousingGroup::Municipal, Responsible::IntegrationManagement, 262),
            (HousingGroup::Private, Responsible::IntegrationManagement, 77),
            (HousingGroup::Private, Responsible::ToClarify, 9),
        ],
        to_clarify: 9,
        staff: StaffFigures {
            posts,
            key: 80,
            capacity: posts.capacity(80),
            cared: 395,
            ratio: posts.ratio(395),
            met: true,
            free: posts.free(395, 80),
            needed: Fte::needed(395, 80),
        },
        managers: loads(),
        sections: Section::ALL
            .iter()
            .enumerate()
            .map(|(index, section)| {
                let answered = 380 - 20 * u64::try_from(index).unwrap_or(0);
                SectionFigures { section: *section, cases: 395, answered, confirmed: answered / 2, proposals: 14 }
            })
            .collect(),
        districts: vec![
            DistrictFigures { district: Some("eglosheim".to_owned()), cases: 140, answered: 500, sections: 840 },
            DistrictFigures { district: Some("mitte".to_owned()), cases: 98, answered: 420, sections: 588 },
            DistrictFigures { district: None, cases: 9, answered: 12, sections: 54 },
        ],
        answers: Some(AnswerFigures { cases: 31, longest: Some(17), median: Some(4), window: 90, answered: 212, took: Some(0) }),
        plans: None,
        funding: Some(FundingFigures {
            stock_day: date!(2017 - 09 - 15),
            counted: 339,
            per_head: Some(Cents::new(79_608)),
            frame: Cents::from_euro(269_871),
            counted_at: NOW,
        }),
        made_by: "Sabine Krämer".to_owned(),
    }
}

fn team_page() -> TeamPage {
    let managers = loads();
    let case = |number: u8| {
        let row = case_row(number);
        TeamCase {
            case: row.case,
            number: row.number,
            district: row.district,
            state: row.state,
            household: u64::from(number % 5) + 1,
            answered: row.answered,
            sections: 6,
            manager: (number > 1).then(|| (managers[0].account, managers[0].name.clone())),
            name: (number == 2).then(|| row.name.clone()),
            status: row.status,
            housing: row.housing,
        }
    };
    TeamPage {
        cases: (0..6).map(case).collect(),
        district: None,
        manager: None,
        unassigned: false,
        managers: managers.clone(),
        next: Some("7K2M-05QX".to_owned()),
        submission: SubmissionId::from_random([4; 16]),
    }
}

fn asked() -> (CaseId, FormState) {
    let mut form = FormState::default();
    form.error("reason", FieldError::ReasonRequired);
    (case_id(0), form)
}

fn confirmations_page() -> ConfirmationsPage {
    let line = |mine| PendingLine {
        grant: GrantId::from_random([u8::from(mine); 16]),
        name: "Jonas Weber".to_owned(),
        role: Role::Manager,
        granted_by: Some("Petra Lang".to_owned()),
        granted_at: NOW,
        mine,
    };
    ConfirmationsPage {
        pending: vec![line(false), line(true)],
        redeemed: vec![RedeemedLine {
            number: "7K2M-94QX".to_owned(),
            case: case_id(1),
            printed_by: "Sabine Krämer".to_owned(),
            redeemed_at: NOW,
        }],
    }
}

fn accounts_page() -> AccountsPage {
    let grant = |number: u8, role, pending| GrantLine {
        grant: GrantId::from_random([number; 16]),
        role,
        team: Some("Team Mitte".to_owned()),
        pending,
        from: "01.01.2018".to_owned(),
        until: None,
    };
    let mut form = FormState::prefilled(RawForm::from_pairs([
        ("do".to_owned(), "create".to_owned()),
        ("fte".to_owned(), "zwei".to_owned()),
    ]));
    form.error("name", FieldError::Required);
    form.error("fte", FieldError::NotANumber);
    AccountsPage {
        carrier: "Stadt Ludwigsburg".to_owned(),
        teams: vec![(TeamId::from_random([1; 16]), "Team Mitte".to_owned())],
        staff: vec![
            StaffLine {
                account: AccountId::from_random([1; 16]),
                name: "Sabine Krämer".to_owned(),
                grants: vec![grant(1, Role::Manager, false), grant(2, Role::Coordinator, false)],
                active: true,
                locked: false,
            },
            StaffLine {
                account: AccountId::from_random([2; 16]),
                name: "Jonas Weber".to_owned(),
                grants: vec![grant(3, Role::Manager, true)],
                active: false,
                locked: false,
            },
            StaffLine {
                account: AccountId::from_random([3; 16]),
                name: "Petra Lang".to_owned(),
                grants: vec![],
                active: true,
                locked: true,
            },
        ],
        form,
        submission: SubmissionId::from_random([4; 16]),
    }
}

fn instance_page() -> InstancePage {
    let mut form = FormState::prefilled(RawForm::from_pairs([
        ("do".to_owned(), "rules".to_owned()),
        ("rules".to_owned(), "staff_key = achtzig\n</textarea><script>".to_owned()),
    ]));
    form.error("rules", FieldError::NotANumber);
    InstancePage {
        carriers: vec![
            (CarrierId::from_random([1; 16]), "Stadt Ludwigsburg".to_owned(), "city".to_owned()),
            (CarrierId::from_random([2; 16]), "Landkreis Ludwigsburg".to_owned(), "county".to_owned()),
        ],
        rules: vec![("name = \"lb-2018\"\nstaff_key = 80\n".to_owned(), "01.01.2018".to_owned())],
        form,
        problem: Some("line 1, column 13: invalid type: expected u32".to_owned()),
        submission: SubmissionId::from_random([4; 16]),
    }
}

fn audit_page() -> AuditPage {
    let line = |action, role, relation, page: Option<&str>| AuditLine {
        at: NOW,
        action,
        role,
        relation,
        page: page.map(str::to_owned),
        has_reason: action == Action::ShowName,
        redacted: false,
    };
    AuditPage {
        carrier: Some("Stadt Ludwigsburg".to_owned()),
        lines: vec![
            line(Action::ReadCase, Role::Manager, Relation::Assigned, Some("case")),
            line(Action::EditCase, Role::Manager, Relation::StandIn, None),
            line(Action::ShowName, Role::Coordinator, Relation::Team, None),
            line(Action::ListCases, Role::Manager, Relation::None, Some("cases")),
        ],
        intact: Some(true),
        older: Some((NOW, AuditId::from_random([1; 16]))),
    }
}

fn account_page() -> AccountPage {
    let line = |number: u8, current| SessionLine {
        session: SessionRef::from_random([number; 16]),
        agent: "Chrome, Windows".to_owned(),
        created_at: NOW - DAY,
        last_seen: NOW,
        current,
    };
    let mut form = FormState::default();
    form.error("secret_again", FieldError::SecretsDiffer);
    AccountPage { lang: Lang::De, sessions: vec![line(1, true), line(2, false)], form, recovery_left: Some(2), changed: false }
}

/// Every page by the name of its file.
fn pages(lang: Lang) -> Vec<(&'static str, String)> {
    let context = |place| {
        let roles: &[Role] = match place {
            Desk::Cases | Desk::NewCase => &[Role::Manager],
            Desk::Accounts => &[Role::CarrierAdmin],
            Desk::Instance => &[Role::InstanceAdmin],
            Desk::Audit => &[Role::Auditor],
            _ => &[Role::Coordinator, Role::Manager],
        };
        self::context(lang, place, roles)
    };
    let searched = CaseList { rows: vec![case_row(0)], search: "Chadad".to_owned(), ..case_list(30) };
    let nothing = CaseList { rows: Vec::new(), waiting: true, ..case_list(30) };
    let empty_team = TeamPage { cases: Vec::new(), next: None, ..team_page() };
    let new_person = NewCasePage { members: 1, form: FormState::default(), similar: Vec::new(), ..new_case_page() };
    let closed = CasePage { head: CaseHead { may_edit: false, state: CaseState::Closed, ..head() }, ..case_page() };
    vec![
        ("cases", office::cases(context(Desk::Cases), case_list(30), None)),
        ("cases-search", office::cases(context(Desk::Cases), searched, None)),
        ("cases-nothing", office::cases(context(Desk::Cases), nothing, None)),
        ("cases-empty", office::cases(context(Desk::Cases), case_list(0), None)),
        ("new-case", office::new_case(context(Desk::NewCase), new_person)),
        ("new-family", office::new_case(context(Desk::NewCase), new_case_page())),
        ("case", office::case(context(Desk::Cases), case_page(), None, None)),
        ("case-error", office::case(context(Desk::Cases), answering(), None, None)),
        ("case-outdated", office::case(context(Desk::Cases), answering(), Some(CaseProblem::Outdated), None)),
        ("case-closed", office::case(context(Desk::Cases), closed, None, None)),
        ("documents", office::documents(context(Desk::Cases), case_documents(false), None)),
        ("documents-bad", office::documents(context(Desk::Cases), case_documents(true), None)),
        ("enter", office::enter(context(Desk::Cases), group_page())),
        ("close", office::close(context(Desk::Cases), close_page(false))),
        ("stand-in", office::stand_in(context(Desk::Cases), stand_in_page())),
        ("figures", office::figures(context(Desk::Figures), figures_page())),
        ("team", office::team(context(Desk::Team), team_page(), TeamVisit { asked: Some(asked()), ..TeamVisit::default() })),
        ("team-empty", office::team(context(Desk::Team), empty_team, TeamVisit::default())),
        ("requests", office::requests(context(Desk::Requests), requests_page(), None)),
        ("requests-empty", office::requests(context(Desk::Requests), no_requests(), None)),
        ("request", office::request(context(Desk::Requests), request_page(RequestKind::Deletion, RequestState::Open))),
        ("request-bad", office::request(context(Desk::Requests), bad_request())),
        ("request-question", office::request(context(Desk::Requests), request_page(RequestKind::Question, RequestState::Open))),
        ("request-outdated", office::request(context(Desk::Requests), outdated_request())),
        ("confirmations", office::confirmations(context(Desk::Confirmations), confirmations_page(), None)),
        ("accounts", office::accounts(context(Desk::Accounts), accounts_page(), None)),
        ("instance", office::instance(context(Desk::Instance), instance_page(), None)),
        ("audit", office::audit(context(Desk::Audit), audit_page())),
        ("account", office::account(context(Desk::Account), account_page(), None)),
    ]
}

/// The values of an attribute in the order of the page.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_is_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/gallery/office");
    fs::create_dir_all(&folder).expect("a folder for the pages");
    for lang in Lang::OFFICE {
        for (name, html) in pages(lang) {
            fs::write(folder.join(format!("{name}-{}.html", lang.tag())), &html).expect("the page is written");
            assert!(!html.contains("office-nav-") && !html.contains("{ $"), "{name}: a text is missing");
            assert!(!html.contains(" style=\"") && !html.contains("<script>"), "{name}: something stands inline");
            let ids = attributes(&html, "id");
            let all: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(all.len(), ids.len(), "{name}: an id stands twice: {:?}", twice(&ids));
            for reference in attributes(&html, "for")
                .into_iter()
                .chain(attributes(&html, "aria-describedby").into_iter().flat_map(|ids| ids.split(' ')))
            {
                assert!(all.contains(reference), "{name}: nothing has the id {reference}");
            }
            for link in attributes(&html, "href").into_iter().filter_map(|link| link.strip_prefix('#')) {
                assert!(all.contains(link), "{name}: the link #{link} leads nowhere");
            }
            assert_eq!(html.matches("<h1").count(), 1, "{name}: one heading");
            let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title");
            let names = FAMILY_NAMES.iter().chain(&GIVEN_NAMES);
            for person in names {
                assert!(!title.contains(person), "{name}: {title}");
                let addresses = attributes(&html, "href").into_iter().chain(attributes(&html, "action"));
                assert!(addresses.into_iter().all(|address| !address.contains(person)), "{name}: {person} in an address");
            }
        }
    }
}

fn twice<'a>(ids: &[&'a str]) -> Vec<&'a str> {
    ids.iter().copied().filter(|id| ids.iter().filter(|other| other == &id).count() > 1).collect()
}

#[test]
fn what_was_typed_comes_back_as_text() {
    let html = office::case(context(Lang::De, Desk::Cases, &[Role::Manager]), answering(), None, None);
    assert!(
        html.contains("value=\"&lt;b>&quot;Zu kurz&quot;&lt;/b>\"") || html.contains("&lt;b&gt;&quot;Zu kurz&quot;&lt;/b&gt;"),
        "{html}"
    );
    let html = office::instance(context(Lang::De, Desk::Instance, &[Role::InstanceAdmin]), instance_page(), None);
    assert!(html.contains("staff_key = achtzig\n&lt;/textarea&gt;&lt;script&gt;"));
}

#[test]
fn a_case_that_may_not_be_written_has_no_forms() {
    let page = CasePage { head: CaseHead { may_edit: false, ..head() }, ..case_page() };
    let html = office::case(context(Lang::De, Desk::Cases, &[Role::Manager]), page, None, None);
    assert!(!html.contains("/answer\"") && !html.contains("/card\"") && !html.contains("/stand-in\""));
}

/// The island comes through the direct path: its element, its properties, its rows, and nothing that runs.
#[test]
fn the_island_renders_through_the_direct_path() {
    let line = CaseLine { name: "Haddad, Amal".to_owned(), href: "/office/case/1".to_owned(), ..CaseLine::default() };
    let list = IslandList { lines: vec![line], total: 1, order: "new".to_owned(), ..IslandList::default() };
    let words = CaseWords { count: "{shown} von {all} Fällen".to_owned(), ..CaseWords::default() };
    let html = Owner::new().with(|| view! { <CaseFilter list=list words=words/> }.to_html());
    assert!(html.starts_with("<leptos-island data-component=\"CaseFilter_"), "{html}");
    assert!(html.contains("data-props=") && html.contains("1 von 1 Fällen") && html.contains("Haddad, Amal"), "{html}");
    assert!(!html.contains("<script"));
}
