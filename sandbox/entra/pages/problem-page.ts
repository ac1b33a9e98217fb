import type { Tenant } from '../../tenant.ts'
import type { EntraError } from '../errors/entra-error.ts'
import { html } from './html.ts'
import { page } from './page.ts'

/** Shown when Entra cannot send the person back to the application, because it does not know or trust the way. */
export function problemPage(tenant: Pick<Tenant, 'name'>, { code, message, error }: EntraError): string {
  return page(
    tenant,
    'Sign-in failed',
    html`<h1>Sorry, we’re having trouble signing you in</h1>
<p class="lead">AADSTS${String(code)}: ${message}</p>
<dl><dt>Error</dt><dd>${error}</dd><dt>Time</dt><dd>${new Date().toISOString()}</dd></dl>`,
  )
}
