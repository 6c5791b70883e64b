import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Indonesian and Malay. */
export const indonesianWords: ConceptWords = {
  // War and peace
  war: ['perang, peperangan, invasi, pencerobohan, perang saudara', 'tentara, pasukan, tempur'],
  'armed conflict': [
    'serangan udara, serangan rudal, serangan drone, serangan roket, pengeboman, konflik bersenjata, baku tembak, kontak senjata, kelompok bersenjata, KKB, pemberontak, milisi, gempuran, membombardir',
    'rudal, roket, peluru berpandu, serangan, militan',
  ],
  'military weaponry and equipment': [
    'alutsista, jet tempur, kapal selam, kapal perang, pesawat tempur, persenjataan, tank',
    'senjata, rudal, drone',
  ],
  terrorism: ['teroris*, bom bunuh diri, densus, jemaah islamiyah, keganasan', 'bom, peledak'],
  'armed forces': [
    'TNI, angkatan darat, angkatan laut, angkatan udara, panglima, kementerian pertahanan, angkatan bersenjata, angkatan tentera, kodam, korem',
    'prajurit, tentara, tentera, militer, batalyon, batalion',
  ],
  massacre: ['pembantaian, genosida, kuburan massal, pembunuhan beramai-ramai'],
  "coup d'etat": ['kudeta, rampasan kuasa, junta'],
  'peace process': [
    'gencatan senjata, perjanjian damai, perundingan damai, proses perdamaian, perundingan perdamaian, rundingan damai, kesepakatan damai, pelan damai',
    'perdamaian, damai',
  ],
  'refugees and internally displaced people': [
    'pengungsi, pencari suaka, pelarian, rohingya, suaka, pengungsian',
    'kamp',
  ],
  // Crime and justice
  homicide: [
    'pembunuh*, dibunuh, membunuh, mutilasi, pembunuhan berencana, ditikam, menikam, penikaman, tewas ditembak, tewas dianiaya',
    'jasad, mayat, tewas, korban, bunuh',
  ],
  shootings: ['penembakan, ditembak mati, menembaki, tembakan rambang'],
  assault: ['penganiayaan, dianiaya, pengeroyokan, dikeroyok, menganiaya, dipukuli'],
  arrest: [
    'ditangkap, menangkap, penangkapan, diringkus, dibekuk, ditahan polisi, tahan reman, direman, diberkas, tangkap',
    'tersangka, suspek, pelaku, ditahan, buronan',
  ],
  police: [
    'kapolri, polri, bareskrim, ketua polis negara, PDRM, bukit aman',
    'polisi, polis, polda, polres, polsek, petugas, anggota polis, kapolres, kapolda, polresta',
  ],
  kidnapping: ['penculik*, diculik, menculik, penyandera*, disandera, sandera, tebusan'],
  'missing person': ['orang hilang, dilaporkan hilang, hilang sejak, hilang kontak, dilapor hilang', 'pencarian'],
  'robbery and theft': [
    'pencuri*, dicuri, mencuri, perampok*, dirampok, merampok, begal, pembegalan, curanmor, penjambret*, pembobol*, rompakan, samun, pecah rumah, maling',
    'curi, rampok, bobol*, membobol, dibobol',
  ],
  'sex crime': [
    'pemerkosa*, diperkosa, memperkosa, pencabulan, dicabuli, mencabuli, pelecehan seksual, kekerasan seksual, rogol, merogol, dirogol, cabul, amang seksual, gangguan seksual, pedofil*',
  ],
  corruption: [
    'korupsi, koruptor, KPK, suap, menyuap, gratifikasi, OTT, tipikor, rasuah, SPRM, pungli, salah guna kuasa',
    'kerugian negara',
  ],
  fraud: [
    'penipu*, ditipu, menipu, investasi bodong, pencucian uang, penggelapan, TPPU, pengubahan wang haram, scam, scammer',
    'tipu',
  ],
  'drug trafficking': [
    'narkoba, narkotika, sabu, sabu-sabu, ganja, ekstasi, kokain, bandar narkoba, BNN, dadah, syabu, heroin, pengedar',
    'kurir, bandar',
  ],
  'gang activity': ['premanisme, geng motor, kumpulan kongsi gelap, preman, gangster, tawuran', 'geng'],
  'human smuggling and trafficking': [
    'perdagangan orang, TPPO, perdagangan manusia, pemerdagangan orang, penyelundupan manusia, penyeludupan migran',
  ],
  torture: ['penyiksaan, disiksa, menyiksa'],
  'human rights': ['hak asasi manusia, HAM, hak asasi, komnas ham, suhakam, Amnesty International, Human Rights Watch'],
  'trial (court)': [
    'terdakwa, sidang perdana, persidangan, tertuduh, dakwaan, didakwa, perbicaraan, sidang lanjutan',
    'sidang, saksi, pengacara, peguam, kuasa hukum',
  ],
  court: [
    'pengadilan, majelis hakim, hakim, mahkamah, pengadilan negeri, pengadilan tinggi, mahkamah tinggi, mahkamah sesyen, mahkamah rayuan',
    'gugatan, sidang',
  ],
  'supreme and high court': ['mahkamah agung, mahkamah konstitusi, mahkamah persekutuan, MK'],
  'sentencing (criminal)': [
    'divonis, vonis, hukuman mati, tahun penjara, hukuman penjara, penjara seumur hidup, dijatuhi hukuman, dipenjara, divonis mati, dihukum',
    'hukuman, pidana',
  ],
  prison: ['lapas, lembaga pemasyarakatan, rutan, narapidana, napi, penjara, banduan, warga binaan', 'tahanan, sel'],
  'investigation (criminal)': [
    'penyidik*, penyelidikan polisi, olah TKP, otopsi, autopsi, bedah siasat, menyidik, kertas siasatan',
    'penyelidikan, siasatan, diperiksa, memeriksa',
  ],
  'prosecution and prosecutors': [
    'jaksa, kejaksaan, kejagung, jaksa penuntut umum, kejari, kejati, pendakwa raya, timbalan pendakwa raya, peguam negara',
    'penuntut',
  ],
  extradition: ['ekstradisi'],
  // Politics
  'politics and government': ['situasi politik, krisis politik', 'politik, politikus, ahli politik'],
  'national elections': [
    'pilpres, pemilihan presiden, calon presiden, capres, cawapres, pemilu presiden, pilihan raya umum, PRU, pemilu legislatif',
  ],
  'local elections': ['pilkada, pilgub, pilwalkot, pilbup, pilihan raya negeri, PRN'],
  election: [
    'pemilu, pemilihan umum, KPU, bawaslu, pilihan raya, pengundi, pemungutan suara, surat suara, TPS, tempat pemungutan suara, mengundi, pilihan raya kecil',
    'calon, caleg, suara, kampanye, paslon',
  ],
  referendum: ['referendum'],
  'legislative body': [
    'DPR, DPRD, parlemen, parlimen, RUU, rancangan undang-undang, anggota dewan, legislator, dewan rakyat, dewan negara, ahli parlimen, MPR, DPD, baleg, rang undang-undang',
    'komisi, rapat, fraksi, paripurna',
  ],
  'political party': [
    'partai politik, parpol, koalisi, oposisi, parti politik, pembangkang, PDIP, golkar, gerindra, UMNO, munas partai, kongres partai, barisan nasional, pakatan harapan, perikatan nasional',
    'partai, parti, kader',
  ],
  'executive (government)': [
    'kabinet, reshuffle kabinet, kabinet baru, rapat kabinet, jemaah menteri, rombakan kabinet',
    'pemerintah, kerajaan, menteri, kementerian',
  ],
  'head of government': ['perdana menteri, PM'],
  'head of state': [
    'kepala negara, presiden ri, istana negara, yang di-pertuan agong, agong, istana merdeka',
    'presiden',
  ],
  'constitution (law)': ['konstitusi, UUD, amandemen, perlembagaan'],
  'local authority': [
    'bupati, wali kota, walikota, pemkot, pemkab, pemerintah kota, pemerintah kabupaten, kepala desa, kades, majlis perbandaran, datuk bandar, lurah, APBD',
    'desa',
  ],
  'regional authority': [
    'gubernur, pemprov, wakil gubernur, menteri besar, ketua menteri, pemerintah provinsi, kerajaan negeri',
  ],
  'public officials': [
    'mengundurkan diri, pencopotan, dicopot dari jabatan, meletak jawatan, mutasi jabatan',
    'pejabat, jabatan, ASN, PNS',
  ],
  demonstration: [
    'demonstrasi, unjuk rasa, aksi demo, demonstran, pengunjuk rasa, penunjuk perasaan, tunjuk perasaan, berdemo, demo, aksi massa',
    'massa, protes, spanduk',
  ],
  'civil unrest': ['kerusuhan, penjarahan, jam malam, rusuhan, perintah berkurung, bentrokan massa', 'bentrok, ricuh'],
  diplomacy: [
    'diplomat*, diplomasi, duta besar, dubes, kedutaan, kedutaan besar, kemlu, menteri luar negeri, menlu, hubungan bilateral, hubungan dua hala, menteri luar, kunjungan kenegaraan, lawatan rasmi, bilateral',
    'kunjungan, lawatan',
  ],
  'summit meeting': ['KTT, konferensi tingkat tinggi, sidang kemuncak'],
  treaty: [
    'perjanjian internasional, perjanjian bilateral, memorandum persefahaman, menandatangani perjanjian',
    'perjanjian, nota kesepahaman',
  ],
  'economic sanction': ['sanksi ekonomi, embargo, sanksi terhadap, sekatan ekonomi', 'sanksi, sekatan'],
  'nuclear policy': ['senjata nuklir, program nuklir, senjata nuklear, IAEA, uji coba nuklir', 'nuklir, nuklear'],
  'international organisation': [
    'ASEAN, uni eropa, dewan keamanan, kesatuan eropah, NATO, OKI, OIC, UNESCO, WHO, majlis keselamatan, pertubuhan bangsa-bangsa bersatu',
    'PBB, perserikatan bangsa-bangsa',
  ],
  immigration: [
    'imigrasi, imigran, imigresen, deportasi, dideportasi, pekerja migran, TKI, PMI, pendatang asing, PATI, imigran gelap, migran',
    'paspor, WNA, perbatasan',
  ],
  // Economy
  inflation: ['inflasi, kenaikan harga, harga naik, deflasi, harga barang', 'harga, BPS'],
  economy: ['perekonomian, pertumbuhan ekonomi, PDB, resesi, KDNK, krisis ekonomi, ekonomi nasional', 'ekonomi'],
  'central bank': [
    'bank indonesia, bank sentral, bank negara malaysia, bank pusat, the fed, federal reserve, rizab persekutuan, gubernur bi, gubernur bank indonesia',
  ],
  'interest rates': ['suku bunga, bi rate, kadar faedah, kadar dasar semalaman, OPR', 'basis poin, mata asas'],
  'foreign exchange market': [
    'nilai tukar, kurs rupiah, rupiah melemah, rupiah menguat, kurs dolar, rupiah ditutup, ringgit dibuka, kadar tukaran, ringgit ditutup, devisa',
    'rupiah, ringgit, dolar, valas',
  ],
  'stock activity': [
    'IHSG, bursa efek, BEI, bursa, bursa malaysia, FBM KLCI, wall street, bursa saham, pasar modal, emiten',
    'saham, investor, pelabur, indeks',
  ],
  'taxation policy': [
    'pajak, wajib pajak, PPN, cukai, PPh, DJP, cukai pendapatan, SST, GST, LHDN, perpajakan, tax amnesty',
    'bea',
  ],
  'government budget': [
    'APBN, anggaran negara, belanjawan, RAPBN, defisit anggaran, defisit APBN, belanja negara',
    'anggaran, defisit',
  ],
  'government debt': [
    'utang negara, utang luar negeri, utang pemerintah, obligasi negara, surat utang negara, hutang negara',
    'utang, hutang',
  ],
  banking: ['perbankan, OJK, kredit perbankan, nasabah, sektor perbankan, KPR', 'bank, kredit, pinjaman'],
  'international trade': [
    'ekspor, impor, tarif impor, perdagangan internasional, neraca perdagangan, eksport, import, bea masuk, bea cukai, perdagangan bebas, eksportir, importir, kepabeanan',
    'tarif, perdagangan',
  ],
  'oil and gas': [
    'minyak mentah, BBM, pertamina, migas, petronas, minyak bumi, gas alam, pertamax, pertalite, elpiji, SPBU, petroleum, RON95, kilang minyak, OPEC, LPG, LNG',
    'minyak, barel, gas, tong',
  ],
  electricity: [
    'PLN, listrik, tarif listrik, pemadaman listrik, listrik padam, pembangkit listrik, elektrik, bekalan elektrik, tenaga nasional, TNB, PLTU',
  ],
  'renewable energy': [
    'energi terbarukan, energi baru terbarukan, EBT, panel surya, PLTS, PLTA, tenaga boleh baharu, panas bumi, tenaga solar',
  ],
  'metal and mineral mining and refining': [
    'pertambangan, tambang, nikel, batu bara, batubara, smelter, perlombongan, freeport, hilirisasi, bauksit, minerba, arang batu',
    'emas, tembaga',
  ],
  agriculture: [
    'pertanian, petani, panen, gabah, beras, bulog, pupuk, sawah, pesawah, petani sawit, perkebunan, peternak*, kelapa sawit, padi, irigasi, lumbung pangan',
    'sawit, sapi, cabai, pangan',
  ],
  'commercial fishing': ['nelayan, perikanan', 'ikan'],
  'labour strike': [
    'mogok kerja, mogok massal, mogok nasional, aksi mogok, mogok',
    'serikat pekerja, buruh, kesatuan sekerja',
  ],
  'layoffs and downsizing': ['PHK, pemutusan hubungan kerja, dirumahkan, pemberhentian pekerja'],
  unemployment: ['pengangguran, pengangguran terbuka, penganggur, lapangan kerja', 'pencari kerja'],
  'wages and benefits': [
    'UMP, UMK, upah minimum, gaji minimum, kenaikan gaji, upah, THR, kenaikan upah',
    'gaji, buruh',
  ],
  pension: ['pensiun, pensiunan, pencen, KWSP, dana pensiun, persaraan', 'taspen'],
  // Disaster
  flood: [
    'banjir, kebanjiran, luapan sungai, banjir bandang, banjir rob, tanggul jebol, banjir kilat, mangsa banjir, terendam',
    'hujan deras, hujan lebat, sungai meluap, air',
  ],
  earthquake: [
    'gempa, gempa bumi, gempabumi, gempa susulan, episentrum, gempa tektonik, gegaran',
    'magnitudo, BMKG, skala richter',
  ],
  tsunami: ['tsunami'],
  'volcanic eruption': [
    'erupsi, gunung api, gunung berapi, awan panas, letusan gunung, PVMBG, gunung meletus, abu vulkanik, semeru, merapi, lava, lahar',
    'letusan, meletus, kawah',
  ],
  landslide: ['longsor, tanah longsor, tanah runtuh, pergerakan tanah, tertimbun longsor'],
  hurricane: [
    'topan, badai tropis, siklon, puting beliung, siklon tropis, taufan, ribut tropika, angin kencang',
    'badai, angin',
  ],
  drought: ['kekeringan, kemarau panjang, kemarau, krisis air bersih, el nino'],
  fire: [
    'kebakaran, si jago merah, damkar, pemadam kebakaran, terbakar, hangus terbakar, bomba, dijilat api, korsleting',
    'api, asap, hangus',
  ],
  wildfire: ['karhutla, kebakaran hutan, kebakaran lahan, titik panas, hotspot, jerebu', 'kabut asap'],
  'road accident and incident': [
    'kecelakaan lalu lintas, tabrakan, kecelakaan maut, tabrak lari, lakalantas, kemalangan jalan raya, kemalangan maut, nahas jalan raya, tabrakan beruntun, kecelakaan beruntun, ditabrak, menabrak, terlindas, kemalangan, bertembung',
    'kecelakaan, sopir, truk, pengendara, bus, pemotor, lori, pemandu, tol',
  ],
  'air and space accident and incident': [
    'pesawat jatuh, kecelakaan pesawat, helikopter jatuh, kotak hitam, black box, KNKT, pesawat hilang, nahas udara, pesawat terhempas, helikopter terhempas, pendaratan darurat, tergelincir di landasan',
    'pesawat, helikopter',
  ],
  'maritime accident and incident': [
    'kapal tenggelam, kapal karam, perahu terbalik, kapal terbalik, bot karam, kapal motor tenggelam, kapal kandas, kapal terbakar',
    'kapal, ABK, perahu, penumpang',
  ],
  'railway accident and incident': [
    'kecelakaan kereta, kereta anjlok, tertabrak kereta, tabrakan kereta, tergelincir dari landasan',
  ],
  'explosion accident and incident': ['ledakan, meledak, letupan, meletup, ledakan gas'],
  'structural failure': ['bangunan runtuh, jembatan ambruk, ambruk, bangunan ambruk, jembatan roboh'],
  drowning: [
    'tewas tenggelam, mati lemas, hanyut, tenggelam di sungai, terseret arus, terseret ombak',
    'tenggelam, lemas',
  ],
  famine: ['kelaparan, krisis pangan, rawan pangan, kebuluran'],
  'emergency response': [
    'tanggap darurat, status darurat, operasi SAR, operasi menyelamat',
    'SAR, evakuasi, mengevakuasi, dievakuasi, menyelamat, BNPB, BPBD, basarnas, tim SAR, tim sar gabungan, NADMA',
  ],
  'weather phenomena': [
    'cuaca ekstrem, prakiraan cuaca, cuaca buruk, gelombang panas, gelombang tinggi, hujan es, ramalan cuaca, suhu panas, metmalaysia, monsun',
    'hujan, cuaca, suhu, BMKG',
  ],
  // Health, education, society
  'epidemic and pandemic': [
    'pandemi, wabah, coronavirus, corona, covid*, karantina, PPKM, lockdown, wabak, kuarantin, kejadian luar biasa',
    'penularan, kasus positif',
  ],
  vaccine: ['vaksin*, imunisasi, divaksin', 'dosis, dos'],
  'communicable disease': [
    'DBD, demam berdarah, demam denggi, denggi, malaria, TBC, tuberkulosis, campak, HIV, flu burung, rabies, kolera, influenza, penyakit menular, polio, difteri, batuk kering',
    'virus, infeksi',
  ],
  hospital: [
    'puskesmas, ICU, klinik, RSUP, rumah sakit umum, rumah sakit swasta',
    'pasien, dokter, pesakit, doktor, rumah sakit, RSUD, hospital',
  ],
  health: [
    'kemenkes, kementerian kesehatan, kesehatan masyarakat, BPJS kesehatan, menteri kesehatan, kementerian kesihatan, stunting, tenaga kesehatan, kesihatan awam',
    'kesehatan, kesihatan, penyakit, dokter, dinkes, gizi',
  ],
  cancer: ['kanker, tumor, kanser, onkologi, leukemia', 'kemoterapi'],
  abortion: ['aborsi, pengguguran'],
  school: ['sekolah, guru, murid, SMA, SMP, SMK, pelajar SMA, siswa, siswi, cikgu, PPDB, SPMB', 'kelas, pelajar'],
  'college and university': [
    'universitas, kampus, mahasiswa, rektor, perguruan tinggi, universiti, mahasiswi, SNBT, UTBK, dosen, naib canselor, guru besar',
  ],
  education: ['pendidikan, kemendikbud, kurikulum, kementerian pendidikan, mendikbud, kemendikdasmen', 'belajar'],
  "women's rights": [
    'hak perempuan, komnas perempuan, kekerasan terhadap perempuan, KDRT, kesetaraan gender, feminis*, hak wanita',
    'perempuan',
  ],
  children: [
    'KPAI, perlindungan anak, hak anak, kekerasan terhadap anak, penderaan kanak-kanak',
    'anak, kanak-kanak, balita, bayi',
  ],
  'indigenous people': ['masyarakat adat, orang asli, tanah adat, suku dayak, hutan adat'],
  poverty: [
    'kemiskinan, garis kemiskinan, warga miskin, bansos, bantuan sosial, miskin tegar, penduduk miskin',
    'miskin',
  ],
  LGBTQ: ['LGBT, LGBTQ, homoseksual*, transgender, transpuan, waria'],
  'death and dying': [
    'wafat, tutup usia, berpulang, kembali ke rahmatullah, meninggal pada usia',
    'meninggal, meninggal dunia',
  ],
  'funeral and memorial service': [
    'pemakaman, dimakamkan, rumah duka, disemayamkan, dikebumikan, pengebumian',
    'jenazah',
  ],
  // Environment, science
  'climate change': [
    'perubahan iklim, pemanasan global, krisis iklim, emisi karbon, gas rumah kaca, perubahan klim*, pemanasan sejagat, emisi gas',
  ],
  environment: [
    'lingkungan hidup, KLHK, walhi, deforestasi, penebangan liar, alam sekitar, mangrove, keanekaragaman hayati, pembalakan',
    'lingkungan, hutan',
  ],
  'environmental pollution': [
    'pencemaran, polusi udara, polusi, limbah, tumpahan minyak, kualitas udara, sampah plastik, pencemaran sungai',
    'sampah, tercemar',
  ],
  'water supply': ['air bersih, PDAM, bekalan air, gangguan air, air minum'],
  animal: [
    'satwa, harimau, gajah, orangutan, kebun binatang, hewan, haiwan, buaya, kucing, anjing, BKSDA, perhilitan, komodo, paus terdampar',
  ],
  'space exploration': [
    'NASA, astronot, antariksa, angkasa lepas, roket antariksa, angkasawan, luar angkasa',
    'satelit, orbit',
  ],
  'artificial intelligence': ['kecerdasan buatan, kecerdasan artifisial, ChatGPT, AI, kepintaran buatan'],
  'cyber crime': [
    'peretas*, diretas, serangan siber, judi online, hacker, ransomware, kebocoran data, penggodam, pinjol ilegal, jenayah siber',
    'siber, judol',
  ],
  'scientific research': ['ilmuwan, peneliti, BRIN, penelitian, saintis', 'studi, riset, temuan, kajian'],
  archaeology: ['arkeolog*, situs purbakala, cagar budaya, prasasti', 'candi, fosil'],
  history: ['sejarawan, perang dunia, perang dingin'],
  // Religion, culture, media, sport, transport
  Islam: [
    'islam, masjid, ulama, muslim, MUI, ramadan, ramadhan, NU, muhammadiyah, pesantren, santri, haji, umrah, idul fitri, idul adha, jemaah haji, JAKIM, mufti, aidilfitri, salat, zakat',
    'ustaz, kiai, puasa',
  ],
  Catholicism: ['katolik, vatikan, uskup, kardinal, keuskupan', 'misa, pastor, gereja'],
  Christianity: ['gereja, umat kristiani, kristen, pendeta, kristian, natal'],
  Hinduism: ['nyepi, umat hindu, galungan, thaipusam, hindu', 'pura'],
  Buddhism: ['waisak, umat buddha, borobudur, vihara, wesak'],
  pope: ['paus, paus fransiskus, sri paus'],
  'news media': [
    'jurnalis*, kebebasan pers, dewan pers, AJI, PWI, kebebasan media, kekerasan terhadap wartawan, kekerasan terhadap jurnalis',
    'pers, media, redaksi, surat kabar, wartawan',
  ],
  'social media': [
    'media sosial, medsos, instagram, tiktok, facebook, youtuber, influencer, selebgram, viral di media sosial, pengaruh media sosial, warganet',
    'viral, netizen, unggahan, tular',
  ],
  cinema: [
    'film, filem, sutradara, bioskop, festival film, box office, pawagam, perfilman',
    'aktor, aktris, pelakon, pemain',
  ],
  music: ['konser, musik, penyanyi, album, band, konsert, muzik, musisi, dangdut, kpop', 'lagu'],
  literature: ['novel, sastrawan, sastra, penyair, novelis, sasterawan, penulis buku', 'buku, puisi'],
  'library and museum': ['museum, muzium, perpustakaan'],
  'monument and heritage site': ['warisan dunia, warisan budaya, cagar alam budaya, monumen'],
  'travel and tourism': [
    'pariwisata, wisatawan, wisata, turis, pelancong*, destinasi wisata, objek wisata, wisman, tempat wisata',
    'hotel, liburan',
  ],
  football: [
    'sepak bola, sepakbola, timnas, liga 1, PSSI, persib, persija, liga champions, bola sepak, gol, piala dunia, kiper, liga super, harimau malaya, JDT, liga inggris, penyerang, piala aff, bursa transfer, pesepakbola',
    'laga, pelatih, klub, pemain, gawang, jurulatih',
  ],
  badminton: [
    'bulu tangkis, bulutangkis, badminton, PBSI, ganda putra, ganda putri, tunggal putra, all england, thomas cup, ganda campuran, beregu lelaki',
    'tunggal, perseorangan',
  ],
  basketball: ['bola basket, basket, NBA, IBL, bola keranjang'],
  volleyball: ['bola voli, voli, proliga, bola tampar'],
  tennis: ['tenis, petenis, wimbledon, roland garros'],
  boxing: ['petinju, tinju, peninju'],
  'motor car racing': ['formula 1, grand prix, pembalap F1'],
  motorcycling: ['motogp, moto gp, sirkuit mandalika, motor gp, moto2'],
  'Olympic Games': ['olimpiade, olimpik, paralimpiade, sukan olimpik, paralimpik', 'medali, pingat'],
  sport: [
    'olahraga, atlet, kejuaraan, turnamen, PON, sea games, asian games, sukan, kejohanan, sukan sea',
    'juara, final, pertandingan',
  ],
  'railway transport': [
    'kereta api, KAI, KRL, LRT, MRT, stasiun, kereta cepat, whoosh, KTM, KTMB, commuter line, lokomotif',
    'kereta, tren',
  ],
  'air transport': [
    'maskapai, bandara, penerbangan, garuda indonesia, lion air, lapangan terbang, malaysia airlines, airasia, syarikat penerbangan, bandar udara',
    'pesawat, penumpang',
  ],
  'road transport': [
    'kemacetan, ganjil genap, arus mudik, mudik, kesesakan, angkot, ojek online, ojol, transjakarta',
    'macet, kendaraan, kenderaan, jalan tol, lebuh raya, lalu lintas',
  ],
  'waterway and maritime transport': ['pelabuhan, pelayaran, feri, kapal penyeberangan, ASDP'],
  automotive: ['otomotif, mobil listrik, kendaraan listrik, proton, perodua, motor listrik', 'mobil'],
  'housing and urban planning policy': [
    'rumah subsidi, rusunawa, rumah susun, penggusuran, digusur, rumah mampu milik, program 3 juta rumah, hartanah, perumahan rakyat, kawasan permukiman',
    'hunian, apartemen, perumahan',
  ],
};
