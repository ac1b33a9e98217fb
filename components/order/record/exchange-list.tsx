'use client'

import { useTranslations } from 'next-intl'
import { CopyId } from '@/components/ui/copy-id'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { KeptExchange } from '@/lib/domain/exchanges/exchange'
import { Fold } from './fold'
import { JsonBlock } from './json-block'
import { Opened } from './opened'
import { useOpened } from './use-opened'

/** What Microsoft was asked about a press and what it answered, call by call; read when it is opened. */
export function ExchangeList({ entryId }: { entryId: string }) {
  const t = useTranslations('orderRecord')
  const { reading, read, open } = useOpened<KeptExchange[]>(`/api/orders/${entryId}/exchanges`)
  return (
    <Fold title={t('exchanges')} hint={t('exchangesHint')} onOpen={open}>
      <Opened reading={reading} onAgain={read}>
        {(exchanges) =>
          exchanges.length === 0 ? (
            <p className="p-4 text-sm text-ink-3">{t('noExchanges')}</p>
          ) : (
            <ol>
              {exchanges.map((exchange) => (
                <ExchangeItem key={exchange.id} exchange={exchange} />
              ))}
            </ol>
          )
        }
      </Opened>
    </Fold>
  )
}

function ExchangeItem({ exchange }: { exchange: KeptExchange }) {
  const t = useTranslations('orderRecord')
  const { method, path, status, at, ms, times, requestId, correlationId, request, answer } = exchange
  return (
    <li className="border-t border-line first:border-t-0">
      <details>
        <summary className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-2 text-xs tabular-nums">
          <span className="font-medium text-ink">{method}</span>
          <span className="min-w-0 flex-1 basis-60 font-mono text-ink-2 wrap-anywhere">{path}</span>
          <span className={status !== null && status < 400 ? 'text-ink' : 'font-medium text-failed'}>
            {status ?? t('noAnswer')}
          </span>
          <span className="text-ink-3">{t('took', { ms })}</span>
          {times > 1 && <span className="text-ink-3">{t('times', { count: times })}</span>}
          <DateTime value={at} show="seconds" className="text-ink-3" />
        </summary>
        <div className="border-t border-line bg-canvas">
          <DescriptionList layout="above" className="flex! flex-wrap gap-x-10 px-4 pt-3">
            <Description term={t('requestId')}>
              <CopyId value={requestId} />
            </Description>
            <Description term={t('correlationId')}>
              <CopyId value={correlationId} />
            </Description>
          </DescriptionList>
          <p className="px-4 pt-3 text-xs font-medium text-ink-3">{t('asked')}</p>
          <JsonBlock value={request} />
          <p className="px-4 pt-1 text-xs font-medium text-ink-3">{t('answered')}</p>
          {answer ? <JsonBlock value={answer} /> : <p className="p-4 text-sm text-ink-3">{t('noAnswer')}</p>}
        </div>
      </details>
    </li>
  )
}
