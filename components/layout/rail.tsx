import { useTranslations } from 'next-intl'
import { PaletteButton } from '@/components/palette/palette-button'
import { ConnectionHealth } from './connection-health'
import { ConnectionWarning } from './connection-warning'
import type { FrameProps } from './frame-props'
import { Mark } from './mark'
import { NavLinks } from './nav-links'
import { NewOrderLink } from './new-order-link'
import { PersonMenu } from './person-menu'

/** What stands in the rail and in the drawer: the mark, the places, and at the foot the connection and the person. */
export function Rail(props: FrameProps) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return (
    <div className="flex h-full flex-col gap-4 px-3 py-4 narrow:px-2.5">
      <p className="flex h-8 items-center gap-2.5 px-1.5 text-base font-semibold narrow:justify-center narrow:px-0">
        <Mark />
        <span className="narrow:sr-only">{common('productName')}</span>
      </p>
      <PaletteButton isMac={props.isMac} />
      <NewOrderLink label={t('newOrder')} />
      <nav aria-label={t('mainNavigation')}>
        <NavLinks
          items={[
            { href: '/', label: t('home'), icon: 'home' },
            { href: '/orders', label: t('orders'), icon: 'orders' },
            { href: '/customers', label: t('customers'), icon: 'customers' },
            { href: '/drafts', label: t('drafts'), icon: 'drafts' },
            { href: '/templates', label: t('templates'), icon: 'template' },
          ]}
        />
      </nav>
      <div className="mt-auto grid gap-2">
        {props.connectionNeedsYou && <ConnectionWarning />}
        <nav aria-label={t('administration')}>
          <NavLinks
            items={[
              ...(props.hasPrices ? [{ href: '/prices', label: t('prices'), icon: 'tag' } as const] : []),
              { href: '/resellers', label: t('resellers'), icon: 'resellers' },
              { href: '/connection', label: t('connection'), icon: 'shield' },
            ]}
          />
        </nav>
        <ConnectionHealth {...props.connection} />
        <PersonMenu {...props} />
      </div>
    </div>
  )
}
