//! One input of a plan in a browser: what was typed, what is saved, and what others write meanwhile.
//!
//! The input sends at most one change at a time. Whatever comes back or comes from others is taken in without touching
//! what is being typed: where both fit together they are merged, otherwise the server decides when the change arrives.

use crate::{ids::OpId, plan::merge::merge};

/// A change on its way to the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// Its id: sent again after a lost connection, it is done once.
    pub id: OpId,
    /// The revision it was typed upon.
    pub base: i64,
    /// What was typed.
    pub text: String,
}

/// The state of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveCell {
    /// The revision whose value is in `saved`.
    base: i64,
    /// What the server has.
    saved: String,
    /// What the input shows.
    shown: String,
    /// What is on its way.
    sending: Option<Sending>,
    /// Whether somebody else wrote something that does not fit, and the writer has not chosen yet.
    conflict: bool,
    /// Whether changes in different places may be merged.
    merges: bool,
    /// What came from others while a change was on its way, or did not fit to what was typed: taken in after the answer,
    /// or when the typing was taken back.
    missed: Option<(i64, String)>,
}

impl LiveCell {
    /// The input as the page came: what it shows at the page's revision.
    #[must_use]
    pub fn new(base: i64, shown: String, merges: bool) -> Self {
        Self { base, saved: shown.clone(), shown, sending: None, conflict: false, merges, missed: None }
    }

    /// What the input shows.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Whether something typed is not on the server yet.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.sending.is_some() || !same(&self.shown, &self.saved)
    }

    /// Whether the writer has to choose.
    #[must_use]
    pub const fn has_conflict(&self) -> bool {
        self.conflict
    }

    /// Something was typed.
    pub fn typed(&mut self, text: String) {
        self.shown = text;
    }

    /// What to send now, if anything: nothing while a change is on its way or the writer has to choose.
    pub fn next(&mut self, id: OpId) -> Option<Sending> {
        if self.sending.is_some() || self.conflict || same(&self.shown, &self.saved) {
            return None;
        }
        self.sending = Some(Sending { id, base: self.base, text: self.shown.clone() });
        self.sending.clone()
    }

    /// What was on its way when the connection was lost: to be sent again as it is.
    #[must_use]
    pub fn again(&self) -> Option<Sending> {
        self.sending.clone()
    }

    /// The server has a value in this place: an answer to a change of this input, or somebody else's. `id` is the id of the
    /// change that made it. Returns what the input shows from now on, if that is something else than before.
    pub fn arrived(&mut self, rev: i64, id: Option<OpId>, value: String) -> Option<String> {
        let before = self.shown.clone();
        let answered = self.sending.as_ref().is_some_and(|sending| Some(sending.id) == id);
        if answered {
            let sent = self.sending.take().map_or_else(String::new, |sending| sending.text);
            self.take_in(rev, &sent, value);
            if let Some((rev, value)) = self.missed.take() {
                self.take_in_later(rev, value);
            }
        } else if self.sending.is_some() {
            if rev > self.base && self.missed.as_ref().is_none_or(|(missed, _)| rev > *missed) {
                self.missed = Some((rev, value));
            }
        } else {
            self.take_in_later(rev, value);
        }
        (self.shown != before).then(|| self.shown.clone())
    }

    fn take_in_later(&mut self, rev: i64, value: String) {
        if rev > self.base {
            let saved = self.saved.clone();
            self.take_in(rev, &saved, value);
        }
    }

    /// Goes on from a text that the server had or was sent, now that it has another one.
    fn take_in(&mut self, rev: i64, from: &str, value: String) {
        let next = if same(from, &value) {
            // Nothing new: the writer's own spaces stay under her hands.
            Some(self.shown.clone())
        } else if same(&self.shown, from) {
            // The server leaves out spaces at the end; the writer goes on behind hers.
            let typed = self.shown.trim_end().len();
            Some(format!("{value}{}", self.shown.get(typed..).unwrap_or_default()))
        } else if self.merges {
            merge(from.trim_end(), &self.shown, &value)
        } else {
            None
        };
        match next {
            Some(next) if rev >= self.base => {
                self.base = rev;
                self.saved = value;
                self.shown = next;
            }
            Some(_) => {}
            // What does not fit leaves the base as it is, so that the server shows both when this change arrives.
            None => self.missed = Some((rev, value)),
        }
    }

    /// Takes in what did not fit, after the writer took her typing back. Returns what the input shows then.
    pub fn settle(&mut self) -> Option<String> {
        if self.is_unsaved() || self.conflict {
            return None;
        }
        let (rev, value) = self.missed.take()?;
        self.take_in_later(rev, value);
        Some(self.shown.clone())
    }

    /// The server kept the change as a draft: the writer chooses.
    pub fn refused(&mut self, id: OpId) {
        if self.sending.as_ref().is_some_and(|sending| sending.id == id) {
            self.sending = None;
            self.conflict = true;
        }
    }

    /// The server found it wrong: it stays typed, and is sent when it was changed.
    pub fn withdrawn(&mut self, id: OpId) {
        if self.sending.as_ref().is_some_and(|sending| sending.id == id) {
            self.sending = None;
        }
    }

    /// The writer chose, knowing the value of a revision; the choice is sent like anything typed.
    pub fn chosen(&mut self, rev: i64, theirs: String, choice: String) {
        self.conflict = false;
        self.missed = None;
        self.base = rev;
        self.saved = theirs;
        self.shown = choice;
    }
}

/// Whether two texts are the same once they are cleaned as the server does it: spaces at the ends and several in a row
/// don't count.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    let clean = |text: &str| {
        let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        lines.join("\n").trim().to_owned()
    };
    one == other || clean(one) == clean(other)
}
