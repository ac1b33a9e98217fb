'use client'

import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import { menuItemClasses } from '@/components/ui/menu-item'

type FilterLinkProps = { href: string; current?: boolean; children: ReactNode }

/** A choice in a menu that is an address; following it closes the menu. */
export function FilterLink({ href, current, children }: FilterLinkProps) {
  return (
    <AppLink
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={current || undefined}
      className={menuItemClasses}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {children}
      {current && <Icon name="check" className="ms-auto text-accent-ink" />}
    </AppLink>
  )
}
