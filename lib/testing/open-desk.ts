import { closeDatabase } from '@/lib/db/client'
import { type ActorContext, getActorContext, getSystemContext, type SystemContext } from '@/lib/services/context'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'
import { findActor } from '@/lib/services/sign-in/find-actor'
import { recordSignIn } from '@/lib/services/sign-in/record-sign-in'
import { type SignIn, SignInClaims } from '@/lib/services/sign-in/sign-in-claims'
import { getSignInContext } from '@/lib/services/sign-in/sign-in-context'
import { openTestDatabase } from './open-test-database'
import { startTestSandbox, type TestSandbox, type TestSandboxOptions } from './start-test-sandbox'

export type Desk = {
  sandbox: TestSandbox
  system: SystemContext
  /** A context as a signed-in person's action gets it. People: sana (sales), anneke (admin), tomas (helpdesk). */
  as(person: string): Promise<ActorContext>
  /** Makes a customer in the sandbox, mirrored here; returns its id. What is left out is made up. */
  addCustomer(customer?: Record<string, unknown>): Promise<string>
  close(): Promise<void>
}

/** A whole order desk for one test file: sandbox, database, queue without workers. Jobs are run by the tests themselves. */
export async function openDesk(options?: TestSandboxOptions): Promise<Desk> {
  const sandbox = await startTestSandbox(options)
  const database = await openTestDatabase()
  const system = await getSystemContext()
  await system.queue.start()
  const desk: Desk = {
    sandbox,
    system,
    async as(person) {
      const context = await getSignInContext()
      const secret = await recordSignIn(context, toSignIn(await sandbox.signIn(person)))
      const actor = await findActor(context, secret)
      if (!actor) throw new Error(`${person} could not be signed in`)
      return getActorContext(actor)
    },
    async addCustomer(customer = {}) {
      const made = (await sandbox.control('customers', { agreement: 'confirmed', validation: null, ...customer })) as {
        id: string
      }
      await refreshCustomer(await desk.as('anneke'), made.id)
      return made.id
    },
    async close() {
      await system.queue.stop()
      await closeDatabase()
      await database.close()
      await sandbox.stop()
    },
  }
  return desk
}

/** Takes the tokens of a sign-in at the sandbox; returns it as the desk gets it from Entra. */
export function toSignIn(tokens: Awaited<ReturnType<TestSandbox['signIn']>>): SignIn {
  return {
    claims: SignInClaims.parse(readClaims(tokens.id_token)),
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expiresAt: new Date(Date.now() + tokens.expires_in * 1000),
  }
}

/** The payload of a token that this process just got from the sandbox itself. */
function readClaims(token: string): unknown {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}
