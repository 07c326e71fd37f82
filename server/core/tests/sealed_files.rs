//! Every file in the demo's folder, the write-ahead log too, searched for each sealed value of each person: as UTF-8 and
//! UTF-16, composed and decomposed, in hexadecimal and in base 64. None is there.

use std::{collections::BTreeSet, sync::Arc};

use aho_corasick::AhoCorasick;
use data_encoding::{BASE64, HEXLOWER, HEXUPPER};
use lotse_core::{
    Core, CoreOptions,
    account::password::Cost,
    clock::{ManualClock, Random},
    demo::{self, Counts},
};
use lotse_model::{
    catalogue::{FIELDS, FieldId, List},
    entry::Entry,
    value::{Answer, Value},
};
use lotse_store::{CarrierScope, MasterKeys, Store, StoreOptions, carriers, entries, names, teams};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use unicode_normalization::UnicodeNormalization;

/// Shorter values would be found by chance in random bytes.
const SHORTEST: usize = 6;
/// Where the demo's history begins; any instant before it will do.
const START: i64 = 1_400_000_000_000;

fn master() -> MasterKeys {
    MasterKeys::generate(&mut ChaCha20Rng::seed_from_u64(5))
}

#[tokio::test]
async fn no_file_holds_a_sealed_value() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("lotse.db").display());
    let clock = Arc::new(ManualClock::at(START));
    let core = Core::open(CoreOptions {
        database_url: url.clone(),
        master: master(),
        clock: Arc::<ManualClock>::clone(&clock),
        random: Random::seeded(1),
        public_url: "http://127.0.0.1".to_owned(),
        demo: true,
        migrate: true,
        passwords: Cost::cheap(),
    })
    .await
    .expect("a core");
    demo::fill(&core, &clock, &Counts::default()).await.expect("a demo");

    let store = Store::connect(&url, StoreOptions::new(master(), Box::new(ChaCha20Rng::seed_from_u64(9)), Arc::new(|| START)));
    let store = store.await.expect("a second connection");
    let tx = store.read();
    let mut plain: BTreeSet<String> = BTreeSet::new();
    for carrier in carriers::all(&tx).await.expect("carriers") {
        let scope = CarrierScope::new(carrier.id);
        plain.extend(teams::of_carrier(&tx, scope).await.expect("teams").into_iter().map(|team| team.name));
        plain.insert(carrier.name);
    }
    plain.extend(FIELDS.iter().map(|field| field.id.as_str().to_owned()));
    plain.extend(List::ALL.iter().flat_map(|list| list.codes()).map(|code| (*code).to_owned()));
    let mut values: BTreeSet<String> = BTreeSet::new();
    let mut persons = 0;
    let mut after = None;
    loop {
        let batch = names::batch(&tx, after, 500).await.expect("cases");
        let Some(last) = batch.last() else { break };
        after = Some(last.case);
        for case in &batch {
            persons += 1;
            let scope = CarrierScope::new(case.carrier);
            let key = store.case_key(&tx, scope, case.case).await.expect("a key").expect("a case");
            for entry in entries::of_case(&tx, scope, &key).await.expect("entries") {
                values.extend(texts(&entry));
            }
        }
    }
    // What also stands in plain columns by its nature, as the town that is both an address and a carrier, proves nothing.
    values.retain(|value| value.len() >= SHORTEST && !plain.iter().any(|known| known.contains(value.as_str())));
    assert!(persons > 400 && values.len() > 2_000, "{persons} persons with {} values: too few to prove anything", values.len());

    let patterns: Vec<Vec<u8>> = values.iter().flat_map(|value| encodings(value)).collect();
    let search = AhoCorasick::new(&patterns).expect("patterns");
    let mut searched = 0;
    for file in folder.path().read_dir().expect("the folder") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("readable");
        searched += bytes.len();
        if let Some(found) = search.find(&bytes) {
            // The value is invented; its length tells enough.
            panic!("{} holds a sealed value of {} bytes at {}", path.display(), patterns[found.pattern()].len(), found.start());
        }
    }
    assert!(searched > 1_000_000, "only {searched} bytes were there to be searched");
    println!("{} values of {persons} persons in {} spellings are not in {searched} bytes", values.len(), patterns.len());
    core.close().await.expect("closing");
}

/// The texts of an entry: words as typed, and dates as they are kept and as they are written in Germany.
fn texts(entry: &Entry) -> Vec<String> {
    let mut texts: Vec<String> = entry.note.iter().cloned().collect();
    match &entry.answer {
        Some(Answer::Value(Value::Text(text))) => texts.push(text.clone()),
        // Days of status and housing are plain facts; a birth is not.
        Some(Answer::Value(Value::Date(date))) if date.day().is_some() && entry.field == FieldId::BirthDate => {
            texts.push(date.to_string());
        }
        _ => {}
    }
    texts
}

fn encodings(value: &str) -> Vec<Vec<u8>> {
    let mut all = BTreeSet::new();
    for text in [value.nfc().collect::<String>(), value.nfd().collect::<String>()] {
        let utf8 = text.as_bytes().to_vec();
        all.insert(HEXLOWER.encode(&utf8).into_bytes());
        all.insert(HEXUPPER.encode(&utf8).into_bytes());
        all.insert(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        all.insert(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        // In the midst of other bytes base 64 has three forms; the ends that depend on the neighbours are left out.
        for shift in 0..3 {
            let mut padded = vec![0; shift];
            padded.extend_from_slice(&utf8);
            let encoded = BASE64.encode(&padded).into_bytes();
            let (front, back) = ([0, 2, 3][shift], if padded.len() % 3 == 0 { 0 } else { 4 });
            if encoded.len() > front + back + 8 {
                all.insert(encoded[front..encoded.len() - back].to_vec());
            }
        }
        all.insert(utf8);
    }
    all.into_iter().collect()
}
