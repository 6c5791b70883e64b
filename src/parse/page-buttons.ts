const set = (lines: string): ReadonlySet<string> => new Set(lines.split(/,\s*|\n\s*/u));

/**
 * The buttons and labels of pages that stand alone on a line of what is copied from them, in small letters: of the
 * menu, of consent, of gifts, of players, of newsletters and of messengers. Words that may be a heading are none here.
 */
const BUTTONS = set(
  `short url, short link, get short url, for information media. not an official record, search icon, menu icon, open menu, close menu, toggle navigation, open navigation, site navigation, search the site, open search, close search, close, jump to navigation, skip to navigation
  manage options, cookie settings, cookie preferences, privacy settings, we value your privacy, we care about your privacy, your privacy matters, accept and continue, i accept, i agree, got it, continue without accepting
  we need your help, we need your help now, we need your support, donate, donate now, donate today, donate here, give now, give today, make a donation, support us, support our work, support our journalism, support independent journalism, support quality journalism, support local journalism, become a member, become a supporter, become a subscriber
  give this article, read in app, open in app, gift article, gift full article, share full article, save article, save this story, save story, read later, order reprints, republish, republish this article, republish this story, reuse this content
  share this, share this story, share this article, share article, share story, kindly share this story, share to facebook, share to twitter, share to x, share icon, link copied, copied, copied to clipboard, other ways to share, click to share, facebook count, twitter share
  click to expand, click to expand image, open image in gallery, view image in fullscreen, view gallery, hide caption, toggle caption, show caption, expand, collapse, view original, view comments, show comments, join the conversation
  listen to this story, listen to article, listen now, play audio, audio by, text size, change text size, increase text size, decrease text size, small text, large text
  continue reading the main story, skip past newsletter promotion, after newsletter promotion, free daily newsletter, invalid email, thank you for signing up, explore more on these topics, end of list, google preferred source
  add as preferred source on google, follow us on google news, set as preferred source, view all, see all, see more, show less, show full article, sent from my iphone, sent from my ipad, get outlook for ios, get outlook for android
  suche, menü, menü öffnen, menü schließen, anmelden, abmelden, einloggen, registrieren, zur startseite, zum inhalt springen, artikel anhören, artikel vorlesen, vorlesen, artikel teilen, artikel merken, auf die merkliste, merkliste, jetzt spenden, spenden, alle akzeptieren, einstellungen, zustimmen, zustimmen und weiter, mehr anzeigen, bild vergrößern, zur bildergalerie, kommentare lesen
  ajouter à vos favoris, ajouter aux favoris, lire plus tard, offrir l'article, offrir cet article, partager l'article, partager sur facebook, partager sur twitter, copier le lien, lien copié, écouter l'article, écouter cet article, s'inscrire, s'abonner, je m'abonne, se connecter, mon compte, faire un don, je fais un don, réagir, tout accepter, continuer sans accepter, paramétrer, agrandir l'image, voir plus
  escuchar, escuchar artículo, guardar, guardar artículo, iniciar sesión, mi cuenta, donar, dona ahora, haz tu donación, compartir en facebook, compartir en twitter, copiar enlace, enlace copiado, ir a comentarios, ver comentarios, aceptar todo, aceptar y continuar, ver más, ampliar foto, añadir a google, compartir artículo
  ouvir, ouça o texto, ouvir o texto, salvar, salvar para ler depois, salvar artigo, fazer login, minha conta, doe agora, faça uma doação, copiar link, link copiado, ver comentários, aceitar, aceitar todos, ver mais, ouvir artigo, diminuir fonte, aumentar fonte, presentear, presentear matéria
  ascolta l'articolo, ascolta questo articolo, accedi, abbonati, dona ora, salva, salva articolo, condividi su facebook, regala, regala l'articolo, accetta tutti, mostra altro, copia link, link copiato, ingrandisci immagine
  inloggen, luister, bewaar artikel, deel artikel, doneer, alles accepteren, lyssna, dela artikel, spara artikel, logg inn, del artikkelen
  takip et, bizi takip edin, google news ile takip et, haberi paylaş, paylaş, kaydet, yorum yap, haberi dinle, dinle, bağış yap
  zaloguj, zaloguj się, udostępnij, posłuchaj, drukuj, szukaj, wesprzyj nas
  войти, подписаться, поделиться новостью, слушать, слушать новость, версия для печати, поиск, меню, поддержать, скопировать ссылку, ссылка скопирована, увійти, підписатися, поширити, підтримати
  شارك, شارك القصة, شارك المقال, شارك هذا المقال, استمع, استمع للمقال, طباعة, حفظ, نسخ الرابط, تم نسخ الرابط, تبرع, بحث, القائمة, تسجيل الدخول, تكبير الخط, تصغير الخط
  ارسال, ذخیره, چاپ, اشتراک گذاری, کپی لینک, انتهای پیام, شیئر, پرنٹ, محفوظ کریں, शेयर करें, सुनें, সেভ করুন, শেয়ার করুন
  字号：小 中 大, 字号, 字体：小 中 大, 字體, 分享到, 分享, 分享至, 打印, 打印本页, 收藏, 关闭窗口, 登录, 注册, 登入, 訂閱, 聆聽, 繁體, 字の大きさ, シェア, 印刷, ログイン, 保存, 인쇄, 공유하기, 스크랩, 글자크기, 기사듣기, 로그인`,
);

/** No entry is longer, with what closes it. */
const LONGEST = 50;

/** What closes a button's words: `Kindly share this story:`, `Read more »`. */
const CLOSING = /[\s:：!.…»>›→▸*]+$/u;

/** Whether a line in small letters is a page's button or label and nothing else. */
export const isPageButton = (text: string): boolean =>
  text.length <= LONGEST && (BUTTONS.has(text) || BUTTONS.has(text.replace(CLOSING, '').replaceAll('’', "'")));
