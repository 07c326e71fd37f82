//! QR codes for printed cards.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// White around the code, in modules, as the standard asks.
const QUIET: usize = 4;

/// The code of a text as a picture; nothing if the text is too long for one. `words` tells what it is for.
#[must_use]
pub fn qr(text: &str, words: &str) -> AnyView {
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else {
        return ().into_any();
    };
    let size = code.size + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let length = (x..code.size).take_while(|x| code[y][*x].value()).count();
            if length > 0 {
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
            }
            x += length.max(1);
        }
    }
    view! {
        <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=words.to_owned() shape-rendering="crispEdges">
            <path fill="#fff" d=format!("M0 0h{size}v{size}H0z")/><path d=path/>
        </svg>
    }
    .into_any()
}
