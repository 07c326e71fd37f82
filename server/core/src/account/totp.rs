//! The second factor of staff: six digits of an app (RFC 6238), each good for once.

use data_encoding::BASE32_NOPAD;
use lotse_model::{entry::Millis, ids::InvitationId, name::to_latin_digits};
use lotse_store::seal::Purpose;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

use crate::{Core, Failure};

/// Length of the secret: what RFC 4226 recommends.
const LENGTH: usize = 20;

/// The secret that a card brings. It follows from the card and the instance's own secret: the page that shows it and the
/// form that proves it agree, and nothing is stored before.
pub(super) fn of_card(core: &Core, card: InvitationId) -> Zeroizing<[u8; LENGTH]> {
    let hash = Zeroizing::new(core.store.keyed_hash(Purpose::Other("second factor"), &card.to_string()));
    let mut secret = Zeroizing::new([0; LENGTH]);
    secret.copy_from_slice(&hash[..LENGTH]);
    secret
}

/// What an app needs: the `otpauth:` address and the secret in letters. The label is the number, never a name.
pub(super) fn shown(secret: &[u8; LENGTH], sign_in: &str) -> (String, String) {
    let letters = BASE32_NOPAD.encode(secret);
    let number: String = sign_in.chars().filter(|character| !character.is_whitespace()).collect();
    (format!("otpauth://totp/Lotse:{number}?secret={letters}&issuer=Lotse"), letters)
}

/// The time step to which a code belongs, the one before and after today's included; `None` for a wrong code.
pub(super) fn step(secret: &[u8], typed: &str, at: Millis) -> Result<Option<u64>, Failure> {
    let secret: [u8; LENGTH] = secret.try_into().map_err(|_| BROKEN)?;
    let totp: Totp = Builder::new().with_secret(secret).build().map_err(|_| BROKEN)?;
    let seconds = u64::try_from(at / 1000).map_err(|_| BROKEN)?;
    Ok(totp.check(&digits(typed), seconds))
}

const BROKEN: Failure = Failure::Internal("secret of a second factor");

fn digits(typed: &str) -> String {
    to_latin_digits(typed).chars().filter(|character| !character.is_whitespace() && *character != '-').collect()
}

/// Whether it is written like a code of an app.
pub(super) fn is_code(typed: &str) -> bool {
    let digits = digits(typed);
    digits.len() == 6 && digits.chars().all(|character| character.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, cut to six digits.
        let secret = b"12345678901234567890";
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")] {
            let at = seconds * 1000;
            assert_eq!(step(secret, code, at).expect("a secret"), u64::try_from(seconds / 30).ok(), "{code}");
            assert_eq!(
                step(secret, &format!("{} {}", &code[..3], &code[3..]), at + 30_000).expect("a secret"),
                u64::try_from(seconds / 30).ok()
            );
            assert_eq!(step(secret, code, at + 90_000).expect("a secret"), None);
        }
        assert!(is_code("287 082") && is_code("٢٨٧٠٨٢") && !is_code("28708") && !is_code("ABCD-EFGH-JKMN"));
    }

    #[test]
    fn the_address_names_no_person() {
        let (address, letters) = shown(b"12345678901234567890", "1234 5678");
        assert_eq!(letters, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(address, format!("otpauth://totp/Lotse:12345678?secret={letters}&issuer=Lotse"));
    }
}
