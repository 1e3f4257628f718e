package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.stream.Collectors;
import org.daylight.cases.BeyondLawLine;
import org.daylight.cases.CaseLateness;
import org.daylight.cases.LateCaseLine;
import org.daylight.cases.LateStanding;
import org.daylight.cases.LimitFinding;
import org.daylight.cases.LimitLine;
import org.daylight.cases.LimitReport;

/** The limits of the items, the cases that are promised for a day after their statutory limit, and the late cases, as files for a spreadsheet. */
@WebServlet({"/staff/limits.csv", "/staff/beyond-law.csv", "/staff/lateness.csv"})
public class LimitsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LimitReport report;
    @Inject
    transient CaseLateness lateness;

    @Override
    Export<?> export(String list, Fields asked) {
        String query = asked.query("finding", "all", "department");
        LimitFinding finding = asked.constant("finding", LimitFinding.class);
        boolean doubtful = finding == null && !"true".equals(asked.text("all"));
        return switch (list) {
            case "limits" -> new Export<>(list, today(), query, null, page -> report.find(doubtful, finding, asked.text("department"), asked.text("text"), page),
                    values("limits.csv.head", this::cells));
            case "lateness" -> new Export<>(list, today(), asked.query("standing", "department"), null, page -> lateness.find(asked.constant("standing", LateStanding.class),
                    asked.text("department"), asked.text("text"), page), values("lateness.csv.head", this::cells));
            default -> new Export<>(list, today(), query, null, page -> report.beyondLaw(asked.text("department"), null, page),
                    values("limits.beyond.csv.head", this::cells));
        };
    }

    private Object[] cells(LimitLine line) {
        return new Object[] {line.itemCode(), language.pick(line.nameZh(), line.nameEn()), language.pick(line.departmentZh(), line.departmentEn()),
            line.handlingType() == null ? "" : words.of(line.handlingType()), line.statutoryLimit(), line.promisedLimit(), line.applied(), line.decided(), line.median(),
            line.longest(), line.beyond(), line.findings().stream().map(words::of).collect(Collectors.joining("; "))};
    }

    private Object[] cells(BeyondLawLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), language.pick(line.departmentZh(), line.departmentEn()),
            words.lastDay(line.promisedDue()), words.lastDay(line.statutoryDue()), yes(line.paused())};
    }

    private Object[] cells(LateCaseLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.departmentZh(), line.departmentEn()), words.lastDay(line.dueAt()),
            words.moment(line.stoppedAt()), yes(line.stepOnly()), words.of(line.standing()), line.explanation(), line.assessment()};
    }
}
