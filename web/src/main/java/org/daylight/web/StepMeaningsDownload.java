package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.supervision.ReportedStepLine;
import org.daylight.supervision.StepMeaningLine;
import org.daylight.supervision.StepMeanings;

/**
 * The filtered list of reported steps with their meanings as a file for a spreadsheet.
 *
 * @article SIG-07 to SIG-11 (000 art. 18)
 */
@WebServlet({"/supervision/step-meanings.csv", "/supervision/step-meanings.xlsx"})
public class StepMeaningsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StepMeanings meanings;

    @Override
    Export<?> export(String list, Fields asked) {
        LazyRows.PageSource<ReportedStepLine> rows = page -> meanings.reported(StepMeaningsPage.filter(asked), page);
        return new Export<>(list, today(), asked.query("department", "meaning"), null, rows, values("step-meanings.csv.head", this::cells));
    }

    private Object[] cells(ReportedStepLine line) {
        StepMeaningLine entry = line.entry();
        return new Object[] {line.departmentCode(), language.pick(line.departmentZh(), line.departmentEn()), line.name(), line.events(), words.moment(line.lastAt()),
            entry == null ? "" : words.of(entry.meaning()), entry == null ? "" : entry.word(), entry == null ? "" : words.of(entry.matching()), entry == null ? "" : owner(entry)};
    }

    private String owner(StepMeaningLine entry) {
        return entry.departmentCode() == null ? language.say("step-meanings.by.all") : language.pick(entry.departmentZh(), entry.departmentEn());
    }
}
