//! The file that `lotse init` writes, made from the declarations.

use std::fmt::Write as _;

use super::Key;

/// The commented settings. `known` replaces the sample values of some of them with the given TOML.
#[must_use]
pub fn sample(known: &[(Key, String)]) -> String {
    let mut text = String::from("# Settings of Lotse. Each can also be set by the variable named beneath its explanation.\n");
    for key in Key::ALL {
        text.push('\n');
        let value = known.iter().find(|(known, _)| known == key).map_or(key.sample(), |(_, value)| value);
        let help = key.help().iter().fold(String::new(), |all, line| all + "#" + line + "\n");
        // Writing to a text cannot fail.
        let _ = write!(text, "{help}# {}\n{} = {value}\n", key.variable(), key.name());
    }
    text
}

/// A text as a TOML value.
pub(crate) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
