//! `/office/figures`.

use leptos::prelude::*;
use lotse_model::{
    route,
    rules::{HousingGroup, Responsible},
    view::{
        figures::{
            AnswerFigures, DistrictFigures, FiguresPage, FundingFigures, ManagerLoad, SectionFigures, StaffFigures, StatusCount,
        },
        plan::PlanFigures,
    },
};

use super::parts::{self, bucket, count, decimal_sign, euro, housing, responsible, whole, whole_euro};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        card,
        error_summary::error_summary,
        figure::{Bar, Part, Stat, bar_chart, stat, stats},
        notice,
        table::{Column, Narrow, table},
        value::pairs,
    },
};

/// Figures of a carrier on a day, computed from the records.
#[must_use]
pub fn figures(ctx: PageContext, page: FiguresPage) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let title = ui.t(msg::OFFICE_FIGURES_TITLE);
    let as_of = texts.date(page.as_of);
    let known = page
        .known_on
        .map_or_else(|| ui.t(msg::OFFICE_KNOWN_NOW), |day| texts.with(msg::OFFICE_KNOWN_ON, &[("date", texts.date(day).into())]));
    let audience =
        texts.with(msg::OFFICE_AUDIENCE, &[("name", page.made_by.as_str().into()), ("carrier", page.carrier.as_str().into())]);
    let basis = texts.with(
        msg::OFFICE_FIGURES_BASIS,
        &[("date", as_of.as_str().into()), ("known", known.into()), ("rules", page.rules.as_str().into())],
    );
    let summary = error_summary(ui, &page.form, |name| {
        ui.say(if name == "known_on" { msg::OFFICE_KNOWN_LABEL } else { msg::OFFICE_AS_OF_LABEL })
    });
    let form = view! {
        <form class="row" method="get" action=route::FIGURES autocomplete="off">
            {parts::day(ui, &page.form, "as_of", ui.t(msg::OFFICE_AS_OF_LABEL), None)}
            {parts::day(ui, &page.form, "known_on", ui.t(msg::OFFICE_KNOWN_LABEL), None)}
            {button::submit(Weight::Plain, None, ui.say(msg::BUTTON_SHOW))}
            {button::link(Weight::Quiet, None, ui.say(msg::OFFICE_FIGURES_TODAY), route::FIGURES)}
        </form>
    };
    let few = few(ui, &page, &as_of);
    let managers = (!page.managers.is_empty()).then(|| managers(ui, page.managers, page.staff.key));
    let body = view! {
        <h1>{title.clone()}</h1>
        {notice::line(Tone::Plain, Icon::Lock, audience)}
        {summary}
        {form}
        <p class="muted">{basis}</p>
        {few}
        <h2>{ui.t(msg::OFFICE_FIGURES_STATUS)}</h2>
        {status(ui, page.status, page.follow_up)}
        <h2>{ui.t(msg::OFFICE_FIGURES_RESPONSIBLE)}</h2>
        <p>{ui.t(msg::OFFICE_FIGURES_RESPONSIBLE_HELP)}</p>
        {who(ui, &page.responsible)}
        {managers}
        <h2>{ui.t(msg::OFFICE_FIGURES_COMPLETION)}</h2>
        <p>{ui.t(msg::OFFICE_FIGURES_COMPLETION_HELP)}</p>
        {sections(ui, page.sections)}
        {districts(ui, page.districts)}
        {page.answers.map(|figures| answers(ui, figures, &as_of))}
        {page.plans.map(|figures| plans(ui, figures))}
        {funding(ui, page.funding)}
    };
    document(&ctx, &title, body)
}

/// The time to answer: how long what waits now has waited, and how long answers took lately.
fn answers(ui: Ui, figures: AnswerFigures, as_of: &str) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let days = |days: Option<u32>| match days {
        None => "–".to_owned(),
        Some(0) => ui.t(msg::OFFICE_UNDER_A_DAY),
        Some(days) => texts.with(msg::OFFICE_DAYS, &[("n", days.into())]),
    };
    let make = |label, value, sentence, definition, tone| {
        stat(ui, Stat { label: ui.t(label), value, sentence: Some(sentence), definition, as_of: as_of.to_owned(), tone })
    };
    let waits = match figures.longest {
        None => ui.t(msg::OFFICE_STAT_WAITS_NONE),
        longest => texts
            .with(msg::OFFICE_STAT_WAITS_NOTE, &[("n", count(lang, figures.cases).into()), ("longest", days(longest).into())]),
    };
    let window = || [("days", figures.window.into())];
    let took =
        texts.with(msg::OFFICE_STAT_TOOK_NOTE, &[("n", count(lang, figures.answered).into()), ("days", figures.window.into())]);
    let tone = if figures.longest.is_some() { Tone::Attention } else { Tone::Good };
    view! {
        <h2>{ui.t(msg::OFFICE_FIGURES_ANSWERS)}</h2>
        {stats(vec![
            make(msg::OFFICE_STAT_WAITS, days(figures.median), waits, ui.t(msg::OFFICE_STAT_WAITS_WHAT), tone),
            make(msg::OFFICE_STAT_TOOK, days(figures.took), took, texts.with(msg::OFFICE_STAT_TOOK_WHAT, &window()), Tone::Plain),
        ])}
    }
    .into_any()
}

/// Plans by state: age, reviews and what is overdue, without content.
fn plans(ui: Ui, figures: PlanFigures) -> AnyView {
    let texts = ui.texts();
    let columns = vec![
        Column::text(ui.t(msg::OFFICE_PLAN_STATE)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_PLANS)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_AGREED)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_REVIEWED)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_REVIEW_OVERDUE)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_MEASURES_OVERDUE)),
        Column::number(ui.t(msg::OFFICE_PLAN_FIGURES_OLD)),
    ];
    let rows = figures
        .rows
        .iter()
        .map(|row| {
            let numbers = [row.plans, row.agreed, row.reviewed, row.review_overdue, row.measures_overdue, row.old];
            let mut cells = vec![texts.plan_code("plan-state", row.state.code()).into_any()];
            cells.extend(numbers.map(|number| whole(ui.lang(), number).into_any()));
            cells
        })
        .collect();
    let without = format!("{}: {}", ui.t(msg::OFFICE_PLAN_FIGURES_WITHOUT), whole(ui.lang(), figures.without));
    view! {
        <h2>{ui.t(msg::OFFICE_PLAN_FIGURES)}</h2>
        <p>{ui.t(msg::OFFICE_PLAN_FIGURES_TEXT)}</p>
        <p>{without}</p>
        {table(ui, &ui.t(msg::OFFICE_PLAN_FIGURES), Narrow::Scrolls, columns, rows)}
    }
    .into_any()
}

fn few(ui: Ui, page: &FiguresPage, as_of: &str) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let StaffFigures { posts, key, capacity, cared, ratio, met, free, needed } = &page.staff;
    let (permit, gestattung, duldung) = page.permit_gestattung_duldung;
    let sign = decimal_sign(lang);
    let make = |label, value: String, sentence: Option<String>, definition, tone| {
        stat(ui, Stat { label: ui.t(label), value, sentence, definition: ui.t(definition), as_of: as_of.to_owned(), tone })
    };
    let room = match (*free, met) {
        (free, _) if free < 0 => {
            texts.with(msg::OFFICE_STAT_RATIO_OVER, &[("key", (*key).into()), ("n", free.unsigned_abs().into())])
        }
        (free, _) => texts.with(msg::OFFICE_STAT_RATIO_ROOM, &[("key", (*key).into()), ("n", free.into())]),
    };
    let needs = needed.map(|needed| {
        texts.with(
            msg::OFFICE_STAT_POSTS_NOTE,
            &[("capacity", count(lang, *capacity).into()), ("needed", needed.text(sign).into())],
        )
    });
    stats(vec![
        make(
            msg::OFFICE_STAT_FOLLOW_UP,
            count(lang, page.follow_up),
            Some(texts.with(
                msg::OFFICE_STAT_FOLLOW_UP_NOTE,
                &[
                    ("permit", count(lang, permit).into()),
                    ("gestattung", count(lang, gestattung).into()),
                    ("duldung", count(lang, duldung).into()),
                ],
            )),
            msg::OFFICE_STAT_FOLLOW_UP_WHAT,
            Tone::Plain,
        ),
        make(
            msg::OFFICE_STAT_CARED,
            count(lang, *cared),
            Some(ui.t(msg::OFFICE_STAT_CARED_NOTE)),
            msg::OFFICE_STAT_CARED_WHAT,
            Tone::Plain,
        ),
        make(
            msg::OFFICE_STAT_RATIO,
            ratio.map_or_else(|| "–".to_owned(), |ratio| ratio.text(sign)),
            Some(room),
            msg::OFFICE_STAT_RATIO_WHAT,
            if *met { Tone::Good } else { Tone::Attention },
        ),
        make(msg::OFFICE_STAT_POSTS, posts.text(sign), needs, msg::OFFICE_STAT_POSTS_WHAT, Tone::Plain),
        make(
            msg::OFFICE_STAT_CLARIFY,
            count(lang, page.to_clarify),
            Some(ui.t(if page.to_clarify > 0 { msg::OFFICE_STAT_CLARIFY_NOTE } else { msg::OFFICE_STAT_CLARIFY_NONE })),
            msg::OFFICE_STAT_CLARIFY_WHAT,
            if page.to_clarify > 0 { Tone::Attention } else { Tone::Good },
        ),
    ])
}

fn status(ui: Ui, lines: Vec<StatusCount>, all: u64) -> AnyView {
    let lang = ui.lang();
    let bars = lines
        .into_iter()
        .map(|line| {
            let share = line.share.map(|share| format!(" · {}\u{a0}%", share.text(decimal_sign(lang)))).unwrap_or_default();
            Bar {
                label: bucket(ui.texts(), line.bucket),
                parts: vec![line.count],
                words: Some(format!("{}{share}", count(lang, line.count))),
            }
        })
        .collect();
    let caption = ui.texts().with(msg::OFFICE_FIGURES_STATUS_CAPTION, &[("n", count(lang, all).into())]);
    bar_chart(&caption, &ui.t(msg::OFFICE_STATUS), &[Part { label: ui.t(msg::OFFICE_PERSONS), tone: Tone::Primary }], bars, None)
}

/// Housing in rows, who is responsible in columns.
fn who(ui: Ui, cells: &[(HousingGroup, Responsible, u64)]) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let sum = |fits: &dyn Fn(HousingGroup, Responsible) -> bool| -> u64 {
        cells.iter().filter(|(group, who, _)| fits(*group, *who)).map(|(.., number)| number).sum()
    };
    let named: Vec<Responsible> =
        Responsible::ALL.iter().copied().filter(|who| cells.iter().any(|(_, found, _)| found == who)).collect();
    let mut columns = vec![Column::text(ui.t(msg::OFFICE_HOUSING))];
    columns.extend(named.iter().map(|who| Column::number(responsible(texts, *who))));
    columns.push(Column::number(ui.t(msg::OFFICE_SUM)));
    let number = |number: u64| count(lang, number).into_any();
    let mut rows: Vec<Vec<AnyView>> = HousingGroup::ALL
        .iter()
        .filter(|group| cells.iter().any(|(found, ..)| found == *group))
        .map(|group| {
            let mut row = vec![housing(texts, *group).into_any()];
            row.extend(named.iter().map(|who| number(sum(&|at, by| at == *group && by == *who))));
            row.push(number(sum(&|at, _| at == *group)));
            row
        })
        .collect();
    let mut last = vec![ui.t(msg::OFFICE_SUM).into_any()];
    last.extend(named.iter().map(|who| number(sum(&|_, by| by == *who))));
    last.push(number(sum(&|_, _| true)));
    rows.push(last);
    table(ui, &ui.t(msg::OFFICE_FIGURES_RESPONSIBLE), Narrow::Scrolls, columns, rows)
}

fn managers(ui: Ui, loads: Vec<ManagerLoad>, key: u32) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let parts = [
        Part { label: ui.t(msg::OFFICE_WITHIN), tone: Tone::Primary },
        Part { label: ui.t(msg::OFFICE_ABOVE), tone: Tone::Danger },
    ];
    let scale = loads.iter().map(|load| load.cases.max(load.capacity)).max();
    let bars = loads
        .iter()
        .map(|load| Bar {
            label: load.name.clone(),
            parts: vec![load.cases.min(load.capacity), load.cases.saturating_sub(load.capacity)],
            words: None,
        })
        .collect();
    let columns = vec![
        Column::text(ui.t(msg::OFFICE_NAME)),
        Column::number(ui.t(msg::OFFICE_POST)),
        Column::number(ui.t(msg::OFFICE_CAPACITY)),
        Column::number(ui.t(msg::OFFICE_CASES)),
        Column::number(ui.t(msg::OFFICE_FREE)),
    ];
    let rows = loads
        .into_iter()
        .map(|load| {
            let free =
                i64::try_from(load.capacity).unwrap_or(i64::MAX).saturating_sub(i64::try_from(load.cases).unwrap_or(i64::MAX));
            vec![
                view! { <bdi>{load.name}</bdi> }.into_any(),
                load.post.text(decimal_sign(lang)).into_any(),
                count(lang, load.capacity).into_any(),
                count(lang, load.cases).into_any(),
                whole(lang, free).into_any(),
            ]
        })
        .collect();
    let title = ui.t(msg::OFFICE_FIGURES_MANAGERS);
    view! {
        <h2>{title.clone()}</h2>
        <p>{texts.with(msg::OFFICE_FIGURES_MANAGERS_HELP, &[("key", key.into())])}</p>
        {bar_chart(&ui.t(msg::OFFICE_FIGURES_MANAGERS_CAPTION), &ui.t(msg::OFFICE_NAME), &parts, bars, scale)}
        {table(ui, &title, Narrow::Scrolls, columns, rows)}
    }
    .into_any()
}

fn sections(ui: Ui, lines: Vec<SectionFigures>) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let parts =
        [Part { label: ui.t(msg::OFFICE_ANSWERED), tone: Tone::Good }, Part { label: ui.t(msg::STATE_OPEN), tone: Tone::Plain }];
    let bars = lines
        .iter()
        .map(|line| Bar {
            label: texts.section_name(line.section),
            parts: vec![line.answered, line.cases.saturating_sub(line.answered)],
            words: None,
        })
        .collect();
    let columns = vec![
        Column::text(ui.t(msg::OFFICE_SECTION)),
        Column::number(ui.t(msg::OFFICE_CASES)),
        Column::number(ui.t(msg::OFFICE_ANSWERED)),
        Column::number(ui.t(msg::OFFICE_CONFIRMED)),
        Column::number(ui.t(msg::OFFICE_WAITS)),
    ];
    let rows = lines
        .into_iter()
        .map(|line| {
            let mut row = vec![texts.section_name(line.section).into_any()];
            row.extend([line.cases, line.answered, line.confirmed, line.proposals].map(|number| count(lang, number).into_any()));
            row
        })
        .collect();
    view! {
        {bar_chart(&ui.t(msg::OFFICE_FIGURES_SECTIONS_CAPTION), &ui.t(msg::OFFICE_SECTION), &parts, bars, None)}
        {table(ui, &ui.t(msg::OFFICE_FIGURES_SECTIONS), Narrow::Scrolls, columns, rows)}
    }
    .into_any()
}

fn districts(ui: Ui, lines: Vec<DistrictFigures>) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let name = |line: &DistrictFigures| {
        line.district.as_deref().map_or_else(|| ui.t(msg::OFFICE_NO_DISTRICT), |code| parts::district(texts, code))
    };
    let part =
        [Part { label: ui.t(msg::OFFICE_ANSWERED), tone: Tone::Good }, Part { label: ui.t(msg::STATE_OPEN), tone: Tone::Plain }];
    let bars = lines
        .iter()
        .map(|line| Bar {
            label: name(line),
            parts: vec![line.answered, line.sections.saturating_sub(line.answered)],
            words: None,
        })
        .collect();
    let columns = vec![
        Column::text(ui.t(msg::OFFICE_DISTRICT)),
        Column::number(ui.t(msg::OFFICE_IN_CARE)),
        Column::number(ui.t(msg::OFFICE_SECTIONS)),
        Column::number(ui.t(msg::OFFICE_ANSWERED)),
    ];
    let rows = lines
        .iter()
        .map(|line| {
            let mut row = vec![name(line).into_any()];
            row.extend([line.cases, line.sections, line.answered].map(|number| count(lang, number).into_any()));
            row
        })
        .collect();
    view! {
        {bar_chart(&ui.t(msg::OFFICE_FIGURES_DISTRICTS_CAPTION), &ui.t(msg::OFFICE_DISTRICT), &part, bars, None)}
        {table(ui, &ui.t(msg::OFFICE_FIGURES_DISTRICTS), Narrow::Scrolls, columns, rows)}
    }
    .into_any()
}

fn funding(ui: Ui, funding: Option<FundingFigures>) -> AnyView {
    let (texts, lang) = (ui.texts(), ui.lang());
    let heading = ui.say(msg::OFFICE_FUNDING);
    let Some(FundingFigures { stock_day, counted, per_head, frame, counted_at }) = funding else {
        return card::card(heading, view! { <p>{ui.t(msg::OFFICE_FUNDING_NONE)}</p> });
    };
    let unknown = |text: Option<String>| parts::or_unknown(texts, text).into_any();
    let lines = pairs(vec![
        (ui.say(msg::OFFICE_FUNDING_STOCK_DAY), texts.date(stock_day).into_any()),
        (ui.say(msg::OFFICE_FUNDING_COUNTED), count(lang, counted).into_any()),
        (ui.say(msg::OFFICE_FUNDING_PER_HEAD), unknown(per_head.map(|amount| euro(lang, amount)))),
        (ui.say(msg::OFFICE_FUNDING_FRAME), unknown(frame.map(|amount| whole_euro(lang, amount)))),
    ]);
    let sentence = texts.with(msg::OFFICE_FUNDING_SENTENCE, &[("time", texts.date_time(counted_at).into())]);
    card::card(heading, view! { <p>{ui.t(msg::OFFICE_FUNDING_HELP)}</p>{lines}<p class="muted">{sentence}</p> })
}
