import 'server-only'
import type { ActionResult } from './domain/action-result'
import type { AppErrorCode } from './domain/app-error'

/** Statuses for whoever reads the wire; the browser's code reads the body. Everything else we refused is 409. */
const STATUS: Partial<Record<AppErrorCode, number>> = {
  sessionEnded: 401,
  mfaRequired: 403,
  notAllowedToOrder: 403,
  notAllowedToAdminister: 403,
  roleRefused: 403,
  notFound: 404,
  customerNotFound: 404,
  inputInvalid: 422,
  throttled: 429,
  unexpected: 500,
  answerUnreadable: 502,
  microsoftUnavailable: 503,
  notWrittenDown: 503,
  databaseUnavailable: 503,
}

/** Takes what an action answered; returns it as the JSON of a route handler, which no cache may keep. */
export function respond<T>(result: ActionResult<T>): Response {
  const status = result.ok ? 200 : (STATUS[result.error.code] ?? 409)
  return Response.json(result, { status, headers: { 'Cache-Control': 'private, no-store' } })
}
