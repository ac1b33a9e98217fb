import { expect, test } from 'vitest'
import { CLOUDS, type CloudFeature, offers } from './cloud'

test.each<[CloudFeature, string]>([
  ['agreements', 'global'],
  ['account-review', 'global'],
  ['new-commerce', 'global'],
  ['promotions', 'global'],
  ['audit-records', 'global us-government'],
  ['price-sheets', 'global us-government'],
  ['one-time-purchase', 'global us-government'],
  ['legacy-office-offers', 'global 21vianet'],
  ['relationship-requests', 'global 21vianet'],
])('%s is offered in: %s', (feature, clouds) => {
  expect(CLOUDS.filter((cloud) => offers(cloud, feature)).join(' ')).toBe(clouds)
})
