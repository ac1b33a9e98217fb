import type { Intent } from '../orders/intent.ts'
import type { Pressed } from '../orders/run.ts'
import { isUnknown, type Submission } from '../orders/submission.ts'
import { describeDifferences } from './differences.ts'
import type { UpstreamOrder } from './upstream.ts'

export type Facts = {
  intents: readonly Intent[]
  /** Every draft of the run: pressed or not. */
  drafts: readonly Pressed[]
  /** What the desk shows for every id that was pressed; ids it does not know are left out. */
  submissions: readonly Submission[]
  /** Ids that its history shows. */
  history: ReadonlySet<string>
  upstream: readonly UpstreamOrder[]
}

/** Sentences, each about one thing that must not be. */
export type Findings = Record<'duplicates' | 'lost' | 'wrong' | 'unknown', string[]>

/**
 * Holds what the desk shows against what Partner Center has, line by line. Every line has a name of its own, which its
 * order carries: so it is known for each order who wanted it, and whether it was wanted once.
 */
export function compare(facts: Facts): Findings {
  const findings: Findings = { duplicates: [], lost: [], wrong: [], unknown: [] }
  findDuplicates(facts, findings)
  findStrangers(facts, findings)
  findForgotten(facts, findings)
  for (const submission of facts.submissions) judge(submission, facts, findings)
  return findings
}

/** A line that was ordered more often than somebody wanted it; a draft that nobody placed wants nothing. */
function findDuplicates({ intents, upstream }: Facts, { duplicates }: Findings): void {
  const wanted = new Map(
    intents.flatMap(({ lines, press }) => lines.map(({ tag }) => [tag, press === 'never' ? 0 : 1])),
  )
  const ordered = Map.groupBy(
    upstream.flatMap(({ id, lineItems }) => lineItems.map(({ friendlyName }) => ({ id, friendlyName }))),
    ({ friendlyName }) => friendlyName,
  )
  for (const [tag, lines] of ordered) {
    const times = wanted.get(tag) ?? 0
    const orders = lines.map(({ id }) => id).join(', ')
    for (let more = times; more < lines.length; more += 1) {
      duplicates.push(`"${tag}" was wanted ${times} times and is in the orders ${orders}`)
    }
  }
}

/** Orders that the desk does not know. Where it said that this draft was refused, what it said is wrong. */
function findStrangers({ upstream, submissions }: Facts, { lost, wrong }: Findings): void {
  const known = new Set(submissions.flatMap(({ orders }) => orders.map(({ id }) => id)))
  for (const order of upstream.filter(({ id }) => !known.has(id))) {
    const [line] = order.lineItems
    const tag = line?.friendlyName ?? ''
    const pressed = submissions.filter(({ content }) => content.lines.some(({ friendlyName }) => friendlyName === tag))
    // While it is still being found out, nothing wrong was said.
    if (pressed.some(isUnknown)) continue
    const said = pressed.map(({ reference, state }) => `${reference} ${state}`).join(', ')
    if (pressed.length > 0 && pressed.every(({ state }) => state === 'refused' || state === 'abandoned')) {
      wrong.push(`The order ${order.id} with "${tag}" exists, and the desk says: ${said}`)
    } else lost.push(`The order ${order.id} with "${tag}" is at no submission (${said || 'none was pressed'})`)
  }
}

/** The desk said that it has this submission, and does not know it any more. */
function findForgotten({ drafts, submissions }: Facts, { lost }: Findings): void {
  const known = new Set(submissions.map(({ id }) => id))
  for (const { told } of drafts) {
    for (const id of new Set(told)) if (!known.has(id)) lost.push(`The submission ${id} is forgotten`)
  }
}

function judge(submission: Submission, { upstream, history, intents }: Facts, findings: Findings): void {
  const { reference, state, orders, content, isPartial } = submission
  if (!history.has(submission.id)) findings.lost.push(`${reference} is not in the history`)
  if (isUnknown(submission)) {
    findings.unknown.push(`${reference} is ${state}`)
    return
  }
  if (state === 'refused' && orders.length > 0) findings.wrong.push(`${reference} is refused and has orders`)
  if (state !== 'refused' && state !== 'abandoned' && orders.length === 0) {
    findings.wrong.push(`${reference} is ${state} and has no order`)
  }
  for (const order of orders) {
    const real = upstream.find(({ id }) => id === order.id)
    if (!real) findings.lost.push(`${reference} shows the order ${order.id}, which Partner Center does not have`)
    else for (const difference of describeDifferences(order, real, submission, intents)) findings.wrong.push(difference)
  }
  if (orders.length === 0) return
  const placed = new Set(orders.flatMap(({ lines }) => lines.map(({ friendlyName }) => friendlyName)))
  const missing = content.lines.filter(({ friendlyName }) => !placed.has(friendlyName))
  if (missing.length > 0 !== isPartial) {
    const what = isPartial
      ? 'ordered in part, and nothing is missing'
      : `ordered, without ${missing.length} of its lines`
    findings.wrong.push(`${reference} is shown as ${what}`)
  }
}
