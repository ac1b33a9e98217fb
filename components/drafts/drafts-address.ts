export type DraftsAddress = { whose: 'mine' | 'everyone'; q?: string }

/** The address of a list of drafts; one's own is the default and left out. */
export function draftsAddress({ whose, q }: DraftsAddress): string {
  const params = new URLSearchParams()
  if (whose === 'everyone') params.set('whose', whose)
  if (q) params.set('q', q)
  return params.size > 0 ? `/drafts?${params}` : '/drafts'
}
