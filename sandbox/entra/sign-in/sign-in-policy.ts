import { interactionPolicy } from 'oidc-provider'

const { Prompt, Check } = interactionPolicy

/**
 * When the account page is shown: nobody is signed in, or the client asked for it (`login`, `select_account`, `consent`).
 * Consent itself was given by the tenant's administrator, as it is for Partner Center applications.
 */
export function signInPolicy() {
  const nobody = new Check(
    'no_session',
    'AADSTS50058: A silent sign-in request was sent but no user is signed in.',
    'login_required',
    ({ oidc }) => oidc.session?.accountId === undefined,
  )
  return [
    new Prompt({ name: 'login', requestable: true }, nobody),
    new Prompt({ name: 'select_account', requestable: true }),
    new Prompt({ name: 'consent', requestable: true }),
  ]
}

/** The answer of the account page: the person, and every prompt the client may have asked for is settled. */
export function signedInAs(accountId: string, amr: string[]) {
  return { login: { accountId, amr, acr: '1', remember: true }, select_account: {}, consent: {} }
}
