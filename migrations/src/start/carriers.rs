//! Carriers, their teams, and the wrapped keys of carriers and cases.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "data_key",
        // Deleting a row destroys everything sealed under it. `kind`: case or carrier.
        columns: "
            id {id} PRIMARY KEY,
            kind TEXT NOT NULL,
            wrapped {bytes} NOT NULL,
            master_version {int} NOT NULL,
            created_at {instant} NOT NULL",
        indices: &["CREATE INDEX data_key_master ON data_key (master_version)"],
    },
    Table {
        name: "carrier",
        columns: "
            id {id} PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            created_at {instant} NOT NULL,
            key_id {id} NOT NULL REFERENCES data_key (id)",
        indices: &[],
    },
    Table {
        name: "team",
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL REFERENCES carrier (id),
            name TEXT NOT NULL,
            UNIQUE (carrier_id, id)",
        indices: &[],
    },
];
