import 'server-only'
import { MpnProfile } from '@/lib/domain/wire/customers/mpn-profile'
import type { MpnId } from '@/lib/domain/wire/ids'
import { query } from './http/address'
import type { Client } from './http/client'

/** C23 of partner-center-api.md ch. 4.1. */
export function profiles(client: Client) {
  return {
    /**
     * GET /v1/profiles/mpn?mpnId= → 200 MpnProfile; 404/3000 for an unknown id. Without an id, the caller's own profile.
     * App+User. ch. 4.7 / learn.microsoft.com …/get-partner-by-mpn-id
     */
    mpn(mpnId?: MpnId): Promise<MpnProfile> {
      return client.read(MpnProfile, `/v1/profiles/mpn${query({ mpnId })}`)
    },
  }
}
