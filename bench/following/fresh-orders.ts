import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { z } from 'zod'
import { control } from '../../scripts/desk-client/control.ts'
import type { PlaceButton } from '../../scripts/desk-client/prepare-order.ts'

const PRESS_EVERY_MS = 3_500
/** An order is provisioned after this long, each after another time. */
const PROVISIONED_AFTER_MS = { least: 4_000, most: 25_000 }
const SETTLED_WITHIN_MS = 90_000
const LOOK_EVERY_MS = 1_000

const Settled = z.array(z.object({ submission_id: z.string(), creation_date: z.date(), settled_at: z.date() }))

/**
 * Presses one button after the other, and waits until all of the orders are active. Returns how many milliseconds after
 * Partner Center had provisioned each of them the desk had that stored. Throws when one is not stored in time.
 */
export async function followFresh(
  { sandboxUrl, database }: { sandboxUrl: string; database: pg.Client },
  buttons: readonly PlaceButton[],
): Promise<number[]> {
  const provisionedAfterMs = new Map<string, number>()
  for (const [index, { submissionId, press }] of buttons.entries()) {
    const { least, most } = PROVISIONED_AFTER_MS
    // Spread evenly, in no order.
    const share = ((index * 7) % buttons.length) / buttons.length
    const provisionAfterMs = Math.round(least + share * (most - least))
    provisionedAfterMs.set(submissionId, provisionAfterMs)
    const next = pause(PRESS_EVERY_MS)
    await control(sandboxUrl, 'clock', { provisionAfterMs })
    const reply = await press()
    if (!reply.ok) throw new Error(`A fresh order was refused: ${reply.code}`)
    await next
  }
  const settled = await untilSettled(database, [...provisionedAfterMs.keys()])
  return settled.map(({ submission_id, creation_date, settled_at }) => {
    const provisionedAt = creation_date.getTime() + (provisionedAfterMs.get(submission_id) ?? 0)
    return settled_at.getTime() - provisionedAt
  })
}

async function untilSettled(database: pg.Client, submissionIds: readonly string[]): Promise<z.output<typeof Settled>> {
  const giveUpAt = Date.now() + SETTLED_WITHIN_MS
  for (;;) {
    const { rows } = await database.query(
      `select submission_id, creation_date, settled_at from order_lines
       join orders using (submission_id) where submission_id = any($1::uuid[]) and stage = 'active'`,
      [submissionIds],
    )
    if (rows.length === submissionIds.length) return Settled.parse(rows)
    if (Date.now() > giveUpAt) throw new Error(`Only ${rows.length} of ${submissionIds.length} fresh orders are active`)
    await pause(LOOK_EVERY_MS)
  }
}
