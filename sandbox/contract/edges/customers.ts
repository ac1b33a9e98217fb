import type { Partner } from '../../partner-center/testing/partner.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'
import { customerRecipes } from '../recipes/customers.ts'

const get = (path: string) => (): Trial => ({ method: 'GET', path, as: 'anneke' })

async function withCustomer(partner: Partner, path: string, about: Parameters<Partner['customer']>[0]): Promise<Trial> {
  return { path: `/v1/customers/${partner.customer({ country: 'DE', ...about }).id}${path}`, as: 'anneke' }
}

/** A new customer of an indirect reseller. */
async function resold(partner: Partner, more: Body): Promise<Trial> {
  const trial = await customerRecipes['POST /v1/customers']?.(partner)
  if (!trial) throw new RangeError('customers are made by no recipe')
  const { body: relationships } = await partner.call(
    'GET',
    '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
    { as: 'anneke' },
  )
  return { ...trial, body: Object.assign({}, trial.body, { associatedPartnerId: relationships.items[0]?.id }, more) }
}

/** Samples about customers and partners that show an edge; by file name. */
export const customersEdges: Record<string, Recipe> = {
  'get-partner-by-mpn-id.response.failure.json': get('/v1/profiles/mpn?mpnId=9999999'),
  async 'confirm-customer-consent-customer-agreement.error-600061.json'(partner) {
    const trial = await customerRecipes['POST /v1/customers/:customerId/agreements']?.(partner)
    if (!trial) throw new RangeError('agreements are confirmed by no recipe')
    await partner.call('POST', trial.path, trial)
    return trial
  },
  'create-a-customer-for-an-indirect-reseller.response.json': (partner) => resold(partner, {}),
  'create-a-customer.response.json': (partner) => resold(partner, { enableGDAPByDefault: true }),
  'get-a-customer-by-name.response.json': get(
    `/v1/customers?size=0&filter=${encodeURIComponent('{"Field":"CompanyName","Value":"cont","Operator":"starts_with"}')}`,
  ),
  'get-customer-qualification-asynchronous.response.denied.json': (partner) =>
    withCustomer(partner, '/qualifications', {
      qualifications: [
        {
          qualification: 'Education',
          vettingStatus: 'Denied',
          vettingReason: 'Not an Education Customer',
          vettingCreatedDate: '2026-11-01T00:00:00Z',
        },
      ],
    }),
  'get-customer-qualification-asynchronous.response.in-review.json': (partner) =>
    withCustomer(partner, '/qualifications', {
      qualifications: [
        { qualification: 'Education', vettingStatus: 'InReview', vettingCreatedDate: '2026-11-01T00:00:00Z' },
      ],
    }),
  'retrieve-validation-status.response.404-not-found-error.json': (partner) =>
    withCustomer(partner, '/validationStatus?type=account', { validation: null }),
}
