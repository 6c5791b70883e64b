import type { ConceptWords } from './concept-words.ts';

/** Faiths, their feasts, places and leaders. */
export const religionWords: ConceptWords = {
  religion: [
    'religion, interfaith, religious harmony, religious affairs, interfaith harmony, religious leader, religious scholar, faith-based, sectarian harmony',
    'religious, faith, believer, prayer, worship, spiritual, preach',
  ],
  'belief systems': ['Sufi, Bahai, mysticism'],
  Buddhism: ['buddhism, buddhist, buddha, dalai lama, monk, monks'],
  Christianity: ['christianity, christian, christians, evangelical, evangelicals', 'gospel, pastor'],
  Mormonism: ['Mormon'],
  'Christian Orthodoxy': ['orthodox church, Orthodox patriarch'],
  Protestantism: ['protestant, Anglican, Methodist, archbishop of Canterbury, Presbyterian, Baptist'],
  Catholicism: [
    'catholic, vatican, cardinal, Catholic Church, priest abuse, archdiocese, conclave',
    'bishop, priest, archbishop, diocese',
  ],
  Hinduism: ['hindu, hinduism, diwali, holi, hindu temple, Hindu community, krishna', 'temple'],
  Islam: [
    'islam, seerat, Prophet Muhammad, Hazrat, ulema, Islamic scholar, Council of Islamic Ideology, muslims, Holy Prophet, Rabi ul Awal, Seerah, Khatm-e-Nabuwwat, sharia',
    'muslim, islamic, prophet, maulana, holy, imam',
  ],
  'Shia Islam': [
    'muharram, ashura, Imam Hussain, majlis, imambargah, Chehlum, Karbala, Moharram, shia, Azadari, mourning procession, imambargahs',
    'procession',
  ],
  'Sunni Islam': ['sunni'],
  Judaism: ['jewish, judaism, rabbi, jews, orthodox Jews, Jewish community, Passover'],
  Sikhism: ['sikh, gurdwara, Guru Nanak, Baba Guru Nanak, Kartarpur, sikhs, yatrees, Sikh pilgrims', 'pilgrim'],
  Zoroastrianism: ['zoroastrian, parsi community'],
  Scientology: ['scientology'],
  cult: ['cult leader, cult'],
  'atheism and agnosticism': ['atheism, atheist'],
  'religious conflict': [
    'sectarian, sectarian violence, religious violence, sectarianism, sectarian clashes, religious conflict',
  ],
  'religious festival and holiday': [
    'eid, Eid Milad-un-Nabi, Eid ul Fitr, Eidul Fitr, Eid-ul-Fitr, religious festival, Eid Milad, pilgrimage festival, urs, Eid Mubarak, Vesak, Easter Sunday, Lent, moon sighting, Ruet-e-Hilal, shab-e-barat, lunar month',
    'festival, pilgrim, celebrate',
  ],
  Christmas: ['christmas, Santa Claus, nativity'],
  Easter: ['easter, good friday'],
  Ramadan: ['ramadan, ramazan, iftar, Ramzan, sehri, taraweeh, fasting month', 'fast, fasting'],
  'Eid al-Adha': [
    'Eidul Azha, Eid al-Adha, sacrificial animal, Eid-ul-Azha, Eid ul Azha, sacrificial animals, Eidul Adha, Eid-ul-Adha, qurbani, cattle market',
    'sacrifice',
  ],
  Hanukkah: ['hanukkah'],
  'religious ritual': ['hajj, pilgrimage, umrah, Haj, pilgrims, pilgrim, Hajj operation', 'prayer, ritual'],
  canonisation: ['canonisation, sainthood, beatification, canonization'],
  baptism: ['baptism'],
  'religious facility': [
    'shrine, temple, place of worship, places of worship, gurdwara, Data Darbar, monastery',
    'worship, devotee',
  ],
  church: ['church, cathedral, churchgoer, parish', 'worshipper, pastor'],
  mosque: ['mosque, masjid', 'prayer, worshipper, imam'],
  synagogue: ['synagogue'],
  'religious leader': [
    'imam of, cleric, clergy, pastor, archbishop, bishop, ayatollah, grand mufti, rabbi, ulema',
    'preacher, priest',
  ],
  pope: ['pope, Pope, pontiff, papal'],
  'religious text': ['holy book, scripture, religious text'],
  Bible: ['bible'],
  "Qur'an": ["quran, qur'an, koran, Holy Quran, qirat, hifz"],
};
