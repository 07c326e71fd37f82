//! Integration plans through the ordinary use cases: those of the practice cases told, those of other cases begun from a
//! template with a first due date. About three in ten cases have one, as in Biberach after a year (domain.md §1.7).

use lotse_model::{
    form::RawForm,
    ids::{CaseId, OpId},
    plan::{Area, Node, NodeKind, Plan, PlanField},
    role::CaseState,
};
use lotse_store::cases;
use time::{Date, macros::date};

use super::{DemoError, carrier::Crew, case::Listed, history::signed_in};
use crate::{
    Core, Principal,
    clock::ManualClock,
    demo::{plan::at, practice::Case},
    plan::{
        agree, edit,
        live::{self, Change},
        mine, page, start,
    },
    record::Whose,
};

/// Every so many cases of a manager has a plan besides the practice cases.
const EVERY: usize = 4;

/// Writes the plans of a carrier.
pub(super) async fn write(core: &Core, clock: &ManualClock, crew: &Crew, listed: &[Listed]) -> Result<(), DemoError> {
    for person in listed {
        let Some(manager) = crew.managers.get(person.manager).copied() else { continue };
        if let Some(case) = person.practice {
            clock.set(at(date!(2018 - 02 - 14), 10, 0));
            if core.clock.now() < person.redeemed_at {
                clock.set(person.redeemed_at);
                clock.advance(60 * 60_000);
            }
            let told = Told { core, clock, manager: signed_in(core, manager).await?, case: person.case };
            told.tell(case, person).await?;
        }
    }
    for (place, manager) in crew.managers.iter().enumerate() {
        let day = date!(2018 - 03 - 05).saturating_add(time::Duration::days(i64::try_from(place).unwrap_or(0)));
        clock.set(at(day, 8, 30));
        let who = signed_in(core, *manager).await?;
        let own = cases::of_manager(&core.store.read(), crew.scope, *manager, core.clock.business_date()).await?;
        let mut own: Vec<CaseId> = own
            .into_iter()
            .filter(|row| matches!(row.case.state, CaseState::Invited | CaseState::Open))
            .map(|row| row.case.id)
            .filter(|case| !listed.iter().any(|one| one.case == *case))
            .collect();
        own.sort_unstable();
        for (number, case) in own.into_iter().enumerate().filter(|(number, _)| number % EVERY == 0) {
            clock.advance(11 * 60_000);
            let told = Told { core, clock, manager: who.clone(), case };
            let template = ["arrival", "housing", "young", "papers"][number / EVERY % 4];
            told.begin(template).await?;
            if number % (2 * EVERY) == 0 {
                told.step("propose").await?;
                told.step("start").await?;
            }
            let plan = told.plan().await?;
            if let Some(measure) = plan.of_kind(NodeKind::Measure).next() {
                let due = date!(2018 - 04 - 16).saturating_add(time::Duration::days(i64::try_from(number % 40).unwrap_or(0)));
                told.set(measure, PlanField::Due, &iso(due)).await?;
            }
        }
    }
    Ok(())
}

fn iso(day: Date) -> String {
    lotse_model::plan::input::iso(day)
}

fn failed<E>(_: E) -> DemoError {
    DemoError::Account("a plan was not written")
}

/// One plan being told by its manager.
struct Told<'a> {
    core: &'a Core,
    clock: &'a ManualClock,
    manager: Principal,
    case: CaseId,
}

impl Told<'_> {
    async fn plan(&self) -> Result<Plan, DemoError> {
        let page = page::page(self.core, &self.manager, self.case).await?;
        Ok(page.shown.ok_or(DemoError::Account("there is no plan"))?.plan)
    }

    /// A form of the plan's page as it is now.
    async fn form(&self, what: &str) -> Result<RawForm, DemoError> {
        self.clock.advance(60_000);
        let mut raw = RawForm::default();
        raw.set("submission", self.core.submission().to_string());
        raw.set("base", self.plan().await?.rev.to_string());
        raw.set("do", what);
        Ok(raw)
    }

    async fn begin(&self, template: &str) -> Result<(), DemoError> {
        let mut raw = RawForm::default();
        raw.set("submission", self.core.submission().to_string());
        raw.set("base", "0");
        raw.set("template", template);
        start::start(self.core, &self.manager, self.case, &raw).await?;
        Ok(())
    }

    async fn step(&self, step: &str) -> Result<(), DemoError> {
        let mut raw = self.form("step").await?;
        raw.set("step", step);
        edit::edit(self.core, &self.manager, self.case, &raw).await.map_err(failed)?;
        Ok(())
    }

    async fn set(&self, node: Node, field: PlanField, text: &str) -> Result<(), DemoError> {
        let base = self.plan().await?.rev;
        let id = OpId::from_random(self.core.random.bytes());
        let change = Change { id, cell: node.at(field), base, text: text.to_owned() };
        live::change(self.core, &self.manager, self.case, change).await?;
        Ok(())
    }

    /// Something that the person does on her phone.
    async fn hers(&self, person: &Listed, what: &str, inputs: &[(&str, &str)]) -> Result<(), DemoError> {
        let mut raw = self.form(what).await?;
        for (name, value) in inputs {
            raw.set(name, *value);
        }
        let who = signed_in(self.core, person.account).await?;
        if what == "agree" {
            agree::agree(self.core, &who, Whose::Own, &raw).await.map_err(failed)?;
        } else {
            mine::write(self.core, &who, Whose::Own, &raw).await.map_err(failed)?;
        }
        Ok(())
    }

    async fn tell(&self, case: Case, person: &Listed) -> Result<(), DemoError> {
        match case {
            Case::Engineer => {
                self.begin("qualified").await?;
                let (goals, measures) = self.parts().await?;
                self.set(
                    Node::Area(Area::Work),
                    PlanField::Situation,
                    "Studierter Öl-Ingenieur, sucht Arbeit in seinem Beruf. Bringt Zeugnisse und Berufserfahrung mit.",
                )
                .await?;
                self.set(Node::Area(Area::Work), PlanField::Resources, "Studium, gutes Englisch, sehr motiviert").await?;
                self.set(
                    Node::Area(Area::Language),
                    PlanField::Situation,
                    "B2 bestanden. Braucht eine Berechtigung für den C1-Kurs.",
                )
                .await?;
                self.of(&goals, 0, PlanField::GoalText, "berufsbezogener Kurs C1").await?;
                self.of(&goals, 0, PlanField::Target, "2018-09-30").await?;
                self.of(&measures, 0, PlanField::Due, "2018-05-04").await?;
                self.of(&measures, 2, PlanField::Due, "2018-04-20").await?;
                self.of(&measures, 5, PlanField::Due, "2018-05-18").await?;
                self.step("propose").await?;
                self.hers(person, "wish", &[("wish", "أريد أن أعمل مهندساً مرة أخرى")]).await?;
                self.hers(person, "agree", &[]).await?;
                self.step("start").await?;
                self.clock.advance(20 * 24 * 60 * 60_000);
                if let Some(first) = measures.get(2) {
                    self.hers(person, "tick", &[("node", &first.to_string()), ("on", "yes")]).await?;
                }
                self.of(&goals, 2, PlanField::Status, "running").await?;
            }
            Case::Mother => {
                self.begin("single-parent").await?;
                let (goals, measures) = self.parts().await?;
                self.set(
                    Node::Area(Area::Children),
                    PlanField::Situation,
                    "Der Sohn ist zwei Jahre alt und während der Maßnahme betreut. Die Tochter (10) lebt in Eritrea.",
                )
                .await?;
                self.of(&goals, 0, PlanField::Target, "2018-12-31").await?;
                self.of(&measures, 0, PlanField::Due, "2018-05-02").await?;
                self.of(&measures, 2, PlanField::Due, "2018-05-15").await?;
                self.step("propose").await?;
            }
            Case::India => self.begin("family").await?,
            Case::Father => {
                self.begin("parent-and-child").await?;
                let (goals, measures) = self.parts().await?;
                self.step("start").await?;
                self.of(&goals, 0, PlanField::Status, "reached").await?;
                self.of(&measures, 0, PlanField::Done, "2018-03-28").await?;
                self.of(&measures, 3, PlanField::Due, "2018-04-25").await?;
            }
        }
        Ok(())
    }

    async fn of(&self, nodes: &[Node], place: usize, field: PlanField, text: &str) -> Result<(), DemoError> {
        match nodes.get(place) {
            Some(node) => self.set(*node, field, text).await,
            None => Ok(()),
        }
    }

    async fn parts(&self) -> Result<(Vec<Node>, Vec<Node>), DemoError> {
        let plan = self.plan().await?;
        Ok((plan.of_kind(NodeKind::Goal).collect(), plan.of_kind(NodeKind::Measure).collect()))
    }
}
