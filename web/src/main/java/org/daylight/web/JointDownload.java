package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.stream.Collectors;
import org.daylight.cases.joint.GreenChannel;
import org.daylight.cases.joint.GreenLine;
import org.daylight.cases.joint.JointCaseLine;
import org.daylight.cases.joint.JointQueries;
import org.daylight.cases.joint.OpinionLine;
import org.daylight.cases.procedures.CaseFiling;
import org.daylight.cases.procedures.CaseFilings;

/** Joint cases, asked opinions, filings and the green channel as files for a spreadsheet. */
@WebServlet({"/staff/joint-cases.csv", "/staff/opinions.csv", "/staff/case-filings.csv", "/staff/green-channel.csv"})
public class JointDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JointQueries queries;
    @Inject
    transient CaseFilings filings;
    @Inject
    transient GreenChannel green;

    @Override
    Export<?> export(String list, Fields asked) {
        String text = asked.text("text");
        String query = asked.query("open", "late", "department");
        return switch (list) {
            case "joint-cases" -> new Export<>(list, today(), query, null, page -> queries.overview(asked.truth("open"), "true".equals(asked.text("late")),
                    asked.text("department"), text, page), values("joint.csv.head", this::cells));
            case "opinions" -> new Export<>(list, today(), query, null, page -> queries.ofMyDepartment(asked.truth("open"), text, page),
                    values("opinions.csv.head", this::cells));
            case "case-filings" -> new Export<>(list, today(), query, null, page -> filings.find(asked.truth("open"), asked.text("department"), text, page),
                    values("case-filings.csv.head", this::cells));
            default -> new Export<>(list, today(), query, null, page -> green.find(asked.truth("open"), text, page), values("green.csv.head", this::cells));
        };
    }

    private Object[] cells(JointCaseLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), language.pick(line.hostZh(), line.hostEn()),
            words.of(line.mode()), words.of(line.light()), words.lastDay(line.dueAt()), line.opinions().stream().map(this::state).collect(Collectors.joining("; "))};
    }

    private String state(OpinionLine opinion) {
        return language.pick(opinion.departmentZh(), opinion.departmentEn()) + ": " + words.of(opinion.light());
    }

    private Object[] cells(OpinionLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.hostZh(), line.hostEn()), line.question(), words.moment(line.askedAt()),
            words.lastDay(line.dueAt()), words.of(line.light()), line.agree() == null ? "" : yes(line.agree()), line.opinion(), yes(line.late())};
    }

    private Object[] cells(CaseFiling line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.departmentZh(), line.departmentEn()), language.pick(line.nameZh(), line.nameEn()),
            line.days(), line.reason(), words.moment(line.filedAt()), words.moment(line.acknowledgedAt())};
    }

    private Object[] cells(GreenLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.departmentZh(), line.departmentEn()), line.project(), line.consent(), line.targetDays(),
            words.day(line.targetOn()), yes(line.late()), words.of(line.light()), line.lastNote()};
    }
}
