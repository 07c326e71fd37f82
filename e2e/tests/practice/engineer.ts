// Case 1: a Syrian who lives alone, petroleum engineer, on his way to the C1 course.
import { EMPTY, GROWN_UP, together, type Answers, type Case } from './table';

const ENGINEER: Answers = together(GROWN_UP, {
  person: {
    family_name: 'Al-Khatib', given_names: 'Nabil', birth_name: 'Al-Khatib', original_name: 'نبيل الخطيب', call_name: 'Nabil',
    other_name: 'Nabeel Alkhateeb', other_name_kind: 'spelling',
    birth_date: '1988-09-17', birth_place: 'Homs', birth_country: 'sy', sex: 'male', nationality: 'sy', entry_germany: '2016-05',
    entry_state: '2016-05-19', entry_town: '2017-04-10',
    paper_kind: 'passport', paper_country: 'sy', paper_until: '2021-03-02', paper_place: 'foreigners_office',
  },
  contact: {
    phone: '0171 3920014', email: 'nabil@example.org', messenger: 'WhatsApp, Nabil', care_of: 'Al-Khatib',
    street: 'Obere Marktstraße 27', room: 'Zimmer 14', postcode: '71634', town: 'Ludwigsburg',
    safe_times: 'nach 13 Uhr, vorher bin ich im Kurs',
  },
  family: {
    marital: 'single', single_parent: 'no', children_here: '0', relative_name: 'محمود الخطيب', relative_kind: 'parent',
    relative_birth: '1957', relative_where: 'origin', relative_country: 'sy', relative_dependent: 'no',
    relative_reunification: 'not_planned',
  },
  residence: {
    status: ['gest 2016-05-19', 'subs 2017-01-24'], paper: 'eat', until: '2020-01-23', prolongation: '2017-11-28',
    asylum_applied: '2016-06-20', asylum_decision: 'subsidiary', asylum_decided: '2017-01-24', court: 'no',
    procedure_closed: '2017-02-14', hardship: EMPTY, rule_until: '2020-01-24', work_permit: 'allowed',
  },
  housing: {
    kind: ['eae 2016-05-19', 'vu 2016-07-04', 'au_komm 2017-04'], district: ['ausserhalb 2016-07-04', 'mitte 2017-04'],
    building: 'Unterkunft Obere Marktstraße 27', rooms: '1', occupancy: 'assignment', rent_warm: '310', rent_payer: 'jobcenter',
    wlan: 'no', defects: 'Im Zimmer gibt es kein WLAN.',
    search: 'searching', search_persons: '1', search_rooms: '1', search_rent: '450', search_area: 'mitte west', permit: 'applied',
    permit_until: EMPTY, lists: 'Wohnbau Ludwigsburg', schufa: 'no', rent_course: 'no',
    viewing_date: '2018-04-12', viewing_address: 'Solitudestraße', viewing_result: 'refused',
  },
  health: { insurance: 'statutory', insurer: 'AOK' },
  money: {
    benefit: 'sgb2', benefit_state: 'granted', benefit_office: 'Jobcenter Landkreis Ludwigsburg', benefit_until: '2018-09-30',
    benefit_amount: '726',
  },
  participation: {
    activities: 'sport language_cafe', club: 'Schachclub', contacts: 'some', own_help: 'wish', volunteer_wish: 'have',
    volunteer: 'Martin Vogel', volunteer_group: 'Arbeitskreis Asyl Mitte', volunteer_phone: '07141 55 01 02',
    volunteer_help: 'language work', volunteer_from: '2017-06', volunteer_until: EMPTY,
  },
  language: {
    mother_tongue: 'ar', other: 'en', talk: 'de', interpreter: 'sometimes', interpreter_wish: 'any', literacy: 'second_script',
    german: 'b2', listening: 'b2', reading: 'c1', writing: 'b2', speaking: 'b2',
    level_proof: 'certificate', level_date: '2018-01-20', course: 'job_c1', course_state: 'registered', course_end: EMPTY,
    entitlement: 'admission',
  },
  education: {
    school: 'higher', school_years: '12', school_country: 'sy', school_certificate: 'translated', training: 'bachelor',
    training_subject: 'Erdöltechnik (Petroleum Engineering)', training_country: 'sy', training_years: '5',
    training_state: 'finished', training_certificate: 'translated',
    recognition: 'zab', recognition_occupation: 'Ingenieur', recognition_office: 'ZAB', recognition_date: '2017-11',
    measure: 'none', measure_provider: EMPTY, measure_until: EMPTY,
  },
  work: {
    state: 'jobseeker 2017-04-18', office: 'jobcenter', contact: 'Frau Wagner, 07141 000-210', employer: 'Ölgesellschaft in Homs',
    occupation: 'Ingenieur für Bohrungen', country: 'sy', hours: '45', from: '2011-09', until: '2014', insured: EMPTY,
    wish: 'Ingenieur', obstacles: 'german recognition', licence: 'recoding', cv: 'yes',
  },
  goals: {
    strengths: 'Mathematik, technisches Zeichnen', hard: 'Das Warten auf das Zeugnis', area: 'language',
    wish: 'Ich möchte Deutsch bis C1 lernen und als Ingenieur arbeiten.', until: '2018-12',
  },
  appointments: {
    with: 'jobcenter', day: '2018-05-03', time: '9:30', place: 'Jobcenter, Zimmer 112', bring: 'Zertifikat B2', interpreter: 'no',
  },
});

/** One person. */
export const engineer: Case = {
  name: 'engineer',
  lang: 'de',
  secret: 'drei bunte wolken',
  members: [{ heard: 'Nabeel', answers: ENGINEER }],
};
