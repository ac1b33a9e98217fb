import { useLocale } from 'next-intl'
import { formatAmount, formatMoney } from '@/components/ui/format-money'

/** Figures and days as the language of the quote writes them; a day is one everywhere, whatever the time zone. */
export function useQuoteFormat() {
  const locale = useLocale()
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    /** Takes a day, ISO 8601. */
    day: (value: string) => days.format(new Date(`${value}T00:00:00Z`)),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** Exact decimal text. Yen are written as they are in Japan. */
    money: (amount: string, currency: string) =>
      locale === 'ja' && currency === 'JPY'
        ? `¥${formatAmount(amount, currency, locale)}`
        : formatMoney(amount, currency, locale),
  }
}
