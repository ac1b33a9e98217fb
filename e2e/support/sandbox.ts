/** The sandbox's own controls: `sandbox.control('faults', { … })`. See sandbox/README.md. */
export type Sandbox = {
  url: string
  control(path: string, body?: unknown, method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'): Promise<unknown>
}

/** Takes the address of a running sandbox. Its calls throw when the sandbox refuses. */
export function connectSandbox(url: string): Sandbox {
  return {
    url,
    async control(path, body, method = 'POST') {
      const answer = await fetch(`${url}/_sandbox/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${text}`)
      return text ? JSON.parse(text) : undefined
    },
  }
}
