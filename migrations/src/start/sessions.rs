//! Signing in and working: cards, sessions, throttles, answered forms, drafts.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "invitation",
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} REFERENCES carrier (id),
            account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            case_id {id},
            code_hash {bytes} NOT NULL UNIQUE,
            printed_by {id},
            printed_at {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            redeemed_at {instant},
            revoked_at {instant},
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX invitation_account ON invitation (account_id)"],
    },
    Table {
        name: "session",
        // Found by the hash of the cookie; `data` is sealed under a key derived from the cookie.
        columns: "
            id_hash {bytes} PRIMARY KEY,
            ref {id} NOT NULL UNIQUE,
            account_id {id} REFERENCES account (id) ON DELETE CASCADE,
            data {bytes} NOT NULL,
            created_at {instant} NOT NULL,
            last_seen {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            idle_ms {long},
            agent TEXT NOT NULL",
        indices: &[
            "CREATE INDEX session_account ON session (account_id)",
            "CREATE INDEX session_expires ON session (expires_at)",
        ],
    },
    Table {
        name: "throttle",
        columns: "
            key_hash {bytes} PRIMARY KEY,
            failures {int} NOT NULL,
            window_from {instant} NOT NULL,
            locked_until {instant}",
        indices: &[],
    },
    Table {
        name: "submission",
        columns: "
            id {id} NOT NULL,
            account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            at {instant} NOT NULL,
            location TEXT NOT NULL,
            PRIMARY KEY (account_id, id)",
        indices: &["CREATE INDEX submission_at ON submission (at)"],
    },
    Table {
        name: "draft",
        columns: "
            id {id} PRIMARY KEY,
            account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            path TEXT NOT NULL,
            sealed {bytes} NOT NULL,
            at {instant} NOT NULL,
            expires_at {instant} NOT NULL",
        indices: &["CREATE INDEX draft_account ON draft (account_id, path)"],
    },
];
