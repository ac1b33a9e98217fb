import { Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { marketOf } from '../../seed/markets.ts'
import { findPartnerByMpnId } from '../../seed/partners.ts'
import type { Tenant } from '../../tenant.ts'

/** The service's limit for one line (ch. 6.8). */
const MAX_ADDITIONAL = 5

export type ResellersOnRecord = { primary: string | undefined; additional: readonly string[] }

/**
 * Checks the PartnerIDs of one line: the reseller of record and the additional ones, which only transactions in the EU
 * or EFTA may have, five at most, after a primary. Repeating the primary or an id is accepted, as documented (ch. 7.4).
 * Throws 400/800002, 404/800015, 404/2072, 400/800016, 400/900154, 403/900123.
 */
export function requireResellers(
  { primary, additional }: ResellersOnRecord,
  customer: Customer,
  provider: Pick<Tenant, 'mpnId'>,
): void {
  if (additional.length > 0) {
    if (primary === undefined) {
      throw new Refusal(400, 800002, 'Additional partner ids need a partner id on record before them.')
    }
    if (additional.length > MAX_ADDITIONAL) {
      throw new Refusal(400, 800002, `At most ${MAX_ADDITIONAL} additional partner ids are allowed.`)
    }
    if (marketOf(customer.country).bloc === null) {
      throw new Refusal(400, 800002, 'Additional partner ids are allowed for transactions in the EU and EFTA only.')
    }
  }
  for (const mpnId of primary === undefined ? additional : [primary, ...additional]) requireReseller(mpnId, provider)
}

function requireReseller(mpnId: string, provider: Pick<Tenant, 'mpnId'>): void {
  if (mpnId === provider.mpnId) {
    throw new Refusal(
      404,
      2072,
      `PartnerID ${mpnId} is the indirect provider's own and not valid as partner on record.`,
    )
  }
  const partner = findPartnerByMpnId(mpnId)
  if (partner === undefined) throw new Refusal(404, 800015, `PartnerID ${mpnId} was not found.`)
  switch (partner.enrolment) {
    case 'none':
    case 'other-region':
      throw new Refusal(400, 800016, `PartnerID ${mpnId} is not a valid indirect reseller.`)
    case 'inactive':
      throw new Refusal(400, 900154, `PartnerID ${mpnId} is not linked to an active indirect reseller tenant.`)
    case 'active':
      if (!partner.agreementSigned) {
        throw new Refusal(
          403,
          900123,
          `The indirect reseller ${mpnId} has not accepted the Microsoft Partner Agreement.`,
        )
      }
      return
    default:
      partner.enrolment satisfies never
  }
}
