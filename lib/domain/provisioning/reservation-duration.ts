const WIRE_DURATIONS: Readonly<Record<string, string>> = { P1Y: '1Year', P3Y: '3Years' }

/** Takes a term (ISO 8601); returns it as a reservation's provisioning context spells it. partner-center-api.md ch. 5.10. */
export function reservationDuration(termDuration: string): string | undefined {
  return WIRE_DURATIONS[termDuration]
}
