//! `/me/helpers`: the person lets somebody help to fill in, looks at what was entered, and ends it (domain.md §3.11).

use std::collections::BTreeMap;

use lotse_model::{
    case_number::CardCode,
    catalogue::{FieldId, Section},
    completion::Record,
    entry::{Entry, EntryKind, Millis},
    form::{FieldError, FormState, RawForm},
    helper::{CODE_VALID, HelpSpan, is_sensitive},
    ids::{HelpId, SubmissionId},
    name,
    role::Role,
    route,
    value::{Answer, Value},
    view::me::{HelpCodePage, HelpLine, HelpStanding, HelpedAnswer, HelpersPage},
};
use lotse_store::{
    entries,
    help::{self, Help, Helper},
    submissions,
};

use super::{
    compare::Side,
    home::has_section,
    load::{Whose, is_closed, named_record},
    page::revision,
    sight::Sight,
};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{
        Permit,
        permit::{EndHelp, LetHelp, ReadOwnRecord},
    },
    account::help::code_hash,
};

/// Longest name of a helper, in characters.
pub(crate) const MAX_NAME: usize = 80;

/// Builds the page.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal, whose: Whose) -> Result<HelpersPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let all = sight.of_entries(entries::of_case(&tx, permit.scope(), &key).await?);
    let record = Record::new(all).on(core.clock.business_date());
    let mut helps = help::of_case(&tx, permit.scope(), &key).await?;
    helps.retain(|help| sight.sees_help(help));
    let now = core.clock.now();
    let entered = entered(&record, &helps);
    let (going, past): (Vec<Help>, Vec<Help>) = helps.into_iter().partition(|help| help.is_running(now) || help.is_waiting(now));
    let (sensitive, offered) = parts(&record).partition(|section| is_sensitive(*section, has_lock(&record)));
    Ok(HelpersPage {
        record: named_record(core, permit.target().case, whose),
        now: going.into_iter().map(|help| line(help, now)).collect(),
        past: past.into_iter().map(|help| line(help, now)).collect(),
        entered,
        rev: revision(&record),
        offered,
        sensitive,
        form: FormState::default(),
        submission: core.submission(),
        closed: is_closed(permit.target().state),
    })
}

/// The parts that the person fills in.
fn parts(record: &Record) -> impl Iterator<Item = Section> {
    Section::ALL.iter().copied().filter(|section| has_section(record, *section, Side::Person))
}

fn has_lock(record: &Record) -> bool {
    record.current(FieldId::SecretAddress, 0) == Some(&Answer::Value(Value::YesNo(true)))
}

/// How a help stands at an instant, for pages.
pub(crate) fn line(help: Help, now: Millis) -> HelpLine {
    let standing = match (help.ended_at, help.until) {
        (Some(at), _) => HelpStanding::Ended(at),
        (None, Some(until)) if until > now => HelpStanding::Runs(until),
        (None, Some(until)) => HelpStanding::Ended(until),
        (None, None) if help.code_until > now => HelpStanding::Waits(help.code_until),
        (None, None) => HelpStanding::Lapsed(help.code_until),
    };
    HelpLine { id: help.id, called: help.helper.called, own: help.helper.own, sections: help.sections, standing }
}

/// What helpers entered since the person looked, by field and item; what was answered anew since is nothing to look at.
fn entered(record: &Record, helps: &[Help]) -> Vec<HelpedAnswer> {
    let seen = seen(helps);
    let names: BTreeMap<_, _> = helps.iter().filter_map(|help| Some((help.account?, help.helper.name()))).collect();
    let mut found: Vec<HelpedAnswer> = unseen(record, seen)
        .map(|entry| HelpedAnswer {
            field: entry.field,
            item: entry.item,
            answer: entry.answer.clone(),
            name: names.get(&entry.by).map(|name| (*name).to_owned()).unwrap_or_default(),
            at: entry.at,
        })
        .collect();
    found.sort_by_key(|line| std::cmp::Reverse(line.at));
    found
}

fn seen(helps: &[Help]) -> i64 {
    helps.iter().map(|help| help.seen_rev).max().unwrap_or(0)
}

/// The answers that helpers gave after a revision and that nobody answered anew since; confirmed or not.
pub(super) fn unseen(record: &Record, seen: i64) -> impl Iterator<Item = &Entry> {
    record.entries().filter(move |entry| {
        let is_answer = |other: &&Entry| matches!(other.kind, EntryKind::Stated | EntryKind::OnBehalf);
        let is_new = entry.role == Role::Helper && is_answer(entry) && entry.rev > seen;
        is_new && record.history(entry.field, entry.item).iter().rfind(is_answer).map(|newest| newest.id) == Some(entry.id)
    })
}

/// Lets somebody help. The inputs: `called`, `sections`, `span`. The code is in the page that is returned and nowhere else.
///
/// # Errors
/// See [`Unsaved`]; a form that was sent before leads to the list, without the code.
pub async fn let_help(core: &Core, who: &Principal, whose: Whose, raw: &RawForm) -> Result<HelpCodePage, Unsaved<HelpersPage>> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let tx = core.store.write().await?;
    let permit: Permit<LetHelp> = whose.permit(core, &tx, who).await?;
    let location = route::helpers(&whose.start());
    if submissions::find(&tx, who.account(), submission).await?.is_some() {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let all = sight.of_entries(entries::of_case(&tx, permit.scope(), &key).await?);
    let record = Record::new(all).on(core.clock.business_date());
    let wanted = match Wanted::read(raw, &parts(&record).collect::<Vec<_>>()) {
        Ok(wanted) => wanted,
        Err(form) => {
            drop(tx);
            let page = HelpersPage { form, submission, ..page(core, who, whose).await? };
            return Err(Unsaved::Invalid(Box::new(page)));
        }
    };
    let at = core.clock.now();
    let code = CardCode::from_random(core.random.bytes());
    let new = Help {
        id: HelpId::from_random(core.random.bytes()),
        granted_by: who.account(),
        granted_at: at,
        span: wanted.span,
        sections: wanted.sections,
        helper: Helper { called: wanted.called.clone(), own: None },
        code_until: at.saturating_add(CODE_VALID),
        account: None,
        redeemed_at: None,
        until: None,
        ended_at: None,
        seen_rev: 0,
    };
    help::insert(&tx, permit.scope(), &key, &new, &code_hash(core, &code)).await?;
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("help", new.id.to_string())).await?;
    let (shown, address) = (code.reveal(), format!("{}{}", core.public_url, route::HELP));
    Ok(HelpCodePage {
        record: named_record(core, permit.target().case, whose),
        called: wanted.called,
        url: format!("{address}/{shown}"),
        code: shown,
        address,
    })
}

/// What a form asks for.
struct Wanted {
    called: String,
    sections: Vec<Section>,
    span: HelpSpan,
}

impl Wanted {
    fn read(raw: &RawForm, offered: &[Section]) -> Result<Self, FormState> {
        let mut form = FormState::prefilled(raw.clone());
        let called = read_name(&mut form, "called");
        let chosen: Vec<_> = raw.all("sections").iter().map(|code| Section::from_code(code)).collect();
        if chosen.is_empty() {
            form.error("sections", FieldError::Required);
        } else if chosen.iter().any(|section| section.is_none_or(|section| !offered.contains(&section))) {
            form.error("sections", FieldError::UnknownChoice);
        }
        let span = HelpSpan::from_code(raw.one("span"));
        if span.is_none() {
            let error = if raw.one("span").is_empty() { FieldError::Required } else { FieldError::UnknownChoice };
            form.error("span", error);
        }
        let sections = offered.iter().copied().filter(|section| chosen.contains(&Some(*section))).collect();
        match (called, span) {
            (Some(called), Some(span)) if !form.is_bad() => Ok(Self { called, sections, span }),
            _ => Err(form),
        }
    }
}

/// A name that has to be given.
pub(crate) fn read_name(form: &mut FormState, input: &str) -> Option<String> {
    match name::clean(form.raw.one(input), MAX_NAME) {
        Ok(text) if text.is_empty() => form.error(input, FieldError::Required),
        Ok(text) => return Some(text),
        Err(error) => form.error(input, error.into()),
    }
    None
}

/// Ends a help at once, or takes back a code that nobody has used; as often as it is sent.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn end(core: &Core, who: &Principal, whose: Whose, id: HelpId) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    let permit: Permit<EndHelp> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let known = help::of_case(&tx, permit.scope(), &key).await?;
    if !known.iter().any(|help| help.id == id && sight.sees_help(help)) {
        return Err(Failure::NotFound);
    }
    let at = core.clock.now();
    if help::end(&tx, permit.scope(), permit.target().case, id, at).await? {
        tx.commit(permit.audit(at).with_detail("help", id.to_string())).await?;
    }
    Ok(())
}

/// Notes that the person has looked at what was entered up to the revision in `rev`.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn looked(core: &Core, who: &Principal, whose: Whose, rev: i64) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    help::looked(&tx, permit.scope(), permit.target().case, rev).await?;
    tx.commit(permit.audit(core.clock.now()).with_detail("what", "helped")).await?;
    Ok(())
}
