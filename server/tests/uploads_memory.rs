//! Ten of the largest photos that are taken, sent at once: all are kept, and the server's memory stays below a bound.
//!
//! A program of its own, because the peak is that of the process.

#[path = "common/mod.rs"]
#[expect(dead_code, unused_imports, unused_macros, reason = "other test programs use the rest")]
mod common;

use common::{Place, TestApp, run};
use image::{Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use lotse_server::http::session::Lasting;

const UPLOADS: usize = 10;
/// 40 million points, the most that are decoded.
const SIZE: (u32, u32) = (8_000, 5_000);
/// Most kB that ten uploads may add to the process: what is sent and what is received of ten, and one that is decoded.
const MOST: u64 = 480_000;

/// A line of what Linux tells of this process, in kB.
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find(|line| line.starts_with(name)).expect("a line");
    line.split_whitespace().nth(1).expect("a number").parse().expect("a number")
}

/// A photo with grain, so that it is as heavy as one of a camera.
fn photo() -> Vec<u8> {
    let picture = RgbImage::from_fn(SIZE.0, SIZE.1, |x, y| {
        let grain = u8::try_from((x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 27).unwrap_or(0);
        Rgb([grain + 90, grain + 120, u8::try_from(x / 40).unwrap_or(0)])
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 70).encode_image(&picture).expect("a JPEG");
    bytes
}

#[test]
fn ten_uploads_at_once_stay_below_a_bound() {
    run(async {
        let app: &'static TestApp = Box::leak(Box::new(TestApp::new(Place::sqlite()).await));
        let account = app.refugee_account().await.account;
        let photo: &'static [u8] = Box::leak(photo().into_boxed_slice());
        assert!((3_000_000..12_000_000).contains(&photo.len()), "{} bytes", photo.len());
        // The peak so far, of making the photo, is forgotten.
        std::fs::write("/proc/self/clear_refs", "5").expect("Linux forgets");
        let before = memory("VmRSS");
        let uploads: Vec<_> = (0..UPLOADS)
            .map(|_| {
                tokio::spawn(async move {
                    let mut browser = app.anonymous().sign_in(account, Lasting::Person).await;
                    let submission = app.core.submission().to_string();
                    let fields = [("submission", submission.as_str()), ("kind", "letter")];
                    browser.post_file("/me/documents", &fields, photo).await.sees("/me/documents");
                })
            })
            .collect();
        for upload in uploads {
            upload.await.expect("kept");
        }
        let peak = memory("VmHWM");
        let added = peak.saturating_sub(before);
        println!("{UPLOADS} uploads of {} kB: {before} kB before, {peak} kB at most, {added} kB more", photo.len() / 1000);
        assert!(added < MOST, "{added} kB");
        let mut browser = app.anonymous().sign_in(account, Lasting::Person).await;
        assert_eq!(browser.get("/me/documents").await.status(200).text().matches("/file\"").count(), UPLOADS);
    });
}
