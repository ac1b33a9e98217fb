import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { Icon } from './icon'
import { Menu } from './menu'

type ChipProps = {
  /** What is filtered: "Status". */
  name?: string
  /** To what: "late". Together they read as a sentence. */
  value: string
  /** The same page without this filter. */
  removeHref: string
  /** What changes it, in a menu that it opens; mounted when it does. */
  editor?: ReactNode
}

/** A filter that is on, with the link that takes it away. */
export function Chip({ name, value, removeHref, editor }: ChipProps) {
  const t = useTranslations('common')
  const label = name ? `${name} ${value}` : value
  const words = (
    <span className="truncate">
      {name && <span className="text-ink-2">{name} </span>}
      <span className="font-medium">{value}</span>
    </span>
  )
  return (
    <span className="inline-flex h-7 max-w-full items-center rounded-md border border-accent-line bg-accent-tint text-sm text-ink pointer-coarse:h-11">
      {editor ? (
        <Menu
          trigger={words}
          until={null}
          triggerClassName="flex h-full min-w-0 items-center rounded-s-md ps-2.5 pe-1 transition-colors hover:bg-press"
          className="max-h-[calc(100dvh-1rem)] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto"
        >
          {editor}
        </Menu>
      ) : (
        <span className="min-w-0 truncate ps-2.5">{words}</span>
      )}
      <AppLink
        href={removeHref}
        scroll={false}
        aria-label={t('removeFilter', { label })}
        className="grid h-full w-7 shrink-0 place-items-center rounded-e-md text-ink-2 transition-colors hover:bg-press hover:text-ink pointer-coarse:w-11"
      >
        <Icon name="cross" className="size-3.5" />
      </AppLink>
    </span>
  )
}
