import type { GroupWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { consonantForms, fourForms, furtherNationals, nationals, twoForms } from './nationalities.js';
import { occupations } from './occupations.js';
import { finite } from './verbs.js';

const PEOPLE = '(persona|personas|ciudadanos|ciudadanas|individuos|hombres|mujeres|gente)';
const JAILED =
  '(presas|presos|encarceladas|encarcelados|recluidas|recluidos|detenidas|detenidos|privadas de libertad|privados de libertad|en prision|tras las rejas|retenidas)';
export const groups: GroupWords = {
  prisoners: {
    'political prisoners': phrases(`
      (presos|presas|preso|presa) (politicos|politicas|politico|politica|de conciencia), (presos|presas) y (presos|presas) politicos, presas y
      presos politicos, presos y presas politicas, (prisioneros|prisioneras|prisionero|prisionera)
      (politicos|politicas|politico|politica|de conciencia), (reclusos|reos|internos) politicos, ${PEOPLE} (presas|presos) politicas,
      personas presas politicas, personas presas por motivos politicos, presos por motivos politicos, presos por razones politicas, (presos|detenidos) considerados politicos, privados de libertad por motivos politicos, personas privadas
      de libertad por (motivos|razones) politicos, personas privadas de libertad por (motivos|razones) politicas, (personas|ciudadanos) considerad* pres* politic*,
      secuestrados politicos, rehenes politicos`),
    'political detainees': phrases(
      '(detenidos|detenidas|detenido|detenida) (politicos|politicas|politico|politica), personas detenidas politicas',
    ),
    'people held for political reasons': [
      `${PEOPLE} ${JAILED} por (motivos|razones|causas|delitos|cargos) (politicos|politicas)`,
      '(detenidos|detenidas|encarcelados|encarceladas) por (motivos|razones|causas|delitos|cargos) (politicos|politicas)',
    ],
    'common criminals': phrases('(presos|reos|reclusos|prisioneros|internos) comunes, delincuentes comunes'),
    'prisoners of war': phrases(
      'prisioneros de guerra, prisionero de guerra, prisioneras de guerra, militares (prisioneros|cautivos)',
    ),
    prisoners: phrases(`
      presos, presas, preso, presa, reo, reos, reas, prisionero, prisioneros, prisionera, prisioneras, penados, penadas, convictos,
      convictas, cautivos, cautivas, cautivo, cautiva, encarcelados, encarceladas, ${PEOPLE} (presas|presos|encarceladas|encarcelados|recluidas|recluidos|en prision), poblacion
      reclusa, presidiarios, presidiarias, presos y presas, presas y presos`),
    convicts: phrases('condenados, condenadas'),
    detainees: phrases(`
      detenidos, detenidas, detenido, detenida, ${PEOPLE} (detenidas|detenidos|retenidas|retenidos|privadas de libertad|privados de libertad|privadas de su libertad),
      retenidos, retenidas, privados de libertad, privadas de libertad, procesados y detenidos, arrestados, arrestadas`),
    'pretrial detainees': phrases(
      'detenidos preventivos, presos preventivos, presos sin condena, presos sin juicio, presos en espera de juicio, procesados',
    ),
    inmates: phrases(`
      recluso, reclusos, reclusa, reclusas, internos, internas, interno, interna, personas privadas de (la|su|) libertad, (ciudadanos|hombres|mujeres) privados de (la|su|)
      libertad, ppl, pdl, privados de (la|su) libertad`),
    captives: phrases('cautivos, cautivas, secuestrados, secuestradas'),
    hostages: phrases(
      'rehen, rehenes, rehenes vivos, secuestrados, secuestradas, secuestrado, secuestrada, cautivos israelies',
    ),
    'Israeli hostages': phrases('rehenes israelies, cautivos israelies'),
    dissidents: phrases(
      '(opositores|disidentes|activistas) (presos|presas|encarcelados|encarceladas|detenidos|detenidas), disidentes, disidente',
    ),
    'Palestinian prisoners': phrases(
      '(presos|prisioneros|detenidos|reclusos) palestinos, presas palestinas, prisioneras palestinas',
    ),
  },
  people: {
    ...occupations,
    opponents: phrases(`
      criticos del (gobierno|regimen|ejecutivo|kremlin|sandinismo), criticos con el *, opositores, opositor, opositora, opositoras, opositores politicos, adversarios politicos, opositores al *, opositores a *, dirigentes (opositores|de la oposicion), dirigentes
      opositores, militantes opositores, miembros de la oposicion, lideres opositores, lideres de la oposicion`),
    people: phrases(`
      personas, persona, nombres, ciudadanos, ciudadanas, ciudadano, ciudadana, individuo, individuos, seres humanos, almas, adultos, adultas, residentes,
      vecinos, vecinas, miembros, integrantes, compatriotas, connacionales, paisanos, gente, salidas, salida, excarcelaciones, excarcelacion,
      liberaciones, liberacion, libertades, libertades plenas, excarcelado, excarcelada, excarcelados, excarceladas, liberado, liberada, liberados, liberadas, libertos,
      libertados, indultados, indultadas, indultos, amnistiados, amnistiadas, beneficiados, beneficiadas, puestos en libertad, boletas de
      excarcelacion, los suyos, de los suyos, de las suyas, muchachos, muchachas, muchacho, muchacha, hermanos, hermanas, de nosotros, de los nuestros, recien (llegados|llegadas|liberados|liberadas|excarcelados|excarceladas), repatriados, repatriadas, retornados, retornadas, canjeados, canjeadas, intercambiados, intercambiadas, devueltos, devueltas, egresos, egreso, clientes, defendidos, defendidas, companeros, companeras, habitantes, pasajeros, sueltas, solturas, pacientes, familiares suyos`),
    "Jehovah's Witnesses": phrases('testigos de jehova'),
    women: phrases(`
      mujer, mujeres, madres, madre, (presas|reclusas|internas|detenidas) mujeres, femeninas, monjas, religiosas, esposas, damas, senoras, de sexo femenino, del sexo femenino, embarazadas`),
    men: phrases('hombre, hombres, varones, varon, padres, caballeros, de sexo masculino, del sexo masculino, senores'),
    'foreigners and dual nationals': phrases(`
      (extranjeros|extranjeras|forasteros) (y|o|u) (binacionales|personas con doble nacionalidad|con doble nacionalidad),
      (tienen|con) nacionalidad extranjera o doble, (tienen|con) (otra|doble) nacionalidad o pasaporte extranjero`),
    foreigners: phrases(`
      extranjero, extranjeros, extranjera, extranjeras, (ciudadanos|nacionales|presos|detenidos|reclusos|prisioneros) extranjeros, ciudadanas extranjeras, binacionales, personas con doble
      nacionalidad, (presos|detenidos|personas|ciudadanos) con (pasaporte extranjero|pasaportes extranjeros|doble nacionalidad|otra nacionalidad), con doble nacionalidad, foraneos,
      forasteros, forastero, (extranjeros|extranjeras|forasteros) (y|o) (binacionales|personas con doble nacionalidad), (binacionales|duales) y extranjeros, de nacionalidad
      extranjera, de otras nacionalidades, tienen pasaporte extranjero`),
    'service members': phrases('efectivos militares'),
    'members of the armed forces': phrases(`
      (miembros|integrantes) de (la fuerza armada|las fuerzas armadas|la fanb)`),
    'members of the security forces': phrases(`
      (miembros|integrantes|agentes|efectivos|elementos) de (la fuerza publica|las fuerzas de seguridad|los cuerpos de seguridad)`),
    military: phrases(`
      pertenecen a (la fuerza armada|las fuerzas armadas), militar, militares, uniformado, uniformados, uniformada, uniformadas, oficiales, oficial, efectivos, combatientes del ejercito, tropas, (presos|detenidos|presas|reclusos) militares, funcionarios militares, miembros de la fuerza
      armada, miembros de las fuerzas armadas, militares activos, militares retirados, sargentos, tenientes, capitanes, coroneles, generales, reclutas, conscriptos, guardias nacionales, castrenses,
      exmilitares, ex militares, oficiales militares`),
    civilians: phrases('civil, civiles, paisanos civiles'),
    teenagers: phrases(`
      adolescente, adolescentes, menores, menor, menores de edad, menor de edad, menores de 18 anos, chicos, chico, ninos y adolescentes, infantes`),
    girls: phrases('ninas, nina, chicas'),
    boys: phrases('ninos varones, varones menores'),
    children: phrases('ninos, nino, (ninos y ninas|ninas y ninos)'),
    'young people': phrases('joven, jovenes, chavales, juventudes'),
    'elderly people': phrases(`
      ancianos, ancianas, anciano, anciana, adultos mayores, personas mayores, mayores de 60, mayores de 70, (mayores|personas mayores) de (60|65|70) anos, personas de la tercera edad, jubilados, jubiladas, pensionados,
      tercera edad, adulto mayor`),
    students: phrases(`
      estudiante, estudiantes, universitarios, universitarias, alumnos, alumnas, escolares, colegiales, colegialas, bachilleres`),
    'press workers': phrases(`
      (trabajadores|trabajadoras|profesionales|empleados) (de la prensa|de prensa|de los medios|de medios|de medios de comunicacion|de la comunicacion|de la informacion), comunicadores, comunicador,
      comunicadoras, comunicadora, comunicadores sociales`),
    journalists: phrases(`
      periodista, periodistas, reportero, reporteros, reportera, reporteras, fotografo, fotografos, fotografa, fotoperiodistas, reporteros graficos, camarografos, informadores, corresponsales, editores, colegas, blogueros,
      periodistas y (trabajadores|trabajadoras) de (la|) prensa, periodistas y tecnicos de medios, locutores, columnistas`),
    activists: phrases(`
      activista, activistas, manifestante, manifestantes, militante, militantes, defensor, defensores, defensora, defensoras, defensores de (los|) derechos humanos, defensores de (los|) ddhh, protestantes,
      militantes, dirigentes, dirigente, lideres comunitarios, lideres sociales, lideres indigenas, dirigentes politicos, dirigentes sociales, voluntarios`),
    defendants: phrases('encausado, encausados, encausadas'),
    lawyers: phrases('abogado, abogados, abogada, abogadas, juristas, juez, jueces, jueza, juezas, letrados'),
    politicians: phrases(`
      politicos, politicas, alcalde, alcaldes, alcaldesa, alcaldesas, exalcaldes, concejal, concejales, exconcejales, exdiputados, exdiputado, exministros, gobernadores, exgobernadores, legisladores, dirigentes politicos, asesores,
      precandidatos, candidatos`),
    workers: phrases(`
      trabajador, trabajadores, trabajadora, trabajadoras, sindicalista, sindicalistas, dirigentes sindicales, obreros, obreras, petroleros, empleados, funcionarios, exfuncionarios, maestros, maestras, docentes, profesores, profesoras, profesor, profesora,
      academicos, medicos, medicas, medico, enfermeros, enfermeras, enfermera, campesinos, campesinas, agricultores, pescadores, mineros, sacerdotes, sacerdote, curas, religiosos, obispos, obispo, seminaristas, pastores, monjes,
      misioneros, poetas, escritores, artistas, musicos, ingenieros, tecnicos, tripulantes, marineros, marinos, policias, expolicias, agentes, funcionarios policiales, guardias, cooperantes, choferes, conductores, camioneros, transportistas, turistas, empresarios,
      comerciantes, banqueros, deportistas, atletas, migrantes, refugiados, fieles, peregrinos, rebeldes, guerrilleros, combatientes, excombatientes, disidentes de las farc, taxistas, repartidores, jornaleros, pobladores, aldeanos,
      comuneros, catequistas, laicos, trabajadores humanitarios, magistrados, exmagistrados, bomberos`),
    indigenous: phrases('indigenas, indigena'),
    relatives: phrases('familiares, allegados, parientes, familiares de *'),
    'Spanish nationals': consonantForms('espanol'),
    'U.S. citizens': phrases(`
      (ciudadanos|ciudadanas|ciudadano|nacionales) de (estados unidos|los estados unidos|ee . uu .|ee . uu|eeuu),
      estadounidense, estadounidenses, norteamericano, norteamericanos, norteamericana, (ciudadanos|ciudadanas|ciudadano|presos|nacionales|hombres|rehenes) (estadounidenses|norteamericanos|americanos), estadunidense, estadunidenses`),
    Venezuelans: fourForms('venezolan'),
    Italians: fourForms('italian'),
    'Portuguese-Venezuelans': phrases('luso-venezolanos, lusovenezolanos, luso-venezolano'),
    'Portuguese nationals': consonantForms('portugues'),
    Colombians: fourForms('colombian'),
    Germans: consonantForms('aleman'),
    'French citizens': consonantForms('frances'),
    'British citizens': fourForms('britanic'),
    Poles: fourForms('polac'),
    Lithuanians: fourForms('lituan'),
    Latvians: consonantForms('leton'),
    Estonians: fourForms('estoni'),
    Cubans: fourForms('cuban'),
    Nicaraguans: twoForms('nicaraguense'),
    Palestinians: fourForms('palestin'),
    Israelis: nationals('israelies', 'israeli'),
    Russians: fourForms('rus'),
    Ukrainians: fourForms('ucranian'),
    Belarusians: fourForms('bielorrus'),
    Iranians: nationals('iranies', 'irani'),
    Turks: fourForms('turc'),
    Egyptians: fourForms('egipci'),
    Chinese: fourForms('chin'),
    Thais: consonantForms('tailandes'),
    Nepalis: nationals('nepalies', 'nepali'),
    Filipinos: fourForms('filipin'),
    Japanese: consonantForms('japones'),
    Kenyans: nationals('kenianos', 'keniatas', 'keniano'),
    Nigerians: fourForms('nigerian'),
    Mexicans: fourForms('mexican'),
    Argentines: fourForms('argentin'),
    Peruvians: fourForms('peruan'),
    Ecuadorians: fourForms('ecuatorian'),
    Dominicans: fourForms('dominican'),
    Czechs: fourForms('chec'),
    Hungarians: fourForms('hungar'),
    Canadians: twoForms('canadiense'),
    Australians: fourForms('australian'),
    Swedes: fourForms('suec'),
    Syrians: fourForms('siri'),
    Tunisians: fourForms('tunecin'),
    Sudanese: consonantForms('sudanes'),
    Ethiopians: twoForms('etiope'),
    Indians: nationals('indios', 'indio'),
    Pakistanis: nationals('paquistanies', 'paquistani'),
    Bolivians: fourForms('bolivian'),
    Chileans: fourForms('chilen'),
    Brazilians: fourForms('brasilen'),
    Swiss: fourForms('suiz'),
    'Dutch nationals': consonantForms('holandes').concat(consonantForms('neerlandes')),
    Koreans: fourForms('corean'),
    Europeans: nationals('europeos', 'europeas', 'europeo', 'europea'),
    Salvadorans: fourForms('salvadoren'),
    Hondurans: fourForms('honduren'),
    Guatemalans: fourForms('guatemaltec'),
    'Costa Ricans': twoForms('costarricense'),
    Panamanians: fourForms('panamen'),
    Uruguayans: fourForms('uruguay'),
    Paraguayans: fourForms('paraguay'),
    Haitians: fourForms('haitian'),
    Romanians: fourForms('ruman'),
    Bulgarians: fourForms('bulgar'),
    Lebanese: consonantForms('libanes'),
    Afghans: fourForms('afgan'),
    Vietnamese: nationals('vietnamitas', 'vietnamita'),
    Burmese: fourForms('birman'),
    Kurds: fourForms('kurd'),
    Arabs: twoForms('arabe'),
    ...furtherNationals,
  },
  themselves: [],
  jailed: phrases('presos, presas, encarcelados, encarceladas, tras las rejas'),
  officials: {
    lawmakers: phrases('diputados, parlamentarios, senadores, congresistas, legisladores'),
    ministers: phrases('ministros'),
    officials: phrases('altos cargos, altos funcionarios, asesores'),
    diplomats: phrases('diplomaticos, embajadores, consules'),
    volunteers: phrases('voluntarios'),
    guards: phrases(
      'guardias, custodios, carceleros, celadores, vigilantes, guardianes, funcionarios de prisiones, agentes penitenciarios, guardias penitenciarios',
    ),
    observers: phrases('observadores'),
    fans: phrases('aficionados, hinchas'),
    passengers: phrases('pasajeros'),
  },
  things: phrases(`
      contenedor, contenedores, registros, amnistia, amnistias, telefonos, computadoras, ordenadores, costillas, crias, cachorros, pinguinos, focas, cajas, bultos, cargamentos, manuscritos, cartas, cintas, copias, fondos, prestamos, bonos, asociaciones, fundaciones, iglesias, escuelas, hospitales, universidades, pasaportes, visas, licencias, permisos, ordenes de captura, fallos, mociones, enmiendas, clausulas, cuerpos,
      canales de la, canales del, carril, carriles, calzadas, vias, plazas, cupos, escanos, vagones, barcas, botes, lanchas,
      animal*, visitante, visitantes, tortuga*, ave, loro*, guacamaya*, perico*, cotorra*, aguila*, buho*, lechuza*, halcon*, condor, condores, buitre*, grulla*, cisne*, pato, patos, flamenco*, galapago*, cocodrilo*, caiman, caimanes, iguana*, serpiente*, culebra*, lagarto*, rana, ranas, sapo*, salmon, salmones, trucha*, alevines, nutria*, castor, castores, leones marinos, lobos marinos, leon, leones, tigre*, leopardo*, oso, osos, lobo, lobos, zorro*, lince*, ciervo*, venado*, elefante*, rinoceronte*, gorila*, chimpance*, orangutan*, pangolin*, perezoso*, mapache*, ardilla*, conejo*, liebre*, oveja*, res, reses, vaca, vacas, ternero*, burro*, mula, mulas, cerdo*, gallina*, pollo*, mariposa*, mosquito*, abeja*, monito*, tucan, tucanes, armadillo*, ejemplares, aves, pajaro*, ballena*, delfin*, tiburones, peces, perros, gatos, caballos, monos, palomas, globos,
      dia, dias, noche, noches, semana, semanas, mes, meses, ano, anos, hora, horas, minuto, minutos, segundo, segundos, decada, decadas, siglo, siglos, por ciento, por cien, barril, barriles,
      dolar, dolares, bolivar, bolivares, euro, euros, libra, libras, peso, pesos, rupias, sol, soles, cordobas, reales, lempiras, colones, quetzales, rublos, shekels, liras, centavos, centimos, millon, millones, billon, billones, kilometro, kilometros, km, milla, millas,
      metro, metros, litro, litros, galones, tonelada, toneladas, kilo, kilos, kg, hectarea, hectareas, grado, grados, megavatios, megavatio, mw, gigavatios,
      articulo, articulos, pagina, paginas, folios, voto, votos, escano, escanos, curul, curules, diputados presentes, diputados, diputadas, senadores, parlamentarios, asambleistas, prision, prisiones, carcel, carceles, penal, penales, celda, celdas, calabozo, calabozos, centro, centros, recinto, recintos,
      lista, listas, expediente, expedientes, solicitud, solicitudes, peticion, peticiones, escrito, escritos, recurso, recursos, amparos, habeas, cargo, cargos, delito, delitos, punto, puntos, pregunta, preguntas,
      razon, razones, motivos, carpa, carpas, tienda, tiendas, autobus, autobuses, bus, buses, carro, carros, coche, coches, vehiculo, vehiculos, camioneta, camionetas, camion, camiones, moto, motos, avion, aviones, vuelo, vuelos, plaza, plazas, asientos, pais, paises, estado, estados, entidades, ciudad, ciudades, pueblo, pueblos,
      aldea, aldeas, provincia, provincias, region, regiones, departamentos, municipio, municipios, comunas, partido, partidos, grupo, grupos, organizacion, organizaciones, ong, ongs, radio, emisora, emisoras, pagina web, portales, medio, medios, periodico, periodicos, diarios, empresa, empresas, banco, bancos, edificio, edificios,
      casa, casas, hogares, vivienda, viviendas, cuarto, habitaciones, piso, pisos, puerta, puertas, cuadra, cuadras, manzanas, via, vias, calle, calles, puente, puentes, frontera, cruce, aeropuerto, aeropuertos, barco, barcos, buque, buques, lancha, lanchas, tanquero, tanqueros, petrolero, arma, armas, fusil, fusiles, municiones, bala, balas, bomba, bombas, dron, drones, misil, misiles, cohete, cohetes,
      ataque, ataques, bombardeo, bombardeos, operacion, operaciones, operativo, operativos, enfrentamientos, protesta, protestas, marcha, marchas, manifestacion, manifestaciones, vigilia, vigilias, discurso, discursos, reunion, reuniones, ronda, rondas, sesion, sesiones, audiencia, audiencias, juicio, juicios,
      sentencia, sentencias, condena, condenas, pena, penas, cadenas, ley, leyes, proyecto, proyectos, decreto, decretos, resolucion, resoluciones, medida, medidas, licencia, licencias, sancion, sanciones, acuerdo, acuerdos, fase, fases, etapa, etapas, tanda, tandas, ola, olas, oleada, oleadas, vez, veces, ocasion, ocasiones, intento, intentos, paso, pasos, parada, paradas,
      mensaje, mensajes, carta, cartas, publicacion, publicaciones, tuit, tuits, video, videos, foto, fotos, fotografias, imagenes, imagen, cancion, canciones, pelicula, peliculas, libro, libros, documento, documentos, informe, informes, comunicado, comunicados, nota, notas, partes, episodio, episodios, capitulo, capitulos, plazoleta,
      comentario, comentarios, respuestas, likes, seguidores, suscriptores, lectores, televidentes, oyentes, espectadores, visitas, numeros, rifas, bolsas, jabones, cajas, sacos, paquetes, copias, ejemplares, unidades, acciones, camas, camaras, telefonos, celulares, denuncias, denuncia, quejas, mentiras, incidentes, violaciones,
      desapariciones, asesinatos, homicidios, feminicidios, muertes, agresiones, ataques a, instituciones, organismos, instalaciones, dependencias, sedes, distritos, barrios, parroquias, localidades, lugares, sitios, campamentos, pabellones, modulos, juegos, goles, medallas, generaciones, historia, historias, familia, familias, parejas, animales, perros, reses, vacas, gallinas,
      arboles, gobiernos, parlamentos, embajadores, embajadas, diplomaticos, expertos, observadores, asistentes, hinchas, electores, votantes, invitados, delegados, delegaciones, subvenciones, sillas, mesas, criterios, categorias, frentes, lados, convoy, convoyes, viajes, viaje, llamadas, cuadernos, testigos, fuentes, ministros, ministerios, policias mirab*,
      muertos, muertas, muerto, fallecidos, fallecidas, victimas, victima, cadaveres, cuerpos, restos, heridos, heridas, lesionados, desaparecidos, desaparecidas, ataudes, feretros, cumpleanos, apagones, titulos, elecciones, plantas, pozos, taladros, refinerias, contratos, empleos, becas, tarjetas, boletos, entradas, palabras, lineas, letras, parrafos, minas, temas, asuntos, reformas, enmiendas, disposiciones, requisitos, copas, tazas,
      platos, comidas, fotogramas, disparos, tiros, golpes, puntadas, kilovatios, grados centigrados, bpd, bd, barriles diarios, mujeres muertas, orden, ordenes, detenciones, arrestos, capturas, redadas, allanamientos, procesos, causas, sospechas, acusaciones, investigaciones, acusados, imputados, procesamientos, traslados, beneficiarios de vivienda, candelas, velas, pancartas, globos, campanadas, cascos, chalecos, cedulas, pasaportes, billetes, monedas, prendas, convocados, titulares, am, pm, h, hs, hrs, a . m ., p . m ., a.m., p.m., min, mins`),
  qualifiers: phrases(`
      nuevos, nuevas, nuevo, nueva, ex, primeros, primeras, ultimos, ultimas, principales, presuntos, presuntas, supuestos, supuestas, llamados, llamadas, considerados, consideradas, antiguos, antiguas, viejos, jovenes, ancianos, conocidos, conocidas,
      famosos, reconocidos, reconocidas, destacados, destacadas, otros, otras, otro, otra, demas, diferentes, distintos, distintas, mismos, mismas, valientes, inocentes, simples, importantes, notorios, verificadas, verificados, confirmadas, confirmados, comprobadas, comprobados, documentadas, documentados, registradas, registrados, nuestros, nuestras, sus, posibles,
      “, ", ', ”, ‘, ’, «, », adicionales, altos, altas, buenos, pobres, restantes, aproximadamente, siguientes, citados, citadas, mencionados, mencionadas, exiliados, humildes`),
  ...finite,
  thingEndings: phrases('ciones, siones, dades, mientos, ajes, ismos'),
  labels: phrases(`
      articulo, articulos, art, arts, seccion, ley, numero, nro, num, sala, zona, modulo, pabellon, torre, casa, linea, ruta, autobus, bus, pagina, pag, capitulo, resolucion, decreto, nivel, canal, telefono, tel, telf, cedula, id, caso, sector, campo, colonia, rodeo, yare,
      version, edad, llamada, celda, ala, edificio, puerta, piso, apartamento, apto, punto, anexo, inciso, parrafo, numeral, literal, calle, carrera, avenida, transversal, km, kilometro, sub, whatsapp, tribunal, juzgado, expediente, gaceta, comando, destacamento, liga, copa, grado, habitacion, cuartel, batallon, brigada, division, sello, radio, fm,
      serie, temporada, episodio, ano, anos, articulos`),
  functionWords: phrases(`
      ong, oenege, el, la, los, las, lo, un, una, y, e, o, u, ni, de, del, a, al, en, con, sin, por, para, segun, sobre, entre, hacia, hasta, desde, durante, tras, ante, bajo, contra, mediante, como, cuando, donde, mientras, aunque, porque, pues, si, no, ya, aun, todavia, tambien, tampoco, muy, tan, mas, menos, solo, apenas, casi, incluso, ademas, despues,
      antes, luego, ahora, hoy, ayer, anoche, siempre, nunca, aqui, alli, alla, asi, bien, mal, que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, se, le, les, me, nos, te, os, su, sus, mi, mis, tu, nuestro, nuestra, ese, esa, esos, esas, este, esta, estos, estas, aquel, aquella, aquellos, aquellas, esto, eso, ello, ellos, ellas, ella, nosotros, yo, usted,
      ustedes, es, son, era, eran, fue, fueron, sera, seran, seria, serian, ser, sido, siendo, sea, sean, fuera, fueran, estan, estaba, estaban, estar, estado, estando, estuvo, estuvieron, ha, han, habia, habian, habra, habran, habria, habrian, haber, habiendo, hay, haya, hayan, hubo, he, hemos, tiene, tienen, tenia, tenian, tener, puede, pueden, podria, podrian, podra, podran, debe, deben,
      deberia, va, van, iba, iban, vamos, sigue, siguen, seguian, seguia, continua, continuan, continuaban, permanece, permanecen, permanecian, queda, quedan, quedaban, quedaron, quedo, quedara, quedaran, salieron, salio, salen, salir, saldran, saldra, salian, dejaron, dejo, dejan, abandonaron, recuperaron, recobraron, obtuvieron, volvieron, regresaron, llegaron, llego, vinieron, fueron, viajaron,
      dijo, dice, dicen, informo, otros, otras, otro, otra, mismo, misma, tal, tales, todo, toda, todos, todas, cada, ambos, ambas, algun, alguna, algunos, algunas, varios, varias, mucho, muchos, muchas, pocos, pocas, nada, nadie, adentro, dentro, fuera, afuera, lejos, cerca, pero, sino, embargo, cambio, padecen, sufren, pertenecen, cumplen, cumplian, esperan, vienen, proceden, provienen, figuran, corresponden, llevan, llevaban,
      serian, estarian, incluidos, incluidas, incluido, incluida, incluyendo, viven, nacieron, tenian, eran, fuesen, personalmente, finalmente, inmediatamente, oficialmente, definitivamente, actualmente, realmente, posteriormente, recientemente, efectivamente, igualmente, unos, unas, entonces, ocurrieron, sucedieron, produjeron, registraron, concretaron, efectuaron, realizaron, cruzaron, partieron, volaron, aterrizaron, abordaron, recibieron, perdieron, murieron, fallecieron, esperaban, aguardan, aguardaban, siguieron, pasan, pasaron, pasa, padecian, sufrian, necesitan, requieren, pertenecian, venian, procedian, provenian, terminaron, acabaron, lograron, pudieron, cumplieron, recuperan, recobran, abandonan, regresan, vuelven, viajan, entraron, comenzaron, empezaron, habitan, residen, trabajaban, estudiaban, aparecen, aparecieron, constan, constituyen, representan, resultaron, quedaban, permanecieron, continuaron, gozan, disfrutan, firmaron, votaron, pudo, quiso, quieren, dan, dieron, hacen, hicieron, ven, vieron, nacio, supone, suponen, equivale, equivalen, representa, ocurrio, sucedio, obtuvo, abandono, recobro, recupero, regreso, volvio, murio, fallecio, proceden, corresponde, llevaba, lleva`),
};
