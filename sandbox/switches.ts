import { z } from 'zod'

/** How a tenant's wire behaves; set by `POST /_sandbox/wire`. */
export const Switches = z.object({
  /** Whether JSON bodies begin with a byte order mark, as many of Microsoft's do. */
  bom: z.boolean(),
  /** Next links relative to the service root as documented, with `/v1`, or without. */
  nextLinks: z.enum(['v1', 'bare']),
  /** How a token without MFA is refused: by an empty 401 (until 2025), or by code 900421. */
  mfaRefusal: z.enum(['2019', '2026']),
  /** Whether calls are throttled at the documented numbers. */
  throttle: z.boolean(),
  /** Calls a minute to each throttled resource. */
  throttlePerMinute: z.int().min(1),
  /** Life of access tokens issued from now on. */
  accessTokenSeconds: z.int().min(1),
  /** The least rows of a price sheet: made-up products fill it up, to try sheets as long as Microsoft's. */
  priceSheetRows: z.int().min(0),
  /** Whether carts and orders without the partner's declaration are refused (ch. 6.7); clients of before 2022 have none. */
  attestation: z.enum(['required', 'optional']).optional(),
})
export type Switches = z.infer<typeof Switches>

export const DEFAULT_SWITCHES: Readonly<Switches> = {
  bom: true,
  nextLinks: 'v1',
  mfaRefusal: '2026',
  throttle: false,
  throttlePerMinute: 500,
  accessTokenSeconds: 3600,
  priceSheetRows: 0,
  attestation: 'required',
}
