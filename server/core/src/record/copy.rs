//! `/me/copy`: everything that is kept about a person in her case, as a page and as a file (Art. 15 DSGVO).
//!
//! `server/tests/http/copy.rs` looks into every table for rows of the case and finds each in the copy, so a new table
//! that is forgotten here fails there.

use std::collections::{HashMap, HashSet};

use lotse_model::{
    catalogue::Mark,
    document::{Document, Review},
    entry::Entry,
    ids::AccountId,
    role::{Action, Relation, Role},
    route,
    view::{
        consents::ConsentLine,
        copy::{
            CopiedAccount, CopiedAssignment, CopiedCard, CopiedConsent, CopiedDocument, CopiedDraft, CopiedEntry, CopiedFact,
            CopiedHelp, CopiedHelper, CopiedLog, CopiedOp, CopiedPlan, CopiedRelation, CopiedRequest, CopiedReview,
            CopiedSession, FORMAT, Held, Moment, OwnCopy, Paper, Said, Who, Withheld, Written,
        },
        me::RecordRef,
    },
};
use lotse_store::{
    CarrierScope, CaseKey, Tx, accounts, assignments,
    audit::{self, AuditRow},
    carriers, cases, consents, documents, drafts, entries, facts, help, households, invitations, plans, relations,
    requests::{self, Request},
    sessions,
};

use time::Date;

use super::{
    load::{Whose, record_ref},
    sight::Sight,
};
use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{ReadOwnRecord, TakeOwnCopy},
    },
    consent::lines,
    draft,
};

/// Lines of the log that are read at once.
const BATCH: u64 = 500;

/// Whose copy it would be, for the pages that lead to it.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn about(core: &Core, who: &Principal, whose: Whose) -> Result<RecordRef, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    record_ref(core, &tx, &permit, whose).await
}

/// Makes the copy; that it was taken stands in the log.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn copy(core: &Core, who: &Principal, whose: Whose) -> Result<OwnCopy, Failure> {
    let tx = core.store.read();
    let permit: Permit<TakeOwnCopy> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let (scope, case) = (permit.scope(), permit.target().case);
    let found = cases::by_id(&tx, scope, case).await?.ok_or(Failure::NotFound)?;
    let assigned = assignments::of_case(&tx, scope, case).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let helps = help::of_case(&tx, scope, &key).await?;
    let seen = helps.iter().filter(|help| sight.sees_help(help));
    let people = People {
        named: assigned.iter().map(|assignment| assignment.account).collect(),
        names: accounts::staff_names(&tx, scope).await?,
        helpers: seen.filter_map(|help| Some((help.account?, help.helper.name().to_owned()))).collect(),
    };
    let record = super::load::named_record(core, case, whose);
    let household = households::of_case(&tx, scope, case, core.clock.business_date()).await?;
    let all_entries = entries::of_case(&tx, scope, &key).await?.into_iter().map(|entry| people.entry(entry, &sight)).collect();
    let papers = documents::of_case(&tx, scope, &key).await?;
    Ok(OwnCopy {
        format: FORMAT,
        made_at: Moment(core.clock.now()),
        case: case.to_string(),
        number: found.number,
        carrier: carriers::by_id(&tx, scope.carrier()).await?.map(|carrier| carrier.name).unwrap_or_default(),
        state: found.state,
        opened_on: found.opened_on,
        closed_on: found.closed_on,
        end_reason: found.end_reason,
        household: household.map(|_| Withheld::ConcernsOthers),
        entries: all_entries,
        documents: papers.into_iter().map(|document| people.document(document, &record.path, &sight)).collect(),
        consents: all_consents(
            sight.of_consents(consents::of_case(&tx, scope, &key).await?),
            core.clock.business_date(),
            &people,
        ),
        requests: requests::of_case(&tx, scope, &key).await?.into_iter().map(|request| copied(request, &sight)).collect(),
        plans: all_plans(&tx, scope, &key, &people, &sight).await?,
        helps: helps.into_iter().map(|help| copied_help(help, &sight)).collect(),
        assignments: all_assignments(&tx, scope, &key, assigned, &people).await?,
        relations: relations::of_case(&tx, scope, case)
            .await?
            .into_iter()
            .map(|relation| CopiedRelation {
                id: relation.id.simple().to_string(),
                kind: relation.kind.code(),
                answers: relation.from == case,
                other: Withheld::ConcernsOthers,
                from: relation.valid_from,
                until: relation.valid_until,
            })
            .collect(),
        facts: facts::of_case(&tx, scope, case)
            .await?
            .into_iter()
            .map(|fact| CopiedFact { kind: fact.kind.code(), code: fact.code, from: fact.valid_from, until: fact.valid_until })
            .collect(),
        account: match whose {
            Whose::Own => Some(account(core, &tx, who).await?),
            Whose::Child(_) => None,
        },
        log: log(&tx, &permit, &people).await?,
        record,
    })
}

/// Who is called by name: her own manager, stand-ins and helpers, also earlier ones.
struct People {
    named: HashSet<AccountId>,
    names: HashMap<AccountId, String>,
    helpers: HashMap<AccountId, String>,
}

fn copied_help(help: help::Help, sight: &Sight) -> CopiedHelp {
    let held = if sight.sees_help(&help) {
        let (name, kind) = help.helper.own.unzip();
        Held::Content(CopiedHelper { called: help.helper.called, name, kind })
    } else {
        Held::Withheld(Withheld::ConcernsOthers)
    };
    CopiedHelp {
        id: help.id.to_string(),
        held,
        sections: help.sections,
        span: help.span,
        at: Moment(help.granted_at),
        code_until: Moment(help.code_until),
        begun_at: help.redeemed_at.map(Moment),
        until: help.until.map(Moment),
        ended_at: help.ended_at.map(Moment),
    }
}

impl People {
    fn who(&self, account: AccountId, role: Role) -> Who {
        let staff = self.names.get(&account).filter(|_| self.named.contains(&account));
        Who { role, name: staff.or_else(|| self.helpers.get(&account)).cloned() }
    }

    /// Relatives and helpers are not in the copy of somebody else, nor what she does not see of a child's record.
    fn entry(&self, entry: Entry, sight: &Sight) -> CopiedEntry {
        let held = if !sight.sees(&entry) || entry.field.field().mark == Mark::ThirdParty {
            Held::Withheld(Withheld::ConcernsOthers)
        } else {
            Held::Content(Said { answer: entry.answer, note: entry.note })
        };
        CopiedEntry {
            id: entry.id.to_string(),
            field: entry.field,
            item: entry.item,
            kind: entry.kind,
            held,
            lang: entry.lang,
            by: self.who(entry.by, entry.role),
            at: Moment(entry.at),
            source: entry.source,
            answers: entry.answers.map(|id| id.to_string()),
        }
    }

    fn document(&self, document: Document, start: &str, sight: &Sight) -> CopiedDocument {
        let seen = sight.sees_document(&document);
        let Document { id, by, role, at, content, .. } = document;
        let review = match content.review {
            Review::Waiting => CopiedReview::Waiting,
            Review::Seen { by, at } => CopiedReview::Seen { by: self.who(by, Role::Manager), at: Moment(at) },
            Review::Refused { by, at, reason } => {
                CopiedReview::Refused { by: self.who(by, Role::Manager), at: Moment(at), reason }
            }
        };
        let paper = Paper {
            kind: content.kind,
            note: content.note,
            valid_until: content.valid_until,
            review,
            file: content.file.map(|_| route::document_file(start, id)),
        };
        CopiedDocument {
            id: id.to_string(),
            held: if seen { Held::Content(paper) } else { Held::Withheld(Withheld::ConcernsOthers) },
            by: self.who(by, role),
            at: Moment(at),
        }
    }

    fn consent(&self, consent: consents::Consent, line: ConsentLine) -> CopiedConsent {
        let role = if self.names.contains_key(&consent.by) { Role::Manager } else { Role::Refugee };
        CopiedConsent {
            id: consent.id.simple().to_string(),
            line,
            kind: consent.kind,
            given: consent.given,
            recipient: consent.recipient,
            purpose: consent.purpose,
            sections: consent.sections,
            text_version: consent.text_version,
            lang: consent.lang,
            way: consent.way,
            at: Moment(consent.given_at),
            valid_until: consent.valid_until,
            withdrawn_at: consent.withdrawn_at.map(Moment),
            by: self.who(consent.by, role),
        }
    }
}

/// What another parent wrote who does not live with the child is not in the copy, nor what was answered to it.
fn copied(request: Request, sight: &Sight) -> CopiedRequest {
    let held = if sight.sees_request(&request) {
        let requests::Texts { words, reason, end_reason } = request.texts;
        Held::Content(Written { words, answer: reason, end_reason })
    } else {
        Held::Withheld(Withheld::ConcernsOthers)
    };
    CopiedRequest {
        id: request.id.to_string(),
        kind: request.kind,
        state: request.state,
        about: request.about.map(|line| line.to_string()),
        held,
        lang: request.lang,
        at: Moment(request.made_at),
        due_on: request.due_on,
        answered_at: request.answered_at.map(Moment),
        ends_on: request.ends_on,
    }
}

fn all_consents(all: Vec<consents::Consent>, today: Date, people: &People) -> Vec<CopiedConsent> {
    let shown = lines(all.clone(), today, None);
    all.into_iter()
        .filter_map(|consent| {
            let id = consent.id.simple().to_string();
            let line = shown.iter().find(|line| line.id == id)?.clone();
            Some(people.consent(consent, line))
        })
        .collect()
}

async fn all_plans(
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    people: &People,
    sight: &Sight,
) -> Result<Vec<CopiedPlan>, Failure> {
    let mut copied = Vec::new();
    for mut stored in plans::all_of_case(tx, scope, key).await? {
        let log = plans::log(tx, scope, key, stored.id, 0, None).await?;
        let operations = log.into_iter().map(|entry| CopiedOp {
            id: entry.id.to_string(),
            rev: entry.rev,
            by: people.who(entry.by, entry.role),
            at: Moment(entry.at),
            lang: entry.lang,
            held: if sight.sees_op(&entry.op, entry.by, entry.role) {
                Held::Content(entry.op)
            } else {
                Held::Withheld(Withheld::ConcernsOthers)
            },
        });
        sight.of_plan(&mut stored.plan);
        copied.push(CopiedPlan {
            id: stored.id.to_string(),
            opened_at: Moment(stored.opened_at),
            closed_at: stored.closed_at.map(Moment),
            state: stored.plan.state,
            operations: operations.collect(),
            plan: stored.plan,
        });
    }
    Ok(copied)
}

async fn all_assignments(
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    assigned: Vec<assignments::Assignment>,
    people: &People,
) -> Result<Vec<CopiedAssignment>, Failure> {
    let mut copied = Vec::new();
    for assignment in assigned {
        copied.push(CopiedAssignment {
            reason: assignments::reason(tx, scope, key, assignment.id).await?,
            id: assignment.id.simple().to_string(),
            kind: assignment.kind.code(),
            who: people.who(assignment.account, Role::Manager),
            from: assignment.valid_from,
            until: assignment.valid_until,
            recorded_at: Moment(assignment.recorded_at),
            superseded_at: assignment.superseded_at.map(Moment),
        });
    }
    Ok(copied)
}

async fn account(core: &Core, tx: &Tx, who: &Principal) -> Result<CopiedAccount, Failure> {
    let at = core.clock.now();
    let mut waiting = Vec::new();
    for info in drafts::list(tx, who.account(), at).await? {
        let raw = draft::read(core, who, &info.path).await?.unwrap_or_default();
        let typed = raw.names().flat_map(|name| raw.all(name).iter().map(|value| (name.to_owned(), value.clone()))).collect();
        waiting.push(CopiedDraft { page: info.path, at: Moment(info.at), typed });
    }
    Ok(CopiedAccount {
        lang: who.lang(),
        information: who.stored().information.clone().map(|shown| (shown.version, shown.lang, Moment(shown.at))),
        cards: invitations::of_account(tx, who.account())
            .await?
            .into_iter()
            .map(|card| CopiedCard {
                id: card.id.to_string(),
                printed_at: Moment(card.printed_at),
                expires_at: Moment(card.expires_at),
                redeemed_at: card.redeemed_at.map(Moment),
                revoked_at: card.revoked_at.map(Moment),
            })
            .collect(),
        sessions: sessions::of_account(tx, who.account(), at)
            .await?
            .into_iter()
            .map(|session| CopiedSession {
                id: session.reference.to_string(),
                browser: session.agent,
                created_at: Moment(session.created_at),
                last_seen: Moment(session.last_seen),
                expires_at: Moment(session.expires_at),
            })
            .collect(),
        drafts: waiting,
    })
}

async fn log(tx: &Tx, permit: &Permit<TakeOwnCopy>, people: &People) -> Result<Vec<CopiedLog>, Failure> {
    let mut copied = Vec::new();
    let mut after = None;
    loop {
        let rows = audit::of_case(tx, permit.target().case, after, BATCH).await?;
        let whole = rows.len() as u64 == BATCH;
        after = rows.last().map(|row| (row.at, row.id));
        for row in rows {
            copied.push(line(tx, row, people).await?);
        }
        if !whole {
            return Ok(copied);
        }
    }
}

async fn line(tx: &Tx, row: AuditRow, people: &People) -> Result<CopiedLog, Failure> {
    let reason = match row.action {
        // Her name was asked for: she may know why.
        Action::ShowName => audit::reason(tx, &row).await?,
        _ => None,
    };
    let named = matches!(row.relation, Relation::Assigned | Relation::StandIn);
    let staff = row.account.filter(|_| named).and_then(|account| people.names.get(&account).cloned());
    let name = staff.or_else(|| row.account.and_then(|account| people.helpers.get(&account).cloned()));
    Ok(CopiedLog {
        id: row.id.to_string(),
        at: Moment(row.at),
        by: Who { role: row.role, name },
        action: row.action,
        page: row.page,
        reason,
    })
}
