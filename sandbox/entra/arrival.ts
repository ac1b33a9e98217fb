import type { IncomingMessage } from 'node:http'
import { single } from '../http/protocol-headers.ts'
import { type Cloud, cloudOf } from './clouds.ts'

/** By which address a client came: what it is told to go to next, and who it believes has issued its tokens. */
export type Arrival = {
  /** e.g. `https://login.microsoftonline.com` behind a redirecting proxy, the sandbox's own otherwise. */
  origin: string
  /** Stem of the issuer of v2 tokens. */
  authority: string
  /** Stem of the issuer of v1 tokens, Partner Center's access tokens among them. */
  sts: string
  cloud: Cloud | undefined
}

/**
 * Reads the address from an absolute request target, the forwarded headers or `Host`, in that order. Clients of
 * Microsoft's hosts speak TLS to whatever redirects them, so those are named with https.
 */
export function arrivalOf(request: IncomingMessage, baseUrl: string): Arrival {
  const { headers, url = '/' } = request
  const target = /^https?:\/\/([^/]+)/i.exec(url)?.[1]
  const named = [target, single(headers['x-forwarded-host']), headers.host].find((host) => host !== undefined)
  const host = named !== undefined && URL.canParse(`http://${named}`) ? named : new URL(baseUrl).host
  const cloud = cloudOf(host.replace(/:\d+$/, ''))
  if (cloud) {
    const origin = `https://${host.toLowerCase().replace(/:443$/, '')}`
    return { origin, authority: `https://${cloud.preferred}`, sts: cloud.sts, cloud }
  }
  const protocol = single(headers['x-forwarded-proto'])?.toLowerCase() === 'https' ? 'https' : 'http'
  return { origin: `${protocol}://${host}`, authority: baseUrl, sts: baseUrl, cloud }
}

/** Every issuer of access tokens that Partner Center believes, for a tenant. */
export function isIssuer(issuer: string, tenantId: string, baseUrl: string): boolean {
  return [baseUrl, 'https://sts.windows.net', 'https://sts.chinacloudapi.cn'].some(
    (stem) => issuer === `${stem}/${tenantId}/`,
  )
}
