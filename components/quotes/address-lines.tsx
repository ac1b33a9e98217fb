import { countryName } from '@/components/ui/country-name'
import type { Locale } from '@/lib/domain/locale'
import type { PostalAddress } from '@/lib/domain/quote'

type AddressLinesProps = { address: PostalAddress; locale: Locale; className?: string }

/** An address as its country writes it: from the large to the small in Japan where the language is Japanese, otherwise as on an envelope. */
export function AddressLines({ address, locale, className }: AddressLinesProps) {
  const isJapanese = locale === 'ja' && address.country === 'JP'
  const lines = isJapanese ? fromLarge(address) : fromSmall(address)
  const country = address.country && countryName(address.country, locale)
  return (
    <p className={className}>
      {[...lines, isJapanese ? '' : country].filter(Boolean).map((line) => (
        <span key={line} className="block wrap-anywhere">
          {line}
        </span>
      ))}
    </p>
  )
}

function fromSmall({ addressLine1, addressLine2, city, state, postalCode }: PostalAddress) {
  return [addressLine1, addressLine2, [postalCode, city].filter(Boolean).join(' '), state]
}

function fromLarge({ addressLine1, addressLine2, city, state, postalCode }: PostalAddress) {
  return [postalCode && `〒${postalCode}`, [state, city, addressLine1].filter(Boolean).join(' '), addressLine2]
}
