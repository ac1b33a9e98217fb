import type { Partner } from '../../partner-center/testing/partner.ts'
import { bought } from '../fixtures.ts'
import type { Body, Recipes, Trial } from '../recipe.ts'

const get = (path: string) => (): Trial => ({ path, as: 'anneke' })

/** A profile is replaced whole: what was read, or somebody else's text under the etag of this one. */
function replace(path: string) {
  return async (partner: Partner, sent?: Body): Promise<Trial> => {
    const { body } = await partner.call('GET', path.replace('supportprofile', 'support'), { as: 'anneke' })
    if (sent === undefined) return { path, as: 'anneke', body }
    // A partner's currency was settled when its account was opened.
    const { Attributes: _, ...rest } = sent
    const { billingCurrency } = { billingCurrency: undefined, ...body }
    return { path, as: 'anneke', body: { ...rest, billingCurrency, attributes: body.attributes } }
  }
}

/** ch. 4.6–4.11 and 9: the partner, its resellers, its agreements, what was done and who is told. */
export const partnerRecipes: Recipes = {
  'POST /generatetoken': exchangeToken,
  'POST /v3/generatetoken': exchangeToken,
  'GET /v1/relationships': get('/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf'),
  'GET /v1/profiles/mpn': get('/v1/profiles/mpn?mpnId=4847383'),
  'GET /v1/profiles/legalbusiness': get('/v1/profiles/legalbusiness?vettingVersion=Current'),
  'PUT /v1/profiles/legalbusiness': replace('/v1/profiles/legalbusiness'),
  'GET /v1/profiles/organization': get('/v1/profiles/organization'),
  'PUT /v1/profiles/organization': replace('/v1/profiles/organization'),
  'GET /v1/profiles/billing': get('/v1/profiles/billing'),
  'PUT /v1/profiles/billing': replace('/v1/profiles/billing'),
  'GET /v1/profiles/support': get('/v1/profiles/support'),
  'PUT /v1/profiles/support': replace('/v1/profiles/support'),
  'PUT /v1/profiles/supportprofile': replace('/v1/profiles/supportprofile'),
  'GET /v1/compliance/csp/agreementstatus': get('/v1/compliance/csp/agreementstatus?mpnId=4847383'),
  'GET /v1/auditrecords': async (partner) => {
    await bought(partner)
    return { path: '/v1/auditrecords?startDate=2026-11-16&endDate=2026-11-18' }
  },
  'GET /v1/auditrecords/:recordId': async (partner) => {
    await bought(partner)
    const { body } = await partner.call('GET', '/v1/auditrecords')
    return { path: `/v1/auditrecords/${body.items[0]?.id}` }
  },
  'GET /v1/agreements': get('/v1/agreements?agreementType=*'),
  'GET /v1/agreementtemplates/:templateId/document': get(
    '/v1/agreementtemplates/117a77b0-9360-443b-8795-c6dedc750cf9/document?language=en-US&country=US',
  ),
}

function exchangeToken(): Trial {
  const form = new FormData()
  form.set('grant_type', 'jwt_token')
  return { path: '/generatetoken', form }
}
