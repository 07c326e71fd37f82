// Case 2: a mother from Eritrea and her son share a flat and a history; her daughter of ten years is in Eritrea.
import { EMPTY, GROWN_UP, HEALTHY, together, type Answers, type Case } from './table';

/** What is the same for both. */
const TEKLE: Answers = {
  person: { nationality: 'er', other_name_kind: 'spelling' },
  contact: { street: 'Donaustraße 8', room: '3', postcode: '71638', town: 'Ludwigsburg', care_of: 'Tekle' },
  family: {
    relative_name: 'ራህዋ ዮናስ', relative_birth: '2008-02', relative_where: 'origin', relative_country: 'er',
    relative_reunification: 'notice_filed',
  },
  residence: {
    paper: 'eat', until: '2019-09-01', prolongation: EMPTY, asylum_applied: '2015-11-05', asylum_decision: 'refugee',
    asylum_decided: '2016-09-02', court: 'no', procedure_closed: '2016-09-20', hardship: EMPTY, rule_until: '2019-09-02',
    work_permit: 'allowed',
  },
  housing: {
    building: 'Donaustraße 8', rooms: '2', occupancy: 'assignment', rent_warm: '420', rent_payer: 'jobcenter', wlan: 'no',
    defects: 'እቲ መሕጸቢ ክዳን ተበላሽዩ ኣሎ።', barrier_free: 'no',
  },
  health: { insurance: 'statutory', insurer: 'AOK' },
  participation: {
    volunteer: 'Ute Braun', volunteer_group: 'Arbeitskreis Asyl', volunteer_phone: '07141 55 01 03',
    volunteer_help: 'offices leisure', volunteer_from: '2017', volunteer_until: EMPTY,
  },
  appointments: { with: 'school', day: '2018-05-08', time: '10:00', place: 'Kita Grünbühl', bring: 'ፓስፖርት', interpreter: 'yes' },
};
const MOTHER: Answers = together(GROWN_UP, TEKLE, {
  person: {
    family_name: 'Tekle Weldu', given_names: 'Selam', birth_name: EMPTY, original_name: 'ሰላም ተኽለ ወልዱ', call_name: 'ሰላም',
    other_name: 'Selam Teklay', birth_date: '1989', birth_place: 'Keren', birth_country: 'er', sex: 'female',
    entry_germany: '2015-09-11', entry_state: '2015-09-14', entry_town: '2016-01', paper_kind: 'travel_document_refugee',
    paper_country: 'de', paper_until: '2019-09-01', paper_place: 'with_me',
  },
  contact: {
    phone: '0171 3920037', email: 'selam@example.org', messenger: 'Viber', safe_times: 'ድሕሪ ሰዓት 14', unmarked_letters: 'yes',
    secret_address: 'yes',
  },
  family: { marital: 'separated', single_parent: 'yes', children_here: '1', relative_kind: 'child', relative_dependent: 'yes' },
  residence: { status: ['gest 2015-09-14', 'fluechtl 2016-09-02'] },
  housing: {
    kind: ['eae 2015-09-14', 'vu 2016-01-12', 'au_komm 2016-11-02'], district: ['ost 2016-01-12', 'grunbuehl 2016-11-02'],
    search: 'wish', search_persons: '3', search_rooms: '3', search_rent: '700', search_area: 'ost grunbuehl', permit: 'have',
    permit_until: '2019-02-28', lists: 'Wohnbau', schufa: 'yes', rent_course: 'no', viewing_date: '2018-04-20',
    viewing_address: 'Donaustraße 30', viewing_result: 'waiting',
  },
  children: { care_need: 'searching', care_for: 'course work' },
  health: { midwife: 'not_needed' },
  money: {
    benefit: 'maintenance', benefit_state: 'applied', benefit_office: 'Jugendamt', benefit_until: EMPTY, benefit_amount: EMPTY,
  },
  participation: {
    activities: 'cooking women children', club: 'Frauencafé', contacts: 'some', own_help: 'no', volunteer_wish: 'have',
  },
  language: {
    mother_tongue: 'ti', other: 'am', talk: 'ti', interpreter: 'always', interpreter_wish: 'woman', literacy: 'other_script',
    german: 'a2', listening: 'a2', reading: 'a1', writing: 'a1', speaking: 'a2',
    level_proof: 'self', level_date: EMPTY, course: 'integration_parents', course_state: 'running', course_end: EMPTY,
    entitlement: 'obligation',
  },
  education: {
    school: 'to_9', school_years: '8', school_country: 'er', school_certificate: 'lost', training: 'other',
    training_subject: 'ክሽነ', training_country: 'er', training_state: 'broken_off', training_certificate: 'none',
    recognition: 'not_wanted', recognition_occupation: EMPTY, recognition_office: EMPTY, recognition_date: EMPTY,
    measure: 'parent_child', measure_provider: 'Bildungsträger in Ludwigsburg', measure_until: '2018-07-27',
  },
  work: {
    state: 'measure 2018-01-15', office: 'jobcenter', contact: 'Herr Maier', employer: 'ቤት መግቢ፣ ከረን', occupation: 'ከሻኒት',
    country: 'er', hours: '40', from: '2008', until: '2014', insured: EMPTY, wish: 'ክሽነ', obstacles: 'german childcare',
    licence: 'none', cv: 'no',
  },
  goals: { strengths: 'ምኽሻን፣ ቆልዑ ምእላይ', hard: 'ጓለይ ኣብ ኤርትራ ኣላ።', area: 'family', wish: 'ጓለይ ናባይ ክትመጽእ እደሊ።', until: '2018-12' },
});
const TODDLER: Answers = together(HEALTHY, TEKLE, {
  person: {
    family_name: 'Tekle', given_names: 'Natnael', birth_name: 'Tekle', original_name: 'ናትናኤል ተኽለ', call_name: 'ናቲ',
    other_name: 'Natanael', birth_date: '2016-02-21', birth_place: 'Ludwigsburg', birth_country: 'de', sex: 'male',
    entry_germany: '2016-02-21', entry_state: '2016-02-21', entry_town: '2016-02-21', paper_kind: 'birth_certificate',
    paper_country: 'de', paper_until: EMPTY, paper_place: 'with_me',
  },
  contact: {
    phone: '0171 3920037', email: 'selam@example.org', messenger: 'Viber', safe_times: '14', no_calls: 'no',
    unmarked_letters: 'yes', secret_address: 'yes',
  },
  family: { relative_kind: 'sibling', relative_dependent: 'no' },
  residence: { status: ['gest 2016-02-21', 'fluechtl 2016-09-02'] },
  housing: { kind: ['vu 2016-02-21', 'au_komm 2016-11-02'], district: ['ost 2016-02-21', 'grunbuehl 2016-11-02'] },
  children: {
    kita: 'waiting', kita_name: 'Kita in Grünbühl', kita_registered: '2017-09-14', kita_from: EMPTY, kita_hours: '35',
    kita_costs: 'applied', early_language: 'no',
  },
  health: { checkups: 'yes', measles: 'yes' },
  language: {
    mother_tongue: 'ti', other: 'de', talk: 'ti', interpreter: 'no', interpreter_wish: EMPTY,
  },
});

/** A mother and her son. */
export const motherFromEritrea: Case = {
  name: 'mother from Eritrea',
  lang: 'ti',
  secret: 'ቡን ማይ ጸሓይ',
  members: [
    { heard: 'Selaam', answers: MOTHER },
    { heard: 'Nati', child: true, answers: TODDLER },
  ],
};
