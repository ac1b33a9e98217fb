/** The tag of an `If-Match` header, however a client writes it: quoted as documented (ch. 3.4), bare, weak, or twice. */
export function readEntityTag(header: string | undefined): string | undefined {
  const [first = ''] = (header ?? '').split(',', 1)
  const tag = first
    .trim()
    .replace(/^W\//i, '')
    .replace(/^"+|"+$/g, '')
  return tag === '' ? undefined : tag
}
