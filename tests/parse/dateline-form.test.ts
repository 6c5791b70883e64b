import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/parse/dateline-form.ts';

const LEDE = 'The harbour council voted on Monday to rebuild the old lighthouse after a winter of storms.';

const read = (dateline: string, lede = LEDE): unknown => {
  const found = readDateline(dateline + lede);
  return (
    found && [found.place, found.agency, found.day, found.writer ?? null, (dateline + lede).slice(found.length).trim()]
  );
};

describe('the opening of a report', () => {
  it.each([
    ['JAKARTA, Halden.com - ', ['JAKARTA', 'Halden.com', null, null, LEDE]],
    ['Halden.co.id, Jakarta - ', ['Jakarta', 'Halden.co.id', null, null, LEDE]],
    ['Halden.com - ', [null, 'Halden.com', null, null, LEDE]],
    ['Jakarta, CNN Indonesia -- ', ['Jakarta', 'CNN Indonesia', null, null, LEDE]],
    ['Accra, Oct. 12, GNA - ', ['Accra', 'GNA', 'Oct. 12', null, LEDE]],
    ['Tamale (N/R) March 9, GNA-', ['Tamale', 'GNA', 'March 9', null, LEDE]],
    ['La Paz, 1 Ago. (NNA / Faro).- ', ['La Paz', 'NNA / Faro', '1 Ago.', null, LEDE]],
    ['NORVIK DEL MAR, 3 de julio de 2022 — ', ['NORVIK DEL MAR', null, '3 de julio de 2022', null, LEDE]],
    ['Norvik, 3 de julho de 2022 - ', ['Norvik', null, '3 de julho de 2022', null, LEDE]],
    ['نورآباد، 12 مارچ 2021 — ', ['نورآباد', null, '12 مارچ 2021', null, LEDE]],
    ['مرسى النور، 4 أبريل 2020: ', ['مرسى النور', null, '4 أبريل 2020', null, LEDE]],
    ['مرسى النور، 4 أبريل 2020 (نبأ) - ', ['مرسى النور', 'نبأ', '4 أبريل 2020', null, LEDE]],
    ['مرسى النور (وكالات) – ', ['مرسى النور', 'وكالات', null, null, LEDE]],
    ['रामनगर, 7 जनवरी (भाषा) ', ['रामनगर', 'भाषा', '7 जनवरी', null, LEDE]],
    ['চরপুর, ১৫ আগস্ট ২০১৯ — ', ['চরপুর', null, '১৫ আগস্ট ২০১৯', null, LEDE]],
    ['新华社海登3月9日电（记者 张三）', ['海登', '新华社', '3月9日', '张三', LEDE]],
    ['北湾日报讯(记者 张三) ', [null, '北湾日报', null, '张三', LEDE]],
    ['本报讯 ', [null, null, null, null, LEDE]],
    ['(서울=연합뉴스) 김철수 기자 = ', ['서울', '연합뉴스', null, '김철수', LEDE]],
    ['[북만일보 = 김철수 기자] ', [null, '북만일보', null, '김철수', LEDE]],
    ['Хальден. 9 марта. INTERFAX.RU - ', ['Хальден', 'INTERFAX.RU', '9 марта.', null, LEDE]],
    ['ХАЛЬДЕН, 9 мар - РИА Новости. ', ['ХАЛЬДЕН', 'РИА Новости', '9 мар', null, LEDE]],
    ['[東京 9日 ロイター] - ', ['東京', 'ロイター', null, null, LEDE]],
    ['【東京時事】', ['東京', '時事', null, null, LEDE]],
    ['(ANSA) - HALDENA, 09 MAR - ', ['HALDENA', 'ANSA', '09 MAR', null, LEDE]],
    ['(ANSA) - ', [null, 'ANSA', null, null, LEDE]],
    ['Norvik (CNN) ', ['Norvik', 'CNN', null, null, LEDE]],
    ['Port Halden (CNN) - ', ['Port Halden', 'CNN', null, null, LEDE]],
    ['[HALNEWS] ', [null, 'HALNEWS', null, null, LEDE]],
    ['[Norvik] ', ['Norvik', null, null, null, LEDE]],
    ['(NORVIK) ', ['NORVIK', null, null, null, LEDE]],
  ])('is read: %s', (dateline, expected) => {
    expect(read(dateline)).toEqual(expected);
  });

  it.each([
    ['Halden.com - ', '23/08/2021, 15:06 WIB'],
    ['Halden, Norvik and Upper Senn - ', 'all three towns pay for the lamp, the council said on Monday.'],
    ['报社讯问', '了三名证人，他们说灯塔在一月份就熄灭了，两艘船搁浅。'],
    ['Cape Norvik Navigators (CNN) ', 'President Ilse Brandt said on Monday that the lamp was to be lit again.'],
    ['Association of Norvik Artisans (ANA): ', LEDE],
    ['[VIDEO] ', LEDE],
    ['[HALNEWS] ', 'and others wrote on Monday that the lamp was lit again.'],
    ['[写真] ', '灯台の明かりが消えた港。評議会は月曜日に再建を決めた。'],
    ['نورآباد، 12 افراد — ', 'ہلاک ہو گئے اور بیس زخمی ہسپتال میں زیر علاج ہیں، ضلعی ناظم نے صحافیوں کو بتایا۔'],
    ['London, 17 People - ', 'that is how many came to see the lamp, the council said on Monday.'],
  ])('is none: %s%s', (opening, text) => {
    expect(read(opening, text)).toBeNull();
  });
});
