import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { commentDraft } from './comment-draft'
import { handOverDraft } from './hand-over-draft'
import { listColleagues } from './list-colleagues'
import { listComments } from './list-comments'
import { notePresence } from './note-presence'

let desk: Desk
let sana: ActorContext
let jonas: ActorContext
let reader: ActorContext
let customerId: string
let draftId: string

beforeAll(async () => {
  desk = await openDesk()
  ;[sana, jonas, reader] = await Promise.all([desk.as('sana'), desk.as('anneke'), desk.as('tomas')])
  customerId = await desk.addCustomer({ companyName: 'Talked About' })
  draftId = (await createDraft(sana, { customerId })).draftId
})
afterAll(() => desk.close())

describe('a draft that several people work on', () => {
  it('shows what was said about it, by whom, also by who only reads', async () => {
    await commentDraft(sana, { draftId, text: 'They want it before Friday' })
    await commentDraft(reader, { draftId, text: 'PO is on its way' })
    const said = await listComments(sana, { draftId })
    expect(said.map(({ kind, by, text }) => [kind, by.id, text])).toEqual([
      ['said', sana.actor.personId, 'They want it before Friday'],
      ['said', reader.actor.personId, 'PO is on its way'],
    ])
  })

  it('is handed over to a colleague who may order, with what is to be known', async () => {
    const { toName } = await handOverDraft(sana, { draftId, toPersonId: jonas.actor.personId, text: 'I am away' })
    expect(toName).toBe(jonas.actor.name)
    expect((await getDraft(sana, draftId)).owner.id).toBe(jonas.actor.personId)
    const [row] = await listDrafts(jonas, { mine: true, customerId })
    expect(row).toMatchObject({ id: draftId, handedByName: sana.actor.name, comments: 3 })
    expect((await listComments(jonas, { draftId })).at(-1)).toMatchObject({
      kind: 'handedOver',
      text: 'I am away',
      to: { id: jonas.actor.personId },
    })
  })

  it('is not handed over by who may not order, nor to them', async () => {
    const input = { draftId, toPersonId: sana.actor.personId, text: '' }
    await expect(handOverDraft(reader, input)).rejects.toMatchObject({ code: 'notAllowedToOrder' })
    const toReader = handOverDraft(sana, { draftId, toPersonId: reader.actor.personId, text: '' })
    await expect(toReader).rejects.toMatchObject({ code: 'notFound' })
    expect((await listColleagues(sana)).map(({ id }) => id)).not.toContain(reader.actor.personId)
  })

  it('says who else has it open, until they leave or fall silent', async () => {
    const here = (who: ActorContext, leaving = false) => notePresence(who, { draftId, leaving })
    expect((await here(sana)).others).toEqual([])
    expect((await here(jonas)).others.map(({ id }) => id)).toEqual([sana.actor.personId])
    expect((await listDrafts(jonas, { customerId }))[0]?.openWith).toEqual([sana.actor.name])
    await here(sana, true)
    expect((await here(jonas)).others).toEqual([])
    await here(sana)
    await sana.db.execute(sql`update draft_presence set seen_at = now() - interval '1 minute'`)
    expect((await here(jonas)).others).toEqual([])
  })
})
