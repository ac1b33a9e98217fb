'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { Fold } from './fold'
import { JsonBlock } from './json-block'
import { Opened } from './opened'
import { useOpened } from './use-opened'

/** The order as Partner Center has it at this moment; read when it is opened, and not before. */
export function RawRecord({ entryId }: { entryId: string }) {
  const t = useTranslations('orderRecord')
  const { reading, read, open } = useOpened<unknown[]>(`/api/orders/${entryId}/record`)
  return (
    <Fold title={t('record')} hint={t('recordHint')} onOpen={open}>
      <Opened reading={reading} onAgain={read}>
        {(orders) => {
          const record = orders.length === 1 ? orders[0] : orders
          return (
            <>
              <div className="absolute end-2 top-2">
                <CopyButton value={JSON.stringify(record, undefined, 2)} label={t('copy')} doneLabel={t('copied')} />
              </div>
              <JsonBlock value={record} />
            </>
          )
        }}
      </Opened>
    </Fold>
  )
}
