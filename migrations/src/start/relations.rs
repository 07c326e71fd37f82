//! How cases stand to each other: households, custody and guardianship. Dated, without content (architecture.md A14).

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "household",
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL REFERENCES carrier (id),
            created_at {instant} NOT NULL,
            UNIQUE (carrier_id, id)",
        indices: &[],
    },
    Table {
        name: "household_member",
        columns: "
            household_id {id} NOT NULL,
            carrier_id {id} NOT NULL,
            case_id {id} NOT NULL,
            valid_from {date} NOT NULL,
            valid_until {date},
            PRIMARY KEY (household_id, case_id, valid_from),
            FOREIGN KEY (carrier_id, household_id) REFERENCES household (carrier_id, id) ON DELETE CASCADE,
            FOREIGN KEY (carrier_id, case_id) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &["CREATE INDEX household_member_case ON household_member (case_id)"],
    },
    Table {
        name: "case_relation",
        // The person of `from_case` has custody of, or is guardian of, the person of `to_case`.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL,
            from_case {id} NOT NULL,
            to_case {id} NOT NULL,
            kind TEXT NOT NULL,
            valid_from {date} NOT NULL,
            valid_until {date},
            FOREIGN KEY (carrier_id, from_case) REFERENCES cases (carrier_id, id) ON DELETE CASCADE,
            FOREIGN KEY (carrier_id, to_case) REFERENCES cases (carrier_id, id) ON DELETE CASCADE",
        indices: &[
            "CREATE INDEX case_relation_from ON case_relation (from_case)",
            "CREATE INDEX case_relation_to ON case_relation (to_case)",
        ],
    },
];
