import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSandbox } from '../start.ts'
import { busyPartner } from '../testing/busy-partner.ts'
import { newTenant } from '../testing/tenant.ts'
import { control, openSandbox } from '../testing/test-sandbox.ts'

type Portrait = Record<string, unknown>
const sameIn = (one: Portrait, other: Portrait) =>
  Object.keys(one).filter((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]))

test('a snapshot brings back everything that can be read of a partner, whatever was changed since', async () => {
  const sandbox = await openSandbox()
  const partner = await busyPartner(sandbox, sandbox.url)
  const before = await partner.portrait()
  const { id } = (await control(sandbox, 'snapshots')) as { id: string }
  await partner.change()
  const cart = await partner.cartOnce()
  expect(sameIn(before, await partner.portrait()), 'what the changes left alone').toEqual([])
  await control(sandbox, `snapshots/${id}/restore`)
  expect(await partner.portrait()).toEqual(before)
  const again = await partner.cartOnce()
  expect(again).toEqual({ id: expect.not.stringMatching(String(cart.id)), isThere: true })
})

test('a reset forgets it all; the same work leads to the same again', async () => {
  const sandbox = await openSandbox()
  const counts = async () => {
    const partner = await busyPartner(sandbox, sandbox.url)
    const portrait = Object.values(await partner.portrait()) as { status?: number; body?: { totalCount?: number } }[]
    await partner.change()
    expect(await partner.cartOnce()).toMatchObject({ isThere: true })
    return portrait.map((reply) => [reply.status, reply.body?.totalCount])
  }
  const first = await counts()
  await control(sandbox, 'reset')
  expect(await counts()).toEqual(first)
})

test('what one partner does shows at no other, not even for the same customer and the same ids', async () => {
  const sandbox = await openSandbox()
  const tenant = await newTenant(sandbox)
  const [busy, quiet] = [await busyPartner(tenant, sandbox.url), await busyPartner(sandbox, sandbox.url)]
  const before = await quiet.portrait()
  await busy.change()
  const cart = await busy.cartOnce()
  expect(await quiet.portrait()).toEqual(before)
  expect(await quiet.cartOnce()).toEqual({ id: expect.not.stringMatching(String(cart.id)), isThere: true })
})

test('everything that can be read of a partner outlives a restart', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
  const first = await startSandbox({ customers: 10, stateFile })
  const partner = await busyPartner(first, first.url)
  await partner.change()
  const cart = await partner.cartOnce()
  const before = await partner.portrait()
  await first.stop()
  await openSandbox({ stateFile, port: Number(new URL(first.url).port) })
  expect(await partner.portrait()).toEqual(before)
  expect(await partner.cartOnce()).toEqual(cart)
})
