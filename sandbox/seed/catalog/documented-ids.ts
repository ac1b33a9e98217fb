/**
 * Availability ids that the documentation prints, by SKU, segment and term; here they hold in every market. The first is
 * the one of today. The others were printed for the same item at another time: lists have them no more, purchases and
 * reads by id still know them. A second column of a reservation is its availability for Azure plans.
 */
const ids: Record<string, readonly string[]> = {
  'CFQ7TTC0LH18:0001 commercial P1Y': ['CFQ7TTC0K971'],
  'CFQ7TTC0LH0Z:0001 commercial P1M': ['CFQ7TTC0K18P'],
  'CFQ7TTC0LFLS:0002 commercial P1Y': ['CFQ7TTC0KDLJ'],
  'CFQ7TTC0LF8Q:0001 commercial P1M': ['CFQ7TTC0K39X'],
  'CFQ7TTC0LF8Q:0001 commercial P1Y': ['CFQ7TTC0KJ4N', 'CFQ7TTC0KQDF'],
  'CFQ7TTC0LF8R:0001 commercial P1M': ['CFQ7TTC0KCSV'],
  'CFQ7TTC0LF8S:0001 commercial P1M': ['CFQ7TTC0N81H', 'CFQ7TTC0VZW5'],
  'CFQ7TTC0LF8S:0001 commercial P1Y': ['CFQ7TTC0K9G9'],
  'CFQ7TTC0LF8S:0002 commercial P1Y': ['CFQ7TTC0KSVV'],
  'CFQ7TTC0LDPB:0001 commercial P1Y': ['CFQ7TTC0LGNT'],
  'CFQ7TTC0LFLX:0001 commercial P1M': ['CFQ7TTC0LB30'],
  'CFQ7TTC0LFLZ:0002 commercial P1M': ['CFQ7TTC0K4TS'],
  'CFQ7TTC0HDJX:0001 commercial P1M': ['CFQ7TTC0K806'],
  'CFQ7TTC0HBSJ:0001 commercial P1M': ['CFQ7TTC0JQH3'],
  'CFQ7TTC0LH2Z:0002 commercial P1Y': ['CFQ7TTC0HRVK'],
  'CFQ7TTC0LH0T:0001 commercial P1Y': ['CFQ7TTC0K4KQ'],
  'CFQ7TTC0LH0R:0001 commercial P1Y': ['CFQ7TTC0K0SK'],
  'CFQ7TTC0LHXJ:0001 commercial P1Y': ['CFQ7TTC0KHTR'],
  'CFQ7TTC0KZCR:0001 commercial P1Y': ['CFQ7TTC0K71H'],
  'CFQ7TTC0L4M3:0001 commercial P1Y': ['CFQ7TTC0K78T'],
  'DG7GMGF0FKZV:0003 commercial P3Y': ['DG7GMGF0DQLM'],
  'DG7GMGF0FKZV:0003 commercial P1Y': ['DG7GMGF0DWMS'],
  'DG7GMGF0DVSV:000P commercial P3Y': ['DG7GMGF0F3Q9'],
  'DG7GMGF0DVT7:000C commercial P3Y': ['DG7GMGF0FVZM'],
  'DG7GMGF0DWTL:0001 commercial null': ['DG7GMGF0DSFM', 'DG7GMGF0DSJB'],
  'DG7GMGF0DWM3:0002 commercial null': ['DG7GMGF0DT1M'],
  'DG7GMGF0DWT0:0001 commercial null': ['DG7GMGF0DSQR'],
  'DZH318Z09V6F:0001 commercial P1Y': ['DZH318Z0BLD3'],
  'DZH318Z0BQ36:004G commercial P1Y': ['DZH318Z08C0S'],
  'DZH318Z0BQ36:004J commercial P3Y': ['DZH318Z08B8X'],
  'DZH318Z0BQ3Q:0001 commercial P1Y': ['DZH318XZXVNF'],
  'DZH318Z0BQ3Q:0001 commercial P1Y AzurePlan': ['DZH318XZXPHL'],
  'DZH318Z0BQ4B:000Z commercial P1Y': ['DZH318Z0DSPL'],
  'DZH318Z0BQ4B:0047 commercial P1Y': ['DZH318Z0DSM8'],
  'DZH318Z0BQ4Z:002L commercial P1Y': ['DZH318Z0CMNP'],
  'DZH318Z0BQ4Z:002P commercial P1Y': ['DZH318Z0CL2D'],
  'DZH318Z0BXWC:0001 commercial P1M': ['DZH318Z0BMJX'],
  'DZH318Z0BXWC:0002 commercial P1M': ['DZH318Z0BMRV'],
  'DZH318Z0C0WF:0001 commercial P1M': ['DZH318Z0BP69'],
  'DZH318Z0C964:0001 commercial P1M': ['DZH318Z0BZDG'],
}

/** @param item e.g. `CFQ7TTC0LH18:0001 commercial P1Y` */
export function documentedIds(item: string): readonly string[] {
  return ids[item] ?? []
}

/** Every catalogue item that has a documented id, e.g. `CFQ7TTC0LH18:0001:CFQ7TTC0K971`. */
export const documentedItems: readonly string[] = Object.entries(ids).flatMap(([item, list]) =>
  list.map((id) => `${item.split(' ')[0]}:${id}`),
)
