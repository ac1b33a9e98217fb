import 'server-only'
import { z } from 'zod'

/** Every job by name: what it carries. Workers (lib/services/start-workers.ts) call one service each. */
export const JOBS = {
  /** Look at a placed submission's orders; sends itself again until they are settled. */
  'follow-submission': z.object({ submissionId: z.guid() }),
  /** Find out what became of a press whose answer never came. */
  'find-out-outcome': z.object({ submissionId: z.guid() }),
  /** Start again whatever should be looked at and is not. */
  'sweep-submissions': z.object({}),
  /** Count anew the days of the history that have changed; charts are drawn from it. */
  'refresh-rollups': z.object({}),
  /** How long provisioning usually takes, of our own history. */
  'refresh-norms': z.object({}),
  /** Mirror the list of customers. */
  'sync-customers': z.object({}),
  /** Find out whose orders are to be read, and have them read. */
  'keep-orders-fresh': z.object({}),
  /** Read orders and subscriptions of customers; sends itself again until none is left. */
  'import-orders': z.object({}),
  /** Have Partner Center tell us what changes, where it can reach us. */
  'register-webhook': z.object({}),
  /** Read the country of customers that the list does not tell. */
  'detail-customers': z.object({}),
  /** Bring the address book of indirect resellers up to date. */
  'refresh-resellers': z.object({}),
  /** Queue a refresh of every market in use whose catalogue is a day old. */
  'refresh-markets': z.object({}),
  /** Read the plans of a market's products; sends itself again until all are read. */
  'read-plans': z.object({ market: z.string().length(2) }),
  /** Read the products and promotions of a market. */
  'refresh-catalog': z.object({ market: z.string().length(2) }),
  /** Read the price sheets of a market. */
  'import-prices': z.object({ importId: z.guid() }),
  /** Begin that for every market whose prices are of yesterday. */
  'renew-prices': z.object({}),
  /** Renew the sign-in of the service account once a day. */
  'renew-service-account': z.object({}),
} as const

export type JobName = keyof typeof JOBS
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>

/** What makes two jobs of a name the same one: a second is not queued while the first waits. */
export function jobKey<Name extends JobName>(name: Name, payload: JobPayload<Name>): string {
  return `${name}:${Object.values(payload).join(':')}`
}

/**
 * Whether an equal job may run beside one that runs. Where a lease on the submission keeps two from asking at once, it
 * may: pg-boss hands out nothing at all while the first in line waits for its twin, and after a crash that is minutes.
 */
export const RUNS_BESIDE_ITSELF: ReadonlySet<JobName> = new Set(['follow-submission', 'find-out-outcome'])
