//! The audit log, its chain, and the ledger of deleted cases.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "audit",
        // Codes only; the reason is sealed under the key of the carrier. Written without `seq`, `payload_hash` and
        // `hash`, which the chainer adds (architecture.md A15). No foreign keys: the log outlives what it names.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id},
            at {instant} NOT NULL,
            account_id {id},
            role TEXT NOT NULL,
            relation TEXT NOT NULL,
            action TEXT NOT NULL,
            case_id {id},
            session_ref {id},
            page TEXT,
            details TEXT NOT NULL,
            reason_sealed {bytes},
            salt {bytes} NOT NULL,
            redacted_at {instant},
            seq {long},
            payload_hash {bytes},
            hash {bytes}",
        indices: &[
            "CREATE INDEX audit_case ON audit (case_id, at, id)",
            "CREATE INDEX audit_carrier ON audit (carrier_id, at, id)",
            "CREATE INDEX audit_account ON audit (account_id, at, id)",
            "CREATE INDEX audit_pending ON audit (at) WHERE seq IS NULL",
            "CREATE INDEX audit_chain ON audit (carrier_id, seq)",
        ],
    },
    Table {
        name: "audit_head",
        // One row per chain; `chain` is the carrier's identifier, or `instance`.
        columns: "
            chain TEXT PRIMARY KEY,
            seq {long} NOT NULL,
            hash {bytes} NOT NULL",
        indices: &[],
    },
    Table {
        name: "deletion",
        columns: "
            key_id {id} PRIMARY KEY,
            case_id {id} NOT NULL,
            at {instant} NOT NULL,
            reason TEXT NOT NULL",
        indices: &[],
    },
];
