package org.daylight.documents.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.cases.intake.NonAcceptanceGround;
import org.daylight.kernel.LegalTime;

/** Values as Chinese documents write them. */
final class DocumentTextRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(LegalTime.ZONE);
    private static final List<String> SEAL_WORDS = List.of("行政受理专用章", "行政审批专用章", "审批专用章", "电子印章");
    private static final Map<String, String> STEPS = Map.of("ACCEPTED", "受理", "DEEMED_ACCEPTED", "视为受理", "HANDLED", "承办", "REVIEWED", "审核",
            "DECIDED", "批准", "OPINION_GIVEN", "协办部门意见", "RETURNED", "退回");
    private static final Map<String, String> WAYS = Map.of("WINDOW", "窗口直接送达", "MAIL", "邮寄送达", "ONLINE", "电子送达");
    private static final Map<NonAcceptanceGround, String> GROUNDS = Map.of(
            NonAcceptanceGround.NOT_NEEDED, "该事项依法不需要取得行政许可",
            NonAcceptanceGround.NOT_COMPETENT, "该事项依法不属于本行政机关职权范围",
            NonAcceptanceGround.NOT_SUPPLEMENTED, "申请人未按照要求补正全部申请材料",
            NonAcceptanceGround.CONDITION_NOT_MET, "申请不符合法定的受理条件");

    private DocumentTextRules() {
    }

    /** 2026-03-02 gives 2026年3月2日; null gives an empty text. */
    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String day(Instant at) {
        return at == null ? "" : day(LegalTime.dateOf(at));
    }

    /** A day as news tell it; what is no day stays as it is. */
    static String told(String day) {
        return day == null ? "" : day.matches("\\d{4}-\\d\\d-\\d\\d") ? day(LocalDate.parse(day)) : day;
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The department's official name, as its seal has it; the name on the register where there is no seal. */
    static String organ(String inscription, String name) {
        return inscription == null ? name : SEAL_WORDS.stream().filter(inscription::endsWith).findFirst()
                .map(words -> inscription.substring(0, inscription.length() - words.length())).filter(organ -> !organ.isBlank()).orElse(name);
    }

    /** 阳光区住房和城乡建设局 of a department that is called 住房和城乡建设局 belongs to 阳光区人民政府. */
    static String government(String organ, String name) {
        boolean led = organ.endsWith(name) && organ.length() > name.length();
        return (led ? organ.substring(0, organ.length() - name.length()) : "本级") + "人民政府";
    }

    /** @param code constant of {@link NonAcceptanceGround}; null and what is none give an empty text */
    static String ground(String code, boolean licence) {
        return Stream.of(NonAcceptanceGround.values()).filter(ground -> ground.name().equals(code)).map(GROUNDS::get).findFirst().orElse("")
                .replace("取得行政许可", licence ? "取得行政许可" : "申请办理");
    }

    static String way(String code) {
        return code == null ? "" : WAYS.getOrDefault(code, code);
    }

    /** Rows of a list of materials: number, name, copies, remark. */
    static String materials(List<MaterialRow> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            MaterialRow row = rows.get(i);
            text.append(i + 1).append('\t').append(cell(row.name())).append('\t').append(row.copies() > 0 ? row.copies() + " 份" : "1 份").append('\t')
                    .append(cell(row.remark())).append('\n');
        }
        return text.toString();
    }

    /** Rows of the approval sheet: step, opinion, name and time. */
    static String opinions(List<OpinionRow> rows) {
        return rows.stream().map(row -> STEPS.getOrDefault(row.type(), row.type()) + "\t" + verdict(row) + cell(row.opinion()) + "\t" + cell(row.name()) + "\t"
                + moment(row.at())).collect(Collectors.joining("\n"));
    }

    private static String verdict(OpinionRow row) {
        String verdict = switch (row.agree()) {
            case "true" -> "同意。";
            case "false" -> "不同意。";
            default -> "";
        };
        return row.opinion() != null && row.opinion().startsWith(verdict.replace("。", "")) ? "" : verdict;
    }

    private static String cell(String text) {
        return text == null ? "" : text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
