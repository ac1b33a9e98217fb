import { useFormatter, useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { TextLink } from '@/components/ui/text-link'
import type { QuoteRow } from '@/lib/domain/quote'

/** Those that were issued of this order, each with a link to its page. */
export function IssuedQuotes({ quotes }: { quotes: QuoteRow[] }) {
  const t = useTranslations('quotes')
  const format = useFormatter()
  return (
    <section aria-label={t('issued')} className="mb-5 grid gap-2 border-b border-line pb-5">
      <h3 className="text-base font-semibold">{t('issued')}</h3>
      <ul className="grid gap-2">
        {quotes.map(({ id, number, locale, validUntil, issuedBy, totals }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 text-sm">
            <TextLink href={`/quotes/${id}`}>{t('row', { reference: `Q-${number}`, language: t(locale) })}</TextLink>
            <span className="text-end">
              {totals.map(({ currency, amount }) => (
                <Money key={currency} amount={amount} currency={currency} className="block" />
              ))}
            </span>
            <span className="col-span-2 text-xs text-ink-3">
              {t('rowDetail', {
                day: format.dateTime(new Date(`${validUntil}T00:00:00Z`), {
                  year: 'numeric',
                  month: 'short',
                  day: 'numeric',
                  timeZone: 'UTC',
                }),
                name: issuedBy,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
