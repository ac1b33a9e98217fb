/** How companies are called in a language: heads and trades as `native/latin`, the latter for domains. */
export type CompanyWords = {
  heads: string
  trades: string
  forms: string
  pattern: 'head trade form' | 'formhead trade'
}

const latin = (forms: string): CompanyWords => ({
  heads:
    'Alder|Brook|Cedar|Delmar|Elm Park|Fairway|Granite|Harbour|Ivory|Juniper|Keystone|Lakeside|Meridian|North Star|Oakwood|Pioneer|Quarry|Riverbend|Summit|Tideway|Union|Vale|Westfield|Yarrow|Zenith|Müller|Ångström|Björk|Dupont|García|Łukasz|Rossi|Šimek|Van der Berg|O’Neill|Silva',
  trades:
    'Logistics|Dental|Architects|Foods|Motors|Printing|Textiles|Insurance|Energy|Consulting|Hotels|Clinics|Robotics|Publishing|Outdoor|Timber|Media|Legal|Travel|Optics|Farms|Marine',
  forms,
  pattern: 'head trade form',
})

/** By the language that customers of a country are mostly called in. */
export const COMPANY_WORDS: Record<string, CompanyWords> = {
  en: latin('Ltd|Inc.|LLC|Group|& Sons|Holdings'),
  de: latin('GmbH|AG|KG|GmbH & Co. KG|e. K.'),
  fr: latin('SARL|SA|SAS|et Fils'),
  nl: latin('B.V.|N.V.|V.O.F.'),
  ja: {
    heads:
      '中村/nakamura|佐藤/sato|高橋/takahashi|山田/yamada|日本橋/nihonbashi|北海/hokkai|大和/daiwa|富士見/fujimi|さくら/sakura|みどり/midori|ひかり/hikari|東亜/toa|三河/mikawa|朝日野/asahino|桜井/sakurai|横山/yokoyama',
    trades:
      '商事/shoji|工業/kogyo|建設/kensetsu|物流/butsuryu|食品/shokuhin|電機/denki|製作所/seisakusho|システムズ/systems|歯科/shika|印刷/insatsu|不動産/fudosan|運輸/unyu',
    forms: '株式会社|有限会社|合同会社|一般社団法人',
    pattern: 'formhead trade',
  },
  ar: {
    heads:
      'النور/alnoor|الواحة/alwaha|الخليج/alkhaleej|الصقر/alsaqr|الأمل/alamal|المدينة/almadina|الريادة/alriyada|السلام/alsalam',
    trades: 'للتجارة/trading|للمقاولات/contracting|للتقنية/tech|للخدمات الطبية/medical|للأغذية/foods|للنقل/transport',
    forms: 'ذ.م.م|وشركاه|القابضة',
    pattern: 'head trade form',
  },
  he: {
    heads: 'אלון/alon|כרמל/carmel|גליל/galil|תבור/tavor|שקד/shaked|אורן/oren',
    trades: 'טכנולוגיות/tech|יבוא/import|מזון/foods|בנייה/building|הנדסה/engineering',
    forms: 'בע״מ|ושות׳',
    pattern: 'head trade form',
  },
  el: {
    heads: 'Αιγαίο/aigaio|Όλυμπος/olympos|Ήλιος/ilios|Κρήτη/kriti|Δελφοί/delfoi|Πήγασος/pigasos',
    trades: 'Μεταφορές/metafores|Τρόφιμα/trofima|Εκδόσεις/ekdoseis|Ναυτιλιακή/naftiliaki|Κατασκευές/kataskeves',
    forms: 'Α.Ε.|Ε.Π.Ε.|Ο.Ε.',
    pattern: 'head trade form',
  },
  ko: {
    heads: '한빛/hanbit|서울/seoul|미래/mirae|동방/dongbang|하늘/haneul|푸른/pureun',
    trades: '물산/mulsan|건설/geonseol|전자/jeonja|식품/sikpum|정보통신/itsystems',
    forms: '주식회사|유한회사',
    pattern: 'formhead trade',
  },
  zh: {
    heads: '華新/huaxin|大同方/datongfang|永豐田/yongfengtian|南山/nanshan|長榮山/changrongshan|東海/donghai',
    trades: '科技/keji|貿易/maoyi|實業/shiye|物流/wuliu|建設/jianshe',
    forms: '股份有限公司|有限公司',
    pattern: 'head trade form',
  },
}

/** Names that break what is careless: markup, formulas, other directions, letters of four bytes, and none that can be seen. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script> GmbH',
  '=HYPERLINK("http://example.invalid","Click me")',
  '+49 30 1234567 Taxi',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1 Tab Ltd',
  '🚀 Rakete 👩‍🚀 e. V.',
  '𠮷野家 𝒮𝒸𝓇𝒾𝓅𝓉 株式会社',
  'שלום <b>עולם</b> בע״מ',
  '‮drowssaP‬ Reversed Ltd',
  "Robert'); DROP TABLE orders;-- School",
  '"Quoted, and; separated"\t& more',
  'Zalgo̴̡͓͇̓ T̷e̸x̶t̵',
  '%00 {{7*7}} Templates',
  'a​b Zero­Width GmbH',
  'İstanbul ısı Şti.',
  '＝１＋１ 全角数式 合同会社',
  '<img src=x onerror=alert(1)>',
  'العربية English 日本語 混在',
  'Very Long Name That Goes On And On Beyond Every Column Because Somebody Typed The Whole Register Entry Including The Address Of The Branch In Lower Saxony GmbH & Co. KG',
]
