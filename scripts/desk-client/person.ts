import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Cookies } from './cookies.ts'
import { type ActionName, readActionResult } from './server-actions.ts'
import { signIn } from './sign-in.ts'

/** What the desk said, whether yes or no. */
export type Reply<T> = { ok: true; data: T } | { ok: false; code: string }

/** No answer came, or none that the desk itself wrote: nobody knows what became of the request. */
export class Unanswered extends Error {}

const Result = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.looseObject({ code: z.string() }) }),
])

export type PersonOptions = {
  /** Key of the sandbox's person. */
  person: string
  /** The web processes; some may be dead right now. */
  webs: readonly string[]
  actionIds: Record<ActionName, string>
  /** Which process the next request goes to. */
  pickWeb: (webs: readonly string[]) => string
}

const BETWEEN_SIGN_INS_MS = 300
/** Longer than the desk waits for Microsoft. */
const PATIENCE_MS = 120_000

/** A person at a browser without a window: signed in, again whenever it is needed, at any of the web processes. */
export function createPerson({ person, webs, actionIds, pickWeb }: PersonOptions) {
  let session: Promise<Cookies> | undefined

  /** One sign-in however many tabs ask; tried until it succeeds. */
  function signedIn(): Promise<Cookies> {
    session ??= (async () => {
      for (;;) {
        try {
          return await signIn(pickWeb(webs), person)
        } catch (error) {
          if (!(error instanceof Error)) throw error
          await pause(BETWEEN_SIGN_INS_MS)
        }
      }
    })()
    return session
  }

  async function send(web: string, path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
    const used = signedIn()
    const cookie = (await used).header()
    const limit = AbortSignal.timeout(PATIENCE_MS)
    try {
      const response = await fetch(new URL(path, web), {
        ...init,
        redirect: 'manual',
        headers: { ...init.headers, cookie },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      if (response.status === 401) forget(used)
      return response
    } catch (error) {
      throw new Unanswered(`${path} got no answer`, { cause: error })
    }
  }

  /** The sign-in is over: the next request begins a new one, unless another tab already did. */
  function forget(used: Promise<Cookies>): void {
    if (session === used) session = undefined
  }

  return {
    person,

    /** Posts to a server action as Next's client does. Throws Unanswered. */
    async act<T extends z.ZodType>(
      name: ActionName,
      page: string,
      input: object,
      schema: T,
      signal?: AbortSignal,
    ): Promise<Reply<z.output<T>>> {
      const used = signedIn()
      const web = pickWeb(webs)
      const response = await send(
        web,
        page,
        {
          method: 'POST',
          headers: { accept: 'text/x-component', 'next-action': actionIds[name], origin: web },
          body: JSON.stringify([input]),
        },
        signal,
      )
      const reply = toReply(await readAnswer(response, readActionResult), schema)
      if (!reply.ok && reply.code === 'sessionEnded') forget(used)
      return reply
    },

    /** Reads a route of the desk that answers as actions do. Throws Unanswered. */
    async read<T extends z.ZodType>(path: string, schema: T): Promise<Reply<z.output<T>>> {
      return toReply(await readAnswer(await send(pickWeb(webs), path, {}), (text) => JSON.parse(text)), schema)
    },

    /** Posts to a route of the desk that answers as actions do. Throws Unanswered. */
    async post<T extends z.ZodType>(path: string, schema: T): Promise<Reply<z.output<T>>> {
      const response = await send(pickWeb(webs), path, { method: 'POST' })
      return toReply(await readAnswer(response, (text) => JSON.parse(text)), schema)
    },

    /** Reads a route of the desk; its status, and what it says. Throws Unanswered. */
    async get(path: string): Promise<{ status: number; text: string }> {
      const response = await send(pickWeb(webs), path, {})
      return { status: response.status, text: await readText(response) }
    },
  }
}

export type Person = ReturnType<typeof createPerson>

/** What the desk did not write itself — half an answer, a page of Next's own — is no answer. */
async function readAnswer(response: Response, read: (text: string) => unknown) {
  const text = await readText(response)
  try {
    return Result.parse(read(text))
  } catch (error) {
    throw new Unanswered(`${response.url} answered ${response.status}: ${text.slice(0, 200)}`, { cause: error })
  }
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw new Unanswered(`${response.url} was cut off`, { cause: error })
  }
}

function toReply<T extends z.ZodType>(result: z.output<typeof Result>, schema: T): Reply<z.output<T>> {
  return result.ok ? { ok: true, data: schema.parse(result.data) } : { ok: false, code: result.error.code }
}
