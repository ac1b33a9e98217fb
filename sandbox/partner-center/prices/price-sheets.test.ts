import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Sandbox } from '../../start.ts'
import { control, openSandbox, tokensOf } from '../../testing/test-sandbox.ts'

const PRICE_SHEETS = 'https://api.partner.microsoft.com'
const address = (keys: string, query = '') => `/v1.0/sales/pricesheets(${keys})/$value${query}`
const licenses = address("Market='US',PricesheetView='updatedlicensebased'")

async function tokenFor(sandbox: Sandbox, grant: Record<string, string>): Promise<string> {
  const { clientId: client_id, clientSecret: client_secret } = sandbox
  const response = await fetch(`${sandbox.url}/${sandbox.tenantId}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id, client_secret, resource: PRICE_SHEETS, ...grant }),
  })
  return String(((await response.json()) as { access_token: string }).access_token)
}

async function openSheets(person = 'sana') {
  const sandbox = await openSandbox()
  const { refresh_token } = await tokensOf(sandbox, person)
  const token = await tokenFor(sandbox, { grant_type: 'refresh_token', refresh_token })
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}${path}`, {
      headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity', ...headers },
    })
  return { sandbox, get }
}

it('streams a sheet as a file', async () => {
  const { get } = await openSheets()
  const response = await get(licenses)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=sheets.csv')
  const text = await response.text()
  expect(text.startsWith('"ProductTitle","ProductId"')).toBe(true)
  expect(text).toContain('"CFQ7TTC0LH18","0001"')
})

it('packs the sheet into a zip for who asks for deflate, but not what is older than packed sheets', async () => {
  const { get } = await openSheets()
  const plain = await (await get(licenses)).text()
  const response = await get(licenses, { 'accept-encoding': 'deflate' })
  expect(response.headers.get('content-encoding')).toBeNull()
  const zip = Buffer.from(await response.arrayBuffer())
  expect(zip.readUInt32LE(0)).toBe(0x04034b50)
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28)
  expect(zip.subarray(30, 40).toString()).toBe('sheets.csv')
  expect(inflateRawSync(zip.subarray(start)).toString()).toBe(plain)
  const old = await get(`${licenses}?timeline=history&month=202001`, { 'accept-encoding': 'deflate' })
  expect((await old.text()).startsWith('"ProductTitle"')).toBe(true)
})

it.each([
  [`${licenses}?timeline=future`, 404],
  [`${licenses}?timeline=history`, 400],
  [`${licenses}?timeline=history&month=209901`, 404],
  [`${licenses}?timeline=tomorrow`, 400],
  [address("Market='US',PricesheetView='everything'"), 400],
  [address("Market='XX',PricesheetView='software'"), 400],
  [address("Market='RU',PricesheetView='software'"), 403],
  [address("Market='US',PricesheetView='software'", '?timeline=history&month=202112'), 404],
  [address("Market='US',PricesheetView='marketplace'", '?timeline=future'), 400],
  ["/v1.0/sales/offermatrix(Month='202611')/$value", 404],
])('refuses %s with %i', async (path, status) => {
  const { get } = await openSheets()
  expect((await get(path)).status).toBe(status)
})

it.each([
  "PricesheetView='Software',Market='us'",
  'Market=US,PricesheetView=software',
  'market=%27US%27,PRICESHEETVIEW=%27software%27',
])('reads %s as well', async (keys) => {
  const { get } = await openSheets()
  expect((await get(address(keys, '?TIMELINE=Current'))).status).toBe(200)
})

it('is for people who sell, with a token for price sheets', async () => {
  const { sandbox, get } = await openSheets('tomas')
  const code = async (response: Response) => {
    const body = JSON.parse((await response.text()).replace(/^\uFEFF/, '')) as { code: number }
    return [response.status, body.code]
  }
  expect(await code(await get(licenses))).toEqual([403, 900150])
  const app = await tokenFor(sandbox, { grant_type: 'client_credentials' })
  expect(await code(await get(licenses, { authorization: `Bearer ${app}` }))).toEqual([403, 900329])
  const { access_token } = await tokensOf(sandbox, 'sana')
  expect((await get(licenses, { authorization: `Bearer ${access_token}` })).status).toBe(401)
  expect((await get('/v1/offercategories?country=US')).status).toBe(401)
})

it('gives sheets of 300,000 rows when asked to', async () => {
  const { sandbox, get } = await openSheets()
  await control(sandbox, 'wire', { priceSheetRows: 300_000 })
  const { body } = await get(licenses)
  let lines = 0
  for await (const piece of body ?? []) {
    const bytes = Buffer.from(piece)
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) lines++
  }
  expect(lines).toBe(300_001)
})

it('goes on serving when a reader leaves in the middle of a sheet', async () => {
  const { sandbox, get } = await openSheets()
  await control(sandbox, 'wire', { priceSheetRows: 300_000 })
  for (const encoding of ['identity', 'deflate']) {
    const { body } = await get(licenses, { 'accept-encoding': encoding })
    const reader = body?.getReader()
    expect((await reader?.read())?.done).toBe(false)
    await reader?.cancel()
  }
  await control(sandbox, 'wire', { priceSheetRows: 0 })
  expect((await get(licenses)).status).toBe(200)
})
