import { expect, test } from 'vitest'
import { readSignInQuery } from './sign-in-query'

test.each([
  ['/orders?status=late', '/orders?status=late'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('after signing in with callbackUrl %s one arrives at %s', (callbackUrl, expected) => {
  expect(readSignInQuery({ callbackUrl }).callbackUrl).toBe(expected)
})

test('shows a reason only when there is one, and a general one for what it does not know', () => {
  expect(readSignInQuery({}).state).toBeUndefined()
  expect(readSignInQuery({ error: 'MfaRequired' }).state).toBe('MfaRequired')
  expect(readSignInQuery({ error: 'OAuthCallback' }).state).toBe('Failed')
  expect(readSignInQuery({ error: ['a', 'b'] }).state).toBe('Failed')
})
