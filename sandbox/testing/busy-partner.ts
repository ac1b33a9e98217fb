import { expect } from 'vitest'
import { basicLine, item } from '../partner-center/testing/purchases.ts'
import { asPerson, control as steer } from './test-sandbox.ts'

type Reply = { status: number; body: Record<string, unknown> }

/** The customers of a busy partner: one that buys, and one that it will part from. The same ids at every partner. */
const BUYER = 'ac6d4bb6-3a0a-4a0c-9a9c-0d3d0f5e7a21'
const LEAVER = 'ac6d4bb6-3a0a-4a0c-9a9c-0d3d0f5e7a22'
const REQUEST = 'ac6d4bb6-3a0a-4a0c-9a9c-0d3d0f5e7a23'
const CUSTOMER = `/v1/customers/${BUYER}`
const READ = [
  '/v1/customers?size=500',
  ...['', '/profiles/billing', '/agreements?agreementType=*', '/qualifications', '/orders', '/subscriptions'].map(
    (path) => CUSTOMER + path,
  ),
  ...[`${CUSTOMER}/entitlements`, `/v1/customers/${LEAVER}`, '/v1/auditrecords', '/v1/profiles/support'],
  '/webhooks/v1/registration',
]
const windows = { catalogItemId: item('DG7GMGF0DWTK:0002', 'DE', null), quantity: 3, billingCycle: 'one_time' }
/** A subscription and an entitlement. */
const lineItems = [basicLine('DE'), windows].map((line, id) => ({ id, ...line }))
const STEERED = ['wire', 'people', 'faults', 'clock']

export type BusyPartner = {
  /** Everything that can be read of the partner, by where it is read. */
  portrait(): Promise<Record<string, unknown>>
  /** Changes every part of the portrait. */
  change(): Promise<void>
  /** A cart by one `MS-RequestId`: how the call was answered, and whether there is such a cart. */
  cartOnce(): Promise<{ id: unknown; isThere: boolean }>
}

/** A partner with a customer that has bought something. `tenant.url` leads to the tenant's controls, `api` to the sandbox. */
export async function busyPartner(tenant: { url: string }, api: string): Promise<BusyPartner> {
  // A restart drops connections that were kept.
  const headers = await asPerson(tenant, 'anneke', { 'content-type': 'application/json', connection: 'close' })
  async function call(method: string, path: string, body?: object, more = {}): Promise<Reply> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${api}${path}`, { method, headers: { ...headers, ...more }, ...sent })
    const text = (await response.text()).replace(/^\uFEFF/, '')
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
  }
  async function done(...[method, path, body, more]: Parameters<typeof call>): Promise<Reply['body']> {
    const reply = await call(method, path, body, more)
    expect(reply.status, `${method} ${path} ${JSON.stringify(reply.body)}`).toBeLessThan(300)
    return reply.body
  }
  const newCart = (more = {}) =>
    done('POST', `${CUSTOMER}/carts`, { partnerOnRecordAttestationAccepted: true, lineItems }, more)
  const buy = async () => done('POST', `${CUSTOMER}/carts/${(await newCart()).id}/checkout`)
  const root = tenant.url === api ? '/_sandbox' : tenant.url.slice(api.length)

  await steer(tenant, 'clock', { provisionAfterMs: 0, checkoutTakesMs: 0 })
  await steer(tenant, 'customers', { id: BUYER, country: 'DE' })
  await steer(tenant, 'customers', { id: LEAVER, country: 'DE' })
  await buy()

  return {
    async portrait() {
      const read = await Promise.all(READ.map(async (path) => [path, await call('GET', path)] as const))
      const steered = STEERED.map(async (path) => [path, settled(await call('GET', `${root}/${path}`))] as const)
      return Object.fromEntries([...read, ...(await Promise.all(steered))])
    },
    async change() {
      await buy()
      const { items } = await done('GET', `${CUSTOMER}/subscriptions`)
      const [subscription] = items as [{ id: string; quantity: number }]
      await done('PATCH', `${CUSTOMER}/subscriptions/${subscription.id}`, { ...subscription, quantity: 9 })
      const type = 'MicrosoftCustomerAgreement'
      const contact = { firstName: 'Tania', lastName: 'Carr', email: 'tania@example.com' }
      await done('POST', `${CUSTOMER}/agreements`, {
        ...{ type, primaryContact: contact, dateAgreed: new Date().toISOString() },
        templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      })
      await done('POST', `${CUSTOMER}/qualifications`, { qualification: 'StateOwnedEntity' })
      for (const profile of [`${CUSTOMER}/profiles/billing`, '/v1/profiles/support']) {
        await done('PUT', profile, { ...(await done('GET', profile)), email: 'other@example.com' }, { 'if-match': '*' })
      }
      const registration = { WebhookUrl: 'http://127.0.0.1:9/hook', WebhookEvents: ['test-created'] }
      await done('POST', '/webhooks/v1/registration', registration)
      await done('PATCH', `/v1/customers/${LEAVER}`, { relationshipToPartner: 'none' })
      await steer(tenant, 'wire', { nextLinks: 'bare', throttlePerMinute: 300 })
      await steer(tenant, 'faults', { path: '/v1/nowhere', status: 503 })
      await done('PATCH', `${root}/people/tomas`, { roles: ['AdminAgents'] })
      await steer(tenant, 'clock', { jumpMs: 60_000, listedAfterMs: 0, provisionAfterMs: 5 })
    },
    async cartOnce() {
      const { id } = await newCart({ 'ms-requestid': REQUEST })
      return { id, isThere: (await call('GET', `${CUSTOMER}/carts/${id}`)).status === 200 }
    },
  }
}

/** Without what says only when it was asked: the time, and the numbers of faults. */
function settled(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'now' || key === 'id' ? undefined : value)))
}
