import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { ROW_HEIGHT } from './row-height'

type PinButtonProps = {
  hit: CustomerHit
  pinned: boolean
  /** Its row is the active one. */
  shown: boolean
  onPoint: (hit: CustomerHit) => void
  onToggle: (hit: CustomerHit) => void
}

/** Keeps a customer on top of the person's picker. Quiet until its row is active or it is pinned. */
export function PinButton({ hit, pinned, shown, onPoint, onToggle }: PinButtonProps) {
  const t = useTranslations('customers.picker')
  const label = t(pinned ? 'unpin' : 'pin', { name: hit.companyName })
  return (
    <li className={classNames(ROW_HEIGHT, 'flex items-center justify-center')}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pinned}
        title={label}
        onMouseDown={(event) => event.preventDefault()}
        onPointerMove={() => shown || onPoint(hit)}
        onClick={() => onToggle(hit)}
        className={classNames(
          'pointer-events-auto grid size-8 place-items-center rounded-md transition-opacity hover:bg-press focus-visible:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-100',
          pinned ? 'text-accent-ink' : 'text-ink-3 hover:text-ink',
          !pinned && !shown && 'opacity-0',
        )}
      >
        <Icon name="pin" className={pinned ? 'fill-current' : undefined} />
      </button>
    </li>
  )
}
