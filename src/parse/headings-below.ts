const set = (names: string): ReadonlySet<string> => new Set(names.split(/,\s*|\n\s*/u));

/** The forms for comments, as WordPress and Blogger set them below a report; in small letters. */
const COMMENT_FORMS = set(
  `save my name email and website in this browser for the next time i comment, this site uses akismet to reduce spam
  leave a reply, leave a comment, post a comment, add a comment, no comments, comments are closed, your email address will not be published
  kommentar verfassen, kommentar veröffentlichen, schreibe einen kommentar, schreiben sie einen kommentar, keine kommentare, deine e-mail-adresse wird nicht veröffentlicht
  laisser un commentaire, enregistrer un commentaire, ajouter un commentaire, aucun commentaire, votre adresse e-mail ne sera pas publiée
  deja una respuesta, deja un comentario, dejar un comentario, publicar un comentario, no hay comentarios, tu dirección de correo electrónico no será publicada
  deixe um comentário, deixe uma resposta, postar um comentário, enviar um comentário, nenhum comentário, sem comentários, o seu endereço de e-mail não será publicado
  lascia un commento, posta un commento, nessun commento, il tuo indirizzo email non sarà pubblicato
  geef een reactie, laat een reactie achter, een reactie posten, geen opmerkingen, je e-mailadres wordt niet gepubliceerd
  tinggalkan balasan, tinggalkan komentar, posting komentar, tidak ada komentar, alamat email anda tidak akan dipublikasikan
  bir yanıt yazın, bir cevap yazın, yorum yapın, yorum gönder, yorum yaz, hiç yorum yok, e-posta adresiniz yayınlanmayacak
  dodaj komentarz, prześlij komentarz, brak komentarzy, napsat komentář, přidat komentář, okomentovat, žádné komentáře, hozzászólás írása, nincs hozzászólás, lasă un răspuns
  lämna ett svar, skicka en kommentar, inga kommentarer, legg igjen en kommentar, skriv et svar, send en kommentar, ingen kommentarer, vastaa, jätä kommentti, αφήστε μια απάντηση
  добавить комментарий, оставить комментарий, оставьте комментарий, отправить комментарий, комментариев нет, ваш адрес email не будет опубликован
  залишити відповідь, залишити коментар, додати коментар, немає коментарів, остави коментар, напишете коментар
  اترك تعليقا, اترك تعليقاً, اترك رد, اترك ردا, أضف تعليق, أضف تعليقا, إرسال تعليق, لا توجد تعليقات, ليست هناك تعليقات, لن يتم نشر عنوان بريدك الإلكتروني
  دیدگاهتان را بنویسید, پاسخ دهید, نظر بدهید, تبصرہ کریں, جواب دیں, اپنی رائے دیں, आपका ईमेल पता प्रकाशित नहीं किया जाएगा, एक टिप्पणी भेजें, टिप्पणी करें, कोई टिप्पणी नहीं
  发表评论, 发表回复, 發表評論, 發佈留言, 發表迴響, 没有评论, 沒有留言, コメントを残す, コメントを投稿, コメントなし, 댓글 남기기, 답글 남기기, 댓글 쓰기
  để lại một bình luận, gửi bình luận, không có bình luận nào, acha maoni, toa maoni yako`,
);

/** The headings of lists of other stories in other languages than English, likewise. */
const STORIES = set(
  `mehr zum thema, das könnte sie auch interessieren, das könnte dich auch interessieren, lesen sie auch, weitere artikel, weitere nachrichten, ähnliche beiträge, meistgelesen, meistgelesene artikel
  sur le même sujet, à lire aussi, lire aussi, articles similaires, articles liés, articles associés, les plus lus, à la une, dans la même rubrique, vous aimerez aussi, autres articles
  noticias relacionadas, notas relacionadas, artículos relacionados, te puede interesar, también te puede interesar, le puede interesar, te recomendamos, más noticias, más leídas, más leídos, las más leídas, lo más leído, lo más visto, lo último, últimas noticias, otras noticias, lea también, lee también
  notícias relacionadas, matérias relacionadas, artigos relacionados, leia também, leia mais, veja também, mais lidas, as mais lidas, mais lidos, mais acessadas, mais acessados, muito acessado, mais vistos, mais notícias, últimas notícias, outras notícias, relacionadas
  leggi anche, articoli correlati, potrebbe interessarti, potrebbe interessarti anche, i più letti, ultime notizie, altre notizie
  lees ook, meer nieuws, gerelateerde artikelen, meest gelezen, läs mer, läs också, mest läst, les også, mest lest, læs også, mest læste, lue myös, luetuimmat
  berita terkait, artikel terkait, berita lainnya, berita terkini, berita terbaru, berita populer, terkini lainnya, terpopuler, baca juga, rekomendasi untuk anda, berita berkaitan
  ilgili haberler, benzer haberler, diğer haberler, önceki haberler, sonraki haberler, son haberler, son dakika haberleri, çok okunanlar, en çok okunanlar, bunlar da ilginizi çekebilir, ilginizi çekebilir
  czytaj także, czytaj też, zobacz także, zobacz też, przeczytaj także, polecane, podobne artykuły, najczęściej czytane, najnowsze, čtěte také, související články, nejčtenější, súvisiace články, kapcsolódó cikkek, citește și, articole similare
  читайте также, читайте еще, читайте ещё, смотрите также, похожие новости, похожие материалы, другие новости, новости по теме, материалы по теме, по теме, последние новости, главные новости, картина дня, популярное, самое читаемое, лента новостей
  читайте також, схожі новини, новини по темі, останні новини, інші новини, прочетете още, още по темата, повезане вести, povezane vijesti, najčitanije, σχετικά άρθρα, διαβάστε επίσης, δείτε επίσης
  مقالات ذات صلة, أخبار ذات صلة, مواضيع ذات صلة, موضوعات ذات صلة, اقرأ أيضا, اقرأ أيضاً, اقرأ ايضا, الأكثر قراءة, آخر الأخبار, أحدث الأخبار, شاهد أيضا, المزيد من الأخبار
  مطالب مرتبط, اخبار مرتبط, پربازدیدترین, بیشتر بخوانید, متعلقہ خبریں, مزید خبریں, یہ بھی پڑھیں, تازہ ترین خبریں, مزید پڑھیں
  संबंधित खबरें, अन्य खबरें, अन्य न्यूज़, अन्य समाचार, यह भी पढ़ें, ये भी पढ़ें, और पढ़ें, ताज़ा खबरें, ताजा खबरें, सबसे ज्यादा पढ़ी गई, আরও পড়ুন, আরো পড়ুন, সর্বশেষ খবর, এ সম্পর্কিত খবর
  相关新闻, 相关阅读, 相关报道, 推荐阅读, 延伸阅读, 热门新闻, 更多新闻, 相關新聞, 延伸閱讀, 熱門新聞, 関連記事, 関連ニュース, あわせて読みたい, 人気記事, 관련기사, 관련 기사, 많이 본 뉴스, 인기기사, 추천기사
  tin liên quan, bài viết liên quan, tin cùng chuyên mục, tin mới nhất, tin khác, đọc nhiều, xem thêm, habari zinazohusiana, soma pia`,
);

/** No heading of either kind is longer, and no line of the form with the sentence behind its first. */
const LONGEST = 80;
const LONGEST_LINE = 200;

/** How many comments there are, and what closes a heading: `Komentarze (2)`, `0 comments:`. */
const COUNT = /^\d+\s+|\s*[([]\d+[)\]]|[\s:.…*!+»>]+$/gu;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/,/gu, '')
    .replace(COUNT, '');

/** Whether a line belongs to the form for comments: `Your email address will not be published. Required fields are marked *` */
export function isCommentForm(text: string): boolean {
  const [first = ''] = text.length <= LONGEST_LINE ? text.split(/(?<=[.。])\s/u, 1) : [];
  return first !== '' && first.length <= LONGEST && COMMENT_FORMS.has(bare(first));
}

/** Whether a line is the heading of a list of other stories, in another language than English. */
export const isStoriesHeading = (text: string): boolean => text.length <= LONGEST && STORIES.has(bare(text));
