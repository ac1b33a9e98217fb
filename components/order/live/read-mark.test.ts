import { afterEach, expect, test, vi } from 'vitest'
import { readMark, SignInEnded } from './read-mark'

afterEach(() => vi.unstubAllGlobals())

/** Our server, answering one question; what it was asked stands in `asked`. */
function serverAnswers(response: Response) {
  const asked: { url: string; known: string | null }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, known: new Headers(init.headers).get('If-None-Match') })
    return response
  })
  return asked
}
const { signal } = new AbortController()

test('asks about what is shown, and keeps it when nothing moved', async () => {
  const asked = serverAnswers(new Response(null, { status: 304 }))
  expect(await readMark('submission', '3-1700', signal)).toBe('3-1700')
  expect(asked).toEqual([{ url: '/api/submissions/submission', known: '"3-1700"' }])
})

test('learns the mark of the newer view', async () => {
  serverAnswers(Response.json({ revision: 4, checkedAt: '2026-11-20T13:00:00.000Z' }))
  expect(await readMark('submission', '3-1700', signal)).toBe(`4-${Date.parse('2026-11-20T13:00:00.000Z')}`)
})

test('tells an ended sign-in from a server that is down', async () => {
  serverAnswers(Response.json({}, { status: 401 }))
  await expect(readMark('submission', '3-1700', signal)).rejects.toBeInstanceOf(SignInEnded)
  serverAnswers(new Response('Bad gateway', { status: 502 }))
  await expect(readMark('submission', '3-1700', signal)).rejects.toThrow('502')
})
