import type { Tenant } from '../../tenant.ts'
import { fullName, type Person, roleName } from '../people.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

/** The page a browser sees at sign-in: one button per person, and a way back. */
export function pickAccountPage(tenant: Tenant, options: { client: string; loginHint?: string }): string {
  return page(
    tenant,
    'Pick an account',
    html`<h1>Pick an account</h1>
<p class="lead">to continue to ${options.client}</p>
<form method="post">
<ul>${tenant.people.map((person) => row(person, options.loginHint))}</ul>
<div class="actions"><button class="plain" name="cancel" value="yes">Cancel</button></div>
</form>`,
  )
}

/** The button says name and role alone, its area is the whole row; address and note describe it. */
function row(person: Person, loginHint: string | undefined): Html {
  const { key, upn, note, givenName, familyName } = person
  const focus = loginHint?.toLowerCase() === upn ? html` autofocus` : html``
  const initials = `${givenName.slice(0, 1)}${familyName.slice(0, 1)}`.toUpperCase()
  return html`<li class="person${person.mfa ? '' : ' caution'}">
<span class="initials" aria-hidden="true">${initials}</span>
<button name="person" value="${key}" aria-describedby="about-${key}"${focus}><span class="name">${fullName(person)}</span> <span class="role">${roleName(person)}</span></button>
<p class="about" id="about-${key}"><span>${upn}</span> <span>${note}</span></p>
</li>`
}
