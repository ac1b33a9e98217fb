/** Microsoft's clouds in which Partner Center exists; their addresses are settings (lib/env.ts). partner-center-api.md ch. 1. */
export const CLOUDS = ['global', 'us-government', '21vianet'] as const
export type Cloud = (typeof CLOUDS)[number]

/** In which clouds there is what not all of them have; what is not listed is everywhere. */
const FEATURES = {
  agreements: ['global'],
  'account-review': ['global'],
  /** Licences, marketplace, and what belongs to them. */
  'new-commerce': ['global'],
  promotions: ['global'],
  transitions: ['global'],
  'legacy-office-offers': ['global', '21vianet'],
  azure: ['global', 'us-government'],
  /** Reservations and software. */
  'one-time-purchase': ['global', 'us-government'],
  'audit-records': ['global', 'us-government'],
  'service-requests': ['global', 'us-government'],
  'price-sheets': ['global', 'us-government'],
  'granular-delegated-admin': ['global', 'us-government'],
  'relationship-requests': ['global', '21vianet'],
  'password-reset': ['global'],
} as const satisfies Record<string, readonly Cloud[]>
export type CloudFeature = keyof typeof FEATURES

/** Whether a cloud has a feature at all: what it lacks is neither asked for nor shown. ch. 1. */
export function offers(cloud: Cloud, feature: CloudFeature): boolean {
  const clouds: readonly Cloud[] = FEATURES[feature]
  return clouds.includes(cloud)
}
