package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.daylight.authority.AuthorityReport;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.DepartmentAuthority.RightLine;
import org.daylight.authority.Right;
import org.daylight.authority.UnauthorisedItem;
import org.daylight.supervision.DoubleHundred;

/** The authority report as files for a spreadsheet: rates by department and right, and the items behind them. */
@WebServlet({"/staff/authority.csv", "/staff/unauthorised.csv"})
public class AuthorityDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuthorityReport report;
    @Inject
    transient DoubleHundred doubleHundred;

    private record Rate(DoubleHundred.Line line, RightLine right) {
    }

    @Override
    Export<?> export(String list, Fields asked) {
        LocalDate until = AuthorityAddress.day(asked.text("until"), today());
        return list.equals("authority") ? rates(list, AuthorityAddress.day(asked.text("from"), until.withDayOfYear(1)), until) : items(list, asked, until);
    }

    private Export<Rate> rates(String list, LocalDate from, LocalDate until) {
        var rates = doubleHundred.of(from, until).stream().flatMap(line -> line.authority().rights().stream().map(right -> new Rate(line, right))).toList();
        return new Export<>(list, until, AddressQuery.of("from", from, "until", until), null, Export.whole(rates),
                values("authority.csv.head", rate -> cells(rate.line(), rate.right())));
    }

    /** Exact fractions beside each percentage. */
    private Object[] cells(DoubleHundred.Line line, RightLine right) {
        DepartmentAuthority of = line.authority();
        return new Object[] {of.code(), language.pick(of.nameZh(), of.nameEn()), of.documentNo(), of.items(), of.excepted(), of.exempt(),
            words.of(right.right()), right.ofMatters().part(), right.ofMatters().whole(), right.ofMatters().percent(), right.ofAll().percent(),
            right.targets().stream().map(String::valueOf).collect(Collectors.joining("/")), yes(right.meetsAll()),
            line.onTime().part(), line.onTime().whole(), line.onTime().percent(), yes(line.isReached())};
    }

    private Export<UnauthorisedItem> items(String list, Fields asked, LocalDate on) {
        String department = asked.text("department");
        Right right = asked.constant("right", Right.class);
        UnauthorisedItem.Why why = asked.constant("why", UnauthorisedItem.Why.class);
        return new Export<>(list, on, AddressQuery.of("until", on, "department", department, "right", right, "why", why), null,
                page -> report.unauthorised(department, right, why, asked.text("text"), on, page), values("authority.items.csv.head", this::cells));
    }

    private Object[] cells(UnauthorisedItem item) {
        return new Object[] {item.itemCode(), language.pick(item.nameZh(), item.nameEn()), item.departmentCode(),
            language.pick(item.departmentZh(), item.departmentEn()), words.of(item.why()), item.missing().stream().map(words::of).collect(Collectors.joining(" ")),
            item.exceptionReason(), item.exceptionBasis()};
    }
}
