import { setTimeout as pause } from 'node:timers/promises'
import pMap from 'p-map'
import pg from 'pg'
import { z } from 'zod'
import { draftOrder, readLine } from '../../scripts/desk-client/prepare-order.ts'
import { signIn } from '../../scripts/desk-client/sign-in.ts'
import { meetCustomers, openPerson } from '../stage/open-person.ts'
import { onStage } from '../stage/open-stage.ts'
import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'
import { openEventStream } from './event-stream.ts'

const STREAMS = 500
const PEOPLE = ['sana', 'anneke', 'tomas']
const OPENED_AT_A_TIME = 10
const CHANGES = 100
const CHANGE_EVERY_MS = 200
const HEARD_WITHIN_MS = 5_000
const GOAL_MS = 300
const CHANNEL = 'order_desk_changes'
const PRODUCT = 'CFQ7TTC0LH18'

const Saved = z.object({ version: z.int() })
const Notice = z.object({ at: z.string() })

/**
 * A person types, with hundreds of open streams at the same web process: from the moment at which the database stamps the
 * change to the moment at which a browser has it. The floor is a connection that listens to the database itself.
 */
export async function measurePush(): Promise<Row[]> {
  return onStage({ customers: 1, world: {} }, async ({ startProcess, customerIds: [customerId = ''], databaseUrl }) => {
    const web = await startProcess('web')
    const sana = openPerson('sana', web.url)
    await meetCustomers(sana, [customerId])
    const line = await readLine(sana, customerId, PRODUCT)
    const draft = await draftOrder(sana, { customerId, route: 'cart', line, name: '' })
    const floor = await listen(databaseUrl)

    const delays: number[] = []
    const cookies = await pMap(PEOPLE, async (person) => (await signIn(web.url, person)).header())
    const streams = await pMap(
      Array.from({ length: STREAMS }, (_, index) => cookies[index % cookies.length] ?? ''),
      (cookie) => openEventStream(web.url, cookie, ({ at, heardAt }) => delays.push(heardAt - Date.parse(at))),
      { concurrency: OPENED_AT_A_TIME },
    )
    floor.delays.length = 0
    delays.length = 0
    let { version } = draft
    for (let change = 1; change <= CHANGES; change += 1) {
      const next = pause(CHANGE_EVERY_MS)
      const content = { ...draft.content, notes: `change ${change}` }
      const input = { draftId: draft.draftId, version, content }
      const reply = await sana.act('saveDraftAction', draft.page, input, Saved)
      if (!reply.ok) throw new Error(`A change was not saved: ${reply.code}`)
      version = reply.data.version
      await next
    }
    await untilHeard(delays)
    for (const stream of streams) stream.close()
    await floor.close()
    const name = (what: string) => `push to ${STREAMS} streams: ${what}`
    const floorAt = (share: number) => percentile(floor.delays, share)
    return [
      row({ name: name('median'), value: percentile(delays, 0.5), unit: 'ms', floor: floorAt(0.5) }),
      row({
        name: name('95 of 100'),
        value: percentile(delays, 0.95),
        unit: 'ms',
        floor: floorAt(0.95),
        goal: GOAL_MS,
      }),
    ]
  })
}

/** Every stream hears of every change, or that is what there is to say. */
async function untilHeard(delays: readonly number[]): Promise<void> {
  const giveUpAt = Date.now() + HEARD_WITHIN_MS
  while (delays.length < STREAMS * CHANGES) {
    if (Date.now() > giveUpAt) throw new Error(`${delays.length} of ${STREAMS * CHANGES} changes were heard`)
    await pause(50)
  }
}

async function listen(databaseUrl: string) {
  const client = new pg.Client(databaseUrl)
  const delays: number[] = []
  await client.connect()
  client.on('notification', ({ payload = '' }) => {
    const { at } = Notice.parse(JSON.parse(payload))
    delays.push(performance.timeOrigin + performance.now() - Date.parse(at))
  })
  await client.query(`listen ${CHANNEL}`)
  return { delays, close: () => client.end() }
}
