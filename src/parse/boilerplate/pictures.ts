import { type BoilerplateForm, closing, holding, opening, phrases, whole } from './form.ts';

/** Who took a picture, and what it shows. */
export const pictures: readonly BoilerplateForm[] = [
  opening(
    260,
    phrases`
      photos?
      images?
      pictures?
      pic
      video
      graphic
      illustration
      credits?
      file photo
      representational image
      photograph
      screengrab`,
    { before: String.raw`\(?`, behind: String.raw`\b(?: by| courtesy| credit| source)?\s*[:/|–—-]` },
  ),
  whole(
    260,
    phrases`
      getty images
      shutterstock
      file photo
      representational image
      stock image`,
    { before: String.raw`\(?`, behind: String.raw`\)?\.?` },
  ),
  holding(90, [String.raw`\/(?:getty images|afp|ap|reuters|file|shutterstock|epa)\)?\.?$`]),
  closing(
    400,
    phrases`
      [—–]\s?photos?(?: by| courtesy)?\b[^.]{0,60}
      [—–]\s?(?:file|reuters|afp|ap|app|online|screengrab|epa|x|ppi|inp|facebook|instagram|twitter|white star|courtesy\b[^.]{0,40})(?:\/[^.]{1,40})?`,
  ),
  closing(
    400,
    phrases`
      \([^()]{2,60}\/(?:reuters|afp|ap|epa|getty images)\)
      \((?:reuters|ap|afp|file|handout) (?:photo|file)\b[^()]{0,60}\)
      \((?:photo|image|file|picture)\b[^()]{0,60}\)
      \b(?:reuters|afp|epa|ap|dpa|efe|ansa|lusa|antara|xinhua|anadolu|imago|keystone)(?: foto| photo)?\/\p{L}[\p{L}. /-]{2,40}
      (?:\/|via )(?:getty images|file photo)\)?`,
  ),
  closing(400, [String.raw`[.!?…»”]\s*©\s?(?:\d{4}\s)?\p{L}[^.©]{1,60}`], '©'),
  // Who took a picture and for whom, behind a sentence or in brackets, with no full stop: `… on Saturday. Ana Ruiz/The Courier`.
  {
    longest: 400,
    atEnd: true,
    mark: '/',
    pattern:
      /(?:[.!?”]["')]?\s\p{L}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){1,3}\s?\/\s?\p{L}[\p{L} '’&-]{1,40}|\[[^[\]/]{2,50}\/[^[\]]{2,50}\]|\(\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}\s?\/\s?\p{L}[\p{L} .&-]{1,30}\)|\(\p{L}[\p{L} .&-]{1,30}\/\s?\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}\))$/u,
  },
  {
    longest: 400,
    atEnd: true,
    mark: ':',
    pattern:
      /(?:\((?:supplied|provided|courtesy|facebook|instagram|twitter|getty images|aap|ap|afp|reuters|epa|(?:abc|bbc|cbc|rnz|itv) [^():]{2,24})\s?:[^()]{2,60}\)|[\s|](?:photograph|photos?|picture|(?:photo )?credit|fotos?|bild|crédit(?: photo)?|crédito|fotografía)\s?:\s?\p{L}[^.!?]{2,60})$/u,
  },
  closing(400, [String.raw`[.!?]["”]?\s(?:photos?|images?|pictures?) by [^.!?]{3,50}`], ' by '),
  closing(400, [String.raw`\b(?:afp|ap|reuters|epa) - \p{L}[\p{L} .'’-]{3,40}`], ' - '),
  opening(
    600,
    phrases`
      file\s*(?:photo\s*)?[-–—:]
      file photo\b
      (?:in )?this (?:\S+ ){0,5}(?:photo|photograph|image|picture|frame grab|handout)(?:,| taken| released| provided| shows| made| from)
      (?:a|an) (?:file |representational |undated |handout )*(?:photo|image|picture) (?:of|shows)\b(?!.*(?:;|\b(?:appeared|emerged|circulat\w+|surfaced|popped|went|was|were)\b))
      media playback is unsupported
      image (?:copyright|caption|source)\b
      enlarge this image
      header image\b`,
  ),
];
