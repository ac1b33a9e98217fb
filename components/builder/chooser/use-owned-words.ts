import { useFormatter, useTranslations } from 'next-intl'

/** "48 seats until 1 March 2027". Takes a number of units and a day (YYYY-MM-DD, in UTC) or null. */
export function useOwnedWords(): (quantity: number, endDate: string | null) => string {
  const t = useTranslations('catalog')
  const format = useFormatter()
  return (quantity, endDate) => {
    if (!endDate) return t('owned.seats', { quantity })
    const date = format.dateTime(new Date(`${endDate}T00:00:00Z`), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return t('owned.seatsUntil', { quantity, date })
  }
}
