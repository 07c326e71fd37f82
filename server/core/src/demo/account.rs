//! The accounts by which a demo is looked at.

use serde::{Deserialize, Serialize};

use super::dice::Dice;

/// One line of `accounts.json` (architecture.md §5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoAccount {
    /// Code of the role.
    pub role: String,
    /// Name of the person or member of staff.
    pub name: String,
    /// The number to sign in with.
    pub login: String,
    /// The secret: three words.
    pub secret: String,
    /// The secret of the second factor in Base32; staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// Path of the first page after signing in.
    pub home: String,
}

const WORDS: [&str; 64] = [
    "ahorn", "amsel", "anker", "apfel", "bach", "balkon", "birne", "blatt", "brille", "brot", "deich", "dorf", "eiche", "esche",
    "fähre", "feder", "fenster", "ferse", "flöte", "garten", "geige", "glocke", "hafen", "hase", "heft", "igel", "insel",
    "jacke", "kanne", "kastanie", "kerze", "kiesel", "koffer", "korb", "lampe", "laterne", "leiter", "linde", "löffel", "mantel",
    "markt", "möwe", "mühle", "muschel", "nadel", "nebel", "ofen", "pfeffer", "quelle", "regal", "regen", "ruder", "salbei",
    "schere", "segel", "tanne", "tasse", "teppich", "ufer", "vase", "wolke", "ziegel", "zimt", "zwiebel",
];

/// Three different words.
pub(super) fn secret(dice: &mut Dice) -> String {
    let mut words: Vec<&str> = Vec::new();
    while words.len() < 3 {
        let word = dice.word(&WORDS);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(" ")
}
