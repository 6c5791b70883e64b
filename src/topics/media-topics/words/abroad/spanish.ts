import type { ConceptWords } from '../concept-words.ts';

/** What tells the subjects of news in Spanish. */
export const spanishWords: ConceptWords = {
  // War and peace
  war: ['guerra, invasión', 'tropas, bélic*, frente'],
  'armed conflict': [
    'combates, bombarde*, ataque aéreo, ataques aéreos, enfrentamientos armados, conflicto armado, ofensiva militar, paramilitar*, milicia*',
    'combatientes, militar*, rebelde*, insurgente*',
  ],
  'guerrilla activity': ['guerrill*, FARC, ELN', 'subversiv*'],
  terrorism: ['terroris*, atentado*, yihadis*', 'explosivo*'],
  'armed forces': [
    'fuerzas armadas, ejército, fuerza aérea, marina de guerra',
    'soldado*, militar*, batallón, regimiento',
  ],
  massacre: ['masacre*, matanza*, fosa común, fosas comunes'],
  "coup d'etat": ['golpe de estado, golpista*'],
  'peace process': [
    'proceso de paz, acuerdo de paz, acuerdos de paz, alto el fuego, cese al fuego, desmoviliza*',
    'paz',
  ],
  'refugees and internally displaced people': [
    'refugiad*, desplazad* intern*, desplazad*, solicitante* de asilo, asilo',
    'campamento*',
  ],
  // Crime and justice
  homicide: [
    'asesin*, homicid*, feminicid*, femicid*, muert* a tiros, muert* a balazos, apuñalad*, sicario*',
    'balazo*, disparos, cadáver',
  ],
  arrest: ['deten* a, detenido*, detenida*, arrest*, captur* a', 'sospechos*, orden de captura'],
  police: [
    'comisaría, policía judicial, cuerpo policial, abuso policial, violencia policial, reforma policial, operativo policial, operativos policiales',
    'agente*, patrulla*, policía, policial*',
  ],
  kidnapping: ['secuestr*, rehén, rehenes', 'rescate'],
  'missing person': ['desaparición forzada, desapariciones forzadas, persona* desaparecid*, desaparecid*'],
  'robbery and theft': [
    'asalt* a mano armada, hurto*, robo, robos, robó, robaba*, robado, robados, robada, robadas, robar, robaron, robarle*, atraco, atracos, atracador*, atracar*, asaltantes, asaltó, asaltaron',
    'ladr*, botín, asalto*',
  ],
  'sex crime': [
    'violación sexual, violaciones sexuales, violador*, abuso* sexual*, agresión sexual, agresiones sexuales, acoso sexual, pederast*',
  ],
  corruption: [
    'corrupción, corrupt*, soborno*, cohecho, malversación, peculado, prevaricación, enriquecimiento ilícito',
    'coima*',
  ],
  fraud: ['fraude*, estafa*, estafad*, lavado de dinero, blanqueo'],
  'drug trafficking': [
    'narcotráfico, narcotraficante*, tráfico de drogas, cocaína, droga incautada, cártel, cárteles, carteles de la droga, cartel de la droga, cartel de sinaloa',
    'droga*, incaut*, narco*',
  ],
  'gang activity': ['pandill*, Mara Salvatrucha, banda criminal, bandas criminales, mara, maras, marero*'],
  'human smuggling and trafficking': ['trata de personas, tráfico de personas, traficantes de personas', 'coyotes'],
  torture: ['tortur*'],
  'human rights': [
    'derechos humanos, lesa humanidad, Amnistía Internacional, Human Rights Watch, defensor* de derechos',
    'violaciones, víctimas',
  ],
  'trial (court)': [
    'juicio*, juzgad* por, banquillo, fiscalía pide, juicio contra, juicio oral',
    'testigo*, defensa, alegato*, acusado*',
  ],
  court: ['tribunal*, juzgado*, sala penal', 'audiencia, magistrad*'],
  'supreme and high court': [
    'tribunal supremo, corte suprema, suprema corte, tribunal constitucional, corte constitucional, corte de constitucionalidad',
  ],
  'sentencing (criminal)': [
    'condenad* a, condenó a, condena a, cadena perpetua, años de prisión, años de cárcel, sentenciad*',
    'sentencia, pena',
  ],
  prison: ['cárcel*, prisión, prisiones, penitenciari*, penal de, preso*, reclus*, motín', 'celda*'],
  'investigation (criminal)': [
    'investigación penal, investigación judicial, imputad*, peritaje, autopsia',
    'investiga*, pesquisa*',
  ],
  'prosecution and prosecutors': ['fiscal general, fiscalía, ministerio público', 'fiscales'],
  extradition: ['extradi*'],
  // Politics
  'politics and government': ['política nacional', 'polític*'],
  'national elections': [
    'elecciones presidenciales, elecciones generales, candidat* presidencial*, segunda vuelta, balotaje, elecciones legislativas',
  ],
  election: [
    'eleccion*, elección, comicios, urnas, electoral*, escrutinio, colegio electoral, colegios electorales',
    'votar*, votante*, votos, candidat*',
  ],
  referendum: ['referéndum, referendo, plebiscito, consulta popular'],
  'legislative body': [
    'congreso, parlament*, senado, senador*, diputad*, asamblea nacional, asamblea legislativa, cámara de diputados',
    'proyecto de ley, comisión, pleno',
  ],
  'political party': ['partido político, partidos políticos, coalición, oposición', 'partido*, opositor*, militantes'],
  'executive (government)': ['consejo de ministros, gabinete, portavoz del gobierno', 'gobierno, ministr*'],
  'head of state': ['jefe de estado, presidente de la república, presidenta de la república', 'presidente, presidenta'],
  'constitution (law)': ['constitución, constituyente, reforma constitucional'],
  'local authority': ['alcald*, ayuntamiento, municipalidad, concejal*, concejo municipal, intendente*', 'municip*'],
  'public officials': ['renunci* al cargo, dimisión, dimite, dimitió, destituid*, destitución', 'funcionari*'],
  demonstration: [
    'manifestación, manifestaciones, manifestantes, cacerolazo*, marchas, marcharon, marcha contra, marcha por, protesta, protestas, protestar*, protestaron, protestan, manifestó contra',
    'consigna*, pancarta*, marcha*',
  ],
  'civil unrest': ['disturbios, saqueo*, toque de queda, barricada*'],
  diplomacy: [
    'diplomátic*, diplomacia, embajad*, canciller, cancillería, ministro de exteriores, ministro de relaciones exteriores, relaciones bilaterales',
    'visita oficial',
  ],
  treaty: [
    'convenio bilateral, acuerdo bilateral, tratado de paz, tratado de libre, tratado internacional, tratado comercial, el tratado, del tratado, tratados',
  ],
  'economic sanction': [
    'sanciones económicas, sanciones contra, embargo económico, embargo comercial, embargo petrolero, embargo de armas, embargo estadounidense, el embargo',
    'sanciones',
  ],
  'international organisation': ['OEA, Unión Europea, OTAN, Unesco, Unicef', 'ONU, Naciones Unidas'],
  immigration: ['migrante*, inmigra*, migratori*, migración, sin papeles, patera*, cayuco*', 'frontera*, deporta*'],
  // Economy
  inflation: ['inflación, inflacionari*, IPC, alza de precios, subida de precios', 'precios'],
  economy: ['economía, crecimiento económico, PIB, recesión', 'económic*'],
  'central bank': ['banco central, reserva federal, banco central europeo'],
  'interest rates': ['tipos de interés, tasa de interés, tasas de interés', 'puntos básicos'],
  'stock activity': [
    'bursátil*, wall street, ibex, índice bursátil, bolsa de valores, bolsas europeas, bolsas de valores, la bolsa de',
    'acciones, inversores, bolsa',
  ],
  'taxation policy': ['impuesto*, tributari*, IVA, reforma fiscal', 'fiscal, contribuyente*'],
  'government budget': [
    'presupuesto general, presupuestos generales, presupuesto nacional, ley de presupuestos, déficit fiscal',
    'presupuest*',
  ],
  'government debt': ['deuda externa, deuda pública, deuda soberana', 'deuda, acreedores'],
  banking: ['banca, bancari*, entidades financieras', 'banco*'],
  'international trade': [
    'comercio exterior, comercio internacional, libre comercio, arancel*, exportacion*, importacion*',
    'exporta*, importa*',
  ],
  'oil and gas': [
    'petróleo, petroler*, gasoducto, oleoducto, barril*, hidrocarburos, petróleo crudo, crudo brent, del crudo, el crudo',
    'gas',
  ],
  electricity: ['electricidad, apagón, apagones, tarifa eléctrica, red eléctrica, corte de luz', 'eléctric*'],
  'metal and mineral mining and refining': [
    'minería, yacimiento*, litio, minero, mineros, minera, mineras, minerales',
    'cobre, oro',
  ],
  agriculture: [
    'agricultur*, agrícola*, agricultor*, campesin*, cosecha*, ganader*, cultivos, productores de granos, campaña agrícola, soja, maíz, trigo, ganado',
    'agro, siembra',
  ],
  'labour strike': ['huelga general, huelga, huelguist*, paro nacional', 'sindicat*'],
  unemployment: ['desempleo, paro registrado, tasa de paro, desocupación, desemplead*', 'empleo'],
  'wages and benefits': ['salario*, salarial*, sueldo*, salario mínimo'],
  pension: ['pensión, pensiones, jubilación, jubilad*, pensionista*'],
  // Disaster
  flood: ['inundaci*, inundad*, desborde, desbordamiento, crecida del río, riada*', 'lluvias, río, agua'],
  earthquake: ['terremoto*, sismo*, seísmo*, temblor, sísmic*, epicentro', 'magnitud, escombros, réplicas'],
  'volcanic eruption': ['erupción, volcán, volcanes, lava', 'ceniza*'],
  landslide: ['deslizamiento* de tierra, alud, aludes, derrumbe*, deslave*, huaico*', 'lodo'],
  hurricane: ['huracán, huracanes, tormenta tropical, ciclón', 'vientos'],
  drought: ['sequía*', 'escasez'],
  fire: ['incendio*, llamas, bomberos', 'fuego, humo'],
  wildfire: ['incendio* forestal*, incendio* de vegetación'],
  'road accident and incident': [
    'accidente* de tráfico, accidente* de tránsito, accidente* vial*, choque frontal, volcadura, atropell*, siniestro vial, choque entre, choque múltiple, accidente automovilístico, accidente carretero, accidente* de carretera, accidente en carretera, siniestro de tránsito, colisión, volcó',
    'carretera, autobús, vehículo*, chocó, accidente*, choque, conductor*, motociclista*, camión, automóvil, volante',
  ],
  'air and space accident and incident': [
    'accidente aéreo, avioneta, avión siniestrado, caja negra, cajas negras, avión se estrelló, se estrelló un avión',
    'fuselaje',
  ],
  'maritime accident and incident': ['naufragi*, hundimiento del, barco hundido'],
  'railway accident and incident': ['accidente ferroviario, descarril*'],
  'explosion accident and incident': ['explosión, explosiones, estallido', 'explotó'],
  'structural failure': [
    'derrumbe de un edificio, derrumbe de una, se derrumbó, colapso de un, colapso del, desplome de, edificio colapsado, puente colapsado',
    'colapsó, escombros',
  ],
  drowning: ['ahogad*, ahogó, ahogaron, ahogamiento*'],
  famine: ['hambruna, inseguridad alimentaria'],
  'emergency response': [
    'estado de emergencia',
    'rescat*, evacua*, protección civil, defensa civil, equipos de rescate, rescatistas, damnificad*',
  ],
  'weather phenomena': ['ola de calor, ola de frío, temporal de, granizo, nevada*', 'temperaturas, lluvias'],
  // Health, education, society
  'epidemic and pandemic': ['pandemia, epidemia, coronavirus, covid*, confinamiento, cuarentena', 'contagi*, brote'],
  vaccine: ['vacuna*', 'dosis'],
  'communicable disease': ['dengue, malaria, cólera, sarampión, tuberculosis, gripe, zika', 'infeccios*, contagi*'],
  hospital: [
    'unidad de cuidados intensivos, hospitales, hospital público, hospital regional, hospital general, salas de urgencias, camas hospitalarias',
    'pacientes, médic*, hospital*',
  ],
  health: ['salud pública, sanidad, ministerio de salud, enfermedades', 'salud, sanitari*'],
  cancer: ['cáncer*, tumor*, oncol*'],
  abortion: ['aborto*, interrupción del embarazo'],
  school: ['escuela*, escolar*, colegio*, docentes, aulas, maestros, maestras', 'alumn*, maestra'],
  'college and university': ['universidad*, universitari*, rector*', 'estudiantes, campus'],
  education: ['educación, ministerio de educación, educativ*', 'enseñanza'],
  "women's rights": ['derechos de las mujeres, feminis*, violencia de género, violencia machista, igualdad de género'],
  children: ['niñez, infancia, menores de edad', 'niños, niñas'],
  'indigenous people': ['indígena*, pueblos originarios, mapuche*, quechua*, maya*, yanomami*', 'comunidad*'],
  poverty: ['pobreza, indigencia', 'pobres'],
  LGBTQ: ['lgbt*, lgtb*, homosexual*, transgénero, matrimonio igualitario'],
  'death and dying': [
    'murió a los, falleció a los, fallece a los, muere a los, fallecimiento de, luto por',
    'muerte, falleció, fallece',
  ],
  // Environment, science
  'climate change': ['cambio climático, calentamiento global, emisiones de gases, crisis climática'],
  environment: ['medio ambiente, medioambient*, ecologist*, deforestación, biodiversidad', 'ambiental*'],
  'environmental pollution': ['contaminación, derrame de petróleo, vertido*', 'contamina*'],
  'water supply': ['agua potable, abastecimiento de agua, embalse*, suministro de agua'],
  animal: ['animales, perro*, gato*, ballena*', 'fauna, especies'],
  'space exploration': ['NASA, astronauta*, nave espacial, satélite*, estación espacial', 'órbita'],
  'artificial intelligence': ['inteligencia artificial, ChatGPT'],
  'scientific research': ['científic*, investigadores de, estudio publicado', 'descubr*'],
  archaeology: ['arqueol*, yacimiento arqueológico'],
  history: ['historiador*, primera guerra mundial, segunda guerra mundial, guerra fría'],
  // Religion, culture, media, sport, transport
  Catholicism: ['iglesia católica, obispo*, arzobispo*, cardenal*, vaticano', 'misa, diócesis'],
  pope: ['papa francisco, sumo pontífice, pontífice, Papa, el papa, del papa, al papa'],
  Islam: ['islam*, musulman*, mezquita*, ramadán'],
  'news media': [
    'periodista*, periodism*, medios de comunicación, libertad de prensa, sala de redacción',
    'prensa, diario, a los periodistas, a periodistas, ante los periodistas, con periodistas',
  ],
  'social media': ['redes sociales, Facebook, Instagram, TikTok', 'tuit*, Twitter'],
  cinema: ['película*, cineasta*, festival de cine, cine', 'actor, actriz, rodaje'],
  music: ['música, músic*, cantante*, concierto*, álbum, banda de rock', 'canción, canciones'],
  literature: ['novela*, escritor*, literari*, literatura, poeta*, premio cervantes', 'libro*'],
  'monument and heritage site': ['patrimonio de la humanidad, patrimonio cultural, monumento*'],
  'travel and tourism': ['turism*, turista*, turístic*', 'hotel*, visitantes'],
  football: [
    'fútbol, gol, goles, mundial de fútbol, futbolista*, portero, delantero, copa américa, champions, LaLiga',
    'liga, partido, entrenador, penalti, árbitro',
  ],
  tennis: ['tenis, tenista*, roland garros, wimbledon'],
  basketball: ['baloncesto, básquet*, NBA'],
  cycling: ['ciclis*, tour de francia, vuelta a españa, pelotón', 'etapa'],
  baseball: ['béisbol, beisbol*, grandes ligas, jonrón'],
  'Olympic Games': ['juegos olímpicos, olímpic*', 'medalla*'],
  sport: ['deport*, campeonato*, torneo*', 'campeón, final, equipo'],
  'railway transport': ['ferrocarril*, ferroviari*, AVE, metro de, tren, trenes', 'estación'],
  'air transport': ['aerolínea*, aeropuerto*, vuelos', 'avión, pasajeros'],
  'road transport': ['peaje*, transportistas, tráfico rodado', 'carretera*, camion*, autopista*'],
  'housing and urban planning policy': [
    'desahucio*, viviendas, vivienda social, política de vivienda, crisis de vivienda, mercado de la vivienda, alquileres',
    'alquiler*, vivienda*, desalojo*, inquilin*',
  ],
};
