import { foldText } from './fold.ts';

/** Given names of two syllables, by the first; what are everyday words together is left out. */
const SECONDS: Readonly<Record<string, string>> = {
  ngọc: `
anh ánh ân bảo bích châu chi diễm diệp dung duyên hà hải hân hạnh hằng hiền hiếu hoa hòa huệ hưng hương huyền khánh khuê kim lam lan lâm
liên linh loan long ly mai mẫn minh mỹ nga ngà ngân nghĩa nguyên nhân nhi như nhung oanh phú phúc phụng phương phượng quang quế quyên
quỳnh sang sơn sương tài tâm tân thạch thành thảo thi thịnh thơ thu thúy thủy tiên tiến tiền toàn trà trâm trang trí trinh trúc tú tuấn
tuyền tuyết uyên vân vy xuân yến ý`,
  thu: `
an cúc dung giang hà hằng hạnh hiền hoài hồng huệ hường hương huyền lan liên liễu loan minh nga ngân ngọc nguyệt nhi nhàn nhung nương
phương phượng quyên sương tâm thảo thảnh thắm thanh thủy thùy thúy trà trang trinh trúc tuyết uyên vân xuân yến`,
  thanh: `
an bảo bích châu chi danh duy dũng giang hà hải hằng hậu hiền hiệp hiếu hòa hoa hoài hoàng huệ hùng hương hường huy huyền khiết lam lan
lâm liêm liên liêu loan long luân mai nam nga ngân nghị ngọc nguyệt nhã nhàn nhân nhật nhung phong phú phúc phương phượng quang quý sang
sơn tâm tân thái thảo thế thiên thiện thịnh thơ thu thuận thùy thủy thúy tiền tịnh toàn trà trâm trang trí trúc trung trường tú tuấn
tùng tuyền tuyết vân vinh vũ vy xuân yên yến`,
  minh: `
anh ánh châu chiến công cường đăng đạo đạt đức duy dũng giang hà hải hằng hạnh hiền hiếu hoàng hồng huệ hùng hương huy huyền khải khang
khánh khôi khoa kiên kiệt lan long loan luân mẫn mạnh ngân nghĩa ngọc nguyệt nguyên nhân nhật nhi như phong phú phúc phương quân quang
quốc quý sang sơn tài tân thái thắng thành thảo thiện thông thư thuận thùy tiến toàn trâm trang trí triết trung tú tuấn tùng tuyền tuyết
vũ vương vy xuân yến`,
  kim: `
anh ánh châu cúc cương dung duyên giang hà hằng hạnh hoa hoàng hồng huệ hương huyền khánh khuyên lan liên liễu linh loan long ly mai
ngân ngọc nguyên nguyệt nhung oanh phúc phụng phương phượng quế quy quyên sơn thảo thanh thành thoa thu thúy thùy thủy tiên tiến trâm
trang trinh tuyền tuyến tuyết vân xoàn xuân xuyến yến`,
  mỹ: `
anh ái châu chi dung duyên hà hân hạnh hằng hiền hoa hòa hồng huệ hương huyền khanh kim lan lệ liên linh loan lộc ly nga ngân ngọc nhàn
nhân nhi nhung nương phúc phụng phương phượng quyên tâm thanh thạnh thảo thúy thủy tiên trâm trang trinh tú tuyền tuyết uyên vân xuân
xuyến yến`,
  bích: `
châu chi diễm diệp diệu đào duyên giang hà hải hân hằng hạnh hiền hoa hòa hồng huệ hường hương huyền khuê lan liên liễu loan ly mai nga
ngân ngọc nguyệt nhi nhung như phụng phương phượng quân quyên quỳnh san sơn thảo thoa thu thủy thùy tiên trâm trang trinh trúc tuyền
tuyết uyên vân xuân yến`,
  hồng: `
ân ánh châu cúc đào diễm diệp duyên gấm giang hà hải hân hằng hạnh hạc hiền hoa huế huệ hương khanh lam lan liên liễu linh loan mai mây
minh ngân nga ngát ngọc nguyên nhạn nhi nhung oanh phấn phát phong phúc phượng phương quân quang quế quyên sơn sương tâm thái thắm thanh
thảo thịnh thơ thoa thu thủy thúy thư thương tiến trâm trang trúc tú tuyến tuyết vân vinh vy xuân yến`,
  phương: `
anh ánh bình châu chi diễm diệp dung duy hà hạnh hằng hiền hiếu hoa hoài hồng huyền khanh lan liên liễu linh loan ly mai mẫn minh nam
nga ngân nghi ngọc nguyên nhi nhung oanh quân quế quyên quỳnh tâm thanh thảo thế thi thoa thu thúy thùy thủy tiên trâm trang trinh trúc
tú tuấn tuyền uyên vi vy yến ý`,
  quỳnh: `
anh chi châu dao diệp dung giang giao hà hân hoa hương lam lan liên linh mai my nga ngân ngọc nhi nhung như phương tâm thanh thảo thơ
thư thy tiên trâm trang trúc tú vân vy`,
  thùy: `
an anh chi chung dung duyên dương giang hân hạnh linh liên loan mai mỵ my ngân nga nhi nhung như oanh phương quyên thảo tiên trâm trang
trinh trúc uyên vân vy`,
  thúy: `
an ái anh diễm diệu hà hạnh hân hằng hiền hoa hoài hồng huỳnh hường kiều lan liên liễu linh loan mai nga ngà ngân ngọc nguyệt nhàn nhi
nhung oanh phượng phương quyên quỳnh trang uyên vân vi vy`,
  tuyết: `
anh băng hà hạnh hằng hoa hồng hương lan loan mai minh nga ngân ngọc nhi nhung phương sương tâm thảo thanh thu trâm trang trinh vân vy
xuân`,
  cẩm: `
anh chi duyên giang hà hằng hồng hương hường khê lan lệ liên linh loan ly mỹ nga ngọc nhi nhung như phương quyên quỳnh thạch thi thúy
tiên trang tú tuyền vân vy xuyên yến`,
  diễm: `
chi châu hằng hạnh hoa hồng hương khuê kiều lệ liên loan lộc ly my ngọc phúc phương phượng quyên quỳnh thảo thư thúy thùy tiên trang
trinh trúc tuyết uyên vân vy xuân xưa`,
  diệu: `
ái anh ánh hà hạnh hiền hiếu hoa hồng hương huyền lan liên linh loan ly minh nga ngân ngọc nhi nương oanh quỳnh thảo thiện thúy thùy
tiên trâm trang tú vân vy`,
  ánh: `
dương hằng hoa hồng hường linh loan mai minh ngà ngân ngọc nguyệt nhi nhung như phương thảo thơ thư thu tiên trang trâm tuyết vân xuân`,
  kiều: `
anh châu chinh diễm dung duyên giang hạnh hoa hương khanh lam lan linh liên loan mai my minh mỹ nga ngân ngọc nguyệt nhi nhung như oanh
phương quyên thanh thu thúy tiên trâm trang trinh vân vy xuân`,
  như: `
anh bình hà hải hảo hoa hòa hồng hương huỳnh huyền khanh lan loan mai ngà ngân ngọc nguyện nguyệt phương quân quỳnh thảo thủy thúy thùy
trang trúc tuyền tuyết uyên vân xuân ý`,
  hoài: `
an anh bảo bắc diễm giang hương linh lan my nam nga ngọc nhân nhi phong phương sơn tâm thanh thu thương trâm trang trinh trung vân vũ vy`,
  hải: `
an anh âu bằng bình châu dương đường hà hậu hòa hoàng lam lâm linh long ly minh my nam ngân ngọc nguyên nhi ninh phong phú phương phượng
quân quỳnh sơn thanh thảo thịnh thụy tiến triều trung vân vy yến`,
  gia: `
an ân anh bảo bách bình cát cường định đức hân hoàng hòa huy hùng hưng khang khánh khiêm khôi kiên kiệt lập linh lộc long minh mẫn my
nghi ngọc nguyên nhi như phong phú phúc quân quang quỳnh thịnh thụy tường tuấn vinh vĩ vy`,
  bảo: `
an anh ân bình châu chi chung duy duyên đăng đạt định hà hân hiếu hoa hoàng hưng huy huyền khang khánh khôi kim lâm lan linh lộc long my
minh nam nghi ngân ngọc nguyên nhi nhiên phú phúc phương quân quốc quyên quỳnh sơn thạch thái thanh thành thiên thoa thy tín toàn trân
trâm trang trung tú tuấn uyên vân việt vinh vy yến`,
  quốc: `
an anh ân bảo bình chính công cường đại đạt định dũng duy hải hiển hiệp hòa hoài hoàn hoàng hưng hùng huy khải khang khánh khôi kiên
kiệt lâm lập long minh mạnh nam nghĩa nguyên nhân nhật phong phú phương quân quang quý sơn sỹ tài tâm tân thái thắng thành thiên thiện
thịnh thông tiến tín toàn toản trí triệu trung trường trọng trượng tú tuấn tùng tuyên văn việt vinh vũ vượng`,
  đức: `
anh ân bảo bình cảnh chiến chính cường đạt dũng duy giang hải hậu hiền hiệp hiếu hòa hoàng hưng hùng huy khải khánh khang khôi kiên lâm
lộc long lợi lương mạnh mẫn minh nam nghĩa nguyên nhân nhật phát phong phú phúc quân quang quý sơn tài tâm tân thái thắng thành thiện
thịnh thọ thông thuận tiến tín toàn trí trọng trung trường tú tuấn tuệ tùng việt vinh vượng`,
  văn: `
an anh ba bắc bảy bảo bé bình bốn cảnh chiến chín chính chung chương công cường đại dân đạt định đông đồng đức dũng dương duy giang hà
hai hải hán hạnh hào hậu hiệp hiếu hòa hoài hoàn hoàng hồng hùng huy hưng hưởng hữu khang khánh khoa khôi kiên kiệt lâm lân lập lợi lộc
long luân lực lượng mạnh minh mười nam năm nghĩa nghiệp ngọc nguyên nhân nhất phát phong phú phúc phước phương quân quang quảng quý
quyền quyết sáng sáu sơn sỹ tài tám tâm tân tấn thái thân thắng thanh thành thế thi thịnh thọ thông thuận thương thưởng tiến tình toàn
toản trí trọng trung trường tú tư tuấn tùng tuyên việt vinh vũ vương xuân`,
  thị: `
an anh ánh ba bảy bé bích bình bông bưởi cẩm châu chi chín chung cúc đào diễm diệp diệu dung duyên gái gấm giang hà hai hải hằng hạnh
hảo hậu hiền hoa hòa hoài hoàn hồng hợp huệ hương hường huyền khánh khuyên kiều kim lan lành lệ lên lết liên liễu linh loan lụa luyến ly
lý mai mận mến minh mơ mùi mười mỹ na năm nga ngà ngân ngát ngọc nguyệt nhàn nhân nhi nhiên nhung như nở oanh phận phấn phụng phúc
phương phượng quế quyên quý quỳnh sáu sen sinh sim sương tám tâm thắm thân thanh thành thao thảo thoa thơ thơm thu thư thuận thúy thùy
thủy thương tình trà trâm trang trinh trúc tú tư tươi tuyền tuyết út vân vui vy xuân xuyến yên yến`,
  hữu: `
an bằng bảo cảnh châu chiến chính công cường đạt định dũng duy giang hải hạnh hào hậu hiền hiếu hòa hoàng hùng hưng huy khánh khang khoa
khôi kiên lâm lợi lộc long luân lực lượng mạnh minh nam nghĩa nghị nhân nhật phong phú phúc phước phương quân quang quốc quý sang sơn
tài tâm tân thắng thành thiện thịnh thọ thông thuận tiến tín tình toàn trác trí trọng trung trường tuấn tùng vĩnh vinh vượng`,
  đình: `
anh ân bảo bình chiến chinh công cường dũng duy đông hải hào hiếu hòa hoàng huy hùng hưng khang khánh khải khôi kiên lâm long luân lực
mạnh minh nam nguyên nghĩa ngọc nhân phong phú phúc quân quang quý sang sơn tài tân thắng thành thiện thịnh tiến toàn trọng trung trường
tú tuấn tùng văn việt vinh vũ vương`,
  xuân: `
an anh bắc bách bảo bình cảnh châu công cường đại đào diệu dũng dương giang hải hạnh hân hiếu hoa hòa hồng hùng huy hương kiên lan lâm
liên linh lộc long loan mai minh nam nghi ngọc nguyên nhi nương phong phú phúc phương quân quang quý quỳnh sang sơn tài tâm tân thảo
thắng thanh thành thịnh thu thủy thuỷ tiến tiên toàn trang trí trọng trung trường tú tuấn tùng tuyết vân vinh vũ yến`,
  công: `
anh bằng bảo cường danh đạt duy định đức hải hào hậu hiếu hoan hoàng huân huy khanh khánh luân lý lộc minh nam nguyên phúc phượng quân
quý sơn tài tâm thịnh tiến toại tráng tú tuấn tùng vinh viên`,
  tuấn: `
anh dũng duy đạt điệp hải hào hoàng hùng huy hưng khải khang khanh khôi khương kiệt kiên linh long lộc minh nam nghĩa ngọc phong phú
phúc quang quỳnh sơn tài tâm thành thiện thịnh trung trường tú vinh vũ`,
  hoàng: `
anh bảo bách châu chương đức diệp dung duy dũng gia giang hà hải hạc hân hạnh hiệp hiếu huân huy hùng hưng kha khải khang khánh khôi
kiên kim kiệt lan lâm lam linh long lộc ly mai minh my mỹ nam ngân nghĩa ngọc nguyên nhi nhung oanh phát phong phú phúc phương quân
quang quốc quý quyên sa sang sơn tâm tân thái thạch thanh thảo thiên thịnh thông thư tiến tín trang trí triều trung tuấn tùng tú uyên
vân việt vinh vũ vương vy xuân yến`,
  duy: `
anh an bảo bình cường đạt đức dũng hải hiền hiếu hoàng hùng hưng huy khang khánh khiêm khải khôi khoa kiên kỳ lâm linh lộc long luân
mạnh minh nam ngọc nguyên nhân nhất nhật phát phong phú phúc phương quân quang quý sơn tài tâm tân thái thành thanh thắng thạch thịnh
thông thiện tiến tín toàn trí trung trọng trường tuấn tùng uyên văn vinh việt vũ`,
  nhật: `
anh ánh duy dương hà hạ hào hoàng hùng huy khang khánh khôi kha lam lâm lệ linh long mai minh nam nguyên nguyệt phương phong quân quang
quốc quỳnh tâm tân thành thảo thiên thịnh thu tiến trang trung trường tuấn uyên vinh vượng vy`,
  tấn: `
anh bảo bình cường công đạt đức dũng duy hải hậu hiệp hòa hoàng hùng hưng huy khang khanh khôi khoa kiệt lập lộc lợi long lực minh nghĩa
nghiệp nguyên nhật phát phong phú phúc phước quân quang quốc quý sang sinh sĩ tài tâm thành thịnh thông tiến toàn trí trung trường tú
tùng vinh vũ vương`,
  thế: `
anh bảo bình công cường dân dũng duy hải hiển hiệp hoàng hùng hưng huy khang khải kiên kiệt lâm long lữ mạnh nam nghĩa nguyên ngọc phong
phú phúc phương quân quang quyền sơn tài tâm thành thắng thịnh tiến toàn trung truyền tú tuấn tùng văn việt vinh vũ vỹ`,
  trung: `
anh đức dũng hải hậu hiền hiếu hoàng hưng huy khánh kiên kiệt linh lương minh nam nghĩa nguyên nhân phong phúc quân quốc sơn tá tài
thành thiện tín toàn trực tuấn tú việt vinh`,
  trường: `
an chinh duy giang hải huy kỳ khánh lâm long minh nam nguyên phát phong phú phúc quân sa sơn thành thiện thịnh tín vinh vũ`,
  việt: `
anh bách bảo cường dũng đức duy hà hải hòa hoàng hùng hưng huy khang khoa khôi linh long minh nga ngân ngọc nhân phong phú phương quân
quang quốc sơn thái thắng thành thanh tiến toàn trinh trung tú tuấn tùng vũ`,
  khánh: `
an băng bình chi duy dương đan đăng giang hà hạ hân hằng hiệp hòa hoàng hội hưng huy huyền khôi lâm lan linh long ly mai minh my nam
ngân ngọc nguyên nhi nhung như phong phương quân quang quỳnh sơn thi thiện thư toàn trâm trang trung trinh tường uyên vân vinh vũ vy`,
  lan: 'anh chi châu hương khanh khuê linh ngọc nhi phương quỳnh thanh thảo vy viên',
  vân: `
anh chi du giang hà hải hương khánh khanh kiều lam linh long ly nga nhi như phi phong phụng quỳnh quyên sơn thảo thanh thùy tiên trang
trinh tuyền vy ý`,
  yến: `
anh chi hạnh hoa hồng khoa lan linh ly mai mi my nga ngân ngọc nhi nhung như oanh phi phương phượng quyên thanh thảo thu thư trâm trang
trinh tuyết vân vy xuân`,
  mai: `
anh chi hà hạ hân hiền hoa hương hồng khanh khôi khuê lan liên linh loan ly nga ngọc nhi như phương quyên quỳnh sương tâm thanh thảo thi
thu thùy thy tiên trâm trang trinh trúc uyên vân vy xuân yến`,
  tường: 'anh duy huy khải lam lan lâm linh long minh nguyên nhi như phát san thụy vân vi vinh vy',
  tú: `
anh ân cẩm châu hảo khanh khoa lan linh ly mai minh nga nghi ngọc nguyên nguyệt nhi nhiên phương quân quỳnh quyên sương tâm tài trâm
trang trân trinh uyên vân vi vy`,
  trà: 'giang mi my ngân thanh vân vinh vy',
  hạ: 'an băng giang lan long linh my nguyên nhi phương thảo thu tiên trâm vân vi vũ vy uyên',
  an: `
bình châu di diệp duyên hạ hòa huy khê khang khánh nhàn nhiên ninh nguyên phú phúc tâm tường thy trang vinh vy`,
  ái: `
châu chi hằng hân hoa hồng khanh lan liên linh loan ly mai minh mỹ nga ngân ngọc nghĩa nhi như nhung phương phượng quyên thanh thảo thi
thơ thư thủy tiên trang trâm trinh uyên vân vi vy`,
  mộng: `
cầm điệp đào hằng hảo hiền hoa hoài hoàng kiều lan liên linh loan mơ nga nghi ngân ngọc nhi như nhung quân quỳnh thi thơ thu thúy thùy
tiên trang trâm trinh trúc tuyền tuyết uyên vân vy xuân`,
  tố: `
anh ái châu hoa hương khanh lan liên linh loan mai my nga ngân ngọc nguyên nguyệt nhi như oanh phương quyên quỳnh tâm trâm trang trinh
trân uyên vân yên`,
  đan: `
anh chi châu dung hà hạ hân huy khanh khánh khuê lâm lê linh ly my nguyên nhi phượng phương quế quỳnh tâm thanh thảo thi thu thư thùy
thy tiên trang trinh trường vân vy`,
  châu: `
anh giang khanh lan linh loan long ly minh nga ngân ngọc nhi oanh pha phương phượng sa thanh thảo thi thúy trâm trang uyên vân`,
  trúc: `
anh chi đào giang hà hân hạnh hoa huỳnh hương lam lan lâm lệ linh loan ly mai mây my nga ngân nghi ngọc nhi như nhã phương phượng quân
quyên quỳnh thanh thảo thi thơ thu thư thúy thùy thy tiên trang tuyền vân vi vy xinh xuân yến`,
  út: 'em hai lan lớn nhỏ mười trang anh linh thảo',
  bé: 'ba bảy bốn hai hiền hồng lan năm ngọc sáu tám thảo thơ trang tư tươi',
  thảo: `
anh chi hiền hương lan linh ly mai mi my nga ngân nghi ngọc nguyên nguyệt nhi nhung như phương quyên quỳnh tâm thanh thu tiên trâm trang
trinh trúc uyên vân vi vy`,
  thiên: `
an anh ân bảo bình châu cơ di duyên hà hải hân hoàng hương huy hưng khánh khang khôi kim lam lan linh long lộc lý mai minh mỹ nga ngân
ngọc nhi phong phú phúc phước quang quốc thanh thảo thi thu thư tâm tân trang trí tuấn tú vân vũ vy ý`,
};

const PARTS = Object.entries(SECONDS).flatMap(([first, seconds]) =>
  seconds
    .split(/\s+/)
    .filter((second) => second !== '')
    .map((second) => [first, second] as const),
);
const WRITTEN: ReadonlySet<string> = new Set(PARTS.map(([first, second]) => `${first} ${second}`));
const TYPED: ReadonlySet<string> = new Set(PARTS.map(([first, second]) => `${foldText(first)} ${foldText(second)}`));

/** Are these two syllables one given name, as they are written or, where `accents` is false, without accents? */
export const isGivenPair = (left: string, right: string, accents: boolean): boolean =>
  (accents ? WRITTEN : TYPED).has(`${left} ${right}`);
