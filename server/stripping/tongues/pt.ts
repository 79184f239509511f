import type { Tongue } from './tongue.ts';

export const pt: Tongue = {
  tag: 'pt',
  script: 'Latn',
  closed: `
a o as os um uma uns umas ao aos à às de do da dos das em no na nos nas num numa nuns numas por pelo pela pelos pelas para pra pro pras
pros com sem sob sobre entre até desde contra após perante durante mediante conforme segundo exceto salvo e ou nem mas porém contudo
todavia entretanto porque pois que se como quando onde aonde donde enquanto embora logo portanto assim também tampouco além então eu tu
ele ela nós vós eles elas você vocês vc vcs cê gente me te lhe lhes vos mim ti si comigo contigo consigo conosco connosco convosco meu
minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa dele dela deles delas este esta estes estas
isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta destes destas disto desse dessa desses dessas disso
daquele daquela daqueles daquelas neste nesta nestes nestas nesse nessa nisso nisto naquele naquela naqueles àquele outro outra outros
outras mesmo mesma mesmos mesmas próprio própria tal tais tanto tanta tantos tantas muito muita muitos muitas pouco pouca poucos poucas
todo toda todos todas cada algum alguma alguns algumas nenhum nenhuma nenhuns alguém ninguém algo nada tudo qualquer quaisquer vários
várias ambos ambas certo certa certos certas demais bastante bastantes mais menos tão quase só somente apenas ainda já não nao nunca
jamais sempre aqui ali lá aí cá acolá hoje ontem amanhã anteontem agora antes depois cedo tarde bem mal melhor pior quem qual quais quanto
quanta quantos quantas quê porquê cujo cuja sou és é somos são era eras éramos eram fui foi fomos foram será serei serão seremos seria
seriam seja sejam fosse fossem for sendo sido ser estou está estás estamos estão tá tô tava tavam estava estávamos estavam esteve estive
estiveram estará estarão estaria esteja estejam estivesse estando estado estar tenho tens tem temos têm tinha tínhamos tinham tive teve
tivemos tiveram terá terão teria teriam tenha tenham tivesse tendo tido ter há havia houve haver haja hei hão vou vais vai vamos vão ia
íamos iam ir indo ido vá posso podes pode podemos podem podia podíamos podiam pude pôde puderam poderá poderia poderiam possa possam poder
pudesse devo deve devemos devem devia deviam deveria deveriam quero quer queres queremos querem queria queríamos queriam quis quiseram
quisera faço fazes faz fazemos fazem fazia faziam fez fiz fizemos fizeram fará faria faça façam fazer fazendo feito q pq ñ n tb tbm mto mt
hj d p c né sim ah oh ei ok okay talvez acaso oxalá inclusive dentro fora acima abaixo cima baixo frente atrás perto longe junto redor
adiante através eis cadê s m t l r v x k etc
`,
  open: `
freio freios goteira goteiras ratos baratas mofo ferrugem vazamento esgoto cadeado extintor extintores vencido vencidos luvas óculos solvente tontura enjoo vômito vomitar desmaio empilhadeira andaime guindaste assinamos assinar assinei molhado
nome apelido sobrenome pessoa homem homens mulher mulheres rapaz rapazes rapariga moço moça menino menina garoto garota criança bebê
senhor senhora senhores menor jovem jovens idoso idosa mãe pai mamãe papai filho filha irmão irmões irmã esposo esposa marido namorado
namorada noivo noiva avó neto neta tio tia primo prima sobrinho sobrinha cunhado cunhada sogra sogro padrinho madrinha comadre compadre
família familiar parente amigo amiga colega vizinho vizinha viúvo viúva companheiro companheira trabalhador trabalhadora trabalhadores
operário operária empregado empregada funcionário funcionária operador operadora operadores supervisor supervisora supervisores gerente
chefe patrão patrões patroa encarregado encarregada líder líderes coordenador coordenadora coordenadores diretor diretora diretores
director directora directores administrador administradora administradores dono dona proprietário proprietária engenheiro engenheira
doutor doutora doutores médico médica enfermeiro enfermeira guarda vigilante vigia segurança porteiro porteira motorista mecânico mecânica
eletricista electricista técnico técnica soldador costureiro costureira passadeira cortador cortadora cortadores bordadeira inspetor
inspetora inspetores fiscal fiscais auditor auditora auditores contador contadora contadores caixa recepcionista secretário secretária
assistente auxiliar ajudante aprendiz estagiário estagiária substituto cozinheiro cozinheira faxineiro faxineira limpador limpadora
limpadores empreiteiro empreiteira gato intermediário recrutador recrutadora recrutadores agente agência agenciador advogado advogada juiz
promotor polícia policial policiais militar prefeito presidente ministro ministra sindicalista delegado delegada representante tesoureiro
tesoureira dirigente membro sócio cliente fornecedor comprador compradora compradores marca empresa fábrica companhia firma confecção
confecções facção facções oficina ateliê planta galpão galpões armazém depósito escritório recepção recepções refeitório cantina cozinha
banheiro sanitário casa banho vaso duche chuveiro pia dormitório quarto alojamento barraco albergue cama beliche colchão colchões cobertor
armário cacifo porta portão portões saída escada janela parede teto tecto telhado piso chão chões andar coluna pilar rachadura fenda
corredor elevador pátio estacionamento entrada portaria emergência prédio edifício construção construções obra local locais área setor
sector seção seções secção secções departamento módulo linha fila mesa posto estação estações bloco estufa canteiro sítio fazenda quinta
herdade machamba lavoura roça plantação plantações safra colheita campo flor flores cravo tulipa ramo caule buquê fruta legume verdura
tomate pimento pimentão pimentões morango framboesa mirtilo amora uva abacate banana café cafezal cafezais cana açúcar dendê palma cacau
melão melões melancia alface brócolos cebola batata mandioca abacaxi ananás manga laranja limão limões maçã pera cereja azeitona oliveira
algodão algodões milho arroz feijão feijões soja chá semente terra água chuva sol calor frio umidade humidade poeira pó lama plástico
vento tempestade agrotóxico pesticida herbicida veneno químico química produto pulverizador bomba tanque cheiro fedor gás fumo fumaça
vapor ácido cloro cola tinta solvente óleo graxa máquina maquinaria agulha fio tecido pano tesoura faca facão facões navalha ferro
caldeira motor correia esteira empilhadeira empilhador ferramenta martelo cabo tomada corrente eletricidade electricidade energia luz
elétrico elétrica curto circuito extintor extintores alarme simulacro incêndio fogo chama queimadura explosão explosões vazamento fuga
perigo risco acidente lesão lesões ferida ferimento pancada corte fratura queda sangue dor dores máscara luva bota capacete óculos
uniforme farda bata avental aventais equipamento epi proteção proteções protecção protecções kit roupa camisa camiseta calça blusa vestido
saia casaco sapato tênis calçado peça botão botões zíper fecho etiqueta saco sacola pacote dúzia lote pedido encomenda amostra produção
produções meta cota tarefa qualidade defeito rejeição rejeições turno horário jornada hora extra minuto momento vez vezes dia semana mês
meses ano data quinzena segunda terça quarta sexta feira sábado domingo feriado natal natais páscoa carnaval carnavais folga noite
madrugada manhã meio meia dezembro janeiro fevereiro março abril maio junho agosto setembro outubro novembro ramadão ramadões salário
ordenado pagamento dinheiro grana cheque transferência conta banco cartão cartões recibo holerite contracheque folha contrato carteira
assinada cópia papel papéis documento carta demissão demissões despedimento rescisão rescisões acerto indenização indenizações
indemnização indemnizações décimo terceiro subsídio bônus prêmio comissão comissões gratificação gratificações fgts inss previdência
seguro social sociais saúde plano reforma aposentadoria pensão pensões desconto multa punição punições suspensão suspensões advertência
dívida empréstimo vale adiantamento juros taxa imposto aumento mínimo base total totais parte metade percentagem percentagens porcento
cento dobro triplo normal normais real reais euro dólar dólares kwanza metical meticais escudo conto moeda nota cem cens mil milhão
milhões duas três quatro cinco sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito
dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa zero primeiro primeira terceira quinto último última
próximo próxima anterior seguinte licença atestado baixa doença doente febre gripe tosse covid tontura enjoo náusea vômito diarreia
infecção infecções alergia asma câncer cancro pressão pressões diabetes gravidez grávida gestante maternidade parto aborto creche
menstruação menstruações absorvente exame teste consulta clínica hospital hospitais ambulância remédio medicamento comprimido injeção
injeções receita vacina tratamento operação operações cirurgia mão dedo braço perna pé pés cabeça cara rosto olho ouvido boca nariz dente
pescoço costas ombro cintura bunda rabo peito seio estômago barriga joelho pele cabelo osso coração corações pulmão pulmões rim rins corpo
cotovelo pulso comida almoço jantar lanche merenda marmita pão carne frango sopa bicho verme barata rato mosca mosquito lixo sujo suja
limpo limpa potável potáveis filtro gelo copo garrafa sabão sabões higiênico grito insulto ameaça agressão agressões abuso assédio moral
morais sexual sexuais estupro violência humilhação humilhações discriminação discriminações racismo machismo piada palavrão palavrões
xingamento palavra forte feio feia mau má más ruim ruins bom bons boa beijo chantagem chantagens favor favores relação relações sexo
íntimo íntima foto vídeo câmera câmara mensagem mensagens celular telemóvel telemóveis telefone número chamada whatsapp zap zapzap watsap
facebook face instagram insta tiktok telegram email correio internet grupo áudio link página site app aplicativo aplicação aplicações rede
bateria crédito idiota estúpido estúpida imbecil tonto tonta burro burra inútil inúteis preguiçoso preguiçosa vagabundo vagabunda negro
negra preto preta gordo gorda velho velha puta puto porra merda caralho cabrão cabrões cabra cu viado bicha porco porca macaco macaca
animal animais escravo escrava ladrão ladrões ladra mentiroso mentirosa louco louca maluco maluca doido doida medo temor vergonha tristeza
raiva ódio coragem coragens cansaço estresse stress ansiedade depressão depressões angústia desespero fome sede sono força vontade
esperança cansado cansada exausto exausta assustado assustada preocupado preocupada triste feliz felizes contente zangado zangada furioso
furiosa nervoso nervosa desesperado desesperada deprimido deprimida humilhado humilhada sozinho sozinha segura tranquilo tranquila ocupado
ocupada pronto pronta disposto disposta ferido morto morta vivo viva grave perigoso perigosa difícil difíceis fácil fáceis possível
possíveis impossível impossíveis verdade mentira falso falsa injusto injusta justo justa ilegal ilegais legal legais novo nova antigo
antiga grande gran pequeno pequena cumprido cumprida comprio compria curta alto alta largo larga estreito estreita cheio cheia vazio vazia
quente fria molhado molhada úmido úmida húmido húmida seco seca duro dura pesado pesada leve rápido rápida lento lenta péssimo péssima
terrível terríveis horrível horríveis caro barato grátis completo completa incompleto incompleta inteiro inteira igual iguais diferente
estrangeiro estrangeira nacional nacionais migrante imigrante indígena temporário temporária sazonal sazonais fixo fixa efetivo efetiva
permanente terceirizado terceirizada aberto aberta fechado fechada trancado trancada bloqueado bloqueada quebrado quebrada partido partida
estragado estragada avariado avariada escuro escura claro clara branco branca vermelho vermelha verde azul amarelo amarela barulho barulha
obrigatório obrigatória voluntário voluntária necessário necessária suficiente insuficiente responsável responsáveis culpado culpada
inocente testemunha vítima agressor agressora agressores assediador assediadora assediadores sindicato greve paralisação paralisações
protesto marcha reunião reuniões assembleia votação votações eleição eleições lista comitê acordo convenção convenções direito lei código
trabalho serviço emprego laboral laborais trabalhista ministério inspeção inspeções inspecção inspecções tribunal tribunais justiça
processo denúncia queixa reclamação reclamações relatório informe sugestão sugestões direta auditoria visita política regra regulamento
normas condição condições ambiente respeito igualdade solução soluções resposta ajuda apoio conselho informação informações pergunta
dúvida problema caso situação situações motivo razão razões causa culpa prova governo países cidade aldeia bairro município distrito
província região regiões fronteira rua avenida estrada apartamento aluguel aluguer renda morada endereço transporte ônibus autocarro
carrinha van caminhão caminhões camião camiões carro moto bicicleta táxi comboio trem trens metrô avião aviões passagem passagens bilhete
rota paragem paragens parada ponto viagem viagens passaporte visto rg cpf ctps nif bi identidade crachá identificação identificações
certidão certidões certificado diploma requerimento currículo digital digitais biometria relógio presença falta atraso ausência livro
caderno autorização autorizações residência sef aima escola colégio universidade aula curso formação formações treinamento treino idade
maior infantil primária secundária cristo igreja missa religião religiões católico católica evangélico evangélica cristã cristão cristões
muçulmano muçulmana hindu sikh jeová véu culto oração orações obrigado obrigada desculpe desculpa perdão perdões olá oi saudações abraço
atenciosamente cordialmente adeus tchau urgente urgentemente ajudem ajudens socorro pfv pf please prezado prezada estimado estimada
querido querida supostamente realmente normalmente geralmente atualmente anteriormente imediatamente diariamente mensalmente semanalmente
constantemente frequentemente verbalmente fisicamente sexualmente especialmente exatamente totalmente completamente finalmente
principalmente aproximadamente injustamente rapidamente lentamente diretamente pessoalmente anonimamente anônimo anônima confidencial
confidenciais secreto secreta segredo privado privada público pública oficial oficiais formal formais verbal verbais escrito escrita
eletrônico eletrônica coisa forma maneira modo tipo lado lugar lugares fundo centro princípio fim fins final finais nível níveis
quantidade média resto passo vida morte mundo história exemplo ideia tempo atenção atenções cuidado controle controlo registro registo
sistema tela ecrã computador programa senha brasil brasileiro brasileira portugal portugais portugueso portuguesa moçambique moçambicano
moçambicana angola angolano angolana cabo-verdiano cabo-verdiana guiné guineense bissau sões tomé timor macau bolívia boliviano boliviana
paraguai paraguaio paraguaia venezuela venezuelano venezuelana haiti haitiano haitiana argentina peru peruano peruana colômbia colombiano
colombiana espanha espanhol espanhola espanholes nepal nepais nepaleso nepalesa índia indiano indiana bangladesh paquistão paquistões
paquistano paquistana tailândia tailandeso tailandesa china chineso chinesa ucrânia ucraniano ucraniana romênia romeno romena moldávia
senegal senegais senegaleso senegalesa marrocos marroquino marroquina áfrica africano africana europa europeu inglês inglesa francês
alemão alemões português língua idioma tradutor tradução traduções paulo rio brasília belo horizonte bahia fortaleza recife manaus belém
goiânia curitiba porto alegre campinas guarulhos osasco brás retiro franca hamburgo blumenau joinville jaraguá brusque caruaru toritama
americana limeira petrolina juazeiro mossoró maceió santos sorocaba cuiabá gerais paraná maranhão maranhões piauí ceará pernambuco goiás
mato grosso lisboa braga guimarães coimbra aveiro leiria setúbal setúbais faro algarve alentejo beja odemira évora sintra amadora barcelos
famalicão famalicões felgueiras viseu santarém odivelas maputo matola beira nampula luanda benguela huambo lobito praia mindelo nike
adidas zara inditex renner riachuelo cea marisa walmart amazon uber ifood shein jbs brf samsung foxconn apple petrobras nestlé starbucks
continente lidl manager shopping office tablet ticket bluetooth usb packing scanner palete chip placa componente solda soldadura
microscópio laboratório pedreira pedra mármore granito rocha explosivo dinamite mina mineral minerais túnel desabamento silicose sílica
dou dá dás damos dão dei deu demos deram dava davam dê deem deens dar dando dado dada digo diz dizes dizemos dizem dizens dizia diziam
disse dissemos disseram dirá diria diga digam dizer dizendo dito sei sabe sabemos sabem sabens sabia soube souberam saiba saibam saber
sabendo ponho põe põem põens punha pus pôs puseram ponha pôr pondo saio sai saem saens saiu saíram saindo venho vem vens vimos vinha veio
vim vins vieram venha venham vir vindo trago traz trazem trazens trazia trouxe trouxeram traga trazer trazendo vejo vê vemos veem veens
via viu vi viram veja vejam ver vendo vista ouço ouve ouvem ouvens ouvi ouviu ouvir leio lê leu ler lido creio crê peço pede pedem pedens
pedi pediu pediram perco perde sinto sente sentem sentens sinta sigo segue durmo dorme minto mente firo prefiro prefere cai caem caens
caiu cair caindo construir constrói destruir destruiu fujo foge fugir fugiu fugiram subo sobe cubro descubro descobrir descobriu acordar
odeio odeia odiar passeio receio dói doem doens doeu doía produzo produz produzem produzens produziu traduzir conduz reduz reduziram valem
valens valeu meço mede ri riem riens riram pago ganho ganhou gasto aceito entregue preso presa eleito expulso suspenso roto coberto turma
equipe equipa brigada pessoal pessoais maioria minoria dezenas centenas humano recursos rh dp administração administrações gerência
contabilidade manutenção manutenções logística limpeza expedição expedições estoque lavanderia lavandaria tinturaria acabamento embalagem
embalagens bordado estamparia fiação fiações tecelagem tecelagens revisão revisões arremate caseado educado educada grosseiro grosseira
agressivo agressiva violento violenta arrogante abusador abusadora abusadores machista racista gay lésbica trans gênero orientação
orientações sufoco sufocar sufocando asfixia curativo gesso muleta cadeira rodas deficiência deficiente surdo surda mudo muda cego cega
manco ruído vibração vibrações ventilação ventilações ventilador ventiladores ar condicionado aquecimento iluminação iluminações lâmpada
escuridão escuridões espaço lotado lotada apertado apertada sentado sentada ens cadeado chave grade arma pistola revólver espingarda tiro
bala pau porrada soco tapa chute suicídio briga discussão discussões bêbado bêbada bebida droga álcool cerveja cachaça cigarro retaliação
retaliações represália vingança fofoca armadilha fraude golpe roubo tráfico escravidão escravidões forçado forçada cativeiro confinamento
dps tmb tbem tbens blz vlw obg obgd msm nd td tds qdo qnd qto cmg ctg hr hrs fds aki ake trabaio trabalhu naum nauns nunka fasso fasem
fasens onti banhero otra otro dinhero ta to tamo bora mano mana galera trampo trampar bico lascado ferrado foda fodido fodida fixe gajo
gaja bué malta fato cena chatice maka candonga chapa xima kota mambo kumbu assinado horista mensalista diarista diária empreitada
produtividade intervalo pausa descanso batido bater escala plantão plantões sobreaviso noturno noturna diurno diurna mensal mensais
semanal semanais diário anual anuais pagar paga pagamos pagam paguei pagou pagaram pagaste pagava pagavam pagávamos pagando pagado pagada
pagará pagarei pagarão pagaria pagariam pague paguem paguemos pagasse pagassem pagarem trabalhar trabalha trabalhamos trabalham trabalhei
trabalhou trabalharam trabalhaste trabalhava trabalhavam trabalhávamos trabalhando trabalhado trabalhada trabalhará trabalharei
trabalharão trabalharia trabalhariam trabalhe trabalhem trabalhemos trabalhasse trabalhassem trabalharem gritar grita gritamos gritam
gritei gritou gritaram gritaste gritava gritavam gritávamos gritando gritado gritada gritará gritarei gritarão gritaria gritariam grite
gritem gritemos gritasse gritassem gritarem insultar insulta insultamos insultam insultei insultou insultaram insultaste insultava
insultavam insultávamos insultando insultado insultada insultará insultarei insultarão insultaria insultariam insulte insultem insultemos
insultasse insultassem insultarem ameaçar ameaço ameaçamos ameaçam ameacei ameaçou ameaçaram ameaçaste ameaçava ameaçavam ameaçávamos
ameaçando ameaçado ameaçada ameaçará ameaçarei ameaçarão ameaçaria ameaçariam ameace ameacem ameacemos ameaçasse ameaçassem ameaçarem
xingar xingo xinga xingamos xingam xinguei xingou xingaram xingaste xingava xingavam xingávamos xingando xingado xingada xingará xingarei
xingarão xingaria xingariam xingue xinguem xinguemos xingasse xingassem xingarem tocar toco toca tocamos tocam toquei tocou tocaram
tocaste tocava tocavam tocávamos tocando tocado tocada tocará tocarei tocarão tocaria tocariam toque toquem toquemos tocasse tocassem
tocarem assediar assedia assediamos assediam assediei assediou assediaram assediaste assediava assediavam assediávamos assediando
assediado assediada assediará assediarei assediarão assediaria assediariam assedie assediem assediemos assediasse assediassem assediarem
abusar abusa abusamos abusam abusei abusou abusaram abusaste abusava abusavam abusávamos abusando abusado abusada abusará abusarei
abusarão abusaria abusariam abuse abusem abusemos abusasse abusassem abusarem obrigar obrigo obriga obrigamos obrigam obriguei obrigou
obrigaram obrigaste obrigava obrigavam obrigávamos obrigando obrigará obrigarei obrigarão obrigaria obrigariam obrigue obriguem obriguemos
obrigasse obrigassem obrigarem demitir demito demite demitimos demitem demiti demitiu demitiram demitiste demitia demitiam demitíamos
demitindo demitido demitida demitirá demitirei demitirão demitiria demitiriam demita demitam demitamos demitisse demitissem demitirem
despedir despedo despede despedimos despedem despedi despediu despediram despediste despedia despediam despedíamos despedindo despedido
despedida despedirá despedirei despedirão despediria despediriam despeda despedam despedamos despedisse despedissem despedirem mandar
mando manda mandamos mandam mandei mandou mandaram mandaste mandava mandavam mandávamos mandando mandado mandada mandará mandarei mandarão
mandaria mandariam mande mandem mandemos mandasse mandassem mandarem deixar deixo deixa deixamos deixam deixei deixou deixaram deixaste
deixava deixavam deixávamos deixando deixado deixada deixará deixarei deixarão deixaria deixariam deixe deixem deixemos deixasse deixassem
deixarem chamar chamo chamamos chamam chamei chamou chamaram chamaste chamava chamavam chamávamos chamando chamado chamará chamarei
chamarão chamaria chamariam chame chamem chamemos chamasse chamassem chamarem falar falo fala falamos falam falei falou falaram falaste
falava falavam falávamos falando falado falada falará falarei falarão falaria falariam fale falem falemos falasse falassem falarem chegar
chego chega chegamos chegam cheguei chegou chegaram chegaste chegava chegavam chegávamos chegando chegado chegada chegará chegarei
chegarão chegaria chegariam chegue cheguem cheguemos chegasse chegassem chegarem levar levo leva levamos levam levei levou levaram levaste
levava levavam levávamos levando levado levada levará levarei levarão levaria levariam levem levemos levasse levassem levarem tirar tira
tiramos tiram tirei tirou tiraram tiraste tirava tiravam tirávamos tirando tirado tirada tirará tirarei tirarão tiraria tirariam tire
tirem tiremos tirasse tirassem tirarem retirar retira retiramos retiram retirei retirou retiraram retiraste retirava retiravam retirávamos
retirando retirado retirada retirará retirarei retirarão retiraria retirariam retire retirem retiremos retirasse retirassem retirarem
descontar desconta descontamos descontam descontei descontou descontaram descontaste descontava descontavam descontávamos descontando
descontado descontada descontará descontarei descontarão descontaria descontariam desconte descontem descontemos descontasse descontassem
descontarem cobrar cobro cobra cobramos cobram cobrei cobrou cobraram cobraste cobrava cobravam cobrávamos cobrando cobrado cobrada
cobrará cobrarei cobrarão cobraria cobrariam cobre cobrem cobremos cobrasse cobrassem cobrarem ganhar ganha ganhamos ganham ganhei
ganharam ganhaste ganhava ganhavam ganhávamos ganhando ganhado ganhada ganhará ganharei ganharão ganharia ganhariam ganhe ganhem ganhemos
ganhasse ganhassem ganharem faltar falto faltamos faltam faltei faltou faltaram faltaste faltava faltavam faltávamos faltando faltado
faltada faltará faltarei faltarão faltaria faltariam falte faltem faltemos faltasse faltassem faltarem assinar assino assina assinamos
assinam assinei assinou assinaram assinaste assinava assinavam assinávamos assinando assinará assinarei assinarão assinaria assinariam
assine assinem assinemos assinasse assinassem assinarem reclamar reclamo reclama reclamamos reclamam reclamei reclamou reclamaram
reclamaste reclamava reclamavam reclamávamos reclamando reclamado reclamada reclamará reclamarei reclamarão reclamaria reclamariam reclame
reclamem reclamemos reclamasse reclamassem reclamarem protestar protesta protestamos protestam protestei protestou protestaram protestaste
protestava protestavam protestávamos protestando protestado protestada protestará protestarei protestarão protestaria protestariam
proteste protestem protestemos protestasse protestassem protestarem denunciar denuncio denunciamos denunciam denunciei denunciou
denunciaram denunciaste denunciava denunciavam denunciávamos denunciando denunciado denunciada denunciará denunciarei denunciarão
denunciaria denunciariam denuncie denunciem denunciemos denunciasse denunciassem denunciarem informar informo informa informamos informam
informei informou informaram informaste informava informavam informávamos informando informado informada informará informarei informarão
informaria informariam informem informemos informasse informassem informarem avisar aviso avisa avisamos avisam avisei avisou avisaram
avisaste avisava avisavam avisávamos avisando avisado avisada avisará avisarei avisarão avisaria avisariam avise avisem avisemos avisasse
avisassem avisarem reportar reporto reporta reportamos reportam reportei reportou reportaram reportaste reportava reportavam reportávamos
reportando reportado reportada reportará reportarei reportarão reportaria reportariam reporte reportem reportemos reportasse reportassem
reportarem queixar queixo queixamos queixam queixei queixou queixaram queixaste queixava queixavam queixávamos queixando queixado queixada
queixará queixarei queixarão queixaria queixariam queixe queixem queixemos queixasse queixassem queixarem ficar fico fica ficamos ficam
fiquei ficou ficaram ficaste ficava ficavam ficávamos ficando ficado ficada ficará ficarei ficarão ficaria ficariam fique fiquem fiquemos
ficasse ficassem ficarem ordenar ordeno ordena ordenamos ordenam ordenei ordenou ordenaram ordenaste ordenava ordenavam ordenávamos
ordenando ordenada ordenará ordenarei ordenarão ordenaria ordenariam ordene ordenem ordenemos ordenasse ordenassem ordenarem castigar
castigo castiga castigamos castigam castiguei castigou castigaram castigaste castigava castigavam castigávamos castigando castigado
castigada castigará castigarei castigarão castigaria castigariam castigue castiguem castiguemos castigasse castigassem castigarem
maltratar maltrato maltrata maltratamos maltratam maltratei maltratou maltrataram maltrataste maltratava maltratavam maltratávamos
maltratando maltratado maltratada maltratará maltratarei maltratarão maltrataria maltratariam maltrate maltratem maltratemos maltratasse
maltratassem maltratarem humilhar humilho humilha humilhamos humilham humilhei humilhou humilharam humilhaste humilhava humilhavam
humilhávamos humilhando humilhará humilharei humilharão humilharia humilhariam humilhe humilhem humilhemos humilhasse humilhassem
humilharem discriminar discrimino discrimina discriminamos discriminam discriminei discriminou discriminaram discriminaste discriminava
discriminavam discriminávamos discriminando discriminado discriminada discriminará discriminarei discriminarão discriminaria
discriminariam discrimine discriminem discriminemos discriminasse discriminassem discriminarem empurrar empurro empurra empurramos
empurram empurrei empurrou empurraram empurraste empurrava empurravam empurrávamos empurrando empurrado empurrada empurrará empurrarei
empurrarão empurraria empurrariam empurre empurrem empurremos empurrasse empurrassem empurrarem puxar puxo puxa puxamos puxam puxei puxou
puxaram puxaste puxava puxavam puxávamos puxando puxado puxada puxará puxarei puxarão puxaria puxariam puxe puxem puxemos puxasse puxassem
puxarem chutar chuto chuta chutamos chutam chutei chutou chutaram chutaste chutava chutavam chutávamos chutando chutado chutada chutará
chutarei chutarão chutaria chutariam chutem chutemos chutasse chutassem chutarem beliscar belisco belisca beliscamos beliscam belisquei
beliscou beliscaram beliscaste beliscava beliscavam beliscávamos beliscando beliscado beliscada beliscará beliscarei beliscarão beliscaria
beliscariam belisque belisquem belisquemos beliscasse beliscassem beliscarem agarrar agarro agarra agarramos agarram agarrei agarrou
agarraram agarraste agarrava agarravam agarrávamos agarrando agarrado agarrada agarrará agarrarei agarrarão agarraria agarrariam agarre
agarrem agarremos agarrasse agarrassem agarrarem trancar tranco tranca trancamos trancam tranquei trancou trancaram trancaste trancava
trancavam trancávamos trancando trancará trancarei trancarão trancaria trancariam tranque tranquem tranquemos trancasse trancassem
trancarem fechar fecha fechamos fecham fechei fechou fecharam fechaste fechava fechavam fechávamos fechando fechará fecharei fecharão
fecharia fechariam feche fechem fechemos fechasse fechassem fecharem bloquear bloqueo bloquea bloqueamos bloqueam bloqueei bloqueou
bloquearam bloqueaste bloqueava bloqueavam bloqueávamos bloqueando bloqueará bloquearei bloquearão bloquearia bloqueariam bloquee bloqueem
bloqueemos bloqueasse bloqueassem bloquearem escapar escapo escapa escapamos escapam escapei escapou escaparam escapaste escapava
escapavam escapávamos escapando escapado escapada escapará escaparei escaparão escaparia escapariam escape escapem escapemos escapasse
escapassem escaparem queimar queimo queima queimamos queimam queimei queimou queimaram queimaste queimava queimavam queimávamos queimando
queimado queimada queimará queimarei queimarão queimaria queimariam queime queimem queimemos queimasse queimassem queimarem cortar corto
corta cortamos cortam cortei cortou cortaram cortaste cortava cortavam cortávamos cortando cortado cortada cortará cortarei cortarão
cortaria cortariam cortem cortemos cortasse cortassem cortarem machucar machuco machuca machucamos machucam machuquei machucou machucaram
machucaste machucava machucavam machucávamos machucando machucado machucada machucará machucarei machucarão machucaria machucariam
machuque machuquem machuquemos machucasse machucassem machucarem ferir fero fere ferimos ferem feri feriu feriram feriste feria feriam
feríamos ferindo ferirá ferirei ferirão feriria feririam fera feram feramos ferisse ferissem ferirem lesionar lesiono lesiona lesionamos
lesionam lesionei lesionou lesionaram lesionaste lesionava lesionavam lesionávamos lesionando lesionado lesionada lesionará lesionarei
lesionarão lesionaria lesionariam lesione lesionem lesionemos lesionasse lesionassem lesionarem acidentar acidento acidenta acidentamos
acidentam acidentei acidentou acidentaram acidentaste acidentava acidentavam acidentávamos acidentando acidentado acidentada acidentará
acidentarei acidentarão acidentaria acidentariam acidentem acidentemos acidentasse acidentassem acidentarem adoecer adoeço adoece
adoecemos adoecem adoeci adoeceu adoeceram adoeceste adoecia adoeciam adoecíamos adoecendo adoecido adoecida adoecerá adoecerei adoecerão
adoeceria adoeceriam adoeça adoeçam adoeçamos adoecesse adoecessem adoecerem desmaiar desmaio desmaia desmaiamos desmaiam desmaiei
desmaiou desmaiaram desmaiaste desmaiava desmaiavam desmaiávamos desmaiando desmaiado desmaiada desmaiará desmaiarei desmaiarão desmaiaria
desmaiariam desmaie desmaiem desmaiemos desmaiasse desmaiassem desmaiarem vomitar vomita vomitamos vomitam vomitei vomitou vomitaram
vomitaste vomitava vomitavam vomitávamos vomitando vomitado vomitada vomitará vomitarei vomitarão vomitaria vomitariam vomite vomitem
vomitemos vomitasse vomitassem vomitarem sangrar sangro sangra sangramos sangram sangrei sangrou sangraram sangraste sangrava sangravam
sangrávamos sangrando sangrado sangrada sangrará sangrarei sangrarão sangraria sangrariam sangre sangrem sangremos sangrasse sangrassem
sangrarem curar curo cura curamos curam curei curou curaram curaste curava curavam curávamos curando curado curada curará curarei curarão
curaria curariam cure curem curemos curasse curassem curarem atender atendo atende atendemos atendem atendi atendeu atenderam atendeste
atendia atendiam atendíamos atendendo atendido atendida atenderá atenderei atenderão atenderia atenderiam atenda atendam atendamos
atendesse atendessem atenderem ajudar ajudo ajudamos ajudam ajudei ajudou ajudaram ajudaste ajudava ajudavam ajudávamos ajudando ajudado
ajudada ajudará ajudarei ajudarão ajudaria ajudariam ajude ajudemos ajudasse ajudassem ajudarem apoiar apoia apoiamos apoiam apoiei apoiou
apoiaram apoiaste apoiava apoiavam apoiávamos apoiando apoiado apoiada apoiará apoiarei apoiarão apoiaria apoiariam apoie apoiem apoiemos
apoiasse apoiassem apoiarem salvar salva salvamos salvam salvei salvou salvaram salvaste salvava salvavam salvávamos salvando salvado
salvada salvará salvarei salvarão salvaria salvariam salve salvem salvemos salvasse salvassem salvarem resgatar resgato resgata resgatamos
resgatam resgatei resgatou resgataram resgataste resgatava resgatavam resgatávamos resgatando resgatado resgatada resgatará resgatarei
resgatarão resgataria resgatariam resgate resgatem resgatemos resgatasse resgatassem resgatarem investigar investigo investiga
investigamos investigam investiguei investigou investigaram investigaste investigava investigavam investigávamos investigando investigado
investigada investigará investigarei investigarão investigaria investigariam investigue investiguem investiguemos investigasse
investigassem investigarem revistar revisto revista revistamos revistam revistei revistou revistaram revistaste revistava revistavam
revistávamos revistando revistado revistada revistará revistarei revistarão revistaria revistariam reviste revistem revistemos revistasse
revistassem revistarem controlar controla controlamos controlam controlei controlou controlaram controlaste controlava controlavam
controlávamos controlando controlado controlada controlará controlarei controlarão controlaria controlariam controlem controlemos
controlasse controlassem controlarem vigiar vigio vigiamos vigiam vigiei vigiou vigiaram vigiaste vigiava vigiavam vigiávamos vigiando
vigiado vigiada vigiará vigiarei vigiarão vigiaria vigiariam vigie vigiem vigiemos vigiasse vigiassem vigiarem gravar gravo grava gravamos
gravam gravei gravou gravaram gravaste gravava gravavam gravávamos gravando gravado gravada gravará gravarei gravarão gravaria gravariam
gravem gravemos gravasse gravassem gravarem filmar filmo filma filmamos filmam filmei filmou filmaram filmaste filmava filmavam filmávamos
filmando filmado filmada filmará filmarei filmarão filmaria filmariam filme filmem filmemos filmasse filmassem filmarem olhar olha olhamos
olham olhei olhou olharam olhaste olhava olhavam olhávamos olhando olhado olhada olhará olharei olharão olharia olhariam olhe olhem
olhemos olhasse olhassem olharem observar observo observa observamos observam observei observou observaram observaste observava observavam
observávamos observando observado observada observará observarei observarão observaria observariam observe observem observemos observasse
observassem observarem perseguir persego persegue perseguimos perseguem persegui perseguiu perseguiram perseguiste perseguia perseguiam
perseguíamos perseguindo perseguido perseguida perseguirá perseguirei perseguirão perseguiria perseguiriam persega persegam persegamos
perseguisse perseguissem perseguirem seguir sego seguimos seguem segui seguiu seguiram seguiste seguia seguiam seguíamos seguindo seguido
seguida seguirá seguirei seguirão seguiria seguiriam sega segam segamos seguisse seguissem seguirem buscar busco busca buscamos buscam
busquei buscou buscaram buscaste buscava buscavam buscávamos buscando buscado buscada buscará buscarei buscarão buscaria buscariam busque
busquem busquemos buscasse buscassem buscarem procurar procuro procura procuramos procuram procurei procurou procuraram procuraste
procurava procuravam procurávamos procurando procurado procurada procurará procurarei procurarão procuraria procurariam procure procurem
procuremos procurasse procurassem procurarem encontrar encontro encontra encontramos encontram encontrei encontrou encontraram encontraste
encontrava encontravam encontrávamos encontrando encontrado encontrada encontrará encontrarei encontrarão encontraria encontrariam
encontre encontrem encontremos encontrasse encontrassem encontrarem esperar espero espera esperamos esperam esperei esperou esperaram
esperaste esperava esperavam esperávamos esperando esperado esperada esperará esperarei esperarão esperaria esperariam espere esperem
esperemos esperasse esperassem esperarem aguentar aguento aguenta aguentamos aguentam aguentei aguentou aguentaram aguentaste aguentava
aguentavam aguentávamos aguentando aguentado aguentada aguentará aguentarei aguentarão aguentaria aguentariam aguente aguentem aguentemos
aguentasse aguentassem aguentarem suportar suporto suporta suportamos suportam suportei suportou suportaram suportaste suportava
suportavam suportávamos suportando suportado suportada suportará suportarei suportarão suportaria suportariam suporte suportem suportemos
suportasse suportassem suportarem sofrer sofro sofre sofremos sofrem sofri sofreu sofreram sofreste sofria sofriam sofríamos sofrendo
sofrido sofrida sofrerá sofrerei sofrerão sofreria sofreriam sofra sofram soframos sofresse sofressem sofrerem sentir sento sentimos senti
sentiu sentiram sentiste sentia sentiam sentíamos sentindo sentido sentida sentirá sentirei sentirão sentiria sentiriam senta sentam
sentamos sentisse sentissem sentirem chorar choro chora choramos choram chorei chorou choraram choraste chorava choravam chorávamos
chorando chorado chorada chorará chorarei chorarão choraria chorariam chore chorem choremos chorasse chorassem chorarem temer temo teme
tememos temem temi temeu temeram temeste temia temiam temíamos temendo temido temida temerá temerei temerão temeria temeriam tema temam
temamos temesse temessem temerem viver vive vivemos vivem vivi viveu viveram viveste vivia viviam vivíamos vivendo vivido vivida viverá
viverei viverão viveria viveriam vivam vivamos vivesse vivessem viverem morrer morro morre morremos morrem morri morreu morreram morreste
morria morriam morríamos morrendo morrido morrida morrerá morrerei morrerão morreria morreriam morra morram morramos morresse morressem
morrerem matar mata matamos matam matei matou mataram mataste matava matavam matávamos matando matado matada matará matarei matarão
mataria matariam mate matem matemos matasse matassem matarem violar violo viola violamos violam violei violou violaram violaste violava
violavam violávamos violando violado violada violará violarei violarão violaria violariam viole violem violemos violasse violassem
violarem estuprar estupra estupramos estupram estuprei estuprou estupraram estupraste estuprava estupravam estuprávamos estuprando
estuprado estuprada estuprará estuprarei estuprarão estupraria estuprariam estupre estuprem estupremos estuprasse estuprassem estuprarem
beijar beija beijamos beijam beijei beijou beijaram beijaste beijava beijavam beijávamos beijando beijado beijada beijará beijarei
beijarão beijaria beijariam beije beijem beijemos beijasse beijassem beijarem abraçar abraça abraçamos abraçam abracei abraçou abraçaram
abraçaste abraçava abraçavam abraçávamos abraçando abraçado abraçada abraçará abraçarei abraçarão abraçaria abraçariam abrace abracem
abracemos abraçasse abraçassem abraçarem apalpar apalpo apalpa apalpamos apalpam apalpei apalpou apalparam apalpaste apalpava apalpavam
apalpávamos apalpando apalpado apalpada apalpará apalparei apalparão apalparia apalpariam apalpe apalpem apalpemos apalpasse apalpassem
apalparem convidar convido convida convidamos convidam convidei convidou convidaram convidaste convidava convidavam convidávamos
convidando convidado convidada convidará convidarei convidarão convidaria convidariam convide convidem convidemos convidasse convidassem
convidarem oferecer ofereço oferece oferecemos oferecem ofereci ofereceu ofereceram ofereceste oferecia ofereciam oferecíamos oferecendo
oferecido oferecida oferecerá oferecerei oferecerão ofereceria ofereceriam ofereça ofereçam ofereçamos oferecesse oferecessem oferecerem
prometer prometo promete prometemos prometem prometi prometeu prometeram prometeste prometia prometiam prometíamos prometendo prometido
prometida prometerá prometerei prometerão prometeria prometeriam prometa prometam prometamos prometesse prometessem prometerem cumprir
cumpro cumpre cumprimos cumprem cumpri cumpriu cumpriram cumpriste cumpria cumpriam cumpríamos cumprindo cumprirá cumprirei cumprirão
cumpriria cumpririam cumpra cumpram cumpramos cumprisse cumprissem cumprirem mentir mento mentimos mentem menti mentiu mentiram mentiste
mentia mentiam mentíamos mentindo mentido mentida mentirei mentirão mentiria mentiriam menta mentam mentamos mentisse mentissem mentirem
enganar engano engana enganamos enganam enganei enganou enganaram enganaste enganava enganavam enganávamos enganando enganado enganada
enganará enganarei enganarão enganaria enganariam engane enganem enganemos enganasse enganassem enganarem roubar rouba roubamos roubam
roubei roubou roubaram roubaste roubava roubavam roubávamos roubando roubado roubada roubará roubarei roubarão roubaria roubariam roube
roubem roubemos roubasse roubassem roubarem furtar furto furta furtamos furtam furtei furtou furtaram furtaste furtava furtavam furtávamos
furtando furtada furtados furtará furtarei furtarão furtaria furtariam furte furtem furtemos furtasse furtassem furtarem dever devi deveu
deveram deveste devíamos devendo devido devida deverá deverei deverão deva devam devamos devesse devessem deverem emprestar empresto
empresta emprestamos emprestam emprestei emprestou emprestaram emprestaste emprestava emprestavam emprestávamos emprestando emprestado
emprestada emprestará emprestarei emprestarão emprestaria emprestariam empreste emprestem emprestemos emprestasse emprestassem emprestarem
devolver devolvo devolve devolvemos devolvem devolvi devolveu devolveram devolveste devolvia devolviam devolvíamos devolvendo devolvido
devolvida devolverá devolverei devolverão devolveria devolveriam devolva devolvam devolvamos devolvesse devolvessem devolverem depositar
deposita depositamos depositam depositei depositou depositaram depositaste depositava depositavam depositávamos depositando depositado
depositada depositará depositarei depositarão depositaria depositariam deposite depositem depositemos depositasse depositassem depositarem
transferir transfero transfere transferimos transferem transferi transferiu transferiram transferiste transferia transferiam transferíamos
transferindo transferido transferida transferirá transferirei transferirão transferiria transfeririam transfera transferam transferamos
transferisse transferissem transferirem enviar envio envia enviamos enviam enviei enviou enviaram enviaste enviava enviavam enviávamos
enviando enviado enviada enviará enviarei enviarão enviaria enviariam envie enviem enviemos enviasse enviassem enviarem receber recebo
recebe recebemos recebem recebi recebeu receberam recebeste recebia recebiam recebíamos recebendo recebido recebida receberá receberei
receberão receberia receberiam receba recebam recebamos recebesse recebessem receberem entregar entrego entrega entregamos entregam
entreguei entregou entregaram entregaste entregava entregavam entregávamos entregando entregado entregada entregará entregarei entregarão
entregaria entregariam entreguem entreguemos entregasse entregassem entregarem encher encho enche enchemos enchem enchi encheu encheram
encheste enchia enchiam enchíamos enchendo enchido enchida encherá encherei encherão encheria encheriam encha encham enchamos enchesse
enchessem encherem comprar compro compra compramos compram comprei comprou compraram compraste comprava compravam comprávamos comprando
comprado comprada comprará comprarei comprarão compraria comprariam compre comprem compremos comprasse comprassem comprarem vender vende
vendemos vendem vendi vendeu venderam vendeste vendia vendiam vendíamos vendendo vendido vendida venderá venderei venderão venderia
venderiam venda vendam vendamos vendesse vendessem venderem custar custo custa custamos custam custei custou custaram custaste custava
custavam custávamos custando custado custada custará custarei custarão custaria custariam custe custem custemos custasse custassem
custarem gastar gasta gastamos gastam gastei gastou gastaram gastaste gastava gastavam gastávamos gastando gastado gastada gastará
gastarei gastarão gastaria gastariam gaste gastem gastemos gastasse gastassem gastarem poupar poupo poupa poupamos poupam poupei poupou
pouparam poupaste poupava poupavam poupávamos poupando poupado poupada poupará pouparei pouparão pouparia poupariam poupe poupem poupemos
poupasse poupassem pouparem aumentar aumenta aumentamos aumentam aumentei aumentou aumentaram aumentaste aumentava aumentavam aumentávamos
aumentando aumentado aumentada aumentará aumentarei aumentarão aumentaria aumentariam aumente aumentem aumentemos aumentasse aumentassem
aumentarem subir sube subimos subem subi subiu subiram subiste subia subiam subíamos subindo subido subida subirá subirei subirão subiria
subiriam suba subam subamos subisse subissem subirem baixar baixamos baixam baixei baixou baixaram baixaste baixava baixavam baixávamos
baixando baixado baixada baixará baixarei baixarão baixaria baixariam baixe baixem baixemos baixasse baixassem baixarem reduzir reduzo
reduze reduzimos reduzem reduzi reduziu reduziste reduzia reduziam reduzíamos reduzindo reduzido reduzida reduzirá reduzirei reduzirão
reduziria reduziriam reduza reduzam reduzamos reduzisse reduzissem reduzirem mudar mudamos mudam mudei mudou mudaram mudaste mudava
mudavam mudávamos mudando mudado mudada mudará mudarei mudarão mudaria mudariam mude mudem mudemos mudasse mudassem mudarem mover movo
move movemos movem movi moveu moveram moveste movia moviam movíamos movendo movido movida moverá moverei moverão moveria moveriam mova
movam movamos movesse movessem moverem descansar descansa descansamos descansam descansei descansou descansaram descansaste descansava
descansavam descansávamos descansando descansado descansada descansará descansarei descansarão descansaria descansariam descanse descansem
descansemos descansasse descansassem descansarem dormir dormo dormimos dormem dormi dormiu dormiram dormiste dormia dormiam dormíamos
dormindo dormido dormida dormirá dormirei dormirão dormiria dormiriam dorma dormam dormamos dormisse dormissem dormirem comer come comemos
comem comi comeu comeram comeste comia comiam comíamos comendo comido comerá comerei comerão comeria comeriam coma comam comamos comesse
comessem comerem beber bebo bebemos bebem bebi bebeu beberam bebeste bebia bebiam bebíamos bebendo bebido beberá beberei beberão beberia
beberiam beba bebam bebamos bebesse bebessem beberem tomar tomo toma tomamos tomam tomei tomou tomaram tomaste tomava tomavam tomávamos
tomando tomado tomará tomarei tomarão tomaria tomariam tomem tomemos tomasse tomassem tomarem cozinhar cozinho cozinhamos cozinham
cozinhei cozinhou cozinharam cozinhaste cozinhava cozinhavam cozinhávamos cozinhando cozinhado cozinhada cozinhará cozinharei cozinharão
cozinharia cozinhariam cozinhe cozinhem cozinhemos cozinhasse cozinhassem cozinharem limpar limpamos limpam limpei limpou limparam
limpaste limpava limpavam limpávamos limpando limpado limpada limpará limparei limparão limparia limpariam limpe limpem limpemos limpasse
limpassem limparem lavar lavo lava lavamos lavam lavei lavou lavaram lavaste lavava lavavam lavávamos lavando lavado lavada lavará lavarei
lavarão lavaria lavariam lave lavem lavemos lavasse lavassem lavarem varrer varro varre varremos varrem varri varreu varreram varreste
varria varriam varríamos varrendo varrido varrida varrerá varrerei varrerão varreria varreriam varra varram varramos varresse varressem
varrerem urinar urino urina urinamos urinam urinei urinou urinaram urinaste urinava urinavam urinávamos urinando urinado urinada urinará
urinarei urinarão urinaria urinariam urine urinem urinemos urinasse urinassem urinarem usar uso usa usamos usam usei usou usaram usaste
usava usavam usávamos usando usado usada usará usarei usarão usaria usariam use usem usemos usasse usassem usarem utilizar utilizo utiliza
utilizamos utilizam utilizei utilizou utilizaram utilizaste utilizava utilizavam utilizávamos utilizando utilizado utilizada utilizará
utilizarei utilizarão utilizaria utilizariam utilize utilizem utilizemos utilizasse utilizassem utilizarem precisar preciso precisa
precisamos precisam precisei precisou precisaram precisaste precisava precisavam precisávamos precisando precisado precisada precisará
precisarei precisarão precisaria precisariam precise precisem precisemos precisasse precisassem precisarem necessitar necessito necessita
necessitamos necessitam necessitei necessitou necessitaram necessitaste necessitava necessitavam necessitávamos necessitando necessitado
necessitada necessitará necessitarei necessitarão necessitaria necessitariam necessite necessitem necessitemos necessitasse necessitassem
necessitarem exigir exijo exige exigimos exigem exigi exigiu exigiram exigiste exigia exigiam exigíamos exigindo exigido exigida exigirá
exigirei exigirão exigiria exigiriam exija exijam exijamos exigisse exigissem exigirem perguntar pergunto perguntamos perguntam perguntei
perguntou perguntaram perguntaste perguntava perguntavam perguntávamos perguntando perguntado perguntada perguntará perguntarei
perguntarão perguntaria perguntariam pergunte perguntem perguntemos perguntasse perguntassem perguntarem responder respondo responde
respondemos respondem respondi respondeu responderam respondeste respondia respondiam respondíamos respondendo respondido respondida
responderá responderei responderão responderia responderiam responda respondam respondamos respondesse respondessem responderem explicar
explico explica explicamos explicam expliquei explicou explicaram explicaste explicava explicavam explicávamos explicando explicado
explicada explicará explicarei explicarão explicaria explicariam explique expliquem expliquemos explicasse explicassem explicarem entender
entendo entende entendemos entendem entendi entendeu entenderam entendeste entendia entendiam entendíamos entendendo entendido entendida
entenderá entenderei entenderão entenderia entenderiam entenda entendam entendamos entendesse entendessem entenderem compreender
compreendo compreende compreendemos compreendem compreendi compreendeu compreenderam compreendeste compreendia compreendiam compreendíamos
compreendendo compreendido compreendida compreenderá compreenderei compreenderão compreenderia compreenderiam compreenda compreendam
compreendamos compreendesse compreendessem compreenderem conhecer conheço conhece conhecemos conhecem conheci conheceu conheceram
conheceste conhecia conheciam conhecíamos conhecendo conhecido conhecida conhecerá conhecerei conhecerão conheceria conheceriam conheça
conheçam conheçamos conhecesse conhecessem conhecerem aprender aprendo aprende aprendemos aprendem aprendi aprendeu aprenderam aprendeste
aprendia aprendiam aprendíamos aprendendo aprendido aprendida aprenderá aprenderei aprenderão aprenderia aprenderiam aprenda aprendam
aprendamos aprendesse aprendessem aprenderem ensinar ensino ensina ensinamos ensinam ensinei ensinou ensinaram ensinaste ensinava
ensinavam ensinávamos ensinando ensinado ensinada ensinará ensinarei ensinarão ensinaria ensinariam ensine ensinem ensinemos ensinasse
ensinassem ensinarem treinar treina treinamos treinam treinei treinou treinaram treinaste treinava treinavam treinávamos treinando
treinado treinada treinará treinarei treinarão treinaria treinariam treine treinem treinemos treinasse treinassem treinarem escrever
escrevo escreve escrevemos escrevem escrevi escreveu escreveram escreveste escrevia escreviam escrevíamos escrevendo escrevido escrevida
escreverá escreverei escreverão escreveria escreveriam escreva escrevam escrevamos escrevesse escrevessem escreverem anotar anoto anota
anotamos anotam anotei anotou anotaram anotaste anotava anotavam anotávamos anotando anotado anotada anotará anotarei anotarão anotaria
anotariam anote anotem anotemos anotasse anotassem anotarem registrar registra registramos registram registrei registrou registraram
registraste registrava registravam registrávamos registrando registrado registrada registrará registrarei registrarão registraria
registrariam registre registrem registremos registrasse registrassem registrarem registar regista registamos registam registei registou
registaram registaste registava registavam registávamos registando registado registada registará registarei registarão registaria
registariam registe registem registemos registasse registassem registarem marcar marcamos marcam marquei marcou marcaram marcaste marcava
marcavam marcávamos marcando marcado marcada marcará marcarei marcarão marcaria marcariam marque marquem marquemos marcasse marcassem
marcarem contar contamos contam contei contou contaram contaste contava contavam contávamos contando contado contada contará contarei
contarão contaria contariam conte contem contemos contasse contassem contarem pesar peso pesa pesamos pesam pesei pesou pesaram pesaste
pesava pesavam pesávamos pesando pesará pesarei pesarão pesaria pesariam pese pesem pesemos pesasse pesassem pesarem medir medimos medem
medi mediu mediram mediste mediam medíamos medindo medido medida medirá medirei medirão mediria mediriam meda medam medamos medisse
medissem medirem costurar costuro costura costuramos costuram costurei costurou costuraram costuraste costurava costuravam costurávamos
costurando costurado costurada costurará costurarei costurarão costuraria costurariam costure costurem costuremos costurasse costurassem
costurarem coser coso cose cosemos cosem cosi coseu coseram coseste cosia cosiam cosíamos cosendo cosido cosida coserá coserei coserão
coseria coseriam cosa cosam cosamos cosesse cosessem coserem passar passa passamos passam passei passou passaram passaste passava passavam
passávamos passando passado passada passará passarei passarão passaria passariam passe passem passemos passasse passassem passarem embalar
embala embalamos embalam embalei embalou embalaram embalaste embalava embalavam embalávamos embalando embalado embalada embalará embalarei
embalarão embalaria embalariam embale embalem embalemos embalasse embalassem embalarem empacotar empacoto empacota empacotamos empacotam
empacotei empacotou empacotaram empacotaste empacotava empacotavam empacotávamos empacotando empacotado empacotada empacotará empacotarei
empacotarão empacotaria empacotariam empacote empacotem empacotemos empacotasse empacotassem empacotarem carregar carrego carrega
carregamos carregam carreguei carregou carregaram carregaste carregava carregavam carregávamos carregando carregado carregada carregará
carregarei carregarão carregaria carregariam carregue carreguem carreguemos carregasse carregassem carregarem descarregar descarrego
descarrega descarregamos descarregam descarreguei descarregou descarregaram descarregaste descarregava descarregavam descarregávamos
descarregando descarregado descarregada descarregará descarregarei descarregarão descarregaria descarregariam descarregue descarreguem
descarreguemos descarregasse descarregassem descarregarem levantar levanto levanta levantamos levantam levantei levantou levantaram
levantaste levantava levantavam levantávamos levantando levantado levantada levantará levantarei levantarão levantaria levantariam levante
levantem levantemos levantasse levantassem levantarem bordar bordo borda bordamos bordam bordei bordou bordaram bordaste bordava bordavam
bordávamos bordando bordada bordará bordarei bordarão bordaria bordariam borde bordem bordemos bordasse bordassem bordarem tecer teço tece
tecemos tecem teci teceu teceram teceste tecia teciam tecíamos tecendo tecida tecerá tecerei tecerão teceria teceriam teça teçam teçamos
tecesse tecessem tecerem tingir tinjo tinge tingimos tingem tingi tingiu tingiram tingiste tingia tingiam tingíamos tingindo tingido
tingida tingirá tingirei tingirão tingiria tingiriam tinja tinjam tinjamos tingisse tingissem tingirem dobrar dobra dobramos dobram dobrei
dobrou dobraram dobraste dobrava dobravam dobrávamos dobrando dobrado dobrada dobrará dobrarei dobrarão dobraria dobrariam dobre dobrem
dobremos dobrasse dobrassem dobrarem etiquetar etiqueto etiquetamos etiquetam etiquetei etiquetou etiquetaram etiquetaste etiquetava
etiquetavam etiquetávamos etiquetando etiquetado etiquetada etiquetará etiquetarei etiquetarão etiquetaria etiquetariam etiquete etiquetem
etiquetemos etiquetasse etiquetassem etiquetarem inspecionar inspeciono inspeciona inspecionamos inspecionam inspecionei inspecionou
inspecionaram inspecionaste inspecionava inspecionavam inspecionávamos inspecionando inspecionado inspecionada inspecionará inspecionarei
inspecionarão inspecionaria inspecionariam inspecione inspecionem inspecionemos inspecionasse inspecionassem inspecionarem colher colho
colhe colhemos colhem colhi colheu colheram colheste colhia colhiam colhíamos colhendo colhido colhida colherá colherei colherão colheria
colheriam colha colham colhamos colhesse colhessem colherem plantar planto plantamos plantam plantei plantou plantaram plantaste plantava
plantavam plantávamos plantando plantado plantada plantará plantarei plantarão plantaria plantariam plante plantem plantemos plantasse
plantassem plantarem semear semeo semea semeamos semeam semeei semeou semearam semeaste semeava semeavam semeávamos semeando semeado
semeada semeará semearei semearão semearia semeariam semee semeem semeemos semeasse semeassem semearem regar rego rega regamos regam
reguei regou regaram regaste regava regavam regávamos regando regado regada regará regarei regarão regaria regariam regue reguem reguemos
regasse regassem regarem irrigar irrigo irriga irrigamos irrigam irriguei irrigou irrigaram irrigaste irrigava irrigavam irrigávamos
irrigando irrigado irrigada irrigará irrigarei irrigarão irrigaria irrigariam irrigue irriguem irriguemos irrigasse irrigassem irrigarem
pulverizar pulverizo pulveriza pulverizamos pulverizam pulverizei pulverizou pulverizaram pulverizaste pulverizava pulverizavam
pulverizávamos pulverizando pulverizado pulverizada pulverizará pulverizarei pulverizarão pulverizaria pulverizariam pulverize pulverizem
pulverizemos pulverizasse pulverizassem pulverizarem borrifar borrifo borrifa borrifamos borrifam borrifei borrifou borrifaram borrifaste
borrifava borrifavam borrifávamos borrifando borrifado borrifada borrifará borrifarei borrifarão borrifaria borrifariam borrife borrifem
borrifemos borrifasse borrifassem borrifarem podar podo poda podamos podam podei podou podaram podaste podava podavam podávamos podando
podado podada podará podarei podarão podaria podariam podasse podassem podarem recolher recolho recolhe recolhemos recolhem recolhi
recolheu recolheram recolheste recolhia recolhiam recolhíamos recolhendo recolhido recolhida recolherá recolherei recolherão recolheria
recolheriam recolha recolham recolhamos recolhesse recolhessem recolherem apanhar apanho apanha apanhamos apanham apanhei apanhou
apanharam apanhaste apanhava apanhavam apanhávamos apanhando apanhado apanhada apanhará apanharei apanharão apanharia apanhariam apanhe
apanhem apanhemos apanhasse apanhassem apanharem cultivar cultivo cultiva cultivamos cultivam cultivei cultivou cultivaram cultivaste
cultivava cultivavam cultivávamos cultivando cultivado cultivada cultivará cultivarei cultivarão cultivaria cultivariam cultive cultivem
cultivemos cultivasse cultivassem cultivarem aplicar aplico aplica aplicamos aplicam apliquei aplicou aplicaram aplicaste aplicava
aplicavam aplicávamos aplicando aplicado aplicada aplicará aplicarei aplicarão aplicaria aplicariam aplique apliquem apliquemos aplicasse
aplicassem aplicarem misturar misturo mistura misturamos misturam misturei misturou misturaram misturaste misturava misturavam
misturávamos misturando misturado misturada misturará misturarei misturarão misturaria misturariam misture misturem misturemos misturasse
misturassem misturarem cheirar cheira cheiramos cheiram cheirei cheirou cheiraram cheiraste cheirava cheiravam cheirávamos cheirando
cheirado cheirada cheirará cheirarei cheirarão cheiraria cheirariam cheire cheirem cheiremos cheirasse cheirassem cheirarem respirar
respiro respira respiramos respiram respirei respirou respiraram respiraste respirava respiravam respirávamos respirando respirado
respirada respirará respirarei respirarão respiraria respirariam respire respirem respiremos respirasse respirassem respirarem tossir
tosso tossimos tossem tossi tossiu tossiram tossiste tossia tossiam tossíamos tossindo tossido tossida tossirá tossirei tossirão tossiria
tossiriam tossa tossam tossamos tossisse tossissem tossirem coçar coço coça coçamos coçam cocei coçou coçaram coçaste coçava coçavam
coçávamos coçando coçado coçada coçará coçarei coçarão coçaria coçariam coce cocem cocemos coçasse coçassem coçarem arder ardo arde
ardemos ardem ardi ardeu arderam ardeste ardia ardiam ardíamos ardendo ardido ardida arderá arderei arderão arderia arderiam arda ardam
ardamos ardesse ardessem arderem doer doo doe doemos doeram doeste doiam doíamos doendo doerá doerei doerão doeria doeriam doa doam doamos
doesse doessem doerem tremer tremo treme trememos tremem tremi tremeu tremeram tremeste tremia tremiam tremíamos tremendo tremido tremida
tremerá tremerei tremerão tremeria tremeriam trema tremam tremamos tremesse tremessem tremerem escorregar escorrego escorrega escorregamos
escorregam escorreguei escorregou escorregaram escorregaste escorregava escorregavam escorregávamos escorregando escorregado escorregada
escorregará escorregarei escorregarão escorregaria escorregariam escorregue escorreguem escorreguemos escorregasse escorregassem
escorregarem tropeçar tropeço tropeça tropeçamos tropeçam tropecei tropeçou tropeçaram tropeçaste tropeçava tropeçavam tropeçávamos
tropeçando tropeçado tropeçada tropeçará tropeçarei tropeçarão tropeçaria tropeçariam tropece tropecem tropecemos tropeçasse tropeçassem
tropeçarem bato bate batemos batem bati bateu bateram bateste batia batiam batíamos batendo batida baterá baterei baterão bateriam batam
batamos batesse batessem baterem conduzir conduzo conduze conduzimos conduzem conduzi conduziu conduziram conduziste conduzia conduziam
conduzíamos conduzindo conduzido conduzida conduzirá conduzirei conduzirão conduziria conduziriam conduza conduzam conduzamos conduzisse
conduzissem conduzirem dirigir dirijo dirige dirigimos dirigem dirigi dirigiu dirigiram dirigiste dirigia dirigiam dirigíamos dirigindo
dirigido dirigida dirigirá dirigirei dirigirão dirigiria dirigiriam dirija dirijam dirijamos dirigisse dirigissem dirigirem caminhar
caminho caminha caminhamos caminham caminhei caminhou caminharam caminhaste caminhava caminhavam caminhávamos caminhando caminhado
caminhada caminhará caminharei caminharão caminharia caminhariam caminhe caminhem caminhemos caminhasse caminhassem caminharem ando anda
andamos andam andei andou andaram andaste andava andavam andávamos andando andado andada andará andarei andarão andaria andariam ande
andem andemos andasse andassem andarem correr corro corre corremos correm corri correu correram correste corria corriam corríamos correndo
corrido corrida correrá correrei correrão correria correriam corra corram corramos corresse corressem correrem parar paro paramos param
parei parou pararam paraste parava paravam parávamos parando parado parará pararei pararão pararia parariam pare parem paremos parasse
parassem pararem começar começo começa começamos começam comecei começou começaram começaste começava começavam começávamos começando
começado começada começará começarei começarão começaria começariam comece comecem comecemos começasse começassem começarem iniciar inicio
inicia iniciamos iniciam iniciei iniciou iniciaram iniciaste iniciava iniciavam iniciávamos iniciando iniciado iniciada iniciará iniciarei
iniciarão iniciaria iniciariam inicie iniciem iniciemos iniciasse iniciassem iniciarem terminar termino termina terminamos terminam
terminei terminou terminaram terminaste terminava terminavam terminávamos terminando terminado terminada terminará terminarei terminarão
terminaria terminariam termine terminem terminemos terminasse terminassem terminarem acabar acabo acaba acabamos acabam acabei acabou
acabaram acabaste acabava acabavam acabávamos acabando acabado acabada acabará acabarei acabarão acabaria acabariam acabe acabem acabemos
acabasse acabassem acabarem continuar continuo continua continuamos continuam continuei continuou continuaram continuaste continuava
continuavam continuávamos continuando continuado continuada continuará continuarei continuarão continuaria continuariam continue continuem
continuemos continuasse continuassem continuarem durar duramos duram durei durou duraram duraste durava duravam durávamos durando durado
durada durará durarei durarão duraria durariam dure durem duremos durasse durassem durarem abrir abro abre abrimos abrem abri abriu
abriram abriste abria abriam abríamos abrindo abrido abrida abrirá abrirei abrirão abriria abririam abra abram abramos abrisse abrissem
abrirem quebrar quebro quebra quebramos quebram quebrei quebrou quebraram quebraste quebrava quebravam quebrávamos quebrando quebrará
quebrarei quebrarão quebraria quebrariam quebre quebrem quebremos quebrasse quebrassem quebrarem partir partimos partem parti partiu
partiram partiste partia partiam partíamos partindo partirá partirei partirão partiria partiriam parta partam partamos partisse partissem
partirem consertar conserto conserta consertamos consertam consertei consertou consertaram consertaste consertava consertavam
consertávamos consertando consertado consertada consertará consertarei consertarão consertaria consertariam conserte consertem consertemos
consertasse consertassem consertarem arranjar arranjo arranja arranjamos arranjam arranjei arranjou arranjaram arranjaste arranjava
arranjavam arranjávamos arranjando arranjado arranjada arranjará arranjarei arranjarão arranjaria arranjariam arranje arranjem arranjemos
arranjasse arranjassem arranjarem reparar reparo repara reparamos reparam reparei reparou repararam reparaste reparava reparavam
reparávamos reparando reparado reparada reparará repararei repararão repararia reparariam repare reparem reparemos reparasse reparassem
repararem instalar instalo instala instalamos instalam instalei instalou instalaram instalaste instalava instalavam instalávamos
instalando instalado instalada instalará instalarei instalarão instalaria instalariam instale instalem instalemos instalasse instalassem
instalarem funcionar funciono funciona funcionamos funcionam funcionei funcionou funcionaram funcionaste funcionava funcionavam
funcionávamos funcionando funcionado funcionada funcionará funcionarei funcionarão funcionariam funcione funcionem funcionemos funcionasse
funcionassem funcionarem falhar falho falha falhamos falham falhei falhou falharam falhaste falhava falhavam falhávamos falhando falhado
falhada falhará falharei falharão falharia falhariam falhe falhem falhemos falhasse falhassem falharem apagar apago apaga apagamos apagam
apaguei apagou apagaram apagaste apagava apagavam apagávamos apagando apagado apagada apagará apagarei apagarão apagaria apagariam apague
apaguem apaguemos apagasse apagassem apagarem ligar ligo liga ligamos ligam liguei ligou ligaram ligaste ligava ligavam ligávamos ligando
ligado ligada ligará ligarei ligarão ligaria ligariam ligue liguem liguemos ligasse ligassem ligarem desligar desligo desliga desligamos
desligam desliguei desligou desligaram desligaste desligava desligavam desligávamos desligando desligado desligada desligará desligarei
desligarão desligaria desligariam desligue desliguem desliguemos desligasse desligassem desligarem explodir explodo explode explodimos
explodem explodi explodiu explodiram explodiste explodia explodiam explodíamos explodindo explodido explodida explodirá explodirei
explodirão explodiria explodiriam exploda explodam explodamos explodisse explodissem explodirem desabar desabo desaba desabamos desabam
desabei desabou desabaram desabaste desabava desabavam desabávamos desabando desabado desabada desabará desabarei desabarão desabaria
desabariam desabe desabem desabemos desabasse desabassem desabarem rachar racho racha rachamos racham rachei rachou racharam rachaste
rachava rachavam rachávamos rachando rachado rachada rachará racharei racharão racharia rachariam rache rachem rachemos rachasse rachassem
racharem inundar inundo inunda inundamos inundam inundei inundou inundaram inundaste inundava inundavam inundávamos inundando inundado
inundada inundará inundarei inundarão inundaria inundariam inunde inundem inundemos inundasse inundassem inundarem vazar vazo vaza vazamos
vazam vazei vazou vazaram vazaste vazava vazavam vazávamos vazando vazado vazada vazará vazarei vazarão vazaria vazariam vaze vazem
vazemos vazasse vazassem vazarem participar participo participa participamos participam participei participou participaram participaste
participava participavam participávamos participando participado participada participará participarei participarão participaria
participariam participe participem participemos participasse participassem participarem organizar organizo organiza organizamos organizam
organizei organizou organizaram organizaste organizava organizavam organizávamos organizando organizado organizada organizará organizarei
organizarão organizaria organizariam organize organizem organizemos organizasse organizassem organizarem reunir reuno reune reunimos
reunem reuni reuniu reuniram reuniste reunia reuniam reuníamos reunindo reunido reunida reunirá reunirei reunirão reuniria reuniriam reuna
reunam reunamos reunisse reunissem reunirem votar voto vota votamos votam votei votou votaram votaste votava votavam votávamos votando
votado votada votará votarei votarão votaria votariam vote votem votemos votasse votassem votarem eleger elejo elege elegemos elegem elegi
elegeu elegeram elegeste elegia elegiam elegíamos elegendo elegido elegida elegerá elegerei elegerão elegeria elegeriam eleja elejam
elejamos elegesse elegessem elegerem negociar negocio negocia negociamos negociam negociei negociou negociaram negociaste negociava
negociavam negociávamos negociando negociado negociada negociará negociarei negociarão negociaria negociariam negocie negociem negociemos
negociasse negociassem negociarem aceitar aceita aceitamos aceitam aceitei aceitou aceitaram aceitaste aceitava aceitavam aceitávamos
aceitando aceitado aceitada aceitará aceitarei aceitarão aceitaria aceitariam aceite aceitem aceitemos aceitasse aceitassem aceitarem
recusar recuso recusa recusamos recusam recusei recusou recusaram recusaste recusava recusavam recusávamos recusando recusado recusada
recusará recusarei recusarão recusaria recusariam recuse recusem recusemos recusasse recusassem recusarem negar nego nega negamos negam
neguei negou negaram negaste negava negavam negávamos negando negado negada negará negarei negarão negaria negariam negue neguem neguemos
negasse negassem negarem permitir permito permite permitimos permitem permiti permitiu permitiram permitiste permitia permitiam
permitíamos permitindo permitido permitida permitirá permitirei permitirão permitiria permitiriam permita permitam permitamos permitisse
permitissem permitirem proibir proibo proibe proibimos proibem proibi proibiu proibiram proibiste proibia proibiam proibíamos proibindo
proibido proibida proibirá proibirei proibirão proibiria proibiriam proiba proibam proibamos proibisse proibissem proibirem autorizar
autorizo autoriza autorizamos autorizam autorizei autorizou autorizaram autorizaste autorizava autorizavam autorizávamos autorizando
autorizado autorizada autorizará autorizarei autorizarão autorizaria autorizariam autorize autorizem autorizemos autorizasse autorizassem
autorizarem suspender suspendo suspende suspendemos suspendem suspendi suspendeu suspenderam suspendeste suspendia suspendiam suspendíamos
suspendendo suspendido suspendida suspenderá suspenderei suspenderão suspenderia suspenderiam suspenda suspendam suspendamos suspendesse
suspendessem suspenderem cancelar cancelo cancela cancelamos cancelam cancelei cancelou cancelaram cancelaste cancelava cancelavam
cancelávamos cancelando cancelado cancelada cancelará cancelarei cancelarão cancelaria cancelariam cancele cancelem cancelemos cancelasse
cancelassem cancelarem contratar contrata contratamos contratam contratei contratou contrataram contrataste contratava contratavam
contratávamos contratando contratado contratada contratará contratarei contratarão contrataria contratariam contrate contratem contratemos
contratasse contratassem contratarem recrutar recruto recruta recrutamos recrutam recrutei recrutou recrutaram recrutaste recrutava
recrutavam recrutávamos recrutando recrutado recrutada recrutará recrutarei recrutarão recrutaria recrutariam recrute recrutem recrutemos
recrutasse recrutassem recrutarem empregar emprega empregamos empregam empreguei empregou empregaram empregaste empregava empregavam
empregávamos empregando empregará empregarei empregarão empregaria empregariam empregue empreguem empreguemos empregasse empregassem
empregarem indenizar indenizo indeniza indenizamos indenizam indenizei indenizou indenizaram indenizaste indenizava indenizavam
indenizávamos indenizando indenizado indenizada indenizará indenizarei indenizarão indenizaria indenizariam indenize indenizem indenizemos
indenizasse indenizassem indenizarem indemnizar indemnizo indemniza indemnizamos indemnizam indemnizei indemnizou indemnizaram
indemnizaste indemnizava indemnizavam indemnizávamos indemnizando indemnizado indemnizada indemnizará indemnizarei indemnizarão
indemnizaria indemnizariam indemnize indemnizem indemnizemos indemnizasse indemnizassem indemnizarem aposentar aposento aposenta
aposentamos aposentam aposentei aposentou aposentaram aposentaste aposentava aposentavam aposentávamos aposentando aposentado aposentada
aposentará aposentarei aposentarão aposentaria aposentariam aposente aposentem aposentemos aposentasse aposentassem aposentarem engravidar
engravido engravida engravidamos engravidam engravidei engravidou engravidaram engravidaste engravidava engravidavam engravidávamos
engravidando engravidado engravidada engravidará engravidarei engravidarão engravidaria engravidariam engravide engravidem engravidemos
engravidasse engravidassem engravidarem amamantar amamanto amamanta amamantamos amamantam amamantei amamantou amamantaram amamantaste
amamantava amamantavam amamantávamos amamantando amamantado amamantada amamantará amamantarei amamantarão amamantaria amamantariam
amamante amamantem amamantemos amamantasse amamantassem amamantarem amamentar amamento amamenta amamentamos amamentam amamentei amamentou
amamentaram amamentaste amamentava amamentavam amamentávamos amamentando amamentado amamentada amamentará amamentarei amamentarão
amamentaria amamentariam amamente amamentem amamentemos amamentasse amamentassem amamentarem cuidar cuido cuida cuidamos cuidam cuidei
cuidou cuidaram cuidaste cuidava cuidavam cuidávamos cuidando cuidada cuidará cuidarei cuidarão cuidaria cuidariam cuide cuidem cuidemos
cuidasse cuidassem cuidarem criar crio cria criamos criam criei criou criaram criaste criava criavam criávamos criando criado criada
criará criarei criarão criaria criariam crie criem criemos criasse criassem criarem nascer nasço nasce nascemos nascem nasci nasceu
nasceram nasceste nascia nasciam nascíamos nascendo nascido nascida nascerá nascerei nascerão nasceria nasceriam nasça nasçam nasçamos
nascesse nascessem nascerem estudar estudo estuda estudamos estudam estudei estudou estudaram estudaste estudava estudavam estudávamos
estudando estudado estudada estudará estudarei estudarão estudaria estudariam estude estudem estudemos estudasse estudassem estudarem
casar casamos casam casei casou casaram casaste casava casavam casávamos casando casado casada casará casarei casarão casaria casariam
case casem casemos casasse casassem casarem separar separo separa separamos separam separei separou separaram separaste separava separavam
separávamos separando separado separada separará separarei separarão separaria separariam separe separem separemos separasse separassem
separarem regressar regresso regressa regressamos regressam regressei regressou regressaram regressaste regressava regressavam
regressávamos regressando regressado regressada regressará regressarei regressarão regressaria regressariam regresse regressem regressemos
regressasse regressassem regressarem voltar volto volta voltamos voltam voltei voltou voltaram voltaste voltava voltavam voltávamos
voltando voltado voltada voltará voltarei voltarão voltaria voltariam volte voltem voltemos voltasse voltassem voltarem viajar viajo viaja
viajamos viajam viajei viajou viajaram viajaste viajava viajavam viajávamos viajando viajado viajada viajará viajarei viajarão viajaria
viajariam viaje viajem viajemos viajasse viajassem viajarem migrar migro migra migramos migram migrei migrou migraram migraste migrava
migravam migrávamos migrando migrado migrada migrará migrarei migrarão migraria migrariam migre migrem migremos migrasse migrassem
migrarem deportar deporto deporta deportamos deportam deportei deportou deportaram deportaste deportava deportavam deportávamos deportando
deportado deportada deportará deportarei deportarão deportaria deportariam deporte deportem deportemos deportasse deportassem deportarem
reter reto rete retemos retem reti reteu reteram reteste retia retiam retíamos retendo retido retida reterá reterei reterão reteria
reteriam reta retam retamos retesse retessem reterem confiscar confisco confisca confiscamos confiscam confisquei confiscou confiscaram
confiscaste confiscava confiscavam confiscávamos confiscando confiscado confiscada confiscará confiscarei confiscarão confiscaria
confiscariam confisque confisquem confisquemos confiscasse confiscassem confiscarem apreender apreendo apreende apreendemos apreendem
apreendi apreendeu apreenderam apreendeste apreendia apreendiam apreendíamos apreendendo apreendido apreendida apreenderá apreenderei
apreenderão apreenderia apreenderiam apreenda apreendam apreendamos apreendesse apreendessem apreenderem esconder escondo esconde
escondemos escondem escondi escondeu esconderam escondeste escondia escondiam escondíamos escondendo escondido escondida esconderá
esconderei esconderão esconderia esconderiam esconda escondam escondamos escondesse escondessem esconderem guardar guardo guardamos
guardam guardei guardou guardaram guardaste guardava guardavam guardávamos guardando guardado guardada guardará guardarei guardarão
guardaria guardariam guarde guardem guardemos guardasse guardassem guardarem perder perdo perdemos perdem perdi perdeu perderam perdeste
perdia perdiam perdíamos perdendo perdido perdida perderá perderei perderão perderia perderiam perda perdam perdamos perdesse perdessem
perderem publicar publicamos publicam publiquei publicou publicaram publicaste publicava publicavam publicávamos publicando publicado
publicada publicará publicarei publicarão publicaria publicariam publique publiquem publiquemos publicasse publicassem publicarem
partilhar partilho partilha partilhamos partilham partilhei partilhou partilharam partilhaste partilhava partilhavam partilhávamos
partilhando partilhado partilhada partilhará partilharei partilharão partilharia partilhariam partilhe partilhem partilhemos partilhasse
partilhassem partilharem compartilhar compartilho compartilha compartilhamos compartilham compartilhei compartilhou compartilharam
compartilhaste compartilhava compartilhavam compartilhávamos compartilhando compartilhado compartilhada compartilhará compartilharei
compartilharão compartilharia compartilhariam compartilhe compartilhem compartilhemos compartilhasse compartilhassem compartilharem
confiar confio confia confiamos confiam confiei confiou confiaram confiaste confiava confiavam confiávamos confiando confiado confiada
confiará confiarei confiarão confiaria confiariam confie confiem confiemos confiasse confiassem confiarem acreditar acredito acredita
acreditamos acreditam acreditei acreditou acreditaram acreditaste acreditava acreditavam acreditávamos acreditando acreditado acreditada
acreditará acreditarei acreditarão acreditaria acreditariam acredite acreditem acreditemos acreditasse acreditassem acreditarem pensar
penso pensa pensamos pensam pensei pensou pensaram pensaste pensava pensavam pensávamos pensando pensado pensada pensará pensarei pensarão
pensaria pensariam pense pensem pensemos pensasse pensassem pensarem achar acho acha achamos acham achei achou acharam achaste achava
achavam achávamos achando achado achada achará acharei acharão acharia achariam ache achem achemos achasse achassem acharem decidir decido
decide decidimos decidem decidi decidiu decidiram decidiste decidia decidiam decidíamos decidindo decidido decidida decidirá decidirei
decidirão decidiria decidiriam decida decidam decidamos decidisse decidissem decidirem tentar tento tenta tentamos tentam tentei tentou
tentaram tentaste tentava tentavam tentávamos tentando tentado tentada tentará tentarei tentarão tentaria tentariam tente tentem tentemos
tentasse tentassem tentarem tratar trato trata tratamos tratam tratei tratou trataram trataste tratava tratavam tratávamos tratando
tratado tratada tratará tratarei tratarão trataria tratariam trate tratem tratemos tratasse tratassem tratarem conseguir consego consegue
conseguimos conseguem consegui conseguiu conseguiram conseguiste conseguia conseguiam conseguíamos conseguindo conseguido conseguida
conseguirá conseguirei conseguirão conseguiria conseguiriam consega consegam consegamos conseguisse conseguissem conseguirem incomodar
incomodo incomoda incomodamos incomodam incomodei incomodou incomodaram incomodaste incomodava incomodavam incomodávamos incomodando
incomodado incomodada incomodará incomodarei incomodarão incomodaria incomodariam incomode incomodem incomodemos incomodasse incomodassem
incomodarem chatear chateo chatea chateamos chateam chateei chateou chatearam chateaste chateava chateavam chateávamos chateando chateado
chateada chateará chatearei chatearão chatearia chateariam chatee chateem chateemos chateasse chateassem chatearem pressionar pressiono
pressiona pressionamos pressionam pressionei pressionou pressionaram pressionaste pressionava pressionavam pressionávamos pressionando
pressionado pressionada pressionará pressionarei pressionarão pressionaria pressionariam pressione pressionem pressionemos pressionasse
pressionassem pressionarem forçar forço forçamos forçam forcei forçou forçaram forçaste forçava forçavam forçávamos forçando forçará
forçarei forçarão forçaria forçariam force forcem forcemos forçasse forçassem forçarem intimidar intimido intimida intimidamos intimidam
intimidei intimidou intimidaram intimidaste intimidava intimidavam intimidávamos intimidando intimidado intimidada intimidará intimidarei
intimidarão intimidaria intimidariam intimide intimidem intimidemos intimidasse intimidassem intimidarem criticar critico critica
criticamos criticam critiquei criticou criticaram criticaste criticava criticavam criticávamos criticando criticado criticada criticará
criticarei criticarão criticaria criticariam critique critiquem critiquemos criticasse criticassem criticarem culpar culpo culpamos culpam
culpei culpou culparam culpaste culpava culpavam culpávamos culpando culpará culparei culparão culparia culpariam culpe culpem culpemos
culpasse culpassem culparem acusar acuso acusa acusamos acusam acusei acusou acusaram acusaste acusava acusavam acusávamos acusando
acusado acusada acusará acusarei acusarão acusaria acusariam acuse acusem acusemos acusasse acusassem acusarem brigar brigo brigamos
brigam briguei brigou brigaram brigaste brigava brigavam brigávamos brigando brigado brigará brigarei brigarão brigaria brigariam brigue
briguem briguemos brigasse brigassem brigarem discutir discuto discute discutimos discutem discuti discutiu discutiram discutiste discutia
discutiam discutíamos discutindo discutido discutida discutirá discutirei discutirão discutiria discutiriam discuta discutam discutamos
discutisse discutissem discutirem disparar disparo dispara disparamos disparam disparei disparou dispararam disparaste disparava
disparavam disparávamos disparando disparado disparada disparará dispararei dispararão dispararia disparariam dispare disparem disparemos
disparasse disparassem dispararem atirar atiro atira atiramos atiram atirei atirou atiraram atiraste atirava atiravam atirávamos atirando
atirado atirada atirará atirarei atirarão atiraria atirariam atire atirem atiremos atirasse atirassem atirarem apontar aponto aponta
apontamos apontam apontei apontou apontaram apontaste apontava apontavam apontávamos apontando apontado apontada apontará apontarei
apontarão apontaria apontariam aponte apontem apontemos apontasse apontassem apontarem enforcar enforco enforca enforcamos enforcam
enforquei enforcou enforcaram enforcaste enforcava enforcavam enforcávamos enforcando enforcado enforcada enforcará enforcarei enforcarão
enforcaria enforcariam enforque enforquem enforquemos enforcasse enforcassem enforcarem sequestrar sequestro sequestra sequestramos
sequestram sequestrei sequestrou sequestraram sequestraste sequestrava sequestravam sequestrávamos sequestrando sequestrado sequestrada
sequestrará sequestrarei sequestrarão sequestraria sequestrariam sequestre sequestrem sequestremos sequestrasse sequestrassem sequestrarem
raptar rapto rapta raptamos raptam raptei raptou raptaram raptaste raptava raptavam raptávamos raptando raptado raptada raptará raptarei
raptarão raptaria raptariam rapte raptem raptemos raptasse raptassem raptarem prender prendo prende prendemos prendem prendi prendeu
prenderam prendeste prendia prendiam prendíamos prendendo prendido prendida prenderá prenderei prenderão prenderia prenderiam prenda
prendam prendamos prendesse prendessem prenderem suar suo suamos suam suei suou suaram suaste suava suavam suávamos suando suado suada
suará suarei suarão suaria suariam sue suem suemos suasse suassem suarem preocupar preocupo preocupa preocupamos preocupam preocupei
preocupou preocuparam preocupaste preocupava preocupavam preocupávamos preocupando preocupará preocuparei preocuparão preocuparia
preocupariam preocupe preocupem preocupemos preocupasse preocupassem preocuparem assustar assusto assusta assustamos assustam assustei
assustou assustaram assustaste assustava assustavam assustávamos assustando assustará assustarei assustarão assustaria assustariam assuste
assustem assustemos assustasse assustassem assustarem cansar canso cansa cansamos cansam cansei cansou cansaram cansaste cansava cansavam
cansávamos cansando cansará cansarei cansarão cansaria cansariam canse cansem cansemos cansasse cansassem cansarem acontecer aconteço
acontece acontecemos acontecem aconteci aconteceu aconteceram aconteceste acontecia aconteciam acontecíamos acontecendo acontecido
acontecida acontecerá acontecerei acontecerão aconteceria aconteceriam aconteça aconteçam aconteçamos acontecesse acontecessem acontecerem
existir existo existe existimos existem existi existiu existiram exististe existia existiam existíamos existindo existido existida
existirá existirei existirão existiria existiriam exista existam existamos existisse existissem existirem aparecer apareço aparece
aparecemos aparecem apareci apareceu apareceram apareceste aparecia apareciam aparecíamos aparecendo aparecidos aparecidas aparecerá
aparecerei aparecerão apareceria apareceriam apareça apareçam apareçamos aparecesse aparecessem aparecerem desaparecer desapareço
desaparece desaparecemos desaparecem desapareci desapareceu desapareceram desapareceste desaparecia desapareciam desaparecíamos
desaparecendo desaparecido desaparecida desaparecerá desaparecerei desaparecerão desapareceria desapareceriam desapareça desapareçam
desapareçamos desaparecesse desaparecessem desaparecerem melhorar melhoro melhora melhoramos melhoram melhorei melhorou melhoraram
melhoraste melhorava melhoravam melhorávamos melhorando melhorado melhorada melhorará melhorarei melhorarão melhoraria melhorariam melhore
melhorem melhoremos melhorasse melhorassem melhorarem piorar pioro piora pioramos pioram piorei piorou pioraram pioraste piorava pioravam
piorávamos piorando piorado piorada piorará piorarei piorarão pioraria piorariam piore piorem pioremos piorasse piorassem piorarem
resolver resolvo resolve resolvemos resolvem resolvi resolveu resolveram resolveste resolvia resolviam resolvíamos resolvendo resolvido
resolvida resolverá resolverei resolverão resolveria resolveriam resolva resolvam resolvamos resolvesse resolvessem resolverem solucionar
soluciono soluciona solucionamos solucionam solucionei solucionou solucionaram solucionaste solucionava solucionavam solucionávamos
solucionando solucionado solucionada solucionará solucionarei solucionarão solucionaria solucionariam solucione solucionem solucionemos
solucionasse solucionassem solucionarem pedir pedo pedimos pediste pedia pediam pedíamos pedindo pedida pedirá pedirei pedirão pediria
pediriam peda pedam pedamos pedisse pedissem pedirem implorar imploro implora imploramos imploram implorei implorou imploraram imploraste
implorava imploravam implorávamos implorando implorado implorada implorará implorarei implorarão imploraria implorariam implore implorem
imploremos implorasse implorassem implorarem rogar rogo roga rogamos rogam roguei rogou rogaram rogaste rogava rogavam rogávamos rogando
rogado rogada rogará rogarei rogarão rogaria rogariam rogue roguem roguemos rogasse rogassem rogarem agradecer agradeço agradece
agradecemos agradecem agradeci agradeceu agradeceram agradeceste agradecia agradeciam agradecíamos agradecendo agradecido agradecida
agradecerá agradecerei agradecerão agradeceria agradeceriam agradeça agradeçam agradeçamos agradecesse agradecessem agradecerem
cumprimentar cumprimento cumprimenta cumprimentamos cumprimentam cumprimentei cumprimentou cumprimentaram cumprimentaste cumprimentava
cumprimentavam cumprimentávamos cumprimentando cumprimentado cumprimentada cumprimentará cumprimentarei cumprimentarão cumprimentaria
cumprimentariam cumprimente cumprimentem cumprimentemos cumprimentasse cumprimentassem cumprimentarem desprezar desprezo despreza
desprezamos desprezam desprezei desprezou desprezaram desprezaste desprezava desprezavam desprezávamos desprezando desprezado desprezada
desprezará desprezarei desprezarão desprezaria desprezariam despreze desprezem desprezemos desprezasse desprezassem desprezarem encostar
encosto encosta encostamos encostam encostei encostou encostaram encostaste encostava encostavam encostávamos encostando encostado
encostada encostará encostarei encostarão encostaria encostariam encoste encostem encostemos encostasse encostassem encostarem chantagear
chantageo chantagea chantageamos chantageam chantageei chantageou chantagearam chantageaste chantageava chantageavam chantageávamos
chantageando chantageado chantageada chantageará chantagearei chantagearão chantagearia chantageariam chantagee chantageem chantageemos
chantageasse chantageassem chantagearem subornar suborno suborna subornamos subornam subornei subornou subornaram subornaste subornava
subornavam subornávamos subornando subornado subornada subornará subornarei subornarão subornaria subornariam suborne subornem subornemos
subornasse subornassem subornarem extorquir extorquo extorque extorquimos extorquem extorqui extorquiu extorquiram extorquiste extorquia
extorquiam extorquíamos extorquindo extorquido extorquida extorquirá extorquirei extorquirão extorquiria extorquiriam extorqua extorquam
extorquamos extorquisse extorquissem extorquirem cuspir cuspo cuspe cuspimos cuspem cuspi cuspiu cuspiram cuspiste cuspia cuspiam
cuspíamos cuspindo cuspido cuspida cuspirá cuspirei cuspirão cuspiria cuspiriam cuspa cuspam cuspamos cuspisse cuspissem cuspirem jogar
jogo joga jogamos jogam joguei jogou jogaram jogaste jogava jogavam jogávamos jogando jogado jogada jogará jogarei jogarão jogaria
jogariam jogue joguem joguemos jogasse jogassem jogarem lançar lanço lança lançamos lançam lancei lançou lançaram lançaste lançava
lançavam lançávamos lançando lançado lançada lançará lançarei lançarão lançaria lançariam lance lancem lancemos lançasse lançassem
lançarem botar boto botamos botam botei botou botaram botaste botava botavam botávamos botando botado botada botará botarei botarão
botaria botariam bote botem botemos botasse botassem botarem expulsar expulsa expulsamos expulsam expulsei expulsou expulsaram expulsaste
expulsava expulsavam expulsávamos expulsando expulsado expulsada expulsará expulsarei expulsarão expulsaria expulsariam expulse expulsem
expulsemos expulsasse expulsassem expulsarem meter meto mete metemos metem meti meteu meteram meteste metia metiam metíamos metendo metido
metida meterá meterei meterão meteria meteriam metam metamos metesse metessem meterem colocar coloco coloca colocamos colocam coloquei
colocou colocaram colocaste colocava colocavam colocávamos colocando colocado colocada colocará colocarei colocarão colocaria colocariam
coloque coloquem coloquemos colocasse colocassem colocarem produzir produze produzimos produzi produziram produziste produzia produziam
produzíamos produzindo produzido produzida produzirá produzirei produzirão produziria produziriam produza produzam produzamos produzisse
produzissem produzirem alcançar alcanço alcança alcançamos alcançam alcancei alcançou alcançaram alcançaste alcançava alcançavam
alcançávamos alcançando alcançado alcançada alcançará alcançarei alcançarão alcançaria alcançariam alcance alcancem alcancemos alcançasse
alcançassem alcançarem atingir atinjo atinge atingimos atingem atingi atingiu atingiram atingiste atingia atingiam atingíamos atingindo
atingido atingida atingirá atingirei atingirão atingiria atingiriam atinja atinjam atinjamos atingisse atingissem atingirem superar supero
supera superamos superam superei superou superaram superaste superava superavam superávamos superando superado superada superará superarei
superarão superaria superariam supere superem superemos superasse superassem superarem completar completamos completam completei completou
completaram completaste completava completavam completávamos completando completado completada completará completarei completarão
completaria completariam complete completem completemos completasse completassem completarem atrasar atrasa atrasamos atrasam atrasei
atrasou atrasaram atrasaste atrasava atrasavam atrasávamos atrasando atrasado atrasada atrasará atrasarei atrasarão atrasaria atrasariam
atrase atrasem atrasemos atrasasse atrasassem atrasarem adiantar adianto adianta adiantamos adiantam adiantei adiantou adiantaram
adiantaste adiantava adiantavam adiantávamos adiantando adiantado adiantada adiantará adiantarei adiantarão adiantaria adiantariam
adiantem adiantemos adiantasse adiantassem adiantarem acumular acumulo acumula acumulamos acumulam acumulei acumulou acumularam acumulaste
acumulava acumulavam acumulávamos acumulando acumulado acumulada acumulará acumularei acumularão acumularia acumulariam acumule acumulem
acumulemos acumulasse acumulassem acumularem compensar compenso compensa compensamos compensam compensei compensou compensaram compensaste
compensava compensavam compensávamos compensando compensado compensada compensará compensarei compensarão compensaria compensariam
compense compensem compensemos compensasse compensassem compensarem repor repo repe repomos repem repi repiu reporam reposte repia repiam
repíamos repondo repido repida reporá reporei reporão reporia reporiam repa repam repamos reposse repossem reporem recuperar recupero
recupera recuperamos recuperam recuperei recuperou recuperaram recuperaste recuperava recuperavam recuperávamos recuperando recuperado
recuperada recuperará recuperarei recuperarão recuperaria recuperariam recupere recuperem recuperemos recuperasse recuperassem recuperarem
justificar justifico justifica justificamos justificam justifiquei justificou justificaram justificaste justificava justificavam
justificávamos justificando justificado justificada justificará justificarei justificarão justificaria justificariam justifique
justifiquem justifiquemos justificasse justificassem justificarem apresentar apresento apresenta apresentamos apresentam apresentei
apresentou apresentaram apresentaste apresentava apresentavam apresentávamos apresentando apresentado apresentada apresentará apresentarei
apresentarão apresentaria apresentariam apresente apresentem apresentemos apresentasse apresentassem apresentarem entrar entro entra
entramos entram entrei entrou entraram entraste entrava entravam entrávamos entrando entrado entrará entrarei entrarão entraria entrariam
entrem entremos entrasse entrassem entrarem sair sao sae saimos saiste saiam saíamos saido sairá sairei sairão sairia sairiam saa saam
saamos saisse saissem sairem depender dependo depende dependemos dependem dependi dependeu dependeram dependeste dependia dependiam
dependíamos dependendo dependido dependida dependerá dependerei dependerão dependeria dependeriam dependa dependam dependamos dependesse
dependessem dependerem merecer mereço merece merecemos merecem mereci mereceu mereceram mereceste merecia mereciam merecíamos merecendo
merecido merecida merecerá merecerei merecerão mereceria mereceriam mereça mereçam mereçamos merecesse merecessem merecerem afetar afeto
afeta afetamos afetam afetei afetou afetaram afetaste afetava afetavam afetávamos afetando afetado afetada afetará afetarei afetarão
afetaria afetariam afete afetem afetemos afetasse afetassem afetarem contaminar contamino contamina contaminamos contaminam contaminei
contaminou contaminaram contaminaste contaminava contaminavam contaminávamos contaminando contaminado contaminada contaminará contaminarei
contaminarão contaminaria contaminariam contamine contaminem contaminemos contaminasse contaminassem contaminarem intoxicar intoxico
intoxica intoxicamos intoxicam intoxiquei intoxicou intoxicaram intoxicaste intoxicava intoxicavam intoxicávamos intoxicando intoxicado
intoxicada intoxicará intoxicarei intoxicarão intoxicaria intoxicariam intoxique intoxiquem intoxiquemos intoxicasse intoxicassem
intoxicarem envenenar enveneno envenena envenenamos envenenam envenenei envenenou envenenaram envenenaste envenenava envenenavam
envenenávamos envenenando envenenado envenenada envenenará envenenarei envenenarão envenenaria envenenariam envenene envenenem envenenemos
envenenasse envenenassem envenenarem proteger protejo protege protegemos protegem protegi protegeu protegeram protegeste protegia
protegiam protegíamos protegendo protegido protegida protegerá protegerei protegerão protegeria protegeriam proteja protejam protejamos
protegesse protegessem protegerem prevenir preveno prevene prevenimos prevenem preveni preveniu preveniram preveniste prevenia preveniam
preveníamos prevenindo prevenido prevenida prevenirá prevenirei prevenirão preveniria preveniriam prevena prevenam prevenamos prevenisse
prevenissem prevenirem evacuar evacuo evacua evacuamos evacuam evacuei evacuou evacuaram evacuaste evacuava evacuavam evacuávamos
evacuando evacuado evacuada evacuará evacuarei evacuarão evacuaria evacuariam evacue evacuem evacuemos evacuasse evacuassem evacuarem
mencionar menciono menciona mencionamos mencionam mencionei mencionou mencionaram mencionaste mencionava mencionavam mencionávamos
mencionando mencionado mencionada mencionará mencionarei mencionarão mencionaria mencionariam mencione mencionem mencionemos mencionasse
mencionassem mencionarem identificar identifico identifica identificamos identificam identifiquei identificou identificaram identificaste
identificava identificavam identificávamos identificando identificado identificada identificará identificarei identificarão identificaria
identificariam identifique identifiquem identifiquemos identificasse identificassem identificarem contactar contacto contacta contactamos
contactam contactei contactou contactaram contactaste contactava contactavam contactávamos contactando contactado contactada contactará
contactarei contactarão contactaria contactariam contacte contactem contactemos contactasse contactassem contactarem contatar contato
contata contatamos contatam contatei contatou contataram contataste contatava contatavam contatávamos contatando contatado contatada
contatará contatarei contatarão contataria contatariam contate contatem contatemos contatasse contatassem contatarem comunicar comunico
comunica comunicamos comunicam comuniquei comunicou comunicaram comunicaste comunicava comunicavam comunicávamos comunicando comunicado
comunicada comunicará comunicarei comunicarão comunicaria comunicariam comunique comuniquem comuniquemos comunicasse comunicassem
comunicarem rezar rezo reza rezamos rezam rezei rezou rezaram rezaste rezava rezavam rezávamos rezando rezado rezada rezará rezarei
rezarão rezaria rezariam reze rezem rezemos rezasse rezassem rezarem orar oro ora oramos oram orei orou oraram oraste orava oravam
orávamos orando orado orada orará orarei orarão oraria orariam ore orem oremos orasse orassem orarem ocupar ocupo ocupa ocupamos ocupam
ocupei ocupou ocuparam ocupaste ocupava ocupavam ocupávamos ocupando ocupará ocuparei ocuparão ocuparia ocupariam ocupe ocupem ocupemos
ocupasse ocupassem ocuparem alugar alugo aluga alugamos alugam aluguei alugou alugaram alugaste alugava alugavam alugávamos alugando
alugado alugada alugará alugarei alugarão alugaria alugariam alugue aluguem aluguemos alugasse alugassem alugarem morar moro mora moramos
moram morei morou moraram moraste morava moravam morávamos morando morado morará morarei morarão moraria morariam more morem moremos
morasse morassem morarem transportar transporto transporta transportamos transportam transportei transportou transportaram transportaste
transportava transportavam transportávamos transportando transportado transportada transportará transportarei transportarão transportaria
transportariam transportem transportemos transportasse transportassem transportarem manipular manipulo manipula manipulamos manipulam
manipulei manipulou manipularam manipulaste manipulava manipulavam manipulávamos manipulando manipulado manipulada manipulará manipularei
manipularão manipularia manipulariam manipule manipulem manipulemos manipulasse manipulassem manipularem operar opero opera operamos
operam operei operou operaram operaste operava operavam operávamos operando operado operada operará operarei operarão operariam opere
operem operemos operasse operassem operarem ajustar ajusto ajusta ajustamos ajustam ajustei ajustou ajustaram ajustaste ajustava ajustavam
ajustávamos ajustando ajustado ajustada ajustará ajustarei ajustarão ajustaria ajustariam ajuste ajustem ajustemos ajustasse ajustassem
ajustarem emperrar emperro emperra emperramos emperram emperrei emperrou emperraram emperraste emperrava emperravam emperrávamos
emperrando emperrado emperrada emperrará emperrarei emperrarão emperraria emperrariam emperre emperrem emperremos emperrasse emperrassem
emperrarem arrastar arrasto arrasta arrastamos arrastam arrastei arrastou arrastaram arrastaste arrastava arrastavam arrastávamos
arrastando arrastado arrastada arrastará arrastarei arrastarão arrastaria arrastariam arraste arrastem arrastemos arrastasse arrastassem
arrastarem cobrir cobrimos cobri cobriu cobriram cobriste cobria cobriam cobríamos cobrindo cobrido cobrida cobrirá cobrirei cobrirão
cobriria cobririam cobrisse cobrissem cobrirem esmagar esmago esmaga esmagamos esmagam esmaguei esmagou esmagaram esmagaste esmagava
esmagavam esmagávamos esmagando esmagado esmagada esmagará esmagarei esmagarão esmagaria esmagariam esmague esmaguem esmaguemos esmagasse
esmagassem esmagarem amputar amputo amputa amputamos amputam amputei amputou amputaram amputaste amputava amputavam amputávamos amputando
amputado amputada amputará amputarei amputarão amputaria amputariam ampute amputem amputemos amputasse amputassem amputarem perfurar
perfuro perfura perfuramos perfuram perfurei perfurou perfuraram perfuraste perfurava perfuravam perfurávamos perfurando perfurado
perfurada perfurará perfurarei perfurarão perfuraria perfurariam perfure perfurem perfuremos perfurasse perfurassem perfurarem soldar
soldo soldamos soldam soldei soldou soldaram soldaste soldava soldavam soldávamos soldando soldado soldada soldará soldarei soldarão
soldaria soldariam solde soldem soldemos soldasse soldassem soldarem lixar lixa lixamos lixam lixei lixou lixaram lixaste lixava lixavam
lixávamos lixando lixado lixada lixará lixarei lixarão lixaria lixariam lixe lixem lixemos lixasse lixassem lixarem polir polo pole
polimos polem poli poliu poliram poliste polia poliam políamos polindo polido polida polirá polirei polirão poliria poliriam pola polam
polamos polisse polissem polirem moer moo moe moemos moem moi moeu moeram moeste moia moiam moíamos moendo moido moida moerá moerei moerão
moeria moeriam moa moam moamos moesse moessem moerem furar furo fura furamos furam furei furou furaram furaste furava furavam furávamos
furando furado furada furará furarei furarão furaria furariam fure furem furemos furasse furassem furarem explorar exploro explora
exploramos exploram explorei explorou exploraram exploraste explorava exploravam explorávamos explorando explorado explorada explorará
explorarei explorarão exploraria explorariam explore explorem exploremos explorasse explorassem explorarem montar monto monta montamos
montam montei montou montaram montaste montava montavam montávamos montando montado montada montará montarei montarão montaria montariam
monte montem montemos montasse montassem montarem desmontar desmonto desmonta desmontamos desmontam desmontei desmontou desmontaram
desmontaste desmontava desmontavam desmontávamos desmontando desmontado desmontada desmontará desmontarei desmontarão desmontaria
desmontariam desmonte desmontem desmontemos desmontasse desmontassem desmontarem testar testo testa testamos testam testei testou testaram
testaste testava testavam testávamos testando testado testada testará testarei testarão testaria testariam testem testemos testasse
testassem testarem selar selo sela selamos selam selei selou selaram selaste selava selavam selávamos selando selado selada selará selarei
selarão selaria selariam sele selem selemos selasse selassem selarem colar colo colamos colam colei colou colaram colaste colava colavam
colávamos colando colado colada colará colarei colarão colaria colariam cole colem colemos colasse colassem colarem pintar pinta pintamos
pintam pintei pintou pintaram pintaste pintava pintavam pintávamos pintando pintado pintada pintará pintarei pintarão pintaria pintariam
pinte pintem pintemos pintasse pintassem pintarem caluniar calunio calunia caluniamos caluniam caluniei caluniou caluniaram caluniaste
caluniava caluniavam caluniávamos caluniando caluniado caluniada caluniará caluniarei caluniarão caluniaria caluniariam calunie caluniem
caluniemos caluniasse caluniassem caluniarem fiscalizar fiscalizo fiscaliza fiscalizamos fiscalizam fiscalizei fiscalizou fiscalizaram
fiscalizaste fiscalizava fiscalizavam fiscalizávamos fiscalizando fiscalizado fiscalizada fiscalizará fiscalizarei fiscalizarão
fiscalizaria fiscalizariam fiscalize fiscalizem fiscalizemos fiscalizasse fiscalizassem fiscalizarem ralhar ralho ralha ralhamos ralham
ralhei ralhou ralharam ralhaste ralhava ralhavam ralhávamos ralhando ralhado ralhada ralhará ralharei ralharão ralharia ralhariam ralhe
ralhem ralhemos ralhasse ralhassem ralharem berrar berro berra berramos berram berrei berrou berraram berraste berrava berravam berrávamos
berrando berrado berrada berrará berrarei berrarão berraria berrariam berre berrem berremos berrasse berrassem berrarem esbofetear
esbofeteo esbofetea esbofeteamos esbofeteam esbofeteei esbofeteou esbofetearam esbofeteaste esbofeteava esbofeteavam esbofeteávamos
esbofeteando esbofeteado esbofeteada esbofeteará esbofetearei esbofetearão esbofetearia esbofeteariam esbofetee esbofeteem esbofeteemos
esbofeteasse esbofeteassem esbofetearem socar soca socamos socam soquei socou socaram socaste socava socavam socávamos socando socado
socada socará socarei socarão socaria socariam soque soquem soquemos socasse socassem socarem espancar espanco espanca espancamos espancam
espanquei espancou espancaram espancaste espancava espancavam espancávamos espancando espancado espancada espancará espancarei espancarão
espancaria espancariam espanque espanquem espanquemos espancasse espancassem espancarem agredir agredo agrede agredimos agredem agredi
agrediu agrediram agrediste agredia agrediam agredíamos agredindo agredido agredida agredirá agredirei agredirão agrediria agrediriam
agreda agredam agredamos agredisse agredissem agredirem atacar ataco ataca atacamos atacam ataquei atacou atacaram atacaste atacava
atacavam atacávamos atacando atacado atacada atacará atacarei atacarão atacaria atacariam ataque ataquem ataquemos atacasse atacassem
atacarem abandonar abandono abandona abandonamos abandonam abandonei abandonou abandonaram abandonaste abandonava abandonavam
abandonávamos abandonando abandonado abandonada abandonará abandonarei abandonarão abandonaria abandonariam abandone abandonem abandonemos
abandonasse abandonassem abandonarem substituir substituo substitue substituimos substituem substitui substituiu substituiram substituiste
substituia substituiam substituíamos substituindo substituido substituida substituirá substituirei substituirão substituiria substituiriam
substitua substituam substituamos substituisse substituissem substituirem obedecer obedeço obedece obedecemos obedecem obedeci obedeceu
obedeceram obedeceste obedecia obedeciam obedecíamos obedecendo obedecido obedecida obedecerá obedecerei obedecerão obedeceria obedeceriam
obedeça obedeçam obedeçamos obedecesse obedecessem obedecerem desobedecer desobedeço desobedece desobedecemos desobedecem desobedeci
desobedeceu desobedeceram desobedeceste desobedecia desobedeciam desobedecíamos desobedecendo desobedecido desobedecida desobedecerá
desobedecerei desobedecerão desobedeceria desobedeceriam desobedeça desobedeçam desobedeçamos desobedecesse desobedecessem desobedecerem
ofender ofendo ofende ofendemos ofendem ofendi ofendeu ofenderam ofendeste ofendia ofendiam ofendíamos ofendendo ofendido ofendida
ofenderá ofenderei ofenderão ofenderia ofenderiam ofenda ofendam ofendamos ofendesse ofendessem ofenderem zombar zombo zomba zombamos
zombam zombei zombou zombaram zombaste zombava zombavam zombávamos zombando zombado zombada zombará zombarei zombarão zombaria zombariam
zombe zombem zombemos zombasse zombassem zombarem gozar gozo goza gozamos gozam gozei gozou gozaram gozaste gozava gozavam gozávamos
gozando gozado gozada gozará gozarei gozarão gozaria gozariam goze gozem gozemos gozasse gozassem gozarem rir ro re rimos rem riu riste
ria riam ríamos rindo rido rida rirá rirei rirão riria ririam ra ram risse rissem rirem apelidado vulgo quens eh cons falens conversei
chamens procurens perguntens ass assinatura att atte chefa condutor presidenta tratorista capataz feitor fazendeiro monitor monitora
estuprador sujeito mestre mestra pastor capanga jagunço agride espia chantageia faleceu reteve sr sra srta senhorita dom dons dr dra eng
enga prof profa professor professora padre sargento tenente capitão capitões mister jr hs min kg quilo kilo grau litro baldes hectare tel
cel tlm tlmv wpp whats cidadão cidadões cc nuit pis nis título permissão permissões id bancária iban nib pix débito pin mpesa emola mkesh
mbway multicaixa express matrícula inscrição inscrições cnh condução conduções cnpj cep célula pavilhão pavilhões sala unidade contentor
av travessa tv alameda praça rodovia apto ap quadra qd lt quarteirão quarteirões ed beco chácara povoado condomínio conjunto rés esquerdo
fracção fracções talhão talhões km sindical sindicais única único ascensorista caldeireiro geral cipa menores nepaleses eur usd mzn aoa
brl pila pratas centavos cêntimos julho jan fev mar abr mai jun jul ago set out nov aninhos nr adolescentes gestação pré pegando pegou
soterrado inconsciente suicidar nele nela daqui eletrocutado electrocutado armado armada catana rifle fuzil pistoleiro superviso
contramestre empresário aliciador angariador engajador reclamarmos jeito errado troca prensa declaro sumiu serve escuta viemos almoçar
estraga verificou depressa renovar solteira manchas atropelou respeitam imigração celulares
gostosa gostoso gostosas velório pelado pelada insalubridade periculosidade farto farta cesta básica córrego riacho enxada foice sombra
necessidade intérprete tradutora diversos diversa cinto tendinite inchado inchada torto torta podre podres amargo amarga doce doces cru crua
frito frita assado assada polegar unha unhas calcanhar tornozelo coxa quadril nuca sobrancelha garganta bexiga útero ovário fígado veia
nervo músculo cicatriz calos bolha bolhas hematoma roxo roxa sangramento hemorragia inchaço coceira irritação ardência ardor queimação
catarro pneumonia tuberculose malária dengue hérnia artrite varizes enxaqueca insônia convulsão lágrima lágrimas suor tou pow aff poxa
caraca eita oxe uai ué vish véi povo povão moçada miúdo miúda miúdos bwé treta tretas furgão camioneta trator tratores reboque carroça barco
canoa jangada navio ponte poço floresta montanha colina ladeira buraco vala valeta fossa fossas lixeira aterro cerca arame guarita chaminé
celeiro curral estábulo chiqueiro galinheiro granja matadouro frigorífico frigorífica abatedouro açougue padaria mercearia loja lojas bar
farmácia delegacia esquadra cartório fórum prisão cadeia prefeitura torneira mangueira bacia esfregão vassoura detergente lixívia
desinfetante toalha toalhas lençol lençóis almofada travesseiro colcha ventoinha aquecedor climatização fogão forno geladeira congelador
panela prato talher garfo caneca xícara bandeja banquinho sofá prateleira gaveta espelho cortina tapete lanterna fósforo isqueiro pilha
carregador corda cordão parafuso prego broca alicate fechadura maçaneta dobradiça rolo rolos pneu travão travões volante retrovisor gasolina
gasóleo diesel combustível torno esmeril furadeira soldadora fresadora serralheria marcenaria carpintaria fundição triagem montagem pintura
polimento almoxarifado inventário pesagem carga descarga contentores container caixote fardo fardos bobina molde moldes carretel malha brim
jeans couro palmilha cadarço gola bainha bolso punho vindima enxerto adubo estrume calda sulfato inseticida fungicida praga pragas ervas
capim palha feno ração gado boi bezerro cavalo ovelha galinha peixe camarão lagosta polvo atum bacalhau isca anzol aranha escorpião
carrapato pulga piolho percevejo percevejos formiga abelha vespa cachorro cachorros cães pássaro nepalês bengali bengalis paquistanês
paquistaneses tailandês tailandeses chinês chineses senegalês moldavo refugiado refugiada refugiados nordestino nordestinos baiano gaúcho
mineiro paulista carioca interior capital crioulo umbundu changana macua sotaque boleto prestação agiota agiotas banca saldo extrato saque
esmola miséria mixaria ninharia merreca bolada lucro lucros prejuízo despesa despesas valor valores preço preços orçamento cobrança fiado
caderneta refeição alimentação adicional gorjeta caixinha participação expediente revezamento rodízio vespertino matutino véspera clausula
cláusulas prazo prazos prévio advocacia audiência sentença recurso fiscalização fiscalizações depoimento boletim ocorrência protocolo laudo
perícia perito pontapé pontapés empurrão empurrões puxão beliscão bronca broncas sermão deboche gozação intriga boato boatos confusão
perseguição intimidação coação nojo pavor pânico susto trauma remorso saudade saudades ciúme inveja calma sossego coitado coitada coitados
safado safada tarado tarada nojento nojenta bruto bruta grossa ignorante ignorantes malandro malandra esperto esperta bandido bandidos
criminoso criminosos corrupto corruptos mandão mandona tirano maldoso maldosa cruel cruéis covarde covardes egoísta drogado drogados
embriagado travesti homossexual aleijado aleijada manca gago gaga cadeirante autista lactante recém adolescente solteiro divorciado
divorciada órfão gêmeos novato novata novatos veterano veteranos experiente inexperiente analfabeto analfabeta formado formada maiores
máxima mínima enorme enormes imenso tamanho terço dupla milhar bocado pedaço pedaços fatia porção punhado gota gotas pingo embaixo debaixo
esquerda direita margem cantos topo ponta pontas breve imediato súbito repente raramente recentemente futuramente provavelmente infelizmente
sinceramente simplesmente propositalmente propósito urgência devagar quieto quieta manteiga queijo ovo ovos farinha farofa macarrão massa
massas salada linguiça salsicha suco refrigerante vinho pirão funge caril amendoim azeite tempero filmagem gravação gravações imagem imagens
print prints aparelho aparelhos computadores impressora papelada formulário formulários mural cartaz cartazes panfleto empregadores
empregador patronato acionista contratante prestador safrista meeiro parceleiro peão peões lavrador lavradora camponês camponesa camponeses
agricultor agricultora pescadora marinheiro pedreiro pedreiros servente serventes carpinteiro pintor encanador canalizador serralheiro
torneiro padeiro padeira açougueiro garçom garçonete lavadeira babá doméstica domésticas caseiro vaqueiro ceifeiro apanhador apanhadores
embalador embaladora estoquista repositor conferente balanceiro apontador cronometrista modelista riscador arrematadeira overloquista unidos
unida providência providências atitude melhoria melhorias mudança mudanças promessa promessas assunto detalhe detalhes espírito bênção
templo crime crimes cadáver tragédia desgraça azar sorte parda mulato índio cores raça bonito lindo magro magra fraco fraca fracos doentio
pálido pálida fogueira faísca faíscas tremor deslizamento enchente inundação temporal trovoada raio raios relâmpago geada neve nevoeiro
ventania barulhento barulhenta poluição contaminação tóxico tóxica tóxicos resíduo resíduos sujeira imundo imunda imundície bolor fungo
fungos larva larvas bactéria vírus contágio surto epidemia quarentena instante período períodos época temporada inverno verão outono
entressafra evacuação hidrante sirene sirenes protetor protetores auricular auriculares creme respirador vestiário vestiários bebedouro
bebedouros catraca roleta torniquete vexame humilhante constrangimento constrangida constrangido intimidade virgem namoro carícia gracinha
gracinhas trapo trapos farrapo gaze pomada dipirona paracetamol ibuprofeno antibiótico xarope ressonância fisioterapia psicólogo psicóloga
upa sus urgências pasta mochila malas bolsas carimbos fotocópia envelope inadmissível inaceitável insuportável insustentável absurdo absurda
ridículo ridícula vergonhoso vergonhosa desumano desumana indigno indigna precário precária precárias precários irregular irregulares
clandestino clandestina exploração análogo redução pendente pendentes parcelado parcelada picotado integral parcial foragido papo lero
espécie item itens modelo modelos letra letras bagulho esquema esquemas truque truques propina darão víamos viam leem leram leia lendo pomos
punham pusemos posta vinham caía caíram caído ouça durma perca sobem sirvo fogem cospe destrói roem cabe cabem coube caber crer houvesse
queiram queira querendo estivéssemos pudessem pudéssemos quisessem quiser quiserem tiver tivermos tiverem fizer fizerem vier vierem puser
souber puder puderem recuo recue averiguem odeiam passeia bloqueia bloqueiam chateia chateiam golpeia incendeia semeia esvazia negoceia
premeia anseia pá soro lago serra mercado cano pato pena paciência carrasco órfã máximo calado sal bandeira auxílio alma guerra paz cor
linda bonita primavera mala bolsa salgado leite chaves pinto vaca muro silo mula chato chata pardo fé bosque pescador domingos rói dará
daria erva sola
maca cat vela
lavagem amontoado amontoados grudar gruda fresca fresco frescura vaga vagas amônia lombo vaquinha corrimão spray pães barragem parceiros
parceiro chefia rolê perrengue batente labuta serões biscate ralar ralando ralação lagarta lagartas minhoca minhocas piche asfalto cimento
areia brita tijolo tijolos telha telhas laje viga vigas madeira madeiras tábua tábuas azulejo azulejos rejunte verniz seladora resina estopa
querosene soda cáustica cáustico amaciante alvejante anilina corante corantes
pimenta
`,
  endings: 's mente',
  nameEndings: '',
  prefixes: '',
  given: `
Maria José João Ana Antônio António Francisco Carlos Paulo Pedro Lucas Luiz Luís Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe
Filipe Raimundo Rodrigo Manoel Manuel Mateus Matheus André Fernando Fábio Leonardo Gustavo Guilherme Leandro Tiago Thiago Anderson Ricardo
Márcio Jorge Sebastião Alexandre Roberto Edson Diego Vitor Victor Sérgio Cláudio Joaquim Geraldo Mário Miguel Adriano Alex Alan Allan
Alisson Ademir Adilson Adalberto Aderaldo Afonso Agnaldo Aguinaldo Airton Ailton Alberto Alcides Aldair Alfredo Almir Aloísio Álvaro Amaro
Américo Anísio Antenor Aparecido Aparecida Arlindo Armando Arnaldo Artur Arthur Augusto Aurélio Baltazar Belmiro Benedito Benjamim Bento
Bernardo Caio Camilo Celso César Cícero Claudemir Claudinei Cleber Kleber Cleiton Clodoaldo Cristiano Cristóvão Damião Danilo Davi David
Denilson Denis Deivid Dinis Diogo Dirceu Djalma Domingos Douglas Duarte Edgar Edilson Edimar Edinaldo Edmilson Edmundo Ednaldo Edvaldo
Elias Elton Emanuel Emerson Enzo Érico Ernesto Estevão Eugênio Evaldo Evandro Everton Ezequiel Fabiano Fabrício Flávio Flavio Frederico
Genival Geovane Giovani Gerson Getúlio Gil Gilberto Gilmar Gilson Gilvan Givaldo Gonçalo Hamilton Heitor Hélio Henrique Heriberto Hermes
Hugo Humberto Iago Yago Ícaro Igor Ildo Inácio Isaac Isaías Ismael Israel Itamar Ivan Ivo Jackson Jacinto Jair Jairo Janilson Jefferson
Jeferson Jeremias Jesus Jonas Jonatas Jônatas Jorginho Josias Josué Josimar Josenildo Josivaldo Juarez Júlio Julio Juliano Júnior Junior
Juvenal Kauã Kevin Laércio Lauro Lázaro Leonel Leopoldo Lindomar Lourenço Lourival Luciano Lúcio Manoelito Marcel Mariano Marlon Martim
Maurício Mauricio Mauro Max Maximiano Michel Milton Moacir Moisés Murilo Natanael Nelson Neto Nilson Nilton Nivaldo Norberto Nuno Odair
Olavo Orlando Oscar Osmar Osvaldo Oswaldo Otávio Octávio Patrício Paulino Plínio Quintino Ramiro Ramon Raul Reginaldo Reinaldo Renan
Renato Rivaldo Robson Rogério Romário Romeu Ronaldo Ronan Roni Ruben Rubens Rui Ruy Salomão Salvador Samuel Sandro Saulo Severino Sidnei
Sidney Silas Sílvio Simão Tadeu Telmo Teodoro Thales Tobias Tomás Tomé Ubiratan Ulisses Valdeci Valdemar Valdir Valdomiro Valter Walter
Vanderlei Wanderley Vasco Vicente Vinícius Vinicius Virgílio Wagner Vagner Waldir Wallace Washington Wellington Welington Wesley Weslley
William Willian Wilson Xavier Yuri Zacarias Zeferino Zeca Zé Adriana Adélia Ágata Alana Albertina Alcina Alessandra Alexandra Alice Alícia
Aline Alzira Amália Amanda Amélia Anabela Anália Andreia Andréia Andréa Andressa Ângela Angélica Anita Antónia Antônia Ariane Arlete
Auxiliadora Bárbara Beatriz Benedita Bernadete Berta Bianca Branca Brenda Bruna Camila Cândida Carina Karina Carla Karla Carmem Carmen
Carolina Caroline Cássia Catarina Cátia Kátia Katia Cecília Celeste Célia Celina Cíntia Cinthia Clara Clarice Clarisse Claudete Cláudia
Claudia Cleide Cleonice Cleusa Conceição Cristiana Cristiane Cristina Custódia Daiana Daiane Dayane Dalva Damiana Daniela Daniele Danielle
Débora Deise Denise Deolinda Diana Dilma Dina Dirce Djamila Dolores Domingas Dora Doralice Dulce Edilene Edileuza Edite Edna Eduarda
Elaine Eliana Eliane Elisa Elisabete Elizabete Elizângela Elma Eloá Eloísa Elsa Elvira Elza Emanuela Emília Emilia Érica Erika Ermelinda
Esmeralda Esperança Ester Esther Etelvina Eugénia Eulália Eunice Eva Evelyn Fabiana Fabíola Fátima Felícia Fernanda Filipa Filomena Flávia
Florbela Florinda Francielle Francisca Franciele Gabriela Gabriele Genoveva Geralda Geni Geovana Giovana Giovanna Gilda Gisele Gislaine
Giselle Glória Graça Graciete Grace Guilhermina Helena Heloísa Hermínia Hilda Idalina Ilda Inês Ingrid Iolanda Iracema Irene Íris Irma
Isabel Isabela Isabella Isaura Ivana Ivete Ivone Izabel Jacinta Jacira Jacqueline Jaqueline Jamila Janaína Jandira Jane Janete Jéssica
Jessica Joana Joanita Joelma Jordana Josefa Josefina Josiane Joyce Juçara Júlia Julia Juliana Julieta Jurema Jussara Karen Karine Kelly
Keila Laís Lara Larissa Laura Laurinda Lavínia Leila Leonor Letícia Leticia Lia Lídia Lígia Lila Lilian Liliana Liliane Lina Lívia Lorena
Lourdes Luana Lúcia Lucia Luciana Luciene Lucilene Lucimar Lucinda Lucineide Ludmila Luísa Luiza Lurdes Luzia Mafalda Magali Magda
Magdalena Madalena Maiara Mayara Manuela Marcela Márcia Marcia Margarida Mariana Mariane Maricélia Marilda Marilene Marília Marina
Marinalva Marinete Marisa Maristela Marlene Marli Marta Matilde Mayra Maíra Melissa Mércia Michele Michelle Milena Mirela Mirian Míriam
Mônica Mónica Nádia Nair Natália Nathalia Natasha Neide Neusa Neuza Nilza Nina Noémia Noêmia Norma Núria Odete Ofélia Olga Olívia Olinda
Palmira Pâmela Patrícia Patricia Paula Paulina Pietra Poliana Priscila Quitéria Rafaela Raimunda Raíssa Raquel Rebeca Regiane Regina
Renata Rita Roberta Rosa Rosália Rosalina Rosana Rosane Rosângela Rosária Roseli Rosemary Rosenilda Rosilda Rosilene Rosimeire Rosinha
Rute Ruth Sabrina Samanta Samara Sandra Sara Sarah Selma Severina Sheila Shirley Silvana Sílvia Silvia Simone Socorro Sofia Solange Sónia
Sônia Sonia Sophia Soraia Stefany Stephanie Suelen Sueli Susana Suzana Tainá Taís Thais Tamara Tânia Tania Tatiana Tatiane Telma Teodora
Teresa Teresinha Terezinha Tereza Thalita Talita Úrsula Valdenice Valdirene Valentina Valéria Vanda Wanda Vanderleia Vanessa Vânia Vera
Verônica Verónica Viviane Vitória Vitoria Virgínia Vivian Waleska Yasmin Zélia Zenaide Zilda Zilma Zuleide Zulmira Armindo Adelino Abílio
Acácio Alcino Amílcar Aníbal Aristides Belarmino Casimiro Celestino Cesário Constantino Crispim Delfim Dércio Edmar Egídio Eliseu Evaristo
Fausto Feliciano Félix Fidel Firmino Germano Gervásio Herculano Hilário Horácio Isidro Januário Jerónimo Justino Lino Ludgero Macário
Marçal Marcolino Martinho Narciso Nélio Osório Quim Rufino Serafim Silvério Silvino Silvestre Tito Torcato Urbano Valdemiro Venâncio Vítor
Armanda Argentina Anifa Amina Zaida Zainabo Mariamo Muanacha Amade Abdul Momade Issufo Assane Mussa Saíde Ussene Alfândega Atija Gildo
Nelito Zito Chico Chiquinho Toninho Tonho Zezinho Juquinha Duda Dudu Edu Fabinho Nando Beto Betinho Bia Biazinha Caco Cacau Cadu Cida
Cidinha Didi Fafá Gabi Gui Guto Guga Jô Ju Juju Kika Léo Leo Lu Lulu Luizinho Malu Manu Mari Mariazinha Naldo Neném Paulinho Pedrinho Rafa
Rô Sil Tati Tião Tina Titi Toni Tuca Val Vavá Vivi Xico Zefa Zezé Zilá Fernandinho Carlinhos Robinho Ronaldinho Nenê Lica Carol Carolzinha
Dani Teca Lena Lela Mila Tita Bela Fran Kátinha Aninha Marquinhos Serginho Marcinho Rajesh Ram Suman Sunil Bikash Bishnu Prakash Gurpreet
Harpreet Mandeep Jaspreet Singh Kaur Mohamed Ahmed Ibrahim Mamadu Ousmane Fatoumata Aminata Binta Juan Luis Yolanda Wilmer Jean Pierre
Wang Li Chen Olena Oksana Natalia Ion Vasile
`,
  family: `
Silva Santos Oliveira Souza Sousa Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares
Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana
Teixeira Araújo Araujo Pinto Correia Corrêa Moura Cavalcante Cavalcanti Monteiro Melo Mello Castro Campos Cunha Batista Dantas Reis
Miranda Borges Morais Moraes Azevedo Nogueira Rezende Resende Siqueira Sales Salles Tavares Pires Coelho Braga Leite Lemos Barros Bezerra
Brito Caldas Camargo Câmara Carneiro Chaves Conceição Couto Cruz Damasceno Domingues Duarte Esteves Farias Faria Feitosa Figueiredo
Fonseca Fontes França Franco Furtado Galvão Garcia Godoi Godoy Guedes Guerra Guimarães Henriques Jesus Leal Leão Lacerda Loureiro Lourenço
Macedo Macêdo Magalhães Maia Marinho Matias Matos Mattos Medeiros Meireles Menezes Meneses Mesquita Mota Motta Muniz Neto Neves Nóbrega
Novaes Novais Pacheco Paiva Paz Peixoto Pessoa Pimenta Pimentel Pinheiro Porto Prado Queiroz Quintino Rangel Rego Rios Rosário Sá Sampaio
Saraiva Serra Simões Toledo Torres Trindade Vargas Vasconcelos Vaz Veloso Viana Vianna Vidal Vilela Villela Xavier Zanetti Abreu Aguiar
Albuquerque Alencar Amaral Amorim Amaro Anjos Antunes Aragão Arruda Assis Assunção Avelar Ávila Baptista Bandeira Bastos Benedito Bento
Bispo Bittencourt Bonfim Botelho Brandão Bueno Cabral Calado Campelo Cândido Cerqueira Cordeiro Coutinho Custódio Diniz Dutra Evangelista
Falcão Felix Félix Ferraz Filho Firmino Gama Gaspar Gouveia Gusmão Januário Jardim Justino Lage Lessa Lins Lira Lobo Luz Luna Malta Marçal
Mariano Maciel Mascarenhas Mendonça Meira Monte Montenegro Moreno Moutinho Novo Olímpio Paixão Palma Parreira Passos Patrício Paulino
Pedrosa Penha Penna Peres Pontes Portela Prates Proença Quaresma Quadros Rabelo Ramalho Raposo Rebelo Rolim Roque Sabino Salgado Sanches
Sardinha Sequeira Serrano Silveira Soeiro Tomaz Torquato Valadares Valente Valentim Varela Ventura Veríssimo Vital Zanella Mamani Quispe
Condori Choque Flores Gutierrez Lopez Chambi Macuácua Mondlane Chissano Machel Guebuza Nhantumbo Sitoe Cossa Matsinhe Mabunda Tembe Langa
Cumbe Bila Zandamela Nhaca Manjate Muchanga Massingue Mabote Chilaule Sithole Ussene Abacar Momade Amade Nkosi Dos Kiala Manuel Domingos
João Sebastião Miguel Cassoma Kassoma Savimbi Kapita Tchipenda Lukoki Nzinga Mbala Kamba Évora Semedo Delgado Spencer Embaló Djaló Baldé
Sanhá Camará Mané Cá Té Gurung Tamang Thapa Sharma Singh Kaur Rai Magar Adhikari Hossain Islam Rahman Khan Shevchenko Popescu Rusu Ceban
Chen Zhang Diallo Sow Ba Jean Pierre Joseph
`,
  nameParticles: 'de da do das dos e di del la van von',
  told: `
meu nome é|o meu nome é|meu nome completo é|me chamo|chamo me|eu me chamo|chama se|se chama|se chamam|o nome dele é|o nome dela é|
nome dele|nome dela|seu nome é|o nome é|os nomes são|de nome|por nome|chamado|chamada|chamados|conhecido como|conhecida como|
mais conhecido como|apelidado de|vulgo|um tal de|uma tal de|o tal de|a tal de|um tal|aqui é o|aqui é a|aqui fala o|aqui fala a|quem fala é|
fala a|quem escreve é|em nome de|assinado por|meu nome e|eu sou o|eu sou a|sou o|sou a|todos me chamam de|me chamam de|chamam ele de|
o nome do supervisor é|meu nome eh|meu apelido é|meu sobrenome é
`,
  hinted: `
sou|eu sou|aqui é|falar com|falei com|falamos com|fale com|falem com|fala com|conversei com|liguei para|ligue para|liga para|chame o|
chame a|chama o|chamem a|chamem o|chamar|procure|procurem|procurar por|pergunte por|pergunte pela|pergunte pelo|perguntem por|
perguntar por|contra|contra o|contra a|por culpa do|por culpa da|culpa do|culpa da|disse ao|disse à|disse para|contei para|contei ao|
contei à|avisei o|avisei a|pedi ao|pedi à|segundo|segundo o|segundo a|obrigado|obrigada|atenciosamente|ass|assinado|assinatura|
cumprimentos|att|atte|abraço|abraços|olá|oi|bom dia|boa tarde|boa noite|prezado|prezada|querido|querida|estimado|junto com|irmão do|
irmã da|irmão da|irmã do|filho do|filha da|filho da|filha do|esposa do|marido da|mulher do|mãe da|mãe do|pai da|pai do|primo do|prima da|
tia da|tio do|amigo do|amiga da|namorada do|namorado da|casa do|casa da|a vítima é|testemunha é|testemunhas são|testemunha|testemunhas|
o culpado é|a culpada é|o responsável é|assédio do|abuso do|agredido por|agredida por|agredida pelo|assediada por|assediada pelo|
demitida por|demitido por|demitido pelo|ameaçada por|ameaçada pelo|estuprada pelo|denunciar o|denunciar a|quero denunciar|denuncio o|
denuncio a|acuso o|demitiram o|demitiram a|despediram o|despediram a|bateram no|bateram na|mataram o|bateu no|bateu na|gritou com|
gritou com a|gritou com o|xingou a|xingou o|assediou a|ameaçou o|ameaçou a|vi o|vi a|conheço o|conheço a|queixa contra|denúncia contra|seu|
dona|da colega|do colega|nome
`,
  titles: `
sr sra srta senhor senhora senhorita dona d dom seu dr dra doutor doutora eng enga engenheiro engenheira prof profa professor professora
mestre irmão irmã padre pastor tio tia cabo sargento tenente capitão mister mana mano menina menino
`,
  honorifics: 'jr júnior junior filho neto sobrinho',
  roles: `
supervisor supervisora supervisores supervisoras gerente chefe chefa patrão patrões patroa encarregado encarregada líder coordenador
coordenadora coordenadores coordenadoras diretor diretora diretores diretoras director directora directores directoras dono dona
proprietário engenheiro engenheira doutor doutora médico médica enfermeiro enfermeira guarda vigilante vigia segurança porteiro porteira
motorista condutor mecânico mecânica eletricista electricista técnico técnica inspetor inspetora fiscal fiscais auditor auditora contador
contadora secretário secretária assistente auxiliar ajudante empreiteiro gato intermediário recrutador recrutadora agente agenciador
advogado advogada presidente presidenta delegado delegada representante tesoureiro tesoureira colega colegas companheiro companheira
companheiros amigo amiga amigos vizinho vizinha irmão irmões irmã irmãos esposo esposa marido mulher filho filha filhos mãe pai tio tia
primo prima cunhado cunhada sobrinho sobrinha namorado namorada noivo noiva avó avô sogra sogro neto neta rapaz rapariga moço moça menino
menina garoto garota senhor senhora jovem jovens homem homens operário operária operador operadora trabalhador trabalhadora empregado
empregada funcionário funcionária costureira cozinheira cozinheiro faxineira tratorista capataz feitor fazendeiro monitor monitora
estuprador assediador ladrão ladrões sujeito cara gajo manager policial policiais testemunha vítima comadre compadre mestre mestra pastor
capanga jagunço
`,
  deeds: `
gritou grita gritava gritam xingou xinga xingava insultou insulta insultava ofendeu ofende bateu bate batia agrediu agride espancou
espanca tocou toca tocava assediou assedia assediava ameaçou ameaça ameaçava ameaçam abusou abusa violou estuprou estupra apalpou apalpa
passou beijou beija agarrou agarra puxou puxa empurrou empurra chutou chuta obrigou obriga obrigava demitiu demite despediu despede
expulsou mandou manda mandava tirou tira roubou rouba descontou desconta castigou castiga maltratou maltrata humilhou humilha humilhava
discrimina discriminou ralhou disse diz dizia falou fala falava pediu pede pedia prometeu promete mentiu mente enganou engana cobrou cobra
cobrava pagou paga chamou chama trancou tranca cuspiu jogou joga atirou lançou beliscou persegue perseguiu segue seguiu olhou olha espia
filmou gravou pressiona pressionou chantageou chantageia extorquiu assinou morreu faleceu caiu chorou chorava denunciou viu sabe trabalha
trabalhava mora vive chegou entrou saiu veio avisou contou desmaiou queimou cortou machucou adoeceu perdeu ofereceu convidou exigiu exige
negou nega recusou escreveu enviou apagou reteve ficou me nos bateram ameaçaram demitiram xingaram
`,
  conjunctions: 'e ou nem com mais junto & +',
  numbers: {
    0: 'zero',
    1: 'um uma',
    2: 'dois duas',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis meia',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    11: 'onze',
    12: 'doze',
    13: 'treze',
    14: 'catorze quatorze',
    15: 'quinze',
    16: 'dezesseis dezasseis',
    17: 'dezessete dezassete',
    18: 'dezoito',
    19: 'dezenove dezanove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta cincoenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem cento',
  },
  repeats: {
    2: 'duplo dobrado',
    3: 'triplo',
  },
  fillers: 'traço hífen menos espaço ponto mais depois e barra vírgula',
  ambiguousNumbers: 'um uma meia',
  numberCues: `
telefone|tel|celular|cel|telemóvel|tlm|tlmv|meu número|o meu número|número|contato|contacto|ligue para|ligar para|me liga no|zap|whatsapp|
wpp|whats|passaporte|rg|cpf|ctps|carteira de trabalho|carteira de identidade|bilhete de identidade|cartão de cidadão|cc|bi|nif|niss|nuit|
pis|nis|título de residência|visto|permissão|identidade|id|documento|conta|conta bancária|conta corrente|agência|iban|nib|pix|chave pix|
cartão|cartão de crédito|cartão de débito|pin|senha|código|m pesa|mpesa|emola|mkesh|mbway|multicaixa express|placa|matrícula|processo|
inscrição|cnh|carta de condução|segurança social|cnpj|cep
`,
  workplaceCues: `
empregado|empregada|funcionário|funcionária|trabalhador|trabalhadora|matrícula|registro|registo|crachá|chapa|cartão|cartão de ponto|ponto|
operador|operadora|máquina|maquina|mesa|posto|estação|linha|célula|módulo|quarto|dormitório|cama|beliche|armário|cacifo|ônibus|onibus|
autocarro|van|carrinha|bloco|galpão|pavilhão|estufa|sala|andar|turno|turma|equipe|equipa|cadeira|unidade|setor|contentor|casa|fazenda|lote
`,
  numberWords: 'número numero num nº n° no nr n # números',
  units: `
trabalhador trabalhadora trabalhadores trabalhadoras funcionário funcionária funcionários funcionárias operário operária operários
operárias pessoa pessoas mulher mulheres homem homens colega colegas crianças famílias hora horas h hs hrs minuto minutos min segundo
segundos dia dias semana semanas quinzena mês meses ano anos vez vezes por cento peça peças caixa caixas kg quilo quilos kilo kilos saco
sacos metro metros grau graus litro litros dúzia dúzias turno turnos banheiro banheiros máquina máquinas camisa camisas calça calças balde
baldes hectare hectares de nós migrantes imigrantes empregado empregada empregados empregadas costureiras
`,
  currencies: `
real reais r$ euro euros eur € dólar dólares dolar usd kwanza kwanzas metical meticais mt mzn aoa brl escudo escudos conto contos mil
milhão milhões pau paus pila pratas centavos cêntimos
`,
  months: `
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez
`,
  ageAfter: 'anos|anos de idade|aninhos|anos feitos|anos tenho|anos tem',
  ageBefore: `
tenho|tem|tinha|idade|minha idade é|a minha idade é|com idade de|idade de|fiz|fez|completei|completou|só tem|apenas tem|têm
`,
  homes: `
rua r avenida av travessa tv alameda praça estrada rodovia casa apartamento apto ap bloco lote quadra qd lt vila bairro quarteirão andar
prédio edifício ed beco largo quinta sítio chácara fazenda povoado aldeia cep condomínio conjunto rés esquerdo direito fracção porta
talhão célula km
`,
  uniqueRoles: `
presidente do sindicato|presidenta do sindicato|secretário do sindicato|delegada sindical|delegado sindical|a única enfermeira|
o único enfermeiro|a enfermeira da fábrica|o médico da fábrica|o médico da empresa|a única mulher|o único homem|a única grávida|
a única supervisora|o único eletricista|o ascensorista|a assistente social|a recepcionista|o caldeireiro|o operador da caldeira|
o operador da empilhadeira|o único estrangeiro|a única estrangeira|o porteiro da noite|a cozinheira da empresa|a tesoureira do sindicato|
o único surdo|a gerente de recursos humanos|o gerente geral|a diretora geral|o presidente da cipa|a única mecânica|o único haitiano
`,
  signals: {
    under_18: `
menor de idade|menores de idade|trabalho infantil|crianças trabalhando|crianças a trabalhar|crianças trabalham|trabalham crianças|
tem criança trabalhando|menores trabalhando|menores a trabalhar|menor trabalhando|tenho 12 anos|tenho 13 anos|tenho 14 anos|tenho 15 anos|
tenho 16 anos|tenho 17 anos|tem 10 anos|tem 11 anos|tem 12 anos|tem 13 anos|tem 14 anos|tem 15 anos|tem 16 anos|tem 17 anos|têm 14 anos|
têm 15 anos|têm 16 anos|de 12 anos|de 13 anos|de 14 anos|de 15 anos|de 16 anos|de 17 anos|doze anos de idade|treze anos de idade|
catorze anos|quatorze anos|quinze anos de idade|dezesseis anos|dezasseis anos|dezessete anos|dezassete anos|menos de 18 anos|sou menor|
é menor|adolescentes trabalhando
`,
    pregnant: `
grávida|grávidas|gravida|gravidas|gravidez|gestante|gestantes|gestação|engravidei|engravidou|esperando bebê|esperando um bebê|
à espera de bebé|meses de gravidez|teste de gravidez|exame de gravidez|aborto|perdi o bebê|perdi o bebé|licença maternidade|
licença de maternidade|maternidade|amamentando|amamentar|dar à luz|pré natal
`,
    danger_now: `
está pegando fogo|tá pegando fogo|pegou fogo|pegando fogo|está a arder|há fogo|há um incêndio|tem fogo|incêndio na|incêndio no|
muita fumaça|há fumo|muito fumo|cheio de fumaça|estamos trancados|estamos trancadas|estou trancada|estou trancado|estamos presos|
estamos presas|nos trancaram|nos trancam|trancaram a gente|trancam a gente|trancados no|trancadas no|trancados dentro|trancadas dentro|
fechados à chave|fechadas à chave|porta trancada|portas trancadas|saída trancada|saídas trancadas|saída de emergência trancada|
saídas de emergência trancadas|saída bloqueada|saídas bloqueadas|saídas de emergência bloqueadas|saída de emergência fechada|
saídas de emergência fechadas|com cadeado|não podemos sair|não posso sair|não nos deixam sair|não deixam a gente sair|não me deixam sair|
não conseguimos sair|presa no elevador|soterrado|soterrados|rachaduras na|rachaduras no|rachadura na|rachaduras nas paredes|vai desabar|
desabou|desabando|desabamento|vai cair o teto|prédio está caindo|vazamento de gás|fuga de gás|cheiro de gás|cheira a gás|explosão|explodiu|
vai explodir|está morrendo|está a morrer|tá morrendo|estou morrendo|sangrando muito|a sangrar muito|inconsciente|não respira|quero morrer|
suicídio|suicidar|me matar|vou me matar|matar me|tirar a minha vida|tirar minha vida|acabar com a minha vida|vão me matar|vai me matar|
vão nos matar|quer me matar|estão me batendo|está me batendo|estão batendo nele|estão batendo nela|estão a bater|estão nos batendo|
sequestrado|sequestrada|sequestraram|raptada|raptado|em cativeiro|socorro|salvem|nos salve|nos tirem daqui|tirem a gente daqui|
eletrocutado|electrocutado|levou choque e caiu|um colega morreu|uma colega morreu
`,
    armed: `
arma|armas|armado|armados|armada|pistola|pistolas|revólver|espingarda|faca|facão|facões|catana|catanas|machado|tiro|tiros|atirou em|
atiraram|rifle|fuzil|pistoleiro|pistoleiros|jagunço|jagunços|capanga|capangas|apontou a arma
`,
    alone: `
só comigo|somente comigo|apenas comigo|só a mim|só eu|sou a única|sou o único|estou sozinha|estou sozinho|com mais ninguém|eu sozinha|
apenas eu|somente eu
`,
    accused_supervisor: `
supervisor|supervisora|supervisores|supervisoras|superviso|encarregado|encarregada|encarregados|líder de linha|líder|chefe de linha|
chefe de turno|chefe de seção|chefe de secção|chefe de equipa|chefe de equipe|coordenador|coordenadora|capataz|feitor|monitor|monitora|
contramestre|mestre da linha
`,
    accused_manager: `
gerente|gerentes|gerência|diretor|diretora|director|directora|dono|dona da fábrica|dono da fábrica|donos|patrão|patrões|patroa|chefe|
chefes|recursos humanos|rh|administração|proprietário|engenheiro|fazendeiro|empresário|administrador
`,
    accused_coworker: `
colega me tocou|colega me assediou|colega me bateu|colega me xingou|colega me ameaçou|colega me roubou|colega me insultou|
colegas me xingam|colegas zombam|colegas riem|um colega de trabalho|uma colega de trabalho|outro trabalhador|outra trabalhadora|
outro funcionário|outra funcionária|outro operário|outro empregado|meus colegas me|os colegas me
`,
    accused_security: `
segurança da fábrica|seguranças|o segurança|um segurança|guarda|guardas|vigilante|vigilantes|vigia|vigias|porteiro|porteiros
`,
    accused_agency: `
agência|agências|agência de emprego|recrutador|recrutadores|recrutadora|empreiteiro|empreiteiros|empreiteira|intermediário|intermediários|
gato|aliciador|terceirizada|terceirizadas|empresa de trabalho temporário|trabalho temporário|agente|agentes|angariador|engajador
`,
  },
  people: `
trabalhadores|trabalhadoras|trabalhador|trabalhadora|pessoas|pessoa|mulheres|homens|colegas|companheiros|companheiras|empregados|
empregadas|funcionários|funcionárias|operários|operárias|raparigas|rapazes|moças|meninas|meninos|de nós|famílias|migrantes|imigrantes|
costureiras|crianças|menores|amigos|amigas|grávidas|haitianos|bolivianos|nepaleses|indianos|venezuelanos|estrangeiros
`,
  quantities: {
    dúzia: '12',
    dúzias: '24',
    dezena: '10',
    dezenas: '20',
    cem: '100',
    cento: '100',
    centena: '100',
    centenas: '200',
    mil: '1000',
    milhares: '2000',
    duzentos: '200',
    duzentas: '200',
    trezentos: '300',
    trezentas: '300',
    quatrocentos: '400',
    quinhentos: '500',
    quinhentas: '500',
    par: '2',
    vários: '3',
    várias: '3',
    muitos: '10',
    muitas: '10',
    alguns: '3',
    algumas: '3',
  },
};
