//! What is kept about a person besides the fields of the catalogue, by kind, with the tables in which it stands.
//!
//! The page "what we hold and why" is generated from this list and the catalogue; `server/tests/http/copy.rs` compares it
//! with the schema, so a table about a person that is missing here fails there.

/// A kind of thing that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// The id of its text, without the prefix `holding-`; the attribute `.text` says what it is, why and how long.
    pub code: &'static str,
    /// The tables.
    pub tables: &'static [&'static str],
}

/// All of them, in the order of the page.
pub const HOLDINGS: &[Holding] = &[
    Holding { code: "record", tables: &["cases", "entry", "section_state"] },
    Holding { code: "documents", tables: &["document", "document_part"] },
    Holding { code: "consents", tables: &["consent"] },
    Holding { code: "requests", tables: &["request"] },
    Holding { code: "plan", tables: &["plan", "plan_op", "plan_due", "plan_presence"] },
    Holding { code: "accompaniment", tables: &["assignment"] },
    Holding { code: "help", tables: &["help"] },
    Holding { code: "family", tables: &["household", "household_member", "case_relation"] },
    Holding { code: "figures", tables: &["fact"] },
    Holding { code: "sign-in", tables: &["person", "account", "invitation", "account_grant"] },
    Holding { code: "sessions", tables: &["session", "draft", "submission"] },
    Holding { code: "log", tables: &["audit"] },
    Holding { code: "deletion", tables: &["deletion"] },
];
