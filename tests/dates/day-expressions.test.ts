import { describe, expect, test } from 'vitest';
import { resolveDays } from '../../src/dates/resolve-days.ts';
import { publishedOn, readingOf } from './reading-of.ts';

/** Sentences read as if published on Wednesday, 17 March 2027, each with `words = value` for what it says. */
const PUBLISHED = '2027-03-17';

const found = (sentence: string, language = 'en'): readonly string[] =>
  resolveDays(readingOf(sentence, { language }), publishedOn(PUBLISHED)).map(({ text, value }) => `${text} = ${value}`);

describe('weekdays', () => {
  test.each([
    ['The mayor met the strikers on Sunday.', 'on Sunday = 2027-03-14'],
    ['The mayor Sunday met the strikers.', 'Sunday = 2027-03-14'],
    ['Prices rose on Wednesday.', 'on Wednesday = 2027-03-17'],
    ['Prices rose last Wednesday.', 'last Wednesday = 2027-03-10'],
    ['It has rained since last Monday.', 'last Monday = 2027-03-15'],
    ['The ferry sank late on Tuesday night.', 'late on Tuesday night = 2027-03-16'],
    ['The two sides will meet on Friday.', 'on Friday = 2027-03-19'],
    ['The vote is due to be held next Monday.', 'next Monday = 2027-03-22'],
    ['He said the team would leave for Oslo on Saturday.', 'on Saturday = 2027-03-20'],
    ['The court adjourned the hearing until Thursday.', 'Thursday = 2027-03-18'],
    ['The bridge reopened on Monday last week.', 'on Monday last week = 2027-03-08'],
    ['She arrived the day before last Tuesday.', 'the day before last Tuesday = 2027-03-15'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });

  test('a past verb wins over a plan spoken of further away', () => {
    expect(found('Just ahead of the visit, the ministry on Sunday issued a warning.')).toEqual([
      'on Sunday = 2027-03-14',
    ]);
    expect(found('On Friday, the ministry planned to pay the first part.')).toEqual(['On Friday = 2027-03-12']);
    expect(found('It was not until Tuesday that the villagers learned of it.')).toEqual(['Tuesday = 2027-03-16']);
  });

  test('what is arranged lies ahead, what is blamed lies behind', () => {
    expect(found('The union called a strike for Friday.')).toEqual(['Friday = 2027-03-19']);
    expect(found('The union was blamed for Friday’s strike.')).toEqual(['Friday = 2027-03-12']);
    expect(found('The court has summoned him on Monday.')).toEqual(['on Monday = 2027-03-22']);
  });

  test.each([
    'The film opens in cinemas on Friday.',
    'On Friday the trial continues in Oslo.',
    'Ruritanians go to the polls on Friday.',
    'The talks may go on until late on Friday.',
    'The storm is forecast to reach Oslo on Friday.',
    'The funeral is on Friday.',
    'She speaks in Oslo this Friday.',
    'Ruritanians vote on Friday.',
    'Ruritanians vote on Friday in a runoff that was called in haste.',
    'Voters head to the polls on Friday.',
    'Rovers host Harriers on Friday.',
    'Parliament votes on Friday on the budget.',
    'The truce ends on Friday.',
    'The minister is flying to Oslo on Friday.',
    'Officials expect the river to peak on Friday.',
    'Ahead of Friday’s election, both camps rallied.',
    'The run-up to Friday’s vote has been calm.',
  ])('the present, and what may be, lies ahead: %s', (sentence) => {
    expect(found(sentence)[0]).toMatch(/= 2027-03-19$/u);
  });

  test.each([
    'The search continues after Friday’s storm.',
    'The gunman may have fled on Friday.',
    'He said on Friday that the law must change.',
    'The film, which opens the season, was shown on Friday.',
    'The mayor met the strikers this Friday.',
    'Her party won 40 votes on Friday.',
    'After the vote on Friday the hall was quiet.',
    'They failed to vote on Friday.',
    'His visits on Friday were secret.',
    'Police open fire on Friday.',
    'Protesters march in Oslo on Friday.',
  ])('what is over lies behind: %s', (sentence) => {
    expect(found(sentence)[0]).toMatch(/= 2027-03-12$/u);
  });

  test.each([
    ['Am Samstagabend brannte es.', 'Am Samstagabend = 2027-03-13'],
    ['Am Freitag wird gewählt.', 'Am Freitag = 2027-03-19'],
    ['Un incendie a détruit mardi soir le marché.', 'mardi soir = 2027-03-16'],
    ['Le maire parlera vendredi.', 'vendredi = 2027-03-19'],
    ['Elle est arrivée mercredi dernier.', 'mercredi dernier = 2027-03-10'],
    ['Los maestros iniciaron el lunes una huelga.', 'el lunes = 2027-03-15'],
    ['A greve começa na próxima sexta-feira.', 'na próxima sexta-feira = 2027-03-19'],
    ['O presidente falou nesta terça-feira.', 'nesta terça-feira = 2027-03-16'],
    ['Há quatro mortos, disse segunda-feira a directora.', 'segunda-feira = 2027-03-15'],
    ['Morreram seis na manhã de terça-feira.', 'terça-feira = 2027-03-16'],
    ['Banjir surut, kata wali kota, Senin.', 'Senin = 2027-03-15'],
    ['Polisen grep i tisdags en man.', 'i tisdags = 2027-03-16'],
    ['Huset brann på fredagskvällen.', 'på fredagskvällen = 2027-03-12'],
    ['W poniedziałek spłonęła kamienica.', 'W poniedziałek = 2027-03-15'],
    ['Sąd skazał go w ubiegły piątek.', 'w ubiegły piątek = 2027-03-12'],
    ['Wybory będą w niedzielę.', 'w niedzielę = 2027-03-21'],
    ['У п’ятницю перекинувся автобус.', 'У п’ятницю = 2027-03-12'],
    ['Presiden akan tiba pada hari Jumat.', 'pada hari Jumat = 2027-03-19'],
    ['Toplantı Cuma günü yapıldı.', 'Cuma günü = 2027-03-12'],
    ['Встреча прошла в пятницу.', 'в пятницу = 2027-03-12'],
    ['اجلاس جمعہ کو ہوا۔', 'جمعہ کو = 2027-03-12'],
    ['اجلاس جمعہ کو ہوگا۔', 'جمعہ کو = 2027-03-19'],
    ['عقد الاجتماع يوم الأحد.', 'يوم الأحد = 2027-03-14'],
    ['قال الوزير اليوم الأربعاء إن الميناء مغلق.', 'اليوم الأربعاء = 2027-03-17'],
    ['قال الوزير أمس الثلاثاء إن الميناء سيغلق.', 'أمس الثلاثاء = 2027-03-16'],
    ['وقع الانفجار مساء الأحد في المدينة.', 'مساء الأحد = 2027-03-14'],
    ['Kaza pazar günü oldu.', 'pazar günü = 2027-03-14'],
    ['In der Nacht von Samstag auf Sonntag brannte es.', 'Nacht von Samstag auf Sonntag = 2027-03-14'],
    ['In der Nacht zu Sonntag brannte es.', 'Nacht zu Sonntag = 2027-03-14'],
    ['周日下午发生火灾。', '周日 = 2027-03-14'],
    ['火灾发生在上周五。', '上周五 = 2027-03-12'],
    ['议会将于星期五投票。', '星期五 = 2027-03-19'],
    ['火事は日曜日に起きた。', '日曜日 = 2027-03-14'],
    ['पुल मंगलवार को बंद हुआ।', 'मंगलवार को = 2027-03-16'],
    ['पुल शुक्रवार को खुलेगा।', 'शुक्रवार को = 2027-03-19'],
  ])('in another language: %s', (sentence, expected) => {
    expect(found(sentence, 'und')).toEqual([expected]);
  });

  test.each([
    'Le lundi, le musée est fermé.',
    'Los lunes llueve.',
    'Toda segunda-feira chove.',
    'O museu fecha às segundas-feiras.',
    'Vi ses på fredag.',
    'W poniedziałki muzeum jest zamknięte.',
    'El Domingo cinema closed for Mardi Gras.',
    'She sold her martes in the Salı market.',
    '上周日本央行开会。',
    '商店每周五关门。',
    '他三周一次去医院。',
  ])('no weekday of another language in: %s', (sentence) => {
    expect(found(sentence, 'und')).toEqual([]);
  });

  test('a weekday before a day of the calendar is told by that day', () => {
    expect(found('Der Rat tagt am Montag, den 22. März.', 'de')).toEqual(['22. März = 2027-03-22']);
    expect(found('Il est parti mercredi 10 mars.', 'fr')).toEqual(['10 mars = 2027-03-10']);
    expect(found('Il est parti mercredi 10.', 'fr')).toEqual([]);
    expect(found('Les mercredi 10 et jeudi 11 mars, il fera beau.', 'fr')).toEqual(['11 mars = 2027-03-11']);
  });

  test('a weekday before a number of something is itself told', () => {
    expect(found('La police a arrêté jeudi 20 manifestants.', 'fr')).toEqual(['jeudi = 2027-03-11']);
    expect(found('Sąd skazał w środę 58-letniego kierowcę.', 'pl')).toEqual(['w środę = 2027-03-17']);
    expect(found('Elle l’a emporté dimanche 57 % à 43.', 'fr')).toEqual(['dimanche = 2027-03-14']);
  });

  test('two weekdays are two', () => {
    expect(found('The match was moved from Sunday to Saturday.')).toHaveLength(2);
  });

  test.each([
    ['Power may be cut on Wednesday and Thursday.', ['on Wednesday = 2027-03-17', 'Thursday = 2027-03-18']],
    ['The shops are shut Wednesday through Friday.', ['Wednesday = 2027-03-17', 'Friday = 2027-03-19']],
    ['The town was shelled on Monday and Tuesday.', ['on Monday = 2027-03-15', 'Tuesday = 2027-03-16']],
    ['The council will meet on Tuesday and Wednesday.', ['on Tuesday = 2027-03-23', 'Wednesday = 2027-03-24']],
    ['The mayor will speak tomorrow (Thursday).', ['tomorrow = 2027-03-18', 'Thursday = 2027-03-18']],
    ['The mayor said yesterday, Tuesday, that he was ill.', ['yesterday = 2027-03-16', 'Tuesday = 2027-03-16']],
    ['The mayor came on Friday. Monday was quiet.', ['on Friday = 2027-03-12', 'Monday = 2027-03-15']],
  ])('two that stand together mean days together: %s', (sentence, days) => {
    expect(found(sentence)).toEqual(days);
  });

  test('a day to come may be the day of publication itself', () => {
    expect(found('The council will meet on Wednesday.')).toEqual(['on Wednesday = 2027-03-17']);
  });

  test('a participle before a noun is no verb', () => {
    expect(found('The teams will play a heated, politically-charged match in Oslo on Sunday.')).toEqual([
      'on Sunday = 2027-03-21',
    ]);
  });

  test.each([
    'The market is held every Friday.',
    'Crowds filled the shops on Black Friday.',
    'She told the Sunday Times that she was tired.',
    'Shops close early on Sundays.',
    'The Good Friday Agreement was praised.',
    'SUNDAYS ARE QUIET.',
    'The office is open from Monday to Friday.',
    'The office is open Sunday–Thursday.',
  ])('no weekday in: %s', (sentence) => {
    expect(found(sentence).filter((line) => line.includes('day ='))).toEqual([]);
  });
});

describe('days of the calendar', () => {
  test.each([
    ['The hall burned down on February 26.', 'on February 26 = 2027-02-26'],
    ['The hall burned down on the 26th of February.', 'on the 26th of February = 2027-02-26'],
    ['The hall burned down on 26 Feb, 2019.', 'on 26 Feb, 2019 = 2019-02-26'],
    ['The fair opens on Saturday, April 3.', 'on Saturday, April 3 = 2027-04-03'],
    ['The fair runs from June 3 to 5.', 'June 3 to 5 = 2027-06-03/2027-06-05'],
    ['The strike began on December 20.', 'on December 20 = 2026-12-20'],
    ['The law takes effect on Nov. 1.', 'on Nov. 1 = 2027-11-01'],
    ['The log says 2026-12-05.', '2026-12-05 = 2026-12-05'],
    ['The ticket is dated 25/12/2026.', '25/12/2026 = 2026-12-25'],
    ['The ticket is dated 25-12-2026.', '25-12-2026 = 2026-12-25'],
    ['The ticket is dated 25-Dec-2026.', '25-Dec-2026 = 2026-12-25'],
    ['The ticket is dated 05-March-2026.', '05-March-2026 = 2026-03-05'],
    ['The ticket is dated 2026/12/25.', '2026/12/25 = 2026-12-25'],
    ['The hall burned down on February 26,2019.', 'on February 26,2019 = 2019-02-26'],
    ['On 5 March 12 halls burned down.', 'On 5 March = 2027-03-05'],
    ['On 26 February 2019 10 halls burned down.', 'On 26 February 2019 = 2019-02-26'],
    ['The message came on Sunday 14 March 2027 14:05.', 'on Sunday 14 March 2027 = 2027-03-14'],
    ['The fair of March 9-11 drew crowds.', 'March 9-11 = 2027-03-09/2027-03-11'],
    ['The fair runs from June 3 to 5 in Oslo.', 'June 3 to 5 = 2027-06-03/2027-06-05'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });

  test.each([
    ['Zwei Züge stießen am 13. März zusammen.', '13. März = 2027-03-13'],
    ['Rada zbierze się 12 września 2027 w Norviku.', '12 września 2027 = 2027-09-12'],
    ['Рада збереться 12 вересня 2027 року.', '12 вересня 2027 = 2027-09-12'],
    ['Rådet møtes 12. oktober 2027.', '12. oktober 2027 = 2027-10-12'],
    ['৫ মার্চ ২০২৭ সভা হবে।', '৫ মার্চ ২০২৭ = 2027-03-05'],
    ['Der Prozess beginnt am 5. April.', '5. April = 2027-04-05'],
    ['Er wurde am 3. August 2019 verhaftet.', '3. August 2019 = 2019-08-03'],
    ['La grève a commencé le 1er février.', '1er février = 2027-02-01'],
    ['El 3 de mayo de 2019 fracasaron las negociaciones.', '3 de mayo de 2019 = 2019-05-03'],
    ['O acidente ocorreu em 12 de março de 2027.', '12 de março de 2027 = 2027-03-12'],
    ['Kecelakaan terjadi pada 15 Maret 2027.', '15 Maret 2027 = 2027-03-15'],
    ['Kaza 12 Mart 2027 günü oldu.', '12 Mart 2027 = 2027-03-12'],
    ['Авария произошла 12 марта.', '12 марта = 2027-03-12'],
    ['حادثہ ۱۲ مارچ ۲۰۲۷ کو پیش آیا۔', '۱۲ مارچ ۲۰۲۷ = 2027-03-12'],
    ['事故发生在2027年3月12日。', '2027年3月12日 = 2027-03-12'],
    ['Kokous on 12. huhtikuuta 2027.', '12. huhtikuuta 2027 = 2027-04-12'],
    ['Sastanak je bio 12. listopada 2026.', '12. listopada 2026 = 2026-10-12'],
    ['Zebranie było 12 listopada 2026 roku.', '12 listopada 2026 = 2026-11-12'],
    ['Die Messe dauert vom 3. bis 5. Juni.', '3. bis 5. Juni = 2027-06-03/2027-06-05'],
    ['Les réunions des 3 et 4 mars ont été annulées.', '3 et 4 mars = 2027-03-03/2027-03-04'],
    ['La feria fue entre el 3 y el 7 de mayo de 2019.', '3 y el 7 de mayo de 2019 = 2019-05-03/2019-05-07'],
    ['Ярмарка шла с 3 по 7 марта.', '3 по 7 марта = 2027-03-03/2027-03-07'],
    ['Les réunions de 20 et 4 mars ont été annulées.', '20 et 4 mars = 2027-03-04'],
  ])('in another language: %s', (sentence, expected) => {
    expect(found(sentence, 'und')).toEqual([expected]);
  });

  test.each(['The 4 Mars rovers landed.', 'In room 4. April came late.', 'She has 5 marts and 3 maids.'])(
    'no day of another language in: %s',
    (sentence) => {
      expect(found(sentence, 'und')).toEqual([]);
    },
  );

  test.each([
    ['es', 'Cortaron la avenida 9 de Julio.'],
    ['fr', 'Un feu a pris rue du 11 novembre.'],
    ['it', 'La folla riempie piazza 25 aprile.'],
    ['de', 'Der Zug ging über die Straße des 17. Juni.'],
  ])('a street is no day, %s: %s', (language, sentence) => {
    expect(found(sentence, language)).toEqual([]);
  });

  test('what happens on a street happens on a day', () => {
    expect(found('Les secours sont venus sur place le 3 mars.', 'fr')).toEqual(['3 mars = 2027-03-03']);
  });

  test('other languages are not looked for in English', () => {
    expect(found('The play Am 13. März was sold out.')).toEqual([]);
  });

  test('a weekday beside a day without a year chooses the year', () => {
    expect(found('The treaty was signed on Tuesday, March 17.')).toEqual(['on Tuesday, March 17 = 2026-03-17']);
  });

  test('a day soon to come is this year, whatever the tense around it', () => {
    expect(found('Directors declared a dividend of five cents, payable May 4.')).toEqual(['May 4 = 2027-05-04']);
    expect(found('She was named to lead the April 9 march.')).toEqual(['April 9 = 2027-04-09']);
  });

  test.each([
    ['The hall burned down on 5 June last year.', 'on 5 June last year = 2026-06-05'],
    ['The hall burned down on June 5 of last year.', 'on June 5 of last year = 2026-06-05'],
    ['The law takes effect on January 5 next year.', 'on January 5 next year = 2028-01-05'],
    ['The mayor resigned in March last year.', 'in March last year = 2026-03'],
    ['The mayor will be tried in November next year.', 'in November next year = 2028-11'],
    ['The mayor resigned on 5 January this year.', 'on 5 January this year = 2027-01-05'],
  ])('a year counted from the one of publication: %s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected]);
  });

  test.each([
    ['The board met on the 14th.', 'on the 14th = 2027-03-14'],
    ['The board met on the 28th in Oslo.', 'on the 28th = 2027-02-28'],
    ['The board will meet on the 4th.', 'on the 4th = 2027-04-04'],
    ['The ferry is closed until the 24th.', 'the 24th = 2027-03-24'],
    ['He died on the 5th of this month.', 'on the 5th of this month = 2027-03-05'],
    ['He died on the 5th of last month.', 'on the 5th of last month = 2027-02-05'],
    ['Your letter of the 28th ult. came.', 'the 28th ult. = 2027-02-28'],
    ['A letter of the 5th inst. came.', 'the 5th inst. = 2027-03-05'],
    ['The sale is on the 6th prox. at noon.', 'on the 6th prox. = 2027-04-06'],
  ])('a day without its month: %s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected]);
  });

  test.each([
    'He lives on the 14th floor.',
    'It was the 14th such attack.',
    'She made a birdie on the 14th.',
    'She made a par on the 16th and won.',
    'They met on the 20th anniversary of the flood.',
    'The bill passed on the 3rd reading.',
    'He won on the 3rd in a row.',
  ])('a count is no day: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    ['zh', '警方16日关闭大桥。', '16日 = 2027-03-16'],
    ['ja', '警察は28日、橋を閉じた。', '28日 = 2027-02-28'],
    ['ko', '경찰은 16일 다리를 닫았다.', '16일 = 2027-03-16'],
    ['id', 'Jembatan ditutup, Selasa (16/3).', 'Selasa (16/3) = 2027-03-16'],
    ['id', 'Jembatan ditutup, Selasa (16/3/2027).', 'Selasa (16/3/2027) = 2027-03-16'],
    ['pt', 'A ponte foi fechada nesta terça-feira (16).', 'nesta terça-feira (16) = 2027-03-16'],
    ['pt', 'A ponte foi fechada na terça-feira (9).', 'na terça-feira (9) = 2027-03-09'],
    ['ja', '橋は令和9年3月16日に閉じた。', '令和9年3月16日 = 2027-03-16'],
    ['ko', '다리는 2027년 3월 16일 닫혔다.', '2027년 3월 16일 = 2027-03-16'],
  ])('by its number in %s: %s', (language, sentence, expected) => {
    expect(found(sentence, language)).toEqual([expected]);
  });

  test.each([
    ['ja', '会議は3日間続いた。'],
    ['zh', '10日后再议。'],
    ['pt', 'Ficou na segunda (4) colocação.'],
  ])('no day in %s: %s', (language, sentence) => {
    expect(found(sentence, language)).toEqual([]);
  });

  test('what belongs to last year does not date the day before it', () => {
    expect(found("She beat, on 5 March, last year's winner.")).toContain('on 5 March = 2027-03-05');
  });

  test('a count after a day is no end of a stretch', () => {
    expect(found('The ferry sank on March 3 and 12 people drowned.')).toEqual(['on March 3 = 2027-03-03']);
  });

  test('two days are two, a stretch is one', () => {
    expect(found('It rained on 1 March and 2 February.')).toEqual([
      'on 1 March = 2027-03-01',
      '2 February = 2027-02-02',
    ]);
    expect(found('It rained from 28 February to 2 March.')).toEqual(['28 February to 2 March = 2027-02-28/2027-03-02']);
  });

  test('until a day of a month is that day, not the month', () => {
    expect(found('The road stays closed until August 31.')).toEqual(['August 31 = 2027-08-31']);
  });

  test.each([
    'The room seats June 31 people.',
    'In May 21 people fell ill.',
    'May 5.5 per cent be enough?',
    'The code is 04/05/2026.',
    'The code is 04-05-2026.',
    'Call 555-12-2026 now.',
    'She scored 16 in the match.',
  ])('no day in: %s', (sentence) => {
    expect(found(sentence).filter((line) => /\d-\d\d-\d\d$/.test(line))).toEqual([]);
  });
});

describe('a year that the text spoke of', () => {
  test.each([
    ['He was tried in 2019 and freed in May of that year.', 'in May of that year = 2019-05'],
    ['In March 2014 the mill burned; on 5 June of the same year it fell.', 'on 5 June of the same year = 2014-06-05'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });

  test('is not known where it spoke of none', () => {
    expect(found('He was freed in May of that year.')).toEqual([]);
  });
});

describe('a day by which a happening is called', () => {
  test('is the last one where it lies close behind', () => {
    expect(found('He was held over the March 3 attack.')).toEqual(['March 3 = 2027-03-03']);
    expect(found('He was held over the 26 February bombings.')).toEqual(['the 26 February = 2027-02-26']);
  });

  test.each([
    'The September 11 attacks changed the city.',
    'He was held over the May 9 riots.',
    'The July 15 coup failed.',
    'The Oct. 7 terrorist attack was recalled.',
  ])('is not known from far away: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test('is known with its year', () => {
    expect(found('The September 11, 2001 attacks changed the city.')).toEqual(['September 11, 2001 = 2001-09-11']);
  });
});

describe('when a span of business ended', () => {
  test.each([
    ['Sales rose to 59 million in the year ended June 30.', 'June 30 = 2026-06-30'],
    ['Sales rose to 59 million in the quarter ended on June 30.', 'on June 30 = 2026-06-30'],
    ['The term ends on June 30.', 'on June 30 = 2027-06-30'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });
});

describe('the sentence around a day', () => {
  test.each([
    ['Parking will stay free for now. The council on Tuesday put off the vote.', 'on Tuesday = 2027-03-16'],
    ['The firm will sue Marl vs. Orrin on Tuesday.', 'on Tuesday = 2027-03-23'],
    ['Marl will face the side that beat Orrin on Tuesday.', 'on Tuesday = 2027-03-16'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });
});

describe('when it began', () => {
  test.each([
    ['Three have died since June 5.', 'June 5 = 2026-06-05'],
    ['Three have died since 5 June.', '5 June = 2026-06-05'],
    ['Three have died since May.', 'since May = 2026-05'],
    ['Three have died since March.', 'since March = 2027-03'],
    ['The rule holds from June 5.', 'June 5 = 2027-06-05'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });
});

describe('between two days', () => {
  test.each([
    ['Between 1 July and 28 February, 30 died.', 'Between 1 July and 28 February = 2026-07-01/2027-02-28'],
    ['It counted 30 between January 1 and March 3.', 'between January 1 and March 3 = 2027-01-01/2027-03-03'],
    [
      'Between 1 November and 31 January 2025 30 died.',
      'Between 1 November and 31 January 2025 = 2024-11-01/2025-01-31',
    ],
    [
      'Between the 3rd of May 2025 and May 9, 2025',
      'Between the 3rd of May 2025 and May 9, 2025 = 2025-05-03/2025-05-09',
    ],
    ['Between 3 March 2020 and 2 May 2025 it fell.', '3 March 2020 = 2020-03-03'],
    ['Talks between May 3 and 12 people in masks', 'May 3 = 2027-05-03'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });
});

describe('days told from today', () => {
  test.each([
    ['Rain fell yesterday.', 'yesterday = 2027-03-16'],
    ['Rain fell the day before yesterday.', 'the day before yesterday = 2027-03-15'],
    ['The council meets tomorrow.', 'tomorrow = 2027-03-18'],
    ['Shots were heard last night.', 'last night = 2027-03-16'],
    ['Earlier today, she called her brother.', 'Earlier today = 2027-03-17'],
    ['He died two days ago.', 'two days ago = 2027-03-15'],
    ['He resigned about three months ago.', 'about three months ago = 2026-12~'],
    ['He resigned a fortnight ago.', 'a fortnight ago = 2027-03-03'],
    ['He resigned fifteen years ago.', 'fifteen years ago = 2012'],
    ['He resigned two decades ago.', 'two decades ago = 2007~'],
    ['Fighting went on for a seventh day.', 'for a seventh day = 2027-03-17'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });

  test.each([
    "In today's world nobody waits.",
    'He resigned half a year ago.',
    'She told Europa Today that she was well.',
  ])('no day in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('days told from today in other languages', () => {
  test.each([
    ['de', 'Der Brand brach gestern Abend aus.', 'gestern Abend = 2027-03-16'],
    ['de', 'Heute ist das Rathaus zu.', 'Heute = 2027-03-17'],
    ['fr', 'Le maire a parlé hier du port.', 'hier = 2027-03-16'],
    ['fr', 'Aujourd’hui, le port est fermé.', 'Aujourd’hui = 2027-03-17'],
    ['pl', 'Burmistrz mówił wczoraj o porcie.', 'wczoraj = 2027-03-16'],
    ['uk', 'Мерка вчора говорила про порт.', 'вчора = 2027-03-16'],
    ['fi', 'Pormestari puhui eilen satamasta.', 'eilen = 2027-03-16'],
    ['ko', '시장은 어제 항구를 방문했다.', '어제 = 2027-03-16'],
    ['vi', 'Thị trưởng hôm qua nói về cảng.', 'hôm qua = 2027-03-16'],
    ['bn', 'মেয়র গতকাল বন্দর নিয়ে কথা বলেন।', 'গতকাল = 2027-03-16'],
    ['es', 'La policía detuvo ayer a dos hombres.', 'ayer = 2027-03-16'],
    ['pt-BR', 'O prefeito falou ontem.', 'ontem = 2027-03-16'],
    ['it', 'Il sindaco ha parlato ieri sera.', 'ieri sera = 2027-03-16'],
    ['nl', 'De brug is eergisteren gesloten.', 'eergisteren = 2027-03-15'],
    ['id', 'Jembatan ditutup hari ini.', 'hari ini = 2027-03-17'],
    ['tr', 'Köprü dün kapandı.', 'dün = 2027-03-16'],
    ['ru', 'Вчера мост закрыли.', 'Вчера = 2027-03-16'],
    ['ur', 'پل گزشتہ روز بند ہوا۔', 'گزشتہ روز = 2027-03-16'],
    ['ar', 'أغلق الجسر أمس.', 'أمس = 2027-03-16'],
    ['zh', '警方昨天关闭大桥。', '昨天 = 2027-03-16'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(found(sentence, language)).toEqual([expected]);
  });

  test.each([
    ['de', 'Wer hier wohnt, muss gehen.'],
    ['de', 'Bis heute fehlt jede Spur.'],
    ['de', 'Sie sagte dem Blatt Heute nichts.'],
    ['es', 'Hoy en día nadie lo sabe.'],
    ['fr', 'La ville d’aujourd’hui est grande.'],
    ['und', 'gestern hier ayer'],
  ])('%s: no day in %s', (language, sentence) => {
    expect(found(sentence, language)).toEqual([]);
  });
});

describe('spans, months and years', () => {
  test.each([
    ['The council met last week.', 'last week = 2027-03-08/2027-03-14'],
    ['The council met earlier this week.', 'earlier this week = 2027-03-15/2027-03-17'],
    ['The council will meet next month.', 'next month = 2027-04'],
    ['The council will meet later this year.', 'later this year = 2027'],
    ['Thieves broke in over the weekend.', 'over the weekend = 2027-03-13/2027-03-14'],
    ['The dam was opened in May 2019.', 'in May 2019 = 2019-05'],
    ['In May 2019 the dam was opened.', 'In May 2019 = 2019-05'],
    ['The dam was opened in November.', 'in November = 2026-11'],
    ['Sales fell in the first quarter of 2026.', 'the first quarter of 2026 = 2026-01/2026-03'],
    ['Sales fell in Q3 2026.', 'Q3 2026 = 2026-07/2026-09'],
    ['Sales fell in the second half of 2026.', 'the second half of 2026 = 2026-07/2026-12'],
    ['Sales fell in H1 2026.', 'H1 2026 = 2026-01/2026-06'],
    ['Between January and March prices rose.', 'Between January and March = 2027-01/2027-03'],
    ['Exports fell from January to March 2026.', 'from January to March 2026 = 2026-01/2026-03'],
    ['Exports fell in October–December last year.', 'in October–December last year = 2026-10/2026-12'],
    ['Exports fell in November-January.', 'in November-January = 2026-11/2027-01'],
    ['The dam was opened in 2019.', 'in 2019 = 2019'],
    ['The dam was opened at the end of 2019.', 'end of 2019 = 2019'],
    ['The dam was opened in the summer of 2019.', 'summer of 2019 = 2019'],
    ['The dam was opened in spring 2019.', 'spring 2019 = 2019'],
    ['Prices rose in the year to February.', 'year to February = 2027-02'],
    ['Sales fell in the three months ended December.', 'months ended December = 2026-12'],
    ['He ruled from 1998 to 2004.', 'to 2004 = 2004'],
    ['He ruled in the 1990s.', 'in the 1990s = 1990/1999'],
    ['He grew up in the late 1980s.', 'in the late 1980s = 1980/1989'],
    ['Exports rose in FY2025-26.', 'FY2025-26 = 2025/2026'],
    ['The budget for fiscal year 2026/27 passed.', 'fiscal year 2026/27 = 2026/2027'],
    ['It fell in the 1999-2000 season and the 2025–26 financial year.', '2025–26 financial year = 2025/2026'],
    ['The dam opened on Christmas Eve.', 'on Christmas Eve = 2026-12-24'],
    ['Good Friday 2026 was cold.', 'Good Friday 2026 = 2026-04-03'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toContain(expected);
  });

  test.each([
    'The protesters may march again.',
    'They led in the second half and in the third quarter.',
    'The room is H3 2026.',
    'The mill dates from the 1800s.',
    'The line FY2025-30 is not a year.',
    'In his 1990s jacket he sang.',
    'They counted 2019 people.',
    'Theresa May spoke.',
    'She told This Week that she was tired.',
    'Prices will rise over the next month.',
  ])('no month or year in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('days told from another day of the text', () => {
  test('the next and the same day count from the day spoken of last', () => {
    const text = 'The ferry sank on March 3. Divers came the next morning. The owner fled the same day.';
    expect(found(text)).toEqual([
      'on March 3 = 2027-03-03',
      'the next morning = 2027-03-04',
      'the same day = 2027-03-04',
    ]);
  });

  test('a running day counts from a day of its own sentence only', () => {
    expect(found('The siege began on Friday. Shelling went on for a third day.')).toContain(
      'for a third day = 2027-03-17',
    );
    expect(found('On Monday, shelling went on for a third day.')).toContain('for a third day = 2027-03-15');
  });
});
