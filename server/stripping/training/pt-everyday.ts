import { nameless } from './nameless.ts';

// Things and words of which complaints are full and by which nobody is called.
const PLACE =
  '(galpão|armazém|depósito|escritório|refeitório|vestiário|pátio|corredor|dormitório|alojamento|quarto|barraco|caminho|campo|canavial|laranjal|cafezal|sítio|estaleiro|frigorífico|matadouro|posto|hospital|centro|mercado|porto|navio|barco|caminhão|ônibus|autocarro|poço|mato|telhado|andaime|buraco|serviço)';
const PLACE_F =
  '(fábrica|oficina|cozinha|cantina|lavanderia|estufa|fazenda|roça|machamba|obra|serraria|padaria|loja|casa de banho|creche|portaria|escada|colheita|apanha|vindima|linha de montagem|máquina|embalagem|cidade|estrada|vila|aldeia|plantação|granja|câmara fria)';
const MACHINE =
  '(caldeira|prensa|serra|empilhadeira|correia|esteira|escada|catraca|balança|bomba|carrinha|van|ponte|grua|betoneira|máquina|torneira|fossa|porta|janela|luz|água|comida|carne|sopa|marmita|cesta básica|parede|fiação|tubulação|cama|rede|internet|cadeira|mesa|bancada)';
const TOOL =
  '(ventilador|elevador|fogão|chuveiro|extintor|alarme|bebedouro|telhado|teto|tanque|cano|motor|trator|cabo|fio|portão|cadeado|freio|pneu|relógio|sistema|banheiro|sanitário|esgoto|gerador|forno|frigorífico|micro-ondas|colchão|armário|assento)';
const BROKEN =
  '(quebrada|estragada|avariada|entupida|trancada|fechada|suja|imunda|podre|azeda|solta|rachada|torta|velha|vencida|desligada|cheia de ratos|cheia de baratas|sem proteção|sem tampa|gelada|quente demais|vazando|pingando|rangendo|apitando|em curto|a cair|a verter)';
const BROKEN_M =
  '(quebrado|estragado|avariado|entupido|trancado|fechado|sujo|imundo|podre|azedo|solto|rachado|torto|velho|vencido|desligado|cheio de ratos|cheio de mofo|sem proteção|gelado|vazando|pingando|fazendo barulho|a deitar fumo)';
const PAY =
  '(salário|ordenado|pagamento|décimo terceiro|subsídio|adiantamento|vale|vale transporte|acerto|aumento|bônus|prêmio|abono|feriado|domingo|recibo|contracheque|holerite|fgts|dinheiro|troco|reembolso|desconto|aluguel|banco de horas|adicional noturno|seguro|plano de saúde)';
const PAIN =
  '(dor de cabeça|dor nas costas|dor de barriga|tontura|febre|tosse|alergia|coceira|tendinite|falta de ar|ferida|queimadura|infecção|diarreia|vômitos|insônia|depressão|ansiedade|hérnia|asma|enxaqueca|cãibra|ardência nos olhos|sangramento|náusea|bolhas nas mãos|pressão alta|fraqueza|medo|vergonha|raiva|nojo|fome|sede|sono|frio|calor|cansaço)';
const LIMB =
  '(o dedo|o polegar|a mão|o braço|o pé|o joelho|o tornozelo|o ombro|a perna|a cabeça|as costas|a coluna|o olho|a unha|o pulso|o cotovelo|a testa|a boca|o pescoço|o peito|a barriga)';
const HURT = '(cortei|queimei|quebrei|machuquei|esmaguei|torci|perdi|feri|prensei|magoei|parti|furei|entalei|bati)';
const PEOPLE =
  '(os homens|as mulheres|os novatos|os antigos|os estrangeiros|as grávidas|os migrantes|as crianças|os miúdos|as moças|os rapazes|as raparigas|os colegas|as colegas|os vizinhos|os guardas|os chefes|os patrões|os gerentes|os fiscais|os auditores|as costureiras|os pedreiros|os motoristas|os indianos|os nepaleses|os bolivianos|os haitianos|os pretos|as negras|os velhos|os doentes|todos|todas|ninguém|a gente|nós|eles|elas|a turma|o pessoal|a malta|cada um|quem reclama|quem falta|quem adoece)';
const DOES =
  '(apanha pancada|é mandada embora|perde a cesta|leva multa|leva bronca|fica de castigo|dorme no chão|come em pé|trabalha sem luvas|recebe menos|paga do próprio bolso|passa mal|desmaia|chora|reclama|assina sem ler|tem medo|não descansa|não recebe|não sabe de nada|sofre calado|vai embora|espera na fila|faz necessidade no mato|carrega peso|dobra o turno|fica sem folga|bebe da torneira|adoece|se cala)';
const WE =
  '(trabalhamos|ficamos|dormimos|comemos|esperamos|carregamos|colhemos|apanhamos|costuramos|limpamos|recebemos|pagamos|andamos|vivemos|saímos|entramos|começamos|reclamamos|fizemos greve|continuamos|assinamos|perdemos|passamos fome|tomamos banho frio|pedimos ajuda|viemos|chegámos)';
const I =
  '(pedi|fiquei|voltei|cheguei|saí|entrei|assinei|paguei|recebi|perdi|levei bronca|tomei choque|caí|desmaiei|adoeci|reclamei|denunciei|liguei|mandei mensagem|trabalhei|esperei|comecei|parei|fui ao médico|fui transferida|fui suspensa|fui mandada embora|preciso|queria|quero|tenho|tou|estou|sou|sofro|choro|peço)';
const REST =
  '(licença|folga|férias|férias pagas|atestado|ajuda|aumento|transferência|luvas|máscara|botas|capacete|um banquinho|água|papel higiênico|sabão|explicação|o contrato|a carteira|o recibo|os documentos|a rescisão|o comprovante|advogado|tradutor|um intérprete|médico|ambulância|respeito|justiça|resposta|providência|sigilo)';
const THEY =
  '(descontam|descontaram|cobram|tiraram|cortaram|negam|negaram|atrasam|não pagam|não depositam|não dão|não aceitam|esconderam|rasgaram|prometeram|inventaram|mudaram|perderam|roubam|parcelaram|suspenderam|exigem|proíbem|controlam|vigiam|revistam|gravam|filmam|leram|copiaram)';
const WHAT =
  '(o uniforme|as botas|as luvas|a comida|o gelo|a água|a luz|o transporte|a dormida|a ferramenta|o facão|o material|as horas|as horas extras|a folga|o intervalo|o almoço|o lanche|a pausa|a cesta|o prêmio|a gorjeta|as férias|o passaporte|o telemóvel|o celular|a bolsa|as bolsas|as mensagens|as conversas|as fotos|o abaixo assinado|a petição|a lista|a ficha|o ponto|o cartão|a carta|o atestado|a consulta|o exame|a conta|a dívida|a passagem|o bilhete|o horário|a meta|a produção|a escala|o turno)';
const DIRT =
  '(ratos|baratas|percevejos|formigas|escorpião|cobra|mofo|bolor|humidade|lama|poeira|fumaça|fumo|veneno|cheiro de cola|cheiro de gás|lixo|esgoto|larvas|bicho|moscas|piolhos|vazamento|goteira|infiltração|faísca|fio pelado|fio solto|curto circuito|barulho|choque elétrico)';
const INSULT =
  '(burra|burro|lesma|preguiçosa|preguiçoso|vagabunda|vagabundo|gostosa|gorda|porca|macaco|escravo|animal|inútil|lixo|incompetente|mentirosa|louca|ladra|ladrão|velha|ignorante)';
const CRIES =
  '(socorro|cadê|urgente|por favor|pelo amor de deus|bom dia|boa noite|oi|olá|pois é|poxa|gente|tudo bem|obrigado|obrigada|desculpe|atenção|alô|ei|enfim|resumindo|outra coisa|detalhe|infelizmente|ultimamente|às vezes|de repente|na verdade|por exemplo|além disso|mesmo assim|por enquanto|nada|chega|basta|farto disto|estou farta)';

const NAMELESS = `
gostosa gostoso gostosas velório castigo pelado pelada insalubridade periculosidade farto farta cesta básica caminho
córrego riacho enxada foice sombra necessidade tontura tonto intérprete tradutor tradutora diversos diversa cinto
tendinite inchado inchada torto torta podre podres amargo amarga doce doces crua queimado queimada frito frita
assado assada estragado resto polegar unha unhas calcanhar tornozelo coxa quadril nuca testa sobrancelha língua
garganta bexiga útero ovário fígado veia nervo músculo osso coluna cicatriz calos bolha bolhas hematoma roxo roxa
ferimento sangramento hemorragia inchaço coceira alergia irritação ardência ardor queimação tosse catarro pneumonia
tuberculose malária dengue hérnia artrite varizes enxaqueca insônia desmaio convulsão choro lágrima lágrimas suor
tamo poxa caraca eita vish tipo galera turma pessoal povo povão moçada miúdo miúda miúdos cota fixe fogo chatice
treta tretas lixado lixada carrinha furgão camioneta trator tratores reboque carroça barco canoa jangada navio ponte
poço praia mato floresta montanha morro colina ladeira buraco vala valeta esgoto fossa fossas lixeira aterro cerca
arame portaria grade guarita chaminé celeiro curral estábulo chiqueiro galinheiro granja matadouro frigorífico
frigorífica abatedouro açougue padaria mercearia loja lojas feira farmácia posto delegacia esquadra cartório fórum
prisão cadeia prefeitura tanque torneira mangueira bacia esfregão vassoura pano detergente lixívia desinfetante
álcool toalha toalhas lençol lençóis almofada travesseiro colcha ventilador ventoinha aquecedor climatização fogão
forno geladeira congelador panela prato talher garfo colher copo caneca xícara bandeja mesa cadeira banco banquinho
sofá prateleira gaveta espelho cortina tapete relógio lâmpada lanterna fósforo isqueiro pilha carregador tomada
corda cordão corrente parafuso prego broca lixa alicate chave cadeado fechadura maçaneta dobradiça rolo rolos rodas
pneu travão travões freio volante retrovisor gasolina gasóleo diesel combustível prensa torno esmeril furadeira
soldadora fresadora serralheria marcenaria carpintaria fundição estamparia tinturaria lavanderia tecelagem fiação
costura bordado corte embalagem expedição triagem montagem acabamento pintura polimento limpeza manutenção
almoxarifado estoque inventário pesagem carga descarga palete contentor contentores container caixote fardo fardos
bobina molde moldes forma linha carretel tecido malha brim jeans couro palmilha cadarço zíper gola bainha bolso
punho apanha vindima colheita poda enxerto adubo estrume calda sulfato inseticida fungicida praga pragas ervas capim
palha feno ração gado bezerro cavalo cabra ovelha porco galinha peru peixe camarão lagosta polvo atum bacalhau isca
rede anzol cobra aranha escorpião mosquito carrapato pulga piolho percevejo percevejos formiga abelha vespa cachorro
cachorros cães pássaro nepalês nepaleses indiano indianos bengali bengalis paquistanês paquistaneses tailandês
tailandeses chinês chineses haitiano haitianos venezuelano venezuelanos paraguaio peruano senegalês marroquino
romeno moldavo ucraniano estrangeiros imigrantes refugiado refugiada refugiados nordestino nordestinos baiano gaúcho
mineiro paulista carioca interior cidade capital espanhol alemão crioulo umbundu changana macua idioma sotaque
tradução conta boleto prestação crédito débito agiota agiotas banca saldo extrato depósito saque esmola miséria
mixaria ninharia merreca bolada lucro lucros prejuízo gasto despesa despesas custo valor valores preço preços
orçamento cobrança fiado caderneta refeição alimentação transporte adicional noturno diurno comissões gorjeta
caixinha participação descanso pausa intervalo almoço expediente plantão plantões escala revezamento rodízio
vespertino matutino natais véspera clausula cláusulas prazo prazos aviso prévio causa processo advocacia audiência
sentença recurso recursos multa fiscalização fiscalizações testemunhas depoimento boletim ocorrência protocolo laudo
perícia perito tapa soco pontapé pontapés chute empurrão empurrões puxão beliscão cuspe cuspida xingo palavrões
berro gritaria bronca broncas sermão deboche zombaria gozação fofoca intriga boato boatos briga confusão discussão
discussões vingança perseguição retaliação represália intimidação coação pressão nojo pavor pânico susto trauma
ferida culpa remorso saudade saudades ciúme inveja ódio calma sossego coitado coitada coitados safado safada tarado
tarada nojento nojenta bruto bruta grosso grossa grosseiro grosseira ignorante ignorantes malandro malandra esperto
esperta bandido bandidos criminoso criminosos ladrões corrupto corruptos mandão mandona tirano maldoso maldosa cruel
cruéis covarde covardes egoísta bêbado bêbada drogado drogados embriagado lésbica trans travesti homossexual surda
surdo mudo muda cego cega deficiente aleijado aleijada manco manca gago gaga cadeirante autista grávidas gestantes
lactante recém crianças menores adolescentes adolescente jovens solteiro solteira casada divorciado divorciada
separado separada órfão gêmeos novato novata novatos veterano veteranos experiente inexperiente analfabeto
analfabeta formado formada maior maiores máxima mínima enorme enormes imenso tamanho metade dobro triplo terço
quarto dupla dezena centena milhar bocado pedaço pedaços fatia porção punhado gota gotas pingo embaixo debaixo lado
esquerda direita meio beira margem cantos fundo topo ponta pontas borda centro volta breve imediato súbito repente
vezes raramente recentemente futuramente provavelmente infelizmente sinceramente simplesmente propositalmente
propósito urgência devagar depressa rápido quieto quieta café manteiga queijo ovos feijão farinha farofa macarrão
massa massas salada carne linguiça salsicha fruta banana água suco refrigerante cerveja cachaça vinho cigarro droga
xima pirão funge caril mandioca milho amendoim açúcar óleo azeite tempero prova filmagem gravação gravações filme
imagem imagens print prints site vídeo senha aparelho aparelhos computadores impressora papelada formulário
formulários lista mural cartaz cartazes placa panfleto uniforme empregadores empregador patronato acionista
contratante contratado contratada prestador diarista safrista meeiro parceleiro peão peões lavrador lavradora
camponês camponesa camponeses agricultor agricultora pescadora marinheiro pedreiro pedreiros servente serventes
carpinteiro pintor encanador canalizador soldador serralheiro torneiro padeiro padeira açougueiro garçom garçonete
empregado lavadeira babá doméstica domésticas caseiro vaqueiro tratorista ceifeiro apanhador apanhadores embalador
embaladora estoquista repositor conferente balanceiro apontador cronometrista modelista riscador arrematadeira
overloquista unidos unida ajuda orientação conselho resposta providência providências atitude solução melhoria
melhorias mudança mudanças promessa promessas palavra reunião assunto tema detalhe detalhes motivo pergunta
reclamações espírito senhor bênção igreja templo crime crimes morte cadáver corpo suicídio enforcado veneno acidente
tragédia desgraça azar sorte branco parda mulato índio cores raça racista bonito lindo magro magra forte fraco fraca
fracos doentio pálido pálida fogueira faísca faíscas tremor desabamento deslizamento enchente inundação temporal
trovoada raio raios relâmpago geada neve gelo nevoeiro vento ventania seca ruído barulhento barulhenta vibração
poluição contaminação contaminado contaminada tóxico tóxica tóxicos resíduo resíduos sujeira imundo imunda imundície
bolor mofo fungo fungos larva larvas bactéria vírus contágio surto epidemia quarentena mensal mensais semanal
semanais diário diária anual hora horas minuto minutos instante período períodos época temporada estação estações
inverno verão outono safra entressafra rota evacuação hidrante sirene sirenes luvas protetor protetores auricular
auriculares creme filtro respirador vestiário vestiários bebedouro bebedouros catraca roleta torniquete vexame
humilhante constrangimento constrangida constrangido intimidade virgem namoro carícia abraço abraços encosto
gracinha gracinhas trapo trapos farrapo gaze curativo pomada dipirona paracetamol ibuprofeno antibiótico vacina
xarope maca muleta gesso ressonância fisioterapia psicólogo psicóloga emergência urgências pasta mochila malas
bolsas sacola carteira documento papéis carimbos assinatura fotocópia envelope impossível inadmissível inaceitável
insuportável insustentável absurdo absurda ridículo ridícula vergonhoso vergonhosa desumano desumana indigno indigna
precário precária precárias precários irregular irregulares clandestino clandestina escravidão exploração
trabalhista análogo baixa alta queda subida aumento redução atraso atrasado atrasada devido devida pendente
pendentes vencido parcelado parcelada picotado integral parcial desaparecido desaparecida foragido preso presa
presos presas portuguesa papo lero jeito espécie exemplo item itens peças peça modelo modelos número números letra
letras página coisa negócio bagulho esquema esquemas truque truques golpe fraude roubo furto propina suborno
`;

/** Complaints in which nobody is named. */
export const EVERYDAY_PT: readonly string[] = [
  `a ${MACHINE} (está|tá|ficou|continua|anda|vive) ${BROKEN} (|há meses|desde ontem|e ninguém conserta|e ninguém liga)`,
  `o ${TOOL} (está|tá|ficou|continua|anda|vive) ${BROKEN_M} (|há meses|desde quinta|e ninguém conserta|faz tempo)`,
  `${MACHINE} ${BROKEN}, ${TOOL} ${BROKEN_M}, (não dá|assim não dá|um nojo|um perigo|que vergonha)`,
  `${TOOL} ${BROKEN_M} (no|perto do|atrás do) ${PLACE}`,
  `(tem|há|apareceu|encontrei) ${DIRT} (no|perto do|atrás do) ${PLACE} e ${DIRT} na ${PLACE_F}`,
  `${DIRT} e ${DIRT} (na|perto da) ${PLACE_F} (todo dia|toda noite|o tempo todo|no verão|no inverno)`,
  `${PAY} (atrasado|que não cai|sem explicação|pela metade|picado|parcelado|por fora) e ${PAY} nem se fala`,
  `(o|meu|nosso) ${PAY} (veio|caiu|chegou|saiu|vem) (errado|atrasado|pela metade|a menos|em pedaços|sem nada)`,
  `${CRIES}, (o|cadê o|e o|quando sai o) ${PAY}`,
  `${HURT} ${LIMB} na ${PLACE_F} e (mandaram voltar|disseram que é frescura|não chamaram ambulância|ninguém ajudou|levei advertência)`,
  `${LIMB} (inchou|dói|ficou roxo|ficou dormente|está inchado|não mexe|sangrou) (|depois do turno|por causa da ${MACHINE})`,
  `(estou com|fiquei com|tenho|sinto|dá|deu) ${PAIN} e ${PAIN} (|todo dia|depois do serviço|por causa do produto)`,
  `${PAIN}, ${PAIN}, (e mandam trabalhar|ninguém liga|o médico não dá atestado|já não aguento)`,
  `${PEOPLE} ${DOES} (|e pronto|todo dia|aqui|faz tempo)`,
  `na ${PLACE_F} ${PEOPLE} ${DOES}`,
  `${WE} (no|perto do|atrás do) ${PLACE} (sem|com|por causa de|debaixo de) ${DIRT}`,
  `${WE} (na|perto da) ${PLACE_F} de (manhã|noite|madrugada|domingo a domingo|joelhos|graça|favor|pé)`,
  `${I} ${REST} e (negaram|riram de mim|disseram que não|nunca deram|gritaram|fui castigada|nada|necas)`,
  `${CRIES} ${I} (sem|de|com|por) ${REST}`,
  `${I} (no|do|para o|pro) ${PLACE} (hoje|ontem|cedo|tarde|sozinha|a pé|doente|grávida)`,
  `(ninguém dá|não dão|falta|cadê|sem|queremos|pedimos) ${REST}, ${REST} nem ${REST}`,
  `${THEY} ${WHAT} e ${WHAT} (|sem avisar|todo mês|na nossa cara|de propósito|por qualquer coisa)`,
  `${WHAT} (é por nossa conta|vem com defeito|sumiu|não chega|é cobrado|nunca existiu|ninguém explica|é tudo mentira)`,
  `(até|além de|nem|só) ${WHAT} (eles|quando podem|se pudessem|aqui) ${THEY}`,
  `(ele|o chefe|a chefe|o patrão|a encarregada|o capataz|a supervisora) (fica|vive|anda|passa o dia|continua) (me|nos|a gente) (chamando|xingando|seguindo|olhando|humilhando|perseguindo) (de ${INSULT}|na frente de todo mundo|e ri|o tempo todo)`,
  `(chamam|chamou|xingam|tratam) (a gente|as moças|os pretos|quem vem de fora) de ${INSULT} e ${INSULT}`,
  `(o segurança|o vigia|o guarda|o porteiro) (fica|vive|anda) (olhando|espiando|rindo|apalpando|revistando|filmando) ${PEOPLE}`,
  `(comer|dormir|beber|trabalhar|descansar|ir ao banheiro|fazer necessidade|colher|apanhar|carregar|limpar) no ${PLACE}, (dormir|comer|viver) na ${PLACE_F}, isso é vida`,
  `(eleição|comissão|assembleia|reunião|auditoria|fiscalização|inspeção|visita|greve|denúncia|votação|cipa) (roubada|fraca|comprada|combinada|marcada|cancelada|que não serve|só pra inglês ver)`,
  `na (auditoria|fiscalização|inspeção|visita) ${PEOPLE} (tem de mentir|é escondido|vai pra casa|fica calado)`,
  `(feriado|domingo|natal|sábado|páscoa|noite|madrugada) (trabalhado|trabalhada) sem (dobrar|pagar|folga|descanso|extra|comida)`,
  `(cheguei cá|vim|viemos|trouxeram a gente|mandaram a gente) (de longe|por agência|em agosto|no verão|sem papéis|com dívida) e (devo|devemos|ficamos devendo|ainda não temos) ${REST}`,
  `(líquido|produto|pó|gás|ácido|óleo|resíduo) (verde|preto|azul|tóxico|estranho) (escorre|vaza|sai|pinga|cai|cheira) (do|perto do|atrás do) ${TOOL} pro (córrego|rio|poço|esgoto|chão|mar|riacho)`,
  ...nameless(
    NAMELESS,
    'o|a|os|as|um|uma|sem|com|falta|tem|cadê|muito|que|nosso|esse|de|por|pra|está|ficou|só',
    'e|ou|sem|com|de|pra|na|no',
    'na fábrica|no galpão|todo dia|e nada|sumiu|está|não tem|é caro|ninguém vê|de novo|por mês|dói|quebrou',
  ),
];

/** The same with people in it, also those whose names are everyday words. */
export const NAMED_PT: readonly string[] = [
  `(|o |a |ontem o |ontem a |foi o |foi a |que o |porque a |quando o )({given}|{given}|{family}|{full}|<flor>|<rosa>|<vitória>|<esperança>|<graça>|<paz>|<socorro>|<consolação>|<conceição>|<pureza>|<leão>|<coelho>|<carneiro>|<pinto>|<lobo>|<pinheiro>|<serra>|<ventura>|<bento>|<clemente>|<inocente>|<prudente>|<severo>|<domingos>|<natal>|<luz>|<mel>|<estrela>|<linda>|<bela>|<formosa>|<bravo>|<valente>|<neves>|<campos>|<ramos>|<rocha>|<ribeiro>|<branco>|<preto>|<moreno>) (grita|xinga|bate|manda em tudo|rouba|ameaça|persegue|desmaiou|caiu|foi embora|foi demitida|foi demitido|chorou|não recebeu|viu tudo|sabe|mente|cobra|descontou|tem os passaportes|guarda as carteiras|não paga) (|todo dia|na frente de todos|no vestiário|na estufa|ontem|faz dois meses)`,
  `(com|e|contra|da|do|pela|pelo|para|chamem|viu|conheço|perguntem a) ({given}|{family}|{full}|<flor>|<rosa>|<vitória>|<esperança>|<graça>|<paz>|<leão>|<coelho>|<ventura>|<domingos>|<natal>) (que|e|no|na|porque|,) (trabalha na linha 3|viu tudo|escritório|portaria|embalagem|sabe|tenho medo|corte|galpão|manda)`,
];
