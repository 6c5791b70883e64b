import type { LanguageWords } from './language-words.ts';

export const polish: LanguageWords = {
  small: `w we z ze na do od po za o u przy przez dla nad pod przed miedzy bez ku oraz i a ale lecz albo lub czy ze iz zeby aby gdy kiedy gdzie jak jako jesli jezeli bo poniewaz wiec zatem jednak takze tez rowniez tylko juz jeszcze nie tak to ten ta te ci tego tej tym tych tam tu on ona ono oni one my wy ja ty kto co ktory ktora ktore jest sa byl byla bylo byli byly bedzie beda ma maja mial moze moga musi jego jej ich moj nasz nasza swoj kazdy wszyscy wszystkie wiele kilka inny inni sam sama dzis dzisiaj wczoraj jutro teraz potem wczesniej pozniej zawsze nigdy czesto bardzo prawie okolo wedlug podczas wobec mimo zdaniem natomiast ponadto dodatkowo tymczasem obecnie ostatnio poniedzialek wtorek sroda czwartek piatek sobota niedziela`,
  address: 'pan pani',
  offices: `prezydent premier minister ministra wiceminister marszalek posel poslanka senator burmistrz wojt wojewoda starosta radny radna rzecznik rzeczniczka prezes dyrektor dyrektorka przewodniczacy przewodniczaca prokurator sedzia adwokat mecenas profesor doktor general pulkownik kapitan komendant ksiadz biskup arcybiskup kardynal papiez krol ksiaze trener trenerka dziennikarz dziennikarka pisarz pisarka aktor aktorka lider liderka kandydat kandydatka ekspert`,
  officeEndings: /^(?:wice|euro)(?:minister|premier|prezes|prezydent|marszalek|posel|poslanka|dyrektor)$/u,
  says: `powiedzial powiedziala mowi mowil dodal dodala podkreslil podkreslila poinformowal poinformowala stwierdzil stwierdzila ocenil ocenila zaznaczyl zapowiedzial oswiadczyl przekazal przekazala wyjasnil napisal uwaza`,
  bodies: `sad urzad uniwersytet politechnika ministerstwo prokuratura partia fundacja stowarzyszenie komenda szpital platforma sadu urzedu uniwersytetu ministerstwa prokuratury komendy komende policji policja fundacji stowarzyszenia szpitala zwiazek rada rady sejm straz`,
  parting: 'i o w z na do la le',
  places: `warszawa warszawie warszawy krakow krakowie krakowa gdansk gdansku gdanska poznan poznaniu poznania wroclaw wroclawiu wroclawia lodz lodzi szczecin szczecinie lublin lublinie katowice katowicach londyn londynie paryz paryzu berlin berlinie moskwa moskwie kijow kijowie bruksela brukseli rzym rzymie polsce polski ukrainie ukrainy rosji niemczech niemiec usa`,
  locative: 'w we',
  placeKinds: `wies wsi miejscowosci miejscowosc gminie gminy gmina powiat powiecie powiatu miescie ulicy ulica ul osiedlu jeziorze rzece`,
};
