//! Two changes of one long text that fit together.
//!
//! The texts are compared word by word. What only one of both changed is taken over; what both inserted in the same place
//! stands one after the other, theirs first; what both deleted or replaced can't be merged.

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, myers};

/// A piece of the base that one side replaced.
#[derive(PartialEq)]
struct Hunk<'a> {
    /// First word of the base that is replaced.
    from: usize,
    /// The word of the base after the last replaced one.
    to: usize,
    /// What stands there instead.
    new: &'a [&'a str],
}

/// Merges what two people made of the same text. `None` when they changed the same words differently.
#[must_use]
pub fn merge(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if mine == theirs {
        return Some(mine.to_owned());
    }
    let (base, mine, theirs) = (words(base), words(mine), words(theirs));
    let my_hunks = hunks(&base, &mine);
    let their_hunks = hunks(&base, &theirs);
    let mut merged = String::new();
    let mut at = 0;
    let mut inserted_at = None;
    let (mut one, mut other) = (my_hunks.iter().peekable(), their_hunks.iter().peekable());
    loop {
        let next_is_mine = match (one.peek(), other.peek()) {
            (None, None) => break,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some(mine), Some(theirs)) if mine == theirs => {
                // Both did the same: it is done once.
                one.next();
                continue;
            }
            (Some(mine), Some(theirs)) if mine.from < theirs.to && theirs.from < mine.to => return None,
            // An insertion of theirs in the same place comes first.
            (Some(mine), Some(theirs)) => (mine.from, mine.to) < (theirs.from, theirs.to),
        };
        let hunk = if next_is_mine { one.next() } else { other.next() }?;
        merged.extend(base.get(at..hunk.from).unwrap_or_default().iter().copied());
        let new: String = hunk.new.concat();
        if inserted_at == Some(hunk.from) && !merged.ends_with(char::is_whitespace) && !new.starts_with(char::is_whitespace) {
            // The words of two people don't grow together.
            merged.push(if hunk.from == base.len() { '\n' } else { ' ' });
        }
        merged += &new;
        inserted_at = (hunk.from == hunk.to).then_some(hunk.from);
        at = hunk.to;
    }
    merged.extend(base.get(at..).unwrap_or_default().iter().copied());
    Some(merged)
}

/// Words and the space between them.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before: Option<bool> = None;
    for (at, letter) in text.char_indices() {
        let space = letter.is_whitespace();
        if before.is_some_and(|before| before != space) || letter == '\n' {
            if start < at {
                words.push(&text[start..at]);
            }
            start = at;
        }
        before = Some(space);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

fn hunks<'a>(base: &[&'a str], new: &'a [&'a str]) -> Vec<Hunk<'a>> {
    // The one algorithm by name: choosing it at run time would bring all of them into the browser (a tenth of its code).
    let mut found = Compact::new(Replace::new(Capture::new()), base, new);
    let Ok(()) = myers::diff_deadline_raw(&mut found, base, 0..base.len(), new, 0..new.len(), None);
    let ops = found.into_inner().into_inner().into_ops();
    ops.into_iter()
        .filter_map(|op| match op {
            DiffOp::Equal { .. } => None,
            DiffOp::Delete { old_index, old_len, .. } => Some(Hunk { from: old_index, to: old_index + old_len, new: &[] }),
            DiffOp::Insert { old_index, new_index, new_len } => {
                Some(Hunk { from: old_index, to: old_index, new: new.get(new_index..new_index + new_len)? })
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                Some(Hunk { from: old_index, to: old_index + old_len, new: new.get(new_index..new_index + new_len)? })
            }
        })
        .collect()
}
