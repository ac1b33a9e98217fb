'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { defaultLocale, isLocale, type Locale } from '@/lib/domain/locale'
import en from '@/messages/en/page-errors.json'
import ja from '@/messages/ja/page-errors.json'
import { useSilentDatabase } from './use-silent-database'

/** An error boundary stands outside every provider, so that it brings its few words itself. */
const texts = { en, ja } satisfies Record<Locale, typeof en>

type PageFailureProps = { error: unknown; retry: () => void; lang?: string; level?: 1 | 2 }

/**
 * What a person sees of a bug: that nothing is lost, how to try again, and the id that stands in the log. When it is no bug
 * but a database that does not answer, it says so, and goes on by itself when the database is back.
 */
export function PageFailure({ error, retry, lang, level = 1 }: PageFailureProps) {
  const pageLang = useSyncExternalStore(neverChanges, readPageLang, () => defaultLocale)
  const wished = lang ?? pageLang
  const t = texts[isLocale(wished) ? wished : defaultLocale]
  const silent = useSilentDatabase(retry)
  const digest = silent ? undefined : digestOf(error)
  return (
    <EmptyState
      variant="failed"
      level={level}
      title={silent ? t.silentTitle : t.failedTitle}
      action={
        <>
          <Button variant="primary" onClick={retry}>
            {t.tryAgain}
          </Button>
          {/* A full load on purpose: it leaves whatever state the failure was in. */}
          <a
            href="/"
            className="inline-flex h-8 items-center rounded-md px-3 text-sm font-medium text-ink-2 hover:bg-hover pointer-coarse:h-11"
          >
            {t.goHome}
          </a>
        </>
      }
    >
      <p>{silent ? t.silentText : t.failedText}</p>
      {silent && <p className="mt-3 text-sm text-ink-3">{t.silentWaiting}</p>}
      {digest && (
        <p className="mt-3 text-sm text-ink-3">
          {t.incident}{' '}
          <code className="rounded-sm border border-line bg-sunken px-1.5 py-0.5 font-mono text-xs text-ink select-all">
            {digest}
          </code>
        </p>
      )}
    </EmptyState>
  )
}

/** After a failed first load the document gets its language only with this very render; React asks again when it stands. */
function readPageLang(): string {
  return document.documentElement.lang
}

const neverChanges = () => () => undefined

/** The hash by which Next.js names an error of the server in both the page and the log. */
function digestOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return undefined
  return typeof error.digest === 'string' ? error.digest : undefined
}
