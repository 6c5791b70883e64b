import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Danish and Norwegian, which share most words and spell some of them differently. */
export const danishNorwegianWords: ConceptWords = {
  // War and peace
  war: [
    'krig, krigen, krigens, krige, kriger, krigene, krigsudbrud*, krigsutbrudd*, borgerkrig*, invasion*, invasjon*, invader*',
    'fronten, tropper*, styrker, krigs*',
  ],
  'armed conflict': [
    'luftangreb*, luftangrep*, missilangreb*, missilangrep*, droneangreb*, droneangrep*, rakettangrep*, raketangreb*, bombardement*, bombing*, bombning*, væbnet konflikt*, militsgruppe*, oprører*, opprører*',
    'drone*, missil*, raket*, angreb*, angrep*, kampe, kamper',
  ],
  'military weaponry and equipment': [
    'kampvogn*, stridsvogn*, kampfly*, luftforsvar*, luftvern*, ammunition*, ammunisjon*, våbenleveranc*, våpenleveranse*, fregat*, f-35',
    'våben*, våpen*',
  ],
  terrorism: ['terror*, selvmordsbomb*, jihadist*', 'sprængstof*, sprengstoff*'],
  'armed forces': [
    'forsvaret, forsvarsminist*, forsvarschef*, forsvarssjef*, hæren, sjøforsvar*, søværn*, luftvåbn*, hjemmeværn*, heimevern*, forsvarskommando*, forsvarsforlig*',
    'soldat*, militær*, forsvar*',
  ],
  'military service': ['værnepligt*, verneplikt*, førstegangstjeneste*', 'session'],
  massacre: ['massakre*, folkedrab*, folkemord*, massegrav*'],
  'war crime': ['krigsforbryd*, krigsforbryt*'],
  "coup d'etat": ['statskup*, militærkup*, kupforsøg*, kuppforsøk*, militærjunta*', 'kup, kuppet, junta*'],
  'peace process': [
    'våbenhvile*, våpenhvile*, fredsaftale*, fredsavtale*, fredsforhandling*, fredssamtale*, fredsplan*',
    'fred, freden',
  ],
  'refugees and internally displaced people': ['flygtning*, flyktning*, asyl*'],
  // Crime and justice
  homicide: [
    'drab, drabet, drabs*, drap, drapet, drapene, draps*, drept, mord, mordet, myrdet, knivdrab*, knivstikk*, knivstukket, dræbt kvinde',
    'dræbt*, død, knivstik*',
  ],
  shootings: ['skyderi*, skyting*, skyteepisode*, skudepisode*, skudt, skuddrab*', 'skud, skudd'],
  arrest: [
    'anholdt*, anholdelse*, pågrepet, pågripelse*, arrestere*, arrestert*, varetægtsfængsl*, varetektsfengsl*, fængslet, fengslet, varetekt, grundlovsforhør*',
    'sigtet*, siktet*, mistænkt*, mistenkt*, efterlyst*, ettersøkt*',
  ],
  police: [
    'rigspoliti*, politiaktion*, politiaksjon*, politikreds*, politidistrikt*, politimand*, politimann*, politidirektør*',
    'politi*, betjent*',
  ],
  kidnapping: ['kidnapp*, kidnapning*, bortført*, gidsel*, gidsler*, gissel*, gisler', 'løsesum*, løsepeng*'],
  'missing person': ['savnet, savnede, savnes, forsvundet, forsvunnet, meldt savnet', 'leteaksjon*, eftersøgning*'],
  'robbery and theft': [
    'røver*, tyveri*, indbrud*, innbrudd*, stjålet, stjålne, ran, ranet, ransforsøk*, tyv, tyve, tyver, tyvene',
    'stjæl*',
  ],
  'sex crime': [
    'voldtægt*, voldtekt*, voldtaget, voldtatt, overgrep*, seksuelle overgreb, seksuelt misbrug, blufærdighedskrænk*, seksuallovbrudd*, sexforbrydelse*',
    'overgreb*, krænkelse*',
  ],
  corruption: ['korrupsjon*, korrupt*, bestukket, bestikk*, underslæb*, underslag*', 'bestik'],
  fraud: ['svindel*, svindl*, bedrager*, bedratt, hvidvask*, hvitvask*, økokrim*', 'falsk*'],
  'drug trafficking': [
    'narko, narkotika*, kokain*, heroin, amfetamin, hash, hasj, hashhandel*, narkobande*, cannabis*',
    'smugl*, stoffer',
  ],
  'gang activity': [
    'bande, banden, bander, bandekonflikt*, bandekriminalitet*, bandekrig*, banderelater*, gjengkriminal*, kriminelle nettverk*, gjengkonflikt*, bandemedlem*, rocker, rockere',
    'gjeng, gjengen',
  ],
  'human smuggling and trafficking': ['menneskehandel*, menneskesmugl*', 'trafficking*'],
  torture: ['tortur*'],
  'human rights': ['menneskerett*, amnesty*, Human Rights Watch'],
  'trial (court)': [
    'retssag*, rettssak*, rettssal*, retsmøde*, tiltalt*, tiltalen, straffesag*, straffesak*, ankesag*, ankesak*, tiltale',
    'forsvarer*, vidne*, vitne*, advokat*',
  ],
  court: ['byret*, landsret*, tingrett*, lagmannsrett*, domstol*, domsmand*', 'retten, dommer*'],
  'supreme and high court': ['højesteret*, høyesterett*, forfatningsdomstol*'],
  'international court and tribunal': [
    'internationale straffedomstol*, internasjonale straffedomstol*, ICC, menneskerettsdomstol*, eu-domstol*, krigsforbrydertribunal*',
    'haag',
  ],
  'sentencing (criminal)': [
    'idømt*, dømt til, dømt for, års fængsel, års fengsel, livstid, livsvarigt fængsel, fængselsstraf*, fengselsstraff*, domfældt*, domfelt*, forvaring*, dommen',
    'dømt, straf*, dom',
  ],
  prison: [
    'fængsler*, kriminalforsorg*, kriminalomsorg*, fengsler*, fengslene, indsat, indsatte, innsatte, arresthus*',
    'fængsel*, fengsel*',
  ],
  'investigation (criminal)': [
    'efterforsk*, etterforsk*, obduktion*, obduksjon*, obduceret, kripos, ransag*, retsmedicin*, rettsmedisin*',
    'afhør*, avhør*',
  ],
  'prosecution and prosecutors': [
    'anklager, anklagemyndighed*, anklageren, statsadvokat*, rigsadvokat*, riksadvokat*, påtalemyndighet*, aktor*',
  ],
  extradition: ['udlever* til', 'udlevering*, utlevering*'],
  'espionage and intelligence': [
    'spion*, PET, PST, efterretningstjenest*, etterretningstjeneste*, e-tjenesten*, sabotage*, sabotasje*',
    'efterretning*, etterretning*',
  ],
  // Politics
  'politics and government': ['regeringskrise*, regjeringskrise*, politisk* krise*', 'politisk*, politik*'],
  'national elections': [
    'folketingsvalg*, stortingsvalg*, præsidentvalg*, presidentvalg*, parlamentsvalg*, presidentkandidat*, præsidentkandidat*',
  ],
  'local elections': ['kommunalvalg*, kommunevalg*, fylkestingsvalg*, regionsrådsvalg*'],
  election: [
    'valget, valgkamp*, valgdag*, valgresultat*, vælger*, velger*, valgsted*, valglokale*, stemmesed*, forhåndsstem*, valgforskere*, valgdeltag*, ep-valg*, europaparlamentsvalg*, meningsmåling*',
    'valg, stemmer*, kandidat*',
  ],
  referendum: ['folkeafstemning*, folkeavstemning*'],
  'legislative body': [
    'folketing*, storting*, parlament*, lovforslag*, senat*, repræsentanthus*, representanthus*, kongressen, folkevalgte',
    'udvalg*, komité*, lov, loven',
  ],
  'political party': [
    'partileder*, partiformand*, socialdemokrat*, arbeiderparti*, høyre-leder*, fremskrittsparti*, sosialistisk venstreparti, dansk folkeparti, opposition*, opposisjon*, koalition*, koalisjon*, senterparti*, landsmøte*, moderaterne, Ap, Frp',
    'parti, partiet*, partier*, venstre, høyre',
  ],
  'executive (government)': [
    'regeringsdannelse*, regeringsrokade*, regjeringsdannelse*, statsråd*, mistillid*, mistillit*, regeringsgrundlag*, regjeringsplattform*',
    'regering*, regjering*, minist*',
  ],
  'head of government': ['statsminist*, premierminist*, regeringschef*, regjeringssjef*, forbundskansler*'],
  'head of state': ['statsoverhoved*, statsoverhode*, statsleder*', 'præsident*, president*'],
  royalty: ['kongehus*, kongefamili*, kronprins*, dronning*, prinsesse*, kongeparret', 'kongen, prins'],
  'constitution (law)': ['grundlov*, grunnlov*, forfatning*'],
  'local authority': [
    'byråd*, borgmester*, ordfører*, kommunestyre*, kommunalbestyrelse*, rådmand*, bystyre*, kommunaldirektør*',
    'kommune*',
  ],
  'regional authority': ['regionsråd*, fylkeskommune*, fylkesting*, statsforvalter*', 'fylke*, region*'],
  'public officials': [
    'træder tilbage, trækker sig som, trekker seg som, går av som, går af som, afskedig*',
    'avgang*, fratræd*',
  ],
  demonstration: ['demonstration*, demonstrasjon*, demonstrant*, demonstrer*, protest*', 'fakkeltog*, paroler'],
  'civil unrest': ['optøjer*, opptøyer*, udgangsforbud*, portforbud*, plyndr*, opprør*', 'uroligheder*, uroligheter*'],
  diplomacy: [
    'diplomat*, ambassad*, udenrigsminist*, utenriksminist*, statsbesøg*, statsbesøk*, bilateral*, utenriksdepartement*',
    'besøg*, besøk*',
  ],
  'summit meeting': ['topmøde*, toppmøte*'],
  treaty: ['traktat*', 'aftale*, avtale*'],
  'economic sanction': ['sanktion*, sanksjon*, embargo*'],
  'nuclear policy': ['atomvåben*, atomvåpen*, atomprogram*, atomaftale*, atomavtale*, IAEA'],
  'international organisation': [
    'nato*, eu-kommission*, EU-kommisjon*, europa-kommission*, OSCE, OSSE, Unesco, Unicef, sikkerhedsråd*, sikkerhetsråd*, EØS',
    'FN, EU',
  ],
  immigration: [
    'indvandr*, innvandr*, migrant*, udlænding*, utlending*, UDI, udvis*, utvist, utvisning*, opholdstilladelse*, oppholdstillatelse*, hjemrejse*, asylpolitik*',
    'grænse*, grense*',
  ],
  // Economy
  inflation: [
    'inflation*, inflasjon*, prisstigning*, prisvekst*, forbrugerpris*, konsumprisindeks*, KPI, dyrtid*',
    'priser*, pris',
  ],
  economy: [
    'økonomien, BNP, lavkonjunktur*, højkonjunktur*, recession*, resesjon*, økonomisk vækst, økonomisk vekst, finanskrise*, konjunktur*',
    'økonomi*, vækst*, vekst*',
  ],
  'central bank': ['nationalbank*, norges bank, centralbank*, sentralbank*, ECB, federal reserve, Fed'],
  'interest rates': [
    'styringsrente*, rentehævning*, renteheving*, renteøkning*, rentenedsæt*, rentekutt*, rentestigning*, renten, rentebeslutning*, rentemøte*',
    'rente*',
  ],
  'foreign exchange market': [
    'kronekurs*, valutakurs*, svak krone, valutamarked*, kronen svekk*, kronen styrk*, dollarkurs*',
    'valuta*, dollar*, euro*, kronen',
  ],
  'stock activity': [
    'børs*, aktiekurs*, aksjekurs*, wall street, oslo børs, c25, hovedindeks*, aktiemarked*, aksjemarked*, fondsbørs*',
    'aktie*, aksje*, investor*',
  ],
  'corporate earnings': [
    'regnskab*, årsregnskab*, kvartalsresultat*, kvartalsrapport*, driftsresultat*, kvartalsregnskab*',
    'omsætning*, omsetning*, overskud*, overskudd*',
  ],
  'taxation policy': [
    'skat, skatten, skatter, skatt, skattelet*, moms*, skattestyrels*, skatteetat*, formuesskatt*, topskat*, skattereform*, grunnrenteskatt*',
    'afgift*, avgift*, skatte*',
  ],
  'government budget': [
    'finanslov*, statsbudsjett*, finansminist*, underskud på finans*, revidert nasjonalbudsjett, oljefond*, handlingsregel*',
    'budget*, budsjett*',
  ],
  'government debt': ['statsgæld*, statsgjeld*, statsobligation*, statsobligasjon*', 'gæld*, gjeld*'],
  banking: [
    'realkredit*, boliglån*, storbank*, finanstilsyn*, danske bank, DNB, nordea, bankerne, sparebank*',
    'bank*, lån*',
  ],
  'international trade': [
    'frihandel*, handelskrig*, told, toldsats*, toll, tollsats*, tollmur*, eksport*, import*, handelsaftale*, handelsavtale*, straffetoll*, straftold*, handelsbalance*',
    'handel*',
  ],
  'oil and gas': [
    'olie, olien, oliepris*, olje, oljen, oljepris*, råolie*, råolje*, naturgas*, gasledning*, gassrør*, equinor*, oljeselskap*, oljefelt*, oljenæring*, nord stream, opec*, benzinpris*, bensinpris*',
    'benzin*, bensin*, diesel*, fat, tønde*, gass*, gas, olje*, olie*',
  ],
  electricity: [
    'elpris*, strømpris*, strømnet*, strømstøtte*, strømafbryd*, strømbrudd*, strømregning*, energinet, statnett, norgespris*, elnet*',
    'strøm*, kraft*',
  ],
  'nuclear power': ['atomkraft*, kernekraft*, reaktor*'],
  'renewable energy': [
    'vindmølle*, vindkraft*, solcelle*, havvind*, havmølle*, vannkraft*, vedvarende energi, fornybar*, ørsted',
  ],
  'metal and mineral mining and refining': ['minedrift*, gruve*, minearbejder*, råstof*, malm', 'mineral*'],
  agriculture: [
    'landbrug*, landbruk*, landmand*, landmænd*, bønder, bøndene, bonden, jordbruk*, bondelag*, svineproducent*',
    'afgrøde*, korn*, kvæg*, melk*',
  ],
  'commercial fishing': ['fiskeri*, fiskere, fiskerne, fiskekvote*, kvote, torskekvote*, trålere*', 'fisk*, torsk*'],
  'labour strike': [
    'strejke*, streik*, lockout*, storkonflikt*, konfliktvarsel*, arbejdsnedlæg*',
    'fagforening*, forligsmand*, riksmekler*, mekling*',
  ],
  unemployment: [
    'arbejdsløs*, arbeidsledig*, arbeidsløs*, ledighed*, dagpenge*',
    'beskæftigelse*, sysselsetting*, NAV, jobcent*, ledige',
  ],
  'layoffs and downsizing': ['fyring*, afskediger, massefyring*, nedbemann*, permitter*, oppsigelse*, fyrer', 'fyret*'],
  'wages and benefits': [
    'lønstigning*, lønnsvekst*, lønnsoppgjør*, overenskomst*, minstelønn*, lønnsøkning*, hovedoppgjør*, lønforhandling*',
    'løn, lønn, lønnen, lønnen*',
  ],
  pension: [
    'pension, pensionen, pensioner, pensjon*, folkepension*, pensionsalder*, pensionsordning*, efterløn*, alderspension*',
    'pensionist*',
  ],
  // Disaster
  flood: [
    'oversvømm*, flom, flommen, flomvarsel*, flommer, flomskade*, stormflod*, skybrud*, storflom*, flomveggen',
    'vandstand*, vannstand*, regn*',
  ],
  earthquake: [
    'jordskælv*, jordskjelv*, efterskælv*, etterskjelv*, skjelvet, epicenter*, episenter*, rystelse*',
    'magnitude*, murbrok*',
  ],
  'volcanic eruption': ['vulkan*, lava*', 'aske, udbrud*, utbrudd*'],
  landslide: ['jordskred*, leirskred*, kvikkleire*, steinras, fjellskred*, mudderskred*', 'skred*, ras, raset'],
  avalanche: ['lavine, laviner, lavinen, snøskred*, sneskred*, skredfare*, skredtatt*'],
  hurricane: ['orkan*, tyfon*, cyklon*, syklon*, tropisk storm*, tornado*', 'vind*'],
  drought: ['tørke, tørken, tørkeramm*, vandmangel*, vannmangel*'],
  fire: [
    'brand, branden, brande, brann, brannen, branner, brænder, brændt, brannvesen*, brandvæsen*, beredskabet, brannmann*, brannmenn*, brandfolk*, ildebrand*, storbrann*, husbrann*, villabrand*, påtændt*, brent ned, nedbrent*, branntilløp*',
    'røg*, røyk*, flammer*',
  ],
  wildfire: ['skovbrand*, skogbrann*, naturbrand*, gressbrann*, lyngbrann*, bålforbud*'],
  'road accident and incident': [
    'trafikulykke*, færdselsuheld*, bilulykke*, påkør*, påkjørsel*, påkjørt*, frontkollisjon*, solouheld*, møtulykke*, møteulykke*, trafikdræbt*, dødsulykke*, kollideret, kjørte av veien, utforkjøring*, forulykke*, frontalt sammenstød*, bussulykke*',
    'ulykke*, bilen, bil, bilist*, fører*, lastebil*, lastbil*, buss*',
  ],
  'air and space accident and incident': [
    'flyulykke*, flystyrt*, nødland*, helikopterulykke*, helikopterstyrt*, flyhavari*, styrtet ned, styrtede ned, sort boks',
    'fly, flyet, helikopter*, havarikommisjon*',
  ],
  'maritime accident and incident': [
    'forlis*, skibsulykke*, skipsulykke*, båtulykke*, kæntr*, kantret, grundstød*, grunnstøt*, bådulykke*',
    'skib*, skip, skipet, båd*, båt*, redningsskøyte*',
  ],
  'railway accident and incident': ['togulykke*, togkollisjon*, afspor*, avspor*'],
  'explosion accident and incident': ['eksplosion*, eksplosjon*, eksploder*, sprængning*, detoner*', 'brag, smell'],
  'structural failure': ['styrtet sammen, kollapset, kollapsede'],
  'industrial accident and incident': ['arbejdsulykke*, arbeidsulykke*, mineulykke*, gruveulykke*'],
  drowning: ['druknet, drukne, druknede, drukner, drukneulykke*, drukning*', 'badeulykke*'],
  famine: ['hungersnød*, sultkatastrofe*, sult', 'hunger*'],
  'emergency response': [
    'redningsarbej*, redningsarbeid*, redningsaktion*, redningsaksjon*, undtagelsestilstand*, unntakstilstand*, hovedredning*, nødsituasjon*',
    'redning*, redde*, evakuer*, redningsmandskab*, redningsmannskap*',
  ],
  'weather phenomena': [
    'DMI, meteorolog*, uvejr*, uvær*, hedebølge*, hetebølge*, snestorm*, snøstorm*, torden*, lyn og torden, farevarsel*, rødt farevarsel, sneplov*, vejrudsigt*, snøfall*, snefald*',
    'vejret*, vejr, storm*, regn*, sne, snø*, temperatur*',
  ],
  // Health, education, society
  'epidemic and pandemic': [
    'pandemi*, epidemi*, corona*, korona*, covid*, karantæne*, karantene*, smittespred*',
    'smitte*',
  ],
  vaccine: ['vaccin*, vaksin*'],
  'communicable disease': [
    'influenza*, influensa*, mæslinger*, meslinger*, kolera*, malaria*, tuberkulose*, kighoste*, kikhoste*, fugleinfluenza*, fugleinfluensa*, salmonella*, hiv',
    'virus*, infektion*, infeksjon*',
  ],
  hospital: [
    'legevakt*, akutmodtag*, rigshospital*, helseforetak*, ullevål, sygehuse, sykehusene, hospitaler',
    'patient*, pasient*, læge, læger, lege, leger, sygehus*, hospital*, sykehus*',
  ],
  health: [
    'sundhedsvæsen*, folkehelse*, helsevesen*, helsedirektorat*, sundhedsstyrelse*, sundhedsminist*, helseminist*, fastlege*, folkesundhed*, ældrepleje*, eldreomsorg*',
    'sundhed*, helse*, sygdom*, sykdom*, læge, læger, lege, leger',
  ],
  cancer: ['kræft*, kreft*, brystkræft*, brystkreft*, svulst*, tumor*, leukæmi*, leukemi*', 'kemoterapi*, cellegift*'],
  abortion: ['abort, aborter, aborten, abortgrænse*, abortgrense*, abortlov*, selvbestemt abort'],
  school: [
    'skole, skolen, skoler, skolerne, folkeskole*, grunnskole*, gymnasi*, videregående, lærer, lærere, lærerne, skoleelev*, ungdomsskole*, barneskole*',
    'elev, elever*, klasse*',
  ],
  'early childhood education': ['børnehave*, barnehage*, vuggestue*, daginstitution*, pædagog*'],
  'college and university': [
    'universitet*, høyskole*, høgskole*, student, studerende, studenter*, studentene, rektor ved, KU, NTNU',
    'rektor*, studiepladser*, studieplasser*',
  ],
  education: [
    'undervisningsminist*, utdanning*, kunnskapsminist*, uddannelsesminist*, læreplan*',
    'uddannelse*, undervisning*',
  ],
  "women's rights": [
    'kvinders rettigheder, kvinners rettigheter, kvinnerettighet*, feminis*, ligestilling*, likestilling*, vold mot kvinner, vold mod kvinder, krisesenter*, kvindedrab*',
  ],
  children: [
    'barnevern*, børnekonvention*, barnekonvensjon*, barneombud*, tvangsfjern*, børns rettigheder, barns rettigheter',
    'børn*, barn*',
  ],
  'indigenous people': ['samer, samene, samisk*, sameting*, reindrift*, urfolk*, inuit*, oprindelige folk'],
  poverty: ['fattigdom*, hjemløs*, børnefattig*, barnefattig*', 'fattig*'],
  LGBTQ: ['lgbt*, homoseksuel*, homofil*, skeive, skeiv, transkønnet*, transperson*, pride*'],
  'death and dying': ['afgået ved døden, gått bort, gik bort, sovet ind, dødsfald*, dødsfall*', 'døde, død, døet'],
  'funeral and memorial service': [
    'begravelse*, bisæt*, bisettelse*, mindehøjtid*, minnestund*, begravet, gravlagt',
    'kiste*',
  ],
  // Environment, science
  'climate change': [
    'klimaforand*, klimaendring*, klimakrise*, drivhusgas*, klimagass*, co2-udslip*, co2-utslipp*, klimamål*, global opvarmning, global oppvarming, klimaaftale*, klimaavtale*, klimatopmøde*',
    'klima*, udledning*, utslipp*',
  ],
  environment: [
    'miljøminist*, miljøstyrelse*, miljødirektorat*, biodiversitet*, naturfredning*, naturvern*, naturmangfold*, havmiljø*, miljøet',
    'miljø*, natur*',
  ],
  'environmental pollution': [
    'forurening*, forurens*, forurenet*, PFAS, olieudslip*, oljeutslipp*, oljesøl*, miljøgift*',
    'gift*',
  ],
  'water supply': ['drikkevand*, drikkevann*, vandforsyning*, vannforsyning*, kokevarsel*, grundvand*'],
  animal: [
    'ulv, ulven, ulve, ulver, ulvejakt*, hunde, hunden, hund, hunder, katte, katter, isbjørn*, bjørn, dyrevelfærd*, dyrevelferd*, dyrene, hval, hvaler, hvalen',
  ],
  'space exploration': [
    'rummet, rumfart*, romfart*, astronaut*, NASA, ESA, Nasa, rumstation*, romstasjon*, andøya space, rumraket*',
    'satellit*, kredsløb*, raket*',
  ],
  'artificial intelligence': ['kunstig intelligens*, AI, KI, ChatGPT, chatbot*'],
  'cyber crime': [
    'hacker*, hacket, cyberangreb*, cyberangrep*, dataangrep*, datainnbrudd*, løsepengevirus*, phishing*',
  ],
  'scientific research': [
    'forsker, forskere, forskerne, forskning*, forskarar*, videnskab*, vitenskap*, nobelpris*',
    'studie*, opdag*, oppdag*',
  ],
  archaeology: ['arkæolog*, arkeolog*, udgravning*, utgraving*, vikingetid*, vikingtid*', 'fund, funn'],
  history: ['historiker*, første verdenskrig*, anden verdenskrig*, andre verdenskrig*, kolde krig*, kalde krig*'],
  // Religion, culture, media, sport, transport
  Christianity: [
    'folkekirke*, den norske kirke, biskop*, kirkemøte*, kirke, kirken, prest, presten, prester, præst, præsten, præster, gudstjeneste*, menighed*, menighet*, provst*',
    'kirke*',
  ],
  Catholicism: ['katolsk*, katolik*, vatikan*, kardinal*'],
  pope: ['paven, pave, pavens, konklave*'],
  Islam: ['islam, muslim*, moske*, moské*, ramadan*, imam, imamen', 'islamisk*, koran*'],
  'news media': [
    'journalist*, pressefrihed*, pressefrihet*, ytringsfrihed*, ytringsfrihet*, chefredaktør*, sjefredaktør*, presseetisk*, redaktør*, pressenævn*',
    'medier*, avis*, presse*, avisen, NRK, TV 2',
  ],
  'social media': ['sociale medier, sosiale medier, facebook*, instagram*, tiktok*, youtube*, snapchat*, influencer*'],
  cinema: [
    'film, filmen, filmer, filmfestival*, filminstruktør*, regissør*, biograf*, kino, kinoen, amandapris*, bodilpris*',
    'skuespiller*, premiere*',
  ],
  theatre: ['teater*, teatret, forestilling*, nationalteatret, det kongelige teater', 'scene*'],
  music: [
    'musik*, koncert*, konsert*, sanger, sangerinde*, artist, artisten, album*, melodi grand prix, eurovision*, rapper*, popstjerne*, festivalen',
    'sang, låt*, plade*',
  ],
  literature: [
    'roman, romanen, romaner, forfatter*, litteratur*, digter*, dikt, dikter*, lyrik*, krimforfatter*, bokmess*, bogmess*',
    'bog, bogen, bøger, bok, boken, bøker',
  ],
  'library and museum': ['museum*, museer*, museet, bibliotek*', 'udstilling*, utstilling*'],
  'monument and heritage site': ['verdensarv*, kulturarv*, kulturminne*, mindesmærke*, minnesmerke*, riksantikvar*'],
  'travel and tourism': [
    'turisme*, turist*, charterrejse*, cruiseskip*, krydstogt*, reiseliv*',
    'hotel*, hotell*, ferie*, feriegæst*',
  ],
  football: [
    'fodbold*, fotball*, superliga*, eliteserien, champions league, premier league, landsholdet, fck, brøndby, rosenborg, bodø/glimt, målmand, keeper*, em-kvalifikation*',
    'mål, kamp, kampen, træner*, trener*, straffespark*, straffe, angriber*',
  ],
  'handball (team)': ['håndbold*, håndball*'],
  'ice hockey': ['ishockey*, NHL, hockey*'],
  skiing: [
    'langrenn*, skihop*, hopprenn*, alpint, slalåm*, storslalåm*, ski-vm, skiforbund*, kombinert*, langrend*',
    'renn, rennet, staf*',
  ],
  biathlon: ['skiskyt*'],
  badminton: ['badminton*'],
  cycling: [
    'cykelrytter*, cykelløb*, sykkelritt*, sykkelrytter*, tour de france, landevejscyk*, cykling*',
    'etape*, feltet',
  ],
  athletics: ['friidrett*, atletik*, maraton*, diamond league', 'løber*, løper*, verdensrekord*'],
  tennis: ['tennis*, wimbledon*, roland garros', 'sæt'],
  golf: ['golf, golfspiller*, golfbane*'],
  chess: ['sjakk*, skak, skakspil*, stormester*'],
  'Olympic Games': ['OL, olympi*, vinter-OL, paralymp*', 'medalje*'],
  sport: [
    'idræt*, idrett*, sport, sporten, mesterskab*, mesterskap*, turnering*',
    'VM, EM, finale*, kamp*, sejr*, seier*',
  ],
  'railway transport': [
    'togtrafik*, jernbane*, DSB, bane nor, banedanmark, s-tog, letbane*, metro, t-bane*, toget, togene, togafgang*',
    'skinne*, station*, stasjon*',
  ],
  'air transport': [
    'lufthavn*, flyselskab*, flyselskap*, flytrafik*, SAS, norwegian, flyplass*, gardermoen*, avinor, luftfart*',
    'flyet, fly, passager*, passasjer*',
  ],
  'road transport': [
    'vejdirektorat*, vegvesen*, bompenge*, trafikprop*',
    'vejen, veien, trafik*, lastbil*, vogntog*, motorvej*, motorvei*, kørsel*, riksvei*',
  ],
  automotive: ['elbil*, bilindustri*, bilsalg*, bilproducent*, bilprodusent*, tesla*'],
  'housing and urban planning policy': [
    'boligmarked*, boligpris*, boligbyg*, lejebolig*, huslej*, leiepris*, boligmangel*, ejerbolig*, reguleringsplan*, lokalplan*, leiebolig*',
    'bolig*, lejlighed*, leilighet*',
  ],
};
