package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.kernel.Problem;
import org.daylight.orders.SampledCase;
import org.daylight.orders.Sampling;

/**
 * The cases of a sample with what was found, as a file for a spreadsheet.
 *
 * @article MON-17 (002 art. 22)
 */
@WebServlet({"/supervision/sampling.csv", "/supervision/sampling.xlsx"})
public class SamplingDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sampling sampling;

    @Override
    Export<?> export(String list, Fields asked) {
        if (asked.id("id") == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "sampling.unknown", null);
        }
        return new Export<>(list, today(), asked.query("id"), null, Export.whole(sampling.cases(asked.id("id"))), values("sampling.csv.head", this::cells));
    }

    private Object[] cells(SampledCase one) {
        return new Object[] {one.place(), one.caseNumber(), language.pick(one.departmentZh(), one.departmentEn()), words.of(one.legality()), words.of(one.conduct()),
            words.of(one.discretion()), words.of(one.singleTrack()), one.note(), words.moment(one.judgedAt())};
    }
}
