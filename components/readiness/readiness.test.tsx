import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hit } from '@/components/customers/testing/sample-customers'
import type { CustomerRow } from '@/lib/domain/customer-row'
import type { Readiness } from '@/lib/domain/readiness'
import common from '@/messages/en/common.json'
import errors from '@/messages/en/errors.json'
import readiness from '@/messages/en/readiness.json'
import { CustomerReadiness } from './customer-readiness'
import type { ReadinessActions } from './readiness-actions'

configure({ asyncUtilTimeout: 5_000 })
afterEach(cleanup)

const of = (facts: Partial<CustomerRow>, confirmation: Readiness['confirmation'] = null): Readiness => ({
  customer: hit('Contoso', facts),
  confirmation,
})
const fit = of({}, { confirmedBy: 'Sana Mori', confirmedAt: '2026-11-21T09:00:00Z', contact: 'Jo Ek', agreedOn: '' })
const blocked = of({ hasAgreement: false })

async function show(
  known: Readiness,
  { mayChange = true, ...given }: Partial<ReadinessActions> & { mayChange?: boolean } = {},
) {
  const done = async () => ({ ok: true as const, data: fit })
  const actions: ReadinessActions = {
    recheck: vi.fn(done),
    confirmAgreement: vi.fn(done),
    readAgreementText: async () => ({
      ok: true,
      data: {
        displayUri: 'https://a.example/view',
        downloadUri: 'https://a.example/file',
        goodUntil: '2199-01-01T00:00:00Z',
      },
    }),
    requestQualification: vi.fn(done),
    listGovernmentCodes: async () => ({
      ok: true,
      data: [{ code: '123456', organization: 'City of Ely', remaining: 2 }],
    }),
    readInvitation: async () => ({ ok: true, data: { url: 'https://admin.example/invite' } }),
    ...given,
  }
  await act(async () =>
    render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ common, errors, readiness }}>
        <CustomerReadiness known={known} mayChange={mayChange} actions={actions} />
      </NextIntlClientProvider>,
    ),
  )
  return { user: userEvent.setup(), actions }
}

describe('the facts', () => {
  it('say each by a word: agreement, account, qualification, relationship, country', async () => {
    const vetting = [{ name: 'Education', state: 'inReview' as const, reason: null, since: '2026-11-20T00:00:00Z' }]
    await show(of({ validationStatus: 'none', vetting, resellerName: 'Alpenblick' }, fit.confirmation))
    const text = screen.getByRole('region', { name: 'Whether this customer can be ordered for' }).textContent
    expect(text).toContain('On recordconfirmed by Sana Mori, Nov 21, 2026')
    expect(text).toContain('No restrictions')
    expect(text).toContain('Education in review')
    expect(text).toContain('via Alpenblick')
    expect(text).toContain('Germany')
  })
})

describe('a customer without an agreement', () => {
  it('is ready once the agreement is confirmed, and the page says so without a reload', async () => {
    const { user, actions } = await show(blocked)
    await user.click(screen.getByRole('button', { name: 'Confirm the agreement' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Confirm the Microsoft Customer Agreement' }))
    await user.click(dialog.getByRole('button', { name: 'Get the agreement’s text' }))
    expect((await dialog.findByRole('link', { name: 'Read the agreement' })).getAttribute('href')).toBe(
      'https://a.example/view',
    )

    await user.type(dialog.getByLabelText('First name'), 'Jo{Enter}')
    await user.click(dialog.getByRole('button', { name: 'Confirm the agreement' }))
    expect(document.activeElement).toBe(dialog.getByLabelText('Last name'))
    expect(actions.confirmAgreement).not.toHaveBeenCalled()

    await user.type(dialog.getByLabelText('Last name'), 'Ek')
    await user.type(dialog.getByLabelText('E-mail'), 'jo@ek.example{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.queryByText(/Nothing can be ordered/)).toBeNull())
    expect(screen.getByText('Contoso can be ordered for now.')).toBeDefined()
    const person = { firstName: 'Jo', lastName: 'Ek', email: 'jo@ek.example' }
    expect(actions.confirmAgreement).toHaveBeenCalledWith(expect.objectContaining(person))
  })

  it('stays so when it is refused, with the reason; the same press again is the same request', async () => {
    const confirmAgreement = vi.fn(async () => ({
      ok: false as const,
      error: { code: 'microsoftUnavailable' as const },
    }))
    const { user } = await show(blocked, { confirmAgreement })
    await user.click(screen.getByRole('button', { name: 'Confirm the agreement' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText('First name'), 'Jo')
    await user.type(dialog.getByLabelText('Last name'), 'Ek')
    await user.type(dialog.getByLabelText('E-mail'), 'jo@ek.example')
    const press = () => user.click(dialog.getByRole('button', { name: 'Confirm the agreement' }))
    await press()
    expect(await dialog.findByRole('alert')).toBeDefined()
    await press()
    await user.type(dialog.getByLabelText(/^Phone/), '+49 30 1')
    await press()
    const ids = confirmAgreement.mock.calls.map((call: unknown[]) => (call[0] as { requestId: string }).requestId)
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toBe(ids[1])
  })

  it('tells who may confirm it to who may not', async () => {
    await show(blocked, { mayChange: false })
    expect(screen.queryByRole('button', { name: 'Confirm the agreement' })).toBeNull()
    expect(screen.getByText(/Admin agents and Sales agents may do this/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Request' })).toBeNull()
  })
})

it('a company that is no customer any more is invited by a link and a letter', async () => {
  const { user } = await show(of({ relationshipToPartner: 'none' }))
  await user.click(screen.getByRole('button', { name: 'Invite the customer' }))
  const letter = await screen.findByRole('textbox', { name: 'E-mail to the customer' })
  expect(letter).toHaveProperty('value', expect.stringContaining('https://admin.example/invite'))
  expect(screen.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href')).toMatch(/^mailto:/)
})

it('an account under review can be asked about again', async () => {
  const { user, actions } = await show(of({ validationStatus: 'UnderReview' }))
  expect(screen.getByText(/Microsoft is reviewing this customer’s account/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Check again' }))
  await waitFor(() => expect(screen.queryByText(/Nothing can be ordered/)).toBeNull())
  expect(actions.recheck).toHaveBeenCalledTimes(1)
})

it('a qualification is asked for: a school with its kind, the government with a code', async () => {
  const { user, actions } = await show(fit)
  await user.click(screen.getByRole('button', { name: 'Request' }))
  await user.click(await screen.findByRole('radio', { name: /Higher education/ }))
  await user.click(screen.getByRole('button', { name: 'Request Education' }))
  const school = { qualification: 'Education', educationSegment: 'HigherEducation' }
  await waitFor(() =>
    expect(actions.requestQualification).toHaveBeenLastCalledWith(expect.objectContaining({ wanted: school })),
  )
  await user.click(screen.getByRole('button', { name: 'Request' }))
  await user.click(await screen.findByRole('radio', { name: /Government community cloud/ }))
  await user.click(await screen.findByRole('radio', { name: /City of Ely/ }))
  await user.click(screen.getByRole('button', { name: 'Request Government community cloud' }))
  const government = { qualification: 'GovernmentCommunityCloud', validationCode: '123456' }
  await waitFor(() =>
    expect(actions.requestQualification).toHaveBeenLastCalledWith(expect.objectContaining({ wanted: government })),
  )
})
