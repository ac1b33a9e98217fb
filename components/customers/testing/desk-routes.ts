import { vi } from 'vitest'

export type Question = {
  address: string
  signal: AbortSignal | null | undefined
  answer: (body: unknown, status?: number) => void
}

/**
 * Our own routes as the browser sees them, answered when the test says so. `deaf` ones cannot be given up: their answer
 * arrives although nobody waits for it any more.
 */
export function stubRoutes({ deaf = false } = {}) {
  const questions: Question[] = []
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      if (!deaf) init?.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')))
      const answer = (body: unknown, status = 200) => resolve(Response.json(body, { status }))
      questions.push({ address, signal: init?.signal, answer })
    })
  })
  return {
    questions,
    /** The last search for this text. */
    asked(text: string): Question {
      const question = questions.findLast(({ address }) => address === `/api/customers/search?q=${text}`)
      if (!question) throw new Error(`Nobody asked for "${text}"`)
      return question
    },
  }
}
