package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.daylight.organisation.ConcentrationChecklist;
import org.daylight.organisation.ConcentrationLine;
import org.daylight.organisation.ConcentrationMark;
import org.daylight.organisation.ConcentrationPoint;
import org.daylight.organisation.FilingFilter;
import org.daylight.organisation.FilingLine;
import org.daylight.organisation.FilingQueries;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;

/** Lists of the organisation as they are filtered on the screen, as a table; without what is private. */
@WebServlet({"/staff/people.csv", "/staff/filings.csv", "/staff/windows.csv", "/staff/concentration.csv"})
public class OrganisationDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffQueries people;
    @Inject
    transient FilingQueries filings;
    @Inject
    transient OrganisationQueries organisation;
    @Inject
    transient ConcentrationChecklist checklist;

    /** A point of the checklist for a department; without a mark: null. */
    private record Checked(ConcentrationLine line, ConcentrationPoint point, ConcentrationMark mark) {
    }

    @Override
    Export<?> export(String list, Fields asked) {
        return switch (list) {
            case "people" -> people(list, asked);
            case "filings" -> filings(list, asked);
            case "windows" -> windows(list, asked);
            default -> concentration(list);
        };
    }

    @Override
    Export.Bound bound() {
        return new Export.Bound(50_000, "list.too-many-for-export", null);
    }

    private Export<StaffLine> people(String list, Fields asked) {
        StaffFilter filter = PeoplePage.filter(asked);
        return new Export<>(list, today(), asked.query("department", "window", "duty", "standing"), "username", page -> people.find(filter, page),
                values("people.csv.head", line -> new Object[] {line.username(), line.nameZh(), line.nameEn(), line.departmentCode(),
                    language.pick(line.departmentZh(), line.departmentEn()), line.post(), words.of(line.kind()), words.of(line.level()),
                    words.of(line.duty()), line.windowCode(), words.day(line.activeFrom()), words.day(line.activeUntil()), words.moment(line.leftAt()),
                    words.of(line.standing())}));
    }

    private Export<FilingLine> filings(String list, Fields asked) {
        FilingFilter filter = FilingListPage.filter(asked.text("kind"), asked.text("department"), asked.text("state"), asked.text("overdue"),
                asked.text("mine"), asked.text("text"));
        return new Export<>(list, today(), asked.query("kind", "department", "state", "overdue", "mine"), "number", page -> filings.find(filter, page),
                values("filings.csv.head", line -> new Object[] {line.number(), language.pick(line.kindZh(), line.kindEn()), line.title(),
                    line.departmentCode(), language.pick(line.departmentZh(), line.departmentEn()), words.of(line.state()), words.day(line.dueOn()),
                    yes(line.overdue()), language.pick(line.filedByZh(), line.filedByEn()), words.moment(line.filedAt()), words.moment(line.decidedAt())}));
    }

    private Export<WindowView> windows(String list, Fields asked) {
        WindowFilter filter = new WindowFilter(asked.text("hall"), asked.text("department"), asked.text("text"));
        return new Export<>(list, today(), asked.query("hall", "department"), "code", page -> organisation.windows(filter, page),
                values("windows.csv.head", line -> new Object[] {line.code(), line.hallCode(), line.number(), line.nameZh(), line.nameEn(),
                    line.departmentCode(), language.pick(line.departmentZh(), line.departmentEn()), line.phone(), words.day(line.activeFrom()),
                    words.day(line.activeUntil()), line.people()}));
    }

    private Export<Checked> concentration(String list) {
        List<ConcentrationPoint> points = checklist.points();
        List<Checked> all = checklist.report().stream()
                .flatMap(line -> points.stream().map(point -> new Checked(line, point, line.marks().get(point.code())))).toList();
        return new Export<>(list, today(), "", null, Export.whole(all), values("concentration.csv.head", this::cells));
    }

    private Object[] cells(Checked one) {
        ConcentrationMark mark = one.mark();
        return new Object[] {one.line().departmentCode(), language.pick(one.line().nameZh(), one.line().nameEn()),
            language.pick(one.point().nameZh(), one.point().nameEn()), one.point().article(), mark == null ? null : words.of(mark.standing()),
            mark == null ? null : mark.evidence(), mark == null ? null : words.moment(mark.markedAt())};
    }
}
