//! Line icons from Lucide, inlined. An icon always stands beside a word, so screen readers skip it.

use leptos::prelude::*;

macro_rules! icons {
    ($($(#[$doc:meta])* $variant:ident = $file:literal;)*) => {
        /// An icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $variant),* }

        impl Icon {
            const fn file(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("icons/", $file, ".svg"))),* }
            }

            /// All icons.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }
    };
}

icons! {
    /// Home.
    Home = "house";
    /// A person.
    Person = "user-round";
    /// Several persons.
    People = "users-round";
    /// A list of questions or cases.
    List = "clipboard-list";
    /// Looking at something.
    Eye = "eye";
    /// Help.
    Help = "circle-question-mark";
    /// Settings.
    Settings = "settings";
    /// Sign out.
    SignOut = "log-out";
    /// Leave the page at once.
    Exit = "door-open";
    /// Languages.
    Languages = "languages";
    /// Onwards; turned round in right-to-left scripts.
    Forward = "chevron-right";
    /// Back; turned round in right-to-left scripts.
    Back = "arrow-left";
    /// Next page; turned round in right-to-left scripts.
    Next = "arrow-right";
    /// A tick.
    Tick = "check";
    /// Done.
    Done = "circle-check";
    /// Confirmed.
    Confirmed = "badge-check";
    /// Refused.
    Refused = "circle-x";
    /// Please look.
    Alert = "circle-alert";
    /// Wrong, or cannot be undone.
    Warning = "triangle-alert";
    /// For information.
    Info = "info";
    /// Waiting, or a time.
    Clock = "clock";
    /// Written.
    Pencil = "pencil";
    /// A question; turned round in right-to-left scripts where it is.
    Question = "message-circle-question-mark";
    /// Telephone.
    Phone = "phone";
    /// Residence paper.
    Residence = "file-badge";
    /// A building.
    Building = "building-2";
    /// A card.
    Card = "id-card";
    /// Search.
    Search = "search";
    /// Add.
    Add = "plus";
    /// Close or take away.
    Close = "x";
    /// Delete.
    Bin = "trash-2";
    /// Undo; turned round in right-to-left scripts.
    Undo = "undo-2";
    /// Read aloud.
    Listen = "volume-2";
    /// Stop reading aloud.
    Stop = "square";
    /// Figures.
    Figures = "chart-column";
    /// Locked.
    Lock = "lock";
    /// Safe.
    Safe = "shield-check";
    /// Secret.
    Key = "key-round";
    /// Print.
    Print = "printer";
    /// Protocol.
    Scroll = "scroll-text";
    /// New.
    Bell = "bell";
    /// A date.
    Calendar = "calendar";
    /// Kita and school.
    Backpack = "backpack";
    /// Health.
    Health = "heart-pulse";
    /// Money.
    Wallet = "wallet";
    /// Leisure and contacts.
    Together = "heart-handshake";
    /// School and training.
    Training = "graduation-cap";
    /// Work.
    Work = "briefcase";
    /// Goals and wishes.
    Sprout = "sprout";
    /// The instance.
    Instance = "landmark";
    /// Leads to another site.
    External = "external-link";
}

impl Icon {
    /// Whether the icon points somewhere and so is turned round in right-to-left scripts.
    #[must_use]
    pub const fn is_directional(self) -> bool {
        matches!(
            self,
            Self::Forward
                | Self::Back
                | Self::Next
                | Self::Undo
                | Self::SignOut
                | Self::List
                | Self::Listen
                | Self::Scroll
                | Self::External
        )
    }

    /// The shapes of the icon.
    fn shapes(self) -> &'static str {
        self.file().split_once('>').and_then(|(_, rest)| rest.rsplit_once("</svg>")).map_or("", |(shapes, _)| shapes)
    }

    /// The icon.
    #[must_use]
    pub fn view(self) -> AnyView {
        let class = if self.is_directional() { "icon icon--turns" } else { "icon" };
        view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true" inner_html=self.shapes()></svg> }.into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_has_shapes() {
        for icon in Icon::ALL {
            assert!(icon.shapes().starts_with('<') && icon.shapes().ends_with('>'), "{icon:?}");
        }
    }
}
