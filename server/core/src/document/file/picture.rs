//! Pictures: decoded within limits, made smaller, turned upright, written anew.

use std::io::Cursor;

use heifer::heifer_isobmff::HeifFile;
use image::{
    DynamicImage, ImageDecoder, Limits, RgbImage,
    codecs::{
        jpeg::{JpegDecoder, JpegEncoder},
        png::PngDecoder,
    },
    metadata::Orientation,
};
use lotse_model::{document::Media, form::FieldError};

use super::{Kept, MAX_POINTS};

/// Longest side of a picture that is kept: some 240 points an inch on A4, so that small print can be read.
const SIDE: u32 = 2_800;
/// Quality of the JPEG, of 100.
const QUALITY: u8 = 82;
/// Most bytes of a decoded picture.
const MAX_DECODED: u64 = 160_000_000;

/// Makes anew what phones photograph.
pub(super) fn jpeg(bytes: &[u8]) -> Result<Kept, FieldError> {
    // The decoder fills up with grey what did not arrive.
    if !is_whole(bytes) {
        return Err(FieldError::FileDamaged);
    }
    decoded(JpegDecoder::new(Cursor::new(bytes)).map_err(damaged)?)
}

/// Makes anew what screens are saved as.
pub(super) fn png(bytes: &[u8]) -> Result<Kept, FieldError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED);
    decoded(PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(damaged)?)
}

/// Makes anew what an iPhone photographs.
pub(super) fn heic(bytes: &[u8]) -> Result<Kept, FieldError> {
    let file = HeifFile::parse(bytes).map_err(|_| FieldError::FileDamaged)?;
    if let Ok(Some((width, height))) = file.image_size(file.primary_id) {
        within_limits(width, height)?;
    }
    let options = heifer::Options { max_threads: 1, max_pixels: MAX_POINTS };
    let image = heifer::decode_rgba8(bytes, &options).map_err(|error| match error {
        heifer::Error::Unsupported(_) => FieldError::FileUnknown,
        _ => FieldError::FileDamaged,
    })?;
    within_limits(image.width, image.height)?;
    // Crop and turns that the file asks for are done already.
    let picture = image::RgbaImage::from_raw(image.width, image.height, image.data).ok_or(FieldError::FileDamaged)?;
    written(DynamicImage::ImageRgba8(picture), Orientation::NoTransforms)
}

fn decoded(mut decoder: impl ImageDecoder) -> Result<Kept, FieldError> {
    let (width, height) = decoder.dimensions();
    within_limits(width, height)?;
    if decoder.total_bytes() > MAX_DECODED {
        return Err(FieldError::FilePoints(millions(MAX_POINTS)));
    }
    // A picture without a word about its turn stands upright.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    written(DynamicImage::from_decoder(decoder).map_err(damaged)?, orientation)
}

fn within_limits(width: u32, height: u32) -> Result<(), FieldError> {
    let points = u64::from(width) * u64::from(height);
    if points == 0 {
        return Err(FieldError::FileDamaged);
    }
    if points > MAX_POINTS { Err(FieldError::FilePoints(millions(MAX_POINTS))) } else { Ok(()) }
}

fn millions(points: u64) -> u32 {
    u32::try_from(points / 1_000_000).unwrap_or(u32::MAX)
}

fn damaged(_: image::ImageError) -> FieldError {
    FieldError::FileDamaged
}

fn written(picture: DynamicImage, orientation: Orientation) -> Result<Kept, FieldError> {
    // Only ever smaller; a mean over the points that fall together needs no memory beside the result.
    let mut picture = if picture.width().max(picture.height()) > SIDE { picture.thumbnail(SIDE, SIDE) } else { picture };
    picture.apply_orientation(orientation);
    let picture = on_white(picture);
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&picture).map_err(damaged)?;
    Ok(Kept { media: Media::Jpeg, bytes })
}

/// Without transparency, which JPEG does not know.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let mix = |colour: u8| {
            let sum = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([mix(red), mix(green), mix(blue)])
    })
}

/// Whether the picture of a JPEG comes to its end: behind its points stands the mark of the end. Before them there may be
/// a smaller picture with a mark of its own.
fn is_whole(bytes: &[u8]) -> bool {
    const SCAN: u8 = 0xda;
    const END: [u8; 2] = [0xff, 0xd9];
    let mut at = 2;
    loop {
        match bytes.get(at..at + 4) {
            Some(&[0xff, 0xff, ..]) => at += 1,
            Some(&[0xff, SCAN, ..]) => {
                return bytes.get(at..).is_some_and(|points| points.windows(END.len()).any(|pair| pair == END));
            }
            Some(&[0xff, _, high, low]) => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            _ => return false,
        }
    }
}
