import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepDraftCopies } from './saving/draft-copies'
import { nextDraftId, renderBuilder } from './testing/render-builder'
import { sampleDraft, sampleLine } from './testing/sample-draft'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const notes = () => screen.getByRole('textbox', { name: /Notes/ })
const summary = () => screen.getByRole('region', { name: 'Summary' })

describe('going to the review', () => {
  it('saves what was typed last and then opens it, by Ctrl+Enter too', async () => {
    const { user, server, visited, draftId } = await renderBuilder()
    await user.type(notes(), 'Call first')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(visited).toEqual([`/customers/c0ffee00-0000-4000-8000-000000000001/drafts/${draftId}/review`]),
    )
    expect(server.content.notes).toBe('Call first')
  })

  it('says what to change instead, and each sentence leads to its field', async () => {
    const content = sampleDraft({ lines: [sampleLine({ quantity: null }), sampleLine({ key: 'b', quantity: 999 })] })
    const { user, visited } = await renderBuilder({ content })
    const [button] = screen.getAllByRole('button', { name: 'Review order' })
    if (button) await user.click(button)
    expect(visited).toEqual([])
    expect(document.activeElement?.textContent).toContain('To review this order, make 2 changes:')
    expect(within(summary()).getByText('To review this order, make 2 changes:')).toBeDefined()
    await user.click(within(summary()).getByRole('link', { name: /^Line 2: 999 is outside/ }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Quantity, line 2' }))
    await user.keyboard('9')
    expect(within(summary()).getByText('To review this order, make 1 change:')).toBeDefined()
  })

  it('begins with a line when there is none', async () => {
    const { user } = await renderBuilder({ content: sampleDraft({ lines: [] }) })
    await user.click(within(summary()).getByRole('link', { name: 'Add a line.' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add the first line' }))
  })
})

describe('what was typed and not saved', () => {
  it('comes back by itself when nobody saved since, and is saved', async () => {
    const draftId = nextDraftId()
    keepDraftCopies(localStorage, { personId: 'sana', draftId }).keep(1, sampleDraft({ notes: 'from the train' }))
    const { server } = await renderBuilder({ draftId })
    expect(await screen.findByText('Your unsaved changes are back')).toBeDefined()
    expect(notes()).toHaveProperty('value', 'from the train')
    await waitFor(() => expect(server.content.notes).toBe('from the train'))
  })

  it('is set aside when somebody saved since, and is put back only by its person', async () => {
    const draftId = nextDraftId()
    keepDraftCopies(localStorage, { personId: 'sana', draftId }).keep(0, sampleDraft({ notes: 'mine' }))
    const { user, server } = await renderBuilder({ draftId, content: sampleDraft({ notes: 'theirs' }) })
    expect(await screen.findByText('Your own version is set aside')).toBeDefined()
    expect(notes()).toHaveProperty('value', 'theirs')
    await user.click(screen.getByRole('button', { name: 'Use mine instead' }))
    expect(notes()).toHaveProperty('value', 'mine')
    await waitFor(() => expect(server.content.notes).toBe('mine'))
  })
})
