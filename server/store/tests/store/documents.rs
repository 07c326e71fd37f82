//! Documents: files in sealed parts, changes by revision, and what is left of them.

use crate::common::{NOW, Place, World, add_case, carrier, on_both};
use lotse_model::{
    document::{Content, Document, DocumentKind, File, Media, Review},
    ids::DocumentId,
    role::Role,
};
use lotse_store::{CarrierScope, StoreError, SystemReason, Tx, cases, documents};
use sea_orm::{ConnectionTrait, Database, Statement};
use time::macros::date;
use uuid::Uuid;

const SECRET: &[u8] = b"Zarathustra-Unverwechselbar";

on_both!(
    a_file_comes_back_in_its_parts,
    a_part_opens_at_its_place_only,
    a_change_needs_the_revision_before_it,
    documents_of_many_cases_take_one_statement,
    nothing_is_left_of_a_document
);

/// Longer than two parts, with a text that can be searched for.
fn content() -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..documents::PART * 2 + 100).map(|n| u8::try_from(n % 251).expect("a byte")).collect();
    bytes[1000..1000 + SECRET.len()].copy_from_slice(SECRET);
    bytes
}

fn document(world: &World, bytes: &[u8]) -> Document {
    Document {
        id: DocumentId::from_random(world.store.random_id()),
        rev: 1,
        by: world.account,
        role: Role::Refugee,
        at: NOW,
        content: Content {
            kind: DocumentKind::Duldung,
            note: Some("Zarathustra-Unverwechselbar".to_owned()),
            valid_until: Some(date!(2018 - 06 - 01)),
            file: Some(File {
                id: Uuid::from_bytes(world.store.random_id()),
                media: Media::Jpeg,
                bytes: u64::try_from(bytes.len()).expect("a length"),
            }),
            review: Review::Waiting,
        },
    }
}

async fn kept(world: &World, bytes: &[u8]) -> Document {
    let document = document(world, bytes);
    let tx = world.store.write().await.expect("a transaction");
    documents::insert(&tx, world.scope, &world.key, &document, bytes).await.expect("kept");
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    document
}

async fn whole(tx: &Tx, world: &World, document: &Document) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    for n in 0..documents::parts(document.content.file.as_ref().expect("a file")) {
        bytes.extend_from_slice(&documents::part(tx, world.scope, &world.key, document, n).await?);
    }
    Ok(bytes)
}

async fn a_file_comes_back_in_its_parts(place: Place) {
    let world = World::new(&place).await;
    let bytes = content();
    let document = kept(&world, &bytes).await;
    let tx = world.store.read();
    assert_eq!(documents::parts(document.content.file.as_ref().expect("a file")), 3);
    assert_eq!(documents::of_case(&tx, world.scope, &world.key).await.expect("read"), std::slice::from_ref(&document));
    assert_eq!(documents::by_id(&tx, world.scope, &world.key, document.id).await.expect("read").as_ref(), Some(&document));
    assert_eq!(whole(&tx, &world, &document).await.expect("a file"), bytes);
    // Another carrier finds nothing, even with the key in hand.
    let other = carrier(&world.store, "Kreis").await;
    assert!(documents::of_case(&tx, other, &world.key).await.expect("read").is_empty());
    assert!(matches!(documents::part(&tx, other, &world.key, &document, 0).await, Err(StoreError::NotFound)));
}

async fn run(place: &Place, sql: &str, values: Vec<sea_orm::Value>) {
    let db = Database::connect(place.url()).await.expect("a connection of its own");
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await.expect("done");
    db.close().await.expect("closed");
}

async fn a_part_opens_at_its_place_only(place: Place) {
    let world = World::new(&place).await;
    let document = kept(&world, &content()).await;
    let sql = "UPDATE document_part SET sealed = (SELECT sealed FROM document_part WHERE document_id = $1 AND n = 1)
               WHERE document_id = $1 AND n = 0";
    run(&place, sql, vec![document.id.uuid().into()]).await;
    let read = documents::part(&world.store.read(), world.scope, &world.key, &document, 0).await;
    assert!(matches!(read, Err(StoreError::Seal(_))), "another order does not open");
    // A part of the file before does not open behind its successor.
    let mut next = Document { rev: 2, ..document.clone() };
    next.content.file = document.content.file.clone().map(|file| File { id: Uuid::from_u128(7), ..file });
    let tx = world.store.write().await.expect("a transaction");
    documents::change(&tx, world.scope, &world.key, &next, 1, None).await.expect("changed");
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    let read = documents::part(&world.store.read(), world.scope, &world.key, &next, 1).await;
    assert!(matches!(read, Err(StoreError::Seal(_))), "nor does a part of another file");
}

async fn a_change_needs_the_revision_before_it(place: Place) {
    let world = World::new(&place).await;
    let document = kept(&world, &content()).await;
    let seen = |rev| {
        let mut seen = Document { rev, ..document.clone() };
        seen.content.review = Review::Seen { by: world.manager, at: NOW };
        seen
    };
    let tx = world.store.write().await.expect("a transaction");
    documents::change(&tx, world.scope, &world.key, &seen(2), 1, None).await.expect("changed");
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    let tx = world.store.write().await.expect("a transaction");
    let late = documents::change(&tx, world.scope, &world.key, &seen(2), 1, Some(b"late")).await;
    assert!(matches!(late, Err(StoreError::NotFound)), "{late:?}");
    let late = documents::remove(&tx, world.scope, world.case, document.id, 1).await;
    assert!(matches!(late, Err(StoreError::NotFound)), "{late:?}");
    drop(tx);
    let tx = world.store.read();
    let found = documents::by_id(&tx, world.scope, &world.key, document.id).await.expect("read").expect("a document");
    assert_eq!(found, seen(2));
    assert_eq!(whole(&tx, &world, &found).await.expect("a file"), content(), "the file is as it was");
}

async fn documents_of_many_cases_take_one_statement(place: Place) {
    let world = World::new(&place).await;
    let one = kept(&world, b"one").await;
    let tx = world.store.write().await.expect("a transaction");
    let (_, _, other, key) = add_case(&tx, world.scope, "MS-0002", date!(2018 - 01 - 01)).await;
    let two = document(&world, b"two");
    documents::insert(&tx, world.scope, &key, &two, b"two").await.expect("kept");
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    let read =
        async |scope: CarrierScope| documents::of_cases(&world.store.read(), scope, &[world.case, other]).await.expect("read");
    let (found, statements) = lotse_store::count_statements(read(world.scope)).await;
    assert_eq!(statements, 1);
    assert_eq!((found[&world.case].as_slice(), found[&other].as_slice()), (&[one][..], &[two][..]));
    assert!(read(carrier(&world.store, "Kreis").await).await.is_empty());
}

async fn parts_left(place: &Place) -> usize {
    let db = Database::connect(place.url()).await.expect("a connection of its own");
    let sql = "SELECT n FROM document_part";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.expect("read");
    db.close().await.expect("closed");
    rows.len()
}

async fn nothing_is_left_of_a_document(place: Place) {
    let world = World::new(&place).await;
    let removed = kept(&world, &content()).await;
    kept(&world, &content()).await;
    assert_eq!(parts_left(&place).await, 6);
    let tx = world.store.write().await.expect("a transaction");
    documents::remove(&tx, world.scope, world.case, removed.id, 1).await.expect("removed");
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    assert_eq!(parts_left(&place).await, 3);
    let tx = world.store.write().await.expect("a transaction");
    assert!(cases::delete(&tx, world.scope, world.case, NOW, "retention").await.expect("deleted"));
    tx.commit_system(SystemReason::Setup).await.expect("committed");
    assert_eq!(parts_left(&place).await, 0, "a case takes its documents with it");
    // And in no file, the write-ahead log included, did anything ever stand as it was.
    if let Some(folder) = place.folder() {
        for file in std::fs::read_dir(folder).expect("the folder") {
            let bytes = std::fs::read(file.expect("a file").path()).expect("readable");
            assert!(!bytes.windows(SECRET.len()).any(|part| part == SECRET));
        }
    }
}
