import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditAddress, resourcePath, WebhookEvent } from '@/lib/domain/wire/webhooks/webhook-event'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'
import { createSignatureCheck, type ReceivedCall } from './webhook-signature'

let partner: TestPartner
let anneke: PartnerCenter
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
})
afterAll(() => partner.stop())

const intent = () => ({ requestId: randomUUID() })

/** Our end of a webhook: a server that takes one call. */
async function listen() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  async function receive(): Promise<ReceivedCall> {
    const [request, response] = await once(server, 'request')
    const body = Buffer.concat(await Array.fromAsync<Buffer>(request))
    response.writeHead(204).end()
    server.closeAllConnections()
    server.close()
    return { headers: new Headers(request.headers), body }
  }
  return { url: `http://127.0.0.1:${address.port}/events`, received: receive() }
}

test.each([{ signatureTokenToMsSignatureHeader: false }, { signatureTokenToMsSignatureHeader: true }])(
  'a test event arrives, and its signature is believed: %o',
  async (style) => {
    const { url: webhookUrl, received } = await listen()
    const registration = { webhookUrl, webhookEvents: ['test-created' as const], ...style }
    const { data } = await anneke.webhooks.register(registration, intent())
    expect(data).toMatchObject({ webhookUrl, webhookEvents: ['test-created'] })
    const { correlationId } = (await anneke.webhooks.requestValidationEvent(intent())).data
    const call = await received

    const certificateUrl = call.headers.get('x-ms-certificate-url') ?? ''
    const der = Buffer.from(await (await fetch(certificateUrl)).arrayBuffer())
    const reasons: string[] = []
    const isSigned = createSignatureCheck({
      certificateOrigins: [partner.sandbox.url],
      roots: [der],
      issuerOrganization: 'Microsoft Corporation (sandbox, not Microsoft)',
      onRefused: (reason) => reasons.push(reason),
    })
    const answer = await isSigned(call)
    expect(reasons).toEqual([])
    expect(answer).toBe(true)
    expect(await createSignatureCheck()(call)).toBe(false)

    const event = WebhookEvent.parse(JSON.parse(Buffer.from(call.body).toString('utf8')))
    expect(event).toMatchObject({ eventName: 'test-created', resourceName: 'test' })
    expect(resourcePath(event)).toBe(`/webhooks/v1/registration/validationEvents/${correlationId}`)
    expect(await anneke.webhooks.validationEvent(correlationId)).toMatchObject({
      correlationId,
      callbackUrl: webhookUrl,
    })
  },
)

test('the registration is read, and replaced', async () => {
  const known = await anneke.webhooks.events()
  expect(known).toEqual(expect.arrayContaining(['test-created', 'subscription-updated']))
  const registration = { webhookUrl: 'https://contoso.example/events', webhookEvents: ['invoice-ready' as const] }
  await anneke.webhooks.updateRegistration(registration, intent())
  expect(await anneke.webhooks.registration()).toMatchObject(registration)
})

test('an event that nobody knows is not registered for', () => {
  const webhookEvents = JSON.parse('["order-created"]')
  expect(() => anneke.webhooks.register({ webhookUrl: 'https://contoso.example', webhookEvents }, intent())).toThrow()
})

test('an event tells where to look, on Partner Center and nowhere else', () => {
  const path = (ResourceUri: string | null) => resourcePath(WebhookEvent.parse({ EventName: 'x', ResourceUri }))
  expect(path('http://api.partnercenter.microsoft.com/webhooks/v1/customers/a/subscriptions/b')).toBe(
    '/v1/customers/a/subscriptions/b',
  )
  expect(path('https://evil.example/v1/invoices/1?x=1')).toBe('/v1/invoices/1?x=1')
  expect([path(null), path('no address')]).toEqual([undefined, undefined])
  const audited = (members: object) => auditAddress(WebhookEvent.parse({ EventName: 'x', ...members }))
  expect([audited({ AuditUri: 'a' }), audited({ AuditUrl: 'b' }), audited({ AuditUri: null })]).toEqual([
    'a',
    'b',
    undefined,
  ])
})
