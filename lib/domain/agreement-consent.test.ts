import { expect, it } from 'vitest'
import { findConsentProblems } from './agreement-consent'

const consent = { firstName: 'Jo', lastName: 'Ek', email: 'jo@ek.example', phoneNumber: '', agreedOn: '2026-11-20' }
const problems = (change: object) => findConsentProblems({ ...consent, ...change }, '2026-11-21')

it('takes a person with or without a telephone number, today or before', () => {
  expect(problems({})).toEqual({})
  expect(problems({ phoneNumber: '+43 (1) 234-567', agreedOn: '2026-11-21' })).toEqual({})
  expect(problems({ firstName: '太郎', lastName: '山田' })).toEqual({})
})

it('names each field that cannot be sent, and why', () => {
  expect(problems({ firstName: ' ', lastName: 'x'.repeat(51), email: 'jo@ek', phoneNumber: 'call me' })).toEqual({
    firstName: 'missing',
    lastName: 'tooLong',
    email: 'noEmail',
    phoneNumber: 'noPhone',
  })
  expect(problems({ agreedOn: '2026-11-22' })).toEqual({ agreedOn: 'inFuture' })
  expect(problems({ agreedOn: '' })).toEqual({ agreedOn: 'noDate' })
  expect(problems({ agreedOn: '2026-13-01' })).toEqual({ agreedOn: 'noDate' })
})
