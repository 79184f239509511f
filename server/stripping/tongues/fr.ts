import type { Tongue } from './tongue.ts';

export const fr: Tongue = {
  tag: 'fr',
  script: 'Latn',
  closed: `
à au aux de du des d l le la les un une uns unes en dans sur sous avec sans pour par contre entre vers chez depuis pendant durant avant
après dès jusque jusqu hors sauf selon malgré envers parmi derrière devant dessus dessous dedans dehors près loin autour côté face grâce
quant et ou mais donc or ni car que qu qui quoi dont où quand comme si lorsque lorsqu puisque puisqu parce quoique afin tandis ainsi aussi
alors puis ensuite enfin cependant pourtant toutefois sinon je j tu t il elle on nous vous ils elles me m te se s moi toi soi lui leur
leurs eux y mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne tien sien nôtre vôtre ce c cet cette ces ceci cela ça ca
celui celle ceux celles ci là quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel desquels quelque quelques quelqu
quelconque chaque chacun chacune tout toute tous toutes aucun aucune nul nulle plusieurs certain certaine certains certaines autre autres
même mêmes tel telle tels telles rien personne peu beaucoup trop assez plus moins très tant tellement autant encore déjà toujours jamais
souvent parfois quelquefois rarement ne n pas point guère non oui ouais ici voici voilà hier aujourd hui demain maintenant bientôt tôt
tard bien mal mieux pire presque environ seulement surtout vraiment peut être surement comment pourquoi combien est es suis sommes êtes
sont était étais étions étiez étaient fut fus furent sera serai seras serons serez seront serait serais seraient soit sois soient soyez
soyons fût étant été avoir ai as a avons avez ont avait avais avions aviez avaient eut eu eue eurent aura aurai auras aurons aurez auront
aurait aurais auraient aie ait aient ayez ayons ayant vais vas va allons allez vont allait allais allaient ira irai iront irait aille
aillent aller allé allée allés allées fais fait faisons faites font faisait faisais faisaient faisions fera ferai feront ferait ferais
fasse fassent faire faisant peux pouvons pouvez peuvent pouvait pouvais pouvaient pourra pourrai pourrait pourrais pourraient puisse
puissent pouvoir pu dois doit devons devez doivent devait devais devaient devra devrait devraient doive devoir dû due veux veut voulons
voulez veulent voulait voulais voulaient voudrais voudrait veuillez veuille vouloir voulu faut fallait faudra faudrait faille sais sait
savons savez savent savait savais savaient saura sache sachez savoir su jai jsuis chui jsui cest nest tai jen jv jveux jpeux jsais ya
yavait kil kel ki ke koi kan pk pkoi pq pcq psk parske bcp bp tt tte tts tjs tjr tjrs pr ds ac av slt stp svp mdr lol qd qqn qqch dc mnt
mtn ms jms vs ns k b o p f g h r u v w x z ok okay eh ah oh hein ben bah euh vu via dit lors hormis outre moyennant etc bref
`,
  open: `
robinet chlore rouille moisi moisissure cafards rats fuite fuites égout climatisation cadenas extincteur extincteurs périmé périmés gants lunettes solvant solvants vertige vertiges vomir vomissements évanoui évanouie évanouies palan chariot élévateur échafaudage
mariage marier aînée amie parfaite nom prénom gens homme femme fille garçon enfant bébé mère père maman papa frère sœur mari épouse époux
conjoint conjointe copain copine fiancé fiancée grand parent tante oncle cousin cousine neveu nièce beau belle famille ami camarade
collègue voisin voisine veuve veuf travailleur travailleuse travailleure ouvrier ouvrière employé employée salarié salariée opérateur
opératrice superviseur superviseure chef cheffe contremaître patron patronne gérant gérante directeur directrice responsable manager
chargé propriétaire ingénieur ingénieuse ingénieure docteur médecin infirmier infirmière gardien gardienne vigile agent agente sécurité
portier concierge chauffeur mécanicien mécanicienne électricien électricienne technicien technicienne soudeur couturier couturière
machiniste repasseur repasseuse repasseure coupeur brodeur inspecteur inspectrice auditeur comptable caissier caissière secrétaire
assistant assistante aide apprenti apprentie stagiaire remplaçant remplaçante cuisinier cuisinière ménage traitant intermédiaire recruteur
recruteuse agence intérim intérimaire passeur avocat avocate juge procureur police policier gendarme militaire maire président présidente
ministre syndicaliste délégué déléguée représentant représentante trésorier trésorière dirigeant dirigeante membre client cliente
fournisseur acheteur marque entreprise usine société firme boîte atelier site hangar entrepôt magasin dépôt bureau bureaux accueil
réception cantine cafétéria réfectoire cuisine toilette wc douche lavabo vestiaire dortoir chambre logement baraque foyer lit matelas
couverture casier porte portail sortie escalier fenêtre mur plafond toit sol étage poteau pilier fissure couloir ascenseur cour parking
entrée secours bâtiment immeuble construction chantier local locaux locale zone section département service chaîne ligne file table poste
station secteur bloc serre parcelle ferme champ exploitation plantation culture récolte vendange cueillette fleur plante tulipe tige
bouquet fruit légume tomate poivron fraise framboise myrtille raisin vigne banane café cacao thé coton riz mil sorgho manioc canne sucre
palme palmier huile ananas mangue orange citron pomme poire cerise abricot pêche melon concombre salade asperge oignon haricot terre eau
eaux pluie soleil chaleur froid humidité poussière boue plastique vent pesticide herbicide insecticide poison chimique produit
pulvérisateur bombe réservoir odeur gaz fumée vapeur acide javel colle solvant encre teinture peinture graisse machine aiguille fil tissu
ciseaux couteau couteaux machette fer chaudière moteur pompe courroie tapis roulant chariot élévateur outil marteau câble prise courant
électricité électrique lumière court circuit extincteur alarme exercice incendie feu feux flamme brûlure explosion fuite danger risque
accident blessure coup coupure fracture chute sang douleur masque gant botte casque lunettes uniforme blouse tablier tenue équipement epi
protection vêtement habits chemise tshirt pantalon jeans robe jupe manteau veste chaussure basket pièce bouton fermeture étiquette carton
sac colis paquet douzaine lot commande échantillon production objectif quota rendement cadence qualité défaut rejet équipe horaire heure
supplémentaire sup minute seconde moment fois jour journée semaine an ans année date lundi mardi mercredi jeudi vendredi samedi dimanche
férié vacances congé pâques ramadan aïd tabaski nuit matin matinée midi soir soirée janvier février mars avril mai juin juillet août
septembre octobre novembre décembre salaire paie paye paiement argent fric espèces chèque virement compte banque carte bulletin fiche
contrat copie papier document lettre démission licenciement préavis indemnité solde prime bonus commission allocation retraite cnss ipm
cotisation sécu assurance mutuelle retenue déduction amende sanction avertissement dette prêt avance acompte intérêt frais impôt
augmentation minimum smic smig base total totaux totale partie moitié pourcentage cent double triple normal normaux normale brut net euro
dollar franc cfa dirham dinar ariary gourde roupie billet deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
seize vingt trente quarante cinquante soixante septante octante huitante nonante zéro mille million premier première deuxième troisième
quatrième cinquième dernier dernière prochain prochaine suivant suivante précédent précédente permission arrêt maladie malade fièvre
grippe toux covid vertige nausée vomissements diarrhée infection allergie asthme cancer tension diabète grossesse enceinte maternité
accouchement accoucher fausse couche avortement crèche serviette examen test consultation clinique hôpital hôpitaux hôpitale dispensaire
ambulance médicament comprimé piqûre ordonnance vaccin soin opération main doigt bras jambe pied tête visage œil yeux oreille bouche nez
dent cou dos épaule taille fesse poitrine sein estomac ventre genou genoux peau cheveux os cœur poumon rein corps coude poignet cuisse
nourriture repas déjeuner petit dîner pause goûter pain viande poulet soupe ver cafard rat souris mouche moustique ordures sale propre
potable filtre glace verre bouteille savon hygiénique cri insulte menace maltraitance abus harcèlement sexuel sexuelle moral moraux morale
viol violence humiliation discrimination racisme sexisme moquerie surnom gros mot grossier grossière grossièreté parole fort forte mauvais
mauvaise bon bonne meilleur meilleuse meilleure bisou baiser geste attouchement chantage faveur relation sexe intime photo vidéo caméra
message sms téléphone portable numéro appel whatsapp watsap facebook messenger instagram tiktok telegram mail email courriel internet
groupe audio lien page appli application réseau batterie crédit idiot idiote imbécile stupide con conne connard connasse salope pute
putain merde bordel bougnoule nègre négresse singe chien chienne cochon bête incapable paresseux paresseuse fainéant fainéante feignant
feignante voleur voleuse voleure menteur menteuse menteure fou folle malpoli malpolie esclave animal animaux animale peur honte tristesse
colère rage courage fatigue stress anxiété dépression angoisse désespoir faim soif sommeil force envie espoir fatiguée épuisé épuisée
inquiet inquiete triste heureux heureuse content contente fâché fâchée furieux nerveux désespéré désespérée déprimé déprimée humilié
humiliée seul seule sûr sûre tranquille occupé occupée prête blessé blessée mort morte vivant vivante grave dangereux difficile facile
possible impossible vrai vraie vérité mensonge faux injuste juste illégal illégale légal légale nouveau nouvelle nouveaux neuve vieux
vieille ancien ancienne grande petite long longe longue courte haut haute bas basse large étroit étroite plein pleine vide chaud chaude
froide tiède mouillé mouillée humide sec sèche dur dure lourd lourde léger légère rapide lent lente terrible horrible cher chère gratuit
gratuite gratuitement complet complète incomplet entier entière demi demie moyen moyenne égal égale égaux différent différente étranger
étrangere national nationale migrant migrante immigré immigrée indigène saisonnier saisonnière journalier journalière temporaire permanent
permanente cdi cdd ouvert ouverte fermée bloqué bloquée cassé cassée abîmé abîmée défectueux sombre clair claires blanc noir noire rouge
vert verte bleu bleue jaune bruyant bruyante obligatoire volontaire nécessaire suffisant suffisante insuffisant insuffisante coupable
innocent innocente témoin victime agresseur harceleur violeur syndicat grève manifestation marche réunion assemblée vote élection liste
comité accord convention collective droit loi code travail travaux boulot emploi taf job ministère inspection tribunal tribunaux tribunale
prud prudhommes procès plainte réclamation rapport formulaire suggestion audit visite politique règle règlement norme condition ambiance
respect égalité solution réponse appui conseil information question doute problème cas affaire situation raison cause faute preuve
gouvernement pays ville village quartier commune province état région frontière rue avenue route maison appartement loyer adresse
transport bus camion camionnette voiture moto vélo taxi train métro avion trajet voyage passeport visa identité cni titre séjour récépissé
régularisation préfecture attestation certificat diplôme demande cv empreinte pointeuse badge présence absence retard cahier livre
registre permis école collège lycée université classe formation âge mineur mineuse mineure majeur majeuse majeure adulte dieu allah
inchallah jésus église mosquée messe prière religion religieux chrétien chrétienne musulman musulmane catholique protestant protestante
voile foulard hijab merci pardon excusez désolé désolée bonjour bonsoir salut salam coucou cordialement salutations respectueusement
sincèrement revoir urgent urgente urgence urgemment madame monsieur mesdames messieurs mademoiselle plaît disant réellement normalement
généralement actuellement immédiatement constamment continuellement fréquemment verbalement physiquement sexuellement moralement
spécialement exactement totalement complètement finalement principalement rapidement lentement directement personnellement anonymement
régulièrement injustement gravement uniquement également récemment anonyme confidentiel confidentielle secret secrete privé privée public
publice publique officiel officielle oral oraux orale écrit écrite numérique chose façon manière type genre endroit lieu lieux fond centre
milieu début fin niveau quantité reste vie monde histoire exemple idée temps attention contrôle système écran ordinateur programme passe
france français française belgique belge suisse canada canadien canadienne québec québécois québécoise luxembourg maroc marocain marocaine
algérie algérien algérienne tunisie tunisien tunisienne mauritanie sénégal sénégaux sénégale sénégalais sénégalaise mali malien malienne
burkina burkinabè guinée guinéen guinéenne côte ivoire ivoirien ivoirienne togo togolais togolaise bénin béninois béninoise niger nigérien
nigérienne cameroun camerounais camerounaise gabon gabonais gabonaise congo congolais congolaise rdc tchad tchadien tchadienne
centrafrique rwanda rwandais rwandaise burundi burundais burundaise madagascar malgache mauricien mauricienne comores djibouti haïti
haïtien haïtienne martinique guadeloupe guyane liban roumanie roumain roumaine bulgarie bulgare pologne polonais polonaise portugal
portugaux portugale portugais portugaise espagne espagnol espagnole italie italien italienne ukraine ukrainien ukrainienne turquie turc
turque chine chinois chinoise inde indien indienne bangladesh bangladais bangladaise népal népaux népale sri lanka vietnam afrique
africain africaine europe européen européenne asie arabe anglais anglaise wolof bambara lingala swahili kinyarwanda créole langue paris
lyon marseille toulouse bordeaux lille nantes rennes strasbourg nice montpellier rouen reims grenoble dijon angers brest limoges perpignan
avignon carpentras cavaillon beaucaire arles nîmes épernay champagne bretagne provence picardie vendée alsace bruxelles liège charleroi
namur anvers gand genève lausanne montréal montréaux montréale laval lavaux lavale casablanca tanger rabat fès meknès kenitra agadir aït
oujda marrakech tétouan tunis sfax sousse monastir bizerte nabeul alger oran dakar thiès rufisque diamniadio kaolack touba bamako sikasso
ouagadougou bobo dioulasso abidjan bouaké daloa yamoussoukro soubré pedro lomé cotonou niamey douala yaoundé bafoussam kribi libreville
kinshasa lubumbashi kolwezi goma bukavu matadi brazzaville pointe conakry antananarivo tana antsirabe toamasina tamatave port ouanaminthe
cap carrefour caracol sonapi codevi kigali bujumbura nike zara decathlon amazon uber deliveroo lacoste vinci bolloré danone lidl auchan
ikea leoni yazaki lear renault levi gap gildan bonduelle shopping planning open space briefing team leader line packing picking scan
scanner palette transpalette cariste puce composant soudure microscope laboratoire carrière pierres marbre granit granite roche explosif
dynamite mine minerai cobalt coltan tunnel éboulement silice dis disent disait disaient disons dites dire dira dirait dise vois voit
voyons voyez voient voyait voyais verra voir voyant vue viens vient venons venez viennent venait venaient viendra vienne venir venant venu
venue prend prenons prenez prennent prenait prenaient prendra prenne prendre prenant pris met mettons mettez mettent mettait mettaient
mettra mette mettre mis mise tient tiennent tenait tenir tenu reçois reçoit reçoivent recevoir reçu reçue recevait crois croit croient
croire croyait connais connaît connaissent connaissait connaître connu dors dort dorment dormir dormait dormi part partent partir partait
parti sors sort sortent sortir sortait sorti sens sent sentent sentir sentait senti souffre souffrent souffrir souffrait souffert offre
offrir offert ouvre ouvrent ouvrir ouvrait meurs meurt meurent mourir mourait mourra vis vit vivent vivre vivait vécu écris écrivent
écrire écrivait lis lisent lire lu lue bois boit boivent boire bu buvait courir couru battu battue bat battent battait attend attendent
attendait attendu rend rendent rendre rendu perd perdent perdre perdu perdue vend vendent vendre vendu répond répondent répondre répondu
descend descendre descendu entend entendent entendre entendu suit suivent suivre suivi conduit conduisent construit construire réduit
réduire produisent promis promet promettre permet permettre permettait commettre mens ment mentent mentir mentait menti sers sert servent
servir servi craint craindre crains plaint plaindre plains plaignent éteint éteindre peint rejoint disparu disparue apparu né née nés
naître suspendu pendu cousu coud cousent interdit interdite interdire ri rire rient rit assis assise asseoir asseyez debout maintenir
maintenu obtenir obtenu appartient retenu retient retenir souvient souvenir appris apprendre apprend compris comprend comprennent
comprendre surpris surprendre tordu mordu fondu vaincu cueillir cueilli cueillons cueille accueilli devient devenir devenu revient revenir
revenu reviens prévenu prévenir fuir fuit fui enfui cnssé dps depui bjr bsr dsl pbm pb rdv num auj ojd ajd biz mci merki jamè tro bocou
travay travaye lotre oci ossi fo fet fé vrmt vmt grv wesh frangin gosse gars mec meuf nana flic bosser bosse thune chefaillon dégage
foutre foutu foutue foutent gueule fermez inaptitude handicap handicapé handicapée sourd sourde muet muette aveugle boiteux cadenas clé
clef grille barreaux verrou verrouillé verrouillée bruit vibration ventilation ventilateur climatisation clim chauffage éclairage lampe
obscurité espace serrée chaise banc arme pistolet fusil balle bâton gifle poing suicide bagarre ivre soûl saoul alcool bière vin cigarette
drogue représailles vengeance rumeur piège fraude vol arnaque trafic esclavage traite forcée captivité séquestration personnel majorité
minorité dizaine centaine millier humain humaine ressources rh drh administration direction gestion comptabilité vente maintenance
logistique nettoyage expédition stock lavage blanchisserie finition conditionnement broderie impression tissage filature confection coupe
couture piquage payer paient payons payez payée payais payait payaient payions payant paiera paierait paieront travailler travaille
travaillent travaillons travaillez travaillée travaillais travaillait travaillaient travaillions travaillant travaillera travaillerait
travailleront crier crie crient crions criez criée criais criait criaient criions criant criera crierait crieront hurler hurle hurlent
hurlons hurlez hurlée hurlais hurlait hurlaient hurlions hurlant hurlera hurlerait hurleront insulter insultent insultons insultez
insultée insultais insultait insultaient insultions insultant insultera insulterait insulteront menacer menacent menaçons menacez menacée
menaçais menaçait menaçaient menacions menaçant menacera menacerait menaceront frapper frappe frappent frappons frappez frappée frappais
frappait frappaient frappions frappant frappera frapperait frapperont taper tape tapent tapons tapez tapée tapais tapait tapaient tapions
tapant tapera taperait taperont toucher touche touchent touchons touchez touchée touchais touchait touchaient touchions touchant touchera
toucherait toucheront harceler harcèle harcèlent harcelons harcelez harcelée harcelais harcelait harcelaient harcelions harcelant
harcèlera harcèlerait harcèleront abuser abuse abusent abusons abusez abusée abusais abusait abusaient abusions abusant abusera abuserait
abuseront obliger oblige obligent obligeons obligez obligée obligeais obligeait obligeaient obligions obligeant obligera obligerait
obligeront forcer forcent forçons forcez forçais forçait forçaient forcions forçant forcera forcerait forceront licencier licencie
licencient licencions licenciez licenciée licenciais licenciait licenciaient licenciions licenciant licenciera licencierait licencieront
virer vire virent virons virez virée virais virait viraient virions virant virera virerait vireront renvoyer renvoie renvoient renvoyons
renvoyez renvoyé renvoyée renvoyais renvoyait renvoyaient renvoyions renvoyant renvoiera renvoierait renvoieront laisser laisse laissent
laissons laissez laissée laissais laissait laissaient laissions laissant laissera laisserait laisseront appeler appelle appellent appelons
appelez appelé appelée appelais appelait appelaient appelions appelant appellera appellerait appelleront parler parle parlent parlons
parlez parlée parlais parlait parlaient parlions parlant parlera parlerait parleront arriver arrive arrivent arrivons arrivez arrivée
arrivais arrivait arrivaient arrivions arrivant arrivera arriverait arriveront emmener emmène emmènent emmenons emmenez emmenée emmenais
emmenait emmenaient emmenions emmenant emmènera emmènerait emmèneront enlever enlève enlèvent enlevons enlevez enlevée enlevais enlevait
enlevaient enlevions enlevant enlèvera enlèverait enlèveront retirer retire retirent retirons retirez retirée retirais retirait retiraient
retirions retirant retirera retirerait retireront déduire déduiit déduiissons déduiissez déduiissent déduii déduiie déduiissait
déduiissaient déduiissant déduiira déduiirait déduiiront déduiisse gagner gagne gagnent gagnons gagnez gagnée gagnais gagnait gagnaient
gagnions gagnant gagnera gagnerait gagneront manquer manque manquent manquons manquez manquée manquais manquait manquaient manquions
manquant manquera manquerait manqueront signer signe signent signons signez signée signais signait signaient signions signant signera
signerait signeront réclamer réclame réclament réclamons réclamez réclamée réclamais réclamait réclamaient réclamions réclamant réclamera
réclamerait réclameront protester proteste protestent protestons protestez protestée protestais protestait protestaient protestions
protestera protesterait protesteront dénoncer dénonce dénoncent dénonçons dénoncez dénoncée dénonçais dénonçait dénonçaient dénoncions
dénonçant dénoncera dénoncerait dénonceront informer informe informent informons informez informée informais informait informaient
informions informant informera informerait informeront signaler signale signalent signalons signalez signalée signalais signalait
signalaient signalions signalant signalera signalerait signaleront rapporter rapporte rapportent rapportons rapportez rapportée rapportais
rapportait rapportaient rapportions rapportant rapportera rapporterait rapporteront rester restent restons restez restée restais restait
restaient restions restant restera resterait resteront ordonner ordonne ordonnent ordonnons ordonnez ordonnée ordonnais ordonnait
ordonnaient ordonnions ordonnant ordonnera ordonnerait ordonneront commander commandent commandons commandez commandée commandais
commandait commandaient commandions commandant commandera commanderait commanderont maltraiter maltraite maltraitent maltraitons
maltraitez maltraitée maltraitais maltraitait maltraitaient maltraitions maltraitant maltraitera maltraiterait maltraiteront humilier
humilient humilions humiliez humiliais humiliait humiliaient humiliions humiliant humiliera humilierait humilieront discriminer discrimine
discriminent discriminons discriminez discriminée discriminais discriminait discriminaient discriminions discriminant discriminera
discriminerait discrimineront pousser pousse poussent poussons poussez poussée poussais poussait poussaient poussions poussant poussera
pousserait pousseront tirer tire tirent tirons tirez tirée tirais tirait tiraient tirions tirant tirera tirerait tireront gifler giflent
giflons giflez giflée giflais giflait giflaient giflions giflant giflera giflerait gifleront pincer pince pincent pinçons pincez pincée
pinçais pinçait pinçaient pincions pinçant pincera pincerait pinceront attraper attrape attrapent attrapons attrapez attrapée attrapais
attrapait attrapaient attrapions attrapant attrapera attraperait attraperont enfermer enferme enferment enfermons enfermez enfermée
enfermais enfermait enfermaient enfermions enfermant enfermera enfermerait enfermeront fermer ferment fermons fermais fermait fermaient
fermions fermant fermera fermerait fermeront bloquer bloquent bloquons bloquez bloquais bloquait bloquaient bloquions bloquant bloquera
bloquerait bloqueront échapper échappe échappent échappons échappez échappée échappais échappait échappaient échappions échappant
échappera échapperait échapperont brûler brûle brûlent brûlons brûlez brûlée brûlais brûlait brûlaient brûlions brûlant brûlera brûlerait
brûleront couper coupent coupons coupez coupée coupais coupait coupaient coupions coupant coupera couperait couperont blesser blessent
blessons blessez blessais blessait blessaient blessions blessant blessera blesserait blesseront accideit accideissons accideissez
accideissent accidei accideie accideissait accideissaient accideissant accideira accideirait accideiront accideisse tomber tombe tombent
tombons tombez tombée tombais tombait tombaient tombions tombant tombera tomberait tomberont vomir vomit vomissons vomissez vomissent vomi
vomie vomissait vomissaient vomissant vomira vomirait vomiront vomisse saigner saigne saignent saignons saignez saignée saignais saignait
saignaient saignions saignant saignera saignerait saigneront soigner soigne soignent soignons soignez soignée soignais soignait soignaient
soignions soignant soignera soignerait soigneront aider aident aidons aidez aidée aidais aidait aidaient aidions aidant aidera aiderait
aideront supporter supporte supportent supportons supportez supportée supportais supportait supportaient supportions supportant supportera
supporterait supporteront sauver sauve sauvent sauvons sauvez sauvée sauvais sauvait sauvaient sauvions sauvant sauvera sauverait
sauveront enquêter enquête enquêtent enquêtons enquêtez enquêtée enquêtais enquêtait enquêtaient enquêtions enquêtant enquêtera
enquêterait enquêteront fouiller fouille fouillent fouillons fouillez fouillée fouillais fouillait fouillaient fouillions fouillant
fouillera fouillerait fouilleront contrôler contrôlent contrôlons contrôlez contrôlée contrôlais contrôlait contrôlaient contrôlions
contrôlant contrôlera contrôlerait contrôleront surveiller surveille surveillent surveillons surveillez surveillée surveillais surveillait
surveillaient surveillions surveillant surveillera surveillerait surveilleront enregistrer enregistre enregistrent enregistrons
enregistrez enregistrée enregistrais enregistrait enregistraient enregistrions enregistrant enregistrera enregistrerait enregistreront
filmer filme filment filmons filmez filmée filmais filmait filmaient filmions filmant filmera filmerait filmeront regarder regarde
regardent regardons regardez regardée regardais regardait regardaient regardions regardant regardera regarderait regarderont observer
observe observent observons observez observée observais observait observaient observions observant observera observerait observeront
chercher cherche cherchent cherchons cherchez cherchée cherchais cherchait cherchaient cherchions cherchant cherchera chercherait
chercheront trouver trouve trouvent trouvons trouvez trouvée trouvais trouvait trouvaient trouvions trouvant trouvera trouverait
trouveront retrouver retrouve retrouvent retrouvons retrouvez retrouvée retrouvais retrouvait retrouvaient retrouvions retrouvant
retrouvera retrouverait retrouveront attendre attendit attendissons attendissez attendissent attendi attendie attendissait attendissaient
attendissant attendira attendirait attendiront attendisse endurer endure endurent endurons endurez endurée endurais endurait enduraient
endurions endurant endurera endurerait endureront pleurer pleure pleurent pleurons pleurez pleurée pleurais pleurait pleuraient pleurions
pleurant pleurera pleurerait pleureront tuer tue tuent tuons tuez tuée tuais tuait tuaient tuions tuant tuera tuerait tueront violer viole
violent violons violez violée violais violait violaient violions violant violera violerait violeront embrasser embrasse embrassent
embrassons embrassez embrassée embrassais embrassait embrassaient embrassions embrassant embrassera embrasserait embrasseront peloter
pelote pelotent pelotons pelotez pelotée pelotais pelotait pelotaient pelotions pelotant pelotera peloterait peloteront caresser caresse
caressent caressons caressez caressée caressais caressait caressaient caressions caressant caressera caresserait caresseront inviter
invite invitent invitons invitez invitée invitais invitait invitaient invitions invitant invitera inviterait inviteront proposer propose
proposent proposons proposez proposée proposais proposait proposaient proposions proposant proposera proposerait proposeront refuser
refuse refusent refusons refusez refusée refusais refusait refusaient refusions refusant refusera refuserait refuseront tromper trompe
trompent trompons trompez trompée trompais trompait trompaient trompions trompant trompera tromperait tromperont escroquer escroque
escroquent escroquons escroquez escroquée escroquais escroquait escroquaient escroquions escroquant escroquera escroquerait escroqueront
voler vole volent volons volez volée volais volait volaient volions volant volera volerait voleront prêter prêtent prêtons prêtez prêtée
prêtais prêtait prêtaient prêtions prêtant prêtera prêterait prêteront emprunter emprunte empruntent empruntons empruntez empruntée
empruntais empruntait empruntaient empruntions empruntant empruntera emprunterait emprunteront rembourser rembourse remboursent
remboursons remboursez remboursée remboursais remboursait remboursaient remboursions remboursant remboursera rembourserait rembourseront
verser verse versent versons versez versée versais versait versaient versions versant versera verserait verseront transférer transfère
transfèrent transférons transférez transférée transférais transférait transféraient transférions transférant transférera transférerait
transféreront envoyer envoie envoient envoyons envoyez envoyé envoyée envoyais envoyait envoyaient envoyions envoyant envoiera envoierait
envoieront donner donne donnent donnons donnez donnée donnais donnait donnaient donnions donnant donnera donnerait donneront remplir
remplit remplissons remplissez remplissent rempli remplie remplissait remplissaient remplissant remplira remplirait rempliront remplisse
acheter achète achètent achetons achetez achetée achetais achetait achetaient achetions achetant achètera achèterait achèteront coûter
coûte coûtent coûtons coûtez coûtée coûtais coûtait coûtaient coûtions coûtant coûtera coûterait coûteront dépenser dépense dépensent
dépensons dépensez dépensée dépensais dépensait dépensaient dépensions dépensant dépensera dépenserait dépenseront économiser économise
économisent économisons économisez économisée économisais économisait économisaient économisions économisant économisera économiserait
économiseront augmenter augmente augmentent augmentons augmentez augmentée augmentais augmentait augmentaient augmentions augmentant
augmentera augmenterait augmenteront monter monte montent montons montez montée montais montait montaient montions montant montera
monterait monteront baisser baisse baissent baissons baissez baissée baissais baissait baissaient baissions baissant baissera baisserait
baisseront diminuer diminue diminuent diminuons diminuez diminuée diminuais diminuait diminuaient diminuions diminuant diminuera
diminuerait diminueront changer change changent changeons changez changée changeais changeait changeaient changions changeant changera
changerait changeront déménager déménage déménagent déménageons déménagez déménagée déménageais déménageait déménageaient déménagions
déménageant déménagera déménagerait déménageront reposer repose reposent reposons reposez reposée reposais reposait reposaient reposions
reposant reposera reposerait reposeront manger mange mangent mangeons mangez mangée mangeais mangeait mangeaient mangions mangeant mangera
mangerait mangeront cuisiner cuisinent cuisinons cuisinez cuisinée cuisinais cuisinait cuisinaient cuisinions cuisinant cuisinera
cuisinerait cuisineront laver lave lavent lavons lavez lavée lavais lavait lavaient lavions lavant lavera laverait laveront nettoyer
nettoie nettoient nettoyons nettoyez nettoyé nettoyée nettoyais nettoyait nettoyaient nettoyions nettoyant nettoiera nettoierait
nettoieront balayer balaie balaient balayons balayez balayé balayée balayais balayait balayaient balayions balayant balaiera balaierait
balaieront uriner urine urinent urinons urinez urinée urinais urinait urinaient urinions urinant urinera urinerait urineront utiliser
utilise utilisent utilisons utilisez utilisée utilisais utilisait utilisaient utilisions utilisant utilisera utiliserait utiliseront
demander demandent demandons demandez demandée demandais demandait demandaient demandions demandant demandera demanderait demanderont
exiger exige exigent exigeons exigez exigée exigeais exigeait exigeaient exigions exigeant exigera exigerait exigeront expliquer explique
expliquent expliquons expliquez expliquée expliquais expliquait expliquaient expliquions expliquant expliquera expliquerait expliqueront
enseigner enseigne enseignent enseignons enseignez enseignée enseignais enseignait enseignaient enseignions enseignant enseignera
enseignerait enseigneront former forme forment formons formez formée formais formait formaient formions formant formera formerait
formeront entrainer entraine entrainent entrainons entrainez entrainée entrainais entrainait entrainaient entrainions entrainant
entrainera entrainerait entraineront noter note notent notons notez notée notais notait notaient notions notant notera noterait noteront
compter comptent comptons comptez comptée comptais comptait comptaient comptions comptant comptera compterait compteront peser pèse pèsent
pesons pesez pesée pesais pesait pesaient pesions pesant pèsera pèserait pèseront mesurer mesure mesurent mesurons mesurez mesurée
mesurais mesurait mesuraient mesurions mesurant mesurera mesurerait mesureront coudre coudit coudissons coudissez coudissent coudi coudie
coudissait coudissaient coudissant coudira coudirait coudiront coudisse repasser repasse repassent repassons repassez repassée repassais
repassait repassaient repassions repassant repassera repasserait repasseront emballer emballe emballent emballons emballez emballée
emballais emballait emballaient emballions emballant emballera emballerait emballeront charger chargent chargeons chargez chargée
chargeais chargeait chargeaient chargions chargeant chargera chargerait chargeront décharger décharge déchargent déchargeons déchargez
déchargée déchargeais déchargeait déchargeaient déchargions déchargeant déchargera déchargerait déchargeront lever lève lèvent levons
levez levée levais levait levaient levions levant lèvera lèverait lèveront soulever soulève soulèvent soulevons soulevez soulevée
soulevais soulevait soulevaient soulevions soulevant soulèvera soulèverait soulèveront broder brode brodent brodons brodez brodée brodais
brodait brodaient brodions brodant brodera broderait broderont tisser tisse tissent tissons tissez tissée tissais tissait tissaient
tissions tissant tissera tisserait tisseront teinter teinte teintent teintons teintez teintée teintais teintait teintaient teintions
teintant teintera teinterait teinteront plier plie plient plions pliez pliée pliais pliait pliaient pliions pliant pliera plierait
plieront étiqueter étiquète étiquètent étiquetons étiquetez étiquetée étiquetais étiquetait étiquetaient étiquetions étiquetant étiquetera
étiqueterait étiqueteront inspecter inspecte inspectent inspectons inspectez inspectée inspectais inspectait inspectaient inspectant
inspectera inspecterait inspecteront récolter récoltent récoltons récoltez récoltée récoltais récoltait récoltaient récoltions récoltant
récoltera récolterait récolteront planter plantent plantons plantez plantée plantais plantait plantaient plantions plantant plantera
planterait planteront semer sème sèment semons semez semée semais semait semaient semions semant sèmera sèmerait sèmeront arroser arrose
arrosent arrosons arrosez arrosée arrosais arrosait arrosaient arrosions arrosant arrosera arroserait arroseront pulvériser pulvérise
pulvérisent pulvérisons pulvérisez pulvérisée pulvérisais pulvérisait pulvérisaient pulvérisions pulvérisant pulvérisera pulvériserait
pulvériseront traiter traitent traitons traitez traitée traitais traitait traitaient traitions traitera traiterait traiteront tailler
taillent taillons taillez taillée taillais taillait taillaient taillions taillant taillera taillerait tailleront ramasser ramasse
ramassent ramassons ramassez ramassée ramassais ramassait ramassaient ramassions ramassant ramassera ramasserait ramasseront trier trie
trient trions triez triée triais triait triaient triions triant triera trierait trieront cultiver cultive cultivent cultivons cultivez
cultivée cultivais cultivait cultivaient cultivions cultivant cultivera cultiverait cultiveront appliquer applique appliquent appliquons
appliquez appliquée appliquais appliquait appliquaient appliquions appliquant appliquera appliquerait appliqueront mélanger mélange
mélangent mélangeons mélangez mélangée mélangeais mélangeait mélangeaient mélangions mélangeant mélangera mélangerait mélangeront respirer
respire respirent respirons respirez respirée respirais respirait respiraient respirions respirant respirera respirerait respireront
tousser tousse toussent toussons toussez toussée toussais toussait toussaient toussions toussant toussera tousserait tousseront gratter
gratte grattent grattons grattez grattée grattais grattait grattaient grattions grattant grattera gratterait gratteront trembler tremble
tremblent tremblons tremblez tremblée tremblais tremblait tremblaient tremblions tremblant tremblera tremblerait trembleront glisser
glisse glissent glissons glissez glissée glissais glissait glissaient glissions glissant glissera glisserait glisseront marcher marchent
marchons marchez marchée marchais marchait marchaient marchions marchant marchera marcherait marcheront rouler roule roulent roulons
roulez roulée roulais roulait roulaient roulions roulera roulerait rouleront conduire conduiit conduiissons conduiissez conduiissent
conduii conduiie conduiissait conduiissaient conduiissant conduiira conduiirait conduiiront conduiisse arrêter arrête arrêtent arrêtons
arrêtez arrêtée arrêtais arrêtait arrêtaient arrêtions arrêtant arrêtera arrêterait arrêteront commencer commence commencent commençons
commencez commencée commençais commençait commençaient commencions commençant commencera commencerait commenceront terminer termine
terminent terminons terminez terminée terminais terminait terminaient terminions terminant terminera terminerait termineront finir finit
finissons finissez finissent fini finie finissait finissaient finissant finira finirait finiront finisse continuer continue continuent
continuons continuez continuée continuais continuait continuaient continuions continuant continuera continuerait continueront durer durent
durons durez durée durais durait duraient durions durera durerait dureront casser cassent cassons cassez cassais cassait cassaient
cassions cassant cassera casserait casseront déchirer déchire déchirent déchirons déchirez déchirée déchirais déchirait déchiraient
déchirions déchirant déchirera déchirerait déchireront réparer répare réparent réparons réparez réparée réparais réparait réparaient
réparions réparant réparera réparerait répareront installer installe installent installons installez installée installais installait
installaient installions installant installera installerait installeront fonctionner fonctionne fonctionnent fonctionnons fonctionnez
fonctionnée fonctionnais fonctionnait fonctionnaient fonctionnions fonctionnant fonctionnera fonctionnerait fonctionneront allumer allume
allument allumons allumez allumée allumais allumait allumaient allumions allumant allumera allumerait allumeront exploser explose
explosent explosons explosez explosée explosais explosait explosaient explosant explosera exploserait exploseront écrouler écroule
écroulent écroulons écroulez écroulée écroulais écroulait écroulaient écroulions écroulant écroulera écroulerait écrouleront fissurer
fissurent fissurons fissurez fissurée fissurais fissurait fissuraient fissurions fissurant fissurera fissurerait fissureront inonder
inonde inondent inondons inondez inondée inondais inondait inondaient inondions inondant inondera inonderait inonderont participer
participe participent participons participez participée participais participait participaient participions participant participera
participerait participeront organiser organise organisent organisons organisez organisée organisais organisait organisaient organisions
organisant organisera organiserait organiseront adhérer adhère adhèrent adhérons adhérez adhérée adhérais adhérait adhéraient adhérions
adhérant adhérera adhérerait adhéreront réunir réunit réunissons réunissez réunissent réuni réunie réunissait réunissaient réunissant
réunira réunirait réuniront réunisse voter votent votons votez votée votais votait votaient votions votant votera voterait voteront
négocier négocie négocient négocions négociez négociée négociais négociait négociaient négociions négociant négociera négocierait
négocieront accepter accepte acceptent acceptons acceptez acceptée acceptais acceptait acceptaient acceptions acceptant acceptera
accepterait accepteront rejeter rejette rejettent rejetons rejetez rejeté rejetée rejetais rejetait rejetaient rejetions rejetant
rejettera rejetterait rejetteront nier nie nient nions niez niée niais niait niaient niions niant niera nierait nieront autoriser autorise
autorisent autorisons autorisez autorisée autorisais autorisait autorisaient autorisions autorisant autorisera autoriserait autoriseront
suspendre suspendit suspendissons suspendissez suspendissent suspendi suspendie suspendissait suspendissaient suspendissant suspendira
suspendirait suspendiront suspendisse annuler annule annulent annulons annulez annulée annulais annulait annulaient annulions annulant
annulera annulerait annuleront embaucher embauche embauchent embauchons embauchez embauchée embauchais embauchait embauchaient embauchions
embauchant embauchera embaucherait embaucheront recruter recrute recrutent recrutons recrutez recrutée recrutais recrutait recrutaient
recrutions recrutant recrutera recruterait recruteront employer emploie emploient employons employez employais employait employaient
employions employant emploiera emploierait emploieront engager engage engagent engageons engagez engagée engageais engageait engageaient
engagions engageant engagera engagerait engageront indemniser indemnise indemnisent indemnisons indemnisez indemnisée indemnisais
indemnisait indemnisaient indemnisions indemnisant indemnisera indemniserait indemniseront allaiter allaite allaitent allaitons allaitez
allaitée allaitais allaitait allaitaient allaitions allaitant allaitera allaiterait allaiteront garder garde gardent gardons gardez gardée
gardais gardait gardaient gardions gardant gardera garderait garderont élever élève élèvent élevons élevez élevée élevais élevait
élevaient élevions élevant élevera éleverait éleveront étudier étudie étudient étudions étudiez étudiée étudiais étudiait étudiaient
étudiions étudiant étudiera étudierait étudieront maries marient marions mariez mariées mariais mariait mariaient mariions mariant mariera
marierait marieront séparer sépare séparent séparons séparez séparée séparais séparait séparaient séparions séparant séparera séparerait
sépareront divorcer divorce divorcent divorçons divorcez divorcée divorçais divorçait divorçaient divorcions divorçant divorcera
divorcerait divorceront rentrer rentre rentrent rentrons rentrez rentrée rentrais rentrait rentraient rentrions rentrant rentrera
rentrerait rentreront retourner retourne retournent retournons retournez retournée retournais retournait retournaient retournions
retournant retournera retournerait retourneront voyager voyagent voyageons voyagez voyagée voyageais voyageait voyageaient voyagions
voyageant voyagera voyagerait voyageront migrer migre migrent migrons migrez migrée migrais migrait migraient migrions migrera migrerait
migreront expulser expulse expulsent expulsons expulsez expulsée expulsais expulsait expulsaient expulsions expulsant expulsera
expulserait expulseront confisquer confisque confisquent confisquons confisquez confisquée confisquais confisquait confisquaient
confisquions confisquant confisquera confisquerait confisqueront cacher cache cachent cachons cachez cachée cachais cachait cachaient
cachions cachant cachera cacherait cacheront effacer efface effacent effaçons effacez effacée effaçais effaçait effaçaient effacions
effaçant effacera effacerait effaceront publier publie publient publions publiez publiée publiais publiait publiaient publiions publiant
publiera publierait publieront partager partage partagent partageons partagez partagée partageais partageait partageaient partagions
partageant partagera partagerait partageront penser pense pensent pensons pensez pensée pensais pensait pensaient pensions pensant pensera
penserait penseront imaginer imagine imaginent imaginons imaginez imaginée imaginais imaginait imaginaient imaginions imaginant imaginera
imaginerait imagineront décider décide décident décidons décidez décidée décidais décidait décidaient décidions décidant décidera
déciderait décideront essayer essaie essaient essayons essayez essayé essayée essayais essayait essayaient essayions essayant essaiera
essaierait essaieront tenter tente tentent tentons tentez tentée tentais tentait tentaient tentions tentant tentera tenterait tenteront
réussir réussit réussissons réussissez réussissent réussi réussie réussissait réussissaient réussissant réussira réussirait réussiront
réussisse embêter embête embêtent embêtons embêtez embêtée embêtais embêtait embêtaient embêtions embêtant embêtera embêterait embêteront
déranger dérange dérangent dérangeons dérangez dérangée dérangeais dérangeait dérangeaient dérangions dérangeant dérangera dérangerait
dérangeront ennuyer ennuie ennuient ennuyons ennuyez ennuyé ennuyée ennuyais ennuyait ennuyaient ennuyions ennuyant ennuiera ennuierait
ennuieront stresser stresse stressent stressons stressez stressée stressais stressait stressaient stressions stressant stressera
stresserait stresseront intimider intimide intimident intimidons intimidez intimidée intimidais intimidait intimidaient intimidions
intimidant intimidera intimiderait intimideront moquer moque moquent moquons moquez moquée moquais moquait moquaient moquions moquant
moquera moquerait moqueront critiquer critique critiquent critiquons critiquez critiquée critiquais critiquait critiquaient critiquions
critiquant critiquera critiquerait critiqueront accuser accuse accusent accusons accusez accusée accusais accusait accusaient accusions
accusant accusera accuserait accuseront gronder gronde grondent grondons grondez grondée grondais grondait grondaient grondions grondant
grondera gronderait gronderont engueuler engueule engueulent engueulons engueulez engueulée engueulais engueulait engueulaient engueulions
engueulant engueulera engueulerait engueuleront disputer dispute disputent disputons disputez disputée disputais disputait disputaient
disputions disputant disputera disputerait disputeront bagarrer bagarrent bagarrons bagarrez bagarrée bagarrais bagarrait bagarraient
bagarrions bagarrant bagarrera bagarrerait bagarreront agresser agresse agressent agressons agressez agressée agressais agressait
agressaient agressions agressant agressera agresserait agresseront attaquer attaque attaquent attaquons attaquez attaquée attaquais
attaquait attaquaient attaquions attaquant attaquera attaquerait attaqueront battre battit battissons battissez battissent batti battie
battissait battissaient battissant battira battirait battiront battisse étrangler étrangle étranglent étranglons étranglez étranglée
étranglais étranglait étranglaient étranglions étranglant étranglera étranglerait étrangleront pendre pendit pendissons pendissez
pendissent pendi pendie pendissait pendissaient pendissant pendira pendirait pendiront pendisse kidnapper kidnappe kidnappent kidnappons
kidnappez kidnappée kidnappais kidnappait kidnappaient kidnappions kidnappant kidnappera kidnapperait kidnapperont coincer coince coincent
coinçons coincez coincée coinçais coinçait coinçaient coincions coinçant coincera coincerait coinceront piéger piègent piégeons piégez
piégée piégeais piégeait piégeaient piégions piégeant piégera piégerait piégeront transpirer transpire transpirent transpirons transpirez
transpirée transpirais transpirait transpiraient transpirions transpirant transpirera transpirerait transpireront inquiéter inquiètent
inquiétons inquiétez inquiétée inquiétais inquiétait inquiétaient inquiétions inquiétant inquiétera inquiéterait inquiéteront fatiguer
fatiguent fatiguons fatiguez fatiguais fatiguait fatiguaient fatiguions fatiguant fatiguera fatiguerait fatigueront épuiser épuisent
épuisons épuisez épuisais épuisait épuisaient épuisions épuisant épuisera épuiserait épuiseront passer passent passons passez passée
passais passait passaient passions passant passera passerait passeront exister existe existent existons existez existée existais existait
existaient existions existant existera existerait existeront disparaître disparaîtit disparaîtissons disparaîtissez disparaîtissent
disparaîti disparaîtie disparaîtissait disparaîtissaient disparaîtissant disparaîtira disparaîtirait disparaîtiront disparaîtisse
améliorer améliore améliorent améliorons améliorez améliorée améliorais améliorait amélioraient améliorions améliorant améliorera
améliorerait amélioreront empirer empire empirent empirons empirez empirée empirais empirait empiraient empirions empirant empirera
empirerait empireront régler règlent réglons réglez réglée réglais réglait réglaient réglions réglant réglera réglerait régleront
solliciter sollicite sollicitent sollicitons sollicitez sollicitée sollicitais sollicitait sollicitaient sollicitions sollicitant
sollicitera solliciterait solliciteront prier prie prient prions priez priée priais priait priaient priions priant priera prierait
prieront remercier remercie remercient remercions remerciez remerciée remerciais remerciait remerciaient remerciions remerciant remerciera
remercierait remercieront saluer salue saluent saluons saluez saluée saluais saluait saluaient saluions saluant saluera saluerait
salueront mépriser méprise méprisent méprisons méprisez méprisée méprisais méprisait méprisaient méprisions méprisant méprisera
mépriserait mépriseront frôler frôle frôlent frôlons frôlez frôlée frôlais frôlait frôlaient frôlions frôlant frôlera frôlerait frôleront
chanter chante chantent chantons chantez chantée chantais chantait chantaient chantions chantant chantera chanterait chanteront cracher
crache crachent crachons crachez crachée crachais crachait crachaient crachions crachant crachera cracherait cracheront jeter jette
jettent jetons jetez jeté jetée jetais jetait jetaient jetions jetant jettera jetterait jetteront lancer lance lancent lançons lancez
lancée lançais lançait lançaient lancions lançant lancera lancerait lanceront balancer balance balancent balançons balancez balancée
balançais balançait balançaient balancions balançant balancera balancerait balanceront chasser chasse chassent chassons chassez chassée
chassais chassait chassaient chassions chassant chassera chasserait chasseront produire produiit produiissons produiissez produiissent
produii produiie produiissait produiissaient produiissant produiira produiirait produiiront produiisse dépasser dépasse dépassent
dépassons dépassez dépassée dépassais dépassait dépassaient dépassions dépassant dépassera dépasserait dépasseront imposer impose imposent
imposons imposez imposée imposais imposait imposaient imposions imposant imposera imposerait imposeront avancer avancent avançons avancez
avancée avançais avançait avançaient avancions avançant avancera avancerait avanceront retarder retarde retardent retardons retardez
retardée retardais retardait retardaient retardions retardant retardera retarderait retarderont accumuler accumule accumulent accumulons
accumulez accumulée accumulais accumulait accumulaient accumulions accumulant accumulera accumulerait accumuleront compenser compense
compensent compensons compensez compensée compensais compensait compensaient compensions compensant compensera compenserait compenseront
récupérer récupère récupèrent récupérons récupérez récupérée récupérais récupérait récupéraient récupérions récupérant récupérera
récupérerait récupéreront justifier justifie justifient justifions justifiez justifiée justifiais justifiait justifiaient justifiions
justifiant justifiera justifierait justifieront présenter présente présentent présentons présentez présentée présentais présentait
présentaient présentions présentant présentera présenterait présenteront entrer entrent entrons entrez entré entrais entrait entraient
entrions entrant entrera entrerait entreront mériter mérite méritent méritons méritez méritée méritais méritait méritaient méritions
méritant méritera mériterait mériteront affecter affecte affectent affectons affectez affectée affectais affectait affectaient affections
affectant affectera affecterait affecteront contaminer contamine contaminent contaminons contaminez contaminée contaminais contaminait
contaminaient contaminions contaminant contaminera contaminerait contamineront intoxiquer intoxique intoxiquent intoxiquons intoxiquez
intoxiquée intoxiquais intoxiquait intoxiquaient intoxiquions intoxiquant intoxiquera intoxiquerait intoxiqueront empoisonner empoisonne
empoisonnent empoisonnons empoisonnez empoisonnée empoisonnais empoisonnait empoisonnaient empoisonnions empoisonnant empoisonnera
empoisonnerait empoisonneront protéger protège protègent protégeons protégez protégée protégeais protégeait protégeaient protégions
protégeant protégera protégerait protégeront évacuer évacue évacuent évacuons évacuez évacuée évacuais évacuait évacuaient évacuions
évacuant évacuera évacuerait évacueront désigner désigne désignent désignons désignez désignée désignais désignait désignaient désignions
désignant désignera désignerait désigneront nommer nomme nomment nommons nommez nommée nommais nommait nommaient nommions nommant nommera
nommerait nommeront mentionner mentionne mentionnent mentionnons mentionnez mentionnée mentionnais mentionnait mentionnaient mentionnions
mentionnant mentionnera mentionnerait mentionneront identifier identifie identifient identifions identifiez identifiée identifiais
identifiait identifiaient identifiions identifiant identifiera identifierait identifieront contacter contacte contactent contactons
contactez contactée contactais contactait contactaient contactions contactant contactera contacterait contacteront communiquer communique
communiquent communiquons communiquez communiquée communiquais communiquait communiquaient communiquions communiquant communiquera
communiquerait communiqueront célébrer célèbre célèbrent célébrons célébrez célébrée célébrais célébrait célébraient célébrions célébrant
célébrera célébrerait célébreront occuper occupent occupons occupez occupais occupait occupaient occupions occupant occupera occuperait
occuperont louer loue louent louons louez louée louais louait louaient louions louant louera louerait loueront loger loge logent logeons
logez logée logeais logeait logeaient logions logeant logera logerait logeront habiter habite habitent habitons habitez habitée habitais
habitait habitaient habitions habitant habitera habiterait habiteront accompagner accompagne accompagnent accompagnons accompagnez
accompagnée accompagnais accompagnait accompagnaient accompagnions accompagnant accompagnera accompagnerait accompagneront transporter
transporte transportent transportons transportez transportée transportais transportait transportaient transportions transportant
transportera transporterait transporteront manipuler manipule manipulent manipulons manipulez manipulée manipulais manipulait manipulaient
manipulions manipulant manipulera manipulerait manipuleront ajuster ajuste ajustent ajustons ajustez ajustée ajustais ajustait ajustaient
ajustions ajustant ajustera ajusterait ajusteront graisser graissent graissons graissez graissée graissais graissait graissaient
graissions graissant graissera graisserait graisseront traîner traîne traînent traînons traînez traînée traînais traînait traînaient
traînions traînant traînera traînerait traîneront écraser écrase écrasent écrasons écrasez écrasée écrasais écrasait écrasaient écrasions
écrasant écrasera écraserait écraseront amputer ampute amputent amputons amputez amputée amputais amputait amputaient amputions amputant
amputera amputerait amputeront percer perce percent perçons percez percée perçais perçait perçaient percions perçant percera percerait
perceront souder soude soudent soudons soudez soudée soudais soudait soudaient soudions soudant soudera souderait souderont poncer ponce
poncent ponçons poncez poncée ponçais ponçait ponçaient poncions ponçant poncera poncerait ponceront polir polit polissons polissez
polissent poli polie polissait polissaient polissant polira polirait poliront polisse creuser creuse creusent creusons creusez creusée
creusais creusait creusaient creusions creusant creusera creuserait creuseront démonter démonte démontent démontons démontez démontée
démontais démontait démontaient démontions démontant démontera démonterait démonteront assembler assemble assemblent assemblons assemblez
assemblais assemblait assemblaient assemblions assemblant assemblera assemblerait assembleront tester teste testent testons testez testée
testais testait testaient testions testant testera testerait testeront coller collent collons collez collée collais collait collaient
collions collant collera collerait colleront peindre peindit peindissons peindissez peindissent peindi peindie peindissait peindissaient
peindissant peindira peindirait peindiront peindisse injecter injecte injectent injectons injectez injectée injectais injectait
injectaient injections injectant injectera injecterait injecteront cotiser cotise cotisent cotisons cotisez cotisée cotisais cotisait
cotisaient cotisions cotisant cotisera cotiserait cotiseront encaisser encaisse encaissent encaissons encaissez encaissée encaissais
encaissait encaissaient encaissions encaissant encaissera encaisserait encaisseront pointer pointent pointons pointez pointée pointais
pointait pointaient pointions pointant pointera pointerait pointeront badger badgent badgeons badgez badgée badgeais badgeait badgeaient
badgions badgeant badgera badgerait badgeront dénigrer dénigre dénigrent dénigrons dénigrez dénigrée dénigrais dénigrait dénigraient
dénigrions dénigrant dénigrera dénigrerait dénigreront rabaisser rabaisse rabaissent rabaissons rabaissez rabaissée rabaissais rabaissait
rabaissaient rabaissions rabaissant rabaissera rabaisserait rabaisseront traumatiser traumatise traumatisent traumatisons traumatisez
traumatisée traumatisais traumatisait traumatisaient traumatisions traumatisant traumatisera traumatiserait traumatiseront évanouir
évanouit évanouissons évanouissez évanouissent évanoui évanouie évanouissait évanouissaient évanouissant évanouira évanouirait évanouiront
évanouisse assommer assomme assomment assommons assommez assommée assommais assommait assommaient assommions assommant assommera
assommerait assommeront étouffer étouffe étouffent étouffons étouffez étouffée étouffais étouffait étouffaient étouffions étouffant
étouffera étoufferait étoufferont asphyxier asphyxie asphyxient asphyxions asphyxiez asphyxiée asphyxiais asphyxiait asphyxiaient
asphyxiions asphyxiant asphyxiera asphyxierait asphyxieront électrocuter électrocute électrocutent électrocutons électrocutez électrocutée
électrocutais électrocutait électrocutaient électrocutions électrocutant électrocutera électrocuterait électrocuteront démissionner
démissionne démissionnent démissionnons démissionnez démissionnée démissionnais démissionnait démissionnaient démissionnions démissionnant
démissionnera démissionnerait démissionneront remplacer remplace remplacent remplaçons remplacez remplacée remplaçais remplaçait
remplaçaient remplacions remplacera remplacerait remplaceront espionner espionne espionnent espionnons espionnez espionnée espionnais
espionnait espionnaient espionnions espionnant espionnera espionnerait espionneront séquestrer séquestre séquestrent séquestrons
séquestrez séquestrée séquestrais séquestrait séquestraient séquestrions séquestrant séquestrera séquestrerait séquestreront fumer fume
fument fumons fumez fumais fumait fumaient fumions fumant fumera fumerait fumeront boiter boitent boitons boitez boitée boitais boitait
boitaient boitions boitant boitera boiterait boiteront épier épie épient épions épiez épiée épiais épiait épiaient épiions épiant épiera
épierait épieront ramener ramène ramènent ramenons ramenez ramenée ramenais ramenait ramenaient ramenions ramenant ramènera ramènerait
ramèneront arracher arrache arrachent arrachons arrachez arrachée arrachais arrachait arrachaient arrachions arrachant arrachera
arracherait arracheront bousculer bouscule bousculent bousculons bousculez bousculée bousculais bousculait bousculaient bousculions
bousculant bousculera bousculerait bousculeront secouer secoue secouent secouons secouez secouée secouais secouait secouaient secouions
secouant secouera secouerait secoueront plaquer plaque plaquent plaquons plaquez plaquée plaquais plaquait plaquaient plaquions plaquant
plaquera plaquerait plaqueront fesser fessent fessons fessez fessée fessais fessait fessaient fessions fessant fessera fesserait fesseront
violenter violente violentent violentons violentez violentée violentais violentait violentaient violentions violentant violentera
violenterait violenteront mappelle jm jmappelle dénommé dénommée prénommé prénommée surnomme connue surnommée alias discuté téléphoner
adressez raconté averti signature allo sieur dame conducteur rabatteur mamie papi jeune tractoriste caporal caporaux caporale monitrice
moniteur animateur individu formateur formatrice encadrant encadrante coordinateur coordinatrice major imam pasteur déduit punit puni
punissait suivait décédé décédée mr mrs mme mlle mm dr professeur prof maître tata tantine hadja elhadj alhaji lalla sidi moulay haj hajja
mister capitaine sergent adjudant abbé jr bey effendi hrs min mn pourcent pcs caisse kilo kg tonne mètre degré litre seau hectare mobile
joindre joignable contact wave money om moov airtel mvola pesa mpesa moncash cin consulaire sociale nss nir matricule ipres nif id
bancaire iban rib pin immatriculation dossier allocataire agdref siret pointage module salle unité quai conteneur cabine box boulevard bd
bld place pl impasse chemin rte villa appt apt imm résidence rés lotissement cité douar cage hameau arrondissement km îlot hlm général
généraux générale syndical syndicaux syndicale liftier réceptionniste chaudronnier chauffagiste eur fcfa xof xaf dh mad tnd dzd ar htg usd
fmg mga fc cdf fbu rwf janv jan fév févr avr juil juill oct nov déc piges balais âgée peine nº nr allaitement accouché issue cadenassée
empêchent effondrer effondre effondrement ensevelis inconscient inconsciente suicider sortez armée kalach kalachnikov milice miliciens
poignard gourdin supervisseur maîtrise rang pdg dg employeur exploitant boss prestataire tâcheron samsar courtier échelle besoin porter
maigre pareil emballage renvoi traitement transmettez déclare vivons écoute textile câblage minuit supprimé atteint presse vite feuille
blanche renouveler figure failli respectée immigration fai heur deau repondez
frigorifique frigorifiques frigo chambres taire taisent tais médecins ateliers usines chantiers champs plantations vignes vendanges serres
verger abattoir abattoirs entrepôts hangars mines puits galerie galeries échafaudages échelles toits murs portes fenêtres grilles clés
clefs sorties couloirs escaliers dortoirs préfabriqué préfabriqués conteneurs lits couvertures douches toilettes latrines robinets câbles
fils flammes fumées vapeurs poussières produits chimiques colles teintures pesticides engrais toxique toxiques machines presses scie scies
aiguilles tracteur tracteurs camions chariots grue grues chaînes convoyeur moteurs frein freins outils masques casques bottes chaussures
tabliers bouchons vêtements mains doigts jambes pieds épaules oreilles dents seins fesses poumons blessures blessés brûlures allergies
plaques boutons démangeaisons malaise malaises malades maladies médicaments cachet cachets pharmacie infirmerie enceintes salaires paies
payés payées paiements primes retenues amendes dettes avances billets comptes contrats papiers passeports visas cartes documents fiches
bulletins heures minutes supplémentaires pauses repos congés fériés nuits équipes horaires cadences objectifs quotas licenciés agences
recrutement sous-traitant intérimaires saisonniers étrangers migrants apprentis stagiaires insultes menaces agression raciste racistes
esclaves exploité exploitée enfermés interdits interdisent forcés cachés caméras promettent promesse promesses plaintes inspecteurs audits
auditeurs contrôles gendarmes justice syndicats grèves droits lois témoins preuves photos vidéos anonymat confiance dormons sales puer pue
insectes punaises température ventilateurs panne pannes
sonné sonnent reprendre repris filles matins vérifie vérifient vérifier coutures rouleau rouleaux gèle vestes
`,
  endings: 's x',
  nameEndings: '',
  prefixes: '',
  given: `
Marie Jean Pierre Michel Philippe Alain Bernard André Daniel Jacques Christian Patrick Nicolas François Francois Laurent Christophe
Stéphane Frédéric Éric David Thierry Pascal Julien Olivier Thomas Sébastien Alexandre Vincent Antoine Maxime Kévin Kevin Jérôme Guillaume
Florian Romain Anthony Mathieu Matthieu Hugo Lucas Louis Arthur Gabriel Raphaël Jules Adam Paul Victor Simon Benjamin Samuel Théo Mathis
Nathan Enzo Quentin Clément Alexis Adrien Arnaud Aurélien Bastien Baptiste Benoît Bertrand Bruno Cédric Charles Claude Cyril Damien Denis
Didier Dominique Édouard Emmanuel Étienne Fabien Fabrice Félix Franck Gaël Georges Gérard Gérald Gilbert Gilles Grégory Guy Henri Hervé
Ismaël Ivan Jacky Joël Jonathan Jordan Joseph Loïc Luc Ludovic Marc Marcel Martin Maurice Mickaël Morgan Noël Rémi Rémy Régis René Richard
Robert Roger Roland Sylvain Tristan Valentin Xavier Yann Yannick Yves Yvan Léon Lucien Raymond Fernand Ernest Eugène Gaston Gustave Honoré
Achille Albert Alfred Alphonse Ambroise Anatole Anselme Apollinaire Aristide Armand Auguste Augustin Barthélemy Basile Blaise Boniface
Camille Casimir Célestin Constant Cyprien Désiré Dieudonné Donatien Edmond Élie Élisée Emile Fidèle Firmin Floribert Fortuné Fulgence
Gédéon Ghislain Gratien Hilaire Hippolyte Hyacinthe Innocent Isidore Jérémie Josué Jude Justin Lambert Landry Léonard Léopold Macaire
Magloire Marius Mathurin Médard Modeste Moïse Narcisse Nestor Norbert Octave Odilon Pacôme Parfait Patrice Placide Prosper Rodrigue
Romuald Salomon Sévérin Sosthène Sylvestre Théodore Théophile Timothée Urbain Valère Vianney Wilfrid Wilfried Zacharie Nathalie Isabelle
Sylvie Catherine Françoise Martine Christine Monique Valérie Sandrine Véronique Nicole Stéphanie Sophie Céline Chantal Patricia Anne
Brigitte Julie Jacqueline Aurélie Laurence Christelle Émilie Corinne Élodie Laetitia Caroline Virginie Karine Laura Léa Manon Chloé Emma
Sarah Pauline Marine Mathilde Lucie Anaïs Marion Justine Charlotte Clara Mélanie Mélissa Morgane Océane Jade Louise Alice Inès Lina Jeanne
Juliette Agathe Agnès Alexandra Alexia Aline Alix Amandine Amélie Andrée Angèle Angélique Annick Annie Antoinette Apolline Ariane Arlette
Armelle Astrid Audrey Aurore Béatrice Bénédicte Bernadette Berthe Blandine Carine Carole Cécile Célia Chantale Claire Clarisse Claudette
Claudine Clémence Clémentine Clotilde Colette Coralie Danielle Delphine Denise Diane Dorothée Édith Éléonore Éliane Élisabeth Élise Élisa
Emmanuelle Ernestine Estelle Esther Eugénie Eulalie Eva Ève Eveline Fabienne Fanny Félicité Fernande Flavie Flora Florence Florentine
Francine Gabrielle Geneviève Georgette Germaine Ghislaine Gisèle Ginette Gladys Grâce Guilaine Hélène Henriette Hortense Huguette Ingrid
Irène Jeannette Jessica Jocelyne Joëlle Joséphine Josette Josiane Joyce Judith Julienne Karen Laure Léonie Léontine Liliane Lise Lisette
Lola Lorraine Louisette Lucette Lucienne Lydia Lydie Madeleine Mado Magali Marcelle Marguerite Marianne Marielle Marthe Maryse Mauricette
Maud Micheline Michèle Mireille Muriel Myriam Nadège Nadine Natacha Noëlle Noémie Odette Odile Ophélie Paulette Pélagie Perpétue Philomène
Prisca Rachel Raymonde Rebecca Régine Reine Renée Romane Rosalie Rose Roseline Rosine Ruth Sabine Sabrina Salomé Séverine Simone Solange
Suzanne Sylviane Thérèse Valentine Victoire Victorine Vivianne Viviane Yolande Yvette Yvonne Zoé Mohamed Mohammed Mohammad Mouhamed
Mamadou Amadou Ousmane Moussa Ibrahima Ibrahim Abdoulaye Cheikh Modou Alioune Aliou Assane Babacar Baye Boubacar Demba Djibril El Hadj
Fallou Gora Habib Idrissa Issa Ismaïla Khadim Lamine Malick Mbaye Moustapha Omar Oumar Pape Papa Samba Serigne Sidy Souleymane Tidiane
Yoro Bakary Adama Salif Seydou Siaka Sekou Soumaïla Drissa Daouda Lassina Lassana Bourama Modibo Yacouba Zoumana Ali Abdou Abdel
Abderrahmane Abdellah Abdelkader Abdelaziz Ahmed Amine Anas Anouar Aziz Azzedine Bachir Bilal Brahim Driss Fouad Hamza Hassan Hicham Hamid
Hakim Hatem Houcine Hussein Imad Ismail Jamal Kamel Karim Khaled Khalid Larbi Mehdi Mourad Mounir Mustapha Nabil Nordine Noureddine
Othmane Rachid Redouane Reda Riad Said Salah Salim Samir Sofiane Soufiane Tarek Taoufik Walid Yacine Yassine Younes Youssef Yusuf Zakaria
Ziad Fatou Fatoumata Fatima Fatimata Fatma Aïssatou Aissata Aïcha Aicha Aïda Aminata Amina Awa Astou Adja Bineta Binta Coumba Dieynaba
Djeneba Fanta Gnima Hawa Kadiatou Kadidia Khady Khadija Kadija Mame Mariama Mariam Maimouna Marème Ndèye Nafissatou Nabou Oumou Oumy Penda
Rama Ramata Rokhaya Rokia Sadio Safiatou Salimata Seynabou Sokhna Sira Zeinab Zeynab Assia Asmaa Bahija Bouchra Chaïma Dounia Fadila
Farida Fatiha Ghizlane Hafida Hajar Halima Hanane Hayat Houda Ikram Imane Jamila Kaoutar Karima Laila Latifa Leïla Loubna Malika Meriem
Meryem Mina Mouna Nadia Naima Najat Nawal Nezha Nora Nouria Oumaima Rachida Rahma Rajae Rkia Saadia Saïda Salma Samia Samira Sanaa Siham
Soumia Souad Touria Wafa Yamina Yasmine Zahra Zineb Zohra Koffi Kouadio Kouassi Kouamé Konan Yao Kouakou Kacou Aya Akissi Affoué Ahou
Adjoua Amoin Amenan Akossiwa Afi Ama Abla Kossi Komlan Kodjo Mawuli Edem Sena Sitou Codjo Bienvenu Bienvenue Gloire Divine Merveille
Trésor Plamedi Dieumerci Exaucé Béni Jolie Mbuyi Kalonji Tshala Ilunga Mwamba Kabongo Ngalula Mujinga Kapinga Tendai Uwimana Mukamana
Niyonzima Habimana Ndayishimiye Hakizimana Rakoto Voahangy Hery Haja Tiana Fara Lalao Lova Mamy Naina Noro Onja Rado Ravaka Rivo Sahondra
Solo Soa Tahina Tojo Vola Zo Miora Mialy Wideline Wislande Guerline Rosemène Ange Fritz Frantz Wilson Jacquelin Ketty Mirlande Evens
Evenson Jimmy Stanley Woodly Wesley Dieula Dieuseul Guerda Islande Junior Kerline Lovely Manise Ronald Rony Saintilus Ti Yolette Jeannot
Titi Tonton Momo Mimi Lulu Nono Nana Lili Loulou Dédé Fred Fredo Greg Alex Max Seb Stéph Chris Jo Ben Bibi Bébert Gégé Jeannine Jeanine
Ludo Nico Manu Matt Mika Pat Phil Pierrot Riton Sandy Steph Steve Tom Tony Val Vava Véro Vivi Zaza Ion Ioana Mihai Elena Andrei Maria José
Carlos Ana Manuel António Paulo João Svetlana Olena Piotr Agnieszka Li Wei Nguyen
Violette Blanche Aimé Aimée Désirée Parfaite Constance Juste Justice Victorien Espérance Foi Charité Prudence Patience Bonheur Joie Amour
Amoureux Cher Chérie Chéri Chance Lucky Miracle Céleste Ciel Étoile Lune Soleil Aube Matin Pâques Toussaint Lundi Mardi Mercredi Jeudi
Vendredi Samedi Janvier Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Printemps Automne Hiver Roi Prince Princesse
Marquis Comte Duc Baron Chevalier Seigneur Dauphin Prêtre Saint Sainte Innocente Pacifique Tranquille Sage Sagesse Savant Franche France
Paris Alsace Provence Savoie Capucine Églantine Fleur Flore Florale Anémone Iris Lys Muguet Jacinthe Jonquille Pâquerette Pervenche Prune
Pomme Cerise Olive Laurier Lierre Mousse Myrtille Noisette Romarin Thym Menthe Verveine Basilic Sauge Perle Rubis Saphir Émeraude Diamant
Ambre Opale Cristal Rivière Source Pluie Neige Tempête Vent Nuage Brise Colombe Hirondelle Merle Loup Ours Lion Tigre Renard Biche Faon
Agneau Chaton Rocher Sable Marin Matelot Colonel Général Soldat Ministre Député Parrain Pépé Nounou Bébé Doudou Coco Minou Poussin
Chouchou Bijou Toto Tintin Lolo Zozo Gros Petit Petite Long Rouge Roux Brun Blond Blanc Noir Noire Vert Bleu Doré Précieux Précieuse Belle
Beau Joli Gentil Gentille Heureux Heureuse Content Contente Dieu Dieudonnée Jésus Providence Rédemption Salut Sauveur Vainqueur Gagnant
Honneur Honorable Honorine Richesse Riche Prospère Prospérité Paix Liberté Égalité Fraternité Union Espoir Avenir Destin Destinée
Lumière Clarté Clair Aimable Courage Courageux Brave Vaillant Fort Plaisir Désir Passion Serge Noé Nour Bintou Mama Abou Sali Sara Salam
Salem Chérif Cheick Kone Bamba Sow Ba Sall Fall Ka Ly Dia Dieng Faye Diop Seck Sène Thiam Touré
N'guessan N'dri Tiémoko Issouf Inza Lacina Fousseni Thierno Alpha Alhassane Fodé Lansana Naby Saliou Djénabou Assiatou Minata Ramatoulaye
Assétou Alimata Rasmata Wendkuuni Rasmané Momar Jean-baptiste Pascaline Gildas Pulchérie Félicien Épiphanie Scholastique Spéciose
Immaculée Vestine Mukeshimana Niyonsaba Nshimiyimana Ndayisenga Bizimana Nzeyimana Irakoze Ineza Mutesi Umutoni Keza Mbarga Ngo Nguema
Essomba Atangana Abena Ngono Mballa Biya Tchoumi Nkoulou Mbappé Moukoko Ekambi Eto'o Fouda Rabe Rasoa Rakotoarisoa Rakotomalala
Razafindrakoto Razafy Andriamanitra Randria Ranaivo Rasolofo Ravelo Ratsimba Rajaonarison Vololona Hanta Fanja Faniry Nivo Njaka Rija
Sitraka Toky Tsiry Bodo Bakoly Olfa Ferjani Zouari Zoubida Faouzi Anis Abdelkrim Abdelhak Nassim Nassima Yasmina Farid Djamel Djamila
Kamila Lakhdar Mokhtar Messaoud Messaouda Rabah Slimane Smaïl Tahar Soraya Houria Ouarda Lamia Amel Asma Basma Donia Emna Feriel Ghada
Hajer Hela Imen Jihen Khaoula Lobna Maha Manel Mariem Molka Najla Nesrine Raja Rim Rania Sabrine Sameh Sana Sihem Sonia Syrine Wided Yosra
Zeineb Wilner Jean-robert Ti-jean Fabiola Marjorie Darline Wisly Kettly Florent Faustine Perrine Gaëlle Gwenaëlle Maëlle Yoann Boris
Cyrille Gaspard Dylan Maxence Rudy Sacha Steeve Tanguy Teddy Timéo Titouan Ulysse Yanis
Hadja Sidi
`,
  family: `
Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Lefèvre Leroy Roux David Bertrand Morel
Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand
Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël
Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy
Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet
Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur
Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron
Bertin Bailly Hervé Schneider Fernandez Collet Léger Bouvier Julien Prévost Millet Perrot Daniel Cousin Germain Breton Besson Langlois
Rémy Pelletier Tremblay Gagnon Bouchard Côté Bélanger Lévesque Bergeron Paquette Lavoie Ouellet Simard Poulin Nadeau Cloutier Dubé
Janssens Peeters Maes Jacobs Willems Claes Goossens Wouters Dupond Lambotte Delvaux Collard Lejeune Evrard Diop Ndiaye Fall Diallo Sow Ba
Bâ Sy Sarr Seck Faye Gueye Guèye Mbaye Diouf Cissé Cisse Touré Toure Traoré Traore Coulibaly Keita Keïta Konaté Koné Kone Diarra Sissoko
Camara Sylla Bah Barry Baldé Condé Kourouma Soumah Bangoura Kaba Doumbia Dembélé Dembele Sangaré Sidibé Sanogo Ouattara Ouédraogo
Ouedraogo Sawadogo Kaboré Kabore Compaoré Zongo Tapsoba Nikiema Ilboudo Kientega Some Sanou Bamba Fofana Yao Kouassi Kouadio Kouamé Koffi
Konan Nguessan Gnahoré Gbagbo Bédié Dosso Soro Silué Ouattra Dia Kane Lo Mbengue Mbow Niang Ndour Dieng Diagne Diatta Badji Sané Sagna
Mané Mendy Gomis Samb Thiam Tall Wade Senghor Dione Ngom Sène Thioune Cissokho Gassama Danfa Agbeko Amegan Mensah Lawson Adjovi Hounkpatin
Houngbédji Dossou Ahouansou Gnassingbé Amouzou Atangana Mbarga Ngo Nguema Ondo Obame Mba Eto Biya Fotso Kamga Tchoua Talla Nana Njoya
Ngono Essomba Owona Abena Mbida Tabi Fouda Kamdem Nkoulou Onana Mbappé Kengne Djomo Tchatchoua Mukendi Tshibangu Kabila Kasongo Ngoy Mbuyi
Kalala Lumumba Tshisekedi Mutombo Kabamba Banza Kazadi Mulumba Ntumba Kabeya Mbemba Malonga Nsimba Nzuzi Makiese Massamba Okemba Mabiala
Bakala Loemba Rakotomalala Rakotoarisoa Randrianarisoa Rasoanaivo Razafindrakoto Andrianarivo Raharison Ravalomanana Rajaonarivelo
Ratsiraka Rasolofo Razanamparany Ramanantsoa Andriamanalina Alaoui Idrissi Benali Bennani El Amrani Tazi Fassi Berrada Cherkaoui Chraibi
Filali Haddad Hamdaoui Hassani Jabri Kadiri Lahlou Mansouri Mekki Naciri Ouali Ouazzani Rachidi Saidi Sebti Slaoui Tahiri Yacoubi Ziani
Zouhair Bouazza Bouzid Boukhari Belkacem Benmoussa Bensaïd Ben Trabelsi Jlassi Gharbi Hammami Ayari Chebbi Mejri Dridi Bouazizi Khelifi
Mabrouk Saïdi Brahimi Hamidi Kaci Meziane Ait Boudiaf Khelif Slimani Ferhat Zerrouki Joseph Baptiste Saint Étienne Desrosiers Célestin
Dorvil Exantus Fleurant Laguerre Louissaint Metellus Moïse Noel Paul Philogène Polynice Théodore Toussaint Valcin Vilsaint Alcindor
Auguste Augustin Belizaire Bien Aimé Cadet Chéry Clerveau Dorcé Estimé Guerrier Innocent Lafontant Merilus Occéan Prophète Saintil Sylvain
Vixamar Popescu Ionescu Popa Dumitru Silva Santos Pereira Ferreira Rodrigues Kowalski Nowak Ivanov Chen Wang Nguyen Tran Singh Khan
Lepetit Leblanc Lenoir Lebrun Leduc Lemarquis Lebaron Lechevalier Lemaître Leprêtre Lepage Boulanger Charron Maçon Couvreur Menuisier
Vacher Porcher Chevrier Pêcheur Chasseur Potier Tisserand Tailleur Couturier Teinturier Tanneur Cordier Cordonnier Savetier Sabatier
Chirurgien Clerc Moine Prieur Curé Vicaire Évêque Cardinal Pape Roi Prince Duc Comte Marquis Seigneur Maire Page Valet Serviteur Soldat
Archer Épée Lépée Bois Forêt Laforêt Forestier Chêne Duchêne Chesnay Frêne Dufresne Orme Delorme Tilleul Bouleau Aubin Noyer Pommier
Prunier Cerisier Pêcher Laurier Rosier Lavigne Vigne Vigneron Fleur Rose Lafleur Jardin Dujardin Champ Prairie Pré Dupré Pont Mont
Lamontagne Montagne Vallée Lavallée Val Larivière Lafontaine Source Étang Letang Lac Dulac Mer Port Laporte Lapierre Larocque Rocher
Caillou Sable Tour Latour Château Castel Dumoulin Four Église Léglise Chapelle Croix Delarue Laplace Carrière Mine
Marais Desmarais Vent Pluie Neige Hiver Printemps Matin Pâques Vendredi Samedi Janvier Mars Avril Mai Août Loup Leloup Ours Lours Lion
Léon Chat Lechat Lièvre Lapin Cerf Biche Chevreuil Mouton Agneau Boeuf Leboeuf Taureau Cheval Poulain Âne Cochon Coq Lecoq Poule Poussin
Oie Canard Pigeon Colombe Tourterelle Moineau Merle Pinson Rossignol Corbeau Aigle Faucon Épervier Hibou Poisson Saumon Brochet Carpe
Anguille Abeille Mouche Papillon Noir Rouge Blond Vert Bleu Gris Doré Beau Lebeau Bel Lebel Joli Gentil Bon Bonhomme Lebon Mauvais Sage
Lesage Fort Lefort Hardi Brave Gros Legros Gras Maigre Long Court Haut Bas Droit Gauche Levieux Ancien Nouveau Premier Second Dernier Seul
Riche Pauvre Content Heureux Joyeux Triste Vif Prompt Lent Doux Ledoux Amour Lamour Lami Bienaimé Lefrère Enfant Lenfant Lallemand
Langlais Lebreton Normand Bourguignon Flamand Lombard Provençal Parisien Français Lefrançois Romain Lorrain Poitevin Gascon Basque André
Bonneau Jourdain Midi Minuit Soleil Lune Étoile Lor Monnaie Denier Bourse Clef Laclef Serrure Marteau Clou Fer Ferrand Acier Cuivre Plomb
Verre Vase Pot Bouteille Tonneau Barrique Pain Vin Sel Poivre Miel Beurre Fromage Chaussée Botte Soulier Chapeau Manteau Robe Bouton Ruban
Drap Toile Laine Soie Ly Ka Sall Brou
`,
  nameParticles: 'de du des d la le l ben bin bint el al ould mint ait van von der den st',
  told: `
je m appelle|je mappelle|jm appelle|jmappelle|mon nom est|mon nom c est|mon nom complet est|mon prénom est|mon prénom c est|moi c est|
moi je m appelle|je me nomme|il s appelle|elle s appelle|ils s appellent|elles s appellent|s appelle|s appelait|se nomme|son nom est|
son nom c est|son prénom est|le nom est|le nom du chef est|leurs noms sont|les noms sont|nommé|nommée|dénommé|dénommée|un dénommé|
une dénommée|un certain|une certaine|le nommé|prénommé|prénommée|du nom de|au nom de|on m appelle|on l appelle|on le surnomme|
tout le monde l appelle|tout le monde m appelle|connu sous le nom de|connue sous le nom de|surnommé|surnommée|alias|appelé|appelée|
signé par|mon chef s appelle|le chef s appelle|ici c est|je suis monsieur|je suis madame|nom de famille|c est moi
`,
  hinted: `
je suis|parler à|parlé à|parlé avec|parler avec|parlez à|parlez avec|discuté avec|téléphoner à|appelez|appeler|appelle|demandez|demandez à|
demander à|demandé à|adressez vous à|contre|à cause de|par la faute de|la faute de|la faute à|de la part de|j ai dit à|dit à|dire à|
raconté à|prévenu|averti|signalé à|plaint à|plainte contre|plainte à|selon|d après|merci|cordialement|signé|signature|salutations|
bonjour c est|bonsoir c est|salut c est|coucou c est|allo c est|bonjour ici|ici|bonjour|bonsoir|salut|coucou|cher|chère|ainsi que|
le frère de|la sœur de|frère de|sœur de|soeur de|fils de|fille de|femme de|mari de|épouse de|mère de|père de|cousin de|cousine de|tante de|
oncle de|ami de|amie de|copine de|copain de|maison de|chambre de|la victime est|victime|victimes|témoin|témoins|le témoin est|
les témoins sont|le coupable est|le responsable est|harcelée par|harcelé par|frappé par|frappée par|insultée par|insulté par|violée par|
menacée par|menacé par|licenciée par|licencié par|renvoyé par|renvoyée par|agressée par|agressé par|accuse|j accuse|dénoncer|je dénonce|
ils ont viré|ils ont licencié|ils ont frappé|a frappé|a giflé|a insulté|a touché|a viré|a menacé|a harcelé|j ai vu|je connais|contactez|
mon nom|nom|prénom|le sieur|la dame
`,
  titles: `
m mr mrs mme mlle mlles mm monsieur madame mademoiselle messieurs dr docteur pr professeur prof me maître maitre sieur dame père frère
sœur soeur tonton tata tantine maman papa vieux grand el hadj hadja elhadj alhaji lalla sidi moulay si haj hajja serigne mister miss
capitaine sergent commandant adjudant pasteur imam abbé ton
`,
  honorifics: 'jr junior fils père bey effendi',
  roles: `
superviseur superviseure superviseurs chef cheffe chefs contremaître contremaitre patron patronne gérant gérante directeur directrice
responsable manager propriétaire ingénieur docteur médecin infirmier infirmière gardien gardiens vigile vigiles agent sécurité portier
concierge chauffeur conducteur mécanicien électricien technicien inspecteur inspectrice auditeur comptable secrétaire assistant assistante
aide intermédiaire recruteur recruteuse rabatteur passeur avocat avocate président présidente délégué déléguée représentant représentante
trésorier trésorière collègue collègues camarade camarades ami amie amis voisin voisine frère frères sœur soeur mari épouse époux femme
fille fils mère père maman papa tante oncle tonton cousin cousine neveu nièce copain copine fiancé fiancée mamie papi garçon jeune homme
dame monsieur madame ouvrier ouvrière opérateur opératrice travailleur travailleuse employé employée salarié salariée couturière
machiniste mécanicienne cuisinier cuisinière tractoriste caporal caporaux caporale caporales monitrice moniteur animateur violeur
harceleur agresseur voleur type mec gars individu policier gendarme témoin victime apprenti apprentie stagiaire cariste formateur
formatrice encadrant encadrante coordinateur coordinatrice major imam pasteur
`,
  deeds: `
a m nous me crie crié criait criaient hurle hurlait hurlé insulte insultait insulté insultent menace menaçait menacé menacent frappe
frappait frappé tape tapait tapé touche touchait touché harcèle harcelait harcelé abuse abusait abusé viole violé agresse agressait
agressé gifle giflait giflé pousse poussait poussé pince pinçait embrasse embrassé caresse caressait pelote pelotait attrape attrapé tire
tirait tiré oblige obligeait obligé force forçait forcé licencie licencié vire viré renvoie renvoyé chasse chassé jette jeté lance lancé
crache craché enferme enfermait enfermé confisque confisqué prend pris prenait garde gardait vole volé retire retiré déduit coupe punit
puni punissait maltraite maltraitait maltraité humilie humiliait humilié rabaisse gronde engueule engueulait dit disait ordonne demande
demandait demandé exige exigeait promet promis ment mentait menti trompe trompé paie paye payait payé doit appelle appelé suit suivait
suivi regarde regardait espionne filme filmé surveille refuse refusait refusé signe signé meurt mort décédé décédée tombé tombée évanoui
évanouie blessé blessée pleure pleurait vu sait travaille travaillait habite arrive arrivé entré sorti venu vient raconte raconté prévenu
propose proposait invite invité écrit envoyé effacé retient
`,
  conjunctions: 'et ou ni avec puis & +',
  numbers: {
    0: 'zéro',
    1: 'un une',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    17: 'dixsept',
    18: 'dixhuit',
    19: 'dixneuf',
    20: 'vingt vingts',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante soixantedix',
    80: 'octante huitante quatrevingt quatrevingts',
    90: 'nonante quatrevingtdix',
    100: 'cent cents',
  },
  repeats: {
    2: 'double',
    3: 'triple',
  },
  fillers: 'tiret trait moins espace point plus puis ensuite et barre virgule slash',
  ambiguousNumbers: 'un une neuf six',
  numberCues: `
téléphone|tel|tél|portable|mobile|numéro|mon numéro|mon num|mon tel|mon portable|appelez moi au|appelez le|joindre au|joignable au|contact|
whatsapp|wave|orange money|om|mtn money|moov|airtel money|mvola|m pesa|mpesa|moncash|passeport|carte d identité|cni|cin|carte nationale|
carte consulaire|titre de séjour|récépissé|carte de séjour|visa|permis|permis de conduire|sécurité sociale|numéro de sécu|sécu|nss|nir|
cnss|matricule cnss|ipres|nif|identité|id|document|compte|compte bancaire|numéro de compte|iban|rib|carte bancaire|carte bleue|
carte de crédit|code|code pin|pin|mot de passe|plaque|immatriculation|dossier|allocataire|numéro étranger|agdref|siret
`,
  workplaceCues: `
matricule|employé|employée|ouvrier|ouvrière|salarié|numéro d employé|badge|carte|carte de pointage|pointage|fiche|opérateur|opératrice|
machine|table|poste|station|ligne|chaîne|chaine|module|chambre|dortoir|lit|casier|vestiaire|bus|car|bloc|bâtiment|batiment|hangar|serre|
parcelle|salle|étage|équipe|groupe|chaise|unité|atelier|secteur|quai|conteneur|cabine|box
`,
  numberWords: 'numéro numero num n nº n° no nr # numéros matricule',
  units: `
travailleur travailleurs travailleuse travailleuses travailleure ouvrier ouvriers ouvrière ouvrières employé employée employés employées
salarié salariée salariés salariées personnes femmes femme hommes homme collègues enfants filles garçons familles heure heures h hrs
minute minutes min mn seconde secondes jour jours j nuits semaine semaines mois an ans année années fois pour cent pourcent pièce pièces
pcs carton cartons caisse caisses kilo kilos kg tonne tonnes sac sacs mètre mètres degré degrés litre litres douzaine douzaines équipes
toilettes wc machines chemises pantalons seau seaux hectare hectares nous migrants saisonnier saisonniers saisonnière saisonnières lits
chambres
`,
  currencies: `
euro euros € eur franc francs fcfa cfa f xof xaf dirham dirhams dh mad dinar dinars tnd dzd ariary ar gourde gourdes htg dollar dollars
usd balles cents mille million millions fmg mga fc cdf fbu rwf
`,
  months: `
janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv jan fév févr fev avr juil juill sept oct nov déc
dec
`,
  ageAfter: 'ans|an|ans d âge|années|piges|balais',
  ageBefore: `
j ai|jai|il a|elle a|elles ont|ils ont|âgé de|âgée de|âgés de|âgées de|âge de|mon âge est|l âge de|âge|n a que|à peine|j avais|elle avait|
il avait|a seulement|fille de|garçon de|enfant de
`,
  homes: `
rue avenue av boulevard bd bld place pl impasse allée chemin route rte villa maison appartement appt apt immeuble imm bâtiment bat bloc
résidence rés étage lot lotissement quartier cité secteur parcelle village douar porte cage escalier lieu-dit hameau commune
arrondissement km carré îlot cour logement hlm chambre
`,
  uniqueRoles: `
président du syndicat|présidente du syndicat|secrétaire général|secrétaire générale|délégué syndical|déléguée syndicale|
le délégué du personnel|la déléguée du personnel|la seule infirmière|le seul infirmier|l infirmière de l usine|le médecin de l usine|
le médecin du travail|la seule femme|le seul homme|la seule enceinte|la seule étrangère|le seul étranger|le seul noir|la seule noire|
le seul électricien|la seule mécanicienne|le liftier|l assistante sociale|la réceptionniste|le chaudronnier|le chauffagiste|
le cariste de nuit|le gardien de nuit|la cuisinière de l usine|la trésorière du syndicat|le directeur général|
la directrice des ressources humaines|le drh|la drh|la seule sourde|le seul sourd|l imam de l usine
`,
  signals: {
    under_18: `
mineur|mineure|mineurs|mineures|travail des enfants|des enfants travaillent|enfants qui travaillent|enfants travaillent|enfants au travail|
enfants employés|j ai 12 ans|j ai 13 ans|j ai 14 ans|j ai 15 ans|j ai 16 ans|j ai 17 ans|elle a 12 ans|elle a 13 ans|elle a 14 ans|
elle a 15 ans|elle a 16 ans|elle a 17 ans|il a 10 ans|il a 11 ans|il a 12 ans|il a 13 ans|il a 14 ans|il a 15 ans|il a 16 ans|il a 17 ans|
ont 13 ans|ont 14 ans|ont 15 ans|ont 16 ans|de 12 ans|de 13 ans|de 14 ans|de 15 ans|de 16 ans|de 17 ans|douze ans|treize ans|quatorze ans|
quinze ans d âge|seize ans|dix sept ans|moins de 18 ans|pas 18 ans|pas encore 18 ans|moins de dix huit ans
`,
    pregnant: `
enceinte|enceintes|grossesse|ma grossesse|tombée enceinte|j attends un bébé|attend un bébé|attends un enfant|attend un enfant|
mois de grossesse|test de grossesse|fausse couche|avortement|perdu mon bébé|perdu le bébé|congé maternité|congé de maternité|maternité|
allaite|allaitement|accoucher|accouché|accouchement
`,
    danger_now: `
au feu|il y a le feu|y a le feu|il y a un incendie|y a un incendie|ça brûle|est en feu|a pris feu|prend feu|incendie dans|incendie à|
beaucoup de fumée|il y a de la fumée|plein de fumée|nous sommes enfermés|nous sommes enfermées|on est enfermés|on est enfermées|
on est enfermé|je suis enfermée|je suis enfermé|on nous enferme|nous enferme|nous enferment|nous a enfermés|nous ont enfermés|
enfermés à clé|enfermées à clé|fermées à clé|fermée à clé|fermé à clé|porte verrouillée|portes verrouillées|sortie bloquée|
sorties bloquées|sortie de secours bloquée|sorties de secours bloquées|sortie de secours fermée|sorties de secours fermées|
sorties de secours sont fermées|sorties de secours sont bloquées|issues de secours fermées|issue de secours fermée|
issue de secours bloquée|cadenassée|cadenassées|on ne peut pas sortir|on peut pas sortir|je ne peux pas sortir|ne nous laissent pas sortir|
nous empêchent de sortir|nous sommes coincés|on est coincés|coincés dans|coincée dans|pris au piège|fissures dans|des fissures|une fissure|
va s effondrer|s effondre|s est effondré|s écroule|s est écroulé|va s écrouler|effondrement|éboulement|ensevelis|fuite de gaz|odeur de gaz|
sent le gaz|explosion|explosé|va exploser|est en train de mourir|va mourir|je vais mourir|il meurt|elle meurt|perd beaucoup de sang|
saigne beaucoup|inconscient|inconsciente|ne respire plus|je veux mourir|envie de mourir|suicide|me suicider|se suicider|me tuer|
je vais me tuer|mettre fin à mes jours|nous tuer|vont me tuer|va me tuer|veut me tuer|vont nous tuer|on me frappe|on nous frappe|
me frappe maintenant|sont en train de frapper|est en train de me frapper|sont en train de le battre|kidnappée|kidnappé|kidnappés|
enlevée par|séquestrée|séquestré|séquestrés|séquestre|au secours|sauvez nous|sauvez moi|sortez nous d ici|électrocuté|électrocutée|
intoxiqués|intoxiquées
`,
    armed: `
arme|armes|armé|armés|armée|pistolet|fusil|kalach|kalachnikov|couteau|couteaux|machette|machettes|coupe coupe|coups de feu|coup de feu|
a tiré sur|ont tiré|milice|miliciens|poignard|gourdin
`,
    alone: `
seulement moi|que moi|juste moi|moi seule|moi seul|je suis la seule|je suis le seul|toute seule|tout seul|uniquement moi|à moi seulement
`,
    accused_supervisor: `
superviseur|superviseurs|superviseure|supervisseur|chef d équipe|chef de ligne|chef de chaîne|chef de chaine|chef d atelier|chef de poste|
chef de section|chef de culture|cheffe d équipe|contremaître|contremaitre|agent de maîtrise|responsable de ligne|responsable d équipe|
monitrice|moniteur|caporal|encadrant|chef de rang|team leader|chef de chantier|mon chef|ma cheffe|le chef
`,
    accused_manager: `
directeur|directrice|gérant|gérante|patron|patronne|patrons|manager|managers|direction|propriétaire|ressources humaines|rh|drh|pdg|dg|
employeur|administration|ingénieur|exploitant|le chinois|boss
`,
    accused_coworker: `
collègue m a touchée|collègue me touche|collègue me harcèle|collègue m a frappé|collègue m a frappée|collègue m insulte|
collègue m a insulté|collègue me menace|collègue m a volé|collègues se moquent|collègues m insultent|collègues me harcèlent|
un collègue de travail|une collègue de travail|autre ouvrier|autre ouvrière|un autre employé|une autre employée|mes collègues me
`,
    accused_security: `
gardien|gardiens|vigile|vigiles|agent de sécurité|agents de sécurité|la sécurité|garde|gardes|portier|concierge
`,
    accused_agency: `
agence|agences|agence d intérim|intérim|boîte d intérim|boite d intérim|recruteur|recruteurs|recruteuse|intermédiaire|intermédiaires|
rabatteur|passeur|passeurs|sous traitant|sous traitants|prestataire|prestataires|tâcheron|tacheron|samsar|courtier
`,
  },
  people: `
travailleurs|travailleuses|ouvriers|ouvrières|ouvrier|ouvrière|personnes|femmes|hommes|collègues|employés|employées|salariés|salariées|
filles|garçons|enfants|familles|d entre nous|de nous|migrants|saisonniers|saisonnières|mineurs|camarades|couturières|amis|amies|
intérimaires|sans papiers|jeunes|gens|mamans
`,
  quantities: {
    douzaine: '12',
    douzaines: '24',
    dizaine: '10',
    dizaines: '20',
    quinzaine: '15',
    vingtaine: '20',
    trentaine: '30',
    quarantaine: '40',
    cinquantaine: '50',
    soixantaine: '60',
    centaine: '100',
    centaines: '200',
    cent: '100',
    cents: '100',
    mille: '1000',
    millier: '1000',
    milliers: '2000',
    plusieurs: '3',
    quelques: '3',
    paire: '2',
  },
};
