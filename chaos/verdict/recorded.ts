import { setTimeout as pause } from 'node:timers/promises'
import { type Person, Unanswered } from '../../scripts/desk-client/person.ts'
import { readSubmission, type Submission } from '../orders/submission.ts'

/** How long everything that was placed may take to become active. */
const ACTIVE_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 1_000

/** What the desk shows for each of these ids when all of it is settled, or the time is over; unknown ids are left out. */
export async function readWhenActive(person: Person, ids: readonly string[]): Promise<Submission[]> {
  const giveUpAt = Date.now() + ACTIVE_WITHIN_MS
  for (;;) {
    const submissions = await readSubmissions(person, ids, AbortSignal.timeout(ACTIVE_WITHIN_MS))
    if (submissions.every(({ settledAt }) => settledAt !== null) || Date.now() > giveUpAt) return submissions
    await pause(LOOK_EVERY_MS)
  }
}

async function readSubmissions(person: Person, ids: readonly string[], signal: AbortSignal): Promise<Submission[]> {
  const submissions: Submission[] = []
  for (const id of new Set(ids)) {
    const submission = await readSubmission(person, id, signal)
    if (submission) submissions.push(submission)
  }
  return submissions
}

/** The ids on all pages of the history, as it is shown to people. Throws when a page does not come. */
export async function readHistory(person: Person): Promise<Set<string>> {
  const ids = new Set<string>()
  let page: string | undefined = '/orders'
  while (page !== undefined) {
    const { status, text }: { status: number; text: string } = await person.get(page)
    if (status !== 200) throw new Unanswered(`${page} answered ${status}`)
    for (const [, id = ''] of text.matchAll(/href="\/orders\/([0-9a-f-]{36})/g)) ids.add(id)
    const next: string | undefined = /href="(\/orders\?after=[^"]+)"/.exec(text)?.[1]
    page = next?.replaceAll('&amp;', '&')
  }
  return ids
}
