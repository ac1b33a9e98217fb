import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { readBytes } from '../../http/request/read-body.ts'
import type { Tenant } from '../../tenant.ts'
import { entraError } from '../errors/entra-error.ts'
import { PAGE_POLICY } from '../pages/page-policy.ts'
import { pickAccountPage } from '../pages/pick-account-page.ts'
import { problemPage } from '../pages/problem-page.ts'
import { findPersonIn, type Person } from '../people.ts'
import { amrOf } from '../tokens/token-claims.ts'
import { signedInAs } from './sign-in-policy.ts'

/** Shows the account page of a running sign-in (GET) and takes its answer (POST: `person`, or `cancel`). */
export async function serveSignIn(
  { provider, tenant }: { provider: Provider; tenant: Tenant },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { params } = await provider.interactionDetails(request, response)
    if (request.method === 'POST') return await takeAnswer({ provider, tenant }, request, response)
    const loginHint = typeof params.login_hint === 'string' ? params.login_hint : undefined
    sendPage(response, 200, pickAccountPage(tenant, { client: destination(params.redirect_uri), loginHint }))
  } catch (error) {
    // By name: oidc-provider is loaded only when somebody signs in.
    if (!(error instanceof Error && error.name === 'SessionNotFound')) throw error
    sendPage(response, 400, problemPage(tenant, SIGN_IN_OVER))
  }
}

const SIGN_IN_OVER = entraError(
  'invalid_request',
  165900,
  'This sign-in is over or was started in another browser. Go back to the application and sign in again.',
)

async function takeAnswer(
  { provider, tenant }: { provider: Provider; tenant: Tenant },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const form = new URLSearchParams((await readBytes(request)).toString())
  const person = findPersonIn(tenant.people, form.get('person') ?? '')
  const answer = person
    ? signedInAs(person.objectId, amrOf(person))
    : { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' }
  const returnTo = await provider.interactionResult(request, response, answer, { mergeWithLastSubmission: false })
  // Only now: an interaction is lost when the session's person changes under it.
  if (person) await switchAccount(provider, request, response, person)
  response.writeHead(303, { Location: returnTo, 'Content-Length': '0' }).end()
}

/** In a browser where somebody else is signed in, the session becomes the new person's; nobody's tokens end by that. */
async function switchAccount(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  person: Person,
): Promise<void> {
  const session = await provider.Session.get(provider.createContext(request, response))
  if (!session.accountId || session.accountId === person.objectId) return
  session.loginAccount({ accountId: person.objectId, amr: amrOf(person), acr: '1' })
  await session.persist()
}

function destination(redirectUri: unknown): string {
  return typeof redirectUri === 'string' && URL.canParse(redirectUri) ? new URL(redirectUri).host : 'the application'
}

function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': PAGE_POLICY,
  })
  response.end(text)
}
