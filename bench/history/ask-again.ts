import { Agent, get } from 'node:http'

type Load = {
  url: string
  /** The path of the next request. */
  nextPath: () => string
  headers: Record<string, string>
  /** How many ask at a time, each over a connection of its own that stays open. */
  clients: number
  requests: number
}

/** Asks, as often as it is told; returns how long each answer took until its last byte, in ms, and how many came a second. */
export async function askAgain({ url, nextPath, headers, clients, requests }: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let begun = 0
  const begunAt = performance.now()
  const client = async () => {
    while (begun < requests) {
      begun += 1
      const from = performance.now()
      await askOnce(new URL(nextPath(), url), headers, agent)
      times.push(performance.now() - from)
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  return { times, perSecond: (1000 * times.length) / (performance.now() - begunAt) }
}

/** Throws for any answer but a 200. */
function askOnce(url: URL, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url.pathname}${url.search} answered ${response.statusCode}`))
      response.on('error', reject)
      response.on('end', resolve)
      response.resume()
    })
    request.on('error', reject)
  })
}
