type Phrase = [RegExp, { term?: string; billing?: string }]

const YEAR = { term: 'P1Y' }
const MONTH = { term: 'P1M' }
const YEARS = { term: 'P3Y' }
/** Of both, or of one beyond doubt; the longer ones first. */
export const PHRASES: Phrase[] = [
  [/\bP1YM\b/i, { term: 'P1Y', billing: 'monthly' }],
  [/\bP1YA\b/i, { term: 'P1Y', billing: 'annual' }],
  [/\bP1Y\b/i, YEAR],
  [/\bP3Y\b/i, YEARS],
  [/\bP(?:1M|30D)\b/i, MONTH],
  [
    /(?:年|月)?(?:間)?一括(?:前)?(?:払い?|支払い?)|(?:年額|年間|年次|毎年)?(?:前払い|年払い?|年額払い?)|年次(?:請求|支払い?)|年額請求/u,
    { billing: 'annual' },
  ],
  [/(?:月々|毎月|月額|月次|分割)(?:払い?|支払い?|請求)|月払い?|月ごとの?(?:支払い?|請求)/u, { billing: 'monthly' }],
  [/(?:3|三)(?:年|か年|ヶ年|カ年)間?(?:契約|の?期間|コミット(?:メント)?|プラン)?/u, YEARS],
  [/(?:36|三十六)(?:か|ヶ|ヵ|カ|ケ|箇)月(?:間)?(?:契約)?/u, YEARS],
  [
    /(?:(?:1|一)(?:年|か年|ヶ年|カ年)間?|年間?)(?:契約|の?期間|コミット(?:メント)?|サブスクリプション)|(?:1|一)年間|年次契約/u,
    YEAR,
  ],
  [/12(?:か|ヶ|ヵ|カ|ケ|箇)月(?:間)?(?:契約)?/u, YEAR],
  [
    /(?:(?:1|一)(?:か|ヶ|ヵ|カ|ケ|箇)月間?|月間?|月次|月額|月単位)の?(?:契約|期間|コミット(?:メント)?|サブスクリプション)|(?:1|一)(?:か|ヶ|ヵ|カ|ケ|箇)月(?!目)/u,
    MONTH,
  ],
  [
    /\b(?:paid|billed?|billing|pay(?:able|ments?)?|invoiced?|invoices|charged)\s*(?:is|:|-|in|on an?|every|each|per|by)?\s*(?:monthly|month)\b|\bmonthly\s*(?:billing|billed|payments?|paid|invoic(?:es?|ing)|instal?lments?)\b/i,
    { billing: 'monthly' },
  ],
  [
    /\b(?:paid|billed?|billing|pay(?:able|ments?)?|invoiced?|charged)\s*(?:is|:|-|in|on an?|every|each|per|by)?\s*(?:annually|annual|yearly|year|up\s?-?front|in advance)\b|\b(?:annual(?:ly)?|yearly)\s*(?:billing|billed|payments?|paid|invoic(?:es?|ing))\b|\b(?:up\s?-?front|pre-?paid|in advance)\b/i,
    { billing: 'annual' },
  ],
  [/\b(?:paid|billed?|billing)\s*(?:every\s*)?(?:three years|3 years|triennial(?:ly)?)\b/i, { billing: 'triennial' }],
  [/\bone[- ]time(?: payment| purchase)?\b/i, { billing: 'one_time' }],
  [
    /\b(?:3|three)[- ]?(?:years?|yrs?|y)\b(?:[- ](?:term|commitment|contract|subscription))?|\b36[- ]?months?\b|\btriennial\b/i,
    YEARS,
  ],
  [
    /\b(?:1|one|a)[- ]?(?:years?|yrs?|y)\b(?:[- ](?:term|commitment|contract|subscription))?|\b12[- ]?months?\b|\b(?:annual|yearly)[- ](?:term|commitment|contract|subscription|plan)\b/i,
    YEAR,
  ],
  [
    /\b(?:1|one)[- ]?months?\b(?:[- ](?:term|commitment|contract|subscription))?|\bmonthly[- ](?:term|commitment|contract|subscription)\b|\bmonth[- ]to[- ]month\b|\bmonth by month\b/i,
    MONTH,
  ],
]
export const BARE: [RegExp, 'year' | 'month'][] = [
  [/\b(?:annual(?:ly)?|yearly|per year|p\.a\.)(?![a-z])|年間|年次|年額/iu, 'year'],
  [/\b(?:monthly|per month)\b|毎月|月次|月額|月々/iu, 'month'],
]
