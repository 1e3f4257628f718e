package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.daylight.conformance.CheckReport;
import org.daylight.conformance.ConformanceCheck;
import org.daylight.conformance.Reconciliation;
import org.daylight.conformance.ReconciliationLine;
import org.daylight.conformance.WhatIf;
import org.daylight.conformance.WhatIfReport;
import org.daylight.kernel.LegalTime;

/** Deviations and ways of a checked log, cases that would have been otherwise, and reports beside the system's, as files for a spreadsheet. */
@WebServlet({"/supervision/conformance.xlsx", "/supervision/variants.xlsx", "/supervision/what-if.xlsx", "/supervision/reconciliation.csv"})
public class ConformanceDownload extends ListDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ConformanceCheck checks;
    @Inject
    transient WhatIf whatIf;
    @Inject
    transient Reconciliation reconciliation;
    @Inject
    transient ActivityWords activities;

    @Override
    Export<?> export(String list, Fields asked) {
        long run = asked.id("run") == null ? -1 : asked.id("run");
        return switch (list) {
            case "conformance" -> new Export<>(list, today(), asked.query("run", "kind", "activity", "department"), null,
                    page -> checks.findings(run, ConformancePage.filter(asked), page), values("conformance.csv.head", this::cells));
            case "variants" -> new Export<>(list, today(), asked.query("run"), null, page -> checks.variants(run, page), values("variants.csv.head", this::cells));
            case "what-if" -> new Export<>(list, today(), asked.query("run"), null, page -> whatIf.cases(run, page), values("what-if.csv.head", this::cells));
            default -> new Export<>(list, month(asked), asked.query("month"), null, Export.whole(reconciliation.of(month(asked))), values("reconciliation.csv.head", this::cells));
        };
    }

    private YearMonth month(Fields asked) {
        return asked.month("month") == null ? YearMonth.from(LegalTime.today(clock)).minusMonths(1) : asked.month("month");
    }

    private Object[] cells(CheckReport.Finding line) {
        return new Object[] {line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()), words.of(line.kind()), line.place(), activities.of(line.activity()),
            activities.of(line.expected()), activities.of(line.found()), line.person()};
    }

    private Object[] cells(CheckReport.Variant line) {
        return new Object[] {line.rank(), line.cases(), line.withLimit(), line.late(), line.medianSeconds(), line.deviates() == null ? "" : yes(line.deviates()),
            line.activities().stream().map(activities::of).collect(Collectors.joining(" → "))};
    }

    private Object[] cells(WhatIfReport.Line line) {
        return new Object[] {line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()), language.pick(line.itemZh(), line.itemEn()), words.lastDay(line.wasDueAt()),
            words.lastDay(line.dueAt()), language.say("what-if.light." + line.wasLight()), language.say("what-if.light." + line.light()), line.wasSignals(), line.signals()};
    }

    private Object[] cells(ReconciliationLine line) {
        ReconciliationLine.Counted manual = line.manual();
        return new Object[] {line.month(), language.pick(line.departmentZh(), line.departmentEn()), manual == null ? "" : manual.accepted(), line.system().accepted(),
            manual == null ? "" : manual.refused(), line.system().refused(), manual == null ? "" : manual.finished(), line.system().finished(), manual == null ? "" : manual.late(),
            line.system().late(), yes(line.isDifferent()), line.remark()};
    }
}
