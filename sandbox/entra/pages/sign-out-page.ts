import type { Tenant } from '../../tenant.ts'
import { Html, html } from './html.ts'
import { page } from './page.ts'

/** Asks before the session ends. `form` is oidc-provider's own, with its token against forged requests. */
export function signOutPage(tenant: Tenant, form: string): string {
  return page(
    tenant,
    'Sign out',
    html`<h1>Sign out?</h1>
<p class="lead">You will have to pick an account again.</p>
${new Html(form)}
<div class="actions">
<button class="plain" form="op.logoutForm">Stay signed in</button>
<button class="primary" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>
</div>`,
  )
}

export function signedOutPage(tenant: Tenant): string {
  return page(tenant, 'Signed out', html`<h1>You signed out</h1><p class="lead">You can close this window.</p>`)
}
