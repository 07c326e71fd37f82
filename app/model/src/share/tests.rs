use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// The list's order, which breaks ties.
const STATUSES: [&str; 7] =
    ["fluechtling", "subsidiaer", "asylberechtigt", "sonstige_ae", "familiennachzug", "gestattung", "duldung"];

/// The golden figures as domain.md §4.4 has them.
fn golden() -> Value {
    serde_json::from_str(include_str!("golden_seed.json")).expect("json")
}

fn whole(value: &Value) -> u64 {
    value.as_u64().expect("a whole number")
}

fn key(value: &Value) -> u32 {
    u32::try_from(whole(value)).expect("a key")
}

/// A number such as 5.75 or 68.7 with all its places, as a count of hundredths.
fn hundredths(value: &Value) -> u32 {
    format!("{:.2}", value.as_f64().expect("a number")).replace('.', "").parse().expect("digits")
}

fn posts(value: &Value) -> Fte {
    Fte::from_hundredths(hundredths(value))
}

fn euro(value: &Value) -> Cents {
    Cents::from_euro(value.as_i64().expect("euro")).expect("an amount")
}

#[test]
fn funding() {
    let golden = golden();
    let frame = &golden["funding"][0];
    let head = per_head(euro(&frame["pot_eur"]), whole(&frame["state_count"])).expect("an amount");
    assert_eq!(frame["per_head"], head.to_string());
    let year = frame_year(head, whole(&frame["own_count"])).expect("an amount");
    assert_eq!(frame["frame_year"], year.whole_euro().to_string());
    assert_eq!(year.to_string(), "269871.00");
    assert_eq!(year.checked_add(year).map(Cents::whole_euro), Some(539_742));
    // Rounded heads do not add up to the pot.
    assert_eq!(head.checked_mul(72_857), Some(Cents::new(5_800_000_056)));
    let districts = &golden["funding"][1];
    let each = euro(&districts["pot_eur"]).per(whole(&districts["districts"])).expect("an amount");
    assert_eq!(districts["per_district"], each.to_string());
}

#[test]
fn status_shares() {
    let golden = golden();
    let counted = &golden["status_2018_04_27"];
    let counts = STATUSES.map(|status| whole(&counted[status]));
    let sum = whole(&counted["sum"]);
    assert_eq!(counts.iter().sum::<u64>(), sum);
    assert_eq!(counts[..5].iter().sum::<u64>(), whole(&counted["sum_ae"]));

    let expected = &golden["status_share_1dec"];
    let shares = counts.map(|count| share_1dec(count, sum).expect("a share"));
    for (status, share) in STATUSES.iter().zip(shares) {
        assert_eq!(format!("{:.1}", expected[status].as_f64().expect("a share")), share.to_string(), "{status}");
    }
    let of_rounded = Tenths::from_units(shares.iter().map(|share| share.units()).sum());
    assert_eq!(format!("{:.1}", expected["sum_of_rounded"].as_f64().expect("a sum")), of_rounded.to_string());

    let plain: i64 = counts.iter().filter_map(|&count| div_half_up(i128::from(count) * 100, i128::from(sum))).sum();
    assert_eq!(golden["status_share_int_plain_round_sum"], plain);
    assert_eq!(counts.iter().map(|count| count * 100 / sum).sum::<u64>(), 97);
    assert_eq!(largest_remainder(&counts, 100), [25, 18, 2, 34, 1, 11, 9]);
}

#[test]
fn staff() {
    let golden = golden();
    let staff = &golden["staff"];
    let (fte, per_post, cared) = (posts(&staff["fte"]), key(&staff["key"]), whole(&staff["cared"]));
    assert_eq!(staff["capacity"], fte.capacity(per_post));
    assert_eq!(fte.ratio(cared).map(Hundredths::units), Some(i64::from(hundredths(&staff["ratio"]))));
    assert_eq!(fte.ratio(cared).map(|ratio| ratio.to_string()).as_deref(), Some("68.70"));
    assert_eq!(staff["key_met"], fte.meets_key(cared, per_post));
    assert_eq!(staff["free"], fte.free(cared, per_post));
    assert_eq!(Fte::needed(cared, per_post), Some(posts(&staff["fte_needed"])));
    let variant = &staff["variant_coordination_inside"];
    let fte = posts(&variant["fte"]);
    assert_eq!(variant["capacity"], fte.capacity(per_post));
    assert_eq!(fte.ratio(cared).map(Hundredths::units), Some(i64::from(hundredths(&variant["ratio"]))));
    let later = &golden["staff_key_100_later"];
    assert_eq!(later["capacity"], posts(&later["fte"]).capacity(key(&later["key"])));
}

#[test]
fn topic_shares() {
    let golden = golden();
    for (group, of) in [("topics_recognised_subsidiary_n125", 125), ("topics_gestattung_n8", 8), ("topics_duldung_n10", 10)] {
        for (topic, cell) in golden[group].as_object().expect("topics") {
            let Some([count, printed]) = cell.as_array().map(Vec::as_slice) else { continue };
            let printed = printed.as_str().map_or_else(|| printed.to_string(), str::to_owned);
            let printed = if printed.contains('.') { printed } else { format!("{printed}.0") };
            // The paper rounds the first group to whole per cent, save where it prints a decimal.
            let share = share_1dec(whole(count), of).expect("a share").to_string();
            let rounded = div_half_up(i128::from(whole(count)) * 100, i128::from(of)).map(|share| format!("{share}.0"));
            assert!(share == printed || rounded.as_deref() == Some(&printed), "{topic}: {share} {printed}");
        }
    }
}

#[test]
fn nothing_is_divided_by_nothing() {
    assert_eq!(share_1dec(0, 0), None);
    assert_eq!(per_head(Cents::new(100), 0), None);
    assert_eq!(Fte::default().ratio(5), None);
    assert_eq!(Fte::needed(5, 0), None);
    assert_eq!(largest_remainder(&[0, 0], 100), [0, 0]);
    assert_eq!(largest_remainder(&[], 100), [0; 0]);
}

#[test]
fn too_great_amounts_are_told() {
    assert_eq!(Cents::from_euro(i64::MAX), None);
    assert_eq!(Cents::new(i64::MAX).checked_mul(2), None);
    assert_eq!(Cents::new(i64::MAX).checked_add(Cents::new(1)), None);
    assert_eq!(frame_year(Cents::new(i64::MAX), u64::MAX), None);
    assert_eq!(Fte::needed(u64::MAX, 1), None);
    assert_eq!(Fte::from_hundredths(u32::MAX).free(u64::MAX, 1), i64::MIN);
    assert_eq!(largest_remainder(&[u64::MAX, u64::MAX], u64::MAX), [u64::MAX / 2 + 1, u64::MAX / 2]);
}

#[test]
fn halves_go_up_and_signs_are_kept() {
    assert_eq!(Cents::new(50).whole_euro(), 1);
    assert_eq!(Cents::new(49).whole_euro(), 0);
    assert_eq!(Cents::new(-50).whole_euro(), -1);
    assert_eq!(Cents::new(-5).to_string(), "-0.05");
    assert_eq!(Cents::new(79_608).text(','), "796,08");
    assert_eq!(Tenths::from_units(5).text(','), "0,5");
    assert_eq!(Fixed::<0>::from_units(7).to_string(), "7");
    assert_eq!(Fixed::<2>::from_units(i64::MIN).to_string(), "-92233720368547758.08");
    assert_eq!(Fte::from_hundredths(575).to_string(), "5.75");
    assert_eq!(Fte::from_hundredths(533).capacity(80), 426);
    assert!(!Fte::from_hundredths(533).meets_key(427, 80));
}

proptest! {
    #[test]
    fn parts_add_up_and_none_is_a_unit_off(counts in prop::collection::vec(any::<u64>(), 1..12), small in prop::collection::vec(0_u64..20, 1..12), total in 0_u64..2000) {
        for counts in [counts, small] {
            let whole: u128 = counts.iter().map(|&count| u128::from(count)).sum();
            let parts = largest_remainder(&counts, total);
            prop_assert_eq!(parts.len(), counts.len());
            prop_assert_eq!(parts.iter().sum::<u64>(), if whole == 0 { 0 } else { total });
            for (&count, &part) in counts.iter().zip(&parts).filter(|_| whole > 0) {
                let product = u128::from(count) * u128::from(total);
                prop_assert!(u128::from(part) >= product / whole && u128::from(part) * whole < product + whole);
            }
            // Of equal counts the earlier one never gets less.
            for (index, &count) in counts.iter().enumerate() {
                for later in index + 1..counts.len() {
                    prop_assert!(counts[later] != count || parts[index] >= parts[later]);
                }
            }
        }
    }

    #[test]
    fn a_rounded_quotient_is_at_most_half_a_unit_off(numerator: i64, divisor in 1_i64..) {
        let (numerator, divisor) = (i128::from(numerator), i128::from(divisor));
        let rounded = i128::from(div_half_up(numerator, divisor).expect("a quotient"));
        prop_assert!(2 * (rounded * divisor - numerator).abs() <= divisor);
    }

    #[test]
    fn the_key_is_met_just_when_places_are_left(hundredths in 0_u32..100_000, per_post in 1_u32..1000, cared in 0_u64..1_000_000) {
        let fte = Fte::from_hundredths(hundredths);
        prop_assert_eq!(fte.meets_key(cared, per_post), fte.free(cared, per_post) >= 0);
        prop_assert_eq!(fte.meets_key(cared, per_post), cared <= fte.capacity(per_post));
    }
}
