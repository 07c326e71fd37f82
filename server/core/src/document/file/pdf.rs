//! PDFs: read within limits, looked through, written anew without what they say about their making.

use std::cell::Cell;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};
use lotse_model::{document::Media, form::FieldError};

use super::{Kept, MAX_PAGES};

/// Most words and marks of a file, and so most objects that it is read into; pictures in it look like some 60,000 a
/// megabyte.
const MAX_TOKENS: usize = 700_000;
/// Most objects out of compressed parts of the file.
const MAX_OBJECTS: usize = 400_000;
/// Most bytes of one compressed part.
const MAX_PART: usize = 2_000_000;
/// Deepest nesting; the reader goes no deeper.
const MAX_DEPTH: usize = 256;

/// What a dictionary that does something is called (ISO 32000-2, 12.6.4): scripts, programs, sending, other files.
const ACTIONS: [&[u8]; 8] =
    [b"JavaScript", b"Launch", b"SubmitForm", b"ImportData", b"GoToE", b"Rendition", b"Movie", b"RichMediaExecute"];
/// Parts that are other files or films.
const PARTS: [&[u8]; 7] = [b"EmbeddedFile", b"FileAttachment", b"RichMedia", b"3D", b"Movie", b"Screen", b"Sound"];
/// Keys under which such things hang.
const KEYS: [&[u8]; 5] = [b"JavaScript", b"EmbeddedFiles", b"EF", b"XFA", b"RichMediaContent"];
/// Keys that tell how, when and by whom a file was made, or what happens when it is opened.
const TOLD: [&[u8]; 6] = [b"Metadata", b"PieceInfo", b"LastModified", b"OpenAction", b"AA", b"Thumb"];

thread_local! {
    /// Objects that the file in hand may still be read into.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// Makes a PDF anew.
pub(super) fn clean(bytes: &[u8]) -> Result<Kept, FieldError> {
    if !is_whole(bytes) || tokens(bytes) > MAX_TOKENS {
        return Err(FieldError::FileDamaged);
    }
    // The reader would decrypt what needs no password, and count nothing while it does.
    if is_locked(bytes) {
        return Err(FieldError::FileLocked);
    }
    LEFT.set(MAX_OBJECTS);
    let options = LoadOptions { filter: Some(counted), max_decompressed_size: Some(MAX_PART), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => FieldError::FileLocked,
        _ => FieldError::FileDamaged,
    })?;
    if LEFT.get() == 0 {
        return Err(FieldError::FileDamaged);
    }
    if document.is_encrypted() || document.was_encrypted() {
        return Err(FieldError::FileLocked);
    }
    if document.objects.values().any(|object| is_active(object, MAX_DEPTH)) {
        return Err(FieldError::FileActive);
    }
    // The tree may lead in circles; nobody needs to walk it longer than pages are allowed.
    match document.page_iter().take(MAX_PAGES + 1).count() {
        0 => return Err(FieldError::FileDamaged),
        pages if pages > MAX_PAGES => return Err(FieldError::FilePages(u32::try_from(MAX_PAGES).unwrap_or(u32::MAX))),
        _ => {}
    }
    forget(&mut document);
    let mut written = Vec::new();
    document.save_to(&mut written).map_err(|_| FieldError::FileDamaged)?;
    Ok(Kept { media: Media::Pdf, bytes: written })
}

/// Whether a file comes to its end: the reader would piece one together that was cut off, and pages would be missing. Some
/// programs leave a few bytes behind the end.
fn is_whole(bytes: &[u8]) -> bool {
    const END: &[u8] = b"%%EOF";
    const BEHIND: usize = 2_048;
    let tail = bytes.get(bytes.len().saturating_sub(BEHIND)..).unwrap_or_default();
    tail.windows(END.len()).any(|mark| mark == END)
}

/// An upper bound for the objects that text can be read into.
fn tokens(bytes: &[u8]) -> usize {
    let is_space = |byte: u8| byte.is_ascii_whitespace() || byte == 0;
    let is_mark = |byte: u8| b"()<>[]{}/%".contains(&byte);
    let mut count = 0;
    let mut in_word = false;
    for &byte in bytes {
        let word = !is_space(byte) && !is_mark(byte);
        count += usize::from(is_mark(byte) || (word && !in_word));
        in_word = word;
    }
    count
}

/// Whether a file is encrypted. The trailer says so, which is never compressed; a letter of a name may be written as `#45`.
fn is_locked(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"Encrypt";
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    bytes.split(|byte| *byte == b'/').skip(1).any(|mut rest| {
        NAME.iter().all(|wanted| match *rest {
            [b'#', high, low, ref behind @ ..] => {
                rest = behind;
                digit(high).zip(digit(low)).is_some_and(|(high, low)| high << 4 | low == *wanted)
            }
            [byte, ref behind @ ..] => {
                rest = behind;
                byte == *wanted
            }
            [] => false,
        })
    })
}

/// Lets an object in while there is room. The reader takes what is given back or what stands in its place, by the part of
/// the file that it comes from, so both are the object.
fn counted(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let left = LEFT.get().saturating_sub(size(object, MAX_DEPTH));
    LEFT.set(left);
    (left > 0).then(|| (id, object.clone()))
}

/// How many objects an object consists of.
fn size(object: &Object, depth: usize) -> usize {
    if depth == 0 {
        return 1;
    }
    1 + match object {
        Object::Array(items) => items.iter().map(|item| size(item, depth - 1)).sum(),
        Object::Dictionary(dictionary) => dictionary.iter().map(|(_, value)| size(value, depth - 1)).sum(),
        Object::Stream(stream) => stream.dict.iter().map(|(_, value)| size(value, depth - 1)).sum(),
        _ => 0,
    }
}

/// Whether something in it does something, or is another file.
fn is_active(object: &Object, depth: usize) -> bool {
    if depth == 0 {
        return true;
    }
    match object {
        Object::Array(items) => items.iter().any(|item| is_active(item, depth - 1)),
        Object::Dictionary(dictionary) => acts(dictionary, depth),
        Object::Stream(stream) => acts(&stream.dict, depth),
        _ => false,
    }
}

fn acts(dictionary: &Dictionary, depth: usize) -> bool {
    let is_one_of =
        |key: &[u8], names: &[&[u8]]| dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| names.contains(&name));
    is_one_of(b"S", &ACTIONS)
        || is_one_of(b"Type", &PARTS)
        || is_one_of(b"Subtype", &PARTS)
        || dictionary.iter().any(|(key, value)| KEYS.contains(&key.as_slice()) || is_active(value, depth - 1))
}

/// Takes out what tells of the making of the file, of its pages and of the pictures in it.
fn forget(document: &mut Document) {
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    for object in document.objects.values_mut() {
        forget_in(object, MAX_DEPTH);
    }
    document.prune_objects();
}

fn forget_in(object: &mut Object, depth: usize) {
    if depth == 0 {
        return;
    }
    let dictionary = match object {
        Object::Array(items) => return items.iter_mut().for_each(|item| forget_in(item, depth - 1)),
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => {
            if is_photo(&stream.dict)
                && let Some(plain) = without_segments(&stream.content)
            {
                stream.set_content(plain);
            }
            &mut stream.dict
        }
        _ => return,
    };
    for key in TOLD {
        dictionary.remove(key);
    }
    for (_, value) in dictionary.iter_mut() {
        forget_in(value, depth - 1);
    }
}

/// Whether a stream is a JPEG as it came from a camera.
fn is_photo(dictionary: &Dictionary) -> bool {
    let is_dct = |object: &Object| object.as_name().is_ok_and(|name| name == b"DCTDecode");
    match dictionary.get(b"Filter") {
        Ok(Object::Array(filters)) => filters.len() == 1 && filters.iter().all(is_dct),
        Ok(filter) => is_dct(filter),
        Err(_) => false,
    }
}

/// A JPEG without what stands beside its points: Exif with the place, notes of the camera, comments. Colour marks stay.
fn without_segments(bytes: &[u8]) -> Option<Vec<u8>> {
    const SCAN: u8 = 0xda;
    let mut kept = bytes.get(..2).filter(|start| *start == b"\xff\xd8")?.to_vec();
    let mut at = 2;
    loop {
        let &[0xff, mark, high, low] = bytes.get(at..at + 4)? else { return None };
        if mark == SCAN {
            kept.extend_from_slice(bytes.get(at..)?);
            return Some(kept);
        }
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        let segment = bytes.get(at..end)?;
        // APP1 to APP13 and APP15, and comments; APP0 and APP14 say how colours are meant.
        if !matches!(mark, 0xe1..=0xed | 0xef | 0xfe) {
            kept.extend_from_slice(segment);
        }
        at = end;
    }
}
