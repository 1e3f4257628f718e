package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.stream.Collectors;
import org.daylight.orders.SpotCheck;
import org.daylight.orders.SpotChecks;

/**
 * The filtered list of spot checks as a file for a spreadsheet.
 *
 * @article MON-09 (000 art. 17(4))
 */
@WebServlet({"/supervision/spot-checks.csv", "/supervision/spot-checks.xlsx"})
public class SpotChecksDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SpotChecks checks;
    @Inject
    transient CatalogueWords people;

    @Override
    Export<?> export(String list, Fields asked) {
        return new Export<>(list, today(), asked.query("department", "order", "from", "until"), null, page -> checks.find(SpotChecksPage.filter(asked), page),
                values("spot-checks.csv.head", this::cells));
    }

    private Object[] cells(SpotCheck one) {
        return new Object[] {words.moment(one.seenAt()), words.of(one.way()), one.placeCode(), language.pick(one.placeZh(), one.placeEn()),
            language.pick(one.departmentZh(), one.departmentEn()), one.persons().stream().map(people::person).collect(Collectors.joining("、")), one.seen(), yes(one.inOrder()),
            one.discipline(), one.style(), one.attitude(), one.efficiency(), people.person(one.recordedBy()), words.moment(one.recordedAt())};
    }
}
