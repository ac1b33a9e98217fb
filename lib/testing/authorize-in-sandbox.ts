/**
 * A person on the sandbox's account page, without a browser: takes the address that Entra's page was opened with, and
 * who is chosen there (undefined: they go back). Returns the address at the application that they are led to.
 */
export async function authorizeInSandbox(begin: URL, person: string | undefined): Promise<URL> {
  const jar = new Map<string, string>()

  async function visit(url: URL, form?: Record<string, string>): Promise<URL | undefined> {
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { accept: 'text/html', cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form && { body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    return location === null ? undefined : new URL(location, url)
  }

  /** Goes on while the sandbox leads to itself. */
  async function follow(url: URL): Promise<URL> {
    if (url.origin !== begin.origin) return url
    const next = await visit(url)
    return next ? follow(next) : url
  }

  const page = await follow(begin)
  const answered = await visit(page, person ? { person } : { cancel: '1' })
  if (!answered) throw new Error('the account page took no answer')
  return follow(answered)
}
