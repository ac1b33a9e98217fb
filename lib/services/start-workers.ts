import 'server-only'
import { readPlans } from './catalog/reading/read-plans'
import { refreshCatalog } from './catalog/reading/refresh-catalog'
import { refreshMarkets } from './catalog/reading/refresh-markets'
import { refreshRollups } from './charts/refresh-rollups'
import { getSystemContext } from './context'
import { detailCustomers } from './customers/detail-customers'
import { syncCustomers } from './customers/sync-customers'
import { followSubmission } from './following/follow-submission'
import { refreshNorms } from './following/norms/refresh-norms'
import { sweepSubmissions } from './following/sweep-submissions'
import { importOrders } from './import/import-orders'
import { keepOrdersFresh } from './import/keep-orders-fresh'
import { registerWebhook } from './import/news/register-webhook'
import { findOutOutcome } from './placing/find-out-outcome'
import { importPrices } from './prices/import-prices'
import { renewPrices } from './prices/renew-prices'
import { refreshResellers } from './resellers/runs/refresh-resellers'
import { renewServiceAccount } from './service-account/renew-service-account'

/**
 * Each of these polls by itself: no more of them than people need. What is fresh is followed apart from what is old:
 * neither keeps the other waiting, and the requests to Microsoft are the limit, not the workers.
 */
const FOLLOWERS = { concurrency: 4, polls: 'now', only: 'first' } as const
const REVISITORS = { concurrency: 4, batch: 5, polls: 'often', only: 'others' } as const
const INVESTIGATORS = { concurrency: 2, polls: 'now' } as const
const READER = { concurrency: 1, polls: 'told' } as const
const BEHIND_THE_SCENES = { concurrency: 1, polls: 'soon' } as const

/**
 * Starts the workers of a queue that was started: one service per job. The mirror of customers is brought up to date at every start
 * and every six hours; whatever a crash left behind is picked up within minutes. Throws when the queue does not answer.
 */
export async function startWorkers(): Promise<void> {
  const context = await getSystemContext()
  const { queue } = context
  await queue.work('find-out-outcome', INVESTIGATORS, (payload) => findOutOutcome(context, payload))
  const follow = (payload: { submissionId: string }) => followSubmission(context, { ...payload, onlyWhenDue: true })
  await queue.work('follow-submission', FOLLOWERS, follow)
  await queue.work('follow-submission', REVISITORS, follow)
  await queue.work('sweep-submissions', BEHIND_THE_SCENES, () => sweepSubmissions(context))
  await queue.work('refresh-rollups', BEHIND_THE_SCENES, () => refreshRollups(context))
  await queue.work('refresh-norms', BEHIND_THE_SCENES, () => refreshNorms(context))
  await queue.work('sync-customers', READER, () => syncCustomers(context))
  await queue.work('detail-customers', BEHIND_THE_SCENES, () => detailCustomers(context))
  await queue.work('keep-orders-fresh', READER, () => keepOrdersFresh(context))
  await queue.work('import-orders', READER, () => importOrders(context))
  await queue.work('register-webhook', BEHIND_THE_SCENES, () => registerWebhook(context))
  await queue.work('refresh-catalog', BEHIND_THE_SCENES, ({ market }) => refreshCatalog(context, market))
  await queue.work('read-plans', BEHIND_THE_SCENES, ({ market }) => readPlans(context, market))
  await queue.work('refresh-markets', BEHIND_THE_SCENES, () => refreshMarkets(context))
  await queue.work('refresh-resellers', READER, () => refreshResellers(context))
  await queue.work('import-prices', READER, (payload) => importPrices(context, payload))
  await queue.work('renew-prices', BEHIND_THE_SCENES, () => renewPrices(context))
  await queue.work('renew-service-account', BEHIND_THE_SCENES, () => renewServiceAccount(context))
  await queue.schedule('sweep-submissions', '* * * * *', {})
  await queue.schedule('refresh-rollups', '* * * * *', {})
  await queue.schedule('refresh-norms', '7 * * * *', {})
  await queue.schedule('sync-customers', '0 */6 * * *', {})
  await queue.schedule('keep-orders-fresh', '*/5 * * * *', {})
  await queue.schedule('register-webhook', '11 * * * *', {})
  // As the service account, where one is connected; whoever opens the book lets it be read otherwise.
  await queue.schedule('refresh-resellers', '23 */6 * * *', {})
  // Done once a day; asked every hour, so that a day without the app is made up for within the hour.
  await queue.schedule('renew-service-account', '17 * * * *', {})
  // Once a night for each market; asked every hour, as above.
  await queue.schedule('renew-prices', '37 * * * *', {})
  // A catalogue lasts a day; asked every hour, likewise.
  await queue.schedule('refresh-markets', '37 * * * *', {})
  await queue.send('sweep-submissions', {})
  await queue.send('refresh-rollups', {})
  await queue.send('refresh-norms', {})
  await queue.send('sync-customers', {})
}
