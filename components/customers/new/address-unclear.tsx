import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { CustomerCreation, SuggestedAddress } from '@/lib/domain/new-customer/new-customer'

type AddressUnclearProps = {
  unclear: Extract<CustomerCreation, { kind: 'addressUnclear' }>
  onUse: (address: SuggestedAddress) => void
  onRight: () => void
}

/** Nothing was created yet: Microsoft writes the address otherwise, or does not know it. */
export function AddressUnclear({ unclear: { suggestions, message }, onUse, onRight }: AddressUnclearProps) {
  const t = useTranslations('newCustomer')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="rounded-lg outline-none">
      <Banner
        kind="warn"
        announce
        title={t('unclearTitle')}
        action={
          <Button size="small" onClick={onRight}>
            {t('isRight')}
          </Button>
        }
      >
        <p>{suggestions.length > 0 ? t('unclearPick') : t('unclearNone')}</p>
        {message && <p className="mt-1">{message}</p>}
        <ul className="mt-2 grid gap-2">
          {suggestions.map((address) => (
            <li key={oneLine(address)} className="flex flex-wrap items-center gap-3">
              <span className="text-ink">{oneLine(address)}</span>
              <Button size="small" onClick={() => onUse(address)}>
                {t('useThis')}
              </Button>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  )
}

function oneLine({ addressLine1, addressLine2, postalCode, city, state }: SuggestedAddress): string {
  return [addressLine1, addressLine2, `${postalCode} ${city}`.trim(), state].filter(Boolean).join(', ')
}
