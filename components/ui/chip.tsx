import { useTranslations } from 'next-intl'
import { AppLink } from './app-link'
import { Icon } from './icon'

type ChipProps = {
  /** What is filtered: "Status". */
  name?: string
  /** To what: "late". Together they read as a sentence. */
  value: string
  /** The same page without this filter. */
  removeHref: string
}

/** A filter that is on, with the link that takes it away. */
export function Chip({ name, value, removeHref }: ChipProps) {
  const t = useTranslations('common')
  const label = name ? `${name} ${value}` : value
  return (
    <span className="inline-flex h-7 max-w-full items-center rounded-md border border-accent-line bg-accent-tint ps-2.5 text-sm text-ink pointer-coarse:h-11">
      <span className="truncate">
        {name && <span className="text-ink-2">{name} </span>}
        <span className="font-medium">{value}</span>
      </span>
      <AppLink
        href={removeHref}
        scroll={false}
        aria-label={t('removeFilter', { label })}
        className="ms-1 grid h-full w-7 shrink-0 place-items-center rounded-e-md text-ink-2 transition-colors hover:bg-press hover:text-ink pointer-coarse:w-11"
      >
        <Icon name="cross" className="size-3.5" />
      </AppLink>
    </span>
  )
}
