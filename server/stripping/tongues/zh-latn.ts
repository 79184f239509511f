import type { Tongue } from './tongue.ts';

export const zhLatn: Tongue = {
  tag: 'zh-Latn',
  script: 'Latn',
  closed: `
wo ni nin ta women nimen tamen zanmen ziji dajia bieren zhe na zhege nage zhexie naxie zheli nali zher nar zheyang nayang zheme name
zhezhong ci meige ge mou shui shenme sha zenme zenmeyang weishenme weisha duoshao ji jige heshi ruhe ne ba a ya o en la bei me le de di suo
zhi he gen tong huo huozhe haishi bing bingqie er erqie dan danshi keshi ke buguo raner zhishi zhiyou zhiyao ruguo yaoshi jiaru suiran
jinguan jishi yinwei youyu yinci suoyi yushi jiran chule wulun buguan budan bujin cong zi dao dui duiyu guanyu rang jiao gei weile yi an
anzhao genju bi genzhe jingguo tongguo dang you zhidao bu meiyou bie buyao dou hai zai jiu bian hen tai zui geng feichang shifen tebie
bijiao zhende hao duo yixie yidian youdian youxie jihu chabuduo dagai keneng yexu yinggai bixu dei neng nenggou keyi yao ken gan yuanyi
xuyao youren meiren shi bushi shang wai nei hou zuo zhijian zhihou zhiqian yihou yiqian limian waimian shangmian xiamian qianmian houmian
xianzai yijing cengjing zhengzai ganggang mashang liji jiuyao xian ranhou houlai zuihou zhongyu zongshi jingchang chang changchang youshi
youshihou conglai yizhi reng rengran qita lingwai yiyang yiqi quan quanbu suoyou zhengge renhe san si qi yige liangge sange ban diyi dier
baomi niming`,
  open: `
gongzi gongzhi xinshui xinzi qian jiangjin butie jintie jiabanfei tuoqian qianxin koukuan kou kouqian koujian kouguang fakuan fa faqian bufa
meifa lingqian jie jieqian huanqian huan yajin baozhengjin zhongjiefei peixunfei shebao gongjijin gongshang gongshangbaoxian yiliao yiyao
yiyaofei peichang pei peiqian buchang jiaban jiabanle shangban xiaban yeban baiban daoban lunban tongxiao lianxu xiuxi xiujia qingjia qing
jia bingjia chanjia shijia nianjia fangjia daka kaoqin chidao zaotui kuanggong ruzhi lizhi cizhi cigong zili citui kaichu jiegu caiyuan
diaogang shiyongqi zhuanzheng hetong qianzi hetongshu kongbai xieyi shenfenzheng huzhao qianzheng zhengjian gongpai changpai koya kouya
moshou zhongjie laowu laowugongsi paiqian paiqiangong daili jieshaoren baogongtou laoban laobanniang zhuguan jingli zongjingli changzhang
zhuren zuzhang banzhang xianzhang lazhang kezhang buzhang duizhang lingban lingdao guanli guanliyuan renshi renshibu xingzheng caiwu kuaiji
wenyuan baoan menwei siji chushi suguan yisheng hushi lvshi jingcha gongren nvgong nangong yuangong zhigong tongshi gongyou shiyou pengyou
tongxue laoxiang linju haizi xiaohai tonggong xuesheng xueshenggong shixisheng weichengnian weichengnianren nvren nanren nvhai nanhai mama
baba gege didi jiejie meimei laogong laopo zhangfu qizi erzi nver jiaren jiali gongchang changli changfang chejian liushuixian chanxian
gongwei bumen bangongshi sushe fangjian chuang shitang fantang cesuo weishengjian louti dianti men damen chukou anquanchukou xiaofang
xiaofangtongdao qiang qiangshang lou erlou sanlou silou loufang fangzi yiyuan zhensuo xuexiao yinhang paichusuo laodongju zhongcai fayuan
zhengfu gonghui gonghuizhuxi daibiao toushu jubao fanying weiquan quanli hefa feifa weifa falv laodongfa laodonghetong guiding bagong
tinggong kangyi huiyi tanpan xuanju canjia zuzhi heshui kaishui chifan fan cai zaofan wufan wanfan sou bianzhi leng re gaowen kongtiao
fengshan tongfeng zang chou zaoyin chao fenchen huichen yan qiwei weidao huaxuepin jiaoshui youqi jiaquan ben duqi youdu zhongdu kouzhao
shoutao ersai anquanmao fanghu laobao jiqi shebei fengrenji chongchuang guolu chache dian loudian chudian duanlu zhaohuo qihuo huozai baozha
mieohuoqi miehuoqi liefeng daota meiqi xielou weixian anquan jinji jiuming jiujiu bangmang bang bangzhu qiu qiuqiu baojing shengbing ganmao
fashao kesou toutong touyun yundao tu laduzi duzi shou shouzhi tui yanjing pifu guomin liuxue gutou shoushang canji zhiyebing chenfei siwang
sile zhuyuan shoushu chiyao tijian huaiyun yunfu liuchan shenghaizi yuejing xingsaorao saorao mo luanmo mowo baozhu qiangjian weixie kongxia
qiruma qifu qishi daren da dawo tiren ti ma maren mawo ruma wuru xiuru xiong pianzi pian beipian tou toudongxi xiaotou bangjia qiujin guan
suomen beikun qiangpo beipo jianshi jiankong shexiangtou soushen dianhua shouji shoujihao haoma weixin qun weixinqun duanxin xinxi xiaoxi
zhifubao douyin zhaopian shipin luyin zhengju zhengren zhengming wenti kunnan qingkuang shiqing dongxi banfa jieguo zeren fuze cuo duibuqi
xiexie duoxie ganxie qingwen nihao ninhao zaoshanghao wanshanghao zaijian haode xing buxing buzhidao mingbai dong budong jide wang juede
xiwang xiangxin pa haipa danxin shengqi shangxin nanguo teng lei kelian xinku yali yiyu jingshen zisha tiaolou xiangsi ku xiao gaoxing shuo
shuohua jiang gaosu tongzhi wen huida huifu jieshi jiejue chuli chufen jinggao ganhuo gongzuo shangxian chanliang mubiao renwu dinghuo
chuhuo kehu yanchang shenhe jiancha pinpai zhiliang fangong buliangpin cailiao buliao zhen yifu kuzi xie niukou lalian baozhuang banyun feng
tang ran shuixi penqi damo dianzi dianzichang fuzhuangchang xiechang wanjuchang fangzhi suliao wujin jiaju caishichang kuang meikuang
zhuanchang shitou nongchang dapeng caicha chaye mianhua nongyao huafei shucai shuiguo jintian zuotian mingtian qiantian houtian gangcai
zaoshang shangwu zhongwu xiawu wanshang yeli banye lingchen meitian tiantian meiyue meizhou meinian shanggeyue zhegeyue xiageyue benyue
yuedi yuechu jinnian qunian mingnian xingqi zhoumo xingqiyi xingqier xingqisan xingqisi xingqiwu xingqiliu xingqitian xingqiri libai
libaitian yiyue eryue sanyue siyue wuyue liuyue qiyue bayue jiuyue shiyue xiaoshi gexiaoshi fenzhong miao dianzhong tian yue geyue nian ri
zhou chunjie guonian yuandan guoqing zhongqiu qingming duanwu wuyi zhongguo beijing shanghai guangzhou shenzhen dongguan foshan huizhou
zhongshan zhuhai suzhou kunshan wuxi hangzhou ningbo wenzhou yiwu xiamen quanzhou fuzhou qingdao wuhan zhengzhou chengdu chongqing guangdong
guangxi hunan hubei henan hebei shandong shanxi jiangxi jiangsu zhejiang fujian sichuan guizhou yunnan xinjiang hainan anhui jianpuzhai
miandian yuenan taiguo malaixiya xinjiapo yinni riben hanguo meiguo taiwan xianggang aomen fushikang huawei qq shao gao duan kuai man zao
wan huai cha lan xin zhong gui pianyi mang lengdan yanzhong gongping bugongping pingdeng zhenshi jiade shihua sahuang pianren guyi suibian
turan danren yigeren duziren zhiyouwo henduo haoduo bufen renjia naozhong luoshui shenghuo meibanfa zenmeban zabanlaji feiwu zhu gou
chusheng wangbadan hundan shabi cao tamade gun gundan laji baichi shenjingbing shixi mingzi gongsi shifu beiji yaduan kanjian zhao luan
kaiche shuai shuaixialai shuaidao tiao hejiu daizou pao paolu pi jian xiatian dongtian shuohuang shihou heigong dagong zou nazou cun lai qu
qule laile huilai huiqu chulai jinqu daikuan wuqian sanqian liangqian bai yuan sushelou shangwang zhang ren renmen gongzuofu xiang ming
liang tuo zen wei xia hui gang yong fei yu ting mei li liu wu guo deng ye pang`,
  endings: '',
  nameEndings: '',
  prefixes: '',
  given: `
Xiaohong Xiaoli Xiaofang Xiaoyan Xiaoling Xiaomei Xiaolan Xiaojuan Xiaoying Xiaoqin Xiaoxia Xiaohua Xiaoming Xiaojun Xiaogang Xiaoqiang
Xiaowei Xiaolong Xiaoping Xiaobo Xiaoyun Xiaofeng Xiaona Xiaomin Xiaoxue Xiaodong Xiaoyong Xiaohui Jianguo Jianhua Jianjun Jianping Jianmin
Jianxin Jianming Jianwei Guoqiang Guohua Guoqing Guoping Guodong Guoliang Guojun Zhiqiang Zhigang Zhiming Zhihua Zhiwei Zhiyong Zhijun
Zhiping Zhiyuan Zhipeng Wenhua Wenjun Wenbin Wentao Wenjie Wenhui Wenjing Wenxiu Wenying Minghua Minghui Mingliang Lihua Lijuan Liping Lina
Lifang Lihong Lixia Lijun Lili Lizhen Limei Liqin Liying Limin Meiling Meihua Meilan Meiying Meili Meizhen Meijuan Meifang Meiqin Meixia
Xiuying Xiulan Xiuzhen Xiufang Xiuhua Xiumei Xiuyun Xiuqin Xiuli Xiurong Guiying Guilan Guifang Guizhen Guixiang Guihua Guirong Guizhi Yulan
Yuying Yuzhen Yumei Yuhua Yufang Yuqin Yurong Yulian Yuxia Yuling Yujie Yuting Shuzhen Shuying Shuhua Shufang Shulan Shuqin Shumin Shufen
Chunmei Chunlan Chunhua Chunyan Chunxia Chunxiang Chunying Chunhong Chunling Chunsheng Qiuju Qiuyue Qiuxiang Qiuxia Dongmei Xuemei Xuehua
Xuelian Haiyan Haiying Haixia Haibo Haitao Hailong Haijun Haifeng Hongmei Hongxia Hongying Hongyan Hongli Hongjun Hongwei Jinfeng Jinhua
Jinlian Jinlan Jinmei Jinyu Cuilan Cuiying Cuihua Cuiping Fengying Fenglan Fengqin Fengxia Aihua Ailing Aiying Aiguo Aimin Yanhong Yanli
Yanmei Yanxia Yanling Yanfang Yanping Tingting Jingjing Qianqian Dandan Nana Huanhuan Lele Yuanyuan Yangyang Jiajia Jiali Jiahui Jiayi Jiaqi
Jiaxin Jiahao Jiawei Yating Yaqin Yali Yajing Yafang Huimin Huiling Huifang Huijuan Huizhen Xinyi Xinyan Xinxin Siyu Siqi Siyi Shihan Shiqi
Shiyu Mengting Mengjie Mengyao Mengqi Mengxue Zihan Zixuan Zihao Ziyi Ziqi Ziqing Yuxuan Yuhang Yuchen Haoran Haoyu Haoxuan Junjie Junhui
Junfeng Junhao Chenxi Chenyang Yuxin Yuwei Wanting Wanru Kexin Ziwei Ruoxi Peishan Peiling Yueying Suzhen Suying Sufang Qiaoling Caixia
Caiyun Yongqiang Yongming Yonghua Yonggang Yongjun Changjiang Changchun Dehua Deming Fusheng Fulin Dawei Dayong Dajun Tianming Tianyu Lixin
Ligui Weiguo Weidong Weihua Weihong Baohua Baojun Xinhua Dongsheng Dongming Xuejun Xueming Jiaqiang Shaohua Shaofen Shijie Guangming
Guanghui Chuanfang Yajun Yaling Yaping Axiang Ahua Aqiang Aming Afang Ajuan Ahong Wei Fang Min Jing Juan Yan Xia Ling Hui Ping Jun Qiang
Gang Yong Jie Tao Chao Peng Bin Hao Kai Lei Ming Feng Bo Liang Fei Long Xin Yu Yang Ning Qin Ting Ying Lan Mei Hua Fen Rong Qing Zhen Zhu
Cui Xiang Gulnar Aygul Mahire Patigul Drolma Tashi Tsering Lhamo`,
  family: `
Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao
Yuan Deng Fu Shen Zeng Peng Lv Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin
Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Lei Qian Yin Qiao Lai Gong Wen Pang Lan Hong Zhai An Ni Niu Ji Ge You Bi
Nie Cong Jiao Xiang Xing Yue Qi Mei Mo Zhuang Xin Guan Zuo Tu Geng Mou Bu Zhan Miao Ling Fei Sheng Tong Ou Zhen Qu Pei Xi Huo Weng Gan Jing
Ouyang Shangguan Sima Zhuge Situ Chan Cheung Lau Leung Wong Ng Chow Lam Ho Kwok Tsang Yeung Tse Hui Lui Chung Yip Mak Poon Tam Fong`,
  nameParticles: '',
  told: `
wo jiao|wo mingzi jiao|wo de mingzi jiao|wo de mingzi shi|wode mingzi shi|wode mingzi|wo xing|ben ren xing|mingzi jiao|mingzi shi|xingming|
quanming|ta jiao|ta mingzi jiao|ta de mingzi shi|zhuguan jiao|jingli jiao|zuzhang jiao|laoban jiao|zhongjie jiao|baoan jiao`,
  hinted: `
wo shi|ta shi|zhe shi|you ge jiao|yi ge jiao|jiao wo|dajia jiao wo|qing zhao|zhao|lianxi|lianxiren|wen|gaosu|gen|xiang|bei|toushu|jubao|gao|
zhengren|zhengren shi|shouhairen|xianyiren|tongshi|gongyou|shiyou|pengyou|nihao|ninhao|zunjing de|qinai de|xiexie|jiushi|toushu ren|
jubao ren`,
  titles: `
xiao lao a ah zhuguan jingli zongjingli changzhang zhuren zuzhang banzhang xianzhang lazhang kezhang duizhang lingban laoban shifu yisheng
hushi baoan zhongjie renshi`,
  honorifics: `
zhuguan jingli zong zongjingli changzhang zhuren zuzhang banzhang xianzhang lazhang kezhang duizhang lingban shifu jie ge xiansheng nvshi
nushi xiaojie taitai ayi shushu dajie dage dashu laoshi yisheng hushi lvshi laoban laobanniang kuaiji`,
  roles: `
zhuguan jingli zongjingli changzhang zhuren zuzhang banzhang xianzhang lazhang kezhang buzhang duizhang gongtou baogongtou lingban lingdao
laoban laobanniang guanli guanliyuan renshi xingzheng caiwu kuaiji wenyuan zhuli mishu baoan menwei siji chushi suguan cangguan zhijian
jishuyuan jixiu diangong shifu tudi pugong yisheng hushi lvshi jingcha zhongjie daili zhuxi daibiao zhengren tongshi gongyou shiyou pengyou
nanpengyou nvpengyou tongxue laoxiang linju gege didi jiejie meimei mama baba zhangfu laogong qizi laopo erzi nver haizi shushu ayi yuangong
nvgong nangong gongren shixisheng laoshi`,
  deeds: `
da dawo daren ti tiwo tui tuiwo ma mawo maren ruma wuru xiuru hou mo mowo saorao qiangjian weixie weixiewo kongxia qifu qishi pian pianwo
tou qiang kou koule fa bi biwo qiangpo rang rangwo burang buzhun shuo shuole jiang gaosu wen daying suo soushen moshou kaichu citui jiegu
tiantian zongshi jingchang yundao shoushang sile zisha huaiyun beida beima beikaichu lizhi cizhi guan genzong toupai qin bao`,
  conjunctions: 'he yu gen haiyou',
  numbers: {
    0: 'ling dong',
    1: 'yi yao',
    2: 'er liang',
    3: 'san',
    4: 'si',
    5: 'wu',
    6: 'liu',
    7: 'qi',
    8: 'ba',
    9: 'jiu',
    10: 'shi',
    11: 'shiyi',
    12: 'shier',
    13: 'shisan',
    14: 'shisi',
    15: 'shiwu',
    16: 'shiliu',
    17: 'shiqi',
    18: 'shiba',
    19: 'shijiu',
    20: 'ershi',
    30: 'sanshi',
    40: 'sishi',
    50: 'wushi',
    60: 'liushi',
    70: 'qishi',
    80: 'bashi',
    90: 'jiushi',
  },
  repeats: { 2: 'shuang liangge', 3: 'sange' },
  fillers: 'gang jia ranhou zai kongge dian',
  ambiguousNumbers: 'yi er san si wu liu qi ba jiu shi liang yao dong ling',
  numberCues: `
dianhua|dianhua haoma|shouji|shoujihao|shouji haoma|haoma|wo de haoma|wo de dianhua|lianxi dianhua|da dianhua|weixin|weixinhao|wechat|
jia weixin|qq|zhifubao|yinhangka|kahao|zhanghao|shenfenzheng|shenfenzheng hao|huzhao|huzhao haoma|qianzheng|gonghao|yuangonghao|bianhao|mima|
yanzhengma|chepai|chepaihao|shengri|whatsapp`,
  workplaceCues: `
gonghao|yuangonghao|gongpai|changpai|ka|gongka|jiqi|jitai|sushe|fangjian|fanghao|chuang|chuangwei|guizi|xian|chanxian|gongwei|chejian|zhuo|
zu|ban|banche`,
  numberWords: 'hao haoma bianhao no di',
  units: `
ren ge geren ming wei tian ri yue geyue nian zhou xingqi xiaoshi gexiaoshi fenzhong fen miao dian dianzhong ci bian jian tiao tai tao zhi
kuai xiang bao ceng lou jin gongjin dun mi du sui nvgong gongren qian wan bai`,
  currencies: 'yuan kuai kuaiqian renminbi rmb mao jiao meiyuan meijin gangbi ouyuan cny',
  months: 'yiyue eryue sanyue siyue wuyue liuyue qiyue bayue jiuyue shiyue shiyiyue shieryue',
  ageAfter: 'sui|zhousui|sui de|sui de haizi',
  ageBefore: 'jinnian|nianling|nianji|wo jinnian|ta jinnian|gangman|buman|budao',
  homes: 'cun zhen xiang xian shi qu lu jie hao haolou dong danyuan lou xiaoqu sushe',
  uniqueRoles: `
gonghui zhuxi|changyi|weiyi de hushi|weiyi de diangong|dianti gong|guolu gong|zhigong daibiao|anquanyuan|renshi jingli|renshi zhuguan|
baoan duizhang|fanyi|zongjingli|changzhang`,
  signals: {
    under_18: `
5 sui|5 zhousui|jinnian 5|wu sui|wu zhousui|jinnian wu|6 sui|6 zhousui|jinnian 6|liu sui|liu zhousui|jinnian liu|7 sui|7 zhousui|jinnian 7|
qi sui|qi zhousui|jinnian qi|8 sui|8 zhousui|jinnian 8|ba sui|ba zhousui|jinnian ba|9 sui|9 zhousui|jinnian 9|jiu sui|jiu zhousui|
jinnian jiu|10 sui|10 zhousui|jinnian 10|shi sui|shi zhousui|jinnian shi|11 sui|11 zhousui|jinnian 11|shiyi sui|shiyi zhousui|jinnian shiyi|
12 sui|12 zhousui|jinnian 12|shier sui|shier zhousui|jinnian shier|13 sui|13 zhousui|jinnian 13|shisan sui|shisan zhousui|jinnian shisan|
14 sui|14 zhousui|jinnian 14|shisi sui|shisi zhousui|jinnian shisi|15 sui|15 zhousui|jinnian 15|shiwu sui|shiwu zhousui|jinnian shiwu|16 sui|
16 zhousui|jinnian 16|shiliu sui|shiliu zhousui|jinnian shiliu|17 sui|17 zhousui|jinnian 17|shiqi sui|shiqi zhousui|jinnian shiqi|tonggong|
weichengnian|weichengnian ren|bu man 18|weiman 18|bu dao 18|xuesheng gong|xueshenggong|xiaohai ganhuo|haizi ganhuo|haizi shangban`,
    pregnant: 'huaiyun|huaiyun le|yunfu|liuchan|chanjia|huai le haizi|shenghaizi',
    danger_now: `
zhaohuo|zhaohuo le|zhao huo|zhao huo le|qihuo|qi huo|huozai|baozha|meiqi xielou|meiqi xielu|beikun|bei kun|chu bu qu|bei suo|suo zai limian|
suo zai chejian|guan qilai|ba women guan|ba women suo|liefeng|yao ta|yao ta le|ta le|daota|jiuming|jiu ming|jiu women|kuai lai jiu|
kuai si le|zisha|tiaolou|xiang si|bangjia|chudian|da si|sha wo|sha ren|kan ren`,
    armed: 'qiang zhi|shouqiang|dao|na dao|chi dao|caidao|kandao|bishou|tiegun|wuqi',
    alone: 'zhiyou wo|jiu wo yi ge|wo yi ge ren|zhi you wo|zhiyou wo yi ge ren',
    accused_supervisor: 'zhuguan|zuzhang|banzhang|xianzhang|lazhang|kezhang|lingban|gongtou|chejian zhuren',
    accused_manager: 'jingli|zongjingli|changzhang|laoban|laobanniang|zhuren|renshi|guanliceng|lingdao',
    accused_coworker: `
tongshi da wo|tongshi ma wo|tongshi mo wo|tongshi saorao wo|tongshi saorao|tongshi qifu wo|tongshi weixie wo|tongshi tou|gongyou da wo|
gongyou ma wo|gongyou mo wo|gongyou saorao wo|gongyou saorao|gongyou qifu wo|gongyou weixie wo|gongyou tou|nan tongshi da wo|
nan tongshi ma wo|nan tongshi mo wo|nan tongshi saorao wo|nan tongshi saorao|nan tongshi qifu wo|nan tongshi weixie wo|nan tongshi tou|
shiyou da wo|shiyou ma wo|shiyou mo wo|shiyou saorao wo|shiyou saorao|shiyou qifu wo|shiyou weixie wo|shiyou tou|bie de gongren da wo|
bie de gongren ma wo|bie de gongren mo wo|bie de gongren saorao wo|bie de gongren saorao|bie de gongren qifu wo|bie de gongren weixie wo|
bie de gongren tou`,
    accused_security: 'baoan|baoan duizhang|menwei',
    accused_agency: `
zhongjie|hei zhongjie|laowu gongsi|laowugongsi|paiqian gongsi|laowu paiqian|daili|jieshaoren|baogongtou`,
  },
  people: `
ren|ge ren|geren|gongren|yuangong|nvgong|nangong|tongshi|gongyou|haizi|xiaohai|xuesheng|ge gongren|ming gongren`,
  quantities: { bai: '100', qian: '1000', wan: '10000', jishi: '30', jibai: '300', jige: '3', shiji: '13' },
};
