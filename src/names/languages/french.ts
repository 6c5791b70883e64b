import type { LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  small: `le la les un une des du de au aux ce cet cette ces il elle ils elles on nous vous je tu qui que quoi dont ou quand comment pourquoi si et mais donc or ni car ne pas plus aussi encore deja tres ici tout toute tous toutes autre autres
a en dans par pour sur sous avec sans contre entre vers chez depuis pendant durant avant apres selon malgre parmi hors outre des jusque lors lorsque tandis puisque parce quoique afin face grace suite concernant quant
est sont etait etaient sera seront a ont avait avaient fait peut doit faut son sa ses leur leurs notre nos votre vos mon ma mes chaque plusieurs certains certaines quelques aucun aucune meme memes beaucoup trop peu moins ainsi alors puis ensuite enfin cependant pourtant toutefois neanmoins ailleurs hier aujourd'hui demain maintenant toujours jamais souvent parfois bientot desormais notamment surtout seulement seul seule presque environ d'abord voici voila celui celle ceux celles cela ca ceci rien personne premier premiere deux trois quatre cinq six lundi mardi mercredi jeudi vendredi samedi dimanche`,
  address: 'm mme mlle mm me monsieur madame mademoiselle maitre',
  offices: `ministre maire depute deputee senateur senatrice president presidente premier-ministre prefet prefete procureur procureure avocat avocate juge commissaire directeur directrice secretaire porte-parole chef cheffe patron patronne professeur professeure docteur docteure chercheur chercheuse historien historienne economiste ecrivain ecrivaine romanciere acteur actrice realisateur realisatrice chanteur chanteuse entraineur entraineuse selectionneur capitaine colonel gendarme candidat candidate conseiller conseillere ambassadeur ambassadrice eveque cardinal pape roi reine prince princesse journaliste`,
  says: `dit declare declarait affirme affirmait explique expliquait estime estimait assure assurait precise ajoute annonce indique souligne rappelle raconte confie reconnait regrette denonce juge ecrit a avait`,
  bodies: `mairie parquet syndicat ministere assemblee conseil cour federation commission tribunal prefecture`,
  elided: /^(?:[ldcsnjmt]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  places: `londres bruxelles geneve anvers gand berne bale cologne munich vienne varsovie moscou kiev lisbonne madrid barcelone rome milan venise athenes pekin alger tunis bretagne normandie corse alsace lorraine provence bourgogne picardie savoie`,
  locative: 'a en',
};
