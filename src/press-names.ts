import { isPaper } from './papers.ts';

/** News agencies and broadcasters that sign with initials or one word. */
const AGENCIES = new Set(
  `AA AAP ABC AFP ADN AKI ANA ANGOP ANI ANP ANSA AP APA APP ATS BBC Belga Bernama BIRN BSS BTA CBC CBS CNA CNBC CNN CP dpa DPA
  DW EFE FARS GNA IANS INA Inforpress Interfax IRNA ISNA KCNA KPL KUNA Kyodo LUSA Lusa MENA NAN NBC NNA NPR NTB PA PANA PAP PBS PNA PPI
  PTI QNA Reuters RFE/RL RIA RFI RTHK SANA Sputnik SPA STT TASS Tass TAP TNN TT UNB UNI UPI VNA VOA WAFA WAM Xinhua XINHUA
  Adnkronos Bloomberg BLOOMBERG Jiji Kazinform Mehr Ritzau Tasnim Ukrinform Yonhap YONHAP REUTERS Tanjug HINA MTI ČTK CTK Anadolu NOTIMEX Notimex PRNewswire NNN INP NNI AGI AZERTAC Azertac BelTA ROMPRES Agerpres ANTARA Antara DHA İHA MAP APS ТАСС РИА Интерфакс ИНТЕРФАКС INTERFAX УНИАН`.split(
    /\s+/u,
  ),
);

/** Words that a paper's, agency's or broadcaster's name ends in. */
const PRESS_WORD =
  /\s(?:Advertiser|Advocate|Age|Agency|Argus|Bugle|Broadcasting|Bulletin|Chronicle|Citizen|Courier|Daily|Digest|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Insider|International|Journal|Ledger|Magazine|Mail|Media|Media Group|Mercury|Mirror|Monitor|Nation|Network|News|Newspaper|Newswire|Observer|Online|Outlook|Post|Press|Press-Gazette|Radio|Record|Recorder|Register|Reporter|Republic|Review|Sentinel|Service|Standard|Star|Sun|Telegraph|Television|Times|Times-Union|Today|Tribune|TV|Voice|Weekly|Wire|World|AGENCY|BUREAU|DAILY|GAZETTE|HERALD|JOURNAL|MEDIA|MONITOR|NEWS|OBSERVER|POST|PRESS|SERVICE|STAR|TIMES|TODAY|TRIBUNE|TV)$/u;

/** The same at the end in German, Dutch, the languages of Scandinavia and Turkish, and at the beginning in Spanish, Portuguese, Italian, French and Indonesian. */
const PRESS_WORD_ABROAD =
  /[\s-](?:\p{L}*[Zz]eitung|\p{L}*[Nn]achrichten|(?:Tage|Tag|Volks|Wochen|Abend|Morgen|Kreis)blatt|Nieuws|Nieuwsblad|Dagblad|Courant|Nyheter|Tidende|Tidning|Dagblade?t|Aftonbladet|Avisen?|(?:Morgen|Abend|Landes)post|Anzeiger|Bote|Kurier|Rundschau|Presse|Merkur|Gazetesi|Postası)$|^(?:(?:El|La|Le|O|Il|Les|Los) )?(?:Diario|Diário|Jornal|Journal|Gazeta|Gaceta|Gazzetta|Correo|Correio|Corriere|Courrier|Giornale|Folha|Faro|Heraldo|Harian|Koran) (?:d[aeio]s? |del |du |della |de (?:la|las|los) )?\p{Lu}/u;

/** The same in scripts that know no capitals, and in Russian and Ukrainian: Urdu, Persian, Arabic, Hindi, Bengali, Chinese, Japanese, Korean. */
const PRESS_WORD_IN_SCRIPTS =
  /^(?:روزنامہ|روزنامه|ماہنامہ|صحيفة|جريدة|وكالة|خبرگزاری|दैनिक|দৈনিক)\s\S+(?:\s\S+)?$|^\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,2}[\s-](?:газета|вестник|известия|ведомости|курьер|вісник)$|^\p{Script=Han}{1,6}(?:日报|晚报|早报|晨报|时报|周报|周刊|新闻网|新闻社|通讯社|新华网|日報|晚報|時報|週刊|新聞社|新聞網|通信社|通訊社)$|^[\p{Script=Hangul}A-Z]{1,8}(?:일보|신문|뉴스|통신|방송|타임스)$/u;

/** A letter that is not Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

const DOMAIN = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;

/** Whether a short text reads as the name of a paper, agency, broadcaster or site. */
export function isPressName(text: string): boolean {
  if (AGENCIES.has(text) || DOMAIN.test(text) || isPaper(text)) return true;
  if (text.length <= 40 && OTHER_SCRIPT.test(text) && PRESS_WORD_IN_SCRIPTS.test(text)) return true;
  const words = text.split(/\s+/u);
  if (words.length > 6 || text.length > 50 || /[.!?:;,"“”]/u.test(text.replace(/\.(?:com|net|org)\b/iu, '')))
    return false;
  if (/^(?!the\s)\p{Ll}/u.test(text)) return false;
  const named = words.every(
    (word) =>
      /^(?:\p{Lu}|\d)/u.test(word) || /^(?:of|the|and|d[aeio]s?|del|della|du|la|el|le|in|for|und|&)$/u.test(word),
  );
  return named && (PRESS_WORD.test(text) || PRESS_WORD_ABROAD.test(text) || /^(?:The )?Daily /u.test(text));
}

/** Whether a text is a site's domain and nothing else. */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

/** Whether a text is a known agency's mark. */
export const isAgency = (text: string): boolean => AGENCIES.has(text);
