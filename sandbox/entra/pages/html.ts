const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup that is safe to send as it stands. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Template tag: values are escaped unless they are Html (or lists of it). */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(render)))
}

function render(value: string | Html | Html[]): string {
  if (Array.isArray(value)) return value.map(render).join('')
  if (value instanceof Html) return value.text
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
