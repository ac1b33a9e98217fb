import { ResponseBodyError } from 'openid-client'
import { describe, expect, test } from 'vitest'
import { toEntraError } from './errors'

function refusal(error: string, description = '', status = 400) {
  const cause = { error, error_description: description }
  return toEntraError(new ResponseBodyError(error, { cause, response: new Response(null, { status }) }))
}

describe('a token that Entra did not give', () => {
  test.each([
    ['invalid_grant', 'AADSTS700082: The refresh token has expired due to inactivity.'],
    ['invalid_grant', 'AADSTS50173: The provided grant has expired due to it being revoked.'],
    ['interaction_required', 'AADSTS50076: multi-factor authentication is wanted.'],
    ['invalid_request', 'AADSTS50057: The user account is disabled.'],
    ['invalid_grant', ''],
    ['login_required', ''],
  ])('is the person’s to renew: %s %s', (error, description) => {
    expect(refusal(error, description).kind).toBe('sign-in-again')
  })

  test.each([
    ['invalid_client', 'AADSTS7000215: Invalid client secret provided.'],
    ['invalid_client', 'AADSTS7000222: The provided client secret keys are expired.'],
    ['unauthorized_client', 'AADSTS700016: Application was not found in the directory.'],
    ['invalid_grant', 'AADSTS500011: The resource principal was not found in the tenant.'],
    ['invalid_scope', ''],
  ])('is the administrator’s to mend: %s %s', (error, description) => {
    expect(refusal(error, description).kind).toBe('misconfigured')
  })

  test.each([
    ['temporarily_unavailable', '', 400],
    ['server_error', '', 400],
    ['invalid_grant', 'AADSTS90033: A transient error has occurred.', 400],
    ['invalid_grant', '', 503],
    ['slow_down', '', 429],
  ])('may come later: %s %s (%i)', (error, description, status) => {
    expect(refusal(error, description, status).kind).toBe('unreachable')
  })

  test('carries Entra’s number', () => {
    expect(refusal('invalid_grant', 'AADSTS70043: too old. Trace ID: 1').code).toBe('AADSTS70043')
  })
})
