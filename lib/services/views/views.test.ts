import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { orderViews } from '@/lib/db/schema/views'
import type { ActorContext } from '@/lib/services/context'
import { savePreference } from '@/lib/services/preferences/save-preference'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { ChangeView, changeView } from './change-view'
import { deleteView } from './delete-view'
import { listViewTabs } from './list-view-tabs'
import { SaveView, saveView } from './save-view'

let desk: Desk
let sana: ActorContext
let tomas: ActorContext
let anneke: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  tomas = await desk.as('tomas')
  anneke = await desk.as('anneke')
})
afterAll(() => desk.close())
beforeEach(() => desk.system.db.delete(orderViews).then(() => {}))

const late = { name: 'Late in Japan', search: 'status=late&country=JP', isShared: false }

async function save(context: ActorContext, view: Partial<SaveView> = {}): Promise<string> {
  const { address } = await saveView(context, SaveView.parse({ ...late, ...view }))
  return new URL(address, 'http://desk.example').searchParams.get('view') ?? ''
}
const names = async (context: ActorContext) => (await listViewTabs(context)).map(({ id, name }) => name ?? id)

describe('saved views', () => {
  it('are tabs after what is built in, for their owner alone until they are shared', async () => {
    const id = await save(sana)
    expect(await names(sana)).toEqual(['all', 'needsYou', 'underWay', 'done', 'Late in Japan'])
    expect(await names(tomas)).not.toContain('Late in Japan')
    await changeView(sana, { id, isShared: true })
    expect((await listViewTabs(tomas)).at(-1)).toMatchObject({
      name: 'Late in Japan',
      ownerName: 'Sana Mori',
      mayChange: false,
    })
  })

  it('keep a filter without its cursor, the same in whatever order it was chosen', async () => {
    const id = await save(sana, { search: 'country=JP&status=late,failed&after=abc&period=last7&nonsense=1&view=done' })
    const tab = (await listViewTabs(sana)).find((one) => one.id === id)
    expect(tab?.search).toBe('period=last7&status=failed%2Clate&country=JP')
  })

  it('are changed by their owner, and shared ones by an administrator, and by nobody else', async () => {
    const id = await save(sana)
    await expect(changeView(anneke, { id, name: 'Mine' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(deleteView(tomas, { id })).rejects.toMatchObject({ code: 'notFound' })
    await changeView(sana, { id, isShared: true })
    await expect(changeView(tomas, { id, name: 'Mine' })).rejects.toMatchObject({ code: 'viewNotYours' })
    await expect(deleteView(tomas, { id })).rejects.toMatchObject({ code: 'viewNotYours' })
    await changeView(anneke, ChangeView.parse({ id, name: 'Late', search: 'status=late' }))
    expect((await listViewTabs(sana)).at(-1)).toMatchObject({ name: 'Late', search: 'status=late', mayChange: true })
    await deleteView(anneke, { id })
    expect(await names(sana)).not.toContain('Late')
  })

  it('have names of their own, per person', async () => {
    await save(sana)
    await expect(save(sana, { name: ' late in japan ' })).rejects.toMatchObject({ code: 'viewNameTaken' })
    const other = await save(sana, { name: 'Late' })
    await expect(changeView(sana, { id: other, name: 'Late in Japan' })).rejects.toMatchObject({
      code: 'viewNameTaken',
    })
    await save(tomas)
    expect(await names(tomas)).toContain('Late in Japan')
  })

  it('stand in the order that each person gave them', async () => {
    const mine = await save(sana)
    const shared = await save(anneke, { name: 'Everyone’s', isShared: true })
    await savePreference(sana, { key: 'orderTabs', value: [shared, 'done', randomUUID()] })
    expect((await listViewTabs(sana)).map(({ id }) => id)).toEqual([
      'all',
      shared,
      'done',
      'needsYou',
      'underWay',
      mine,
    ])
    expect((await names(tomas)).slice(0, 4)).toEqual(['all', 'needsYou', 'underWay', 'done'])
  })
})
