import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PaletteIconButton } from '@/components/palette/palette-button'
import { PaletteMount } from '@/components/palette/palette-mount'
import { Badge } from '@/components/ui/badge'
import { ConnectionWarning } from './connection-warning'
import type { FrameProps } from './frame-props'
import { Mark } from './mark'
import { NavDrawer } from './nav-drawer'
import { Rail } from './rail'

/** Around every page of a signed-in person: the rail (icons on a medium screen, a drawer on a phone) and the content. */
export function AppFrame({ children, ...props }: FrameProps & { children: ReactNode }) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return (
    <div className="min-h-dvh print:block! sm:grid sm:grid-cols-[3.5rem_minmax(0,1fr)] lg:grid-cols-[13.75rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="fixed start-3 top-3 z-50 -translate-y-16 print:hidden rounded-md bg-accent px-3 py-2 text-sm font-medium text-on-accent focus:translate-y-0"
      >
        {t('skipToContent')}
      </a>
      <aside
        data-rail
        className="sticky top-0 h-dvh overflow-y-auto border-e border-line bg-sunken print:hidden max-sm:hidden"
      >
        <Rail {...props} />
      </aside>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-canvas px-2 sm:hidden print:hidden">
        <NavDrawer openLabel={t('openMenu')} closeLabel={t('closeMenu')} title={t('mainNavigation')}>
          <Rail {...props} />
        </NavDrawer>
        <Mark />
        <span className="text-base font-semibold">{common('productName')}</span>
        <span className="ms-auto flex items-center gap-2 pe-2">
          {props.connectionNeedsYou && <ConnectionWarning iconOnly />}
          {props.connection.kind === 'sandbox' && <Badge tone="needs-you">{t('sandbox')}</Badge>}
          <PaletteIconButton />
        </span>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-360 min-w-0 px-6 pt-6 pb-16 outline-none print:max-w-none print:p-0 max-sm:px-4 max-sm:pt-5 max-sm:[--table-top:3.5rem]"
      >
        {children}
      </main>
      <PaletteMount
        mayOrder={props.mayOrder}
        hasPrices={props.hasPrices}
        theme={props.theme}
        locale={props.locale}
        signOutAction={props.signOutAction}
        setPreferencesAction={props.setPreferencesAction}
      />
    </div>
  )
}
