//! Documents over HTTP: from the phone to the office and back, hostile files, and what nobody else may open.

use image::{ImageEncoder, Rgb, RgbImage, codecs::jpeg::JpegEncoder, codecs::png::PngEncoder};
use lotse_app::i18n::Texts;
use lotse_core::clock::Clock;
use lotse_model::{date::berlin_date, lang::Lang, role::Action, route};

use crate::common::{Actor, Answer, MULTIPART, ORIGIN, TestApp, multipart, on_both};

const LIST: &str = "/me/documents";

on_both!(
    a_photo_goes_to_the_office_and_comes_back,
    staff_refuse_with_a_reason_and_the_person_sends_it_again,
    staff_note_an_original_without_a_copy,
    hostile_files_are_refused_and_nothing_is_lost,
    a_body_of_100_megabytes_is_answered,
    a_form_that_breaks_off_says_that_nothing_was_kept,
    the_same_form_adds_one_document,
    what_staff_have_seen_is_no_longer_hers_to_change,
    two_who_change_a_document_at_once_are_told,
    reminders_stand_where_they_are_needed,
    nobody_else_opens_a_file,
    a_file_of_an_ended_session_is_not_kept,
);

/// A small picture.
pub fn photo() -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new(&mut bytes).encode_image(&RgbImage::from_pixel(40, 30, Rgb([200, 30, 30]))).expect("a JPEG");
    bytes
}

/// Of a submission that nobody used.
fn submission(app: &TestApp) -> String {
    app.core.submission().to_string()
}

async fn add(app: &TestApp, who: &mut Actor<'_>, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let submission = submission(app);
    let fields: Vec<(&str, &str)> = [("submission", submission.as_str())].into_iter().chain(fields.iter().copied()).collect();
    who.post_file(LIST, &fields, file).await
}

/// The address of the only document on the list.
fn only(page: &Answer) -> String {
    let text = page.text();
    let mut links = text.split("href=\"").filter_map(|rest| rest.split('"').next());
    links.find(|href| href.contains("/documents/") && !href.ends_with("/file")).expect("a document").to_owned()
}

/// The value of a hidden input.
fn hidden(page: &Answer, name: &str) -> String {
    let text = page.text();
    let input = text.split("<input").find(|input| input.contains(&format!("name=\"{name}\""))).expect("an input");
    input.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value").to_owned()
}

async fn a_photo_goes_to_the_office_and_comes_back(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.get(LIST).await.status(200);
    let fields = [
        ("kind", "duld"),
        ("note", "blaue Karte"),
        ("valid_until.day", "1"),
        ("valid_until.month", "6"),
        ("valid_until.year", "2018"),
    ];
    add(&app, &mut refugee, &fields, &photo()).await.sees(LIST);
    let list = refugee.get(LIST).await.status(200).holds("blaue Karte").holds("01.06.2018");
    let document = only(&list);
    let file = refugee.get(&format!("{document}/file")).await.status(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"duld.jpg\"");
    assert_eq!(file.header("content-type"), "image/jpeg");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("cache-control"), "no-store");
    assert_eq!(file.header("content-length"), file.body.len().to_string());
    let kept = image::load_from_memory(&file.body).expect("a picture");
    assert_eq!((kept.width(), kept.height()), (40, 30));

    let case = app.refugee_account().await.case.expect("a case");
    let mut manager = app.manager().await;
    manager.get(&route::case(case)).await.status(200).holds("/documents\"");
    let at_case = route::documents(&route::case(case));
    let page = manager.get(&at_case).await.status(200).holds("blaue Karte");
    let id = document.rsplit('/').next().expect("an id");
    let theirs = manager.get(&format!("{at_case}/{id}/file")).await.status(200);
    assert_eq!(theirs.body, file.body);
    let seen = [("do", "seen"), ("submission", &submission(&app)), ("base", "1")];
    manager.post_form(&format!("{at_case}/{id}"), &seen).await.sees(&at_case);
    drop(page);
    let (seen_by, day) = ("Lena Vogt", berlin_date(app.clock.now()));
    let day = format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year());
    refugee.get(&document).await.status(200).holds(seen_by).holds(&day);
    // And who opened it stands in her log.
    let log = refugee.get(route::ME_LOG).await.status(200).text();
    assert!(log.contains(&Texts::new(Lang::De).action(Action::ReadDocument)));
}

async fn staff_refuse_with_a_reason_and_the_person_sends_it_again(app: TestApp) {
    let mut refugee = app.refugee().await;
    add(&app, &mut refugee, &[("kind", "lease")], &photo()).await.sees(LIST);
    let document = only(&refugee.get(LIST).await);
    let case = app.refugee_account().await.case.expect("a case");
    let at_office = format!("{}/{}", route::documents(&route::case(case)), document.rsplit('/').next().expect("an id"));
    let mut manager = app.manager().await;
    let without = [("do", "refuse"), ("words", " "), ("submission", &submission(&app)), ("base", "1")];
    manager.post_form(&at_office, &without).await.status(422);
    let with = [("do", "refuse"), ("words", "Die zweite Seite fehlt"), ("submission", &submission(&app)), ("base", "1")];
    manager.post_form(&at_office, &with).await.status(303);
    let page = refugee.get(&document).await.status(200).holds("Die zweite Seite fehlt");
    let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
    let again = [("submission", submission.as_str()), ("base", base.as_str()), ("kind", "lease"), ("note", "beide Seiten")];
    refugee.post_file(&document, &again, &photo()).await.sees(&document);
    let page = refugee.get(&document).await.status(200).holds("beide Seiten");
    assert!(!page.text().contains("zweite Seite fehlt"));
    // A changed answer alone leaves the file.
    let before = refugee.get(&format!("{document}/file")).await.status(200).body;
    let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
    let note = [("submission", submission.as_str()), ("base", base.as_str()), ("kind", "lease"), ("note", "alles da")];
    refugee.post_file(&document, &note, b"").await.sees(&document);
    assert_eq!(refugee.get(&format!("{document}/file")).await.status(200).body, before);
    let base = hidden(&refugee.get(&document).await, "base");
    refugee.post_form(&format!("{document}/remove"), &[("base", &base)]).await.sees(LIST);
    refugee.get(&document).await.status(404);
    refugee.get(&format!("{document}/file")).await.status(404);
}

async fn staff_note_an_original_without_a_copy(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let at_case = route::documents(&route::case(case));
    let mut manager = app.manager().await;
    let without = [("submission", &submission(&app)[..]), ("kind", "passport")];
    manager.post_file(&at_case, &without, b"").await.status(422);
    let seen = [("submission", &submission(&app)[..]), ("kind", "passport"), ("seen", "yes")];
    manager.post_file(&at_case, &seen, b"").await.sees(&at_case);
    let mut refugee = app.refugee().await;
    let document = only(&refugee.get(LIST).await.status(200).holds("Lena Vogt"));
    refugee.get(&format!("{document}/file")).await.status(404);
}

/// A PNG that says it has 50,000 × 50,000 points.
fn bomb() -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes).write_image(&[0; 3], 1, 1, image::ExtendedColorType::Rgb8).expect("a PNG");
    bytes[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    let sum = bytes[12..29].iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

async fn hostile_files_are_refused_and_nothing_is_lost(app: TestApp) {
    let mut refugee = app.refugee().await;
    let cut = photo();
    let files = [
        b"GIF89a/*\x01\0*/=1;alert(1)//".to_vec(),
        b"PK\x03\x04\x14\0\0\0".to_vec(),
        b"<html><script>alert(1)</script>".to_vec(),
        bomb(),
        cut[..cut.len() / 2].to_vec(),
        b"%PDF-1.7\n1 0 obj<</S/JavaScript>>endobj".to_vec(),
        Vec::new(),
    ];
    for file in files {
        let fields = [("kind", "letter"), ("note", "vom Jobcenter"), ("valid_until.year", "2019")];
        let page = add(&app, &mut refugee, &fields, &file).await.status(422);
        let text = page.holds("vom Jobcenter").holds("2019").holds("id=\"file-error\"").text();
        assert!(text.contains("value=\"letter\" selected"), "what was chosen stays");
    }
    let page = refugee.get(LIST).await.text();
    assert!(!page.contains("/file\""), "nothing was kept");
    // Everything else that may be wrong, beside its question.
    for (fields, at) in [
        (vec![("kind", "")], "kind"),
        (vec![("kind", "sword")], "kind"),
        (
            vec![("kind", "letter"), ("valid_until.day", "31"), ("valid_until.month", "2"), ("valid_until.year", "2018")],
            "valid_until",
        ),
        (vec![("kind", "letter"), ("note", "a\u{202e}b")], "note"),
    ] {
        add(&app, &mut refugee, &fields, &photo()).await.status(422).holds(&format!("id=\"{at}-error\""));
    }
    refugee.post_file(LIST, &[("kind", "letter")], &photo()).await.status(400);
    refugee.post_form(LIST, &[("kind", "letter")]).await.status(415);
    let urlencoded = [("origin", ORIGIN), ("content-type", "multipart/form-data")];
    refugee.send("POST", LIST, &urlencoded, Vec::new()).await.status(400);
}

async fn a_body_of_100_megabytes_is_answered(app: TestApp) {
    let mut refugee = app.refugee().await;
    let fields = [("kind", "letter"), ("note", "zu groß")];
    let page = add(&app, &mut refugee, &fields, &vec![0xff; 100_000_000]).await.status(413);
    page.holds("zu groß").holds("12").holds("id=\"file-error\"");
    let page = add(&app, &mut refugee, &fields, &vec![0xff; 12_000_001]).await.status(413);
    page.holds("zu groß");
}

async fn a_form_that_breaks_off_says_that_nothing_was_kept(app: TestApp) {
    let mut refugee = app.refugee().await;
    let submission = submission(&app);
    let fields = [("submission", submission.as_str()), ("kind", "letter"), ("note", "halb")];
    let whole = multipart(&fields, &photo());
    let headers = [("origin", ORIGIN), ("content-type", MULTIPART)];
    let page = refugee.send("POST", LIST, &headers, whole[..whole.len() - 200].to_vec()).await.status(422);
    page.holds("halb").holds("id=\"file-error\"");
    assert!(!refugee.get(LIST).await.text().contains("/file\""));
}

async fn the_same_form_adds_one_document(app: TestApp) {
    let mut refugee = app.refugee().await;
    let submission = submission(&app);
    let fields = [("submission", submission.as_str()), ("kind", "letter")];
    for _ in 0..3 {
        refugee.post_file(LIST, &fields, &photo()).await.sees(LIST);
    }
    assert_eq!(refugee.get(LIST).await.text().matches("/file\"").count(), 1);
}

async fn what_staff_have_seen_is_no_longer_hers_to_change(app: TestApp) {
    let mut refugee = app.refugee().await;
    add(&app, &mut refugee, &[("kind", "passport")], &photo()).await.sees(LIST);
    let document = only(&refugee.get(LIST).await);
    let case = app.refugee_account().await.case.expect("a case");
    let at_office = format!("{}/{}", route::documents(&route::case(case)), document.rsplit('/').next().expect("an id"));
    let seen = [("do", "seen"), ("submission", &submission(&app)), ("base", "1")];
    app.manager().await.post_form(&at_office, &seen).await.status(303);
    let page = refugee.get(&document).await.status(200).text();
    assert!(!page.contains("multipart/form-data") && !page.contains("/remove"));
    refugee.post_form(&format!("{document}/remove"), &[("base", "2")]).await.status(403);
    let fields = [("submission", &submission(&app)[..]), ("base", "2"), ("kind", "passport")];
    refugee.post_file(&document, &fields, &photo()).await.status(403);
}

async fn two_who_change_a_document_at_once_are_told(app: TestApp) {
    let mut refugee = app.refugee().await;
    add(&app, &mut refugee, &[("kind", "school")], &photo()).await.sees(LIST);
    let document = only(&refugee.get(LIST).await);
    let case = app.refugee_account().await.case.expect("a case");
    let at_office = format!("{}/{}", route::documents(&route::case(case)), document.rsplit('/').next().expect("an id"));
    let hers = [("submission", &submission(&app)[..]), ("base", "1"), ("kind", "school"), ("note", "neu")];
    refugee.post_file(&document, &hers, b"").await.sees(&document);
    let late = [("do", "refuse"), ("words", "unscharf"), ("submission", &submission(&app)), ("base", "1")];
    app.manager().await.post_form(&at_office, &late).await.status(409).holds("unscharf");
    let late = [("submission", &submission(&app)[..]), ("base", "1"), ("kind", "school"), ("note", "zweiter Tab")];
    let page = refugee.post_file(&document, &late, b"").await.status(409).holds("zweiter Tab");
    let again = [
        ("submission", &hidden(&page, "submission")[..]),
        ("base", &hidden(&page, "base")),
        ("kind", "school"),
        ("note", "zweiter Tab"),
    ];
    refugee.post_file(&document, &again, b"").await.sees(&document);
}

async fn reminders_stand_where_they_are_needed(app: TestApp) {
    let mut refugee = app.refugee().await;
    let case = app.refugee_account().await.case.expect("a case");
    let mut manager = app.manager().await;
    let quiet = refugee.get(route::ME).await.status(200).text();
    let list = manager.get(route::CASES).await.status(200).text();
    let until = app.clock.business_date() + time::Duration::days(20);
    let (day, month, year) = (until.day().to_string(), u8::from(until.month()).to_string(), until.year().to_string());
    let fields = [("kind", "gest"), ("valid_until.day", &day), ("valid_until.month", &month), ("valid_until.year", &year)];
    add(&app, &mut refugee, &fields, &photo()).await.sees(LIST);
    let document = only(&refugee.get(LIST).await);
    let home = refugee.get(route::ME).await.status(200).holds(&document);
    assert!(home.text().len() > quiet.len());
    // The number is kept apart from the sentence around it.
    let words = "noch \u{2068}20\u{2069} Tage";
    manager.get(route::CASES).await.status(200).holds(words);
    assert!(!list.contains(words));
    manager.get(&route::case(case)).await.status(200).holds(words);
    // A new paper of the same kind is what counts.
    let later = (until.year() + 1).to_string();
    let fields = [("kind", "gest"), ("valid_until.day", &day), ("valid_until.month", &month), ("valid_until.year", &later)];
    add(&app, &mut refugee, &fields, &photo()).await.sees(LIST);
    assert!(!manager.get(route::CASES).await.status(200).text().contains(words));
}

async fn nobody_else_opens_a_file(app: TestApp) {
    let mut refugee = app.refugee().await;
    add(&app, &mut refugee, &[("kind", "lease")], &photo()).await.sees(LIST);
    let document = only(&refugee.get(LIST).await);
    let id = document.rsplit('/').next().expect("an id").to_owned();
    let case = app.refugee_account().await.case.expect("a case");
    let file = format!("{}/documents/{id}/file", route::case(case));
    app.manager().await.get(&file).await.status(200);
    app.other_manager().await.get(&file).await.status(404);
    app.coordinator().await.get(&file).await.status(404);
    app.auditor().await.get(&file).await.status(404);
    refugee.get(&file).await.status(404);
    app.manager().await.get(&format!("{document}/file")).await.status(404);
    app.anonymous().get(&file).await.sees(route::LOGIN);
    for broken in ["0", "%00", &"0".repeat(32)] {
        refugee.get(&format!("{LIST}/{broken}")).await.status(404);
        refugee.get(&format!("{LIST}/{broken}/file")).await.status(404);
    }
}

async fn a_file_of_an_ended_session_is_not_kept(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.get(LIST).await.status(200);
    app.clock.advance(60 * 60 * 1000);
    add(&app, &mut refugee, &[("kind", "lease")], &photo()).await.sees(route::LOGIN);
    let words = Texts::new(Lang::De).id("flash-file-lost");
    refugee.get(route::LOGIN).await.status(200).holds(&words);
}
