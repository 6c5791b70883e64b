import type { BoilerplateForm } from './boilerplate-forms.ts';

/** What copied pages have around a text in other languages than English; `pattern` reads a piece in small letters. */
export const BOILERPLATE_ABROAD: readonly BoilerplateForm[] = [
  // Pointers to other stories, each with a colon or a dash before the title: German, French, Spanish, Portuguese, Italian.
  {
    name: 'also-read',
    longest: 300,
    pattern:
      /^[[(]?(?:lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|dazu)|das könnte sie (?:auch )?interessieren|(?:à )?lire (?:aussi|également)|(?:à )?voir aussi|sur le même sujet|lea? (?:también|además)|te puede interesar|le puede interesar|vea también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook)\s*(?:[:|»–-]|$)/u,
  },
  // Indonesian, Turkish, Russian and Ukrainian, Arabic, Persian, Urdu, Hindi.
  {
    name: 'also-read',
    longest: 300,
    pattern:
      /^[[(]?(?:baca (?:juga|selengkapnya)|simak juga|lihat juga|ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|читайте (?:также|ещё|еще)|смотрите также|читайте також|(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|ايضا|المزيد)|بیشتر بخوانید|یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|यह भी पढ़ें|ये भी पढ़ें)\s*(?:[:：|»–-]|$)/u,
  },
  // Buttons and invitations.
  {
    name: 'share',
    longest: 60,
    pattern:
      /^(?:teilen|drucken|merken|kommentare|kommentieren|partager|imprimer|commenter|compartir|imprimir|comentar|comentarios|compartilhar|comentários|condividi|commenti|bagikan|komentar|paylaş|yazdır|yorumlar|поделиться|распечатать|комментарии|مشاركة|طباعة|شیئر کریں)$/u,
  },
  {
    name: 'newsletter',
    longest: 160,
    pattern:
      /^(?:(?:zum |unseren? )?newsletter (?:abonnieren|bestellen|anmelden)|(?:jetzt )?abonnieren(?: sie .*)?|(?:abonnez|inscrivez)-vous(?: .*)?|suscríbe(?:te|ase)(?: .*)?|regístrate(?: .*)?|(?:assine|inscreva-se)(?: (?:a|na|no|em) .*)?|iscriviti(?: .*)?|(?:ikuti|dapatkan) .*(?:google news|whatsapp|telegram|channel).*|.*\b(?:abone ol(?:un)?)|(?:подписывайтесь|подпишитесь) на .*|(?:تابعنا|تابعونا|اشترك) .{2,60})[.!]?$/u,
  },
  // Around newsletters: to see them in a browser, why they came, how to end them.
  {
    name: 'newsletter',
    longest: 200,
    pattern:
      /^(?:(?:newsletter |e-?mail )?im browser (?:ansehen|anzeigen|öffnen|lesen)|vom newsletter abmelden|(?:newsletter )?abbestellen|sie erhalten diese (?:e-?mail|nachricht)\b.*|(?:voir|lire|afficher)\b.{0,30} (?:en ligne|dans (?:votre|le) navigateur)|se désabonner|se désinscrire|vous recevez (?:ce|cet)\b.*|ver (?:este correo )?en (?:el|tu|su) navegador|darse de baja|(?:ha recibido|recibe|recibes|está recibiendo) este (?:correo|mensaje|boletín)\b.*|ver (?:este e-?mail )?no navegador|cancelar (?:a )?(?:inscrição|assinatura|suscripción)|você (?:está recebendo|recebeu) est[ea]\b.*|visualizza (?:questa e-?mail )?nel browser|annulla l['’]iscrizione|bekijk (?:deze e-?mail )?in (?:je|uw) browser|uitschrijven|отписаться(?: от рассылки)?|открыть в браузере|вы получили это письмо\b.*|abonelikten (?:çık|ayrıl)|إلغاء الاشتراك)(?:\s*[|·].*)?[.!]?$/u,
  },
  {
    name: 'age',
    longest: 120,
    pattern:
      /^(?:denne artikk?elen er (?:over|mer enn) (?:ett|et|\d+) år gammel|den här artikeln är mer än (?:ett|\d+) år|dieser artikel ist (?:älter als|mehr als) .{2,20} (?:alt|jahre?)|cet article (?:date de|a) plus d['’]un an|este artículo tiene más de)\b/u,
  },
  // Who took a picture.
  {
    name: 'image-credit',
    longest: 160,
    pattern:
      /^[[(]?(?:fotos?|bild(?:er)?|crédits?(?: photos?)?|fotograf[íi]as?|imagem|imagens|imágenes|immagine|фото(?:графи[яи])?|صورة?|تصویر|عکس|照片|图片(?:来源)?|圖片|圖|写真|사진)\s?[:：].{0,150}[^.!?。]$/u,
  },
  // Marks of advertising, in and above a text.
  {
    name: 'advertisement',
    longest: 80,
    pattern:
      /^[-–—*[(\s]*(?:werbung|(?:werbe)?anzeigen?|publicité|publicidad|publicidade|pubblicità|advertentie|reclame|iklan|reklama?|annons|annonse|annonce|hirdetés|διαφήμιση|quảng cáo|реклама|إعلان|اعلان|آگهی|اشتہار|विज्ञापन|বিজ্ঞাপন|广告|廣告|広告|광고)[-–—*\])\s]*$|^(?:continua (?:a leggere |después de |após )(?:dopo )?(?:la|a) (?:pubblicità|publicidad|publicidade)|sigue leyendo (?:después de la publicidad|debajo)|la suite après (?:la|cette) (?:publicité|pub)|(?:weiter(?:lesen)?|artikel) (?:geht es )?nach der (?:werbung|anzeige)( weiter)?|artikk?elen fortsetter under annonsen|artikeln fortsätter (?:efter|under) annonsen|artiklen fortsætter (?:efter|under) annoncen|artikel gaat verder (?:onder|na) (?:de )?advertentie|(?:iklan\. )?(?:gulir|scroll) (?:ke bawah )?untuk (?:melanjutkan|lanjut) (?:membaca|baca))\W*$/u,
  },
  // How often it was read and shared, and how long reading takes.
  {
    name: 'counter',
    longest: 60,
    pattern:
      /^[-–—•\s]*(?:\d[\d.,\s]*(?:k|mil|rb)?\s?(?:lecturas?|vistas?|visitas?|visualizaciones|visualizações|acessos|leituras|vues?|lectures|aufrufe|visualizzazioni|letture|weergaven|(?:x |kali )?(?:dilihat|dibaca)|tayangan|pembaca|görüntü(?:len)?me|okunma|wyświetleń|odsłon|zobrazení|visningar|visninger|просмотр(?:ов|а)?|прочтени[йя]|перегляд(?:ів|и)?|مشاهدة|مشاهدات|بازدید|مناظر|阅读|次阅读|浏览|閱覽|조회)|(?:просмотров|перегляди|переглядів|dibaca|dilihat|visitas|lecturas|vues|aufrufe|wyświetleń|okunma(?: sayısı)?|阅读|阅读量|浏览|浏览量|点击|조회수?|المشاهدات|عدد المشاهدات)\s*[:：]\s*\d[\d.,\s]*|tiempo (?:estimado )?de lectura\b.{0,30}|tempo (?:estimado )?de (?:leitura|lettura)\b.{0,30}|\d+ min(?:ut[io])? (?:di lettura|de leitura|de lectura)|temps de lecture\b.{0,30}|lesezeit\b.{0,30}|lecture \d+ min\S*|waktu baca\b.{0,20}|czas czytania\b.{0,20}|время (?:на )?чтени[яе]\b.{0,20}|okuma süresi\b.{0,20})\W*$/u,
  },
  // What is left of an article for those who do not pay.
  {
    name: 'paywall',
    longest: 200,
    pattern:
      /^(?:(?:cet |l['’])?(?:article|contenu|accès) (?:est )?(?:réservée?|exclusif) (?:aux|à nos) abonnés\b.*|il vous reste \d.{0,40} à (?:lire|découvrir)\b.*|vous devez (?:bénéficier d['’]un abonnement|être abonnée?|avoir un compte|vous (?:connecter|abonner))\b.*|déjà abonné\b.*|connectez-vous\b.{0,80}|créez un compte\b.*|(?:dieser (?:artikel|inhalt) ist )?(?:nur|exklusiv) für abonnent(?:en|innen)\b.{0,40}|(?:jetzt )?weiterlesen(?: mit\b.*)?|sie sind bereits abonnent\b.*|sie haben noch kein (?:abo|konto)\b.*|(?:contenido|artículo|nota) (?:exclusiv[oa] |solo )(?:para|de) suscriptores\b.*|(?:ya|si) eres suscriptor\b.*|inicia sesión (?:para|o|con tu)\b.{0,60}|(?:conteúdo|matéria) exclusiv[oa] para assinantes\b.*|já é assinante\b.*|(?:articolo|contenuto) (?:riservato|solo) (?:agli|per gli) abbonati\b.*|sei già abbonato\b.*|dit artikel is (?:alleen )?voor abonnees\b.*|(?:pozostało|zostało) \d+% (?:tekstu|artykułu)\b.*|bu içerik\b.{0,40} aboneler\b.*)$/u,
  },
  {
    name: 'contact',
    longest: 80,
    pattern: /^\p{Script=Hangul}{2,4}\s?(?:기자|특파원)?\s*[\w.+-]+@[\w.-]+$/u,
  },
  // Who edited it, below reports in Chinese; who filmed it, in Turkish.
  {
    name: 'contributor',
    longest: 120,
    pattern:
      /^[（([【]?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|審核|审核|监制|見習編輯)\s?[：:]\s?\S.{0,30}[)）\]】]?$|^(?:haber|kamera|foto|haber-kamera|haber - kamera)\s?:\s?\p{L}.{3,100}\/\p{L}[^.]{2,40}$/u,
  },
  {
    name: 'rights',
    longest: 200,
    pattern:
      /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır|все права защищены|جميع الحقوق محفوظة|جملہ حقوق)/u,
  },
  {
    name: 'rights',
    longest: 120,
    pattern: /무단\s?(?:전재|복제)|無断転載|未经(?:授权|許可|许可)|版权所有|版權所有/u,
  },
];
