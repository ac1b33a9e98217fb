const NATIVE = ['urn:ietf:wg:oauth:2.0:oob', 'https://login.microsoftonline.com/common/oauth2/nativeclient']
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** True when the URI is registered; as in Entra, the port of a loopback address does not matter. */
export function isRegisteredRedirect(registered: string[], uri: string): boolean {
  return registered.some((known) => known === uri || (isLoopback(uri) && withoutPort(known) === withoutPort(uri)))
}

/** Where an application without an address of its own may take its answer: any loopback port, or Entra's own two pages. */
export function isNativeRedirect(uri: string): boolean {
  return NATIVE.some((known) => uri.toLowerCase().startsWith(known)) || (isLoopback(uri) && uri.startsWith('http:'))
}

/** True when a person may be sent there after signing out: the origin has a registered redirect URI. */
export function isSameOriginAsRegistered(registered: string[], uri: string): boolean {
  if (!URL.canParse(uri)) return false
  return registered.some((known) => isRegisteredRedirect([new URL(known).origin], new URL(uri).origin))
}

function isLoopback(uri: string): boolean {
  return URL.canParse(uri) && LOOPBACK.has(new URL(uri).hostname)
}

function withoutPort(uri: string): string {
  const url = new URL(uri)
  url.port = ''
  return url.href
}
