import { expect, test } from 'vitest'
import { AppError } from '@/lib/domain/app-error'
import { EntraError } from '@/lib/entra/errors'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { toAppError } from './to-app-error'

const call = { method: 'GET', path: '/v1/customers', requestId: 'r', correlationId: 'c', retryable: false } as const

test.each([
  ['held', undefined, undefined, 'throttled'],
  ['unsent', undefined, undefined, 'microsoftUnavailable'],
  ['timeout', undefined, undefined, 'microsoftUnavailable'],
  ['network', 200, undefined, 'microsoftUnavailable'],
  ['unreadable', 200, undefined, 'answerUnreadable'],
  ['answered', 429, undefined, 'throttled'],
  ['answered', 403, '13605', 'agreementMissing'],
  ['answered', 403, undefined, 'microsoftRefused'],
] as const)('a call that was %s (%s, code %s) is told as %s, with its cause', (kind, status, code, sentence) => {
  const cause = new PartnerCenterError({ ...call, kind, status, code, outcome: 'refused' })
  expect(toAppError(cause)).toMatchObject({ code: sentence, cause, view: { requestId: 'r', correlationId: 'c' } })
})

test('what never left has no id for Microsoft to look for', () => {
  const cause = new PartnerCenterError({ ...call, correlationId: '', kind: 'held', outcome: 'refused' })
  expect(toAppError(cause).view.correlationId).toBeUndefined()
})

test('a token that only signing in again brings is told so; for any other Microsoft is away', () => {
  expect(toAppError(new EntraError('sign-in-again', { cause: undefined })).code).toBe('sessionEnded')
  expect(toAppError(new EntraError('unreachable', { cause: undefined })).code).toBe('microsoftUnavailable')
  expect(toAppError(new EntraError('misconfigured', { cause: undefined })).code).toBe('applicationMisconfigured')
})

test('an expected refusal stays what it is; anything else is a bug, with its cause', () => {
  const refusal = new AppError('cartExpired')
  expect(toAppError(refusal)).toBe(refusal)
  const bug = new TypeError('x is undefined')
  expect(toAppError(bug)).toMatchObject({ code: 'unexpected', cause: bug })
})
