import { z } from 'zod'
import type { SignInStateName } from '@/components/layout/sign-in-state'

/** Where one goes after signing in: an address of ours, never another host. */
const OwnAddress = z.string().regex(/^\/(?![/\\])/)

/** `?error=` of next-auth and of our own guards, and where to go afterwards; whatever is not known reads as failed. */
export function readSignInQuery(query: Record<string, string | string[] | undefined>): {
  state?: SignInStateName
  callbackUrl: string
} {
  const callbackUrl = OwnAddress.catch('/').parse(query.callbackUrl)
  const state = stateOf(query.error)
  return state ? { state, callbackUrl } : { callbackUrl }
}

function stateOf(error: string | string[] | undefined): SignInStateName | undefined {
  switch (error) {
    case undefined:
    case '':
      return undefined
    case 'AccessDenied':
    case 'MfaRequired':
    case 'SessionEnded':
    case 'SignedOut':
      return error
    default:
      return 'Failed'
  }
}
