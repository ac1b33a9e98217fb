import type { Entra } from '../entra/entra.ts'
import type { RunningTenant, Tenants } from '../tenants/running-tenant.ts'

/** One call to the control endpoint. */
export type ControlCall = {
  params: Record<string, string>
  query: URLSearchParams
  body: unknown
  /** The tenant it steers: the home tenant, or the one of `/_sandbox/tenants/{tenantId}/…`. */
  running: RunningTenant
  tenants: Tenants
  entra: Entra
  baseUrl: string
}
export type ControlAnswer = { status: number; body?: unknown }

/** One operation of the control endpoint; `about` is shown by `GET /_sandbox`. No answer means 204. */
export type ControlRoute = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/_sandbox`, and below `/_sandbox/tenants/{tenantId}`. */
  path: string
  about: string
  handle(call: ControlCall): ControlAnswer | undefined | Promise<ControlAnswer | undefined>
}
