import { randomUUID } from 'node:crypto'

/** A refusal of Entra ID: OAuth error name, AADSTS number, sentence, HTTP status. */
export type EntraError = { error: string; code: number; message: string; status: number }

export function entraError(error: string, code: number, message: string, status = 400): EntraError {
  return { error, code, message, status }
}

/** The body Entra sends with an error from its token endpoints. `correlationId` echoes `client-request-id`. */
export function entraErrorBody({ error, code, message }: EntraError, correlationId: string = randomUUID()) {
  const traceId = randomUUID()
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`
  return {
    error,
    error_description: `AADSTS${code}: ${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  }
}
