//! Bitemporal rows that figures count: facts of a case and who accompanies it (architecture.md A7).

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "fact",
        // A projection of confirmed entries; may be rebuilt at any time. The index answers a count without the table.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL,
            case_id {id} NOT NULL,
            kind TEXT NOT NULL,
            code TEXT NOT NULL,
            valid_from {date} NOT NULL,
            valid_until {date},
            recorded_at {instant} NOT NULL,
            superseded_at {instant},
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX fact_count ON fact (case_id, kind, valid_from, valid_until, recorded_at, superseded_at, code)"],
    },
    Table {
        name: "assignment",
        // `kind`: assigned or stand_in. The reason is sealed under the key of the case.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL,
            case_id {id} NOT NULL,
            account_id {id} NOT NULL REFERENCES account (id),
            kind TEXT NOT NULL,
            valid_from {date} NOT NULL,
            valid_until {date},
            recorded_at {instant} NOT NULL,
            superseded_at {instant},
            by_account {id},
            reason_sealed {bytes},
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &[
            "CREATE INDEX assignment_case ON assignment (case_id, kind, valid_from, valid_until, recorded_at, superseded_at, account_id)",
            "CREATE INDEX assignment_account ON assignment (account_id, carrier_id, superseded_at)",
        ],
    },
];
