//! Residence status, asylum procedure, what it allows.

macro_rules! residence {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    ResidenceStatus = "residence.status", Status, Kind::Dated(List::Status), Responsibility, proof(), dsa("027");
    StatusPaper = "residence.paper", Status, Kind::Code(List::StatusPaper), Rights;
    StatusUntil = "residence.until", Status, Kind::Date, Rights, proof();
    ProlongationApplied = "residence.prolongation", Status, Kind::Date, Rights, optional();
    AsylumApplied = "residence.asylum_applied", Asylum, Kind::Date, Rights;
    AsylumDecision = "residence.asylum_decision", Asylum, Kind::Code(List::Decision), Rights, proof();
    AsylumDecided = "residence.asylum_decided", Asylum, Kind::Date, Rights;
    CourtAction = "residence.court", Asylum, Kind::YesNo, Rights;
    ProcedureClosed = "residence.procedure_closed", Asylum, Kind::Date, Responsibility, proof();
    HardshipApplied = "residence.hardship", Asylum, Kind::Date, Rights, optional();
    ResidenceRuleUntil = "residence.rule_until", Conditions, Kind::Date, Rights, only_if(FieldId::ResidenceStatus, &["asylber", "fluechtl", "subs", "ae_25_3"]), optional();
    WorkPermit = "residence.work_permit", Conditions, Kind::Code(List::WorkPermit), Rights, proof();
    } };
}
