package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.Sanction;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.ChineseDates;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;

/** The decision on paper: 责任追究决定书 for a person, 通报 for a unit. */
@ApplicationScoped
public class DecisionSheet {
    private static final String TEMPLATES = "accountability/1/";

    @Inject
    Press press;
    @Inject
    StaffDirectory staff;

    /** Id of the sheet. {@code press.unprintable-character} (422). */
    public long order(FindingView finding, String number, LocalDate on, String decider) {
        boolean unit = finding.liable().isUnit();
        DepartmentView organ = organOf(decider);
        Map<String, String> values = new HashMap<>();
        values.put("number", number);
        values.put("organ", organ.nameZh());
        values.put("title", unit ? "责任追究情况通报" : "责任追究决定书");
        values.put("to", unit ? finding.liable().departmentZh() : finding.liable().personZh());
        values.put("department", finding.liable().departmentZh());
        values.put("act", finding.ground().textZh());
        values.put("actOn", ChineseDates.written(finding.ground().actOn()));
        values.put("conclusion", finding.investigation().conclusion());
        values.put("grounds", finding.decision().grounds());
        values.put("sanction", words(finding.decision().sanction()));
        values.put("date", ChineseDates.written(on));
        return press.order(new PrintOrder(TEMPLATES + (unit ? "unit-notice" : "person-decision"), values, null, null, organ.code(), organ.nameZh()));
    }

    /** The department of the person. */
    public DepartmentView organOf(String username) {
        return staff.department(staff.onDuty(username).departmentCode());
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
