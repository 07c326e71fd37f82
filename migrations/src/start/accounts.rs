//! Persons, accounts, what accounts may do, and who works how much.

use crate::ddl::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "person",
        columns: "
            id {id} PRIMARY KEY,
            created_at {instant} NOT NULL",
        indices: &[],
    },
    Table {
        name: "account",
        // A refugee's account has a person, a staff account a carrier, an instance administrator's neither.
        // `name_sealed` is the name of staff, under the key of the carrier.
        columns: "
            id {id} PRIMARY KEY,
            person_id {id} REFERENCES person (id),
            carrier_id {id} REFERENCES carrier (id),
            sign_in_hash {bytes} UNIQUE,
            secret_phc TEXT,
            totp_sealed {bytes},
            name_sealed {bytes},
            lang TEXT NOT NULL,
            created_at {instant} NOT NULL,
            locked {flag} NOT NULL,
            card_notice {id},
            info_version TEXT,
            info_lang TEXT,
            info_at {instant},
            CHECK (person_id IS NULL OR carrier_id IS NULL)",
        indices: &["CREATE INDEX account_person ON account (person_id)", "CREATE INDEX account_carrier ON account (carrier_id)"],
    },
    Table {
        name: "recovery_code",
        columns: "
            account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            hash {bytes} NOT NULL,
            used_at {instant},
            PRIMARY KEY (account_id, hash)",
        indices: &[],
    },
    Table {
        name: "account_grant",
        // Valid from–until by the business date; without effect before `confirmed_at` where the role needs it.
        columns: "
            id {id} PRIMARY KEY,
            account_id {id} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            carrier_id {id} REFERENCES carrier (id),
            role TEXT NOT NULL,
            team_id {id},
            valid_from {date} NOT NULL,
            valid_until {date},
            granted_by {id},
            granted_at {instant} NOT NULL,
            confirmed_by {id},
            confirmed_at {instant},
            revoked_at {instant},
            FOREIGN KEY (carrier_id, team_id) REFERENCES team (carrier_id, id)",
        indices: &[
            "CREATE INDEX account_grant_account ON account_grant (account_id)",
            "CREATE INDEX account_grant_carrier ON account_grant (carrier_id)",
        ],
    },
    Table {
        name: "employment",
        // Bitemporal (architecture.md A7): hundredths of a post, and whether part of it is for coordination.
        columns: "
            id {id} PRIMARY KEY,
            carrier_id {id} NOT NULL REFERENCES carrier (id),
            account_id {id} NOT NULL REFERENCES account (id),
            fte_hundredths {int} NOT NULL,
            coordination {flag} NOT NULL,
            valid_from {date} NOT NULL,
            valid_until {date},
            recorded_at {instant} NOT NULL,
            superseded_at {instant}",
        indices: &["CREATE INDEX employment_carrier ON employment (carrier_id, account_id)"],
    },
];
