// Case 3: a family from India, with an application to the commission for cases of hardship.
import { EMPTY, GROWN_UP, HEALTHY, together, type Answers, type Case } from './table';

/** What is the same for all four. */
const SANDHU: Answers = {
  person: {
    family_name: 'Sandhu', birth_name: 'Sandhu', nationality: 'in', birth_country: 'in', birth_place: 'Jalandhar',
    other_name: 'Sandhoo', other_name_kind: 'spelling', entry_germany: '2015-06-03', entry_state: '2015-06-09',
    entry_town: '2015-08-17', paper_kind: 'passport', paper_country: 'in', paper_until: '2022-04-30',
    paper_place: 'foreigners_office',
  },
  contact: {
    phone: '0171 3920051', email: 'sandhu@example.org', messenger: 'WhatsApp', care_of: 'Sandhu',
    street: 'Schwieberdinger Straße 61', room: '2nd floor, right', postcode: '71636', town: 'Ludwigsburg',
    safe_times: 'after 2 pm', no_calls: 'no', unmarked_letters: 'no', secret_address: 'no',
  },
  family: {
    relative_name: 'Balwinder Singh Sandhu', relative_birth: '1979', relative_where: 'eu', relative_country: 'xo',
    relative_dependent: 'no', relative_reunification: 'not_planned',
  },
  residence: {
    status: ['gest 2015-06-09', 'duld 2016-12-05'], paper: 'paper_sheet', until: '2018-06-04', prolongation: EMPTY,
    asylum_applied: '2015-07-02', asylum_decision: 'refused', asylum_decided: '2016-04-21', court: 'yes',
    procedure_closed: '2016-12-05', hardship: '2018-02-19', work_permit: 'with_permission',
  },
  housing: {
    kind: ['eae 2015-06-09', 'vu 2015-08-17', 'au_komm 2017-02-09'], district: ['eglosheim 2015-08-17', 'west 2017-02-09'],
    building: 'Schwieberdinger Straße 61', rooms: '2', occupancy: 'assignment', rent_warm: '480', rent_payer: 'shared',
    wlan: 'yes', defects: 'Mould in the children’s room.', barrier_free: 'no',
  },
  health: { insurance: 'card_264', insurer: 'AOK', help: 'appointment' },
  participation: {
    volunteer: 'Elisabeth Kern', volunteer_group: 'Arbeitskreis Asyl West', volunteer_phone: '07141 55 01 04',
    volunteer_help: 'language learning', volunteer_from: '2016-03', volunteer_until: '2018-03',
  },
  language: { mother_tongue: 'pa' },
  appointments: {
    with: 'foreigners_office', day: '2018-05-17', time: '8:30', place: 'Landratsamt', bring: 'All papers of the family, photos',
    interpreter: 'no',
  },
};
/** What is the same for both parents. */
const PARENT: Answers = together(GROWN_UP, SANDHU, {
  family: { marital: 'married', single_parent: 'no', children_here: '2' },
  housing: { search: 'no', search_persons: EMPTY, search_rooms: EMPTY, search_rent: EMPTY, search_area: EMPTY },
  money: {
    benefit: 'asylblg', benefit_state: 'granted', benefit_office: 'Landratsamt Ludwigsburg', benefit_until: '2018-12-31',
    benefit_amount: '640',
  },
  language: { level_proof: 'self', level_date: EMPTY, course_end: EMPTY, entitlement: 'none' },
  education: {
    school_country: 'in', school_certificate: 'have', training_country: 'in', recognition_office: EMPTY, recognition_date: EMPTY,
    measure: 'none', measure_provider: EMPTY, measure_until: EMPTY,
  },
});
const FATHER: Answers = together(PARENT, {
  person: {
    given_names: 'Gurnam Singh', original_name: 'ਗੁਰਨਾਮ ਸਿੰਘ ਸੰਧੂ', call_name: 'Gurnam', birth_date: '1983-03-12', sex: 'male',
  },
  family: { relative_kind: 'sibling' },
  children: { care_need: 'have', care_for: EMPTY },
  participation: {
    activities: 'sport cooking', club: 'Cricket team in Ludwigsburg', contacts: 'many', own_help: 'running',
    volunteer_wish: 'have',
  },
  language: {
    other: 'en hi', talk: 'en', interpreter: 'sometimes', interpreter_wish: 'any', literacy: 'second_script', german: 'a2',
    listening: 'a2', reading: 'a2', writing: 'a1', speaking: 'a2', course: 'volunteer', course_state: 'running',
  },
  education: {
    school: 'to_10', school_years: '10', training: 'apprenticeship', training_subject: 'Baker', training_state: 'finished',
    training_certificate: 'none', recognition: 'advice', recognition_occupation: 'Baker',
  },
  work: {
    state: ['opportunity 2017-04-03', 'part_time 2017-12-01'], approval: 'granted', office: 'agency', contact: 'Ms Roth',
    employer: 'Bäckerei in Ludwigsburg', occupation: 'Helper in the bakery', country: 'de', hours: '20', from: '2017-12-01',
    until: EMPTY, insured: 'yes',
    wish: 'Baker, full time', obstacles: 'permit', licence: 'foreign', cv: 'yes',
  },
  goals: {
    strengths: 'Baking, I start early and I am on time.', hard: 'We do not know whether we may stay.', area: 'residence',
    wish: 'We want to stay here, so that the children can grow up here.', until: '2018-12',
  },
});
const MOTHER: Answers = together(PARENT, {
  person: {
    given_names: 'Rajwinder Kaur', birth_name: 'Gill', original_name: 'ਰਾਜਵਿੰਦਰ ਕੌਰ ਸੰਧੂ', call_name: 'Rajwinder',
    birth_date: '1986-11-02', birth_place: 'Ludhiana', sex: 'female',
  },
  family: { relative_kind: 'other' },
  residence: { work_permit: 'not_allowed' },
  children: { care_need: 'searching', care_for: 'course' },
  health: { midwife: 'not_needed' },
  participation: { activities: 'crafts women', club: EMPTY, contacts: 'some', own_help: 'wish', volunteer_wish: 'have' },
  language: {
    other: 'hi', talk: 'pa', interpreter: 'always', interpreter_wish: 'woman', literacy: 'latin_beginner', german: 'a1',
    listening: 'a1', reading: 'a1', writing: '0', speaking: 'a1', course: 'volunteer', course_state: 'broken_off',
    course_end: 'childcare',
  },
  education: {
    school: 'to_9', school_years: '9', training: 'school', training_subject: 'Tailor', training_state: 'finished',
    training_certificate: 'lost', recognition: 'not_wanted', recognition_occupation: EMPTY,
  },
  work: {
    state: 'household 2017-02-14', office: 'none', contact: EMPTY, employer: 'Own tailor shop', occupation: 'Tailor',
    country: 'in', hours: '30', from: '2006', until: '2010', insured: EMPTY, wish: 'Tailor', obstacles: 'german childcare permit',
    licence: 'none', cv: 'no',
  },
  goals: {
    strengths: 'Sewing', hard: 'I have nobody for the little one when I want to go to the course.', area: 'language',
    wish: 'I want to go to the course again.', until: '2018-09',
  },
});
/** What is the same for both children. */
const CHILD: Answers = together(HEALTHY, SANDHU, {
  health: { checkups: 'yes', measles: 'yes', help: 'appointment' },
  family: { relative_kind: 'other' },
  language: { other: 'de', talk: 'de', interpreter: 'no', interpreter_wish: EMPTY },
});
const PUPIL: Answers = together(CHILD, {
  person: {
    given_names: 'Harleen Kaur', original_name: 'ਹਰਲੀਨ ਕੌਰ ਸੰਧੂ', call_name: 'Harleen', birth_date: '2010-10-19', sex: 'female',
  },
  children: {
    school: 'primary', school_name: 'Grundschule in der Weststadt', school_class: '1b', school_from: '2017-09',
    school_needs: 'materials lunch',
  },
  participation: { activities: 'sport music', club: 'Gymnastics', contacts: 'many', own_help: 'no', volunteer_wish: 'have' },
  language: {
    literacy: 'latin_fluent', german: 'b1', listening: 'b1', reading: 'a2', writing: 'a2', speaking: 'b1', level_proof: 'self',
    level_date: EMPTY,
  },
});
const BABY: Answers = together(CHILD, {
  person: {
    given_names: 'Arman Singh', original_name: 'ਅਰਮਾਨ ਸਿੰਘ ਸੰਧੂ', call_name: 'Arman', birth_date: '2016-07-30',
    birth_place: 'Ludwigsburg', birth_country: 'de', sex: 'male', entry_germany: '2016-07-30', entry_state: '2016-07-30',
    entry_town: '2016-07-30',
    paper_kind: 'birth_certificate', paper_country: 'de', paper_until: EMPTY, paper_place: 'with_me',
  },
  residence: { status: ['gest 2016-07-30', 'duld 2016-12-05'] },
  housing: { kind: ['vu 2016-07-30', 'au_komm 2017-02-09'], district: ['eglosheim 2016-07-30', 'west 2017-02-09'] },
  children: {
    kita: 'registered', kita_name: 'Kita in der Weststadt', kita_registered: '2018-01-22', kita_from: EMPTY, kita_hours: '30',
    kita_costs: 'none', early_language: 'no',
  },
});

/** Parents and two children. */
export const familyFromIndia: Case = {
  name: 'family from India',
  lang: 'en',
  secret: 'mango river cloud',
  members: [
    { heard: 'Gurnam', answers: FATHER },
    { heard: 'Rajwinder', answers: MOTHER },
    { heard: 'Harleen', child: true, answers: PUPIL },
    { heard: 'Arman', child: true, answers: BABY },
  ],
};
