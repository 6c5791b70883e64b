import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Turkish. */
export const turkishWords: ConceptWords = {
  // War and peace
  war: [
    'savaş, savaşı, savaşın, savaşta, savaşında, savaşının, savaşlar, savaşa, işgal*, iç savaş*, cephe hattı*',
    'cephe*',
  ],
  'armed conflict': [
    'hava saldırı*, füze saldırı*, bombardıman*, bombalad*, bombalan*, çatışmalar*, silahlı çatışma*, militan*, topçu ateşi*, dron saldırı*, iha saldırı*, hava harekat*, kara harekat*',
    'füze*, saldırı*, çatışma*, vurdu, operasyon*',
  ],
  'military weaponry and equipment': [
    'savunma sanayi*, bayraktar*, siha*, savaş uçağı*, savaş uçakları*, hava savunma sistem*, mühimmat*, tanklar*',
    'silah*, füze*',
  ],
  'guerrilla activity': ['gerilla*'],
  terrorism: ['terör*, bombalı saldırı*, intihar saldırı*, pkk*, deaş*, IŞİD, fetö*, ypg*', 'patlayıcı*'],
  'armed forces': [
    'silahlı kuvvet*, tsk*, msb*, milli savunma bakan*, genelkurmay*, ordusu*, jandarma genel, deniz kuvvet*, hava kuvvet*',
    'asker*, mehmetçik*, komutan*',
  ],
  'military service': ['askerlik*, bedelli askerlik*, zorunlu askerlik*, seferberlik*'],
  massacre: ['katliam*, soykırım*, toplu mezar*'],
  "coup d'etat": ['darbe girişim*, askeri darbe*, darbeci*, cunta*', 'darbe*'],
  'peace process': [
    'ateşkes*, barış görüşme*, barış anlaşma*, barış süreci*, barış müzakere*, barış plan*, çözüm süreci*',
    'barış*',
  ],
  'refugees and internally displaced people': [
    'mülteci*, sığınmacı*, yerinden edil*, yerinden edilmiş, mülteci kamp*, iltica*',
  ],
  // Crime and justice
  homicide: [
    'cinayet*, öldürdü, öldürüldü, öldürülen, öldürülmesi*, katil zanlı*, katili*, bıçakladı, bıçaklandı, bıçaklanarak, kadın cinayet*, tabancayla vur*, başından vur*',
    'ceset*, cesed*, bıçak*, silahlı',
  ],
  shootings: ['silahlı saldırı*, ateş açtı, ateş açan, ateş açıl*', 'kurşun*, tabanca*'],
  arrest: ['gözaltı*, tutukland*, tutuklanan, tutuklama karar*, yakalandı, yakalanan*', 'şüpheli*, zanlı*, aran*'],
  police: [
    'emniyet müdür*, emniyet genel müdürlüğ*, asayiş*',
    'polis*, jandarma*, ekipler*, polis ekip*, polis memur*',
  ],
  kidnapping: ['kaçırıldı, kaçırılan, kaçırılma*, rehin, rehine*, alıkon*', 'fidye*'],
  'missing person': [
    'kayıp çocuk*, kayıp kız*, kayboldu, kaybolan, kayıp olarak, kayıp ihbar*, haber alınamayan, haber alınamıyor',
    'kayıp, arama çalışma*',
  ],
  'robbery and theft': ['hırsız*, soygun*, gasp*, kuyumcu soy*, çalınan, yankesici*', 'çalıntı*, çaldı'],
  'sex crime': ['cinsel istismar*, cinsel saldırı*, tecavüz*, cinsel taciz*, istismar*', 'taciz*'],
  corruption: ['yolsuzluk*, rüşvet*, zimmet*, irtikap*, ihaleye fesat*, usulsüzlük*, görevi kötüye kullan*'],
  fraud: ['dolandır*, kara para*, sahtecilik*, sahte belge*, vurgun*', 'sahte*'],
  'drug trafficking': ['uyuşturucu*, kokain*, eroin*, esrar, metamfetamin*, narkotik*, kenevir*', 'ele geçiril*'],
  'gang activity': ['suç örgüt*, çete, çetesi*, çeteye, çeteler*, mafya*, organize suç*'],
  'human smuggling and trafficking': ['insan kaçakçı*, göçmen kaçakçı*, insan ticaret*', 'organizatör*'],
  torture: ['işkence*'],
  'human rights': ['insan hakları*, hak ihlal*, hak savunucu*, uluslararası af örgüt*'],
  'trial (court)': [
    'duruşma*, yargılan*, iddianame*, yargılama*, hakim karşısın*, sanık*',
    'avukat*, tanık*, dava*, savcı*',
  ],
  court: ['mahkeme*, ağır ceza mahkeme*, hakimler*, adliye*, hsk*', 'hakim, dava*, itiraz*'],
  'supreme and high court': ['anayasa mahkeme*, aym*, yargıtay*, danıştay*'],
  'international court and tribunal': [
    'AİHM, avrupa insan hakları mahkeme*, uluslararası adalet divan*, uluslararası ceza mahkeme*',
  ],
  'sentencing (criminal)': [
    'hapis cezası*, müebbet*, yıl hapis, mahkum edil*, cezaya çarptır*, cezasına çarptır*, idam*',
    'ceza*, beraat*',
  ],
  prison: ['cezaevi*, hapishane*, mahkum, mahkumlar*, tutuklu, tutuklular*, hükümlü*', 'koğuş*'],
  'investigation (criminal)': ['soruşturma*, adli tıp*, otopsi*', 'inceleme*, ifade*'],
  'prosecution and prosecutors': ['başsavcı*, cumhuriyet savcı*, savcılık*, savcılığı*'],
  extradition: ['iade taleb*, suçluların iadesi*'],
  'espionage and intelligence': ['casus*, istihbarat*, MİT, ajan, ajanlar*'],
  // Politics
  'politics and government': ['siyasi kriz*, iç siyaset*', 'siyas*'],
  'national elections': [
    'cumhurbaşkanlığı seçim*, genel seçim*, cumhurbaşkanı aday*, milletvekili seçim*, başkanlık seçim*, ikinci tur',
  ],
  'local elections': ['yerel seçim*'],
  election: [
    'seçim, seçimi, seçime, seçimin, seçimde, seçimler*, seçimle, seçimden, seçmen*, sandık*, ysk*, oy kullan*, oy oran*',
    'anket*, aday*, oy, oylar*, oyların*',
  ],
  referendum: ['referandum*, halk oylama*'],
  'legislative body': [
    'tbmm*, meclis genel kurul*, milletvekil*, parlamento*, kanun teklif*, yasa tasarı*, kanun tasarı*, senato*, yasa teklif*',
    'meclis*, komisyon*, genel kurul*',
  ],
  'political party': [
    'siyasi parti*, ak parti*, chp*, mhp*, iyi parti*, dem parti*, muhalefet*, iktidar parti*, koalisyon*, parti kongre*, kurultay*',
    'parti*, genel başkan*',
  ],
  'executive (government)': [
    'bakanlar kurulu*, kabine*, hükümet sözcü*, kabine toplantı*',
    'hükümet*, bakan, bakanı, bakanlığı, bakanlık',
  ],
  'head of government': ['başbakan*, şansölye*'],
  'head of state': ['devlet başkan*, cumhurbaşkanlığı külliye*, cumhurbaşkanlığı kararname*', 'cumhurbaşkan*'],
  'constitution (law)': ['anayasa, anayasası*, anayasal*, yeni anayasa*, anayasa değişiklik*'],
  'local authority': ['belediye*, büyükşehir*, kayyum*, kayyım*, zabıta*', 'meclis üye*'],
  'regional authority': ['vali, valisi*', 'valilik*, valiliğ*, kaymakam*'],
  'public officials': ['istifa, istifası*, istifaya, istifayı, görevden al*, atama karar*', 'atand*, bürokrat*'],
  demonstration: [
    'protesto*, gösterici*, eylemci*, yürüyüş düzenle*, basın açıklaması yap*, miting*',
    'eylem*, pankart*, slogan*, gösteri*',
  ],
  'civil unrest': ['sokağa çıkma yasağı*, ayaklanma*, yağmala*, yağma, barikat*, olaylar çıktı', 'gerginlik*, isyan*'],
  diplomacy: [
    'büyükelçi*, diplomat*, diplomasi*, dışişleri*, konsolos*, ikili ilişki*, ikili görüşme*, resmi ziyaret*',
    'ziyaret*, görüşme*, mevkidaş*',
  ],
  'summit meeting': ['liderler zirve*, nato zirve*, ab zirve*, g20 zirve*', 'zirve*'],
  treaty: ['anlaşma imzala*, mutabakat*, antlaşma*, sözleşmesi imzala*', 'anlaşma*'],
  'economic sanction': ['yaptırım*, ambargo*'],
  'nuclear policy': ['nükleer silah*, nükleer program*, nükleer müzakere*, uranyum*', 'nükleer*'],
  'international organisation': [
    'nato*, avrupa birliği*, avrupa komisyon*, AGİT, unesco*, unicef*, güvenlik konseyi*, türk devletleri teşkilat*',
    'birleşmiş millet*, BM, AB',
  ],
  immigration: [
    'göçmen*, düzensiz göç*, sınır dışı*, göç idare*, kaçak göçmen*, göç politika*',
    'göç, sınır*, iltica*',
  ],
  // Economy
  inflation: [
    'enflasyon*, TÜFE, ÜFE, fiyat artış*, zamlar*, zam yapıldı, zam geldi, hayat pahalılı*',
    'zam, zammı*, fiyat*',
  ],
  economy: [
    'ekonomi, ekonomisi*, ekonomide*, ekonominin, ekonomiye, gsyh*, gayri safi*, resesyon*, ekonomik büyüme*, ekonomik kriz*, büyüme oran*',
    'ekonomi*, büyüme*',
  ],
  'central bank': ['merkez bankası*, tcmb*, fed, ECB'],
  'interest rates': ['para politikası kurul*, faiz*, politika faizi*, faiz karar*, faiz oran*', 'baz puan*'],
  'foreign exchange market': [
    'dolar kaç, euro kaç, dolar kuru*, kur korumal*, döviz*',
    'dolar*, euro*, sterlin*, lira*',
  ],
  'stock activity': [
    'borsa, borsası*, borsada*, borsanın, BIST, hisse senet*, hisseler*, endeksi*, wall street',
    'yatırımcı*, endeks*, hisse*',
  ],
  'commodities market': ['altın fiyat*, gram altın*, çeyrek altın*, ons altın*', 'altın*, ons'],
  'taxation policy': ['vergi, vergisi*, vergiler*, vergilendir*, kdv*, ötv*, MTV, gelir idare*', 'mükellef*'],
  'government budget': ['bütçe, bütçesi*, bütçe açığı*, bütçenin, bütçede*', 'hazine*, ödenek*'],
  'government debt': ['dış borç*, kamu borc*, borçlanma*, hazine borç*, tahvil ihra*', 'borç*'],
  banking: ['bankacılık*, bddk*, bankalar*, kamu bankaları*, konut kredisi*, kredi kart*, mevduat*', 'banka*, kredi*'],
  'international trade': [
    'ihracat*, ithalat*, dış ticaret*, gümrük*, gümrük vergi*, serbest ticaret*',
    'ticaret*, tarife*',
  ],
  'oil and gas': [
    'petrol*, ham petrol*, doğal gaz*, doğalgaz*, boru hattı*, varil*, akaryakıt*, LNG, opec*, benzin*, motorin*, sondaj*',
    'brent*, rezerv*',
  ],
  electricity: [
    'elektrik kesinti*, elektrik üretim*, elektrik, elektrik tarife*, elektrikler kesil*, elektrik fatura*, TEİAŞ, epdk*',
  ],
  'nuclear power': ['nükleer santral*, akkuyu*, nükleer enerji*, nükleer güç santral*'],
  'renewable energy': ['yenilenebilir enerji*, güneş enerji*, rüzgar enerji*, rüzgar santral*, GES, RES'],
  'metal and mineral mining and refining': [
    'maden, madeni, madenci*, maden ocağı*, madende*, madenler*, kömür*, bor madeni*, altın madeni*',
    'rezerv*',
  ],
  agriculture: [
    'tarım*, çiftçi*, hasat*, hasad*, hayvancılık*, buğday*, fındık*, tmo*, çay üretici*, besici*',
    'üretici*, ürün*, hububat*',
  ],
  'labour strike': ['grev, grevi*, greve, grevde*, iş bırak*, grevler*', 'sendika*, işçi*'],
  unemployment: ['işsiz*', 'istihdam*'],
  'wages and benefits': [
    'asgari ücret*, maaş zammı*, maaşlar*, memur maaş*, ücret artış*, memur zammı*, toplu sözleşme*',
    'maaş*, zam, zammı*',
  ],
  pension: ['emekli maaş*, emeklilik*, emekliler*, emekliye, eyt*, sgk*', 'emekli*'],
  // Disaster
  flood: [
    'sel, sele, selde, seller, selleri, sel felaket*, sel sular*, su baskın*, su taşkın*, taşkınlar*, dere taştı',
    'yağış*, sağanak*, dere*',
  ],
  earthquake: ['deprem*, artçı*, AFAD deprem, kandilli*, fay hattı*, sarsıntı*', 'büyüklüğünde*, merkez üssü*, enkaz*'],
  'volcanic eruption': ['yanardağ*, volkan*, lav, lavlar*'],
  landslide: ['heyelan*, toprak kayması*, toprak kay*'],
  avalanche: ['çığ, çığın, çığ düş*, çığ altın*'],
  hurricane: ['kasırga*, tayfun*, tropikal fırtına*', 'hortum*, fırtına*'],
  drought: ['kuraklık*, kuraklığ*', 'baraj*, yağış*'],
  fire: ['yangın*, itfaiye*, alevler*, alev aldı', 'duman*, kül*'],
  wildfire: ['orman yangın*, ormanlık alan*, anız yangın*', 'orman*, helikopter*'],
  'road accident and incident': [
    'trafik kaza*, zincirleme*, kaza yapt*, takla at*, çarpıştı, çarpışması*, otomobil çarp*, kamyon çarp*, otobüs devril*, devrilen, devrildi, şarampol*, feci kaza*, kazada',
    'kaza*, sürücü*, otomobil*, otobüs*, kamyon*, tır',
  ],
  'air and space accident and incident': [
    'uçak kaza*, uçak düş*, helikopter düş*, düşen uçak*, düşen helikopter*, kara kutu*, acil iniş*, uçağı düş*, uçağın düş*, helikopterin düş*',
    'uçak*, helikopter*, enkaz*',
  ],
  'maritime accident and incident': [
    'gemi kaza*, tekne battı, gemi battı, batan gemi*, batan tekne*, alabora*, karaya oturdu',
    'gemi*, tekne*, sahil güvenlik*',
  ],
  'railway accident and incident': ['tren kaza*, raydan çık*, hızlı tren kaza*, tren çarp*', 'vagon*'],
  'explosion accident and incident': ['patlama*, patladı, patlayan, infilak*, tüp patla*, grizu*', 'patlay*'],
  'industrial accident and incident': [
    'iş kazası*, iş cinayet*, maden kazası*, göçük altın*, maden faciası*',
    'göçük*, işçi*',
  ],
  'structural failure': ['çöken bina*, bina çök*, yıkılan bina*', 'çöktü, enkaz*'],
  drowning: ['boğuldu, boğularak, boğulma*, boğulan', 'serinlemek, gölet*, denize gir*'],
  famine: ['kıtlık*, açlık krizi*, gıda krizi*, açlık*'],
  'emergency response': [
    'arama kurtarma*, olağanüstü hal*, OHAL, afet bölgesi*',
    'kurtar*, tahliye*, afet*, afad*, tahliye edil*, umke*, AKUT',
  ],
  'weather phenomena': [
    'meteoroloji*, kar yağışı*, sağanak*, sıcak hava dalga*, soğuk hava dalga*, dolu yağışı*, hava durumu*, kuvvetli yağış*, buzlanma*, don olay*',
    'yağmur*, sıcaklık*, fırtına*, hava sıcaklı*',
  ],
  // Health, education, society
  'epidemic and pandemic': ['pandemi*, salgın*, koronavirüs*, covid*, kovid*, karantina*', 'vaka*, bulaş*'],
  vaccine: ['aşı, aşısı*, aşıları*, aşılama*, aşının', 'doz*'],
  'communicable disease': [
    'grip, grip vaka*, kızamık*, verem*, kolera*, sıtma*, influenza*, HIV, hepatit*, bulaşıcı hastalık*, enfeksiyon*',
    'virüs*',
  ],
  hospital: ['hastanesi*, şehir hastane*, yoğun bakım*, hastaneler*, başhekim*', 'hastane*, hasta*, doktor*, hekim*'],
  health: [
    'sağlık bakan*, halk sağlığı*, hastalık*, sağlıkta şiddet*, aile hekim*, sağlık çalışan*',
    'sağlık*, tedavi*, doktor*',
  ],
  cancer: ['kanser*, tümör*, onkoloji*, lösemi*', 'kemoterapi*'],
  abortion: ['kürtaj*'],
  school: [
    'okul, okulu*, okulda*, okullar*, okula, öğretmen*, ortaokul*, ilkokul*, lise, lisesi*, liseler*',
    'öğrenci*, ders*, veli*',
  ],
  'educational testing and examinations': [
    'lgs*, yks*, kpss*, ösym*, tyt*, AYT, sınav sonuç*, sınavı*',
    'sınav*, aday*',
  ],
  'college and university': ['üniversite*, rektör*, yök*, akademisyen*, fakülte*', 'öğrenci*, kampüs*'],
  education: ['milli eğitim*, meb*, eğitim öğretim*, eğitim sistem*, müfredat*', 'eğitim*'],
  "women's rights": [
    'kadın haklar*, kadına yönelik şiddet*, kadına şiddet*, feminist*, istanbul sözleşme*, cinsiyet eşit*',
  ],
  children: ['çocuk haklar*, çocuk esirgeme*, koruyucu aile*, çocuk işçi*', 'çocuk*, bebek*'],
  'population and census': ['nüfus artış*, nüfusu*, doğurganlık*, nüfus sayım*', 'nüfus*, TÜİK'],
  poverty: ['yoksul*, yoksulluk sınırı*, açlık sınırı*'],
  LGBTQ: ['lgbt*, eşcinsel*, onur yürüyüş*'],
  'death and dying': ['hayata gözlerini yum*, vefat*, yaşama veda*', 'hayatını kaybet*, öldü, ölüm*'],
  'funeral and memorial service': ['cenaze*, toprağa veril*, son yolculuğun*, taziye*', 'mezar*'],
  // Environment, science
  'climate change': ['iklim değişikliğ*, iklim kriz*, küresel ısınma*, sera gazı*, karbon emisyon*', 'iklim*'],
  environment: ['çevre kirlili*, çevre koruma*, çevreci*, ekoloji*, çevre bakan*, biyoçeşitlilik*', 'doğa*'],
  'environmental pollution': ['hava kirliliğ*, müsilaj*, deniz kirliliğ*, atık su*, zehirli atık*', 'kirlilik*, atık*'],
  'water supply': ['içme suyu*, su kesinti*, barajlar*, İSKİ, ASKİ, İZSU, baraj doluluk*', 'baraj*'],
  animal: ['hayvan*, köpek*, sokak hayvan*, kedi, kediler*, yavru ayı*, hayvanat bahçe*'],
  'space exploration': [
    'uzay, uzaya, uzayda*, astronot*, NASA, TUA, uzay istasyon*, uzay ajans*, roket fırlat*',
    'uydu*, yörünge*',
  ],
  'artificial intelligence': ['yapay zeka*, yapay zekâ*, ChatGPT, sohbet robot*'],
  'cyber crime': ['siber saldırı*, siber suç*, hacker*, siber güvenlik*, yasa dışı bahis*, veri sızıntı*', 'siber*'],
  'scientific research': ['bilim insan*, araştırmacı*, tübitak*, bilimsel*', 'araştırma*, keşfet*'],
  archaeology: ['arkeoloj*, arkeolog*, antik kent*, höyük*, höyüğ*, kazı çalışma*', 'kazı*, antik*'],
  history: ['tarihçi*, birinci dünya savaş*, ikinci dünya savaş*, kurtuluş savaş*, soğuk savaş*'],
  // Religion, culture, media, sport, transport
  Islam: [
    'diyanet*, cami, camii*, camiler*, camide*, müftü*, imam, imamı*, müslüman*, islam*, ramazan*, cuma namaz*, umre*, hac',
    'ibadet*, namaz*, bayram*',
  ],
  'Christian Orthodoxy': ['patrik, patrikhane*, ortodoks*, patriği*'],
  Catholicism: ['katolik*, vatikan*, kardinal*, piskopos*'],
  pope: ['papa, papalık*, papanın'],
  'news media': [
    'gazeteci*, basın özgürlüğ*, rtük*, basın mensup*, muhabir*, yayın yasağı*',
    'gazete*, basın*, medya*, gazetecilere, gazetecilerin sorular*',
  ],
  'social media': ['sosyal medya*, instagram*, facebook*, tiktok*, twitter*, youtube*', 'paylaşım*, hesab*'],
  cinema: ['film, filmi*, filmler*, sinema*, yönetmen*, film festival*, altın portakal*', 'oyuncu*, vizyon*'],
  theatre: ['tiyatro*', 'sahne*, oyun*'],
  music: ['konser*, müzik*, şarkıcı*, albüm*, orkestra*, besteci*, rapçi*', 'şarkı*, sanatçı*'],
  literature: ['roman, romanı*, romanlar*, yazar, yazarı*, şair*, edebiyat*', 'kitap*, kitab*, şiir*'],
  'library and museum': ['müze*, kütüphane*', 'sergi*, eser*'],
  'monument and heritage site': ['dünya mirası*, kültürel miras*, anıt*, tarihi eser*, restorasyon*'],
  'travel and tourism': ['turist*, turizm*, tatilci*, otelci*', 'otel*, tatil*, konakla*'],
  football: [
    'futbol*, süper lig*, galatasaray*, fenerbahçe*, beşiktaş*, trabzonspor*, tff*, şampiyonlar ligi*, gol, golü*, goller*, teknik direktör*, kaleci*',
    'maç*, lig*, penaltı*, hakem*, transfer*, forma*',
  ],
  basketball: ['basketbol*, euroleague*, NBA, anadolu efes*', 'maç*'],
  volleyball: ['voleybol*, filenin sultan*, vakıfbank*', 'maç*, set'],
  tennis: ['tenis*, wimbledon*, roland garros*'],
  wrestling: ['güreş*, kırkpınar*, pehlivan*'],
  boxing: ['boks*'],
  'weightlifting and powerlifting': ['halter*'],
  athletics: ['atletizm*, maraton*'],
  'motor car racing': ['formula 1, grand prix*, ralli, rallisi*'],
  'Olympic Games': ['olimpiyat*, paralimpik*, olimpik*', 'madalya*'],
  sport: ['spor, sporcu*, sporda*, şampiyona*, turnuva*', 'şampiyon*, final*, milli takım*'],
  'railway transport': [
    'tcdd*, demir yolu*, demiryolu*, hızlı tren*, tren, trenler*, treni*, metro, metrosu*, marmaray*',
    'hat, istasyon*',
  ],
  'air transport': [
    'havalimanı*, havaalanı*, thy*, türk hava yolları*, hava yolu*, havayolu*, uçuş*, pegasus*',
    'yolcu*, uçak*, sefer*',
  ],
  'road transport': [
    'karayolları*, köprü geçiş*, trafik yoğunlu*, otoban*, taksici*',
    'trafik*, araç*, otoyol*, şoför*',
  ],
  automotive: ['otomotiv*, togg*, elektrikli araç*, elektrikli otomobil*'],
  'housing and urban planning policy': [
    'konut*, kentsel dönüşüm*, TOKİ, kira, kiralar*, kiracı*, kira artış*, ev sahib*',
    'imar*, gecekondu*',
  ],
};
