import type { CountryWords } from './country-words.ts'

export const centralEurope: readonly CountryWords[] = [
  {
    country: 'DE',
    weight: 760,
    heads:
      'Adler|Alster|Bergmann|Brandt|Buchholz|Dachs|Eichhorn|Elbe|Falken|Fischer|Förster|Gebrüder Kühn|Hanse|Harz|Havel|Heidelberg|Hoffmann|Isar|Jäger|Kaiser|Keller|Kranich|Krüger|Lausitz|Lindner|Löwen|Main|Möller|Neckar|Oderland|Pfeiffer|Rheingold|Ruhr|Sachsen|Schäfer|Schröder|Spree|Stein|Taunus|Weser|Wolff|Zeller',
    trades:
      'Anlagenbau|Apotheken|Baustoffe|Druckerei|Elektrotechnik|Energie|Feinmechanik|Getränke|Holzbau|Immobilien|Kältetechnik|Kunststoffe|Logistik|Maschinenbau|Medizintechnik|Metallbau|Möbel|Pflege|Spedition|Stahlhandel|Steuerberatung|Verlag|Verpackungen|Werkzeuge',
    forms: 'GmbH|GmbH|GmbH & Co. KG|AG|KG|eG|OHG',
    patterns: '{head} {trade} {form}',
    cities:
      'Berlin,BE,10###|Hamburg,HH,20###|München,BY,80###|Köln,NW,50###|Frankfurt am Main,HE,60###|Stuttgart,BW,70###|Düsseldorf,NW,40###|Leipzig,SN,04###|Nürnberg,BY,90###|Bremen,HB,28###|Kassel,HE,34###',
    streets: 'Lindenstraße #|Bahnhofstraße #|Am Markt #|Industrieweg #|Goethestraße #|Hafenstraße #',
    firstNames: 'Anna|Jürgen|Katrin|Lukas|Miriam|Stefan|Ulrike|Torsten|Yasmin|Felix',
    lastNames: 'Müller|Schmidt|Weiß|Vogel|König|Yılmaz|Huber|Böhm|Krause|Neumann',
    phone: '+49 30 #######',
  },
  {
    country: 'AT',
    weight: 170,
    heads:
      'Alm|Arlberg|Bregenzer|Donau|Edelweiß|Enns|Gasteiner|Grazer|Hofer|Innviertler|Kärntner|Leitner|Mozart|Mürz|Pichler|Prater|Salzach|Schönbrunner|Semmering|Steirer|Tiroler|Traun|Wachauer|Wienerwald|Ötztaler',
    trades:
      'Bäckerei|Bauservice|Bergbahnen|Brauerei|Gastro|Haustechnik|Holz|Hotelbetriebe|Logistik|Maschinen|Molkerei|Optik|Papier|Sport|Stahlbau|Wein',
    forms: 'GmbH|GmbH|AG|KG|e.U.|OG',
    patterns: '{head} {trade} {form}',
    cities: 'Wien,W,10#0|Graz,ST,80#0|Linz,OÖ,40#0|Salzburg,S,50#0|Innsbruck,T,60#0|Klagenfurt,K,90#0',
    streets: 'Ringstraße #|Kirchengasse #|Hauptplatz #|Wiener Straße #|Mühlweg #',
    firstNames: 'Alois|Barbara|Christoph|Elfriede|Gernot|Johanna|Markus|Theresa',
    lastNames: 'Gruber|Steiner|Moser|Eder|Wallner|Fuchs|Reiter|Schwarz',
    phone: '+43 1 #######',
  },
  {
    country: 'CH',
    weight: 190,
    heads:
      'Aare|Alpstein|Appenzeller|Bernina|Bodan|Eiger|Emmental|Engadin|Genève|Glarner|Helvetia|Jura|Léman|Limmat|Lugano|Matterhorn|Neuchâtel|Pilatus|Reuss|Rigi|Säntis|Simplon|Titlis|Uetliberg|Vevey|Zähringer',
    trades:
      'Advisory|Bau|Chemie|Consulting|Elektro|Feinwerk|Fiduciaire|Handels|Horlogerie|Immobilien|Käse|Logistik|Medtech|Präzision|Reisen|Treuhand|Uhren|Versicherungen',
    forms: 'AG|AG|GmbH|SA|Sàrl|Sagl',
    patterns: '{head} {trade} {form}',
    cities:
      'Zürich,ZH,80##|Genf,GE,12##|Basel,BS,40##|Bern,BE,30##|Lausanne,VD,10##|Luzern,LU,60##|Lugano,TI,69##|St. Gallen,SG,90##',
    streets: 'Bahnhofstrasse #|Seestrasse #|Rue du Lac #|Via Nassa #|Dorfstrasse #',
    firstNames: 'Beat|Chantal|Urs|Regula|Luca|Noémie|Reto|Vreni',
    lastNames: 'Meier|Favre|Brunner|Bernasconi|Rochat|Frei|Zürcher|Gerber',
    phone: '+41 44 ### ## ##',
  },
  {
    country: 'LI',
    weight: 8,
    heads: 'Drei Schwestern|Gutenberg|Malbun|Rätikon|Rheintal|Samina|Vaduzer',
    trades: 'Finanz|Keramik|Präzision|Treuhand|Werkzeuge',
    forms: 'AG|Anstalt|Est.',
    patterns: '{head} {trade} {form}',
    cities: 'Vaduz,FL,9490|Schaan,FL,9494',
    streets: 'Städtle #|Landstrasse #',
    firstNames: 'Daniela|Martin|Sophie',
    lastNames: 'Beck|Frick|Ritter|Vogt',
    phone: '+423 ### ## ##',
  },
  {
    country: 'LU',
    weight: 40,
    heads: 'Alzette|Ardennes|Clervaux|Echternach|Grund|Kirchberg|Minett|Moselle|Sûre|Vianden',
    trades: 'Acier|Assurances|Audit|Conseil|Fonds|Immobilière|Logistique|Vignobles',
    forms: 'S.A.|S.à r.l.|S.C.A.',
    patterns: '{head} {trade} {form}',
    cities: 'Luxembourg,LU,L-1###|Esch-sur-Alzette,LU,L-4###|Differdange,LU,L-45##',
    streets: 'Avenue de la Liberté #|Rue de Hollerich #|Route d’Arlon #',
    firstNames: 'Claude|Josée|Marc|Nathalie',
    lastNames: 'Hoffmann|Kremer|Reuter|Wagner',
    phone: '+352 ## ## ##',
  },
  {
    country: 'PL',
    weight: 330,
    heads:
      'Bałtyk|Bieszczady|Biały Orzeł|Bursztyn|Chrobry|Dąb|Gwiazda|Jagiellon|Jaskółka|Kościuszko|Krokus|Łabędź|Małopolska|Mazury|Narew|Odra|Podlasie|Śląsk|Sokół|Świt|Tatry|Warta|Wawel|Wiśniewski|Wisła|Żubr',
    trades:
      'Budownictwo|Drukarnia|Energetyka|Farmacja|Gastronomia|Handel|Instalacje|Księgowość|Logistyka|Maszyny|Meble|Nieruchomości|Opakowania|Przetwórstwo|Stal|Transport|Ubezpieczenia|Usługi Medyczne',
    forms: 'Sp. z o.o.|Sp. z o.o.|S.A.|Sp. k.|Sp. j.',
    patterns: '{head} {trade} {form}',
    cities:
      'Warszawa,MZ,00-###|Kraków,MA,30-###|Łódź,LD,90-###|Wrocław,DS,50-###|Poznań,WP,60-###|Gdańsk,PM,80-###|Szczecin,ZP,70-###|Rzeszów,PK,35-###',
    streets: 'ul. Długa #|ul. Mickiewicza #|ul. Kościuszki #|al. Jana Pawła II #|ul. Święty Marcin #',
    firstNames: 'Agnieszka|Bartłomiej|Grzegorz|Joanna|Małgorzata|Paweł|Zofia|Łukasz',
    lastNames: 'Kowalski|Nowak|Wójcik|Kamiński|Lewandowska|Zieliński|Dąbrowska|Szymańska',
    phone: '+48 22 ### ## ##',
  },
  {
    country: 'CZ',
    weight: 150,
    heads:
      'Bílá Labuť|Blaník|Čáp|Čechie|Hradčany|Jeseníky|Jihlava|Kašpar|Křižík|Krkonoše|Labe|Lípa|Morava|Otava|Podyjí|Ráj|Říp|Sázava|Šumava|Vltava|Žižka',
    trades:
      'Autodíly|Cihelna|Doprava|Elektro|Energie|Lékárny|Logistika|Nábytek|Pivovar|Reality|Sklárny|Služby|Stavby|Strojírny|Tiskárna',
    forms: 's.r.o.|s.r.o.|a.s.|k.s.',
    patterns: '{head} {trade} {form}',
    cities: 'Praha,PR,110 ##|Brno,JM,602 ##|Ostrava,MO,702 ##|Plzeň,PL,301 ##|Olomouc,OL,779 ##',
    streets: 'Národní #|Masarykova #|Na Příkopě #|Husova #|Školní #',
    firstNames: 'Jiří|Kateřina|Lenka|Ondřej|Tomáš|Zdeňka',
    lastNames: 'Novák|Svobodová|Dvořák|Černý|Procházková|Kučera',
    phone: '+420 2## ### ###',
  },
  {
    country: 'SK',
    weight: 70,
    heads: 'Bradlo|Devín|Dunaj|Fatra|Hron|Kriváň|Lipa|Liptov|Orava|Poľana|Spiš|Štrba|Tatran|Váh|Žilina',
    trades: 'Autoservis|Doprava|Drevo|Energetika|Lekárne|Nábytok|Potraviny|Stavby|Strojárne|Účtovníctvo',
    forms: 's.r.o.|s.r.o.|a.s.',
    patterns: '{head} {trade}, {form}',
    cities: 'Bratislava,BL,811 ##|Košice,KI,040 ##|Žilina,ZI,010 ##|Nitra,NI,949 ##',
    streets: 'Hlavná #|Štúrova #|Námestie slobody #',
    firstNames: 'Ján|Ľubica|Peter|Zuzana|Matúš',
    lastNames: 'Horváth|Kováčová|Varga|Tóthová|Baláž',
    phone: '+421 2 #### ####',
  },
  {
    country: 'HU',
    weight: 120,
    heads:
      'Alföld|Balaton|Bakony|Bükk|Csillag|Dráva|Duna|Fehér Holló|Gellért|Hortobágy|Körös|Mátra|Mecsek|Őrség|Sió|Szarvas|Tisza|Tölgy|Zemplén',
    trades:
      'Acél|Bútor|Élelmiszer|Energia|Építő|Gyógyszer|Ingatlan|Könyvelő|Logisztika|Malom|Nyomda|Szállítás|Szerszám|Üveg',
    forms: 'Kft.|Kft.|Zrt.|Nyrt.|Bt.',
    patterns: '{head} {trade} {form}',
    cities: 'Budapest,BU,10##|Debrecen,HB,40##|Szeged,CS,67##|Győr,GS,90##|Pécs,BA,76##',
    streets: 'Kossuth Lajos utca #|Petőfi utca #|Fő tér #|Rákóczi út #',
    firstNames: 'Ágnes|Balázs|Csilla|György|Zoltán|Réka',
    lastNames: 'Nagy|Szabó|Tóth|Kovács|Kiss|Németh',
    phone: '+36 1 ### ####',
  },
  {
    country: 'SI',
    weight: 45,
    heads: 'Bohinj|Gorenjska|Jelovica|Kamnik|Kolpa|Kras|Lipica|Pohorje|Savinja|Soča|Triglav|Žužemberk',
    trades: 'Čebelarstvo|Energija|Gradnje|Inženiring|Les|Orodja|Prevozi|Svetovanje|Turizem|Živila',
    forms: 'd.o.o.|d.o.o.|d.d.',
    patterns: '{head} {trade} {form}',
    cities: 'Ljubljana,LJ,1000|Maribor,MB,2000|Celje,CE,3000|Koper,KP,6000',
    streets: 'Slovenska cesta #|Prešernova ulica #|Trubarjeva #',
    firstNames: 'Boštjan|Nataša|Matej|Špela',
    lastNames: 'Novak|Kranjc|Zupančič|Žagar',
    phone: '+386 1 ### ## ##',
  },
]
