import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import { NO_OPTIONS } from '@/lib/domain/line-options'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const visio = sampleLine({ key: 'line-b', skuId: '0002', skuTitle: 'Visio Plan 2', quantity: 2 })
const notes = () => screen.getByRole('textbox', { name: /Notes/ })
const shown = async () => {
  const table = await screen.findByRole('table', { name: 'What differs' })
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.querySelector('span:last-child')?.textContent ?? cell.textContent),
    )
}

/** A page on which something is typed while a colleague has saved. */
async function meanwhile(savedBy = { id: 'jonas', name: 'Jonas Weber' }) {
  const content = sampleDraft({ notes: 'theirs', lines: [sampleLine({ quantity: 8 }), visio] })
  const stored = { version: 5, content, updatedAt: '2026-11-20T14:02:00.000Z', savedBy }
  const page = await renderBuilder({ stored })
  await page.user.type(notes(), 'mine')
  await page.user.tab()
  return page
}

describe('a draft that a colleague saved while one was typing', () => {
  it('says who changed it, when, and in what the two versions differ', async () => {
    await meanwhile()
    expect(await screen.findByText(/^Jonas Weber changed this draft/)).toBeDefined()
    expect(await shown()).toEqual([
      ['Quantity · Microsoft 365 Business Premium', '5', '8'],
      ['Line', '–', '2 × Visio Plan 2, 1-year term, paid monthly'],
      ['Notes', 'mine', 'theirs'],
    ])
  })

  it('says what was chosen of a line in words, never by an id', async () => {
    const options = {
      ...NO_OPTIONS,
      promotionId: '39NFJQT1X4RB:0003',
      customTermEndDate: '2027-02-28',
      renewsTo: 'P1M',
    }
    const content = sampleDraft({ lines: [sampleLine({ options })] })
    const savedBy = { id: 'jonas', name: 'Jonas Weber' }
    await renderBuilder({ stored: { version: 5, content, updatedAt: '2026-11-20T14:02:00.000Z', savedBy } })
    await userEvent.type(notes(), 'mine')
    await userEvent.tab()
    const words = 'a chosen promotion, ends February 28, 2027, renews for 1 month'
    expect(await shown()).toContainEqual(['Options · Microsoft 365 Business Premium', 'empty', words])
  })

  it('compares with what is typed meanwhile, too', async () => {
    const { user } = await meanwhile()
    await shown()
    await user.type(notes(), ' and more')
    expect(await shown()).toContainEqual(['Notes', 'mine and more', 'theirs'])
  })

  it('says that it was another window of one’s own', async () => {
    const { user } = await meanwhile({ id: 'sana', name: 'Sana Mori' })
    expect(await screen.findByText(/^You changed this draft in another window/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    expect(await screen.findByText('The version of your other window is set aside')).toBeDefined()
  })

  it('goes on with theirs; mine is kept aside and can be put back', async () => {
    const { user, server } = await meanwhile()
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }))
    await waitFor(() => expect(notes()).toHaveProperty('value', 'theirs'))
    expect(server).toMatchObject({ version: 5, content: { notes: 'theirs' } })
    await user.click(screen.getByRole('button', { name: 'Use mine instead' }))
    expect(notes()).toHaveProperty('value', 'mine')
    await waitFor(() => expect(server).toMatchObject({ version: 6, content: { notes: 'mine' } }))
  })

  it('goes on with mine as the next version; theirs is kept aside and can be put back', async () => {
    const { user, server } = await meanwhile()
    await user.click(await screen.findByRole('button', { name: 'Keep mine' }))
    await waitFor(() => expect(server).toMatchObject({ version: 6, content: { notes: 'mine' } }))
    expect(notes()).toHaveProperty('value', 'mine')
    expect(screen.getByText('The version of Jonas Weber is set aside')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Use theirs instead' }))
    await waitFor(() => expect(server).toMatchObject({ version: 7, content: { notes: 'theirs' } }))
  })

  it('asks again when they saved once more meanwhile, and overwrites nothing', async () => {
    const { user, server } = await meanwhile()
    const keep = await screen.findByRole('button', { name: 'Keep mine' })
    server.version = 6
    server.content = sampleDraft({ notes: 'theirs, later' })
    await user.click(keep)
    await waitFor(async () => expect(await shown()).toContainEqual(['Notes', 'mine', 'theirs, later']))
    expect(server.content.notes).toBe('theirs, later')
  })
})
