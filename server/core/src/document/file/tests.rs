//! Hostile and honest files, all made here.

use std::io::Cursor;

use image::{ImageEncoder, Rgb, RgbImage, codecs::jpeg::JpegEncoder, codecs::png::PngEncoder};
use lopdf::{Document, Object, Stream, dictionary};
use lotse_model::{document::Media, form::FieldError};
use proptest::prelude::*;

use super::{Kept, MAX_BYTES, MAX_PAGES, prepare};

/// Degrees of latitude as a camera writes them: a text that can be searched for.
const PLACE: &[u8] = b"48 deg 53 min Musterstadt";

/// Twice as wide as high: red on the left, blue on the right.
fn picture() -> RgbImage {
    RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) })
}

fn jpeg() -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&picture()).expect("a JPEG");
    bytes
}

fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = picture();
    PngEncoder::new(&mut bytes)
        .write_image(&picture, picture.width(), picture.height(), image::ExtendedColorType::Rgb8)
        .expect("a PNG");
    bytes
}

fn heic() -> Vec<u8> {
    heifer::encode_rgb8(64, 32, &picture(), &heifer::EncodeOptions::default()).expect("a HEIC")
}

/// An Exif block, little endian: an orientation, and GPS data that point to a text.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tiff: &mut Vec<u8>, tag: u16, kind: u16, count: u32, value: u32| {
        tiff.extend_from_slice(&tag.to_le_bytes());
        tiff.extend_from_slice(&kind.to_le_bytes());
        tiff.extend_from_slice(&count.to_le_bytes());
        tiff.extend_from_slice(&value.to_le_bytes());
    };
    tiff.extend_from_slice(&2_u16.to_le_bytes());
    entry(&mut tiff, 0x0112, 3, 1, u32::from(orientation));
    entry(&mut tiff, 0x8825, 4, 1, 38);
    tiff.extend_from_slice(&0_u32.to_le_bytes());
    // GPS: the area's name, behind this list.
    tiff.extend_from_slice(&1_u16.to_le_bytes());
    entry(&mut tiff, 0x001c, 2, u32::try_from(PLACE.len()).expect("short"), 56);
    tiff.extend_from_slice(&0_u32.to_le_bytes());
    tiff.extend_from_slice(PLACE);
    [b"Exif\0\0".to_vec(), tiff].concat()
}

fn jpeg_with_exif(orientation: u8) -> Vec<u8> {
    let (plain, exif) = (jpeg(), exif(orientation));
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&plain[..2], b"\xff\xe1", &length[..], &exif, &plain[2..]].concat()
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|part| part == text)
}

#[track_caller]
fn decoded(kept: &Kept) -> RgbImage {
    assert_eq!(kept.media, Media::Jpeg);
    image::load_from_memory(&kept.bytes).expect("what is kept can be opened").into_rgb8()
}

fn is_red(pixel: &Rgb<u8>) -> bool {
    pixel.0[0] > 180 && pixel.0[2] < 80
}

#[test]
fn pictures_of_every_kind_are_kept_as_jpeg() {
    for bytes in [jpeg(), png(), heic()] {
        let kept = decoded(&prepare(&bytes).expect("kept"));
        assert_eq!(kept.dimensions(), (64, 32));
        assert!(is_red(kept.get_pixel(4, 16)) && !is_red(kept.get_pixel(60, 16)));
    }
}

#[test]
fn a_photo_stands_upright_and_does_not_tell_its_place() {
    let bytes = jpeg_with_exif(6);
    assert!(holds(&bytes, PLACE));
    let kept = prepare(&bytes).expect("kept");
    for told in [PLACE, b"Exif", b"II*\0"] {
        assert!(!holds(&kept.bytes, told));
    }
    // Turned by 90 degrees to the right, the left side is at the top.
    let kept = decoded(&kept);
    assert_eq!(kept.dimensions(), (32, 64));
    assert!(is_red(kept.get_pixel(16, 4)) && !is_red(kept.get_pixel(16, 60)));
}

#[test]
fn large_photos_become_smaller() {
    let mut bytes = Vec::new();
    JpegEncoder::new(&mut bytes).encode_image(&RgbImage::new(4_000, 3_000)).expect("a JPEG");
    assert_eq!(decoded(&prepare(&bytes).expect("kept")).dimensions(), (2_800, 2_100));
}

#[test]
fn transparent_pictures_stand_on_white() {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes).write_image(&[0; 4 * 64], 8, 8, image::ExtendedColorType::Rgba8).expect("a PNG");
    assert_eq!(decoded(&prepare(&bytes).expect("kept")).get_pixel(3, 3), &Rgb([255; 3]));
}

#[test]
fn what_hides_behind_a_picture_is_gone() {
    let script = b"<script>alert(1)</script>PK\x03\x04";
    let kept = prepare(&[jpeg(), script.to_vec()].concat()).expect("kept");
    assert!(!holds(&kept.bytes, b"<script>") && !holds(&kept.bytes, b"PK\x03\x04"));
}

#[test]
fn other_files_are_refused_whatever_they_are_called() {
    let polyglot = b"GIF89a/*\x01\0*/=1;alert(1)//".to_vec();
    let zip = b"PK\x03\x04\x14\0\0\0\0\0".to_vec();
    let page = b"<!doctype html><script>alert(1)</script>".to_vec();
    let hidden = [b"<html>".to_vec(), pdf(|_, _| {})].concat();
    for bytes in [polyglot, zip, page, hidden, b"%!PS".to_vec(), b"BM".to_vec(), vec![0xff], b"MZ\x90\0".to_vec()] {
        assert_eq!(prepare(&bytes), Err(FieldError::FileUnknown));
    }
    assert_eq!(prepare(b""), Err(FieldError::FileMissing));
    assert_eq!(prepare(&vec![0xff; MAX_BYTES + 1]), Err(FieldError::FileTooLarge(12)));
}

#[test]
fn cut_off_files_are_refused() {
    for whole in [jpeg(), jpeg_with_exif(1), png(), heic(), pdf(|_, _| {})] {
        for part in [whole.len() / 2, whole.len() - 40] {
            assert_eq!(prepare(&whole[..part]), Err(FieldError::FileDamaged), "{part} of {}", whole.len());
        }
    }
}

#[test]
fn a_bomb_of_points_is_refused_before_it_is_decoded() {
    // A PNG of 50,000 × 50,000 points in a few bytes: its head with the right checksum, and nothing behind it.
    let mut bytes = png();
    let head = [&b"IHDR"[..], &50_000_u32.to_be_bytes(), &50_000_u32.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let sum = crc(&head);
    bytes.splice(12..33, head.into_iter().chain(sum.to_be_bytes()));
    assert_eq!(prepare(&bytes), Err(FieldError::FilePoints(40)));
    // The same as a JPEG: height and width stand behind the mark of the frame.
    let mut bytes = jpeg();
    let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(prepare(&bytes), Err(FieldError::FilePoints(40)));
}

/// The checksum of PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// A PDF of one page with what a test puts into it: the document and its catalogue.
fn pdf(change: impl FnOnce(&mut Document, &mut lopdf::Dictionary)) -> Vec<u8> {
    pdf_of(1, change)
}

fn pdf_of(pages: usize, change: impl FnOnce(&mut Document, &mut lopdf::Dictionary)) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            let content = document.add_object(Stream::new(dictionary! {}, b"0 0 m 10 10 l S".to_vec()));
            let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 100.into(), 100.into()] };
            document.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(pages).expect("few");
    document.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let mut catalogue = dictionary! { "Type" => "Catalog", "Pages" => tree };
    change(&mut document, &mut catalogue);
    let root = document.add_object(catalogue);
    document.trailer.set("Root", root);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}

#[test]
fn a_pdf_is_kept_without_what_it_tells_of_its_making() {
    let photo = jpeg_with_exif(1);
    let bytes = pdf(|document, catalogue| {
        let info = document.add_object(dictionary! { "Author" => Object::string_literal("Amina Saleh") });
        document.trailer.set("Info", info);
        let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, b"<x:xmpmeta>Musterstadt".to_vec());
        catalogue.set("Metadata", document.add_object(xmp));
        let image = Stream::new(dictionary! { "Subtype" => "Image", "Filter" => "DCTDecode" }, photo.clone());
        catalogue.set("Photo", document.add_object(image));
    });
    for told in [&b"Amina Saleh"[..], b"xmpmeta", PLACE] {
        assert!(holds(&bytes, told));
    }
    let kept = prepare(&bytes).expect("kept");
    assert_eq!(kept.media, Media::Pdf);
    assert!(kept.bytes.starts_with(b"%PDF-"));
    for told in [&b"Amina Saleh"[..], b"xmpmeta", b"Musterstadt", b"Exif"] {
        assert!(!holds(&kept.bytes, told));
    }
    assert_eq!(Document::load_mem(&kept.bytes).expect("a PDF").get_pages().len(), 1);
    assert_eq!(prepare(&kept.bytes).expect("kept again").media, Media::Pdf);
}

#[test]
fn a_pdf_that_does_something_is_refused() {
    let script = || dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    let active: Vec<Vec<u8>> = vec![
        pdf(|_, catalogue| catalogue.set("OpenAction", script())),
        pdf(|document, catalogue| catalogue.set("OpenAction", document.add_object(script()))),
        pdf(|_, catalogue| catalogue.set("AA", dictionary! { "O" => dictionary! { "S" => "Launch", "F" => "cmd.exe" } })),
        pdf(|_, catalogue| catalogue.set("Names", dictionary! { "EmbeddedFiles" => dictionary! {} })),
        pdf(|_, catalogue| catalogue.set("AcroForm", dictionary! { "XFA" => Object::Array(Vec::new()) })),
        pdf(|document, _| {
            document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"MZ".to_vec()));
        }),
    ];
    for bytes in active {
        assert_eq!(prepare(&bytes), Err(FieldError::FileActive));
    }
    // Where a file only says at which page to begin, that is forgotten.
    let kept = prepare(&pdf(|_, catalogue| catalogue.set("OpenAction", vec![Object::Null]))).expect("kept");
    assert!(!holds(&kept.bytes, b"OpenAction"));
}

#[test]
fn a_pdf_with_a_password_is_refused() {
    let bytes = pdf(|document, _| {
        let id = || Object::string_literal("0123456789abcdef");
        document.trailer.set("ID", vec![id(), id()]);
        let key = "0".repeat(32);
        let encrypt = dictionary! { "Filter" => "Standard", "V" => 2, "R" => 3, "Length" => 128, "P" => -44,
        "O" => Object::string_literal(key.as_str()), "U" => Object::string_literal(key.as_str()) };
        let encrypt = document.add_object(encrypt);
        document.trailer.set("Encrypt", encrypt);
    });
    assert_eq!(prepare(&bytes), Err(FieldError::FileLocked));
    let at = bytes.windows(8).position(|name| name == b"/Encrypt").expect("the key");
    let mut written_otherwise = bytes.clone();
    written_otherwise.splice(at + 1..at + 2, b"#45".iter().copied());
    assert_eq!(prepare(&written_otherwise), Err(FieldError::FileLocked));
}

#[test]
fn a_pdf_has_pages_and_not_too_many() {
    assert!(prepare(&pdf_of(MAX_PAGES, |_, _| {})).is_ok());
    assert_eq!(prepare(&pdf_of(MAX_PAGES + 1, |_, _| {})), Err(FieldError::FilePages(40)));
    assert_eq!(prepare(&pdf_of(0, |_, _| {})), Err(FieldError::FileDamaged));
}

#[test]
fn a_pdf_that_is_read_into_too_many_objects_is_refused() {
    let mut bytes = pdf(|_, _| {});
    bytes.splice(9..9, b"[0 ".repeat(1_000_000));
    assert_eq!(prepare(&bytes), Err(FieldError::FileDamaged));
    // Nested deeper than anything is read.
    let deep = [
        b"%PDF-1.5\n1 0 obj ".to_vec(),
        b"[".repeat(200_000),
        b"]".repeat(200_000),
        b" endobj\ntrailer<</Root 1 0 R>>\n%%EOF".to_vec(),
    ];
    assert_eq!(prepare(&deep.concat()), Err(FieldError::FileDamaged));
    // The same within a compressed part.
    let many = b"0 ".repeat(900_000);
    // The writer leaves compressed parts out, so it gets one of another name.
    let mut part = Stream::new(
        dictionary! { "Type" => "ObjStx", "N" => 1, "First" => 5 },
        [b"900 0 [".to_vec(), many, b"]".to_vec()].concat(),
    );
    part.compress().expect("compressed");
    let mut bytes = pdf(|document, _| {
        document.add_object(part);
    });
    let name = bytes.windows(6).position(|name| name == b"ObjStx").expect("the part");
    bytes[name..name + 6].copy_from_slice(b"ObjStm");
    assert!(bytes.len() < 100_000);
    assert_eq!(prepare(&bytes), Err(FieldError::FileDamaged));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// No bytes panic, whatever they begin with.
    #[test]
    fn any_bytes_are_answered(start in 0..6_usize, bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let starts: [&[u8]; 6] = [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"\0\0\0\x18ftypheic", b"\0\0\0\x18ftypmif1"];
        let _ = prepare(&[starts[start], &bytes].concat());
    }

    /// Nor do good files with a few bytes changed.
    #[test]
    fn damaged_files_are_answered(
        which in 0..5_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = vec![jpeg(), png(), heic(), jpeg_with_exif(6), pdf(|_, _| {})].swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let end = bytes.len() - cut.index(bytes.len()) / 8;
        let _ = prepare(&bytes[..end]);
    }
}

#[test]
fn orientation_is_read_by_the_decoder() {
    // What the tests above stand on.
    let bytes = jpeg_with_exif(6);
    let mut decoder = image::codecs::jpeg::JpegDecoder::new(Cursor::new(&bytes)).expect("a JPEG");
    let found = image::ImageDecoder::orientation(&mut decoder).expect("an orientation");
    assert_eq!(found, image::metadata::Orientation::Rotate90);
}
