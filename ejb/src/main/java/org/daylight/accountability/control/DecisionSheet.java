package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daylight.accountability.DecideAppeal.Result;
import org.daylight.accountability.FindingView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.Seals;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.ChineseDates;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;
import org.daylight.press.VerificationCodes;
import org.daylight.profiles.Sanction;

/**
 * The decision on paper under the electronic seal of the deciding organ: 责任追究决定书 for a person, 通报 for a unit, and 复核决定书 once an appeal is decided.
 * Of each: {@code seal.none-in-use}, {@code press.unprintable-character} (422).
 */
@ApplicationScoped
public class DecisionSheet {
    private static final String TEMPLATES = "accountability/3/";
    private static final String DECISION = "LIABILITY_DECISION";
    private static final String APPEAL = "LIABILITY_APPEAL";
    private final SecureRandom random = new SecureRandom();

    @Inject
    FindingRepository findings;
    @Inject
    Press press;
    @Inject
    Seals seals;
    @Inject
    StaffDirectory staff;

    /** A paper with its number, the code by which whoever holds it verifies it, and the organ that decided. */
    public record Issued(String number, long sheetId, String code, DepartmentView organ) {
    }

    /** @param appealDays after {@code on}, the last included */
    public Issued decision(FindingView finding, LocalDate on, int appealDays, String decider) {
        boolean unit = finding.liable().isUnit();
        Map<String, String> values = words(finding);
        values.put("title", title(unit));
        values.put("conclusion", finding.investigation().conclusion());
        values.put("grounds", finding.decision().grounds());
        values.put("sanction", words(finding.decision().sanction()));
        values.put("appealDays", String.valueOf(appealDays));
        values.put("appealUntil", ChineseDates.written(on.plusDays(appealDays)));
        return issued(unit ? "unit-notice" : "person-decision", DECISION, "监责", on, values, decider);
    }

    /** Takes the place of the first decision, which it names. @param sanction as it is from now on */
    public Issued appeal(FindingView finding, LocalDate on, Result result, Sanction sanction, String grounds, String decider) {
        Map<String, String> values = words(finding);
        values.put("title", "责任追究复核决定书");
        values.put("person", finding.liable().isUnit() ? "" : "1");
        values.put("firstTitle", title(finding.liable().isUnit()));
        values.put("firstNumber", finding.decision().number());
        values.put("firstOn", day(LegalTime.dateOf(finding.decision().decidedAt())));
        values.put("firstSanction", words(finding.decision().sanction()));
        values.put("appealedOn", day(LegalTime.dateOf(finding.decision().appealedAt())));
        values.put("words", grounds);
        values.put("sanction", words(sanction));
        values.put(result.name().toLowerCase(Locale.ROOT), "1");
        return issued("appeal-decision", APPEAL, "监复", on, values, decider);
    }

    private Issued issued(String template, String type, String word, LocalDate on, Map<String, String> values, String decider) {
        DepartmentView organ = staff.department(staff.onDuty(decider).departmentCode());
        SealLine seal = seals.inUseFor(organ.code(), type, true).orElseThrow();
        String number = "%s〔%d〕%d号".formatted(word, on.getYear(), findings.nextSerial(word, on.getYear()));
        values.put("number", number);
        values.put("organ", organ.nameZh());
        values.put("date", ChineseDates.written(on));
        values.put("sealed", "1");
        String code = VerificationCodes.next(random);
        values.put("code", VerificationCodes.grouped(code));
        long sheet = press.order(new PrintOrder(TEMPLATES + template, values, SealImpression.of(seal), VerificationCodes.url(code), organ.code(), organ.nameZh()));
        seals.use(organ.code(), type, number, decider);
        return new Issued(number, sheet, code, organ);
    }

    private static Map<String, String> words(FindingView finding) {
        Map<String, String> values = new HashMap<>();
        values.put("to", finding.liable().isUnit() ? finding.liable().departmentZh() : finding.liable().personZh());
        values.put("department", finding.liable().departmentZh());
        values.put("act", finding.ground().textZh());
        values.put("actOn", day(finding.ground().actOn()));
        return values;
    }

    private static String day(LocalDate day) {
        return ChineseDates.written(day);
    }

    private static String title(boolean unit) {
        return unit ? "责任追究情况通报" : "责任追究决定书";
    }

    private static String words(Sanction sanction) {
        return switch (sanction) {
            case NONE -> "不予追究";
            case CRITICISM -> "批评教育";
            case WARNING -> "警告";
            case DEMERIT -> "记过";
            case GRAVE_DEMERIT -> "记大过";
            case REMOVAL_FROM_POST -> "调离岗位";
            case PUBLIC_CRITICISM -> "通报批评";
            case RECTIFICATION -> "通报批评，责令限期整改";
            case LEADERS_ACCOUNTABLE -> "通报批评，并追究领导责任";
        };
    }
}
