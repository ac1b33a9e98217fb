import type { EntraError } from '../errors/entra-error.ts'
import { type Dialect, missingParameter } from '../tokens/endpoint/translate-token-form.ts'
import type { DeviceCodes } from './device-codes.ts'
import { DEVICE_CODE_SECONDS, DEVICE_POLL_SECONDS } from './device-codes.ts'

/** Begins a device's sign-in. v1 sends its numbers as strings and spells `verification_url`. */
export function beginDeviceCode(
  form: URLSearchParams,
  { devices, dialect, verificationUri }: { devices: DeviceCodes; dialect: Dialect; verificationUri: string },
): { refusal: EntraError } | { begun: object } {
  const clientId = form.get('client_id')
  if (!clientId) return { refusal: missingParameter('client_id') }
  const { userCode, deviceCode } = devices.begin({
    clientId,
    resource: form.get('resource') ?? undefined,
    scope: form.get('scope') ?? undefined,
  })
  const message = `To sign in, use a web browser to open the page ${verificationUri} and enter the code ${userCode} to authenticate.`
  const codes = { user_code: userCode, device_code: deviceCode, message }
  if (dialect === 'v1') {
    const numbers = { expires_in: String(DEVICE_CODE_SECONDS), interval: String(DEVICE_POLL_SECONDS) }
    return { begun: { ...codes, ...numbers, verification_url: verificationUri } }
  }
  const numbers = { expires_in: DEVICE_CODE_SECONDS, interval: DEVICE_POLL_SECONDS }
  return { begun: { ...codes, ...numbers, verification_uri: verificationUri } }
}
