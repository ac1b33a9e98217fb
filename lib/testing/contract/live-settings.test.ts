import { expect, test } from 'vitest'
import { readLiveSettings } from './live-settings'

const complete = {
  CONFORMANCE_SANDBOX_TENANT_ID: 'b1c6b0a4-6a53-4a8e-9a32-6f0b8c5f4c01',
  CONFORMANCE_CLIENT_ID: 'b1c6b0a4-6a53-4a8e-9a32-6f0b8c5f4c02',
  CONFORMANCE_CLIENT_SECRET: 'not-told-to-anyone',
  CONFORMANCE_REFRESH_TOKEN: 'not-told-to-anyone-either',
  CONFORMANCE_CUSTOMER_ID: 'b1c6b0a4-6a53-4a8e-9a32-6f0b8c5f4c03',
}

function problemsOf(env: Record<string, string>): string[] {
  const read = readLiveSettings(env)
  return 'problems' in read ? read.problems : []
}

test('without credentials, says what to set', () => {
  const problems = problemsOf({})
  for (const name of Object.keys(complete)) expect(problems.join('\n')).toContain(name)
})

test('with all of them, there is nothing left to set', () => {
  expect(problemsOf(complete)).toEqual([])
})

test.each([
  ['CONFORMANCE_BASE_URL', 'https://api.partnercenter.example'],
  ['CONFORMANCE_BASE_URL', 'http://api.partnercenter.microsoft.com'],
  ['CONFORMANCE_AUTHORITY', 'https://login.example'],
])('tokens go nowhere else: %s=%s is refused', (name, address) => {
  expect(problemsOf({ ...complete, [name]: address })).toEqual([expect.stringContaining(`${name}: only https://`)])
})

test('a secret is never repeated', () => {
  const { CONFORMANCE_CUSTOMER_ID: _, ...rest } = complete
  expect(problemsOf({ ...rest, CONFORMANCE_CLIENT_ID: 'not-told' }).join()).not.toContain('not-told')
})
