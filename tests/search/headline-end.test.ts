import { expect, it } from 'vitest';
import { headlineEnd } from '../../src/search/headline-end.ts';

it.each([
  ['Storm takes the pier', 'Storm takes the pier The council met.', 'Storm takes the pier'],
  ['Storm takes the pier', 'takes the pier The council met.', 'takes the pier'],
  ['Storm takes the pier', 'Storm takes the pier', 'Storm takes the pier'],
  ['临江化工厂爆炸', '临江化工厂爆炸 一家化工厂昨天爆炸', '临江化工厂爆炸'],
])('of “%s”, “%s” opens with “%s”', (headline, text, end) => {
  expect(headlineEnd(headline, text)).toBe(end);
});

it.each([
  ['Storm takes the pier', 'the pier was closed.'],
  ['Storm takes the pier', 'Storm takes the piers of both towns.'],
  ['Storm takes', 'Storm takes two boats.'],
  ['爆炸', '爆炸 一家化工厂'],
])('of “%s”, “%s” may say something else', (headline, text) => {
  expect(headlineEnd(headline, text)).toBe('');
});
