import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, test, vi } from 'vitest'
import type { DraftRow } from '@/lib/domain/draft-view'
import { messages } from '@/lib/i18n/messages'
import { DraftsTable } from './drafts-table'
import type { DraftAction } from './use-discarding'

afterEach(cleanup)

const draft = (name: string, facts: Partial<DraftRow> = {}): DraftRow => ({
  id: name.toLowerCase(),
  customer: { id: `c-${name.toLowerCase()}`, name },
  ownerName: 'Sana Mori',
  isMine: true,
  lineCount: 3,
  firstTitle: 'Business Basic',
  totals: [{ currency: 'EUR', amount: '1440' }],
  isPriced: true,
  handedByName: null,
  comments: 0,
  openWith: [],
  createdAt: '2026-11-19T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  ...facts,
})

const given = [draft('Alpha'), draft('Beta', { lineCount: 0, firstTitle: null })]

function show({ mayOrder = true, discard }: { mayOrder?: boolean; discard?: DraftAction } = {}) {
  const calls: string[] = []
  const answer = (what: string) => async (input: { draftId: string }) => {
    calls.push(`${what} ${input.draftId}`)
    return { ok: true, data: undefined } as const
  }
  const page = (rows: DraftRow[]) => (
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <DraftsTable
        rows={rows}
        none="no drafts"
        showOwner={false}
        mayOrder={mayOrder}
        discardAction={discard ?? answer('discard')}
        restoreAction={answer('restore')}
      />
    </NextIntlClientProvider>
  )
  const { rerender } = render(page(given))
  return { user: userEvent.setup(), calls, readAnew: (rows: DraftRow[]) => rerender(page(rows)) }
}

test('each draft leads to its builder and says what is in it', () => {
  show()
  expect(screen.getByRole('link', { name: 'Alpha' }).getAttribute('href')).toBe('/customers/c-alpha/drafts/alpha')
  expect(screen.getByText('Business Basic and 2 more')).toBeTruthy()
  expect(screen.getByText('Nothing added yet')).toBeTruthy()
})

test('a discarded draft leaves its line behind with the way back, and the focus on it', async () => {
  const { user, calls } = show()
  await user.click(screen.getByRole('button', { name: 'Discard the draft for Alpha' }))
  expect(screen.queryByRole('link', { name: 'Alpha' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Beta' })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
  await user.keyboard('{Enter}')
  expect(screen.getByRole('link', { name: 'Alpha' })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard the draft for Alpha' }))
  expect(calls).toEqual(['discard alpha', 'restore alpha'])
})

test('a discarded draft can be brought back although the list was read anew, also when it was the last', async () => {
  const { user, readAnew } = show()
  await user.click(screen.getByRole('button', { name: 'Discard the draft for Alpha' }))
  readAnew([draft('Gamma'), draft('Beta')])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getAllByRole('row').map((row) => row.textContent)[1]).toContain('Alpha')
  readAnew([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('link', { name: 'Alpha' })).toBeTruthy()
  readAnew([draft('Alpha')])
  readAnew([])
  expect(screen.getByText('no drafts')).toBeTruthy()
})

test('a draft that could not be discarded comes back, with the reason', async () => {
  const discard = vi.fn<DraftAction>(async () => ({ ok: false, error: { code: 'notFound' } }))
  const { user } = show({ discard })
  await user.click(screen.getByRole('button', { name: 'Discard the draft for Alpha' }))
  expect(await screen.findByRole('link', { name: 'Alpha' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain(messages.en.errors.notFound)
})

test('who may not order cannot discard', () => {
  show({ mayOrder: false })
  expect(screen.getByRole('button', { name: 'Discard the draft for Alpha' })).toHaveProperty('disabled', true)
})
