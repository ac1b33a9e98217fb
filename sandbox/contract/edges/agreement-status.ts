import type { Recipe } from '../recipe.ts'

const nobody = '12345678-abcd-1234-abcd-123456789abc'
const file = (rest: string) => `verify-indirect-reseller-mpa-status.response.${rest}.json`
const ask =
  (query: string): Recipe =>
  () => ({ path: `/v1/compliance/csp/agreementstatus${query}`, as: 'anneke' })

/** The tenant of a reseller that signed nothing. */
const unsigned: Recipe = async (partner) => {
  const { body } = await partner.call('GET', '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf', {
    as: 'anneke',
  })
  const found = body.items.find(({ mpnId }) => mpnId === '6151269')
  return { path: `/v1/compliance/csp/agreementstatus?tenantId=${found?.id}`, as: 'anneke' }
}

/** Everything that can be wrong with a question whether a reseller signed (ch. 4.8). */
export const agreementStatusEdges: Record<string, Recipe> = {
  [file('both-partnerid-and-csp-tenant-id-passed')]: ask(`?mpnId=4847383&tenantId=${nobody}`),
  [file('no-partnerid-or-csp-tenant-id')]: ask(''),
  [file('non-guid-formatted-csp-tenant-id')]: ask('?tenantId=abc'),
  [file('non-numeric-partnerid')]: ask('?mpnId=abc'),
  [file('csp-indirect-reseller-partnerid-pga-pla-is-eit')]: ask('?mpnId=9999999'),
  [file('csp-indirect-provider-region-and-csp-indirect')]: ask('?mpnId=6177820'),
  [file('csp-indirect-reseller-account-exists-in-partne')]: ask('?mpnId=6151269'),
  [file('no-csp-indirect-reseller-account-is-associated')]: ask('?mpnId=4391507'),
  [file('invalid-tenant-id')]: ask(`?tenantId=${nobody}`),
  [file('no-mpa-found-with-the-given-tenant-id')]: unsigned,
}
