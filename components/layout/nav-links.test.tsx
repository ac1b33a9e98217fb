import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { NavLinks } from './nav-links'
import { NewOrderLink } from './new-order-link'

const here = vi.hoisted(() => ({ path: '/' }))
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => here.path,
}))
afterEach(cleanup)

test.each([
  ['/', 'Home'],
  ['/orders', 'Orders'],
  ['/orders/0a6f', 'Orders'],
  ['/orders/new', 'New order'],
  ['/customers/0a6f', 'Customers'],
  ['/customers/0a6f/drafts/1b7e/review', 'Drafts'],
])('at %s the rail says that one is at %s, and nowhere else', (path, place) => {
  here.path = path
  render(
    <>
      <NewOrderLink label="New order" />
      <NavLinks
        items={[
          { href: '/', label: 'Home', icon: 'home' },
          { href: '/orders', label: 'Orders', icon: 'orders' },
          { href: '/customers', label: 'Customers', icon: 'customers' },
          { href: '/drafts', label: 'Drafts', icon: 'drafts' },
        ]}
      />
    </>,
  )
  expect(screen.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual([place])
})
