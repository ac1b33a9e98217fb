import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env'

const complete = {
  PARTNER_TENANT_ID: '5f1c8f0e-6c1b-4d53-9a0e-7d2b4c6e91a3',
  ENTRA_CLIENT_ID: '703622ef-e780-496d-8075-3b6a4a3f8002',
  ENTRA_CLIENT_SECRET: 'not-a-real-secret',
  NEXTAUTH_URL: 'https://orders.example.com/',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  TOKEN_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
}
const problems = (change: Record<string, string | undefined>) => {
  try {
    readEnv({ ...complete, ...change })
    return []
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
}

describe('the environment', () => {
  it('needs nothing but the app registration, an address and keys', () => {
    const env = readEnv(complete)
    expect(env.PARTNER_CENTER_BASE_URL).toBe('https://api.partnercenter.microsoft.com')
    expect(env.NEXTAUTH_URL).toBe('https://orders.example.com')
    expect(env.DATABASE_URL).toBeUndefined()
  })

  it('names everything that is missing or malformed at once', () => {
    const wrong = {
      PARTNER_TENANT_ID: 'contoso',
      ENTRA_CLIENT_SECRET: '',
      TOKEN_KEYS: 'a:short',
      DATABASE_URL: 'mysql://x',
    }
    const found = problems(wrong)
    expect(found).toHaveLength(4)
    for (const name of Object.keys(wrong)) expect(found.some((problem) => problem.startsWith(name))).toBe(true)
  })

  it('never repeats a value: it may be a secret under the wrong name', () => {
    expect(problems({ NEXTAUTH_SECRET: 'hunter2', TOKEN_KEYS: 'hunter2' }).join()).not.toContain('hunter2')
  })

  it.each([
    ['global', 'https://api.partnercenter.microsoft.com', 'https://login.microsoftonline.com'],
    ['us-government', 'https://api.partnercenter.microsoft.com', 'https://login.microsoftonline.us'],
    ['21vianet', 'https://partner.partnercenterapi.microsoftonline.cn', 'https://login.partner.microsoftonline.cn'],
  ])('gives the addresses of the cloud %s', (PARTNER_CLOUD, api, authority) => {
    expect(readEnv({ ...complete, PARTNER_CLOUD })).toMatchObject({
      PARTNER_CENTER_BASE_URL: api,
      PARTNER_CENTER_RESOURCE: api,
      ENTRA_AUTHORITY: authority,
    })
  })

  it('lets each address of a cloud be another one', () => {
    const env = readEnv({ ...complete, PARTNER_CLOUD: '21vianet', ENTRA_AUTHORITY: 'https://login.chinacloudapi.cn/' })
    expect(env.ENTRA_AUTHORITY).toBe('https://login.chinacloudapi.cn')
    expect(env.PARTNER_CENTER_BASE_URL).toBe('https://partner.partnercenterapi.microsoftonline.cn')
  })

  it('splits pages and jobs over several processes on a Postgres server only', () => {
    expect(problems({ ROLE: 'worker' })).toEqual([expect.stringMatching(/^ROLE=web and ROLE=worker need DATABASE_URL/)])
    expect(problems({ ROLE: 'web', ENTRA_CLIENT_SECRET: '' })).toHaveLength(2)
    expect(problems({ ROLE: 'boss', DATABASE_URL: 'postgres://db.example.com/desk' })).toHaveLength(1)
    expect(problems({ ROLE: 'worker', DATABASE_URL: 'postgres://db.example.com/desk' })).toEqual([])
  })

  it('gives a balancer time to look away, and waits for nobody where there is none', () => {
    expect(readEnv(complete).SHUTDOWN_GRACE_MS).toBe(0)
    expect(readEnv({ ...complete, DATABASE_URL: 'postgres://db.example.com/desk' }).SHUTDOWN_GRACE_MS).toBe(5000)
    expect(readEnv({ ...complete, SHUTDOWN_GRACE_MS: '20000' }).SHUTDOWN_GRACE_MS).toBe(20_000)
    expect(problems({ SHUTDOWN_GRACE_MS: 'soon' })).toHaveLength(1)
  })

  it('names a cloud that does not exist, and a budget that is none', () => {
    expect(problems({ PARTNER_CLOUD: 'germany', PARTNER_CENTER_REQUESTS_PER_MINUTE: 'many' })).toHaveLength(2)
    expect(problems({ PARTNER_CENTER_REQUESTS_PER_MINUTE: '0' })).toHaveLength(1)
  })
})
