import { describe, expect, test } from 'vitest';
import { readTopicEvidence } from '../../../src/topics/read-topic-evidence.ts';
import { conceptById } from '../../../src/topics/media-topics/concepts.ts';
import { makeReading } from '../make-reading.ts';

/** The names of the subjects of an invented article in a language, with the words that tell the first. */
function read(language: string, headline: string, text: string): { subjects: string[]; words: string[] } {
  const reading = makeReading('a.txt', headline, [text]);
  const { subjects } = readTopicEvidence({ ...reading, article: { ...reading.article, language } });
  return {
    subjects: subjects.map(({ topic }) => conceptById.get(topic)!.name),
    words: (subjects[0]?.evidence ?? []).map(({ quote }) => quote),
  };
}

describe('subjects of news in other languages', () => {
  test('a word of the list is cut off where its ending changes', () => {
    const { subjects, words } = read(
      'es',
      'Inundaciones dejan ocho muertos en Villa Serena',
      'Defensa Civil evacuó a cientos de familias tras el desborde del río.',
    );
    expect(subjects[0]).toBe('flood');
    expect(words.some((quote) => quote.includes('Inundaciones'))).toBe(true);
  });

  test('phrases are read word by word, each with its ending', () =>
    expect(
      read('es', 'Once heridos en Puerto Claro', 'El accidente de tráfico ocurrió en la carretera 9; volcó un autobús.')
        .subjects[0],
    ).toBe('road accident and incident'));

  test.each([
    [
      'ar',
      'flood',
      'السيول تقتل 12 شخصا في الشمال',
      'تسببت أمطار غزيرة بفيضانات جرفت عشرات المنازل. ودعت السلطات السكان إلى الابتعاد عن مجرى الوادي.',
    ],
    [
      'ar',
      'football',
      'المنتخب يتأهل إلى نهائي كأس الأمم',
      'فاز المنتخب بهدفين في المباراة التي أقيمت مساء السبت. وسجل المهاجم الهدف الأول من ركلة جزاء.',
    ],
    [
      'fa',
      'flood',
      'سیل در استان‌های شمالی جان هشت نفر را گرفت',
      'بارندگی شدید باعث جاری شدن سیلاب شد. چند روستا زیر آب رفت.',
    ],
    [
      'fa',
      'football',
      'پرسپولیس با دو گل برنده دربی شد',
      'در هفته بیستم لیگ برتر فوتبال دو تیم به میدان رفتند. مهاجم تیم در نیمه دوم گل زد.',
    ],
    [
      'ur',
      'flood',
      'سیلابی ریلوں سے درجنوں دیہات زیر آب',
      'دریا میں اونچے درجے کا سیلاب ہے۔ ہزاروں افراد کو محفوظ مقامات پر منتقل کر دیا گیا۔',
    ],
    [
      'ur',
      'national elections',
      'عام انتخابات کی تاریخ کا اعلان',
      'الیکشن کمیشن نے عام انتخابات کا شیڈول جاری کر دیا۔ امیدوار پیر سے کاغذات نامزدگی جمع کرا سکیں گے۔',
    ],
    ['hi', 'flood', 'बाढ़ से सैकड़ों गांव डूबे', 'नदी खतरे के निशान से ऊपर बह रही है। बाढ़ प्रभावित लोगों को नावों से निकाला गया।'],
    ['hi', 'homicide', 'युवक की गोली मारकर हत्या', 'बदमाशों ने युवक को गोली मार दी। पुलिस हत्यारों की तलाश कर रही है।'],
    ['bn', 'flood', 'বন্যায় পানিবন্দি দুই লাখ মানুষ', 'নদীর পানি বিপৎসীমার ওপর দিয়ে প্রবাহিত হচ্ছে। নতুন করে ২০ গ্রাম প্লাবিত হয়েছে।'],
    ['bn', 'football', 'ফাইনালে আর্জেন্টিনা', 'ফুটবল বিশ্বকাপের সেমিফাইনালে ২ গোলে জয় পেয়েছে দল। কোচ খেলোয়াড়দের প্রশংসা করেন।'],
    [
      'ru',
      'flood',
      'В Приморье из-за паводка эвакуируют жителей трёх сёл',
      'Уровень воды в реке поднялся на два метра после ливней. Подтоплены более сотни домов, сообщили в МЧС.',
    ],
    [
      'ru',
      'football',
      '«Спартак» обыграл «Динамо» в матче РПЛ',
      'Победный гол на 88-й минуте забил форвард красно-белых. Футболисты поднялись на третье место в чемпионате.',
    ],
    [
      'uk',
      'flood',
      'На Закарпатті через повінь підтоплені десятки будинків',
      'Рівень води в Тисі піднявся на три метри після зливи. ДСНС евакуювала 60 людей.',
    ],
    [
      'uk',
      'football',
      '«Динамо» перемогло «Шахтар» у матчі УПЛ',
      'Єдиний гол забив форвард киян на 70-й хвилині. Футболісти столичного клубу очолили таблицю.',
    ],
    [
      'pl',
      'flood',
      'Powódź na Dolnym Śląsku. Zalane domy i drogi',
      'Po ulewach rzeki przekroczyły stany alarmowe. Strażacy ewakuowali kilkadziesiąt osób.',
    ],
    [
      'pl',
      'football',
      'Legia wygrała z Lechem w hicie Ekstraklasy',
      'Jedynego gola strzelił napastnik gospodarzy. Piłkarze z Warszawy awansowali na pozycję lidera.',
    ],
    [
      'tr',
      'flood',
      "Karadeniz'de sel felaketi: Dereler taştı",
      'Sağanak yağış sonrası evleri su bastı. Selde iki kişi kayboldu.',
    ],
    [
      'tr',
      'football',
      "Galatasaray, Fenerbahçe'yi 2-1 mağlup etti",
      "Süper Lig'in derbisinde goller ikinci yarıda geldi. Teknik direktör maçtan sonra konuştu.",
    ],
    [
      'id',
      'flood',
      'Banjir Rendam Ratusan Rumah di Demak',
      'Hujan deras membuat tanggul jebol. BPBD mengevakuasi warga ke tempat aman.',
    ],
    [
      'id',
      'football',
      'Timnas Indonesia Kalahkan Vietnam 2-0',
      'Gol dicetak pada babak kedua. PSSI memuji penampilan pemain di laga itu.',
    ],
    [
      'sv',
      'flood',
      'Översvämningar efter skyfall i Gävle',
      'Källare fylldes av vatten. Vattenmassorna spolade bort vägar.',
    ],
    [
      'sv',
      'football',
      'Hammarby vann toppmatchen i allsvenskan',
      'Båda målen kom i andra halvlek. Fotbollslaget är nu serieledare.',
    ],
    [
      'da',
      'football',
      'Fodboldlandsholdet vandt 3-0',
      'Målene faldt i anden halvleg. Træneren var tilfreds med kampen.',
    ],
    [
      'fr',
      'football',
      "Le PSG s'impose à Lille et reprend la tête de la Ligue 1",
      "Les Parisiens ont marqué deux buts en seconde période. L'entraîneur s'est dit satisfait de ses attaquants.",
    ],
    [
      'fr',
      'homicide',
      'Un adolescent poignardé à mort devant une gare',
      'La police a interpellé deux suspects. Une enquête pour meurtre a été ouverte.',
    ],
    [
      'pt',
      'flood',
      'Cheias em Moçambique deixam milhares de desalojados',
      'As chuvas intensas fizeram transbordar o rio Limpopo. O INGD montou centros de acolhimento em Chókwè.',
    ],
    [
      'pt',
      'football',
      'Benfica vence FC Porto com golo nos descontos',
      'Os encarnados sobem à liderança da Primeira Liga. O treinador elogiou a atitude dos jogadores.',
    ],
    [
      'it',
      'flood',
      'Alluvione in Romagna, esondano i fiumi: centinaia di evacuati',
      'Il maltempo non dà tregua. Allagate strade e cantine nel Faentino.',
    ],
    [
      'it',
      'football',
      "L'Inter batte il Milan nel derby con un gol di testa",
      "I nerazzurri volano in testa alla Serie A. L'allenatore: «Partita perfetta».",
    ],
    [
      'de',
      'flood',
      'Hochwasser in Bayern: Pegelstände steigen weiter',
      'Nach tagelangem Regen sind mehrere Orte überschwemmt. Die Feuerwehr pumpte Keller leer.',
    ],
    [
      'de',
      'football',
      'Bayern schlägt Dortmund 3:1',
      'Der Stürmer erzielte zwei Treffer in der Bundesliga. Der Trainer lobte die Mannschaft.',
    ],
    [
      'nl',
      'flood',
      'Overstromingen in Limburg na zware regen',
      'De rivier trad buiten haar oevers. Honderden huizen staan onder water.',
    ],
    ['nl', 'football', 'Ajax wint van Feyenoord', 'De spits maakte twee doelpunten in de Eredivisie.'],
  ])('%s: %s', (language, subject, headline, text) => expect(read(language, headline, text).subjects[0]).toBe(subject));

  describe('a word that is common in other news tells nothing', () => {
    test.each([
      [
        'es',
        'economic sanction',
        'Vega renueva su puerto',
        'Sin embargo, los vecinos piden más. La obra, sin embargo, sigue.',
      ],
      [
        'es',
        'treaty',
        'Vega renueva su puerto',
        'El alcalde ha tratado el asunto. Los residuos serán tratados aparte.',
      ],
      [
        'es',
        'robbery and theft',
        'Un robot limpia la playa de Vega',
        'Es una gran atracción. La robótica resulta muy atractiva.',
      ],
      ['es', 'gang activity', 'El maratón llena Vega', 'Una maravilla, según los vecinos. El maratón vuelve en mayo.'],
      [
        'fr',
        'prison',
        'Une filiale détenue à 60 % par Vanel',
        'La société est détenue par deux frères. Elle emploie 200 personnes.',
      ],
      [
        'fr',
        'war',
        'Une rue au nom de Paul Vanel',
        'Il tomba pendant la Seconde Guerre mondiale. La rue longe le canal.',
      ],
      [
        'it',
        'treaty',
        'Vallina, il consiglio rinvia',
        'Il tema è stato trattato a lungo. Sarà trattato ancora in maggio.',
      ],
      [
        'nl',
        'local authority',
        'Twee schepen in de haven van Noordmeer',
        'De schepen blijven tot zondag. Bezoekers kunnen aan boord.',
      ],
      [
        'ru',
        'sentencing (criminal)',
        'Минобороны осудило удар по порту',
        'Министр осудил нападение. Он осуждает и ответ на него.',
      ],
      [
        'ru',
        'news media',
        'Дорогу в Ольховке откроют в мае',
        'Об этом журналистам сообщил глава района. Журналистам показали мост.',
      ],
      [
        'ar',
        'news media',
        'افتتاح طريق في الوادي',
        'قال المدير في مؤتمر صحفي إن الطريق جاهز. وأضاف في بيان صحفي أن العمل انتهى.',
      ],
      [
        'fa',
        'foreign exchange market',
        'پل تازه‌ای در سفیدآب ساخته شد',
        'ساخت پل دو میلیون دلار هزینه داشت. یک میلیون دلار دیگر هم لازم است.',
      ],
    ])('%s: %s', (language, subject, headline, text) =>
      expect(read(language, headline, text).subjects).not.toContain(subject),
    );
  });

  describe('who comes to every accident and where people are taken only support', () => {
    test.each([
      [
        'it',
        'Scontro tra due auto a Vallina, tre feriti',
        'Sul posto i carabinieri. I feriti sono stati portati in ospedale.',
      ],
      ['hi', 'पुलिस की गाड़ी ट्रक से टकराई, दो घायल', 'पुलिस के मुताबिक हादसे में चालक घायल हुआ। उसे अस्पताल में भर्ती कराया गया।'],
      [
        'ur',
        'پولیس وین ٹرک سے ٹکرا گئی، دو زخمی',
        'پولیس کے مطابق حادثے میں ڈرائیور زخمی ہوا۔ اسے اسپتال منتقل کر دیا گیا۔',
      ],
      [
        'de',
        'Streifenwagen kollidiert mit Mauer',
        'Der Fahrer wurde schwer verletzt ins Krankenhaus gebracht. Laut Polizei war die Kreuzung glatt.',
      ],
    ])('%s', (language, headline, text) =>
      expect(read(language, headline, text).subjects).toEqual(['road accident and incident']),
    );

    test('they are a subject where nothing else is', () => {
      expect(read('fr', 'La police change de tenue', 'La police aura de nouveaux uniformes en mai.').subjects).toEqual([
        'police',
      ]);
    });
  });

  test('Arabic letters are read in whichever spelling a keyboard has', () => {
    const [usual, other] = ['أمطار غزيرة تسبب فيضانات في الجنوب', 'امطار غزيرة تسبب فيضانات فى الجنوب'] as const;
    expect(read('ar', other, 'جرفت السيول منازل.').subjects).toEqual(read('ar', usual, 'جرفت السيول منازل.').subjects);
  });

  test('English words tell nothing in another language, nor others in English', () => {
    expect(read('es', 'El once de la suerte', 'El flood del lago se jugó sin earthquake alguno.').subjects).toEqual([]);
    expect(read('en', 'Morning notes', 'The inundaciones were as odd to them as the terremoto.').subjects).toEqual([]);
  });

  test('a language without lists has no subjects', () =>
    expect(read('eu', 'Uholdeak Goierrin', 'Uholdeek zortzi etxe hondatu dituzte.').subjects).toEqual([]));
});
