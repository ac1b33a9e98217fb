import { Refusal, type Route } from '../http/route.ts'
import { findPartnerByMpnId, provider } from '../seed/partners.ts'
import { link } from './envelope.ts'

/** Verification of a PartnerID, and the caller's own (ch. 4.7; get-partner-by-mpn-id). */
export const profiles: Route[] = [
  {
    method: 'GET',
    path: '/v1/profiles/mpn',
    token: 'user',
    handle({ query }) {
      const mpnId = query.get('mpnId') ?? provider.mpnId
      if (!/^\d+$/.test(mpnId)) throw new Refusal(400, 2000, 'MPN Id must be numeric.', 'PartnerApiServiceControllers')
      const partner = mpnId === provider.mpnId ? provider : findPartnerByMpnId(mpnId)
      if (partner === undefined) {
        throw new Refusal(404, 3000, `Partner Organization with partner_id ${mpnId} could not be found`)
      }
      return { status: 200, body: mpnProfile(partner) }
    },
  },
]

function mpnProfile(partner: { name: string; mpnId: string }) {
  return {
    partnerName: partner.name,
    mpnId: partner.mpnId,
    profileType: 'MpnProfile',
    links: { self: link('/profiles/mpn') },
    attributes: { objectType: 'MpnProfile' },
  }
}
