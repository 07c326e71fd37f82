//! Documents of a case and the parts of their files.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "document",
        // `sealed`: kind, validity, what staff said and what its file is, as JSON.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL,
            case_id {id} NOT NULL,
            rev {long} NOT NULL,
            sealed {bytes} NOT NULL,
            by_account {id} NOT NULL,
            role TEXT NOT NULL,
            at {instant} NOT NULL,
            UNIQUE (carrier_id, id),
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX document_case ON document (carrier_id, case_id)"],
    },
    Table {
        name: "document_part",
        // Parts of one size, so that a file need not be in memory as a whole to be sent.
        columns: "
            carrier_id {id} NOT NULL,
            document_id {id} NOT NULL,
            n {int} NOT NULL,
            sealed {bytes} NOT NULL,
            PRIMARY KEY (document_id, n),
            FOREIGN KEY (carrier_id, document_id) REFERENCES document (carrier_id, id) ON DELETE CASCADE",
        indices: &[],
    },
];
