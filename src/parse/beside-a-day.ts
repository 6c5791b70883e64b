import { isOtherMonth } from './other-calendars.ts';
import { weekdayNumber } from '../weekday-names.ts';

/** What sites write beside a day of publication on a line of its own, in small letters: labels, clocks, who put it up. */
const WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'date dated publish published posted released releases release released created date on at by the as of first last update updated modified edited added',
    'am pm a.m p.m gmt utc est edt pst pdt ist pkt bst cet cest et pt ct hr hrs local time day mon tue tues wed wednes thu thur thurs fri sat satur sun',
    'ago hour hours days weeks months years comments',
    'all news count hits views reads read reading min mins minute minutes timer editorial editor staff admin administrator webmaster print edition issue for immediate',
    'accessed retrieved online since late early city final muharram safar rabi awwal al ul sani thani jamadi jumada rajab shaban ramadan ramzan shawwal ziqad zilqad zilhaj ah a.h hijri',
    // German, Dutch, Scandinavian and Finnish
    'datum veröffentlicht aktualisiert erschienen ausgabe publiziert geändert vom den mo di mi do fr sa so erstellt stand am um uhr lesedauer minuten gepubliceerd bijgewerkt aangepast geplaatst laatste laatst gewijzigd op om uur ma wo vr za zo',
    'mån tis ons tors fre lör sön tir tor lør søn maj klo ti ke to pe la su muokattu kl publicerad publisert publiceret udgivet uppdaterad oppdatert opdateret julkaistu päivitetty',
    // French
    'publié publiée édition du en article ligne mise lun mar mer jeu ven sam dim mis mise jour le à modifié créé par admin lecture temps heures',
    // Spanish, Portuguese, Italian
    'fecha publicado publicada edición mié jue vie sáb publicación modificado modificada actualizado actualizada actualización modificación última último el las por lectura tiempo mes meses día días hora horas año años',
    'data publicação edição seg ter qua qui sex atualizado atualizada atualização modificação em às há adm dia dias mês ano anos leitura tempo redação redacción',
    'pubblicato pubblicata edizione gio sab dom aggiornato aggiornata il alle ultimo aggiornamento modifica lettura',
    // Polish, Czech, Hungarian, Romanian, Catalan
    'po út st čt pá ne publicat publicată publicării la ora actualizat actualitzat',
    'opublikowano dodano utworzono publikacji zaktualizowano aktualizacja godz zveřejněno publikováno aktualizováno vydáno közzétéve frissítve',
    // Indonesian, Turkish, Vietnamese
    'diterbitkan diperbarui dipublikasikan pukul tanggal giriş yayın yayınlanma yayınlandı oluşturulma son güncelleme güncellenme tarih tarihi saat',
    'thứ hai ba tư năm sáu bảy chủ nhật ngày đăng lúc cập',
    // Russian, Ukrainian
    'года г в року р дата публикации публікації публикувано обновена опубликовано обновлено опубліковано оновлено создано',
    // Korean, Chinese, Japanese
    '송고시간 입력 수정 등록 승인 기사입력 최종수정 업데이트 发布时间 发表于 发布于 更新 更新时间 更新日 配信 公開 公開日 掲載',
    // Greek, Hebrew, Amharic, Swahili
    'δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ενημέρωση τελευταία ώρα στις πμ μμ פורסם בתאריך עודכן יום בשעה ቀን ዓ.ም imechapishwa imesasishwa',
    // Hindi, Nepali, Bengali, Tamil, Thai
    'प्रकाशित अपडेट अपडेटेड मिति गते बजे প্রকাশ প্রকাশিত আপডেট অপডেট প্রিন্ট সংস্করণ প্রকাশের সময় হালনাগাদ प्रकाशन अद्यतन புதுப்பிக்கப்பட்டது ที่ เวลา น พ.ศ เผยแพร่ อัปเดต',
    'বৈশাখ জ্যৈষ্ঠ আষাঢ় আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র বঙ্গাব্দ',
    // Arabic, Persian, Urdu
    'نشر نشرت نُشر في بتاريخ تاريخ النشر آخر تحديث الساعة ص م صباحا مساء تاریخ انتشار ساعت برابر با کد خبر شائع شدہ اپ ڈیٹ بروز ء',
  ].flatMap((words) => words.split(' ')),
);

/** `Monday`, and capitals: a zone, an agency, a place. */
const SHAPE = /^(?:\p{L}+day|[\p{Lu}.]{2,12})$/u;

/** A day of the Muslim calendar stands beside that of the common one: `14 ربيع الأول 1430 هـ الموافق 11 مارس 2009 م`. */
const MUSLIM_DAY: ReadonlySet<string> = new Set(
  `محرم المحرم صفر ربيع الأول الاول الثاني الآخر جمادى الأولى الآخرة الثانية رجب شعبان رمضان شوال ذو ذي القعدة الحجة هـ هجري الموافق مـ
  محرم‌الحرام ربیع الاول الثانی جمادی ذوالقعدہ ذوالحج ذوالحجہ ہجری بمطابق مطابق`.split(/\s+/u),
);

/** `UTCUpdated`, `amTuesday`: two words that lost the space between them on a site. */
const GLUED = /(?<=^(?:\p{Lu}{2,4}|[ap]m))(?=\p{Lu}\p{Ll}{2})/u;

/** Whether a word may stand beside a day on a line that tells nothing else. */
export const isBesideDay = (word: string): boolean =>
  isBeside(word) || (GLUED.test(word) && word.split(GLUED).every(isBeside));

const isBeside = (word: string): boolean =>
  WORDS.has(word.toLowerCase().replace(/i\u0307/gu, 'i')) ||
  SHAPE.test(word) ||
  weekdayNumber(word) > 0 ||
  MUSLIM_DAY.has(word) ||
  isOtherMonth(word);
