import { wordSet } from './words.ts';

/**
 * Everyday words of two syllables, joined by `_`. One by one many of these syllables are names, together they are not.
 */
const PAIRS = wordSet(`
khách_sạn thanh_tra minh_bạch ánh_sáng hàn_quốc trung_quốc đài_loan nhật_bản việt_nam công_an công_ty công_nhân công_đoàn công_việc công_trình
công_trường công_bằng công_khai công_đức tiền_lương tiền_công tiền_thưởng tiền_phạt tiền_cọc tiền_ăn tiền_nhà hóa_chất hoá_chất dị_ứng bảo_hiểm
bảo_vệ bảo_hộ bảo_đảm bảo_mẫu an_toàn an_ninh an_tâm tai_nạn nguy_hiểm sức_khỏe sức_khoẻ ảnh_hưởng thai_sản mang_thai có_thai có_bầu nghỉ_phép nghỉ_việc
nghỉ_thai nghỉ_ngơi nghỉ_trưa tăng_ca tăng_lương làm_việc làm_thêm làm_đêm làm_ơn làm_sao làm_gì đuổi_việc sa_thải hợp_đồng lao_động xuất_khẩu
nhập_khẩu xuất_khẩu hộ_chiếu giấy_tờ chứng_minh căn_cước tài_khoản chấm_công ngân_hàng nhà_máy nhà_xưởng nhà_trọ nhà_ăn nhà_vệ vệ_sinh ký_túc túc_xá
xưởng_may chuyền_may tổ_trưởng chuyền_trưởng quản_lý quản_đốc giám_đốc giám_sát giám_thị trưởng_phòng nhân_sự nhân_viên nhân_công nhân_quyền thanh_toán
thanh_niên thanh_lý bình_thường bình_đẳng bình_an bình_chữa chữa_cháy phòng_cháy phòng_khám phòng_ngủ phòng_trọ phòng_họp bệnh_viện bệnh_nhân bác_sĩ y_tế
y_tá thuốc_men đau_đầu đau_bụng đau_lưng mệt_mỏi chóng_mặt ngất_xỉu buồn_nôn ngộ_độc thực_phẩm bữa_trưa bữa_ăn bữa_tối buổi_sáng buổi_trưa buổi_chiều
buổi_tối ban_đêm ban_ngày hằng_ngày hàng_ngày hàng_tháng hàng_hóa hàng_hoá hàng_tuần mỗi_ngày mỗi_tháng mỗi_ca ca_đêm ca_ngày ca_sáng ca_tối ca_trưa
tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười mấy_tháng tháng_này tháng_trước tháng_lương năm_ngoái
năm_nay hôm_nay hôm_qua hôm_trước ngày_mai tuần_trước tuần_này chủ_nhật thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_xưởng chủ_nhà chủ_thầu ông_chủ bà_chủ
quấy_rối tình_dục xâm_hại sờ_mó sàm_sỡ chửi_bới chửi_mắng đánh_đập đe_dọa đe_doạ hăm_dọa bạo_lực phân_biệt đối_xử ép_buộc bắt_buộc cưỡng_bức lừa_đảo
bóc_lột trả_thù trả_lương trả_tiền trừ_lương trừ_tiền khấu_trừ nợ_lương chậm_lương lương_tháng lương_cơ cơ_bản tối_thiểu khiếu_nại tố_cáo phản_ánh báo_cáo trình_báo
giúp_đỡ giúp_em xin_lỗi xin_nghỉ xin_phép xin_chào cảm_ơn cám_ơn trân_trọng kính_gửi kính_mong hy_vọng mong_muốn mong_được cần_thiết quan_trọng quan_tâm liên_hệ liên_lạc
điện_thoại số_điện tin_nhắn nhắn_tin gọi_điện xe_máy xe_buýt xe_đưa xe_tải máy_may máy_móc máy_ép máy_dập máy_cắt máy_lạnh quạt_máy nóng_bức ồn_ào bụi_bặm bụi_vải khẩu_trang
găng_tay ngón_tay bàn_tay cánh_tay tay_nghề đôi_tay bàn_chân sưng_chân đứng_lâu lối_thoát thoát_hiểm cửa_sổ cửa_thoát khóa_cửa khoá_cửa cổng_công ngoài_cổng trong_xưởng
người_ta người_khác người_lao người_nhà người_yêu người_hoa người_hàn người_nhật người_tàu người_kinh người_bảo đồng_nghiệp đồng_bào đồng_phục đồng_hồ gia_đình con_cái con_trai con_gái
em_gái em_trai chị_gái anh_trai bố_mẹ cha_mẹ ba_mẹ vợ_chồng bạn_bè phụ_nữ trẻ_em trẻ_con đàn_ông học_sinh sinh_viên học_việc thử_việc đào_tạo thực_tập trung_tâm trung_bình
trung_gian môi_giới môi_trường trách_nhiệm chế_độ chính_sách chính_quyền pháp_luật luật_sư quyền_lợi quyền_lực quy_định nội_quy kỷ_luật kỉ_luật cảnh_cáo biên_bản biên_lai hóa_đơn hoá_đơn
ký_tên ký_giấy chữ_ký giấy_trắng đơn_giá đơn_xin đơn_hàng sản_phẩm sản_lượng sản_xuất năng_suất chất_lượng kiểm_tra kiểm_hàng khách_hàng đóng_gói đóng_bảo đóng_tiền cắt_vải ủi_đồ giặt_ủi nhuộm_vải
hết_sức rất_nhiều nhiều_lần quá_sức quá_nhiều quá_tải thường_xuyên đôi_khi bây_giờ lúc_nào bao_giờ bao_nhiêu bao_lâu tại_sao vì_sao thế_nào như_vậy như_thế cho_nên cho_em cho_tôi cho_biết
không_dám không_cho không_được không_có không_ai đi_làm đi_học đi_khám đi_lại đi_về về_nhà về_quê quê_nhà ở_đây ở_đó chỗ_ở chỗ_làm nơi_làm trọ_gần sinh_hoạt sinh_con sinh_nở sảy_thai cho_con con_bú
lạm_dụng xúc_phạm danh_dự nhục_mạ tự_tử tự_do tự_ý bí_mật ẩn_danh riêng_tư tin_tưởng yên_tâm lo_lắng lo_sợ sợ_hãi buồn_bã khóc_lóc cầm_dao con_dao cây_gậy thanh_sắt hung_hăng say_rượu uống_rượu
tốt_nghiệp thành_phố thành_viên thành_công thị_trường thị_xã huyện_ủy khu_công khu_trọ khu_vực địa_phương địa_chỉ đất_nước nước_uống nước_ngoài nước_sạch thức_ăn cơm_trưa suất_ăn cơm_nước chất_độc mùi_hôi
dư_luận phước_lành phúc_lợi an_sinh hòa_giải hoà_giải hòa_bình thương_lượng thương_tích bị_thương bồi_thường đền_bù lương_thưởng tết_này thưởng_tết cuối_năm đầu_năm giữa_tháng cuối_tháng đầu_tháng
hoa_mắt hoa_hồng hoa_quả đèn_đường sông_nước mưa_gió trời_nóng trời_mưa nắng_nóng quá_nóng nóng_quá mệt_quá sợ_quá buồn_quá khổ_quá dã_man tàn_nhẫn công_tâm vô_lý vô_cớ lý_do lý_lẽ hợp_lý xử_lý xử_phạt xử_lí
khoảng_cách khoan_tay máy_khoan hàn_điện thợ_hàn thợ_may thợ_điện thợ_mộc thợ_xây giàn_giáo xây_dựng xi_măng té_ngã trượt_té điện_giật giật_điện cháy_nổ nổ_lò bỏng_nặng gãy_tay gãy_chân đứt_tay mất_ngón
`);

/** Are two folded syllables one everyday word? */
export const isPair = (left: string, right: string): boolean => PAIRS.has(`${left}_${right}`);
