import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findUnfitReason } from '@/lib/domain/customer-row'
import { refreshCatalog } from '@/lib/services/catalog/reading/refresh-catalog'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkCustomers } from './check-customers'
import { detailCustomers } from './detail-customers'
import { getCustomer } from './get-customer'
import { getCustomerSync } from './get-customer-sync'
import { listCustomers } from './list-customers'
import { pinCustomer } from './pin-customer'
import { refreshCustomer } from './refresh-customer'
import { rememberCustomer } from './remember-customer'
import { searchCustomers } from './search-customers'
import { syncCustomers } from './sync-customers'

let desk: Desk
let sana: ActorContext
const names = async (query: string) => (await searchCustomers(sana, { query, limit: 50 })).map((one) => one.companyName)

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  await syncCustomers(desk.system)
})
afterAll(() => desk.close())

describe('customers', () => {
  it('are all mirrored, with the progress to show for it', async () => {
    const progress = await getCustomerSync(sana)
    expect(progress).toMatchObject({ state: 'done', pages: 1 })
    expect((await listCustomers(sana, {})).total).toBe(progress.customers)
  })

  it('are found by any part of the name, the domain or the tenant id', async () => {
    const id = await desk.addCustomer({ companyName: 'Zażółć Gęślą Jaźń', domain: 'zazolc.onmicrosoft.com' })
    expect(await names('gęślą')).toEqual(['Zażółć Gęślą Jaźń'])
    expect(await names('zolc.onmic')).toEqual(['Zażółć Gęślą Jaźń'])
    expect(await names(id.slice(5, 30).toUpperCase())).toEqual(['Zażółć Gęślą Jaźń'])
    expect(await names('jaźń zażółć')).toEqual(['Zażółć Gęślą Jaźń'])
  })

  it('whose name begins with what was typed come before those that only contain it', async () => {
    await desk.addCustomer({ companyName: 'Alte Quirlmühle', domain: 'alte-quirl.onmicrosoft.com' })
    await desk.addCustomer({ companyName: 'Quirl & Söhne', domain: 'quirl.onmicrosoft.com' })
    expect(await names('quirl')).toEqual(['Quirl & Söhne', 'Alte Quirlmühle'])
    expect(await names('quirl mühle')).toEqual(['Alte Quirlmühle'])
  })

  it('are not found by a wildcard', async () => {
    expect(await names('%')).toEqual([])
    expect(await names('_____')).toEqual([])
  })

  it('stand on top once pinned, then those used last', async () => {
    const [a, b] = [
      await desk.addCustomer({ companyName: 'Order A' }),
      await desk.addCustomer({ companyName: 'Order B' }),
    ]
    await rememberCustomer(sana, a)
    await rememberCustomer(sana, b)
    expect((await names('')).slice(0, 2)).toEqual(['Order B', 'Order A'])
    await pinCustomer(sana, { customerId: a, pinned: true })
    expect((await names('')).slice(0, 2)).toEqual(['Order A', 'Order B'])
    const anneke = await desk.as('anneke')
    expect((await searchCustomers(anneke, { query: 'order', limit: 2 })).map((one) => one.recent)).toEqual([
      false,
      false,
    ])
  })

  it.each([
    ['without an agreement', { agreement: 'none' }, 'agreementMissing'],
    ['under review', { validation: 'UnderReview' }, 'accountUnderReview'],
    ['not allowed', { validation: 'NotAllowed' }, 'accountNotAllowed'],
    ['in good order', { validation: 'Allowed', agreement: 'signed-directly' }, undefined],
  ])('that are %s say so', async (_state, facts, reason) => {
    const id = await desk.addCustomer(facts)
    expect(findUnfitReason(await getCustomer(sana, id))).toBe(reason)
  })

  it('are asked about once they are shown, and not again the same day', async () => {
    const [first] = (await listCustomers(sana, {})).rows.filter((row) => row.checkedAt === null)
    const customerIds = [first?.id ?? '']
    const [checked] = await checkCustomers(sana, { customerIds })
    expect(checked?.country).toMatch(/^[A-Z]{2}$/)
    expect(await checkCustomers(sana, { customerIds })).toEqual([])
  })

  it('begin at the first page when the address names one that nobody made', async () => {
    const { rows } = await listCustomers(sana, {})
    expect((await listCustomers(sana, { after: `${'-'.repeat(36)}.Contoso` })).rows).toEqual(rows)
  })

  it('that Partner Center does not know are refused with a sentence', async () => {
    await expect(refreshCustomer(sana, 'd0c50000-0000-4000-8000-0000000000ff')).rejects.toMatchObject({
      code: 'customerNotFound',
    })
  })

  it('are paged through without one twice or missing, forth and back', async () => {
    const seen: string[] = []
    let page = await listCustomers(sana, {})
    const { total } = page
    for (;;) {
      seen.push(...page.rows.map((row) => row.id))
      if (!page.after) break
      page = await listCustomers(sana, { after: page.after })
    }
    expect(new Set(seen).size).toBe(total)
    const back = await listCustomers(sana, { before: page.before ?? '' })
    expect(back.rows.map((row) => row.id)).toEqual(seen.slice(0, 50))
  })
})

describe('in a cloud without customer agreements and account review', () => {
  it('a customer is checked without asking for them, and can be ordered for', async () => {
    const id = await desk.addCustomer({ companyName: 'Sovereign', agreement: 'none', validation: 'UnderReview' })
    const elsewhere = { ...sana, system: { ...sana.system, offers: () => false } }
    await desk.sandbox.control('requests', undefined, 'DELETE')
    const customer = await refreshCustomer(elsewhere, id)
    expect(customer).toMatchObject({ hasAgreement: null, validationStatus: null })
    expect(findUnfitReason(customer)).toBeUndefined()
    const asked = JSON.stringify(await desk.sandbox.control('requests', undefined, 'GET'))
    expect(asked).toContain(id)
    expect(asked).not.toMatch(/agreements|directSigned|validationStatus/i)
  })

  it('products of which it sells nothing are not read', async () => {
    await desk.sandbox.control('requests', undefined, 'DELETE')
    const reads = async () => JSON.stringify(await desk.sandbox.control('requests', undefined, 'GET'))
    const offers: typeof desk.system.offers = (feature) => feature === 'azure' || feature === 'one-time-purchase'
    await refreshCatalog({ ...desk.system, offers }, 'US')
    expect(await reads()).toMatch(/targetView=MicrosoftAzure/)
    expect(await reads()).not.toMatch(/targetView=(OnlineServices|MarketplaceSaaS)/)
  })
})

describe('countries that the list does not tell', () => {
  it('are read behind the scenes, until none is missing', async () => {
    const missing = async () => (await getCustomerSync(sana)).detailed
    const before = await missing()
    await detailCustomers(desk.system)
    expect(await missing()).toBeGreaterThan(before)
    await detailCustomers(desk.system)
    const { rows } = await listCustomers(sana, {})
    for (const row of rows) expect(row.country).toMatch(/^[A-Z]{2}$/)
  })
})
