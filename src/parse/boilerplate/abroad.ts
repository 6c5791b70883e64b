import { type BoilerplateForm, holding, opening, phrases, whole } from './form.ts';

/** What copied pages have around a text in other languages than English: a line a language, or a few that are near. */
export const abroad: readonly BoilerplateForm[] = [
  // Pointers to other stories, each with a colon or a dash before the title.
  opening(
    300,
    phrases`
      lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|dazu)|das könnte sie (?:auch )?interessieren
      lees ook
      (?:à )?lire (?:aussi|également)|(?:à )?voir aussi|sur le même sujet
      lea? (?:también|además)|te puede interesar|le puede interesar|vea también
      leia (?:também|mais)|veja (?:também|mais)
      leggi anche
      baca (?:juga|selengkapnya)|simak juga|lihat juga
      ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun
      читайте (?:также|ещё|еще)|смотрите также|читайте також
      (?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|ايضا|المزيد)
      بیشتر بخوانید
      یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں
      यह भी पढ़ें|ये भी पढ़ें`,
    { before: '[[(]?', behind: String.raw`\s*(?:[:：|»–-]|$)` },
  ),
  // Buttons and invitations.
  whole(
    60,
    phrases`
      teilen|drucken|merken|kommentare|kommentieren
      partager|imprimer|commenter
      compartir|imprimir|comentar|comentarios
      compartilhar|comentários
      condividi|commenti
      bagikan|komentar
      paylaş|yazdır|yorumlar
      поделиться|распечатать|комментарии
      مشاركة|طباعة
      شیئر کریں`,
  ),
  whole(
    160,
    phrases`
      (?:zum |unseren? )?newsletter (?:abonnieren|bestellen|anmelden)|(?:jetzt )?abonnieren(?: sie .*)?
      (?:abonnez|inscrivez)-vous(?: .*)?
      suscríbe(?:te|ase)(?: .*)?|regístrate(?: .*)?
      (?:assine|inscreva-se)(?: (?:a|na|no|em) .*)?
      iscriviti(?: .*)?
      (?:ikuti|dapatkan) .*(?:google news|whatsapp|telegram|channel).*
      .*\b(?:abone ol(?:un)?)
      (?:подписывайтесь|подпишитесь) на .*
      (?:تابعنا|تابعونا|اشترك) .{2,60}`,
    { behind: '[.!]?' },
  ),
  // Around newsletters: to see them in a browser, why they came, how to end them.
  whole(
    200,
    phrases`
      (?:newsletter |e-?mail )?im browser (?:ansehen|anzeigen|öffnen|lesen)|vom newsletter abmelden|(?:newsletter )?abbestellen|sie erhalten diese (?:e-?mail|nachricht)\b.*
      bekijk (?:deze e-?mail )?in (?:je|uw) browser|uitschrijven
      (?:voir|lire|afficher)\b.{0,30} (?:en ligne|dans (?:votre|le) navigateur)|se désabonner|se désinscrire|vous recevez (?:ce|cet)\b.*
      ver (?:este correo )?en (?:el|tu|su) navegador|darse de baja|(?:ha recibido|recibe|recibes|está recibiendo) este (?:correo|mensaje|boletín)\b.*
      ver (?:este e-?mail )?no navegador|cancelar (?:a )?(?:inscrição|assinatura|suscripción)|você (?:está recebendo|recebeu) est[ea]\b.*
      visualizza (?:questa e-?mail )?nel browser|annulla l['’]iscrizione
      отписаться(?: от рассылки)?|открыть в браузере|вы получили это письмо\b.*
      abonelikten (?:çık|ayrıl)
      إلغاء الاشتراك`,
    { behind: String.raw`(?:\s*[|·].*)?[.!]?` },
  ),
  // How old it is.
  opening(
    120,
    phrases`
      denne artikk?elen er (?:over|mer enn) (?:ett|et|\d+) år gammel
      den här artikeln är mer än (?:ett|\d+) år
      dieser artikel ist (?:älter als|mehr als) .{2,20} (?:alt|jahre?)
      cet article (?:date de|a) plus d['’]un an
      este artículo tiene más de`,
    { behind: String.raw`\b` },
  ),
  // Who took a picture.
  opening(
    160,
    phrases`
      fotos?|bild(?:er)?|crédits?(?: photos?)?
      fotograf[íi]as?|imagem|imagens|imágenes|immagine
      фото(?:графи[яи])?
      صورة?|تصویر|عکس
      照片|图片(?:来源)?|圖片|圖|写真|사진`,
    { before: '[[(]?', behind: String.raw`\s?[:：].{0,150}[^.!?。]$` },
  ),
  // Marks of advertising, in and above a text.
  whole(
    80,
    phrases`
      werbung|(?:werbe)?anzeigen?|advertentie|annons|annonse|annonce
      publicité|publicidad|publicidade|pubblicità|reclame
      iklan|quảng cáo
      reklama?|hirdetés|διαφήμιση|реклама
      إعلان|اعلان|آگهی|اشتہار|विज्ञापन|বিজ্ঞাপন
      广告|廣告|広告|광고`,
    { before: String.raw`[-–—*[(\s]*`, behind: String.raw`[-–—*\])\s]*` },
  ),
  whole(
    80,
    phrases`
      (?:weiter(?:lesen)?|artikel) (?:geht es )?nach der (?:werbung|anzeige)(?: weiter)?
      la suite après (?:la|cette) (?:publicité|pub)
      continua (?:a leggere |después de |após )(?:dopo )?(?:la|a) (?:pubblicità|publicidad|publicidade)
      sigue leyendo (?:después de la publicidad|debajo)
      artikk?elen fortsetter under annonsen|artikeln fortsätter (?:efter|under) annonsen|artiklen fortsætter (?:efter|under) annoncen
      artikel gaat verder (?:onder|na) (?:de )?advertentie
      (?:iklan\. )?(?:gulir|scroll) (?:ke bawah )?untuk (?:melanjutkan|lanjut) (?:membaca|baca)`,
    { behind: String.raw`\W*` },
  ),
  // How often it was read and shared: behind the number, and before it.
  whole(
    60,
    phrases`
      lecturas?|vistas?|visitas?|visualizaciones
      visualizações|acessos|leituras
      vues?|lectures
      aufrufe
      visualizzazioni|letture
      weergaven
      (?:x |kali )?(?:dilihat|dibaca)|tayangan|pembaca
      görüntü(?:len)?me|okunma
      wyświetleń|odsłon|zobrazení
      visningar|visninger
      просмотр(?:ов|а)?|прочтени[йя]|перегляд(?:ів|и)?
      مشاهدة|مشاهدات|بازدید|مناظر
      阅读|次阅读|浏览|閱覽|조회`,
    { before: String.raw`[-–—•\s]*\d[\d.,\s]*(?:k|mil|rb)?\s?`, behind: String.raw`\W*` },
  ),
  whole(
    60,
    phrases`
      просмотров|перегляди|переглядів
      dibaca|dilihat
      visitas|lecturas|vues|aufrufe
      wyświetleń
      okunma(?: sayısı)?
      阅读|阅读量|浏览|浏览量|点击|조회수?
      المشاهدات|عدد المشاهدات`,
    { before: String.raw`[-–—•\s]*`, behind: String.raw`\s*[:：]\s*\d[\d.,\s]*\W*` },
  ),
  // How long reading takes.
  whole(
    60,
    phrases`
      tiempo (?:estimado )?de lectura\b.{0,30}
      tempo (?:estimado )?de (?:leitura|lettura)\b.{0,30}
      \d+ min(?:ut[io])? (?:di lettura|de leitura|de lectura)
      temps de lecture\b.{0,30}|lecture \d+ min\S*
      lesezeit\b.{0,30}
      waktu baca\b.{0,20}
      czas czytania\b.{0,20}
      время (?:на )?чтени[яе]\b.{0,20}
      okuma süresi\b.{0,20}`,
    { before: String.raw`[-–—•\s]*`, behind: String.raw`\W*` },
  ),
  // What is left of an article for those who do not pay.
  whole(
    200,
    phrases`
      (?:cet |l['’])?(?:article|contenu|accès) (?:est )?(?:réservée?|exclusif) (?:aux|à nos) abonnés\b.*
      il vous reste \d.{0,40} à (?:lire|découvrir)\b.*
      vous devez (?:bénéficier d['’]un abonnement|être abonnée?|avoir un compte|vous (?:connecter|abonner))\b.*
      déjà abonné\b.*|connectez-vous\b.{0,80}|créez un compte\b.*
      (?:dieser (?:artikel|inhalt) ist )?(?:nur|exklusiv) für abonnent(?:en|innen)\b.{0,40}
      (?:jetzt )?weiterlesen(?: mit\b.*)?
      sie sind bereits abonnent\b.*|sie haben noch kein (?:abo|konto)\b.*
      (?:contenido|artículo|nota) (?:exclusiv[oa] |solo )(?:para|de) suscriptores\b.*
      (?:ya|si) eres suscriptor\b.*|inicia sesión (?:para|o|con tu)\b.{0,60}
      (?:conteúdo|matéria) exclusiv[oa] para assinantes\b.*|já é assinante\b.*
      (?:articolo|contenuto) (?:riservato|solo) (?:agli|per gli) abbonati\b.*|sei già abbonato\b.*
      dit artikel is (?:alleen )?voor abonnees\b.*
      (?:pozostało|zostało) \d+% (?:tekstu|artykułu)\b.*
      bu içerik\b.{0,40} aboneler\b.*`,
  ),
  // Who wrote it in Korean, who edited it in Chinese, who filmed it in Turkish.
  whole(80, [String.raw`\p{Script=Hangul}{2,4}\s?(?:기자|특파원)?\s*[\w.+-]+@[\w.-]+`]),
  whole(
    120,
    phrases`
      [（([【]?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|審核|审核|监制|見習編輯)\s?[：:]\s?\S.{0,30}[)）\]】]?
      (?:haber|kamera|foto|haber-kamera|haber - kamera)\s?:\s?\p{L}.{3,100}\/\p{L}[^.]{2,40}`,
  ),
  // Whose the text is.
  opening(
    200,
    phrases`
      alle rechte vorbehalten
      tous droits réservés|le présent document est protégé par
      todos los derechos reservados|todos os direitos reservados
      tutti i diritti riservati
      tüm hakları saklıdır
      все права защищены
      جميع الحقوق محفوظة|جملہ حقوق`,
  ),
  holding(
    120,
    phrases`
      무단\s?(?:전재|복제)
      無断転載
      未经(?:授权|許可|许可)|版权所有|版權所有`,
  ),
];
