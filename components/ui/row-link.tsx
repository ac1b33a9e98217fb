'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { AppLink } from './app-link'

type RowLinkProps = {
  href: string
  children: ReactNode
  /** Shown on hover anywhere in the row: the link lies over the cells, so what they shorten must be said here. */
  title?: string
  /** Its page is fetched before it is opened: where the pointer rests, or the keys are. For pages that cost nothing but our own time. */
  ahead?: boolean
}

/** Who only passes over a row does not mean it, in ms. */
const RESTS_MS = 60

/** The link that a row is; put it around the words that name the row. Other controls of the row stay above it. */
export function RowLink({ href, children, title, ahead }: RowLinkProps) {
  const [isMeant, setMeant] = useState(false)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!isNear || !ahead) return
    const timer = setTimeout(() => setMeant(true), RESTS_MS)
    return () => clearTimeout(timer)
  }, [isNear, ahead])
  return (
    <AppLink
      href={href}
      title={title}
      prefetch={isMeant}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
      data-row-link
      className="row-link"
    >
      {children}
    </AppLink>
  )
}
