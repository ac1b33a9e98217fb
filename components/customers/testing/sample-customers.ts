import type { CustomerHit, SyncProgress } from '@/lib/domain/customer-row'

/** A customer in good order; its id is its name in lower case. */
export const hit = (name: string, facts: Partial<CustomerHit> = {}): CustomerHit => ({
  id: name.toLowerCase().replace(/\W/g, '-'),
  companyName: name,
  domain: `${name.toLowerCase().replace(/\W/g, '')}.onmicrosoft.com`,
  country: 'DE',
  hasAgreement: true,
  signedDirectly: false,
  validationStatus: 'Allowed',
  qualifications: [],
  vetting: [],
  resellerName: null,
  resellerIds: [],
  relationshipToPartner: 'reseller',
  checkedAt: '2026-11-20T08:00:00.000Z',
  pinned: false,
  recent: false,
  ...facts,
})

/** The mirror, complete. */
export const SYNCED: SyncProgress = {
  state: 'done',
  pages: 1,
  customers: 3,
  failure: null,
  startedAt: '2026-11-20T08:00:00.000Z',
  finishedAt: '2026-11-20T08:00:02.000Z',
  mirroredAt: '2026-11-20T08:00:02.000Z',
  total: 3,
  detailed: 3,
}
