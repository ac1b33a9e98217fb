import type { CountryWords } from './country-words.ts'

export const middleEastAfrica: readonly CountryWords[] = [
  {
    country: 'IL',
    weight: 40,
    heads:
      'כרמל/carmel|גליל/galil|ארז/erez|תמר/tamar|נגב/negev|ירדן/yarden|חרמון/hermon|אילות/eilot|שחר/shahar|דקל/dekel|רימון/rimon',
    trades:
      'תעשיות/industries|טכנולוגיות/tech|בנייה/bniya|אנרגיה/energy|מזון/foods|ביטוח/insurance|הנדסה/engineering|שיווק/marketing|רפואה/medical',
    forms: 'בע״מ',
    patterns: '{head} {trade} {form}',
    cities: 'תל אביב,TA,6######|חיפה,HA,3######|ירושלים,JM,9######|באר שבע,D,8######',
    streets: 'שדרות רוטשילד #|רחוב הרצל #|דרך בגין #',
    firstNames: 'יעל|דניאל|נועה|אורי|תמר',
    lastNames: 'כהן|לוי|מזרחי|פרץ|אברהם',
    phone: '+972 3 ### ####',
  },
  {
    country: 'AE',
    weight: 50,
    heads:
      'الصقر/alsaqr|النخيل/alnakheel|الواحة/alwaha|اللؤلؤة/allulua|الفجر/alfajr|الخليج/alkhaleej|السدرة/alsidra|الرمال/alrimal|البرج/alburj',
    trades:
      'للتجارة/trading|للمقاولات/contracting|للشحن/shipping|للعقارات/realestate|للتقنية/tech|للضيافة/hospitality|للطاقة/energy',
    forms: 'ذ.م.م|ش.م.ع',
    patterns: '{head} {trade} {form}',
    cities: 'دبي,DU,00000|أبو ظبي,AZ,00000|الشارقة,SH,00000',
    streets: 'شارع الشيخ زايد #|شارع الكورنيش #|شارع المكتوم #',
    firstNames: 'أحمد|فاطمة|خالد|مريم',
    lastNames: 'المنصوري|الشامسي|الهاشمي|النعيمي',
    phone: '+971 4 ### ####',
  },
  {
    country: 'SA',
    weight: 45,
    heads:
      'نجد/najd|الحجاز/alhijaz|العروبة/aluruba|الدرعية/diriyah|الياسمين/alyasmin|القمة/alqimma|الربيع/alrabie|جبل طويق/tuwaiq',
    trades:
      'للتجارة/trading|للصناعة/industry|للمقاولات/contracting|الغذائية/foods|الطبية/medical|للتقنية/tech|للنقل/transport',
    forms: 'ذ.م.م|المساهمة',
    patterns: 'شركة {head} {trade} {form}',
    cities: 'الرياض,01,1####|جدة,02,2####|الدمام,04,3####',
    streets: 'طريق الملك فهد #|شارع التحلية #|شارع العليا #',
    firstNames: 'عبدالله|نورة|سلطان|ريم',
    lastNames: 'القحطاني|الغامدي|الحربي|العتيبي',
    phone: '+966 11 ### ####',
  },
  {
    country: 'ZA',
    weight: 45,
    heads: 'Baobab|Bloukrans|Drakensberg|Fynbos|Karoo|Kestell|Limpopo|Marula|Protea|Springbok|Tafelberg|Umhlanga|Vaal',
    trades: 'Bouers|Consulting|Dienste|Farming|Freight|Insurance|Medical|Mining|Properties|Security|Solar|Wines',
    forms: '(Pty) Ltd|(Edms) Bpk|CC',
    patterns: '{head} {trade} {form}',
    cities: 'Johannesburg,GP,20##|Cape Town,WC,80##|Durban,NL,40##|Pretoria,GP,00##',
    streets: '# Nelson Mandela Avenue|# Long Street|# Voortrekker Road',
    firstNames: 'Anele|Johan|Lerato|Thandiwe',
    lastNames: 'Botha|Dlamini|Nkosi|van Wyk',
    phone: '+27 11 ### ####',
  },
]
