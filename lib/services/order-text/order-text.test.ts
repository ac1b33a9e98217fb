import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MatchedLine } from '@/lib/domain/order-text/reading'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { beginLinkedOrder } from './link/begin-linked-order'
import { findLinkedCustomer } from './link/find-linked-customer'
import { openOrderLink } from './link/open-order-link'
import { readOrderText } from './read-order-text'

let desk: Desk
let sana: ActorContext
let german: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  german = await desk.addCustomer({ country: 'DE', companyName: 'Havel Werke', domain: 'havelwerke.onmicrosoft.com' })
})
afterAll(() => desk.close())

async function read(text: string, as = sana) {
  const answer = await readOrderText(as, { customerId: german, bytes: new TextEncoder().encode(text) })
  if (answer.kind !== 'read') throw new Error(answer.reason)
  return answer
}
const brief = ({ plan, choice, quantity, confidence }: MatchedLine) =>
  [plan, choice?.termDuration, choice?.billingCycle, quantity, confidence].join(' ')

describe('a text that wants an order', () => {
  it('becomes lines of the catalogue, with how sure that is', async () => {
    const { lines, unread } = await read(
      'Hi Sana,\n25 x M365 Business Premium, annual, paid monthly, and 3 Visio P2\n2 x E3\n5 x Busines Premum, annual, upfront\n4 x Foobar Suite\nThanks, Bob',
    )
    expect(lines.map(brief)).toEqual([
      'CFQ7TTC0LCHC:0001 P1Y monthly 25 certain',
      'CFQ7TTC0HD32:0001   3 unclear',
      '   2 unclear',
      'CFQ7TTC0LCHC:0001 P1Y annual 5 likely',
      '   4 none',
    ])
    expect(lines[2]?.candidates.length).toBeGreaterThan(1)
    expect(unread.map(({ source }) => source)).toEqual(['Hi Sana,', 'Thanks, Bob'])
  })

  it('is understood by ids, and says of each what cannot be', async () => {
    const { lines } = await read(
      'CFQ7TTC0LH18:0001 x 25 annual monthly\nCFQ7TTC0XXXX:0001 x 2\nCFQ7TTC0LH18:0001 x 999, P1Y, monthly',
    )
    expect(lines.map(({ confidence, reasons }) => [confidence, ...reasons])).toEqual([
      ['certain', 'byId'],
      ['none', 'idUnknown'],
      ['likely', 'byId', 'quantityOutOfRange'],
    ])
  })

  it('gives the same for the same, and answers every row of it', async () => {
    const text = 'Product;Quantity\nVisio Plan 2;3\nOffice 365 E5;-1\n???;4\nPower BI;2'
    const first = await read(text)
    expect(await read(text)).toEqual(first)
    expect([...first.lines, ...first.unread].map(({ row }) => row).sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('is read for nobody who may not order', async () => {
    await expect(read('1 x Visio Plan 2', await desk.as('tomas'))).rejects.toMatchObject({ code: 'notAllowedToOrder' })
  })
})

describe('a link of another system', () => {
  const search =
    'sku=CFQ7TTC0LH18:0001&quantity=25&term=P1Y&billing=monthly&name=Sales&sku=CFQ7TTC0XXXX:0001&quantity=&term=&billing=&name=&sku=CFQ7TTC0LCHC:0001&term=&billing=&name=&quantity=many&po=4711'

  it('says what it found before anything is begun', async () => {
    const { lines, poNumber } = await openOrderLink(sana, { customerId: german, search })
    expect(poNumber).toBe('4711')
    expect(lines.map(({ confidence, reasons }) => [confidence, ...reasons])).toEqual([
      ['certain', 'byId'],
      ['none', 'idUnknown', 'quantity.missing'],
      ['unclear', 'byId', 'choiceMissing', 'quantity.notNumber'],
    ])
  })

  it('begins an order with the lines that are known, or adds them to an open one', async () => {
    const { draftId } = await beginLinkedOrder(sana, { customerId: german, search, draftId: null })
    const { content } = await getDraft(sana, draftId)
    expect(content.poNumber).toBe('4711')
    expect(content.lines).toMatchObject([
      { skuId: '0001', quantity: 25, friendlyName: 'Sales', choice: { termDuration: 'P1Y', billingCycle: 'monthly' } },
      { productId: 'CFQ7TTC0LCHC', quantity: null, choice: null },
    ])
    await beginLinkedOrder(sana, { customerId: german, search: 'sku=CFQ7TTC0LH18:0001&po=9', draftId })
    const grown = await getDraft(sana, draftId)
    expect([grown.content.lines.length, grown.content.poNumber, grown.version]).toEqual([3, '4711', 2])
  })

  it('adds to no draft of another customer, and nothing for who may not order', async () => {
    const { draftId } = await beginLinkedOrder(sana, { customerId: german, search, draftId: null })
    const other = await desk.addCustomer({ country: 'DE' })
    await expect(beginLinkedOrder(sana, { customerId: other, search, draftId })).rejects.toMatchObject({
      code: 'notFound',
    })
    const tomas = await desk.as('tomas')
    await expect(beginLinkedOrder(tomas, { customerId: german, search, draftId: null })).rejects.toMatchObject({
      code: 'notAllowedToOrder',
    })
  })

  it('finds its customer by tenant id or domain, and who may be meant by another', async () => {
    const known = { kind: 'known', customer: { id: german } }
    expect(await findLinkedCustomer(sana, german)).toMatchObject(known)
    expect(await findLinkedCustomer(sana, 'HavelWerke.onmicrosoft.com')).toMatchObject(known)
    expect(await findLinkedCustomer(sana, 'havelwerk.onmicrosoft.com')).toMatchObject({
      kind: 'unknown',
      similar: [{ id: german }],
    })
    expect(await findLinkedCustomer(sana, crypto.randomUUID())).toMatchObject({ kind: 'unknown', similar: [] })
    expect(await findLinkedCustomer(sana, '')).toEqual({ kind: 'missing' })
  })
})
