import type { ConceptWords } from './concept-words.ts';

/** What is told of people for its human interest. */
export const humanInterestWords: ConceptWords = {
  'human interest': ['heartwarming, viral video, bizarre, pet, go viral'],
  'award and prize': [
    'award, Nobel prize, laureate, prize-winning, Pulitzer, award ceremony, awarded, civil awards, Nobel, medal of honor, Medal of Freedom, accolade, honoree, sitara-i-imtiaz, Hilal, Sitara, Nishan, honorary degree',
    'honour, honor, prize, recipient, winner, medal, tribute',
  ],
  'record and achievement': [
    'Guinness world record, Guinness World Records, world record, oldest person',
    'record, achievement, milestone, first ever',
  ],
  ceremony: [
    'ceremony, flag hoisting, inauguration ceremony, wreath, oath-taking, flag-hoisting, groundbreaking, change of guard, passing out parade',
    'oath, inaugurate, celebrate',
  ],
  'funeral and memorial service': [
    'funeral, burial, memorial service, funeral prayer, laid to rest, vigil, mourners, eulogy, memorial, namaz-e-janaza, funeral prayers',
    'mourn, tribute, bury, coffin, martyr, remember',
  ],
  wedding: [
    'wedding, tie the knot, bride, groom, marriage ceremony, engagement, honeymoon, engaged to, newlywed, newlyweds',
  ],
  graduation: ['graduation, graduation ceremony, convocation, commencement address, commencement speech', 'graduate'],
  celebrity: ['celebrity, reality star, paparazzi, tabloid', 'star, singer, actress, actor, Instagram, fans'],
  royalty: [
    'royal family, prince, princess, monarch, duchess, buckingham palace, crown prince, royal wedding, Buckingham Palace',
    'royal, palace, throne',
  ],
  'human mishap': ['mishap'],
  anniversary: [
    'anniversary, death anniversary, centenary, birth anniversary, jubilee, commemorate, commemoration, commemorative, barsi',
    'tribute, remember',
  ],
  birthday: ['birthday, birth anniversary'],
};
