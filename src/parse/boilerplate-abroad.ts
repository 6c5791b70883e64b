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
    name: 'rights',
    longest: 200,
    pattern:
      /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır|все права защищены|جميع الحقوق محفوظة|جملہ حقوق)/u,
  },
];
