import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Swedish. A compound is told by its first part. */
export const swedishWords: ConceptWords = {
  // War and peace
  war: [
    'krig, kriget, krigets, krigen, krigför*, krigsutbrott*, inbördeskrig*, invasion*, fullskalig* invasion*, ukrainakrig*, gazakrig*',
    'fronten, trupper*, krigs*',
  ],
  'armed conflict': [
    'flyganfall*, luftangrepp*, robotattack*, robotanfall*, drönarattack*, drönarangrepp*, raketattack*, bombning*, bombard*, beskjut*, väpnad* konflikt*, milis*, rebell*, motoffensiv*, markoffensiv*',
    'drönar*, robotar, raketer, attack*, strider*',
  ],
  'military weaponry and equipment': [
    'stridsvagn*, stridsflyg*, jas gripen, gripenplan*, luftvärn*, ammunition*, vapenleverans*, försvarsmateriel*, vapenexport*',
    'vapen*',
  ],
  terrorism: ['terror*, självmordsbomb*, jihadist*, bombdåd*', 'sprängladdning*'],
  'armed forces': [
    'försvarsmakt*, överbefälhavar*, armén, marinen, flygvapn*, försvarsminister*, regement*, försvarsdepartement*',
    'militär*, soldat*, försvar*',
  ],
  'military service': ['värnplikt*, mönstring*, totalförsvar*', 'rekryter*'],
  massacre: ['massak*, folkmord*, massgrav*'],
  'war crime': ['krigsförbrytel*, krigsbrott*, folkrättsbrott*'],
  "coup d'etat": ['statskupp*, militärkupp*, kuppförsök*, militärjunta*', 'kupp, kuppen, junta*'],
  'peace process': [
    'vapenvila*, vapenstillestånd*, eldupphör*, fredssamtal*, fredsavtal*, fredsförhandling*, fredsplan*, fredsprocess*',
    'fred, freden',
  ],
  'refugees and internally displaced people': ['flykting*, asyl*, på flykt undan'],
  // Crime and justice
  homicide: [
    'mord, mordet, mordförsök*, mordåtal*, mordmisstänk*, mordutred*, mordfall*, mördad*, mördat*, mördare*, dråp*, knivskur*, knivmord*, dödligt våld*, knivhugg*',
    'ihjäl, knivdåd*, dödad*',
  ],
  shootings: ['skjutning*, skottlossning*, skjuten, skjutits, ihjälskjut*, dödsskjut*', 'skott*'],
  arrest: [
    'gripen, gripits, greps, gripna, anhållen, anhållna, anhållits, häktad*, häktats, häktning*, frihetsberövad*, häktas, grips',
    'misstänkt*, efterlyst*',
  ],
  police: ['polisinsats*, polispatrull*, polisregion*, poliskår*, polisman*, rikspolischef*', 'polis*'],
  kidnapping: ['kidnapp*, människorov*, gisslan*, bortförd*', 'lösensumm*'],
  'missing person': ['försvunnen, försvunna, missing people, försvinnande*, saknad person', 'skallgång*, sökinsats*'],
  'robbery and theft': [
    'rån, rånet, rånad*, rånar*, rånförsök*, stöld*, stals, stulit, stulna, inbrott*, tjuv*, personrån*',
    'stulen*',
  ],
  'sex crime': [
    'våldtäkt*, våldtag*, sexuell* övergrepp*, sexualbrott*, barnpornografi*, sexuell* ofred*, sexövergrepp*',
    'övergrepp*',
  ],
  corruption: ['korrupt*, mutbrott*, mutor, mutåtal*, mutade*, trolöshet mot huvudman', 'muta*'],
  fraud: ['bedrägeri*, bedragar*, lurad på, penningtvätt*, bluff*, förskingr*, ekobrott*'],
  'drug trafficking': [
    'narkotika*, knark*, kokain*, heroin, amfetamin, cannabis*, drogkartell*, drogsmugg*',
    'langare*, droger',
  ],
  'gang activity': [
    'gängkrig*, gängkriminell*, gängmiljö*, gängkonflikt*, gängvåld*, gängmedlem*, foxtrotnätverk*, kriminell* nätverk*, gängen',
    'gäng*',
  ],
  'human smuggling and trafficking': ['människohandel*, människosmugg*, trafficking*'],
  torture: ['tortyr*, tortera*'],
  'human rights': ['mänskliga rättigheter*, amnesty*, Human Rights Watch, människorätt*, civil rights defenders'],
  'trial (court)': [
    'rättegång*, åtal*, huvudförhandling*, målsägande*, stämningsansökan',
    'försvarare*, advokat*, vittne*',
  ],
  court: ['tingsrätt*, hovrätt*, förvaltningsrätt*, kammarrätt*, domstol*, nämndem*', 'domare*, rätten'],
  'supreme and high court': ['högsta domstol*, högsta förvaltningsdomstol*, författningsdomstol*'],
  'international court and tribunal': [
    'internationella brottmålsdomstol*, ICC, krigsförbrytartribunal*, europadomstol*, EU-domstol*, internationella domstol*',
  ],
  'sentencing (criminal)': [
    'dömd*, döms till, dömdes till, fängelsestraff*, års fängelse, livstids fängelse, livstid, fällande dom*',
    'domen, straff*, påföljd*',
  ],
  prison: ['fängelser, fängelset, kriminalvård*, anstalt*, häkte, häktet, fånge, fångar*, intagna', 'fängelse'],
  'investigation (criminal)': [
    'förundersökning*, brottsutred*, rättsmedicin*, obducer*, obduktion*, husrannsak*',
    'utredning*, utredare*, förhör*',
  ],
  'prosecution and prosecutors': ['åklagar*, riksåklagar*'],
  extradition: ['utlämning*, utlämnas*'],
  'espionage and intelligence': ['spion*, säpo, säkerhetspolis*, underrättelsetjänst*, sabotage*', 'underrättelse*'],
  // Politics
  'politics and government': ['inrikespolitik*, regeringskris*, politisk* kris*', 'politik*'],
  'national elections': ['riksdagsval*, presidentval*, parlamentsval*, presidentkandidat*, nyval*', 'valkampanj*'],
  'local elections': ['kommunalval*, regionval*'],
  election: [
    'valrörelse*, valdag*, valresultat*, vallokal*, valmyndighet*, valseg*, väljar*, förtidsröst*, valdeltagande*, valkrets*, europaval*, eu-val*',
    'valet, röst*, kandidat*',
  ],
  referendum: ['folkomröstning*'],
  'legislative body': [
    'riksdag*, parlament*, lagförslag*, utskott*, senat*, representanthus*, kongressen, proposition*',
    'ledamöter*, ledamot*, talman*, motion',
  ],
  'political party': [
    'partiledar*, socialdemokrat*, moderat*, sverigedemokrat*, vänsterparti*, miljöparti*, centerparti*, kristdemokrat*, liberalerna, opposition*, koalition*, tidöpartier*, partistyrelse*',
    'parti, partiet*, partier*',
  ],
  'executive (government)': [
    'regeringsbild*, regeringsombild*, misstroende*, tidöavtal*, regeringskansli*',
    'regering*, minist*',
  ],
  'head of government': ['statsminist*, premiärminist*, regeringschef*, förbundskansler*'],
  'head of state': ['statschef*, statsöverhuvud*'],
  royalty: ['kungahus*, kungafamilj*, kronprinsess*, kungen, drottning*, prinsess*', 'kung, slottet'],
  'constitution (law)': ['grundlag*, författningsändring*, konstitution*'],
  'local authority': [
    'kommunstyrelse*, kommunfullmäktige*, kommunalråd*, borgmästar*, stadshus*, kommunpolitik*',
    'kommun*',
  ],
  'regional authority': ['länsstyrelse*, regionråd*, landshövding*, regionfullmäktige*, regionstyrelse*', 'region*'],
  'public officials': ['avgår*, avgång, avgångskrav*, avskedas, tillträder som', 'avgå, tjänstem*, utses'],
  demonstration: ['demonstration*, demonstrant*, demonstrera*, protest*, manifestation*, koranbränn*', 'plakat*'],
  'civil unrest': ['upplopp*, kravall*, utegångsförbud*, plundr*, barrikad*, oroligheter*', 'stenkast*'],
  diplomacy: [
    'diplomat*, ambassad*, utrikesminist*, utrikesdepartement*, statsbesök*, bilateral*, konsulat*',
    'relationer, besök*',
  ],
  'summit meeting': ['toppmöte*, natotoppmöte*, eu-toppmöte*'],
  treaty: ['fördrag*, bilateralt avtal', 'avtal*'],
  'economic sanction': ['sanktion*, embargo*'],
  'nuclear policy': ['kärnvapen*, IAEA', 'anrikning*'],
  'international organisation': [
    'EU-kommission*, nato*, OSSE, Unesco, Unicef, säkerhetsråd*, europarådet*, europaparlament*',
    'FN, EU',
  ],
  immigration: ['migration*, migrant*, invandr*, uppehållstillstånd*, utvisning*, utvisas, återvandr*', 'gräns*'],
  // Economy
  inflation: ['inflation*, prisökning*, konsumentprisindex*, KPI, KPIF, prisuppgång*', 'priser*, pris*'],
  economy: [
    'ekonomin, BNP, lågkonjunktur*, högkonjunktur*, konjunktur*, recession*, tillväxten, ekonomisk* tillväxt*, finanskris*',
    'ekonomi*, tillväxt*',
  ],
  'central bank': ['riksbank*, centralbank*, ECB, Federal Reserve, fed'],
  'interest rates': [
    'styrränt*, reporänt*, räntehöjning*, räntesänkning*, räntebesked*, räntebeslut*, räntan, räntor*',
    'ränt*, procentenhet*',
  ],
  'foreign exchange market': [
    'kronkurs*, växelkurs*, valutamarknad*, kronan stärk*, kronan försvag*',
    'valut*, dollar*, euro, kronan',
  ],
  'stock activity': [
    'stockholmsbörs*, börs*, aktiekurs*, wall street, omxs30, aktiemarknad*',
    'aktie*, index*, investerare*',
  ],
  'corporate earnings': [
    'rörelseresultat*, kvartalsrapport*, delårsrapport*, vinstvarn*, bokslut*, rörelsevinst*',
    'omsättning*, vinst*, resultat*',
  ],
  'taxation policy': [
    'skatt, skatten, skatter*, skattesänk*, skattehöj*, inkomstskatt*, moms*, skatteverk*, rotavdrag*',
    'skatte*',
  ],
  'government budget': [
    'statsbudget*, höstbudget*, vårbudget*, budgetproposition*, budgetunderskott*, finansminist*',
    'budget*',
  ],
  'government debt': ['statsskuld*, statsobligation*, utlandsskuld*', 'skuld*'],
  banking: ['storbank*, swedbank, handelsbanken, SEB, nordea, bolån*, finansinspektion*, bankernas', 'bank*, lån*'],
  'international trade': [
    'frihandel*, handelskrig*, tull, tullar, tullarna, strafftull*, export*, import*, handelsavtal*, handelsbalans*, WTO',
    'handel*',
  ],
  'oil and gas': [
    'olja, oljan, oljepris*, råolja*, naturgas*, gasledning*, oljebolag*, opec*, oljefält*, bensinpris*, nord stream',
    'bensin*, diesel*, fat, olje*',
  ],
  electricity: [
    'elpris*, elnät*, elavbrott*, strömavbrott*, strömlös*, elräkning*, elproduktion*, svenska kraftnät, vattenfall, elstöd*, elförsörjning*',
    'elen',
  ],
  'nuclear power': ['kärnkraft*, reaktor*, ringhals, forsmark*, oskarshamnsverk*'],
  'renewable energy': ['vindkraft*, solcell*, solkraft*, vattenkraft*, förnybar*', 'vindpark*'],
  'metal and mineral mining and refining': [
    'gruva, gruvan, gruvor*, gruvbolag*, gruvdrift*, LKAB, boliden, malm, malmen, järnmalm*, gruvarbet*',
    'mineral*',
  ],
  agriculture: [
    'jordbruk*, lantbruk*, bönder*, bonden, skörd*, lantmän*, mjölkbönder*, spannmål*, LRF, mjölkkor*',
    'boskap*, gård*',
  ],
  'forestry and timber': ['skogsbruk*, skogsägar*, skogsindustri*, sågverk*, skogsbolag*', 'timmer*, virke*'],
  'labour strike': [
    'strejk*, generalstrejk*, stridsåtgärd*, sympatiåtgärd*, blockad*',
    'fackförbund*, facket*, medlare*',
  ],
  unemployment: ['arbetslös*, arbetsförmedling*'],
  'layoffs and downsizing': [
    'uppsägning*, varslar*, varsel*, varslas*, sägs upp, personalnedskärning*',
    'säger upp, nedskärning*',
  ],
  'wages and benefits': [
    'löneförhandling*, löneökning*, lönerna, lönehöj*, avtalsrörelse*, kollektivavtal*, minimilön*',
    'lön*',
  ],
  pension: [
    'pension, pensionen, pensioner*, pensionsålder*, pensionssystem*, pensionsmyndighet*, garantipension*',
    'pensionär*',
  ],
  // Disaster
  flood: ['översvämning*, översvämma*, vårflod*, höga flöden, skyfall*, vattenmassor*', 'vattennivå*, regn*'],
  earthquake: ['jordbävning*, jordskalv*, skalvet, skalv, efterskalv*, epicentrum*', 'magnitud*, rasmass*'],
  'volcanic eruption': ['vulkan*, lava*', 'aska, utbrott*'],
  landslide: ['jordskred*, lerskred*, markskred*, jordras*, slamskred*', 'skred*'],
  avalanche: ['lavin, lavinen, laviner*, lavinfar*, lavinolyck*, snölavin*'],
  hurricane: ['orkan*, tyfon*, cyklon*, tromb, tromber*, tropisk* storm*', 'vindar*'],
  drought: ['torka, torkan, vattenbrist*', 'bevattningsförbud*'],
  fire: [
    'brand, branden, bränder*, brinner, brann, brandkår*, lägenhetsbrand*, villabrand*, storbrand*, räddningstjänst*, mordbrand*, eldsvåd*, utbränd*, brandm*',
    'rök*, lågor*, eld*',
  ],
  wildfire: ['skogsbrand*, skogsbränder*, gräsbrand*, eldningsförbud*, gräsbränder*'],
  'road accident and incident': [
    'trafikolyck*, bilolyck*, singelolyck*, krock*, frontalkrock*, påkörd*, bussolyck*, kört av vägen, seriekrock*, viltolyck*, dödsolyck*',
    'olycka*, bil, bilen, föraren, lastbil*, buss*',
  ],
  'air and space accident and incident': [
    'flygolyck*, flygkrasch*, flyghaveri*, nödland*, helikopterkrasch*, plankrasch*, störtade, kraschat*',
    'plan, planet, flygplan*, haverikommission*',
  ],
  'maritime accident and incident': [
    'fartygsolyck*, båtolyck*, förlisning*, förliste, sjunkit, grundstött*, grundstötning*, fartygskollision*',
    'fartyg*, sjöräddning*, båt*',
  ],
  'railway accident and incident': ['tågolyck*, urspår*, tågkrasch*', 'vagn*'],
  'explosion accident and incident': [
    'explosion*, explodera*, detonation*, detonera*, sprängning*, sprängdåd*',
    'smäll*',
  ],
  'structural failure': ['rasade samman, husras*, broras*', 'rasat, kollaps*'],
  'industrial accident and incident': ['arbetsplatsolyck*, gruvolyck*, hissolyck*'],
  drowning: ['drunkna*, drunkning*'],
  famine: ['svält*, hungersnöd*, hungerkatastrof*', 'hunger*'],
  'emergency response': [
    'räddningsarbet*, räddningsinsats*, undantagstillstånd*, nödläge*, krisberedskap*, VMA, MSB',
    'räddning*, evakuer*',
  ],
  'weather phenomena': [
    'SMHI, oväder*, snöoväder*, värmebölj*, snöstorm*, åska*, höststorm*, vinterväder*, halka, klass 2-varning, gul varning, orange varning, köldknäpp*',
    'väder*, snö*, storm*, temperatur*, regn*',
  ],
  // Health, education, society
  'epidemic and pandemic': ['pandemi*, epidemi*, corona*, covid*, smittspridning*, karantän*', 'smitt*'],
  vaccine: ['vaccin*'],
  'communicable disease': [
    'influensa*, mässling*, tuberkulos*, hiv*, kolera*, malaria*, kikhost*, vinterkräk*, fågelinfluensa*, salmonella*',
    'virus*, infektion*, bakterie*',
  ],
  hospital: [
    'universitetssjukhus*, akutmottagning*, vårdplats*, vårdcentral*, BB, intensivvård*, sjukhusen, sjukhusvård*',
    'patient*, läkare*, sjuksköters*, sjukhus*',
  ],
  health: [
    'folkhälso*, sjukvård*, socialstyrels*, hälso- och sjukvård*, vårdköer*, äldrevård*',
    'vård*, hälsa*, sjukdom*, läkare*',
  ],
  cancer: ['cancer*, bröstcancer*, tumör*, prostatacancer*, leukemi*, onkolog*', 'cellgift*'],
  abortion: ['abort, aborter*, aborten, aborträtt*, abortlag*'],
  school: ['skola, skolan, skolor*, grundskol*, gymnasie*, lärare*, friskol*, elever*, rektorer*', 'elev, klass*'],
  'early childhood education': ['förskol*, dagis*'],
  'college and university': ['universitet*, högskol*, student*, rektorn, doktorand*'],
  education: [
    'utbildningsminist*, skolverk*, läroplan*, skolminist*, skolinspektion*, pisa-undersökning*',
    'utbildning*, undervisning*',
  ],
  "women's rights": ['kvinnors rättigheter*, feminis*, jämställdhet*, våld mot kvinnor, kvinnojour*', 'kvinnor*'],
  children: ['barnkonvention*, barnombudsman*, barns rättigheter*, LVU, orosanmäl*', 'barn*'],
  'indigenous people': ['samer, samerna*, samisk*, sameby*, sametinget*, urfolk*', 'renskötsel*'],
  poverty: ['fattigdom*, barnfattig*, hemlös*, ekonomiskt bistånd*', 'fattig*'],
  LGBTQ: ['hbtq*, homosexuell*, transperson*, pride*, könskorriger*'],
  'death and dying': ['har avlidit, har gått bort, avled, dödsfall*', 'död, avlid*'],
  'funeral and memorial service': ['begravning*, minnesstund*, begravs*', 'kista*'],
  // Environment, science
  'climate change': [
    'klimatförändring*, klimatkris*, koldioxidutsläpp*, växthusgas*, klimatmål*, global* uppvärmning*, klimatavtal*, klimatpolitik*, utsläppsmål*',
    'klimat*, utsläpp*',
  ],
  environment: [
    'miljöminist*, naturvårdsverk*, biologisk* mångfald*, naturskydds*, miljön, avskogning*',
    'miljö*, natur*',
  ],
  'environmental pollution': ['förorening*, PFAS, oljeutsläpp*, miljögift*, miljöbrott*, luftförorening*', 'gift*'],
  'water supply': ['dricksvatten*, vattenförsörjning*, vattenläck*, kokrekommendation*, grundvatten*'],
  animal: [
    'varg, vargar*, vargjakt*, licensjakt*, skyddsjakt*, björnar*, björnjakt*, hund, hundar*, katt, katter*, djur, djurpark*, djuret, djurplågeri*, älg, älgar*',
  ],
  'space exploration': [
    'rymden, rymdstation*, rymdfar*, rymdskepp*, rymdstyr*, rymdbolag*, rymdraket*, rymdsond*, astronaut*, NASA, ESA, Nasa, esrange*, raketuppskjut*',
    'satellit*, omloppsban*',
  ],
  'artificial intelligence': ['artificiell intelligens, AI, ai-modell*, ChatGPT, chattbot*'],
  'cyber crime': [
    'cyberattack*, hackare*, hackarattack*, dataintrång*, it-attack*, överbelastningsattack*, dataläck*, nätfiske*',
  ],
  'scientific research': ['forskar*, forskning*, vetenskap*, nobelpris*', 'studie*, upptäck*'],
  archaeology: ['arkeolog*, utgrävning*, fornfynd*, fornlämning*, vikingatid*', 'fynd*'],
  history: ['historiker*, första världskriget*, andra världskriget*, kalla kriget*'],
  // Religion, culture, media, sport, transport
  Christianity: [
    'svenska kyrkan, ärkebiskop*, biskop*, kyrkomöte*, kyrkoherde*, församling*, gudstjänst*, präst*',
    'kyrka*, kyrko*',
  ],
  Catholicism: ['katolsk*, katolik*, vatikan*, kardinal*'],
  pope: ['påven, påve, påvens, konklav*'],
  Islam: ['islam, muslim*, moské*, ramadan*, imam, imamen', 'islamisk*, koran*'],
  'news media': [
    'journalist*, pressfrihet*, yttrandefrihet*, public service, mediebolag*, chefredaktör*, mediestöd*',
    'medier*, redaktion*, SVT, tidningen, till journalister',
  ],
  'social media': ['sociala medier*, facebook*, instagram*, tiktok*, youtube*, influerare*, influencer*'],
  cinema: ['film, filmen, filmer*, regissör*, biograf*, guldbagg*, filmfestival*, biopremiär*', 'skådespel*, premiär*'],
  theatre: ['teater*, dramaten*, föreställning*', 'scen*'],
  music: [
    'musik*, konsert*, sångerska*, sångare*, artist, artisten, artister*, album*, melodifestival*, eurovision*, rappare*, popgrupp*, låten',
    'låt, låtar*, skiva*',
  ],
  literature: [
    'roman, romanen, romaner*, författar*, litteratur*, poet*, augustpris*, deckar*, svenska akademien*',
    'bok, boken, böcker*',
  ],
  'library and museum': ['museum*, museer*, museet*, bibliotek*', 'utställning*'],
  'monument and heritage site': ['världsarv*, kulturarv*, minnesmärk*, riksantikvarie*'],
  'travel and tourism': ['turism*, turist*, charterres*, semesterort*', 'hotell*, resenär*'],
  football: [
    'fotboll*, allsvensk*, landslagsstjärn*, premier league, champions league, målvakt, superettan, damallsvenskan, AIK, malmö FF',
    'mål, matchen, straffspark, tränare*, mittfält*, anfallare*',
  ],
  'ice hockey': ['hockey*, ishockey*, SHL, NHL, tre kronor, pucken', 'målvakt*, power play'],
  'handball (team)': ['handboll*'],
  skiing: ['längdskid*, skidor, skidåk*, vasalopp*, alpina, slalom*, storslalom*, skid-vm'],
  biathlon: ['skidskytt*'],
  athletics: ['friidrott*, stavhopp*, maraton*, diamond league', 'löpare*, världsrekord*'],
  tennis: ['tennis*, wimbledon*, franska öppna', 'set'],
  golf: ['golf, golfare*, golfspel*, golfban*'],
  'horse racing': ['trav, travet, travhäst*, V75, V85, elitlopp*, travsport*', 'kusk*'],
  'motor car racing': ['formel 1, rally, rallyt, rally-vm'],
  'Olympic Games': ['OS, olympi*, vinter-OS, paralympi*, OS-guld*', 'medalj*'],
  sport: ['idrott*, sport, sporten, mästerskap*, turnering*', 'VM, EM, SM, final*, match*, seger*'],
  'railway transport': [
    'tågtrafik*, järnväg*, SJ, pendeltåg*, tunnelban*, spårvagn*, tågförsening*, tåg, tåget, tågen',
    'spår*, station*',
  ],
  'air transport': [
    'flygplats*, flygbolag*, flygtrafik*, arlanda*, SAS, flygning*, landvetter*',
    'flyg*, passagerare*',
  ],
  'road transport': [
    'trafikverk*, trängselskatt*, bilköer*',
    'väg, vägen, vägar*, trafik*, lastbil*, motorväg*, europaväg*',
  ],
  automotive: ['volvo cars, elbil*, bilindustri*, biltillverkar*, scania'],
  'housing and urban planning policy': [
    'bostadsmarknad*, bostadspris*, bostadsbrist*, hyreshöjning*, hyresgäst*, bostadsbygg*, hyresrätt*, bostadsbolag*, detaljplan*',
    'bostad*, bostäder*, hyra*, hyror*',
  ],
};
