import { describe, expect, it } from 'vitest'
import { openPartner, type Partner, type Reply } from '../testing/partner.ts'

function ids({ body }: Reply): string[] {
  return body.items.map(({ id }) => id)
}

function token({ body }: Reply): Record<string, string> {
  return { 'MS-ContinuationToken': Object(body).continuationToken }
}

function seek(partner: Partner, query: string, headers: Record<string, string> = {}): Promise<Reply> {
  return partner.call('GET', `/v1/customers?${query}`, { as: 'app', headers })
}

describe('seeking', () => {
  it('goes forward, back, to the first, the last and any page', async () => {
    const partner = await openPartner({ customers: 50 })
    const all = ids(await seek(partner, 'size=500'))
    const first = await seek(partner, 'size=20')
    const second = await seek(partner, 'size=20&seekOperation=next', token(first))
    const third = await seek(partner, 'size=20&SeekOperation=Next', token(second))
    expect([...ids(first), ...ids(second), ...ids(third)]).toEqual(all)
    expect(ids(await seek(partner, 'size=20&seekOperation=Previous', token(third)))).toEqual(ids(second))
    expect(ids(await seek(partner, 'size=20&seekOperation=First', token(third)))).toEqual(ids(first))
    expect(ids(await seek(partner, 'size=20&seekOperation=Last'))).toEqual(ids(third))
    expect(ids(await seek(partner, 'size=20&seekOperation=PageIndex&pageIndex=1'))).toEqual(ids(second))
  })

  it('goes on from a token without being told in which direction', async () => {
    const partner = await openPartner({ customers: 50 })
    const first = await seek(partner, 'size=20')
    expect(ids(await seek(partner, 'size=20', token(first)))).toEqual(
      ids(await seek(partner, 'size=20&seekOperation=Next', token(first))),
    )
  })

  it('goes on with size and filter of the first page when only the token and a direction are sent', async () => {
    const partner = await openPartner()
    for (let n = 0; n < 5; n++) partner.customer({ companyName: `Zeta ${n}`, country: 'DE' })
    const filter = encodeURIComponent(JSON.stringify({ Field: 'CompanyName', Value: 'Zeta', Operator: 'starts_with' }))
    const first = await seek(partner, `size=2&filter=${filter}`)
    const second = await seek(partner, 'seekOperation=Next', token(first))
    expect(second.body.items.map(({ companyProfile }) => companyProfile.companyName)).toEqual(['Zeta 2', 'Zeta 3'])
    expect(ids(await seek(partner, 'seekOperation=Previous', token(second)))).toEqual(ids(first))
    expect(ids(await seek(partner, 'size=1&seekOperation=Next', token(first)))).toEqual(ids(second).slice(0, 1))
  })

  it('answers 400 with code 2000 past both ends, as tools wait for it that look at nothing but the token', async () => {
    const partner = await openPartner({ customers: 50 })
    const first = await seek(partner, 'size=30')
    const last = await seek(partner, 'size=30&seekOperation=next', token(first))
    expect(last.body.links.next).toBeUndefined()
    expect(await seek(partner, 'size=30&seekOperation=next', token(last))).toMatchObject({
      status: 400,
      body: { code: 2000 },
    })
    expect(await seek(partner, 'size=30&seekOperation=Previous', token(first))).toMatchObject({ status: 400 })
    for (const wrong of ['size=many', 'seekOperation=Sideways', 'size=30&seekOperation=PageIndex&pageIndex=9'])
      expect(await seek(partner, wrong)).toMatchObject({ status: 400, body: { code: 2000 } })
  })

  it('writes next links with /v1 or without, as the switch says', async () => {
    const partner = await openPartner({ customers: 50 })
    expect((await seek(partner, 'size=20')).body.links.next?.uri).toBe('/v1/customers?size=20&seekOperation=Next')
    await partner.call('POST', '/_sandbox/wire', { body: { nextLinks: 'bare' } })
    expect((await seek(partner, 'size=20')).body.links.next?.uri).toBe('/customers?size=20&seekOperation=Next')
  })

  it('keeps the filter in its links, and leaves out nobody when a customer comes or goes meanwhile', async () => {
    const partner = await openPartner()
    const made = Array.from({ length: 6 }, (_, n) => partner.customer({ companyName: `Zeta ${n}`, country: 'DE' }))
    const filter = encodeURIComponent(JSON.stringify({ field: 'companyname', value: 'zeta', operator: 'Starts_With' }))
    // Encoded twice, as some clients do.
    const first = await seek(partner, `size=2&filter=${encodeURIComponent(filter)}`)
    partner.world.removeCustomer(made[0]?.id ?? '', 'released')
    partner.customer({ companyName: 'Zeta 9', country: 'DE' })
    const found = ids(first)
    for (let page = first; page.body.links.next !== undefined; ) {
      expect(page.body.links.next.uri).toContain('filter=')
      page = await partner.call('GET', page.body.links.next.uri, { as: 'app', headers: token(page) })
      found.push(...ids(page))
    }
    expect(found).toHaveLength(7)
    expect(new Set(found).size).toBe(7)
  })
})

it('finds by name among 20,000 customers, also those who came last', async () => {
  const partner = await openPartner({ customers: 20_000 })
  const late = partner.customer({ companyName: 'Zzyzx Straße AG', country: 'DE' })
  const filter = encodeURIComponent(JSON.stringify({ Field: 'CompanyName', Value: 'zzYZX s', Operator: 'starts_with' }))
  expect(ids(await seek(partner, `filter=${filter}`))).toEqual([late.id])
  const last = await seek(partner, 'size=500&seekOperation=Last')
  expect(ids(last).at(-1)).toBe(late.id)
})
