import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { facetOf } from '@/lib/domain/history/facets'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { findExcludingPart } from './find-excluding-part'
import { listFacetValues } from './list-facet-values'
import { nameFacets } from './name-facets'

let desk: Desk
let sana: ActorContext
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: 'DE', companyName: '王国 <b>Ltd</b> 😀' })
  await placeDraft(sana, (await buildDraft(sana, customerId, [BASIC, E5])).draftId)
})
afterAll(() => desk.close())

const list = (kind: Parameters<typeof listFacetValues>[1]['kind'], query = '') => listFacetValues(sana, { kind, query })

describe('what the history can be filtered by', () => {
  it('is offered once it occurs, with the names that products have', async () => {
    expect(await list('country')).toEqual([{ value: 'DE', label: '' }])
    expect((await list('billing')).map(({ value }) => value)).toEqual(['monthly'])
    const products = await list('product')
    expect(products.map(({ value }) => value).sort()).toEqual([BASIC.productId, E5.productId].sort())
    expect(await list('product', 'business BASIC')).toMatchObject([
      { value: BASIC.productId, label: 'Microsoft 365 Business Basic' },
    ])
  })

  it('begins with oneself where it is people, and is found by name where it is customers', async () => {
    await desk.as('anneke')
    expect((await list('person')).map(({ label }) => label)).toEqual(['Sana Mori', expect.any(String)])
    expect(await list('customer', '王国')).toMatchObject([{ value: customerId }])
  })

  it('is named as what is in the way when a filter finds nothing', async () => {
    const filter = OrdersFilter.parse({ product: BASIC.productId, country: 'JP', customer: customerId })
    expect(await findExcludingPart(sana, filter, 'UTC')).toEqual({ part: 'country', count: 1, isExact: true })
    const hopeless = OrdersFilter.parse({ country: 'JP', q: 'nothing is called like this' })
    expect(await findExcludingPart(sana, hopeless, 'UTC')).toBeUndefined()
  })

  it('is called by its name in a filter, and left out where nobody knows it', async () => {
    const nobody = 'd0c50000-0000-4000-8000-000000000001'
    const filter = OrdersFilter.parse({ customer: [customerId, nobody], product: E5.productId })
    const names = await nameFacets(sana, filter)
    expect(names[facetOf('customer', customerId)]).toBe('王国 <b>Ltd</b> 😀')
    expect(Object.keys(names).sort()).toEqual(
      [facetOf('customer', customerId), facetOf('product', E5.productId)].sort(),
    )
  })
})
