import { type SubmissionView, submissionMark } from '@/lib/domain/submission-view'

/** The sign-in has ended: asking again will not help. */
export class SignInEnded extends Error {}

/**
 * Asks our server whether a submission's view moved. Takes the mark of what is shown; returns the mark of what there is.
 * Throws SignInEnded, or Error when the answer is none.
 */
export async function readMark(submissionId: string, shown: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/submissions/${submissionId}`, {
    signal,
    headers: { 'If-None-Match': `"${shown}"` },
    cache: 'no-store',
  })
  if (response.status === 304) return shown
  if (response.status === 401) throw new SignInEnded()
  if (!response.ok) throw new Error(`The submission could not be read: ${response.status}`)
  const view: Pick<SubmissionView, 'revision' | 'checkedAt'> = await response.json()
  return submissionMark(view)
}
