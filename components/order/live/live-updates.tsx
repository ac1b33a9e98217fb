'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState, useTransition } from 'react'
import { useChanges, useIsHeard } from '@/components/live/use-changes'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import { SignInAgainLink } from '@/components/ui/sign-in-again-link'
import type { Change } from '@/lib/domain/change'
import { readMark, SignInEnded } from './read-mark'

type LiveUpdatesProps = {
  submissionId: string
  /** Of the view that the server rendered. */
  mark: string
  /** When the server began to read that view, ISO 8601. */
  since: string
  /** How often it asks for itself while it is not told. */
  pollDelayMs: number
}

/** After a failure we ask less often, so that a server that is down is not asked by every open page each second. */
const AFTER_FAILURE_MS = 5_000

/**
 * Keeps an order page up to date while its order moves. Told of a change, or from time to time while nobody tells, it asks our
 * server (never Microsoft) whether the view on screen is still the newest, and has the server render the page again when it is
 * not. Rests while the tab is hidden. Draws nothing unless it fails.
 */
export function LiveUpdates(props: LiveUpdatesProps) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  )
}

function Watch({ submissionId, mark, since, pollDelayMs }: LiveUpdatesProps) {
  const router = useRouter()
  const isTold = useIsHeard()
  const [isRefreshing, startRefresh] = useTransition()
  const [shownAt] = useState(() => Date.now())
  const { data, error, isPaused, dataUpdatedAt, refetch } = useQuery({
    // With the mark in the key, an answer is always one to the view on screen, never to the one before.
    queryKey: ['submission', submissionId, mark],
    queryFn: ({ signal }) => readMark(submissionId, mark, signal),
    initialData: mark,
    retry: false,
    refetchInterval: ({ state }) =>
      state.error instanceof SignInEnded ? false : state.error ? AFTER_FAILURE_MS : isTold ? false : pollDelayMs,
    refetchOnWindowFocus: 'always',
  })
  const isWanted = ({ noun, id }: Change) => (noun === 'submission' || noun === 'look') && id === submissionId
  useChanges({ since, isWanted, isBusy: isRefreshing }, () => refetch())
  useEffect(() => {
    // dataUpdatedAt: a page that could not be rendered again is asked for again with the next answer.
    if (dataUpdatedAt > 0 && data !== mark && !isRefreshing) startRefresh(() => router.refresh())
  }, [data, dataUpdatedAt, mark, isRefreshing, router])
  if (!error && !isPaused) return null
  return <NotUpToDate since={new Date(Math.max(shownAt, dataUpdatedAt))} ended={error instanceof SignInEnded} />
}

function NotUpToDate({ since, ended }: { since: Date; ended: boolean }) {
  const t = useTranslations('order')
  return (
    <p
      role="status"
      className="fixed end-4 bottom-4 z-20 flex animate-appear items-center gap-2 rounded-md bg-raised px-3 py-2 text-sm text-ink-2 shadow-float print:hidden"
    >
      <Icon name="alert" className="text-needs-you-ink" />
      <span>{t.rich('notUpToDate', { time: () => <DateTime value={since} show="time" /> })}</span>
      {ended && <SignInAgainLink />}
    </p>
  )
}
