//! `/office/figures`: computed from the records for any day, by what is known now or was known on another day.

use std::collections::{BTreeMap, HashMap};

use lotse_model::{
    catalogue::Section,
    date::{PartialDate, berlin_date, berlin_offset},
    entry::Millis,
    form::{FormState, RawForm},
    ids::AccountId,
    rules::{HousingGroup, Responsible, RuleSet, StatusBucket},
    share::{Fte, share_1dec},
    view::figures::{AnswerFigures, DistrictFigures, FiguresPage, ManagerLoad, SectionFigures, StaffFigures, StatusCount},
};
use lotse_store::{CarrierScope, Tx, accounts, carriers, employment, facts, sections, waiting};
use time::{Date, Time};

use super::funding;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadFigures},
};

/// Over how many days answers of staff are looked back for.
const ANSWERS_OF: u32 = 90;
const DAY: Millis = 24 * 60 * 60 * 1000;

/// Cells of a count, with their codes read.
struct Cell {
    status: Option<StatusBucket>,
    housing: Option<HousingGroup>,
    district: Option<String>,
    manager: Option<AccountId>,
    count: u64,
}

/// Builds the page. The inputs `as_of.*` and `known_on.*` are dates; blank is today, and what is known now.
///
/// # Errors
/// When the policy says no, or the database fails. Bad dates come back in the form, with today's figures.
pub async fn figures(core: &Core, who: &Principal, raw: &RawForm) -> Result<FiguresPage, Failure> {
    let permit = Permit::<ReadFigures>::for_carrier(who)?;
    let scope = permit.scope()?;
    let tx = core.store.read();
    let today = core.clock.business_date();
    let mut form = FormState::prefilled(raw.clone());
    let as_of = day(raw, "as_of", &mut form).unwrap_or(today);
    let known_on = day(raw, "known_on", &mut form);
    let known_at = known_on.map(end_of_day);
    let rules = core.rules.in_force(&tx, scope.carrier(), as_of).await?;
    let carriers_counted = [scope.carrier()];
    let cells: Vec<Cell> = facts::count_grouped(&tx, Some(&carriers_counted), as_of, known_at)
        .await?
        .into_iter()
        .map(|cell| Cell {
            status: cell.status.as_deref().and_then(StatusBucket::from_code),
            housing: cell.housing.as_deref().and_then(HousingGroup::from_code),
            district: cell.district,
            manager: cell.manager,
            count: u64::try_from(cell.count).unwrap_or(0),
        })
        .collect();
    let posts = employment::on(&tx, scope, as_of, known_at).await?;
    let names = accounts::staff_names(&tx, scope).await?;
    let by_section = sections::count_by_section(&tx, Some(&carriers_counted), as_of).await?;
    let by_district = sections::count_by_district(&tx, Some(&carriers_counted), as_of).await?;
    let carrier = carriers::by_id(&tx, scope.carrier()).await?.ok_or(Failure::NotFound)?;
    let is_today = as_of == today && known_at.is_none();
    let plans = if is_today { Some(crate::plan::figures::figures(core, &tx, scope.carrier()).await?) } else { None };
    let answers = if is_today { Some(answers(core, &tx, scope).await?) } else { None };
    let funding = funding::counted(&tx, &carrier.id, &rules).await?;

    let follow_up: Vec<&Cell> = cells.iter().filter(|cell| cell.housing.is_some_and(HousingGroup::is_follow_up)).collect();
    let sum = |fits: &dyn Fn(&Cell) -> bool| -> u64 { follow_up.iter().filter(|cell| fits(cell)).map(|cell| cell.count).sum() };
    let all = sum(&|_| true);
    let in_care = |cell: &Cell| rules.responsible(cell.status, cell.housing) == Responsible::IntegrationManagement;
    let cared: u64 = cells.iter().filter(|cell| in_care(cell)).map(|cell| cell.count).sum();
    let counted_posts: Fte = posts
        .iter()
        .filter(|post| rules.coordination_counts || !post.coordination)
        .fold(Fte::from_hundredths(0), |all, post| all.saturating_add(post.fte));

    let mut cases: HashMap<AccountId, u64> = HashMap::new();
    for cell in cells.iter().filter(|cell| in_care(cell)) {
        if let Some(manager) = cell.manager {
            *cases.entry(manager).or_default() += cell.count;
        }
    }
    let mut parts: HashMap<AccountId, Fte> = HashMap::new();
    for post in &posts {
        let part = parts.entry(post.account).or_insert(Fte::from_hundredths(0));
        *part = part.saturating_add(post.fte);
    }
    let mut managers: Vec<ManagerLoad> = parts
        .into_iter()
        .map(|(account, post)| ManagerLoad {
            account,
            name: names.get(&account).cloned().unwrap_or_default(),
            post,
            cases: cases.get(&account).copied().unwrap_or(0),
            capacity: rules.capacity(post),
        })
        .collect();
    managers.sort_by(|one, other| (&one.name, one.account).cmp(&(&other.name, other.account)));

    Ok(FiguresPage {
        carrier: carrier.name,
        as_of,
        known_on,
        form,
        rules: rules.name.clone(),
        follow_up: all,
        permit_gestattung_duldung: (
            sum(&|cell| cell.status.is_some_and(StatusBucket::has_permit)),
            sum(&|cell| cell.status == Some(StatusBucket::Gestattung)),
            sum(&|cell| cell.status == Some(StatusBucket::Duldung)),
        ),
        status: StatusBucket::ALL
            .iter()
            .map(|bucket| {
                let count = match bucket {
                    StatusBucket::Unclear => sum(&|cell| matches!(cell.status, None | Some(StatusBucket::Unclear))),
                    bucket => sum(&|cell| cell.status == Some(*bucket)),
                };
                StatusCount { bucket: *bucket, count, share: share_1dec(count, all) }
            })
            .filter(|line| line.count > 0 || line.bucket.has_permit())
            .collect(),
        responsible: responsible(&cells, &rules),
        to_clarify: cells
            .iter()
            .filter(|cell| rules.responsible(cell.status, cell.housing) == Responsible::ToClarify)
            .map(|cell| cell.count)
            .sum(),
        staff: StaffFigures {
            posts: counted_posts,
            key: rules.staff_key,
            capacity: rules.capacity(counted_posts),
            cared,
            ratio: counted_posts.ratio(cared),
            met: counted_posts.meets_key(cared, rules.staff_key),
            free: counted_posts.free(cared, rules.staff_key),
            needed: Fte::needed(cared, rules.staff_key),
        },
        managers,
        sections: section_figures(&by_section),
        districts: district_figures(&cells, &by_district, &in_care),
        answers,
        plans,
        funding,
        made_by: names.get(&who.account()).cloned().unwrap_or_default(),
    })
}

/// How long answers wait now, and how long they took lately.
async fn answers(core: &Core, tx: &Tx, scope: CarrierScope) -> Result<AnswerFigures, Failure> {
    let (now, today) = (core.clock.now(), core.clock.business_date());
    let found = waiting::figures(tx, scope, today, now - Millis::from(ANSWERS_OF) * DAY).await?;
    let days = |time: Millis| u32::try_from(time / DAY).unwrap_or(0);
    let age = |since: Millis| u32::try_from((today - berlin_date(since)).whole_days()).unwrap_or(0);
    Ok(AnswerFigures {
        cases: u64::try_from(found.cases).unwrap_or(0),
        longest: found.longest.map(age),
        median: found.median.map(age),
        window: ANSWERS_OF,
        answered: u64::try_from(found.answered).unwrap_or(0),
        took: found.took.map(days),
    })
}

fn responsible(cells: &[Cell], rules: &RuleSet) -> Vec<(HousingGroup, Responsible, u64)> {
    let mut counts: BTreeMap<(HousingGroup, Responsible), u64> = BTreeMap::new();
    for cell in cells {
        let Some(housing) = cell.housing else { continue };
        *counts.entry((housing, rules.responsible(cell.status, cell.housing))).or_default() += cell.count;
    }
    counts.into_iter().map(|((housing, responsible), count)| (housing, responsible, count)).collect()
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

fn section_figures(counts: &[sections::SectionCount]) -> Vec<SectionFigures> {
    let line = |section: &Section| match counts.iter().find(|count| count.section == *section) {
        Some(found) => SectionFigures {
            section: *section,
            cases: count(found.cases),
            answered: count(found.answered),
            confirmed: count(found.confirmed),
            proposals: count(found.proposals),
        },
        None => SectionFigures { section: *section, cases: 0, answered: 0, confirmed: 0, proposals: 0 },
    };
    // What is given with consent alone counts nowhere: whether there is anything on her health is nobody's figure.
    Section::ALL.iter().filter(|section| section.counts()).map(line).collect()
}

fn district_figures(
    cells: &[Cell],
    completion: &[sections::DistrictCount],
    in_care: &dyn Fn(&Cell) -> bool,
) -> Vec<DistrictFigures> {
    let mut lines: BTreeMap<Option<String>, DistrictFigures> = BTreeMap::new();
    let empty = |district: &Option<String>| DistrictFigures { district: district.clone(), cases: 0, answered: 0, sections: 0 };
    for cell in cells.iter().filter(|cell| in_care(cell)) {
        lines.entry(cell.district.clone()).or_insert_with(|| empty(&cell.district)).cases += cell.count;
    }
    for cell in completion {
        let line = lines.entry(cell.district.clone()).or_insert_with(|| empty(&cell.district));
        line.answered += count(cell.answered);
        line.sections += count(cell.sections);
    }
    lines.into_values().collect()
}

/// The last instant of a civil day in Europe/Berlin.
fn end_of_day(day: Date) -> Millis {
    let midnight = day.next_day().unwrap_or(day).with_time(Time::MIDNIGHT).assume_utc();
    let millis = midnight.unix_timestamp() * 1000;
    millis - i64::from(berlin_offset(millis).whole_seconds()) * 1000 - 1
}

fn day(raw: &RawForm, input: &str, form: &mut FormState) -> Option<Date> {
    let part = |part: &str| raw.one(&format!("{input}.{part}"));
    match PartialDate::parse_parts(part("day"), part("month"), part("year"), false, None) {
        Ok(date) => date.map(PartialDate::earliest),
        Err(error) => {
            form.error(input, error.into());
            None
        }
    }
}
