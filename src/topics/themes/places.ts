/**
 * Countries and lands in the news with the adjectives and peoples' names made of them: what joins
 * `Afghan` with `Afghanistan`. One land a line: the land, then its adjectives.
 */
const lands = `
Afghanistan Afghan|Albania Albanian|Algeria Algerian|Angola Angolan|Argentina Argentine Argentinian|Armenia Armenian|Australia Australian
Austria Austrian|Azerbaijan Azerbaijani Azeri|Bahrain Bahraini|Bangladesh Bangladeshi|Belarus Belarusian|Belgium Belgian|Benin Beninese
Bhutan Bhutanese|Bolivia Bolivian|Bosnia Bosnian|Botswana Botswanan|Brazil Brazilian|Britain British UK|Bulgaria Bulgarian|Burundi Burundian
Cambodia Cambodian|Cameroon Cameroonian|Canada Canadian|Catalonia Catalan|Chad Chadian|Chechnya Chechen|Chile Chilean|China Chinese
Colombia Colombian|Congo Congolese|Crimea Crimean|Croatia Croatian|Cuba Cuban|Cyprus Cypriot|Czechia Czech|Darfur Darfuri|Denmark Danish
Ecuador Ecuadorian|Egypt Egyptian|Eritrea Eritrean|Estonia Estonian|Ethiopia Ethiopian|Europe European|Fiji Fijian|Finland Finnish|France French
Gabon Gabonese|Gambia Gambian|Gaza Gazan|Georgia Georgian|Germany German|Ghana Ghanaian|Greece Greek|Guatemala Guatemalan|Guinea Guinean
Guyana Guyanese|Haiti Haitian|Honduras Honduran|Hungary Hungarian|Iceland Icelandic|India Indian|Indonesia Indonesian|Iran Iranian|Iraq Iraqi
Ireland Irish|Israel Israeli|Italy Italian|Jamaica Jamaican|Japan Japanese|Jordan Jordanian|Kashmir Kashmiri|Kazakhstan Kazakh|Kenya Kenyan
Korea Korean|Kosovo Kosovar|Kurdistan Kurdish|Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|Laos Lao Laotian|Latvia Latvian|Lebanon Lebanese|Liberia Liberian
Libya Libyan|Lithuania Lithuanian|Malawi Malawian|Malaysia Malaysian|Maldives Maldivian|Mali Malian|Malta Maltese|Mauritania Mauritanian
Mexico Mexican|Moldova Moldovan|Mongolia Mongolian|Morocco Moroccan|Mozambique Mozambican|Myanmar Burmese Burma|Namibia Namibian|Nepal Nepalese Nepali
Netherlands Dutch|Nicaragua Nicaraguan|Nigeria Nigerian|Norway Norwegian|Oman Omani|Pakistan Pakistani|Palestine Palestinian|Panama Panamanian
Paraguay Paraguayan|Peru Peruvian|Philippines Philippine Filipino|Poland Polish|Portugal Portuguese|Qatar Qatari|Romania Romanian|Russia Russian
Rwanda Rwandan|Samoa Samoan|Scotland Scottish|Senegal Senegalese|Serbia Serbian|Singapore Singaporean|Slovakia Slovak|Slovenia Slovenian
Somalia Somali|Spain Spanish|Sudan Sudanese|Sweden Swedish|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Tajikistan Tajik|Tanzania Tanzanian
Thailand Thai|Tibet Tibetan|Togo Togolese|Tunisia Tunisian|Turkey Turkish|Turkmenistan Turkmen|Uganda Ugandan|Ukraine Ukrainian|Uruguay Uruguayan
Uzbekistan Uzbek|Venezuela Venezuelan|Vietnam Vietnamese|Wales Welsh|Yemen Yemeni|Zambia Zambian|Zimbabwe Zimbabwean`;

const landOf = new Map(
  lands
    .trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [land, ...adjectives] = line.split(' ');
      return [land!, ...adjectives]
        .flatMap((word) => [word, `${word}s`])
        .map((word) => [word.toLowerCase(), land!] as const);
    }),
);

/** The land that a word names, as a noun or an adjective in any number; undefined for other words. */
export function landNamed(lower: string): string | undefined {
  return landOf.get(lower);
}
