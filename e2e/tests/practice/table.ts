// The practice cases of the council paper as the persons answer them: one table for each record, by section and field.
//
// An answer is what is typed or chosen: a text, a code, several codes with spaces between them, a date as in ISO 8601 that
// may end early, a code and the day since when it holds, `yes` or `no`. Several answers are given one after the other. What
// the paper is silent about is made up.

/** One answer, or several that came one after the other. */
type Told = string | string[];
/** Answers of a record by section and field. */
export type Answers = Record<string, Record<string, Told>>;

/** "I don't know." */
export const DONT_KNOW = '?';
/** What the page asks and does not concern the person: it stays empty. */
export const EMPTY = '';

/** A person of a case. */
export interface Member {
  /** Her first name as the manager heard it; the right one stands in her answers. */
  heard: string;
  /** Whether the parents speak for her. */
  child?: boolean;
  answers: Answers;
}

/** A case, entered in one language. */
export interface Case {
  name: string;
  lang: string;
  secret: string;
  members: Member[];
}

/** Answers of several tables in one; what comes later counts. */
export function together(...tables: Answers[]): Answers {
  const all: Answers = {};
  for (const table of tables) {
    for (const [section, answers] of Object.entries(table)) all[section] = { ...all[section], ...answers };
  }
  return all;
}

/** What is the same for whoever has no illness to tell of, needs no care and expects no child. */
export const HEALTHY: Answers = {
  health: {
    family_doctor: 'have', dentist: 'searching', midwife: EMPTY, disability_card: 'none', disability_degree: EMPTY,
    care_degree: 'none', talk_support: 'no', addiction_advice: 'no', help: 'appointment interpreter',
  },
};
/** What is the same for all grown-ups unless their own table says otherwise. */
export const GROWN_UP: Answers = together(HEALTHY, {
  contact: { safe_times: '9–12', no_calls: 'no', unmarked_letters: 'no', secret_address: 'no' },
  family: { due_date: EMPTY, care_needed: 'no' },
  housing: { barrier_free: 'no' },
  money: {
    benefit_number: '61102//0048211', benefit_applied: '2017-03', account: 'yes', city_card: 'have', food_card: 'applied',
    broadcasting: 'have', ticket: 'none', debt: 'phone', debt_creditor: 'Mobilfunk AG', debt_amount: '180',
    debt_state: 'instalments', debt_eviction: EMPTY, debt_advice: 'no',
  },
  education: { training_years: '3' },
});
