import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeChangeHub } from '@/lib/services/changes/change-hub'
import { openChangeStream } from '@/lib/services/changes/open-change-stream'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { readEvents } from '@/lib/testing/read-events'
import { addNote } from './add-note'
import { changeNote } from './change-note'
import { listNotes } from './list-notes'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await closeChangeHub()
  await desk.close()
})

it('a note is read by everyone, written by who only reads too, and told to open pages at once', async () => {
  const [sana, reader] = await Promise.all([desk.as('sana'), desk.as('tomas')])
  const { submissionId: entryId } = await pressOrder(desk, sana)
  const events = readEvents(await openChangeStream(sana, {}))
  await addNote(reader, { entryId, text: 'PO is on its way 📄\u202E' })
  const change = await events.until(({ noun }) => noun === 'note')
  expect(change.id).toBe(entryId)
  await events.close()
  expect(await listNotes(sana, entryId)).toMatchObject([
    { by: { id: reader.actor.personId }, text: 'PO is on its way 📄\u202E', editedAt: null },
  ])
})

it('one changes and takes away one’s own notes, and nobody else’s', async () => {
  const [sana, anneke] = await Promise.all([desk.as('sana'), desk.as('anneke')])
  const { submissionId: entryId } = await pressOrder(desk, sana)
  await addNote(sana, { entryId, text: 'Call them' })
  const [note] = await listNotes(anneke, entryId)
  const noteId = note?.id ?? 0
  await expect(changeNote(anneke, { noteId, text: 'No' })).rejects.toMatchObject({ code: 'notFound' })
  await changeNote(sana, { noteId, text: 'Called them' })
  expect(await listNotes(anneke, entryId)).toMatchObject([{ text: 'Called them', editedAt: expect.any(String) }])
  await changeNote(sana, { noteId, text: null })
  expect(await listNotes(anneke, entryId)).toEqual([])
  await expect(changeNote(sana, { noteId, text: 'Back' })).rejects.toMatchObject({ code: 'notFound' })
  const nobody = '00000000-0000-4000-8000-000000000000'
  await expect(addNote(sana, { entryId: nobody, text: 'x' })).rejects.toMatchObject({ code: 'notFound' })
})
