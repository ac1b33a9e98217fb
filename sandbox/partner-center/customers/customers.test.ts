import { describe, expect, it } from 'vitest'
import { openPartner, type Partner, type Reply } from '../testing/partner.ts'

type Page = { ids: string[]; next: { uri: string; headers: Record<string, string> } | undefined }

function pageOf({ body }: Reply): Page {
  const next = body.links?.next
  return {
    ids: body.items.map((item) => item.id),
    next: next && {
      uri: next.uri,
      headers: Object.fromEntries(next.headers.map((header) => [header.key, header.value])),
    },
  }
}

async function allPages(partner: Partner, path: string): Promise<{ ids: string[]; pages: number; last: Page }> {
  let page = pageOf(await partner.call('GET', path, { as: 'app' }))
  const ids = [...page.ids]
  let pages = 1
  while (page.next !== undefined) {
    page = pageOf(await partner.call('GET', page.next.uri, { as: 'app', headers: page.next.headers }))
    ids.push(...page.ids)
    pages++
  }
  return { ids, pages, last: page }
}

const filter = (Field: string, Value: string, Operator = 'starts_with'): string =>
  encodeURIComponent(JSON.stringify({ Field, Value, Operator }))

describe('customers list', () => {
  it('gives every customer once when one follows the next links to the end', async () => {
    const partner = await openPartner({ customers: 1_230 })
    const { ids, pages, last } = await allPages(partner, '/v1/customers?size=500')
    expect(pages).toBe(3)
    expect(ids).toHaveLength(1_230)
    expect(new Set(ids).size).toBe(1_230)
    expect(last.next).toBeUndefined()
  })

  it('caps a page at 500 and starts next links with /v1', async () => {
    const partner = await openPartner({ customers: 600 })
    const { body } = await partner.call('GET', '/v1/customers?size=9999')
    expect(body.totalCount).toBe(500)
    expect(body.items).toHaveLength(500)
    expect(body.links.next?.uri).toBe('/v1/customers?size=500&seekOperation=Next')
    expect(body.links.next?.headers[0]?.key).toBe('MS-ContinuationToken')
    expect(body.items[0]?.billingProfile).toBeUndefined()
  })

  it('says 400 with code 2000 past the end and for a token nobody gave out', async () => {
    const partner = await openPartner({ customers: 40 })
    for (const token of [Buffer.from('{"position":40}').toString('base64'), 'nonsense']) {
      const reply = await partner.call('GET', '/v1/customers?size=40&seekOperation=Next', {
        headers: { 'MS-ContinuationToken': token },
      })
      expect(reply).toMatchObject({ status: 400, body: { code: 2000 } })
    }
  })

  it('finds by the beginning of a name or a domain, whatever the case, and pages within the result', async () => {
    const partner = await openPartner({ customers: 1_000 })
    for (let number = 0; number < 7; number++)
      partner.customer({ companyName: `Σίγμα ${number} Α.Ε.`, domain: `sigma${number}.onmicrosoft.com` })
    const byName = await allPages(partner, `/v1/customers?size=3&filter=${filter('CompanyName', 'σίγμα')}`)
    const byDomain = await allPages(partner, `/v1/customers?size=3&filter=${filter('domain', 'SIGMA')}`)
    expect(byName.ids).toHaveLength(7)
    expect(byDomain.ids).toEqual(byName.ids)
    expect(byName.pages).toBe(3)
  })

  it('finds the customers of an indirect reseller', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE', resellers: ['4847383'] })
    const reseller = customer.resellers[0] ?? ''
    const { ids } = await allPages(partner, `/v1/customers?filter=${filter('IndirectReseller', reseller)}`)
    expect(ids).toContain(customer.id)
    expect(ids.length).toBeLessThan(40)
  })

  it('refuses fields and operators that Partner Center does not know', async () => {
    const partner = await openPartner()
    for (const wrong of [filter('CompanyName', 'a', 'substring'), filter('City', 'a'), '%7B', '%5B%5D']) {
      const reply = await partner.call('GET', `/v1/customers?filter=${wrong}`)
      expect(reply).toMatchObject({ status: 400, body: { code: 2000 } })
    }
  })
})

describe('one customer', () => {
  it('shows the billing country and, with delegated access, domains and address', async () => {
    const partner = await openPartner()
    const open = partner.customer({ companyName: '株式会社さくら電機', country: 'JP' })
    const closed = partner.customer({ country: 'GR', delegatedAccess: false })
    const { body } = await partner.call('GET', `/v1/customers/${open.id.toUpperCase()}`)
    expect(body.billingProfile.defaultAddress.country).toBe('JP')
    expect(body.billingProfile.culture).toBe('ja-JP')
    expect(body.companyProfile.companyName).toBe('株式会社さくら電機')
    expect(body.customDomains).toEqual([open.domain])
    const slim = (await partner.call('GET', `/v1/customers/${closed.id}`)).body
    expect(slim.allowDelegatedAccess).toBe(false)
    expect(slim).not.toHaveProperty('customDomains')
    expect(slim.companyProfile).not.toHaveProperty('address')
  })

  it('tells a malformed id, an unknown tenant and a tenant without relationship apart', async () => {
    const partner = await openPartner()
    const ids = ['contoso', '11111111-2222-4333-8444-555555555555', 'd0c50000-0000-4000-8000-0000000000ff']
    const replies = await Promise.all(ids.map((id) => partner.call('GET', `/v1/customers/${id}`)))
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual([
      [400, 800002],
      [404, 60003],
      [403, 20002],
    ])
  })

  it('answers about agreement, signature, qualification and account review', async () => {
    const partner = await openPartner()
    const signed = partner.customer({ country: 'IT', agreement: 'signed-directly', validation: null })
    const school = partner.customer({
      country: 'IE',
      qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
    })
    const read = async (id: string, path: string) => partner.call('GET', `/v1/customers/${id}/${path}`)
    const mca = 'agreements?agreementType=MicrosoftCustomerAgreement'
    expect((await read(signed.id, mca)).body.totalCount).toBe(0)
    expect((await read(signed.id, 'directSignedMicrosoftCustomerAgreementStatus')).body).toEqual({ isSigned: true })
    expect((await read(signed.id, 'validationStatus?type=account')).body).toMatchObject({
      code: 600074,
      errorName: 'AccountStatusNotFound',
    })
    expect((await read(school.id, mca)).body.items[0]?.type).toBe('MicrosoftCustomerAgreement')
    expect((await read(school.id, 'agreements')).body.totalCount).toBe(0)
    expect((await read(school.id, 'qualifications')).body).toEqual([
      { qualification: 'Education', vettingStatus: 'Approved' },
    ])
    expect((await read(school.id, 'validationStatus?type=account')).body.status).toBe('Allowed')
  })

  it('keeps App-only tokens from agreements and account review', async () => {
    const partner = await openPartner()
    const { id } = partner.customer()
    for (const path of ['agreements', 'validationStatus?type=account', 'relationships', 'profiles/company']) {
      const reply = await partner.call('GET', `/v1/customers/${id}/${path}`, { as: 'app' })
      expect(reply).toMatchObject({ status: 403, body: { code: 900329 } })
    }
  })
})
