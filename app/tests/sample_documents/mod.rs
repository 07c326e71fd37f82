//! Documents made by hand, for the pages of both sides.

use lotse_model::{
    document::{Content, Document, DocumentKind, Due, File, Media, Review},
    ids::{AccountId, DocumentId},
    role::Role,
    view::document::DocumentRow,
};
use time::{Date, macros::date};
use uuid::Uuid;

const TODAY: Date = date!(2018 - 04 - 27);
const NOW: i64 = 1_524_818_520_000;

fn row(number: u8, kind: DocumentKind, valid_until: Option<Date>, role: Role, review: Review) -> DocumentRow {
    let by = AccountId::from_random([number; 16]);
    let file = (review == Review::Waiting || role == Role::Refugee).then(|| File {
        id: Uuid::from_u128(number.into()),
        media: Media::Jpeg,
        bytes: 300_000,
    });
    let note = (number == 1).then(|| "Brief vom 3. Mai <b>".to_owned());
    let content = Content { kind, note, valid_until, file, review };
    let document = Document { id: DocumentId::from_random([number; 16]), rev: 1, by, role, at: NOW, content };
    let reviewed_by = (document.content.review != Review::Waiting).then(|| "Petra Schäfer".to_owned());
    DocumentRow { due: Due::of(kind, valid_until, TODAY), document, reviewed_by }
}

/// One of each state.
pub fn rows() -> Vec<DocumentRow> {
    let by = AccountId::from_random([9; 16]);
    let refused = Review::Refused { by, at: NOW, reason: "Die zweite Seite fehlt.".to_owned() };
    vec![
        row(1, DocumentKind::Duldung, Some(date!(2018 - 05 - 02)), Role::Refugee, Review::Waiting),
        row(2, DocumentKind::Benefits, None, Role::Refugee, refused),
        row(3, DocumentKind::Passport, Some(date!(2018 - 07 - 01)), Role::Manager, Review::Seen { by, at: NOW }),
        row(4, DocumentKind::InsuranceCard, Some(date!(2018 - 04 - 01)), Role::Refugee, Review::Seen { by, at: NOW }),
    ]
}
