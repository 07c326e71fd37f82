//! View models of help with filling in.

use lotse_model::{
    catalogue::{FieldId, Section},
    form::{FieldError, FormState},
    helper::{HelpSpan, HelperKind},
    ids::{HelpId, SubmissionId},
    value::{Answer, Value},
    view::me::{HelpBeginPage, HelpCodePage, HelpLine, HelpStanding, HelpedAnswer, HelpersPage, HelpingPage},
};

use crate::sample::{NOW, child, own};

fn line(standing: HelpStanding) -> HelpLine {
    HelpLine {
        id: HelpId::from_random([3; 16]),
        called: "Ruth".to_owned(),
        own: Some(("Ruth Öz \"<b>".to_owned(), HelperKind::Volunteer)),
        sections: vec![Section::Contact, Section::Housing],
        standing,
    }
}

pub fn helpers(bad: bool) -> HelpersPage {
    let mut form = FormState::default();
    if bad {
        form.error("called", FieldError::Required);
        form.error("sections", FieldError::Required);
        form.error("span", FieldError::Required);
    }
    HelpersPage {
        record: if bad { child() } else { own() },
        now: vec![line(HelpStanding::Runs(NOW)), line(HelpStanding::Waits(NOW))],
        past: vec![line(HelpStanding::Ended(NOW)), line(HelpStanding::Lapsed(NOW))],
        entered: vec![HelpedAnswer {
            field: FieldId::Building,
            item: 0,
            answer: Some(Answer::Value(Value::Text("Weg 7".to_owned()))),
            name: "Ruth Öz".to_owned(),
            at: NOW,
        }],
        rev: 7,
        offered: vec![Section::Person, Section::Contact],
        sensitive: vec![Section::Health],
        form,
        submission: SubmissionId::from_random([8; 16]),
        closed: false,
    }
}

pub fn code() -> HelpCodePage {
    HelpCodePage {
        record: own(),
        called: "Ruth".to_owned(),
        code: "ABCD-EFGH-JKMN".to_owned(),
        url: "https://lotse.example.org/help/ABCD-EFGH-JKMN".to_owned(),
        address: "https://lotse.example.org/help".to_owned(),
    }
}

pub fn begin(bad: bool) -> HelpBeginPage {
    let mut form = FormState::default();
    if bad {
        form.error("promise", FieldError::Required);
    }
    HelpBeginPage { sections: vec![Section::Contact, Section::Housing], span: HelpSpan::Day, form }
}

pub fn helping() -> HelpingPage {
    HelpingPage { sections: vec![Section::Contact, Section::Housing], until: NOW }
}
