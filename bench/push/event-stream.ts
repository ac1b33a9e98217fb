import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { z } from 'zod'

const News = z.object({
  changes: z.array(z.object({ noun: z.string(), id: z.string(), revision: z.int(), at: z.string() })).default([]),
})
export type ToldChange = z.output<typeof News>['changes'][number] & { heardAt: number }

/** One socket for each stream, as browsers hold them. */
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** Holds a stream of changes open, as a browser does; tells of each change, and when it was heard (ms since 1970). Throws when it is refused. */
export async function openEventStream(
  url: string,
  cookie: string,
  onChange: (change: ToldChange) => void,
): Promise<{ close(): void }> {
  const request = get(new URL('/api/events', url), { agent, headers: { cookie, accept: 'text/event-stream' } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`A stream was answered with ${response.statusCode}`)
  let pending = ''
  response.setEncoding('utf8')
  // A stream that is closed here ends with an error there.
  response.on('error', () => undefined)
  response.on('data', (text: string) => {
    const heardAt = performance.timeOrigin + performance.now()
    const frames = (pending + text).split('\n\n')
    pending = frames.pop() ?? ''
    for (const frame of frames) {
      const data = /^data: (.*)$/m.exec(frame)?.[1]
      if (data) for (const change of News.parse(JSON.parse(data)).changes) onChange({ ...change, heardAt })
    }
  })
  return { close: () => request.destroy() }
}
