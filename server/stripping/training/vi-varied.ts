import type { Lines } from './lines.ts';

// How workers address somebody or speak of her.
const KIN = '(chị|chị|anh|anh|cô|chú|bác|ông|ông|bà|dì|cậu|em|em|thím|bé|con|thằng|nhỏ|bạn|mụ|lão|a|c|e)';
const POST =
  '(tổ trưởng|tổ phó|chuyền trưởng|chuyền phó|trưởng chuyền|trưởng ca|trưởng nhóm|quản đốc|quản lý|giám sát|giám đốc|phó giám đốc|trưởng phòng|phó phòng|đội trưởng|đốc công|cai thầu|chủ thầu|chủ xưởng|sếp|sếp|kế toán|nhân sự|bảo vệ|thủ kho|kỹ thuật|thợ máy|thợ điện|bảo trì|phiên dịch|y tá|lái xe|tài xế|công đoàn|môi giới|chủ trọ|tạp vụ|cấp dưỡng|kiểm hàng|QC|KCS|leader|thuyền trưởng)';
const WHO = `(${KIN}|${KIN}|${POST}|${POST} tên|${KIN} tên|${KIN} ${POST})`;
const UNIT =
  '(chuyền 4|chuyền ba|tổ cắt|tổ ủi|tổ may|tổ hoàn thành|tổ bao bì|tổ sơn|tổ điện|phòng nhân sự|phòng kế toán|phòng kỹ thuật|phòng y tế|bộ phận đóng gói|bên kho|bên bảo trì|bên công đoàn|khâu kiểm|xưởng hai|ca đêm|line 2|nhà ăn|cổng sau|ký túc xá)';
const WHEN =
  '(hôm qua|hôm kia|hôm trước|hôm nọ|hôm bữa|sáng nay|chiều qua|tối qua|đêm qua|hồi nãy|tuần trước|tháng trước|đầu tháng|cuối tuần rồi|thứ bảy|ngày nào|lúc đó|ba ngày trước|mấy bữa nay|mới đây|năm ngoái|bữa trước|ca trước|sau đó|từ đó)';
const VICTIM =
  '(em|tôi|tui|mình|con|cháu|tụi em|chúng tôi|chị em|công nhân|anh em|nó|bạn em|mấy đứa mới|người khác|cả chuyền|cả tổ)';
// What an accused does; nobody but the slot is named.
const HARMS = `(chửi ${VICTIM} là đồ ngu|chửi thề suốt ngày|mắng ${VICTIM} trước mặt mọi người|la hét cả buổi|quát ${VICTIM} như quát chó|đánh ${VICTIM} ngoài cổng|tát ${VICTIM} hai cái|đá vào chân ${VICTIM}|đấm vào mặt ${VICTIM}|xô ${VICTIM} té|đẩy ${VICTIM} xuống cầu thang|kéo tay ${VICTIM} vào kho|nắm tóc ${VICTIM}|ném hàng vào mặt ${VICTIM}|quăng kéo xuống bàn|giật điện thoại của ${VICTIM}|sờ mông ${VICTIM}|ôm ${VICTIM} từ phía sau|đụng chạm ${VICTIM} hoài|gạ gẫm ${VICTIM}|rủ ${VICTIM} đi nhà nghỉ|nhắn tin bậy bạ|nhìn trộm phòng tắm|quay lén phòng thay đồ|dọa đuổi việc ${VICTIM}|dọa giết ${VICTIM}|cầm dao dọa ${VICTIM}|trù dập ${VICTIM}|ép ${VICTIM} ký giấy|bắt ${VICTIM} tăng ca|bắt ${VICTIM} quỳ|bắt đứng nắng|không cho ${VICTIM} đi vệ sinh|không cho nghỉ ốm|không cho về|không ký phép|chấm công thiếu|tính sai giờ|trừ tiền chuyên cần|cắt tiền ăn|giữ hộ chiếu|giữ chứng minh|giữ lương|quỵt lương|ăn chặn tiền|ăn tiền của cả tổ|lấy tiền thưởng|thu tiền rồi trốn|mượn tiền không trả|lừa ${VICTIM} lấy tiền|nhốt ${VICTIM} trong kho|khóa cửa|cúp nước|xé đơn của ${VICTIM}|đổ lỗi cho ${VICTIM}|bao che cho nhau|nhận tiền hối lộ|nói xấu ${VICTIM}|mách sếp|làm lơ|hứa mà không làm|đổi ca hoài|xếp ${VICTIM} chỗ nóng|phân biệt đối xử|say rượu đánh người)`;
const SUFFERS =
  '(bị chửi|bị đánh|bị tát|bị đuổi|bị đuổi việc|bị sa thải|bị cho nghỉ|bị trừ lương|bị trừ hết tiền thưởng|bị phạt đứng|bị bắt quỳ|bị sàm sỡ|bị quấy rối|bị ôm|bị ép ký đơn|bị ép nghỉ|bị nhốt|bị nợ lương|bị lừa|bị giữ giấy tờ|bị chuyển xuống kho|bị cắt hợp đồng|bị máy kẹp tay|bị đứt ngón tay|bị dập tay|bị kim đâm|bị bỏng|bị bỏng hóa chất|bị điện giật|bị té|bị té gãy chân|bị ngất|bị tai nạn|bị ngộ độc|bị sảy thai|bị sẩy thai|bị ốm|bị sốt|bị đau|bị oan|bị vu khống|ngất xỉu|xỉu tại máy|khóc cả buổi|khóc suốt đêm|té cầu thang|té giàn giáo|nghỉ việc rồi|xin nghỉ không cho|xin về mà không cho|đang mang bầu|có bầu năm tháng|mới sinh|nằm viện|ho ra máu|chết trong ca|tự tử|không dám đi làm|không dám nói|sợ lắm|không biết chữ|chưa có hợp đồng|chưa được đóng bảo hiểm|làm mà không có lương|mới vô làm|mới mười lăm tuổi|còn nhỏ|già rồi|đứng cả ngày|khiêng hàng nặng|làm ca đêm|thấy hết|kể hết cho tôi nghe|biết rõ|làm chứng được|đã báo mà không ai sửa)';
const TOLD = '(bảo|nói|kêu|nói là|bảo là|hứa|dọa|hỏi|yêu cầu|ra lệnh|thông báo)';
const TAIL =
  '(|||| ạ| rồi| luôn| nữa| hoài| quá| mà không ai giải quyết| mà công ty làm ngơ| không lý do| vì có bầu| vì nghỉ ốm| trước mặt mọi người| trong kho| ở nhà xe|, ai cũng biết|, em sợ lắm|, mong được giúp|, xin giữ kín)';
const KOREAN =
  '<(Kim|Park|Lee|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Yoo|Hong|Moon|Bae|Baek|Nam|Noh)( (Min Ho|Sang Woo|Jong Su|Dae Jung|Young Ho|Ji Hoon|Sung Min|Hyun Woo|Jae Hyun|Dong Hyun|Tae Sik|Myung Soo|Kyung Ho|Soo Jin|Eun Ji)||||)>';
const CHINESE =
  '<(Chen|Lin|Wang|Zhang|Huang|Li|Liu|Wu|Chang|Tsai|Yang|Hsu|Cheng|Kuo|Hung|Chiu|Liao|Lai|Chou|Yeh|Su|Lu|Chiang|Ho|Hsiao|Lo|Peng|Sun|Zhou|Xu|Zhao|Ma|Gao|He|Guo|Tang|Feng|Deng|Xie|A Cường|A Minh|A Hoa|A Long)( (Wei|Chih Ming|Chun Hao|Mei Ling|Li Hua|Xiao Ming|Jian Guo|Shu Fen|Ming Hui|Jia Hao)||||)>';
const JAPANESE =
  '<(Tanaka|Suzuki|Yamada|Yamamoto|Sato|Watanabe|Nakamura|Kobayashi|Ito|Kato|Yoshida|Sasaki|Matsumoto|Inoue|Kimura|Hayashi|Shimizu|Saito|Mori|Abe|Ikeda|Hashimoto|Ishikawa|Ogawa|Okada|Fujita|Goto|Hasegawa|Murakami|Kondo|Ishii|Maeda)( (Takeshi|Hiroshi|Kenji|Akira|Yuki|Daisuke)| san||)>';
const WESTERN =
  '<(Peter|David|John|Michael|Tony|Kevin|Jack|Jason|Andy|Tom|Steven|Eric|Alex|Jessica|Linda|Amy|Anna|Mary|Maricel|Jenny|Cindy|Ali|Ahmad|Hassan|Rahman|Raju|Kumar|Singh|Budi|Siti|Somchai|Rosa|Carlos)>';
const FOREIGN = `(${KOREAN}|${CHINESE}|${JAPANESE}|${WESTERN})`;
const HILL =
  "<(Giàng A|Sùng A|Vàng A|Thào A|Lầu A|Hạng A|Cứ A|Mùa A|Ly A|Lý A|Tráng A|Hờ A|Vừ A|Chang A|Giàng Thị|Sùng Thị|Vàng Thị|Thào Thị|Lò Thị|Lò Văn|Quàng Thị|Quàng Văn|Cà Thị|Tòng Văn|Lường Văn|Hà Thị|Bàn Thị|Triệu Thị|Chảo Láo|Phàn Mùi|Tẩn A|Lù Seo|Lồ Văn|Bế Thị|Nông Văn|Nông Thị|Hoàng Thị|Ma Văn|Ma Thị|Đinh Văn|Hồ Văn|Hồ Thị|Y|H'|Ksor|Siu|Rơ Châm|Kpă|Nay|Rmah|Rcom|K'|Kră Jăn|Chamaléa|Katơr|Pi Năng|Alăng|Zơ Râm|Bríu|Thạch|Danh|Kim|Sơn|Lâm|Châu|Neàng|Chau) (Sùng|Páo|Dợ|Mỷ|Chư|Súa|Tủa|Dính|Lử|Pà|Sử|Chống|Dế|Say|Dín|Hặc|Inh|Pánh|Ọc|Pọm|Phin|Xuân|Mẩy|Khé|Tả|Pham|Blơm|Linh|Bia|Hen|Hoan|Nguyệt|Thim|Brối|Srây|Sà Rây|Rịa|Sóc Kha|Thone|Hiền|Tha|Kim Hồng|Sươl|Đen|Nhúng|Ngà|Phước|Rết)>";
const NICK =
  '<(Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Hai|Út) (Lùn|Đen|Mập|Cá|Thưa|Lúa|Hùng|Sang|Lành|Đực|Heo|Ốm|Thẹo|Sẹo|Đẹt|Lành|Thơm|Huệ|Nhỏ|Lớn|Phước|Thành|Hội|Bông|Kiệt|Tài|Lợi|Hường|Mót|Cò|Gà|Vịt|Ghe|Tôm)>';

// Where a name stands between what joins sentences and what is said of its bearer.
const ONCE =
  '(lúc họp|hôm đó|bữa cơm hôm đó|chủ nhật|thứ bảy|cuối cùng|bỗng dưng|bởi vậy|thế là|nghe đâu|nghe nói|hình như|rốt cuộc|ai dè|vậy mà|hồi đó|khi đó|lúc cháy|từ khi sinh con|sau tai nạn|trước tết|đã ba lần|hai tháng nay|đêm qua|trong nhóm zalo|trước mặt mọi người|ngay tại chỗ|lần này|bên kia|phía sau)(,|)';
const ASKED = '(hỏi|kêu|báo|khiếu nại|góp ý|nhắn|gọi|xin|năn nỉ) (thì|là|rồi|hoài|mà)';
const ANSWERS =
  '(nói không biết|kêu chờ|bảo cố chịu|trả lời qua loa|im luôn|cười|làm lơ|chửi lại|đuổi ra ngoài|nói công ty không có quỹ)';
const BELONGING =
  '(nhà|chân|tay|mặt|lương|tiền của|đơn của|đơn|mẹ|chồng|vợ|con|xe của|máy của|tủ của|ca của|lý do|chuyện|thuốc|ngày công của)';
const FATE =
  '(ở gần xưởng|bị xe đè|gửi tháng trước|lên xin mà không được vào|nghỉ là bị quấy rối|bị giữ|bị mất|chưa ai lo|đưa cho em hết hạn|bị cắt|sưng vù)';
const WHOM =
  '(ngoài|cả|ngay cả|kể cả|riêng|chỉ|nhìn|thấy|vì thương|đừng tin|đừng nghe|giống|trừ|nhờ|xin phép cho|ký giùm|làm giùm|đưa|bắt|ép|kêu|cho|bảo|đuổi|dọa|sợ|tội|chuyển|giúp)';
const TO_DO =
  '(ra không ai dám cãi|cũng không được|đau mà không ai giúp|thì chết|đi bệnh viện|được nghỉ dưỡng thai|ngồi lên đùi|thử thai|viết đơn nghỉ|dọn nhà xưởng một mình|cái đơn|làm tới khuya|đền gấp đôi)';
const LINK = '(nên|mà|thì|nhưng|vì|tại|do|nếu|khi|lúc|hồi|để|và|còn|rồi|với lại)';
const DOES =
  '(không dám đi làm|cũng bị chửi luôn|vẫn bắt đứng máy|xé luôn|im luôn|mới được nghỉ|phải đền tiền|hỏi lương thì bị đuổi|còn làm quản lý thì đỡ hơn|đọc được tin này|xin về quê|không dừng lại thì em nghỉ|lên phòng xin nghỉ)';

export const viVaried: Lines = {
  named: [
    `(tụi em|bà con|em|cả xóm) (nợ|làm cho|sợ|kiện|nghe lời|ở trọ nhà) (ông|bà|chú|dì|anh|thím) (${NICK}|{given})( từ tết| hai năm nay| mà chưa trả|)`,
    `(chồng|vợ|con trai|con gái|mẹ|ba|em gái|anh trai|bạn) (tôi|em|tui|mình) {called} ${SUFFERS}${TAIL}`,
    `${ONCE} {given} (${SUFFERS}|${HARMS}|đã báo công an|phải đền tiền|cứ nhìn em|đập bàn)${TAIL}`,
    `${ASKED} {given} ${ANSWERS}`,
    `${BELONGING} {given} ${FATE}`,
    `${WHOM} {given} ${TO_DO}`,
    `(cả|ngay cả) {given} (lẫn|và) {given} (đều |cũng |)${SUFFERS}`,
    `(em xin nghỉ|nó đánh em|máy hư|tụi em khiếu nại|hết giờ làm|em bị sốt) ${LINK} {given} ${DOES}`,
    `${LINK} {given} ${DOES}`,
    `(tụi em|ca này|tổ em|chuyền em|hai đứa em|trong đó|bị hại|người bị đuổi) (có|gồm|là) {given}( và {given}|, {given}| {given}|) ${SUFFERS}`,
    `${WHO} {called} ${HARMS}${TAIL}`,
    `${WHO} {called} ${SUFFERS}${TAIL}`,
    `${WHO} {given} ${HARMS}${TAIL}`,
    `${WHO} {given} ${SUFFERS}${TAIL}`,
    `${WHO} {given} ${TOLD} ${HARMS}`,
    `${WHEN} ${WHO} {called} ${HARMS}${TAIL}`,
    `${WHEN} ${WHO} {given} ${SUFFERS}${TAIL}`,
    `${WHEN} {given} ${SUFFERS}${TAIL}`,
    `${WHEN} {given} ${HARMS}${TAIL}`,
    `{given} ${SUFFERS}${TAIL}`,
    `{given} ${HARMS}${TAIL}`,
    `{called} ${HARMS}, {given} ${SUFFERS}`,
    `{given} (ở|bên|làm|làm ở|thuộc) ${UNIT} ${SUFFERS}`,
    `{given} ${UNIT} ${HARMS}`,
    `${WHO} {given} ${UNIT} ${HARMS}${TAIL}`,
    `${WHO} {given}, ${POST} ${UNIT}, ${HARMS}`,
    `{given}, ${POST} ${UNIT}, ${HARMS}`,
    `${POST} ${UNIT} (là|tên|tên là) {called} ${HARMS}`,
    `(em|tôi|tui|con|cháu|mình) (bị|bị|do|tại|nhờ|nghe|thấy|gặp|hỏi|báo|kể với|nói với|nộp cho|gửi cho|đưa cho|cùng với|theo|sợ|ghét|quen|biết) ${WHO} {called}${TAIL}`,
    `(em|tôi|tui|con|cháu|mình) (bị|sợ|nghe|thấy|gặp|hỏi|báo|kể với|nói với|gửi|đưa cho|đi với|ở chung với|làm với|ngồi cạnh|tin) {given} (đánh|chửi|la|ép|dọa|ôm|kể|nói|khóc|rồi|mà không ai tin|nên bị trù|trả thù|ký thay|lấy trộm đồ|đuổi ra)`,
    `(em|tôi|tui|cháu|con|mình|e) (là|tên|tên là) {called}( ạ| nè| đây|, ${UNIT}|, làm ở ${UNIT}||)`,
    `(em|tôi|tui|cháu|con|mình) {called}(, ${UNIT}| ${UNIT}| đây ạ|, xin phản ánh|, viết đơn này)`,
    `(xin|nhờ|cho em|mong) (gặp|hỏi|nhắn|gửi lời tới|cảm ơn|chuyển cho|báo giùm) ${KIN} {called}`,
    `${KIN} {given} ơi (em sợ quá|giúp em với|cứu em|cho em hỏi chút|lương em chưa có|em bị đuổi rồi)`,
    `{given} ơi (cứu|chạy đi|về đi|đừng ký)`,
    `"{given} (ơi|mày câm|đâu rồi|ra đây|làm nhanh lên|coi chừng tao)", (sếp|bà chủ|ông chủ|nó|quản đốc) (nói|la|hét|kêu)( vậy| như thế|)`,
    `"(con|thằng|chị|anh|em) {given} (mày câm mồm|đâu rồi|ra đây|biến đi|cứu em với|đừng ký)", (sếp|bà chủ|ông chủ|nó|quản đốc) (nói|la|hét|kêu)( vậy|)`,
    `(có|gồm|là|như) {given}, {given}( và|, với) {given} (đều |cũng |)${SUFFERS}`,
    `${KIN} {given}, ${KIN} {given} (và|với) {given} ${SUFFERS}`,
    `{given} (và|với|,|cùng) {given} ${SUFFERS}`,
    `{given}, {given}, {given} ${SUFFERS}`,
    `(vợ chồng|gia đình|mẹ|ba|má|chồng|vợ|con|em gái|anh trai|nhà|lương|tay|vụ|chuyện|trường hợp|đơn|số điện thoại|đồ|thẻ|hồ sơ|giấy tờ|tiền|xe) (của |)(${KIN} |){given} (bị giữ|bị mất|chưa ai lo|lên đòi|không ai giải quyết|bị xé|bị trừ|bị bỏ qua|còn đó|khổ lắm)`,
    `(đánh|chửi|ép|đuổi|tát|bắt|kéo|nhốt|dọa|gọi|hỏi|sờ|ôm|lừa|phạt|ghét|bênh|trù|kêu|nhờ|giúp|thương|tội|mất|giết|kiện|tố cáo|cứu|theo|thấy|cạnh|với|cùng|cho|tại|vì|do|bởi|như|trừ|ngoài|chỉ) {given} (rồi|nữa|luôn|trong kho|ngoài cổng|trước mặt mọi người|ký giấy|uống rượu|đi viện|đang khóc|bị đau|gãy răng|mà thôi|cũng bị|làm chứng)`,
    `(do|tại|vì|bởi|từ lúc|từ khi|sau khi|trước khi|nếu|lỡ|khi|lúc|để|mặc dù|tuy) (${WHO} |){given} (lên làm|nghỉ|báo công an|ký|vô làm|đi khám|từ chối|nhắn tin|bị té|ra ngoài|lên tiếng|khiếu nại) (thì|nên|mà) ${VICTIM} ${SUFFERS}`,
    `(ai cũng|không ai|mọi người đều|chị em) (sợ|ghét|thương|biết|tin|dám hỏi|dám cãi|nghe) (${KIN} |${POST} |){called}`,
    `(theo lời|nghe|thấy|hỏi|biết|nhớ|tội nghiệp|may mà có|chỉ có|chỉ mỗi|mỗi mình|ngoài|trừ|như|còn|riêng|đến|cả|ngay cả) (${KIN} |){given} (kể|nói|thì|là|cũng|mới|được|bị|biết|chịu|dám|chưa|không) ${SUFFERS}`,
    `(người|thủ phạm|kẻ|nhân chứng|nạn nhân|người đánh em|người giữ tiền|người ký|người đó|hắn|nó|ổng|bả|đại diện|chủ|trưởng nhóm) (là|tên|tên là|gọi là) {called}(, ${UNIT}| đó|)`,
    `(tố cáo|khiếu nại|phản ánh|kính gửi|gửi|chào|thưa|cảm ơn|cám ơn|xin lỗi|liên hệ|gặp|hỏi|gọi) (${KIN} |${POST} |ông |bà ){called}`,
    `(chủ|ông chủ|bà chủ|sếp|quản lý|giám đốc|chuyên gia|ông|bà|anh|cô|mr|ms|mister|madam) (người Hàn |người Đài Loan |người Trung Quốc |người Nhật |người nước ngoài |)(tên |tên là |)${FOREIGN} ${HARMS}${TAIL}`,
    `(em|tôi) (bị|hỏi|báo với|sợ) (ông|bà|sếp|quản lý|anh|cô) ${FOREIGN} (đánh|chửi|rồi|mà không được|giữ hộ chiếu|sàm sỡ)`,
    `${FOREIGN} ${HARMS}${TAIL}`,
    `(sếp|ông|quản lý) ${FOREIGN} (và|với|,) (phiên dịch|${POST}) {given} ${HARMS}`,
    `(anh|chị|em|cháu|bạn|con|bé|bạn em là|tên|em tên|) ${HILL} ${SUFFERS}${TAIL}`,
    `${HILL} (là người|người) (Mông|Thái|Dao|Ê Đê|Khmer|Chăm|Tày|Nùng|Mường|Ba Na|Gia Rai|K'Ho|Vân Kiều) ${SUFFERS}`,
    `(anh|chị|chú|bác|ông|bà|dì|cô|thằng|chủ vựa|cai|chủ ghe|) ${NICK} ${HARMS}${TAIL}`,
    `(em|tôi|tui|bà con|mấy đứa) (nợ|làm cho|hỏi|sợ|bị) (ông|bà|anh|chú|dì|) ${NICK} (tiền|nên phải làm trừ|mà không được|lừa|chửi|quỵt)`,
    `(con bé|thằng bé|thằng nhỏ|con nhỏ|bé|cháu|em) {given} (mới |)(mười ba|mười bốn|tám|mười lăm|16|14) tuổi (đã|mà|phải|bóc tôm|làm lò gạch|theo mẹ đi làm)`,
    `(họ tên|họ và tên|ký tên|người viết|người làm đơn|người khiếu nại|người báo tin|nhân chứng|kính đơn|trân trọng|thân ái|đại diện)(:|,| là|) {called}`,
    `- {called}(, ${UNIT}|)`,
    `(dạ |)(e|em|a|anh|c|chị) {given} (nè|đây|ạ|nha|bên ${UNIT})`,
    `(a|c|e) {given} ${HARMS}`,
    `(hok|ko|k|đừng) (cho|nói với|báo|kể|để) (${KIN} |sếp |){given} (biết|nghe|hay) (nha|nhé|ạ|)`,
    `(chị em|tụi em|công nhân) (ai cũng|đều|) (mét|méc|báo|nói với|kêu) (${KIN} |${POST} |){given} (mà|nhưng|rồi) (không được|cũng vậy|bị chửi lại)`,
    `(lương|công|giờ tăng ca|tiền) (tháng chín|tháng trước|tháng này|của em) (${KIN} |${POST} |){given} (giữ luôn|tính sai|lấy hết|ăn chặn|nói chưa có)`,
    `${WHO} {given} (với|và|cùng) ${WHO} {given} (cãi nhau|bao che nhau|đánh nhau|ăn chia|${HARMS})`,
    `{given} (thì|cũng|vẫn|đã|đang|còn|mới|chưa|không|hay|cứ|toàn|lại|nó|chỉ|sẽ|phải|được|có|muốn|định) (đánh người|bị đuổi|làm ca đêm|đi khám|khóc|nói gì|dám đi làm|nghỉ|ký đơn|nằm viện|chửi em|mang bầu|có lương|báo công an)`,
    `{given} (giật|xé|cầm|ném|đá|đạp|giấu|lấy|bóp|sờ|đòi|trừ|cắt|khóa|xin|nhận|ký|kéo|xô|đập|quăng|thu|gom|bán|mua|đổi|chấm|tính|giữ|trả|ghi|báo|kể|hỏi|gọi|nhắn|gửi|mắng|la|cãi|nói|khóc|té|ngã|ngất|xỉu|chết|ốm|sinh|về|đi|đứng|ngồi|nằm) (điện thoại|đơn|dao|kéo|tiền|mông em|hai triệu|thiếu ba ngày|tay em|tôi|em|vào mặt em|giấy tờ|hộ chiếu|thẻ|công an|cho em nghe|suốt đêm|trong xưởng|cạnh em|ngoài cổng|hôm qua|rồi|ở kho)`,
    `(hai|ba|mấy) (chị|anh|bạn|đứa|em) {given}(,| và| với) {given} ${SUFFERS}`,
    `(anh|chị|ông|bà) {given} (người|quê) (Nghệ An|Thanh Hóa|miền Tây|Cà Mau|Sóc Trăng|Quảng Ngãi|Bắc Ninh|Huế) ${SUFFERS}`,
    `(công nhân|nữ công nhân|lao động|người lao động|thuyền viên|tu nghiệp sinh|bạn|đồng nghiệp|thợ) {called} ${SUFFERS}`,
    `(chồng|vợ|con|con gái|con trai|em|em gái|mẹ|ba|cha|cháu|chị gái|anh trai|bạn gái|bạn trai|con dâu|cháu ngoại) (em|tôi|tui|cháu|chị ấy|) (là|tên|tên là|,|) {called}(,|) ${SUFFERS}`,
    `(em|tôi) (không|chưa) (biết|rõ) (họ|tên đầy đủ), chỉ (biết tên|nghe gọi) là {given}`,
    `{given} đó, {given} ${UNIT} (chứ ai|ấy ạ|đó chị)`,
  ],
  clean: [
    `(công ty|nhà máy|chủ|họ) (không|chưa|quên) (đóng|mua|nộp|trả) (bảo hiểm|bảo hiểm xã hội|bảo hiểm y tế|quỹ công đoàn|phụ cấp|tiền phép) cho (chúng tôi|công nhân|em|tụi em|người lao động|ai)`,
    `(chồng|vợ|con|mẹ|ba|em gái|anh trai|bạn) (tôi|em|tui|mình) (cũng |)${SUFFERS}${TAIL}`,
    `${SUFFERS} thì (em|tụi em|công nhân|ai) (mới nói|chịu|cũng sợ|phải nghỉ|biết kêu ai)`,
    `${ONCE} (công ty|sếp|nó|họ|người ta|máy|ai cũng|tụi em|quản đốc|có người) (${SUFFERS}|${HARMS}|đã báo công an|phải đền tiền)${TAIL}`,
    `${ASKED} (họ|sếp|công ty|nó|người ta|quản lý|bảo vệ|phòng nhân sự|chủ) ${ANSWERS}`,
    `${BELONGING} (em|công nhân|tụi em|chị ấy|người ta|tôi) ${FATE}`,
    `${WHOM} (công nhân|người mới|bà bầu|trẻ em|chị em|tụi em|bảo vệ|phụ nữ|em|nó) ${TO_DO}`,
    `(em xin nghỉ|máy hư|tụi em khiếu nại|hết giờ làm|em bị sốt) ${LINK} (sếp|công ty|họ|nó|quản lý|em|ai cũng|tụi em) ${DOES}`,
    `(anh|chị|ông|bà|cô|chú|bác) ${POST} ${HARMS}${TAIL}`,
    `${POST} ${HARMS}${TAIL}`,
    `${WHEN} ${POST} ${HARMS}${TAIL}`,
    `${WHEN} (có |)(một |hai |ba |)(chị|bạn|anh|cô|người|công nhân|bạn nữ|chị em) ${SUFFERS}${TAIL}`,
    `${VICTIM} ${SUFFERS}${TAIL}`,
    `${WHEN} ${VICTIM} ${SUFFERS}${TAIL}`,
    `(ông|bà|anh|chị|cô|chú|thằng|con|nó|họ|người ta|hắn) (ấy|ta|đó|này|kia) ${HARMS}${TAIL}`,
    `(chị|anh|bạn|cô|chú|người) (làm|ngồi|đứng|ở|may) (chung|cạnh|kế|gần|cùng|sát) (máy|chuyền|bàn|phòng|tổ|em) (với em|của em|tôi|) ${SUFFERS}`,
    `(anh|chị) (thợ cả|thợ chính|thợ phụ|làm cùng|quản lý|em bạn dì|lớn tuổi|mới vô|cùng quê|cùng phòng|bên ${UNIT}) (nói|bảo|kêu|kể) (máy này trước giờ vẫn vậy|không sao đâu|ráng chịu đi|đừng ký|nghỉ đi)`,
    `(công ty|nhà máy|xưởng|chủ|chỗ em|bên em|tụi em|trung tâm|hợp tác xã|vườn|trại|tàu) (không|chưa|chẳng|vẫn|đã|lại|cứ|toàn|luôn|hay|thường) (trả lương|đóng bảo hiểm|tăng lương|phát khẩu trang|phát găng tay|cho nghỉ lễ|báo trước|ký hợp đồng|bồi thường|sửa máy|sửa quạt|dọn nhà vệ sinh|trả sổ bảo hiểm|tính tăng ca|khai báo tai nạn|chịu trách nhiệm|giải quyết|trả lời đơn|hứa|đổ lỗi|trừ tiền|chậm lương|nợ lương)${TAIL}`,
    `(nhà ăn|phòng trọ|ký túc xá|nhà vệ sinh|xưởng|kho|bếp|phòng thay đồ|xe đưa đón|cầu thang|lối đi|cửa thoát hiểm|nền nhà|mái|trần|tường) (rất|quá|thì|lúc nào cũng|vừa|) (bẩn|nóng|chật|ẩm thấp|dột|hôi|tối|trơn|nứt|bị khóa|có gián|có chuột|có dòi|đầy hàng|đông người|xuống cấp|không có đèn|không có nước|hư|mất vệ sinh|nguy hiểm)`,
    `(lương|tiền công|thu nhập|tiền tăng ca|tiền ăn|phụ cấp|tiền thưởng|chuyên cần|tiền phép|trợ cấp|tiền cọc|tiền trọ|tiền điện) (tháng này|tháng trước|của em|của chúng tôi|năm nay|quý này|) (thấp|thiếu|giảm một nửa|bị cắt|chưa có|không đủ sống|tính sai|bị trừ vô lý|trả chậm|tăng hoài|không rõ ràng|không như hứa|bị giữ lại)`,
    `(máy|máy dập|máy cắt|máy ép|máy may|xe nâng|lò hơi|băng chuyền|dây điện|bình chữa cháy|thang máy|quạt|máy lạnh|còi báo cháy) (hư|hỏng|cũ|không có nắp che|rò điện|chạy quá nhanh|hết hạn|kêu to|không ai sửa|bị tháo tấm chắn|quá tải|hay kẹt|chập điện|nổ)${TAIL}`,
    `(đau|nhức|tê|sưng|ngứa|bỏng|rát|mờ|chảy nước|mỏi) (đầu|lưng|vai|tay|chân|mắt|cổ|bụng|ngực|da|họng|đầu gối|cả người) (vì|do|tại) (đứng lâu|ngồi lâu|hóa chất|keo|bụi vải|sơn|ánh sáng yếu|khiêng nặng|tăng ca|mùi hôi|thuốc trừ sâu|nước tẩy)`,
    `(bụi|mùi keo|mùi sơn|khói|hơi axit|tiếng ồn|nước thải|thuốc sâu|hóa chất|bụi đá|bụi gỗ|bụi bông|dung môi) (bay|nồng nặc|làm|gây|chảy|dính|bắn|ám) (mù mịt|chóng mặt|khó thở|ho cả đêm|ra mương|vào mắt|vào da|điếc tai|cả xưởng|dị ứng|buồn nôn)`,
    `(mong|xin|đề nghị|nhờ|kính mong|rất mong) (anh chị|cô chú|quý cơ quan|thanh tra|công đoàn|các bác|tổ chức|cơ quan chức năng|mọi người) (xem xét|giúp đỡ|tư vấn|giải quyết|can thiệp|kiểm tra|bảo vệ chúng em|hướng dẫn cách lấy lại sổ|giữ bí mật|trả lời sớm|vào kiểm tra đột xuất)`,
    `(cho em hỏi|em muốn hỏi|xin hỏi|hỏi chút|tư vấn giúp em) (nghỉ thai sản|thôi việc|tăng ca|nghỉ phép|tai nạn lao động|bảo hiểm thất nghiệp|hợp đồng thời vụ|thử việc|lương tối thiểu|con ốm) (được mấy tháng|thì được gì|tối đa mấy giờ|có lương không|tính thế nào|cần giấy tờ gì|nộp ở đâu|bao lâu thì trả)( ạ|)`,
    `(đi làm|nghỉ|xin nghỉ|đi trễ|về sớm|đi vệ sinh|nói chuyện|làm lỗi|rớt hàng|quên thẻ|uống nước|nghe điện thoại) (một ngày|năm phút|ngày lễ|chủ nhật|hai lần|trong giờ|quá lâu|là|cũng|đều) (bị trừ lương|bị phạt|bị chửi|không được tính|bị ghi tên|mất chuyên cần|phải xin thẻ|bị đuổi)`,
    `(làm|đứng|ngồi|may|bốc hàng|hái|cạo mủ|bóc vỏ|lột tôm|khiêng đá|phun thuốc|nhặt rác|đóng gói) (từ sáng tới tối|suốt mười tiếng|mười bốn tiếng một ngày|cả đêm|giữa trưa nắng|ngoài mưa|không nghỉ|không găng tay|không khẩu trang|không có chỗ ngồi|tới nửa đêm) (mà|nhưng|nên|rồi) (lương không tăng|không ai lo|không được nghỉ|ai cũng mệt lả|tay lở hết|chân sưng|không có tăng ca|không đủ ăn)`,
    `(trẻ em|mấy đứa nhỏ|con gái|phụ nữ|lao động nữ|bà bầu|người già|người dân tộc|người khuyết tật|công nhân thời vụ|người mới|thực tập sinh|học sinh|dân nhập cư) (bị|phải|cũng phải|không được|toàn bị|vẫn bị) (làm ca đêm|trả lương thấp hơn|khiêng nặng|ép nghỉ|xếp chỗ nóng|nghỉ thai sản|đóng bảo hiểm|khám sức khỏe|gọi là mọi|coi thường|bắt làm việc nặng|dọa đuổi|thử thai)`,
    `(môi giới|trung tâm|công ty xuất khẩu|họ|chủ|cò|nghiệp đoàn) (thu|lấy|đòi|trừ|giữ|hứa|ép nộp) (phí cao gấp ba|một trăm triệu|tiền cọc|hộ chiếu|bằng lái|tiền vé|hai tháng lương|lương cao|việc nhẹ|giấy tờ tùy thân|tiền bảo lãnh|tiền đào tạo) (rồi|mà|nhưng|xong) (biến mất|không có việc|không trả|đi qua khác hẳn|không có hóa đơn|bắt làm việc khác|trốn luôn)`,
    `(hợp đồng|giấy|đơn|cam kết|biên bản|bảng lương|nội quy|phiếu lương|thông báo|quyết định) (ghi|bằng tiếng Hoa|không đưa|bắt ký|sai|không có dấu|để trống|giả|không cho đọc|ghi tám tiếng mà làm mười hai|dán trên tường|không ai giải thích)`,
    `(ai|người nào|đứa nào|công nhân nào|chị nào|bạn nào) (lên tiếng|có bầu|ốm|không tăng ca|khiếu nại|mệt|chậm|cãi|không ký|vô công đoàn|đình công) (là|thì|đều|sẽ) (bị đuổi|bị ghi sổ|bị trừ|bị dọa|bị chuyển tổ|nghỉ luôn|bị cho vào danh sách đen|không được thưởng|khỏi ký hợp đồng)`,
    `(họ|chủ|sếp|quản lý|bảo vệ|trưởng ca|công đoàn|nhân sự|người ta|ban giám đốc|bác sĩ|công an|thanh tra) (nói|bảo|kêu|hứa|dọa|thông báo|trả lời|giải thích|đổ thừa) (là |rằng |) (hàng gấp không ai được về|chờ đi|tháng sau mới trả|công ty lỗ|ai không thích thì biến|đó là chuyện nội bộ|lỗi tại công nhân|không có tiền|chưa duyệt|mai giải quyết|cứ viết đơn đi|đừng làm lớn chuyện|luật là vậy)`,
    `(sáng mai|mai|ngày mai|tuần sau|tháng sau|xuân này|tết này|mùa thu này|mùa hè|hè này|năm nay|năm tới|đầu xuân|cuối đông) (đoàn kiểm tra tới|em phải đi khám|tụi em đình công|công ty nói không có thưởng|bắt đi làm|không được về quê|em hết hạn hợp đồng|họ đuổi hết|nóng không chịu nổi|hàng về nhiều|lại tăng ca)`,
    `(hạnh phúc|bình yên|an toàn|phúc lợi|công bằng|danh dự|lòng tin|niềm vui|dũng khí|hòa bình|ánh sáng|tâm trạng|tinh thần|sức khỏe|thể lực|tương lai|thanh danh|nhân phẩm|quyền lợi|tính mạng|cuộc sống|hoàn cảnh) (của công nhân|của em|ở đây|của chị em|của tụi em|) (không có|không ai lo|bị coi thường|bị chà đạp|chỉ có trên giấy|là được nghỉ chủ nhật|ngày càng tệ|mất hết|đi xuống|rất tệ)`,
    `(hoa|cây|vườn hoa|vườn tiêu|vườn chè|rừng|suối|sông|biển|núi|đồng ruộng|ao tôm|ruộng mía|đồi chè|rẫy cà phê) (gần xưởng|bị ô nhiễm|phun thuốc độc|cá chết trắng|nắng cháy da|đầy rắn|hái không kịp|mưa là ngập|tiền công rất thấp|làm từ ba giờ sáng|xa nhà quá)`,
    `(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|hơn hai trăm|cả trăm) (tháng|năm|ngày|tuần|người|bạn nữ|chị em|công nhân|giờ|tiếng|lần|đứa|triệu|hộ) (rồi|nay|liền|bị đuổi|bị ngộ độc|chưa có lương|không được nghỉ|làm không công|bị nợ lương|phải ngủ chung|xin nghỉ|bị ngất|chưa nhận được đồng nào|không ai hỏi thăm)`,
    `(em|tôi|tui|chúng tôi|tụi em) (đã|có|vừa|từng|mới|chưa|định|muốn|xin|cần|không dám|sợ|phải|bị|được|đang|lỡ) (gửi đơn|làm đơn ba lần|báo công an|nói thật|xin nghỉ ốm|chuyển việc|về quê|đi khám|lên phòng nhân sự|hỏi lương|ký giấy|mượn nợ|trả tiền trọ|nuôi con nhỏ|gọi điện về nhà|ra ngoài|kêu cứu|tố cáo|lấy lại hộ chiếu|đổi ca|uống thuốc|nghỉ việc|kiện công ty)${TAIL}`,
    `(bà con|anh em|chị em|anh chị em|mọi người|ai|cô bác|bạn bè|gia đình) (trong khu trọ|trong xưởng|trong chuyền|ở đây|công nhân|lái xe|bốc xếp|thợ hồ|) (ai cũng|đều|cũng|toàn|không ai|) (mệt|khổ|sợ mất việc|bị ép tăng ca|không dám nói|bị tăng tiền điện|chán nản|bị trừ lương|hoang mang|bức xúc|kiệt sức|phải vay nóng)`,
    `(con|mẹ|ba|bố|chồng|vợ|bà ngoại|cha mẹ|con nhỏ|em gái|em trai|bà nội|cháu) (em|tôi|) (ốm|sốt|mất|nằm viện|ở quê|bệnh nặng|mới sinh|già yếu|bị tai nạn|còn bú) mà (không cho về|không được nghỉ|vẫn bị trừ lương|họ không tin|phải đi làm|sếp không ký phép)`,
    `(tinh thần|tình trạng|tình hình|hoàn cảnh|trường hợp|vấn đề|việc|chuyện|sự việc) (này|đó|của em|trên|ở đây|như vậy) (kéo dài|lâu rồi|rất tệ|không ai giải quyết|lặp lại|làm em mất ngủ|ngày càng nặng|ai cũng biết|mong được xem xét)`,
    `(cơm|canh|thức ăn|suất ăn|bữa trưa|cơm trưa|thịt|cá|rau|nước uống|nước) (thiu|ôi|có dòi|có sâu|có cặn|ít quá|toàn rau với trứng|không đủ no|có mùi lạ|lạnh ngắt|chỉ mười lăm ngàn|hết trước giờ|tanh|chưa chín) (|, ăn vô đau bụng|, nhiều người ói|, không ai dám ăn|, cả chuyền tiêu chảy)`,
    `(camera|đồng hồ|thẻ từ|máy chấm công|vân tay|phần mềm|cân|loa|đèn|chuông) (gắn trong phòng thay đồ|chạy sai|không nhận|bị khóa|hư|lắp ở nhà vệ sinh|báo thiếu giờ|bị chỉnh|tắt hết|chói mắt)`,
    `(bắt đầu|kể|tính) từ (tháng tám|đầu năm|khi đổi chủ|ngày ký hợp đồng|lúc dịch bệnh) (đến nay|tới giờ|trở đi) (công ty|xưởng|họ) (không|chưa|vẫn chưa) (đóng bảo hiểm|điều chỉnh lương|trả đủ|tổ chức khám sức khỏe|bầu lại công đoàn)`,
    `(lao động nữ|nữ công nhân|phụ nữ|nam giới|thanh niên|người trên bốn mươi tuổi|người trên ba mươi lăm tuổi|người dưới mười tám tuổi) (bị ép nghỉ|không được tuyển|được trả cao hơn|phải làm việc nặng|bị xếp ca đêm|không có phòng thay đồ riêng)`,
    `(nhưng|mà|rồi|nên|vì|do|thì|và|còn|hay|hoặc|tuy|dù|song|với lại|thế là|cho nên|vì thế|bởi vậy) (không ai trả lời|vẫn không được giải quyết|chúng tôi phải chịu|lương vẫn như cũ|em vẫn phải làm|bị chửi thêm|ai cũng im|cả tổ bị phạt|họ lơ luôn|thực tế khác hẳn|mọi chuyện vẫn vậy)`,
    `(hợp đồng|lời hứa|nội quy|bảng lương|giấy tờ) (ghi|nói|quy định) (một đằng|tám tiếng|sáu ngày|lương cơ bản|rõ ràng) (mà|nhưng) (thực tế|làm thì|khi trả lương|trên chuyền|sự thật) (một nẻo|mười hai tiếng|khác hẳn|không có|chỉ là hình thức|ngược lại)`,
    `(xuống|tới|đến|ra|về|qua) (sân bay|nơi|bến xe|cảng|trung tâm|nhà máy|ký túc xá|bên đó) (là|thì) (họ|chủ|môi giới|người của công ty) (thu|giữ|lấy|gom) (hết |) (hộ chiếu|điện thoại|giấy tờ|bằng cấp|thẻ ngân hàng)`,
    `(chân|tay|mặt|mắt|cổ|lưng) (em|tôi|chị ấy|) (sưng|phồng|tím|đỏ|tê|lở|rát) (không mang được giày|không cầm nổi kéo|vì đứng suốt|mà vẫn phải làm|hết cả|lên|cả tháng nay)`,
    `(mưa|nắng|gió|bão|lụt|trời lạnh|trời nóng|rét) (là|thì|mà|làm) (nước tràn vô giường|mái tốc hết|vẫn bắt ra đồng|không có chỗ trú|nhà trọ ngập|điện cúp|ai cũng ốm)`,
    `(cửa|lối|cầu thang|hành lang|lối thoát hiểm|cửa sau) (chất|để|xếp|bỏ) (đầy|toàn|đống) (hàng|thùng|vải vụn|pallet|gỗ) (không mở được|không đi nổi|sợ có cháy|kiểm tra thì mới dọn)`,
    `(trứng|rau|thịt|cá|đậu|cơm|canh|gạo|trái cây|bánh mì) (với|và|hoặc|thì) (rau|trứng|dưa muối|nước mắm|canh loãng|cơm nguội) (ngày nào cũng vậy|ăn hoài|không đủ sức|mà trừ mười lăm ngàn|ôi thiu)`,
    `(bị|có|mất|làm mất|thất lạc|hư) (giấy tờ tùy thân|chứng minh nhân dân|thẻ chấm công|sổ bảo hiểm|hành lý|hồ sơ gốc|bằng nghề) (do|vì|tại) (chủ giữ|công ty|phòng nhân sự|trung tâm|cháy kho) (rồi làm mất|không trả|không chịu bồi thường|đổ thừa|làm thất lạc)`,
    `(mất|đứt|dập|gãy|cụt) (một|hai|ba|mấy) (đốt ngón tay|ngón|ngón chân|cái răng|cánh tay) (mà|nhưng|chỉ|rồi) (được đền|công ty cho|không có|không được) (hai triệu|nghỉ ba ngày|tiền thuốc|trợ cấp|giám định)`,
    `(trước giờ|từ đó đến giờ|bấy lâu nay|xưa nay|lâu nay|hồi trước|lúc đầu) (vẫn vậy|không có ai dám nói|máy này hay kẹt|lương trả đúng ngày|ai cũng chịu|đâu có luật đó|không có trừ kiểu này)`,
    `(thu|chi|tăng|giảm|cắt|trừ|hoãn|dời|gom|nâng|hạ) (tiền điện|tiền trọ|tiền ăn|đơn giá|định mức|giờ nghỉ|lương|phụ cấp|ngày phép|chỉ tiêu) (mà không|không hề|chẳng|đâu có) (báo trước|hỏi ý kiến|giải thích|thông báo|ai đồng ý)`,
    `(danh sách đen|sổ đen|nhóm chat|loa phát thanh|bảng tin|cuộc họp) (có tên em|bêu tên người nghỉ ốm|để dọa công nhân|nói xấu người khiếu nại|của công ty|bị quản lý theo dõi)`,
    `(ca đêm|ca ngày|ca ba|ca hai|ca gãy|ca mười hai tiếng) (không có xe đưa về|đi bộ một mình rất sợ|không có bữa ăn|đèn tối|không phụ cấp|đổi liên tục|kéo dài tới sáng|chỉ có hai người đứng máy)`,
    `(con|cháu|trẻ con|học sinh) (còn|mới|chỉ|đang) (nhỏ|đi học|mười ba tuổi|bú|lớp bảy) (mà|nên|nhưng|phải) (đi làm|gửi ông bà|không ai trông|theo mẹ vô xưởng|nghỉ học|bóc hạt điều lột cả da tay)`,
    `(phòng|chỗ|nơi|khu|dãy) (thay đồ|nghỉ trưa|để xe|ăn|ngủ|tắm|vắt sữa|y tế|hút thuốc) (nữ |chung |) (có gắn camera|không có cửa|bị đóng|chật quá|không quạt|dột|ở sát lò hơi|bẩn không ai dọn)`,
    `(tổ|chuyền|nhóm|đội|bộ phận|phân xưởng|khâu) (sơn|hàn|mài|cắt|dập|may|nhuộm|xi mạ|đóng gói|kiểm) (không được phát|thiếu|không có|chưa từng có) (khẩu trang than hoạt tính|kính|găng tay|ủng|nút tai|áo bảo hộ|mũ)`,
    `(ai cũng|người nào cũng|chị em|mọi người) (than|kêu|khóc|bảo nhau|rủ nhau|bàn|đồn) (mệt|khổ|nghỉ việc|đình công|công ty sắp đóng cửa|tháng này không có lương|chủ bỏ trốn)`,
    `(không|chẳng|chưa) (có ai|một ai|hề|dám|thể|cho|được|còn|biết|thấy|ai) (hỏi thăm|lên tiếng|tin nữa|sống nổi|nghỉ ngơi|ra ngoài|về thăm con|tăng lương|xin lỗi|bồi thường|chịu trách nhiệm|giải quyết|đứng ra bảo vệ)`,
    `(tai nạn|vụ cháy|vụ nổ|sự cố|vụ ngộ độc|vụ đình công|việc này) (xảy ra|xong|vừa rồi|tuần trước) (thì|mà|nhưng) (công ty|họ|ban giám đốc) (không khai báo|giấu|đổ lỗi cho công nhân|bắt ký giấy im lặng|dọn hiện trường|cho nghỉ hai ngày rồi thôi)`,
    `(làm|sống|ở|đi|ăn|ngủ) (như|giống|không khác gì) (tù|nô lệ|trâu ngựa|máy|người ở|con vật) (vậy|mà lương thấp|suốt hai năm|không được ra ngoài|trong mắt họ)`,
    `(k|ko|hok|hông|kg|chưa) (dc|đc|được) (nghỉ|về|tăng lương|đi vs|ăn trưa|uống nước|lãnh lương|ra ngoài|khám bệnh) (j|gì|lun|luôn|hết|cả) (r|rồi|ạ|hic|huhu|)`,
    `(e|em|mình|m|t|tui) (bị|k|ko|dc|đc|mún|mới|đang) (trừ lương|nghỉ|đuổi|ép tăng ca|hỏi chút|đi làm|mang thai|thử việc|nợ lương) (mà|r|rùi|nên|vì) (k|ko) (ai|có|dc) (giúp|trả lời|lương|giải quyết|nghỉ)`,
  ],
};
