//! Benefits, account, discounts, debts.

macro_rules! money {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Benefit = "money.benefit", Benefits, Kind::Code(List::Benefit), Rights;
    BenefitState = "money.benefit_state", Benefits, Kind::Code(List::BenefitState), Rights, proof();
    BenefitOffice = "money.benefit_office", Benefits, Kind::Text(120), Rights;
    BenefitNumber = "money.benefit_number", Benefits, Kind::Text(40), Rights, optional();
    BenefitApplied = "money.benefit_applied", Benefits, Kind::Date, Rights, optional();
    BenefitUntil = "money.benefit_until", Benefits, Kind::Date, Rights, only_if(FieldId::BenefitState, &["granted"]);
    BenefitAmount = "money.benefit_amount", Benefits, Kind::Number(0, 10_000), Planning, only_if(FieldId::BenefitState, &["granted"]), optional();
    BankAccount = "money.account", Discounts, Kind::YesNo, Planning;
    CityCard = "money.city_card", Discounts, Kind::Code(List::CardState), Rights;
    FoodCard = "money.food_card", Discounts, Kind::Code(List::CardState), Rights;
    Broadcasting = "money.broadcasting", Discounts, Kind::Code(List::CardState), Rights;
    SocialTicket = "money.ticket", Discounts, Kind::Code(List::CardState), Rights;
    DebtKind = "money.debt", Debts, Kind::Code(List::Debt), Planning;
    DebtCreditor = "money.debt_creditor", Debts, Kind::Text(120), Planning, optional();
    DebtAmount = "money.debt_amount", Debts, Kind::Number(0, 100_000), Planning;
    DebtState = "money.debt_state", Debts, Kind::Code(List::DebtState), Planning;
    EvictionDate = "money.debt_eviction", Debts, Kind::Date, Planning, only_if(FieldId::DebtKind, &["rent"]), optional();
    DebtAdvice = "money.debt_advice", Debts, Kind::Code(List::Support), Planning;
    } };
}
