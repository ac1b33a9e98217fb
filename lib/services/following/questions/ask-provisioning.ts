import 'server-only'
import { mayAdminister } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import type { ProvisioningStatus } from '@/lib/domain/wire/orders/provisioning-status'
import { EntraError } from '@/lib/entra/errors'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { ServiceReads, SystemContext } from '@/lib/services/context'
import { findLiveSession } from '@/lib/services/sign-in/find-live-session'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'

/** Why nobody can be asked: no sign-in lives, or none has the role. */
export type Withheld = NonNullable<SubmissionRecord['withheld']>
export type ProvisioningAnswer = { lines: ProvisioningStatus[]; withheld: Withheld | null }

/** A role that was refused is tried again at every so many looks: it may have been granted since. */
const TRY_REFUSED_ROLE_EVERY = 5

/**
 * Takes a submission; returns a question about each of its orders. It is asked as the person who placed it, by the newest
 * of their sign-ins, else as the service account; the role Admin agent decides who goes first, so that no question is
 * wasted. `withheld` tells why neither may ask. partner-center-api.md ch. 7.6. Throws for what may be tried again.
 */
export async function provisioningReader(context: SystemContext, submission: SubmissionRecord, priority: Priority) {
  const session = await findLiveSession(context.db, submission.personId)
  const service = await context.partnerCenterAsService(priority)
  const person = session && context.partnerCenterAs(session.sessionId, priority).orders
  const personFirst = session !== undefined && mayAdminister(session)
  const isRefused = submission.withheld === 'role' && !personFirst && !service
  const isWorthAsking = !isRefused || submission.attempts % TRY_REFUSED_ROLE_EVERY === 0
  const whom = (personFirst ? [person, service] : [service, person]).filter((one) => one !== undefined)

  return async (orderId: string): Promise<ProvisioningAnswer> => {
    let withheld: Withheld = isRefused ? 'role' : 'signIn'
    for (const one of isWorthAsking ? whom : []) {
      const answer = await ask(one, submission.customerId, orderId)
      if (Array.isArray(answer)) return { lines: answer, withheld: null }
      if (answer === 'role') withheld = 'role'
    }
    return { lines: [], withheld }
  }
}

async function ask(
  reads: Pick<ServiceReads, 'provisioningStatus'>,
  customerId: string,
  orderId: string,
): Promise<ProvisioningStatus[] | Withheld> {
  try {
    return await reads.provisioningStatus(CustomerId.parse(customerId), OrderId.parse(orderId))
  } catch (error) {
    // There is nothing to tell yet.
    if (error instanceof PartnerCenterError && error.status === 404) return []
    if (error instanceof PartnerCenterError && error.status === 403) return 'role'
    if (error instanceof PartnerCenterError && error.status === 401) return 'signIn'
    if (error instanceof EntraError && error.kind === 'sign-in-again') return 'signIn'
    if (error instanceof AppError && error.code === 'sessionEnded') return 'signIn'
    throw error
  }
}
