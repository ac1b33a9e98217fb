'use client'

import { type MouseEvent, type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'

type NavDrawerProps = { openLabel: string; closeLabel: string; title: string; children: ReactNode }

/** The rail of a phone: the browser's modal dialog from the left, closed by every link in it. */
export function NavDrawer({ openLabel, closeLabel, title, children }: NavDrawerProps) {
  const drawer = useRef<HTMLDialogElement>(null)

  function closeAfterLink(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('a')) drawer.current?.close()
  }

  return (
    <>
      <Button variant="ghost" icon="menu" iconOnly aria-haspopup="dialog" onClick={() => drawer.current?.showModal()}>
        {openLabel}
      </Button>
      <dialog
        ref={drawer}
        aria-label={title}
        closedby="any"
        onClickCapture={closeAfterLink}
        className="m-0 h-dvh max-h-none w-70 max-w-[85vw] bg-sunken p-0 text-ink shadow-float open:animate-appear backdrop:bg-scrim"
      >
        <div className="absolute end-2 top-2">
          <Button variant="ghost" icon="cross" iconOnly onClick={() => drawer.current?.close()}>
            {closeLabel}
          </Button>
        </div>
        {children}
      </dialog>
    </>
  )
}
