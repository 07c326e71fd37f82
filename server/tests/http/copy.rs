//! The own copy: everything that is kept of the case is in it, or stands there with the reason why it is withheld.

use std::{collections::BTreeSet, sync::Arc};

use lotse_app::i18n::Texts;
use lotse_core::{account::card, clock::Clock, office::create};
use lotse_model::{
    catalogue::{FIELDS, Field, Kind, Mark},
    entry::{Entry, EntryKind, Source},
    form::RawForm,
    holding::HOLDINGS,
    ids::{CaseId, EntryId},
    lang::Lang,
    role::Role,
    route,
    value::{Answer, Code, How, Value},
};
use lotse_server::http::session::Lasting;
use lotse_store::{CarrierScope, MasterKeys, Store, StoreOptions, SystemReason, access, cases, entries, households};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::common::{Actor, Person, TestApp, on_both};

/// Tables of a case whose rows follow from others that are in the copy, stand in it without an id, or say for a moment that
/// something changed.
const WITHOUT_ID: [&str; 5] = ["section_state", "fact", "household_member", "change", "deletion"];

/// The database past the core.
pub async fn store(app: &TestApp) -> Store {
    let master = MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a master key");
    let clock = Arc::clone(&app.clock);
    let clock: lotse_store::Clock = Arc::new(move || clock.now());
    let options = StoreOptions::new(master, Box::new(ChaCha20Rng::seed_from_u64(9)), clock);
    Store::connect(app.url(), options).await.expect("a store")
}

/// An answer that is found again.
fn answer(field: &Field) -> Answer {
    let since = "1994-03-07".parse().expect("a date");
    let words = format!("Zeichen {}", field.id.as_str());
    Answer::Value(match field.kind {
        Kind::Code(list) => Value::Code(Code::new(list.codes()[0])),
        Kind::Codes(list) => Value::Codes(vec![Code::new(list.codes()[0])]),
        Kind::Dated(list) => Value::Dated { code: Code::new(list.codes()[0]), since, how: How::Changed },
        Kind::Date => Value::Date(since),
        Kind::YesNo => Value::YesNo(true),
        Kind::Number(least, _) => Value::Number(least),
        _ => Value::Text(words),
    })
}

/// Writes an answer to every field of the catalogue.
async fn fill(app: &TestApp, store: &Store, case: CaseId) {
    let account = app.refugee_account().await.account;
    let today = app.core.clock.business_date();
    let facts = access::facts(&store.read(), account, case, today).await.expect("read").expect("a case");
    let scope = CarrierScope::new(facts.carrier);
    let key = store.case_key(&store.read(), scope, case).await.expect("read").expect("a key");
    let tx = store.write().await.expect("a transaction");
    let at = app.core.clock.now();
    let rev = cases::next_rev(&tx, scope, case, at).await.expect("a revision");
    let all: Vec<Entry> = FIELDS
        .iter()
        .map(|field| Entry {
            id: EntryId::from_random(app.core.random.bytes()),
            rev,
            field: field.id,
            item: u16::from(field.group.repeated()) * 7,
            kind: EntryKind::OnBehalf,
            answer: Some(answer(field)),
            note: None,
            lang: None,
            by: account,
            role: Role::Manager,
            at,
            source: Source::Person,
            answers: None,
        })
        .collect();
    entries::append(&tx, scope, &key, &all).await.expect("written");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
}

async fn rows(store: &Store, sql: String, values: Vec<sea_orm::Value>) -> Vec<sea_orm::QueryResult> {
    let tx = store.read();
    tx.query_all_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await.expect("rows")
}

/// The tables that have a column.
async fn tables_with(store: &Store, column: &str) -> Vec<String> {
    let sql = match store.read().get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = $1 WHERE m.type = 'table'"
        }
        _ => {
            "SELECT table_name::text AS name FROM information_schema.columns WHERE column_name = $1 AND table_schema = current_schema()"
        }
    };
    let found = rows(store, sql.to_owned(), vec![column.into()]).await;
    found.iter().map(|row| row.try_get("", "name").expect("a name")).collect()
}

/// The ids of a table's rows.
async fn ids(store: &Store, table: &str, column: &str, id: Uuid) -> Vec<Uuid> {
    let found = rows(store, format!("SELECT id FROM {table} WHERE {column} = $1"), vec![id.into()]).await;
    found.iter().map(|row| row.try_get("", "id").expect("an id")).collect()
}

async fn file(actor: &mut Actor<'_>, path: &str) -> (String, Json) {
    let answer = actor.get(path).await.status(200);
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"lotse.json\"");
    let text = answer.text();
    let json = serde_json::from_str(&text).expect("JSON");
    (text, json)
}

async fn the_copy_holds_every_row_of_the_case(app: TestApp) {
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let store = store(&app).await;
    fill(&app, &store, case).await;
    // A plan, a consent, a paper, and somebody who has looked.
    let page = manager.get(&route::plan(case)).await.status(200).text();
    let hidden = |name: &str| {
        let start = format!("name=\"{name}\" value=\"");
        page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next()).expect("a hidden input").to_owned()
    };
    let start = [
        ("base", hidden("base")),
        ("submission", hidden("submission")),
        ("do", "start".into()),
        ("template", "qualified".into()),
    ];
    let start: Vec<_> = start.iter().map(|(name, value)| (*name, value.as_str())).collect();
    manager.post_form(&route::plan(case), &start).await.status(303);
    let submission = app.core.submission().to_string();
    let paper = [("submission", submission.as_str()), ("kind", "lease")];
    refugee.post_file(&route::documents(route::ME), &paper, &crate::documents::photo()).await.status(303);
    let submission = app.core.submission().to_string();
    refugee.post_form("/me/consents/c9", &[("submission", &submission), ("answer", "yes")]).await.status(303);

    let submission = app.core.submission().to_string();
    let request = [("submission", submission.as_str()), ("words", "Bitte sperren")];
    refugee.post_form("/me/requests/restriction", &request).await.status(303);
    let mut helper = crate::help::helper(&app, &mut refugee, route::ME, "Ruth Öz", &["contact"], "d1").await;
    helper.get("/help/record/contact").await.status(200);

    let (text, json) = file(&mut refugee, &route::copy_file(route::ME)).await;
    assert_eq!(json["helps"][0]["content"]["name"], "Ruth Öz", "{}", json["helps"]);
    let mut looked_at = BTreeSet::new();
    for table in tables_with(&store, "case_id").await {
        if WITHOUT_ID.contains(&table.as_str()) {
            continue;
        }
        for id in ids(&store, &table, "case_id", case.uuid()).await {
            assert!(text.contains(&id.simple().to_string()), "a row of {table} is missing");
            looked_at.insert(table.clone());
        }
    }
    for plan in ids(&store, "plan", "case_id", case.uuid()).await {
        for id in ids(&store, "plan_op", "plan_id", plan).await {
            assert!(text.contains(&id.simple().to_string()), "an operation of the plan is missing");
            looked_at.insert("plan_op".into());
        }
    }
    for table in ["entry", "consent", "document", "request", "plan", "plan_op", "assignment", "invitation", "help", "audit"] {
        assert!(looked_at.contains(table), "the test has no row of {table}");
    }

    // Every field is there, with its content or the reason.
    let entries = json["entries"].as_array().expect("entries");
    for field in FIELDS {
        let entry = entries.iter().rfind(|entry| entry["field"] == field.id.as_str() && entry["kind"] == "on_behalf");
        let entry = entry.unwrap_or_else(|| panic!("{} is missing", field.id.as_str()));
        if field.mark == Mark::ThirdParty {
            assert_eq!(entry["withheld"], "concerns_others", "{entry}");
            assert!(!text.contains(&format!("Zeichen {}\"", field.id.as_str())));
        } else {
            let expected = serde_json::to_value(answer(field)).expect("JSON");
            assert_eq!(entry["content"]["answer"], expected, "{}", field.id.as_str());
        }
    }
    // The page says the same in words, and that it was taken stands in the log.
    refugee.get(&route::copy_page(route::ME)).await.status(200).without_inline_code().holds("Zeichen contact.care_of");
    refugee.get(&route::log(route::ME)).await.status(200).holds("Kopie genommen");
    manager.get(&route::copy_file(route::ME)).await.status(404);
}

/// Two parents and their child.
pub async fn family(app: &TestApp) -> (Person, Person, CaseId) {
    let manager = app.staff("Lena Vogt", Role::Manager).await;
    let who = app.core.principal(manager.account, None).await.expect("a database").expect("a manager");
    let mut form = RawForm::default();
    form.set("submission", app.core.submission().to_string());
    form.set("members", "3");
    form.set("lang", "de");
    form.set("another", "yes");
    for (number, kind, name, year) in [(1, "adult", "Amal", "1988"), (2, "adult", "Karim", "1985"), (3, "child", "Nour", "2012")]
    {
        form.set(&format!("{number}.kind"), kind);
        form.set(&format!("{number}.family_name"), "Haddad");
        form.set(&format!("{number}.given_names"), name);
        form.set(&format!("{number}.birth_date.year"), year);
    }
    let location = create::create(&app.core, &who, &form).await.expect("cases");
    app.core.follow_changes().await.expect("the index of names");
    let page = app.manager().await.get(&location).await.status(200).text();
    let case_of = |name: &str| -> CaseId {
        let (before, _) = page.split_once(&format!("{name}<")).expect("a member of the household");
        before.rsplit("/office/case/").next().and_then(|rest| rest.get(..32)).expect("an address").parse().expect("an id")
    };
    let mother: CaseId = location.rsplit('/').next().expect("an id").parse().expect("an id");
    let (father, child) = (case_of("Karim"), case_of("Nour"));
    let mut parents = Vec::new();
    for case in [mother, father] {
        let code = card::print_for_case(&app.core, &who, case).await.expect("a card").code;
        parents.push(Person { case: Some(case), ..app.redeem(&code).await });
    }
    let father = parents.pop().expect("a father");
    (parents.pop().expect("a mother"), father, child)
}

/// Ends somebody's membership in the household.
pub async fn moves_out(app: &TestApp, case: CaseId) {
    let store = store(app).await;
    let today = app.core.clock.business_date();
    let account = app.staff("Lena Vogt", Role::Manager).await.account;
    let facts = access::facts(&store.read(), account, case, today).await.expect("read").expect("a case");
    let scope = CarrierScope::new(facts.carrier);
    let (household, _) = households::of_case(&store.read(), scope, case, today).await.expect("read").expect("a household");
    let tx = store.write().await.expect("a transaction");
    assert!(households::leave(&tx, scope, household, case, today).await.expect("written"));
    tx.commit_system(SystemReason::Setup).await.expect("commit");
}

/// To whom the mother lets something be told.
const SCHOOL: &str = "Schule am Marktbrunnen";
/// What the mother writes in the plan.
const WORDS: &str = "Wir wohnen jetzt am Weissen Tor";

/// A plan of the child in which the mother wrote; the node of her wish.
async fn plan_with_words(app: &TestApp, mother: &mut Actor<'_>, child: CaseId) -> String {
    let mut manager = app.manager().await;
    let (path, plan) = (route::plan(child), route::my_plan(&route::child(child)));
    crate::plan::fill(&mut manager, &path, &[("do", "start"), ("template", "qualified")]).await.sees(&path);
    crate::plan::fill(&mut manager, &path, &[("do", "step"), ("step", "propose")]).await.status(303);
    let words = [("do", "words"), ("node", "area-everyday"), ("area-everyday.own_words", WORDS)];
    crate::plan::fill(mother, &plan, &words).await.status(303);
    crate::plan::fill(mother, &plan, &[("do", "wish"), ("wish", WORDS)]).await.status(303);
    let page = mother.get(&plan).await.status(200).text();
    crate::plan::hidden(&page, "value=\"unwish\"", "node")
}

async fn what_another_parent_wrote_is_withheld(app: TestApp) {
    const ADDRESS: &str = "Geheimer Weg 7";
    let (parent, other, child) = family(&app).await;
    let mut mother = app.anonymous().sign_in(parent.account, Lasting::Person).await;
    let mut father = app.anonymous().sign_in(other.account, Lasting::Person).await;
    let record = route::child(child);
    let submission = app.core.submission().to_string();
    let address = [("submission", submission.as_str()), ("base", "0"), ("contact.care_of", ADDRESS)];
    mother.post_form(&format!("{record}/contact/address"), &address).await.status(303);
    let (own, _) = file(&mut mother, &route::copy_file(&record)).await;
    assert!(own.contains(ADDRESS), "her own words are hers");
    let paper = [("submission", &*app.core.submission().to_string()), ("kind", "lease")];
    mother.post_file(&route::documents(&record), &paper, &crate::documents::photo()).await.status(303);
    let list = mother.get(&route::documents(&record)).await.status(200).text();
    let id = list.split("/documents/").filter_map(|rest| rest.get(..32)?.parse().ok()).next().expect("a document");
    let document = route::document(&record, id);
    father.get(&document).await.status(200);
    let wish = plan_with_words(&app, &mut mother, child).await;
    let school = [("submission", &*app.core.submission().to_string()), ("answer", "yes"), ("recipient", SCHOOL)];
    let school = [&school[..], &[("sections", "education"), ("term", "quarter")]].concat();
    mother.post_form(&format!("{record}/consents/c7"), &school).await.status(303);
    father.get(&route::consents(&record)).await.status(200).holds(SCHOOL);
    // As long as they live together, both see it.
    father.get(&route::my_plan(&record)).await.status(200).holds(WORDS);
    assert!(file(&mut father, &route::copy_file(&record)).await.0.contains(ADDRESS));
    moves_out(&app, other.case.expect("a case")).await;
    for page in ["", "/contact", "/contact/address"] {
        assert!(!father.get(&format!("{record}{page}")).await.status(200).text().contains(ADDRESS), "{page}");
    }
    // Nor does knowing the address of a paper of before bring it back: he can't read it, replace it or take it away.
    father.get(&document).await.status(404);
    father.get(&route::document_file(&record, id)).await.status(404);
    let again = [("submission", &*app.core.submission().to_string()), ("base", "1"), ("kind", "lease")];
    father.post_file(&document, &again, &[]).await.status(404);
    father.post_form(&format!("{document}/remove"), &[("base", "1")]).await.status(404);
    mother.get(&route::document_file(&record, id)).await.status(200);
    let plan = route::my_plan(&record);
    assert!(!father.get(&plan).await.status(200).holds("Das sehen Sie nicht").text().contains(WORDS));
    assert!(!father.get(&route::consents(&record)).await.status(200).text().contains(SCHOOL));
    mother.get(&route::consents(&record)).await.status(200).holds(SCHOOL);
    // What he does not see he does not write over, nor take away.
    let over = [("do", "words"), ("node", "area-everyday"), ("area-everyday.own_words", "Etwas anderes")];
    crate::plan::fill(&mut father, &plan, &over).await.status(404);
    crate::plan::fill(&mut father, &plan, &[("do", "unwish"), ("node", &wish)]).await.status(404);
    crate::plan::fill(&mut father, &plan, &[("do", "wish"), ("wish", "Schwimmen lernen")]).await.status(303);
    mother.get(&plan).await.status(200).holds(WORDS).holds("Schwimmen lernen");
    let (others, json) = file(&mut father, &route::copy_file(&record)).await;
    assert!(
        !others.contains(ADDRESS) && !others.contains(WORDS) && !others.contains(SCHOOL),
        "the other parent's words are withheld"
    );
    assert!(!father.get(&route::copy_page(&record)).await.status(200).text().contains(WORDS));
    assert!(json["entries"].as_array().expect("entries").iter().any(|entry| entry["withheld"] == "concerns_others"));
    father.get(&route::copy_page(&record)).await.status(200).holds("weil es andere betrifft");
}

/// What is named on the page of what is held is what the schema has.
async fn every_table_about_a_person_is_named(app: TestApp) {
    /// About members of staff alone; and that something changed, which the servers tell each other.
    const OTHER: [&str; 4] = ["recovery_code", "employment", "calendar", "change"];
    let store = store(&app).await;
    let mut tables = BTreeSet::new();
    for column in ["case_id", "account_id", "person_id", "plan_id", "document_id"] {
        tables.extend(tables_with(&store, column).await);
    }
    let named: BTreeSet<String> = HOLDINGS.iter().flat_map(|holding| holding.tables).map(|table| (*table).to_owned()).collect();
    for table in tables.iter().filter(|table| !OTHER.contains(&table.as_str())) {
        assert!(named.contains(table), "{table} is not named in HOLDINGS");
    }
    let mut refugee = app.refugee().await;
    let page = refugee.get(&route::held(route::ME)).await.status(200).without_inline_code().text();
    let texts = Texts::new(Lang::De);
    for field in FIELDS {
        assert!(page.contains(&texts.field_label(field.id)), "{} is not on the page", field.id.as_str());
    }
    for holding in HOLDINGS {
        assert!(page.contains(&texts.holding(*holding)), "{} is not on the page", holding.code);
    }
}

on_both!(every_table_about_a_person_is_named, the_copy_holds_every_row_of_the_case, what_another_parent_wrote_is_withheld);
