/** The words that a language's running text is fullest of, as it writes them, by BCP 47; those that tell it from its kin first. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to a in that was for with said by from which have has been were are this their on is as at it its he his she her who after but had be will an or not would they',
  es: 'el los las del y en que de la una un por con para su se al lo como más fue son sus este esta a no es',
  pt: 'o os do da dos das em não uma um e que de para com ao à no na se por mais foi são seu sua pelo pela a as é',
  ca: 'els les amb i el la de del que per una un és va al a en no són han aquest aquesta',
  fr: 'le les des et du une est dans pour au aux qui sur la de que par un en a pas plus ce se son ses été ont',
  it: 'il di che della del dei delle e per non una un sono con le gli alla nel la da si è a in al ha i come più',
  ro: 'și în de la a cu pe care din pentru este nu o fost au că mai un se prin',
  de: 'der die und den von das mit im für auf ist dem ein eine einen nicht des sich zu in hat am bei als auch wurde',
  nl: 'het een van en de in is dat op te zijn voor met niet aan er om door bij ook heeft uit werd die',
  sv: 'och att det som på är av för med den till har inte i en ett om från de efter',
  da: 'og at det som på er af for med den til har ikke i en et om fra de efter sig blev ved han hun skal var kan',
  nb: 'og å det som på er av for med den til har ikke i en et om fra de etter seg ble ved han hun skal var kan',
  fi: 'ja on ei että oli se myös ovat hän joka mutta kun',
  pl: 'w i na z do się że nie jest od przez po dla jak o za oraz są był',
  cs: 'v a na se je že z o do to s pro byl jsou za od jako podle',
  hu: 'a az és hogy nem is egy volt meg szerint azt',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra ise',
  id: 'yang dan di dengan untuk dari pada ini dalam tidak itu akan oleh ke juga kepada telah ada adalah orang warga serta setelah saat hingga karena tersebut menjadi bahwa sejumlah tahun',
  tl: 'ang ng sa mga na ay at si ni kay para',
  sw: 'ya wa na kwa ni katika la za kuwa cha hiyo',
  vi: 'và của các là có được trong cho không những một với đã này',
};

const languages = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** So much of a text are its language's small words, also where names fill it; and so much more than another's. */
const LEAST_SHARE = 0.15;
const LEAST_LEAD = 0.04;

/** Fewer words could be any language's. */
const FEWEST_WORDS = 12;

/**
 * The language that a text in Latin letters is told to be in by its small words; undefined where they leave a doubt. A
 * guess by letters is soon led astray by the names that news is full of.
 */
export function languageBySmallWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const shares = languages
    .map(([language, small]) => ({ language, share: words.filter((word) => small.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = [shares[0]!, shares[1]!];
  return first.share >= LEAST_SHARE && first.share - second.share >= LEAST_LEAD ? first.language : undefined;
}
