import { verify, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { openPartner, type Partner } from '../testing/partner.ts'
import { basicLine, checkOut } from '../testing/purchases.ts'
import { raiseEvent } from './raise-event.ts'

type Received = { headers: Record<string, unknown>; body: string }

/** Somebody's webhook, which answers with the given statuses one after the other, then with 200. */
async function listen(...statuses: number[]) {
  const received: Received[] = []
  const waiting: (() => void)[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(statuses.shift() ?? 200).end()
    for (const wake of waiting.splice(0)) wake()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const atLeast = async (count: number): Promise<Received[]> => {
    while (received.length < count) await new Promise<void>((wake) => waiting.push(wake))
    return received
  }
  return { url: `http://127.0.0.1:${port}/hook`, received, atLeast }
}

const root = '/webhooks/v1/registration'

function register(partner: Partner, WebhookUrl: string, more: object = {}, method = 'POST') {
  const body = { WebhookUrl, WebhookEvents: ['Subscription-Updated', 'test-created'], ...more }
  return partner.call(method, root, { as: 'app', body })
}

async function settled(partner: Partner, correlationId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const { body } = await partner.call('GET', `${root}/validationEvents/${correlationId}`)
    if (body.status === 'completed') return { ...body }
  }
}

it('lists the events, keeps one registration and changes it', async () => {
  const partner = await openPartner()
  const events = await partner.call('GET', `${root}/events`)
  expect(events.body).toEqual(expect.arrayContaining(['subscription-updated', 'test-created', 'invoice-ready']))
  expect((await partner.call('GET', root)).status).toBe(404)
  expect((await register(partner, 'https://127.0.0.1:9/hook', {}, 'PUT')).status).toBe(404)
  const first = await register(partner, 'https://127.0.0.1:9/hook')
  expect(first).toMatchObject({
    status: 200,
    body: { WebhookUrl: 'https://127.0.0.1:9/hook', WebhookEvents: ['subscription-updated', 'test-created'] },
  })
  const changed = await register(partner, 'https://127.0.0.1:9/other', { WebhookEvents: ['invoice-ready'] }, 'PUT')
  expect(changed.body).toHaveProperty('SubscriberId', Object(first.body).SubscriberId)
  expect((await partner.call('GET', root)).body).toEqual({
    WebhookUrl: 'https://127.0.0.1:9/other',
    WebhookEvents: ['invoice-ready'],
  })
})

it('refuses addresses and events that are none', async () => {
  const partner = await openPartner()
  for (const wrong of [
    { WebhookUrl: 'hook' },
    { WebhookUrl: 'ftp://127.0.0.1/' },
    { WebhookEvents: ['order-created'] },
  ])
    expect(await register(partner, 'https://127.0.0.1:9/', wrong)).toMatchObject({ status: 400, body: { code: 2000 } })
})

it('posts an event whose signature the served certificate verifies', async () => {
  const partner = await openPartner()
  const hook = await listen()
  await register(partner, hook.url)
  const { body } = await partner.call('POST', `${root}/validationEvents`)
  const [event] = await hook.atLeast(1)
  const { headers, body: text } = event ?? { headers: {}, body: '' }
  expect(JSON.parse(text)).toMatchObject({ EventName: 'test-created', ResourceName: 'test', AuditUri: null })
  expect(JSON.parse(text).ResourceChangeUtcDate).toMatch(/^2026-11-17T12:00:00\.\d{7}\+00:00$/)
  const file = await fetch(String(headers['x-ms-certificate-url']))
  const certificate = new X509Certificate(Buffer.from(await file.arrayBuffer()))
  const signature = Buffer.from(String(headers.authorization).replace('Signature ', ''), 'base64')
  expect(headers['x-ms-signature-algorithm']).toBe('rsa-sha256')
  expect(certificate.issuer).toContain('O=Microsoft Corporation')
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(verify('sha256', Buffer.from(text), certificate.publicKey, signature)).toBe(true)
  expect(verify('sha256', Buffer.from(`${text} `), certificate.publicKey, signature)).toBe(false)
  const { correlationId } = Object(body)
  expect(await settled(partner, correlationId)).toMatchObject({
    correlationId,
    callbackUrl: hook.url,
    results: [{ responseCode: 'OK', systemError: false }],
  })
})

it('sends the signature in a header of its own when asked to', async () => {
  const partner = await openPartner()
  const hook = await listen()
  await register(partner, hook.url, { SignatureTokenToMsSignatureHeader: true })
  await partner.call('POST', `${root}/validationEvents`)
  const [event] = await hook.atLeast(1)
  expect(event?.headers['x-ms-signature']).toMatch(/^Signature \S+$/)
  expect(event?.headers.authorization).toBeUndefined()
})

it('tries again until the event is taken, ten times at most', async () => {
  const partner = await openPartner()
  const hook = await listen(500, 503)
  await register(partner, hook.url)
  const first = Object((await partner.call('POST', `${root}/validationEvents`)).body)
  const codes = Object(await settled(partner, first.correlationId)).results.map(
    (result: { responseCode: string }) => result.responseCode,
  )
  expect(codes).toEqual(['InternalServerError', 'ServiceUnavailable', 'OK'])
  const dead = await listen(...Array.from({ length: 20 }, () => 500))
  await register(partner, dead.url)
  const second = Object((await partner.call('POST', `${root}/validationEvents`)).body)
  expect(Object(await settled(partner, second.correlationId)).results).toHaveLength(10)
  expect(dead.received).toHaveLength(10)
})

it('calls no other machine', async () => {
  const partner = await openPartner()
  await register(partner, 'https://hooks.example.com/pc')
  const { correlationId } = Object((await partner.call('POST', `${root}/validationEvents`)).body)
  expect(await settled(partner, correlationId)).toMatchObject({ results: [{ systemError: true, responseCode: '' }] })
})

it('takes two validation events a minute', async () => {
  const partner = await openPartner()
  expect((await partner.call('POST', `${root}/validationEvents`)).status).toBe(400)
  await register(partner, 'https://hooks.example.com/pc')
  const ask = () => partner.call('POST', `${root}/validationEvents`)
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
  const third = await ask()
  expect(third).toMatchObject({ status: 429, body: { statusCode: 429 } })
  expect(third.headers.get('retry-after')).toBe('60')
  partner.pass(61_000)
  expect((await ask()).status).toBe(200)
})

it('tells only those who registered for an event', async () => {
  const partner = await openPartner()
  const hook = await listen()
  const changed = { resourceUri: '/webhooks/v1/customers/c/subscriptions/s', resourceName: 'subscription' }
  const here = { world: partner.world, baseUrl: 'http://127.0.0.1:4010' }
  raiseEvent(here, 'subscription-updated', changed)
  await register(partner, hook.url)
  raiseEvent(here, 'invoice-ready', { resourceUri: '/v1/invoices/G1', resourceName: 'invoice' })
  raiseEvent(here, 'subscription-updated', changed)
  const [event] = await hook.atLeast(1)
  expect(JSON.parse(event?.body ?? '')).toMatchObject({
    EventName: 'subscription-updated',
    ResourceUri: 'http://127.0.0.1:4010/webhooks/v1/customers/c/subscriptions/s',
  })
  expect(hook.received).toHaveLength(1)
})

it('tells of a changed subscription, with the audit record of the change', async () => {
  const partner = await openPartner()
  const hook = await listen()
  await register(partner, hook.url)
  const customer = partner.customer({ country: 'DE' })
  await checkOut(partner, customer, [basicLine('DE')])
  partner.pass(60_000)
  const [subscription] = (await partner.call('GET', `/v1/customers/${customer.id}/subscriptions`)).body.items
  const path = `/v1/customers/${customer.id}/subscriptions/${subscription?.id}`
  const { status } = await partner.call('PATCH', path, { body: { ...subscription, quantity: 6 } })
  expect(status).toBe(200)
  const [received] = await hook.atLeast(1)
  const event = JSON.parse(received?.body ?? '')
  expect(event).toMatchObject({ EventName: 'subscription-updated', ResourceName: 'subscription' })
  expect(new URL(event.ResourceUri).pathname).toBe(path.replace('/v1/', '/webhooks/v1/'))
  const record = await partner.call('GET', new URL(event.AuditUri).pathname)
  expect(record.body).toMatchObject({ operationType: 'update_subscription', customerId: customer.id })
})

it('tells what nothing in the sandbox causes, when control is asked to', async () => {
  const partner = await openPartner()
  const hook = await listen()
  await register(partner, hook.url, { WebhookEvents: ['invoice-ready'] })
  const ask = (body: object) => partner.call('POST', '/_sandbox/events', { body })
  expect(await ask({ name: 'invoice-read' })).toMatchObject({ status: 400 })
  expect(await ask({ name: 'referral-created' })).toMatchObject({ status: 202, body: { isTold: false } })
  const invoice = { resourceUri: '/v1/invoices/G000012345', resourceName: 'invoice' }
  expect(await ask({ name: 'invoice-ready', ...invoice })).toMatchObject({ status: 202, body: { isTold: true } })
  const [event] = await hook.atLeast(1)
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ EventName: 'invoice-ready', ResourceName: 'invoice' })
})
