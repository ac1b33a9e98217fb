import { type Call, Refusal, type Route } from '../../http/route.ts'
import { findPartnerByMpnId } from '../../seed/partners.ts'
import { link } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { profileRoutes } from './profile-routes.ts'

/** Verification of a PartnerID, and the caller's own profiles (ch. 4.7, 4.11; C23–C25; get-partner-by-mpn-id). */
export const profiles: Route[] = [
  {
    method: 'GET',
    path: '/v1/profiles/mpn',
    token: 'user',
    handle: (call) => ({ status: 200, body: mpnProfile(partnerOf(call)) }),
  },
  ...profileRoutes,
]

/** Throws 400/2000 for an id that is not numeric, 404/3000 for one that nobody has. */
function partnerOf({ query, tenant }: Call): { name: string; mpnId: string } {
  const mpnId = readQuery(query, 'mpnId') ?? tenant.mpnId
  if (!/^\d+$/.test(mpnId)) throw new Refusal(400, 2000, 'MPN Id must be numeric.', 'PartnerApiServiceControllers')
  if (mpnId === tenant.mpnId) return tenant
  const partner = findPartnerByMpnId(mpnId)
  if (partner !== undefined) return partner
  throw new Refusal(404, 3000, `Partner Organization with partner_id ${mpnId} could not be found`)
}

function mpnProfile({ name, mpnId }: { name: string; mpnId: string }) {
  return {
    partnerName: name,
    mpnId,
    profileType: 'MpnProfile',
    links: { self: link('/profiles/mpn') },
    attributes: { objectType: 'MpnProfile' },
  }
}
