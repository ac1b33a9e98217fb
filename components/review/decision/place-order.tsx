'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useId, useRef, useState } from 'react'
import { GuardList } from '@/components/guards/guard-list'
import { useGuardAnswers } from '@/components/guards/use-guard-answers'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Action } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'
import type { Guard, GuardAnswer } from '@/lib/domain/guards/guard'
import type { Money } from '@/lib/domain/money'
import { PlacingRefused } from './placing-refused'
import { Sentences } from './sentences'

/** What a press sends; the page's action says the same in its schema. */
export type PlaceOrderInput = {
  submissionId: string
  draftId: string
  draftVersion: number
  totals: Money[]
  locale: 'en' | 'ja'
  attestationAccepted: true
  answers: GuardAnswer[]
}

/** `placedBy`: a colleague who placed the same draft first. */
export type Placed = { submissionId: string; placedBy: string | null }

type PlaceOrderProps = {
  /** Names this press; the page makes a new one whenever it is loaded, the first one is kept. */
  submissionId: string
  draftId: string
  /** Of the draft as this page shows it. */
  draftVersion: number
  /** As the button names them: nothing is placed at a price that nobody saw. */
  totals: Money[]
  /** The sentences to attest, word by word as they will be recorded. */
  sentences: readonly string[]
  /** "Place order for Contoso, EUR 14,250". */
  buttonLabel: string
  /** What has to be answered first. */
  guards: readonly Guard[]
  customerId: string
  promotionNames: Readonly<Record<string, string>>
  /** Why it cannot be placed; the button is dead then. */
  blocked?: string
  /** This page's own address: loaded anew, it leads to the order once there is one. */
  reviewHref: string
  action: Action<PlaceOrderInput, Placed>
  /** What somebody else did to the draft since; this person's own press is not that. */
  meanwhile?: ReactNode
}

type State =
  | { kind: 'ready'; unticked?: boolean }
  | { kind: 'placing' }
  | { kind: 'refused'; error: ErrorView }
  /** The answer never reached this browser. The server may have placed it all the same. */
  | { kind: 'unanswered' }

/**
 * The sentence and the one button. A press is recorded by the server before Microsoft hears of it, and every further
 * press — the same again, or another of the same draft — gets the first one's order; here it is dead after the first
 * press nevertheless.
 */
export function PlaceOrder(props: PlaceOrderProps) {
  const t = useTranslations('review')
  const locale = useLocale()
  const router = useRouter()
  const boxes = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const [submissionId] = useState(props.submissionId)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<State>({ kind: 'ready' })
  const guarding = useGuardAnswers(props.guards)
  const reason = useId()
  const placing = state.kind === 'placing'

  async function place() {
    if (pressed.current || props.blocked) return
    const isAnswered = guarding.requireAll()
    const isTicked = props.sentences.every((sentence) => ticked.has(sentence))
    if (!isTicked) {
      setState({ kind: 'ready', unticked: true })
      if (isAnswered) boxes.current?.querySelector<HTMLInputElement>('input:not(:checked)')?.focus()
    }
    if (!isTicked || !isAnswered) return
    pressed.current = true
    setState({ kind: 'placing' })
    const { draftId, draftVersion, totals } = props
    try {
      const result = await props.action({
        submissionId,
        draftId,
        draftVersion,
        totals,
        locale,
        attestationAccepted: true,
        answers: guarding.given,
      })
      if (result.ok) {
        const { submissionId: placed, placedBy } = result.data
        // Whoever came second is told there who placed it.
        return router.replace(placedBy === null ? `/orders/${placed}` : `/orders/${placed}?press=second`)
      }
      pressed.current = false
      setState({ kind: 'refused', error: result.error })
    } catch (error) {
      console.error(error)
      setState({ kind: 'unanswered' })
    }
  }

  return (
    <section aria-label={t('placing.title')} className="grid gap-3 print:hidden">
      <GuardList
        guards={props.guards}
        customerId={props.customerId}
        promotionNames={props.promotionNames}
        answers={guarding.answers}
        open={guarding.open}
        onAnswer={guarding.answer}
        disabled={placing || state.kind === 'unanswered'}
      />
      <Sentences
        sentences={props.sentences}
        ticked={ticked}
        disabled={placing || state.kind === 'unanswered' || props.blocked !== undefined}
        isMissed={state.kind === 'ready' && state.unticked === true}
        onTick={(now) => {
          setTicked(now)
          if (state.kind === 'ready') setState({ kind: 'ready' })
        }}
        boxes={boxes}
      />
      {(state.kind === 'ready' || state.kind === 'refused') && props.meanwhile}
      {state.kind === 'refused' && <PlacingRefused error={state.error} onReviewAgain={() => router.refresh()} />}
      {state.kind === 'unanswered' && (
        <Banner
          kind="warn"
          announce
          title={t('placing.unansweredTitle')}
          action={
            <a href={props.reviewHref} className="text-sm font-medium text-accent-ink underline underline-offset-3">
              {t('placing.lookAgain')}
            </a>
          }
        >
          {t('placing.unansweredText')}
        </Banner>
      )}
      <div>
        <Button
          variant="primary"
          size="large"
          pending={placing}
          pendingLabel={t('placing.pending')}
          disabled={props.blocked !== undefined || state.kind === 'unanswered'}
          aria-describedby={props.blocked === undefined ? undefined : reason}
          onClick={place}
          className="h-auto! min-h-10 w-full py-2 whitespace-normal!"
        >
          {props.buttonLabel}
        </Button>
        <p role="status" className="text-sm text-ink-2 not-empty:mt-2">
          {placing ? t('placing.mayClose') : ''}
        </p>
      </div>
      {props.blocked !== undefined && (
        <p id={reason} className="flex gap-1.5 text-sm text-ink-2">
          <Icon name="alert" className="mt-0.5 text-needs-you-ink" />
          {props.blocked}
        </p>
      )}
    </section>
  )
}
