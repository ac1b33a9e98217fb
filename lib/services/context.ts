import 'server-only'
import { type Database, getConnection } from '@/lib/db/client'
import { isDatabaseFailure } from '@/lib/db/is-database-failure'
import { noteLostDatabase } from '@/lib/db/lost-database'
import type { Actor } from '@/lib/domain/actor'
import { type CloudFeature, offers } from '@/lib/domain/cloud'
import { getAppAccessToken } from '@/lib/entra/app-access-token'
import { env } from '@/lib/env'
import { createQueue, type Queue } from '@/lib/jobs/queue'
import { log } from '@/lib/log'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import { createPartnerCenter, type PartnerCenter } from '@/lib/partner-center/partner-center'
import { createPriceSheets, type PriceSheets } from '@/lib/partner-center/price-sheets/price-sheets'
import { openBudget } from './budget/open-budget'
import { noteExchange } from './exchanges/recording'
import { getAccessToken } from './get-access-token'
import { queueExecutor } from './queue-executor'
import { findServiceSession } from './service-account/find-service-session'

/** What is asked about other partners. */
export type ResellerReads = {
  relationships: Pick<PartnerCenter['relationships'], 'list'>
  profiles: Pick<PartnerCenter['profiles'], 'mpn'>
  compliance: Pick<PartnerCenter['compliance'], 'agreementStatus'>
}

/** All that is ever asked as the service account: nothing that orders or changes anything can be spelled with it. */
export type ServiceReads = Pick<PartnerCenter['orders'], 'provisioningStatus'> & ResellerReads

/** What a job's verb gets. */
export type SystemContext = {
  db: Database
  queue: Queue
  /** Partner Center as the application (App-only), for following what was placed. */
  partnerCenter: PartnerCenter
  /** The same for what is more urgent than that, or less. */
  partnerCenterAt(priority: Priority): PartnerCenter
  /** Partner Center with the tokens of one sign-in (App+User); somebody waits for it unless another priority is named. */
  partnerCenterAs(sessionId: string, priority?: Priority): PartnerCenter
  /** What may be read as the connected service account (App+User); undefined when there is none. */
  partnerCenterAsService(priority?: Priority): Promise<ServiceReads | undefined>
  /** Microsoft's price sheets with the tokens of one sign-in (App+User), or of the service account where none is named. */
  priceSheetsAs(sessionId: string | null): Promise<PriceSheets | undefined>
  /** What the installation's cloud lacks is neither asked for nor offered. */
  offers(feature: CloudFeature): boolean
}

/** What a person's verb gets. */
export type ActorContext = {
  db: Database
  queue: Queue
  actor: Actor
  /** Partner Center as the person (App+User). */
  partnerCenter: PartnerCenter
  /** The same verbs' view of the world without the person, for what jobs do as well. */
  system: SystemContext
}

/** Nobody looks at a page for longer; the submission's job goes on asking. */
export const TIMEOUT_MS = { read: 30_000, write: 60_000 }

// On globalThis: the server bundles may hold this module more than once, the process has one queue.
const kept = globalThis as typeof globalThis & { orderDeskContext?: Promise<SystemContext> }

/** The one place where the gateways meet. Throws DatabaseError when the database does not open. */
export function getSystemContext(): Promise<SystemContext> {
  kept.orderDeskContext ??= build().catch((error) => {
    kept.orderDeskContext = undefined
    throw error
  })
  return kept.orderDeskContext
}

/** Takes a signed-in person; returns what their verbs need. */
export async function getActorContext(actor: Actor): Promise<ActorContext> {
  const system = await getSystemContext()
  const { db, queue } = system
  return { db, queue, actor, partnerCenter: system.partnerCenterAs(actor.sessionId), system }
}

async function build(): Promise<SystemContext> {
  const connection = await getConnection()
  const { db } = connection
  const queue = createQueue(queueExecutor(connection), noteQueueError)
  return {
    db,
    queue,
    partnerCenter: partnerCenterWith(db, getAppAccessToken, 'following'),
    partnerCenterAt: (priority) => partnerCenterWith(db, getAppAccessToken, priority),
    partnerCenterAs: (sessionId, priority = 'placing') =>
      partnerCenterWith(db, (options) => getAccessToken(sessionId, options), priority),
    partnerCenterAsService: async (priority = 'following') => {
      const sessionId = await findServiceSession(db)
      if (!sessionId) return undefined
      const all = partnerCenterWith(db, (options) => getAccessToken(sessionId, options), priority)
      const { orders, relationships, profiles, compliance } = all
      return {
        provisioningStatus: orders.provisioningStatus,
        relationships: { list: relationships.list },
        profiles: { mpn: profiles.mpn },
        compliance: { agreementStatus: compliance.agreementStatus },
      }
    },
    priceSheetsAs: async (named) => {
      const sessionId = named ?? (await findServiceSession(db))
      return sessionId ? priceSheetsWith(sessionId) : undefined
    },
    offers: (feature) => offers(env().PARTNER_CLOUD, feature),
  }
}

/** Every worker notices a lost database, again and again: that is said once in a while. */
function noteQueueError(error: Error): void {
  if (isDatabaseFailure(error) || isDatabaseFailure(error.cause)) noteLostDatabase(error)
  else log.error({ err: error }, 'the job queue met an error')
}

function partnerCenterWith(
  db: Database,
  getToken: (options: { force: boolean }) => Promise<string>,
  priority: Priority,
): PartnerCenter {
  return createPartnerCenter({
    baseUrl: env().PARTNER_CENTER_BASE_URL,
    getAccessToken: getToken,
    timeoutMs: TIMEOUT_MS,
    requestLog: (call) => log.info(call, 'partner center'),
    exchangeLog: noteExchange,
    budget: openBudget(db),
    priority,
  })
}

/** Another host, which knows nothing of Partner Center's limits; and another audience. partner-center-api.md ch. 2.3, 5.11. */
function priceSheetsWith(sessionId: string): PriceSheets {
  const { PRICE_SHEETS_BASE_URL, PRICE_SHEETS_RESOURCE } = env()
  return createPriceSheets({
    baseUrl: PRICE_SHEETS_BASE_URL,
    getAccessToken: (options) => getAccessToken(sessionId, { ...options, audience: PRICE_SHEETS_RESOURCE }),
    requestLog: (call) => log.info(call, 'price sheets'),
  })
}
