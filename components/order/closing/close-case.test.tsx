import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { SubmissionState } from '@/components/order/submission-state'
import { renderOrder, viewers } from '@/components/order/testing/render-order'
import { sampleSubmission } from '@/components/order/testing/sample-submission'
import { CloseCase, type CloseCaseAction } from './close-case'

afterEach(cleanup)
beforeAll(() => {
  // jsdom has the element, but not its dialog.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
})

function setUp(answer: Awaited<ReturnType<CloseCaseAction>> = { ok: true, data: undefined }) {
  const sent: unknown[] = []
  const action: CloseCaseAction = async (input) => {
    sent.push(input)
    return answer
  }
  const page = renderOrder(<CloseCase submissionId="s1" reference="OD-1042" kind="unknown" action={action} />)
  return { ...page, sent }
}
const open = () => screen.getByRole('button', { name: 'Close the case' })
const confirm = () => screen.getAllByRole('button', { name: 'Close the case' }).at(-1) ?? open()

test('says what closing means, and asks why before anything is closed', async () => {
  const { user, sent } = setUp()
  await user.click(open())
  expect(screen.getByRole('dialog', { name: 'Close the case of OD-1042?' })).toBeDefined()
  expect(screen.getByText(/what is there is billed/)).toBeDefined()
  await user.click(confirm())
  expect(screen.getByRole('textbox', { name: 'Reason' }).getAttribute('aria-invalid')).toBe('true')
  expect(sent).toEqual([])
})

test('closes with the reason, and shows the page anew', async () => {
  const { user, sent, refresh } = setUp()
  await user.click(open())
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), ' Not in Partner Center ')
  await user.click(confirm())
  expect(sent).toEqual([{ submissionId: 's1', reason: 'Not in Partner Center' }])
  expect(refresh).toHaveBeenCalledOnce()
})

test('stays open and says why when it could not be closed', async () => {
  const { user, refresh } = setUp({ ok: false, error: { code: 'changedMeanwhile' } })
  await user.click(open())
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'x')
  await user.click(confirm())
  expect((await screen.findByRole('alert')).textContent).toContain('changed this at the same time')
  expect(refresh).not.toHaveBeenCalled()
})

test('a closed case says who closed it and why', () => {
  const closing = {
    id: 9,
    at: '2026-11-21T15:00:00.000Z',
    kind: 'abandoned' as const,
    personName: 'Jonas Weber',
    detail: { reason: 'Cancelled in Partner Center' },
    requestId: null,
    correlationId: null,
  }
  const submission = sampleSubmission({ state: 'abandoned', status: 'abandoned', events: [closing] })
  renderOrder(<SubmissionState submission={submission} viewer={viewers.sana} />)
  expect(screen.getByText(/^Jonas Weber/).textContent).toContain('“Cancelled in Partner Center”')
})
