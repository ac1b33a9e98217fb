import 'server-only'
import { path } from '../http/address'
import type { Client, ReadOptions } from '../http/client'

/** C21 of partner-center-api.md ch. 4.1. */
export function domains(client: Client) {
  return {
    /**
     * HEAD /v1/domains/{domain} → 200 when somebody has it, 404 when it is free: the good answer. No body.
     * App-only or App+User. ch. 4.10 / learn.microsoft.com …/verify-domain-availability
     */
    exists(domain: string, { signal }: Pick<ReadOptions, 'signal'> = {}): Promise<boolean> {
      return client.head(path`/v1/domains/${domain}`, { signal })
    },
  }
}
