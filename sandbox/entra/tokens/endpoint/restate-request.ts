import { IncomingMessage } from 'node:http'

/**
 * The same request with another path or body: oidc-provider reads requests from the stream, so what Entra's dialect says
 * differently is said again here in the words of OAuth.
 */
export function restateRequest(
  request: IncomingMessage,
  change: { url: string; method?: string; form?: URLSearchParams },
): IncomingMessage {
  const restated = new IncomingMessage(request.socket)
  restated.method = change.method ?? request.method
  restated.url = change.url
  restated.httpVersion = request.httpVersion
  restated.headers = { ...request.headers }
  if (change.form) {
    const body = Buffer.from(change.form.toString())
    restated.headers['content-type'] = 'application/x-www-form-urlencoded'
    restated.headers['content-length'] = String(body.length)
    // The application proved itself before; what is left is in the form.
    delete restated.headers.authorization
    restated.push(body)
  }
  restated.push(null)
  // Otherwise its end counts as an abort and takes the socket along.
  restated.complete = true
  return restated
}
