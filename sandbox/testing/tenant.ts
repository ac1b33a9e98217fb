import type { Sandbox } from '../start.ts'
import { control } from './test-sandbox.ts'

export type TestTenant = {
  /** Under which the tenant's own controls are: give it to `control` and `tokensOf`. */
  url: string
  tenantId: string
  domain: string
  clientId: string
  clientSecret: string
  nativeClientId: string
  people: { key: string; upn: string; password: string; objectId: string }[]
}

/** One more partner tenant in the sandbox, told by its control endpoint. */
export async function newTenant(sandbox: Sandbox, options: object = {}): Promise<TestTenant> {
  const made = (await control(sandbox, 'tenants', options)) as Omit<TestTenant, 'url'>
  return { ...made, url: `${sandbox.url}/_sandbox/tenants/${made.tenantId}` }
}

/** An App-only token for Partner Center. */
export async function appTokenOf(
  sandbox: { url: string },
  tenant: { tenantId: string; clientId: string; clientSecret: string },
): Promise<string> {
  const response = await fetch(`${sandbox.url}/${tenant.tenantId}/oauth2/token?api-version=1.0`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: tenant.clientId,
      client_secret: tenant.clientSecret,
      resource: 'https://api.partnercenter.microsoft.com',
    }),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}
