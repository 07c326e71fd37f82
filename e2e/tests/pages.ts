// The pages of the portal, by who may see them.

/** Before anybody is signed in. */
export const PUBLIC = ['/', '/login', '/card', '/imprint', '/privacy', '/accessibility', '/leichte-sprache', '/weather', '/no-such-page'];

/** In the refugee's area. */
export const REFUGEE = [
  '/me', '/me/person', '/me/contact', '/me/family', '/me/residence', '/me/housing', '/me/language',
  '/me/person/names', '/me/person/own-name', '/me/person/birth', '/me/person/nationality', '/me/person/arrival', '/me/person/papers/new',
  '/me/contact/phone', '/me/contact/address', '/me/contact/safe-contact', '/me/family/marital', '/me/family/relatives/new',
  '/me/residence/status', '/me/residence/asylum', '/me/residence/conditions', '/me/housing/dwelling', '/me/housing/tenancy',
  '/me/housing/equipment', '/me/language/speaking', '/me/language/literacy', '/me/language/german', '/me/language/course', '/me/log', '/me/more',
];

/** In the back office, by role. */
export const OFFICE: Record<string, string[]> = {
  manager: ['/office/cases', '/office/cases/new', '/office/account'],
  coordinator: ['/office/figures', '/office/team', '/office/confirmations'],
  carrier_admin: ['/office/accounts'],
  instance_admin: ['/office/instance'],
  auditor: ['/office/audit'],
};
