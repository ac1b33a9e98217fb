'use client'

import { usePathname } from 'next/navigation'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import { NEW_ORDER } from './new-order-link'

type NavItem = { href: string; label: string; icon: IconName }

/** The places of the product; knows which one is open. Labels are hidden from the eye where the rail is narrow. */
export function NavLinks({ items }: { items: NavItem[] }) {
  const path = usePathname()
  return (
    <ul className="grid gap-0.5">
      {items.map(({ href, label, icon }) => {
        const current = isAt(path, href)
        return (
          <li key={href}>
            <AppLink
              href={href}
              title={label}
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors pointer-coarse:h-11 narrow:justify-center',
                current ? 'bg-press font-medium text-ink' : 'text-ink-2 hover:bg-hover hover:text-ink',
              )}
            >
              <Icon name={icon} className={current ? 'text-accent-ink' : 'text-ink-3'} />
              <span className="truncate narrow:sr-only">{label}</span>
            </AppLink>
          </li>
        )
      })}
    </ul>
  )
}

/** Places have pages beneath them; beginning an order, and a draft, stand beneath orders and customers in their address only. */
function isAt(path: string, href: string): boolean {
  if (path === href) return true
  if (/^\/customers\/[^/]+\/drafts\//.test(path)) return href === '/drafts'
  return href !== '/' && path !== NEW_ORDER && path.startsWith(`${href}/`)
}
