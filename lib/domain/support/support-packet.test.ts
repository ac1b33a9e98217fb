import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Supported, supportPacket } from './support-packet'

const about = { versions: { 'order-desk': '1.0.0' }, createdAt: '2026-11-21T10:00:00.000Z' }
const press: Supported = {
  reference: 'OD-1042',
  customer: { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Contoso' },
  person: { id: 'sana', name: 'Sana Mori' },
  route: 'cart',
  state: 'following',
  status: 'provisioning',
  createdAt: '2026-11-20T13:03:00.000Z',
  placedAt: '2026-11-20T13:03:05.000Z',
  settledAt: null,
  checkedAt: '2026-11-20T13:04:00.000Z',
  requestId: '22222222-0000-4000-8000-000000000002',
  failure: null,
  orders: [],
  refusedGroups: [],
  events: [],
  checks: [],
}
const event = { id: 1, at: press.createdAt, kind: 'placing_answered', personName: 'Sana Mori' } as const

it('a support packet names the press, its ids and its timeline, for a program and for a person', () => {
  const correlationId = '33333333-0000-4000-8000-000000000003'
  const packet = supportPacket(
    { ...press, events: [{ ...event, detail: { orders: 1 }, requestId: press.requestId, correlationId }] },
    [],
    about,
  )
  expect(packet.order).toMatchObject({ reference: 'OD-1042', correlationIds: [correlationId] })
  expect(packet.summary.join('\n')).toContain(`MS-CorrelationId: ${correlationId}`)
  expect(packet.summary.join('\n')).toContain('placing_answered (Sana Mori)')
})

it('no secret leaves with a support packet, whatever was written down with it', () => {
  const secret = fc.oneof(
    fc.base64String({ minLength: 48, maxLength: 200 }).map((rest) => `eyJ0eXAiOiJKV1Qi.${rest}`),
    fc.stringMatching(/^0\.AX[A-Za-z0-9_-]{60,200}$/),
    fc.stringMatching(/^[A-Za-z0-9~._-]{40}$/),
  )
  const place = fc.constantFrom('description', 'detail', 'name of a detail', 'failure', 'customer', 'answer', 'path')
  const wrap = fc.constantFrom('', 'Bearer ', 'client_secret=', 'it said: ')
  fc.assert(
    fc.property(secret, place, wrap, (hidden, where, before) => {
      const put = (here: typeof where, otherwise: string) => (where === here ? `${before}${hidden}` : otherwise)
      const packet = supportPacket(
        {
          ...press,
          customer: { ...press.customer, name: put('customer', 'Contoso') },
          failure: { code: 'unexpected', description: put('failure', 'No') },
          refusedGroups: [{ orderGroupId: '0', code: '1', description: put('description', 'No'), positions: [0] }],
          events: [
            {
              ...event,
              detail: { [put('name of a detail', 'said')]: put('detail', 'nothing') },
              requestId: null,
              correlationId: null,
            },
          ],
        },
        [
          {
            ...{ id: 1, times: 1, at: press.createdAt, ms: 5, method: 'GET', status: 400 },
            ...{ requestId: press.requestId, correlationId: press.requestId, path: `/v1/orders?x=${put('path', 'y')}` },
            request: { headers: {}, body: null },
            answer: { headers: {}, body: { description: put('answer', 'No') } },
          },
        ],
        about,
      )
      expect(JSON.stringify(packet)).not.toContain(hidden)
    }),
  )
})
