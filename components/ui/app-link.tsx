import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'

export type AppLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string }

/**
 * A link whose address is computed (filters, keyset cursors, ids), which typed routes cannot know.
 * Pages that link to a literal address use next/link and stay checked.
 */
export function AppLink({ href, ...rest }: AppLinkProps) {
  return <Link href={href as Route} {...rest} />
}
