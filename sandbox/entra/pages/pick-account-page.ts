import { fullName, listPeople, type Person } from '../people.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

/** The page a browser sees at sign-in: one button per person, and a way back. */
export function pickAccountPage(options: { client: string; loginHint?: string }): string {
  return page(
    'Pick an account',
    html`<h1>Pick an account</h1>
<p class="lead">to continue to ${options.client}</p>
<form method="post">
<ul>${listPeople().map((person) => row(person, options.loginHint))}</ul>
<div class="actions"><button class="plain" name="cancel" value="yes">Cancel</button></div>
</form>`,
  )
}

/** The button is named by name and role alone; address and note describe it. */
function row(person: Person, loginHint: string | undefined): Html {
  const { key, upn, roleName, note } = person
  const focus = loginHint?.toLowerCase() === upn ? html` autofocus` : html``
  return html`<li><button class="person${person.mfa ? '' : ' caution'}" name="person" value="${key}"${focus}
 aria-labelledby="name-${key} role-${key}" aria-describedby="about-${key}">
<span class="initials" aria-hidden="true">${person.givenName.slice(0, 1)}${person.familyName.slice(0, 1).toUpperCase()}</span>
<span class="who"><span class="name" id="name-${key}">${fullName(person)}</span> <span class="role" id="role-${key}">${roleName}</span></span>
<span class="about" id="about-${key}"><span>${upn}</span><span>${note}</span></span>
</button></li>`
}
