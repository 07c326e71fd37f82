//! Rule sets, change numbers and settings.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "rule_set",
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} REFERENCES carrier (id),
            valid_from {date} NOT NULL,
            valid_until {date},
            data TEXT NOT NULL,
            recorded_by {id},
            recorded_at {instant} NOT NULL",
        indices: &["CREATE INDEX rule_set_carrier ON rule_set (carrier_id, valid_from)"],
    },
    Table {
        name: "change",
        // What in-memory copies must read again (architecture.md A10).
        columns: "
            n {counter},
            carrier_id {id},
            topic TEXT NOT NULL,
            case_id {id}",
        indices: &[],
    },
    Table {
        name: "setting",
        columns: "
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL",
        indices: &[],
    },
];
