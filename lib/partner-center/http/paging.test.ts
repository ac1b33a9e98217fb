import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Customer } from '@/lib/domain/wire/customers/customer'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { createPartnerCenter } from '../partner-center'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.stop())

const partnerCenter = () =>
  createPartnerCenter({ baseUrl: server.url, getAccessToken: async () => 'token', firstPauseMs: 1 })

function page(number: number, next?: string) {
  const headers = [{ key: 'MS-ContinuationToken', value: `token-${number}` }]
  const id = `00000000-0000-4000-8000-00000000000${number}`
  const links = next === undefined ? {} : { next: { uri: next, method: 'GET', headers } }
  return { totalCount: 1, items: [{ id, companyProfile: {} }], links }
}

async function readPages(): Promise<Customer[][]> {
  const pages: Customer[][] = []
  for await (const items of partnerCenter().customers.pages({ size: 1 })) pages.push(items)
  return pages
}

describe('paging', () => {
  test.each([
    ['/customers?size=1&seekOperation=Next'],
    ['/v1/customers?size=1&seekOperation=Next'],
    ['customers?size=1&seekOperation=Next'],
  ])('follows %s with the token of its headers', async (next) => {
    server.answerWith({ json: page(1, next) }, { json: page(2) })
    expect(await readPages()).toHaveLength(2)
    expect(server.received.map(({ path }) => path)).toEqual([
      '/v1/customers?size=1',
      '/v1/customers?size=1&seekOperation=Next',
    ])
    expect(server.received[0]?.headers['ms-continuationtoken']).toBeUndefined()
    expect(server.received[1]?.headers['ms-continuationtoken']).toBe('token-1')
  })

  test('ends where Microsoft answers 400/2000', async () => {
    server.answerWith({ json: page(1, '/customers?seekOperation=Next') }, { status: 400, json: { code: 2000 } })
    expect(await readPages()).toHaveLength(1)
  })

  test('400/2000 on the first page is an error, not an end', async () => {
    server.answerWith({ status: 400, json: { code: 2000, description: 'bad filter' } })
    await expect(readPages()).rejects.toMatchObject({ code: '2000' })
  })

  test('any other failure in the middle is not mistaken for the end', async () => {
    server.answerWith({ json: page(1, '/customers?seekOperation=Next') }, { status: 403, json: { code: 900308 } })
    await expect(readPages()).rejects.toMatchObject({ status: 403 })
  })

  test.each([
    'https://evil.example/v1/customers',
    '//evil.example/customers',
    '\\\\evil.example/customers',
    'file:///etc/passwd',
    'http://127.0.0.1:1/v1/customers',
  ])('refuses a link to %s: a token must never go there', async (next) => {
    server.answerWith({ json: page(1, next) }, { json: page(2) })
    await expect(readPages()).rejects.toMatchObject({ name: 'PartnerCenterError', kind: 'unreadable' })
    expect(server.received).toHaveLength(1)
  })

  test.each(['/customers?size=1', '/v1/customers?size=1'])(
    'follows a whole address of the same host: %s',
    async (path) => {
      server.answerWith({ json: page(1, `${server.url}${path}`) }, { json: page(2) })
      expect(await readPages()).toHaveLength(2)
      expect(server.received[1]?.path).toBe('/v1/customers?size=1')
    },
  )

  test('takes the token that stands beside the items, where the link has none', async () => {
    const first = { ...page(1), links: { next: { uri: '/auditrecords?size=1' } }, continuationToken: 'beside' }
    server.answerWith({ json: first }, { json: page(2) })
    expect(await readPages()).toHaveLength(2)
    expect(server.received[1]?.headers['ms-continuationtoken']).toBe('beside')
  })

  test('does not walk in a circle for ever', async () => {
    const again = { json: page(1, '/customers?seekOperation=Next') }
    server.answerWith(again, again, again, again)
    await expect(readPages()).rejects.toMatchObject({ kind: 'unreadable', retryable: false })
    expect(server.received).toHaveLength(2)
  })

  test('reads ten thousand customers in twenty pages, each once and in order', async () => {
    const id = (row: number) => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`
    const pages = Array.from({ length: 20 }, (_, number) => {
      const items = Array.from({ length: 500 }, (_, row) => ({ id: id(number * 500 + row), companyProfile: {} }))
      const headers = [{ key: 'MS-ContinuationToken', value: `after-${number}` }]
      const uri = '/customers?size=500&seekOperation=Next'
      return { json: { totalCount: 500, items, links: { next: { uri, method: 'GET', headers } } } }
    })
    server.answerWith(...pages, { status: 400, json: { code: 2000, description: 'past the end' } })
    const read = (await readPages()).flat()
    expect(read.map((customer) => customer.id)).toEqual(Array.from({ length: 10_000 }, (_, row) => id(row)))
    expect(server.received.slice(1).map(({ headers }) => headers['ms-continuationtoken'])).toEqual(
      pages.map((_, number) => `after-${number}`),
    )
    const vectors = server.received.map(({ headers }) => `${headers['ms-cv']}`)
    expect(new Set(vectors.map((vector) => vector.split('.')[0])).size).toBe(1)
  })

  test('a search sends the documented filter', async () => {
    server.answerWith({ json: page(1) })
    await partnerCenter().customers.list({ size: 20, filter: { field: 'CompanyName', startsWith: 'Müller & "Co"' } })
    const query = new URL(server.received[0]?.path ?? '', server.url).searchParams
    expect(JSON.parse(query.get('filter') ?? '')).toEqual({
      Field: 'CompanyName',
      Value: 'Müller & "Co"',
      Operator: 'starts_with',
    })
    expect(query.get('size')).toBe('20')
  })

  test('reading stops when the caller no longer wants it', async () => {
    const controller = new AbortController()
    server.answerWith({ json: page(1, '/customers?seekOperation=Next') }, () => controller.abort(new Error('enough')))
    const pages = partnerCenter().customers.pages({ signal: controller.signal })
    await pages.next()
    await expect(pages.next()).rejects.toThrow('enough')
    expect(server.received).toHaveLength(2)
  })
})
