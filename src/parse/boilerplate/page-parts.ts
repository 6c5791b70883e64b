import { type BoilerplateForm, opening, phrases, whole } from './form.ts';

/** What a page has around every report: its menus, labels, players and notices. */
export const pageParts: readonly BoilerplateForm[] = [
  whole(
    70,
    phrases`
      home
      menu
      search
      main menu
      log ?in
      sign in
      sign up
      register
      (?:my )?account
      dashboard
      select this search icon\b.*
      skip to (?:main )?content
      back to top
      (?:next|previous) (?:article|story|post)
      advertise with us
      contact us
      about us
      (?:home|news)(?:\s*[>»/›|]\s*[^>»/›|]+)+`,
  ),
  whole(
    70,
    phrases`
      latest news
      breaking news
      top stories
      more news
      live tv
      e-?paper
      (?:load|show|view) more
      archives? for .{2,60}
      published
      updated
      (?:(?:published|posted|updated|last updated):?\s)?(?:about )?(?:an?|\d+) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago
      news provided by
      for immediate release
      heard on [^.]*
      our standards:.*`,
  ),
  whole(
    70,
    phrases`
      (?:\d+ |no |leave a |post a |add a |view |show )?comments?
      \d[\d.,]*k? (?:shares?|likes?|views?|reads?|claps?|retweets?|reactions?|minutes|mins?|mn)(?:\s\d{1,2}:\d\d)?
      [\d.,]+ total views?(?:,? [\d.,]+ views?)?(?: today)?
      post views:? [\d.,]+
      \d+-\d+ minutes
      \d+ min(?:ute)?s? read
      reading time:? .*
      \d{1,5} words
      listen(?: (?:now )?[([]?\d+ min(?:ute)?s?[)\]]?)?
      listen to (?:this )?article
      gift this article
      gift a subscription(?:gift)?
      subscribe(?: now)?
      you have \d+ .*articles? (?:left|remaining)\b.*
      save
      bookmark
      a
      aa
      a\+
      a-
      font size.*
      \[?(?:print|feedback|rss)\]?(?:\s*\[?(?:print|feedback|rss)\]?)*`,
  ),
  whole(260, [String.raw`home\s*[>»›|/]+[^>»›|/]+[>»›|/]+.{3,}`]),
  // The player of a film, the number of a page, a line between two parts.
  whole(
    160,
    phrases`
      this is a modal window
      (?:beginning|end) of dialog window
      escape will cancel
      video player is loading(?:\.?play.*)?
      (?:current time|duration|remaining time|loaded|progress|stream type|playback rate)\b.{0,20}
      play
      pause
      mute
      unmute
      fullscreen
      captions
      subtitles
      chapters
      play video
      watch live
      seek to live,.*
      \/
      the media could not be loaded.*
      \d+(?:\.\d+)?x
      \d+:\d\d(?:\s*\/\s*\d+:\d\d)?
      \d{1,6}
      [-–—]\s?\d{1,4}\s?[-–—]
      page \d{1,4}(?: of \d{1,4})?
      seite \d{1,4}(?: von \d{1,4})?
      [-–—*_=.•·#~+×<>«»▼▲►\s]+
      \|
      x`,
    { behind: String.raw`\.?` },
  ),
  // What a page asks of whoever reads it.
  opening(
    600,
    phrases`
      opt out\b.*personal information
      (?:we|this (?:web)?site|our (?:web)?site) uses? (?:\S+ ){0,3}cookies\b
      (?:we and our|our) (?:\d+ )?(?:technology |trusted |advertising )?partners\b.{0,80}\b(?:stor|process|us|access|ask)(?:e|es|ing)\b
      by (?:clicking|continuing|using|pressing|tapping)\b.{0,120}\byou (?:agree|consent|accept)\b
      (?:accept|manage|reject|allow)(?: all)?(?: (?:cookies|consent|preferences))?$
      (?:privacy policy|cookie policy|terms (?:of use|of service|and conditions))\b.{0,40}$
      do not sell\b.*personal information
      your privacy (?:choices|rights|settings)
      privacy notice: newsletters\b`,
  ),
  // News in a line that runs over a page.
  opening(
    500,
    phrases`
      breaking(?: news)?
      latest(?: news)?
      just in
      trending(?: now)?
      top stories
      headlines
      live
      eilmeldung
      última hora|últimas noticias
      dernière minute|flash info
      son dakika
      ultim['’]ora
      срочно
      عاجل`,
    { behind: String.raw`\s*[:|•»-]\s[^•|»]{10,}[•|»].*$` },
  ),
  // What a page offers to take away.
  whole(160, [String.raw`(?:download|preview of|view)\b.{0,120}\((?:pdf|docx?|xlsx?)\b[^()]*\)`]),
  whole(60, [String.raw`this (?:article|story) is more than \S+ \S+ old\.?`]),
  // What a report is filed under.
  whole(
    240,
    phrases`
      tags?
      topics
      keywords
      filed under
      filtered by
      posted in
      tagged(?: with)?
      labels
      schlagwörter
      mots-clés
      etiquetas
      etiketler
      kategor(?:i(?:ler)?|ien?|ia)
      catégories?
      categor[ií]as?
      рубрик[аи]
      теги
      التصنيف(?:ات)?
      الوسوم
      标签
      分类
      タグ
      태그`,
    { behind: String.raw`\s*:[^.!?]+` },
  ),
];
