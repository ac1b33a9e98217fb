import type { IncomingHttpHeaders } from 'node:http'
import type { Audience } from '../entra/resources.ts'
import type { Switches } from '../switches.ts'
import type { Tenant } from '../tenant.ts'
import type { World } from '../world.ts'

/** Who sent a call, read from a verified bearer token. */
export type Principal = { tenantId: string; appId: string; audience: Audience } & (
  | { kind: 'app' }
  | { kind: 'user'; objectId: string; upn: string; roles: string[]; mfa: boolean }
)

/** One authenticated call, as a route handler sees it. */
export type Call = {
  method: string
  /** Path as it was sent, without query. */
  path: string
  /** Values of `:name` segments, decoded. */
  params: Record<string, string>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Parsed JSON with keys folded to camelCase (the service binds case-insensitively); undefined when there was no body. */
  body: unknown
  principal: Principal
  /** The partner that calls. */
  tenant: Tenant
  world: World
  /** How the tenant's wire behaves: the style of next links is the handlers' matter. */
  switches: Switches
  requestId: string
  correlationId: string
  /** Base URL of this server, for absolute links where the service sends them. */
  baseUrl: string
  /** What the handler shall get wrong in this call, asked for by control. */
  fault?: string
}

export type Answer = { status: number; body?: unknown; headers?: Record<string, string> }

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  /** e.g. `/v1/customers/:customerId/carts`; literal segments are matched case-insensitively. */
  path: string
  /** `user`: App-only is refused with 403/900329. `any`: both kinds of token are accepted. */
  token: 'any' | 'user'
  /** The API it belongs to; tokens for another are refused. Default `partner-center`. */
  audience?: Audience
  /** Roles that may call it with a user token; others get 403/900150. Absent: every role of the partner tenant. */
  roles?: string[]
  /** Answers are stored by (tenant, method, path, MS-RequestId) and replayed for 24 h. */
  replay?: boolean
  handle(call: Call): Answer | Promise<Answer>
}

/** Thrown by handlers: becomes error body shape (a), `{ code, description, data: [], source }`. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number | string
  readonly source: string
  constructor(status: number, code: number | string, description: string, source = 'PartnerFD') {
    super(description)
    this.status = status
    this.code = code
    this.source = source
  }
}
