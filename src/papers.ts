const set = (lines: string): ReadonlySet<string> =>
  new Set(lines.split(/,\s*|\n\s*/u).map((name) => name.toLowerCase()));

/**
 * Papers, magazines, sites and broadcasters of the world whose names hold no word that papers' names are told by, as
 * they write themselves: `Le Monde`, `El País`, `الشرق الأوسط`.
 */
const PAPERS = set(
  `Le Monde, Le Figaro, Libération, Le Parisien, Le Point, L'Express, L'Obs, La Croix, Les Échos, Les Echos, L'Humanité, Mediapart, Ouest-France, Sud Ouest, Le Progrès, Le Soir, La Libre Belgique, Le Temps, La Presse, Le Devoir, Jeune Afrique, France 24, Franceinfo, L'Orient-Le Jour, L'Orient Today, El Watan, Le Matin, Seneweb, Le Quotidien, Radio Okapi, Le Point Afrique, Actualite.cd, Le Pays, L'Essor
  El País, El Mundo, ABC, La Vanguardia, El Periódico, El Confidencial, elDiario.es, El Diario, Público, La Razón, La Voz de Galicia, El Correo, Infolibre, 20 Minutos, El Espectador, El Tiempo, El Colombiano, La Silla Vacía, El Universal, El Nacional, Milenio, Reforma, Excélsior, La Jornada, Animal Político, El Financiero, La Nación, Clarín, Página/12, Página 12, Infobae, La Tercera, El Mercurio, El Mostrador, CIPER, La República, Perú 21, RPP, IDL-Reporteros, Ojo Público, El Deber, Los Tiempos, Página Siete, Plan V, ABC Color, El Observador, Brecha, Búsqueda, Prensa Libre, elPeriódico, Plaza Pública, Soy502, El Faro, La Prensa, El Heraldo, Contracorriente, Granma, 14ymedio, CubaNet, Listín Diario, El Nuevo Día, El Nuevo Herald, Efecto Cocuyo, Tal Cual, Runrunes, Telesur, Univision, Telemundo
  O Globo, G1, UOL, Estadão, O Estado de S. Paulo, O Estado de S.Paulo, Folha de S.Paulo, Folha de S. Paulo, Folha, Veja, Época, Valor Econômico, Zero Hora, GZH, Metrópoles, Poder360, Agência Pública, Ponte, Diário de Notícias, Expresso, Observador, Jornal i, Renascença, O País, Carta de Moçambique, Expansão, Novo Jornal, Maka Angola
  La Repubblica, La Stampa, Il Sole 24 Ore, Il Fatto Quotidiano, Il Giornale, Il Manifesto, Il Foglio, Avvenire, L'Espresso, Internazionale, Il Post, Fanpage, Fanpage.it, Il Mattino, Il Secolo XIX
  Der Spiegel, Spiegel, Spiegel Online, Die Zeit, Zeit Online, Die Welt, Bild, Stern, taz, FAZ, Der Tagesspiegel, Tagesspiegel, Handelsblatt, n-tv, ARD, ZDF, WDR, NDR, MDR, SWR, BR24, rbb24, Tagesschau, tagesschau.de, Der Standard, ORF, Blick, 20 Minuten, WOZ, SRF, Der Bund
  De Volkskrant, Trouw, NRC, NRC Handelsblad, De Telegraaf, Het Parool, De Standaard, De Morgen, Knack, NOS, NU.nl, VRT NWS, RTL Nieuws
  Dagens Nyheter, Expressen, SVT, Aftenposten, VG, NRK, Politiken, Berlingske, Jyllands-Posten, Ekstra Bladet, TV 2, Yle, Helsingin Sanomat, Ilta-Sanomat, Iltalehti
  Rzeczpospolita, Polityka, Onet, Wirtualna Polska, Newsweek Polska, Respekt, Deník N, Aktuálně.cz, iDNES, Denník N, Telex, 444, HVG, Népszava, Adevărul, Libertatea, HotNews, Hotnews.ro, G4Media, Blic, N1, Vreme, Kurir, Jutarnji list, Večernji list, Index.hr, Mladina, Oslobođenje, Dnevni avaz, Klix, Koha Ditore, Dnevnik, Mediapool, Kathimerini, Ta Nea, To Vima, Η Καθημερινή, Τα Νέα, Το Βήμα, Πρώτο Θέμα
  Hürriyet, Milliyet, Sabah, Cumhuriyet, Sözcü, BirGün, Evrensel, Bianet, Habertürk, NTV, T24, Karar, Yeni Şafak, Duvar, Medyascope
  Kompas, Tempo, Detik, detikcom, detikNews, Tirto, CNN Indonesia, Republika, Jakarta Globe, Berita Harian, Utusan Malaysia, Sinar Harian, Malaysiakini, Rappler, Inquirer.net, ABS-CBN, GMA, VnExpress, Tuổi Trẻ, Thanh Niên, Prachatai, Matichon, Khaosod, Irrawaddy, The Irrawaddy, Mizzima, Frontier Myanmar
  Kommersant, Novaya Gazeta, Meduza, Vedomosti, Izvestia, RBC, Коммерсантъ, Коммерсант, Ведомости, Известия, Медуза, РБК, Лента.ру, Lenta.ru, Газета.ру, Gazeta.ru, Интерфакс, Фонтанка, Фонтанка.ру, Медиазона, Эхо Москвы, Правда, Труд, Комсомольская правда, Аргументы и факты, Московский комсомолец, Радио Свобода, Настоящее время, Кавказ.Реалии, Кавказский узел, Би-би-си, Азаттык, Азаттық, Tengrinews, Українська правда, Ukrainska Pravda, Дзеркало тижня, Лівий берег, Громадське, Суспільне, Бабель, Радіо Свобода
  Haaretz, Ynet, Maariv, Globes, Times of Israel, The Times of Israel, +972, הארץ, ידיעות אחרונות, מעריב, ישראל היום, גלובס
  الشرق الأوسط, الجزيرة, الجزيرة نت, العربية, العربية نت, القدس العربي, العربي الجديد, النهار, السفير, المدن, الأهرام, المصري اليوم, اليوم السابع, الشروق, مدى مصر, عكاظ, سبق, الاتحاد, البيان, الإمارات اليوم, الراية, القبس, الراي, السبيل, عمون, عنب بلدي, الخبر, هسبريس, المدى, الصباح, شفق نيوز, روداو, سكاي نيوز عربية, بي بي سي عربي, فرانس 24, الميادين, المنار, ليبانون ديبايت
  همشهری, کیهان, بی‌بی‌سی فارسی, رادیو فردا, ایران اینترنشنال, ایسنا, ایرنا, تسنیم, هشت صبح, طلوع نیوز
  ڈان, نوائے وقت, دنیا نیوز, ایکسپریس نیوز, جیو نیوز, بی بی سی اردو, اے آر وائی نیوز, سما نیوز, انڈپینڈنٹ اردو, ہم نیوز
  अमर उजाला, जनसत्ता, हिन्दुस्तान, हिंदुस्तान, नवभारत टाइम्स, दैनिक भास्कर, दैनिक जागरण, राजस्थान पत्रिका, प्रभात खबर, आज तक, एनडीटीवी, बीबीसी हिंदी, द वायर, लोकसत्ता, सकाळ, कान्तिपुर, गोरखापत्र, सेतोपाटी
  প্রথম আলো, যুগান্তর, কালের কণ্ঠ, ইত্তেফাক, সমকাল, জনকণ্ঠ, বাংলা ট্রিবিউন, বিডিনিউজ টোয়েন্টিফোর ডটকম, আনন্দবাজার পত্রিকা, এই সময়, বর্তমান, বিবিসি বাংলা
  人民日报, 环球时报, 新京报, 财新, 财新网, 澎湃新闻, 南方周末, 中国青年报, 明報, 蘋果日報, 星島日報, 信報, 端傳媒, 立場新聞, 香港01, 自由時報, 聯合報, 中國時報, 報導者, 朝日新聞, 読売新聞, 毎日新聞, 産経新聞, 日本経済新聞, 東京新聞, 조선일보, 중앙일보, 동아일보, 한겨레, 경향신문, 한국일보, 연합뉴스
  Mail & Guardian, GroundUp, Daily Maverick, News24, IOL, The Punch, Vanguard, ThisDay, Premium Times, The Citizen, Mwananchi, Nipashe, The Nation, The East African, Capital FM, NewsDay, Addis Standard, Dabanga, Radio Dabanga, Radio Tamazuj, Garowe Online, Hiiraan Online, Goobjoog, Joy Online, MyJoyOnline, Citi Newsroom, Graphic Online
  Dawn, Scroll.in, The Wire, The Quint, Newslaundry, India Today, Rediff, NDTV, The Print, ThePrint, Prothom Alo, bdnews24.com, Kantipur, Setopati, Online Khabar, Onlinekhabar, Ada Derana, Lankadeepa, Groundviews
  Axios, Politico, Vox, Slate, Quartz, The Intercept, ProPublica, The Atlantic, The Economist, Economist, Newsweek, Mother Jones, The Hill, HuffPost, BuzzFeed, RNZ, The Spinoff, Crikey, The Conversation, Bellingcat, OCCRP, openDemocracy, Euronews, Euractiv, EUobserver, Al Jazeera, Al Jazeera English, Al Arabiya, Al-Monitor, Middle East Eye, Balkan Insight, Global Voices, The New Humanitarian, Radio Free Europe, Radio Free Asia, Voice of America, Deutsche Welle`,
);

/** Behind a paper's name: whose copy it printed. */
const WITH_AGENCY = /\s(?:avec|with|mit|con|com|met|og|i)\s\p{Lu}{2,8}(?:\s(?:et|and|und|y|e)\s\p{Lu}\p{L}+)?$/u;

/** Whether a text is the name of one of these, also as headings in capitals write it or with whose copy it printed. */
export const isPaper = (text: string): boolean => PAPERS.has(text.replace(WITH_AGENCY, '').toLowerCase());
