import { nameless } from './nameless.ts';

// Words of which complaints are full and by which nobody is called.
const NAMELESS = `
apestan apesta plumero trapo laburamos laburo chamba chambear chambeando jalar jalando pega pinche cabrón chinga
chingar chingados fregada fregado madre madrazo morro morra morros güey compa carnal plebe vato bola pachanga
desmadre relajo bronca broncas pedo chisme mitote varo varos guita mango peso pesitos quincena rayar rayaron destajo
tarea tarja jornal peonada bolo finiquito liquidación indemnización reparto utilidades despensa bono puntualidad
asistencia checador checada tarjeta reloj gafete credencial incapacidad permiso vacaciones descanso festivo
madrugada mediodía baños retrete excusado taza lavabo regadera ducha duchas cisterna tinaco cubeta jabón papel
toalla cloro trapeador escoba basura basurero mugre cochino cochina cochinos asqueroso asco asquerosa peste
pestilencia hedor moho humedad gotera goteras fuga drenaje alcantarilla fosa lodo charco ratas ratones cucarachas
chinches pulgas piojos moscas zancudos gusanos gusano alacrán alacranes víboras culebra hormigas garrapatas cuarto
galera galerón galpón barraca litera literas colchón cobija cobijas almohada catre petate hamaca techo lámina
láminas pared piso ventana candado portón reja alambre andamio grúa polea cuchilla taladro prensa torno horno
caldera bomba válvula manguera tubo tubería cable cables enchufe interruptor chispa chispas corriente toque descarga
planta generador ventilador abanico abanicos extractor filtro polvo polvareda pelusa humo vapor ácido solvente
pegamento pintura tinte pulgar nudillo muñeca muñecas codo hombro hombros rodilla rodillas tobillo tobillos cadera
espinazo columna cuello pecho panza barriga vientre tripa vejiga riñón riñones hígado pulmón pulmones costilla
costillas quijada muela diente dientes lengua garganta oreja oído oídos párpado piel ronchas roncha comezón picazón
ardor ampolla ampollas quemadura quemaduras moretón moretones cortada cortadas herida heridas cicatriz torcedura
fractura hinchado hinchada hinchazón adormecido adormecidas entumida calambre calambres dolor punzada calentura
fiebre gripa gripe mareo mareos mareada náusea vómito diarrea chorrillo deshidratada insolación desmayo desmayos
desmayada aborto regla menstruación leche lactancia grita gritan gritando regaña regañan insulta insultan mentada
mentadas grosería amenaza amenazan burla burlan humilla humillan manosea manosean manoseo acosa acosan acoso
pellizca empuja empujan empujón patada patadas cachetada cachetadas golpe golpes escupe jalón jalones avienta
avientan arroja persigue extorsiona moche mochada mordida mordidas soborno engaña engañan engaño roban ratero
mentira mentiroso chismoso soplón venganza represalia coraje sueldo sueldos salario pago abono descuento descuentos
descuentan descontaron multa multas deuda deudas préstamo prestamista enganchador pollero coyote renta recibo
recibos agua gasto comida almuerzo desayuno cena lonche frijol tortilla tortillas sopa caldo podrida echada agria
cruda ración hambre niños niñas chamaco chamaca chamaquitos escuincle guardería kínder escuela adolescente menor
menores huérfano viuda anciano ancianos discapacitado sordo sorda sordomudo ciego ciega muda mudo silla embarazada
embarazadas embarazo maternidad recién nacido montacargas camión camiones camioneta troca combi frenos llanta
llantas cinturón volante volcadura surco surcos parcela viñedo invernadero establo rastro aserradero cantera muelle
barco lancha almacén bodega patio andén pasillo rack anaquel tarima caja cajas cajón costal costales bulto fardo
carrete bobina aguja agujas hilo costura dobladillo puño cierre botón tela mezclilla fresa jitomate tomate chile
manzana aguacate pepino pepinos lechuga caña cacao café hule tabaco maleza fumigan fumigar fumigación plaguicida
veneno nomás ahorita rato ratito diario diariamente seguido disque supuestamente obviamente nadien desesperada
desesperado harto harta agotada enojada enojado asustada miedo vergüenza humillada desvelada estresada deprimida
nerviosa injusto injusta ilegal inhumano peligroso peligrosa sucio sucia caliente helado roto rota descompuesto
descompuesta vencido vencidos oxidado trabado tapado
`;

/** Lines in which nobody is named. */
export const EVERYDAY_ES: readonly string[] = nameless(
  NAMELESS,
  'el|la|los|las|un|una|sin|con|falta|hay|mucho|que|nuestro|ese|de|por|está|traigo|puro',
  'y|o|sin|con|de|pa|en',
  'en la planta|en el surco|a diario|y nada|se perdió|está|no hay|es caro|nadie ve|otra vez|duele|apesta',
);
