import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSandbox } from '../../start.ts'
import { asPerson, control, openSandbox } from '../../testing/test-sandbox.ts'
import { createWeather } from './weather.ts'

const read = { method: 'GET', path: '/v1/customers', isEntra: false }
const checkout = { method: 'POST', path: '/v1/customers/1/carts/2/checkout', isEntra: false }
const token = { method: 'POST', path: '/tenant/oauth2/v2.0/token', isEntra: true }
const CALLS = 6_000

/** What each of many calls meets. */
function meetMany(forecast: Parameters<ReturnType<typeof createWeather>['change']>[0], call = read) {
  const weather = createWeather()
  weather.change(forecast)
  return Array.from({ length: CALLS }, () => weather.meet(call)?.kind)
}

test.each([0.1, 1 / 3, 0.9, 1])('a share of %d of the calls is hit, bursts included', (share) => {
  const hit = meetMany({ share, seed: 7 }).filter((kind) => kind !== undefined).length
  expect(Math.abs(hit / CALLS - share)).toBeLessThan(0.025)
})

test('the same seed hits the same calls in the same way, another seed others', () => {
  const met = meetMany({ share: 0.4, seed: 3 })
  expect(meetMany({ share: 0.4, seed: 3 })).toEqual(met)
  expect(meetMany({ share: 0.4, seed: 4 })).not.toEqual(met)
})

test('kinds happen as often as they weigh, and 429 several times in a row', () => {
  const met = meetMany({ share: 0.5, kinds: { cut: 1, throttled: 3 }, burst: 4 })
  const cuts = met.filter((kind) => kind === 'cut').length
  const throttled = met.filter((kind) => kind === 'throttled').length
  expect(throttled / cuts).toBeGreaterThan(2.4)
  expect(throttled / cuts).toBeLessThan(3.8)
  const runs = met.map((kind) => (kind === 'throttled' ? 't' : '.')).join('')
  for (const run of runs.match(/\.t+(?=\.)/g) ?? []) expect((run.length - 1) % 4).toBe(0)
})

test('a call meets only what can happen to it', () => {
  const everything = { share: 1, burst: 1 }
  const placing = new Set(meetMany(everything, checkout))
  expect(placing).toContain('partial-checkout')
  expect(placing).toContain('stale-when-placed')
  expect(placing).not.toContain('stale-availability')
  const reads = new Set(meetMany(everything))
  expect(reads).not.toContain('partial-checkout')
  expect(reads).not.toContain('stale-availability')
  expect(meetMany(everything, token).every((kind) => kind === undefined)).toBe(true)
  const entra = new Set(meetMany({ ...everything, paths: ['/v1', '/:tenant/oauth2'] }, token))
  expect(entra).toEqual(new Set(['timeout-before', 'timeout-after', 'cut', 'cut-after', 'unavailable']))
})

test('calls meet it until it is fair again, and it tells what they met', async () => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'sana')
  const ask = async () => (await fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).status
  await control(sandbox, 'weather', { share: 1, kinds: { 'token-expired': 1 } })
  expect([await ask(), await ask()]).toEqual([401, 401])
  const overview = await (await fetch(`${sandbox.url}/_sandbox`)).json()
  expect(overview.weather).toMatchObject({ share: 1, calls: 2, met: { 'token-expired': 2 } })
  const log = await (await fetch(`${sandbox.url}/_sandbox/requests`)).json()
  expect(log.at(-1)).toMatchObject({ fault: 'token-expired', status: 401 })
  await control(sandbox, 'weather', { share: 0 })
  expect(await ask()).toBe(200)
})

test('a call that gets no answer is dropped after its time', async () => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'sana')
  await control(sandbox, 'weather', { share: 1, kinds: { 'timeout-after': 1 }, holdMs: 5 })
  await expect(fetch(`${sandbox.url}/v1/customers?size=1`, { headers })).rejects.toThrow('fetch failed')
})

test('an ordered fault goes before the weather', async () => {
  const sandbox = await openSandbox()
  const headers = await asPerson(sandbox, 'sana')
  await control(sandbox, 'weather', { share: 1, kinds: { cut: 1 } })
  await control(sandbox, 'faults', { path: '/v1/customers', status: 418 })
  expect((await fetch(`${sandbox.url}/v1/customers`, { headers })).status).toBe(418)
})

test('it outlives a restart with its counts, and ends with a reset', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
  const first = await startSandbox({ customers: 10, stateFile })
  await control(first, 'weather', { share: 1, kinds: { 'server-error': 1 } })
  await fetch(`${first.url}/v1/customers`)
  await first.stop()
  const second = await openSandbox({ stateFile })
  expect((await fetch(`${second.url}/v1/customers`)).status).toBe(500)
  const weather = async () => (await fetch(`${second.url}/_sandbox/weather`)).json()
  expect(await weather()).toMatchObject({ calls: 2, met: { 'server-error': 2 } })
  await control(second, 'reset')
  expect(await weather()).toMatchObject({ share: 0, calls: 0, met: {} })
})
