import type { IncomingHttpHeaders } from 'node:http'
import type { Audience } from '../entra/resources.ts'
import type { IssuedToken } from '../entra/tokens/reissue-token.ts'
import type { Switches } from '../switches.ts'
import type { Tenant } from '../tenant.ts'
import type { World } from '../world.ts'
import type { HandlerFault } from './faults/faults.ts'
import type { Form } from './request/form.ts'

/** Who sent a call, read from a verified bearer token. */
export type Principal = { tenantId: string; appId: string; audience: Audience } & (
  | { kind: 'app' }
  | { kind: 'user'; objectId: string; upn: string; roles: string[]; mfa: boolean }
)

/** One authenticated call, as a route handler sees it. */
export type Call = {
  method: string
  /** Path as it was sent, without query, doubled and trailing slashes. */
  path: string
  /** Values of `:name` segments, decoded. */
  params: Record<string, string>
  /** Names are found in any casing. */
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /**
   * Parsed JSON with keys folded to camelCase (the service binds case-insensitively); undefined for no body, `null`, `""`
   * and forms.
   */
  body: unknown
  /** The body as it came, content encoding undone. */
  bytes: Buffer
  /** Reads the body as a multipart or URL-encoded form. Throws 400/2000 when it is none. */
  form(): Promise<Form>
  /** The tag of `If-Match`, without quotes. */
  ifMatch: string | undefined
  /** What `X-Locale` asks for; `en-US` unless told. */
  locale: string
  principal: Principal
  /** The partner that calls. */
  tenant: Tenant
  world: World
  /** How the tenant's wire behaves. */
  switches: Switches
  /** What next links begin with: `/v1`, or nothing (ch. 3.5). */
  nextLinkPrefix: '/v1' | ''
  requestId: string
  correlationId: string
  /** Another token for the same principal. */
  reissueToken(): IssuedToken
  /** Base URL of this server, for absolute links where the service sends them. */
  baseUrl: string
  /** What the handler shall get wrong in this call, asked for by control. */
  fault?: HandlerFault
}

export type Answer = {
  status: number
  /** Becomes JSON, null members left out. */
  body?: unknown
  /** In place of `body`: files and streams, sent as they are; they want a `Content-Type` among the headers. */
  content?: string | Uint8Array | AsyncIterable<string | Uint8Array>
  headers?: Record<string, string>
}

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

export type RefusalDetails = {
  /** Who refuses, in shape (a); `PartnerFD` unless told. */
  source?: string
  /** Shape (a)'s `data`: links or ids that some codes carry. */
  data?: readonly string[]
  /** Makes it shape (b), of agreements, account validation and newer services. */
  errorName?: string
  isRetryable?: boolean
  parameters?: Readonly<Record<string, string>>
  /** Shape (d): no body at all. */
  empty?: boolean
  /** The reason phrase, where the service writes one of its own. */
  statusText?: string
  headers?: Readonly<Record<string, string>>
}

/** Thrown by handlers and the kernel; `error-body.ts` gives it the shape of its service (ch. 3.8). */
export class Refusal extends Error {
  readonly status: number
  readonly code: number | string
  readonly details: RefusalDetails
  /** `details` as a text is the source alone. */
  constructor(status: number, code: number | string, description: string, details: RefusalDetails | string = {}) {
    super(description)
    this.status = status
    this.code = code
    this.details = typeof details === 'string' ? { source: details } : details
  }

  get source(): string {
    return this.details.source ?? 'PartnerFD'
  }
}
