//! Renders the parts of the pages with sample content to `target/gallery`, to be looked at in a browser, and checks what
//! can be checked without one: ids, references, inline styles.
#![cfg(feature = "ssr")]

use std::{collections::BTreeSet, fs, path::Path};

use leptos::prelude::*;
use lotse_app::{
    i18n::msg,
    layout::{AssetNames, Nav, NavItem, PageContext, Place, document},
    ui::{
        Icon, Said, Tone,
        button::{self, Weight},
        card, chip,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, WaysOut, choice, multi_choice, text_area, text_field, tick, yes_no},
        figure::{Bar, Part, Stat, bar_chart, plain_bars, stat, stats},
        form,
        language::language_list,
        notice, qr,
        question::{self, question},
        table::{Column, Narrow, Order, pagination, table},
        value::{ValueLine, pairs, values},
    },
};
use lotse_model::{
    catalogue::{FieldId, Section},
    completion::Completion,
    date::PartialDate,
    entry::{FieldState, Source},
    form::{FieldError, FormState},
    input,
    lang::Lang,
    role::Role,
    value::{Answer, Code, How, Value},
    view::record::{Conflict, ValueRow, ValueState},
};

/// 27.04.2018, 10:42 in Berlin.
const NOW: i64 = 1_524_818_520_000;

fn context(lang: Lang, nav: Nav) -> PageContext {
    PageContext {
        lang,
        german_beside: true,
        keys: true,
        assets: AssetNames { css: "lotse.css".to_owned(), ..AssetNames::default() },
        signed_in_until: (nav != Nav::Public).then(|| "11:02".to_owned()),
        nav,
        demo_banner: Some("Vorführung mit erfundenen Menschen. Stichtag: 27.04.2018".to_owned()),
        path: "/me".to_owned(),
    }
}

fn row(field: FieldId, state: ValueState, current: Option<Answer>) -> ValueRow {
    ValueRow {
        state,
        by: current.is_some().then_some(Role::Refugee),
        at: current.is_some().then_some(NOW),
        current,
        source: Some(Source::Person),
        ..ValueRow::new(field, 0, &FieldState::default(), &[])
    }
}

fn completion(applicable: u16, answered: u16, questions: u16) -> Completion {
    Completion { applicable, answered, questions, to_confirm: 3, confirmed: 1, proposals: 1, ..Completion::default() }
}

/// Sample words in the language of the page where the texts have none of their own.
fn words(lang: Lang, de: &str, ar: &str, ti: &str) -> Said {
    let text = match lang {
        Lang::Ar => ar,
        Lang::Ti => ti,
        _ => de,
    };
    Said { text: text.to_owned(), german: (text != de).then(|| de.to_owned()) }
}

fn home(lang: Lang) -> String {
    let ctx = context(lang, Nav::Refugee(Some(Place::Home)));
    let ui = ctx.ui();
    let say = |de, ar, ti| words(lang, de, ar, ti);
    let step = view! {
        <p>{say("Sie haben 5 von 8 Fragen beantwortet. Das dauert etwa 5 Minuten.", "لقد أجبت عن 5 من 8 أسئلة. يستغرق ذلك حوالي 5 دقائق.", "ካብ 8 ሕቶታት ን 5 መሊስኩም ኣለኹም።").view()}</p>
        {button::link(Weight::Main, None, say("Weiter mit Wohnen", "المتابعة مع السكن", "ምስ መንበሪ ቀጽሉ"), "/me/housing")}
    };
    let cards: Vec<_> = Section::ALL
        .iter()
        .zip([(12, 12, 0), (7, 3, 1), (5, 5, 0), (9, 0, 0), (8, 5, 0), (10, 1, 2)])
        .map(|(section, (all, answered, asked))| card::section_card(ui, *section, &completion(all, answered, asked), "/me/x"))
        .collect();
    let body = view! {
        <h1>{say("Guten Tag, Samira", "مرحبا سميرة", "ከመይ ኣለኹም፡ ሳሚራ").view()}</h1>
        {notice::line(Tone::Attention, Icon::Card, say("Am 26.04.2018 hat Frau Kaya eine neue Karte für Sie gedruckt.", "في 26.04.2018 طبعت السيدة كايا بطاقة جديدة لك.", "ብ 26.04.2018 ወይዘሮ ካያ ሓድሽ ካርድ ሓቲማትልኩም።"))}
        {card::next_step(say("Ihr nächster Schritt", "خطوتك التالية", "ቀጻሊ ስጉምትኹም"), say("Wohnen", "السكن", "መንበሪ"), step)}
        <h2 id="data">{say("Meine Angaben", "بياناتي", "ሓበሬታይ").view()}</h2>
        <p class="muted">{ui.say_with(msg::UI_SECTIONS_DONE, &[("done", 2.into()), ("total", 6.into())]).view()}</p>
        <div class="cards">{cards}</div>
        <h2>{say("Neu", "جديد", "ሓድሽ").view()}</h2>
        {values(ui, vec![
            ValueLine::new(ui, &row(FieldId::BirthDate, ValueState::Confirmed, date(1990, Some(5), Some(17)))),
            ValueLine::new(ui, &row(FieldId::Street, ValueState::Refused, Some(Answer::Value(Value::Text("Hauptstr. 1".into()))))),
        ])}
    };
    document(&ctx, "Start", body)
}

fn date(year: i32, month: Option<u8>, day: Option<u8>) -> Option<Answer> {
    PartialDate::new(year, month, day, false).ok().map(|date| Answer::Value(Value::Date(date)))
}

fn group(lang: Lang) -> String {
    let ctx = context(lang, Nav::Refugee(Some(Place::Data)));
    let ui = ctx.ui();
    let since = PartialDate::new(2017, Some(3), None, false).expect("a date");
    let dated = Answer::Value(Value::Dated { code: Code::new("vu"), since, how: How::Changed });
    let mut state = FormState::default();
    input::fill(&mut state.raw, FieldId::HousingKind, &dated);
    input::fill(&mut state.raw, FieldId::BirthDate, &date(1990, Some(5), Some(17)).expect("a date"));
    input::fill(&mut state.raw, FieldId::Wlan, &Answer::Value(Value::YesNo(true)));
    input::fill(&mut state.raw, FieldId::Occupancy, &Answer::Value(Value::Code(Code::new("lease"))));
    input::fill(&mut state.raw, FieldId::OtherLanguages, &Answer::Value(Value::Codes(vec![Code::new("ar"), Code::new("ti")])));
    input::fill(&mut state.raw, FieldId::Rooms, &Answer::DontKnow);
    state.raw.set("contact.phone", "call me");
    state.error("contact.phone", FieldError::NotAPhone);
    state.error("housing.occupancy", FieldError::UnknownChoice);
    let mut asked = row(FieldId::Defects, ValueState::Question, None);
    asked.question = Some("Ist das Fenster im Schlafzimmer noch kaputt?".into());
    let conflicts = [Conflict {
        field: FieldId::Rooms,
        mine: Some(Answer::Value(Value::Number(3))),
        theirs: Some(Answer::Value(Value::Number(2))),
        before: None,
        by: Role::Manager,
        at: NOW,
    }];
    let rows = [
        row(FieldId::HousingKind, ValueState::Waiting, Some(dated)),
        row(FieldId::Occupancy, ValueState::Open, None),
        row(FieldId::Wlan, ValueState::Stated, Some(Answer::Value(Value::YesNo(true)))),
        row(FieldId::Rooms, ValueState::Open, None),
        asked,
        row(FieldId::PhoneNumber, ValueState::Open, None),
        row(FieldId::BirthDate, ValueState::Confirmed, None),
        row(FieldId::OtherLanguages, ValueState::Open, None),
        row(FieldId::MotherTongues, ValueState::Open, None),
        row(FieldId::CallName, ValueState::Open, None),
    ];
    let questions: Vec<_> = rows.iter().map(|row| question(ui, &state, row, &conflicts)).collect();
    let content = view! {
        {questions}
        {yes_no(ui, &state, Question::new("child", words(lang, "Haben Sie Kinder?", "هل لديك أطفال؟", "ቆልዑ ኣለውኹም ዶ?")).help(words(lang, "Alle Kinder unter 18 Jahren zählen.", "يُحسب جميع الأطفال دون 18 عامًا.", "ትሕቲ 18 ዓመት ዘለዉ ኩሎም ቆልዑ ይቑጸሩ።")).ways_out(WaysOut::ALL))}
        {tick(&state, "agree", ui.say(msg::DATE_ESTIMATE))}
        {button::row(vec![
            button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE_CONTINUE)),
            button::submit_as(Weight::Quiet, None, ui.say(msg::ANSWER_LATER), "then", "later"),
        ])}
    };
    let title = words(lang, "Wohnen", "السكن", "መንበሪ");
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), "/me")}
        {card::stepper(ui, 3, 7)}
        <h1>{title.view()}</h1>
        {notice::saved(ui, "10:42")}
        {error_summary(ui, &state, |name| question::label(ui, name))}
        {notice::who_sees(words(lang, "Das sehen Sie und Frau Kaya vom Landratsamt.", "يمكنك أنت والسيدة كايا من مكتب المقاطعة رؤية ذلك.", "እዚ ንስኹምን ወይዘሮ ካያን ጥራይ ትርእይዎ።"))}
        {form::form("/me/housing/dwelling", &[("submission", "x"), ("base", "12")], content)}
    };
    document(&ctx, "Wohnen", body)
}

fn section(lang: Lang) -> String {
    let ctx = context(lang, Nav::Refugee(Some(Place::Data)));
    let ui = ctx.ui();
    let text = |text: &str| Some(Answer::Value(Value::Text(text.to_owned())));
    let mut refused = ValueLine::new(ui, &row(FieldId::EntryGermany, ValueState::Refused, date(2015, Some(9), None)));
    refused.notes.push(notice::line(Tone::Attention, Icon::Alert, "Im Ankunftsnachweis steht der 03.10.2015."));
    refused.actions =
        Some(view! { {button::link(Weight::Plain, Some(Icon::Pencil), ui.say(msg::BUTTON_CHANGE), "/x")} }.into_any());
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), "/me")}
        <h1>{ui.both(|texts| texts.section_name(Section::Person)).view()}</h1>
        {card::progress(ui, &completion(9, 7, 1))}
        <h2>"Name"</h2>
        {values(ui, vec![
            ValueLine::new(ui, &row(FieldId::FamilyName, ValueState::Confirmed, text("Al-Masri"))),
            ValueLine::new(ui, &row(FieldId::OriginalName, ValueState::Stated, text("سميرة المصري"))),
            ValueLine::new(ui, &row(FieldId::BirthDate, ValueState::Waiting, date(1990, Some(5), Some(17)))),
            ValueLine::new(ui, &row(FieldId::Nationalities, ValueState::OnBehalf, Some(Answer::Value(Value::Codes(vec![Code::new("sy")]))))),
            ValueLine::new(ui, &row(FieldId::BirthPlace, ValueState::Open, None)),
            ValueLine::new(ui, &row(FieldId::PhoneNumber, ValueState::Question, text("+49 7141 910-0"))),
            refused,
        ])}
        {button::row(vec![button::link(Weight::Main, None, ui.say(msg::BUTTON_CONTINUE), "/x")])}
        {notice::empty_state(Icon::List, "Noch keine Papiere", button::link(Weight::Plain, Some(Icon::Add), ui.say(msg::BUTTON_ADD), "/x"))}
    };
    document(&ctx, "Person", body)
}

fn start(lang: Lang) -> String {
    let ctx = context(lang, Nav::Public);
    let ui = ctx.ui();
    let mut state = FormState::default();
    state.error("login", FieldError::WrongCredentials);
    state.raw.set("login", "4711 0815");
    let content = view! {
        {text_field(ui, &state, Question::new("login", words(lang, "Anmeldenummer", "رقم الدخول", "ቁጽሪ መእተዊ")).help(words(lang, "Sie steht auf Ihrem Zettel.", "مكتوب على ورقتك.", "ኣብ ወረቐትኩም ኣሎ።")), TextKind::SignIn)}
        {text_field(ui, &state, Question::new("secret", words(lang, "Geheimwort", "كلمة السر", "ምስጢራዊ ቃል")), TextKind::Secret)}
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SIGN_IN))}
    };
    let body = view! {
        <h1>{words(lang, "Ihr Weg in Deutschland", "طريقك في ألمانيا", "መገድኹም ኣብ ጀርመን").view()}</h1>
        <p class="lead">{words(lang, "Hier sehen Sie Ihre Angaben und Ihre nächsten Schritte.", "هنا ترى بياناتك وخطواتك التالية.", "ኣብዚ ሓበሬታኹምን ቀጻሊ ስጉምትታትኩምን ትርእዩ።").view()}</p>
        {language_list(&Lang::ALL, Some(lang), "/")}
        <h2>{ui.say(msg::BUTTON_SIGN_IN).view()}</h2>
        {form::form("/login", &[], content)}
    };
    document(&ctx, "Start", body)
}

fn office_context(lang: Lang) -> PageContext {
    let item = |icon, label: &str, count, current| NavItem {
        icon,
        label: label.to_owned(),
        href: "/office/x".to_owned(),
        count,
        current,
    };
    let items = vec![
        item(Icon::List, "Meine Fälle", Some(7), true),
        item(Icon::People, "Team", None, false),
        item(Icon::Figures, "Zahlen", None, false),
        item(Icon::Confirmed, "Bestätigungen", Some(2), false),
        item(Icon::Settings, "Konto", None, false),
    ];
    context(lang, Nav::Office(items, "Zeynep Kaya".to_owned()))
}

fn cases(lang: Lang) -> String {
    let ctx = office_context(lang);
    let ui = ctx.ui();
    let people = [
        ("Al-Masri, Samira", "LB-2018-0042", "Fluechtlingsanerkennung", "Mitte", 4, 2),
        ("Haile, Tesfay", "LB-2017-0815", "Gestattung", "Eglosheim", 6, 0),
        ("Karimi, Mohammad Reza", "LB-2018-0007", "Subsidiärer Schutz", "Pflugfelden", 1, 5),
        ("Abdullahi-Warsame, Hodan", "LB-2018-0101", "Duldung", "Neckarweihingen", 0, 0),
    ];
    let rows = people
        .iter()
        .map(|(name, number, status, district, done, waiting)| {
            let waiting = (*waiting > 0).then(|| {
                chip::chip(Tone::Attention, Some(Icon::Clock), ui.say_with(msg::UI_PROPOSALS, &[("n", (*waiting).into())]))
            });
            vec![
                view! { <a href="/office/case/x">{*name}</a> }.into_any(),
                view! { <span class="nowrap">{*number}</span> }.into_any(),
                (*status).into_any(),
                (*district).into_any(),
                format!("{done}/6").into_any(),
                waiting.into_any(),
            ]
        })
        .collect();
    let columns = vec![
        Column::text("Name").sort("?order=name", None),
        Column::text("Nummer"),
        Column::text("Aufenthalt"),
        Column::text("Stadtteil").sort("?order=district", None),
        Column::number("Abschnitte").sort("?order=completion", None),
        Column::text("Wartet").sort("?order=new", Some(Order::Down)),
    ];
    let body = view! {
        <div class="row buttons--spread"><h1>"Meine Fälle"</h1>{button::link(Weight::Main, Some(Icon::Add), "Fall anlegen".into(), "/x")}</div>
        <form class="facets" method="post" action="/office/cases/search">
            <div><label for="search">"Name suchen"</label><input class="input" id="search" name="search" type="search"/></div>
            <div><label for="district">"Stadtteil"</label><select class="input" id="district"><option>"Alle"</option></select></div>
            {button::submit(Weight::Plain, Some(Icon::Search), ui.say(msg::BUTTON_SEARCH))}
        </form>
        {table(ui, "80 Fälle, was wartet zuerst", Narrow::Blocks, columns, rows)}
        {pagination(ui, Some("/x"), Some("/y"))}
    };
    document(&ctx, "Meine Fälle", body)
}

fn case(lang: Lang) -> String {
    let ctx = office_context(lang);
    let ui = ctx.ui();
    let text = |text: &str| Some(Answer::Value(Value::Text(text.to_owned())));
    let mut waiting = ValueLine::new(ui, &row(FieldId::BirthDate, ValueState::Waiting, date(1990, Some(5), Some(17))));
    waiting.actions = Some(
        view! {
            {button::post(Weight::Main, Some(Icon::Tick), ui.say(msg::BUTTON_CONFIRM), "/x", &[("entry", "1")])}
            {button::post(Weight::Plain, None, "Ablehnen".into(), "/x", &[])}
            {button::post(Weight::Quiet, None, "Nachfragen".into(), "/x", &[])}
        }
        .into_any(),
    );
    let head = view! {
        <div class="row"><h1>"Al-Masri, Samira"</h1>{chip::chip(Tone::Good, None, "In Begleitung")}{chip::chip(Tone::Danger, Some(Icon::Safe), "Nur sicher kontaktieren")}</div>
        {pairs(vec![
            ("Rufname".into(), view! { <bdi>"Samira"</bdi> }.into_any()),
            ("Originalschrift".into(), view! { <bdi lang="ar">"سميرة المصري"</bdi> }.into_any()),
            ("Sprache".into(), "Arabisch, Dolmetscherin nötig".into_any()),
            ("Fallnummer".into(), "LB-2018-0042".into_any()),
            ("Aufenthalt".into(), "Flüchtlingseigenschaft, seit 12.01.2018".into_any()),
            ("Wohnen".into(), "Anschlussunterbringung, seit 01.02.2018".into_any()),
        ])}
    };
    let rows = values(
        ui,
        vec![
            ValueLine::new(ui, &row(FieldId::FamilyName, ValueState::Confirmed, text("Al-Masri"))),
            ValueLine::new(ui, &row(FieldId::OriginalName, ValueState::Stated, text("سميرة المصري"))),
            waiting,
            ValueLine::new(
                ui,
                &row(
                    FieldId::Nationalities,
                    ValueState::OnBehalf,
                    Some(Answer::Value(Value::Codes(vec![Code::new("sy"), Code::new("iq")]))),
                ),
            ),
            ValueLine::new(ui, &row(FieldId::BirthPlace, ValueState::Open, None)),
            ValueLine::new(ui, &row(FieldId::Sex, ValueState::Disputed, Some(Answer::DontKnow))),
        ],
    );
    let mut state = FormState::default();
    state.error("reason", FieldError::ReasonRequired);
    let fields = view! {
        {choice(ui, &state, Question::new("source", "Woher stammt die Angabe?"), vec![Choice::new("person", "Sie hat es gesagt"), Choice { hint: Some("Reisepass, Ausweis, Bescheid".into()), ..Choice::new("document", "Aus einem Dokument, das ich gesehen habe") }])}
        {multi_choice(ui, &state, Question::new("topics", "Themen").help("Alles, worüber Sie gesprochen haben."), ["Wohnen", "Arbeit", "Sprache"].iter().map(|topic| Choice::new(topic, *topic)).collect())}
        {text_area(ui, &state, Question::new("reason", "Grund"), 3)}
        {question(ui, &state, &row(FieldId::HousingKind, ValueState::Open, None), &[])}
        {button::row(vec![button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE)), button::submit(Weight::Danger, Some(Icon::Bin), ui.say(msg::ME_REMOVE)), button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), "/x")])}
    };
    let body = view! {
        <div class="head">{head}</div>
        <div class="columns">
            <div class="cards">{card::card("Person", view! { {card::progress(ui, &completion(12, 9, 1))}{rows} })}{card::card("Eintragen", form::form("/x", &[], fields))}</div>
            <div class="cards">
                {card::card("Nächste Schritte", view! { <ul><li>"Bescheid zur Wohnsitzregelung prüfen"</li><li>"Kursplatz B1 ab Mai"</li></ul> })}
                {notice::notice(Tone::Primary, Icon::Info, "Frau Weber vertritt", "Vom 23.04. bis 04.05.2018.".into_any())}
            </div>
        </div>
    };
    document(&ctx, "Fall", body)
}

fn figures(lang: Lang) -> String {
    let ctx = office_context(lang);
    let ui = ctx.ui();
    let figure = |label: &str, value: &str, sentence: &str, tone| {
        stat(
            ui,
            Stat {
                label: label.to_owned(),
                value: value.to_owned(),
                sentence: Some(sentence.to_owned()),
                definition: "Personen in der Anschlussunterbringung mit bestätigtem Aufenthalt.".to_owned(),
                as_of: "15.09.2017".to_owned(),
                tone,
            },
        )
    };
    let parts = [
        Part { label: "bestätigt".to_owned(), tone: Tone::Good },
        Part { label: "beantwortet".to_owned(), tone: Tone::Primary },
        Part { label: "offen".to_owned(), tone: Tone::Plain },
    ];
    let bars = Section::ALL
        .iter()
        .zip([(210, 80, 49), (100, 100, 139), (50, 20, 269), (300, 39, 0), (0, 0, 339), (120, 119, 100)])
        .map(|(section, (a, b, c))| Bar { label: ui.texts().section_name(*section), parts: vec![a, b, c], words: None })
        .collect();
    let status =
        [("Flüchtlingseigenschaft", 170), ("Subsidiärer Schutz", 78), ("Gestattung", 41), ("Duldung", 33), ("Ungeklärt", 17)];
    let plain = status.iter().map(|(label, count)| ((*label).to_owned(), *count)).collect();
    let body = view! {
        <h1>"Zahlen"</h1>
        {stats(vec![
            figure("Personen in Anschlussunterbringung", "339", "Das sind 12 mehr als im Vormonat.", Tone::Plain),
            figure("Fälle je Stelle", "84,75", "Der Schlüssel sieht 80 vor.", Tone::Attention),
            figure("Freie Plätze", "21", "Bei 4,5 Stellen.", Tone::Good),
        ])}
        {bar_chart("Wie weit sind die Abschnitte?", "Abschnitt", &parts, bars, Some(339))}
        {plain_bars("Aufenthalt", "Status", "Personen", plain)}
    };
    document(&ctx, "Zahlen", body)
}

fn sheet(lang: Lang) -> String {
    let ctx = context(lang, Nav::Sheet);
    let body = view! {
        <h1>"Ihre Karte für Lotse"</h1>
        <div class="row">
            {qr::qr("https://lotse.example.org/card#7KQ2-M4TD-9XPA", "Adresse mit Ihrem Code")}
            <div><p>"Öffnen Sie diese Seite oder scannen Sie das Bild. Dann geben Sie den Code ein."</p><p class="code">"7KQ2 M4TD 9XPA"</p></div>
        </div>
    };
    document(&ctx, "Karte", body)
}

/// Values of an attribute.
fn attribute<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn check(name: &str, html: &str) {
    let ids = attribute(html, "id");
    let known: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "{name}: an id stands twice: {ids:?}");
    let anchors = attribute(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    let described = attribute(html, "aria-describedby").into_iter().flat_map(str::split_whitespace);
    for id in attribute(html, "for").into_iter().chain(anchors).chain(described) {
        assert!(known.contains(id), "{name}: nothing has the id {id}");
    }
    assert!(!html.contains(" style="), "{name}: an inline style");
    assert_eq!(html.matches("<h1").count(), 1, "{name}: one first heading");
}

#[test]
fn the_gallery_is_rendered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("../target/gallery");
    fs::create_dir_all(&folder).expect("a folder");
    let mut styles: Vec<_> =
        fs::read_dir(root.join("style")).expect("styles").map(|entry| entry.expect("a file").path()).collect();
    styles.sort();
    let css: String = styles.iter().map(|path| fs::read_to_string(path).expect("a style sheet")).collect();
    fs::write(folder.join("lotse.css"), css).expect("written");
    type Make = fn(Lang) -> String;
    let pages: [(&str, Make, &[Lang]); 8] = [
        ("home", home, &[Lang::De, Lang::Ar, Lang::Ti]),
        ("group", group, &[Lang::De, Lang::Ar, Lang::Ti, Lang::FaAf]),
        ("section", section, &[Lang::De, Lang::Ar, Lang::Ti]),
        ("start", start, &[Lang::De, Lang::Ar, Lang::Ti]),
        ("cases", cases, &[Lang::De]),
        ("case", case, &[Lang::De]),
        ("figures", figures, &[Lang::De]),
        ("sheet", sheet, &[Lang::De]),
    ];
    for (name, make, langs) in pages {
        for lang in langs {
            let owner = Owner::new();
            let html = owner.with(|| make(*lang));
            let name = format!("{name}-{}", lang.tag());
            check(&name, &html);
            fs::write(folder.join(format!("{name}.html")), html).expect("written");
        }
    }
}
