// The pages of the portal, by who may see them.
import type { Page } from '@playwright/test';

/** Before anybody is signed in. */
export const PUBLIC = ['/', '/login', '/card', '/help', '/imprint', '/privacy', '/accessibility', '/leichte-sprache', '/weather', '/no-such-page'];

/** In the refugee's area. */
export const REFUGEE = [
  '/me', '/me/person', '/me/contact', '/me/family', '/me/residence', '/me/housing', '/me/language',
  '/me/person/names', '/me/person/own-name', '/me/person/birth', '/me/person/nationality', '/me/person/arrival', '/me/person/papers/new',
  '/me/contact/phone', '/me/contact/address', '/me/contact/safe-contact', '/me/family/marital', '/me/family/relatives/new',
  '/me/residence/status', '/me/residence/asylum', '/me/residence/conditions', '/me/housing/dwelling', '/me/housing/tenancy',
  '/me/housing/equipment', '/me/language/speaking', '/me/language/literacy', '/me/language/german', '/me/language/course', '/me/log', '/me/plan', '/me/more',
  '/me/documents', '/me/helpers', '/me/consents', '/me/consents/c2', '/me/consents/c6', '/me/consents/c10', '/me/release',
  '/me/requests', '/me/requests/deletion', '/me/requests/restriction',
];

/** More of the same kinds, looked at on a phone alone. */
export const REFUGEE_ON_A_PHONE = [
  '/me/education', '/me/work', '/me/health', '/me/money', '/me/participation', '/me/goals', '/me/appointments', '/me/held', '/me/copy',
  '/me/education/schooling', '/me/education/training/new', '/me/education/recognition', '/me/education/measure',
  '/me/work/work-state', '/me/work/jobs/new', '/me/work/work-wish', '/me/health/insurance', '/me/health/doctors',
  '/me/health/health-needs', '/me/money/benefits/new', '/me/money/discounts', '/me/money/debts/new', '/me/participation/leisure',
  '/me/participation/volunteers/new', '/me/goals/strengths', '/me/goals/wishes/new', '/me/housing/housing-search', '/me/consents/c13',
];

/** In the back office, by role. */
export const OFFICE: Record<string, string[]> = {
  manager: ['/office/cases', '/office/cases/new', '/office/plans', '/office/account'],
  coordinator: ['/office/figures', '/office/team', '/office/requests', '/office/confirmations'],
  carrier_admin: ['/office/accounts'],
  instance_admin: ['/office/instance'],
  auditor: ['/office/audit'],
};

/** The address of a plan in which something is due: the first in the list of the manager who is signed in. */
export async function planPath(manager: Page): Promise<string> {
  await manager.goto('/office/plans');
  const href = await manager.locator('main a[href*="/plan#"]').first().getAttribute('href');
  return (href ?? '').split('#')[0] ?? '';
}
