import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MarkedText } from '@/components/customers/marked-text'
import { SubmissionStatus } from '@/components/orders/submission-status'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import type { PaletteHit } from '@/lib/domain/palette'
import type { PaletteOption } from './list-options'

type PaletteRowProps = {
  id: string
  option: PaletteOption
  query: string
  active: boolean
  className: string
  onPoint: () => void
  onChoose: (inNewTab: boolean) => void
}

/** One row: what it is, what tells it from others, and for an order how far it is. */
export function PaletteRow({ id, option, query, active, className, onPoint, onChoose }: PaletteRowProps) {
  const t = useTranslations('palette')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: likewise.
    <div
      id={id}
      role="option"
      aria-selected={active}
      onPointerMove={active ? undefined : onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
      className={classNames(
        'flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-2 py-1 text-sm transition-opacity pointer-coarse:min-h-12',
        active && 'bg-press',
        className,
      )}
    >
      {content()}
    </div>
  )

  function content() {
    switch (option.kind) {
      case 'hit':
        return <Hit hit={option.hit} query={query} />
      case 'newOrder':
        return <Line icon="plus" name={t('newOrderFor', { name: option.name })} />
      case 'search':
        return <Line icon="search" name={t('searchOrders', { query: option.query })} />
      case 'command':
        return <Line icon={option.command.icon} name={<MarkedText text={option.label} query={query} />} />
      default:
        return option satisfies never
    }
  }
}

function Hit({ hit, query }: { hit: PaletteHit; query: string }) {
  const t = useTranslations('palette')
  const unfit = useTranslations('customers.unfit')
  const name = <MarkedText text={hit.name} query={query} />
  switch (hit.kind) {
    case 'customer':
      return (
        <Line icon="customers" name={name} about={<MarkedText text={hit.domain} query={query} />}>
          {hit.unfit && <span className="shrink-0 text-xs text-needs-you-ink">{unfit(hit.unfit)}</span>}
        </Line>
      )
    case 'order':
      return (
        <Line
          icon="orders"
          name={name}
          about={
            <>
              <MarkedText text={hit.reference} query={query} />
              {hit.title && ' · '}
              <MarkedText text={hit.title} query={query} />
            </>
          }
        >
          <SubmissionStatus status={hit.status} look="plain" className="shrink-0" />
        </Line>
      )
    case 'draft':
      return (
        <Line icon="drafts" name={name} about={<MarkedText text={hit.title ?? t('emptyDraft')} query={query} />}>
          {hit.ownerName && <span className="shrink-0 text-xs text-ink-3">{hit.ownerName}</span>}
        </Line>
      )
    default:
      return hit satisfies never
  }
}

type LineProps = { icon: IconName; name: ReactNode; about?: ReactNode; children?: ReactNode }

function Line({ icon, name, about, children }: LineProps) {
  return (
    <>
      <Icon name={icon} className="text-ink-3" />
      <span className="min-w-0 flex-1">
        <span className="block truncate">{name}</span>
        {about && <span className="block truncate text-xs text-ink-3">{about}</span>}
      </span>
      {children}
    </>
  )
}
