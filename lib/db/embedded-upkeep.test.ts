import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { startUpkeep } from '@/lib/db/embedded-upkeep'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
let directory: string
beforeAll(async () => {
  database = await openTestDatabase()
  directory = mkdtempSync(join(tmpdir(), 'order-desk-upkeep-'))
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await database.close()
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const TEN_SECONDS = 10_000

it('gives a database up that does not answer for a minute, so that the process can be started again', async () => {
  const { pool } = await getConnection()
  const onSilence = vi.fn()
  const end = startUpkeep({ pool, directory, onSilence })
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  vi.advanceTimersByTime(6 * TEN_SECONDS)
  expect(onSilence).not.toHaveBeenCalled()
  vi.advanceTimersByTime(TEN_SECONDS)
  expect(onSilence).toHaveBeenCalledOnce()
  end()
  for (const client of held) client.release()
})

it('is content with one that answers late', async () => {
  const { pool } = await getConnection()
  const onSilence = vi.fn()
  const end = startUpkeep({ pool, directory, onSilence })
  for (let minute = 0; minute < 3; minute += 1) {
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    vi.advanceTimersByTime(5 * TEN_SECONDS)
    for (const client of held) client.release()
    // The question waited in the same line, before this one.
    await Promise.all(Array.from({ length: pool.options.max + 1 }, () => pool.query('SELECT 1')))
  }
  expect(onSilence).not.toHaveBeenCalled()
  end()
})
