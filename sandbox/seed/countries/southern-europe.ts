import type { CountryWords } from './country-words.ts'

export const southernEurope: readonly CountryWords[] = [
  {
    country: 'GR',
    weight: 130,
    heads:
      'Αιγαίο/aigaio|Ακρόπολις/akropolis|Άλφα/alfa|Αττική/attiki|Δελφοί/delfoi|Ελιά/elia|Ερμής/ermis|Ηλιος/ilios|Θερμαϊκός/thermaikos|Ιόνιο/ionio|Κρήτη/kriti|Κυκλάδες/kyklades|Μακεδών/makedon|Όλυμπος/olympos|Παρνασσός/parnassos|Πήλιο/pilio|Ποσειδών/poseidon|Ρόδος/rodos|Ταΰγετος/taygetos|Φάρος/faros',
    trades:
      'Ακίνητα/akinita|Ασφαλιστική/asfalistiki|Γεωργική/georgiki|Εκδόσεις/ekdoseis|Ελαιουργία/elaiourgia|Ενέργεια/energeia|Κατασκευές/kataskeves|Λογιστική/logistiki|Μεταφορές/metafores|Ναυτιλιακή/naftiliaki|Ξενοδοχεία/xenodocheia|Οινοποιία/oinopoiia|Πληροφορική/pliroforiki|Τρόφιμα/trofima|Φαρμακευτική/farmakeftiki',
    forms: 'Α.Ε.|Α.Ε.|Ε.Π.Ε.|Ι.Κ.Ε.|Ο.Ε.',
    patterns: '{head} {trade} {form}',
    cities: 'Αθήνα,I,10# ##|Θεσσαλονίκη,B,54# ##|Πάτρα,G,26# ##|Ηράκλειο,M,71# ##|Λάρισα,E,41# ##',
    streets: 'Ερμού #|Λεωφόρος Συγγρού #|Αριστοτέλους #|Πατησίων #',
    firstNames: 'Αλέξανδρος|Ελένη|Γιώργος|Δήμητρα|Νίκος|Σοφία',
    lastNames: 'Παπαδόπουλος|Αντωνίου|Νικολάου|Ιωάννου|Βασιλείου|Οικονόμου',
    phone: '+30 21# #######',
  },
  {
    country: 'CY',
    weight: 25,
    heads:
      'Αφροδίτη/afroditi|Κερύνεια/keryneia|Κούριο/kourio|Κύπρις/kypris|Πάφος/pafos|Σαλαμίνα/salamina|Τρόοδος/troodos',
    trades:
      'Ναυτιλιακή/naftiliaki|Κατασκευές/kataskeves|Ξενοδοχεία/xenodocheia|Συμβουλευτική/symvouleftiki|Τρόφιμα/trofima',
    forms: 'Λτδ|Δημόσια Εταιρεία Λτδ',
    patterns: '{head} {trade} {form}',
    cities: 'Λευκωσία,01,10##|Λεμεσός,02,30##|Λάρνακα,03,60##',
    streets: 'Λήδρας #|Μακαρίου Γ΄ #|Ανεξαρτησίας #',
    firstNames: 'Ανδρέας|Μαρία|Χρίστος',
    lastNames: 'Χριστοδούλου|Γεωργίου|Κωνσταντίνου',
    phone: '+357 22 ######',
  },
  {
    country: 'BG',
    weight: 85,
    heads:
      'Балкан/balkan|Белите брези/belite-brezi|Вихрен/vihren|Добруджа/dobrudzha|Дунав/dunav|Златна роза/zlatna-roza|Искър/iskar|Марица/maritsa|Мусала/musala|Пирин/pirin|Рила/rila|Родопи/rodopi|Странджа/strandzha|Тракия/trakia|Янтра/yantra',
    trades:
      'Енергия/energia|Инженеринг/inzhenering|Имоти/imoti|Консулт/konsult|Логистика/logistika|Машини/mashini|Мебели/mebeli|Млечни продукти/mlechni|Печат/pechat|Строй/stroy|Текстил/tekstil|Транспорт/transport|Фарма/farma',
    forms: 'ООД|ЕООД|АД|ЕАД',
    patterns: '{head} {trade} {form}|„{head} {trade}“ {form}',
    cities: 'София,22,1###|Пловдив,16,4###|Варна,03,9###|Бургас,02,8###|Русе,18,7###',
    streets: 'бул. Витоша #|ул. Граф Игнатиев #|ул. Раковски #',
    firstNames: 'Георги|Десислава|Иван|Цветелина|Стоян',
    lastNames: 'Иванов|Петрова|Димитров|Георгиева|Христов',
    phone: '+359 2 ### ####',
  },
  {
    country: 'RO',
    weight: 140,
    heads:
      'Bărăgan|Bucegi|Călimani|Carpați|Ceahlău|Cerna|Cetate|Dobrogea|Dunărea|Făgăraș|Ialomița|Jiu|Măgura|Moldova|Mureș|Olt|Retezat|Siret|Someș|Țara Bârsei|Zimbrul',
    trades:
      'Alimente|Asigurări|Construcții|Consultanță|Contabilitate|Distribuție|Energie|Farmacii|Imobiliare|Instalații|Lemn|Logistică|Mobilă|Oțel|Tipografie|Transporturi|Utilaje|Vinuri',
    forms: 'S.R.L.|S.R.L.|S.A.|S.N.C.',
    patterns: '{head} {trade} {form}|S.C. {head} {trade} {form}',
    cities:
      'București,B,01####|Cluj-Napoca,CJ,40####|Timișoara,TM,30####|Iași,IS,70####|Brașov,BV,50####|Constanța,CT,90####',
    streets: 'Strada Ștefan cel Mare #|Bulevardul Unirii #|Calea Victoriei #|Strada Mihai Eminescu #',
    firstNames: 'Andreea|Bogdan|Ștefan|Ioana|Răzvan|Mădălina',
    lastNames: 'Popescu|Ionescu|Dumitrașcu|Țurcanu|Stănescu|Gheorghiță',
    phone: '+40 21 ### ## ##',
  },
  {
    country: 'HR',
    weight: 70,
    heads:
      'Biokovo|Brač|Cetina|Dinara|Drava|Istra|Jadran|Kornati|Krka|Lička|Medvednica|Neretva|Plitvice|Učka|Velebit|Žumberak',
    trades:
      'Brodogradnja|Elektro|Građevina|Hoteli|Knjigovodstvo|Logistika|Ljekarne|Namještaj|Prehrana|Prijevoz|Savjetovanje|Tiskara|Vina|Željezo',
    forms: 'd.o.o.|d.o.o.|d.d.|j.d.o.o.',
    patterns: '{head} {trade} {form}',
    cities: 'Zagreb,21,10000|Split,17,21000|Rijeka,08,51000|Osijek,14,31000',
    streets: 'Ilica #|Ulica kralja Tomislava #|Riva #|Vukovarska #',
    firstNames: 'Ana|Domagoj|Ivana|Krešimir|Željka',
    lastNames: 'Horvat|Kovačević|Babić|Jurić|Šimić',
    phone: '+385 1 ### ####',
  },
  {
    country: 'MT',
    weight: 15,
    heads: 'Comino|Għawdex|Marsaxlokk|Mdina|Għajn Tuffieħa|Tarxien|Valletta',
    trades: 'Aviation|Gaming|Hotels|Maritime|Stone|Trading',
    forms: 'Ltd|p.l.c.',
    patterns: '{head} {trade} {form}',
    cities: 'Valletta,60,VLT 1###|Sliema,56,SLM 1###',
    streets: '# Triq ir-Repubblika|# Tower Road',
    firstNames: 'Karmenu|Marija|Ġorġ',
    lastNames: 'Borg|Camilleri|Vella|Żammit',
    phone: '+356 21## ####',
  },
  {
    country: 'UA',
    weight: 45,
    heads:
      'Беркут/berkut|Волинь/volyn|Говерла/hoverla|Десна/desna|Дніпро/dnipro|Калина/kalyna|Карпати/karpaty|Либідь/lybid|Поділля/podillia|Світанок/svitanok|Хортиця/khortytsia|Чумак/chumak',
    trades:
      'Агро/agro|Будівництво/bud|Енергія/energia|Логістика/lohistyka|Меблі/mebli|Поліграфія/polihrafia|Техніка/tekhnika|Фарм/farm|Хліб/khlib',
    forms: 'ТОВ|ПрАТ|ПП',
    patterns: '{form} «{head} {trade}»',
    cities: 'Київ,30,01###|Львів,46,79###|Одеса,51,65###|Харків,63,61###',
    streets: 'вул. Хрещатик #|вул. Шевченка #|просп. Свободи #',
    firstNames: 'Андрій|Оксана|Тарас|Юлія',
    lastNames: 'Шевченко|Бондаренко|Ковальчук|Ткаченко',
    phone: '+380 44 ### ## ##',
  },
  {
    country: 'TR',
    weight: 70,
    heads:
      'Ağrı|Akdeniz|Anadolu|Boğaziçi|Çınar|Efes|Erciyes|Fırtına|Göksu|Haliç|Kapadokya|Karadeniz|Kızılırmak|Menderes|Şahin|Toros|Uludağ|Yıldız',
    trades: 'Gıda|İnşaat|Enerji|Lojistik|Makine|Mobilya|Nakliyat|Otomotiv|Sigorta|Tekstil|Turizm|Yazılım|Zeytinyağı',
    forms: 'A.Ş.|Ltd. Şti.|Ltd. Şti.',
    patterns: '{head} {trade} {form}',
    cities: 'İstanbul,34,34###|Ankara,06,06###|İzmir,35,35###|Bursa,16,16###',
    streets: 'Atatürk Caddesi No: #|İstiklal Caddesi No: #|Cumhuriyet Bulvarı No: #',
    firstNames: 'Ayşe|Çağla|Emre|İbrahim|Gökhan',
    lastNames: 'Yılmaz|Şahin|Öztürk|Çelik|Güneş',
    phone: '+90 212 ### ## ##',
  },
]
