// Case 4: a father and his son from Syria; the family is complete since March 2017 and in a home of its own since September.
import { EMPTY, GROWN_UP, HEALTHY, together, type Answers, type Case } from './table';

/** What is the same for both. */
const HAMDAN: Answers = {
  person: {
    family_name: 'Hamdan', birth_name: 'Hamdan', other_name_kind: 'spelling', birth_place: 'Aleppo', birth_country: 'sy',
    sex: 'male', nationality: 'sy', entry_germany: '2015-08-09', entry_state: '2015-08-12', entry_town: '2015-10-05',
    paper_kind: 'travel_document_refugee', paper_country: 'de', paper_until: '2018-12-03', paper_place: 'with_me',
  },
  contact: {
    phone: '0171 3920068', email: 'khaled.hamdan@example.org', messenger: 'واتساب', care_of: 'حمدان',
    street: ['Unterkunft Nord 5', 'Neckarweihinger Straße 44'], room: ['7', '1. OG'], postcode: ['71634', '71640'],
    town: 'Ludwigsburg', safe_times: 'بعد الساعة 16', no_calls: 'no', unmarked_letters: 'no', secret_address: 'no',
  },
  family: {
    relative_name: 'حنان بركات', relative_birth: '1984', relative_where: ['third_state', 'same_household'],
    relative_country: ['tr', 'de'], relative_dependent: 'yes',
    relative_reunification: ['notice_filed', 'visa_applied', 'arrived'],
  },
  residence: {
    status: ['gest 2015-08-12', 'fluechtl 2015-12-04'], paper: 'eat', until: '2018-12-03', prolongation: EMPTY,
    asylum_applied: '2015-09-30', asylum_decision: ['pending', 'refugee'], asylum_decided: '2015-12-04', court: 'no',
    procedure_closed: '2015-12-22', hardship: EMPTY, rule_until: EMPTY, work_permit: 'allowed',
  },
  housing: {
    kind: ['eae 2015-08-12', 'vu 2015-10-05', 'au_komm 2016-01-18', 'au_priv 2017-09-20'],
    district: ['ost 2015-10-05', 'nord 2016-01-18', 'ossweil 2017-09-20'],
    building: ['Unterkunft Nord', 'Neckarweihinger Straße 44'], rooms: ['2', '4'], occupancy: ['assignment', 'lease'],
    rent_warm: ['390', '1080'], rent_payer: ['jobcenter', 'shared'], wlan: 'yes', defects: 'لا شيء', barrier_free: 'no',
  },
  health: { insurance: 'statutory', insurer: 'AOK' },
  participation: {
    volunteer: 'Elisabeth Kern', volunteer_group: 'Arbeitskreis Asyl Nord', volunteer_phone: '07141 55 01 05',
    volunteer_help: 'housing offices', volunteer_from: '2016-03', volunteer_until: EMPTY,
  },
  language: { mother_tongue: 'ar' },
  appointments: {
    with: 'landlord', day: '2018-05-15', time: '17:00', place: 'في البيت', bring: 'عقد الإيجار', interpreter: 'no',
  },
};
const FATHER: Answers = together(GROWN_UP, HAMDAN, {
  person: {
    given_names: 'Khaled', original_name: 'خالد حمدان', call_name: 'خالد', other_name: 'Chaled Hamdan', birth_date: '1979-06-24',
  },
  family: { marital: 'married', single_parent: ['yes', 'no'], children_here: ['1', '3'], relative_kind: 'spouse' },
  housing: { search: 'found', search_persons: EMPTY, search_rooms: EMPTY, search_rent: EMPTY, search_area: EMPTY },
  children: { care_need: 'not_needed', care_for: EMPTY },
  money: {
    benefit: 'child', benefit_state: 'granted', benefit_office: 'Familienkasse', benefit_until: '2023-05', benefit_amount: '588',
    debt: 'rent', debt_creditor: 'Stadt Ludwigsburg', debt_eviction: '2017-08-31', debt_state: 'settled',
  },
  participation: {
    activities: 'garden crafts', club: 'جمعية الحديقة', contacts: 'many', own_help: 'running', volunteer_wish: 'have',
  },
  language: {
    other: 'tr', talk: 'ar', interpreter: ['always', 'sometimes'], interpreter_wish: 'any', literacy: 'second_script',
    german: ['a1', 'b1'], listening: 'b1', reading: 'b1', writing: 'a2', speaking: 'b1',
    level_proof: 'certificate', level_date: '2017-06-10', course: ['integration', 'job_b2'],
    course_state: ['finished', 'interested'], course_end: EMPTY, entitlement: 'obligation',
  },
  education: {
    school: 'to_9', school_years: '9', school_country: 'sy', school_certificate: 'have', training: 'apprenticeship',
    training_subject: 'نجارة', training_country: 'sy', training_state: 'finished', training_certificate: 'lost',
    recognition: 'not_wanted', recognition_occupation: EMPTY, recognition_office: EMPTY, recognition_date: EMPTY, measure: 'none',
    measure_provider: EMPTY, measure_until: EMPTY,
  },
  work: {
    state: 'minijob 2017-11-02', office: 'jobcenter', contact: 'Herr Maier', employer: 'Schreinerei in Ludwigsburg',
    occupation: 'مساعد نجار', country: 'de', hours: '10', from: '2017-11-02', until: EMPTY, insured: 'no', wish: 'نجار',
    obstacles: 'german', licence: 'german', cv: 'yes',
  },
  goals: { strengths: 'النجارة والتصليح', hard: 'اللغة', area: 'work', wish: 'أريد عملاً بدوام كامل.', until: '2018-09' },
});
const SON: Answers = together(HEALTHY, HAMDAN, {
  person: { given_names: 'Yazan', original_name: 'يزن حمدان', call_name: 'يزن', other_name: 'Jazan', birth_date: '2005-05-02' },
  family: { relative_kind: 'parent', relative_dependent: 'no' },
  children: {
    school: 'real', school_name: 'Realschule in Ludwigsburg', school_class: '7a', school_from: '2016-02',
    school_needs: 'german homework',
  },
  health: { checkups: 'yes', measles: 'yes' },
  participation: { activities: 'sport', club: 'كرة القدم', contacts: 'many', own_help: 'no', volunteer_wish: 'not_needed' },
  language: {
    other: 'de', talk: 'de', interpreter: 'no', interpreter_wish: EMPTY, literacy: 'second_script', german: 'b2', listening: 'b2',
    reading: 'b2', writing: 'b1', speaking: 'b2', level_proof: 'placement', level_date: '2017-06',
  },
  goals: { strengths: 'كرة القدم', hard: 'الرياضيات', area: 'training', wish: 'أريد أن أصبح ميكانيكياً.', until: '2021' },
});

/** A father and his son. */
export const fatherAndSon: Case = {
  name: 'father and son from Syria',
  lang: 'ar',
  secret: 'زيتون قمر نهر',
  members: [
    { heard: 'Khalid', answers: FATHER },
    { heard: 'Jazan', child: true, answers: SON },
  ],
};
