/** Forms of address and respect, which many share: no office that tells who is meant. Ranks as Mullah and Ayatollah are. */
export const address = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr father brother sister ven mst hon honourable ' +
    'honorable he hh hrh excellency highness majesty eminence comrade cde engr barr barrister arc atty adv esq ' +
    'sri shri smt shrimati kumari sushri thiru tmt selvi pandit pt swami acharya baba bhai begum bibi babu lala ' +
    'sheikh sheikha shaikh shaykh maulana moulana mawlana maulvi mawlawi molvi hazrat hafiz qari ' +
    'syed sayyid mian mir malik sardar nawab haji hajj hajja hajji hajiya hajia alhaji alhaja ustad ustadz ustaz ' +
    'hadj eze igwe ratu lama geshe kapitan ' +
    'datuk dato datin seri tan puan encik cikgu tun tunku toh yb u daw ko khun nana otunba mama mzee mwalimu dom don'
  ).split(' '),
);

/** What other languages say for Mr and Mrs, folded and without full stops. */
export const addressAbroad =
  /^(?:m|mm|mme|mlle|monsieur|madame|mademoiselle|herr|herrn|frau|mevrouw|meneer|mijnheer|don|dona|senor|senora|senhor|senhora|dom|signor|signora|onorevole|pan|pani|sayin|bapak|ibu|pak|bu|encik|puan)$/;
