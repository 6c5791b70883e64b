import type { LanguageWords } from './language-words.ts';

export const turkish: LanguageWords = {
  small: `bir bu su o ve veya ya da de ile ise icin gibi kadar gore karsi sonra once beri dolayi ragmen ancak ama fakat cunku eger hem ne ki mi cok daha en az her hic bazi butun tum ayni boyle soyle oyle diger ayrica hatta yani artik simdi bugun dun yarin henuz hala hep sadece yalnizca belki acaba biz siz onlar ben sen kim nasil neden nerede ilk son yeni iki uc dort bes alti yedi sekiz dokuz on burada orada olayda olay kazada toplantida toplantiya aciklamada konuya oldugunu iddiaya edinilen alinan yapilan`,
  address: 'sayin',
  offices: `bakan bakani baskan baskani basbakan basbakani cumhurbaskani vali valisi belediye kaymakam kaymakami milletvekili avukat savci savcisi hakim hakimi polis mudur muduru genel sekreter sekreteri sozcu sozcusu rektor rektoru profesor doktor doc prof gazeteci yazar oyuncu sarkici futbolcu teknik direktor direktoru antrenor general albay yarbay binbasi yuzbasi komutan komutani imam muftu muftusu lider lideri uzman uzmani uye uyesi temsilcisi yardimcisi danismani`,
  says: `dedi soyledi belirtti acikladi aciklamada vurguladi ifade kaydetti konustu anlatti aktardi savundu iddia duyurdu`,
  calendar: `ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik pazartesi sali carsamba persembe cuma cumartesi pazar`,
  bodies: `birligi partisi bakanligi belediyesi universitesi mahkemesi dernegi vakfi kurumu kurulu meclisi odasi bankasi federasyonu konfederasyonu sendikasi mudurlugu baskanligi savciligi valiligi hastanesi barosu bassavciligi komutanligi kaymakamligi komisyonu ajansi gazetesi`,
  departments: `saglik icisleri disisleri adalet milli egitim savunma maliye ticaret sanayi teknoloji tarim orman cevre sehircilik kultur turizm genclik spor aile calisma sosyal guvenlik ulastirma altyapi enerji tabii kaynaklar hazine yardimci il ilce buyuksehir emniyet jandarma`,
  parting: 'de da la le van oglu kizi',
  suffixed: /(?<=^\p{L}.*)['’]\p{Ll}{1,9}$/u,
  places: `londra paris berlin moskova pekin bruksel cenevre viyana roma atina sam bagdat tahran kahire kudus avrupa asya amerika`,
  locative: '',
  placeKinds: `koyu koyunde koyune ilcesi ilcesinde ilcesinin ilcesine mahallesi mahallesinde ilinde ili beldesi beldesinde kasabasi caddesi caddesinde sokak bolgesi bolgesinde golu adasi`,
};
