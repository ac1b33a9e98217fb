import { useLocale } from 'next-intl'
import { classNames } from './class-names'
import { countryName } from './country-name'

type CountryProps = {
  /** ISO 3166-1 alpha-2, any case. */
  code: string
  /** `code` shows the tag alone, with the name on hover and for readers. */
  show?: 'name' | 'code'
  className?: string
}

/** A country by its name in the person's language, with its code as a small tag instead of a flag. */
export function Country({ code, show = 'name', className }: CountryProps) {
  const locale = useLocale()
  const upper = code.toUpperCase()
  const name = countryName(upper, locale)
  return (
    <span
      className={classNames('inline-flex max-w-full items-center gap-1.5', className)}
      title={show === 'code' ? name : undefined}
    >
      <span
        aria-hidden="true"
        className="rounded-sm border border-line px-1 text-[0.6875rem] leading-4 font-medium tracking-wide text-ink-3"
      >
        {upper}
      </span>
      <span className={show === 'code' ? 'sr-only' : 'truncate'}>{name}</span>
    </span>
  )
}
