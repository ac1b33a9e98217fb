import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Why a refresh token is no longer honoured: a security event (AADSTS50173) or 90 days of disuse (AADSTS700082). */
export type Ending = 'revoked' | 'expired'
type Entry = { payload: AdapterPayload; expiresAt?: number }
export type SavedGrants = { entries: [key: string, entry: Entry][]; endings: [token: string, ending: Ending][] }

const KEPT_ENDINGS = 1000

/**
 * Everything Entra remembers (sessions, codes, refresh tokens, grants) as one map that can be saved, behind the adapter
 * interface of oidc-provider. Dead refresh tokens stay known so that their refusal can name the reason.
 */
export function createGrants(options: { saved?: SavedGrants; onChange: () => void }) {
  const entries = new Map<string, Entry>(options.saved?.entries)
  const endings = new Map<string, Ending>(options.saved?.endings)

  function read(key: string): AdapterPayload | undefined {
    return entries.get(key)?.payload
  }

  function remove(key: string, ending?: Ending): void {
    if (!entries.delete(key)) return
    if (ending && key.startsWith('RefreshToken:')) endings.set(tokenOf(key), ending)
    for (const old of endings.keys()) {
      if (endings.size <= KEPT_ENDINGS) break
      endings.delete(old)
    }
    options.onChange()
  }

  function adapter(model: string): Adapter {
    const keyOf = (id: string) => `${model}:${id}`
    const findBy = (member: 'uid' | 'userCode', value: string) =>
      [...entries].find(([key, { payload }]) => key.startsWith(`${model}:`) && payload[member] === value)?.[1].payload
    return {
      async upsert(id, payload, expiresIn) {
        const expiresAt = expiresIn === undefined ? undefined : Date.now() + expiresIn * 1000
        entries.set(keyOf(id), { payload, expiresAt })
        options.onChange()
      },
      find: async (id) => read(keyOf(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const payload = read(keyOf(id))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
        options.onChange()
      },
      // oidc-provider destroys a refresh token only when its reuse was detected.
      destroy: async (id) => remove(keyOf(id), 'revoked'),
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) {
          if (key.startsWith(`${model}:`) && payload.grantId === grantId) remove(key, 'revoked')
        }
      },
    }
  }

  return {
    adapter,
    endingOf: (refreshToken: string) => endings.get(refreshToken),
    /** The redirect URI a code was issued for; Entra's v1 endpoint lets a client leave it out. */
    redirectUriOf: (code: string) => read(`AuthorizationCode:${code}`)?.redirectUri,
    /** Ends every refresh token of a person. Returns how many there were. */
    endRefreshTokens(accountId: string, ending: Ending): number {
      const keys = [...entries]
        .filter(([key, { payload }]) => key.startsWith('RefreshToken:') && payload.accountId === accountId)
        .map(([key]) => key)
      for (const key of keys) remove(key, ending)
      return keys.length
    },
    save(): SavedGrants {
      const now = Date.now()
      const alive = [...entries].filter(([, { expiresAt }]) => expiresAt === undefined || expiresAt > now)
      return { entries: alive, endings: [...endings] }
    },
  }
}

function tokenOf(key: string): string {
  return key.slice('RefreshToken:'.length)
}

export type Grants = ReturnType<typeof createGrants>
