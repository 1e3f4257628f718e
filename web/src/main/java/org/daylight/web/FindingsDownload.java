package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.Function;
import org.daylight.accountability.ConductLine;
import org.daylight.accountability.ConductRegister;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.Findings;
import org.daylight.accountability.OperationLine;
import org.daylight.accountability.SupervisorOperations;

/** The filtered findings, entries of the register, or operations of supervisors as a file for a spreadsheet. */
@WebServlet({"/supervision/findings.csv", "/supervision/findings.xlsx", "/supervision/register.csv", "/supervision/register.xlsx", "/supervision/operations.csv"})
public class FindingsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Findings findings;
    @Inject
    transient ConductRegister register;
    @Inject
    transient SupervisorOperations operations;

    @Override
    Export<?> export(String list, Fields asked) {
        return switch (list) {
            case "findings" -> of(list, asked, "openedAt", page -> findings.find(FindingsPage.filter(asked), page), this::finding);
            case "register" -> of(list, asked, "onDay", page -> register.find(ConductPage.filter(asked), page), this::entry);
            default -> of(list, asked, "at", page -> operations.find(OperationsPage.filter(asked), page), this::operation);
        };
    }

    private <T> Export<T> of(String list, Fields asked, String order, LazyRows.PageSource<T> rows, Function<T, Object[]> cells) {
        String filter = asked.query("view", "state", "department", "rule", "unit", "kind", "standing", "actor", "subject", "outcome", "from", "until");
        return new Export<>(list, today(), filter, order, rows, values(list + ".csv.head", cells));
    }

    private Object[] finding(FindingView one) {
        return new Object[] {one.id(), one.ground().ruleCode(), language.pick(one.ground().textZh(), one.ground().textEn()),
            language.pick(one.liable().departmentZh(), one.liable().departmentEn()), language.pick(one.liable().personZh(), one.liable().personEn()), words.of(one.level()),
            one.ground().caseNumber(), words.day(one.ground().actOn()), words.moment(one.investigation().openedAt()), words.moment(one.investigation().concludedAt()),
            words.of(one.state()), words.of(one.decision().sanction()), one.decision().number()};
    }

    private Object[] entry(ConductLine line) {
        return new Object[] {words.of(line.kind()), language.pick(line.departmentZh(), line.departmentEn()), language.pick(line.personZh(), line.personEn()),
            line.sanction() == null ? line.title() : words.of(line.sanction()), line.reason(), line.organ(), line.documentNumber(), words.day(line.onDay()),
            words.moment(line.withdrawnAt()), line.because()};
    }

    private Object[] operation(OperationLine line) {
        return new Object[] {words.second(line.at()), line.actor(), language.pick(line.actorZh(), line.actorEn()), language.pick(line.departmentZh(), line.departmentEn()), line.action(),
            line.subject(), words.of(line.outcome()), line.problem()};
    }
}
