import { request } from 'node:http'
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

/**
 * The way to Microsoft's hosts as a redirecting proxy has it: MSAL believes that it talks to
 * `https://login.microsoftonline.com`, and the sandbox gets the request with that host in its header.
 */
export function redirectingProxy(sandbox: { url: string }): INetworkModule {
  const { hostname, port } = new URL(sandbox.url)

  function send<T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    const { host, pathname, search } = new URL(url)
    const headers = { ...options?.headers, host }
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path: pathname + search, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.on('end', () => {
          const received = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, `${value}`]),
          )
          resolve({ headers: received, body: JSON.parse(text) as T, status: response.statusCode ?? 0 })
        })
      })
      sent.on('error', reject).end(options?.body)
    })
  }

  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
}
