import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Polish. */
export const polishWords: ConceptWords = {
  // War and peace
  war: [
    'wojna, wojny, wojnę, wojnie, wojną, wojen, wojenn*, inwazj*, działań wojennych, działania wojenne',
    'front, froncie, wojsk*, wojskow*',
  ],
  'armed conflict': [
    'ostrzał*, ostrzel*, nalot*, bombardow*, atak* rakietow*, atak* dron*, konflikt* zbrojn*, walk* zbrojn*, bojownik*, ofensyw*, rebeliant*',
    'rakiet*, pocisk*, dron*, atak*, walki',
  ],
  'military weaponry and equipment': [
    'czołg, czołgi, czołgów, czołgami, myśliw* f-16, haubic*, amunicj*, dostaw* broni, wyrzutni*',
    'broń, broni, uzbroj*',
  ],
  'guerrilla activity': ['partyzan*'],
  terrorism: ['terrory*, zamach* bombow*, zamachow*, dżihad*, ładun* wybuchow*', 'zamach*'],
  'armed forces': [
    'sił* zbrojn*, wojsko polskie, wojska polskiego, ministerstw* obrony, armia, armii, armię, armią, MON, marynark* wojenn*, żołnierz*',
    'wojsk*, batalion*, brygad*',
  ],
  'military service': [
    'służb* wojskow*, pobór do wojska, obowiązkow* służb*, mobilizacj*, WOT, rezerwist*',
    'poborow*',
  ],
  massacre: ['masakr*, rzeź, rzezi, masow* grob*, masow* grób'],
  'war crime': ['zbrodni* wojenn*, zbrodni* przeciwko ludzkości, ludobójstw*'],
  "coup d'etat": ['zamach* stanu, pucz*, junt*'],
  'peace process': [
    'zawieszeni* broni, rozejm*, rozmow* pokojow*, negocjacj* pokojow*, porozumieni* pokojow*, plan* pokojow*, traktat* pokojow*',
    'pokój, pokoju',
  ],
  'refugees and internally displaced people': ['uchodźc*, uchodźstw*, azyl*, przesiedle*'],
  // Crime and justice
  homicide: [
    'zabójstw*, zabójc*, morderst*, mordercz*, zamordow*, dźgn*, śmierteln* postrzel*, zastrzel*, nożownik*',
    'zwłok*, zabił*, zabit*, ciało',
  ],
  shootings: ['strzelanin*, strzelał* do', 'strzał*'],
  arrest: [
    'zatrzyman* przez, aresz*, został zatrzyman*, zostali zatrzyman*, została zatrzyman*, policja zatrzymała, policjanci zatrzymali',
    'zatrzyman*, podejrzan*, poszukiwan*',
  ],
  police: [
    'policyjn*, komend* policji, komisariat*, CBŚP, reform* policji',
    'policj*, patrol*, funkcjonariusz*, policjant*',
  ],
  kidnapping: ['porwan*, porywacz*, zakładnik*, zakładnicz*, uprowadz*', 'porwał*, okup*'],
  'missing person': ['zaginion*, zaginięci*, zaginął, zaginęła, zaginieni*', 'poszukiwan*'],
  'robbery and theft': ['kradzie*, kradł*, ukradł*, okradł*, skradzi*, złodziej*, włama*, rabu*, napad* na bank'],
  'sex crime': [
    'gwałt, gwałtu, gwałcie, gwałty, gwałtów, zgwałc*, gwałciciel*, pedofil*, molestow*, wykorzyst* seksualn*, przestępstw* seksualn*, napaś* seksualn*',
  ],
  corruption: ['korupc*, łapów*, skorump*, CBA, przekroczeni* uprawnień, niegospodarnoś*, defraudacj*, sprzeniewierz*'],
  fraud: ['oszust*, oszuk*, wyłudz*, prani* pieniędzy, piramid* finansow*, fałszer*'],
  'drug trafficking': [
    'narkoty*, kokain*, heroin*, marihuan*, amfetamin*, kartel* narkotykow*, przemyt* narkotyk*, dopalacz*',
    'dealer*, kartel*',
  ],
  'gang activity': [
    'gang, gangu, gangi, gangiem, gangster*, zorganizowan* grup* przestępcz*, kibol*, mafi*',
    'grup* przestępcz*',
  ],
  'human smuggling and trafficking': [
    'handel ludźmi, handlu ludźmi, handl* ludźmi, przemytnik* ludzi, przemyt* ludzi, przemyt* migrant*',
    'przemytnik*',
  ],
  torture: ['tortur*'],
  'human rights': [
    'praw* człowieka, obrońc* praw, Amnesty International, Human Rights Watch, rzecznik* praw obywatelskich',
  ],
  'trial (court)': [
    'proces sądowy, procesu sądowego, ławie oskarżonych, ław* oskarżonych, akt* oskarżenia, rozpraw*, ruszył proces',
    'oskarżon*, świad*, adwokat*, proces, procesu',
  ],
  court: [
    'sąd okręgowy, sąd* rejonow*, sąd* okręgow*, sąd* apelacyjn*, sędzia, sędziego, sędzi, sędziów, sędziowie, NSA, KRS',
    'sąd, sądu, sądzie, sądem, sądowi, sądy, pozew, pozwu',
  ],
  'supreme and high court': ['sąd* najwyższ*, trybunał* konstytucyjn*, trybunał* stanu'],
  'international court and tribunal': [
    'trybunał* sprawiedliwości, TSUE, ETPC, międzynarodow* trybunał*, trybunał* w hadze',
  ],
  'sentencing (criminal)': [
    'skazan*, skazał*, wyrok*, dożywoci*, lat więzienia, kar* więzienia, pozbawieni* wolności',
    'kara, karę, kary',
  ],
  prison: ['więzieni*, więzień, więźni*, zakład* karn*, osadzon*', 'cela, celi, celach, służb* więzienn*'],
  'investigation (criminal)': [
    'śledztw*, śledcz*, usłysz* zarzut*, postawi* zarzut*, przedstawi* zarzut*, dochodzeni*, sekcj* zwłok',
    'zarzut*, przesłuch*, przeszukan*',
  ],
  'prosecution and prosecutors': ['prokurat*'],
  extradition: ['ekstradycj*, europejsk* nakaz* aresztowania'],
  'espionage and intelligence': ['szpieg*, kontrwywiad*, ABW, dywersj*, sabotaż*', 'wywiad*'],
  // Politics
  'politics and government': ['scen* polityczn*, kryzys* polityczn*', 'polity*'],
  'national elections': [
    'wybor* prezydenck*, wybor* parlamentarn*, kandydat* na prezydenta, drug* tur*, kampani* prezydenck*, wybory do sejmu',
  ],
  election: [
    'wybory, wyborów, wyborach, wyborom, wyborami, wyborc*, głosowani* korespondencyjn*, PKW, lokal* wyborcz*, frekwencj*',
    'kandydat*, kandydatk*, głos*, urn*',
  ],
  'local elections': ['wybor* samorządow*'],
  referendum: ['referend*'],
  'legislative body': [
    'sejm*, senat*, parlament*, poseł, posłów, posłowie, posłank*, posła, projekt* ustaw*, bundestag*',
    'ustaw*, marszał*, komisj*, poprawk*',
  ],
  'political party': [
    'parti* polityczn*, opozycj*, koalicj*, PiS, platform* obywatelsk*, lewica, lewicy, konfederacj*, partyjn*, kongres* partii',
    'partia, partii, partię, klub* parlamentarn*',
  ],
  'executive (government)': [
    'rad* ministrów, rekonstrukcj* rządu, posiedzeni* rządu, rzecznik* rządu, wotum zaufania',
    'rząd, rządu, rządzie, rządowi, minist*, wicepremier*',
  ],
  'head of government': ['premier, premierem, premierowi, premierze, szef* rządu, kanclerz*', 'premiera'],
  'head of state': [
    'głow* państwa, prezydent* rp, pałac* prezydenck*, weto, weta prezydenta, zawetował*, zaprzysięż*',
    'prezydent*',
  ],
  'constitution (law)': ['konstytucj*'],
  'local authority': [
    'samorząd*, burmistrz*, prezydent* miasta, rad* miasta, rad* miejsk*, radn*, wójt, wójta, wójtowie, magistrat*, gmin*',
    'powiat*, ratusz*',
  ],
  'regional authority': ['wojewod*, marszał* województwa, sejmik*', 'województw*'],
  'public officials': ['dymisj*, odwołan* ze stanowiska, podał* się do dymisji', 'urzędnik*, stanowisk*, powołan*'],
  demonstration: [
    'manifestacj*, demonstracj*, demonstrant*, demonstruj*, protest*, pikiet*, blokad* dróg, marsz niepodległości',
    'transparent*, marsz*',
  ],
  'civil unrest': ['zamieszk*, godzin* policyjn*, plądrow*, barykad*, rozruch*', 'starci*'],
  diplomacy: [
    'dyplomat*, dyplomac*, ambasad*, MSZ, szef* MSZ, minister* spraw zagranicznych, ministr* spraw zagranicznych, stosunk* dwustronn*, konsul, konsula, konsulat*',
    'wizyt*, rozmowy',
  ],
  'summit meeting': [
    'szczyt UE, szczyt* NATO, szczycie NATO, szczycie UE, szczyt* przywódców, szczyt* unijn*, rad* europejsk*',
  ],
  treaty: ['traktat*, umow* międzynarodow*, umow* dwustronn*'],
  'economic sanction': ['sankcj*, embargo'],
  'nuclear policy': [
    'bro* jądrow*, bro* atomow*, bro* nuklearn*, program* nuklearn*, program* atomow*',
    'nuklearn*, jądrow*',
  ],
  'international organisation': [
    'NATO, uni* europejsk*, komisj* europejsk*, OBWE, UNESCO, parlament* europejsk*, rad* bezpieczeństwa',
    'ONZ, UE',
  ],
  immigration: [
    'migrant*, migracj*, migracyjn*, imigra*, deportacj*, deportow*, nielegaln* przekrocz*',
    'granic*, cudzoziem*',
  ],
  // Economy
  inflation: ['inflacj*, wzrost cen, wzrostu cen, podwyżk* cen, CPI, drożyzn*', 'ceny, cen, drożej*'],
  economy: ['gospodark*, PKB, recesj*, wzrost* gospodarcz*, kryzys* gospodarcz*', 'gospodarcz*'],
  'central bank': ['NBP, bank* centraln*, rad* polityki pieniężnej, RPP, EBC, Fed'],
  'interest rates': ['stóp procentowych, stop* procentow*', 'punkt* bazow*, WIBOR'],
  'foreign exchange market': [
    'kurs złotego, kurs euro, kurs dolara, kurs walut, kursy walut, rynk* walutow*, kurs franka',
    'złoty, złotego, dolar*, euro, walut*',
  ],
  'stock activity': [
    'giełd*, GPW, WIG20, WIG, notowani*, wall street, hoss*',
    'akcji, akcje, inwestor*, indeks*, sesj*',
  ],
  'taxation policy': ['podat*, VAT, PIT, CIT, akcyz*, skarbów*, fiskus*', 'ulg*, opodatk*'],
  'government budget': [
    'budżet* państwa, deficyt* budżetow*, ustaw* budżetow*, budżet* na, deficyt* finansów',
    'budżet*, deficyt*',
  ],
  'government debt': ['dług* publiczn*, zadłużeni* państwa, obligacj* skarbow*', 'dług*, zadłużen*'],
  banking: ['bankow*, KNF, frankowicz*, kredyt* hipoteczn*, kredyt* frankow*', 'bank, banku, banki, banków, kredyt*'],
  'international trade': [
    'handl* zagraniczn*, handel zagraniczny, eksport*, import, importu, importer*, cła, cło, ceł, cłami, taryf* celn*, opłat* celn*, WTO, bilans* handlow*',
    'handl*',
  ],
  'oil and gas': [
    'ropa naftowa, ropy naftowej, ropę, ropy, ropa, naftow*, gazociąg*, naftociąg*, rurociąg*, baryłk*, LNG, OPEC, orlen*',
    'gaz, gazu, paliw*, rafineri*',
  ],
  electricity: [
    'energi* elektryczn*, prądu, prąd, blackout*, sie* energetyczn*, elektrowni*, PSE, taryf* energi*',
    'energetyczn*, energii',
  ],
  'nuclear power': ['elektrowni* atomow*, elektrowni* jądrow*, energetyk* jądrow*, reaktor*, atomówk*'],
  'renewable energy': ['fotowolta*, OZE, wiatrak*, farm* wiatrow*, turbin* wiatrow*, odnawialn*'],
  'metal and mineral mining and refining': ['górni*, kopalni*, KGHM, złoż* miedzi, węgl*, węgiel', 'wydobyci*, złoż*'],
  agriculture: [
    'rolni*, zboż*, żniw*, plon, plony, plonów, hodowc*, sadowni*, uprawy, upraw',
    'bydł*, nawoz*, pszenic*',
  ],
  'animal disease': ['ASF, ptasi* gryp*, pryszczyc*', 'ubój, uboju'],
  'labour strike': ['strajk*', 'związk* zawodow*, związkow*'],
  unemployment: ['bezroboci*, bezrobotn*', 'zatrudnieni*'],
  'layoffs and downsizing': ['zwolnieni* grupow*, zwolnień grupowych', 'zwolni*'],
  'wages and benefits': [
    'wynagrodze*, płac* minimaln*, płac* w, płace, zarobk*, pensj* minimaln*, podwyżk* płac',
    'podwyżk*',
  ],
  pension: ['emerytur*, rencist*, renty, ZUS, wiek* emerytaln*, emerytaln*', 'emeryt*'],
  // Disaster
  flood: [
    'powódź, powodz*, podtop*, zalan*, zalał*, wezbra*, wałów przeciwpowodziowych, stan* alarmow*',
    'rzek*, deszcz*, ulew*, fal*',
  ],
  earthquake: ['trzęsieni* ziemi, wstrząsy, wstrząsów, wstrząs wtórny, sejsm*, epicentrum', 'magnitud*, gruz*'],
  'volcanic eruption': ['wulkan*, erupcj*', 'popi*, lawa, lawy'],
  landslide: ['osuwisk*, osunięci* ziemi, osunęł* się ziemia, lawin* błotn*'],
  avalanche: ['lawina, lawiny, lawinę, lawinie, lawin, lawinow*', 'TOPR'],
  hurricane: ['huragan*, tajfun*, cyklon*, tornado, tornada, trąb* powietrzn*, burz* tropikaln*', 'wiatr*'],
  drought: ['susza, suszy, suszę, suszą, susze'],
  fire: ['pożar*, straż* pożarn*, spłon*, podpala*, gaszeni* pożar*', 'ogień, ognia, ogniem, płomien*, dym*, straża*'],
  wildfire: ['pożar* lasu, pożar* lasów, pożar* traw'],
  'road accident and incident': [
    'wypad* drogow*, wypad* samochodow*, wypad* śmierteln*, wypadek na, wypadku na, zderzyły się, zderzył się, zderzeni* czołow*, potrąc*, karambol*, dachowani*, dachował*, zderzyło się, zderzyła się',
    'kierowc*, samoch*, autobus*, wypad*, pieszy, pieszeg*, zderzen*, ciężarówk*, zderzył*, drzew*',
  ],
  'air and space accident and incident': [
    'katastrof* lotnicz*, katastrof* smoleńsk*, wypad* lotnicz*, rozbił się samolot, samolot rozbił, rozbił się helikopter, śmigłowiec rozbił, czarn* skrzyn*, lądowani* awaryjn*, awaryjn* lądowa*',
    'samolot*, śmigłow*',
  ],
  'maritime accident and incident': [
    'katastrof* morsk*, zatonął*, zatonęł*, zatonięci*, statek zatonął, rozbitk*',
    'statek, statku, załog*',
  ],
  'railway accident and incident': ['katastrof* kolejow*, wypad* kolejow*, wykolei*, wykoleje*', 'wagon*'],
  'explosion accident and incident': ['wybuch*, eksplozj*, eksplodow*', 'detonacj*'],
  'industrial accident and incident': [
    'wypad* w kopalni, katastrof* w kopalni, wypad* przy pracy, tąpni*',
    'ratowni* górnicz*',
  ],
  'structural failure': ['zawali*, runął*, katastrof* budowlan*', 'gruz*'],
  drowning: ['utonął*, utonę*, utonięci*, utonięć, topielc*', 'kąpiel*, WOPR'],
  famine: ['klęsk* głodu, głodow*, kryzys* żywnościow*', 'głód, głodu'],
  'emergency response': [
    'stan* wyjątkow*, stan* klęski, akcj* ratunkow*, obron* cywiln*',
    'ratunk*, poszkodow*, ratowni*, ewaku*, RCB',
  ],
  'weather phenomena': [
    'upał*, mróz, mrozy, mrozu, śnieżyc*, burza, burze, burzy, burzą, burzami, burzach, nawałnic*, gradobici*, gołoled*, IMGW, wichur*, opad* śniegu',
    'deszcz*, temperatur*, pogod*, śnieg*',
  ],
  // Health, education, society
  'epidemic and pandemic': ['pandemi*, epidemi*, koronawirus*, covid*, kwarantann*, lockdown*', 'zakaże*, zakażon*'],
  vaccine: ['szczepion*, szczepieni*, szczepień, zaszczep*', 'dawk*'],
  'communicable disease': [
    'grypa, grypy, grypę, odra, odry, odrę, gruźlic*, HIV, choler*, malari*, krzt*, bakteri*, choro* zakaźn*',
    'wirus*, zakażen*',
  ],
  hospital: [
    'SOR, przychodni*, oddział* intensywnej, szpitale, szpitali, szpitalach, szpitaln*',
    'pacjent*, lekarz*, medyk*, szpital*',
  ],
  health: [
    'służb* zdrowia, ochron* zdrowia, NFZ, ministerstw* zdrowia, minister* zdrowia, zdrowi* publiczn*, choroby',
    'lekarz*, zdrowi*, zdrowotn*, leczeni*, pielęgniar*',
  ],
  cancer: [
    'nowotwor*, rak płuc, rak piersi, raka piersi, raka płuc, raka, rakiem, onkolog*, guz, guza, białaczk*',
    'chemioterapi*',
  ],
  abortion: ['aborcj*, przerywani* ciąży, przerwani* ciąży'],
  school: [
    'szkół, szkoła, szkoły, szkole, szkołę, szkolny, szkolne, szkolnych, nauczyciel*, podstawówk*, liceum, licea*',
    'ucznió*, ucznio*, uczni*, lekcj*',
  ],
  'educational testing and examinations': ['matur*, egzamin* ósmoklasist*, ósmoklasist*, CKE', 'egzamin*'],
  'early childhood education': ['przedszkol*, żłob*'],
  'college and university': ['uniwersyt*, uczelni*, rektor*, student*, politechni*, studi* wyższ*'],
  education: ['edukacj*, MEN, oświat*, podstaw* programow*', 'naucza*'],
  "women's rights": ['praw* kobiet, femini*, przemoc* domow*, równouprawni*, strajk* kobiet, przemoc* wobec kobiet'],
  children: ['praw* dziecka, rzecznik* praw dziecka, domów dziecka, dom* dziecka', 'dzieci*, niemowl*'],
  'population and census': ['demograf*, dzietnoś*, liczb* urodzeń, spis powszechny', 'ludnoś*, GUS'],
  poverty: ['ubóstw*, biedoty, skrajn* bied*', 'bieda, biedy'],
  LGBTQ: ['LGBT, lgbt*, związk* partnersk*, homoseksual*, transpłciow*, parad* równości'],
  'death and dying': [
    'zmarł w wieku, zmarła w wieku, odszedł na zawsze, w wieku lat zmarł',
    'nie żyje, śmier*, zmarł, zmarła, zmarli',
  ],
  'funeral and memorial service': ['pogrzeb*, uroczystości* pogrzebow*', 'cmentarz*, pożegna*'],
  // Environment, science
  'climate change': [
    'zmian* klimat*, ociepleni* klimatu, globaln* ociepleni*, kryzys* klimatyczn*, emisj* co2, gaz* cieplarnian*',
    'klimat*',
  ],
  environment: ['ochron* środowiska, ekolog*, środowisk* naturaln*, bioróżnorodnoś*, wycink* lasów', 'przyrod*'],
  'environmental pollution': ['zanieczyszcz*, smog*, skażeni*, śnięt* ryb*', 'toksyczn*'],
  'water supply': ['wody pitnej, wod* pitn*, wodociąg*'],
  animal: [
    'zwierzę, zwierzęta, zwierząt, zwierzętom, zwierzętami, zwierzęcia, psy, psów, psa, zoo, wilki, wilków, niedźwied*, kotów',
  ],
  'space exploration': ['NASA, ESA, astronau*, kosmonaut*, kosmiczn*, SpaceX', 'orbi*, satelit*, kosmos*'],
  'artificial intelligence': ['sztuczn* inteligencj*, ChatGPT, chatbot*, AI'],
  'cyber crime': ['haker*, cyberatak*, cyberprzestęp*, cyberbezpiecz*, wyciek* danych, phishing*'],
  'scientific research': ['naukow*, badacz*, PAN', 'badani*, odkry*'],
  archaeology: ['archeolog*, wykopalisk*'],
  history: [
    'historyk*, pierwsz* wojn* światow*, drug* wojn* światow*, II wojn* światow*, I wojn* światow*, zimn* wojn*',
  ],
  // Religion, culture, media, sport, transport
  Catholicism: [
    'kościoł* katolick*, biskup*, arcybiskup*, kardynał*, episkopat*, ksiądz, księdza, księża, księży, diecezj*, parafi*',
    'watykan*, kości*, msza, mszy, zakonn*',
  ],
  'Christian Orthodoxy': ['cerkiew, cerkwi, prawosław*'],
  Protestantism: ['protestanc*, ewangelick*, luter*'],
  pope: ['papież*, papies*, konklawe'],
  Islam: ['islam, islamu, islamsk*, muzułma*, meczet*, ramadan*'],
  'news media': [
    'dziennikar*, wolnoś* słowa, wolnoś* mediów, KRRiT, reporter*',
    'media, mediów, gazet*, redakcj*, TVP, dziennikarzom, z dziennikarzami',
  ],
  'social media': [
    'mediach społecznościowych, medi* społecznościow*, Facebook, TikTok, Instagram, YouTube, influencer*',
    'facebook*, twitter*',
  ],
  cinema: ['film*, kino, kina, kinie, kinow*, reżyser*, festiwal* filmow*', 'aktor*, aktork*, ekran*, premiera filmu'],
  theatre: ['teatr*, spektakl*'],
  music: [
    'muzy*, piosenkar*, koncert*, album, albumu, raper*, wokalist*, filharmoni*, kompozytor*',
    'piosenk*, zespół',
  ],
  literature: ['pisarz*, pisark*, powieś*, literatur*, literack*, poet*, nagrod* nike', 'książk*, wydawnictw*'],
  'library and museum': ['muze*, bibliotek*', 'wystaw*, ekspozycj*'],
  'monument and heritage site': ['zabyt*, pomnik*, dziedzictw*, konserwator* zabytków'],
  'travel and tourism': ['turyst*, biur* podróży, kuror*', 'hotel*, wakacj*, urlop*'],
  football: [
    'piłkar*, piłk* nożn*, gol, gole, goli, gola, ekstraklas*, mundial*, lig* mistrzów, PZPN, bramkarz*, napastnik*',
    'mecz*, trener*, bramk*, lig*, legia, legii, legię, górnik zabrze',
  ],
  tennis: ['tenis*, wimbledon*, roland garros, WTA, ATP', 'set, seta, setach'],
  volleyball: ['siatkar*, siatków*', 'mecz*, PlusLiga'],
  basketball: ['koszykar*, koszyków*, NBA'],
  'handball (team)': ['szczypiorni*, piłk* ręczn*'],
  motorcycling: ['żużl*, speedway*', 'motocykl*'],
  skiing: ['skok* narciarsk*, skoczk*, narciar*', 'skoczni*'],
  athletics: ['lekkoatle*, maraton*, sprinter*', 'bieg*, rzut*'],
  cycling: ['kolar*, tour de pologne, tour de france, peleton*', 'etap*'],
  boxing: ['bokser*, boks, boksie, nokaut*', 'walk*, ring*'],
  'Olympic Games': ['igrzysk*, olimpi*, paraolimpi*', 'medal*'],
  sport: ['sport, sportu, sportow*, sporcie, mistrzostw*, turniej*', 'mistrz*, finał*, reprezentacj*, mecz*'],
  'railway transport': [
    'PKP, kolej, koleją, kolejow*, kolejarz*, pociąg, pociągu, pociągi, pociągów, pociągiem, pociągami, pociągach, metro, stacj* metra, lini* metra, tramwaj*',
    'dworzec, dworca, tor*',
  ],
  'air transport': ['linie lotnicze, lini* lotnicz*, lotnisk*, LOT-u, lotnicz*', 'lot, loty, lotów, samolot*, pasaże*'],
  'road transport': ['GDDKiA, ruch* drogow*, kork* na', 'drog*, ciężarów*, autostrad*, drog* ekspresow*, obwodnic*'],
  automotive: ['motoryzac*, samochod* elektryczn*, produkcj* samochodów', 'aut, auta'],
  'housing and urban planning policy': [
    'mieszkaniow*, deweloper*, mieszkań, kredyt* mieszkaniow*, lokator*, czynsz*',
    'mieszkani*, nieruchomoś*',
  ],
};
