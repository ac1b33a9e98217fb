import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClasses } from '@/components/ui/button-classes'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import type { TableLayout } from '@/lib/domain/history/table-columns'
import type { LayoutChanges } from './use-layout'

const LayoutPanel = dynamic(() => import('./layout-panel'), { ssr: false })

type LayoutMenuProps = { layout: TableLayout; changes: LayoutChanges; isForgotten: boolean }

/** Which columns in which order, how wide, and how dense: fetched when it is first wanted. */
export function LayoutMenu(props: LayoutMenuProps) {
  const t = useTranslations('ordersTable.layout')
  const [isWanted, setIsWanted] = useState(false)
  const want = () => setIsWanted(true)
  return (
    <Menu
      align="end"
      triggerClassName={buttonClasses('ghost', 'small', false, 'max-sm:hidden')}
      triggerProps={{ onPointerEnter: want, onFocus: want, onClick: want }}
      className="w-88"
      trigger={
        <>
          <Icon name="eye" />
          {t('open')}
        </>
      }
    >
      <div className="min-h-116">{isWanted && <LayoutPanel {...props} />}</div>
    </Menu>
  )
}
