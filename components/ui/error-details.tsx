import { useTranslations } from 'next-intl'
import type { AppErrorCode, ErrorView } from '@/lib/domain/app-error'
import { CopyId } from './copy-id'

/** Sentences that say too little by themselves: Microsoft's own words follow. */
const WITH_MICROSOFTS_WORDS = new Set<AppErrorCode>(['microsoftRefused', 'customerDataInvalid'])

/** Microsoft's own words where we have none, and the id to quote; nothing when there is neither. */
export function ErrorDetails({ error }: { error: ErrorView }) {
  const t = useTranslations('common.failure')
  const words = WITH_MICROSOFTS_WORDS.has(error.code) ? microsoftWords(error) : undefined
  const quote = error.correlationId ?? error.incidentId
  return (
    <div className="grid gap-0.5 empty:hidden">
      {words && <p>{t('microsoftSaid', { words })}</p>}
      {quote && (
        <p className="flex flex-wrap items-center gap-x-1.5">
          <span>{t(error.correlationId ? 'correlationId' : 'incidentId')}</span>
          <CopyId value={quote} />
        </p>
      )}
    </div>
  )
}

function microsoftWords({ description, microsoftCode }: ErrorView): string | undefined {
  if (description && microsoftCode) return `${description} (${microsoftCode})`
  return description ?? microsoftCode
}
