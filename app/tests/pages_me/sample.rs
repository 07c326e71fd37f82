//! View models made by hand.

use lotse_app::layout::{AssetNames, Nav, PageContext};
use lotse_app::page::public::Site;
use lotse_model::{
    catalogue::{FIELDS, FieldId, Group, List, Section},
    completion::Completion,
    consent::{ConsentKind, Standing, Way},
    date::PartialDate,
    document::{DocumentKind, Due},
    form::{FormState, RawForm},
    ids::{AuditId, CaseId, DocumentId, SessionRef, SubmissionId},
    input,
    lang::Lang,
    role::{Action, Role},
    value::{Answer, Code, How, Value},
    view::{
        account::{AccountPage, CardPage, SecretPage, SessionLine, WelcomePage},
        consents::ConsentLine,
        document::DueLine,
        me::{CardNotice, GroupPage, Home, LogLine, LogPage, News, NextStep, RecordRef, SectionCard, SectionPage},
        record::{Conflict, GroupForm, GroupValues, ValueRow, ValueState},
        release::{ReleaseMember, ReleasePage, ReleasedPage, ReleasedSectionPage, Releaser, ReleasesPage},
        request::RequestNotices,
    },
};
use time::macros::date;

/// 27.04.2018, 10:42 in Berlin.
pub const NOW: i64 = 1_524_818_520_000;

pub fn ctx(lang: Lang, path: &str) -> PageContext {
    PageContext {
        lang,
        german_beside: false,
        keys: true,
        assets: AssetNames { css: "/assets/app.css".to_owned(), icon: None, script: None },
        signed_in_until: path.starts_with("/me").then(|| "11:02".to_owned()),
        nav: Nav::Public,
        demo_banner: None,
        path: path.to_owned(),
    }
}

pub fn own() -> RecordRef {
    RecordRef { case: CaseId::from_random([1; 16]), path: "/me".to_owned(), child: None }
}

pub fn child() -> RecordRef {
    let case = CaseId::from_random([2; 16]);
    RecordRef { case, path: lotse_model::route::child(case), child: Some("Lulit".to_owned()) }
}

pub fn releaser() -> Releaser {
    Releaser { case: CaseId::from_random([3; 16]), name: "Yonas".to_owned() }
}

fn member() -> ReleaseMember {
    ReleaseMember { case: CaseId::from_random([3; 16]), name: "Yonas".to_owned(), line: None }
}

pub fn releases() -> ReleasesPage {
    let line = ConsentLine {
        id: "07".repeat(16),
        kind: ConsentKind::Family,
        recipient: Some("Yonas".to_owned()),
        purpose: None,
        sections: vec![Section::Person, Section::Health],
        standing: Standing::Pending,
        at: NOW,
        until: None,
        withdrawn_at: None,
        version: "2".to_owned(),
        lang: Lang::Ti,
        way: Way::Portal,
        confirmable: true,
    };
    ReleasesPage { members: vec![ReleaseMember { line: Some(line), ..member() }, member()], locked: true, closed: false }
}

pub fn release(locked: bool) -> ReleasePage {
    ReleasePage { member: member(), locked, form: FormState::default(), submission: SubmissionId::from_random([7; 16]) }
}

pub fn released() -> ReleasedPage {
    ReleasedPage { from: releaser(), sections: vec![Section::Person, Section::Contact] }
}

pub fn released_section() -> ReleasedSectionPage {
    let mut groups = section().groups;
    groups.truncate(1);
    ReleasedSectionPage { from: releaser(), section: Section::Person, groups }
}

pub fn home() -> Home {
    let completion = |index: u16| Completion {
        applicable: 8,
        answered: (index * 3).min(8),
        questions: u16::from(index == 1),
        ..Completion::default()
    };
    Home {
        record: own(),
        call_name: Some("ሰላም".to_owned()),
        manager: Some("Petra Schäfer".to_owned()),
        next: NextStep::Continue(Group::Dwelling),
        untold: Vec::new(),
        plan: None,
        sections: Section::ALL
            .iter()
            .zip(0..)
            .map(|(section, index)| SectionCard { section: *section, completion: completion(index) })
            .collect(),
        due: vec![DueLine {
            id: DocumentId::from_random([1; 16]),
            kind: DocumentKind::Duldung,
            due: Due { days: 5, step: 7, urgent: true },
        }],
        news: vec![
            News { field: FieldId::FamilyName, item: 0, state: ValueState::Confirmed, at: NOW },
            News { field: FieldId::HousingKind, item: 0, state: ValueState::Question, at: NOW - 86_400_000 },
        ],
        helped: None,
        card_notice: Some(CardNotice { printed_at: NOW, printed_by: "Petra Schäfer".to_owned() }),
        released: vec![releaser()],
        children: vec![child()],
        draft: Some("/me/housing/tenancy".to_owned()),
        closed: false,
        restricted: false,
        requests: RequestNotices { deleted_on: Some(date!(2018 - 05 - 04)), answered_on: Some(date!(2018 - 04 - 20)) },
    }
}

pub fn row(field: FieldId, item: u16) -> ValueRow {
    ValueRow {
        field,
        item,
        current: None,
        confirmed: None,
        state: ValueState::Open,
        by: None,
        helper: None,
        source: None,
        at: None,
        proposal: None,
        entry: None,
        refused_because: None,
        refused_answer: None,
        question: None,
        reply: None,
    }
}

pub fn answered(field: FieldId, item: u16, answer: Answer, state: ValueState, by: Role) -> ValueRow {
    ValueRow { current: Some(answer), state, by: Some(by), at: Some(NOW), ..row(field, item) }
}

pub fn text(text: &str) -> Answer {
    Answer::Value(Value::Text(text.to_owned()))
}

pub fn dated(code: &str, since: (i32, u8)) -> Answer {
    let since = PartialDate::new(since.0, Some(since.1), None, false).expect("a date");
    Answer::Value(Value::Dated { code: Code::new(code), since, how: How::Changed })
}

pub fn section() -> SectionPage {
    let code = |list: List, at: usize| Answer::Value(Value::Code(Code::new(list.codes()[at])));
    let names = vec![
        answered(FieldId::FamilyName, 0, text("Tesfay"), ValueState::Confirmed, Role::Manager),
        ValueRow {
            confirmed: Some(text("Selam")),
            ..answered(FieldId::GivenNames, 0, text("Selam Hagos"), ValueState::Waiting, Role::Refugee)
        },
        ValueRow {
            question: Some("Steht der Name so im Pass?".to_owned()),
            ..answered(FieldId::BirthName, 0, Answer::DontKnow, ValueState::Question, Role::Refugee)
        },
    ];
    let paper = |item| {
        vec![
            answered(FieldId::PaperKind, item, code(List::Paper, 0), ValueState::Waiting, Role::Refugee),
            ValueRow {
                refused_because: Some("Das Datum ist abgelaufen.".to_owned()),
                ..answered(
                    FieldId::PaperUntil,
                    item,
                    Answer::Value(Value::Date(PartialDate::new(2019, Some(5), None, false).expect("a date"))),
                    ValueState::Refused,
                    Role::Refugee,
                )
            },
        ]
    };
    SectionPage {
        record: own(),
        section: Section::Person,
        completion: Completion { applicable: 12, answered: 5, ..Completion::default() },
        groups: vec![
            GroupValues { asked: true, withheld: false, group: Group::Names, items: vec![(0, names)] },
            GroupValues {
                asked: true,
                withheld: false,
                group: Group::OwnName,
                items: vec![(0, vec![row(FieldId::OriginalName, 0), row(FieldId::CallName, 0)])],
            },
            GroupValues { asked: true, withheld: false, group: Group::OtherNames, items: Vec::new() },
            GroupValues { asked: true, withheld: false, group: Group::Papers, items: vec![(1, paper(1)), (2, paper(2))] },
            GroupValues {
                asked: true,
                withheld: false,
                group: Group::FileNumbers,
                items: vec![(
                    0,
                    vec![answered(FieldId::AzrNumber, 0, text("012345678901"), ValueState::Confirmed, Role::Manager)],
                )],
            },
        ],
        saved_at: Some(NOW),
        helpers: Vec::new(),
        closed: false,
    }
}

/// A page of questions as it is first shown.
pub fn group(group: Group, item: u16, rows: Vec<ValueRow>) -> GroupPage {
    let mut raw = RawForm::default();
    for row in &rows {
        if let Some(current) = &row.current {
            input::fill(&mut raw, row.field, current);
        }
    }
    GroupPage {
        record: own(),
        form: GroupForm {
            group,
            item,
            questions: rows,
            form: FormState::prefilled(raw),
            base: 41,
            submission: SubmissionId::from_random([7; 16]),
            conflicts: Vec::new(),
        },
        step: 1,
        steps: 3,
        saved_at: Some(NOW),
    }
}

/// Every question of a group, unanswered.
pub fn open(which: Group) -> GroupPage {
    let rows = FIELDS.iter().filter(|field| field.group == which && field.person_states).map(|field| row(field.id, 0)).collect();
    group(which, u16::from(which.repeated()), rows)
}

pub fn conflict() -> GroupPage {
    let mine = dated("au_komm", (2018, 4));
    let mut page =
        group(Group::Dwelling, 0, vec![answered(FieldId::HousingKind, 0, mine.clone(), ValueState::Waiting, Role::Refugee)]);
    page.form.conflicts.push(Conflict {
        field: FieldId::HousingKind,
        mine: Some(mine),
        theirs: Some(dated("vu", (2017, 2))),
        before: None,
        by: Role::Manager,
        at: NOW,
    });
    page
}

pub fn log() -> LogPage {
    let line = |action, name: Option<&str>, group, reason: Option<&str>| LogLine {
        id: AuditId::from_random([9; 16]),
        at: NOW,
        action,
        role: if reason.is_some() { Role::Coordinator } else { Role::Manager },
        name: name.map(str::to_owned),
        carrier: Some("Stadt Ludwigsburg".to_owned()),
        group,
        section: None,
        reason: reason.map(str::to_owned),
    };
    LogPage {
        record: own(),
        lines: vec![
            line(Action::EditCase, Some("Petra Schäfer"), Some(Group::Names), None),
            line(Action::ReadCase, None, None, None),
            line(Action::ShowName, None, None, Some("Verteilung der Fälle <neu>")),
        ],
        older: Some(NOW - 1000),
    }
}

pub fn account() -> AccountPage {
    let session = |byte, current| SessionLine {
        session: SessionRef::from_random([byte; 16]),
        agent: "Chrome, Android".to_owned(),
        created_at: NOW - 3_600_000,
        last_seen: NOW,
        current,
    };
    AccountPage {
        lang: Lang::Ar,
        sessions: vec![session(1, true), session(2, false)],
        form: FormState::default(),
        recovery_left: None,
        changed: false,
    }
}

pub fn welcome(staff: bool) -> WelcomePage {
    WelcomePage { carrier: "Stadt Ludwigsburg".to_owned(), staff }
}

pub fn secret(staff: bool) -> SecretPage {
    let totp = || ("otpauth://totp/Lotse:4711?secret=JBSWY3DPEHPK3PXP&issuer=Lotse".to_owned(), "JBSWY3DPEHPK3PXP".to_owned());
    SecretPage { sign_in: "48201734".to_owned(), staff, form: FormState::default(), totp: staff.then(totp) }
}

pub fn card(lang: Lang) -> CardPage {
    CardPage {
        name: "Selam Tesfay".to_owned(),
        carrier: "Stadt Ludwigsburg".to_owned(),
        code: "7KQF-2MXD-9TRA".to_owned(),
        url: "https://lotse.example.org/card?code=7KQF2MXD9TRA".to_owned(),
        valid_until: "11.05.2018".to_owned(),
        lang,
        back: "/office/case/0".to_owned(),
    }
}

pub fn site() -> Site {
    Site {
        operator: "Stadt Ludwigsburg".to_owned(),
        address: vec!["Wilhelmstraße 11".to_owned(), "71638 Ludwigsburg".to_owned()],
        email: Some("lotse@example.org".to_owned()),
        phone: Some("07141 910-0".to_owned()),
        privacy_officer: "datenschutz@example.org".to_owned(),
        accessibility_contact: "barrierefrei@example.org".to_owned(),
    }
}
