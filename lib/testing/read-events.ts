import type { Change, ChangeNews } from '@/lib/domain/change'

export type ReadEvent = { id: string; news: ChangeNews }

/** Reads a stream of server-sent events as a browser does. Waits for what has not come yet; throws at the end of the stream. */
export function readEvents(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  /** Of the event that was read last. */
  const unread: Change[] = []

  async function more(): Promise<boolean> {
    const { done, value } = await reader.read()
    if (done) return false
    bytes += value.length
    text += decoder.decode(value, { stream: true })
    return true
  }

  async function next(): Promise<ReadEvent> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end === -1) {
        if (!(await more())) throw new Error('The stream ended')
        continue
      }
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => split(line)),
      )
      text = text.slice(end + 2)
      const data = fields.get('data')
      if (data) return { id: fields.get('id') ?? '', news: JSON.parse(data) }
    }
  }

  return {
    next,
    /** Reads on to the first change of that kind. */
    async until(isWanted: (change: Change) => boolean): Promise<Change> {
      for (;;) {
        for (let change = unread.shift(); change; change = unread.shift()) if (isWanted(change)) return change
        const { news } = await next()
        if (news.kind === 'changes') unread.push(...news.changes)
      }
    },
    /** Reads whatever is left; resolves to how many bytes the whole stream had. */
    async untilEnd(): Promise<number> {
      while (await more());
      return bytes
    },
    close: () => reader.cancel(),
  }
}

function split(line: string): [string, string] {
  const [name = '', ...value] = line.split(': ')
  return [name, value.join(': ')]
}
