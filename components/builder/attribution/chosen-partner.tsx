import { useTranslations } from 'next-intl'
import type { PartnerCheck } from '@/components/builder/state/use-partner-checks'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Country } from '@/components/ui/country'
import { FieldError } from '@/components/ui/field'
import type { Reseller } from '@/lib/domain/reseller'
import { PartnerVerdict } from './partner-verdict'

type ChosenPartnerProps = {
  id: string
  label: string
  hideLabel?: boolean
  mpnId: string
  reseller: Reseller | undefined
  check: PartnerCheck | undefined
  error: string | undefined
  changeLabel: string
  removeLabel: string
  onChange: () => void
  onRemove: () => void
}

/** Who an id belongs to, where they are, and whether they may stand on an order. */
export function ChosenPartner(props: ChosenPartnerProps) {
  const { id, label, hideLabel, mpnId, reseller, check, error } = props
  const t = useTranslations('builder.attribution')
  const known = check?.state === 'known' ? check.check : undefined
  const name = reseller?.name ?? (known && 'name' in known ? known.name : undefined)
  const country = reseller?.country ?? (known && 'country' in known ? known.country : null)
  return (
    <fieldset aria-label={label} className="grid min-w-0 gap-1.5">
      {!hideLabel && (
        <span aria-hidden="true" className="text-xs font-medium text-ink-2">
          {label}
        </span>
      )}
      <div
        className={classNames(
          'flex min-w-0 items-center gap-3 rounded-md border bg-surface py-1.5 ps-3 pe-1.5',
          error ? 'border-failed' : 'border-line-strong',
        )}
      >
        <div className="grid min-w-0 flex-1 gap-0.5">
          <p className="flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-0.5">
            <span className="truncate text-sm font-medium text-ink">{name ?? t('partnerId', { id: mpnId })}</span>
            {country && <Country code={country} className="text-xs text-ink-2" />}
          </p>
          <p className="flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-0.5 text-xs text-ink-3">
            {name && <span className="font-mono">{mpnId}</span>}
            <PartnerVerdict check={check} reseller={reseller} />
          </p>
        </div>
        <div className="flex shrink-0 gap-0.5">
          <Button
            id={id}
            variant="ghost"
            size="small"
            aria-label={props.changeLabel}
            aria-describedby={error ? `${id}-error` : undefined}
            onClick={props.onChange}
          >
            {t('changeShort')}
          </Button>
          <Button variant="ghost" size="small" icon="cross" iconOnly title={t('clearShort')} onClick={props.onRemove}>
            {props.removeLabel}
          </Button>
        </div>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
