import type { Tenant } from '../../tenant.ts'
import { type Html, html } from './html.ts'
import { STYLE } from './style.ts'

/** One card on a quiet background: every page of the sandbox's Entra ID. */
export function page(tenant: Pick<Tenant, 'name'>, title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Sandbox sign-in</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="tenant"><span class="mark" aria-hidden="true"></span>${tenant.name}</p>
${content}
</main>
<footer><p><strong>Sandbox sign-in.</strong> These people are invented and have no passwords.</p></footer>
</body>
</html>`.text
}
