import type { Tongue } from './tongue.ts';

export const es: Tongue = {
  tag: 'es',
  script: 'Latn',
  closed: `
a al ante bajo cabe con contra de del desde durante en entre hacia hasta mediante para por según sin so sobre tras vía y e ni o u pero mas
sino aunque porque pues que si como cuando donde mientras apenas luego así tampoco también además entonces embargo yo tú él ella ello
usted ustedes nosotros nosotras vosotros vosotras ellos ellas vos me te se le les lo la los las nos os mi mis tu tus su sus nuestro
nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya suyo suya suyos suyas mí ti sí consigo conmigo
contigo el un una unos unas uno este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello qué quién quiénes
quien quienes cuál cuáles cual cuales cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas cuándo dónde cómo adónde cuyo cuya
alguien nadie algo nada alguno alguna algunos algunas algún ninguno ninguna ningún todo toda todos todas cada otro otra otros otras mismo
misma mismos mismas tal tales tanto tanta tantos tantas mucho mucha muchos muchas poco poca pocos pocas demás demasiado demasiada
demasiados demasiadas bastante bastantes varios varias ambos ambas cualquier cualquiera cualesquiera más menos muy tan casi sólo solo
solamente aún todavía ya no nunca jamás siempre aquí ahí allí acá allá hoy ayer mañana anteayer anoche ahora antes después pronto tarde
temprano bien mal mejor peor soy eres es somos sois son era eras éramos eran fui fuiste fue fuimos fueron será seré seremos serán sería
serían sea sean seamos fuera fueran fuese siendo sido ser estoy estás está estamos estáis están estaba estabas estábamos estaban estuve
estuvo estuvimos estuvieron estará estarán estaría esté estén estando estado estar he has ha hemos habéis han había habías habíamos habían
hubo hubiera hubieran habrá habrán habría habrían haya hayan hayamos haber habido hay tengo tienes tiene tenemos tienen tenía teníamos
tenían tuve tuvo tuvimos tuvieron tendrá tendría tenga tengan tengamos tener teniendo tenido voy vas va vamos van iba íbamos iban ir yendo
ido vaya vayan puedo puedes puede podemos pueden podía podíamos podían pude pudo pudimos pudieron podrá podría podrían pueda puedan
podamos poder debo debe debemos deben debía debían debería deberían quiero quieres quiere queremos quieren quería queríamos querían quiso
quise quisiera quisieran quisiéramos hago haces hace hacemos hacen hacía hacían hizo hice hicimos hicieron hará haría haga hagan hacer
haciendo hecho q k x xq pq porq xk tb tmb d m n s l p ps etc pa pal na ok okey okay vale ah oh ay eh dizque quizá quizás acaso ojalá vez
incluso excepto salvo dentro arriba abajo encima debajo adelante atrás cerca lejos alrededor enfrente detrás delante junto afuera adentro
`,
  open: `
garrafón garrafon cloro diarrea óxido moho cucarachas ratas gotera goteras fuga drenaje candado extintor extintores vencido vencidos guantes lentes solvente solventes mareo mareos vómito vomitar desmayo desmayos montacargas andamio grúa
nombre apellido persona gente hombre mujer muchacho muchacha chico chica niño niña joven señora señor señorita bebé madre padre mamá papá
hijo hija hermano hermana esposo esposa marido novio novia abuelo abuela tío tía primo prima sobrino sobrina cuñado cuñada suegro suegra
familia familiar pariente amigo amiga compañero compañera vecino vecina colega viudo viuda huérfano huérfana nieto nieta ahijado compadre
comadre trabajador trabajadora trabajadores obrero obrera empleado empleada operario operaria operador operadora operadores supervisor
supervisora supervisores gerente jefo jefa patrón patrona patrones encargado encargada mayordomo capataz capataces líder coordinador
coordinadora coordinadores director directora directores administrador administradora administradores dueño dueña propietario propietaria
ingeniero ingeniera licenciado licenciada doctor doctora doctores médico médica enfermero enfermera guardia vigilante seguridad portero
chofer conductor conductora conductores mecánico mecánica electricista técnico técnica soldador costurera costurero maquilador maquiladora
maquiladores empacador empacadora empacadores planchador planchadora planchadores cortador cortadora cortadores bordador bordadora
bordadores tintorero inspector inspectora inspectores auditor auditora auditores contador contadora contadores cajero cajera recepcionista
secretario secretaria asistente ayudante aprendiz aprendices practicante pasante becario becaria suplente reemplazo cocinero cocinera
limpiador limpiadora limpiadores contratista subcontratista intermediario intermediaria reclutador reclutadora reclutadores agente agencia
enganchador coyote traficante abogado abogada juez jueces fiscal policía militar alcalde ministro ministra sindicalista delegado delegada
representante presidente presidenta tesorero vocal dirigente miembro socio socia afiliado clienta cliente proveedor proveedora proveedores
comprador compradora compradores marca empresa fábrica compañía maquila taller planta nave bodega almacén oficina recepción comedor
cafetería cocina baño sanitario servicio lavabo lavamanos ducha regadera dormitorio cuarto habitación albergue barraca campamento cama
litera colchón cobija casillero locker puerta portón salida escalera ventana pared techo piso suelo columna grieta pasillo ascensor
elevador patio estacionamiento parqueadero entrada caseta portería emergencia edificio construcción local zona área sección departamento
módulo línea fila mesa puesto estación sector bloque invernadero surco finca campo hacienda granja plantación cultivo cosecha flor flores
rosas clavel claveles tallo ramo bonche poscosecha postcosecha frío fruta verdura tomate pimiento pimentón chile fresa frambuesa arándano
mora uva aguacate banano plátano café cafetal caña azúcar palma cacao melón sandía espárrago lechuga brócoli cebolla piña mango naranja
limón manzana pera cereza aceituna algodón maíz maíces arroz arroces frijol semilla tierra agua riego lluvia sol calor humedad polvo lodo
plástico viento tormenta huracán temblor terremoto pesticida plaguicida herbicida fungicida veneno químico química producto fumigación
bomba mochila tanque olor gas humo vapor ácido cloro solvente pegamento pintura tinta tinte aceite grasa máquina maquinaria aguja hilo
tela tijera cuchillo navaja machete plancha caldera motor banda cinta herramienta martillo cable enchufe corriente electricidad luz luces
eléctrico eléctrica corto circuito cortocircuito extintor alarma simulacro incendio fuego llama quemadura explosión fuga derrame peligro
riesgo accidente lesión herida golpe corte fractura caída sangre dolor mascarilla cubrebocas tapabocas guante bota casco lentes gafas
uniforme bata delantal mandil overol equipo protección botiquín ropa camisa camiseta pantalón jean blusa vestido falda chamarra chaqueta
zapato calzado prenda botón cierre zíper etiqueta caja cartón bolsa saco bulto paquete pieza docena lote pedido orden muestra producción
meta cuota tarea destajo calidad defecto reproceso rechazo turno horario jornada hora extra minuto segundo rato día semana quincena mes
meses año fecha momento veces lunes martes miércoles jueves viernes sábado domingos feriado festivo vacación vacaciones navidad pascua
santa noche madrugada mediodía medianoche enero febrero marzo abril mayo junio agosto septiembre setiembre octubre noviembre diciembre
ramadán sueldo salario paga jornal pago dinero plata lana efectivo cheque depósito transferencia cuenta banco tarjeta recibo boleta nómina
planilla comprobante firma contrato copia papel papeles documento carta renuncia despido liquidación indemnización finiquito aguinaldo
bono bonificación comisión incentivo prestación prestaciones cesantía utilidades seguro social salud pensión afp imss issste infonavit eps
iess igss ihss isss ccss descuento deducción multa sanción castigo deuda préstamo interés anticipo adelanto abono impuesto retención
aumento mínimo básico total parte mitad porcentaje ciento doble triple normal dólar dólares peso quetzal quetzales lempira córdoba colón
colones soles euro moneda billete cien mil miles millón millones dos tres cuatro cinco seis siete ocho nueve diez dieces once doce trece
catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco treinta cuarenta
cincuenta sesenta setenta ochenta noventa cero primero primera segunda tercero tercera cuarta quinto quinta último última siguiente
próximo próxima anterior permiso licencia incapacidad reposo enfermedad enfermo enferma fiebre gripe tos covid mareo náusea vómito diarrea
infección alergia asma cáncer presión diabetes embarazo embarazada maternidad lactancia parto aborto guardería menstruación regla toalla
prueba examen consulta clínica hospital ambulancia medicina medicamento pastilla inyección receta vacuna tratamiento operación cirugía
terapia mano dedo brazo pierna pie cabeza cara ojo oído boca nariz narices diente cuello espalda hombro cintura cadera nalga pecho seno
estómago barriga vientre rodilla piel pelo cabello hueso corazón pulmón pulmones riñón riñones cuerpo codo muñeca comida almuerzo desayuno
cena refrigerio merienda pan carne pollo sopa gusano cucaracha rata mosca mosquito basura sucio sucia limpio limpia potable filtro hielo
vaso botella jabón higiénico grito insulto amenaza maltrato abuso acoso sexual sexuales violación violencia humillación discriminación
racismo machismo burla apodo grosería palabra fuerte feo fea mala malo buen buena bueno piropo beso morbo morboso morbosa mirada toqueteo
tocamiento chantaje favor favores relación relaciones sexo íntimo íntima foto video cámara mensaje celular teléfono móvil número llamada
whatsapp wasap guasap whatsap facebook face messenger instagram tiktok telegram correo internet grupo audio enlace link página web app
aplicación señal batería recarga saldo idiota estúpido estúpida imbécil tonto tonta bruto bruta burro burra inútil inútiles flojo floja
vago vaga indo inda negro negra gordo gorda viejo vieja puto puta perro perra pendejo pendeja cabrón cabrona mierda carajo maldito maldita
chingar chinga joder jodido jodida hijueputa malparido malparida gonorrea pinche verga culo marico marica cerdo cerda animal animales
esclavo esclava ladrón ladrona ladrones ratero mentiroso mentirosa loco loca miedo temor pena vergüenza tristeza rabia ira coraje
cansancio estrés ansiedad depresión angustia desesperación hambre sed sueño fuerza esperanzas cansado cansada agotado agotada asustado
asustada preocupado preocupada triste feliz felices contento contenta enojado enojada furioso furiosa nervioso nerviosa desesperado
desesperada deprimido deprimida humillado humillada sola solito solita segura tranquilo tranquila ocupado ocupada listo lista dispuesto
dispuesta herido muerto muerta vivo viva grave peligroso peligrosa difícil difíciles fácil fáciles posible imposible cierto cierta verdad
mentira falso falsa injusto injusta justo justa ilegal ilegales legal legales nuevo nueva antiguo antigua grande gran pequeño pequeña
chiquito chiquita largo larga corta alto alta baja ancho ancha estrecho estrecha lleno llena vacío vacía caliento calienta caliente tibio
tibia fría mojado mojada húmedo húmeda seco seca duro dura blando pesado pesada ligero liviano rápido rápida lento lenta buenísimo pésimo
pésima terrible horrible caro barato barata gratis completo completa incompleto incompleta entero entera medo meda media medio igual
iguales distinto distinta diferento diferenta diferente propio propia ajeno ajena extranjero extranjera nacional migrante inmigrante
indígena campesino campesina temporal temporales temporero temporera jornalero jornalera eventual fijo fija indefinido indefinida
permanente tercerizado tercerizada outsourcing abierto abierta cerrado cerrada bloqueado bloqueada roto rota dañado dañada descompuesto
descompuesta defectuoso defectuosa hecha oscuro oscura claro clara blanco blanca rojo roja verde azul amarillo amarilla ruido ruida suave
obligatorio obligatoria voluntario voluntaria necesario necesaria suficiente insuficiente responsable culpable inocente testigo víctima
agresor agresora agresores acosador acosadora acosadores violador violadora violadores sindicato huelga paro protesta marcha reunión
asamblea votación elección comité convenio pliego petición fuero derecho ley leyes código trabajo labor laboral laborales ministerio
inspección inspectoría juzgado tribunal demanda denuncia queja reclamo reporte informe buzón sugerencia directa auditoría visita política
reglamento normas acuerdo condición condiciones ambiente trato respeto justicia igualdad solución respuesta ayuda apoyo consejo
información pregunta duda problema caso asunto situación motivo razón causa culpa evidencia gobierno país ciudad pueblo barrio colonia
vereda municipio provincia región frontera calle avenida carretera casa apartamento alquiler renta dirección transporte bus buses camión
camioneta carro coche moto motocicleta bicicleta taxi tren avión pasaje ruta parada viaje pasaporte visa cédula dni dpi ine curp rfc nit
nie residencia carnet gafete credencial identificación acta partida certificado título constancia solicitud currículum huella reloj
checador biométrico asistencia falta retardo ausencia hoja cuaderno libro escuela colegio universidad clase curso capacitación
entrenamiento edad menor menores adulto infantil infantiles primaria secundaria bachillerato cristo virgen iglesia misa religión religioso
católico católica cristiano cristiana evangélico evangélica musulmo musulma musulmán musulmana judío judía jehová hijab velo culto oración
disculpe disculpa perdón perdone hola saludo atentamente cordialmente bendiciones adiós urgente urgentemente ayúdenos ayúdenme auxilio
socorro porfavor porfa xfavor plis gracia estimado estimada querido querida apreciable supuestamente realmente normalmente generalmente
actualmente anteriormente inmediatamente diariamente mensualmente semanalmente constantemente continuamente frecuentemente verbalmente
físicamente sexualmente especialmente exactamente totalmente completamente obviamente finalmente principalmente aproximadamente
injustamente rápidamente lentamente directamente personalmente anónimamente públicamente anónimo anónima confidencial secreto secreta
privado privada público pública oficial formal verbal escrito escrita digital electrónico electrónica cosa forma manera modo tipo lado
punto lugar lugares sitio frente fondo centro principio fin final nivel grado cantidad promedio resto paso vida muerte mundo historia
ejemplo idea plan tiempo atención cuidado control registro sistema pantalla computadora computador tableta tablet programa red clave
contraseña pin méxico mexicano mexicana guatemala guatemalteco guatemalteca honduras hondureño hondureña salvador salvadoreño salvadoreña
nicaragua nicaragüense costa rica costarricense panamá panameño panameña colombia colombiano colombiana ecuador ecuatoriano ecuatoriana
perú peruano peruana bolivia boliviano boliviana chileno chilena argentina argentino uruguay paraguay paraguayo paraguaya venezuela
venezolano venezolana cuba cubano cubana dominicana dominicano haití haitiano haitiana españa español española españoles puerto rico
brasil brasileño brasileña marruecos marroquí marroquíes unidos gringo gringa china chino corea coreano coreana taiwán taiwaneso taiwanesa
japón japonés bangladesh india pakistán rumanía rumano rumana senegal áfrica africano africana europa europeo américa latino latina inglés
francés alemán árabe quechua aymara guaraní náhuatl maya mapuche idioma lengua bogotá medellín cali barranquilla cartagena cúcuta
bucaramanga madrid facatativá funza tocancipá rionegro quito guayaquil cuenca cayambe tabacundo latacunga machala lima arequipa ica
chincha piura tehuacán puebla tijuana juárez juáreces mexicali reynosa monterrey guadalajara torreón aguascalientes león querétaro toluca
chiapas oaxaca veracruz veracruces sinaloa sonora california quintín culiacán hermosillo tegucigalpa sula choloma progreso managua masaya
tipitapa santo santiago valparaíso rancagua asunción montevideo paz paces cochabamba cruz sevilla huelva almería murcia valencia barcelona
málaga alicante ejido níjar lepe moguer zaragoza andalucía cataluña galicia bilbao elche quetzaltenango chimaltenango mixco amatitlán
caracas maracaibo habana escuintla zara inditex nike adidas puma gap levis walmart target costco amazon maersk dhl uber apple samsung
foxconn flextronics lear yazaki delphi bosch nestlé starbucks dole fyffes delmonte gildan hanes fruit email mail team manager lunch break
training overtime shopping office super ticket bluetooth usb kit stock packing scanner escáner palet tarima montacarga patín celda chip
placa componente arnés soldadura microscopio laboratorio cantera piedra mármol granito roca explosivo dinamita mina mineral túnel derrumbe
di das da dan damos dio dieron daba daban dé den dile darle darnos darme dando dado dada digo dice decimos dicen decía decían dijo dije
dijimos dijeron dirá diría diga digan dígale decir decirle decirme decirnos diciendo diciéndome diciéndonos diciéndole dicho sé sabe
sabemos saben supe supo supieron sepa sepan pongo pone ponen ponía puso pusieron ponga pongan puesta poniendo salgo sale salen salía
salimos salió salieron salga salgan saliendo vengo viene vienen venimos venía venían vino vine vinieron venga vengan venir viniendo venido
traigo trae traen traía trajo trajeron traiga traer trayendo veo ve ves vemos ven vi vio vimos vieron veía veían vea vean ver viendo visto
vista oigo oye oyen oyó oír creo cree creen pido pide piden pidió pidieron pidiendo pida pidan sigo sigue siguen siguió siguieron
siguiendo siga sigan siento siente sienten sintió sintiendo pienso piensa piensan duermo duerme duermen durmió durmiendo muero muere
mueren murió murieron muriendo muera vuelvo vuelve vuelven vuelva cuento cuentan cuesta cuestan encuentro encuentra encuentran pierdo
pierde pierden pierda empiezo empieza empiezan comienza comienzan cierro cierra cierran entiendo entiende entienden niego niega niegan
despide despiden despidió despidieron despidan despida exijo exige exigen exija mido quiera quieran huelo huele huelen duele duelen duela
almorzar almorzamos descuentan descuenta descuenten juego juega jugar siembro siembra riega riegan aprieta aprietan tiembla tiemblan
miento miente mienten mintió mintieron hiero hiere elige eligen eligió corrijo corrige muestran mostrar mostró muestro apuesto prueban
recuerdo recuerda recordar acuerda resuelve resuelven resuelvan mueve mueven devuelve devuelven devuelva devuelvan devuelto vuelto
cubierto expuesto atiende atienden atienda defiende defender defendió encierra encierran enciende calientan despierta despertar sienta
sentar sentarse sentarnos siéntese caigo cae caen cayó cayeron cayendo caído creyó leyó huyó huir huyeron construir construyó destruir
destruyó conozco conoce conocen reconozco reconocer ofrezco parezco parece parecen pareció parecer nací nació conduzco condujo traduce
tradujo produjo produce producen suele suelen solía cuelga colgar colgó rueda ruega ruego obligue castigue llegue pague toque saque busque
tramo rol roles nocturno nocturna diurno diurna mixto quincenal mensual semanal diario diaria anual patronal represalia venganza chisme
trampa fraude robo estafa trata esclavitud forzoso forzado cautiverio encierro candado cadena llave reja arma pistola revólver rifle
escopeta balazo bala disparo palo tubo suicidio suicidarme matarme quitarme pelea discusión borracho borracha droga alcohol cerveza trago
cigarro cigarrillo marihuana bulla vibración ventilación ventilador ventiladores aire acondicionado calefacción iluminación lámpara foco
oscuridad espacio hacinamiento hacinados apretados silla banca sentado sentada porqe aser asen ase aora aki ke kiero kiere tanbien tambn
trabaho trabao grasias ola nadien haiga ora estan alguin aci asi nesecito nesesito nececito desir despues vien bamos boy yegar yega yamar
yama yevar yeva ayi haora oy llo eya eyos jefesito nomas namás ahorita ahoritita luegito poquito poquita ratito cerquita todito dinerito
platita pobrecita pobrecito señito profe don doña jovencita jovencito viejito viejita chamba chambear jale pega curro laburo laburar
laburando bondi colectivo guagua micro combi troca lonche lonchera fregar fregado vaina pelado pelada cuate parce compa güey wey mijo mija
vato chavo chava chamaco chamaca cipote cipota patojo patoja pibe piba nena nene gurí cansona harta harto aburrido aburrida confundido
confundida engañado engañada estafado estafada amenazado amenazada obligado obligada encerrado encerrada atrapado atrapada acosado acosada
violado violada golpeado golpeada despedido despedida suspendido suspendida contratado contratada pagado pagada incapacitado incapacitada
mutilado mutilada quemado quemada intoxicado intoxicada desmayado desmayada desaparecido desaparecida asesinado asesinada secuestrado
secuestrada enojo enoja enojan reír ríe ríen rió burlón celos celoso celosa envidia orgullo confianza desconfianza paciencia silencio
callar calla callada callado cállate cállense cállese apúrate apúrense apurar apura apuran cuadrilla brigada personal plantilla mayoría
minoría decenas centenar humana humano recursos rrhh rh administración administrativo gerencia contabilidad finanzas ventas mantenimiento
logística limpieza vigilancia tintorería lavandería costura acabado empaque bordado estampado serigrafía tejeduría hilatura confección
revisado despacho embarque almacenamiento cortesía amable educado educada grosero grosera agresivo agresiva violento violenta prepotente
déspota abusivo abusiva abusador abusadora abusadores machista racista homofóbico gay lesbiana trans transgénero hombría género identidad
orientación ahogo ahogar ahogando asfixia asfixiar asfixiando cansa agota quema quemó parche curita venda yeso muleta discapacidad
discapacitado discapacitada sordo sorda mudo ciego ciega cojo pagar pagamos pagan pagaron pagaste pagaba pagaban pagábamos pagando pagará
pagaré pagaría paguen paguemos pagarme pagarnos pagarlo pagarse pagándonos trabajar trabaja trabajamos trabajan trabajé trabajaron
trabajaste trabajaba trabajaban trabajábamos trabajando trabajado trabajada trabajará trabajaré trabajaría trabajen trabajemos trabajarme
trabajarnos trabajarlo trabajarse trabajándonos gritar grita gritamos gritan grité gritaron gritaste gritaba gritaban gritábamos gritando
gritado gritada gritará gritaré gritaría griten gritemos gritarme gritarnos gritarlo gritarse gritándonos insultar insulta insultamos
insultan insulté insultaron insultaste insultaba insultaban insultábamos insultando insultado insultada insultará insultaré insultaría
insulten insultemos insultarme insultarnos insultarlo insultarse insultándonos amenazar amenazo amenazamos amenazan amenacé amenazaron
amenazaste amenazaba amenazaban amenazábamos amenazando amenazará amenazaré amenazaría amenacen amenacemos amenazarme amenazarnos
amenazarlo amenazarse amenazándonos golpear golpeo golpea golpeamos golpean golpeé golpearon golpeaste golpeaba golpeaban golpeábamos
golpeando golpeará golpearé golpearía golpeen golpeemos golpearme golpearnos golpearlo golpearse golpeándonos tocar toco toca tocamos
tocan tocaron tocaste tocaba tocaban tocábamos tocando tocado tocada tocará tocaré tocaría toquen toquemos tocarme tocarnos tocarlo
tocarse tocándonos acosar acosa acosamos acosan acosé acosaron acosaste acosaba acosaban acosábamos acosando acosará acosaré acosaría
acosen acosemos acosarme acosarnos acosarlo acosarse acosándonos abusar abusa abusamos abusan abusé abusaron abusaste abusaba abusaban
abusábamos abusando abusado abusada abusará abusaré abusaría abusen abusemos abusarme abusarnos abusarlo abusarse abusándonos obligar
obligo obliga obligamos obligan obligaron obligaste obligaba obligaban obligábamos obligando obligará obligaré obligaría obliguen
obliguemos obligarme obligarnos obligarlo obligarse obligándonos despedir despede despedo despeden despedimos despedí despedió despedieron
despediste despedía despedían despedíamos despediendo despedirá despediré despediría despeda despedan despedamos despedirme despedirnos
despedirse despedirlo dejar dejo deja dejamos dejan dejé dejaron dejaste dejaba dejaban dejábamos dejando dejado dejada dejará dejaré
dejaría dejen dejemos dejarme dejarnos dejarlo dejarse dejándonos llamar llamo llamamos llaman llamé llamaron llamaste llamaba llamaban
llamábamos llamando llamado llamará llamaré llamaría llamen llamemos llamarme llamarnos llamarlo llamarse llamándonos hablar hablo habla
hablamos hablan hablé hablaron hablaste hablaba hablaban hablábamos hablando hablado hablada hablará hablaré hablaría hablen hablemos
hablarme hablarnos hablarlo hablarse hablándonos llegar llego llega llegamos llegan llegaron llegaste llegaba llegaban llegábamos llegando
llegado llegada llegará llegaré llegaría lleguen lleguemos llegarme llegarnos llegarlo llegarse llegándonos llevar llevo lleva llevamos
llevan llevé llevaron llevaste llevaba llevaban llevábamos llevando llevado llevada llevará llevaré llevaría lleven llevemos llevarme
llevarnos llevarlo llevarse llevándonos quitar quita quitamos quitan quité quitaron quitaste quitaba quitaban quitábamos quitando quitado
quitada quitará quitaré quitaría quiten quitemos quitarnos quitarlo quitarse quitándonos retirar retiro retira retiramos retiran retiré
retiraron retiraste retiraba retiraban retirábamos retirando retirado retirada retirará retiraré retiraría retiren retiremos retirarme
retirarnos retirarlo retirarse retirándonos descontar desconto desconta descontamos descontan desconté descontaron descontaste descontaba
descontaban descontábamos descontando descontado descontada descontará descontaré descontaría desconten descontemos descontarme
descontarnos descontarlo descontarse descontándonos cobrar cobro cobra cobramos cobran cobré cobraron cobraste cobraba cobraban cobrábamos
cobrando cobrado cobrada cobrará cobraré cobraría cobren cobremos cobrarme cobrarnos cobrarlo cobrarse cobrándonos ganar gano gana ganamos
ganan gané ganaron ganaste ganaba ganaban ganábamos ganando ganado ganada ganará ganaré ganaría ganen ganemos ganarme ganarnos ganarlo
ganarse ganándonos faltar falto faltamos faltan falté faltaron faltaste faltaba faltaban faltábamos faltando faltado faltada faltará
faltaré faltaría falten faltemos faltarme faltarnos faltarlo faltarse faltándonos firmar firmo firmamos firman firmé firmaron firmaste
firmaba firmaban firmábamos firmando firmado firmada firmará firmaré firmaría firmen firmemos firmarme firmarnos firmarlo firmarse
firmándonos renunciar renuncio renunciamos renuncian renuncié renunciaron renunciaste renunciaba renunciaban renunciábamos renunciando
renunciado renunciada renunciará renunciaré renunciaría renuncien renunciemos renunciarme renunciarnos renunciarlo renunciarse
renunciándonos reclamar reclama reclamamos reclaman reclamé reclamaron reclamaste reclamaba reclamaban reclamábamos reclamando reclamado
reclamada reclamará reclamaré reclamaría reclamen reclamemos reclamarme reclamarnos reclamarlo reclamarse reclamándonos protestar protesto
protestamos protestan protesté protestaron protestaste protestaba protestaban protestábamos protestando protestado protestada protestará
protestaré protestaría protesten protestemos protestarme protestarnos protestarlo protestarse protestándonos denunciar denuncio
denunciamos denuncian denuncié denunciaron denunciaste denunciaba denunciaban denunciábamos denunciando denunciado denunciada denunciará
denunciaré denunciaría denuncien denunciemos denunciarme denunciarnos denunciarlo denunciarse denunciándonos informar informo informa
informamos informan informaron informaste informaba informaban informábamos informando informado informada informará informaré informaría
informen informemos informarme informarnos informarlo informarse informándonos avisar aviso avisa avisamos avisan avisé avisaron avisaste
avisaba avisaban avisábamos avisando avisado avisada avisará avisaré avisaría avisen avisemos avisarme avisarnos avisarlo avisarse
avisándonos reportar reporto reporta reportamos reportan reportaron reportaste reportaba reportaban reportábamos reportando reportado
reportada reportará reportaré reportaría reporten reportemos reportarme reportarnos reportarlo reportarse reportándonos quejar quejo
quejamos quejan quejé quejaron quejaste quejaba quejaban quejábamos quejando quejado quejada quejará quejaré quejaría quejen quejemos
quejarme quejarnos quejarlo quejarse quejándonos quedar quedo queda quedamos quedan quedé quedaron quedaste quedaba quedaban quedábamos
quedando quedado quedada quedará quedaré quedaría queden quedemos quedarme quedarnos quedarlo quedarse quedándonos mandar mando manda
mandamos mandan mandé mandaron mandaste mandaba mandaban mandábamos mandando mandado mandada mandará mandaré mandaría manden mandemos
mandarme mandarnos mandarlo mandarse mandándonos ordenar ordeno ordena ordenamos ordenan ordené ordenaron ordenaste ordenaba ordenaban
ordenábamos ordenando ordenado ordenada ordenará ordenaré ordenaría ordenen ordenemos ordenarme ordenarnos ordenarlo ordenarse
ordenándonos castigar castiga castigamos castigan castigaron castigaste castigaba castigaban castigábamos castigando castigado castigada
castigará castigaré castigaría castiguen castiguemos castigarme castigarnos castigarlo castigarse castigándonos maltratar maltrata
maltratamos maltratan maltraté maltrataron maltrataste maltrataba maltrataban maltratábamos maltratando maltratado maltratada maltratará
maltrataré maltrataría maltraten maltratemos maltratarme maltratarnos maltratarlo maltratarse maltratándonos humillar humillo humilla
humillamos humillan humillé humillaron humillaste humillaba humillaban humillábamos humillando humillará humillaré humillaría humillen
humillemos humillarme humillarnos humillarlo humillarse humillándonos discriminar discrimino discrimina discriminamos discriminan
discriminé discriminaron discriminaste discriminaba discriminaban discriminábamos discriminando discriminado discriminada discriminará
discriminaré discriminaría discriminen discriminemos discriminarme discriminarnos discriminarlo discriminarse discriminándonos empujar
empujo empuja empujamos empujan empujé empujaron empujaste empujaba empujaban empujábamos empujando empujado empujada empujará empujaré
empujaría empujen empujemos empujarme empujarnos empujarlo empujarse empujándonos jalar jalo jala jalamos jalan jalaron jalaste jalaba
jalaban jalábamos jalando jalado jalada jalará jalaré jalaría jalen jalemos jalarme jalarnos jalarlo jalarse jalándonos patear pateo patea
pateamos patean pateé patearon pateaste pateaba pateaban pateábamos pateando pateado pateada pateará patearé patearía pateen pateemos
patearme patearnos patearlo patearse pateándonos pellizcar pellizco pellizca pellizcamos pellizcan pellizqué pellizcaron pellizcaste
pellizcaba pellizcaban pellizcábamos pellizcando pellizcado pellizcada pellizcará pellizcaré pellizcaría pellizquen pellizquemos
pellizcarme pellizcarnos pellizcarlo pellizcarse pellizcándonos agarrar agarro agarra agarramos agarran agarré agarraron agarraste
agarraba agarraban agarrábamos agarrando agarrado agarrada agarrará agarraré agarraría agarren agarremos agarrarme agarrarnos agarrarlo
agarrarse agarrándonos encerrar encerro encerra encerramos encerran encerré encerraron encerraste encerraba encerraban encerrábamos
encerrando encerrará encerraré encerraría encerren encerremos encerrarme encerrarnos encerrarlo encerrarse encerrándonos cerrar cerro
cerra cerramos cerran cerré cerraron cerraste cerraba cerraban cerrábamos cerrando cerrará cerraré cerraría cerren cerremos cerrarme
cerrarnos cerrarlo cerrarse cerrándonos bloquear bloqueo bloquea bloqueamos bloquean bloqueé bloquearon bloqueaste bloqueaba bloqueaban
bloqueábamos bloqueando bloqueará bloquearé bloquearía bloqueen bloqueemos bloquearme bloquearnos bloquearlo bloquearse bloqueándonos
escapar escapo escapa escapamos escapan escapé escaparon escapaste escapaba escapaban escapábamos escapando escapado escapada escapará
escaparé escaparía escapen escapemos escaparme escaparnos escaparlo escaparse escapándonos quemar quemamos queman quemé quemaron quemaste
quemaba quemaban quemábamos quemando quemará quemaré quemaría quemen quememos quemarme quemarnos quemarlo quemarse quemándonos cortar
cortamos cortan cortaron cortaste cortaba cortaban cortábamos cortando cortado cortada cortará cortaré cortaría corten cortemos cortarme
cortarnos cortarlo cortarse cortándonos lastimar lastimo lastima lastimamos lastiman lastimé lastimaron lastimaste lastimaba lastimaban
lastimábamos lastimando lastimado lastimada lastimará lastimaré lastimaría lastimen lastimemos lastimarme lastimarnos lastimarlo
lastimarse lastimándonos lesionar lesiono lesiona lesionamos lesionan lesioné lesionaron lesionaste lesionaba lesionaban lesionábamos
lesionando lesionado lesionada lesionará lesionaré lesionaría lesionen lesionemos lesionarme lesionarnos lesionarlo lesionarse
lesionándonos accidentar accidento accidenta accidentamos accidentan accidentaron accidentaste accidentaba accidentaban accidentábamos
accidentando accidentado accidentada accidentará accidentaré accidentaría accidenten accidentemos accidentarme accidentarnos accidentarlo
accidentarse accidentándonos caer cao caemos caí caió caieron caimos caiste caía caían caíamos caiendo caerá caeré caería caa caan caamos
caerme caernos caerse caerlo enfermar enfermamos enferman enfermé enfermaron enfermaste enfermaba enfermaban enfermábamos enfermando
enfermado enfermada enfermará enfermaré enfermaría enfermen enfermemos enfermarme enfermarnos enfermarlo enfermarse enfermándonos desmayar
desmayo desmaya desmayamos desmayan desmayé desmayaron desmayaste desmayaba desmayaban desmayábamos desmayando desmayará desmayaré
desmayaría desmayen desmayemos desmayarme desmayarnos desmayarlo desmayarse desmayándonos marear marea mareamos marean mareé marearon
mareaste mareaba mareaban mareábamos mareando mareado mareada mareará marearé marearía mareen mareemos marearme marearnos marearlo
marearse mareándonos vomitar vomita vomitamos vomitan vomité vomitaron vomitaste vomitaba vomitaban vomitábamos vomitando vomitado
vomitada vomitará vomitaré vomitaría vomiten vomitemos vomitarme vomitarnos vomitarlo vomitarse vomitándonos sangrar sangro sangra
sangramos sangran sangraron sangraste sangraba sangraban sangrábamos sangrando sangrado sangrada sangrará sangraré sangraría sangren
sangremos sangrarme sangrarnos sangrarlo sangrarse sangrándonos curar curo cura curamos curan curé curaron curaste curaba curaban
curábamos curando curado curada curará curaré curaría curen curemos curarme curarnos curarlo curarse curándonos atender atende atendo
atenden atendemos atendí atendió atendieron atendimos atendiste atendía atendían atendíamos atendiendo atendido atendida atenderá atenderé
atendería atenda atendan atendamos atenderme atendernos atenderse atenderlo ayudar ayudo ayudamos ayudan ayudé ayudaron ayudaste ayudaba
ayudaban ayudábamos ayudando ayudado ayudada ayudará ayudaré ayudaría ayuden ayudemos ayudarme ayudarnos ayudarlo ayudarse ayudándonos
apoyar apoya apoyamos apoyan apoyé apoyaron apoyaste apoyaba apoyaban apoyábamos apoyando apoyado apoyada apoyará apoyaré apoyaría apoyen
apoyemos apoyarme apoyarnos apoyarlo apoyarse apoyándonos salvar salva salvamos salvan salvé salvaron salvaste salvaba salvaban salvábamos
salvando salvado salvada salvará salvaré salvaría salven salvemos salvarme salvarnos salvarlo salvarse salvándonos rescatar rescato
rescata rescatamos rescatan rescaté rescataron rescataste rescataba rescataban rescatábamos rescatando rescatado rescatada rescatará
rescataré rescataría rescaten rescatemos rescatarme rescatarnos rescatarlo rescatarse rescatándonos investigar investigo investiga
investigamos investigan investigué investigaron investigaste investigaba investigaban investigábamos investigando investigado investigada
investigará investigaré investigaría investiguen investiguemos investigarme investigarnos investigarlo investigarse investigándonos
revisar reviso revisa revisamos revisan revisé revisaron revisaste revisaba revisaban revisábamos revisando revisada revisará revisaré
revisaría revisen revisemos revisarme revisarnos revisarlo revisarse revisándonos controlar controlo controla controlamos controlan
controlé controlaron controlaste controlaba controlaban controlábamos controlando controlado controlada controlará controlaré controlaría
controlen controlemos controlarme controlarnos controlarlo controlarse controlándonos vigilar vigilo vigila vigilamos vigilan vigilé
vigilaron vigilaste vigilaba vigilaban vigilábamos vigilando vigilado vigilada vigilará vigilaré vigilaría vigilen vigilemos vigilarme
vigilarnos vigilarlo vigilarse vigilándonos grabar grabo graba grabamos graban grabé grabaron grabaste grababa grababan grabábamos
grabando grabado grabada grabará grabaré grabaría graben grabemos grabarme grabarnos grabarlo grabarse grabándonos filmar filmo filma
filmamos filman filmé filmaron filmaste filmaba filmaban filmábamos filmando filmado filmada filmará filmaré filmaría filmen filmemos
filmarme filmarnos filmarlo filmarse filmándonos mirar miro mira miramos miran miré miraron miraste miraba miraban mirábamos mirando
mirado mirará miraré miraría miren miremos mirarme mirarnos mirarlo mirarse mirándonos observar observo observa observamos observan
observé observaron observaste observaba observaban observábamos observando observado observada observará observaré observaría observen
observemos observarme observarnos observarlo observarse observándonos perseguir persegue persego perseguen perseguimos perseguí perseguió
perseguieron perseguiste perseguía perseguían perseguíamos perseguiendo perseguido perseguida perseguirá perseguiré perseguiría persega
persegan persegamos perseguirme perseguirnos perseguirse perseguirlo seguir segue sego seguen seguimos seguí seguió seguieron seguiste
seguía seguían seguíamos seguiendo seguido seguida seguirá seguiré seguiría sega segan segamos seguirme seguirnos seguirse seguirlo buscar
busco busca buscamos buscan buscaron buscaste buscaba buscaban buscábamos buscando buscado buscada buscará buscaré buscaría busquen
busquemos buscarme buscarnos buscarlo buscarse buscándonos encontrar encontro encontra encontramos encontran encontré encontraron
encontraste encontraba encontraban encontrábamos encontrando encontrado encontrada encontrará encontraré encontraría encontren encontremos
encontrarme encontrarnos encontrarlo encontrarse encontrándonos esperar espero espera esperamos esperan esperé esperaron esperaste
esperaba esperaban esperábamos esperando esperado esperada esperará esperaré esperaría esperen esperemos esperarme esperarnos esperarlo
esperarse esperándonos aguantar aguanto aguanta aguantamos aguantan aguanté aguantaron aguantaste aguantaba aguantaban aguantábamos
aguantando aguantado aguantada aguantará aguantaré aguantaría aguanten aguantemos aguantarme aguantarnos aguantarlo aguantarse
aguantándonos soportar soporto soporta soportamos soportan soporté soportaron soportaste soportaba soportaban soportábamos soportando
soportado soportada soportará soportaré soportaría soporten soportemos soportarme soportarnos soportarlo soportarse soportándonos sufrir
sufre sufro sufren sufrimos sufrí sufrió sufrieron sufriste sufría sufrían sufríamos sufriendo sufrido sufrida sufrirá sufriré sufriría
sufra sufran suframos sufrirme sufrirnos sufrirse sufrirlo sentir sente sento senten sentimos sentí sentió sentieron sentiste sentía
sentían sentíamos sentiendo sentido sentida sentirá sentiré sentiría senta sentan sentamos sentirme sentirnos sentirse sentirlo llorar
lloro llora lloramos lloran lloré lloraron lloraste lloraba lloraban llorábamos llorando llorado llorada llorará lloraré lloraría lloren
lloremos llorarme llorarnos llorarlo llorarse llorándonos temer teme temo temen tememos temí temió temieron temimos temiste temía temían
temíamos temiendo temido temida temerá temeré temería tema teman temamos temerme temernos temerse temerlo vivir vive viven vivimos viví
vivió vivieron viviste vivía vivían vivíamos viviendo vivido vivida vivirá viviré viviría vivan vivamos vivirme vivirnos vivirse vivirlo
morir more moro moren morimos morí morió morieron moriste moría morían moríamos moriendo morido morida morirá moriré moriría moramos
morirme morirnos morirse morirlo matar mato mata matamos matan maté mataron mataste mataba mataban matábamos matando matado matada matará
mataré mataría maten matemos matarnos matarlo matarse matándonos violar violo viola violamos violan violé violaron violaste violaba
violaban violábamos violando violará violaré violaría violen violemos violarme violarnos violarlo violarse violándonos besar besa besamos
besan besé besaron besaste besaba besaban besábamos besando besado besada besará besaré besaría besen besemos besarme besarnos besarlo
besarse besándonos manosear manoseo manosea manoseamos manosean manoseé manosearon manoseaste manoseaba manoseaban manoseábamos manoseando
manoseado manoseada manoseará manosearé manosearía manoseen manoseemos manosearme manosearnos manosearlo manosearse manoseándonos abrazar
abrazo abraza abrazamos abrazan abracé abrazaron abrazaste abrazaba abrazaban abrazábamos abrazando abrazado abrazada abrazará abrazaré
abrazaría abracen abracemos abrazarme abrazarnos abrazarlo abrazarse abrazándonos invitar invito invita invitamos invitan invité invitaron
invitaste invitaba invitaban invitábamos invitando invitado invitada invitará invitaré invitaría inviten invitemos invitarme invitarnos
invitarlo invitarse invitándonos ofrecer ofrece ofrecen ofrecemos ofrecí ofreció ofrecieron ofrecimos ofreciste ofrecía ofrecían
ofrecíamos ofreciendo ofrecido ofrecida ofrecerá ofreceré ofrecería ofrezca ofrezcan ofrezcamos ofrecerme ofrecernos ofrecerse ofrecerlo
prometer promete prometo prometen prometemos prometí prometió prometieron prometimos prometiste prometía prometían prometíamos prometiendo
prometido prometida prometerá prometeré prometería prometa prometan prometamos prometerme prometernos prometerse prometerlo cumplir cumple
cumplo cumplen cumplimos cumplí cumplió cumplieron cumpliste cumplía cumplían cumplíamos cumpliendo cumplido cumplida cumplirá cumpliré
cumpliría cumpla cumplan cumplamos cumplirme cumplirnos cumplirse cumplirlo mentir mente mento menten mentimos mentí mentió mentieron
mentiste mentía mentían mentíamos mentiendo mentido mentida mentiré mentiría menta mentan mentamos mentirme mentirnos mentirse mentirlo
engañar engaño engaña engañamos engañan engañé engañaron engañaste engañaba engañaban engañábamos engañando engañará engañaré engañaría
engañen engañemos engañarme engañarnos engañarlo engañarse engañándonos robar roba robamos roban robé robaron robaste robaba robaban
robábamos robando robado robada robará robaré robaría roben robemos robarme robarnos robarlo robarse robándonos estafar estafo estafamos
estafan estafé estafaron estafaste estafaba estafaban estafábamos estafando estafará estafaré estafaría estafen estafemos estafarme
estafarnos estafarlo estafarse estafándonos deber debí debió debieron debimos debiste debíamos debiendo debido debida deberá deberé deba
deban debamos deberme debernos deberse deberlo prestar presto presta prestan presté prestaron prestaste prestaba prestaban prestábamos
prestando prestado prestada prestará prestaré prestaría presten prestemos prestarme prestarnos prestarlo prestarse prestándonos devolver
devolve devolvo devolven devolvemos devolví devolvió devolvieron devolvimos devolviste devolvía devolvían devolvíamos devolviendo
devolvido devolvida devolverá devolveré devolvería devolva devolvan devolvamos devolverme devolvernos devolverse devolverlo depositar
deposita depositamos depositan deposité depositaron depositaste depositaba depositaban depositábamos depositando depositado depositada
depositará depositaré depositaría depositen depositemos depositarme depositarnos depositarlo depositarse depositándonos transferir
transfere transfero transferen transferimos transferí transferió transferieron transferiste transfería transferían transferíamos
transferiendo transferido transferida transferirá transferiré transferiría transfera transferan transferamos transferirme transferirnos
transferirse transferirlo enviar envio envia enviamos envian envié enviaron enviaste enviaba enviaban enviábamos enviando enviado enviada
enviará enviaré enviaría envien enviemos enviarme enviarnos enviarlo enviarse enviándonos recibir recibe reciben recibimos recibí recibió
recibieron recibiste recibía recibían recibíamos recibiendo recibido recibida recibirá recibiré recibiría reciba reciban recibamos
recibirme recibirnos recibirse recibirlo entregar entrego entrega entregamos entregan entregué entregaron entregaste entregaba entregaban
entregábamos entregando entregado entregada entregará entregaré entregaría entreguen entreguemos entregarme entregarnos entregarlo
entregarse entregándonos dar do daron daste dábamos dará daré daría demos darlo darse dándonos llenar llenamos llenan llené llenaron
llenaste llenaba llenaban llenábamos llenando llenado llenada llenará llenaré llenaría llenen llenemos llenarme llenarnos llenarlo
llenarse llenándonos comprar compro compra compramos compran compré compraron compraste compraba compraban comprábamos comprando comprado
comprada comprará compraré compraría compren compremos comprarme comprarnos comprarlo comprarse comprándonos vender vende vendo venden
vendemos vendí vendió vendieron vendimos vendiste vendía vendían vendíamos vendiendo vendido vendida venderá venderé vendería vendan
vendamos venderme vendernos venderse venderlo costar costo costamos costan costé costaron costaste costaba costaban costábamos costando
costado costada costará costaré costaría costen costemos costarme costarnos costarlo costarse costándonos gastar gasto gasta gastamos
gastan gasté gastaron gastaste gastaba gastaban gastábamos gastando gastado gastada gastará gastaré gastaría gasten gastemos gastarme
gastarnos gastarlo gastarse gastándonos ahorrar ahorro ahorra ahorramos ahorran ahorré ahorraron ahorraste ahorraba ahorraban ahorrábamos
ahorrando ahorrado ahorrada ahorrará ahorraré ahorraría ahorren ahorremos ahorrarme ahorrarnos ahorrarlo ahorrarse ahorrándonos aumentar
aumenta aumentamos aumentan aumenté aumentaron aumentaste aumentaba aumentaban aumentábamos aumentando aumentado aumentada aumentará
aumentaré aumentaría aumenten aumentemos aumentarme aumentarnos aumentarlo aumentarse aumentándonos subir sube subo suben subimos subí
subió subieron subiste subía subían subíamos subiendo subido subida subirá subiré subiría suba suban subamos subirme subirnos subirse
subirlo bajar bajamos bajan bajé bajaron bajaste bajaba bajaban bajábamos bajando bajado bajada bajará bajaré bajaría bajen bajemos
bajarme bajarnos bajarlo bajarse bajándonos reducir reduce reduzco reducen reducimos reducí redució reducieron reduciste reducía reducían
reducíamos reduciendo reducido reducida reducirá reduciré reduciría reduzca reduzcan reduzcamos reducirme reducirnos reducirse reducirlo
rebajar rebajo rebaja rebajamos rebajan rebajé rebajaron rebajaste rebajaba rebajaban rebajábamos rebajando rebajado rebajada rebajará
rebajaré rebajaría rebajen rebajemos rebajarme rebajarnos rebajarlo rebajarse rebajándonos cambiar cambio cambia cambiamos cambian cambié
cambiaron cambiaste cambiaba cambiaban cambiábamos cambiando cambiado cambiada cambiará cambiaré cambiaría cambien cambiemos cambiarme
cambiarnos cambiarlo cambiarse cambiándonos mover move movo moven movemos moví movió movieron movimos moviste movía movían movíamos
moviendo movido movida moverá moveré movería mova movan movamos moverme movernos moverse moverlo trasladar traslado traslada trasladamos
trasladan trasladé trasladaron trasladaste trasladaba trasladaban trasladábamos trasladando trasladado trasladada trasladará trasladaré
trasladaría trasladen traslademos trasladarme trasladarnos trasladarlo trasladarse trasladándonos rotar rotamos rotan roté rotaron rotaste
rotaba rotaban rotábamos rotando rotado rotada rotará rotaré rotaría roten rotemos rotarme rotarnos rotarlo rotarse rotándonos descansar
descanso descansa descansamos descansan descansé descansaron descansaste descansaba descansaban descansábamos descansando descansado
descansada descansará descansaré descansaría descansen descansemos descansarme descansarnos descansarlo descansarse descansándonos dormir
dorme dormo dormen dormimos dormí dormió dormieron dormiste dormía dormían dormíamos dormiendo dormido dormida dormirá dormiré dormiría
dorma dorman dormamos dormirme dormirnos dormirse dormirlo comer come comen comemos comí comió comieron comimos comiste comía comían
comíamos comiendo comido comerá comeré comería coma coman comamos comerme comernos comerse comerlo beber bebo beben bebemos bebí bebió
bebieron bebimos bebiste bebía bebían bebíamos bebiendo bebido bebida beberá beberé bebería beba beban bebamos beberme bebernos beberse
beberlo tomar tomo toma tomamos toman tomé tomaron tomaste tomaba tomaban tomábamos tomando tomado tomada tomará tomaré tomaría tomen
tomemos tomarme tomarnos tomarlo tomarse tomándonos cocinar cocino cocinamos cocinan cociné cocinaron cocinaste cocinaba cocinaban
cocinábamos cocinando cocinado cocinada cocinará cocinaré cocinaría cocinen cocinemos cocinarme cocinarnos cocinarlo cocinarse
cocinándonos limpiar limpiamos limpian limpié limpiaron limpiaste limpiaba limpiaban limpiábamos limpiando limpiado limpiada limpiará
limpiaré limpiaría limpien limpiemos limpiarme limpiarnos limpiarlo limpiarse limpiándonos lavar lavo lava lavamos lavan lavé lavaron
lavaste lavaba lavaban lavábamos lavando lavado lavada lavará lavaré lavaría laven lavemos lavarme lavarnos lavarlo lavarse lavándonos
barrer barre barro barren barremos barrí barrieron barrimos barriste barría barrían barríamos barriendo barrido barrida barrerá barreré
barrería barra barran barramos barrerme barrernos barrerse barrerlo orinar orino orina orinamos orinan oriné orinaron orinaste orinaba
orinaban orinábamos orinando orinado orinada orinará orinaré orinaría orinen orinemos orinarme orinarnos orinarlo orinarse orinándonos
usar uso usa usamos usan usé usaron usaste usaba usaban usábamos usando usado usada usará usaré usaría usen usemos usarme usarnos usarlo
usarse usándonos utilizar utilizo utiliza utilizamos utilizan utilicé utilizaron utilizaste utilizaba utilizaban utilizábamos utilizando
utilizado utilizada utilizará utilizaré utilizaría utilicen utilicemos utilizarme utilizarnos utilizarlo utilizarse utilizándonos
necesitar necesito necesita necesitamos necesitan necesité necesitaron necesitaste necesitaba necesitaban necesitábamos necesitando
necesitado necesitada necesitará necesitaré necesitaría necesiten necesitemos necesitarme necesitarnos necesitarlo necesitarse
necesitándonos exigir exigimos exigí exigió exigieron exigiste exigía exigían exigíamos exigiendo exigido exigida exigirá exigiré exigiría
exijan exijamos exigirme exigirnos exigirse exigirlo pedir pede pedo peden pedimos pedí pedió pedieron pediste pedía pedían pedíamos
pediendo pedida pedirá pediré pediría peda pedan pedamos pedirme pedirnos pedirse pedirlo preguntar pregunto preguntamos preguntan
pregunté preguntaron preguntaste preguntaba preguntaban preguntábamos preguntando preguntado preguntada preguntará preguntaré preguntaría
pregunten preguntemos preguntarme preguntarnos preguntarlo preguntarse preguntándonos contestar contesto contesta contestamos contestan
contesté contestaron contestaste contestaba contestaban contestábamos contestando contestado contestada contestará contestaré contestaría
contesten contestemos contestarme contestarnos contestarlo contestarse contestándonos responder responde respondo responden respondemos
respondí respondió respondieron respondimos respondiste respondía respondían respondíamos respondiendo respondido respondida responderá
responderé respondería responda respondan respondamos responderme respondernos responderse responderlo explicar explico explica explicamos
explican expliqué explicaron explicaste explicaba explicaban explicábamos explicando explicado explicada explicará explicaré explicaría
expliquen expliquemos explicarme explicarnos explicarlo explicarse explicándonos entender entende entendo entenden entendemos entendí
entendió entendieron entendimos entendiste entendía entendían entendíamos entendiendo entendido entendida entenderá entenderé entendería
entenda entendan entendamos entenderme entendernos entenderse entenderlo comprender comprende comprendo comprenden comprendemos comprendí
comprendió comprendieron comprendimos comprendiste comprendía comprendían comprendíamos comprendiendo comprendido comprendida comprenderá
comprenderé comprendería comprenda comprendan comprendamos comprenderme comprendernos comprenderse comprenderlo saber sabo sabí sabió
sabieron sabimos sabiste sabía sabían sabíamos sabiendo sabido sabida saberá saberé sabería saba saban sabamos saberme sabernos saberse
saberlo conocer conocemos conocí conoció conocieron conocimos conociste conocía conocían conocíamos conociendo conocido conocida conocerá
conoceré conocería conozca conozcan conozcamos conocerme conocernos conocerse conocerlo aprender aprende aprendo aprenden aprendemos
aprendí aprendió aprendieron aprendimos aprendiste aprendía aprendían aprendíamos aprendiendo aprendido aprendida aprenderá aprenderé
aprendería aprenda aprendan aprendamos aprenderme aprendernos aprenderse aprenderlo enseñar enseño enseña enseñamos enseñan enseñé
enseñaron enseñaste enseñaba enseñaban enseñábamos enseñando enseñado enseñada enseñará enseñaré enseñaría enseñen enseñemos enseñarme
enseñarnos enseñarlo enseñarse enseñándonos capacitar capacito capacita capacitamos capacitan capacité capacitaron capacitaste capacitaba
capacitaban capacitábamos capacitando capacitado capacitada capacitará capacitaré capacitaría capaciten capacitemos capacitarme
capacitarnos capacitarlo capacitarse capacitándonos entrenar entreno entrena entrenamos entrenan entrené entrenaron entrenaste entrenaba
entrenaban entrenábamos entrenando entrenado entrenada entrenará entrenaré entrenaría entrenen entrenemos entrenarme entrenarnos
entrenarlo entrenarse entrenándonos leer lee leo leen leemos leí leió leieron leimos leiste leía leían leíamos leiendo leido leida leerá
leeré leería lea lean leamos leerme leernos leerse leerlo escribir escribe escribo escriben escribimos escribí escribió escribieron
escribiste escribía escribían escribíamos escribiendo escribido escribida escribirá escribiré escribiría escriba escriban escribamos
escribirme escribirnos escribirse escribirlo anotar anoto anota anotamos anotan anoté anotaron anotaste anotaba anotaban anotábamos
anotando anotado anotada anotará anotaré anotaría anoten anotemos anotarme anotarnos anotarlo anotarse anotándonos registrar registra
registramos registran registré registraron registraste registraba registraban registrábamos registrando registrado registrada registrará
registraré registraría registren registremos registrarme registrarnos registrarlo registrarse registrándonos marcar marco marcamos marcan
marqué marcaron marcaste marcaba marcaban marcábamos marcando marcado marcada marcará marcaré marcaría marquen marquemos marcarme
marcarnos marcarlo marcarse marcándonos contar conto conta contamos contan conté contaron contaste contaba contaban contábamos contando
contado contada contará contaré contaría conten contemos contarme contarnos contarlo contarse contándonos pesar pesa pesamos pesan pesé
pesaron pesaste pesaba pesaban pesábamos pesando pesará pesaré pesaría pesen pesemos pesarme pesarnos pesarlo pesarse pesándonos medir
mede meden medimos medí medieron mediste medían medíamos mediendo medido medida medirá mediré mediría medan medamos medirme medirnos
medirse medirlo coser cose coso cosen cosemos cosí cosió cosieron cosimos cosiste cosía cosían cosíamos cosiendo cosido cosida coserá
coseré cosería cosan cosamos coserme cosernos coserse coserlo planchar plancho planchamos planchan planché plancharon planchaste planchaba
planchaban planchábamos planchando planchado planchada planchará plancharé plancharía planchen planchemos plancharme plancharnos
plancharlo plancharse planchándonos empacar empaco empaca empacamos empacan empacaron empacaste empacaba empacaban empacábamos empacando
empacado empacada empacará empacaré empacaría empaquen empaquemos empacarme empacarnos empacarlo empacarse empacándonos cargar cargo carga
cargamos cargan cargué cargaron cargaste cargaba cargaban cargábamos cargando cargado cargada cargará cargaré cargaría carguen carguemos
cargarme cargarnos cargarlo cargarse cargándonos descargar descargo descarga descargamos descargan descargué descargaron descargaste
descargaba descargaban descargábamos descargando descargado descargada descargará descargaré descargaría descarguen descarguemos
descargarme descargarnos descargarlo descargarse descargándonos levantar levanto levanta levantamos levantan levanté levantaron levantaste
levantaba levantaban levantábamos levantando levantado levantada levantará levantaré levantaría levanten levantemos levantarme levantarnos
levantarlo levantarse levantándonos bordar bordo borda bordamos bordan bordé bordaron bordaste bordaba bordaban bordábamos bordando
bordada bordará bordaré bordaría borden bordemos bordarme bordarnos bordarlo bordarse bordándonos tejer teje tejo tejen tejemos tejí tejió
tejieron tejimos tejiste tejía tejían tejíamos tejiendo tejido tejida tejerá tejeré tejería teja tejan tejamos tejerme tejernos tejerse
tejerlo teñir teñe teño teñen teñimos teñí teñió teñieron teñiste teñía teñían teñíamos teñiendo teñido teñida teñirá teñiré teñiría teña
teñan teñamos teñirme teñirnos teñirse teñirlo doblar doblo dobla doblamos doblan doblaron doblaste doblaba doblaban doblábamos doblando
doblado doblada doblará doblaré doblaría doblen doblemos doblarme doblarnos doblarlo doblarse doblándonos etiquetar etiqueto etiquetamos
etiquetan etiqueté etiquetaron etiquetaste etiquetaba etiquetaban etiquetábamos etiquetando etiquetado etiquetada etiquetará etiquetaré
etiquetaría etiqueten etiquetemos etiquetarme etiquetarnos etiquetarlo etiquetarse etiquetándonos inspeccionar inspecciono inspecciona
inspeccionamos inspeccionan inspeccioné inspeccionaron inspeccionaste inspeccionaba inspeccionaban inspeccionábamos inspeccionando
inspeccionado inspeccionada inspeccionará inspeccionaré inspeccionaría inspeccionen inspeccionemos inspeccionarme inspeccionarnos
inspeccionarlo inspeccionarse inspeccionándonos cosechar cosecho cosechamos cosechan coseché cosecharon cosechaste cosechaba cosechaban
cosechábamos cosechando cosechado cosechada cosechará cosecharé cosecharía cosechen cosechemos cosecharme cosecharnos cosecharlo
cosecharse cosechándonos sembrar sembro sembra sembramos sembran sembré sembraron sembraste sembraba sembraban sembrábamos sembrando
sembrado sembrada sembrará sembraré sembraría sembren sembremos sembrarme sembrarnos sembrarlo sembrarse sembrándonos plantar planto
plantamos plantan planté plantaron plantaste plantaba plantaban plantábamos plantando plantado plantada plantará plantaré plantaría
planten plantemos plantarme plantarnos plantarlo plantarse plantándonos regar rego rega regamos regan regué regaron regaste regaba regaban
regábamos regando regado regada regará regaré regaría reguen reguemos regarme regarnos regarlo regarse regándonos fumigar fumigo fumiga
fumigamos fumigan fumigué fumigaron fumigaste fumigaba fumigaban fumigábamos fumigando fumigado fumigada fumigará fumigaré fumigaría
fumiguen fumiguemos fumigarme fumigarnos fumigarlo fumigarse fumigándonos rociar rocia rociamos rocian rocié rociaron rociaste rociaba
rociaban rociábamos rociando rociado rociada rociará rociaré rociaría rocien rociemos rociarme rociarnos rociarlo rociarse rociándonos
podar podo poda podan podé podaron podaste podaba podaban podábamos podando podado podada podará podaré podaría poden podarme podarnos
podarlo podarse podándonos recoger recoge recojo recogen recogemos recogí recogió recogieron recogimos recogiste recogía recogían
recogíamos recogiendo recogido recogida recogerá recogeré recogería recoja recojan recojamos recogerme recogernos recogerse recogerlo
recolectar recolecto recolecta recolectamos recolectan recolecté recolectaron recolectaste recolectaba recolectaban recolectábamos
recolectando recolectado recolectada recolectará recolectaré recolectaría recolecten recolectemos recolectarme recolectarnos recolectarlo
recolectarse recolectándonos deshojar deshojo deshoja deshojamos deshojan deshojé deshojaron deshojaste deshojaba deshojaban deshojábamos
deshojando deshojado deshojada deshojará deshojaré deshojaría deshojen deshojemos deshojarme deshojarnos deshojarlo deshojarse
deshojándonos clasificar clasifico clasifica clasificamos clasifican clasifiqué clasificaron clasificaste clasificaba clasificaban
clasificábamos clasificando clasificado clasificada clasificará clasificaré clasificaría clasifiquen clasifiquemos clasificarme
clasificarnos clasificarlo clasificarse clasificándonos cultivar cultiva cultivamos cultivan cultivé cultivaron cultivaste cultivaba
cultivaban cultivábamos cultivando cultivado cultivada cultivará cultivaré cultivaría cultiven cultivemos cultivarme cultivarnos
cultivarlo cultivarse cultivándonos fertilizar fertilizo fertiliza fertilizamos fertilizan fertilicé fertilizaron fertilizaste fertilizaba
fertilizaban fertilizábamos fertilizando fertilizado fertilizada fertilizará fertilizaré fertilizaría fertilicen fertilicemos fertilizarme
fertilizarnos fertilizarlo fertilizarse fertilizándonos aplicar aplico aplica aplicamos aplican apliqué aplicaron aplicaste aplicaba
aplicaban aplicábamos aplicando aplicado aplicada aplicará aplicaré aplicaría apliquen apliquemos aplicarme aplicarnos aplicarlo aplicarse
aplicándonos mezclar mezclo mezcla mezclamos mezclan mezclé mezclaron mezclaste mezclaba mezclaban mezclábamos mezclando mezclado mezclada
mezclará mezclaré mezclaría mezclen mezclemos mezclarme mezclarnos mezclarlo mezclarse mezclándonos oler ole olo olen olemos olí olió
olieron olimos oliste olía olían olíamos oliendo olido olida olerá oleré olería olan olamos olerme olernos olerse olerlo respirar respiro
respira respiramos respiran respiré respiraron respiraste respiraba respiraban respirábamos respirando respirado respirada respirará
respiraré respiraría respiren respiremos respirarme respirarnos respirarlo respirarse respirándonos toser tose toso tosen tosemos tosí
tosió tosieron tosimos tosiste tosía tosían tosíamos tosiendo tosido tosida toserá toseré tosería tosa tosan tosamos toserme tosernos
toserse toserlo picar pico pica picamos pican piqué picaron picaste picaba picaban picábamos picando picado picada picará picaré picaría
piquen piquemos picarme picarnos picarlo picarse picándonos arder arde ardo arden ardemos ardí ardió ardieron ardimos ardiste ardía ardían
ardíamos ardiendo ardido ardida arderá arderé ardería arda ardan ardamos arderme ardernos arderse arderlo doler dolo dolen dolemos dolí
dolió dolieron dolimos doliste dolía dolían dolíamos doliendo dolido dolida dolerá doleré dolería dola dolan dolamos dolerme dolernos
dolerse dolerlo temblar temblo tembla temblamos temblan temblé temblaron temblaste temblaba temblaban temblábamos temblando temblado
temblada temblará temblaré temblaría temblen temblemos temblarme temblarnos temblarlo temblarse temblándonos resbalar resbalo resbala
resbalamos resbalan resbalé resbalaron resbalaste resbalaba resbalaban resbalábamos resbalando resbalado resbalada resbalará resbalaré
resbalaría resbalen resbalemos resbalarme resbalarnos resbalarlo resbalarse resbalándonos tropezar tropezo tropeza tropezamos tropezan
tropecé tropezaron tropezaste tropezaba tropezaban tropezábamos tropezando tropezado tropezada tropezará tropezaré tropezaría tropecen
tropecemos tropezarme tropezarnos tropezarlo tropezarse tropezándonos chocar choco choca chocamos chocan choqué chocaron chocaste chocaba
chocaban chocábamos chocando chocado chocada chocará chocaré chocaría choquen choquemos chocarme chocarnos chocarlo chocarse chocándonos
manejar manejo maneja manejamos manejan manejé manejaron manejaste manejaba manejaban manejábamos manejando manejado manejada manejará
manejaré manejaría manejen manejemos manejarme manejarnos manejarlo manejarse manejándonos conducir conduce conducen conducimos conducí
condució conducieron conduciste conducía conducían conducíamos conduciendo conducido conducida conducirá conduciré conduciría conduzca
conduzcan conduzcamos conducirme conducirnos conducirse conducirlo caminar camino camina caminamos caminan caminé caminaron caminaste
caminaba caminaban caminábamos caminando caminado caminada caminará caminaré caminaría caminen caminemos caminarme caminarnos caminarlo
caminarse caminándonos correr corre corro corren corremos corrí corrió corrieron corrimos corriste corría corrían corríamos corriendo
corrido corrida correrá correré correría corra corran corramos correrme corrernos correrse correrlo parar paramos paran paré pararon
paraste paraba paraban parábamos parando parado parará pararé pararía paren paremos pararme pararnos pararlo pararse parándonos detener
detene deteno detenen detenemos detení detenió detenieron detenimos deteniste detenía detenían deteníamos deteniendo detenido detenida
detenerá deteneré detenería detena detenan detenamos detenerme detenernos detenerse detenerlo empezar empezo empeza empezamos empezan
empecé empezaron empezaste empezaba empezaban empezábamos empezando empezado empezada empezará empezaré empezaría empecen empecemos
empezarme empezarnos empezarlo empezarse empezándonos comenzar comenzo comenza comenzamos comenzan comencé comenzaron comenzaste comenzaba
comenzaban comenzábamos comenzando comenzado comenzada comenzará comenzaré comenzaría comencen comencemos comenzarme comenzarnos
comenzarlo comenzarse comenzándonos terminar termino termina terminamos terminan terminé terminaron terminaste terminaba terminaban
terminábamos terminando terminado terminada terminará terminaré terminaría terminen terminemos terminarme terminarnos terminarlo
terminarse terminándonos acabar acabo acaba acabamos acaban acabé acabaron acabaste acababa acababan acabábamos acabando acabada acabará
acabaré acabaría acaben acabemos acabarme acabarnos acabarlo acabarse acabándonos continuar continuo continua continuamos continuan
continué continuaron continuaste continuaba continuaban continuábamos continuando continuado continuada continuará continuaré continuaría
continuen continuemos continuarme continuarnos continuarlo continuarse continuándonos durar duramos duré duraron duraste duraba duraban
durábamos durando durado durada durará duraré duraría duren duremos durarme durarnos durarlo durarse durándonos abrir abre abro abren
abrimos abrí abrió abrieron abriste abría abrían abríamos abriendo abrido abrida abrirá abriré abriría abra abran abramos abrirme abrirnos
abrirse abrirlo romper rompe rompo rompen rompemos rompí rompió rompieron rompimos rompiste rompía rompían rompíamos rompiendo rompido
rompida romperá romperé rompería rompa rompan rompamos romperme rompernos romperse romperlo arreglar arreglo arregla arreglamos arreglan
arreglé arreglaron arreglaste arreglaba arreglaban arreglábamos arreglando arreglado arreglada arreglará arreglaré arreglaría arreglen
arreglemos arreglarme arreglarnos arreglarlo arreglarse arreglándonos reparar reparo repara reparamos reparan reparé repararon reparaste
reparaba reparaban reparábamos reparando reparado reparada reparará repararé repararía reparen reparemos repararme repararnos repararlo
repararse reparándonos instalar instalo instala instalamos instalan instalé instalaron instalaste instalaba instalaban instalábamos
instalando instalado instalada instalará instalaré instalaría instalen instalemos instalarme instalarnos instalarlo instalarse
instalándonos funcionar funciono funciona funcionamos funcionan funcioné funcionaron funcionaste funcionaba funcionaban funcionábamos
funcionando funcionado funcionada funcionará funcionaré funcionaría funcionen funcionemos funcionarme funcionarnos funcionarlo funcionarse
funcionándonos fallar fallo falla fallamos fallan fallé fallaron fallaste fallaba fallaban fallábamos fallando fallado fallada fallará
fallaré fallaría fallen fallemos fallarme fallarnos fallarlo fallarse fallándonos apagar apago apaga apagamos apagan apagué apagaron
apagaste apagaba apagaban apagábamos apagando apagado apagada apagará apagaré apagaría apaguen apaguemos apagarme apagarnos apagarlo
apagarse apagándonos encender encende encendo encenden encendemos encendí encendió encendieron encendimos encendiste encendía encendían
encendíamos encendiendo encendido encendida encenderá encenderé encendería encenda encendan encendamos encenderme encendernos encenderse
encenderlo prender prende prendo prenden prendemos prendí prendió prendieron prendimos prendiste prendía prendían prendíamos prendiendo
prendido prendida prenderá prenderé prendería prendan prendamos prenderme prendernos prenderse prenderlo explotar exploto explota
explotamos explotan exploté explotaron explotaste explotaba explotaban explotábamos explotando explotado explotada explotará explotaré
explotaría exploten explotemos explotarme explotarnos explotarlo explotarse explotándonos derrumbar derrumbo derrumba derrumbamos
derrumban derrumbaron derrumbaste derrumbaba derrumbaban derrumbábamos derrumbando derrumbado derrumbada derrumbará derrumbaré derrumbaría
derrumben derrumbemos derrumbarme derrumbarnos derrumbarlo derrumbarse derrumbándonos agrietar agrieto agrieta agrietamos agrietan agrieté
agrietaron agrietaste agrietaba agrietaban agrietábamos agrietando agrietado agrietada agrietará agrietaré agrietaría agrieten agrietemos
agrietarme agrietarnos agrietarlo agrietarse agrietándonos inundar inundo inunda inundamos inundan inundé inundaron inundaste inundaba
inundaban inundábamos inundando inundado inundada inundará inundaré inundaría inunden inundemos inundarme inundarnos inundarlo inundarse
inundándonos fugar fugo fugamos fugan fugué fugaron fugaste fugaba fugaban fugábamos fugando fugado fugada fugará fugaré fugaría fuguen
fuguemos fugarme fugarnos fugarlo fugarse fugándonos participar participo participa participamos participan participé participaron
participaste participaba participaban participábamos participando participado participada participará participaré participaría participen
participemos participarme participarnos participarlo participarse participándonos organizar organizo organiza organizamos organizan
organicé organizaron organizaste organizaba organizaban organizábamos organizando organizado organizada organizará organizaré organizaría
organicen organicemos organizarme organizarnos organizarlo organizarse organizándonos afiliar afilio afilia afiliamos afilian afilié
afiliaron afiliaste afiliaba afiliaban afiliábamos afiliando afiliada afiliará afiliaré afiliaría afilien afiliemos afiliarme afiliarnos
afiliarlo afiliarse afiliándonos sindicalizar sindicalizo sindicaliza sindicalizamos sindicalizan sindicalicé sindicalizaron
sindicalizaste sindicalizaba sindicalizaban sindicalizábamos sindicalizando sindicalizado sindicalizada sindicalizará sindicalizaré
sindicalizaría sindicalicen sindicalicemos sindicalizarme sindicalizarnos sindicalizarlo sindicalizarse sindicalizándonos reunir reune
reuno reunen reunimos reuní reunió reunieron reuniste reunía reunían reuníamos reuniendo reunido reunida reunirá reuniré reuniría reuna
reunan reunamos reunirme reunirnos reunirse reunirlo votar voto vota votamos votan voté votaron votaste votaba votaban votábamos votando
votado votada votará votaré votaría voten votemos votarme votarnos votarlo votarse votándonos elegir elege elejo elegen elegimos elegí
elegió elegieron elegiste elegía elegían elegíamos elegiendo elegido elegida elegirá elegiré elegiría eleja elejan elejamos elegirme
elegirnos elegirse elegirlo negociar negocio negocia negociamos negocian negocié negociaron negociaste negociaba negociaban negociábamos
negociando negociado negociada negociará negociaré negociaría negocien negociemos negociarme negociarnos negociarlo negociarse
negociándonos acordar acordo acorda acordamos acordan acordé acordaron acordaste acordaba acordaban acordábamos acordando acordado
acordada acordará acordaré acordaría acorden acordemos acordarme acordarnos acordarlo acordarse acordándonos aceptar acepto acepta
aceptamos aceptan acepté aceptaron aceptaste aceptaba aceptaban aceptábamos aceptando aceptado aceptada aceptará aceptaré aceptaría
acepten aceptemos aceptarme aceptarnos aceptarlo aceptarse aceptándonos rechazar rechaza rechazamos rechazan rechacé rechazaron rechazaste
rechazaba rechazaban rechazábamos rechazando rechazado rechazada rechazará rechazaré rechazaría rechacen rechacemos rechazarme rechazarnos
rechazarlo rechazarse rechazándonos negar nego nega negamos negan negué negaron negaste negaba negaban negábamos negando negado negada
negará negaré negaría neguen neguemos negarme negarnos negarlo negarse negándonos permitir permite permito permiten permitimos permití
permitió permitieron permitiste permitía permitían permitíamos permitiendo permitido permitida permitirá permitiré permitiría permita
permitan permitamos permitirme permitirnos permitirse permitirlo prohibir prohibe prohibo prohiben prohibimos prohibí prohibió prohibieron
prohibiste prohibía prohibían prohibíamos prohibiendo prohibido prohibida prohibirá prohibiré prohibiría prohiba prohiban prohibamos
prohibirme prohibirnos prohibirse prohibirlo autorizar autorizo autoriza autorizamos autorizan autoricé autorizaron autorizaste autorizaba
autorizaban autorizábamos autorizando autorizado autorizada autorizará autorizaré autorizaría autoricen autoricemos autorizarme
autorizarnos autorizarlo autorizarse autorizándonos suspender suspende suspendo suspenden suspendemos suspendí suspendió suspendieron
suspendimos suspendiste suspendía suspendían suspendíamos suspendiendo suspenderá suspenderé suspendería suspenda suspendan suspendamos
suspenderme suspendernos suspenderse suspenderlo cancelar cancelo cancela cancelamos cancelan cancelé cancelaron cancelaste cancelaba
cancelaban cancelábamos cancelando cancelado cancelada cancelará cancelaré cancelaría cancelen cancelemos cancelarme cancelarnos
cancelarlo cancelarse cancelándonos contratar contrata contratamos contratan contraté contrataron contrataste contrataba contrataban
contratábamos contratando contratará contrataré contrataría contraten contratemos contratarme contratarnos contratarlo contratarse
contratándonos reclutar recluto recluta reclutamos reclutan recluté reclutaron reclutaste reclutaba reclutaban reclutábamos reclutando
reclutado reclutada reclutará reclutaré reclutaría recluten reclutemos reclutarme reclutarnos reclutarlo reclutarse reclutándonos emplear
empleo emplea empleamos emplean empleé emplearon empleaste empleaba empleaban empleábamos empleando empleará emplearé emplearía empleen
empleemos emplearme emplearnos emplearlo emplearse empleándonos liquidar liquido liquida liquidamos liquidan liquidé liquidaron liquidaste
liquidaba liquidaban liquidábamos liquidando liquidado liquidada liquidará liquidaré liquidaría liquiden liquidemos liquidarme liquidarnos
liquidarlo liquidarse liquidándonos indemnizar indemnizo indemniza indemnizamos indemnizan indemnicé indemnizaron indemnizaste indemnizaba
indemnizaban indemnizábamos indemnizando indemnizado indemnizada indemnizará indemnizaré indemnizaría indemnicen indemnicemos indemnizarme
indemnizarnos indemnizarlo indemnizarse indemnizándonos jubilar jubilo jubila jubilamos jubilan jubilé jubilaron jubilaste jubilaba
jubilaban jubilábamos jubilando jubilado jubilada jubilará jubilaré jubilaría jubilen jubilemos jubilarme jubilarnos jubilarlo jubilarse
jubilándonos embarazar embaraza embarazamos embarazan embaracé embarazaron embarazaste embarazaba embarazaban embarazábamos embarazando
embarazado embarazará embarazaré embarazaría embaracen embaracemos embarazarme embarazarnos embarazarlo embarazarse embarazándonos parir
parimos parí parió parieron pariste paría parían paríamos pariendo parido parida parirá pariré pariría parirme parirnos parirse parirlo
amamantar amamanto amamanta amamantamos amamantan amamanté amamantaron amamantaste amamantaba amamantaban amamantábamos amamantando
amamantado amamantada amamantará amamantaré amamantaría amamanten amamantemos amamantarme amamantarnos amamantarlo amamantarse
amamantándonos cuidar cuido cuida cuidamos cuidan cuidé cuidaron cuidaste cuidaba cuidaban cuidábamos cuidando cuidada cuidará cuidaré
cuidaría cuiden cuidemos cuidarme cuidarnos cuidarlo cuidarse cuidándonos criar crio cria criamos crian crié criaron criaste criaba
criaban criábamos criando criado criada criará criaré criaría crien criemos criarme criarnos criarlo criarse criándonos nacer nace nazco
nacen nacemos nacieron nacimos naciste nacía nacían nacíamos naciendo nacido nacida nacerá naceré nacería nazca nazcan nazcamos nacerme
nacernos nacerse nacerlo estudiar estudio estudia estudiamos estudian estudié estudiaron estudiaste estudiaba estudiaban estudiábamos
estudiando estudiado estudiada estudiará estudiaré estudiaría estudien estudiemos estudiarme estudiarnos estudiarlo estudiarse
estudiándonos casar casamos casan casé casaron casaste casaba casaban casábamos casando casado casada casará casaré casaría casen casemos
casarme casarnos casarlo casarse casándonos separar separo separa separamos separan separé separaron separaste separaba separaban
separábamos separando separado separada separará separaré separaría separen separemos separarme separarnos separarlo separarse
separándonos divorciar divorcio divorcia divorciamos divorcian divorcié divorciaron divorciaste divorciaba divorciaban divorciábamos
divorciando divorciado divorciada divorciará divorciaré divorciaría divorcien divorciemos divorciarme divorciarnos divorciarlo divorciarse
divorciándonos regresar regreso regresa regresamos regresan regresé regresaron regresaste regresaba regresaban regresábamos regresando
regresado regresada regresará regresaré regresaría regresen regresemos regresarme regresarnos regresarlo regresarse regresándonos volver
volve volvo volven volvemos volví volvió volvieron volvimos volviste volvía volvían volvíamos volviendo volvido volvida volverá volveré
volvería volva volvan volvamos volverme volvernos volverse volverlo viajar viajo viaja viajamos viajan viajaron viajaste viajaba viajaban
viajábamos viajando viajado viajada viajará viajaré viajaría viajen viajemos viajarme viajarnos viajarlo viajarse viajándonos cruzar cruzo
cruza cruzamos cruzan crucé cruzaron cruzaste cruzaba cruzaban cruzábamos cruzando cruzado cruzada cruzará cruzaré cruzaría crucen
crucemos cruzarme cruzarnos cruzarlo cruzarse cruzándonos migrar migro migra migramos migran migré migraron migraste migraba migraban
migrábamos migrando migrado migrada migrará migraré migraría migren migremos migrarme migrarnos migrarlo migrarse migrándonos deportar
deporto deporta deportamos deportan deporté deportaron deportaste deportaba deportaban deportábamos deportando deportado deportada
deportará deportaré deportaría deporten deportemos deportarme deportarnos deportarlo deportarse deportándonos retener retene reteno
retenen retenemos retení retenió retenieron retenimos reteniste retenía retenían reteníamos reteniendo retenido retenida retenerá reteneré
retenería retena retenan retenamos retenerme retenernos retenerse retenerlo confiscar confisco confisca confiscamos confiscan confisqué
confiscaron confiscaste confiscaba confiscaban confiscábamos confiscando confiscado confiscada confiscará confiscaré confiscaría
confisquen confisquemos confiscarme confiscarnos confiscarlo confiscarse confiscándonos esconder esconde escondo esconden escondemos
escondí escondió escondieron escondimos escondiste escondía escondían escondíamos escondiendo escondido escondida esconderá esconderé
escondería esconda escondan escondamos esconderme escondernos esconderse esconderlo guardar guardo guarda guardamos guardan guardé
guardaron guardaste guardaba guardaban guardábamos guardando guardado guardada guardará guardaré guardaría guarden guardemos guardarme
guardarnos guardarlo guardarse guardándonos perder perde perdo perden perdemos perdí perdió perdieron perdimos perdiste perdía perdían
perdíamos perdiendo perdido perdida perderá perderé perdería perda perdan perdamos perderme perdernos perderse perderlo borrar borro borra
borramos borran borré borraron borraste borraba borraban borrábamos borrando borrado borrada borrará borraré borraría borren borremos
borrarme borrarnos borrarlo borrarse borrándonos publicar publicamos publican publiqué publicaron publicaste publicaba publicaban
publicábamos publicando publicado publicada publicará publicaré publicaría publiquen publiquemos publicarme publicarnos publicarlo
publicarse publicándonos compartir comparte comparto comparten compartimos compartí compartió compartieron compartiste compartía
compartían compartíamos compartiendo compartido compartida compartirá compartiré compartiría comparta compartan compartamos compartirme
compartirnos compartirse compartirlo confiar confio confia confiamos confian confié confiaron confiaste confiaba confiaban confiábamos
confiando confiado confiada confiará confiaré confiaría confien confiemos confiarme confiarnos confiarlo confiarse confiándonos creer
creemos creí creió creieron creimos creiste creía creían creíamos creiendo creido creida creerá creeré creería crea crean creamos creerme
creernos creerse creerlo pensar penso pensa pensamos pensan pensé pensaron pensaste pensaba pensaban pensábamos pensando pensado pensada
pensará pensaré pensaría pensen pensemos pensarme pensarnos pensarlo pensarse pensándonos opinar opino opina opinamos opinan opiné
opinaron opinaste opinaba opinaban opinábamos opinando opinado opinada opinará opinaré opinaría opinen opinemos opinarme opinarnos
opinarlo opinarse opinándonos decidir decide decido deciden decidimos decidí decidió decidieron decidiste decidía decidían decidíamos
decidiendo decidido decidida decidirá decidiré decidiría decida decidan decidamos decidirme decidirnos decidirse decidirlo intentar
intento intenta intentamos intentan intenté intentaron intentaste intentaba intentaban intentábamos intentando intentado intentada
intentará intentaré intentaría intenten intentemos intentarme intentarnos intentarlo intentarse intentándonos tratar tratamos tratan traté
trataron trataste trataba trataban tratábamos tratando tratado tratada tratará trataré trataría traten tratemos tratarme tratarnos
tratarlo tratarse tratándonos lograr logro logra logramos logran logré lograron lograste lograba lograban lográbamos logrando logrado
lograda logrará lograré lograría logren logremos lograrme lograrnos lograrlo lograrse lográndonos molestar molesto molesta molestamos
molestan molesté molestaron molestaste molestaba molestaban molestábamos molestando molestado molestada molestará molestaré molestaría
molesten molestemos molestarme molestarnos molestarlo molestarse molestándonos fastidiar fastidio fastidia fastidiamos fastidian fastidié
fastidiaron fastidiaste fastidiaba fastidiaban fastidiábamos fastidiando fastidiado fastidiada fastidiará fastidiaré fastidiaría fastidien
fastidiemos fastidiarme fastidiarnos fastidiarlo fastidiarse fastidiándonos presionar presiono presiona presionamos presionan presioné
presionaron presionaste presionaba presionaban presionábamos presionando presionado presionada presionará presionaré presionaría presionen
presionemos presionarme presionarnos presionarlo presionarse presionándonos forzar forzo forza forzamos forzan forcé forzaron forzaste
forzaba forzaban forzábamos forzando forzada forzará forzaré forzaría forcen forcemos forzarme forzarnos forzarlo forzarse forzándonos
intimidar intimido intimida intimidamos intimidan intimidé intimidaron intimidaste intimidaba intimidaban intimidábamos intimidando
intimidado intimidada intimidará intimidaré intimidaría intimiden intimidemos intimidarme intimidarnos intimidarlo intimidarse
intimidándonos burlar burlo burlamos burlan burlé burlaron burlaste burlaba burlaban burlábamos burlando burlado burlada burlará burlaré
burlaría burlen burlemos burlarme burlarnos burlarlo burlarse burlándonos criticar critico critica criticamos critican critiqué criticaron
criticaste criticaba criticaban criticábamos criticando criticado criticada criticará criticaré criticaría critiquen critiquemos
criticarme criticarnos criticarlo criticarse criticándonos culpar culpo culpamos culpan culpé culparon culpaste culpaba culpaban
culpábamos culpando culpado culpada culpará culparé culparía culpen culpemos culparme culparnos culparlo culparse culpándonos acusar acuso
acusa acusamos acusan acusé acusaron acusaste acusaba acusaban acusábamos acusando acusado acusada acusará acusaré acusaría acusen
acusemos acusarme acusarnos acusarlo acusarse acusándonos regañar regaño regaña regañamos regañan regañé regañaron regañaste regañaba
regañaban regañábamos regañando regañado regañada regañará regañaré regañaría regañen regañemos regañarme regañarnos regañarlo regañarse
regañándonos reñir reño reñen reñimos reñí reñió reñieron reñiste reñía reñían reñíamos reñiendo reñido reñida reñirá reñiré reñiría reña
reñan reñamos reñirme reñirnos reñirse reñirlo discutir discute discuto discuten discutimos discutí discutió discutieron discutiste
discutía discutían discutíamos discutiendo discutido discutida discutirá discutiré discutiría discuta discutan discutamos discutirme
discutirnos discutirse discutirlo pelear peleo peleamos pelean peleé pelearon peleaste peleaba peleaban peleábamos peleando peleado
peleada peleará pelearé pelearía peleen peleemos pelearme pelearnos pelearlo pelearse peleándonos disparar dispara disparamos disparan
disparé dispararon disparaste disparaba disparaban disparábamos disparando disparado disparada disparará dispararé dispararía disparen
disparemos dispararme dispararnos dispararlo dispararse disparándonos apuntar apunto apunta apuntamos apuntan apunté apuntaron apuntaste
apuntaba apuntaban apuntábamos apuntando apuntado apuntada apuntará apuntaré apuntaría apunten apuntemos apuntarme apuntarnos apuntarlo
apuntarse apuntándonos herir here hero heren herimos herí herió herieron heriste hería herían heríamos heriendo herirá heriré heriría hera
heran heramos herirme herirnos herirse herirlo ahorcar ahorco ahorca ahorcamos ahorcan ahorqué ahorcaron ahorcaste ahorcaba ahorcaban
ahorcábamos ahorcando ahorcado ahorcada ahorcará ahorcaré ahorcaría ahorquen ahorquemos ahorcarme ahorcarnos ahorcarlo ahorcarse
ahorcándonos secuestrar secuestro secuestra secuestramos secuestran secuestré secuestraron secuestraste secuestraba secuestraban
secuestrábamos secuestrando secuestrará secuestraré secuestraría secuestren secuestremos secuestrarme secuestrarnos secuestrarlo
secuestrarse secuestrándonos atrapar atrapo atrapa atrapamos atrapan atrapé atraparon atrapaste atrapaba atrapaban atrapábamos atrapando
atrapará atraparé atraparía atrapen atrapemos atraparme atraparnos atraparlo atraparse atrapándonos atrancar atranco atranca atrancamos
atrancan atranqué atrancaron atrancaste atrancaba atrancaban atrancábamos atrancando atrancado atrancada atrancará atrancaré atrancaría
atranquen atranquemos atrancarme atrancarnos atrancarlo atrancarse atrancándonos sudar sudo suda sudamos sudan sudé sudaron sudaste sudaba
sudaban sudábamos sudando sudado sudada sudará sudaré sudaría suden sudemos sudarme sudarnos sudarlo sudarse sudándonos deshidratar
deshidrato deshidrata deshidratamos deshidratan deshidraté deshidrataron deshidrataste deshidrataba deshidrataban deshidratábamos
deshidratando deshidratado deshidratada deshidratará deshidrataré deshidrataría deshidraten deshidratemos deshidratarme deshidratarnos
deshidratarlo deshidratarse deshidratándonos deprimir deprime deprimo deprimen deprimimos deprimí deprimió deprimieron deprimiste deprimía
deprimían deprimíamos deprimiendo deprimirá deprimiré deprimiría deprima depriman deprimamos deprimirme deprimirnos deprimirse deprimirlo
preocupar preocupo preocupa preocupamos preocupan preocupé preocuparon preocupaste preocupaba preocupaban preocupábamos preocupando
preocupará preocuparé preocuparía preocupen preocupemos preocuparme preocuparnos preocuparlo preocuparse preocupándonos asustar asusto
asusta asustamos asustan asusté asustaron asustaste asustaba asustaban asustábamos asustando asustará asustaré asustaría asusten asustemos
asustarme asustarnos asustarlo asustarse asustándonos cansar canso cansamos cansan cansé cansaron cansaste cansaba cansaban cansábamos
cansando cansará cansaré cansaría cansen cansemos cansarme cansarnos cansarlo cansarse cansándonos agotar agoto agotamos agotan agoté
agotaron agotaste agotaba agotaban agotábamos agotando agotará agotaré agotaría agoten agotemos agotarme agotarnos agotarlo agotarse
agotándonos estresar estreso estresa estresamos estresan estresé estresaron estresaste estresaba estresaban estresábamos estresando
estresado estresada estresará estresaré estresaría estresen estresemos estresarme estresarnos estresarlo estresarse estresándonos ocurrir
ocurre ocurro ocurren ocurrimos ocurrí ocurrió ocurrieron ocurriste ocurría ocurrían ocurríamos ocurriendo ocurrido ocurrida ocurrirá
ocurriré ocurriría ocurra ocurran ocurramos ocurrirme ocurrirnos ocurrirse ocurrirlo pasar pasa pasamos pasan pasé pasaron pasaste pasaba
pasaban pasábamos pasando pasado pasada pasará pasaré pasaría pasen pasemos pasarme pasarnos pasarlo pasarse pasándonos suceder sucede
sucedo suceden sucedemos sucedí sucedió sucedieron sucedimos sucediste sucedía sucedían sucedíamos sucediendo sucedido sucedida sucederá
sucederé sucedería suceda sucedan sucedamos sucederme sucedernos sucederse sucederlo existir existe existo existen existimos existí
existió existieron exististe existía existían existíamos existiendo existido existida existirá existiré existiría exista existan existamos
existirme existirnos existirse existirlo aparecer aparece aparezco aparecen aparecemos aparecí apareció aparecieron aparecimos apareciste
aparecía aparecían aparecíamos apareciendo aparecido aparecida aparecerá apareceré aparecería aparezca aparezcan aparezcamos aparecerme
aparecernos aparecerse aparecerlo desaparecer desaparece desaparezco desaparecen desaparecemos desaparecí desapareció desaparecieron
desaparecimos desapareciste desaparecía desaparecían desaparecíamos desapareciendo desaparecerá desapareceré desaparecería desaparezca
desaparezcan desaparezcamos desaparecerme desaparecernos desaparecerse desaparecerlo mejorar mejoro mejora mejoramos mejoran mejoré
mejoraron mejoraste mejoraba mejoraban mejorábamos mejorando mejorado mejorada mejorará mejoraré mejoraría mejoren mejoremos mejorarme
mejorarnos mejorarlo mejorarse mejorándonos empeorar empeoro empeora empeoramos empeoran empeoré empeoraron empeoraste empeoraba
empeoraban empeorábamos empeorando empeorado empeorada empeorará empeoraré empeoraría empeoren empeoremos empeorarme empeorarnos
empeorarlo empeorarse empeorándonos solucionar soluciono soluciona solucionamos solucionan solucioné solucionaron solucionaste solucionaba
solucionaban solucionábamos solucionando solucionado solucionada solucionará solucionaré solucionaría solucionen solucionemos solucionarme
solucionarnos solucionarlo solucionarse solucionándonos resolver resolve resolvo resolven resolvemos resolví resolvió resolvieron
resolvimos resolviste resolvía resolvían resolvíamos resolviendo resolvido resolvida resolverá resolveré resolvería resolva resolvan
resolvamos resolverme resolvernos resolverse resolverlo solicitar solicito solicita solicitamos solicitan solicité solicitaron solicitaste
solicitaba solicitaban solicitábamos solicitando solicitado solicitada solicitará solicitaré solicitaría soliciten solicitemos solicitarme
solicitarnos solicitarlo solicitarse solicitándonos rogar rogo roga rogamos rogan rogué rogaron rogaste rogaba rogaban rogábamos rogando
rogado rogada rogará rogaré rogaría roguen roguemos rogarme rogarnos rogarlo rogarse rogándonos agradecer agradece agradezco agradecen
agradecemos agradecí agradeció agradecieron agradecimos agradeciste agradecía agradecían agradecíamos agradeciendo agradecido agradecida
agradecerá agradeceré agradecería agradezca agradezcan agradezcamos agradecerme agradecernos agradecerse agradecerlo saludar saluda
saludamos saludan saludé saludaron saludaste saludaba saludaban saludábamos saludando saludado saludada saludará saludaré saludaría
saluden saludemos saludarme saludarnos saludarlo saludarse saludándonos despreciar desprecio desprecia despreciamos desprecian desprecié
despreciaron despreciaste despreciaba despreciaban despreciábamos despreciando despreciado despreciada despreciará despreciaré
despreciaría desprecien despreciemos despreciarme despreciarnos despreciarlo despreciarse despreciándonos rozar roza rozamos rozan rocé
rozaron rozaste rozaba rozaban rozábamos rozando rozado rozada rozará rozaré rozaría rocen rocemos rozarme rozarnos rozarlo rozarse
rozándonos arrinconar arrincono arrincona arrinconamos arrinconan arrinconé arrinconaron arrinconaste arrinconaba arrinconaban
arrinconábamos arrinconando arrinconado arrinconada arrinconará arrinconaré arrinconaría arrinconen arrinconemos arrinconarme
arrinconarnos arrinconarlo arrinconarse arrinconándonos chantajear chantajeo chantajea chantajeamos chantajean chantajeé chantajearon
chantajeaste chantajeaba chantajeaban chantajeábamos chantajeando chantajeado chantajeada chantajeará chantajearé chantajearía chantajeen
chantajeemos chantajearme chantajearnos chantajearlo chantajearse chantajeándonos sobornar soborno soborna sobornamos sobornan soborné
sobornaron sobornaste sobornaba sobornaban sobornábamos sobornando sobornado sobornada sobornará sobornaré sobornaría sobornen sobornemos
sobornarme sobornarnos sobornarlo sobornarse sobornándonos extorsionar extorsiono extorsiona extorsionamos extorsionan extorsioné
extorsionaron extorsionaste extorsionaba extorsionaban extorsionábamos extorsionando extorsionado extorsionada extorsionará extorsionaré
extorsionaría extorsionen extorsionemos extorsionarme extorsionarnos extorsionarlo extorsionarse extorsionándonos azotar azoto azota
azotamos azotan azoté azotaron azotaste azotaba azotaban azotábamos azotando azotado azotada azotará azotaré azotaría azoten azotemos
azotarme azotarnos azotarlo azotarse azotándonos escupir escupe escupo escupen escupimos escupí escupió escupieron escupiste escupía
escupían escupíamos escupiendo escupido escupida escupirá escupiré escupiría escupa escupan escupamos escupirme escupirnos escupirse
escupirlo tirar tiro tira tiramos tiran tiré tiraron tiraste tiraba tiraban tirábamos tirando tirado tirada tirará tiraré tiraría tiren
tiremos tirarme tirarnos tirarlo tirarse tirándonos lanzar lanzo lanzamos lanzan lancé lanzaron lanzaste lanzaba lanzaban lanzábamos
lanzando lanzado lanzada lanzará lanzaré lanzaría lancen lancemos lanzarme lanzarnos lanzarlo lanzarse lanzándonos aventar avento aventa
aventamos aventan aventé aventaron aventaste aventaba aventaban aventábamos aventando aventado aventada aventará aventaré aventaría
aventen aventemos aventarme aventarnos aventarlo aventarse aventándonos botar boto botamos botan boté botaron botaste botaba botaban
botábamos botando botado botada botará botaré botaría boten botemos botarme botarnos botarlo botarse botándonos echar echo echa echamos
echan eché echaron echaste echaba echaban echábamos echando echado echada echará echaré echaría echen echemos echarme echarnos echarlo
echarse echándonos sacar saca sacamos sacan sacaron sacaste sacaba sacaban sacábamos sacando sacado sacada sacará sacaré sacaría saquen
saquemos sacarme sacarnos sacarlo sacarse sacándonos meter mete meto meten metemos metí metió metieron metimos metiste metía metían
metíamos metiendo metido metida meterá meteré metería metan metamos meterme meternos meterse meterlo poner pono ponemos poní ponió
ponieron ponimos poniste ponían poníamos ponido ponida ponerá poneré ponería pona ponan ponamos ponerme ponernos ponerse ponerlo producir
produzco producimos producí produció producieron produciste producía producían producíamos produciendo producido producida producirá
produciré produciría produzca produzcan produzcamos producirme producirnos producirse producirlo rendir rende rendo renden rendimos rendí
rendió rendieron rendiste rendía rendían rendíamos rendiendo rendido rendida rendirá rendiré rendiría renda rendan rendamos rendirme
rendirnos rendirse rendirlo alcanzar alcanzo alcanza alcanzamos alcanzan alcancé alcanzaron alcanzaste alcanzaba alcanzaban alcanzábamos
alcanzando alcanzado alcanzada alcanzará alcanzaré alcanzaría alcancen alcancemos alcanzarme alcanzarnos alcanzarlo alcanzarse
alcanzándonos superar supero supera superamos superan superé superaron superaste superaba superaban superábamos superando superado
superada superará superaré superaría superen superemos superarme superarnos superarlo superarse superándonos exceder excede excedo exceden
excedemos excedí excedió excedieron excedimos excediste excedía excedían excedíamos excediendo excedido excedida excederá excederé
excedería exceda excedan excedamos excederme excedernos excederse excederlo imponer impone impono imponen imponemos imponí imponió
imponieron imponimos imponiste imponía imponían imponíamos imponiendo imponido imponida imponerá imponeré imponería impona imponan
imponamos imponerme imponernos imponerse imponerlo completar completamos completan completé completaron completaste completaba completaban
completábamos completando completado completada completará completaré completaría completen completemos completarme completarnos
completarlo completarse completándonos retrasar retraso retrasa retrasamos retrasan retrasé retrasaron retrasaste retrasaba retrasaban
retrasábamos retrasando retrasado retrasada retrasará retrasaré retrasaría retrasen retrasemos retrasarme retrasarnos retrasarlo
retrasarse retrasándonos demorar demoro demora demoramos demoran demoré demoraron demoraste demoraba demoraban demorábamos demorando
demorado demorada demorará demoraré demoraría demoren demoremos demorarme demorarnos demorarlo demorarse demorándonos adelantar adelanta
adelantamos adelantan adelanté adelantaron adelantaste adelantaba adelantaban adelantábamos adelantando adelantado adelantada adelantará
adelantaré adelantaría adelanten adelantemos adelantarme adelantarnos adelantarlo adelantarse adelantándonos atrasar atraso atrasa
atrasamos atrasan atrasé atrasaron atrasaste atrasaba atrasaban atrasábamos atrasando atrasado atrasada atrasará atrasaré atrasaría
atrasen atrasemos atrasarme atrasarnos atrasarlo atrasarse atrasándonos acumular acumulo acumula acumulamos acumulan acumulé acumularon
acumulaste acumulaba acumulaban acumulábamos acumulando acumulado acumulada acumulará acumularé acumularía acumulen acumulemos acumularme
acumularnos acumularlo acumularse acumulándonos compensar compenso compensa compensamos compensan compensé compensaron compensaste
compensaba compensaban compensábamos compensando compensado compensada compensará compensaré compensaría compensen compensemos compensarme
compensarnos compensarlo compensarse compensándonos reponer repone repono reponen reponemos reponí reponió reponieron reponimos reponiste
reponía reponían reponíamos reponiendo reponido reponida reponerá reponeré reponería repona reponan reponamos reponerme reponernos
reponerse reponerlo recuperar recupero recupera recuperamos recuperan recuperé recuperaron recuperaste recuperaba recuperaban
recuperábamos recuperando recuperado recuperada recuperará recuperaré recuperaría recuperen recuperemos recuperarme recuperarnos
recuperarlo recuperarse recuperándonos justificar justifico justifica justificamos justifican justifiqué justificaron justificaste
justificaba justificaban justificábamos justificando justificado justificada justificará justificaré justificaría justifiquen
justifiquemos justificarme justificarnos justificarlo justificarse justificándonos presentar presento presenta presentamos presentan
presenté presentaron presentaste presentaba presentaban presentábamos presentando presentado presentada presentará presentaré presentaría
presenten presentemos presentarme presentarnos presentarlo presentarse presentándonos entrar entro entra entramos entran entré entraron
entraste entraba entraban entrábamos entrando entrado entrará entraré entraría entren entremos entrarme entrarnos entrarlo entrarse
entrándonos salir salo salí saliste salían salíamos salido salirá saliré saliría sala salan salamos salirme salirnos salirse salirlo
pertenecer pertenece pertenezco pertenecen pertenecemos pertenecí perteneció pertenecieron pertenecimos perteneciste pertenecía
pertenecían pertenecíamos perteneciendo pertenecido pertenecida pertenecerá perteneceré pertenecería pertenezca pertenezcan pertenezcamos
pertenecerme pertenecernos pertenecerse pertenecerlo depender depende dependo dependen dependemos dependí dependió dependieron dependimos
dependiste dependía dependían dependíamos dependiendo dependido dependida dependerá dependeré dependería dependa dependan dependamos
dependerme dependernos dependerse dependerlo merecer merece merezco merecen merecemos merecí mereció merecieron merecimos mereciste
merecía merecían merecíamos mereciendo merecido merecida merecerá mereceré merecería merezca merezcan merezcamos merecerme merecernos
merecerse merecerlo afectar afecto afecta afectamos afectan afecté afectaron afectaste afectaba afectaban afectábamos afectando afectado
afectada afectará afectaré afectaría afecten afectemos afectarme afectarnos afectarlo afectarse afectándonos contaminar contamino
contamina contaminamos contaminan contaminé contaminaron contaminaste contaminaba contaminaban contaminábamos contaminando contaminado
contaminada contaminará contaminaré contaminaría contaminen contaminemos contaminarme contaminarnos contaminarlo contaminarse
contaminándonos intoxicar intoxico intoxica intoxicamos intoxican intoxiqué intoxicaron intoxicaste intoxicaba intoxicaban intoxicábamos
intoxicando intoxicará intoxicaré intoxicaría intoxiquen intoxiquemos intoxicarme intoxicarnos intoxicarlo intoxicarse intoxicándonos
envenenar enveneno envenena envenenamos envenenan envenené envenenaron envenenaste envenenaba envenenaban envenenábamos envenenando
envenenado envenenada envenenará envenenaré envenenaría envenenen envenenemos envenenarme envenenarnos envenenarlo envenenarse
envenenándonos proteger protege protejo protegen protegemos protegí protegió protegieron protegimos protegiste protegía protegían
protegíamos protegiendo protegido protegida protegerá protegeré protegería proteja protejan protejamos protegerme protegernos protegerse
protegerlo prevenir prevene preveno prevenen prevenimos prevení prevenió prevenieron preveniste prevenía prevenían preveníamos preveniendo
prevenido prevenida prevenirá preveniré preveniría prevena prevenan prevenamos prevenirme prevenirnos prevenirse prevenirlo evacuar evacuo
evacua evacuamos evacuan evacué evacuaron evacuaste evacuaba evacuaban evacuábamos evacuando evacuado evacuada evacuará evacuaré evacuaría
evacuen evacuemos evacuarme evacuarnos evacuarlo evacuarse evacuándonos señalar señalo señala señalamos señalan señalé señalaron señalaste
señalaba señalaban señalábamos señalando señalado señalada señalará señalaré señalaría señalen señalemos señalarme señalarnos señalarlo
señalarse señalándonos nombrar nombro nombra nombramos nombran nombraron nombraste nombraba nombraban nombrábamos nombrando nombrado
nombrada nombrará nombraré nombraría nombren nombremos nombrarme nombrarnos nombrarlo nombrarse nombrándonos mencionar menciono menciona
mencionamos mencionan mencioné mencionaron mencionaste mencionaba mencionaban mencionábamos mencionando mencionado mencionada mencionará
mencionaré mencionaría mencionen mencionemos mencionarme mencionarnos mencionarlo mencionarse mencionándonos identificar identifico
identifica identificamos identifican identifiqué identificaron identificaste identificaba identificaban identificábamos identificando
identificado identificada identificará identificaré identificaría identifiquen identifiquemos identificarme identificarnos identificarlo
identificarse identificándonos contactar contacto contacta contactamos contactan contacté contactaron contactaste contactaba contactaban
contactábamos contactando contactado contactada contactará contactaré contactaría contacten contactemos contactarme contactarnos
contactarlo contactarse contactándonos comunicar comunico comunica comunicamos comunican comuniqué comunicaron comunicaste comunicaba
comunicaban comunicábamos comunicando comunicado comunicada comunicará comunicaré comunicaría comuniquen comuniquemos comunicarme
comunicarnos comunicarlo comunicarse comunicándonos marcharse marchare marcharo marcharen marcharimos marcharí marcharió marcharieron
marchariste marcharía marcharían marcharíamos marchariendo marcharido marcharida marcharseá marcharseé marcharseía marchara marcharan
marcharamos marcharseme marcharsenos marcharsese marcharselo regalar regalo regala regalamos regalan regalé regalaron regalaste regalaba
regalaban regalábamos regalando regalado regalada regalará regalaré regalaría regalen regalemos regalarme regalarnos regalarlo regalarse
regalándonos celebrar celebro celebra celebramos celebran celebré celebraron celebraste celebraba celebraban celebrábamos celebrando
celebrado celebrada celebrará celebraré celebraría celebren celebremos celebrarme celebrarnos celebrarlo celebrarse celebrándonos rezar
rezo reza rezamos rezan recé rezaron rezaste rezaba rezaban rezábamos rezando rezado rezada rezará rezaré rezaría recen recemos rezarme
rezarnos rezarlo rezarse rezándonos orar oro oramos oran oré oraron oraste oraba oraban orábamos orando orado orada orará oraré oraría
oren oremos orarme orarnos orarlo orarse orándonos ocupar ocupo ocupa ocupamos ocupan ocupé ocuparon ocupaste ocupaba ocupaban ocupábamos
ocupando ocupará ocuparé ocuparía ocupen ocupemos ocuparme ocuparnos ocuparlo ocuparse ocupándonos desocupar desocupo desocupa desocupamos
desocupan desocupé desocuparon desocupaste desocupaba desocupaban desocupábamos desocupando desocupado desocupada desocupará desocuparé
desocuparía desocupen desocupemos desocuparme desocuparnos desocuparlo desocuparse desocupándonos alquilar alquilo alquila alquilamos
alquilan alquilé alquilaron alquilaste alquilaba alquilaban alquilábamos alquilando alquilado alquilada alquilará alquilaré alquilaría
alquilen alquilemos alquilarme alquilarnos alquilarlo alquilarse alquilándonos rentar rento rentamos rentan renté rentaron rentaste
rentaba rentaban rentábamos rentando rentado rentada rentará rentaré rentaría renten rentemos rentarme rentarnos rentarlo rentarse
rentándonos mudar muda mudamos mudan mudé mudaron mudaste mudaba mudaban mudábamos mudando mudado mudada mudará mudaré mudaría muden
mudemos mudarme mudarnos mudarlo mudarse mudándonos convivir convive convivo conviven convivimos conviví convivió convivieron conviviste
convivía convivían convivíamos conviviendo convivido convivida convivirá conviviré conviviría conviva convivan convivamos convivirme
convivirnos convivirse convivirlo acompañar acompaño acompaña acompañamos acompañan acompañé acompañaron acompañaste acompañaba
acompañaban acompañábamos acompañando acompañado acompañada acompañará acompañaré acompañaría acompañen acompañemos acompañarme
acompañarnos acompañarlo acompañarse acompañándonos transportar transporto transporta transportamos transportan transportaron
transportaste transportaba transportaban transportábamos transportando transportado transportada transportará transportaré transportaría
transporten transportemos transportarme transportarnos transportarlo transportarse transportándonos manipular manipulo manipula
manipulamos manipulan manipulé manipularon manipulaste manipulaba manipulaban manipulábamos manipulando manipulado manipulada manipulará
manipularé manipularía manipulen manipulemos manipularme manipularnos manipularlo manipularse manipulándonos operar opero opera operamos
operan operé operaron operaste operaba operaban operábamos operando operado operada operará operaré operen operemos operarme operarnos
operarlo operarse operándonos ajustar ajusto ajusta ajustamos ajustan ajusté ajustaron ajustaste ajustaba ajustaban ajustábamos ajustando
ajustado ajustada ajustará ajustaré ajustaría ajusten ajustemos ajustarme ajustarnos ajustarlo ajustarse ajustándonos engrasar engraso
engrasa engrasamos engrasan engrasé engrasaron engrasaste engrasaba engrasaban engrasábamos engrasando engrasado engrasada engrasará
engrasaré engrasaría engrasen engrasemos engrasarme engrasarnos engrasarlo engrasarse engrasándonos atorar atoro atora atoramos atoran
atoré atoraron atoraste atoraba atoraban atorábamos atorando atorado atorada atorará atoraré atoraría atoren atoremos atorarme atorarnos
atorarlo atorarse atorándonos trabar trabo traba trabamos traban trabé trabaron trabaste trababa trababan trabábamos trabando trabado
trabada trabará trabaré trabaría traben trabemos trabarme trabarnos trabarlo trabarse trabándonos arrastrar arrastro arrastra arrastramos
arrastran arrastré arrastraron arrastraste arrastraba arrastraban arrastrábamos arrastrando arrastrado arrastrada arrastrará arrastraré
arrastraría arrastren arrastremos arrastrarme arrastrarnos arrastrarlo arrastrarse arrastrándonos cubrir cubre cubro cubren cubrimos cubrí
cubrió cubrieron cubriste cubría cubrían cubríamos cubriendo cubrido cubrida cubrirá cubriré cubriría cubra cubran cubramos cubrirme
cubrirnos cubrirse cubrirlo destapar destapo destapa destapamos destapan destapé destaparon destapaste destapaba destapaban destapábamos
destapando destapado destapada destapará destaparé destaparía destapen destapemos destaparme destaparnos destaparlo destaparse
destapándonos aplastar aplasto aplasta aplastamos aplastan aplasté aplastaron aplastaste aplastaba aplastaban aplastábamos aplastando
aplastado aplastada aplastará aplastaré aplastaría aplasten aplastemos aplastarme aplastarnos aplastarlo aplastarse aplastándonos amputar
amputo amputa amputamos amputan amputé amputaron amputaste amputaba amputaban amputábamos amputando amputado amputada amputará amputaré
amputaría amputen amputemos amputarme amputarnos amputarlo amputarse amputándonos perforar perforo perfora perforamos perforan perforé
perforaron perforaste perforaba perforaban perforábamos perforando perforado perforada perforará perforaré perforaría perforen perforemos
perforarme perforarnos perforarlo perforarse perforándonos soldar soldo solda soldamos soldan soldé soldaron soldaste soldaba soldaban
soldábamos soldando soldado soldada soldará soldaré soldaría solden soldemos soldarme soldarnos soldarlo soldarse soldándonos lijar lijo
lija lijamos lijan lijé lijaron lijaste lijaba lijaban lijábamos lijando lijado lijada lijará lijaré lijaría lijen lijemos lijarme
lijarnos lijarlo lijarse lijándonos pulir pule pulo pulen pulimos pulí pulió pulieron puliste pulía pulían pulíamos puliendo pulida pulirá
puliré puliría pula pulan pulamos pulirme pulirnos pulirse pulirlo moler mole molo molen molemos molí molió molieron molimos moliste molía
molían molíamos moliendo molido molida molerá moleré molería mola molan molamos molerme molernos molerse molerlo tallar talla tallamos
tallan tallé tallaron tallaste tallaba tallaban tallábamos tallando tallado tallada tallará tallaré tallaría tallen tallemos tallarme
tallarnos tallarlo tallarse tallándonos extraer extrae extrao extraen extraemos extraí extraió extraieron extraimos extraiste extraía
extraían extraíamos extraiendo extraido extraida extraerá extraeré extraería extraa extraan extraamos extraerme extraernos extraerse
extraerlo excavar excavo excava excavamos excavan excavé excavaron excavaste excavaba excavaban excavábamos excavando excavado excavada
excavará excavaré excavaría excaven excavemos excavarme excavarnos excavarlo excavarse excavándonos ensamblar ensamblo ensambla
ensamblamos ensamblan ensamblé ensamblaron ensamblaste ensamblaba ensamblaban ensamblábamos ensamblando ensamblado ensamblada ensamblará
ensamblaré ensamblaría ensamblen ensamblemos ensamblarme ensamblarnos ensamblarlo ensamblarse ensamblándonos montar monto monta montamos
montan monté montaron montaste montaba montaban montábamos montando montado montada montará montaré montaría monten montemos montarme
montarnos montarlo montarse montándonos desmontar desmonto desmonta desmontamos desmontan desmonté desmontaron desmontaste desmontaba
desmontaban desmontábamos desmontando desmontado desmontada desmontará desmontaré desmontaría desmonten desmontemos desmontarme
desmontarnos desmontarlo desmontarse desmontándonos probar probo proba probamos proban probé probaron probaste probaba probaban probábamos
probando probado probada probará probaré probaría proben probemos probarme probarnos probarlo probarse probándonos empaquetar empaqueto
empaqueta empaquetamos empaquetan empaqueté empaquetaron empaquetaste empaquetaba empaquetaban empaquetábamos empaquetando empaquetado
empaquetada empaquetará empaquetaré empaquetaría empaqueten empaquetemos empaquetarme empaquetarnos empaquetarlo empaquetarse
empaquetándonos sellar sello sella sellamos sellan sellé sellaron sellaste sellaba sellaban sellábamos sellando sellado sellada sellará
sellaré sellaría sellen sellemos sellarme sellarnos sellarlo sellarse sellándonos pegar pego pegamos pegan pegué pegaron pegaste pegaba
pegaban pegábamos pegando pegado pegada pegará pegaré pegaría peguen peguemos pegarme pegarnos pegarlo pegarse pegándonos pintar pinta
pintamos pintan pinté pintaron pintaste pintaba pintaban pintábamos pintando pintado pintada pintará pintaré pintaría pinten pintemos
pintarme pintarnos pintarlo pintarse pintándonos inyectar inyecto inyecta inyectamos inyectan inyecté inyectaron inyectaste inyectaba
inyectaban inyectábamos inyectando inyectado inyectada inyectará inyectaré inyectaría inyecten inyectemos inyectarme inyectarnos
inyectarlo inyectarse inyectándonos alias apodado apodada apellida jefe nmbre nonbre yamo atte supervisa mayordoma velador bodeguero
fumigador tractorista monitor monitora sujeto comandante líderesa tesorera maestra maestro persigue persiguió espía falleció retuvo
retiene sr sra srta srita sres dña lic licda ing dr dra prof profesor profesora mtro sor mister arq capitán sargento teniente jr vda hrs
hr min porciento kilo kg libra quintal metro litro cubeta am pm tel cel llámeme wsp ci nif nss afiliación id bancaria clabe crédito débito
nequi daviplata yape plin tigo money bizum oxxo matrícula expediente rut ruc cuil cuit cbu ficha legajo lóker unidad av carrera cra cll
calzada col mz mces lt depto dpto apto apt torre interior int kilómetro km callejón urbanización urb residencial etapa aldea cantón
parroquia comuna pabellón general única único calderero montacarguista sindical bolívar usd us eur mxn cop pen gtq hnl lps varos bolas ene
feb mar abr jun jul ago sep sept set oct nov dic añitos núm nro adolescentes embarasada enbarazada encinta preñada prenatal postnatal
gestación incendia desangra inconsciente suicidarse sáquenos sálvenos sálvenme electrocutado electrocutada electrocutó armado armada
pistolero sicario supervisior superbisor supervicor caporal inmediato gerenta empresario guardián ett plana avienta propina entere
mándenle declaro sirve escucha san prensa renovar soltera inscribieron ronchas atropella respetan tapones migración retienen kieren
machetes llueve llovió gotea sarpullido náuseas quemaduras cortadas golpes moretón moretones heridas heridos huesos rodillas hombros
muñecas pechos nalgas piernas brazos dedos ojos oídos dientes embarazadas prensas sierra sierras cuchillos tijeras agujas tractor
tractores camiones grúas escaleras andamios cuerda cuerdas cascos botas mascarillas uniformes alarmas salidas puertas candados llaves
ventanas techos paredes pisos cables chispa chispas focos bodegas galpón galpones naves galera galeras cuartos colchones cobijas literas
baños regaderas duchas letrina letrinas tubería pila pozo tinaco chinches piojos gusanos moscas peste olores químicos pinturas tintes
venenos pesticidas avioneta invernaderos fincas rancho ranchos huerto huertos cosechas surcos costal costales cajas canasta canastas
báscula tonelada quintales recibos nóminas sueldos salarios bonos descuentos multas deudas préstamos fianza contratos permisos descansos
turnos jornadas horarios metas cuotas piezas extras feriados despidos contratistas agencias documentos pasaportes visas firmas cámaras
denuncias quejas sindicatos huelgas derechos testigos pruebas cansadas podrida podrido
medias sonó suena suenan estemos frías congelamos congela relojes costuras encargadas obligatorias hojas rodillo bandas chamarras
apestan apesta plumero trapo laburamos chambeando chingados fregada madrazo morro morra morros carnal plebe bola pachanga desmadre relajo
bronca broncas mitote varo guita pesitos rayar rayaron tarja peonada bolo reparto despensa puntualidad checada retrete excusado taza
cisterna trapeador escoba basurero mugre cochino cochina cochinos asqueroso asco asquerosa pestilencia hedor alcantarilla fosa charco
ratones pulgas zancudos alacrán alacranes víboras culebra hormigas garrapatas galerón almohada catre petate hamaca lámina láminas alambre
polea cuchilla taladro torno horno válvula manguera interruptor generador abanico abanicos extractor polvareda pelusa pulgar nudillo tobillo
tobillos espinazo panza tripa vejiga hígado costilla costillas quijada muela garganta oreja párpado roncha comezón picazón ardor ampolla
ampollas cicatriz torcedura hinchado hinchada hinchazón adormecido adormecidas entumida calambre calambres punzada calentura gripa chorrillo
insolación leche mentada mentadas empujón patada patadas cachetada cachetadas jalón jalones avientan arroja moche mochada mordida mordidas
chismoso soplón prestamista pollero tortilla tortillas caldo agria cruda ración chamaquitos escuincle kínder adolescente anciano ancianos
sordomudo recién frenos llanta llantas cinturón volante volcadura parcela viñedo establo rastro aserradero muelle barco lancha andén rack
anaquel cajón fardo carrete bobina dobladillo puño mezclilla jitomate pepino pepinos hule tabaco maleza disque pos desvelada inhumano helado
oxidado tapado feria puente domingo balde araña plomo dolores barranco huerta malla
aún choque
tambalear tambaleo tambalea tambaleas tambaleamos tambalean tambaleaba tambaleabas tambaleaban tambaleábamos tambaleaste tambaleó
tambalearon tambaleado tambaleada tambaleados tambaleadas tambaleando tambaleará tambalearán tambalearía tambalearían tambalearme
tambalearse tambalearlo tambalearla tambalearnos tambaleara tambalearan tambaleé tambalee tambalees tambaleen tambaleemos barrar barras
barraba barrabas barraban barrábamos barraste barraron barrado barrada barrados barradas barrando barrará barrarán barraría barrarían
barrarme barrarse barrarlo barrarla barrarnos barrara barraran barres trapearar trapearo trapeara trapearas trapearamos trapearan
trapearaba trapearabas trapearaban trapearábamos trapearaste trapearó trapeararon trapearado trapearada trapearados trapearadas
trapearando trapearará trapeararán trapeararía trapeararían trapeararme trapeararse trapeararlo trapeararla trapeararnos trapearara
trapeararan trapearé trapeare trapeares trapearen trapearemos apretar apreto apreta apretas apretamos apretan apretaba apretabas apretaban
apretábamos apretaste apretó apretaron apretado apretada apretadas apretando apretará apretarán apretaría apretarían apretarme apretarse
apretarlo apretarla apretarnos apretara apretaran apreté aprete apretes apreten apretemos aflojarar aflojaro aflojara aflojaras
aflojaramos aflojaran aflojaraba aflojarabas aflojaraban aflojarábamos aflojaraste aflojaró aflojararon aflojarado aflojarada aflojarados
aflojaradas aflojarando aflojarará aflojararán aflojararía aflojararían aflojararme aflojararse aflojararlo aflojararla aflojararnos
aflojarara aflojararan aflojaré aflojare aflojares aflojaren aflojaremos reventar revento reventa reventas reventamos reventan reventaba
reventabas reventaban reventábamos reventaste reventó reventaron reventado reventada reventados reventadas reventando reventará reventarán
reventaría reventarían reventarme reventarse reventarlo reventarla reventarnos reventara reventaran reventé revente reventes reventen
reventemos inundas inundabas inundados inundadas inundarán inundarían inundarla inundaran inundes zarandear zarandeo zarandea zarandeas
zarandeamos zarandean zarandeaba zarandeabas zarandeaban zarandeábamos zarandeaste zarandeó zarandearon zarandeado zarandeada zarandeados
zarandeadas zarandeando zarandeará zarandearán zarandearía zarandearían zarandearme zarandearse zarandearlo zarandearla zarandearnos
zarandeara zarandearan zarandeé zarandee zarandees zarandeen zarandeemos arrinconas arrinconabas arrinconados arrinconadas arrinconarán
arrinconarían arrinconarla arrinconaran arrincones acorralar acorralo acorrala acorralas acorralamos acorralan acorralaba acorralabas
acorralaban acorralábamos acorralaste acorraló acorralaron acorralado acorralada acorralados acorraladas acorralando acorralará
acorralarán acorralaría acorralarían acorralarme acorralarse acorralarlo acorralarla acorralarnos acorralara acorralaran acorralé acorrale
acorrales acorralen acorralemos chisporrotear chisporroteo chisporrotea chisporroteas chisporroteamos chisporrotean chisporroteaba
chisporroteabas chisporroteaban chisporroteábamos chisporroteaste chisporroteó chisporrotearon chisporroteado chisporroteada
chisporroteados chisporroteadas chisporroteando chisporroteará chisporrotearán chisporrotearía chisporrotearían chisporrotearme
chisporrotearse chisporrotearlo chisporrotearla chisporrotearnos chisporroteara chisporrotearan chisporroteé chisporrotee chisporrotees
chisporroteen chisporroteemos apiar apia apias apiamos apian apiaba apiabas apiaban apiábamos apiaste apiaron apiado apiada apiados
apiadas apiando apiará apiarán apiaría apiarían apiarme apiarse apiarlo apiarla apiarnos apiara apiaran apié apie apies apien apiemos
apiñar apiño apiña apiñas apiñamos apiñan apiñaba apiñabas apiñaban apiñábamos apiñaste apiñó apiñaron apiñado apiñada apiñados apiñadas
apiñando apiñará apiñarán apiñaría apiñarían apiñarme apiñarse apiñarlo apiñarla apiñarnos apiñara apiñaran apiñé apiñe apiñes apiñen
apiñemos anotas anotabas anotados anotadas anotarán anotarían anotarla anotaran anotes apuntas apuntabas apuntados apuntadas apuntarán
apuntarían apuntarla apuntaran apuntes cosechabas cosechados cosechadas cosecharán cosecharían cosecharla cosecharan coseches empacas
empacabas empacados empacadas empacarán empacarían empacarla empacaran empaques amenazas amenazabas amenazados amenazadas amenazarán
amenazarían amenazarla amenazaran amenaces reclamas reclamabas reclamados reclamadas reclamarán reclamarían reclamarla reclamaran reclames
desmayas desmayabas desmayados desmayadas desmayarán desmayarían desmayarla desmayaran desmayes descomponar descompono descompona
descomponas descomponamos descomponan descomponaba descomponabas descomponaban descomponábamos descomponaste descomponó descomponaron
descomponado descomponada descomponados descomponadas descomponando descomponará descomponarán descomponaría descomponarían descomponarme
descomponarse descomponarlo descomponarla descomponarnos descomponara descomponaran descomponé descompone descompones descomponen
descomponemos estorbar estorbo estorba estorbas estorbamos estorban estorbaba estorbabas estorbaban estorbábamos estorbaste estorbó
estorbaron estorbado estorbada estorbados estorbadas estorbando estorbará estorbarán estorbaría estorbarían estorbarme estorbarse
estorbarlo estorbarla estorbarnos estorbara estorbaran estorbé estorbe estorbes estorben estorbemos manoseas manoseabas manoseados
manoseadas manosearán manosearían manosearla manosearan manosees burlas burlabas burlados burladas burlarán burlarían burlarla burlaran
burles apestar apesto apestas apestamos apestaba apestabas apestaban apestábamos apestaste apestó apestaron apestado apestada apestados
apestadas apestando apestará apestarán apestaría apestarían apestarme apestarse apestarlo apestarla apestarnos apestara apestaran apesté
apeste apestes apesten apestemos revisas revisabas revisados revisadas revisarán revisarían revisarla revisaran revises insultas
insultabas insultados insultadas insultarán insultarían insultarla insultaran insultes rocias rociabas rociados rociadas rociarán
rociarían rociarla rociaran rocies desgranar desgrano desgrana desgranas desgranamos desgranan desgranaba desgranabas desgranaban
desgranábamos desgranaste desgranó desgranaron desgranado desgranada desgranados desgranadas desgranando desgranará desgranarán
desgranaría desgranarían desgranarme desgranarse desgranarlo desgranarla desgranarnos desgranara desgranaran desgrané desgrane desgranes
desgranen desgranemos suspendar suspendas suspendaba suspendabas suspendaban suspendábamos suspendaste suspendaron suspendado suspendada
suspendados suspendadas suspendando suspendará suspendarán suspendaría suspendarían suspendarme suspendarse suspendarlo suspendarla
suspendarnos suspendara suspendaran suspendes aveintar aveinto aveinta aveintas aveintamos aveintan aveintaba aveintabas aveintaban
aveintábamos aveintaste aveintó aveintaron aveintado aveintada aveintados aveintadas aveintando aveintará aveintarán aveintaría
aveintarían aveintarme aveintarse aveintarlo aveintarla aveintarnos aveintara aveintaran aveinté aveinte aveintes aveinten aveintemos
avientar aviento avientas avientamos avientaba avientabas avientaban avientábamos avientaste avientó avientaron avientado avientada
avientados avientadas avientando avientará avientarán avientaría avientarían avientarme avientarse avientarlo avientarla avientarnos
avientara avientaran avienté aviente avientes avienten avientemos aventarar aventaro aventaras aventaramos aventaran aventaraba
aventarabas aventaraban aventarábamos aventaraste aventaró aventararon aventarado aventarada aventarados aventaradas aventarando
aventarará aventararán aventararía aventararían aventararme aventararse aventararlo aventararla aventararnos aventarara aventararan
aventares aventaren aventaremos maldecar maldeco maldeca maldecas maldecamos maldecan maldecaba maldecabas maldecaban maldecábamos
maldecaste maldecó maldecaron maldecado maldecada maldecados maldecadas maldecando maldecará maldecarán maldecaría maldecarían maldecarme
maldecarse maldecarlo maldecarla maldecarnos maldecara maldecaran maldequé maldeque maldeques maldequen maldequemos gotear goteo goteas
goteamos gotean goteaba goteabas goteaban goteábamos goteaste goteó gotearon goteado goteada goteados goteadas goteando goteará gotearán
gotearía gotearían gotearme gotearse gotearlo gotearla gotearnos goteara gotearan goteé gotee gotees goteen goteemos acosas acosabas
acosados acosadas acosarán acosarían acosarla acosaran acoses ahoga ahogas ahogamos ahogan ahogaba ahogabas ahogaban ahogábamos ahogaste
ahogaron ahogado ahogada ahogados ahogadas ahogará ahogarán ahogaría ahogarían ahogarme ahogarse ahogarlo ahogarla ahogarnos ahogara
ahogaran ahogué ahogue ahogues ahoguen ahoguemos asfixio asfixias asfixiamos asfixian asfixiaba asfixiabas asfixiaban asfixiábamos
asfixiaste asfixió asfixiaron asfixiado asfixiada asfixiados asfixiadas asfixiará asfixiarán asfixiaría asfixiarían asfixiarme asfixiarse
asfixiarlo asfixiarla asfixiarnos asfixiara asfixiaran asfixié asfixie asfixies asfixien asfixiemos ahorcas ahorcabas ahorcados ahorcadas
ahorcarán ahorcarían ahorcarla ahorcaran ahorques golpeas golpeabas golpeados golpeadas golpearán golpearían golpearla golpearan golpees
pateas pateabas pateados pateadas patearán patearían patearla patearan patees empujas empujabas empujados empujadas empujarán empujarían
empujarla empujaran empujes jalas jalabas jalados jaladas jalarán jalarían jalarla jalaran jales jalonear jaloneo jalonea jaloneas
jaloneamos jalonean jaloneaba jaloneabas jaloneaban jaloneábamos jaloneaste jaloneó jalonearon jaloneado jaloneada jaloneados jaloneadas
jaloneando jaloneará jalonearán jalonearía jalonearían jalonearme jalonearse jalonearlo jalonearla jalonearnos jaloneara jalonearan
jaloneé jalonee jalonees jaloneen jaloneemos jalarar jalaro jalaras jalaramos jalaraba jalarabas jalaraban jalarábamos jalaraste jalaró
jalararon jalarado jalarada jalarados jalaradas jalarando jalarará jalararán jalararía jalararían jalararme jalararse jalararlo jalararla
jalararnos jalarara jalararan jalares jalaren jalaremos arrastras arrastrabas arrastrados arrastradas arrastrarán arrastrarían arrastrarla
arrastraran arrastres rasguñar rasguño rasguña rasguñas rasguñamos rasguñan rasguñaba rasguñabas rasguñaban rasguñábamos rasguñaste
rasguñó rasguñaron rasguñado rasguñada rasguñados rasguñadas rasguñando rasguñará rasguñarán rasguñaría rasguñarían rasguñarme rasguñarse
rasguñarlo rasguñarla rasguñarnos rasguñara rasguñaran rasguñé rasguñe rasguñes rasguñen rasguñemos arañar araño arañas arañamos arañan
arañaba arañabas arañaban arañábamos arañaste arañó arañaron arañado arañada arañados arañadas arañando arañará arañarán arañaría
arañarían arañarme arañarse arañarlo arañarla arañarnos arañara arañaran arañé arañe arañes arañen arañemos pellizcas pellizcabas
pellizcados pellizcadas pellizcarán pellizcarían pellizcarla pellizcaran pellizques abofetear abofeteo abofetea abofeteas abofeteamos
abofetean abofeteaba abofeteabas abofeteaban abofeteábamos abofeteaste abofeteó abofetearon abofeteado abofeteada abofeteados abofeteadas
abofeteando abofeteará abofetearán abofetearía abofetearían abofetearme abofetearse abofetearlo abofetearla abofetearnos abofeteara
abofetearan abofeteé abofetee abofetees abofeteen abofeteemos apuñalar apuñalo apuñala apuñalas apuñalamos apuñalan apuñalaba apuñalabas
apuñalaban apuñalábamos apuñalaste apuñaló apuñalaron apuñalado apuñalada apuñalados apuñaladas apuñalando apuñalará apuñalarán apuñalaría
apuñalarían apuñalarme apuñalarse apuñalarlo apuñalarla apuñalarnos apuñalara apuñalaran apuñalé apuñale apuñales apuñalen apuñalemos
chantajeas chantajeabas chantajeados chantajeadas chantajearán chantajearían chantajearla chantajearan chantajees extorsionas
extorsionabas extorsionados extorsionadas extorsionarán extorsionarían extorsionarla extorsionaran extorsiones estafas estafabas estafados
estafadas estafarán estafarían estafarla estafaran estafes engaar engao engaa engaas engaamos engaan engaaba engaabas engaaban engaábamos
engaaste engaó engaaron engaado engaada engaados engaadas engaando engaará engaarán engaaría engaarían engaarme engaarse engaarlo engaarla
engaarnos engaara engaaran engaé engae engaes engaen engaemos robanar robano robana robanas robanamos robanan robanaba robanabas robanaban
robanábamos robanaste robanó robanaron robanado robanada robanados robanadas robanando robanará robanarán robanaría robanarían robanarme
robanarse robanarlo robanarla robanarnos robanara robanaran robané robane robanes robanen robanemos robas robabas robados robadas robarán
robarían robarla robaran robes hurtar hurto hurta hurtas hurtamos hurtan hurtaba hurtabas hurtaban hurtábamos hurtaste hurtó hurtaron
hurtada hurtados hurtadas hurtando hurtará hurtarán hurtaría hurtarían hurtarme hurtarse hurtarlo hurtarla hurtarnos hurtara hurtaran
hurté hurte hurtes hurten hurtemos estropicar estropico estropica estropicas estropicamos estropican estropicaba estropicabas estropicaban
estropicábamos estropicaste estropicó estropicaron estropicado estropicada estropicados estropicadas estropicando estropicará estropicarán
estropicaría estropicarían estropicarme estropicarse estropicarlo estropicarla estropicarnos estropicara estropicaran estropiqué
estropique estropiques estropiquen estropiquemos averiar averio averia averias averiamos averian averiaba averiabas averiaban averiábamos
averiaste averió averiaron averiado averiada averiados averiadas averiando averiará averiarán averiaría averiarían averiarme averiarse
averiarlo averiarla averiarnos averiara averiaran averié averie averies averien averiemos estropear estropeo estropea estropeas
estropeamos estropean estropeaba estropeabas estropeaban estropeábamos estropeaste estropeó estropearon estropeado estropeada estropeados
estropeadas estropeando estropeará estropearán estropearía estropearían estropearme estropearse estropearlo estropearla estropearnos
estropeara estropearan estropeé estropee estropees estropeen estropeemos descuadrar descuadro descuadra descuadras descuadramos descuadran
descuadraba descuadrabas descuadraban descuadrábamos descuadraste descuadró descuadraron descuadrado descuadrada descuadrados descuadradas
descuadrando descuadrará descuadrarán descuadraría descuadrarían descuadrarme descuadrarse descuadrarlo descuadrarla descuadrarnos
descuadrara descuadraran descuadré descuadre descuadres descuadren descuadremos desajustar desajusto desajusta desajustas desajustamos
desajustan desajustaba desajustabas desajustaban desajustábamos desajustaste desajustó desajustaron desajustado desajustada desajustados
desajustadas desajustando desajustará desajustarán desajustaría desajustarían desajustarme desajustarse desajustarlo desajustarla
desajustarnos desajustara desajustaran desajusté desajuste desajustes desajusten desajustemos ajustas ajustabas ajustados ajustadas
ajustarán ajustarían ajustarla ajustaran ajustes trancar tranco tranca trancas trancamos trancan trancaba trancabas trancaban trancábamos
trancaste trancó trancaron trancado trancada trancados trancadas trancando trancará trancarán trancaría trancarían trancarme trancarse
trancarlo trancarla trancarnos trancara trancaran tranqué tranque tranques tranquen tranquemos candadar candada candadas candadamos
candadan candadaba candadabas candadaban candadábamos candadaste candadaron candadado candadada candadados candadadas candadando candadará
candadarán candadaría candadarían candadarme candadarse candadarlo candadarla candadarnos candadara candadaran candadé candade candades
candaden candademos cerrojar cerrojo cerroja cerrojas cerrojamos cerrojan cerrojaba cerrojabas cerrojaban cerrojábamos cerrojaste cerrojó
cerrojaron cerrojado cerrojada cerrojados cerrojadas cerrojando cerrojará cerrojarán cerrojaría cerrojarían cerrojarme cerrojarse
cerrojarlo cerrojarla cerrojarnos cerrojara cerrojaran cerrojé cerroje cerrojes cerrojen cerrojemos encerras encerrabas encerrarán
encerrarían encerrarla encerraran encerres atrapas atrapabas atraparán atraparían atraparla atraparan atrapes soltar solto solta soltas
soltamos soltan soltaba soltabas soltaban soltábamos soltaste soltó soltaron soltado soltada soltados soltadas soltando soltará soltarán
soltaría soltarían soltarme soltarse soltarlo soltarla soltarnos soltara soltaran solté solte soltes solten soltemos lastimas lastimabas
lastimados lastimadas lastimarán lastimarían lastimarla lastimaran lastimes quebrar quebro quebra quebras quebramos quebran quebraba
quebrabas quebraban quebrábamos quebraste quebró quebraron quebrado quebrada quebrados quebradas quebrando quebrará quebrarán quebraría
quebrarían quebrarme quebrarse quebrarlo quebrarla quebrarnos quebrara quebraran quebré quebre quebres quebren quebremos fracturar
fracturo fracturas fracturamos fracturan fracturaba fracturabas fracturaban fracturábamos fracturaste fracturó fracturaron fracturado
fracturada fracturados fracturadas fracturando fracturará fracturarán fracturaría fracturarían fracturarme fracturarse fracturarlo
fracturarla fracturarnos fracturara fracturaran fracturé fracture fractures fracturen fracturemos esguinzar esguinzo esguinza esguinzas
esguinzamos esguinzan esguinzaba esguinzabas esguinzaban esguinzábamos esguinzaste esguinzó esguinzaron esguinzado esguinzada esguinzados
esguinzadas esguinzando esguinzará esguinzarán esguinzaría esguinzarían esguinzarme esguinzarse esguinzarlo esguinzarla esguinzarnos
esguinzara esguinzaran esguincé esguince esguinces esguincen esguincemos torcar torco torca torcas torcamos torcan torcaba torcabas
torcaban torcábamos torcaste torcó torcaron torcado torcada torcados torcadas torcando torcará torcarán torcaría torcarían torcarme
torcarse torcarlo torcarla torcarnos torcara torcaran torqué torque torques torquen torquemos rasponar raspono raspona rasponas rasponamos
rasponan rasponaba rasponabas rasponaban rasponábamos rasponaste rasponó rasponaron rasponado rasponada rasponados rasponadas rasponando
rasponará rasponarán rasponaría rasponarían rasponarme rasponarse rasponarlo rasponarla rasponarnos rasponara rasponaran rasponé raspone
raspones rasponen rasponemos sangras sangrabas sangrados sangradas sangrarán sangrarían sangrarla sangraran sangres vomitas vomitabas
vomitados vomitadas vomitarán vomitarían vomitarla vomitaran vomites mareas mareabas mareados mareadas marearán marearían marearla
marearan marees afiebrar afiebro afiebra afiebras afiebramos afiebran afiebraba afiebrabas afiebraban afiebrábamos afiebraste afiebró
afiebraron afiebrado afiebrada afiebrados afiebradas afiebrando afiebrará afiebrarán afiebraría afiebrarían afiebrarme afiebrarse
afiebrarlo afiebrarla afiebrarnos afiebrara afiebraran afiebré afiebre afiebres afiebren afiebremos tiritar tirito tirita tiritas
tiritamos tiritan tiritaba tiritabas tiritaban tiritábamos tiritaste tiritó tiritaron tiritado tiritada tiritados tiritadas tiritando
tiritará tiritarán tiritaría tiritarían tiritarme tiritarse tiritarlo tiritarla tiritarnos tiritara tiritaran tirité tirite tirites
tiriten tiritemos sudas sudabas sudados sudadas sudarán sudarían sudarla sudaran sudes transpirar transpiro transpira transpiras
transpiramos transpiran transpiraba transpirabas transpiraban transpirábamos transpiraste transpiró transpiraron transpirado transpirada
transpirados transpiradas transpirando transpirará transpirarán transpiraría transpirarían transpirarme transpirarse transpirarlo
transpirarla transpirarnos transpirara transpiraran transpiré transpire transpires transpiren transpiremos cansas cansabas cansados
cansarán cansarían cansarla cansaran canses agotas agotabas agotados agotadas agotarán agotarían agotarla agotaran agotes fatigar fatigo
fatiga fatigas fatigamos fatigan fatigaba fatigabas fatigaban fatigábamos fatigaste fatigó fatigaron fatigado fatigada fatigados fatigadas
fatigando fatigará fatigarán fatigaría fatigarían fatigarme fatigarse fatigarlo fatigarla fatigarnos fatigara fatigaran fatigué fatigue
fatigues fatiguen fatiguemos enfermas enfermabas enfermados enfermadas enfermarán enfermarían enfermarla enfermaran enfermes curas curabas
curados curadas curarán curarían curarla curaran cures vendar vendas vendaba vendabas vendaban vendábamos vendaste vendaron vendado
vendada vendados vendadas vendando vendará vendarán vendaría vendarían vendarme vendarse vendarlo vendarla vendarnos vendara vendaran
vendes vacunar vacuno vacunas vacunamos vacunan vacunaba vacunabas vacunaban vacunábamos vacunaste vacunó vacunaron vacunado vacunada
vacunados vacunadas vacunando vacunará vacunarán vacunaría vacunarían vacunarme vacunarse vacunarlo vacunarla vacunarnos vacunara
vacunaran vacuné vacune vacunes vacunen vacunemos recetar receto recetas recetamos recetan recetaba recetabas recetaban recetábamos
recetaste recetó recetaron recetado recetada recetados recetadas recetando recetará recetarán recetaría recetarían recetarme recetarse
recetarlo recetarla recetarnos recetara recetaran receté recete recetes receten recetemos inyectas inyectabas inyectados inyectadas
inyectarán inyectarían inyectarla inyectaran inyectes operas operabas operados operadas operarán operarían operarla operaran operes
internar interno interna internas internamos internan internaba internabas internaban internábamos internaste internó internaron internado
internada internados internadas internando internará internarán internaría internarían internarme internarse internarlo internarla
internarnos internara internaran interné interne internes internen internemos hospitalizar hospitalizo hospitaliza hospitalizas
hospitalizamos hospitalizan hospitalizaba hospitalizabas hospitalizaban hospitalizábamos hospitalizaste hospitalizó hospitalizaron
hospitalizado hospitalizada hospitalizados hospitalizadas hospitalizando hospitalizará hospitalizarán hospitalizaría hospitalizarían
hospitalizarme hospitalizarse hospitalizarlo hospitalizarla hospitalizarnos hospitalizara hospitalizaran hospitalicé hospitalice
hospitalices hospitalicen hospitalicemos embarazas embarazabas embarazados embarazarán embarazarían embarazarla embarazaran embaraces
abortar aborta abortas abortamos abortan abortaba abortabas abortaban abortábamos abortaste abortaron abortado abortada abortados
abortadas abortando abortará abortarán abortaría abortarían abortarme abortarse abortarlo abortarla abortarnos abortara abortaran aborté
aborte abortes aborten abortemos amamantas amamantabas amamantados amamantadas amamantarán amamantarían amamantarla amamantaran amamantes
renuncias renunciabas renunciados renunciadas renunciarán renunciarían renunciarla renunciaran renuncies despidar despidas despidamos
despidaba despidabas despidaban despidábamos despidaste despidaron despidado despidada despidados despidadas despidando despidará
despidarán despidaría despidarían despidarme despidarse despidarlo despidarla despidarnos despidara despidaran despides despidemos
despachar despacha despachas despachamos despachan despachaba despachabas despachaban despachábamos despachaste despacharon despachado
despachada despachados despachadas despachando despachará despacharán despacharía despacharían despacharme despacharse despacharlo
despacharla despacharnos despachara despacharan despaché despache despaches despachen despachemos descansas descansabas descansados
descansadas descansarán descansarían descansarla descansaran descanses almuerzar almuerza almuerzas almuerzamos almuerzan almuerzaba
almuerzabas almuerzaban almuerzábamos almuerzaste almuerzaron almuerzado almuerzada almuerzados almuerzadas almuerzando almuerzará
almuerzarán almuerzaría almuerzarían almuerzarme almuerzarse almuerzarlo almuerzarla almuerzarnos almuerzara almuerzaran almuercé almuerce
almuerces almuercen almuercemos cenar ceno cenas cenamos cenan cenaba cenabas cenaban cenábamos cenaste cenó cenaron cenado cenada cenados
cenadas cenando cenará cenarán cenaría cenarían cenarme cenarse cenarlo cenarla cenarnos cenara cenaran cené cene cenes cenen cenemos
desayunar desayuna desayunas desayunamos desayunan desayunaba desayunabas desayunaban desayunábamos desayunaste desayunaron desayunado
desayunada desayunados desayunadas desayunando desayunará desayunarán desayunaría desayunarían desayunarme desayunarse desayunarlo
desayunarla desayunarnos desayunara desayunaran desayuné desayune desayunes desayunen desayunemos merendar merendo merenda merendas
merendamos merendan merendaba merendabas merendaban merendábamos merendaste merendó merendaron merendado merendada merendados merendadas
merendando merendará merendarán merendaría merendarían merendarme merendarse merendarlo merendarla merendarnos merendara merendaran
merendé merende merendes merenden merendemos cocinas cocinabas cocinados cocinadas cocinarán cocinarían cocinarla cocinaran cocines guisar
guiso guisa guisas guisamos guisan guisaba guisabas guisaban guisábamos guisaste guisó guisaron guisado guisada guisados guisadas guisando
guisará guisarán guisaría guisarían guisarme guisarse guisarlo guisarla guisarnos guisara guisaran guisé guise guises guisen guisemos
frear freo frea freas freamos frean freaba freabas freaban freábamos freaste freó frearon freado freada freados freadas freando freará
frearán frearía frearían frearme frearse frearlo frearla frearnos freara frearan freé free frees freen freemos hervar hervo herva hervas
hervamos hervan hervaba hervabas hervaban hervábamos hervaste hervó hervaron hervado hervada hervados hervadas hervando hervará hervarán
hervaría hervarían hervarme hervarse hervarlo hervarla hervarnos hervara hervaran herves herven hervemos caldar calda caldamos caldan
caldaba caldabas caldaban caldábamos caldaste caldaron caldado caldada caldados caldadas caldando caldará caldarán caldaría caldarían
caldarme caldarse caldarlo caldarla caldarnos caldara caldaran caldé calde caldes calden caldemos tostar tosto tosta tostas tostamos
tostan tostaba tostabas tostaban tostábamos tostaste tostó tostaron tostado tostada tostados tostadas tostando tostará tostarán tostaría
tostarían tostarme tostarse tostarlo tostarla tostarnos tostara tostaran tosté toste tostes tosten tostemos salpar salpo salpa salpas
salpamos salpan salpaba salpabas salpaban salpábamos salpaste salpó salparon salpado salpada salpados salpadas salpando salpará salparán
salparía salparían salparme salparse salparlo salparla salparnos salpara salparan salpé salpe salpes salpen salpemos podrar podro podras
podramos podran podraba podrabas podraban podrábamos podraste podró podraron podrado podrada podrados podradas podrando podrará podrarán
podraría podrarían podrarme podrarse podrarlo podrarla podrarnos podrara podraran podré podre podres podren podremos pudrar pudro pudra
pudras pudramos pudran pudraba pudrabas pudraban pudrábamos pudraste pudró pudraron pudrado pudrada pudrados pudradas pudrando pudrará
pudrarán pudraría pudrarían pudrarme pudrarse pudrarlo pudrarla pudrarnos pudrara pudraran pudré pudre pudres pudren pudremos oxidar oxida
oxidas oxidamos oxidan oxidaba oxidabas oxidaban oxidábamos oxidaste oxidaron oxidada oxidados oxidadas oxidando oxidará oxidarán oxidaría
oxidarían oxidarme oxidarse oxidarlo oxidarla oxidarnos oxidara oxidaran oxidé oxide oxides oxiden oxidemos mojar mojo moja mojas mojamos
mojan mojaba mojabas mojaban mojábamos mojaste mojó mojaron mojados mojadas mojando mojará mojarán mojaría mojarían mojarme mojarse
mojarlo mojarla mojarnos mojara mojaran mojé moje mojes mojen mojemos secar secas secamos secan secaba secabas secaban secábamos secaste
secaron secado secada secados secadas secando secará secarán secaría secarían secarme secarse secarlo secarla secarnos secara secaran
sequé seque seques sequen sequemos lavas lavabas lavados lavadas lavarán lavarían lavarla lavaran laves planar plano planas planamos
planan planaba planabas planaban planábamos planaste planó planaron planado planada planados planadas planando planará planarán planaría
planarían planarme planarse planarlo planarla planarnos planara planaran plané plane planes planen planemos planchas planchabas planchados
planchadas plancharán plancharían plancharla plancharan planches cosas cosaba cosabas cosaban cosábamos cosaste cosaron cosado cosada
cosados cosadas cosando cosará cosarán cosaría cosarían cosarme cosarse cosarlo cosarla cosarnos cosara cosaran coses hilvanar hilvano
hilvana hilvanas hilvanamos hilvanan hilvanaba hilvanabas hilvanaban hilvanábamos hilvanaste hilvanó hilvanaron hilvanado hilvanada
hilvanados hilvanadas hilvanando hilvanará hilvanarán hilvanaría hilvanarían hilvanarme hilvanarse hilvanarlo hilvanarla hilvanarnos
hilvanara hilvanaran hilvané hilvane hilvanes hilvanen hilvanemos bordas bordabas bordados bordadas bordarán bordarían bordarla bordaran
bordes tejar tejaba tejabas tejaban tejábamos tejaste tejaron tejado tejados tejadas tejando tejará tejarán tejaría tejarían tejarme
tejarse tejarlo tejarla tejarnos tejara tejaran tejes cortas cortabas cortados cortarán cortarían cortarla cortaran serruchar serrucho
serrucha serruchas serruchamos serruchan serruchaba serruchabas serruchaban serruchábamos serruchaste serruchó serrucharon serruchado
serruchada serruchados serruchadas serruchando serruchará serrucharán serrucharía serrucharían serrucharme serrucharse serrucharlo
serrucharla serrucharnos serruchara serrucharan serruché serruche serruches serruchen serruchemos martillar martilla martillas martillamos
martillan martillaba martillabas martillaban martillábamos martillaste martillaron martillado martillada martillados martilladas
martillando martillará martillarán martillaría martillarían martillarme martillarse martillarlo martillarla martillarnos martillara
martillaran martillé martille martilles martillen martillemos clavar clavo clava clavas clavamos clavan clavaba clavabas clavaban
clavábamos clavaste clavó clavaron clavado clavada clavados clavadas clavando clavará clavarán clavaría clavarían clavarme clavarse
clavarlo clavarla clavarnos clavara clavaran claves claven clavemos atornillar atornillo atornilla atornillas atornillamos atornillan
atornillaba atornillabas atornillaban atornillábamos atornillaste atornilló atornillaron atornillado atornillada atornillados atornilladas
atornillando atornillará atornillarán atornillaría atornillarían atornillarme atornillarse atornillarlo atornillarla atornillarnos
atornillara atornillaran atornillé atornille atornilles atornillen atornillemos desatornillar desatornillo desatornilla desatornillas
desatornillamos desatornillan desatornillaba desatornillabas desatornillaban desatornillábamos desatornillaste desatornilló
desatornillaron desatornillado desatornillada desatornillados desatornilladas desatornillando desatornillará desatornillarán
desatornillaría desatornillarían desatornillarme desatornillarse desatornillarlo desatornillarla desatornillarnos desatornillara
desatornillaran desatornillé desatornille desatornilles desatornillen desatornillemos soldas soldabas soldados soldadas soldarán soldarían
soldarla soldaran soldes lijas lijabas lijados lijadas lijarán lijarían lijarla lijaran lijes pintas pintabas pintados pintadas pintarán
pintarían pintarla pintaran pintes barnizar barnizo barniza barnizas barnizamos barnizan barnizaba barnizabas barnizaban barnizábamos
barnizaste barnizó barnizaron barnizado barnizada barnizados barnizadas barnizando barnizará barnizarán barnizaría barnizarían barnizarme
barnizarse barnizarlo barnizarla barnizarnos barnizara barnizaran barnicé barnice barnices barnicen barnicemos embalar embala embalas
embalamos embalan embalaba embalabas embalaban embalábamos embalaste embalaron embalado embalada embalados embaladas embalando embalará
embalarán embalaría embalarían embalarme embalarse embalarlo embalarla embalarnos embalara embalaran embalé embale embales embalen
embalemos empaquetas empaquetabas empaquetados empaquetadas empaquetarán empaquetarían empaquetarla empaquetaran empaquetes etiquetas
etiquetabas etiquetados etiquetadas etiquetarán etiquetarían etiquetarla etiquetaran etiquetes pesas pesabas pesados pesadas pesarán
pesarían pesarla pesaran peses traficar trafico trafica traficas traficamos trafican traficaba traficabas traficaban traficábamos
traficaste traficó traficaron traficado traficada traficados traficadas traficando traficará traficarán traficaría traficarían traficarme
traficarse traficarlo traficarla traficarnos traficara traficaran trafiqué trafique trafiques trafiquen trafiquemos falsificar falsifico
falsifica falsificas falsificamos falsifican falsificaba falsificabas falsificaban falsificábamos falsificaste falsificó falsificaron
falsificado falsificada falsificados falsificadas falsificando falsificará falsificarán falsificaría falsificarían falsificarme
falsificarse falsificarlo falsificarla falsificarnos falsificara falsificaran falsifiqué falsifique falsifiques falsifiquen falsifiquemos
firmabas firmados firmadas firmarán firmarían firmarla firmaran firmes tramitar tramito tramita tramitas tramitamos tramitan tramitaba
tramitabas tramitaban tramitábamos tramitaste tramitó tramitaron tramitado tramitada tramitados tramitadas tramitando tramitará tramitarán
tramitaría tramitarían tramitarme tramitarse tramitarlo tramitarla tramitarnos tramitara tramitaran tramité tramite tramites tramiten
tramitemos caducar caduco caduca caducas caducamos caducan caducaba caducabas caducaban caducábamos caducaste caducó caducaron caducado
caducada caducados caducadas caducando caducará caducarán caducaría caducarían caducarme caducarse caducarlo caducarla caducarnos caducara
caducaran caduqué caduque caduques caduquen caduquemos deportas deportabas deportados deportadas deportarán deportarían deportarla
deportaran deportes migras migrabas migrados migradas migrarán migrarían migrarla migraran migres repatriar repatrio repatria repatrias
repatriamos repatrian repatriaba repatriabas repatriaban repatriábamos repatriaste repatrió repatriaron repatriado repatriada repatriados
repatriadas repatriando repatriará repatriarán repatriaría repatriarían repatriarme repatriarse repatriarlo repatriarla repatriarnos
repatriara repatriaran repatrié repatrie repatries repatrien repatriemos registras registrabas registrados registradas registrarán
registrarían registrarla registraran registres tachar tacho tacha tachas tachamos tachan tachaba tachabas tachaban tachábamos tachaste
tachó tacharon tachado tachada tachados tachadas tachando tachará tacharán tacharía tacharían tacharme tacharse tacharlo tacharla
tacharnos tachara tacharan taché tache taches tachen tachemos borras borrabas borrados borradas borrarán borrarían borrarla borraran
borres trampear trampeo trampea trampeas trampeamos trampean trampeaba trampeabas trampeaban trampeábamos trampeaste trampeó trampearon
trampeado trampeada trampeados trampeadas trampeando trampeará trampearán trampearía trampearían trampearme trampearse trampearlo
trampearla trampearnos trampeara trampearan trampeé trampee trampees trampeen trampeemos tornillo tornillos tuerca tuercas clavos
martillos serruchos taladros soldadora soldadoras pulidora pulidoras lijadora lijadoras montacargases carretilla carretillas carretón
carretones tarimas estiba estibas bultos huacal huacales java javas rejas baldes tambo tambos barril barriles bidón bidones mangueras
tuberías grifo grifos caños desagüe desagües drenajes coladera coladeras excusados lavabos jabonera jaboneras jabones champú champúes
toallas sábana sábanas colchoneta colchonetas catres hamacas almohadas chinche pulga piojo ratón zancudo mosquitos culebras gorgojo
gorgojos larva larvas mohos hongo hongos almacénes barracas campamentos albergues cuartucho cuartuchos vivero viveros parcelas potrero
potreros establos gallinero gallineros rastros matadero mataderos empacadoras maquilas maquiladoras talleres aserraderos ladrillera
ladrilleras canteras hornos calderas chimenea chimeneas guisos sopas caldos frijoles lenteja lentejas panes trigos avenas papas yuca yucas
plátanos tomates jitomates cebollas ajos chiles espárragos lechugas brócolis fresas arándanos frambuesas uvas naranjas limones aguacates
mangos sandías melones manzanas peras durazno duraznos carnes pollos cerdos res reses pescados camarón camarones huevo huevos leches queso
quesos cafés azúcares cervezas tragos aguardiente aguardientes cigarros cigarrillos drogas cubrebocases tapón chaleco chalecos arnéses
overoles delantales mandiles gafases lenteses hematoma hematomas chichón chichones sarpullidos hernia hernias lumbago lumbagos cinturas
caderas espaldas codos pulgares talón talones muslo muslos senos vientres barrigas panzas ombligo ombligos cuellos nuca nucas gargantas
lenguas muelas encía encías labio labios ceja cejas párpados frentes mejilla mejillas orejas hígados vejigas útero úteros aguinaldos
finiquitos liquidaciones desglose desgloses recargo recargos propinas comisiones adelantos planillas factura facturas boletas volantes
trámite trámites cédulas credenciales gafetes tarjetas huellas abogadas abogados notario notarios fiscales juzgados comisaría comisarías
patrulla patrullas cuadrillas peón peones peona peonas cosechador cosechadores cosechadora cosechadoras soldadores albañil albañiles
plomero plomeros electricistas tractoristas afanadora afanadoras niñera niñeras guarderías veladores porteros lluvias llovizna lloviznas
granizo granizos tormentas relámpago relámpagos trueno truenos neblina neblinas helada heladas escarcha escarchas sequía sequías bochorno
bochornos canícula canículas insolaciones fríos vientos polvos lodos charcos inundación inundaciones derrumbes temblores terremotos
huracánes podridos podridas vencida vencidas rotos rotas descompuestos descompuestas dañados dañadas rajado rajada rajados rajadas
agrietados agrietadas húmedos húmedas secos helados congelado congelada congelados congeladas tibios tibias hirviente hirvientea
hirvienteos hirvienteas apestoso apestosa apestosos apestosas hediondo hedionda hediondos hediondas asquerosos asquerosas mugroso mugrosa
mugrosos mugrosas cochinas sucios sucias limpios limpias estrechos estrechas angosto angosta angostos angostas anchos anchas gruesa
gruesos gruesas delgada delgados delgadas flacos flacas gordos gordas liviana livianos livianas filoso filosa filosos filosas desafilado
desafilada desafilados desafiladas resbaloso resbalosa resbalosos resbalosas resbaladizo resbaladiza resbaladizos resbaladizas mohoso
mohosa mohosos mohosas agusanado agusanada agusanados agusanadas rancio rancia rancios rancias agrio agrios agrias amargo amarga amargos
amargas salada salados saladas crudo crudos crudas quemados quemadas trucado trucada trucados trucadas falsos falsas pelados peladas
suelto suelta sueltos sueltas flojos flojas tieso tiesa tiesos tiesas duros duras blanda blandos blandas torcido torcida torcidos torcidas
chueco chueca chuecos chuecas descarado descarada descarados descaradas groseros groseras majadero majadera majaderos majaderas malcriado
malcriada malcriados malcriadas abusivos abusivas agresivos agresivas violentos violentas borrachos borrachas ebrio ebria ebrios ebrias
drogado drogada drogados drogadas celosos celosas rencoroso rencorosa rencorosos rencorosas mentirosos mentirosas ratera rateros rateras
ladrónos ladrónas tramposo tramposa tramposos tramposas corrupto corrupta corruptos corruptas machistaa machistaos machistaas racistaa
racistaos racistaas clasista clasistaa clasistaos clasistaas homófobo homófoba homófobos homófobas hostigador hostigadora hostigadoros
hostigadoras acosadoros acosadoras abusadoros abusadoras golpeador golpeadora golpeadoros golpeadoras violadoros violadoras indígenaa
indígenaos indígenaas extranjeros extranjeras forastero forastera forasteros forasteras indocumentado indocumentada indocumentados
indocumentadas ilegala ilegalos ilegalas desempleado desempleada desempleados desempleadas despedidos despedidas suspendidos suspendidas
sancionado sancionada sancionados sancionadas enfermos lesionados lesionadas hinchados hinchadas inflamado inflamada inflamados inflamadas
morado morada morados moradas adolorido adolorida adoloridos adoloridas rendidos rendidas hambriento hambrienta hambrientos hambrientas
sediento sedienta sedientos sedientas desvelado desvelados desveladas asustados asustadas aterrado aterrada aterrados aterradas angustiado
angustiada angustiados angustiadas deprimidos deprimidas humillados humilladas ofendido ofendida ofendidos ofendidas avergonzado
avergonzada avergonzados avergonzadas enojados enojadas furiosos furiosas rabioso rabiosa rabiosos rabiosas tristea tristeos tristeas
alegrea alegreos alegreas desesperados desesperadas preñado preñados preñadas bocina barandas baranda casilleros pastillas reparte
reparten repartieron repartir crema cremas castigos hijita hijito bebecito quienquiera dondequiera adrede aposta propósito descaradamente
lueguito despuecito tantito lejitos solitos órale ándale híjole pinches cabrones pendejos chingado chingada culero culera putos putas
huevón huevona huevones naco naca indio serrana cholo chola sudaca
`,
  endings: 's es mente',
  nameEndings: '',
  prefixes: '',
  given: `
María Maria José Jose Juan Carlos Luis Ana Rosa Carmen Pedro Miguel Jorge Manuel Francisco Antonio Jesús Ángel Javier Fernando Ricardo
Roberto Eduardo Mario Sergio Alejandro Daniel David Diego Andrés Gabriel Rafael Óscar César Víctor Raúl Rubén Héctor Hugo Iván Alberto
Alfredo Arturo Armando Enrique Ernesto Gerardo Gustavo Guillermo Ignacio Jaime Joaquín Julio Julián Leonardo Lorenzo Marcos Martín
Mauricio Nicolás Pablo Ramón Rodrigo Rolando Salvador Santiago Saúl Sebastián Tomás Vicente Wilson Walter William Edwin Edgar Elmer
Franklin Freddy Fredy Jhon John Johnny Jonathan Jhonatan Yonatan Kevin Kelvin Brayan Bryan Brian Cristian Christian Cristhian Dennis Denis
Darwin Danilo Dagoberto Delfino Domingo Efraín Elías Eliseo Emilio Esteban Eugenio Ezequiel Fabián Fabio Federico Felipe Félix Fermín
Fidel Filiberto Florencio Gilberto Gonzalo Gregorio Heriberto Hernán Horacio Humberto Isaac Isidro Ismael Israel Jacinto Jacobo Jairo
Leonel Leopoldo Lázaro Lucas Luciano Macario Marcelo Mateo Matías Maximiliano Melvin Moisés Nelson Noé Norberto Octavio Omar Orlando
Osvaldo Oswaldo Pascual Patricio Porfirio Reinaldo Reynaldo René Rigoberto Rodolfo Rogelio Román Rómulo Santos Samuel Silvio Simón Teodoro
Tito Ulises Urbano Valentín Wilfredo Wilmer Yeison Jeison Jason Yerson Jefferson Yefferson Anderson Adrián Abel Abraham Adán Agustín Aldo
Alexander Alexis Alonso Álvaro Amadeo Anselmo Aníbal Ariel Arnulfo Artemio Aurelio Baltazar Bartolomé Benito Benjamín Bernardo Camilo
Celestino Cipriano Claudio Clemente Cristóbal Damián Darío Demetrio Dionisio Donaldo Eladio Eleazar Emanuel Emiliano Erick Erik Eric
Estuardo Evaristo Eder Éver Faustino Gaspar Germán Geovany Giovanni Yovani Yovany Heber Henry Herminio Hermes Hilario Hipólito Honorio
Ildefonso Inocencio Isaías Isidoro Jeremías Jerónimo Joel Jonás Josué Juventino Juvenal Kenny Lisandro Lino Lucio Marcial Mariano Marlon
Mauro Maynor Milton Misael Modesto Nahúm Natanael Néstor Nicanor Odilio Osmar Pánfilo Plutarco Primitivo Prudencio Quirino Ramiro Raymundo
Refugio Ronald Ronaldo Ronny Rony Roque Rufino Ruperto Sabino Selvin Severino Silvano Silvestre Telmo Tiburcio Timoteo Toribio Tránsito
Uriel Valerio Virgilio Vladimir Wilber Wilberto Yonis Zacarías Zenón Marta Martha Luz Gloria Patricia Sandra Claudia Diana Mónica Verónica
Adriana Andrea Alejandra Alicia Amalia Amanda Amparo Ángela Angélica Antonia Araceli Aracely Aurora Beatriz Berta Bertha Blanca Brenda
Camila Carla Karla Carolina Catalina Cecilia Celia Clara Clarisa Concepción Consuelo Cristina Dalia Daniela Delia Delmi Dina Dolores Dora
Doris Dulce Edith Elba Elena Elisa Elizabeth Elvia Elvira Elsa Emilia Emma Erika Ericka Esmeralda Esperanza Estela Stella Esther Ester
Eugenia Eulalia Eva Evelyn Evelin Fabiola Fátima Felicia Fernanda Flor Francisca Gabriela Genoveva Georgina Gisela Giselle Gladys Gladis
Graciela Griselda Guadalupe Lupe Lupita Heidi Heidy Herlinda Hilda Inés Ingrid Irene Iris Irma Isabel Isabella Isaura Ivonne Ivette
Jacqueline Jackeline Jaqueline Yaqueline Janeth Janet Yaneth Yanet Jazmín Yasmín Jasmín Jennifer Yenifer Jenifer Jenny Yenny Yeni Jéssica
Jessica Yesica Yessica Yesenia Jesenia Joana Johana Yohana Josefa Josefina Juana Julia Juliana Julieta Karen Karina Katherine Katerine
Katy Keila Keyla Kimberly Laura Leidy Leydi Lady Leticia Leonor Lidia Lydia Liliana Lilian Lina Linda Lisbeth Lizbeth Lisset Lizeth Lizet
Lorena Lourdes Lucía Lucila Lucrecia Luisa Luna Luisana Magdalena Magali Magaly Maira Mayra Manuela Marcela Margarita Mariana Maribel
Maricela Maricruz Marina Marisol Maritza Marlene Marleny Marlen Mariela Mariluz Martina Matilde Mayerly Melissa Melisa Mercedes Mireya
Milagros Mildred Milena Mirna Myrna Miriam Myriam Nancy Nataly Natalia Nelly Nely Nidia Nieves Nohemí Noemí Nora Norma Nubia Ofelia Olga
Olivia Ondina Paola Pamela Paula Paulina Petrona Pilar Priscila Ramona Raquel Rebeca Reina Reyna Rita Rocío Romelia Rosalba Rosalía
Rosario Rosaura Rosmery Rosemary Rosita Roxana Ruth Sara Sarahí Sheila Silvia Sofía Soledad Sonia Sonya Susana Suyapa Tania Tatiana Telma
Teresa Tomasa Trinidad Úrsula Valentina Valeria Vanessa Vanesa Vilma Viviana Virginia Wendy Wendi Xiomara Yadira Yamileth Yamilet Yolanda
Yuliana Yulieth Yuli Yuri Yuridia Zoila Zulma Zuleyma Zulay Ximena Jimena Nayeli Citlali Xóchitl Itzel Yaretzi Marisela Maryuri Marjorie
Mirella Nereida Nilda Norelis Oneyda Orfa Palmira Paty Perla Piedad Rufina Saraí Sebastiana Serafina Severina Simona Sindy Cindy Cinthia
Cynthia Suleima Teodora Tereza Yajaira Yaritza Yoselin Joselyn Zaida Zenaida Zoraida Dayana Dayanna Nico Pepe Paco Pancho Nacho Chucho
Beto Memo Toño Lalo Lucho Quique Kike Chepe Chema Chayo Chela Concha Conchita Lola Lolita Mari Maru Charo Rosy Rosi Caro Nati Vicky Betty
Tere Tina Toñita Juanita Juanito Pedrito Carlitos Luisito Miguelito Anita Carmencita Marichuy Mayito Nando Rafa Manolo Manolito Moncho
Neto Polo Pancha Goyo Güicho Chente Chabela Chavela Chano Checo Coco Cuco Fito Gabi Gaby Gabo Javi Juancho Juanca Juanpa Lety Licha Lili
Lucy Magda Maite Malena Marce Mago Mati Meche Mecha Mina Moni Nena Nino Nelo Pato Pili Queta Sandy Santi Seba Sofi Tavo Teo Tete Titi Toni
Tony Vero Wicho Yoli Yola Edu Fer Fran Guille Dani Alex Ale Andy Majo Mafer Dieguito Javicho Pochita Bety Lupillo Chuy Chuyita Pilo Kiko
Mohamed Mohammed Ahmed Hassan Youssef Yusuf Rachid Fatima Fatiha Khadija Aicha Malika Naima Mamadou Ousmane Ibrahima Cheikh Moussa Abdou
Aminata Mariama Ion Ioana Mihaela Gheorghe Jean Pierre Wislande Widlin Li Wei Chen Kumari Anil Singh
Socorro Abril Bueno Paz Milagro Caridad Remedios Encarnación Asunción Ascensión Anunciación Purificación Presentación Visitación Natividad
Navidad Virtudes Auxiliadora Auxilio Angustias Estrella Cielo Mar Playa Rubí Diamante Cristal Coral Zafiro Jade Ámbar Flores Azucena
Violeta Hortensia Amapola Lirio Camelia Azalea Gardenia Begonia Petunia Begoña Oliva Alba Celeste Bruna Morena Bella Hermosa Preciosa
Divina Alma Vida Gracia Victoria Fortuna Ventura Felicidad Alegría Paciencia Prudencia Constanza Constancia Inocencia Clemencia Modesta
Justa Justo Santa Santo Casta Casto Pura Puro Fe Libertad Justicia Patria América Argentina Colombia Egipto Asia África China Paris
Londres Sierra Montaña Valle Fuente Lluvia Nieve Brisa Tormenta Primavera Verano Otoño Invierno Lunes Sábado Viernes Enero Marzo Mayo
Junio Agosto Septiembre Octubre Rey Príncipe Princesa Duque Conde Marqués León Tigre Lobo Zorro Cordero Paloma Gaviota Golondrina Delfina
Ángeles Arcángel Cruz Reyes Pastor Pastora Salvadora Segunda Primero Máximo Mínimo Severo Severa Plácido Pacífico Tranquilino Fiel Leal
Amable Amado Amada Amor Querido Querida Deseado Deseada Bienvenido Bienvenida Perfecto Perfecta Benigno Benigna Digno Digna Generoso
Valiente Bravo Fuerte Franco Franca Dichoso Feliz Alegre Bonita Chata Chato Negro Negra Güero Güera Flaco Flaca Gordo Gorda Chino Moreno
Pelón Colorado Prieto Prieta Gringo Gringa Chaparro Chaparra Gallo Pollo Toro Burro Gato Perro Rata Araña Víbora Chiquito Chiquita Grande
Nene Bebé Mami Papi Tata Nana Padrino Madrina Doc Coronel General Cabo Chavo Chava Fanny Deisy Daisy Britany Maylin Alan Edison Washington
Lenin Stalin Hitler Elvis Amando Rosendo Pepa Chelo Chole Lucero Lucerito Sarita Mora Viva Vera Marcha Cara Bárbara Salud Sagrario
Patrocinio Prado Camino Puerto Cueva Cabeza Monte Guía Nazaret Belén Jordán Amina Samira Nadia Karima Hamza Said Ali Musa Lamine Modou
Bakary
Yuleisy Yeimi Yair Yahir Nallely Anayeli Betsabé Damaris Deysi Evangelina Guillermina Isela Jhoselyn Lesly Maura Micaela Obdulia Odilia
Rafaela Rosenda Ubaldina Vicenta Viridiana Zaira Abelardo Abundio Adalberto Agapito Alfonso Ambrosio Anacleto Anastasio Apolinar Arcadio
Bartolo Basilio Baudilio Bernabé Bernardino Blas Bonifacio Bruno Cándido Carmelo Casimiro Catarino Cayetano Celedonio Celso Cesáreo
Chencho Cirilo Cleofas Conrado Cornelio Crescencio Crispín Cristino Desiderio Donato Eleuterio Eligio Eloy Emeterio Epifanio Erasmo
Estanislao Eulogio Eusebio Evelio Everardo Fabricio Facundo Feliciano Fernán Fidencio Filemón Florentino Fortino Froilán Fulgencio Gabino
Genaro Gervasio Gumercindo Heladio Heliodoro Hermenegildo Higinio Jesusito Leandro Leobardo Leocadio Librado Longino Macedonio Marcelino
Margarito Marino Martiniano Maximino Melchor Melquiades Melesio Narciso Natalio Nazario Nemesio Nereo Nicasio Nicomedes Octaviano Odilón
Olegario Onésimo Pancracio Paulino Petronilo Policarpo Procopio Quintín Raimundo Ranulfo Remigio Romualdo Rosalío Salomón Sandalio
Saturnino Secundino Serafín Severiano Silverio Sixto Teófilo Tobías Ubaldo Valente Venancio Victoriano Wenceslao Wilfrido Zeferino Quispe
Mamani Condori Huamán Huamaní Chuquimia Choque Ccori Apaza Cutipa Ticona Yupanqui Poot Pech Chan Dzul Canul Ek Tun Uc Xol Tzoc Ajanel
Ixcoy Tum Tzul Choc Caal Coc Pop Ical Chub Cucul Quej Sis Xoc Toj Batz Batzin Morales Chávez Ionela Ionut Popescu Nicoleta Florin Vasile
Iker Aitor Ander Asier Beñat Endika Eneko Gorka Igor Imanol Iñaki Iñigo Joseba Jon Josu Julen Koldo Markel Mikel Oier Patxi Peio Unai
Xabier Ainara Ainhoa Amaia Ane Arantxa Edurne Garbiñe Idoia Izaskun Izaro Itziar Leire Maialen Maitane Miren Naiara Nekane Nerea Oihane
Uxue Zuriñe Arnau Biel Ferran Gemma Jaume Joan Jordi Josep Llorenç Llúcia Marc Meritxell Mireia Montse Montserrat Neus Núria Oriol Pau Pol
Roger Roser Sergi Xavi Brais Breixo Uxía Antía Sabela Xoana Xosé
Yeisson Jeyson Wilmar Wilder Yorman Jhoana Jhenny Yamila Yanira Yosselin Yulissa Yurley Zulema Zunilda Nohelia Nohora Neyda Neida Nolberto
Obdulio Orfilia Osiris Otilia Otoniel Oziel Pascuala Petronila Porfiria Prisciliano Práxedes Rigoberta Rosalinda Rubiela Saturnina Serapio
Sigifredo Silveria Sinforosa Sotero Telésforo Teódulo Valeriano Vianey Vidal Vidalina Ixchel Citlalli Tonatiuh Cuauhtémoc Quetzalli Tlalli
Izel Sayuri Anahí Ayelén Nahuel Lautaro Nehuén Millaray Rayén Aukán Inti Illari Killa Sami Wayra Amaru Aketzali Chepa Cuca Fina Foncho
Goya Lencho Lencha Lucha Mague Maga Mela Mencho Mencha Mingo Nachito Pacho Paquita Perico Poncho Quino Rolo Samy Tencha Teto Tencho Tita
Toña Toñito Trini Tulio Jokin Xabi Aitana Garazi Irati Nahia Saioa Bernat Blai Eloi Guillem Martí Pere Quim Xavier Carme Dolors Laia Mercè
Remei Txell Iago Roi Xoán Edelmira Evelia Eleuteria Eusebia Eustaquio Eustaquia Fermina Floriberto Glafira Gumersindo Hermelinda Hipólita
Idalia Ireneo Isidora Jacinta Jovita Leocadia Leoncio Leonila Ligia Lorenza Magdaleno Malaquías Maclovio Melitón Ninfa
`,
  family: `
García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz
Gutiérrez Chávez Ramos Ruiz Mendoza Álvarez Jiménez Castillo Romero Herrera Medina Aguilar Vargas Castro Guzmán Méndez Muñoz Salazar Garza
Soto Vázquez Vásquez Alvarado Delgado Peña Contreras Sandoval Guerrero Rojas Estrada Ortega Núñez Ríos Luna Juárez Santos Domínguez
Cabrera Ávila Silva Espinoza Espinosa Campos Vega Acosta Navarro Molina Cortés Cortez Fuentes León Cárdenas Maldonado Mejía Valdez Rosales
Santiago Miranda Salinas Calderón Acevedo Lara Padilla Pacheco Carrillo Fernández Camacho Serrano Ibarra Robles Montoya Marín Solís Zamora
Suárez Trejo Villanueva Villarreal Velázquez Velásquez Escobar Figueroa Andrade Arias Arroyo Barrera Benítez Bermúdez Bravo Bustamante
Bustos Caballero Cáceres Cano Carrasco Castañeda Cervantes Cisneros Colón Córdova Coronado Correa Cuevas Duarte Durán Echeverría Enríquez
Escalante Esquivel Fajardo Farías Franco Galindo Gallegos Gallardo Galván Godoy Granados Guevara Henríquez Hidalgo Hurtado Jaramillo Landa
Leal Ledezma Leiva Leyva Lozano Lucero Lugo Macías Magaña Marroquín Márquez Mata Meza Mejías Melgar Meléndez Mendez Mena Mercado Mondragón
Monroy Montes Monterroso Mora Morán Moreno Moreira Murillo Nava Navarrete Nieto Nolasco Ochoa Ojeda Olivares Orellana Orozco Osorio Osorto
Ospina Paredes Parra Paz Pineda Pinto Ponce Portillo Prado Preciado Prieto Quintana Quintero Quiroga Quispe Mamani Condori Huamán Choque
Apaza Ticona Chambi Yupanqui Huanca Chuquimia Poma Guamán Toapanta Caiza Tipán Chicaiza Quishpe Pilataxi Lema Guaman Morocho Cuji Chango
Farinango Simbaña Tituaña Cachimuel Imbaquingo Catucuamba Rangel Rendón Reséndiz Restrepo Reyna Rico Rincón Rivas Robledo Rocha Roldán
Román Rosado Rosas Rubio Saavedra Salas Saldaña Salgado Samaniego Sarmiento Segura Sepúlveda Serna Sierra Sosa Suazo Tapia Téllez Tello
Toledo Tovar Trujillo Ureña Uribe Urrutia Valencia Valenzuela Valle Vallejo Varela Vera Vergara Vidal Villa Villalobos Villegas Yáñez
Zambrano Zapata Zárate Zavala Zelaya Zepeda Zúñiga Barahona Cálix Bonilla Banegas Paguada Discua Funes Lagos Lanza Murcia Membreño Amaya
Argueta Ayala Chicas Cruces Coc Caal Choc Tzoc Pop Xol Ixcoy Tzul Ajanel Batz Sic Tum Tzunún Ixtamalic Xicay Chan Pech Canul Poot Balam Ek
Uc May Chi Dzul Cocom Cauich Xool Tzuc Santiz Girón Toj Cúmez Gil Blanco Iglesias Cabello Alonso Gallego Garrido Pascual Crespo Vicente
Bautista Cuéllar Cardona Giraldo Londoño Zuluaga Arango Ossa Betancur Bedoya Cifuentes Ávalos Zamudio Patiño Beltrán Buitrago Forero
Garzón Cubillos Rozo Bohórquez Cuervo Pulido Ruíz Moya Araya Fallas Chinchilla Madrigal Badilla Cascante Elizondo Brenes Ugalde Valverde
Chamorro Ocampo Obando Oviedo Pichardo Polanco Almonte Rosario Familia Taveras Tejada Tejeda Encarnación Mateo Peralta Féliz Batista Jean
Pierre Joseph Louis El Amrani Benali Alaoui Idrissi Ndiaye Diop Fall Sow Ba Diallo Popescu Ionescu Singh Kaur Wang Zhang Arévalo Aranda
Arce Arellano Aragón Báez Barragán Barrios Becerra Bernal Briones Burgos Cerda Cerón Chacón Concha Cornejo Coello Cueva Dávila Elías
Escobedo Escudero Espino Galeano Galarza Gamboa Gaitán Godínez Grijalva Haro Huerta Jácome Jurado Lazo Ledesma Linares Loayza Loera Lobos
Lucas Luque Madrid Manrique Matamoros Mazariegos Menjívar Merino Mina Montaño Montenegro Montero Montiel Morillo Muñiz Naranjo Negrete
Nájera Olmedo Olvera Oliva Oropeza Otero Palacios Palma Palomino Pantoja Pardo Pastor Pedraza Pereira Perdomo Pizarro Plata Porras Puente
Puga Quezada Quiñones Rebolledo Riquelme Rengifo Roa Rosero Sáenz Salvatierra Samayoa Segovia Soria Tamayo Terán Urbina Valdivia
Valladares Vaca Velasco Vélez Venegas Vizcarra Yépez Zaldívar Zeledón Zurita
Castillos Campo Valles Monte Montaña Costa Mar Marino Playa Arena Puentes Fuente Fontana Pozo Pozos Laguna Lago Ribera Barranco Peñas
Piedra Piedras Roca Rocas Camino Caminos Plaza Puerta Portal Casas Casal Palacio Villas Solar Huertas Jardín Jardines
Bosque Selva Pino Pinos Roble Encina Álamo Olmo Olmos Fresno Sauce Cerezo Manzano Peral Limón Olivo Viña Rosal Rosa Lirio Flor Clavel
Tomillo Rama Hoja Raíz Zarza Cebada Trigo Maíz Avena Arroz Ajo Cebolla Pimienta Sal Moral Negro Rojo Bermejo Calvo Rizo Gordo Grueso Alto
Largo Grande Valiente Fuerte Alegre Bueno Malo Santo Santamaría Justo Fiel Gentil Noble Conde Duque Marqués Rey Reina Príncipe Infante
Guerra Soldado Alférez Coronel General Maestre Batalla Victoria Vencedor Herrero Ferrer Carpintero Cantero Alfarero Tejedor Sastre
Zapatero Barbero Molinero Molino Panadero Carnicero Pescador Cazador Vaquero Cabrero Ovejero Cordero Toro Becerro Novillo Caballo Potro
Mula Asno Lobo Zorro Zorrilla Oso Gato Conejo Liebre Ciervo Venado Águila Halcón Gavilán Gallo Gallina Pato Ganso Paloma Palomo Golondrina
Pájaro Pez Pescado Sardina Trucha Abeja Araña Grillo Mosca Abad Fraile Monje Clérigo Obispo Cardenal Sacristán Iglesia Capilla Calvario
Pascua Domingo Sábado Enero Abril Mayo Agosto Navidad Nieves Nieve Estrella Luz Cielo Alba Mozo Huésped Barón Varón Cabeza Cabezas Barba
Rostro Mano Manos Pie Bolsa Oro Hierro Acero Cobre Plomo Metal Moneda Pobre Duro Espada Escudo Flecha Arco Castaño Avellano Nogal Nogales
Carretero Sello Llave Llaves Cadena Corona Vela Lucha Salvador Terrazas Tierra Sevilla Logroño Catalán Vizcaíno Francés
Alemán Inglés Portugués Bello Hermoso Machuca Borrego Bosques Canales Cantú Cañas Casado Cerros Colmenares
Delgadillo Dorado Escalera Espejo Feria Fierro Gálvez Guardado Latorre Llanos Loza Machado Madera Madero Manzanares Mármol Matos Melón
Minas Miramontes Moro Mota Mundo Naves Nevado Novo Obregón Olivera Ordaz Páez Parada Pascal Pelayo Perea Piña Polo Posada Puebla
Quesada Rada Real Redondo Ruedas Rueda Salado Salcedo Santana Sedano Serra Trueba Urbano Valdés Varas Viera Vivas Zurdo
`,
  nameParticles: 'de la del los las y san santa da di van von el',
  told: `
me llamo|mi nombre es|mi nombre completo es|yo me llamo|se llama|se llaman|su nombre es|el nombre es|el nombre de él es|
el nombre de ella es|llamado|llamada|de nombre|nombres son|los nombres son|soy la señora|soy el señor|habla|le habla|le escribe|
les escribe|a nombre de|mi compañera se llama|mi compañero se llama|me dicen|le dicen|le decimos|lo conocen como|la conocen como|
conocido como|conocida como|mejor conocido como|alias|apodado|apodada|mi apellido es|se apellida|su apellido es|mi nombre|
el supervisor se llama|mi jefe se llama|el que se llama|la que se llama|un tal|una tal|el tal|la tal|firmado por|mi nmbre es|mi nonbre es|
me yamo|se yama
`,
  hinted: `
soy|yo soy|habla con|hablé con|hable con|hablamos con|hablar con|llama a|llamar a|llamen a|llamé a|pregunte por|pregunten por|
preguntar por|contra|por culpa de|culpa de|de parte de|le dije a|le conté a|le avisé a|le reporté a|le pedí a|le dijo a|me dijo|dijo|según|
gracias|saludos de|atentamente|atte|firma|firmado|hola|buenos días|buenas tardes|buenas|estimado|estimada|querida|querido|señor|junto con|
junto a|además de|hermano de|hermana de|hija de|hijo de|esposa de|esposo de|mujer de|madre de|padre de|mamá de|papá de|primo de|prima de|
tía de|tío de|amigo de|amiga de|novio de|novia de|casa de|víctima es|testigo es|testigos son|testigo|testigos|responsable es|
el culpable es|la culpable es|acoso de|abuso de|golpeado por|golpeada por|acosada por|acosado por|despedida por|despedido por|violada por|
amenazada por|amenazado por|denuncio a|denunciar a|quiero denunciar a|acusamos a|acuso a|despidieron a|golpearon a|corrieron a|mataron a|
le pegó a|le gritó a|insultó a|tocó a|acosa a|acosó a|amenazó a|pegaron a|se llevaron a|vi a|conozco a|busquen a|avisen a|nombre|
a manos de|al señor|a la señora|me llaman|nos supervisa|queja contra|denuncia contra|de la compañera|del compañero
`,
  titles: `
sr sra srta srita sres señor señora señorita señores don doña d dña lic licda licenciado licenciada ing ingeniero ingeniera dr dra doctor
doctora prof profesor profesora profe maestro maestra mtro padre hermano hermana sor tío tía seño mister míster miss arq capitán sargento
teniente oficial comandante
`,
  honorifics: 'jr hijo padre viuda vda',
  roles: `
supervisor supervisora supervisores supervisoras gerente jefe jefa jefes encargado encargada encargados encargadas mayordomo mayordoma
capataz capataces líder coordinador coordinadora coordinadores coordinadoras director directora directores directoras administrador
administradora administradores administradoras dueño dueña patrón patrona ingeniero ingeniera licenciado licenciada doctor doctora médico
enfermero enfermera guardia vigilante portero velador chofer chófer conductor mecánico electricista técnico inspector inspectora auditor
auditora contador contadora secretaria secretario asistente ayudante contratista intermediario reclutador reclutadora agente enganchador
coyote abogado abogada presidente presidenta delegado delegada representante dirigente compañero compañera compañeros compañeras colega
amigo amiga vecino vecina hermano hermana hermanos esposo esposa marido mujer hijo hija hijos madre padre mamá papá tío tía primo prima
cuñado cuñada sobrino sobrina novio novia abuelo abuela suegra suegro nieto nieta muchacho muchacha chico chica joven niño niña señor
señora operario operaria operador operadora trabajador trabajadora obrero obrera empleado empleada costurera cocinera cocinero cajera
bodeguero fumigador tractorista monitor monitora ladrón violador acosador viejo tipo sujeto manager compa comadre compadre policía oficial
comandante testigo víctima líderesa tesorera tesorero maestra maestro aprendiz aprendices
`,
  deeds: `
gritó grita gritaba gritan insultó insulta insultaba golpeó golpea golpeaba pegó pega pegaba tocó toca tocaba tocaron acosó acosa acosaba
amenazó amenaza amenazaba amenazan abusó abusa abusaba violó viola manoseó manosea besó besa agarró agarra agarraba jaló jala empujó
empuja pateó patea obligó obliga obligaba despidió despide corrió corre echó echa botó sacó quitó quita quitaba robó roba descontó
descuenta castigó castiga maltrató maltrata maltrataba humilló humilla humillaba discrimina discriminó regañó regaña regañaba mandó manda
ordenó dijo dice dijeron decía pidió pide pedía prometió promete mintió miente engañó engaña cobró cobra cobraba pagó paga llamó llama
llamaba encerró encierra escupió tiró aventó lanzó pellizcó persigue persiguió sigue siguió mira miraba espía grabó presionó presiona
chantajeó chantajea extorsiona extorsionó estafó firmó renunció murió falleció cayó lloró lloraba denunció vio sabe trabaja trabajaba vive
llegó entró salió vino nos me contó avisó reportó desmayó quemó cortó lastimó enfermó perdió ofreció invitó exige exigió niega negó
rechazó escribió envió borró retuvo retiene golpearon insultaron violaron amenazaron despidieron
`,
  conjunctions: 'y e o u ni con junto & +',
  numbers: {
    0: 'cero',
    1: 'uno un una',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis diesiseis',
    17: 'diecisiete diesisiete',
    18: 'dieciocho diesiocho',
    19: 'diecinueve diesinueve',
    20: 'veinte',
    21: 'veintiuno veintiún veintiuna',
    22: 'veintidós',
    23: 'veintitrés',
    24: 'veinticuatro',
    25: 'veinticinco',
    26: 'veintiséis',
    27: 'veintisiete',
    28: 'veintiocho',
    29: 'veintinueve',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien ciento',
  },
  repeats: {
    2: 'doble',
    3: 'triple',
  },
  fillers: 'guion guión raya menos espacio punto más luego después y coma barra',
  ambiguousNumbers: 'un uno una once',
  numberCues: `
teléfono|telefono|tel|celular|cel|móvil|número|numero|mi número|mi numero|mi cel|mi teléfono|mi celular|llámeme al|llamen al|llamar al|
contacto|whatsapp|wasap|wsp|marque|pasaporte|cédula|cedula|ci|dni|dpi|nie|nif|ine|curp|rfc|nit|nss|imss|seguro social|número de seguro|
afiliación|licencia|visa|permiso|identificación|identidad|id|documento|carnet|carné|credencial|cuenta|cuenta bancaria|cuenta de banco|
número de cuenta|clabe|tarjeta|tarjeta de crédito|tarjeta de débito|pin|clave|contraseña|código|nequi|daviplata|yape|plin|tigo money|bizum|
oxxo|placa|matrícula|expediente|rut|ruc|cuil|cuit|cbu
`,
  workplaceCues: `
empleado|empleada|número de empleado|no de empleado|trabajador|trabajadora|código|código de trabajador|gafete|carnet|ficha|legajo|tarjeta|
tarjeta de asistencia|nómina|planilla|operario|operaria|máquina|maquina|mesa|puesto|estación|línea|linea|módulo|modulo|cuarto|habitación|
dormitorio|cama|litera|casillero|locker|lóker|bus|ruta|camión|taxi|bloque|nave|surco|sala|piso|turno|cuadrilla|grupo|reloj|silla|unidad|
celda|finca
`,
  numberWords: 'número numero núm num nro no n nº n° # numeros números no.',
  units: `
trabajador trabajadora trabajadores trabajadoras compañero compañera compañeros compañeras persona personas mujer mujeres hombre hombres
chico chica chicos chicas muchacho muchacha muchachos muchachas niño niña niños niñas empleado empleada empleados empleadas obrero obrera
obreros obreras operario operaria operarios operarias familias hora horas hrs hr h minuto minutos min segundo segundos día días semana
semanas quincena quincenas mes meses año años vez veces por ciento porciento cien pieza piezas prenda prendas caja cajas tallo tallos ramo
ramos bonche bonches kilo kilos kg libra libras quintal quintales metro metros grado grados litro litros docena docenas turno turnos baño
baños máquina máquinas camisa camisas pantalón pantalones cubeta cubetas saco sacos de nosotros nosotras migrantes jornalero jornalera
jornaleros jornaleras costureras costurero am pm
`,
  currencies: `
peso pesos quetzal quetzales lempira lempiras córdoba córdobas colón colones sol soles bolívar bolívares boliviano bolivianos guaraní
guaraníes dólar dólares dolar dolares usd us euro euros eur € $ mxn cop pen gtq hnl lps q l s/ mil millón millones lucas varos bolas palos
lana
`,
  months: `
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep
sept set oct nov dic
`,
  ageAfter: 'años|años de edad|añitos|añitos de edad|anos|anos de edad|años tengo|años tiene|años cumplidos',
  ageBefore: `
tengo|tiene|tenía|tenia|edad|mi edad es|de edad|edad de|cumplí|cumplió|acaba de cumplir|solo tiene|apenas tiene|tienen
`,
  homes: `
casa calle avenida av carrera cra cll calzada barrio colonia col vereda manzana mz lote lt departamento depto dpto apartamento apto apt
edificio torre bloque piso interior int kilómetro km pasaje callejón sector urbanización urb residencial villa etapa aldea pueblo
municipio cantón parroquia comuna pabellón
`,
  uniqueRoles: `
presidente del sindicato|presidenta del sindicato|secretario general|secretaria general|líder del sindicato|la única enfermera|
el único enfermero|la enfermera de la fábrica|el médico de la fábrica|el doctor de la empresa|la única mujer|el único hombre|
la única embarazada|la única supervisora|la única mecánica|el único electricista|el operador del elevador|la trabajadora social|
la recepcionista|el calderero|el operador de la caldera|el montacarguista|la delegada sindical|el delegado sindical|el único extranjero|
la única extranjera|la única haitiana|el portero de noche|la cocinera de la empresa|la tesorera del sindicato|el único sordo|
la única sorda|la gerente de recursos humanos|el gerente general|la contadora de la empresa
`,
  signals: {
    under_18: `
menor de edad|menores de edad|niños trabajando|niñas trabajando|niños trabajan|trabajan niños|trabajan niñas|trabajo infantil|
hay niños trabajando|hay menores trabajando|menores trabajando|trabajan menores|tengo 12 años|tengo 13 años|tengo 14 años|tengo 15 años|
tengo 16 años|tengo 17 años|tiene 10 años|tiene 11 años|tiene 12 años|tiene 13 años|tiene 14 años|tiene 15 años|tiene 16 años|
tiene 17 años|tienen 13 años|tienen 14 años|tienen 15 años|tienen 16 años|tienen 17 años|niño de 12 años|niña de 12 años|niño de 13 años|
niña de 13 años|de 14 años|de 15 años|de 16 años|de 17 años|catorce años|quince años|dieciséis años|diecisiete años|trece años de edad|
doce años de edad|soy menor|es menor|adolescentes trabajando|sin cumplir 18|menos de 18 años
`,
    pregnant: `
embarazada|embarazadas|embarasada|enbarazada|embarazo|mi embarazo|encinta|preñada|espero un bebé|esperando un bebé|estoy esperando|
meses de embarazo|prueba de embarazo|pruebas de embarazo|aborto|perdí mi bebé|perdí el bebé|maternidad|licencia de maternidad|prenatal|
postnatal|dar a luz|amamantar|lactancia|en estado de gestación|en cinta
`,
    danger_now: `
hay fuego|hay un incendio|se está quemando|se esta quemando|está ardiendo|esta ardiendo|se incendia|se incendió|incendio en|
se prendió fuego|mucho humo|hay humo|estamos encerrados|estamos encerradas|estoy encerrada|estoy encerrado|nos encerraron|
nos tienen encerrados|nos tienen encerradas|nos encierran|encerrados con llave|encerradas con llave|con candado|puertas cerradas con llave|
puerta cerrada con llave|salidas bloqueadas|salida bloqueada|salidas cerradas|salidas de emergencia cerradas|salida de emergencia cerrada|
salidas de emergencia bloqueadas|salidas de emergencia están cerradas|no podemos salir|no puedo salir|no nos dejan salir|no me dejan salir|
atrapados|atrapadas|atrapada|atrapado|grietas en|hay grietas|se está cayendo|se va a caer|se derrumba|se derrumbó|se está derrumbando|
derrumbe|fuga de gas|huele a gas|escape de gas|explosión|explotó|va a explotar|se está muriendo|se muere|me estoy muriendo|se desangra|
está sangrando mucho|inconsciente|no respira|me quiero morir|quiero morir|quitarme la vida|suicidio|suicidarme|suicidarse|me voy a matar|
se va a matar|se quiere matar|matarme|nos van a matar|me van a matar|me quiere matar|me va a matar|me están golpeando|me está golpeando|
nos están golpeando|lo están golpeando|la están golpeando|le están pegando|nos están pegando|secuestrada|secuestrado|secuestraron|
nos tienen secuestrados|auxilio|socorro|sáquenos de aquí|sálvenos|sálvenme|electrocutado|electrocutada|se electrocutó|murió un compañero|
murió una compañera|intoxicados|intoxicadas
`,
    armed: `
pistola|pistolas|arma|armas|armado|armados|armada|cuchillo|navaja|machete|rifle|escopeta|revólver|disparó|dispararon|disparos|balazo|
balazos|tiros|nos apuntó|me apuntó|pistolero|sicario|sicarios
`,
    alone: `
solo a mí|sólo a mí|solamente a mí|soy la única|soy el único|estoy sola|estoy solo|únicamente a mí|a nadie más|yo sola|yo solo|
nada más a mí|solo yo|sólo yo|nomás a mí
`,
    accused_supervisor: `
supervisor|supervisora|supervisores|supervisoras|supervisior|superbisor|supervicor|capataz|capataces|mayordomo|mayordomos|encargado|
encargada|jefe de línea|jefa de línea|jefe de linea|líder de línea|lider de linea|jefe de turno|jefe de área|jefe de sección|jefa de área|
coordinador|coordinadora|caporal|jefe de cuadrilla|jefe inmediato|monitor|monitora
`,
    accused_manager: `
gerente|gerentes|gerenta|gerencia|director|directora|dueño|dueña|dueños|patrón|patrones|patrona|jefe|jefa|jefes|administrador|
administradora|recursos humanos|rrhh|administración|ingeniero|propietario|empresario|el chino|los coreanos
`,
    accused_coworker: `
compañero me tocó|compañero me toca|compañero me golpeó|compañero me acosa|compañero me insultó|compañero me amenazó|compañero me robó|
compañero me pegó|compañera me insultó|compañera me pegó|compañera me robó|compañeros me acosan|compañeros se burlan|compañeras se burlan|
compañeros me molestan|compañeras me molestan|un compañero de trabajo|una compañera de trabajo|otro trabajador|otra trabajadora|
otro obrero|otro empleado|un colega|mis compañeros me
`,
    accused_security: `
guardia|guardias|vigilante|vigilantes|vigilancia|seguridad privada|guardia de seguridad|guardias de seguridad|personal de seguridad|
el de seguridad|los de seguridad|portero|velador|guardián
`,
    accused_agency: `
agencia|agencias|agencia de empleo|reclutador|reclutadores|reclutadora|contratista|contratistas|subcontratista|intermediario|
intermediarios|enganchador|coyote|outsourcing|ett|empresa de trabajo temporal|empresa temporal|la temporal|agente|agentes
`,
  },
  people: `
trabajadores|trabajadoras|trabajador|trabajadora|personas|persona|gente|mujeres|hombres|compañeros|compañeras|empleados|empleadas|obreros|
obreras|operarios|operarias|muchachas|muchachos|chicas|chicos|de nosotros|de nosotras|familias|migrantes|jornaleros|jornaleras|costureras|
niños|niñas|menores|amigos|amigas|señoras|embarazadas|temporeros|temporeras|haitianos|venezolanos|indígenas
`,
  quantities: {
    docena: '12',
    docenas: '24',
    decena: '10',
    decenas: '20',
    cien: '100',
    ciento: '100',
    cientos: '100',
    centenar: '100',
    centenares: '200',
    mil: '1000',
    miles: '1000',
    doscientos: '200',
    doscientas: '200',
    trescientos: '300',
    trescientas: '300',
    cuatrocientos: '400',
    quinientos: '500',
    quinientas: '500',
    par: '2',
    varios: '3',
    varias: '3',
    muchos: '10',
    muchas: '10',
    algunos: '3',
    algunas: '3',
  },
};
