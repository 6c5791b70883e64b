/** A convention of what pages and scrapers leave around a text; `pattern` reads a piece in small letters. */
export interface BoilerplateForm {
  readonly name: string;
  /** A longer piece is not of this form: real paragraphs stay out of it. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** The pattern reads the end of the piece alone: captions close with who took the picture. */
  readonly atEnd?: true;
  /** Without these letters the pattern is not tried: to look for them is cheaper. */
  readonly mark?: string;
}

/** So much of the end of a piece is read by a form that stands there. */
export const END = 140;

export const BOILERPLATE_FORMS: readonly BoilerplateForm[] = [
  // Buttons and invitations to share or follow.
  {
    name: 'share',
    longest: 90,
    pattern:
      /^(?:(?:(?:share|tweet|pin(?: it)?|e-?mail|print|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|copy link)[\s|,/]*)+|follow us|like us|share (?:this|on|via)\b.*|help .{0,40} by sharing this (?:article|story)|(?:follow|join|find) (?:us|our|\S+) on\b.*)[!:.]?$/u,
  },
  {
    name: 'join',
    longest: 160,
    pattern:
      /^(?:(?:follow|join|like) (?:us|our|the) .*(?:whatsapp|telegram|facebook|twitter|instagram|channel|google news).*|download (?:our|the) (?:\S+ )?app\b.*|.{5,100}\b(?:link|click) (?:here|below)\W*)$/u,
  },
  // Pointers to other stories.
  {
    name: 'also-read',
    longest: 300,
    pattern:
      /^[[(]?(?:also read|read also|also see|see also|you (?:may|might) (?:also )?like|click here|to read more)\b/u,
  },
  {
    name: 'also-read',
    longest: 300,
    pattern:
      /^[[(]?(?:read|read more|related|more|more (?:from|on)|must read|watch|watch (?:also|more)|recommended|trending)\s*[:|»>]/u,
  },
  {
    name: 'also-read',
    longest: 70,
    pattern:
      /^(?:read more|related|related (?:stories|articles|news|posts|topics|coverage)|more (?:from|on) [^.]*|more stories|must read|don['’]t miss|recommended|trending|most (?:read|popular|viewed|shared)(?: (?:from|on|in|stories|articles|news)\b.{0,40})?|keep up with the latest\b.{0,50}|read (?:next|the full (?:story|article))|(?:continue|keep) reading(?: on [^.]{2,40})?|story continues)[>»…. ]*$/u,
  },
  {
    name: 'also-read',
    longest: 90,
    pattern: /^(?:read|see|watch) (?:more|the (?:full|whole) (?:story|article|report))\b[^.!?]{0,60}[»>→]$/u,
  },
  { name: 'also-read', longest: 500, atEnd: true, pattern: /[^.]\sread more\W*$/u },
  { name: 'also-read', longest: 120, pattern: /^read the (?:original|full)(?: article| story| report)?\b/u },
  {
    name: 'attachment',
    longest: 160,
    pattern: /^(?:download|preview of|view)\b.{0,120}\((?:pdf|docx?|xlsx?)\b[^()]*\)$/u,
  },
  // Rights.
  { name: 'copyright', longest: 400, pattern: /^(?:copyright|\(c\)|©|all rights reserved)/u },
  {
    name: 'rights',
    longest: 400,
    pattern:
      /\b(?:all rights reserved|may not be (?:published|reproduced|republished)|reproduction (?:in whole|without))\b/u,
  },
  // Pictures.
  {
    name: 'image-credit',
    longest: 260,
    pattern:
      /^\(?(?:(?:photos?|images?|pictures?|pic|video|graphic|illustration|credits?|file photo|representational image|photograph|screengrab)\b(?: by| courtesy| credit| source)?\s*[:/|–—-]|(?:getty images|shutterstock|file photo|representational image|stock image)\)?\.?$)/u,
  },
  {
    name: 'image-credit',
    longest: 90,
    pattern: /\/(?:getty images|afp|ap|reuters|file|shutterstock|epa)\)?\.?$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    pattern:
      /[—–]\s?(?:photos?(?: by| courtesy)?\b[^.]{0,60}|(?:file|reuters|afp|ap|app|online|screengrab|epa|x|ppi|inp|facebook|instagram|twitter|white star|courtesy\b[^.]{0,40})(?:\/[^.]{1,40})?)\.?$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    pattern:
      /(?:\((?:[^()]{2,60}\/(?:reuters|afp|ap|epa|getty images)|(?:reuters|ap|afp|file|handout) (?:photo|file)\b[^()]{0,60}|(?:photo|image|file|picture)\b[^()]{0,60})\)|\b(?:reuters|afp|epa|ap|dpa|efe|ansa|lusa|antara|xinhua|anadolu|imago|keystone)(?: foto| photo)?\/\p{L}[\p{L}. /-]{2,40}|(?:\/|via )(?:getty images|file photo)\)?)\.?$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    mark: '©',
    pattern: /[.!?…»”]\s*©\s?(?:\d{4}\s)?\p{L}[^.©]{1,60}\.?$/u,
  },
  // Who took a picture and for whom, behind a sentence or in brackets, with no full stop: `… on Saturday. Ana Ruiz/The Courier`.
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    mark: '/',
    pattern:
      /(?:[.!?”]["')]?\s\p{L}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){1,3}\s?\/\s?\p{L}[\p{L} '’&-]{1,40}|\[[^[\]/]{2,50}\/[^[\]]{2,50}\]|\(\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}\s?\/\s?\p{L}[\p{L} .&-]{1,30}\)|\(\p{L}[\p{L} .&-]{1,30}\/\s?\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}\))$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    mark: ':',
    pattern:
      /(?:\((?:supplied|provided|courtesy|facebook|instagram|twitter|getty images|aap|ap|afp|reuters|epa|(?:abc|bbc|cbc|rnz|itv) [^():]{2,24})\s?:[^()]{2,60}\)|[\s|](?:photograph|photos?|picture|(?:photo )?credit|fotos?|bild|crédit(?: photo)?|crédito|fotografía)\s?:\s?\p{L}[^.!?]{2,60})$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    mark: ' - ',
    pattern: /\b(?:afp|ap|reuters|epa) - \p{L}[\p{L} .'’-]{3,40}\.?$/u,
  },
  {
    name: 'caption',
    longest: 400,
    atEnd: true,
    mark: ' by ',
    pattern: /[.!?]["”]?\s(?:photos?|images?|pictures?) by [^.!?]{3,50}\.?$/u,
  },
  {
    name: 'caption',
    longest: 600,
    pattern:
      /^(?:file\s*(?:photo\s*)?[-–—:]|file photo\b|(?:in )?this (?:\S+ ){0,5}(?:photo|photograph|image|picture|frame grab|handout)(?:,| taken| released| provided| shows| made| from)|(?:a|an) (?:file |representational |undated |handout )*(?:photo|image|picture) (?:of|shows)\b|media playback is unsupported|image (?:copyright|caption|source)\b|enlarge this image|header image\b)/u,
  },
  // Advertising, newsletters, consent.
  {
    name: 'advertisement',
    longest: 60,
    pattern:
      /^\W*(?:advertisement|sponsored(?: content)?|(?:new )?ad|ads by .*|(?:story|article|news) continues (?:below|after).*|advertisement\W+(?:continue reading|scroll)\b.*|continue reading (?:below|after)\b.*|scroll to (?:continue|resume)\b.*|promoted|skip ad)\W*$/u,
  },
  {
    name: 'newsletter',
    longest: 260,
    pattern:
      /^(?:sign up (?:for|to)\b|subscribe\b|get (?:the )?(?:latest|breaking|daily|top)\b.*(?:inbox|newsletter|alerts?|app|email)|enter your email)/u,
  },
  {
    name: 'newsletter',
    longest: 300,
    pattern:
      /^thanks for reading\b.*\bsubscribe\b|^(?:this (?:article|story|content) is (?:for|available to|only available to) (?:paying |paid )?(?:subscribers|members)\b.*|(?:subscribe|register|log in|sign in) to (?:continue reading|read (?:the )?(?:full|rest|more))\b.*|to (?:continue|keep) reading,? (?:please )?(?:subscribe|register|log in|sign in|become)\b.*|.{0,60}already (?:have an account|a (?:subscriber|member))\?.*)$/u,
  },
  {
    name: 'tags',
    longest: 240,
    pattern:
      /^(?:tags?|topics|keywords|filed under|filtered by|posted in|tagged(?: with)?|schlagwörter|mots-clés|etiquetas|etiketler|kategor(?:i(?:ler)?|ien?|ia)|catégories?|categor[ií]as?|рубрик[аи]|теги|التصنيف(?:ات)?|الوسوم|标签|分类|タグ|태그)\s*:[^.!?]+$/u,
  },
  {
    name: 'newsletter',
    longest: 260,
    pattern:
      /^(?:(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|web)\b|view online$|(?:having )?trouble (?:viewing|reading) this\b|(?:was this|if this) (?:e-?mail|newsletter) (?:was )?forwarded to you|(?:you(?:['’]re| are| have) (?:been )?(?:receiving|received|getting|sent)|this (?:e-?mail|message|newsletter) (?:was|is being|has been) sent)\b|(?:manage|update|change) your (?:e-?mail |subscription )?(?:preferences|settings|subscriptions?)\b|forward (?:this |it )?(?:e-?mail )?to a friend)/u,
  },
  { name: 'newsletter', longest: 260, pattern: /your inbox\b|^to unsubscribe\b|^unsubscribe\b/u },
  {
    name: 'consent',
    longest: 900,
    pattern:
      /^(?:opt out\b.*personal information|(?:we|this (?:web)?site|our (?:web)?site) uses? (?:\S+ ){0,3}cookies\b|(?:we and our|our) (?:\d+ )?(?:technology |trusted |advertising )?partners\b.{0,80}\b(?:stor|process|us|access|ask)(?:e|es|ing)\b|by (?:clicking|continuing|using|pressing|tapping)\b.{0,120}\byou (?:agree|consent|accept)\b|(?:accept|manage|reject|allow)(?: all)?(?: (?:cookies|consent|preferences))?$|(?:privacy policy|cookie policy|terms (?:of use|of service|and conditions))\b.{0,40}$|do not sell\b.*personal information|your privacy (?:choices|rights|settings)|privacy notice: newsletters\b)/u,
  },
  // Appeals for gifts, which speak to the reader.
  {
    name: 'appeal',
    longest: 400,
    pattern:
      /^(?:(?:support|contributions|donations) from (?:our )?(?:readers|viewers|listeners|supporters|people) (?:like you|is|are|keeps?|helps?|mean)\b|your (?:tax[- ]deductible |generous |monthly )?(?:gift|donation|contribution) (?:can|will|helps?|makes?|keeps?|supports?)\b|(?:please )?(?:donate (?:now|today|here|to us|to our)\b|consider (?:making a donation|donating|supporting (?:us|our)|becoming a|a (?:gift|donation))|support (?:our|independent|quality|local|free) (?:journalism|newsroom|reporting)\b|become a (?:\S+ )?(?:supporter|patron)\b)|you are (?:visiting|reading) (?:us|this) because\b|if you(?:['’]ve seen)? (?:value|like|enjoy|believe|appreciate)\b.{0,200}\b(?:contribut|donat|subscrib|our (?:reporting|journalism|newsroom|work)\b)|we (?:rely|depend) on (?:the )?(?:contributions|donations|support|generosity|readers)\b|as a (?:501\(c\)\(3\) )?non-?profit\b.{0,80}\b(?:we|our)\b|.{2,60} needs your support\.?$)/u,
  },
  // The page's own furniture.
  {
    name: 'navigation',
    longest: 70,
    pattern:
      /^(?:home|menu|search|log ?in|sign in|sign up|register|(?:my )?account|dashboard|(?:\d+ |no |leave a |post a |add a |view |show )?comments?|\d[\d.,]*k? (?:shares?|likes?|views?|reads?|claps?|retweets?|reactions?|minutes|mins?|mn)|[\d.,]+ total views?(?:,? [\d.,]+ views?)?(?: today)?|post views:? [\d.,]+|\d+-\d+ minutes|listen(?: (?:now )?[([]?\d+ min(?:ute)?s?[)\]]?)?|listen to (?:this )?article|gift this article|gift a subscription(?:gift)?|(?:a|aa|a\+|a-)|subscribe(?: now)?|you have \d+ .*articles? (?:left|remaining)\b.*|font size.*|\[?(?:print|feedback|rss)\]?(?:\s*\[?(?:print|feedback|rss)\]?)*|save|bookmark|back to top|skip to (?:main )?content|select this search icon\b.*|main menu|(?:next|previous) (?:article|story|post)|advertise with us|contact us|about us|latest news|breaking news|top stories|live tv|e-?paper|(?:load|show|view) more|\d+ min(?:ute)?s? read|\d{1,5} words|published|updated|(?:(?:published|posted|updated|last updated):?\s)?(?:about )?(?:an?|\d+) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago|news provided by|archives? for .{2,60}|more news|for immediate release|heard on [^.]*|our standards:.*|reading time:? .*|(?:home|news)(?:\s*[>»/›|]\s*[^>»/›|]+)+)$/u,
  },
  // News in a line that runs over a page.
  {
    name: 'ticker',
    longest: 500,
    pattern:
      /^(?:breaking(?: news)?|latest(?: news)?|just in|trending(?: now)?|top stories|headlines|live|eilmeldung|última hora|últimas noticias|dernière minute|flash info|son dakika|ultim['’]ora|срочно|عاجل)\s*[:|•»-]\s[^•|»]{10,}[•|»].*$/u,
  },
  { name: 'breadcrumb', longest: 260, pattern: /^home\s*[>»›|/]+[^>»›|/]+[>»›|/]+.{3,}$/u },
  {
    name: 'player',
    longest: 160,
    pattern:
      /^(?:this is a modal window|(?:beginning|end) of dialog window|escape will cancel|video player is loading|(?:current time|duration|remaining time|loaded|progress|stream type|playback rate)\b.{0,20}|(?:play|pause|mute|unmute|fullscreen|captions|subtitles|chapters|play video|watch live|seek to live,.*)|\/|the media could not be loaded.*|\d+(?:\.\d+)?x|\d+:\d\d(?:\s*\/\s*\d+:\d\d)?|\d{1,6}|[-–—]\s?\d{1,4}\s?[-–—]|page \d{1,4}(?: of \d{1,4})?|seite \d{1,4}(?: von \d{1,4})?|[-–—*_=.•·#~+×<>«»▼▲►\s]+|\||x)\.?$/u,
  },
  // What press databases print around a text.
  {
    name: 'document-mark',
    longest: 60,
    pattern:
      /^(?:\d+ (?:of|von|de|di|van|из|z) \d+ \p{L}+|(?:document|dokument|documento|документ|article|artikel|artículo|artigo|articolo|item|record|result) \d+ (?:of|von|de|di|van|sur|из|z|\/) ?\d+|end of document|document [a-z]{3,8}\d{10}[a-z\d]{6,}|proquest document link|(?:full text|body|abstract)[:.]?|abstract: none available\.?|(?:load-date|record number|proquest document id)\s*:.*)$/u,
  },
  // Notes of the desk.
  { name: 'about-the-author', longest: 300, pattern: /^the (?:writer|author)s? (?:is|are|was|were|can be|may be)\b/u },
  { name: 'updated', longest: 80, pattern: /^(?:last )?updated? (?:at|on)\b(?!.*\d{4})/u },
  {
    name: 'accessed',
    longest: 80,
    pattern:
      /^(?:accessed|retrieved|downloaded|printed|saved|clipped|transcribed)(?: (?:on|from|by|at)\b|:)?\s.*\d{4}(?:[-./]\d{1,2}){0,2}\.?$/u,
  },
  { name: 'age', longest: 60, pattern: /^this (?:article|story) is more than \S+ \S+ old\.?$/u },
  {
    name: 'contact',
    longest: 120,
    pattern:
      /^(?:(?:e-?mail|twitter|x|instagram|facebook|contact|write to|follow)\s*:?\s*)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30})(?:\s*[,;|/]?\s*(?:and )?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30}))*$/u,
  },
  {
    name: 'contributor',
    longest: 200,
    pattern:
      /^(?:[[(]|[–—-]+\s?)?(?:with (?:additional )?(?:inputs?|reporting|assistance|help) (?:from|by)|(?:additional )?(?:reporting|writing|editing) by|edited by|compiled by|a version of this (?:article|story) appear(?:s|ed)\b|this (?:story|article|report) (?:has been|was) (?:edited|published|updated|auto-generated|corrected|first published|produced|translated)|this (?:story|report) has not been edited)/u,
  },
  {
    name: 'advisory',
    longest: 300,
    pattern:
      /^(?:eds|editors?(?: note)?s?\s*:|\((?:attn|updat|add|recast|correct|refil|relead|repeat|rewrit|chang|fix|remov|clarif|writ|new throughout)[a-z]*\b[^()]*(?:\([^()]*\)[^()]*)*\)$|embargoed\b[^\d]{0,60}$|(?:not )?for (?:immediate )?(?:release|publication)[:.]?$)/u,
  },
  { name: 'sign-off', longest: 24, pattern: /^[a-z]{2,5}(?:\s?\/\s?[a-z]{2,5}){1,4}\s?\/?$/u },
  {
    name: 'desk-contact',
    longest: 300,
    pattern: /^\(\(.*\)\)$|^reuters messaging\b/u,
  },
  {
    name: 'jump-line',
    longest: 60,
    pattern:
      /^\(?(?:continued (?:on|from) (?:page|p\.|column)|(?:see|please turn to) .{2,30}, (?:page|p\.|pg\.)) ?\S.*$|^(?:see|from) \p{L}{3,16}, [a-d]?\d{1,2}$/u,
  },
  {
    name: 'end-mark',
    longest: 16,
    pattern: /^(?:\(?ends?\)?(?:item)?|\(?more\)?|-30-|###?|-+\s*ends?\s*-+|\/\/|_{2,}|\*{3})$/u,
  },
];
