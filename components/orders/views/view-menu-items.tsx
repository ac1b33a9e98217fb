'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { ErrorBanner } from '@/components/ui/error-banner'
import { menuItemClasses } from '@/components/ui/menu-item'
import { useAction } from '@/components/ui/use-action'
import type { AskedAbout, ViewMenuProps } from './view-menu'

/** Rename, duplicate, share, move, delete: of a view that somebody else made only what does not change it. */
export default function ViewMenuItems({
  tab,
  ids,
  changeAction,
  arrangeAction,
  onAsk,
}: ViewMenuProps & { onAsk: (about: AskedAbout) => void }) {
  const t = useTranslations('orderViews')
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const changing = useAction(changeAction, done)
  const arranging = useAction(arrangeAction, done)
  const at = ids.indexOf(tab.id)
  const error = changing.error ?? arranging.error
  useEffect(() => list.current?.querySelector('button')?.focus(), [])

  function closeMenu() {
    list.current?.closest<HTMLElement>('[popover]')?.hidePopover()
  }
  function done() {
    closeMenu()
    router.refresh()
  }
  function moveTo(place: number) {
    const others = ids.filter((id) => id !== tab.id)
    arranging.run({ key: 'orderTabs', value: others.toSpliced(place, 0, tab.id) })
  }
  const item = (label: string, press: () => void, disabled = false) => (
    <li>
      <button type="button" className={menuItemClasses} disabled={disabled} onClick={press}>
        {label}
      </button>
    </li>
  )
  const asking = (about: AskedAbout) =>
    item(t(about), () => {
      closeMenu()
      onAsk(about)
    })

  return (
    <>
      <ul ref={list}>
        {tab.mayChange && asking('rename')}
        {asking('duplicate')}
        {tab.mayChange &&
          item(t(tab.isShared ? 'unshare' : 'share'), () => changing.run({ id: tab.id, isShared: !tab.isShared }))}
        {item(t('moveLeft'), () => moveTo(at - 1), at <= 0)}
        {item(t('moveRight'), () => moveTo(at + 1), at === ids.length - 1)}
        {tab.mayChange && asking('delete')}
      </ul>
      {error && <ErrorBanner error={error} />}
    </>
  )
}
