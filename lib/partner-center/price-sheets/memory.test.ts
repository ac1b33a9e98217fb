import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Bundle, bundle } from '@/lib/testing/price-sheets/bundle'
import { type SheetServer, startSheetServer } from '@/lib/testing/price-sheets/start-sheet-server'

const ROWS = 300_000
const MAX_MIB = 150

const Reading = z.object({ rows: z.number(), sum: z.number(), peakMiB: z.number() })
let server: SheetServer
let program: Bundle

beforeAll(async () => {
  server = await startSheetServer()
  program = await bundle('lib/testing/price-sheets/read-sheet.ts')
})
afterAll(async () => {
  server.stop()
  await program.remove()
})

test.each(['plain', 'packed'])(
  'a sheet of 300,000 rows is read to its end, %s, without being held in memory',
  async (kind) => {
    const { stdout } = await promisify(execFile)(process.execPath, [program.file, server.url, '209903', kind])
    const { rows, sum, peakMiB } = Reading.parse(JSON.parse(stdout))
    console.info(`Price sheet, ${kind}: ${rows} rows, at most ${peakMiB} MiB in memory`)
    expect(rows).toBe(ROWS)
    expect(sum).toBe((ROWS * (ROWS - 1)) / 2)
    expect(peakMiB).toBeLessThan(MAX_MIB)
  },
  120_000,
)
