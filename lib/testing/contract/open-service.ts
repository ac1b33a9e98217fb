import { CustomerId } from '@/lib/domain/wire/ids'
import { createEntra } from '@/lib/entra/entra'
import { createPartnerCenter, type PartnerCenter } from '@/lib/partner-center/partner-center'
import { openPartner } from '../open-partner'
import { readLiveSettings } from './live-settings'

/** The Partner Center that the suite is run against. */
export type Service = {
  partnerCenter: PartnerCenter
  /** A customer with a Microsoft Customer Agreement. */
  customerId: CustomerId
  /** How long to wait for what the service does in its own time. */
  settledWithinMs: number
  /** Lets the sandbox's time pass; Microsoft's passes by itself. */
  pass(ms: number): Promise<void>
  close(): Promise<void>
}

/** Microsoft lists a new order within a quarter of an hour. ch. 7.1 */
const LIVE_SETTLED_WITHIN_MS = 20 * 60_000

/** The sandbox of this repository, or Microsoft's integration sandbox when the run was started as a live one. */
export function openService(): Promise<Service> {
  return process.env.CONFORMANCE_LIVE ? openLive() : openOwn()
}

async function openLive(): Promise<Service> {
  const read = readLiveSettings(process.env)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const { settings } = read
  const entra = createEntra({
    authority: settings.CONFORMANCE_AUTHORITY,
    tenantId: settings.CONFORMANCE_SANDBOX_TENANT_ID,
    clientId: settings.CONFORMANCE_CLIENT_ID,
    clientSecret: settings.CONFORMANCE_CLIENT_SECRET,
    resource: settings.CONFORMANCE_BASE_URL,
  })
  const tokens = await entra.refresh(settings.CONFORMANCE_REFRESH_TOKEN)
  return {
    partnerCenter: createPartnerCenter({
      baseUrl: settings.CONFORMANCE_BASE_URL,
      getAccessToken: async () => tokens.accessToken,
    }),
    customerId: CustomerId.parse(settings.CONFORMANCE_CUSTOMER_ID),
    settledWithinMs: LIVE_SETTLED_WITHIN_MS,
    pass: async () => undefined,
    close: async () => undefined,
  }
}

async function openOwn(): Promise<Service> {
  const { as, addCustomer, sandbox, stop } = await openPartner()
  return {
    partnerCenter: await as('anneke'),
    customerId: await addCustomer({ companyName: 'Contract Test GmbH', country: 'DE' }),
    settledWithinMs: 10_000,
    pass: async (ms) => void (await sandbox.control('clock', { jumpMs: ms })),
    close: stop,
  }
}
