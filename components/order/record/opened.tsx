import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reading } from '@/components/customers/read-route'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Spinner } from '@/components/ui/spinner'

type OpenedProps<T> = {
  reading: Reading<T> | 'reading' | undefined
  onAgain: () => void
  children: (data: T) => ReactNode
}

/** What was read for an opened part: on its way, there, or why not, with another try. */
export function Opened<T>({ reading, onAgain, children }: OpenedProps<T>) {
  const t = useTranslations('orderRecord')
  if (reading === undefined || reading === 'reading')
    return (
      <p role="status" className="flex items-center gap-2 p-4 text-sm text-ink-3">
        <Spinner />
        {t('loading')}
      </p>
    )
  if (reading.ok) return children(reading.data)
  const again = <Button onClick={onAgain}>{t('again')}</Button>
  return (
    <div className="p-3">
      {reading.error === 'unreachable' ? (
        <Banner kind="error" announce title={t('unreachable')} action={again} />
      ) : (
        <ErrorBanner error={reading.error} action={again} />
      )}
    </div>
  )
}
