//! Strengths and wishes in the person's own words.

macro_rules! goals {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Strengths = "goals.strengths", Strengths, Kind::Note(600), Planning, optional();
    HardNow = "goals.hard", Strengths, Kind::Note(600), Planning, optional();
    WishArea = "goals.area", Wishes, Kind::Code(List::Wish), Planning;
    WishText = "goals.wish", Wishes, Kind::Note(600), Planning;
    WishUntil = "goals.until", Wishes, Kind::Date, Planning, optional();
    } };
}
