import { connect } from 'node:net'

const HEAD_END = '\r\n\r\n'

/**
 * Asks for resources over connections that stay open, each the next time when its answer is whole. Takes the base URL, a
 * function that gives the next path, and headers; returns how many answers came per second. Throws for any but a 200.
 * It reads no more of an answer than its length, so that the CPU is left to the program that is measured.
 */
export async function readAgain(options: {
  url: string
  nextPath: () => string
  headers: Record<string, string>
  connections: number
  forMs: number
}): Promise<number> {
  const { host, hostname, port } = new URL(options.url)
  const lines = Object.entries({ host, ...options.headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const ask = () => `GET ${options.nextPath()} HTTP/1.1\r\n${lines.join('')}\r\n`
  const begun = performance.now()
  let answers = 0

  const run = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(ask()))
      let awaited: number | undefined
      let pending = ''
      socket.setEncoding('latin1')
      socket.on('error', reject)
      socket.on('close', () => resolve())
      socket.on('data', (chunk: string) => {
        pending += chunk
        awaited ??= lengthOfAnswer(pending)
        if (awaited === undefined || pending.length < awaited) return
        if (!pending.startsWith('HTTP/1.1 200')) return void socket.destroy(new Error(pending.slice(0, 500)))
        answers += 1
        pending = pending.slice(awaited)
        awaited = undefined
        if (performance.now() - begun < options.forMs) socket.write(ask())
        else socket.end()
      })
    })

  await Promise.all(Array.from({ length: options.connections }, run))
  return answers / ((performance.now() - begun) / 1000)
}

/** Head and body together; undefined while the head is not whole. */
function lengthOfAnswer(text: string): number | undefined {
  const end = text.indexOf(HEAD_END)
  if (end < 0) return undefined
  const length = /content-length: *(\d+)/i.exec(text.slice(0, end))?.[1] ?? '0'
  return end + HEAD_END.length + Number(length)
}
