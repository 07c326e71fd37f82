//! How to reach the person, and how safely.

macro_rules! contact {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    PhoneNumber = "contact.phone", Phone, Kind::Phone, Reach, consent(ConsentKind::ElectronicContact), dsa("008");
    EmailAddress = "contact.email", Phone, Kind::Email, Reach, consent(ConsentKind::ElectronicContact), dsa("009");
    Messenger = "contact.messenger", Phone, Kind::Text(60), Reach, consent(ConsentKind::ElectronicContact);
    CareOf = "contact.care_of", Address, Kind::Text(120), Reach, optional();
    Street = "contact.street", Address, Kind::Text(120), Reach, proof(), dsa("006.05");
    Room = "contact.room", Address, Kind::Text(40), Reach;
    Postcode = "contact.postcode", Address, Kind::Digits(5), Reach, dsa("006.02");
    Town = "contact.town", Address, Kind::Text(80), Reach, dsa("006.03");
    SafeTimes = "contact.safe_times", SafeContact, Kind::Text(200), Safety;
    NoCalls = "contact.no_calls", SafeContact, Kind::YesNo, Safety;
    UnmarkedLetters = "contact.unmarked_letters", SafeContact, Kind::YesNo, Safety;
    SecretAddress = "contact.secret_address", SafeContact, Kind::YesNo, Safety, assigned_only();
    } };
}
